"""What figures and reports say of an atlas in words: figures, sources, captions, descriptions for those who do not see.

Everything is made from the data; figures of different years and scopes are told side by side, never summed or ranked.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from hubmap import locale, vocabulary
from hubmap.arrow_tables import items_of, mask_of, where
from hubmap.atlas import data_date
from hubmap.locale import translate
from hubmap.problems import called_places
from hubmap.tables import quantity

if TYPE_CHECKING:
    import pyarrow as pa

    from hubmap.atlas import Atlas
    from hubmap.config import Config

__all__ = [
    "LANGUAGES",
    "Language",
    "are_hubs",
    "is_of_hubs",
    "language_of",
    "line",
    "marks_words",
    "measure_head",
    "sources_of",
    "standing",
    "unit_of",
    "with_runs_apart",
    "years",
]

_BABEL = {"id": "id", "en": "en_GB"}  # English as written in Indonesia's neighbours: 28 March 2025


# what sets a text apart from its sentence, and ends it; and letters that are read from right to left
_ISOLATE, _POP = "\u2068", "\u2069"
_TURNING = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]")
_TURNING_RUN = re.compile(rf"{_TURNING.pattern}(?:[^\w\u2068\u2069]*{_TURNING.pattern})*")


class Language(str):
    """A language of the catalogues, by its code: what is said in it, and how its people write figures, dates and names in a row.

    Examples
    --------
    >>> config = {"title": {"id": "Peta", "en": "Map"}}
    >>> config["title"][Language("en")]
    'Map'
    """

    __slots__ = ()
    isolates = False

    @property
    def _form(self) -> Literal["id", "en"]:
        return "en" if self == "en" else "id"

    def said(self, message: str, **values: object) -> str:
        """Say an English message in a language with `values` filled in; text in the values stays as it is.

        Examples
        --------
        >>> Language("en").said("{n} hubs have no figure", n="3")
        '3 hubs have no figure'
        """
        return translate(message, self).format_map(self._apart(values))

    def isolated(self, text: str) -> str:
        """A text as one piece of its sentence, whichever way it is read, where what shows the sentence knows of that."""
        return f"{_ISOLATE}{text}{_POP}" if self.isolates and _TURNING.search(text) else text

    def _apart(self, values: Mapping[str, object]) -> dict[str, object]:
        return {name: self.isolated(value) if isinstance(value, str) else value for name, value in values.items()}

    def twin(self, row: Mapping[str, Any], column: str) -> Any:  # noqa: ANN401 - a cell
        """A cell in a language: the Indonesian column, or its English twin where English is asked for and there is one."""
        english = row.get(f"{column}_en") if self == "en" else None
        return english or row.get(column)

    def figure(self, row: Mapping[str, Any]) -> str:
        """A figure as people of a language write it, with the sign that makes it a bound, a range or a rough number.

        Examples
        --------
        >>> Language("id").figure({"low": 3000, "high": None, "value": 3000, "text": ">3000"})
        '>3.000'
        """
        return quantity.format(quantity.of_figure(row), self._form)

    def number(self, value: float) -> str:
        """A count or a round value as people of a language write it.

        Examples
        --------
        >>> Language("id").number(4000), Language("en").number(4000)
        ('4.000', '4,000')
        """
        held = quantity.Quantity(low=value, high=value, value=value, text=str(value))
        return quantity.format(held, self._form)

    def dated_figure(self, row: Mapping[str, Any]) -> str:
        """A figure with its year, and with a word where it covers a part of its hub or more than it."""
        cover = vocabulary.load().covers[row["covers"]]
        notes = (self._year(row["year"]), "" if cover.ranked else cover.short[self])
        told = ", ".join(note for note in notes if note)
        return f"{self.figure(row)} ({told})" if told else self.figure(row)

    def _year(self, year: object) -> str:
        """A figure's year, or that nobody knows it."""
        return translate("year unknown", self) if year is None else str(year)

    def covered(self, row: Mapping[str, Any]) -> str:
        """What a figure covers, in words: its scope as the data name it, and whether that is a part of its hub or more than it."""
        cover = vocabulary.load().covers[row["covers"]]
        scope = [str(self.twin(row, "scope") or ""), "" if cover.ranked else f"({self.cover(row['covers'])})"]
        return " ".join(part for part in scope if part)

    def cover(self, code: str) -> str:
        """What a kind of cover is called."""
        return vocabulary.load().covers[code].label[self]

    def chosen(self, atlas: Atlas) -> str:
        """What an atlas was cut down by, with the number of its hubs; empty where it holds all of them."""
        if atlas.chosen is None:
            return ""
        count, total = self.number(len(atlas.hub_table)), self.number(atlas.chosen.total)
        return self.said("Only {where}: {n} of {all} hubs.", where=atlas.chosen.where, n=count, all=total)

    def source_line(self, sources: Iterable[Mapping[str, Any]], *, limit: int | None = None) -> str:
        """Publishers with the years of what they published, in one line.

        Parameters
        ----------
        sources
            Rows of the table ``sources``.
        limit
            Name so many publishers, and count the rest.
        """
        by_publisher: dict[str, set[str]] = {}
        for source in sources:
            name = self.isolated(str(self.twin(source, "publisher") or source["id"]))
            by_publisher.setdefault(name, set()).update([str(source["date"])[:4]] if source.get("date") else [])
        named = [f"{name} {', '.join(sorted(dates))}".strip() for name, dates in by_publisher.items()]
        if limit is not None and len(named) > limit:
            rest = self.said("and {n} more", n=len(named) - limit)
            named = [*named[:limit], rest]
        return "; ".join(named)

    def date(self, atlas: Atlas) -> str:
        """The date that the data stand for, in words; empty if it is not known."""
        text = data_date(atlas)
        return "" if text is None else self.day(text)

    def day(self, text: str) -> str:
        """A date in words. It may lack its day or its month; what is no date stays as it is.

        Examples
        --------
        >>> Language("id").day("2025-03-28"), Language("en").day("2025-03"), Language("en").day("2025")
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
            return str(format_skeleton("yMMMM", first, locale=_BABEL[self]))
        return str(format_date(first, "long", locale=_BABEL[self]))

    def joined(self, parts: Iterable[str], *, limit: int | None = None) -> str:
        """Names in a row: ``a, b and c``; of more than `limit` the rest is counted.

        Examples
        --------
        >>> Language("en").joined(["Ceper", "Tegal", "Jogja"])
        'Ceper, Tegal and Jogja'
        """
        from babel.lists import format_list

        names = [self.isolated(part) for part in parts]
        if limit is not None and len(names) > limit:
            names = [*names[:limit], self.said("{n} more", n=len(names) - limit)]
        return str(format_list(names, locale=_BABEL[self]))


class _ListLanguage(Language):
    """A language as it tells of one list: of hubs or of places, and of years only where the list has any."""

    is_of_hubs = True
    has_years = True

    def said(self, message: str, **values: object) -> str:
        """Say a message as `Language` does, of places where the list is not one of hubs."""
        if self.is_of_hubs:
            return super().said(message, **values)
        # beside a column of places the one of names is not called so too
        told = translate("Name", self) if message == "Hub" else called_places(translate(message, self), self)
        return told.format_map(self._apart(values))

    def cover(self, code: str) -> str:
        """What a kind of cover is called, of a hub or of a place."""
        return super().cover(code) if self.is_of_hubs else called_places(super().cover(code), self)

    def _year(self, year: object) -> str:
        return super()._year(year) if year is not None or self.has_years else ""


def language_of(atlas: Atlas, code: str, *, isolates: bool = False) -> Language:
    """A language as it tells of one list.

    Parameters
    ----------
    atlas
        The joined data.
    code
        ``id`` or ``en``.
    isolates
        Whether names of scripts that are read from the right stand apart in their sentences (isolates, Unicode's annex 9), so
        that no figure beside them is turned round. Programs that show documents know of that; for what draws a figure its canvas does.
    """
    language = _ListLanguage(code)
    language.isolates = isolates
    language.is_of_hubs = is_of_hubs(atlas)
    years = atlas.headline_table["year"]
    language.has_years = len(years) > years.null_count
    return language


LANGUAGES = tuple(Language(code) for code in locale.LANGUAGES)


def line(text: str) -> str:
    r"""Text in one line, without control characters and others that a file's format may not hold; isolates stay.

    Examples
    --------
    >>> line("Ceper\n\x00(cor)")
    'Ceper (cor)'
    """
    visible = (" " if character.isspace() else character for character in text)
    return "".join(
        character
        for character in visible
        if unicodedata.category(character) not in ("Cc", "Cf", "Cs", "Co", "Cn") or character in (_ISOLATE, _POP)
    )


def with_runs_apart(text: str) -> str:
    """A text that stands as it was drawn: its letters that are read from the right turn nothing beside them."""
    return _TURNING_RUN.sub(lambda run: f"{_ISOLATE}{run[0]}{_POP}", text)


def marks_words(measure: str, *, is_rate: bool, column: str, language: Language, of: str = "") -> str:
    """What the marks of a map tell: a measure’s figures, `of` which years, by area or by colour, and a column by colour."""
    by_area, by_colour = (
        "{measure} by hub: a circle’s area is the figure",
        "{measure} by hub: the colour tells the figure",
    )
    told = []
    if measure and not (is_rate and column):
        how = language.said(by_colour if is_rate else by_area, measure=measure)
        told.append(f"{how} ({of})" if of else how)
    if column:
        told.append(language.said("Colour: {column}", column=line(column)))
    return ". ".join(told)


def unit_of(atlas: Atlas, metric: str, language: Language) -> str:
    """The unit of a measure; empty where its name says it, as that of those that hubmap knows."""
    return "" if metric in vocabulary.load().measures else line(atlas.config.metric(metric).unit[language])


def measure_head(atlas: Atlas, metric: str, language: Language) -> str:
    """A measure as the head of its figures: with its unit."""
    label, unit = line(atlas.config.metric(metric).label[language]), unit_of(atlas, metric, language)
    return f"{label} ({unit})" if unit and unit.casefold() not in label.casefold() else label


def standing(atlas: Atlas, metric: str, hubs: Collection[str] | None = None) -> dict[str, dict[str, Any]]:
    """The figures of a metric that stand for their hubs, by hub, as plain values; of `hubs` alone if they are given."""
    from hubmap.plain_values import records

    heads = atlas.headline_table
    is_told = mask_of(heads, "metric", {metric})
    chosen = where(heads, is_told if hubs is None else is_told & mask_of(heads, "hub", set(hubs)))
    return {row["hub"]: row for row in records(chosen)}


def sources_of(atlas: Atlas, ids: Iterable[str | None]) -> list[dict[str, Any]]:
    """The sources of these ids, each once, in the order in which they come; an unknown id is a source of that name."""
    from hubmap.plain_values import records

    known = {row["id"]: row for row in records(atlas.source_table)}
    named = [name for name in dict.fromkeys(ids) if isinstance(name, str)]
    return [known.get(name, {"id": name, "publisher": name, "date": None, "url": None}) for name in named]


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


def are_hubs(config: Config, hubs: pa.Table, plans: Iterable[pa.Table]) -> bool:
    """Whether a list is one of hubs in its own words or by what it tells of them; other lists are of places.

    Parameters
    ----------
    config
        The settings, with the title.
    hubs
        With the column ``list``.
    plans
        Centres and programmes.
    """
    has_words = any(re.search(r"(?i)\b(sentra|hubs?)\b", str(title)) for title in config.title.values())
    return has_words or any(map(len, plans)) or len(items_of(hubs, "list")) > 0


def is_of_hubs(atlas: Atlas) -> bool:
    """Whether what was joined is a list of hubs; see `are_hubs`."""
    return are_hubs(atlas.config, atlas.hub_table, (atlas.centre_table, atlas.programme_table))
