from __future__ import annotations

import json

import numpy as np
import pyarrow as pa
import pytest

from hubmap.arrow_tables import table_of
from hubmap.plain_values import columns, plain, plain_columns, records


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
