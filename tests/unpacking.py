"""Reads packed columns back into rows, as the page's scripts do."""

from __future__ import annotations

import json
from typing import Any

import numpy as np

__all__ = ["unpacked"]

_HEAD = 8
_ABSENT = object()


def unpacked(content: bytes) -> dict[str, list[Any]]:
    """The tables' rows by name."""
    size = int.from_bytes(content[:_HEAD], "little")
    header = json.loads(content[_HEAD : _HEAD + size])
    body = _Body(content[_HEAD + size :], *header["texts"])
    return {name: body.rows(table["column"], table["rows"]) for name, table in header["tables"].items()}


class _Body:
    def __init__(self, content: bytes, lengths: list[Any], where: list[Any]) -> None:
        self._content = content
        ends = np.cumsum(self._numbers(lengths)).tolist()
        parts = zip([0, *ends[:-1]], ends, strict=True) if ends else ()
        self._pool = [content[where[1] + begin : where[1] + end].decode() for begin, end in parts]

    def rows(self, column: list[Any], count: int) -> list[Any]:
        rows: list[Any] = getattr(self, f"_{column[0]}")(count, *column[1:])
        return rows

    def _same(self, count: int, value: Any) -> list[Any]:
        return [value] * count

    def _number(self, _: int, where: list[Any], divisor: int) -> list[Any]:
        return [number / divisor if divisor > 1 else number for number in self._numbers(where).tolist()]

    def _values(self, _: int, values: list[Any]) -> list[Any]:
        return values

    def _texts(self, count: int, which: list[Any]) -> list[Any]:
        return [self._pool[number] for number in self.rows(which, count)]

    def _numbered(self, count: int, begin: str, width: int, which: list[Any]) -> list[Any]:
        return [f"{begin}{number:0{width}}" for number in self.rows(which, count)]

    def _choice(self, count: int, values: list[Any], which: list[Any]) -> list[Any]:
        return [values[1][number] for number in self.rows(which, count)]

    def _list(self, _: int, lengths: list[Any], items: list[Any]) -> list[Any]:
        ends = np.cumsum(self._numbers(lengths)).tolist()
        every = self.rows(items, ends[-1])
        return [every[begin:end] for begin, end in zip([0, *ends[:-1]], ends, strict=True)]

    def _object(self, count: int, columns: dict[str, Any]) -> list[Any]:
        read = {key: self.rows(column, count) for key, column in columns.items()}
        return [{key: column[at] for key, column in read.items() if column[at] is not _ABSENT} for at in range(count)]

    def _some(self, _: int, there: list[Any], column: list[Any], other: Any = None) -> list[Any]:
        flags = self._numbers(there).tolist()
        values = iter(self.rows(column, sum(flags)))
        return [next(values) if flag else other for flag in flags]

    def _own(self, count: int, there: list[Any], column: list[Any], others: list[Any]) -> list[Any]:
        found = self._some(count, there, column, _ABSENT)
        return [usual if own is _ABSENT else own for own, usual in zip(found, self.rows(others, count), strict=True)]

    def _key(self, count: int, there: list[Any], column: list[Any]) -> list[Any]:
        return self._some(count, there, column, _ABSENT)

    def _numbers(self, where: list[Any]) -> Any:
        kind, offset, rows, base = where
        size = 8 if kind == "d" else int(kind[1])
        planes = np.frombuffer(self._content, np.uint8, size * rows, offset).reshape(size, rows)
        if kind == "d":
            return np.ascontiguousarray(planes.T).view("<f8").ravel()
        whole = sum((plane.astype(np.int64) << 8 * at for at, plane in enumerate(planes)), np.zeros(rows, np.int64))
        return np.cumsum((whole >> 1) ^ -(whole & 1)) if kind[0] == "s" else whole + base
