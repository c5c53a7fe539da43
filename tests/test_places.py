"""The places file: what hubmap decided, what a person decided, and what the next build makes of it."""

from __future__ import annotations

import csv
import hashlib
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest

from hubmap.errors import InputError
from hubmap.geocoding import decisions as places
from hubmap.geocoding.decisions import Decided, places_file
from hubmap.geocoding.place import Place
from hubmap.geocoding.pool import Asked
from tests.factories import rows_as_table

COLUMNS = ["id", "place", "within", "lat", "lon", "file", "sheet", "row"]


def table(*rows: tuple[Any, ...]) -> pa.Table:
    told = [dict(zip(COLUMNS, (*row, *(None,) * (5 - len(row)), "hubs.csv", None, 2), strict=True)) for row in rows]
    return rows_as_table(told, COLUMNS)


HUBS = table(("ceper", "Ceper", "Kabupaten Klaten"), ("tegal", "Tegal"), ("jabo", "Jabodetabek"), ("gone", "Xyzzy"))


def build(folder: Path, hubs: pa.Table = HUBS) -> Decided:
    """Do what a build does with the places file."""
    decided = places.decide({"hubs": hubs}, places.load(folder))
    places.keep(decided)
    return decided


def edit(folder: Path, row_id: str, **cells: str) -> None:
    """Edit one row as a person does in a spreadsheet."""
    path = folder / "places.csv"
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    for row in rows:
        if row["id"] == row_id:
            row.update(cells)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, places_file.COLUMNS)
        writer.writeheader()
        writer.writerows(rows)


def row_of(folder: Path, row_id: str) -> dict[str, str]:
    with (folder / "places.csv").open(encoding="utf-8", newline="") as file:
        return next(row for row in csv.DictReader(file) if row["id"] == row_id)


def place_of(decided: Decided, row_id: str) -> Place:
    return decided.places["hubs"][row_id]


def test_the_first_build_writes_one_row_for_each_hub(tmp_path: Path) -> None:
    build(tmp_path)
    row = row_of(tmp_path, "tegal")
    assert (row["status"], row["code"], row["decision"]) == ("review", "3328", "")
    assert "Kota Tegal, Jawa Tengah (3376)" in row["alternatives"]
    assert row_of(tmp_path, "gone")["status"] == "unmatched"


def test_the_next_build_decides_the_same_and_leaves_the_file_alone(tmp_path: Path) -> None:
    first = build(tmp_path)
    before = (tmp_path / "places.csv").read_bytes()
    again = build(tmp_path)
    assert again.places == first.places
    assert (tmp_path / "places.csv").read_bytes() == before


def test_what_is_in_the_file_is_not_looked_up_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    build(tmp_path)
    asked: list[str] = []

    def look_up(names: list[Asked], **_: object) -> list[Place]:
        asked.extend(one.name for one in names)
        return [Place(query=one.name, status="unmatched") for one in names]

    monkeypatch.setattr("hubmap.geocoding.decisions.deciding.place_all", look_up)
    build(tmp_path, table(("ceper", "Ceper", "Kabupaten Klaten"), ("new", "Solo")))
    assert asked == ["Solo"]


@pytest.mark.parametrize("code", ["3376", "33.76"])
def test_a_corrected_place_is_used_and_nothing_else_changes(code: str, tmp_path: Path) -> None:
    first = build(tmp_path)
    edit(tmp_path, "tegal", decision="correct", code=code, note="the ministry's list says Kota")
    again = build(tmp_path)
    assert (place_of(again, "tegal").code, place_of(again, "tegal").status, place_of(again, "tegal").origin) == (
        "33.76",
        "matched",
        "places file",
    )
    row = row_of(tmp_path, "tegal")
    assert (row["decision"], row["note"], row["code"]) == ("correct", "the ministry's list says Kota", "3376")
    assert (row["name"], row["status"]) == ("Kota Tegal, Jawa Tengah", "matched")
    others = [{key: place for key, place in one.of("hubs").items() if key != "tegal"} for one in (first, again)]
    assert others[0] == others[1]


