"""Tables of plain JSON values as columns: typed arrays of numbers, dictionaries of texts, gzip and base64.

A column is written as a list that begins with its form. The arrays lie one after the other behind the header that holds
the columns, little-endian, each aligned to its own size; the header names them by type, offset and length.

==================================  =========================================================================
``["same", value]``                 one value for all rows
``["number", array, divisor]``      numbers, or whole numbers to be divided (0.1234 is 1234 / 10000)
``["choice", values, column]``      values, each once, and for every row which of them; no column: one after the other
``["list", lengths, column]``       how many items each row has, and all items one after the other
``["object", {key: column}]``       rows with the same keys
``["some", array, column]``         whether a row is in the column (1) or is null (0)
``["key", array, column]``          in an object alone: whether a row has this key
==================================  =========================================================================
"""

from __future__ import annotations

import base64
import gzip
import json
import sys
from array import array
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

__all__ = ["Table", "Turned", "carry", "written"]

_WHOLE: Final = (("b", 7), ("h", 15), ("i", 31))
_TYPES: Final = {"b": 1, "h": 2, "i": 4, "d": 8, "B": 1}
_DECIMALS: Final = range(1, 8)
_EXACT: Final = 2**53
_HEAD: Final = 8


@dataclass(frozen=True, slots=True)
class Turned:
    """Rows with the same keys by their columns: lists of equal length, or turned rows in their turn."""

    columns: Mapping[str, list[Any] | Turned]

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


Table = Sequence[Mapping[str, Any]] | Turned


def carry(tables: Mapping[str, Table]) -> str:
    """Write tables as columns, compressed: base64 text that is the same for the same rows and the same zlib.

    Parameters
    ----------
    tables
        Rows of values that JSON knows, by the table's name; turned rows are written as the rows that they are.
    """
    return base64.b64encode(gzip.compress(written(tables), compresslevel=9, mtime=0)).decode("ascii")


def written(tables: Mapping[str, Table]) -> bytes:
    """Header and arrays, not compressed: the header's length in eight bytes, the header as JSON, the arrays."""
    body = _Body()
    header = {
        name: {"rows": len(rows), "column": body.column(rows) if len(rows) else ["same", None]}
        for name, rows in tables.items()
    }
    text = json.dumps(header, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode("utf-8")
    text += b" " * (-len(text) % _HEAD)
    return len(text).to_bytes(_HEAD, "little") + text + bytes(body.data)


class _Body:
    """The arrays, and how columns are put into them."""

    def __init__(self) -> None:
        self.data = bytearray()

    def column(self, values: Sequence[Any] | Turned) -> list[Any]:
        """Write a column of at least one value; its form is chosen by what is in it."""
        return self._turned(values) if isinstance(values, Turned) else self._values(values)

    def _values(self, values: Sequence[Any]) -> list[Any]:
        first = values[0]
        if all(value is first for value in values) or _all_same(values):
            return ["same", first]
        kinds = set(map(type, values))
        if type(None) in kinds:
            return self._some(values)
        if kinds == {list}:
            return self._lists(values)
        if kinds == {dict}:
            return self._objects(values)
        if kinds <= {int, float} and (numbers := self._numbers(values)):
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
        return ["some", self._array("B", there), self.column([value for value in values if value is not None])]

    def _lists(self, values: Sequence[list[Any]]) -> list[Any]:
        items = [item for value in values for item in value]
        # not all lists are empty: those would be the same
        return ["list", self.column([len(value) for value in values]), self.column(items)]

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
        return column if all(there) else ["key", self._array("B", there), column]

    def _numbers(self, values: Sequence[float]) -> list[Any] | None:
        if all(type(value) is int for value in values):
            least, most = min(values), max(values)
            for code, bits in _WHOLE:
                if -(2**bits) <= least and most < 2**bits:
                    return ["number", self._array(code, values), 1]
        for decimals in _DECIMALS:
            whole = _scaled(values, 10**decimals)
            if whole is not None:
                return ["number", self._array("i", whole), 10**decimals]
        # a whole number that a float does not hold exactly is left to JSON, as it is
        if any(type(value) is int and abs(value) > _EXACT for value in values):
            return None
        return ["number", self._array("d", values), 1]

    def _texts(self, values: Sequence[str]) -> list[Any]:
        different = list(dict.fromkeys(values))
        if len(different) == len(values):
            return ["choice", different, None]
        numbers = {value: number for number, value in enumerate(different)}
        return ["choice", different, self.column([numbers[value] for value in values])]

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
        once = len(different) == len(values)
        return ["choice", different, None if once else self.column(numbers)]

    def _array(self, code: str, values: Sequence[float]) -> list[Any]:
        size = _TYPES[code]
        self.data += b"\0" * (-len(self.data) % size)
        offset = len(self.data)
        numbers = array(code, values)
        if sys.byteorder == "big":
            numbers.byteswap()
        self.data += numbers.tobytes()
        return [code, offset, len(values)]


def _all_same(values: Sequence[Any]) -> bool:
    """Whether all are equal and of one type, also in what they hold: 1, 1.0 and True are three."""
    first = values[0]
    if any(type(value) is not type(first) or value != first for value in values):
        return False
    if isinstance(first, (list, dict)) and first:
        written = json.dumps(first, sort_keys=True)
        return all(json.dumps(value, sort_keys=True) == written for value in values)
    return True


def _scaled(values: Sequence[float], factor: int) -> list[int] | None:
    """The values as whole numbers of 1/`factor`, if that gives exactly the same values back; else None."""
    whole = []
    for value in values:
        if abs(value) * factor >= 2**31:
            return None
        number = round(value * factor)
        if number / factor != value:
            return None
        whole.append(number)
    return whole
