"""A new folder checks without a fault, and one's own table becomes one without a cell being lost."""

from __future__ import annotations

import csv
from importlib import resources
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from hubmap import config, pipeline, reader, scaffolding, validate
from hubmap.errors import InputError, UsageError
from hubmap.problems import Problem
from tests.factories import framed

DATA = Path(__file__).parent / "data"


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def problems(source: Path) -> list[Problem]:
    return framed(validate.check(reader.read_tables(source), config.load(source))).problems


def test_a_new_folder_has_every_table_and_nothing_wrong(tmp_path: Path) -> None:
    started = scaffolding.begin(tmp_path / "new")
    assert [file.name for file in started.files] == [
        "hubs.csv", "observations.csv", "centres.csv", "programmes.csv", "sources.csv", "hubmap.toml",
    ]  # fmt: skip
    assert [problem.code for problem in problems(tmp_path / "new")] == ["anchors"]  # counted, which is no fault


def test_a_new_workbook_has_a_sheet_for_every_table_and_nothing_wrong(tmp_path: Path) -> None:
    started = scaffolding.begin(tmp_path / "new", workbook=True)
    assert [file.name for file in started.files] == ["hubs.xlsx", "hubmap.toml"]
    book = CalamineWorkbook.from_path(started.files[0])
    assert book.sheet_names == ["hubs", "observations", "centres", "programmes", "sources"]
    assert [problem.code for problem in problems(started.files[0])] == ["anchors"]


def test_a_folder_that_holds_something_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("x", encoding="utf-8")
    with pytest.raises(UsageError, match="is there already and not empty"):
        scaffolding.begin(tmp_path)
    assert [file.name for file in tmp_path.iterdir()] == ["mine.txt"]


def test_a_flat_table_becomes_hubs_and_observations_as_they_were_written(tmp_path: Path) -> None:
    started = scaffolding.from_table(DATA / "semicolons.csv", tmp_path / "new")
    assert [file.name for file in started.files] == ["hubs.csv", "observations.csv", "hubmap.toml"]
    assert rows(started.files[0]) == [
        {"id": "ceper", "name": "Ceper", "within": "Kabupaten Klaten"},
        {"id": "tegal-talang", "name": "Tegal; Talang", "within": "Kabupaten Tegal"},
    ]
    assert rows(started.files[1]) == [
        {"hub": "ceper", "year": "2019", "workforce": "4.000", "omzet": "12,5"},
        {"hub": "tegal-talang", "year": "2017", "workforce": "2.929", "omzet": "7,125"},
    ]
    settings = config.load(tmp_path / "new")
    assert settings.locale == "id"
    assert (settings.metric("omzet").label["id"], settings.metric("omzet").unit["id"]) == ("Omzet", "miliar")
    assert started.problems == ()


def test_columns_of_years_become_rows(tmp_path: Path) -> None:
    started = scaffolding.from_table(DATA / "merged-headers.xlsx", tmp_path / "new")
    assert [list(row.values()) for row in rows(started.files[1])] == [
        ["ceper", "2018", "3900"], ["ceper", "2019", "4000"], ["ngawonggo", "2018", "380"], ["ngawonggo", "2019", "400"],
    ]  # fmt: skip


@pytest.mark.parametrize(
    "name", ["semicolons.csv", "merged-headers.xlsx", "numbers-as-text.xlsx", "thousands-dots.csv"]
)
@pytest.mark.parametrize("workbook", [False, True])
def test_the_new_tables_say_what_the_flat_one_says(tmp_path: Path, name: str, workbook: bool) -> None:  # noqa: FBT001
    started = scaffolding.from_table(DATA / name, tmp_path / "new", workbook=workbook)
    new = started.files[0] if workbook else tmp_path / "new"
    before, after = (
        framed(validate.check(reader.read_tables(source), config.load(source))).tables.figures[
            ["hub", "year", "metric", "value"]
        ]
        for source in (DATA / name, new)
    )
    assert after.values.tolist() == before.values.tolist()


def test_a_point_in_one_cell_becomes_two_columns(tmp_path: Path) -> None:
    started = scaffolding.from_table(DATA / "degrees-minutes-seconds.csv", tmp_path / "new")
    assert [(row["id"], row["lat"], row["lon"]) for row in rows(started.files[0])] == [
        ("ceper", "-7.67925", "110.671111"), ("ngingas", "-7.35834", "112.74463"), ("tegal", "", ""),
    ]  # fmt: skip


