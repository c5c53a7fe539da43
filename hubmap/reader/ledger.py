"""The ledger: where every line of the input went, so that the sum of what is told is the number of lines."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any, Final

__all__ = ["LINE_FATES", "Ledger"]

# what can become of a line, in the order in which it is told
LINE_FATES: Final = ("header", "hubs", "years", "rows", "merged", "totals", "notes", "left_out")


class Ledger:
    """Lines by file and sheet, each with its number and what became of it.

    A line is a record as the reader splits it; blank ones are not counted. What is marked last counts.
    """

    def __init__(self) -> None:
        self._pages: dict[tuple[str, str | None], dict[int, str | None]] = {}

    def open_page(self, file: str, sheet: str | None, numbers: Iterable[int]) -> None:
        """Enter the lines of a page; nothing is known of them yet."""
        self._pages[file, sheet] = dict.fromkeys(numbers)

    def mark(self, file: str, sheet: str | None, numbers: Iterable[int], fate: str) -> None:
        """Say what became of some lines; numbers that no line has are passed over."""
        page = self._pages.get((file, sheet), {})
        page.update((number, fate) for number in numbers if number in page)

    def mark_rest(self, file: str, sheet: str | None, fate: str) -> None:
        """Say what became of all lines of a page of which nothing is known yet."""
        page = self._pages.get((file, sheet), {})
        page.update((number, fate) for number, known in list(page.items()) if known is None)

    def unknown_lines(self, file: str, sheet: str | None) -> list[int]:
        """Numbers of the lines of which nothing is known yet."""
        return [number for number, fate in self._pages.get((file, sheet), {}).items() if fate is None]

    def mark_unknown(self, file: str, sheet: str | None, numbers: Iterable[int], fate: str) -> None:
        """Say what became of those among some lines of which nothing is known yet."""
        page = self._pages.get((file, sheet), {})
        self.mark(file, sheet, [number for number in numbers if page.get(number, fate) is None], fate)

    def pages(self) -> list[tuple[str, str | None]]:
        """File and sheet of every page, in the order in which they were read."""
        return list(self._pages)

    def as_dicts(self) -> list[dict[str, Any]]:
        """By page: its lines, how many went where, and how many are not explained."""
        entries: list[dict[str, Any]] = []
        for (file, sheet), page in self._pages.items():
            counts = Counter(page.values())
            entries.append(
                {
                    "file": file,
                    "sheet": sheet,
                    "lines": len(page),
                    **{fate: counts[fate] for fate in LINE_FATES},
                    "unexplained": counts[None],
                }
            )
        return entries
