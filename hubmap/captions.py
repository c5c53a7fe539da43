"""What figures and reports say of an atlas in words: figures, sources, captions, descriptions for those who do not see.

Everything is made from the data; figures of different years and scopes are told side by side, never summed or ranked.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Iterable, Mapping
from typing import TYPE_CHECKING, Any

from hubmap import vocabulary
from hubmap.atlas import data_date
from hubmap.locale import translate
from hubmap.tables import quantity

if TYPE_CHECKING:
    from hubmap.atlas import Atlas

__all__ = [
    "chosen",
    "covered",
    "date",
    "dated_figure",
    "day",
    "figure",
    "joined",
    "line",
    "number",
    "said",
    "source_line",
    "sources_of",
    "standing",
    "twin",
    "years",
]

_BABEL = {"id": "id", "en": "en_GB"}  # English as written in Indonesia's neighbours: 28 March 2025


def said(message: str, language: str, **values: object) -> str:
    """Say an English message in a language with `values` filled in; text in the values stays as it is.

    Examples
    --------
    >>> said("{n} hubs have no figure", "en", n="3")
    '3 hubs have no figure'
    """
    return translate(message, language).format_map(values)


def line(text: str) -> str:
    r"""Text in one line, without control characters and others that a file's format may not hold.

    Examples
    --------
    >>> line("Ceper\n\x00(cor)")
    'Ceper (cor)'
    """
    visible = (" " if character.isspace() else character for character in text)
    return "".join(
        character for character in visible if unicodedata.category(character) not in ("Cc", "Cf", "Cs", "Co", "Cn")
    )


def twin(row: Mapping[str, Any], column: str, language: str) -> Any:  # noqa: ANN401 - a cell
    """A cell in a language: the Indonesian column, or its English twin where English is asked for and there is one."""
    english = row.get(f"{column}_en") if language == "en" else None
    return english or row.get(column)


def figure(row: Mapping[str, Any], language: str) -> str:
    """A figure as people of a language write it, with the sign that makes it a bound, a range or a rough number.

    Examples
    --------
    >>> figure({"low": 3000, "high": None, "value": 3000, "text": ">3000"}, "id")
    '>3.000'
    """
    return quantity.format(quantity.of_figure(row), "en" if language == "en" else "id")


def number(value: float, language: str) -> str:
    """A count or a round value as people of a language write it.

    Examples
    --------
    >>> number(4000, "id"), number(4000, "en")
    ('4.000', '4,000')
    """
    held = quantity.Quantity(low=value, high=value, value=value, text=str(value))
    return quantity.format(held, "en" if language == "en" else "id")


def dated_figure(row: Mapping[str, Any], language: str) -> str:
    """A figure with its year, and with a word where it covers a part of its hub or more than it."""
    notes = [str(row["year"]) if row["year"] is not None else translate("year unknown", language)]
    cover = vocabulary.load().covers[row["covers"]]
    if not cover.ranked:
        notes.append(cover.short[language])
    return f"{figure(row, language)} ({', '.join(notes)})"


def covered(row: Mapping[str, Any], language: str) -> str:
    """What a figure covers, in words: its scope as the data name it, and whether that is a part of its hub or more than it."""
    cover = vocabulary.load().covers[row["covers"]]
    scope = [str(twin(row, "scope", language) or ""), "" if cover.ranked else f"({cover.label[language]})"]
    return " ".join(part for part in scope if part)


def standing(atlas: Atlas, metric: str, hubs: Collection[str] | None = None) -> dict[str, dict[str, Any]]:
    """The figures of a metric that stand for their hubs, by hub, as plain values; of `hubs` alone if they are given."""
    from hubmap.plain_values import records

    chosen = atlas.headlines[atlas.headlines["metric"] == metric]
    if hubs is not None:
        chosen = chosen[chosen["hub"].isin(hubs)]
    return {row["hub"]: row for row in records(chosen)}


def chosen(atlas: Atlas, language: str) -> str:
    """What an atlas was cut down by, with the number of its hubs; empty where it holds all of them."""
    if atlas.chosen is None:
        return ""
    count, total = number(len(atlas.hubs), language), number(atlas.chosen.total, language)
    return said("Only {where}: {n} of {all} hubs.", language, where=atlas.chosen.where, n=count, all=total)


def sources_of(atlas: Atlas, ids: Iterable[str | None]) -> list[dict[str, Any]]:
    """The sources of these ids, each once, in the order in which they come; an unknown id is a source of that name."""
    from hubmap.plain_values import records

    known = {row["id"]: row for row in records(atlas.sources)}
    named = [name for name in dict.fromkeys(ids) if isinstance(name, str)]
    return [known.get(name, {"id": name, "publisher": name, "date": None, "url": None}) for name in named]


def source_line(sources: Iterable[Mapping[str, Any]], language: str, *, limit: int | None = None) -> str:
    """Publishers with the years of what they published, in one line.

    Parameters
    ----------
    sources
        Rows of the table ``sources``.
    language
        ``id`` or ``en``.
    limit
        Name so many publishers, and count the rest.
    """
    by_publisher: dict[str, set[str]] = {}
    for source in sources:
        name = str(twin(source, "publisher", language) or source["id"])
        by_publisher.setdefault(name, set()).update([str(source["date"])[:4]] if source.get("date") else [])
    named = [f"{name} {', '.join(sorted(dates))}".strip() for name, dates in by_publisher.items()]
    if limit is not None and len(named) > limit:
        rest = said("and {n} more", language, n=len(named) - limit)
        named = [*named[:limit], rest]
    return "; ".join(named)


def years(found: Iterable[int]) -> str:
    """A span of years, such as ``2017–2023``; empty if there is none.

    Examples
    --------
    >>> years([2023, 2017]), years([2019, 2019])
    ('2017–2023', '2019')
    """
    ordered = sorted(set(found))
    if not ordered:
        return ""
    return str(ordered[0]) if len(ordered) == 1 else f"{ordered[0]}–{ordered[-1]}"


def date(atlas: Atlas, language: str) -> str:
    """The date that the data stand for, in words; empty if it is not known."""
    text = data_date(atlas)
    return "" if text is None else day(text, language)


def day(text: str, language: str) -> str:
    """A date in words. It may lack its day or its month; what is no date stays as it is.

    Examples
    --------
    >>> day("2025-03-28", "id"), day("2025-03", "en"), day("2025", "en")
    ('28 Maret 2025', 'March 2025', '2025')
    """
    import datetime as dt

    from babel.dates import format_date, format_skeleton

    parts = text.split("-")
    try:
        first = dt.date(*(int(part) for part in [*parts, "1", "1"][:3]))
    except ValueError:
        return text
    if len(parts) == 1:
        return parts[0]
    if len(parts) == 2:  # noqa: PLR2004 - year and month
        return str(format_skeleton("yMMMM", first, locale=_BABEL[language]))
    return str(format_date(first, "long", locale=_BABEL[language]))


def joined(parts: Iterable[str], language: str, *, limit: int | None = None) -> str:
    """Names in a row: ``a, b and c``; of more than `limit` the rest is counted.

    Examples
    --------
    >>> joined(["Ceper", "Tegal", "Jogja"], "en")
    'Ceper, Tegal and Jogja'
    """
    from babel.lists import format_list

    names = list(parts)
    if limit is not None and len(names) > limit:
        names = [*names[:limit], said("{n} more", language, n=len(names) - limit)]
    return str(format_list(names, locale=_BABEL[language]))
