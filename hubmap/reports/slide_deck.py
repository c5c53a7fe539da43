"""The report as slides: the map under a native title with notes, then the tables as native tables."""

from __future__ import annotations

import io
import math
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from pptx import Presentation
from pptx.chart.data import CategoryChartData
from pptx.dml.color import RGBColor
from pptx.enum.chart import XL_CHART_TYPE
from pptx.enum.text import MSO_AUTO_SIZE, PP_ALIGN
from pptx.oxml.ns import qn
from pptx.util import Emu, Mm, Pt

from hubmap import vocabulary
from hubmap.reports.office_files import LANGUAGE_TAGS, TablePrint, set_properties, without_dates
from hubmap.reports.slide_map import add_map, describe_shape
from hubmap.reports.table_workbook import BROKEN, WHOLE, chart_data

if TYPE_CHECKING:
    from pptx.presentation import Presentation as Slides
    from pptx.slide import Slide
    from pptx.table import Table as SlideTable
    from pptx.table import _Cell
    from pptx.text.text import _Paragraph, _Run

    from hubmap.reports.content import Chart, Content, Table

__all__ = ["write_slides"]

# python-pptx has no annotations for these
_CHART_DATA: Any = CategoryChartData
_RGB: Any = RGBColor
_WIDTH_MM, _HEIGHT_MM = 338.67, 190.5
_EDGE_MM, _TOP_MM, _FOOT_MM = 14.0, 33.0, 14.0
_INNER_MM = _WIDTH_MM - 2 * _EDGE_MM
_ROOM_MM = _HEIGHT_MM - _TOP_MM - _FOOT_MM
_LINE_MM, _PAD_MM = 4.9, 2.0  # of a table's text of 11 points
_PRINT = TablePrint(width_mm=_INNER_MM, letter_mm=2.4, margin_mm=1.8)
_PT_MM = 25.4 / 72
_TITLE_MM = 20.0
_TITLE_SIZES = (28, 24, 20, 16, 14, 12)
_BAR_MM = 9.0
_BARS_LARGE = 12  # bars that leave room for larger letters
_TITLE_ONLY = 5  # in python-pptx's own template


def write_slides(content: Content) -> bytes:
    """Write the report as a .pptx file of 16:9 slides."""
    slides = _empty()
    tag = LANGUAGE_TAGS[content.language]
    set_properties(slides.core_properties, content)
    _map(slides, content)
    for table in (whole.printed for whole in content.tables):
        widths = _PRINT.widths_mm((table.head, *table.rows))
        pages = _pages(table, widths)
        first = 0
        for title, rows in zip(_numbered(table.caption, len(pages)), pages, strict=True):
            made = _table(slides, content, table, title, (table.head, *rows), widths)
            for number in range(len(rows)):
                if url := table.link(first + number):
                    made.cell(number + 1, len(widths) - 1).text_frame.paragraphs[0].runs[0].hyperlink.address = url
            first += len(rows)
    if content.chart:
        _bars(slides, content, content.chart)
    doubts = [(text, None) for text in content.doubts]
    _list(slides, content.word("What is missing or doubtful"), doubts, size=14)
    sources = [(f"[{source.number}] {source.text}.", source.url) for source in content.sources]
    _list(slides, content.word("Sources"), sources or [(content.word("The data name no sources."), None)], size=11)
    _speak(slides, tag)
    out = io.BytesIO()
    slides.save(out)
    return without_dates(out.getvalue())


def _empty() -> Slides:
    """Slides of 16:9 whose layouts fill them too: python-pptx's own are of 4:3."""
    slides = Presentation()
    wider = Mm(_WIDTH_MM) / (slides.slide_width or Mm(_WIDTH_MM))
    slides.slide_width, slides.slide_height = Mm(_WIDTH_MM), Mm(_HEIGHT_MM)
    for owner in (slides.slide_master, *slides.slide_layouts):
        for shape in owner.placeholders:
            # a placeholder without a place of its own takes the master's
            if shape._element.spPr.xfrm is not None:  # noqa: SLF001 - python-pptx has no other way
                shape.left, shape.width = Emu(round(shape.left * wider)), Emu(round(shape.width * wider))
    return slides


def _numbered(title: str, pages: int) -> list[str]:
    return [title if pages == 1 else f"{title} ({page}/{pages})" for page in range(1, pages + 1)]


def _speak(slides: Slides, tag: str) -> None:
    """Name the language of every text, so that PowerPoint checks it by the right dictionary."""
    for slide in slides.slides:
        for part in (slide, slide.notes_slide) if slide.has_notes_slide else (slide,):
            for run in part._element.iter(qn("a:r")):  # noqa: SLF001 - python-pptx has no other way
                run.get_or_add_rPr().set("lang", tag)


