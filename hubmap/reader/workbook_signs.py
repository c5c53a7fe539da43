"""Cells of a workbook whose formula gave an error or no result at all, which readers of workbooks take for empty."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from html import unescape

from hubmap.problems import Problem, Sentence

__all__ = ["sheet_parts", "tell_lost_results"]

_SHEET = re.compile(r"<sheet\b[^>]*>")
_RELATION = re.compile(r"<Relationship\b[^>]*>")
# the start of each cell: what stands up to the next one belongs to it, so that a sheet is gone through once
_CELL = re.compile(rb"<c\s([^<>]*)>")
_PLACE = re.compile(rb'\br="([A-Z]+\d+)"')
_VALUE = re.compile(rb"<v>([^<]*)</v>")
# cells that are named one by one
_FEW = 10


def tell_lost_results(name: str, content: bytes, problems: list[Problem]) -> None:
    """Tell such cells of a workbook in Excel's format; of other formats nothing is told.

    Parameters
    ----------
    name
        Of the file.
    content
        Its bytes, which were read as a workbook before.
    problems
        One for each kind of error in a sheet is added: its cells count as empty.
    """
    if not zipfile.is_zipfile(io.BytesIO(content)):
        return
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        for sheet, part in sheet_parts(archive):
            found: dict[str, list[str]] = {}
            for error, cell in _lost(archive.read(part)):
                found.setdefault(error, []).append(cell)
            problems.extend(_told(name, sheet, error, cells) for error, cells in found.items())


def sheet_parts(archive: zipfile.ZipFile) -> Iterator[tuple[str, str]]:
    """Names of the sheets, each with the part of the archive that holds it."""
    parts = set(archive.namelist())
    if not {"xl/workbook.xml", "xl/_rels/workbook.xml.rels"} <= parts:
        return
    book, relations = (
        archive.read(part).decode("utf-8", "replace") for part in ("xl/workbook.xml", "xl/_rels/workbook.xml.rels")
    )
    targets = {_attribute(tag, "Id"): _attribute(tag, "Target") for tag in _RELATION.findall(relations)}
    for tag in _SHEET.findall(book):
        target = targets.get(_attribute(tag, "r:id"), "")
        part = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
        if part in parts:
            yield _attribute(tag, "name"), part


def _attribute(tag: str, name: str) -> str:
    found = re.search(rf'\s{name}="([^"]*)"', tag)
    return unescape(found[1]) if found else ""


def _lost(sheet: bytes) -> Iterator[tuple[str, str]]:
    """Each cell whose formula gave an error, with that error, or no result, with an empty text."""
    if b't="e"' not in sheet and b"<f" not in sheet:
        return
    starts = list(_CELL.finditer(sheet))
    ends = [*(start.start() for start in starts[1:]), len(sheet)]
    for start, end in zip(starts, ends, strict=True):
        place = _PLACE.search(start[1])
        if place is None or start[1].endswith(b"/"):
            continue
        inside = sheet[start.end() : end].partition(b"</c>")[0]
        value = _VALUE.search(inside)
        if b't="e"' in start[1] and value:
            yield value[1].decode("utf-8", "replace"), place[1].decode("ascii")
        elif b"<f" in inside and b"<v" not in inside:
            yield "", place[1].decode("ascii")


def _told(name: str, sheet: str, error: str, cells: list[str]) -> Problem:
    shown = ", ".join(cells[:_FEW]) + (", …" if len(cells) > _FEW else "")
    if error:
        message = Sentence(
            "Formulas gave “{error}” in {cells} ({count} in all); these cells count as empty.",
            error=error,
            cells=shown,
            count=len(cells),
        )
        remedy = "Mend the formulas, or write the figures; leave a cell empty where there is none."
    else:
        message = Sentence(
            "Formulas have no results in {cells} ({count} in all); these cells count as empty.",
            cells=shown,
            count=len(cells),
        )
        remedy = "Open the workbook in a spreadsheet program and save it, so that they are calculated."
    return Problem(
        # what is not available may well be missing; other errors hide what somebody measured
        severity="warning" if error == "#N/A" else "error",
        code="error-cells" if error else "no-results",
        message=message,
        remedy=remedy,
        file=name,
        sheet=sheet,
    )
