"""Places of one's own: estates and the like, added to the gazetteer by a table of the input, a file, or a package."""

from __future__ import annotations

import csv
import importlib.util
import json
from pathlib import Path
from typing import TYPE_CHECKING

import pandas as pd
import pytest
from typer.testing import CliRunner

from hubmap import pipeline
from hubmap.cli.app import app
from hubmap.errors import InputError, UsageError
from hubmap.geocoding.gazetteer import load
from hubmap.geocoding.gazetteer.own_places import OwnPlace, with_own_places
from hubmap.geocoding.matching import place
from hubmap.geocoding.own_places import chosen, extended

if TYPE_CHECKING:
    from types import ModuleType

ROOT = Path(__file__).parents[1]
HEADER = "name,other_names,place,within,lat,lon,source\n"


def folder(path: Path, own: str) -> Path:
    hubs = "id,name,place,within\nsatu,Bengkel Satu,KI Sukamaju,\ndua,Bengkel Dua,Gudang Rawa,Kabupaten Klaten\n"
    (path / "hubs.csv").write_text(hubs, encoding="utf-8")
    (path / "own_places.csv").write_text(HEADER + own, encoding="utf-8")
    return path


def rows(path: Path) -> dict[str, dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return {row["id"]: row for row in csv.DictReader(file)}


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("LIK Takaru", "33.28.15.1019"),
        ("lik takarru", "33.28.15.1019"),
        ("Lingkungan Industri Kecil Takaru", "33.28.15.1019"),
        ("LIK Takaru, Kramat, Kab. Tegal", "33.28.15.1019"),
        ("PIK Pulogadung", "31.75.06.1003"),
        ("LIK Trosobo, Sidoarjo", "35.15.13.2011"),
        ("Sentra IKM Logam Tugurejo", "33.74.16.1002"),
        ("KEK Mandalika", "52.02.04"),
        ("Kawasan Ekonomi Khusus Sei Mangkei, Sumut", "12.08.08"),
        ("Jababeka, Cikarang", "32.16.09"),
        ("Pulau Bawean, Jawa Timur", "35.25"),
    ],
)
def test_shipped_estates_and_islands_are_found_by_name(name: str, code: str) -> None:
    found = place(name)
    assert (found.kind, found.code, found.status) == ("site", code, "matched")


def test_the_shipped_estates_are_those_of_their_sources() -> None:
    made = _script("own_places").table()
    assert made == (ROOT / "geodata" / "gazetteer" / "own_places.csv").read_text(encoding="utf-8")


