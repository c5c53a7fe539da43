"""What a report says as fields by which a document can be refreshed: their names, texts and links, and the lists they stand in."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from hubmap import captions
from hubmap.reports import LiveContent, LiveList

if TYPE_CHECKING:
    from hubmap.reports.content import Content, Table

__all__ = ["date_line", "field_key", "hub_key", "live_content", "numbered_keys"]

_LONGEST_KEY = 57  # Word knows no longer tags, and hubmap's begin with seven letters of their own
_DIGEST = 8
# what begins the names of fields that are no hub's
_RESERVED = frozenset(
    {"background", "date", "doubts", "hub", "list", "map", "plan", "source", "summary", "table", "title"}
)


def field_key(*parts: str) -> str:
    """Name of a field, short enough for Word.

    Examples
    --------
    >>> field_key("ceper", "workforce")
    'ceper.workforce'
    >>> len(field_key("x" * 80, "workforce"))
    57
    """
    key = captions.line(".".join(parts))
    if len(key) <= _LONGEST_KEY and not ("'" in key and '"' in key):
        return key
    digest = hashlib.sha256(key.encode("utf-8")).hexdigest()[:_DIGEST]
    return key.replace('"', "”")[: _LONGEST_KEY - _DIGEST - 1] + "~" + digest


def hub_key(hub: str, *parts: str) -> str:
    """Name of a hub's field: it begins with the hub's id, unless that would be taken for something else."""
    return field_key(*(("hub",) if hub.split(".", maxsplit=1)[0] in _RESERVED else ()), hub, *parts)


def numbered_keys(keys: Iterable[str]) -> Iterator[str]:
    """Names of fields, each once: the second of a name ends in 2, and so on.

    Examples
    --------
    >>> list(numbered_keys(["doubts.no-date", "doubts.no-date"]))
    ['doubts.no-date', 'doubts.no-date.2']
    """
    counts: dict[str, int] = {}
    for key in keys:
        counts[key] = counts.get(key, 0) + 1
        yield field_key(key, *([str(counts[key])] if counts[key] > 1 else []))


def date_line(content: Content) -> str:
    """The date of the data as a report says it; empty where it is not known."""
    return content.word("Data as of {date}.", date=content.date) if content.date else ""


def live_content(content: Content, options: Mapping[str, Any]) -> LiveContent:
    """All that a document can be refreshed by.

    Parameters
    ----------
    content
        What the report says.
    options
        What it was asked for.
    """
    fields = {"title": content.title, "date": date_line(content), "caption": content.caption, "grades": content.grades}
    for name, keys in content.keys.items():
        fields |= dict(zip(keys, getattr(content, name), strict=True))
    for table in content.tables:
        fields |= dict(_table_fields(table))
    for source in content.sources:
        fields |= {
            source.keys[0]: f"[{source.number}]",
            source.keys[1]: f"{source.text}.",
            source.keys[2]: source.url or "",
        }
    if not content.sources:
        fields["source.none"] = content.word("The data name no sources.")
    return LiveContent(
        language=content.language,
        fields={key: text for key, text in fields.items() if text},
        links=dict(_links(content)),
        lists=dict(_lists(content)),
        sources={source.id: source.number for source in content.sources},
        options=options,
        picture=hashlib.sha256(content.picture.png).hexdigest() if content.picture.png else "",
    )


def _table_fields(table: Table) -> Iterator[tuple[str, str]]:
    yield field_key("table", table.key, "caption"), table.caption
    yield field_key("table", table.key, "note"), table.note
    for keys, row in zip(table.keys, table.rows, strict=True):
        yield from ((key, text) for key, text in zip(keys, row, strict=True) if key)


def _links(content: Content) -> Iterator[tuple[str, str]]:
    for table in content.tables:
        for number, keys in enumerate(table.keys):
            if (url := table.link(number)) and keys[-1]:
                yield keys[-1], url
    for source in content.sources:
        if source.url:
            yield source.keys[2], source.url


def _lists(content: Content) -> Iterator[tuple[str, LiveList]]:
    for name, keys in content.keys.items():
        yield name, LiveList(entries=tuple((key,) for key in keys))
    sources = tuple(source.keys for source in content.sources) or (("source.none", None, None),)
    yield "sources", LiveList(entries=sources)
    for table in content.tables:
        yield f"table.{table.key}", LiveList(entries=table.keys, lead=table.lead, is_table=True)
