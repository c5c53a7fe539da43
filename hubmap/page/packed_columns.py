"""Tables of plain values as columns: whole numbers as planes of bytes, texts in one utf-8 buffer, gzip and base64.

The header names the tables, and where the different texts of all of them lie: how many bytes each has, and all one after the
other. A column is written as a list that begins with its form. The arrays lie one after the other behind the header that holds
the columns; the same bytes are written once, however many columns they belong to.

====================================  =======================================================================
``["same", value]``                   one value for all rows
``["number", array, divisor]``        numbers, or whole numbers to be divided (0.1234 is 1234 / 10000)
``["values", [value, ...]]``          values, one after the other
``["texts", which]``                  for every row, which of the document's different texts it has
``["numbered", begin, width, which]``  texts that are a beginning and a whole number, with zeros before it up to a width
``["choice", column, which]``         for every row, which of the rows of a column it is
``["list", lengths, column]``         how many items each row has, and all items one after the other
``["object", {key: column}]``         rows with the same keys
``["some", there, column]``           whether a row is in the column (1) or is null (0)
``["own", there, column, others]``    whether a row is in the column (1), or has what stands in its row of others (0)
``["key", there, column]``            in an object alone: whether a row has this key
====================================  =======================================================================

An array is ``[kind, offset, rows, base]``. Of kind ``d`` it has floats of eight bytes; of kind ``p1`` to ``p4`` whole numbers without
`base`, as so many planes: the lowest byte of each row, then the next one of each. Of kind ``s1`` to ``s4`` these are the steps from
row to row, twice as large, less one where they go down; of kind ``u`` it is plain bytes.
"""

from __future__ import annotations

import base64
import gzip
import hashlib
import json
import re
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from itertools import repeat
from operator import is_
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from hubmap.plain_values import arrow_texts

if TYPE_CHECKING:
    import numpy as np
    import pyarrow as pa
    from numpy.typing import NDArray

    Column: TypeAlias = "Sequence[Any] | NDArray[Any] | Turned | Listed | Sparse | Own | Chosen"

__all__ = ["MOST_IN_HEADER", "Chosen", "Listed", "Own", "Sparse", "Table", "Turned", "carry", "written"]

_DECIMALS: Final = range(1, 8)
_EXACT: Final = 2**53
_WIDEST: Final = 2**31
_HEAD: Final = 8
_FLOAT: Final = 8
# what each form of the same numbers takes is tried on the first ones
_TRIED: Final = 20_000
# fewer values stand in the header, where a person can read them
MOST_IN_HEADER: Final = 64
_DIGITS: Final = 9
_NUMBERED: Final = re.compile(r"(.*?)([0-9]{1,9})", re.DOTALL)
_ALL_DIGITS: Final = rf"^[0-9]{{1,{_DIGITS}}}$"


@dataclass(frozen=True, slots=True)
class Turned:
    """Rows with the same keys by their columns: lists of equal length, or columns of other kinds in their turn."""

    columns: Mapping[str, Column]

    def rows(self) -> list[dict[str, Any]]:
        """The rows that they are.

        Examples
        --------
        >>> Turned({"id": ["a", "b"], "place": Turned({"lat": [1, 2]})}).rows()
        [{'id': 'a', 'place': {'lat': 1}}, {'id': 'b', 'place': {'lat': 2}}]
        """
        flat = [column.rows() if isinstance(column, Turned) else column for column in self.columns.values()]
        return [dict(zip(self.columns, row, strict=True)) for row in zip(*flat, strict=True)]

    def __len__(self) -> int:
        return len(next(iter(self.columns.values())))


@dataclass(frozen=True, slots=True)
class Listed:
    """For each row a list: how many items it has, and the items of all rows one after the other."""

    lengths: NDArray[np.integer]
    items: Column

    def __len__(self) -> int:
        return len(self.lengths)


@dataclass(frozen=True, slots=True)
class Sparse:
    """Rows of which not all have a value: whether each has, and the values of those; where `keyed` the others lack the key itself."""

    there: NDArray[np.bool_]
    values: Column
    keyed: bool = False

    def __len__(self) -> int:
        return len(self.there)


@dataclass(frozen=True, slots=True)
class Own:
    """Rows of which some have a value of their own: whether each has, the values of those, and a column of all rows for the others."""

    there: NDArray[np.bool_]
    values: Column
    others: Column

    def __len__(self) -> int:
        return len(self.there)