def test_what_is_left_to_do_is_told(tmp_path: Path) -> None:
    started = scaffolding.from_table(DATA / "ambiguous-number.csv", tmp_path / "new")
    assert [(p.severity, p.code, p.file, p.row) for p in started.problems] == [
        ("error", "ambiguous-figure", "observations.csv", 2)
    ]
    assert rows(started.files[1])[0]["workforce"] == "4.000"


def test_a_cell_that_looks_like_a_formula_stays_text_in_a_workbook(tmp_path: Path) -> None:
    (tmp_path / "x.csv").write_text("nama,note\nCeper,=1+1\nTegal,https://a.b\n", encoding="utf-8")
    started = scaffolding.from_table(tmp_path / "x.csv", tmp_path / "new", workbook=True)
    sheet = CalamineWorkbook.from_path(started.files[0]).get_sheet_by_name("hubs").to_python()
    assert [row[-1] for row in sheet] == ["note", "=1+1", "https://a.b"]


def test_an_input_that_has_tables_already_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="has the tables hubs, observations, sources already"):
        scaffolding.from_table(DATA / "unknown-references.xlsx", tmp_path / "new")


def test_a_table_of_pins_that_ships_with_a_package_leads_to_a_map(tmp_path: Path) -> None:
    with resources.as_file(resources.files("vega_datasets") / "_data" / "airports.csv") as table:
        started = scaffolding.from_table(table, tmp_path / "new")
    assert not [p for p in started.problems if p.code == "unknown-column"]
    atlas = pipeline.read(tmp_path / "new")
    assert (len(atlas.hubs), int(atlas.hubs["lat"].notna().sum())) == (3376, 3376)


def test_a_table_of_countries_that_ships_with_a_package_leads_to_a_map(tmp_path: Path) -> None:
    fixtures = resources.files("pyogrio") / "tests" / "fixtures" / "naturalearth_lowres"
    with resources.as_file(fixtures) as folder:
        scaffolding.from_table(folder / "naturalearth_lowres.shp", tmp_path / "new")
    atlas = pipeline.read(tmp_path / "new")
    assert atlas.metrics == ("pop_est", "gdp_md_est")
    assert (len(atlas.hubs), int(atlas.hubs["lat"].notna().sum())) == (177, 177)
    assert len(atlas.headlines) == 2 * 177


def test_a_table_without_a_column_of_names_takes_the_first_words_and_says_so() -> None:
    with resources.as_file(resources.files("vega_datasets") / "_data" / "la-riots.csv") as table:
        raw = reader.read_tables(table)
    (told,) = (p for p in framed(validate.check(raw, config.Config())).problems if p.code == "columns-taken")
    assert "“first_name” for name" in told.message


def test_a_table_without_coordinates_is_placed_by_its_names(tmp_path: Path) -> None:
    scaffolding.from_table(DATA / "semicolons.csv", tmp_path / "new")
    atlas = pipeline.read(tmp_path / "new")
    assert atlas.hubs.loc[0, "place_name"] == "Kecamatan Ceper, Kabupaten Klaten, Jawa Tengah"


@pytest.mark.parametrize("rows", ["", "Jumlah,4000\n"])
def test_a_table_without_a_hub_is_refused_with_the_reason(tmp_path: Path, rows: str) -> None:
    (tmp_path / "x.csv").write_text(f"nama,tenaga kerja\n{rows}", encoding="utf-8")
    with pytest.raises(InputError, match=r"x\.csv has no hub\. Write a row for each hub below the header\."):
        scaffolding.from_table(tmp_path / "x.csv", tmp_path / "new")


def test_what_a_new_folder_no_longer_shows_of_its_source_is_told(tmp_path: Path) -> None:
    (tmp_path / "x.csv").write_text(
        "nama,tenaga kerja\nCeper,4000,5\nTabel 2,\nnama,tenaga kerja\nCeper,1\n", encoding="utf-8"
    )
    codes = {problem.code for problem in scaffolding.from_table(tmp_path / "x.csv", tmp_path / "new").problems}
    assert {"second-table", "too-many-cells"} <= codes
