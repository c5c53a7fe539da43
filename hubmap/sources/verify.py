"""Whether sources still say what is cited of them: each page is asked for once, its anchors looked for, the answers kept in a file.

This goes to the network, so only where it is asked for; a build reads the file alone.
"""

from __future__ import annotations

import csv
import hashlib
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import astuple, dataclass, fields
from html.parser import HTMLParser
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hubmap.arrow_tables import with_columns
from hubmap.errors import InputError
from hubmap.text_doors import armed, csv_text

if TYPE_CHECKING:
    import pyarrow as pa

    from hubmap.sources.fetching import Fetcher, Page
    from hubmap.tables import Tables

__all__ = ["FILE_NAME", "STATES", "Verified", "anchors_of", "digest", "read", "to_csv", "verify", "with_verified"]

FILE_NAME = "verified.csv"
# from best to worst; of several anchors of a source the worst is said of it
STATES = ("stands", "there", "moved", "slow", "unreachable", "forbidden", "changed", "gone")

_SPACE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Verified:
    """What was found of one anchor of a source, or of a source that has none.

    Parameters
    ----------
    source, anchor, url
        The source's id, the words looked for, and where.
    date
        Day on which that was.
    state
        ``stands``: the words are there. ``there``: the page is, and there are no words to look for. ``moved``: they are there at another
        address for good, `now_at`. ``changed``: the page is there without them. ``gone``: the page is not. ``slow``,
        ``unreachable``: no answer in time, or none at all. ``forbidden``: the site does not let programs read it.
    now_at
        The address that it moved to.
    """

    source: str
    anchor: str
    url: str
    date: str
    state: str
    now_at: str = ""


def anchors_of(tables: Tables) -> dict[str, list[str]]:
    """The anchors of each source that has an address, in the order of the input; none for one that no anchor names."""
    found: dict[str, dict[str, None]] = {key: {} for key, url in _pairs(tables.sources, "id", "url") if url is not None}
    for table in (tables.figures, tables.events, tables.programmes):
        for source, anchor in _pairs(table, "source", "anchor"):
            if source in found and anchor is not None:
                found[source][anchor] = None
    return {source: list(anchors) for source, anchors in found.items()}


def _pairs(table: pa.Table, first: str, second: str) -> Iterator[tuple[Any, Any]]:
    return zip(table[first].to_pylist(), table[second].to_pylist(), strict=True)


def verify(
    tables: Tables,
    fetcher: Fetcher,
    *,
    date: str,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
) -> list[Verified]:
    """Ask for the page of each source, and look for its anchors.

    Parameters
    ----------
    tables
        The checked tables.
    fetcher
        Asks for pages, one a second of each host.
    date
        The day that this is done.
    progress
        Told how many sources are done, and of how many.
    """
    wanted = anchors_of(tables)
    urls = dict(_pairs(tables.sources, "id", "url"))
    found: list[Verified] = []
    for done, (source, anchors) in enumerate(wanted.items(), start=1):
        page = fetcher.fetch(urls[source])
        found += [
            Verified(source=source, anchor=anchor, url=urls[source], date=date, state=state, now_at=page.now_at)
            for anchor, state in _states(page, anchors)
        ]
        progress(done, len(wanted))
    return found


def _states(page: Page, anchors: Sequence[str]) -> Iterator[tuple[str, str]]:
    if page.text is None:
        yield from ((anchor, page.failure) for anchor in anchors or [""])
        return
    text = _plain(_visible(page.text))
    for anchor in anchors or [""]:
        if anchor and _plain(anchor) not in text:
            yield anchor, "changed"
        elif page.now_at:
            yield anchor, "moved"
        else:
            yield anchor, "stands" if anchor else "there"


class _Visible(HTMLParser):
    """Gathers a page's text; words of inline elements run together, those of blocks do not."""

    _HIDDEN = frozenset({"script", "style", "template", "noscript"})
    _INLINE = frozenset({"a", "b", "i", "em", "strong", "span", "small", "sup", "sub", "mark", "abbr", "u", "font"})

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 - the base's names
        self._hidden += tag in self._HIDDEN
        self._part(tag)

    def handle_endtag(self, tag: str) -> None:
        self._hidden -= tag in self._HIDDEN and self._hidden > 0
        self._part(tag)

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.parts.append(data)

    def _part(self, tag: str) -> None:
        if tag not in self._INLINE:
            self.parts.append(" ")


def _visible(html: str) -> str:
    parser = _Visible()
    parser.feed(html)
    parser.close()
    return "".join(parser.parts)


def _plain(text: str) -> str:
    """Words as they are compared: in lower case, with single spaces and straight quotation marks."""
    return _SPACE.sub(" ", text.translate(_QUOTES)).strip().casefold()


_QUOTES = str.maketrans({"’": "'", "\u2018": "'", "“": '"', "”": '"', "–": "-", "—": "-", "\u00ad": None})


def to_csv(found: Iterable[Verified]) -> str:
    """What was found as CSV (UTF-8, LF), a row for each anchor."""
    return csv_text([[field.name for field in fields(Verified)], *map(astuple, found)], for_people=True)


def read(source: Path) -> list[Verified]:
    """Read what was found the last time, from the file beside an input; nothing where there is none.

    Raises
    ------
    InputError
        The file is none that `to_csv` wrote.
    """
    path = (source if source.is_dir() else source.parent) / FILE_NAME
    if not path.is_file():
        return []
    names = {field.name for field in fields(Verified)}
    with path.open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    if any(None in row or None in row.values() or names - row.keys() or row["state"] not in STATES for row in rows):
        raise InputError(f"{FILE_NAME} is not what hubmap verify writes. Remove it, or run hubmap verify again.")
    return [Verified(**{name: armed(row[name]) for name in names}) for row in rows]


def digest(source: Path) -> dict[str, str]:
    """SHA-256 of the file beside an input, by its name; nothing where there is none."""
    path = (source if source.is_dir() else source.parent) / FILE_NAME
    return {FILE_NAME: hashlib.sha256(path.read_bytes()).hexdigest()} if path.is_file() else {}


def with_verified(sources: pa.Table, found: Iterable[Verified]) -> pa.Table:
    """Give sources the columns ``verified`` (the day) and ``verified_state``, the worst of what was found of their anchors."""
    worst: dict[str, Verified] = {}
    for row in found:
        before = worst.get(row.source)
        if before is None or STATES.index(row.state) > STATES.index(before.state):
            worst[row.source] = row
    # what was found of another address says nothing of this one
    rows = [_of(worst, key, url) for key, url in _pairs(sources, "id", "url")]
    dates = [row.date if row else None for row in rows]
    return with_columns(sources, {"verified": dates, "verified_state": [row.state if row else None for row in rows]})


def _of(worst: Mapping[str, Verified], source: str, url: object) -> Verified | None:
    row = worst.get(source)
    return row if row and row.url == url else None
