"""Checked tables hold what is right; all that is wrong is told at once, with the cell and what to do."""

from __future__ import annotations

import csv
import io
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from hubmap import config, reader
from hubmap.problems import Problem
from hubmap.tables import TABLES
from hubmap.validate import Checked, check
from tests.factories import framed

GEODATA = Path(__file__).parents[1] / "geodata"
EVIL = "{{ 7*7 }} {% x %} ${1} </script><img src=x onerror=alert(1)> \\u0041 `tick` 'q' \"d\" & <b>"

HUBS = "id,name,place,within\nceper,Ceper,Ceper,Kabupaten Klaten\ntegal,Tegal,,\n"
SOURCES = "id,publisher,date,url\nbps,BPS,2019-03,https://www.bps.go.id/x\n"


def checked(folder: Path, **tables: str) -> Checked:
    for name, text in ({"hubs": HUBS} | tables).items():
        (folder / f"{name}.csv").write_text(text, encoding="utf-8", newline="\n")
    return framed(check(reader.read_tables(folder), config.load(folder)))


def told(result: Checked, severity: str = "error") -> list[tuple[str, str, str | None]]:
    return [(p.code, p.where, p.value) for p in result.problems if p.severity == severity]


def only(result: Checked) -> Problem:
    (problem,) = result.problems
    return problem


def test_the_shipped_data_have_no_errors_and_four_known_doubts() -> None:
    result = framed(check(reader.read_tables(GEODATA), config.load(GEODATA)))
    assert [(p.severity, p.code, p.row) for p in result.problems] == [
        ("warning", "no-year", 53),
        ("warning", "no-year", 55),
        ("warning", "no-year", 59),
        ("warning", "workers-per-unit", 25),
        ("note", "anchors", None),
    ]
    tables = result.tables
    assert (len(tables.hubs), len(tables.centres), len(tables.programmes), len(tables.sources)) == (29, 58, 30, 95)
    assert tables.metrics == ("workforce", "ikm_units")
    assert len(tables.figures) == 87
    assert tables.figures["obs"].nunique() == 63


def test_a_figure_keeps_year_scope_quality_source_and_where_it_stood(tmp_path: Path) -> None:
    text = (
        "hub,year,workforce,scope,scope_en,covers,quality,source,note\nceper,2019,>3000,klaster,cluster,part,B,bps,x\n"
    )
    (row,) = checked(tmp_path, observations=text, sources=SOURCES).tables.figures.to_dict("records")
    assert {key: row[key] for key in ("obs", "hub", "year", "metric", "low", "value", "text", "scope", "scope_en")} == {
        "obs": 0, "hub": "ceper", "year": 2019, "metric": "workforce", "low": 3000, "value": 3000, "text": ">3000",
        "scope": "klaster", "scope_en": "cluster",
    }  # fmt: skip
    assert (row["covers"], row["quality"], row["source"], row["note"]) == ("part", "B", "bps", "x")
    assert (row["file"], row["sheet"], row["row"]) == ("observations.csv", None, 2)
    assert row["high"] != row["high"], "no upper bound is missing, not zero"


def test_no_figure_is_no_row_and_zero_is_one(tmp_path: Path) -> None:
    text = "hub,year,workforce,ikm_units\nceper,2019,,0\ntegal,2019,-,n/a\n"
    figures = checked(tmp_path, observations=text).tables.figures
    assert figures[["hub", "metric", "value"]].values.tolist() == [["ceper", "ikm_units", 0.0]]


def test_missing_text_is_none_and_missing_lists_are_empty(tmp_path: Path) -> None:
    hubs = checked(tmp_path).tables.hubs
    assert hubs["note"].tolist() == [None, None]
    assert hubs["list"].tolist() == [[], []]
    assert hubs["lat"].isna().all()


def test_a_hub_without_a_place_is_looked_up_by_its_name(tmp_path: Path) -> None:
    assert checked(tmp_path).tables.hubs["place"].tolist() == ["Ceper", "Tegal"]


