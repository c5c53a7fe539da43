"""The map inside another page: the frame to paste there, and the small script that follows the map's height.

A frame tells the page around it how high it wants to be by a message ``{type: "hubmap:height", height}``, and is asked
for it by ``{type: "hubmap:ask"}``.
"""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from importlib import resources
from pathlib import Path
from urllib.parse import quote

from hubmap.errors import InputError, UsageError
from hubmap.locale import LANGUAGES

__all__ = ["SCRIPT", "follow_script", "inline", "snippet"]

SCRIPT = "hubmap-follow.js"
_HEIGHTS = (150, 4000)


def snippet(
    page: Path,
    *,
    url: str | None = None,
    height: int = 560,
    ratio: str | None = None,
    title: str | None = None,
    language: str | None = None,
    follow: bool = False,
) -> str:
    """Write the HTML that puts a built page into another one.

    It has no script of its own, and a style only where a `ratio` asks for it, so that it works under a strict
    Content-Security-Policy; the map inside is in a sandbox, without access to the page around it.

    Parameters
    ----------
    page
        The built ``map.html``.
    url
        Where the page will be found: http(s), or a path as seen from the page around. The file's name by default.
    height
        Height of the frame in pixels, 150 to 4000; with `follow` only until the map has said what it needs.
    ratio
        Width to height, such as ``4:3``, instead of a height that is the same on every screen. It is an inline style: a
        page around whose policy forbids those shows the frame in its `height`.
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
        There is no such page or language, or the height, the ratio or the address cannot be used.
    """
    if language is not None and language not in LANGUAGES:
        raise UsageError(f"No language {language!r}: use {' or '.join(LANGUAGES)}.")
    if not _HEIGHTS[0] <= height <= _HEIGHTS[1]:
        raise UsageError(f"A height of {height} pixels: it has to be {_HEIGHTS[0]} to {_HEIGHTS[1]}.")
    if url is not None and re.match(r"(?!https?:)[a-zA-Z][a-zA-Z0-9+.-]*:", url.strip()):
        raise UsageError(f"{url!r} is no address of a page: it has to begin with http:// or https://, or be a path.")
    told = _title(page, language)
    state = "embed" if language is None else f"embed&l={language}"
    address = (url.strip() if url else quote(page.name)).partition("#")[0] + f"#{state}"
    script = SCRIPT if follow else None
    return _frame(
        address=address, title=title or told, height=height, ratio=_ratio(ratio, follow=follow), script=script
    )


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


def _ratio(ratio: str | None, *, follow: bool) -> str | None:
    """A ratio as a style says it."""
    if ratio is None:
        return None
    if follow:
        raise UsageError(
            "A frame that follows the map's height has no ratio of its own: leave --ratio or --follow out."
        )
    if not re.fullmatch(r"[1-9]\d{0,3}:[1-9]\d{0,3}", ratio):
        raise UsageError(f"A ratio of {ratio!r}: give width and height as whole numbers, such as 4:3.")
    return ratio.replace(":", " / ")


def _frame(**values: object) -> str:
    from jinja2 import Environment

    source = resources.files("hubmap.embedding").joinpath("frame.html.jinja").read_text(encoding="utf-8")
    environment = Environment(autoescape=True, trim_blocks=True, lstrip_blocks=True)
    return environment.from_string(source).render(values)


def follow_script() -> str:
    """The script that makes frames as high as the maps in them ask to be; it stands in a file named `SCRIPT`."""
    return resources.files("hubmap.embedding").joinpath("follow.js").read_text(encoding="utf-8")


class _Head(HTMLParser):
    """Reads a page's title, and hubmap's data in it."""

    def __init__(self) -> None:
        super().__init__()
        self.title, self.data, self.is_hubmap, self._within = "", "", False, ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        is_data = ("id", "hubmap-data") in attrs
        self._within = "data" if is_data else tag
        self.is_hubmap = self.is_hubmap or is_data

    def handle_endtag(self, tag: str) -> None:  # noqa: ARG002 - the parser's own
        self._within = ""

    def handle_data(self, data: str) -> None:
        if self._within == "title" and not self.title:
            self.title = " ".join(data.split())
        elif self._within == "data":
            self.data += data

    def title_in(self, language: str) -> str:
        """The title in a language; the page's own where its data tell none."""
        try:
            title = json.loads(self.data)["meta"]["title"][language]
        except (ValueError, KeyError, TypeError, RecursionError):
            return self.title
        return title if isinstance(title, str) else self.title


def _title(page: Path, language: str | None) -> str:
    if page.exists() and not page.is_file():
        raise InputError(f"{page} is not a file that can be read.")
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
    return head.title if language is None else head.title_in(language)
