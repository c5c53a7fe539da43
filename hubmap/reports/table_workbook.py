"""The report as a workbook: hubs, figures, centres, doubts and sources as tables with filters, and a chart of its own."""

from __future__ import annotations

import datetime as dt
import io
import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import repeat
from typing import TYPE_CHECKING, Any

import xlsxwriter

from hubmap import captions, plan_captions, vocabulary
from hubmap.captions import Language
from hubmap.first_view import page_attributes
from hubmap.plain_values import records
from hubmap.reports.content import place_words
from hubmap.reports.office_files import without_dates

if TYPE_CHECKING:
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

    from hubmap.atlas import Atlas
    from hubmap.reports.content import Chart, Content
    from hubmap.tables import Attribute

__all__ = ["BROKEN", "WHOLE", "chart_data", "write_workbook"]

_NARROWEST, _WIDEST = 8, 60  # letters of a column
_LONGEST_URL = 2079  # a longer one Excel does not take as a link
_LONGEST_TEXT = 32_767  # of a cell
_LINE_PT = 15  # height of a line
# no text of the data is a formula or a link
_PLAIN = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
WHOLE, BROKEN = "#,##0", "#,##0.##########"

Row = Sequence[Any]


def write_workbook(atlas: Atlas, content: Content) -> bytes:
    """Write the tables as an .xlsx file; numbers are numbers, and what is a bound or a range is the page's text."""
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, _PLAIN)
    book.set_properties({"title": content.title, "author": "hubmap", "created": _day(content.date_iso)})
    sheets = _Sheets(book, content)
    sheets.add(content.word("Hubs"), *_hubs(atlas, content.language))
    if content.chart:
        _chart(sheets, content.chart)
    if len(atlas.figure_table):
        sheets.add(content.word("Figures"), *_figures(atlas, content.language))
    if len(atlas.centre_table):
        sheets.add(content.word("Centres"), *_centres(atlas, content.language))
    sources = captions.sources_of(atlas, atlas.source_table["id"].to_pylist())
    sheets.add(content.word("Sources"), *_sources(sources, content.language))
    sheets.add(content.word("Notes"), [content.word("Notes")], [[text] for text in _notes(content)])
    book.close()
    return without_dates(out.getvalue())


class _Sheets:
    """A workbook's sheets: each a table under a bold head that stays in sight, with a filter, as wide as its texts."""

    def __init__(self, book: Workbook, content: Content) -> None:
        self.book, self.content = book, content
        self.head = book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"})
        self.text = book.add_format({"text_wrap": True, "valign": "top"})
        self.numbers = {code: book.add_format({"num_format": code, "valign": "top"}) for code in (WHOLE, BROKEN, "0")}
        self.right = book.add_format({"align": "right", "valign": "top"})
        self.link = book.add_format({"font_color": "#17506b", "underline": 1, "valign": "top"})

    def add(self, name: str, head: Sequence[str], rows: Iterable[Row]) -> Worksheet:
        """Write a table as a sheet."""
        sheet = self.book.add_worksheet(name[:31])
        told = [list(row) for row in rows]
        for column, text in enumerate(head):
            sheet.write_string(0, column, text, self.head)
        for number, row in enumerate(told, start=1):
            for column, value in enumerate(row):
                self._cell(sheet, number, column, value)
        widths = [_width(text, (row[column] for row in told)) for column, text in enumerate(head)]
        for column, width in enumerate(widths):
            sheet.set_column(column, column, width)
        for number, row in enumerate(told, start=1):
            # not every program fits a row to its wrapped text
            lines = max(math.ceil(len(_shown(value)) / width) for value, width in zip(row, widths, strict=True))
            if lines > 1:
                sheet.set_row(number, lines * _LINE_PT)
        sheet.freeze_panes(1, 1)
        if told:
            sheet.autofilter(0, 0, len(told), len(head) - 1)
        sheet.set_landscape()
        sheet.fit_to_pages(1, 0)
        sheet.repeat_rows(0)
        return sheet

    def _cell(self, sheet: Worksheet, row: int, column: int, value: Any) -> None:  # noqa: ANN401 - a cell
        match value:
            case None | "":
                return
            case _Year(year=year):
                sheet.write_number(row, column, year, self.numbers["0"])
            case str() if value.startswith(("http://", "https://")) and len(value) <= _LONGEST_URL:
                sheet.write_url(row, column, value, self.link, string=value)
            case int() | float():
                is_whole = float(value).is_integer()
                sheet.write_number(row, column, value, self.numbers[WHOLE if is_whole else BROKEN])
            case _:
                sheet.write_string(row, column, captions.line(str(value))[:_LONGEST_TEXT], self.text)


def _shown(value: Any) -> str:  # noqa: ANN401 - a cell
    """A cell's text as it counts for a column's width; a link runs on to its right."""
    text = "" if value is None else str(value)
    return "" if text.startswith(("http://", "https://")) else text


def _width(head: str, values: Iterable[Any]) -> int:
    return min(max(max([len(head), *(len(_shown(value)) for value in values)]) + 2, _NARROWEST), _WIDEST)


class _Year:
    """A year, which has no thousands' mark."""

    __match_args__ = ("year",)

    def __init__(self, year: int) -> None:
        self.year = year

    def __str__(self) -> str:
        return str(self.year)


def _figure(row: Mapping[str, Any] | None, language: Language) -> Any:  # noqa: ANN401 - a number, a text or nothing
    """A figure as a number where it is one, else as the page says it."""
    if row is None or row["value"] is None:
        return None
    is_exact = row["low"] == row["value"] == row["high"]
    return row["value"] if is_exact else language.figure(row)