def test_lists_are_cut_at_semicolons(tmp_path: Path) -> None:
    hubs = 'id,name,list,products\na,A,x; y ;,"cor besi; pompa, keran"\n'
    row = checked(tmp_path, hubs=hubs).tables.hubs.iloc[0]
    assert row["list"] == ["x", "y"]
    assert row["products"] == ["cor besi", "pompa, keran"]


def test_every_number_column_of_observations_is_a_metric_in_the_order_of_the_file(tmp_path: Path) -> None:
    text = "hub,tahun,Produksi (ton),Tenaga Kerja,remark-x\nceper,2019,12,4000,hello\n"
    result = checked(tmp_path, observations=text)
    assert result.tables.metrics == ("produksi", "workforce")
    assert told(result, "warning") == [("unknown-column", "observations.csv, column remark-x", None)]


def test_a_metric_is_called_as_its_column_is_unless_it_is_a_usual_one(tmp_path: Path) -> None:
    settings = checked(tmp_path, observations="hub,tahun,Produksi (ton),Jumlah Pekerja\nceper,2019,12,4000\n").config
    assert (settings.metric("produksi").label["id"], settings.metric("produksi").unit["id"]) == ("Produksi", "ton")
    assert settings.metric("workforce").label["id"] == "Tenaga kerja"


def test_columns_of_several_years_are_as_many_observations(tmp_path: Path) -> None:
    text = "hub;Tenaga kerja 2018;Tenaga kerja 2019;Unit usaha 2019\nceper;3.900;4.000;300\n"
    result = checked(tmp_path, observations=text)
    assert result.tables.figures[["obs", "year", "metric", "value"]].values.tolist() == [
        [0, 2018, "workforce", 3900], [1, 2019, "workforce", 4000], [1, 2019, "ikm_units", 300],
    ]  # fmt: skip
    assert told(result, "warning") == []


def test_a_second_column_of_figures_of_one_meaning_stays_under_its_own_name(tmp_path: Path) -> None:
    result = checked(tmp_path, observations="hub,year,TK,TK\nceper,2019,4000,500\n")
    assert [problem.where for problem in result.problems if problem.code == "double-column"] == [
        "observations.csv, column TK (2)"
    ]
    assert result.tables.figures[["metric", "value"]].to_numpy().tolist() == [["workforce", 4000], ["tk_2", 500]]


def test_columns_called_by_years_alone_are_one_metric(tmp_path: Path) -> None:
    result = checked(tmp_path, observations="hub,2019,2020\nceper,4000,4100\n")
    assert [(row["metric"], row["year"], row["value"]) for row in result.tables.figures.to_dict("records")] == [
        ("nilai", 2019, 4000), ("nilai", 2020, 4100),
    ]  # fmt: skip


def test_any_column_that_says_nama_names_the_hubs_of_a_flat_table(tmp_path: Path) -> None:
    (tmp_path / "x.csv").write_text("No,Nama Kelompok,Kecamatan\n1,Batur Jaya,Ceper\n2,,Waru\n", encoding="utf-8")
    result = framed(check(reader.read_tables(tmp_path / "x.csv"), config.Config()))
    assert [(row["name"], row["place"]) for row in result.tables.hubs.to_dict("records")] == [
        ("Batur Jaya", "Kecamatan Ceper")
    ]
    assert told(result) == [("missing-cell", "x.csv, row 3, column Nama Kelompok", None)]
    assert result.problems[-1].message == "The row has no Nama Kelompok; it was not used."


def test_numbers_that_name_things_are_no_metrics(tmp_path: Path) -> None:
    text = "hub,year,workforce,Kode Pos,Tahun Berdiri,Telepon\nceper,2019,5,57465,1973,272123\n"
    assert checked(tmp_path, observations=text).tables.metrics == ("workforce",)


def test_columns_in_indonesian_are_taken_and_that_is_said(tmp_path: Path) -> None:
    result = checked(tmp_path, hubs="Kode,Nama Sentra,Lintang,Bujur\na,Ceper,-7.6,110.6\n")
    assert result.tables.hubs[["id", "name", "lat", "lon"]].values.tolist() == [["a", "Ceper", -7.6, 110.6]]
    assert only(result).message == (
        "Columns were taken by their names: “Kode” for id, “Nama Sentra” for name, “Lintang” for lat, “Bujur” for lon."
    )


