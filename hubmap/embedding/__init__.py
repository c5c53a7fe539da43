"""The map inside another page: the frame to paste there, and the small script that follows the map's height.

A frame tells the page around it how high it wants to be by a message ``{type: "hubmap:height", height}``, and is asked
for it by ``{type: "hubmap:ask"}``.
"""

from __future__ import annotations

import re
from html.parser import HTMLParser
from importlib import resources
from pathlib import Path
from urllib.parse import quote

from hubmap.errors import InputError, UsageError

__all__ = ["SCRIPT", "follow_script", "inline", "snippet"]

SCRIPT = "hubmap-follow.js"
_HEIGHTS = (150, 4000)


def snippet(
    page: Path,
    *,
    url: str | None = None,
    height: int = 560,
    title: str | None = None,
    language: str | None = None,
    follow: bool = False,
) -> str:
    """Write the HTML that puts a built page into another one.

    It has no style and no script of its own, so that it works under a strict Content-Security-Policy; the map inside is
    in a sandbox, without access to the page around it.

    Parameters
    ----------
    page
        The built ``map.html``.
    url
        Where the page will be found: http(s), or a path as seen from the page around. The file's name by default.
    height
        Height of the frame in pixels, 150 to 4000; with `follow` only until the map has said what it needs.
    title
        What the frame is called for those who do not see it; the page's title by default.
    language
        ``id`` or ``en``; by default what the reader's browser and the page agree on.
    follow
        Whether the script that follows the map's height is called for (see `follow_script`).

    Raises
    ------
    InputError
        The page cannot be read, or hubmap did not build it.
    UsageError
        There is no such page, or the height or the address cannot be used.
    """
    if not _HEIGHTS[0] <= height <= _HEIGHTS[1]:
        raise UsageError(f"A height of {height} pixels: it has to be {_HEIGHTS[0]} to {_HEIGHTS[1]}.")
    if url is not None and re.match(r"(?!https?:)[a-zA-Z][a-zA-Z0-9+.-]*:", url.strip()):
        raise UsageError(f"{url!r} is no address of a page: it has to begin with http:// or https://, or be a path.")
    told = _title(page)
    state = "embed" if language is None else f"embed&l={language}"
    address = (url.strip() if url else quote(page.name)).partition("#")[0] + f"#{state}"
    return _frame(address=address, title=title or told, height=height, script=SCRIPT if follow else None)


def inline(document: str, *, title: str, height: int, language: str | None = None) -> str:
    """Put a whole page into a frame by its text, where there is no file to point at: in notebooks.

    Parameters
    ----------
    document
        The page as `hubmap.page.render` wrote it.
    title
        What the frame is called for those who do not see it.
    height
        In pixels.
    language
        ``id`` or ``en``; by default what the reader's browser and the page agree on.
    """
    # such a page has no address that could say how it is to be shown
    marks = "data-embed" if language is None else f'data-embed data-language="{language}"'
    return _frame(document=document.replace("<html ", f"<html {marks} ", 1), title=title, height=height)


def _frame(**values: object) -> str:
    from jinja2 import Environment

    source = resources.files("hubmap.embedding").joinpath("frame.html.jinja").read_text(encoding="utf-8")
    environment = Environment(autoescape=True, trim_blocks=True, lstrip_blocks=True)
    return environment.from_string(source).render(values)


def follow_script() -> str:
    """The script that makes frames as high as the maps in them ask to be; it stands in a file named `SCRIPT`."""
    return resources.files("hubmap.embedding").joinpath("follow.js").read_text(encoding="utf-8")


class _Head(HTMLParser):
    """Reads a page's title, and whether it holds hubmap's data."""

    def __init__(self) -> None:
        super().__init__()
        self.title, self.is_hubmap, self._in_title = "", False, False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._in_title = tag == "title"
        self.is_hubmap = self.is_hubmap or ("id", "hubmap-data") in attrs

    def handle_data(self, data: str) -> None:
        if self._in_title and not self.title:
            self.title = " ".join(data.split())


def _title(page: Path) -> str:
    try:
        text = page.read_text(encoding="utf-8")
    except FileNotFoundError as error:
        raise UsageError(f"{page} does not exist. Build it first: hubmap build.") from error
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{page} cannot be read. Build it anew: hubmap build.") from error
    head = _Head()
    head.feed(text)
    if not head.is_hubmap:
        raise InputError(f"{page} is not a page that hubmap built: it holds none of its data.")
    return head.title
