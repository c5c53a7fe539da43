from __future__ import annotations

import json

import numpy as np
import pandas as pd
import pytest

from hubmap.plain_values import columns, plain, plain_columns, records


@pytest.mark.parametrize("missing", [None, float("nan"), pd.NA, pd.NaT, np.float64("nan")])
def test_every_kind_of_missing_becomes_none(missing: object) -> None:
    assert plain(missing) is None


@pytest.mark.parametrize(
    ("cell", "expected"), [(np.int64(4), 4), (4000.0, 4000), (1.5, 1.5), ("4", "4"), (["a", 2.0], ["a", 2])]
)
def test_cells_become_what_json_knows(cell: object, expected: object) -> None:
    assert plain(cell) == expected
    assert json.dumps(plain(cell)) == json.dumps(expected)


def test_where_a_row_stood_stays_behind() -> None:
    frame = pd.DataFrame({"id": ["ceper"], "file": ["hubs.csv"], "sheet": [None], "row": [2]})
    assert records(frame) == [{"id": "ceper"}]


def test_some_columns_of_all_rows_keep_missing_cells_as_they_are() -> None:
    frame = pd.DataFrame({"hub": ["a", None], "row": [2, 3], "note": ["x", "y"]}, index=[7, 9], dtype=object)

    rows = columns(frame, "hub", "row")

    assert rows == [{"hub": "a", "row": 2}, {"hub": None, "row": 3}]
    assert type(rows[0]["row"]) is int


MIXED = {
    "text": pd.Series(["a", None, float("nan")], dtype=object),
    "string": pd.Series(["a", pd.NA, "b"], dtype="string"),
    "list": pd.Series([["a", 2.0], (1.5,), []], dtype=object),
    "whole": pd.Series([1, 2, 3], dtype="int64"),
    "year": pd.Series([2019, pd.NA, 2021], dtype="Int64"),
    "number": pd.Series([1.0, 0.5, float("nan")], dtype="float64"),
    "nullable": pd.Series([1.0, pd.NA, 2.0**60], dtype="Float64"),
    "yes": pd.Series([True, False, True], dtype="bool"),
    "any": pd.Series([np.int64(4), 4000.0, True], dtype=object),
}


@pytest.mark.parametrize("name", MIXED)
def test_a_column_at_once_is_what_its_cells_are_one_by_one(name: str) -> None:
    found = plain_columns(pd.DataFrame(MIXED))[name]
    alone = [plain(cell) for cell in MIXED[name]]
    assert found == alone
    assert [type(cell) for cell in found] == [type(cell) for cell in alone]


def test_rows_are_the_columns_turned() -> None:
    frame = pd.DataFrame(MIXED, index=[5, 3, 9])
    found = plain_columns(frame)
    assert records(frame) == [{name: cells[at] for name, cells in found.items()} for at in range(3)]