def test_settings_say_what_a_column_means(tmp_path: Path) -> None:
    (tmp_path / "hubmap.toml").write_text('[columns.hubs]\n"Bengkel" = "name"', encoding="utf-8")
    assert checked(tmp_path, hubs="id,Bengkel\na,Ceper\n").tables.hubs["name"].tolist() == ["Ceper"]


def test_a_column_whose_name_has_a_slip_is_taken_for_the_nearest_one_and_told(tmp_path: Path) -> None:
    problem = only(checked(tmp_path, hubs="id,name,produckts\na,A,x\n"))
    assert (problem.severity, problem.code) == ("note", "columns-taken")
    assert "“produckts” for products" in problem.message


def test_an_unknown_column_of_another_table_is_told_with_the_nearest_one(tmp_path: Path) -> None:
    result = checked(tmp_path, hubs="id,name\nceper,A\n", sources="id,publisher,titles\nx,X,y\n")
    (problem,) = (one for one in result.problems if one.code == "unknown-column")
    assert (problem.severity, problem.code, problem.where) == (
        "warning",
        "unknown-column",
        "sources.csv, column titles",
    )
    assert problem.remedy.startswith("Did you mean title? ")


FAULTS = [
    ("hubs", "id,name\na,A\na,B\n", "double-id", "hubs.csv, row 3, column id", "a"),
    ("hubs", "id,name,note\n,,x\n", "missing-cell", "hubs.csv, row 2, column name", None),
    ("hubs", "id,name,lat,lon\na,A,-97,110\n", "impossible-coordinate", "hubs.csv, row 2, column lat", "-97"),
    ("hubs", "id,name,lat,lon\na,A,selatan,110\n", "not-degrees", "hubs.csv, row 2, column lat", "selatan"),
    ("hubs", "id,name,lat,lon\na,A,-7,\n", "half-pin", "hubs.csv, row 2, column lat", "-7"),
    ("observations", "hub,year,workforce\nsolo,2019,1\n", "unknown-hub", "observations.csv, row 2, column hub", "solo"),
    ("observations", "hub,year,workforce\nceper,219,1\n", "not-a-year", "observations.csv, row 2, column year", "219"),
    ("observations", "hub,year,workforce\nceper,1019,1\n", "impossible-year", "observations.csv, row 2, column year", "1019"),
    ("observations", "hub,year,workforce\nceper,2019,banyak\n", "not-a-figure", "observations.csv, row 2, column workforce", "banyak"),
    ("observations", 'hub,year,workforce\nceper,2019,"4,000"\n', "ambiguous-figure", "observations.csv, row 2, column workforce", "4,000"),
    ("observations", "hub,year,workforce,covers\nceper,2019,1,half\n", "unknown-covers", "observations.csv, row 2, column covers", "half"),
    ("observations", "hub,year,workforce,quality\nceper,2019,1,D\n", "unknown-quality", "observations.csv, row 2, column quality", "D"),
    ("centres", "id,name,role,status\nx,X,shop,planned\n", "unknown-role", "centres.csv, row 2, column role", "shop"),
    ("centres", "id,name,peran,status\nx,X,upt,soon\n", "unknown-status", "centres.csv, row 2, column status", "soon"),
    ("centres", "id,name,role,status\nx,X,,planned\n", "missing-cell", "centres.csv, row 2, column role", None),
    ("programmes", "hub,partner,kind\nceper,YDBA,gift\n", "unknown-kind", "programmes.csv, row 2, column kind", "gift"),
    ("sources", "id,publisher,url\nx,X,javascript:alert(1)\n", "not-a-link", "sources.csv, row 2, column url", "javascript:alert(1)"),
    ("sources", "id,publisher,url\nx,X,bps.go.id\n", "not-a-link", "sources.csv, row 2, column url", "bps.go.id"),
    ("sources", "id,publisher,date\nx,X,22/3/2019\n", "not-a-date", "sources.csv, row 2, column date", "22/3/2019"),
]  # fmt: skip