def test_a_code_written_without_a_decision_is_taken_for_a_correction(tmp_path: Path) -> None:
    build(tmp_path)
    edit(tmp_path, "tegal", code="3376")
    assert place_of(build(tmp_path), "tegal").code == "33.76"


@pytest.mark.parametrize(
    ("cells", "decision", "code"),
    [
        ({"within": "Kota Tegal"}, "correct", "33.76"),
        ({"name": "Kota Tegal, Jawa Tengah"}, "correct", "33.76"),
        ({"decision": "accept", "lat": "-6.9", "lon": "109.2"}, "pin", None),
    ],
)
def test_any_cell_that_a_person_edits_is_a_decision_and_the_row_says_so_afterwards(
    cells: dict[str, str], decision: str, code: str | None, tmp_path: Path
) -> None:
    build(tmp_path)
    edit(tmp_path, "tegal", **cells)
    found = place_of(build(tmp_path), "tegal")
    assert (found.code, found.origin) == (code, "places file")
    assert row_of(tmp_path, "tegal")["decision"] == decision
    assert place_of(build(tmp_path), "tegal") == found


def test_an_accepted_place_is_no_longer_in_doubt(tmp_path: Path) -> None:
    build(tmp_path)
    edit(tmp_path, "tegal", decision="Terima")
    found = place_of(build(tmp_path), "tegal")
    assert (found.status, found.confidence, found.alternatives) == ("matched", 1.0, ())


def test_a_rejected_place_is_not_on_the_map(tmp_path: Path) -> None:
    build(tmp_path)
    edit(tmp_path, "tegal", decision="reject")
    found = place_of(build(tmp_path), "tegal")
    assert (found.status, found.lat) == ("unmatched", None)


@pytest.mark.parametrize(
    "cells", [{"decision": "pin", "lat": "-7,66", "lon": "110,69"}, {"lat": "-7.66", "lon": "110.69"}]
)
def test_a_pin_is_used_with_decimal_comma_and_without_a_decision_too(cells: dict[str, str], tmp_path: Path) -> None:
    build(tmp_path)
    edit(tmp_path, "ceper", **cells)
    found = build(tmp_path)
    assert (place_of(found, "ceper").status, place_of(found, "ceper").lat, place_of(found, "ceper").lon) == (
        "pinned",
        -7.66,
        110.69,
    )
    assert found.problems == ()


def test_a_changed_name_asks_again_and_keeps_what_was_decided(tmp_path: Path) -> None:
    build(tmp_path)
    edit(tmp_path, "tegal", decision="correct", code="3376")
    decided = row_of(tmp_path, "tegal")
    found = build(tmp_path, table(("tegal", "Slawi", "Kabupaten Tegal")))
    assert (place_of(found, "tegal").code, place_of(found, "tegal").status) == ("33.28.10", "review")
    assert [problem.code for problem in found.problems] == ["place-changed"]
    assert row_of(tmp_path, "tegal") == decided


def test_a_changed_name_that_nobody_decided_is_looked_up_anew(tmp_path: Path) -> None:
    build(tmp_path)
    build(tmp_path, table(("tegal", "Slawi", "Kabupaten Tegal")))
    assert row_of(tmp_path, "tegal")["code"] == "332810"


def test_a_decision_about_a_hub_that_is_gone_stays_in_the_file(tmp_path: Path) -> None:
    build(tmp_path)
    edit(tmp_path, "tegal", decision="accept")
    build(tmp_path, table(("ceper", "Ceper", "Kabupaten Klaten")))
    assert row_of(tmp_path, "tegal")["decision"] == "accept"


