"""Rows of tables as plain values that JSON and CSV know: missing is None, whole numbers lose their point."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property
from itertools import repeat
from operator import is_
from typing import TYPE_CHECKING, Any, overload

if TYPE_CHECKING:
    from collections.abc import Iterator

    import numpy as np
    import pyarrow as pa
    from numpy.typing import NDArray

__all__ = [
    "ORIGIN",
    "Texts",
    "are_long",
    "are_one",
    "arrow_texts",
    "columns",
    "count_different",
    "letters_of",
    "matching",
    "plain",
    "plain_cells",
    "plain_columns",
    "plain_objects",
    "records",
    "text_numbers",
]

# where a row stood in the input is for problems, not for readers of the output
ORIGIN = frozenset({"file", "sheet", "row"})
_EXACT = 2**53


class Texts(Sequence[Any]):
    """A column of texts that Arrow holds, so that what looks at all of them at once need not hand them over; it is not to be changed.

    Parameters
    ----------
    arrow
        The texts; null is None.
    """

    def __init__(self, arrow: pa.Array) -> None:
        self.arrow = arrow
        self._cells: list[Any] | None = None

    @property
    def cells(self) -> list[Any]:
        """The texts as a list, which is made when it is first asked for; in most columns few differ, and equal texts are one object."""
        if self._cells is None:
            some = self.arrow[:_FIRST]
            self._cells = _listed(self.arrow) if count_different(some) == len(some) else _shared(self.arrow)
        return self._cells

    @cached_property
    def are_different(self) -> bool:
        """Whether each text is there once, and none is missing; False too where two long ones are alike at their ends."""
        return not self.arrow.null_count and count_different(self.arrow) == len(self.arrow)

    def __len__(self) -> int:
        return len(self.arrow)

    def __iter__(self) -> Iterator[Any]:
        return iter(self.cells)

    @overload
    def __getitem__(self, at: int) -> Any: ...  # noqa: ANN401 - a cell
    @overload
    def __getitem__(self, at: slice) -> list[Any]: ...
    def __getitem__(self, at: int | slice) -> Any:
        return self.arrow[at].to_pylist() if isinstance(at, slice) and self._cells is None else self.cells[at]


# so many texts show whether those of a column differ
_FIRST = 500


def _listed(texts: pa.Array) -> list[Any]:
    listed: list[Any] = texts.to_numpy(zero_copy_only=False).tolist()
    return listed


def _shared(texts: pa.Array) -> list[Any]:
    encoded = texts.dictionary_encode()
    different = [*_listed(encoded.dictionary), None]
    return list(map(different.__getitem__, encoded.indices.fill_null(-1).to_numpy().tolist()))


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


def are_one(cells: Sequence[Any] | NDArray[Any]) -> bool:
    """Whether a list is one object again and again."""
    return isinstance(cells, list) and len(cells) > 1 and all(map(is_, cells, repeat(cells[0])))


def letters_of(texts: pa.Array) -> tuple[NDArray[np.int32], NDArray[np.int32], NDArray[np.uint8]]:
    """Where each text of a column begins and ends among the bytes of them all, in UTF-8, and these.

    Examples
    --------
    >>> import pyarrow as pa
    >>> starts, ends, letters = letters_of(pa.array(["Ceper", None, "Tegal"]))
    >>> starts.tolist(), ends.tolist(), letters.tobytes()
    ([0, 5, 5], [5, 5, 10], b'CeperTegal')
    """
    import numpy as np

    _, bounds, letters = texts.buffers()
    told = np.frombuffer(bounds, dtype=np.int32)[texts.offset : texts.offset + len(texts) + 1]
    return told[:-1], told[1:], np.frombuffer(letters or b"", dtype=np.uint8)


# letters at each end of a text of which its number is made, and how many texts are worked on at once
_ENDS, _BLOCK = 16, 16_384
# an odd number of 64 bits without a pattern (the one of splitmix64, Steele, Lea and Flood 2014)
_MIXING = 0xBF58476D1CE4E5B9


def text_numbers(texts: pa.Array) -> NDArray[np.uint64]:
    """A number of 64 bits for each text of a column, made of its length and the letters at its ends, that is as likely to be high as low.

    Equal texts have equal numbers; those of two texts of up to 32 bytes are equal by chance alone. It takes a fifth of the time
    in which Arrow finds which texts are equal.
    """
    import numpy as np

    starts, ends, letters = letters_of(texts)
    numbers = np.empty(len(texts), dtype=np.uint64)
    for begin in range(0, len(texts), _BLOCK):
        block = slice(begin, begin + _BLOCK)
        first, last = starts[block], ends[block] - 1
        lengths = ends[block] - first
        # spread out, else a longer text and a letter before are as much as a shorter one and the next letter
        mixed = lengths.astype(np.uint64) * np.uint64(_MIXING)
        for at in range(min((int(lengths.max()) + 1) // 2, _ENDS)):
            # a text without further letters stays what it is, beside whatever longer ones
            some = np.flatnonzero(lengths > 2 * at)
            longer: Any = some if len(some) < len(lengths) else slice(None)
            number = mixed[longer]
            for places in (first[longer] + at, last[longer] - at):
                number = (number + letters.take(places, mode="clip")) * np.uint64(_MIXING)
                number ^= number >> np.uint64(29)
            mixed[longer] = number
        numbers[block] = mixed
    return numbers


def are_long(texts: pa.Array) -> bool:
    """Whether some text of a column may have the number of another one (`text_numbers`)."""
    starts, ends, _ = letters_of(texts)
    return bool((ends - starts).max(initial=0) > 2 * _ENDS)


def count_different(texts: pa.Array) -> int:
    """How many texts there are at least that differ.

    Examples
    --------
    >>> import pyarrow as pa
    >>> count_different(pa.array(["Ceper", "Tegal", "Ceper"]))
    2
    """
    import numpy as np

    numbers = np.sort(text_numbers(texts))
    return int((numbers[1:] != numbers[:-1]).sum()) + min(len(numbers), 1)


def columns(table: pa.Table, *names: str) -> list[dict[str, Any]]:
    """Some columns of all rows as dictionaries, with the cells as they are.

    Examples
    --------
    >>> from hubmap.arrow_tables import table_of
    >>> columns(table_of({"hub": ["ceper"], "year": [2019], "note": [None]}), "hub", "year")
    [{'hub': 'ceper', 'year': 2019}]
    """
    rows = zip(*(table[name].to_pylist() for name in names), strict=True)
    return [dict(zip(names, row, strict=True)) for row in rows]


def records(table: pa.Table) -> list[dict[str, Any]]:
    """All rows as dictionaries of plain values, without file, sheet and row.

    Examples
    --------
    >>> from hubmap.arrow_tables import table_of
    >>> records(table_of({"hub": ["ceper"], "value": [2019.0], "note": [None], "row": [2]}))
    [{'hub': 'ceper', 'value': 2019, 'note': None}]
    """
    told = plain_columns(table)
    return [dict(zip(told, row, strict=True)) for row in zip(*told.values(), strict=True)]


def plain_columns(table: pa.Table) -> dict[str, Sequence[Any]]:
    """The columns of `records` instead of its rows.

    Examples
    --------
    >>> from hubmap.arrow_tables import table_of
    >>> plain_columns(table_of({"hub": ["ceper"], "value": [2019.0], "note": [None], "row": [2]}))
    {'hub': ['ceper'], 'value': [2019], 'note': [None]}
    """
    return {name: plain_cells(table[name]) for name in table.column_names if name not in ORIGIN}


def plain_cells(column: pa.ChunkedArray) -> list[Any]:
    """The cells of one column as plain values."""
    cells: list[Any] = _plain_floats(column) if str(column.type) == "double" else column.to_pylist()
    return cells


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


def _plain_floats(column: pa.ChunkedArray) -> list[Any]:
    import numpy as np

    numbers = np.asarray(column.to_numpy(), dtype=np.float64)
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


def plain(value: Any) -> Any:  # noqa: ANN401 - a cell can be anything
    """One cell as a plain value."""
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    if hasattr(value, "item"):
        value = value.item()
    if not isinstance(value, float):
        return value
    return None if value != value else _number(value)  # noqa: PLR0124 - NaN


def _number(value: float) -> float:
    return int(value) if value.is_integer() and abs(value) < _EXACT else value
