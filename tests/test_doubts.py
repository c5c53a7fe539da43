"""What can be read but is hard to believe is told, and what can be believed is left in peace."""

from __future__ import annotations

from pathlib import Path

import pytest

from hubmap import reader
from hubmap.config import Config
from hubmap.problems import Problem
from hubmap.validate import check
from tests.factories import framed
from tests.test_validate import checked

OBSERVATIONS = "hub,year,workforce,ikm_units,scope\n"


def doubts(folder: Path, code: str, **tables: str) -> list[Problem]:
    return [problem for problem in checked(folder, **tables).problems if problem.code == code]


@pytest.mark.parametrize(
    "names",
    [
        ("Ceper", "ceper"),
        ("Ceper", "Sentra Ceper"),
        ("Tjeper", "Ceper"),
        ("Purbalingga", "Purbalinga"),
        ("Sidoarjo", "Sidoardjo"),
    ],
)
def test_a_hub_under_two_spellings_is_told(tmp_path: Path, names: tuple[str, str]) -> None:
    (problem,) = doubts(tmp_path, "hub-twice", hubs=f"id,name\na,{names[0]}\nb,{names[1]}\n")
    assert problem.message == f"“{names[1]}” (b) may be the same hub as “{names[0]}” (a, row 2)."
    assert problem.where == "hubs.csv, row 3, column name"


@pytest.mark.parametrize(
    "hubs",
    [
        "a,Ceper,Kabupaten Klaten\nb,Ceper,Kabupaten Lain\n",
        "a,Kota Tegal,\nb,Kabupaten Tegal,\n",
        "a,Solo,\nb,Sola,\n",
        "a,Purbalingga,\nb,Probolinggo,\n",
    ],
)
def test_hubs_that_differ_are_not(tmp_path: Path, hubs: str) -> None:
    assert doubts(tmp_path, "hub-twice", hubs=f"id,name,within\n{hubs}") == []


def test_hubs_with_pins_far_apart_are_not_the_same(tmp_path: Path) -> None:
    assert doubts(tmp_path, "hub-twice", hubs="id,name,lat,lon\na,Ceper,-7.6,110.6\nb,Ceper,-7.7,110.6\n") == []
    assert doubts(tmp_path, "hub-twice", hubs="id,name,lat,lon\na,Ceper,-7.6,110.6\nb,Ceper,-7.6,110.61\n") != []


def test_numbers_in_names_tell_them_apart(tmp_path: Path) -> None:
    assert doubts(tmp_path, "hub-twice", hubs="id,name\na,Bengkel Cor 11\nb,Bengkel Cor 12\n") == []
    assert doubts(tmp_path, "hub-twice", hubs="id,name\na,PLTA Batang I\nb,PLTA Batang II\n") == []
    assert doubts(tmp_path, "hub-twice", hubs="id,name\na,Gudang Blok A\nb,Gudang Blok B\n") == []


def test_the_time_for_names_grows_with_their_number_and_not_with_its_square(tmp_path: Path) -> None:
    letters = "abfgilmnpqrsvwxz"
    names = ["Bengkel " + "".join(letters[(number >> shift) & 15] * 2 for shift in (0, 4, 8)) for number in range(4000)]
    hubs = "id,name\n" + "".join(f"{number},{name}\n" for number, name in enumerate(names))
    assert doubts(tmp_path, "hub-twice", hubs=hubs) == []


def test_workers_per_unit_out_of_line_are_told(tmp_path: Path) -> None:
    text = OBSERVATIONS + "ceper,2019,4000,300,\ntegal,2019,~300,250,\ntegal,2018,4000,3,\n"
    found = doubts(tmp_path, "workers-per-unit", observations=text)
    assert [(problem.row, problem.message) for problem in found] == [
        (3, "tegal has 1.2 workers per unit (~300 workers, 250 units), which is out of line."),
        (4, "tegal has 1333.3 workers per unit (4000 workers, 3 units), which is out of line."),
    ]


