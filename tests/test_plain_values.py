from __future__ import annotations

import json

import numpy as np
import pyarrow as pa
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from hubmap.arrow_tables import groups_of, table_of
from hubmap.plain_values import Texts, columns, count_different, plain, plain_columns, records, text_numbers


@pytest.mark.parametrize("missing", [None, float("nan"), np.float64("nan")])
def test_every_kind_of_missing_becomes_none(missing: object) -> None:
    assert plain(missing) is None


@pytest.mark.parametrize(
    ("cell", "expected"), [(np.int64(4), 4), (4000.0, 4000), (1.5, 1.5), ("4", "4"), (["a", 2.0], ["a", 2])]
)
def test_cells_become_what_json_knows(cell: object, expected: object) -> None:
    assert plain(cell) == expected
    assert json.dumps(plain(cell)) == json.dumps(expected)


def test_where_a_row_stood_stays_behind() -> None:
    assert records(table_of({"id": ["ceper"], "file": ["hubs.csv"], "sheet": [None], "row": [2]})) == [{"id": "ceper"}]


def test_some_columns_of_all_rows_keep_missing_cells_as_they_are() -> None:
    rows = columns(table_of({"hub": ["a", None], "row": [2, 3], "note": ["x", "y"]}), "hub", "row")
    assert rows == [{"hub": "a", "row": 2}, {"hub": None, "row": 3}]


MIXED = pa.table(
    {
        "text": ["a", None, "b"],
        "list": [["a", "b"], ["c"], []],
        "whole": [1, 2, 3],
        "year": [2019, None, 2021],
        "number": [1.0, 0.5, None],
        "large": [1.0, None, 2.0**60],
        "yes": [True, False, True],
    }
)


@pytest.mark.parametrize("name", MIXED.column_names)
def test_a_column_at_once_is_what_its_cells_are_one_by_one(name: str) -> None:
    found = plain_columns(MIXED)[name]
    alone = [plain(cell) for cell in MIXED[name].to_pylist()]
    assert found == alone
    assert [type(cell) for cell in found] == [type(cell) for cell in alone]


def test_rows_are_the_columns_turned() -> None:
    found = plain_columns(MIXED)
    assert records(MIXED) == [{name: cells[at] for name, cells in found.items()} for at in range(3)]


@given(st.lists(st.none() | st.text(max_size=20), max_size=30))
@example([None, "", None, "a", "", "aa", "a" * 40, "a" * 20 + "b" + "a" * 19])
def test_a_column_has_no_more_different_texts_than_are_counted(cells: list[str | None]) -> None:
    texts = pa.array(cells, pa.string())
    # one that is missing is as one without letters
    different = len({cell or "" for cell in cells})
    assert count_different(texts) <= different
    if all(len((cell or "").encode()) <= 32 for cell in cells):
        assert count_different(texts) == different
        assert Texts(texts).are_different == (None not in cells and len(set(cells)) == len(cells))
    if Texts(texts).are_different:
        assert None not in cells
        assert len(set(cells)) == len(cells)


@given(st.text(max_size=8), st.text(min_size=1, max_size=40), st.text(max_size=8))
@example("ab", "a much longer one", "")
def test_a_text_is_known_again_beside_whatever_longer_ones(text: str, more: str, other: str) -> None:
    one, two = (text_numbers(pa.array(texts)) for texts in ([text], [text + more, other, text]))
    assert one[0] == two[2]
    # of two that are short only equal ones are
    assert (two[1] == two[2]) == (other == text)


@given(st.lists(st.tuples(st.sampled_from(["a", "b", None]), st.integers(0, 2)), max_size=12), st.integers(1, 60))
@example([("a", 0), ("b", 1), ("a", 1), (None, 0), (None, 1)], 60)
def test_rows_that_are_equal_share_a_number_also_where_they_stand_beside_each_other(
    rows: list[tuple[str | None, int]], times: int
) -> None:
    rows = [row for row in rows for _ in range(times)]
    texts, years = [row[0] for row in rows], [2019 + row[1] for row in rows]
    numbers = {row: number for number, row in enumerate(dict.fromkeys(rows))}
    assert groups_of(table_of({"hub": texts, "year": years}), "hub", "year").tolist() == [numbers[row] for row in rows]
