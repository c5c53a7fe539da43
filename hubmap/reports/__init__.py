"""The atlas as a document: Word, PowerPoint, PDF, workbook or a piece of a web page, each with figure, tables, doubts and sources.

`write` is the only door; the picture is given to it, because rooms beside each other don't import each other.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from hubmap.captions import Language, language_of
from hubmap.errors import UsageError

if TYPE_CHECKING:
    from hubmap.atlas import Atlas
    from hubmap.drawn_shapes import DrawnShape
    from hubmap.problems import Problem
    from hubmap.reports.content import Content
    from hubmap.reports.live_fields import Remembered

__all__ = [
    "DPI",
    "KINDS",
    "Check",
    "LiveContent",
    "LiveList",
    "Page",
    "Picture",
    "check",
    "figure_page",
    "kind_of",
    "live",
    "picture_mm",
    "recall",
    "refresh",
    "refresh_problems",
    "sheets",
    "write",
]

DPI = 200  # sharp in print, and small enough to be sent

KINDS = ("docx", "pptx", "pdf", "xlsx", "html")

# what a picture has to measure to fit: the text width of an A4 page with 20 mm margins, a 16:9 slide below its title
_PICTURES_MM = {
    "docx": (170.0, 150.0),
    "html": (170.0, 150.0),
    "pdf": (170.0, 150.0),
    "xlsx": (170.0, 150.0),
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
class LiveList:
    """A list that grows with the data: a table's rows, sentences, or sources.

    Parameters
    ----------
    entries
        Fields of each entry, in order; None where something stands that is no field.
    lead
        Which of them is the entry's own.
    is_table
        Whether an entry is a row of a table; else it is a paragraph.
    """

    entries: tuple[tuple[str | None, ...], ...]
    lead: int = 0
    is_table: bool = False

    @property
    def leads(self) -> tuple[str, ...]:
        """The own field of each entry."""
        return tuple(entry[self.lead] or "" for entry in self.entries)


@dataclass(frozen=True, slots=True, kw_only=True)
class LiveContent:
    """What the data say now, as a document can be refreshed by it.

    Parameters
    ----------
    language
        ``id`` or ``en``.
    fields
        Texts by the names of fields, such as ``ceper.workforce``.
    links
        Where a field leads, by its name.
    lists
        Lists that grow with the data, by name.
    sources
        Numbers of the sources by their ids.
    options
        What the report was asked for: measure, extent, layers, where, title.
    picture
        Digest of the picture; empty where none was drawn.
    """

    language: Language
    fields: Mapping[str, str]
    links: Mapping[str, str] = field(default_factory=dict)
    lists: Mapping[str, LiveList] = field(default_factory=dict)
    sources: Mapping[str, int] = field(default_factory=dict)
    options: Mapping[str, Any] = field(default_factory=dict)
    picture: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """What a refresh would find.

    Parameters
    ----------
    stale
        Fields in the document whose text differs from the data's: what stands there, and what is true now.
    is_picture_stale
        Whether the map in it is no longer that of the data.
    deleted
        Fields that stood in the document once and that somebody, or a program, has taken out.
    unknown
        Fields in the document that the data no longer have.
    misnamed
        Names in the document that no field or list ever had: for each the one that is meant, or nothing.
    fresh
        Fields in the document that say what the data say.
    marked
        Those of them that say so in the document.
    new
        Entries of the document's lists that a refresh would put in, by their own fields.
    edited
        Fields over whose text somebody wrote: what stands there.
    unused
        Fields of the data that never stood in it.
    """

    stale: Mapping[str, tuple[str, str]]
    is_picture_stale: bool
    deleted: tuple[str, ...]
    unknown: tuple[str, ...]
    misnamed: Mapping[str, str]
    fresh: tuple[str, ...]
    marked: tuple[str, ...]
    new: tuple[str, ...]
    edited: Mapping[str, str]
    unused: tuple[str, ...]

    @property
    def is_stale(self) -> bool:
        """Whether a refresh would change anything that the data say, or a name wants mending."""
        gone = set(self.unknown) - set(self.marked)
        return bool(self.stale or gone or self.misnamed or self.new or self.is_picture_stale)


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

    Returns
    -------
    iterator of tuple of str and bytes
        Name and content of each file.
    """
    with _needed("sheets"):
        from hubmap.reports import hub_sheets
    return hub_sheets.write_sheets(atlas, picture_of, language_of(atlas, language, isolates=True))


def live(
    atlas: Atlas,
    picture: Picture | None = None,
    *,
    language: str,
    measure: str | None = None,
    options: Mapping[str, Any] = MappingProxyType({}),
    numbered: Mapping[str, int] = MappingProxyType({}),
) -> LiveContent:
    """What a Word document can be refreshed by, with what it says now.

    Parameters
    ----------
    atlas, picture, language, measure, options
        As of `write`.
    numbered
        Numbers that sources had in the document before.
    """
    from hubmap.reports.content import report_content
    from hubmap.reports.live_content import live_content

    shown = picture or Picture(png=b"", width_mm=0, height_mm=0, alt="")
    content = report_content(
        atlas, shown, language=language_of(atlas, language, isolates=True), measure=measure, numbered=numbered
    )
    return live_content(content, options)


def recall(file: bytes) -> Remembered:
    """What a Word document remembers of its last refresh: language, options, fields, numbers of sources."""
    with _needed("documents"):
        from hubmap.reports import live_fields
    return live_fields.recall(file)


def refresh(file: bytes, content: LiveContent, picture: Picture) -> bytes:
    """Write what the data say now into a Word document, and touch nothing that people wrote.

    Raises
    ------
    UsageError
        It is no Word document, or has no field of hubmap's.
    """
    with _needed("documents"):
        from hubmap.reports import live_fields
    return live_fields.refresh_fields(file, content, picture)


def check(file: bytes, content: LiveContent) -> Check:
    """Tell what a refresh of a Word document would change, and what was taken out of it on purpose."""
    with _needed("documents"):
        from hubmap.reports import live_fields
    return live_fields.check_fields(file, content)


def refresh_problems(found: Check, kept: str) -> Iterator[Problem]:
    """What the person who asked for a refresh should look at; `kept` is the file that the document of before stays in."""
    from hubmap.reports import live_fields

    return live_fields.refresh_problems(found, kept)


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
    options: Mapping[str, Any] = MappingProxyType({}),
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
    options
        What was asked for, which a Word document remembers.

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
    content = report_content(atlas, picture, language=language_of(atlas, language, isolates=True), measure=measure)
    with _needed(f".{kind}"):
        if kind == "docx":
            return _word(content, options) if template is None else _filled(content, template)
        return _WRITERS[kind](atlas, content)


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


def _word(content: Content, options: Mapping[str, Any]) -> bytes:
    from hubmap.reports import word_document

    return word_document.write_document(content, options)


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
        "pptx": _slides,
        "pdf": _pdf,
        "xlsx": _workbook,
        "html": lambda _atlas, content: _web_fragment(content),
    }
)
