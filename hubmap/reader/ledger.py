"""The ledger: where every line of the input went, so that the sum of what is told is the number of lines."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Numbers = NDArray[np.int64]

__all__ = ["LINE_FATES", "Ledger"]

# what can become of a line, in the order in which it is told
LINE_FATES: Final = ("header", "hubs", "years", "rows", "merged", "totals", "notes", "left_out")
_UNKNOWN: Final = len(LINE_FATES)


class _Page:
    """The numbers of a page's lines, rising, and for each the position of its fate in `LINE_FATES`."""

    def __init__(self, numbers: Collection[int]) -> None:
        import numpy as np

        lines: Numbers = np.fromiter(numbers, dtype=np.int64, count=len(numbers))
        self.numbers = lines if (np.diff(lines) > 0).all() else np.unique(lines)
        self.fates = np.full(len(self.numbers), _UNKNOWN, dtype=np.uint8)

    def positions(self, numbers: Iterable[int]) -> Numbers:
        """Where some lines stand; those that there are not are passed over."""
        import numpy as np

        wanted = np.asarray(
            numbers if isinstance(numbers, (list, range, np.ndarray)) else list(numbers), dtype=np.int64
        )
        at = np.searchsorted(self.numbers, wanted)
        at, wanted = at[at < len(self.numbers)], wanted[at < len(self.numbers)]
        found: Numbers = at[self.numbers[at] == wanted]
        return found


class Ledger:
    """Lines by file and sheet, each with its number and what became of it.

    A line is a record as the reader splits it; blank ones are not counted. What is marked last counts.
    """

    def __init__(self) -> None:
        self._pages: dict[tuple[str, str | None], _Page] = {}

    def open_page(self, file: str, sheet: str | None, numbers: Collection[int]) -> None:
        """Enter the lines of a page; nothing is known of them yet."""
        self._pages[file, sheet] = _Page(numbers)

    def mark(self, file: str, sheet: str | None, numbers: Iterable[int], fate: str) -> None:
        """Say what became of some lines; numbers that no line has are passed over."""
        if page := self._pages.get((file, sheet)):
            page.fates[page.positions(numbers)] = LINE_FATES.index(fate)

    def mark_rest(self, file: str, sheet: str | None, fate: str) -> None:
        """Say what became of all lines of a page of which nothing is known yet."""
        if page := self._pages.get((file, sheet)):
            page.fates[page.fates == _UNKNOWN] = LINE_FATES.index(fate)

    def unknown_lines(self, file: str, sheet: str | None) -> list[int]:
        """Numbers of the lines of which nothing is known yet."""
        page = self._pages.get((file, sheet))
        return page.numbers[page.fates == _UNKNOWN].tolist() if page else []

    def mark_unknown(self, file: str, sheet: str | None, numbers: Iterable[int], fate: str) -> None:
        """Say what became of those among some lines of which nothing is known yet."""
        if page := self._pages.get((file, sheet)):
            at = page.positions(numbers)
            page.fates[at[page.fates[at] == _UNKNOWN]] = LINE_FATES.index(fate)

    def pages(self) -> list[tuple[str, str | None]]:
        """File and sheet of every page, in the order in which they were read."""
        return list(self._pages)

    def as_dicts(self) -> list[dict[str, Any]]:
        """By page: its lines, how many went where, and how many are not explained."""
        import numpy as np

        entries: list[dict[str, Any]] = []
        for (file, sheet), page in self._pages.items():
            counts = np.bincount(page.fates, minlength=_UNKNOWN + 1).tolist()
            entries.append(
                {
                    "file": file,
                    "sheet": sheet,
                    "lines": len(page.numbers),
                    **dict(zip((*LINE_FATES, "unexplained"), counts, strict=True)),
                }
            )
        return entries
