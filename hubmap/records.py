"""Rows of data frames as plain values that JSON and CSV know: missing is None, whole numbers lose their point."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pandas as pd

__all__ = ["columns", "plain", "records"]

# where a row stood in the input is for problems, not for readers of the output
_ORIGIN = frozenset({"geometry", "file", "sheet", "row"})
_EXACT = 2**53


def columns(frame: pd.DataFrame, *names: str) -> list[dict[str, Any]]:
    """Some columns of all rows as dictionaries, with the cells as they are.

    The frame's own way visits every cell of every column, which takes seconds for 100,000 rows.

    Examples
    --------
    >>> import pandas as pd
    >>> columns(pd.DataFrame({"hub": ["ceper"], "year": [2019], "note": [None]}), "hub", "year")
    [{'hub': 'ceper', 'year': 2019}]
    """
    rows = zip(*(frame[name].tolist() for name in names), strict=True)
    return [dict(zip(names, row, strict=True)) for row in rows]


def records(frame: pd.DataFrame) -> list[dict[str, Any]]:
    """All rows as dictionaries of plain values, without geometry and without file, sheet and row.

    Examples
    --------
    >>> import pandas as pd
    >>> records(pd.DataFrame({"hub": ["ceper"], "year": [2019.0], "note": [None], "row": [2]}))
    [{'hub': 'ceper', 'year': 2019, 'note': None}]
    """
    told = [column for column in frame.columns if column not in _ORIGIN]
    return [{str(key): plain(value) for key, value in row.items()} for row in frame[told].to_dict("records")]


def plain(value: Any) -> Any:  # noqa: ANN401 - a cell of a data frame can be anything
    """One cell as a plain value."""
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    if value is None or _is_missing(value):
        return None
    if hasattr(value, "item"):
        value = value.item()
    if isinstance(value, float) and value.is_integer() and abs(value) < _EXACT:
        return int(value)
    return value


def _is_missing(value: Any) -> bool:  # noqa: ANN401
    import pandas as pd

    return bool(pd.api.types.is_scalar(value) and pd.isna(value))
