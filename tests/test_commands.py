"""The commands around an input: check, init, diff, and build with a choice of what."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from tests.command_line import run_here

GEODATA = Path(__file__).parents[1] / "geodata"
TABLES = ("hubs.csv", "observations.csv", "centres.csv", "programmes.csv", "sources.csv", "hubmap.toml")


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    folder.mkdir()
    for name in TABLES:
        shutil.copy(GEODATA / name, folder)
    return folder


def replace(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), encoding="utf-8", newline="\n")


def test_the_help_says_of_each_command_in_a_whole_sentence_what_it_does(tmp_path: Path) -> None:
    told = run_here("--help", folder=tmp_path).stdout
    commands = [line.split(maxsplit=1) for line in told.partition("Commands:\n")[2].splitlines()]
    assert {"build", "check", "studio", "update", "gazetteer"} <= {name for name, _ in commands}
    assert [name for name, says in commands if not says.endswith(".") or says.endswith("...")] == []


def test_check_tells_in_few_lines_what_was_read_and_the_first_problem_of_each_kind(data: Path) -> None:
    run = run_here("check", data, folder=data)
    lines = run.stdout.splitlines()
    assert (run.returncode, lines[0]) == (0, "Rows: 277 below the header: 29 hubs, 248 rows of other tables.")
    assert "  warning: row 53, column year: The figures of cijambu have no year; they count as the oldest." in lines
    assert "    and 2 more like it (rows 55, 59)." in lines
    every = run_here("check", data, "--verbose", folder=data).stdout.splitlines()
    assert "  warning: row 59, column year: The figures of sungaipua have no year; they count as the oldest." in every
    assert run_here("check", data, "--strict", folder=data).returncode == 1


def test_check_as_json_names_every_cell(data: Path) -> None:
    replace(data / "sources.csv", "https://m.jpnn.com", "javascript:m.jpnn.com")
    run = run_here("check", data, "--json", folder=data)
    told = json.loads(run.stdout)
    assert run.returncode == 1
    assert told["counts"] == {"errors": 1, "warnings": 4, "notes": 2}
    (error,) = (kind for kind in told["problems"] if kind["severity"] == "error")
    (row,) = error["rows"]
    assert (row["file"], row["row"], row["column"], error["code"]) == ("sources.csv", 3, "url", "not-a-link")
    assert {page["unexplained"] for page in told["ledger"]["files"]} == {0}
    assert {"file": "hubs.csv", "header": "id", "role": "id", "kind": "identifier"}.items() <= told["columns"][
        0
    ].items()


def test_markup_in_data_is_printed_as_it_is(data: Path) -> None:
    replace(data / "sources.csv", "https://m.jpnn.com", "[red]x[/] m.jpnn.com")
    assert (
        "“[red]x[/] m.jpnn.com/amp/news/industri-otomotif-butuh-ikm-logam”"
        in run_here("check", data, folder=data).stdout
    )


def test_init_leads_to_a_map(tmp_path: Path) -> None:
    run = run_here("init", "mine", folder=tmp_path)
    assert run.returncode == 0
    assert "Next: hubmap check mine, then hubmap build mine" in run.stdout
    assert run_here("build", "mine", "--out", "out", folder=tmp_path).returncode == 0
    assert (tmp_path / "out" / "map.html").is_file()


def test_build_counts_one_hub_as_rightly_as_many(tmp_path: Path) -> None:
    (tmp_path / "one.csv").write_text("name,lat,lon,workers,year\nCeper,-7.67,110.69,12,2019\n", encoding="utf-8")

    run = run_here("build", "one.csv", "--only", "csv", folder=tmp_path)

    assert run.stdout.splitlines()[0] == "Places on the map: 1 of 1. Figures: 1."


def test_init_into_a_folder_that_holds_something_is_wrong_usage(data: Path) -> None:
    run = run_here("init", data, folder=data)
    assert run.returncode == 2
    assert "is there already and not empty" in run.stderr


def test_diff_names_just_the_figure_that_changed_and_can_be_a_gate(data: Path, tmp_path: Path) -> None:
    new = tmp_path / "new"
    shutil.copytree(data, new)
    replace(
        new / "observations.csv", "ceper,2019,4000,300,klaster logam Ceper,", "ceper,2019,4100,300,klaster logam Ceper,"
    )
    run = run_here("diff", data, new, "--map", "changes.html", folder=tmp_path)
    assert run.returncode == 0
    assert run.stdout.splitlines() == [
        "Figures changed (1)",
        "  ceper, workforce, 2019 (seed): 4000 → 4100",
        "1 change.",
    ]
    assert "4000 → 4100" in (tmp_path / "changes.html").read_text(encoding="utf-8")
    gate = run_here("diff", data, new, "--fail-on", "figure", "--json", folder=tmp_path)
    assert gate.returncode == 1
    assert [change["new"] for change in json.loads(gate.stdout)] == ["4100"]
    assert run_here("diff", data, data, folder=tmp_path).stdout == "Nothing changed.\n"


def test_build_writes_what_is_asked_for_and_tells_when_it_is_out_of_date(data: Path, tmp_path: Path) -> None:
    chosen = ("--only", "geojson, csv,manifest", "--out", "out")
    assert run_here("build", data, *chosen, folder=tmp_path).returncode == 0
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["hubs.csv", "hubs.geojson", "manifest.json"]
    assert run_here("build", data, *chosen, "--check", folder=tmp_path).returncode == 0
    replace(
        data / "observations.csv",
        "ceper,2019,4000,300,klaster logam Ceper,",
        "ceper,2019,4100,300,klaster logam Ceper,",
    )
    run = run_here("build", data, *chosen, "--check", folder=tmp_path)
    assert run.returncode == 1
    assert run.stdout == "Out of date in out: hubs.geojson, hubs.csv, manifest.json. Run hubmap build.\n"
    assert run_here("build", data, "--only", "shp", folder=tmp_path).returncode == 2


def test_the_terminal_speaks_the_words_of_the_input_unless_another_language_is_asked_for(tmp_path: Path) -> None:
    own = tmp_path / "umkm.csv"
    own.write_text("Nama Usaha,Kabupaten,Tenaga Kerja\nCV Baja,Klaten,12\nUD Logam,Kota Tegal,3\n", encoding="utf-8")
    check = run_here("check", own, folder=tmp_path).stdout.splitlines()
    assert check[0] == "Baris: 2 di bawah kepala tabel: 2 tempat."
    assert run_here("build", own, folder=tmp_path).stdout.startswith("Tempat di peta: 2 dari 2. Angka: 2.\n")
    asked = run_here("check", own, "--language", "en", folder=tmp_path).stdout.splitlines()
    assert asked[0] == "Rows: 2 below the header: 2 places."