def _map(slides: Slides, content: Content) -> None:
    slide = _titled(slides, content.title)
    picture = content.picture
    left, top = (_WIDTH_MM - picture.width_mm) / 2, _TOP_MM
    if picture.shapes:
        add_map(slide.shapes, picture, name=content.word("Map"), left_mm=left, top_mm=top)
    else:
        # thousands of shapes would be no use to anybody
        shape = slide.shapes.add_picture(io.BytesIO(picture.png), Mm(left), Mm(top), width=Mm(picture.width_mm))
        describe_shape(shape, content.word("Map"), picture.alt)
    sources = (f"[{source.number}] {source.text} {source.url or ''}".strip() for source in content.sources)
    parts = (*content.summary, *content.background, content.word("Sources") + ":", *sources)
    _notes(slide, "\n".join(parts))


def _bars(slides: Slides, content: Content, chart: Chart) -> None:
    """A chart of PowerPoint's own, with its workbook: bars can be restyled and their numbers opened."""
    slide = _titled(slides, chart.title)
    told: Any = _CHART_DATA(number_format=_number_format(chart))
    told.categories = [name for name, _ in chart.bars]
    told.add_series(chart.head[1], [value for _, value in chart.bars])
    room = min(_ROOM_MM - 2, 24.0 + _BAR_MM * len(chart.bars))
    frame: Any = slide.shapes.add_chart(
        XL_CHART_TYPE.BAR_CLUSTERED, Mm(_EDGE_MM), Mm(_TOP_MM), Mm(_INNER_MM), Mm(room), told
    )
    # python-pptx writes the clock into its own
    frame.chart.part.chart_workbook.update_from_xlsx_blob(chart_data(chart, content.date_iso))
    describe_shape(frame, content.word("Chart"), _chart_words(content, chart))
    _style_bars(frame.chart, chart)
    _foot(slide, content.word("Note"), chart.note)
    _notes(slide, chart.note)


def _style_bars(made: Any, chart: Chart) -> None:  # noqa: ANN401 - a chart of python-pptx
    made.has_legend = made.has_title = False
    made.font.size = Pt(12 if len(chart.bars) > _BARS_LARGE else 14)
    made.category_axis.reverse_order = True  # the largest stands on top
    made.value_axis.visible, made.value_axis.minimum_scale = False, min(0, chart.bars[-1][1])
    made.value_axis.has_major_gridlines = False
    (plot,) = made.plots
    plot.gap_width, plot.has_data_labels = 40, True
    plot.data_labels.number_format, plot.data_labels.number_format_is_linked = _number_format(chart), False
    fill = plot.series[0].format.fill
    fill.solid()
    fill.fore_color.rgb = _RGB.from_string(vocabulary.palette("paper")["hub"][1:].upper())


def _number_format(chart: Chart) -> str:
    return WHOLE if all(value.is_integer() for _, value in chart.bars) else BROKEN


def _chart_words(content: Content, chart: Chart) -> str:
    """The chart for those who do not see it."""
    named = [f"{name} {content.language.number(value)}" for name, value in chart.bars]
    return f"{chart.title}: {content.language.joined(named)}. {chart.note}"


def _pages(table: Table, widths_mm: Sequence[float]) -> list[list[tuple[str, ...]]]:
    """Rows of a table by slide: as few slides as there is room on, all filled alike."""
    heights = [_row_mm(row, widths_mm) for row in table.rows]
    full = _ROOM_MM - _row_mm(table.head, widths_mm, is_head=True)
    count = len(_split(heights, full))
    # as many slides, of the least height that does
    room = next(room for step in range(101) if len(_split(heights, room := full * step / 100)) <= count)
    ends = _split(heights, room)
    return [list(table.rows[start:end]) for start, end in zip((0, *ends), ends, strict=False)]


def _split(heights_mm: Sequence[float], room_mm: float) -> list[int]:
    """Where each page ends; a row that is higher than a page has one to itself."""
    ends: list[int] = []
    used = 0.0
    for number, height in enumerate(heights_mm):
        if used and used + height > room_mm:
            ends.append(number)
            used = 0.0
        used += height
    return [*ends, len(heights_mm)] if heights_mm else []


def _row_mm(row: tuple[str, ...], widths_mm: Sequence[float], *, is_head: bool = False) -> float:
    return _PRINT.lines(row, widths_mm, is_head=is_head) * _LINE_MM + _PAD_MM