@pytest.mark.parametrize(
    ("cells", "code"),
    [
        ({"decision": "maybe"}, "unknown-decision"),
        ({"decision": "correct", "code": "99"}, "unusable-decision"),
        ({"decision": "pin", "lat": ""}, "unusable-decision"),
    ],
)
def test_a_decision_that_cannot_be_followed_is_told_and_the_place_looked_up(
    cells: dict[str, str], code: str, tmp_path: Path
) -> None:
    build(tmp_path)
    edit(tmp_path, "ceper", **cells)
    found = build(tmp_path)
    assert place_of(found, "ceper").code == "33.10.11"
    assert [problem.code for problem in found.problems] == [code]
    assert found.problems[0].row == 2


def test_a_metro_region_and_a_town_come_back_as_they_were(tmp_path: Path) -> None:
    hubs = table(("jabo", "Jabodetabek"), ("town", "Purwokerto", "Banyumas"))
    first, again = build(tmp_path, hubs), build(tmp_path, hubs)
    assert len(place_of(again, "jabo").members) == 14
    assert place_of(again, "town") == place_of(first, "town")
    assert place_of(again, "town").kind == "town"


@pytest.mark.parametrize(
    ("lat", "lon", "code", "says"),
    [
        (0.0, 0.0, "pin-at-zero", "Gulf of Guinea"),
        (110.67 - 90, -7.67, "pin-at-sea", "at sea or abroad"),
        (-12.0, 105.0, "pin-at-sea", "at sea or abroad"),
        (-6.97, 110.43, "pin-outside", "Kota Semarang"),
    ],
)
def test_a_pin_in_the_wrong_place_is_told_with_where_it_lies(lat: float, lon: float, code: str, says: str) -> None:
    decided = places.decide({"centres": table(("x", "Ceper", "Kabupaten Klaten", lat, lon))})
    assert [problem.code for problem in decided.problems] == [code]
    assert says in decided.problems[0].message


def test_a_pin_with_lat_and_lon_swapped_is_told(tmp_path: Path) -> None:
    build(tmp_path)
    edit(tmp_path, "ceper", decision="pin", lat="110.69", lon="-7.66")
    (problem,) = build(tmp_path).problems
    assert (problem.code, problem.column, problem.row) == ("pin-swapped", "lat", 2)
    assert "Kabupaten Klaten" in problem.message


def test_a_pin_that_is_right_says_nothing() -> None:
    decided = places.decide({"hubs": table(("x", "Batur", "Kecamatan Ceper, Klaten", -7.6716, 110.6926))})
    assert decided.problems == ()
    assert (place_of(decided, "x").status, place_of(decided, "x").origin) == ("pinned", "pin")


def test_the_digest_is_that_of_the_file_before_it_is_written_and_after(tmp_path: Path) -> None:
    before = places.decide({"hubs": HUBS}, places.load(tmp_path)).digest
    assert build(tmp_path).digest == build(tmp_path).digest == before
    assert before == {"places.csv": hashlib.sha256((tmp_path / "places.csv").read_bytes()).hexdigest()}


def test_a_folder_that_cannot_be_written_to_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(InputError, match="cannot be written"):
        places.keep(places.decide({"hubs": HUBS}, places.load(tmp_path / "file" / "deeper.csv")))


def test_a_workbook_has_its_places_file_beside_it() -> None:
    assert places_file.path_of(Path("data/hubs.xlsx")) == Path("data/hubs.places.csv")


def test_what_the_table_pins_gets_no_row_and_a_table_of_pins_alone_no_file(tmp_path: Path) -> None:
    build(tmp_path, table(("a", "A", None, -7.68, 110.67)))
    assert not (tmp_path / "places.csv").exists()
    build(tmp_path, table(("a", "A", None, -7.68, 110.67), ("b", "Ceper")))
    assert [line.split(",")[1] for line in (tmp_path / "places.csv").read_text(encoding="utf-8").splitlines()] == [
        "id",
        "b",
    ]
