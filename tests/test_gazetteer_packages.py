"""Gazetteers as packages: made by one command, described with edition and checksums, used by name or folder."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pandas as pd
import pyarrow as pa
import pytest

from hubmap.errors import InputError, UsageError
from hubmap.geocoding.decisions import Kept, decide, places_file
from hubmap.geocoding.gazetteer import edition_of, load, named, packages
from hubmap.geocoding.matching import place
from hubmap.paths import geodata_dir
from tests.factories import table_from

SHIPPED = [geodata_dir() / "gazetteer", geodata_dir() / "gazetteers" / "world"]


@pytest.fixture
def estates(tmp_path: Path) -> Path:
    source = tmp_path / "estates.csv"
    source.write_text(
        "name,lat,lon,country,population,names\n"
        "Kawasan Industri Candi,-6.99,110.34,Indonesia,,KIC;Candi\n"
        "LIK Tegal,-6.88,109.13,ID,,\n",
        encoding="utf-8",
    )
    return source


@pytest.mark.parametrize("folder", SHIPPED, ids=lambda folder: folder.name)
def test_a_descriptor_tells_the_checksum_of_every_file(folder: Path) -> None:
    descriptor = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    told = {resource["path"]: resource["hash"] for resource in descriptor["resources"]}
    files = [path for path in folder.iterdir() if path.name != "datapackage.json"]
    assert told == {path.name: f"sha256:{hashlib.sha256(path.read_bytes()).hexdigest()}" for path in files}


def test_the_edition_is_the_descriptor_s() -> None:
    edition = edition_of(load())
    assert "2138" in edition.edition
    assert len(edition.sha256) == 64


def test_a_table_of_places_becomes_a_gazetteer(estates: Path, tmp_path: Path) -> None:
    made = packages.build(estates, tmp_path / "mine", edition="2026")
    gazetteer = named(str(tmp_path / "mine"))
    assert made.edition == "2026"
    assert edition_of(gazetteer) == made
    found = place("KIC", gazetteer=gazetteer)
    assert (found.name, found.lat) == ("Kawasan Industri Candi, Indonesia", -6.99)


def test_the_same_source_makes_the_same_bytes(estates: Path, tmp_path: Path) -> None:
    first, second = (packages.build(estates, tmp_path / name / "mine", edition="a") for name in "ab")
    assert first == second


def test_a_place_without_a_point_is_told_with_its_row(tmp_path: Path) -> None:
    source = tmp_path / "a.csv"
    source.write_text("name,lat,lon\nCandi,,\n", encoding="utf-8")
    with pytest.raises(InputError, match="row 2: Candi has no point"):
        packages.build(source, tmp_path / "mine")


def test_what_holds_no_place_leaves_no_package(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    for source in ("empty", "gone", "list.txt"):
        with pytest.raises((InputError, UsageError)):
            packages.build(tmp_path / source, tmp_path / "mine")
    assert [path.name for path in tmp_path.iterdir()] == ["empty"]


def test_a_place_of_a_table_without_countries_lies_in_none(tmp_path: Path) -> None:
    source = tmp_path / "a.csv"
    source.write_text("name,lat,lon\nKI Batang,-6.96,109.9\n", encoding="utf-8")
    packages.build(source, tmp_path / "mine")
    found = place("KI Batang", gazetteer=load(tmp_path / "mine"))
    assert (found.status, found.name, found.lat) == ("matched", "KI Batang", -6.96)


def test_what_is_no_package_is_told_with_what_makes_one(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="hubmap gazetteer build"):
        named(str(tmp_path))


@pytest.mark.parametrize(
    ("name", "within", "country"),
    [
        ("Tokyo", "Japan", "JP"),
        ("Cairo", "Mesir", "EG"),
        ("Paris", None, "FR"),
        ("Hanoi", "Viet Nam", "VN"),
        ("Kinshasa", "Congo, Dem. Rep.", "CD"),
        ("Busan", "Korea, Rep.", "KR"),
        ("Lyon", "FRA", "FR"),
        ("Birmingham, UK", None, "GB"),
        ("Congo - Kinshasa", None, "CD"),
        ("Hong Kong SAR, China", None, "HK"),
        ("Palestine", None, "PS"),
        ("Turkey", None, "TR"),
        ("Russian Federation", None, "RU"),
    ],
)
def test_cities_of_the_world_are_found_by_name_and_country(name: str, within: str | None, country: str) -> None:
    found = place(name, within, gazetteer=named("world"))
    assert (found.code, found.status) == (country, "matched")


def towns(*names: str, **columns: object) -> dict[str, pa.Table]:
    told = {"id": names, "name": names, "place": names, "within": None, "lat": None, "lon": None}
    return {"hubs": table_from(pd.DataFrame(told | {"file": "towns.csv", "sheet": None, "row": 2} | columns))}


def kept_in(file: Path, text: str) -> Kept:
    file.write_text(text, encoding="utf-8")
    return places_file.load(file.with_name("towns.csv"))


def test_a_list_that_lies_abroad_is_looked_up_in_the_world_and_stays_there_in_the_next_build(tmp_path: Path) -> None:
    tables = towns("Hanoi", "Da Nang", "Can Tho", "Hai Phong", "Vinh", within="Vietnam")
    first = decide(tables)
    assert [found.code for found in first.of("hubs").values()] == ["VN"] * 5
    kept = kept_in(tmp_path / "towns.places.csv", first.text)
    assert decide(tables, kept).of("hubs") == first.of("hubs")
    # of those that are left too few are asked about to show that the list lies abroad
    lines = first.text.splitlines()
    settled = "\n".join([lines[0], *(line.replace(",Vietnam,,", ",Vietnam,accept,", 1) for line in lines[1:])])
    kept = kept_in(tmp_path / "towns.places.csv", settled.replace(",accept,", ",,", 1))
    found = decide(tables, kept).of("hubs")
    assert {(one.status, one.code) for one in found.values()} == {("matched", "VN")}


def test_countries_follow_what_a_person_decided_of_them(tmp_path: Path) -> None:
    tables = towns("Georgia", "Vietnam", "Thailand", country=("Georgia", "Vietnam", "Thailand"))
    said = {"Georgia": "pin,33.7,-84.4", "Vietnam": "reject,,", "Thailand": "accept,,"}
    rows = "".join(f"hubs,{name},{name},,{decision}\n" for name, decision in said.items())
    kept = kept_in(tmp_path / "towns.places.csv", f"table,id,place,within,decision,lat,lon\n{rows}")
    decided = decide(tables, kept)
    georgia, vietnam, thailand = decided.of("hubs").values()
    assert (georgia.status, georgia.lat) == ("pinned", 33.7)
    assert (vietnam.status, vietnam.lat, thailand.status) == ("unmatched", None, "matched")
    assert decided.problems == ()


def test_a_town_abroad_is_looked_up_and_what_it_may_be_is_kept_for_a_person_to_choose() -> None:
    tables = towns("North site", "East site", within=("Paris", "Portland"), country=("France", "United States"))
    paris, portland = decide(tables).of("hubs").values()
    assert (paris.status, paris.name) == ("matched", "Paris, France")
    assert (portland.status, portland.lat) == ("unmatched", None)
    assert [one.name for one in portland.alternatives].count("Portland, United States") > 1


def test_a_new_edition_tells_what_it_changes_in_a_places_file(tmp_path: Path) -> None:
    places = tmp_path / "places.csv"
    places.write_text(
        'id,kind,code,name\na,regency,3310,"Kabupaten Klaten, Jawa Tengah"\nb,regency,1212,Kabupaten Toba Samosir\nc,regency,9199,Gone\n',
        encoding="utf-8",
    )
    changed = packages.changes(load(), places)
    assert [(row[0], bool(row[3])) for row in changed] == [("b", True), ("c", False)]
