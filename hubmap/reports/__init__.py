"""The atlas as a document: Word, PowerPoint, PDF, workbook or a piece of a web page, each with figure, tables, doubts and sources.

`write` is the only door; the picture is given to it, because rooms beside each other don't import each other.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from hubmap.errors import UsageError

if TYPE_CHECKING:
    from hubmap.atlas import Atlas
    from hubmap.reports.content import Content

__all__ = ["DPI", "KINDS", "Picture", "kind_of", "picture_mm", "write"]

DPI = 200  # sharp in print, and small enough to be sent

KINDS = ("docx", "pptx", "pdf", "xlsx", "html")

# what a picture has to measure to fit: the text width of an A4 page with 20 mm margins, a 16:9 slide below its title
_PICTURES_MM = {
    "docx": (170.0, 112.0),
    "html": (170.0, 112.0),
    "pdf": (170.0, 112.0),
    "xlsx": (170.0, 112.0),
    "pptx": (310.0, 148.0),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """The map as PNG, and as SVG for documents that take it, with its size on paper and its description."""

    png: bytes
    svg: bytes = b""
    width_mm: float
    height_mm: float
    alt: str


def kind_of(path: Path) -> str:
    """Kind of document by a file's name: one of `KINDS`.

    Raises
    ------
    UsageError
        Its name ends in something else.
    """
    kind = path.suffix.lower().lstrip(".")
    if kind not in KINDS:
        raise UsageError(f"{path}: a report ends in {', '.join(f'.{name}' for name in KINDS)}.")
    return kind


def picture_mm(kind: str) -> tuple[float, float]:
    """Width and height in millimetres of the picture that a kind of document has room for."""
    return _PICTURES_MM[kind]


def write(
    atlas: Atlas,
    kind: str,
    picture: Picture,
    *,
    language: str = "id",
    measure: str | None = None,
    template: Path | None = None,
) -> bytes:
    """Write a report.

    Parameters
    ----------
    atlas
        The joined data.
    kind
        one of `KINDS`.
    picture
        The map as PNG, with its description.
    language
        ``id`` or ``en``.
    measure
        The metric that the map shows; the first one by default.
    template
        A Word document with the places to be filled (see docs/reports.md); only for ``docx``.

    Returns
    -------
    bytes
        The file; the same data give the same bytes.

    Raises
    ------
    UsageError
        What is needed to write this kind is not installed, or the template cannot be used.
    """
    from hubmap.reports.content import report_content

    if template is not None and kind != "docx":
        raise UsageError("A template is a Word document: --template goes with a .docx file.")
    content = report_content(atlas, picture, language=language, measure=measure)
    if kind == "html":
        return _web_fragment(content)
    try:
        if kind == "xlsx":
            from hubmap.reports import table_workbook

            return table_workbook.write_workbook(atlas, content)
        if kind == "pdf":
            from hubmap.reports import pdf_document

            return pdf_document.write_pdf(content)
        if kind == "pptx":
            from hubmap.reports import slide_deck

            return slide_deck.write_slides(content)
        from hubmap.reports import word_document

        return (
            word_document.write_document(content)
            if template is None
            else word_document.fill_template(content, template)
        )
    except ImportError as error:
        raise UsageError(
            f"Reports as .{kind} need {error.name}, which is not installed: "
            "pip install '.[report]' where hubmap was unpacked."
        ) from error


def _web_fragment(content: Content) -> bytes:
    """The report as HTML without head, body and script; all text is escaped."""
    import base64
    from importlib import resources

    from jinja2 import Environment, StrictUndefined

    source = resources.files("hubmap.reports").joinpath("fragment.html.jinja").read_text(encoding="utf-8")
    environment = Environment(
        autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True, keep_trailing_newline=True
    )
    image = base64.b64encode(content.picture.png).decode("ascii")
    return environment.from_string(source).render(report=content, image=image).encode("utf-8")
