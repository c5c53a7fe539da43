"""What Word, slides and workbooks share: their properties, their tables' widths, and the same bytes every time."""

from __future__ import annotations

import datetime as dt
import io
import math
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from hubmap.reports.content import Content

__all__ = ["LANGUAGE_TAGS", "TablePrint", "set_properties", "without_dates"]

LANGUAGE_TAGS = {"id": "id-ID", "en": "en-GB"}
_LONGEST_PROPERTY = 255  # of both kinds of files
_EPOCH = (1980, 1, 1, 0, 0, 0)  # the first date that a zip file knows

# widths of letters in a wide font, as parts of an n
_NARROW, _WIDE, _CAPITAL = 0.55, 1.5, 1.1
_BOLD = 1.14  # bold letters are so much wider
_LONGEST_WORD = 18.0  # a longer one is broken
_LONGEST_TEXT = 48.0  # a longer one takes more lines, not more width


@dataclass(frozen=True, slots=True, kw_only=True)
class TablePrint:
    """How a table is printed: the head and the first column are bold.

    Parameters
    ----------
    width_mm
        Of the whole table.
    letter_mm
        Width of an n, of a wide font: a narrow one then has room to spare.
    margin_mm
        Left of a cell's text, and right of it.
    """

    width_mm: float
    letter_mm: float
    margin_mm: float

    def widths_mm(self, rows: Sequence[Sequence[str]]) -> tuple[float, ...]:
        """Width of each column: room for its longest word first, and of what is left more where texts are longer.

        Parameters
        ----------
        rows
            Texts by row, the head first.

        Examples
        --------
        >>> rows = [("Hub", "Place"), ("Ceper", "Kecamatan Ceper, Kabupaten Klaten")]
        >>> [round(width) for width in TablePrint(width_mm=100, letter_mm=2, margin_mm=1).widths_mm(rows)]
        [19, 81]
        """
        longest = [self._longest_mm(rows, column) for column in range(len(rows[0]))]
        least = [word for word, _ in longest]
        wants = [text - word for word, text in longest]
        left = self.width_mm - sum(least)
        if left > 0 and any(wants):
            least = [word + want * min(left / sum(wants), 1.0) for word, want in zip(least, wants, strict=True)]
        return tuple(self.width_mm * width / sum(least) for width in least)

    def lines(self, row: Sequence[str], widths_mm: Sequence[float], *, is_head: bool = False) -> int:
        """Lines that the fullest cell of a row takes."""
        return max(
            self._lines(text, width, bold=is_head or column == 0)
            for column, (text, width) in enumerate(zip(row, widths_mm, strict=True))
        )

    def _lines(self, text: str, width_mm: float, *, bold: bool) -> int:
        room = width_mm - 2 * self.margin_mm
        count, used = 1, 0.0
        space = self._text_mm(" ", bold=bold)
        for word in text.split():
            length = self._text_mm(word, bold=bold)
            if used and used + space + length > room:
                count, used = count + 1, 0.0
            if length > room:
                count, length = count + math.ceil(length / room) - 1, length % room
            used += length + (space if used else 0.0)
        return count

    def _longest_mm(self, rows: Sequence[Sequence[str]], column: int) -> tuple[float, float]:
        """Widths of a column's cell with its longest word alone, and with its longest text in one line."""
        word = text = 0.0
        for number, row in enumerate(rows):
            bold = number == 0 or column == 0
            text = max(text, self._text_mm(row[column], bold=bold))
            word = max([word, *(self._text_mm(part, bold=bold) for part in row[column].split())])
        # widths are estimates, and a word that is broken is worse than room to spare
        margins = 2 * self.margin_mm + self.letter_mm
        word = min(word, _LONGEST_WORD * self.letter_mm)
        return word + margins, max(word, min(text, _LONGEST_TEXT * self.letter_mm)) + margins

    def _text_mm(self, text: str, *, bold: bool) -> float:
        return sum(map(_part, text)) * self.letter_mm * (_BOLD if bold else 1.0)


def _part(letter: str) -> float:
    if letter in "iljtfr.,:;'’()[]|!-/ ":
        return _NARROW
    if letter in "mwMW@%":
        return _WIDE
    return _CAPITAL if letter.isupper() else 1.0


def set_properties(properties: Any, content: Content) -> None:  # noqa: ANN401 - of several packages
    """Set a file's properties from the report: they hold no name of a person and no time of the clock."""
    day = dt.datetime.fromisoformat(content.date_iso) if content.date_iso else dt.datetime(2000, 1, 1)  # noqa: DTZ001
    # the document's own heading has the whole title
    properties.title, properties.language = content.title[:_LONGEST_PROPERTY], LANGUAGE_TAGS[content.language]
    properties.author = properties.last_modified_by = "hubmap"
    properties.comments = properties.keywords = ""
    # the date of the data, not of the clock
    properties.created = properties.modified = day


def without_dates(file: bytes) -> bytes:
    """Rewrite a zip file (a .docx or .pptx is one) so that its bytes depend on its parts alone."""
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(file)) as old,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as new,
    ):
        for part in old.infolist():
            entry = zipfile.ZipInfo(part.filename, _EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0  # else it names the system it was written on
            new.writestr(entry, old.read(part))
    return out.getvalue()
