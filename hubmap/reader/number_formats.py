"""What a workbook shows and its cells do not hold: percentages, zeros before codes, hidden rows, and results never computed."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import replace
from html import unescape
from typing import Final

from hubmap.problems import Problem, Sentence
from hubmap.reader.raw_tables import Cell, Page
from hubmap.reader.workbook_signs import sheet_parts

__all__ = ["with_shown_formats"]

# numbers of the formats that every workbook has: 0% and 0.00%
_BUILT_IN: Final = {9: "0%", 10: "0.00%"}
_FORMAT = re.compile(r"<numFmt\b[^>]*>")
_CELL_STYLES = re.compile(r"<cellXfs\b.*?</cellXfs>", re.DOTALL)
_STYLE = re.compile(r"<xf\b[^>]*>")
_HIDDEN_ROW = re.compile(rb'<row\b(?=[^>]*\bhidden="(?:1|true)")[^>]*\br="(\d+)"')
_STYLED_CELL = re.compile(rb'<c\b(?=[^>]*\br="([A-Z]{1,3})(\d+)")(?=[^>]*\bs="(\d+)")[^>]*>')
_STALE = re.compile(rb'<c\b[^>]*\br="([A-Z]{1,3})(\d+)"[^>]*><f[^>]*?(?:/>|>[^<]*</f>)<v>0</v>')
_FEW: Final = 10
_PERCENT_DIGITS: Final = 12


def with_shown_formats(name: str, content: bytes, pages: Sequence[Page], problems: list[Problem]) -> list[Page]:
    """The pages as a person sees them: 25 % is 25 with its unit, a code keeps its zeros, a result that is none is empty.

    Parameters
    ----------
    name
        Of the file.
    content
        Its bytes; of other formats than Excel's nothing is known.
    pages
        As read.
    problems
        Hidden rows and results that were never computed are added.
    """
    if not zipfile.is_zipfile(io.BytesIO(content)):
        return list(pages)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts = dict(sheet_parts(archive))
        if not parts:
            return list(pages)
        formats = _formats(archive)
        never_computed = _never_computed(archive)
        shown = []
        for page in pages:
            sheet = archive.read(parts[page.sheet or ""]) if (page.sheet or "") in parts else b""
            if never_computed:
                _empty_stale(name, page, sheet, problems)
            problems.extend(_hidden_rows(name, page, sheet))
            shown.append(_as_shown(page, sheet, formats))
    return shown


def _formats(archive: zipfile.ZipFile) -> dict[int, str]:
    """The number formats of cell styles that change what is read, by the style's number."""
    if "xl/styles.xml" not in archive.namelist():
        return {}
    styles = archive.read("xl/styles.xml").decode("utf-8", "replace")
    codes = dict(_BUILT_IN)
    for tag in _FORMAT.findall(styles):
        codes[int(_number(tag, "numFmtId"))] = _text(tag, "formatCode")
    table = _CELL_STYLES.search(styles)
    used = [codes.get(int(_number(tag, "numFmtId")), "") for tag in _STYLE.findall(table[0])] if table else []
    return {number: code for number, code in enumerate(used) if "%" in code or re.fullmatch(r"0{2,}", code)}


def _text(tag: str, name: str) -> str:
    found = re.search(rf'\s{name}="([^"]*)"', tag)
    return unescape(found[1]) if found else ""


def _number(tag: str, name: str) -> str:
    text = _text(tag, name)
    return text if text.isdecimal() else "0"


def _never_computed(archive: zipfile.ZipFile) -> bool:
    """Whether a program wrote formulas and left it to the spreadsheet to compute them when it opens the file."""
    book = archive.read("xl/workbook.xml")
    return b'fullCalcOnLoad="1"' in book and "xl/calcChain.xml" not in archive.namelist()


def _as_shown(page: Page, sheet: bytes, formats: dict[int, str]) -> Page:
    percents: list[tuple[int, int]] = []
    for at, column, style in _styled(sheet) if formats else ():
        code = formats.get(style)
        cell = page.grid[at][column] if code and at < len(page.grid) and column < len(page.grid[at]) else None
        if code is None or not isinstance(cell, (int, float)):
            continue
        if "%" in code:
            page.grid[at][column] = _whole(round(cell * 100, _PERCENT_DIGITS))
            percents.append((at, column))
        elif isinstance(cell, int):
            page.grid[at][column] = str(cell).zfill(len(code))
    return replace(page, percents=frozenset(column for _, column in percents))


def _whole(number: float) -> Cell:
    return int(number) if float(number).is_integer() else number


def _styled(sheet: bytes) -> Iterator[tuple[int, int, int]]:
    for letters, row, style in _STYLED_CELL.findall(sheet):
        yield int(row) - 1, _column(letters), int(style)


def _column(letters: bytes) -> int:
    at = 0
    for letter in letters.decode("ascii"):
        at = at * 26 + ord(letter) - ord("A") + 1
    return at - 1


def _empty_stale(name: str, page: Page, sheet: bytes, problems: list[Problem]) -> None:
    """Empty the cells whose formula has the result 0 in a workbook that was never computed."""
    stale = [(letters, int(row)) for letters, row in _STALE.findall(sheet)]
    for letters, row in stale:
        at, column = row - 1, _column(letters)
        if at < len(page.grid) and column < len(page.grid[at]):
            page.grid[at][column] = None
    if stale:
        cells = ", ".join(f"{letters.decode('ascii')}{row}" for letters, row in stale[:_FEW])
        message = Sentence(
            "Formulas have no results in {cells} ({count} in all); these cells count as empty.",
            cells=cells + (", …" if len(stale) > _FEW else ""),
            count=len(stale),
        )
        remedy = "Open the workbook in a spreadsheet program and save it, so that they are calculated."
        problems.append(
            Problem(severity="error", code="no-results", message=message, remedy=remedy, file=name, sheet=page.sheet)
        )


def _hidden_rows(name: str, page: Page, sheet: bytes) -> list[Problem]:
    """Rows that are hidden, or that a filter leaves out: they are read, and told."""
    filled = [
        int(row)
        for row in _HIDDEN_ROW.findall(sheet)
        if int(row) <= len(page.grid) and any(cell is not None for cell in page.grid[int(row) - 1])
    ]
    if not filled:
        return []
    rows = ", ".join(map(str, filled[:_FEW])) + (", …" if len(filled) > _FEW else "")
    message = Sentence(
        "{n} rows are hidden or filtered out ({rows}), and were read like the others.", n=len(filled), rows=rows
    )
    remedy = "Delete them, or take them into another sheet, if they are not to be used."
    return [
        Problem(
            severity="warning",
            code="hidden-rows",
            message=message,
            remedy=remedy,
            file=name,
            sheet=page.sheet,
            row=filled[0],
        )
    ]