def test_every_doubtful_figure_of_very_many_is_told_of(tmp_path: Path) -> None:
    figures = {"below-zero": "-5,", "not-whole": "10.55,", "workers-per-unit": "4000,3"}
    hubs = "id,name\n" + "".join(f"h{at},Bengkel {at}\n" for at in range(3_300))
    rows = "".join(f"h{at},2019,{list(figures.values())[at % 3]},\n" for at in range(3_300))
    problems = checked(tmp_path, hubs=hubs, observations=OBSERVATIONS + rows).problems
    for number, code in enumerate(figures):
        found = [problem for problem in problems if problem.code == code]
        assert len(found) == 1_000
        assert [row for problem in found for row in problem.rows] == [*range(2 + number, 3_302, 3)]
        assert {problem.column for problem in found} == {"workforce"}


def test_figures_of_one_scope_that_contradict_are_told(tmp_path: Path) -> None:
    text = OBSERVATIONS + "ceper,2019,4000,,klaster\nceper,2019,3000,,Klaster\n"
    (problem,) = doubts(tmp_path, "contradiction", observations=text)
    assert problem.message == ("ceper, workforce, 2019: “3000” contradicts “4000” of row 2, which has the same scope.")


@pytest.mark.parametrize(
    "others",
    ["ceper,2019,~3800,,klaster", "ceper,2019,>3000,,klaster", "ceper,2018,1,,klaster", "ceper,2019,1,,koperasi"],
)
def test_figures_that_agree_or_differ_in_scope_or_year_do_not_contradict(tmp_path: Path, others: str) -> None:
    text = OBSERVATIONS + f"ceper,2019,4000,,klaster\n{others}\n"
    assert doubts(tmp_path, "contradiction", observations=text) == []


def test_a_source_without_a_link_and_one_that_is_not_used_are_noted(tmp_path: Path) -> None:
    sources = "id,publisher,url\nbps,BPS,\nold,X,https://a.b\n"
    observations = "hub,year,workforce,source\nceper,2019,5,bps\n"
    found = checked(tmp_path, observations=observations, sources=sources).problems
    assert [(p.severity, p.code, p.row) for p in found] == [
        ("note", "source-without-link", 2),
        ("note", "unused-source", 3),
    ]


def test_swapped_coordinates_are_named_as_such(tmp_path: Path) -> None:
    (problem,) = doubts(tmp_path, "swapped-columns", hubs="id,name,lat,lon\na,A,110.67,-7.68\n")
    assert problem.message == "Latitude and longitude stand in each other’s column; they were read so."
    (tmp_path / "hubs.csv").write_text("id,name,lat,lon\na,A,110.67,-7.68\n", encoding="utf-8")
    hubs = framed(check(reader.read_tables(tmp_path / "hubs.csv"), Config())).tables.hubs
    assert hubs[["lat", "lon"]].to_numpy().tolist() == [[-7.68, 110.67]]


def test_a_regency_is_the_same_with_and_without_its_word_but_a_kota_is_another(tmp_path: Path) -> None:
    hubs = "id,name,within\na,Ceper,Klaten\nb,Ceper,Kab. Klaten\nc,Ceper,Kota Klaten\n"
    (problem,) = doubts(tmp_path, "hub-twice", hubs=hubs)
    assert problem.message == "“Ceper” (b) may be the same hub as “Ceper” (a, row 2)."


def test_an_earlier_row_in_another_file_is_named_with_it(tmp_path: Path) -> None:
    (tmp_path / "2019.csv").write_text("nama,tenaga kerja\nAdiwerna,4000\n", encoding="utf-8")
    (tmp_path / "2020.csv").write_text("nama,tenaga kerja\nAdiwerno,4100\n", encoding="utf-8")
    (problem,) = [
        one for one in framed(check(reader.read_tables(tmp_path), Config())).problems if one.code == "hub-twice"
    ]
    assert problem.message == "“Adiwerno” (adiwerno) may be the same hub as “Adiwerna” (adiwerna, row 2 of 2019.csv)."


@pytest.mark.parametrize(("figure", "told"), [("1.2", 1), ("97.5", 1), ("12", 0), ("1200", 0), ("1-2", 0), ("", 0)])
def test_a_part_of_a_person_is_told_and_used_as_it_stands(tmp_path: Path, figure: str, told: int) -> None:
    hubs = "id,name,within\na,Ceper,Kabupaten Klaten\n"
    found = doubts(tmp_path, "not-whole", hubs=hubs, observations=f"{OBSERVATIONS}a,2020,{figure},,\n")
    assert [(one.row, one.column, one.value) for one in found] == [(2, "workforce", figure)] * told