def _script(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, ROOT / "geodata" / "make" / f"{name}.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_a_build_finds_what_its_own_table_names_by_place_and_by_point(tmp_path: Path) -> None:
    own = "Kawasan Industri Sukamaju,,Kec. Ceper,Klaten,,,peta\nGudang Rawa,,,,-7.7,110.6,ukur\n"
    built = pipeline.build(folder(tmp_path, own), tmp_path / "out", ["manifest"])
    kept = rows(tmp_path / "places.csv")
    assert [(kept[key]["kind"], kept[key]["code"][:4]) for key in ("satu", "dua")] == [
        ("site", "3310"),
        ("site", "3310"),
    ]
    assert (kept["dua"]["lat"], kept["dua"]["lon"], kept["dua"]["precision_km"]) == ("-7.70000", "110.60000", "0.5")
    assert not [problem for problem in built.atlas.problems if problem.severity == "error"]


def test_every_row_of_the_table_is_in_the_ledger(tmp_path: Path) -> None:
    source = folder(tmp_path, "Gudang Rawa,,,,-7.7,110.6,ukur\nPasar Besi,,,,-7.8,110.7,ukur\n")
    pipeline.build(source, tmp_path / "out", ["manifest"])
    ledger = json.loads((tmp_path / "out" / "manifest.json").read_text(encoding="utf-8"))["ledger"]["files"]
    (own,) = (file for file in ledger if file["file"] == "own_places.csv")
    assert (own["rows"], own["unexplained"]) == (2, 0)


def test_a_name_that_is_added_later_is_found_though_the_places_file_has_its_row(tmp_path: Path) -> None:
    source = folder(tmp_path, "")
    pipeline.build(source, tmp_path / "out", ["manifest"])
    assert rows(tmp_path / "places.csv")["satu"]["status"] != "matched"
    folder(tmp_path, "KI Sukamaju,,Kec. Ceper,Klaten,,,peta\n")
    pipeline.build(source, tmp_path / "out", ["manifest"])
    assert rows(tmp_path / "places.csv")["satu"]["status"] == "matched"


def test_a_place_that_is_not_known_is_told_with_its_row_and_nothing_is_added(tmp_path: Path) -> None:
    source = folder(tmp_path, "KI Sukamaju,,Kec. Xyzzyqwert,Klaten,,,peta\n")
    told = CliRunner().invoke(app, ["check", str(source)]).output
    assert "own_places.csv\n  warning: row 2, column place: “KI Sukamaju” was not added" in told


def test_a_table_names_the_gazetteer_of_a_single_question(tmp_path: Path) -> None:
    source = folder(tmp_path, "KI Sukamaju,Sukamaju Park;SP Industri,Kec. Ceper,Klaten,,,peta\n") / "own_places.csv"
    known = chosen(str(source))
    assert [place(name, gazetteer=known).name for name in ("Sukamaju Park", "Kawasan Industri Sukamaju")] == [
        "KI Sukamaju, Kecamatan Ceper, Kabupaten Klaten, Jawa Tengah"
    ] * 2
    assert place("Ceper, Klaten", gazetteer=known).code == "33.10.11"


def test_a_file_whose_place_is_not_known_is_refused_with_its_row(tmp_path: Path) -> None:
    source = folder(tmp_path, "KI Sukamaju,,Kec. Xyzzyqwert,Klaten,,,peta\n") / "own_places.csv"
    with pytest.raises(UsageError, match=r"row 2: “KI Sukamaju” was not added"):
        chosen(str(source))


def test_the_shipped_gazetteer_stays_as_it_is() -> None:
    before, names = len(load()), dict(load().aliases)
    own = with_own_places(load(), [OwnPlace(name="KI Sukamaju", code="33.10.11")])
    assert (len(load()), load().aliases) == (before, names)
    assert len(own) == before + 1
    assert extended(load(), None)[0] is load()
    assert extended(load(), pd.DataFrame())[0] is load()


def test_the_map_and_the_places_file_name_the_edition(tmp_path: Path) -> None:
    source = folder(tmp_path, "KI Sukamaju,,Kec. Ceper,Klaten,,,peta\n")
    pipeline.build(source, tmp_path / "out", ["map", "manifest"])
    edition = json.loads((tmp_path / "out" / "manifest.json").read_text(encoding="utf-8"))["gazetteer"]["edition"]
    assert rows(tmp_path / "places.csv")["satu"]["edition"] == edition
    assert f'"gazetteer":"{edition}"' in (tmp_path / "out" / "map.html").read_text(encoding="utf-8")


def test_so_many_places_of_ones_own_are_added_and_no_more(tmp_path: Path) -> None:
    (tmp_path / "mine.csv").write_text(
        "name,place,within\nPasar A,Ceper,Klaten\nPasar B,Ceper,Klaten\n", encoding="utf-8"
    )
    settings = tmp_path / "hubmap.toml"
    settings.write_text("[limits]\nown_places = 2\n", encoding="utf-8")
    assert chosen(str(tmp_path / "mine.csv")) is chosen(str(tmp_path / "mine.csv"))
    (tmp_path / "others.csv").write_bytes((tmp_path / "mine.csv").read_bytes())
    settings.write_text("[limits]\nown_places = 1\n", encoding="utf-8")
    with pytest.raises(InputError, match=r"others.csv: it has 2 places of its own, .*\[limits\] own_places = 3"):
        chosen(str(tmp_path / "others.csv"))
