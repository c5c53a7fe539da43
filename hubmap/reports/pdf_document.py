"""The report as a PDF that everyone can read (PDF/UA-1): tagged, with language, headings, tables, links, descriptions.

Typst sets it from the files beside this one, and refuses what breaks the standard. Text goes to it as data, never as markup.
"""

from __future__ import annotations

import base64
import datetime as dt
import json
from collections.abc import Mapping, Sequence
from functools import cache
from importlib import resources, util
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typst

from hubmap.reports.office_files import TablePrint

if TYPE_CHECKING:
    from hubmap.reports import Page
    from hubmap.reports.content import Content, Table

__all__ = ["has_worked", "write_atlas", "write_figure", "write_pdf"]

_REGIONS = {"id": "ID", "en": "GB"}
_PRINT = TablePrint(width_mm=170, letter_mm=1.55, margin_mm=1.5)  # of a table, in 7 points


def write_pdf(content: Content) -> bytes:
    """Write the report as a PDF/UA-1 file; the same content gives the same bytes."""
    name, image = _image("map", content)
    told = {"report": _told(content, name), "words": _words(content)}
    return _compiled("document.typ", told, {name: image}, content.date_iso)


def write_atlas(title: str, sheets: Sequence[Content]) -> bytes:
    """Write the sheets of all hubs as one file with contents."""
    images = [_image(f"map{number}", sheet) for number, sheet in enumerate(sheets)]
    first = sheets[0]
    told = {
        "report": {**_told(first, ""), "title": title, "summary": []},
        "sheets": [{**_told(sheet, name), "subtitle": ""} for sheet, (name, _) in zip(sheets, images, strict=True)],
        "words": {**_words(first), "contents": first.word("Contents")},
    }
    return _compiled("atlas.typ", told, dict(images), first.date_iso)


def write_figure(page: Page) -> bytes:
    """Write a picture as a PDF/UA-1 file of one page of its size."""
    picture = page.picture
    told = {
        "language": page.language,
        "region": _REGIONS[page.language],
        "title": page.title,
        "width": picture.width_mm,
        "height": picture.height_mm,
        "alt": picture.alt,
    }
    day = None if page.day is None else "-".join([*page.day.split("-"), "01", "01"][:3])
    return _compiled("figure.typ", told, {"figure.svg": picture.svg}, day)


def _image(stem: str, content: Content) -> tuple[str, bytes]:
    """A picture's name and content: vectors where there are some, else pixels in a file of text, which is all that typst takes."""
    picture = content.picture
    if picture.svg:
        return f"{stem}.svg", picture.svg
    pixels = base64.b64encode(picture.png).decode("ascii")
    size = f'width="{picture.width_mm:g}mm" height="{picture.height_mm:g}mm"'
    image = f'<image {size} href="data:image/png;base64,{pixels}"/>'
    return f"{stem}.svg", f'<svg xmlns="http://www.w3.org/2000/svg" {size}>{image}</svg>'.encode("ascii")


def _told(content: Content, image: str) -> dict[str, Any]:
    return {
        "language": content.language,
        "region": _REGIONS[content.language],
        "title": content.title,
        "subtitle": content.word("Data as of {date}.", date=content.date) if content.date else "",
        "summary": content.summary,
        "background": content.background,
        "image": image,
        "width": content.picture.width_mm,
        "alt": content.picture.alt,
        "caption": content.caption,
        "heading": content.heading,
        "grades": content.grades,
        "tables": [_table(table.printed) for table in content.tables],
        "doubts": content.doubts,
        "sources": [{"number": source.number, "text": source.text, "url": source.url} for source in content.sources],
    }


def _words(content: Content) -> dict[str, str]:
    return {
        "map": content.word("Map"),
        "picture": content.word("Figure (picture)"),
        "table": content.word("Table"),
        "doubts": content.word("What is missing or doubtful"),
        "sources": content.word("Sources"),
        "sourceless": content.word("The data name no sources."),
    }


def _table(table: Table) -> dict[str, Any]:
    """A table as the templates take it: texts, and the columns' widths as shares."""
    return {
        "caption": table.caption,
        "head": table.head,
        "rows": table.rows,
        "links": [table.link(number) for number in range(len(table.rows))],
        "note": table.note,
        "figure": -1 if table.figure is None else table.figure,
        "widths": _PRINT.widths_mm((table.head, *table.rows)),
    }


def _compiled(template: str, told: Mapping[str, Any], files: Mapping[str, bytes], date_iso: str | None) -> bytes:
    """Set a template of this folder with its content.

    Parameters
    ----------
    template
        A ``.typ`` file beside this module.
    told
        What the template finds as ``content.json``.
    files
        Pictures by name.
    date_iso
        The date of the data, which becomes the file's: the clock is in no file.
    """
    folder = resources.files("hubmap.reports")
    source, parts = (folder.joinpath(name).read_bytes() for name in (template, "parts.typ"))
    day = dt.datetime.fromisoformat(date_iso) if date_iso else dt.datetime(2000, 1, 1)  # noqa: DTZ001
    # its annotations know a single source only
    compiler: Any = typst.compile
    made: bytes = compiler(
        {
            "main.typ": source,
            "parts.typ": parts,
            "content.json": json.dumps(told, ensure_ascii=False).encode("utf-8"),
            **files,
        },
        format="pdf",
        pdf_standards=["ua-1"],
        font_paths=_fonts(),
        ignore_system_fonts=True,
        timestamp=int(day.replace(tzinfo=dt.UTC).timestamp()),
    )
    return made


def has_worked() -> bool:
    """Whether typst has set anything in this process."""
    return _fonts.cache_info().currsize > 0


@cache
def _fonts() -> Sequence[str]:
    """The folder of fonts that figures are drawn with too, so that a file is the same on every machine."""
    found = util.find_spec("matplotlib")
    roots = (found.submodule_search_locations if found else None) or []
    return [str(Path(root) / "mpl-data" / "fonts" / "ttf") for root in roots]
