"""The rows of a table while they are checked: a column of cells of any kind for each name, and where each row stood in the input."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import repeat
from operator import is_, is_not
from typing import TYPE_CHECKING, Any, TypeAlias

from hubmap.plain_values import Texts, are_one

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = ["HIDDEN", "ORIGIN", "Cells", "Row", "Rows", "among", "cells_at", "different", "filled", "nothing"]

Row = Mapping[Any, Any]
Cells: TypeAlias = "Sequence[Any] | NDArray[Any]"

# the recognised table that a row came from, and its position there: they serve to tell problems and to read figures, and are
# no part of checked tables
HIDDEN = ("known", "at")
ORIGIN = ("file", "sheet", "row", *HIDDEN)


class Rows:
    """Rows as equally long columns; a column is set anew and never changed, so that tables may share it.

    Parameters
    ----------
    columns
        Cells by name, with `ORIGIN` among them: lists, `Texts`, or numpy arrays of numbers. None and NaN are missing.

    Examples
    --------
    >>> rows = Rows({"hub": ["ceper", None], "row": [2, 3]})
    >>> rows.filled("hub").tolist(), rows.take([1]).rows([0], "hub", "row")
    ([True, False], [{'hub': None, 'row': 3}])
    """

    __slots__ = ("columns",)

    def __init__(self, columns: dict[str, Cells]) -> None:
        self.columns = columns

    def __len__(self) -> int:
        return len(self.columns["row"])

    def __contains__(self, name: str) -> bool:
        return name in self.columns

    def __getitem__(self, name: str) -> Cells:
        return self.columns[name]

    def __setitem__(self, name: str, cells: Cells) -> None:
        self.columns[name] = cells

    def listed(self, name: str) -> Sequence[Any]:
        """A column as a list or `Texts`, whatever it holds."""
        import numpy as np

        cells = self.columns[name]
        return cells.tolist() if isinstance(cells, np.ndarray) else cells

    @property
    def tables(self) -> dict[int, Any]:
        """The recognised tables that the rows came from, by their identity."""
        of_rows = self.columns["known"]
        of_rows = of_rows[:1] if are_one(of_rows) else of_rows
        return dict(zip(map(id, of_rows), of_rows, strict=True))

    def of_table(self, known: object) -> NDArray[np.int64]:
        """The positions of the rows that came from a table."""
        import numpy as np

        of_rows = self.columns["known"]
        return np.flatnonzero(np.fromiter(map(is_, of_rows, repeat(known)), dtype=bool, count=len(of_rows)))

    def filled(self, name: str) -> NDArray[np.bool_]:
        """Whether each cell of a column is there."""
        return filled(self.columns[name])

    def any_filled(self, *names: str) -> NDArray[np.bool_]:
        """Whether any cell of some columns is there, by row."""
        import numpy as np

        found = np.zeros(len(self), dtype=bool)
        for name in names:
            if not self.is_empty(name):
                found |= self.filled(name)
        return found

    def is_empty(self, name: str) -> bool:
        """Whether no cell of a column is there."""
        cells = self.columns[name]
        if isinstance(cells, Texts):
            return bool(cells.arrow.null_count == len(cells))
        return all(cell is None for cell in cells) if isinstance(cells, list) else not filled(cells).any()

    def row(self, at: int, *names: str) -> dict[str, Any]:
        """One row, or some cells of it; what is missing is None."""
        return self.rows([at], *names)[0]

    def rows(self, positions: Iterable[int], *names: str) -> list[dict[str, Any]]:
        """Some rows, or some cells of them; what is missing is None."""
        import numpy as np

        at = np.fromiter(positions, dtype=np.int64)
        told = names or tuple(self.columns)
        taken = [cells_at(self.columns[name], at) for name in told]
        lists = [_listed(cells) if isinstance(cells, np.ndarray) else cells for cells in taken]
        return [dict(zip(told, row, strict=True)) for row in zip(*lists, strict=True)]

    def take(self, positions: NDArray[np.int64] | Sequence[int]) -> Rows:
        """The rows at some positions."""
        import numpy as np

        at = np.asarray(positions, dtype=np.int64)
        return Rows({name: cells_at(cells, at) for name, cells in self.columns.items()})

    def where(self, mask: NDArray[np.bool_]) -> Rows:
        """The rows for which a mask holds."""
        import numpy as np

        return self if mask.all() else self.take(np.flatnonzero(mask))

    def put(self, name: str, cells: Mapping[int, Any]) -> None:
        """Set some cells of a column by their positions."""
        import numpy as np

        if not cells:
            return
        column = self.columns[name]
        changed = column.copy() if isinstance(column, np.ndarray) else list(column)
        for at, cell in cells.items():
            changed[at] = cell
        self.columns[name] = changed

    def fill(self, name: str, others: Cells) -> None:
        """Set the cells of a column that are missing to those of another one."""
        if self.is_empty(name):
            self.columns[name] = others
        elif not (there := self.filled(name)).all():
            pairs = zip(self.columns[name], others, there, strict=True)
            self.columns[name] = [cell if is_there else other for cell, other, is_there in pairs]


def filled(cells: Cells) -> NDArray[np.bool_]:
    """Whether each of some cells is there."""
    import numpy as np

    if isinstance(cells, Texts):
        mask: NDArray[np.bool_] = cells.arrow.is_valid().to_numpy(zero_copy_only=False)
        return mask
    if isinstance(cells, np.ndarray):
        return ~np.isnan(cells)
    return np.fromiter(map(is_not, cells, repeat(None)), dtype=bool, count=len(cells))


def among(cells: Cells, values: Collection[Any]) -> NDArray[np.bool_]:
    """Whether each of some cells is one of some values."""
    import numpy as np

    return np.fromiter(map(values.__contains__, cells), dtype=bool, count=len(cells))


def different(cells: Cells) -> list[Any]:
    """Those of some cells that differ, each once, in their order."""
    return cells.arrow.unique().to_pylist() if isinstance(cells, Texts) else list(dict.fromkeys(cells))


def nothing(count: int) -> Texts:
    """A column of so many cells that are missing."""
    import pyarrow as pa

    return Texts(pa.nulls(count, pa.string()))


def _listed(numbers: NDArray[Any]) -> list[Any]:
    return [None if number != number else number for number in numbers.tolist()]  # noqa: PLR0124 - NaN


def cells_at(cells: Cells, at: NDArray[np.int64]) -> Cells:
    """The cells of a column at some positions."""
    import numpy as np

    if isinstance(cells, np.ndarray):
        return cells[at]
    return Texts(cells.arrow.take(at)) if isinstance(cells, Texts) else list(map(cells.__getitem__, at.tolist()))
