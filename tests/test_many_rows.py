"""What is done to many rows at once gives the answers of the careful way, cell by cell."""

from __future__ import annotations

import random
import re
from typing import TYPE_CHECKING, Any

import pandas as pd
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from hubmap import pipeline
from hubmap.plain_values import matching
from hubmap.reader import files
from hubmap.validate import cell_values, coordinates, hub_identity, pin_columns, privacy
from hubmap.validate.coordinates import are_fine, decimal_cells, degrees_of_text, written_precision_km

if TYPE_CHECKING:
    from pathlib import Path

    from hubmap.atlas import Atlas

NUMBERS = st.from_regex(r"-?[0-9]{1,4}([.,][0-9]{0,6})?", fullmatch=True)
ODD_DEGREES = ("7°40'12\"S", "-7,58", "LS 7.5", "'-7.58", "", "abc", "−7.1", "1e3", "\u0667.\u0665", " -7.5")


def careful(cell: object) -> float | None:
    return degrees_of_text(str(cell))


@given(st.lists(st.none() | NUMBERS | st.sampled_from(ODD_DEGREES) | st.text(max_size=8)))
@example(["-0", "0.0", None, "180.00001"])
def test_degrees_of_a_column_are_those_of_its_cells(cells: list[str | None]) -> None:
    assert decimal_cells(cells, careful) == [None if cell is None else careful(cell) for cell in cells]


def test_a_column_with_numbers_in_it_is_read_cell_by_cell() -> None:
    assert decimal_cells(["-7.5", 3, None], careful) == [-7.5, 3.0, None]


@given(st.lists(st.none() | NUMBERS))
def test_a_pin_that_is_fine_is_good_to_a_kilometre(cells: list[str | None]) -> None:
    fine = [cell for cell, is_fine in zip(cells, are_fine(cells), strict=True) if is_fine]
    assert all(written_precision_km(cell, "1") <= 1 for cell in fine)


CONTACTS = st.sampled_from(
    ["0812-3456-7890", "+62 812 3456 7890", "(0271) 123456", "sri@example.org", "3310115201900001", "021 345 6789"]
)


@given(st.lists(st.text(max_size=20) | CONTACTS | st.tuples(st.text(max_size=9), CONTACTS).map(" ".join)))
@example(["+1 212 555 0100", "62(271)123456", "0\u066812 3456 7890"])
def test_every_text_with_a_contact_is_looked_through(texts: list[str]) -> None:
    chosen = set(matching(texts, privacy._MAYBE))
    assert {at for at, text in enumerate(texts) if privacy.mask_contacts(text) != text} <= chosen


def rows_of(count: int) -> list[str]:
    """A list with what lists have: pins in several forms and none, rows without a name, contacts, figures out of line."""
    rng = random.Random(5)  # noqa: S311 - rows of a test
    kinds = ["logam", "kayu", "", "pangan"]
    rows = ["id,name,lat,lon,workforce,ikm_units,year,kecamatan,kabupaten,jenis,uraian"]
    for number in range(count):
        pin = rng.choice(
            [("-7.6793", "110.6711"), ("-7.7", "110.6"), ("", ""), ('7°40\'12""S', "110.67"), ("-7,68", "110,67")]
        )
        lat, lon = (f'"{part}"' for part in pin)
        figures = rng.choice([("1200", "30"), (">3000", "2"), ("", "5"), ("4.000", "abc"), ("7", "900")])
        text = rng.choice(["usaha turun temurun", "Hubungi 0812-3456-7890", "sri@example.org", "", "Jumlah 3"])
        name = rng.choice([f"Sentra {number}", f"Sentra {number % 9}", "Jumlah", ""])
        place = rng.choice([("Ceper", "Klaten"), ("Trucuk", "Klaten"), ("", "")])
        rows.append(
            f"h{number},{name},{lat},{lon},{figures[0]},{figures[1]},{rng.choice(['2019', '2020', '20l9', ''])},"
            f"{place[0]},{place[1]},{rng.choice(kinds)},{text}"
        )
    return rows


def told(atlas: Atlas) -> tuple[Any, ...]:
    return [problem.as_dict() for problem in atlas.problems], atlas.ledger, atlas.readings


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """All that is done at once is done one by one."""

    def one_by_one(cells: list[Any], otherwise: Any) -> list[Any]:
        return [None if cell is None else otherwise(cell) for cell in cells]

    for module in (pin_columns, hub_identity, cell_values):
        monkeypatch.setattr(module, "decimal_cells", one_by_one)
    monkeypatch.setattr(coordinates, "_texts", lambda _cells: None)
    monkeypatch.setattr(hub_identity, "_own_ids", lambda _tables: None)
    monkeypatch.setattr(privacy, "matching", lambda cells, _: [at for at, cell in enumerate(cells) if cell is not None])
    monkeypatch.setattr(files, "_ODD", re.compile(""))
    return monkeypatch


def test_a_list_says_the_same_by_the_fast_and_by_the_careful_way(
    tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    (tmp_path / "hubs.csv").write_text("\n".join(rows_of(300)), encoding="utf-8")
    fast = pipeline.read(tmp_path / "hubs.csv")
    request.getfixturevalue("slow")
    one_by_one = pipeline.read(tmp_path / "hubs.csv")
    assert told(fast) == told(one_by_one)
    pd.testing.assert_frame_equal(pd.DataFrame(fast.hubs), pd.DataFrame(one_by_one.hubs))
    pd.testing.assert_frame_equal(fast.figures, one_by_one.figures)
    assert dict(fast.places) == dict(one_by_one.places)
    assert fast.attribute_columns() == one_by_one.attribute_columns()