def _table(
    slides: Slides,
    content: Content,
    table: Table,
    title: str,
    rows: Sequence[tuple[str, ...]],
    widths_mm: Sequence[float],
) -> SlideTable:
    slide = _titled(slides, title)
    heights = [_row_mm(row, widths_mm, is_head=number == 0) for number, row in enumerate(rows)]
    place = (Mm(_EDGE_MM), Mm(_TOP_MM), Mm(_INNER_MM), Mm(sum(heights)))
    frame = slide.shapes.add_table(len(rows), len(widths_mm), *place)
    frame.name = title
    made = frame.table
    for number, width in enumerate(widths_mm):
        made.columns[number].width = Mm(width)
    for number, (cells, height) in enumerate(zip(rows, heights, strict=True)):
        made.rows[number].height = Mm(height)
        for column, text in enumerate(cells):
            _fill(made.cell(number, column), text, bold=number == 0 or column == 0, is_figure=column == table.figure)
    if content.grades:
        _foot(slide, content.word("Quality"), content.grades)
    _notes(slide, f"{content.word('Figures differ in year and scope; they are not added up.')} {table.note}".strip())
    return made


def _foot(slide: Slide, name: str, text: str) -> None:
    box = slide.shapes.add_textbox(Mm(_EDGE_MM), Mm(_HEIGHT_MM - _FOOT_MM + 1), Mm(_INNER_MM), Mm(9))
    box.name = name
    box.text_frame.word_wrap = True
    _write(box.text_frame.paragraphs[0], text, size=9)


def _list(slides: Slides, title: str, texts: Sequence[tuple[str, str | None]], *, size: int) -> None:
    """Sentences, each with its link if it has one, as many to a slide as there is room for."""
    heights = [_paragraph_mm(f"{text} {url or ''}", size) for text, url in texts]
    ends = _split(heights, _ROOM_MM)
    for name, start, end in zip(_numbered(title, len(ends)), (0, *ends), ends, strict=False):
        slide = _titled(slides, name)
        box = slide.shapes.add_textbox(Mm(_EDGE_MM), Mm(_TOP_MM), Mm(_INNER_MM), Mm(_ROOM_MM))
        box.name = title
        frame = box.text_frame
        frame.word_wrap = True
        for number, (text, url) in enumerate(texts[start:end]):
            paragraph = frame.paragraphs[0] if number == 0 else frame.add_paragraph()
            _write(paragraph, text, size=size)
            if url:
                _write(paragraph, " ", size=size)
                _write(paragraph, url, size=size).hyperlink.address = url
            paragraph.space_after = Pt(size / 2.5)


def _write(paragraph: _Paragraph, text: str, *, size: int) -> _Run:
    run = paragraph.add_run()
    run.text, run.font.size = text, Pt(size)
    return run


def _paragraph_mm(text: str, size: int) -> float:
    """Height of a paragraph over the width of a slide, by letters of the average width."""
    return (_lines(text, size, 0.5) * 1.2 + 0.4) * size * _PT_MM


def _lines(text: str, size: int, letter: float) -> int:
    """Lines of a text over the width of a slide; a letter is so many times as wide as its font's size."""
    return math.ceil(len(text) / (_INNER_MM / (letter * size * _PT_MM)))


def _titled(slides: Slides, title: str) -> Slide:
    slide: Slide = slides.slides.add_slide(slides.slide_layouts[_TITLE_ONLY])
    shape: Any = slide.shapes.title  # this layout has one
    shape.left, shape.top, shape.width, shape.height = Mm(_EDGE_MM), Mm(8), Mm(_INNER_MM), Mm(_TITLE_MM)
    shape.text_frame.text = title
    shape.text_frame.auto_size = MSO_AUTO_SIZE.NONE
    shape.text_frame.paragraphs[0].font.size = Pt(_title_size(title))
    shape.text_frame.paragraphs[0].font.bold = True
    shape.text_frame.paragraphs[0].alignment = PP_ALIGN.LEFT
    return slide


def _title_size(title: str) -> int:
    """The largest size in points in which a title stays above what is below it."""
    fitting = (size for size in _TITLE_SIZES if _lines(title, size, 0.7) * 1.2 * size * _PT_MM < _TITLE_MM - 2)
    return next(fitting, _TITLE_SIZES[-1])


def _fill(cell: _Cell, text: str, *, bold: bool, is_figure: bool) -> None:
    cell.margin_top = cell.margin_bottom = Mm(0.8)
    cell.margin_left = cell.margin_right = Mm(_PRINT.margin_mm)
    paragraph = cell.text_frame.paragraphs[0]
    _write(paragraph, text, size=11).font.bold = bold
    if is_figure:
        paragraph.alignment = PP_ALIGN.RIGHT


def _notes(slide: Slide, text: str) -> None:
    frame = slide.notes_slide.notes_text_frame
    if frame is not None:
        frame.text = text