@dataclass(frozen=True, slots=True)
class Chosen:
    """For each row which of some different values it has; these may have to stand in the header however many they are."""

    values: Sequence[Any] | pa.Array
    which: NDArray[np.integer]
    in_header: bool = False

    def __len__(self) -> int:
        return len(self.which)


Table = Sequence[Mapping[str, Any]] | Turned


def carry(tables: Mapping[str, Table]) -> str:
    """Write tables as columns, compressed: base64 text that is the same for the same rows and the same zlib.

    Parameters
    ----------
    tables
        Rows of values that JSON knows, by the table's name; turned rows are written as the rows that they are.
    """
    content = written(tables)
    # beyond a megabyte the last percent takes more time than all else here, and so does the one before beyond sixteen
    level = 9 if len(content) < 2**20 else 6 if len(content) < 2**24 else 4
    return base64.b64encode(gzip.compress(content, compresslevel=level, mtime=0)).decode("ascii")


def written(tables: Mapping[str, Table]) -> bytes:
    """Header and arrays, not compressed: the header's length in eight bytes, the header as JSON, the arrays."""
    body = _Body()
    header = {
        name: {"rows": len(rows), "column": body.column(rows) if len(rows) else ["same", None]}
        for name, rows in tables.items()
    }
    document = {"tables": header, "texts": body.texts.written(body.arrays)}
    text = json.dumps(document, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode("utf-8")
    text += b" " * (-len(text) % _HEAD)
    return len(text).to_bytes(_HEAD, "little") + text + bytes(body.arrays.data)


class _Arrays:
    """The arrays one after the other; the same bytes lie there once."""

    def __init__(self) -> None:
        self.data = bytearray()
        self._places: dict[bytes, int] = {}
        self._whole: dict[bytes, list[Any]] = {}

    def whole(self, values: Sequence[int] | NDArray[Any]) -> list[Any]:
        """Whole numbers within 31 bits as planes, of themselves or of the steps between them: what is less when compressed."""
        import numpy as np

        numbers = np.asarray(values, dtype=np.int64)
        key = hashlib.sha256(numbers.tobytes()).digest()
        if key not in self._whole:
            self._whole[key] = self._planes_of(numbers)
        return self._whole[key]

    def _planes_of(self, numbers: NDArray[np.int64]) -> list[Any]:
        import numpy as np

        least = min(0, int(numbers.min(initial=0)))
        steps = np.diff(numbers, prepend=0)
        twice = np.where(steps < 0, -2 * steps - 1, 2 * steps)
        is_stepped = twice.max(initial=0) < 2 * _WIDEST and _cost(twice) < _cost(numbers - least)
        planes = _whole_planes(twice if is_stepped else numbers - least)
        size = len(planes) // max(1, len(numbers))
        return [f"{'s' if is_stepped else 'p'}{size}", self.put(planes), len(numbers), 0 if is_stepped else least]

    def floats(self, values: NDArray[np.float64]) -> list[Any]:
        """Floats as eight planes."""
        import numpy as np

        return ["d", self.put(_planes(values.astype("<f8").view(np.uint8), _FLOAT)), len(values), 0]

    def put(self, content: bytes) -> int:
        """Where the bytes lie."""
        place = self._places.get(content)
        if place is None:
            place = self._places[content] = len(self.data)
            self.data += content
        return place


class _Texts:
    """The different texts of a document, each once."""

    def __init__(self) -> None:
        self._known: dict[str, int] = {}

    def numbers(self, values: Sequence[str]) -> list[int]:
        """The number of each; new ones get the next."""
        return [self._known.setdefault(value, len(self._known)) for value in values]

    def written(self, arrays: _Arrays) -> list[Any]:
        """Their lengths in bytes, and all in one buffer."""
        import pyarrow as pa
        import pyarrow.compute as pc

        texts = pa.array([*self._known], pa.large_string())
        content = texts.buffers()[2] if self._known else None
        lengths = pc.binary_length(texts).to_numpy()
        return [arrays.whole(lengths), ["u", arrays.put(content.to_pybytes() if content else b""), len(texts), 0]]


class _Body:
    """The columns of a document, and how they are put into its arrays."""

    def __init__(self) -> None:
        self.arrays = _Arrays()
        self.texts = _Texts()
        # a pin is called by its hub's name: the same column, again and again
        self._chosen_once: dict[int, list[Any]] = {}

    def column(self, values: Column) -> list[Any]:
        """Write a column of at least one value; its form is chosen by what is in it."""
        import numpy as np

        if isinstance(values, Turned):
            return self._turned(values)
        if isinstance(values, Listed):
            return ["list", self.arrays.whole(values.lengths), self._items(values.items)]
        if isinstance(values, Sparse):
            form = "key" if values.keyed else "some"
            return self.column(values.values) if values.there.all() else self._sparse(form, values)
        if isinstance(values, Own):
            own, others = self.column(values.values), self.column(values.others)
            return ["own", self.arrays.whole(values.there), own, others]
        if isinstance(values, Chosen):
            if id(values) not in self._chosen_once:
                self._chosen_once[id(values)] = self._chosen(values.values, values.which, in_header=values.in_header)
            return self._chosen_once[id(values)]
        return self._array(values) if isinstance(values, np.ndarray) else self._values(values)

    def _items(self, items: Column) -> list[Any]:
        return self.column(items) if len(items) else ["same", None]

    def _sparse(self, form: str, values: Sparse) -> list[Any]:
        if form != "key" and not values.there.any():
            return ["same", None]
        return [form, self.arrays.whole(values.there), self._items(values.values)]

    def _array(self, given: Sequence[int] | NDArray[Any]) -> list[Any]:
        import numpy as np

        values = np.asarray(given)
        if values.dtype.kind == "f" or np.abs(values).max() >= _WIDEST:
            return self._floats(values.astype(np.float64))
        return ["same", int(values[0])] if (values == values[0]).all() else ["number", self.arrays.whole(values), 1]

    def _floats(self, values: NDArray[Any]) -> list[Any]:
        if (values == values[0]).all():
            value = float(values[0])
            return ["same", int(value) if value.is_integer() and abs(value) < _EXACT else value]
        if (divided := _divided(values)) is None:
            return ["number", self.arrays.floats(values), 1]
        return ["number", self.arrays.whole(divided[0]), divided[1]]

    def _values(self, values: Sequence[Any]) -> list[Any]:
        first = values[0]
        if _all_same(values):
            return ["same", first]
        kinds = set(map(type, values))
        if type(None) in kinds:
            return self._some(values)
        if kinds == {list}:
            return self._lists(values)
        if kinds == {dict}:
            return self._objects(values)
        if kinds <= {int, float} and (numbers := self._plain_numbers(values)):
            return numbers
        return self._texts(values) if kinds == {str} else self._choice(values)

    def _turned(self, values: Turned) -> list[Any]:
        written = {key: self.column(column) for key, column in values.columns.items()}
        # rows that are the same in all columns are the same
        if all(form == "same" for form, *_ in written.values()):
            return ["same", {key: value for key, (_, value) in written.items()}]
        return ["object", written]

    def _some(self, values: Sequence[Any]) -> list[Any]:
        there = [value is not None for value in values]
        return ["some", self.arrays.whole(there), self.column([value for value in values if value is not None])]

    def _lists(self, values: Sequence[list[Any]]) -> list[Any]:
        items = [item for value in values for item in value]
        # not all lists are empty: those would be the same
        return ["list", self.arrays.whole([len(value) for value in values]), self.column(items)]

    def _objects(self, values: Sequence[dict[str, Any]]) -> list[Any]:
        # of many rows there are few kinds: to look into each row for all keys takes longer
        kinds = dict.fromkeys(map(tuple, values))
        keys = dict.fromkeys(key for kind in kinds for key in kind)
        return ["object", {key: self._key(key, values, everywhere=len(kinds) == 1) for key in keys}]

    def _key(self, key: str, values: Sequence[dict[str, Any]], *, everywhere: bool) -> list[Any]:
        if everywhere:
            return self.column([value[key] for value in values])
        there = [key in value for value in values]
        column = self.column([value[key] for value in values if key in value])
        return column if all(there) else ["key", self.arrays.whole(there), column]

    def _plain_numbers(self, values: Sequence[float]) -> list[Any] | None:
        import numpy as np

        # a whole number that a float does not hold exactly is left to JSON, as it is
        if any(type(value) is int and abs(value) > _EXACT for value in values):
            return None
        return self._floats(np.array(values, dtype=np.float64))

    def _texts(self, values: Sequence[str]) -> list[Any]:
        different = list(dict.fromkeys(values))
        if 2 * len(different) > len(values):
            return self._different(values, range(len(values)))
        numbers = {value: number for number, value in enumerate(different)}
        return self._chosen(different, [numbers[value] for value in values])

    def _chosen(
        self, values: Sequence[Any] | pa.Array, which: Sequence[int] | NDArray[Any], *, in_header: bool = False
    ) -> list[Any]:
        if not in_header and len(values) > MOST_IN_HEADER and _are_texts(values):
            return self._different(values, which)
        told, column = _as_list(values), self._array(which)
        return ["same", told[column[1]]] if column[0] == "same" else ["choice", ["values", told], column]

    def _different(self, values: Sequence[str] | pa.Array, which: Sequence[int] | NDArray[Any]) -> list[Any]:
        """Many texts, and which of them each row has: by the number in them, or by their numbers in the document."""
        import numpy as np

        if numbered := _numbered(values):
            # the numbers themselves may stand here already, as figures do beside their text
            begin, width, numbers = numbered
            return ["numbered", begin, width, self._array(numbers[np.asarray(which)])]
        told = _as_list(values)
        # half a pair has no bytes of its own
        if arrow_texts(values) is None:
            return ["choice", ["values", told], self._array(which)]
        return ["texts", self._array(np.array(self.texts.numbers(told))[np.asarray(which)])]

    def _choice(self, values: Sequence[Any]) -> list[Any]:
        chosen: dict[Hashable, int] = {}
        different: list[Any] = []
        numbers = []
        for value in values:
            key = (type(value), value) if isinstance(value, str) else json.dumps(value, sort_keys=True)
            number = chosen.setdefault(key, len(chosen))
            if number == len(different):
                different.append(value)
            numbers.append(number)
        if len(different) == len(values):
            return ["values", different]
        return ["choice", ["values", different], self._array(numbers)]


def _divided(values: NDArray[np.float64]) -> tuple[NDArray[np.int64], int] | None:
    """Whole numbers, and what they are to be divided by to be these numbers exactly; None where they have too many decimals."""
    import numpy as np

    most = np.abs(values).max()
    for decimals in (0, *_DECIMALS):
        if most >= _WIDEST / 10**decimals:
            break
        # mostly the first ones have as many decimals as any
        for some in (values[:_TRIED], values):
            whole = np.rint(some * 10**decimals)
            if not np.array_equal(whole / 10**decimals, some) or np.signbit(some[whole == 0]).any():
                break
        else:
            return whole.astype(np.int64), 10**decimals
    return None


def _are_texts(values: Sequence[Any] | pa.Array) -> bool:
    return hasattr(values, "to_pylist") or all(type(value) is str for value in values)


def _as_list(values: Sequence[Any] | pa.Array) -> list[Any]:
    return values.to_pylist() if hasattr(values, "to_pylist") else list(values)


def _whole_planes(values: NDArray[np.int64]) -> bytes:
    import numpy as np

    size = max(1, (int(values.max(initial=0)).bit_length() + 7) // 8)
    return _planes(np.ascontiguousarray(values.astype("<u8").view(np.uint8).reshape(-1, 8)[:, :size]), size)


def _planes(content: NDArray[np.uint8], size: int) -> bytes:
    """The first byte of every number, then the second one of every number, and so on."""
    return content.reshape(-1, size).T.tobytes()


def _cost(values: NDArray[np.int64]) -> int:
    return len(gzip.compress(_whole_planes(values[:_TRIED]), compresslevel=1, mtime=0))


def _numbered(values: Sequence[str] | pa.Array) -> tuple[str, int, NDArray[np.int64]] | None:
    """What texts such as ``h12`` or ``SPPG-0012`` begin with, how wide their numbers are, and the numbers; else None."""
    import pyarrow.compute as pc

    first = _NUMBERED.fullmatch(str(values[0]))
    texts = arrow_texts(values) if first else None
    if first is None or texts is None:
        return None
    begin, digits = first.groups()
    if not pc.all(pc.starts_with(texts, begin)).as_py():
        return None
    tails = pc.utf8_slice_codeunits(texts, len(begin))
    if not pc.all(pc.match_substring_regex(tails, _ALL_DIGITS)).as_py():
        return None
    numbers = tails.cast("int64")
    lengths = pc.min_max(pc.binary_length(tails)).as_py()
    width = len(digits) if lengths["min"] == lengths["max"] else 0
    said_otherwise = not width and not pc.all(pc.equal(numbers.cast("string"), tails)).as_py()
    return None if said_otherwise else (begin, width, numbers.to_numpy())


def _all_same(values: Sequence[Any]) -> bool:
    """Whether all are equal and of one type, also in what they hold: 1, 1.0 and True are three."""
    first = values[0]
    if first is None and isinstance(values, list):
        return values.count(None) == len(values)
    if all(map(is_, values, repeat(first))):
        return True
    if any(type(value) is not type(first) or value != first for value in values):
        return False
    if isinstance(first, (list, dict)) and first:
        written = json.dumps(first, sort_keys=True)
        return all(json.dumps(value, sort_keys=True) == written for value in values)
    return True
