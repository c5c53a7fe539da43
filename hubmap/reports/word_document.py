"""The report as a Word document, with Word's own styles, captions and fields, so that it can be edited on; or one of the user's own, filled."""

from __future__ import annotations

import io
from dataclasses import replace
from itertools import zip_longest
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zipfile import BadZipFile

import docx
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.exceptions import PackageNotFoundError
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Length, Mm, Pt, RGBColor
from docxtpl import DocxTemplate, InlineImage
from jinja2 import Environment, StrictUndefined, TemplateError

from hubmap.errors import UsageError
from hubmap.reports.live_content import date_line, field_key, live_content
from hubmap.reports.live_fields import bind_fields
from hubmap.reports.office_files import LANGUAGE_TAGS, TablePrint, set_properties, without_dates
from hubmap.reports.word_controls import PICTURE, PREFIX, put_into_control

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from docx.document import Document
    from docx.table import Table as WordTable
    from docx.text.paragraph import Paragraph

    from hubmap.reports import Picture
    from hubmap.reports.content import Content, Table

__all__ = ["fill_template", "write_document"]

_MARGIN_MM = 20
_CELL_MM = 1.5  # left and right of a cell's text
_PRINT = TablePrint(width_mm=170, letter_mm=1.75, margin_mm=_CELL_MM)  # of a table, in 8 points
_CELL, _CELL_HEAD = "Table Cell", "Table Head"
_INK = RGBColor(0x23, 0x21, 0x1D)


def write_document(content: Content, options: Mapping[str, Any] | None = None) -> bytes:
    """Write the report as a .docx file; where its content has fields, numbers, sentences, lists and picture can be refreshed.

    Parameters
    ----------
    content
        What it says.
    options
        What it was asked for, to be refreshed in the same way.
    """
    document = docx.Document()
    _prepare(document, content)
    _field_paragraph(document, content.title, "title", "Title")
    if content.date:
        _field_paragraph(document, date_line(content), "date", "Subtitle")
    for name in ("summary", "background"):
        _sentences(document, content, name)
    document.add_heading(content.word("Map"), level=1)
    picture = document.add_paragraph()
    picture.paragraph_format.keep_with_next = True
    _add_picture(picture, content.picture)
    _control(picture, PICTURE)
    _caption(document, content.word("Figure (picture)"), 1, content.caption, key="caption")
    if content.tables:
        document.add_heading(content.heading, level=1)
    if content.grades:
        _field_paragraph(document, content.grades, "grades").paragraph_format.keep_with_next = True
    for number, table in enumerate(content.tables, start=1):
        key = field_key("table", table.key, "caption")
        _caption(document, content.word("Table"), number, table.caption, key=key, keep_with_next=True)
        _table(document, table.printed)
        if table.note:
            note = _field_paragraph(document, table.note, field_key("table", table.key, "note"))
            note.paragraph_format.space_before = Pt(4)
    document.add_heading(content.word("What is missing or doubtful"), level=1)
    _sentences(document, content, "doubts", "List Bullet")
    _sources(document, content)
    if not content.keys:
        return _saved(_uncontrolled(document))
    return bind_fields(_saved(document), live_content(content, options or {}))


def _sentences(document: Document, content: Content, name: str, style: str | None = None) -> None:
    """Sentences of the report, each with its field."""
    texts = getattr(content, name)
    for text, key in zip(texts, content.keys.get(name, [""] * len(texts)), strict=True):
        _field_paragraph(document, text, key, style)


def _uncontrolled(document: Document) -> Document:
    """A document of what is made anew and not refreshed, without controls."""
    for control in [*document.element.body.iter(qn("w:sdt"))]:
        for part in [*control.find(qn("w:sdtContent"))]:
            control.addprevious(part)
        control.getparent().remove(control)
    return document


def _field_paragraph(document: Document, text: str, key: str, style: str | None = None) -> Paragraph:
    """A paragraph whose text can be refreshed."""
    paragraph = document.add_paragraph(text, style=style)
    _control(paragraph, key)
    return paragraph


def _control(paragraph: Paragraph, key: str) -> None:
    put_into_control(paragraph._element, key)  # noqa: SLF001 - python-docx knows no controls


def _add_picture(paragraph: Paragraph, picture: Picture) -> None:
    """Put the map into a paragraph, described for those who do not see it."""
    shape = paragraph.add_run().add_picture(io.BytesIO(picture.png), width=Mm(picture.width_mm))
    _describe(shape, picture)


def _describe(shape: Any, picture: Picture) -> None:  # noqa: ANN401 - python-docx has no public name for it
    """Give an inline picture its alternative text."""
    shape._inline.docPr.set("descr", picture.alt)  # noqa: SLF001 - python-docx has no other way
    shape._inline.docPr.set("name", PREFIX + PICTURE)  # noqa: SLF001


