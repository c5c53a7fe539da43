from __future__ import annotations

import json

import numpy as np
import pandas as pd
import pytest

from hubmap.records import columns, plain, records


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
