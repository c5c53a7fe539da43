"""Rows of data frames as plain values that JSON and CSV know: missing is None, whole numbers lose their point."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, overload

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pandas as pd
    import pyarrow as pa

__all__ = [
    "ORIGIN",
    "Texts",
    "arrow_texts",
    "columns",
    "matching",
    "plain",
    "plain_cells",
    "plain_columns",
    "plain_objects",
    "records",
]

# where a row stood in the input is for problems, not for readers of the output
ORIGIN = frozenset({"geometry", "file", "sheet", "row"})
_EXACT = 2**53


class Texts(Sequence[Any]):
    """A column of texts that Arrow holds, so that what looks at all of them at once need not hand them over; it is not to be changed.

    Parameters
    ----------
    arrow
        The texts; null is None.
    """

    __slots__ = ("_cells", "arrow")

    def __init__(self, arrow: pa.Array) -> None:
        self.arrow = arrow
        self._cells: list[Any] | None = None

    @property
    def cells(self) -> list[Any]:
        """The texts as a list, which is made when it is first asked for; equal texts are one object: most columns have few that differ."""
        if self._cells is None:
            encoded = self.arrow.dictionary_encode()
            different = [*encoded.dictionary.to_numpy(zero_copy_only=False).tolist(), None]
            self._cells = list(map(different.__getitem__, encoded.indices.fill_null(-1).to_numpy().tolist()))
        return self._cells

    def __len__(self) -> int:
        return len(self.arrow)

    def __iter__(self) -> Iterator[Any]:
        return iter(self.cells)

    @overload
    def __getitem__(self, at: int) -> Any: ...  # noqa: ANN401 - a cell
    @overload
    def __getitem__(self, at: slice) -> list[Any]: ...
    def __getitem__(self, at: int | slice) -> Any:
        return self.cells[at]


def arrow_texts(cells: Sequence[Any] | pa.Array) -> pa.Array | None:
    """A column of texts as Arrow keeps it; None where some cell is no text."""
    import pyarrow as pa

    if isinstance(cells, Texts):
        return cells.arrow
    if isinstance(cells, (pa.Array, pa.ChunkedArray)):
        return cells if cells.type == pa.string() else None
    try:
        return pa.array(cells, type=pa.string())
    except (pa.ArrowInvalid, pa.ArrowTypeError, UnicodeEncodeError):
        return None


def columns(frame: pd.DataFrame | pa.Table, *names: str) -> list[dict[str, Any]]:
    """Some columns of all rows as dictionaries, with the cells as they are.

    The frame's own way visits every cell of every column, which takes seconds for 100,000 rows.

    Examples
    --------
    >>> import pandas as pd
    >>> columns(pd.DataFrame({"hub": ["ceper"], "year": [2019], "note": [None]}), "hub", "year")
    [{'hub': 'ceper', 'year': 2019}]
    """
    rows = zip(*(_cells(frame[name]) for name in names), strict=True)
    return [dict(zip(names, row, strict=True)) for row in rows]


def _cells(column: pd.Series[Any] | pa.ChunkedArray) -> list[Any]:
    cells: list[Any] = column.to_pylist() if hasattr(column, "to_pylist") else column.tolist()
    return cells


def records(frame: pd.DataFrame | pa.Table) -> list[dict[str, Any]]:
    """All rows as dictionaries of plain values, without geometry and without file, sheet and row.

    Examples
    --------
    >>> import pandas as pd
    >>> records(pd.DataFrame({"hub": ["ceper"], "year": [2019.0], "note": [None], "row": [2]}))
    [{'hub': 'ceper', 'year': 2019, 'note': None}]
    """
    told = plain_columns(frame)
    return [dict(zip(told, row, strict=True)) for row in zip(*told.values(), strict=True)]


def plain_columns(frame: pd.DataFrame | pa.Table) -> dict[str, Sequence[Any]]:
    """The columns of `records` instead of its rows.

    Examples
    --------
    >>> import pandas as pd
    >>> plain_columns(pd.DataFrame({"hub": ["ceper"], "year": [2019.0], "note": [None], "row": [2]}))
    {'hub': ['ceper'], 'year': [2019], 'note': [None]}
    """
    names = frame.column_names if hasattr(frame, "column_names") else frame.columns
    return {str(name): plain_cells(frame[name]) for name in names if name not in ORIGIN}


def plain_cells(column: pd.Series[Any] | pa.ChunkedArray) -> Sequence[Any]:
    """The cells of one column as plain values."""
    if hasattr(column, "to_pylist"):
        return _plain_floats(column) if str(column.type) == "double" else _cells(column)
    return plain_objects(column.tolist()) if column.dtype.kind not in "iubf" else _plain_numbers(column)


def plain_objects(cells: Sequence[Any]) -> Sequence[Any]:
    """Cells of any kind as plain values."""
    # most cells are texts, or numbers of one kind: to ask of each what it is takes seconds for 100,000 rows
    kinds = set(map(type, cells))
    if kinds <= {str, type(None)}:
        return cells
    if kinds == {list}:
        # in most lists of places no row is on any list of names
        return [[plain(item) for item in cell] if cell else [] for cell in cells]
    if kinds <= {float, type(None)}:
        # a few numbers come again and again
        known = {cell: plain(cell) for cell in set(cells)}
        return [known[cell] for cell in cells]
    return [cell if type(cell) is str or cell is None else plain(cell) for cell in cells]


def _plain_numbers(column: pd.Series[Any]) -> list[Any]:
    numbers = column.to_numpy(dtype="float64", na_value=float("nan"))
    if column.dtype.kind == "f":
        return _plain_floats(numbers)
    missing = column.isna()
    cells: list[Any] = column.tolist()
    return [None if gone else cell for cell, gone in zip(cells, missing, strict=True)] if missing.any() else cells


def _plain_floats(cells: Any) -> list[Any]:  # noqa: ANN401 - numpy's or Arrow's
    import numpy as np

    numbers = np.asarray(cells, dtype=np.float64)
    whole = (numbers % 1 == 0) & (abs(numbers) < _EXACT)
    if whole.all():
        whole_numbers: list[Any] = numbers.astype("int64").tolist()
        return whole_numbers
    number = _number if whole.any() else float
    return [None if cell != cell else number(cell) for cell in numbers.tolist()]  # noqa: PLR0124 - NaN


def matching(cells: Sequence[Any], pattern: str) -> list[int]:
    """Positions of the texts in a column in which a pattern is found, one that Arrow and Python read alike.

    Examples
    --------
    >>> matching(["Ceper", None, "0812", 5], "[0-9]{2}")
    [2]
    """
    import pyarrow.compute as pc

    texts = arrow_texts(cells)
    if texts is None:
        found = re.compile(pattern).search
        return [at for at, cell in enumerate(cells) if isinstance(cell, str) and found(cell)]
    at: list[int] = pc.indices_nonzero(pc.match_substring_regex(texts, pattern)).to_pylist()
    return at


def plain(value: Any) -> Any:  # noqa: ANN401 - a cell of a data frame can be anything
    """One cell as a plain value."""
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    if value is None or _is_missing(value):
        return None
    if hasattr(value, "item"):
        value = value.item()
    return _number(value) if isinstance(value, float) else value


def _number(value: float) -> float:
    return int(value) if value.is_integer() and abs(value) < _EXACT else value


def _is_missing(value: Any) -> bool:  # noqa: ANN401
    import pandas as pd

    return bool(pd.api.types.is_scalar(value) and pd.isna(value))