def _prepare(document: Document, content: Content) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(_MARGIN_MM)
    section.top_margin = section.bottom_margin = Mm(_MARGIN_MM)
    foot = section.footer.paragraphs[0]
    foot.alignment = WD_ALIGN_PARAGRAPH.CENTER
    _field(foot, "PAGE", "1")
    styles = document.styles
    for name, size in (("Normal", 10), ("Caption", 9), ("Heading 1", 14), ("Title", 22), ("Subtitle", 11)):
        styles[name].font.size = Pt(size)
    for name, bold in ((_CELL, False), (_CELL_HEAD, True)):
        # programs that fill bound controls anew keep a paragraph's style, and drop a run's
        style = styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        style.base_style, style.font.size, style.font.bold = styles["Normal"], Pt(8), bold
        style.paragraph_format.space_after = Pt(0)
    for name in ("Caption", "Heading 1", "Title", "Subtitle"):
        styles[name].font.color.rgb = _INK
    fonts = styles["Normal"].element.get_or_add_rPr().get_or_add_rFonts()
    for script in ("ascii", "hAnsi", "cs"):
        fonts.set(qn(f"w:{script}"), "Calibri")
    styles["Normal"].paragraph_format.space_after = Pt(6)
    language = styles.element.find(f".//{qn('w:docDefaults')}//{qn('w:lang')}")
    if language is not None:
        language.set(qn("w:val"), LANGUAGE_TAGS[content.language])
    set_properties(document.core_properties, content)


def _caption(
    document: Document, word: str, number: int, text: str, *, keep_with_next: bool = False, key: str | None = None
) -> None:
    """A caption whose number is a field, so that Word counts it with others and can list it."""
    paragraph = document.add_paragraph(style="Caption")
    paragraph.paragraph_format.keep_with_next = keep_with_next
    paragraph.add_run(f"{word} ")
    _field(paragraph, f"SEQ {word} \\* ARABIC", str(number))
    paragraph.add_run(". ")
    run = paragraph.add_run(text)
    if key:
        put_into_control(paragraph._element, key, only=run._element)  # noqa: SLF001


def _field(paragraph: Paragraph, instruction: str, text: str) -> None:
    """Add what Word works out, with the text that stands there until it does, as Word writes it itself."""
    told = OxmlElement("w:instrText")
    told.text = f" {instruction} "
    told.set(qn("xml:space"), "preserve")
    for mark, between in (("begin", told), ("separate", None), ("end", None)):
        sign = OxmlElement("w:fldChar")
        sign.set(qn("w:fldCharType"), mark)
        paragraph.add_run()._element.append(sign)  # noqa: SLF001 - python-docx writes no fields
        if between is not None:
            paragraph.add_run()._element.append(between)  # noqa: SLF001
        if mark == "separate":
            paragraph.add_run(text)


def _table(document: Document, table: Table) -> None:
    made = document.add_table(rows=1, cols=len(table.head), style="Normal Table")
    made.alignment, made.autofit = WD_TABLE_ALIGNMENT.CENTER, False
    widths = [Mm(width) for width in _PRINT.widths_mm((table.head, *table.rows))]
    for column, width in zip(made.columns, widths, strict=True):
        column.width = width
    _set_up(made)
    _fill(made, 0, table.head, widths, figure=table.figure)
    head = made.rows[0]._tr.get_or_add_trPr()  # noqa: SLF001 - python-docx knows no repeated head
    head.append(OxmlElement("w:tblHeader"))
    for number, (row, keys) in enumerate(zip_longest(table.rows, table.keys, fillvalue=())):
        made.add_row()
        _fill(made, len(made.rows) - 1, row, widths, figure=table.figure)
        cells = [cell.paragraphs[0]._element for cell in made.rows[-1].cells]  # noqa: SLF001 - python-docx knows no controls
        if url := table.link(number):
            # the link goes round the control: no link stands in one for plain text
            cells[-1] = _link_run(made.rows[-1].cells[-1].paragraphs[0], url)
        for cell, key in zip(cells, keys, strict=False):
            if key:
                put_into_control(cell, key)


def _set_up(made: WordTable) -> None:
    """Thin lines between the rows, a stronger one below the head: what prints well; and little room beside the text."""
    borders = OxmlElement("w:tblBorders")
    for side, size, colour in (("top", "8", "23211D"), ("bottom", "8", "23211D"), ("insideH", "4", "C9BFA9")):
        line = OxmlElement(f"w:{side}")
        for name, value in (("val", "single"), ("sz", size), ("space", "0"), ("color", colour)):
            line.set(qn(f"w:{name}"), value)
        borders.append(line)
    margins = OxmlElement("w:tblCellMar")
    for side in ("left", "right"):
        margin = OxmlElement(f"w:{side}")
        margin.set(qn("w:w"), str(round(Mm(_CELL_MM).twips)))
        margin.set(qn("w:type"), "dxa")
        margins.append(margin)
    properties = made._tbl.tblPr  # noqa: SLF001 - python-docx knows no borders
    # Word's schema has them in this order
    properties.find(qn("w:tblLayout")).addprevious(borders)
    properties.find(qn("w:tblLayout")).addnext(margins)