@pytest.mark.parametrize(("table", "text", "code", "where", "value"), FAULTS)
def test_a_fault_is_told_with_its_cell_and_a_remedy(
    tmp_path: Path, table: str, text: str, code: str, where: str, value: str | None
) -> None:
    result = checked(tmp_path, **{table: text})
    assert told(result) == [(code, where, value)]
    assert all(problem.remedy.endswith(".") for problem in result.problems if problem.severity == "error")


def test_all_faults_are_told_at_once(tmp_path: Path) -> None:
    result = checked(
        tmp_path,
        hubs="id,name,lat,lon\na,A,99,200\n",
        observations="hub,year,workforce,quality\nb,2019,1,A\na,20,many,Q\n",
        sources="id,publisher,url\nx,X,ftp://x.y\n",
    )
    assert sorted(code for code, _, _ in told(result)) == sorted(
        ["impossible-coordinate", "impossible-coordinate", "unknown-hub", "not-a-year", "not-a-figure", "unknown-quality", "not-a-link"]
    )  # fmt: skip


def test_a_cell_that_breaks_a_rule_counts_as_missing(tmp_path: Path) -> None:
    tables = checked(
        tmp_path,
        hubs="id,name,lat,lon\nceper,Ceper,99,110\n",
        observations="hub,year,workforce,covers\nceper,1019,5,half\n",
        sources="id,publisher,url\nx,X,ftp://x.y\n",
    ).tables
    assert tables.hubs[["lat", "lon"]].isna().all(axis=None)
    assert tables.figures["year"].isna().tolist() == [True]
    assert tables.figures["covers"].tolist() == ["part"], (
        "what it covers is not known, so it must not stand for the hub"
    )
    assert tables.sources["url"].tolist() == [None]


def test_without_a_word_a_figure_covers_the_hub(tmp_path: Path) -> None:
    assert checked(tmp_path, observations="hub,year,workforce\nceper,2019,5\n").tables.figures["covers"].tolist() == [
        "hub"
    ]


def test_a_centre_of_an_unknown_hub_stays_without_it(tmp_path: Path) -> None:
    result = checked(tmp_path, centres="id,name,role,status,hub,place\nx,X,rnd,planned,solo,Ceper\n")
    assert told(result) == [("unknown-hub", "centres.csv, row 2, column hub", "solo")]
    assert result.tables.centres[["id", "hub", "place"]].values.tolist() == [["x", None, "Ceper"]]


def test_a_centre_with_a_name_only_has_no_place(tmp_path: Path) -> None:
    assert checked(tmp_path, centres="id,name,role,status\nx,Ceper,rnd,planned\n").tables.centres["place"].tolist() == [
        None
    ]


def test_an_id_that_is_written_as_it_is_there_is_that_one_and_no_other_of_the_same_letters(tmp_path: Path) -> None:
    result = checked(
        tmp_path, hubs="id,name\nCeper,Ceper\nceper,Ceper Baru\n", observations="hub,year,workforce\nCeper,2019,1\n"
    )
    assert result.tables.figures["hub"].tolist() == ["Ceper"]


def test_a_hub_may_be_named_by_its_name(tmp_path: Path) -> None:
    assert checked(tmp_path, observations="sentra,tahun,tk\nCEPER,2019,5\n").tables.figures["hub"].tolist() == ["ceper"]


def test_an_unknown_source_is_an_error_where_sources_are_listed(tmp_path: Path) -> None:
    result = checked(tmp_path, observations="hub,year,workforce,source\nceper,2019,5,bsp\n", sources=SOURCES)
    assert told(result) == [("unknown-source", "observations.csv, row 2, column source", "bsp")]
    assert result.tables.figures["source"].tolist() == [None]


def test_without_a_table_of_sources_the_words_in_the_column_are_sources(tmp_path: Path) -> None:
    tables = checked(tmp_path, observations="hub,year,workforce,source\nceper,2019,5,BPS 2020\n").tables
    assert tables.sources[["id", "publisher", "url"]].values.tolist() == [["BPS 2020", "BPS 2020", None]]
    assert tables.figures["source"].tolist() == ["BPS 2020"]