def _year(row: Mapping[str, Any] | None) -> _Year | None:
    return None if row is None or row["year"] is None else _Year(int(row["year"]))


def _hubs(atlas: Atlas, language: Language) -> tuple[list[str], Iterator[Row]]:
    head = [language.said(word) for word in ("Hub", "Place", "Province")]
    figures = {key: captions.standing(atlas, key) for key in atlas.metrics}
    for key in figures:
        label = atlas.config.metric(key).label[language]
        head += [
            captions.measure_head(atlas, key, language),
            *(f"{captions.line(label)}: {language.said(word)}" for word in ("Year", "Scope", "Quality")),
        ]
    shown = [attribute for attribute in page_attributes(atlas) if attribute.published]
    cells = atlas.attribute_columns()
    columns = [[_own_cell(one, cell) for cell in cells[one.key]] for one in shown]
    head += [captions.line(f"{one.label} ({one.unit})" if one.unit else one.label) for one in shown]
    own = zip(*columns, strict=True) if columns else repeat(())
    return head, ([*row, *rest] for row, rest in zip(_hub_rows(atlas, figures, language), own, strict=False))


def _own_cell(attribute: Attribute, cell: Any) -> Any:  # noqa: ANN401 - a cell
    """A cell of a list's own column; a year is no amount."""
    return _Year(int(cell)) if attribute.kind == "year" and isinstance(cell, int | float) else cell


def _hub_rows(atlas: Atlas, figures: Mapping[str, Mapping[str, Any]], language: Language) -> Iterator[Row]:
    for hub in records(atlas.hub_table):
        row = [language.twin(hub, "name"), place_words(hub, language), hub["province"]]
        for by_hub in figures.values():
            found = by_hub.get(hub["id"])
            row += [_figure(found, language), _year(found), language.covered(found) if found else None]
            row.append(found["quality"] if found else None)
        yield row


def _figures(atlas: Atlas, language: Language) -> tuple[list[str], Iterator[Row]]:
    words = ("Hub", "Measure", "Figure", "Year", "Scope", "Quality", "Source", "Note")
    names = {row["id"]: language.twin(row, "name") for row in records(atlas.hub_table)}
    labels = {key: atlas.config.metric(key).label[language] for key in atlas.metrics}
    rows = (
        [
            names[row["hub"]],
            labels[row["metric"]],
            _figure(row, language),
            _year(row),
            language.covered(row),
            row["quality"],
            row["source"],
            language.twin(row, "note"),
        ]
        for row in records(atlas.figure_table)
    )
    return [language.said(word) for word in words], rows


def _centres(atlas: Atlas, language: Language) -> tuple[list[str], Iterator[Row]]:
    words = ("Centre", "Role", "Status", "Hub", "Place")
    names = {row["id"]: language.twin(row, "name") for row in records(atlas.hub_table)}
    rows = (
        [
            language.twin(row, "name"),
            vocabulary.load().role(row["role"]).label[language],
            plan_captions.state_words(row, language),
            names.get(row["hub"]),
            row["place_name"],
        ]
        for row in records(atlas.centre_table)
    )
    return [language.said(word) for word in words], rows


def _sources(sources: Iterable[Mapping[str, Any]], language: Language) -> tuple[list[str], Iterator[Row]]:
    words = ("Source", "Publisher", "Title", "Date", "Link")
    rows = (
        [row["id"], language.twin(row, "publisher"), row.get("title"), row.get("date"), row.get("url")]
        for row in sources
    )
    return [language.said(word) for word in words], rows


def _notes(content: Content) -> Iterator[str]:
    yield content.title
    if content.date:
        yield content.word("Data as of {date}.", date=content.date)
    yield from (*content.summary, *content.background)
    yield from (text for text in (content.grades, *(table.note for table in content.tables)) if text)
    yield from content.doubts


def _chart(sheets: _Sheets, told: Chart) -> None:
    name = sheets.content.word("Chart")[:31]
    sheet = sheets.add(name, told.head, told.bars)
    chart: Any = sheets.book.add_chart({"type": "bar"})
    chart.add_series(
        {
            "name": [name, 0, 1],
            "categories": [name, 1, 0, len(told.bars), 0],
            "values": [name, 1, 1, len(told.bars), 1],
            "fill": {"color": "#a8382a"},
            "gap": 40,
        }
    )
    chart.set_title({"name": told.title})
    chart.set_legend({"none": True})
    # the largest stands on top
    chart.set_y_axis({"reverse": True})
    chart.set_x_axis({"num_format": WHOLE, "major_gridlines": {"visible": True, "line": {"color": "#c9bfa9"}}})
    chart.set_size({"width": 720, "height": 120 + 24 * len(told.bars)})
    sheet.insert_chart(1, 3, chart, {"description": f"{told.title}. {told.note}"})


def chart_data(chart: Chart, date_iso: str | None) -> bytes:
    """The numbers of a chart as the workbook that stands behind it on a slide."""
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, _PLAIN)
    book.set_properties({"author": "hubmap", "created": _day(date_iso)})
    sheet = book.add_worksheet("Sheet1")
    sheet.write_string(0, 1, chart.head[1])
    for number, (name, value) in enumerate(chart.bars, start=1):
        sheet.write_string(number, 0, name)
        sheet.write_number(number, 1, value)
    book.close()
    return without_dates(out.getvalue())


def _day(date_iso: str | None) -> dt.datetime:
    """The date of the data, which is a file's: the clock is in no file."""
    return dt.datetime.fromisoformat(date_iso) if date_iso else dt.datetime(2000, 1, 1)  # noqa: DTZ001
