"""Tables of marked-up text, which web pages and older programs save under the name of a workbook: HTML and SpreadsheetML."""

from __future__ import annotations

import codecs
import math
import re
from html.parser import HTMLParser
from typing import Final

from hubmap.errors import InputError
from hubmap.problems import Sentence
from hubmap.reader.limits import Limits
from hubmap.reader.raw_tables import Cell, Page, Span

__all__ = ["is_markup", "markup_pages"]

_HEAD: Final = 2_000
_ENCODING: Final = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?([\w.-]+)""", re.IGNORECASE)
# encodings of texts; Python knows others, which are no text or take long
_TEXT_ENCODING: Final = re.compile(
    r"(?:utf|windows|iso|cp|latin|us-ascii|ascii|gb|big5|shift|euc|koi8|mac)[\w.-]*", re.IGNORECASE
)
_NUMBER: Final = re.compile(r"-?\d+(?:\.\d+)?(?:E[+-]?\d+)?", re.IGNORECASE)
# more digits are read as many
_DIGITS: Final = 9
_CELLS: Final = frozenset({"td", "th", "cell"})
_ROWS: Final = frozenset({"tr", "row"})
_SHEETS: Final = frozenset({"table", "worksheet"})


def is_markup(content: bytes) -> bool:
    """Whether a file that is called a workbook is marked-up text with a table in it."""
    head = content.lstrip(codecs.BOM_UTF8 + b" \t\r\n")[:_HEAD]
    return head.startswith(b"<") and re.search(rb"<(?:\w+:)?(?:table|html|workbook)\b", head, re.IGNORECASE) is not None


def markup_pages(name: str, content: bytes, limits: Limits) -> list[Page]:
    """Read the tables of a marked-up text, each as a sheet.

    Parameters
    ----------
    name
        Of the file.
    content
        Its bytes.
    limits
        What may be read.

    Raises
    ------
    InputError
        It holds no table, or goes beyond a limit.
    """
    reader = _Tables(name, limits)
    reader.feed(_decoded(content))
    reader.close()
    sheets = [(title, grid, spans) for title, grid, spans in reader.sheets if any(map(any, grid))]
    if not sheets:
        raise InputError(
            Sentence("{name} is a web page without a table. Save the list itself as CSV or XLSX.", name=name)
        )
    limits.check(name, f"it has {len(sheets):,} sheets", "sheets", len(sheets))
    return [
        Page(name, title or f"Table {number}", grid, spans=tuple(sorted(spans)))
        for number, (title, grid, spans) in enumerate(sheets, 1)
    ]


def _decoded(content: bytes) -> str:
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return content.decode("utf-16", "replace")
    said = _ENCODING.search(content[:_HEAD])
    encoding = said[1].decode("ascii") if said else "utf-8-sig"
    try:
        return content.decode(encoding if _TEXT_ENCODING.fullmatch(encoding) else "cp1252")
    except (LookupError, UnicodeError):
        return content.decode("cp1252", "replace")


class _Tables(HTMLParser):
    """The cells of each table in the order in which they come; a table within a cell is part of that cell's text."""

    def __init__(self, name: str, limits: Limits) -> None:
        super().__init__(convert_charrefs=True)
        self.name, self.limits = name, limits
        self.sheets: list[tuple[str | None, list[list[Cell]], list[Span]]] = []
        self._text: list[str] | None = None
        self._depth = 0
        self._skip = 0
        # of the row and the cell that are open
        self._at: int
        self._reach: tuple[int, int]
        self._is_number: bool

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open a table, a row or a cell."""
        tag = tag.rpartition(":")[2]
        said = {key.rpartition(":")[2]: value or "" for key, value in attrs}
        if tag in ("script", "style"):
            self._skip += 1
        elif tag in _SHEETS:
            self._open_sheet(tag, said.get("name"))
        elif tag in _ROWS and self._depth == 1 and self.sheets:
            self._end_cell()
            grid = self.sheets[-1][1]
            # a row may say its number, those above it are blank
            blank = _count(said.get("index")) - 1 - len(grid)
            grid += [[] for _ in range(max(0, blank) + 1)]
            self._at = 0
        elif tag in _CELLS and self._depth == 1 and self.sheets and self.sheets[-1][1]:
            self._end_cell()
            self._open_cell(said)
        elif tag == "data" and self._text is not None:
            self._is_number = said.get("type") == "Number"
        elif tag in ("br", "p", "div") and self._text:
            self._text.append("\n")

    def handle_endtag(self, tag: str) -> None:
        """Close it."""
        tag = tag.rpartition(":")[2]
        if tag in ("script", "style"):
            self._skip = max(0, self._skip - 1)
        elif tag == "table":
            if self._depth == 1:
                self._end_cell()
            self._depth = max(0, self._depth - 1)
        elif (tag in _CELLS or tag in _ROWS) and self._depth == 1:
            self._end_cell()

    def parse_marked_section(self, i: int, report: bool = True) -> int:  # noqa: FBT001, FBT002 - the library's own
        """Pass over a section of a kind that there is not, as browsers do; the library stops at it."""
        try:
            return super().parse_marked_section(i, report)
        except AssertionError:
            return self.parse_bogus_comment(i)

    def handle_data(self, data: str) -> None:
        """Gather what stands in a cell."""
        if self._text is not None and not self._skip:
            self._text.append(data)

    def close(self) -> None:
        """End the last cell of a text that was cut off."""
        super().close()
        self._end_cell()

    def _open_sheet(self, tag: str, title: str | None) -> None:
        if tag == "worksheet":
            # a sheet ends whatever is still open before it
            self._end_cell()
            self._depth = 0
            self.sheets.append((title, [], []))
            return
        self._depth += 1
        if self._depth == 1 and not (self.sheets and self.sheets[-1][0] and not self.sheets[-1][1]):
            self.sheets.append((None, [], []))

    def _open_cell(self, said: dict[str, str]) -> None:
        _, grid, spans = self.sheets[-1]
        if index := _count(said.get("index")):
            self._at = index - 1
        top = len(grid) - 1
        while any(span.top < top <= span.bottom and span.left <= self._at <= span.right for span in spans[-50:]):
            self._at += 1
        wide = _count(said.get("colspan")) or _count(said.get("mergeacross")) + 1
        high = _count(said.get("rowspan")) or _count(said.get("mergedown")) + 1
        self._reach = (wide, high)
        self._text, self._is_number = [], False

    def _end_cell(self) -> None:
        if self._text is None:
            return
        _, grid, spans = self.sheets[-1]
        wide, high = self._reach
        row, top = grid[-1], len(grid) - 1
        self.limits.check_sheet(self.name, len(grid), self._at + wide)
        row += [None] * (self._at - len(row))
        text = "\n".join(" ".join(line.split()) for line in "".join(self._text).splitlines()).strip()
        row.append(_number(text) if self._is_number and _NUMBER.fullmatch(text) else text or None)
        if wide > 1 or high > 1:
            spans.append(Span(top, self._at, top + high - 1, self._at + wide - 1))
            row += [None] * (wide - 1)
        self._at += wide
        self._text = None


def _number(text: str) -> Cell:
    number = float(text)
    # what is beyond all measure stays a text, and is refused as one
    return text if not math.isfinite(number) else int(number) if number.is_integer() else number


def _count(text: str | None) -> int:
    return min(int(text[:_DIGITS]), 2_000) if text and text.isdecimal() else 0
