"""The atlas as a document: Word, PowerPoint, PDF, workbook or a piece of a web page, each with figure, tables, doubts and sources.

`write` is the only door; the picture is given to it, because rooms beside each other don't import each other.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from hubmap.captions import Language
from hubmap.errors import UsageError

if TYPE_CHECKING:
    from hubmap.atlas import Atlas
    from hubmap.drawn_shapes import DrawnShape
    from hubmap.reports.content import Content

__all__ = [
    "DPI",
    "KINDS",
    "Check",
    "Page",
    "Picture",
    "check",
    "fields",
    "figure_page",
    "kind_of",
    "language_of",
    "picture_mm",
    "refresh",
    "sheets",
    "write",
]

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
    """The map as PNG, and as SVG or shapes for documents that take them, with its size on paper and its description."""

    png: bytes
    svg: bytes = b""
    shapes: tuple[DrawnShape, ...] = ()
    width_mm: float
    height_mm: float
    alt: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A picture as a document of its own: with title, language and the day of its data."""

    picture: Picture
    title: str
    language: str
    day: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """What a refresh would find.

    Parameters
    ----------
    stale
        Fields in the document whose text differs from the data's: what stands there, and what is true now.
    deleted
        Fields that stood in the document once and that somebody has taken out.
    unknown
        Fields in the document that the data no longer have.
    new
        Fields of the data that never stood in it.
    """

    stale: Mapping[str, tuple[str, str]]
    deleted: tuple[str, ...]
    unknown: tuple[str, ...]
    new: tuple[str, ...]


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


def figure_page(page: Page) -> bytes | None:
    """A picture as a PDF/UA-1 file of its size; None where typst, which sets it, is not installed."""
    try:
        from hubmap.reports import pdf_document
    except ImportError:
        return None
    return pdf_document.write_figure(page)


def sheets(atlas: Atlas, picture_of: Callable[[str], Picture], *, language: str) -> Iterator[tuple[str, bytes]]:
    """A sheet for each hub as PDF and as Word document, and all of them as one PDF with contents.

    Parameters
    ----------
    atlas
        The joined data.
    picture_of
        Makes the map around a hub, by its id.
    language
        ``id`` or ``en``.

    Yields
    ------
    tuple of str and bytes
        Name and content of each file.
    """
    with _needed("sheets"):
        from hubmap.reports import hub_sheets, pdf_document, word_document
    names = hub_sheets.file_names(atlas.hub_rows["id"])
    contents, spoken = [], Language(language)
    for hub, name in names.items():
        content = hub_sheets.sheet_content(atlas, hub, picture_of(hub), language=spoken)
        contents.append(content)
        yield f"{name}.pdf", pdf_document.write_pdf(content)
        yield f"{name}.docx", word_document.write_document(content)
    if contents:
        yield "atlas.pdf", pdf_document.write_atlas(atlas.config.title[language], contents)


def fields(atlas: Atlas, *, language: str, measure: str | None = None) -> dict[str, str]:
    """All fields that a Word document can be refreshed by, with what they say now."""
    from hubmap.reports.content import fields_of, report_content

    nothing = Picture(png=b"", width_mm=0, height_mm=0, alt="")
    return fields_of(report_content(atlas, nothing, language=Language(language), measure=measure))


def refresh(file: bytes, told: Mapping[str, str], picture: Picture, *, language: str) -> bytes:
    """Write fields and picture anew into a Word document, and touch nothing else of it.

    Raises
    ------
    UsageError
        It is no Word document, or has no field of hubmap's.
    """
    with _needed("documents"):
        from hubmap.reports import live_fields
    return live_fields.refresh_fields(file, told, picture, language)


def check(file: bytes, told: Mapping[str, str]) -> Check:
    """Tell what a refresh of a Word document would change, and what was taken out of it on purpose."""
    with _needed("documents"):
        from hubmap.reports import live_fields
    return live_fields.check_fields(file, told)


def language_of(file: bytes) -> str | None:
    """The language that a Word document's fields were written in; None where it has none."""
    with _needed("documents"):
        from hubmap.reports import live_fields
    return live_fields.language_of(file)


@contextmanager
def _needed(what: str) -> Iterator[None]:
    try:
        yield
    except ImportError as error:
        raise UsageError(
            f"Reports as {what} need {error.name}, which is not installed: "
            "pip install '.[report]' where hubmap was unpacked."
        ) from error


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
    content = report_content(atlas, picture, language=Language(language), measure=measure)
    with _needed(f".{kind}"):
        return _WRITERS[kind](atlas, content) if template is None else _filled(content, template)


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


def _filled(content: Content, template: Path) -> bytes:
    from hubmap.reports import word_document

    return word_document.fill_template(content, template)


def _word(_atlas: Atlas, content: Content) -> bytes:
    from hubmap.reports import word_document

    return word_document.write_document(content)


def _slides(_atlas: Atlas, content: Content) -> bytes:
    from hubmap.reports import slide_deck

    return slide_deck.write_slides(content)


def _pdf(_atlas: Atlas, content: Content) -> bytes:
    from hubmap.reports import pdf_document

    return pdf_document.write_pdf(content)


def _workbook(atlas: Atlas, content: Content) -> bytes:
    from hubmap.reports import table_workbook

    return table_workbook.write_workbook(atlas, content)


_WRITERS: Mapping[str, Callable[[Atlas, Content], bytes]] = MappingProxyType(
    {
        "docx": _word,
        "pptx": _slides,
        "pdf": _pdf,
        "xlsx": _workbook,
        "html": lambda _atlas, content: _web_fragment(content),
    }
)
