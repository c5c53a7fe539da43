"""The report in a Word document of the user's own: docxtpl fills the places that it names."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zipfile import BadZipFile

from docx.opc.exceptions import PackageNotFoundError
from docx.shared import Length, Mm
from docxtpl import DocxTemplate, InlineImage
from jinja2 import Environment, StrictUndefined, TemplateError

from hubmap.errors import UsageError
from hubmap.reports.word import describe
from hubmap.reports.zipped import without_dates

if TYPE_CHECKING:
    from hubmap.reports.content import Content

__all__ = ["fill"]


def fill(content: Content, path: Path) -> bytes:
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
            describe(shape, content.picture)
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
        "tables": content.tables,
        "grades": content.grades,
        "doubts": content.doubts,
        # a place that has nothing to be filled with stays empty
        "sources": [replace(source, url=source.url or "") for source in content.sources],
    }


def _room(template: DocxTemplate) -> Length:
    """Width of the template's text, which the map must not exceed."""
    section = template.get_docx().sections[0]
    return Length((section.page_width or 0) - (section.left_margin or 0) - (section.right_margin or 0))