RECAP = (
    "Nama Sentra;Kab/Kota;Tenaga Kerja;Unit Usaha;Tahun\nCeper;Kabupaten Klaten;4.000;300;2019\n"
    'Purbalingga;Kabupaten Purbalingga;1.326;204;2020\nJuwana;Kabupaten Pati;"3.631,5";;2012\n'
    "Tegal;Kabupaten Tegal;abc;2929;2017\nJumlah;;8.957;3.433;\n"
)
FIGURES = [
    ("ceper", "workforce", 4000), ("ceper", "ikm_units", 300), ("purbalingga", "workforce", 1326),
    ("purbalingga", "ikm_units", 204), ("juwana", "workforce", 3631.5), ("tegal", "ikm_units", 2929),
]  # fmt: skip


def figures(result: Checked) -> list[tuple[str, str, float]]:
    return [(row["hub"], row["metric"], row["value"]) for row in result.tables.figures.to_dict("records")]


@pytest.mark.parametrize("name", ["data.csv", "sentra.csv", "hubs.csv", "tabel.csv", "sumber.csv", "Sheet1.csv"])
def test_the_name_of_a_lone_file_does_not_decide_what_is_read(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text(RECAP, encoding="utf-8")
    result = framed(check(reader.read_tables(tmp_path / name), config.Config()))
    assert len(result.tables.hubs) == 4
    assert figures(result) == FIGURES
    assert told(result) == [("not-a-figure", f"{name}, row 5, column Tenaga Kerja", "abc")]


def test_figures_beside_the_hubs_are_joined_with_those_of_their_own_table(tmp_path: Path) -> None:
    result = checked(tmp_path, hubs=RECAP, observations="hub;tahun;tk\nceper;2018;3.900\n")
    assert figures(result) == [("ceper", "workforce", 3900), *FIGURES]
    assert [p.message for p in result.problems if p.code == "figures-joined"] == [
        "Figures stand beside the hubs too; they were joined with those of observations.csv."
    ]


@pytest.mark.parametrize(
    ("text", "place", "within"),
    [
        ("Nama,Kecamatan,Kabupaten\nLogam A,Ceper,Klaten\n", "Kecamatan Ceper", "Kabupaten Klaten"),
        ("Nama,Kab/Kota,Provinsi\nCeper,Klaten,Jawa Tengah\n", "Ceper", "Klaten, Jawa Tengah"),
        ("Nama,Kabupaten\nBugangan,Kota Semarang\n", "Bugangan", "Kota Semarang"),
        ("Kabupaten,Provinsi\nTegal,Jawa Tengah\n", "Kabupaten Tegal", "Jawa Tengah"),
        ("Provinsi\nJawa Tengah\n", "Provinsi Jawa Tengah", None),
    ],
)
def test_places_are_put_together_from_the_parts_of_an_address(
    tmp_path: Path, text: str, place: str, within: str | None
) -> None:
    (tmp_path / "x.csv").write_text(text, encoding="utf-8")
    hubs = framed(check(reader.read_tables(tmp_path / "x.csv"), config.Config())).tables.hubs
    assert hubs[["place", "within"]].values.tolist() == [[place, within]]


def test_what_a_later_row_says_of_a_hub_is_not_lost_without_a_word(tmp_path: Path) -> None:
    text = "Nama;Produk;TK;Tahun\nCeper;cor;4000;2019\nCeper;cor;3900;2018\nCeper;pompa;3800;2017\n"
    (tmp_path / "x.csv").write_text(text, encoding="utf-8")
    result = framed(check(reader.read_tables(tmp_path / "x.csv"), config.Config()))
    assert result.tables.hubs["products"].tolist() == [["cor"]]
    assert told(result, "warning") == [("hub-differs", "x.csv, row 4, column Produk", "pompa")]
    assert len(result.tables.figures) == 3


def test_a_flat_table_without_any_words_has_no_hubs_and_says_so(tmp_path: Path) -> None:
    (tmp_path / "rekap.csv").write_text("Tenaga Kerja,Tahun\n4000,2019\n", encoding="utf-8")
    result = framed(check(reader.read_tables(tmp_path / "rekap.csv"), config.Config()))
    assert told(result) == [("no-place-column", "rekap.csv", None)]
    assert len(result.tables.hubs) == 0


def test_a_total_at_the_bottom_is_no_hub(tmp_path: Path) -> None:
    (tmp_path / "rekap.csv").write_text(
        "Sentra;Tenaga Kerja;Tahun\nCeper;4.000;2019\nJumlah;4.000;2019\n", encoding="utf-8"
    )
    result = framed(check(reader.read_tables(tmp_path / "rekap.csv"), config.Config()))
    assert result.tables.hubs["id"].tolist() == ["ceper"]
    assert result.tables.figures["value"].tolist() == [4000]
    assert "total-row" in [problem.code for problem in result.problems]


def test_a_lone_thousands_mark_is_an_error_where_nothing_tells_how_numbers_are_written(tmp_path: Path) -> None:
    result = checked(tmp_path, observations="hub,year,workforce\nceper,2019,1.234\n")
    (problem,) = result.problems
    assert problem.code == "ambiguous-figure"
    assert problem.message == "“1.234” can be read as 1234 (Indonesian, 1.234,5) or as 1.234 (English, 1,234.5)."
    assert problem.remedy == "Write it without a mark for thousands, or set locale in hubmap.toml."
    assert len(result.tables.figures) == 0


@pytest.mark.parametrize(
    ("text", "value", "message"),
    [
        ("hub;year;workforce\nceper;2019;1.234\n", 1234, "the Indonesian way (4.000,5), because of the semicolons between the cells."),
        ("hub,year,workforce\nceper,2019,1.234\ntegal,2019,1.234.567\n", 1234, "the Indonesian way (4.000,5), because of “1.234.567”."),
        ("hub,year,output\nceper,2019,1.234\ntegal,2019,0.5\n", 1.234, "the English way (4,000.5), because of “0.5”."),
    ],
)  # fmt: skip
def test_one_number_that_reads_one_way_tells_how_the_others_are_written(
    tmp_path: Path, text: str, value: float, message: str
) -> None:
    result = checked(tmp_path, observations=text)
    assert value in result.tables.figures["value"].tolist()
    assert [p.message for p in result.problems if p.code == "number-style"] == [f"Numbers were read {message}"]


def test_people_are_never_read_with_decimals_because_of_a_neighbour(tmp_path: Path) -> None:
    result = checked(tmp_path, observations="hub,year,workforce\nceper,2019,1.234\ntegal,2019,0.5\n")
    assert result.tables.figures[["hub", "value"]].to_numpy().tolist() == [["tegal", 0.5]]
    assert [(p.row, p.value) for p in result.problems if p.code == "ambiguous-figure"] == [(2, "1.234")]


def test_mixed_number_styles_in_one_column_are_told(tmp_path: Path) -> None:
    text = 'hub,year,produksi\nceper,2019,"1.234,5"\ntegal,2019,"1,234.5"\n'
    problem = only(checked(tmp_path, observations=text))
    assert problem.code == "mixed-number-styles"
    assert problem.message == "“1.234,5” (row 2) is written the Indonesian way and “1,234.5” (row 3) the English way."


def test_text_that_looks_like_code_passes_unharmed_through_every_text_column_of_every_table(tmp_path: Path) -> None:
    safe = {"id": "x", "hub": "x", "role": "rnd", "status": "planned", "kind": "market", "covers": "part", "quality": "A",
            "stands": "yes", "due": "2020", "year": "2019", "date": "2019", "url": "https://a.b/c", "lat": "-7", "lon": "110", "source": "x", "workforce": "5"}  # fmt: skip
    for name, table in TABLES.items():
        columns = [column.name for column in table.all_columns] + (["workforce"] if name == "observations" else [])
        out = io.StringIO()
        csv.writer(out).writerows([columns, [safe.get(column, EVIL) for column in columns]])
        (tmp_path / f"{name}.csv").write_text(out.getvalue(), encoding="utf-8", newline="")
    result = framed(check(reader.read_tables(tmp_path), config.Config()))
    # what a centre succeeds is another centre and an anchor holds its figure, so this text can be neither
    assert {code for code, *_ in told(result)} == {"unknown-succeeds", "anchor-differs"}
    tables = result.tables
    centres = tables.centres.merge(tables.events, on="id")
    for name, frame in (("hubs", tables.hubs), ("observations", tables.figures), ("centres", centres), ("programmes", tables.programmes), ("sources", tables.sources)):  # fmt: skip
        assert len(frame) == 1
        for column in TABLES[name].all_columns:
            if column.kind == "text" and column.name in frame:
                assert frame[column.name].tolist() == [EVIL], (name, column.name)
            if column.kind == "list":
                assert frame[column.name].tolist() == [[EVIL]], (name, column.name)


def test_neither_check_nor_build_loads_pandas(tmp_path: Path) -> None:
    code = """
import contextlib, sys
from hubmap import cli
for command in ("check geodata", f"build geodata --out {sys.argv[1]}"):
    sys.argv = ["hubmap", *command.split()]
    with contextlib.suppress(SystemExit):
        cli.main()
    assert not {"pandas", "geopandas"} & set(sys.modules), command
"""
    told = subprocess.run(
        [sys.executable, "-c", code, "out"], cwd=_with_geodata(tmp_path), check=False, capture_output=True
    )
    assert told.returncode == 0, told.stderr.decode()
    assert (tmp_path / "out" / "map.html").exists()


def _with_geodata(folder: Path) -> Path:
    tables = folder / "geodata"
    tables.mkdir()
    for file in sorted((Path(__file__).parents[1] / "geodata").glob("*.*")):
        shutil.copy(file, tables)
    return folder


def test_the_guide_to_the_tables_names_every_table_column_and_choice() -> None:
    guide = (Path(__file__).parents[1] / "docs" / "tables.md").read_text(encoding="utf-8")
    for name, table in TABLES.items():
        (section,) = re.findall(rf"^## {name}\n(.*?)(?=^## )", guide, flags=re.MULTILINE | re.DOTALL)
        for column in table.columns:
            shared = name == "centres" and column.name in (
                "village",
                "district",
                "regency",
                "province",
                "country",
                "region_code",
                "address",
            )
            assert shared or f"`{column.name}`" in section, (name, column.name)
            assert all(f"`{choice}`" in section for choice in column.choices.values()), (name, column.name)


@pytest.mark.parametrize(
    "header", ["Tenaga Kerja (2021)", "TK Th. 2021", "Jumlah Tenaga Kerja Tahun 2021", "pekerja [2021]"]
)
def test_a_year_in_a_columns_name_is_its_year_however_it_stands_there(tmp_path: Path, header: str) -> None:
    (tmp_path / "x.csv").write_text(f"nama,{header}\nCeper,4000\n", encoding="utf-8")
    (figure,) = framed(check(reader.read_tables(tmp_path / "x.csv"), config.Config())).tables.figures.to_dict("records")
    assert (figure["metric"], figure["year"]) == ("workforce", 2021)


def test_numbers_of_a_business_are_no_figures(tmp_path: Path) -> None:
    (tmp_path / "x.csv").write_text("nama,NIB,KBLI 2020\nCeper,9120001234567,25920\n", encoding="utf-8")
    assert framed(check(reader.read_tables(tmp_path / "x.csv"), config.Config())).tables.metrics == ()


def test_a_swapped_point_is_told_once(tmp_path: Path) -> None:
    (tmp_path / "x.csv").write_text('nama,koordinat\nCeper,"110.6, -7.7"\n', encoding="utf-8")
    errors = [
        problem.code for problem in framed(check(reader.read_tables(tmp_path / "x.csv"), config.Config())).problems
    ]
    assert [code for code in errors if code in ("half-pin", "swapped-coordinates")] == ["swapped-coordinates"]


def test_a_number_that_cannot_be_is_told_as_it_was_written(tmp_path: Path) -> None:
    (told,) = checked(tmp_path, hubs="id,name,lat,lon\na,A,-7,209\n").problems[:1]
    assert told.message == "209 cannot be lon in degrees; the pin was not used."
