"""The report as slides: the map under a native title with notes, then the tables as native tables."""

from __future__ import annotations

import io
import math
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from pptx import Presentation
from pptx.enum.text import MSO_AUTO_SIZE, PP_ALIGN
from pptx.util import Mm, Pt

from hubmap.reports.word import set_properties
from hubmap.reports.zipped import without_dates

if TYPE_CHECKING:
    from pptx.presentation import Presentation as Slides
    from pptx.slide import Slide
    from pptx.table import _Cell

    from hubmap.reports.content import Content, Table

__all__ = ["write"]

_WIDTH_MM, _HEIGHT_MM = 338.67, 190.5
_EDGE_MM, _TOP_MM = 14.0, 33.0
_LINE_MM, _LETTER_MM, _PAD_MM = 4.9, 2.15, 2.0  # of a table's text of 11 points
_PT_MM = 25.4 / 72
_SHARES = (0.16, 0.29, 0.11, 0.07, 0.23, 0.065, 0.075)  # hub, place, figure, year, scope, quality, source
_TITLE_ONLY = 5  # in python-pptx's own template


def write(content: Content) -> bytes:
    """Write the report as a .pptx file of 16:9 slides."""
    slides = Presentation()
    slides.slide_width, slides.slide_height = Mm(_WIDTH_MM), Mm(_HEIGHT_MM)
    tag = {"id": "id-ID", "en": "en-GB"}[content.language]
    set_properties(slides.core_properties, content, tag)
    _map(slides, content)
    for table in content.tables:
        pages = list(_pages(table.rows))
        for number, rows in enumerate(pages, start=1):
            page = f" ({number}/{len(pages)})" if len(pages) > 1 else ""
            _table(slides, content, table, table.caption + page, (table.head, *rows))
    _list(slides, content.word("What is missing or doubtful"), content.doubts, size=14)
    sources = [f"[{source.number}] {source.text}. {source.url or ''}".strip() for source in content.sources]
    _list(slides, content.word("Sources"), sources, size=11)
    out = io.BytesIO()
    slides.save(out)
    return without_dates(out.getvalue())


def _map(slides: Slides, content: Content) -> None:
    slide = _titled(slides, content.title)
    picture = content.picture
    left, top = (_WIDTH_MM - picture.width_mm) / 2, _TOP_MM
    shape = slide.shapes.add_picture(io.BytesIO(picture.png), Mm(left), Mm(top), width=Mm(picture.width_mm))
    shape.name = content.word("Map")
    properties: Any = shape._element.nvPicPr  # noqa: SLF001 - python-pptx has no other way
    properties.cNvPr.set("descr", picture.alt)
    sources = (f"[{source.number}] {source.text} {source.url or ''}".strip() for source in content.sources)
    parts = (*content.summary, *content.background, content.word("Sources") + ":", *sources)
    _notes(slide, "\n".join(parts))


def _pages(rows: Sequence[tuple[str, ...]]) -> Iterator[list[tuple[str, ...]]]:
    """Rows of a table, as many to a slide as there is room for by the length of their texts."""
    page: list[tuple[str, ...]] = []
    room = full = _HEIGHT_MM - _TOP_MM - _EDGE_MM - _LINE_MM - _PAD_MM
    for row in rows:
        height = _row_mm(row)
        if page and height > room:
            yield page
            page, room = [], full
        page.append(row)
        room -= height
    if page:
        yield page


def _row_mm(row: tuple[str, ...]) -> float:
    letters = [share * (_WIDTH_MM - 2 * _EDGE_MM) / _LETTER_MM - 2 for share in _SHARES]
    lines = max(math.ceil(len(text) / room) for text, room in zip(row, letters, strict=True))
    return max(lines, 1) * _LINE_MM + _PAD_MM


def _table(slides: Slides, content: Content, table: Table, title: str, rows: Sequence[tuple[str, ...]]) -> None:
    slide = _titled(slides, title)
    width, height = _WIDTH_MM - 2 * _EDGE_MM, sum(_row_mm(row) for row in rows)
    place = (Mm(_EDGE_MM), Mm(_TOP_MM), Mm(width), Mm(height))
    frame = slide.shapes.add_table(len(rows), len(_SHARES), *place)
    frame.name = title
    made = frame.table
    for number, share in enumerate(_SHARES):
        made.columns[number].width = Mm(width * share)
    for number, cells in enumerate(rows):
        made.rows[number].height = Mm(_row_mm(cells))
        for column, text in enumerate(cells):
            _fill(made.cell(number, column), text, bold=number == 0 or column == 0)
    _notes(slide, f"{content.word('Figures differ in year and scope; they are not added up.')} {table.note}".strip())


def _list(slides: Slides, title: str, texts: Sequence[str], *, size: int) -> None:
    """Sentences, as many to a slide as there is room for."""
    pages: list[list[str]] = [[]]
    room = full = _HEIGHT_MM - _TOP_MM - _EDGE_MM
    for text in texts:
        height = _paragraph_mm(text, size)
        if pages[-1] and height > room:
            pages.append([])
            room = full
        pages[-1].append(text)
        room -= height
    for page in pages if texts else []:
        slide = _titled(slides, title)
        box = slide.shapes.add_textbox(
            Mm(_EDGE_MM), Mm(_TOP_MM), Mm(_WIDTH_MM - 2 * _EDGE_MM), Mm(_HEIGHT_MM - _TOP_MM - _EDGE_MM)
        )
        box.name = title
        frame = box.text_frame
        frame.word_wrap = True
        for number, text in enumerate(page):
            paragraph = frame.paragraphs[0] if number == 0 else frame.add_paragraph()
            run = paragraph.add_run()
            run.text, run.font.size = text, Pt(size)
            paragraph.space_after = Pt(size / 2.5)


def _paragraph_mm(text: str, size: int) -> float:
    """Height of a paragraph over the width of a slide, by letters of the average width."""
    letters = (_WIDTH_MM - 2 * _EDGE_MM) / (0.5 * size * _PT_MM)
    return (math.ceil(len(text) / letters) * 1.2 + 0.4) * size * _PT_MM


def _titled(slides: Slides, title: str) -> Slide:
    slide: Slide = slides.slides.add_slide(slides.slide_layouts[_TITLE_ONLY])
    shape: Any = slide.shapes.title  # this layout has one
    shape.left, shape.top, shape.width, shape.height = Mm(_EDGE_MM), Mm(8), Mm(_WIDTH_MM - 2 * _EDGE_MM), Mm(20)
    shape.text_frame.text = title
    shape.text_frame.auto_size = MSO_AUTO_SIZE.NONE
    shape.text_frame.paragraphs[0].font.size = Pt(28)
    shape.text_frame.paragraphs[0].font.bold = True
    shape.text_frame.paragraphs[0].alignment = PP_ALIGN.LEFT
    return slide


def _fill(cell: _Cell, text: str, *, bold: bool) -> None:
    cell.margin_top = cell.margin_bottom = Mm(0.8)
    cell.margin_left = cell.margin_right = Mm(1.8)
    run = cell.text_frame.paragraphs[0].add_run()
    run.text, run.font.size, run.font.bold = text, Pt(11), bold


def _notes(slide: Slide, text: str) -> None:
    frame = slide.notes_slide.notes_text_frame
    if frame is not None:
        frame.text = text
