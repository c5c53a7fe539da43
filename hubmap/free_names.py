"""Names that are each given once: a name that is taken already is numbered."""

from __future__ import annotations

from collections.abc import Iterable

__all__ = ["FreeNames"]


class FreeNames:
    """Names that are not taken yet.

    Parameters
    ----------
    taken
        Those that are.

    Examples
    --------
    >>> names = FreeNames({"ceper"})
    >>> names.next("ceper"), names.next("ceper"), names.next("tegal")
    ('ceper-2', 'ceper-3', 'tegal')
    """

    def __init__(self, taken: Iterable[str] = ()) -> None:
        self._taken = set(taken)
        self._last: dict[str, int] = {}

    def next(self, wanted: str) -> str:
        """Take a name: the one that is wanted, else numbered on from the last one so called, of which there may be very many."""
        name, number = wanted, self._last.get(wanted, 1)
        while name in self._taken:
            number += 1
            name = f"{wanted}-{number}"
        self._last[wanted] = number
        self._taken.add(name)
        return name