def _fill(
    made: WordTable, number: int, cells: tuple[str, ...], widths: Sequence[Length], *, figure: int | None = None
) -> None:
    row = made.rows[number]
    row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))  # noqa: SLF001
    for column, (cell, text, width) in enumerate(zip(row.cells, cells, widths, strict=True)):
        cell.width = width
        paragraph = cell.paragraphs[0]
        # by its id: python-docx goes through all styles for a name
        paragraph._p.style = (_CELL_HEAD if number == 0 or column == 0 else _CELL).replace(" ", "")  # noqa: SLF001
        paragraph.add_run(text)
        if column == figure:
            paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT


def _sources(document: Document, content: Content) -> None:
    document.add_heading(content.word("Sources"), level=1)
    if not content.sources:
        _field_paragraph(document, content.word("The data name no sources."), "source.none")
    for source in content.sources:
        paragraph = document.add_paragraph()
        paragraph.paragraph_format.space_after = Pt(2)
        paragraph.paragraph_format.left_indent, paragraph.paragraph_format.first_line_indent = Mm(9), Mm(-9)
        number, text, url = source.keys
        _field_run(paragraph, f"[{source.number}]", number)
        paragraph.add_run("\t")
        _field_run(paragraph, f"{source.text}.", text)
        if source.url:
            paragraph.add_run(" ")
            paragraph.add_run(source.url)
            put_into_control(_link_run(paragraph, source.url), url)


def _field_run(paragraph: Paragraph, text: str, key: str) -> None:
    """A run whose text can be refreshed."""
    put_into_control(paragraph._element, key, only=paragraph.add_run(text)._element)  # noqa: SLF001


def _link_run(paragraph: Paragraph, url: str) -> Any:  # noqa: ANN401 - an element
    """Let a paragraph's last run lead to an address; returns the link."""
    run = paragraph.runs[-1]
    link = OxmlElement("w:hyperlink")
    link.set(qn("r:id"), paragraph.part.relate_to(url, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
    run.font.underline = True
    run.font.color.rgb = RGBColor(0x17, 0x50, 0x6B)
    link.append(run._element)  # noqa: SLF001 - python-docx writes no links
    paragraph._element.append(link)  # noqa: SLF001
    return link


def _saved(document: Document) -> bytes:
    out = io.BytesIO()
    document.save(out)
    return without_dates(out.getvalue())


def fill_template(content: Content, path: Path) -> bytes:
    """Fill a template with the report.

    It may use ``title, date, summary, background, figure, caption, alt, tables, grades, doubts, sources``; each table has
    ``caption, head, rows, note``, each source ``number, text, url``.

    Raises
    ------
    UsageError
        The template cannot be read, or names what there is not.
    """
    try:
        template = DocxTemplate(str(path))
        template.render(_names(template, content), Environment(autoescape=True, undefined=StrictUndefined))
    except (PackageNotFoundError, BadZipFile, KeyError) as error:
        told = "it is no Word document (.docx)" if path.exists() else "there is no such file"
        raise UsageError(f"The template {path} cannot be used: {told}.") from error
    except (TemplateError, ValueError, OSError) as error:
        raise UsageError(f"The template {path} cannot be used: {error}.") from error
    for shape in template.docx.inline_shapes:
        if shape._inline.docPr.get("descr") is None:  # noqa: SLF001 - python-docx has no other way
            _describe(shape, content.picture)
    out = io.BytesIO()
    template.save(out)
    return without_dates(out.getvalue())


def _names(template: DocxTemplate, content: Content) -> dict[str, Any]:
    picture = content.picture
    return {
        "title": content.title,
        "date": content.date,
        "summary": content.summary,
        "background": content.background,
        "figure": InlineImage(template, io.BytesIO(picture.png), width=min(Mm(picture.width_mm), _room(template))),
        "caption": content.caption,
        "alt": picture.alt,
        "tables": [table.printed for table in content.tables],
        "grades": content.grades,
        "doubts": content.doubts,
        # a place that has nothing to be filled with stays empty
        "sources": [replace(source, url=source.url or "") for source in content.sources],
    }


def _room(template: DocxTemplate) -> Length:
    """Width of the template's text, which the map must not exceed."""
    section = template.get_docx().sections[0]
    return Length((section.page_width or 0) - (section.left_margin or 0) - (section.right_margin or 0))
