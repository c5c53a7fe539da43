"""What the settings tell beside the tables: totals of the country, and what the hubs are a sample of."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal

from hubmap.captions import Language
from hubmap.tables import quantity

if TYPE_CHECKING:
    from hubmap.atlas import Atlas
    from hubmap.config import ListWords, Total

# the list that every hub is on
ALL = "all"

__all__ = ["context_parts", "sample_words", "total_words"]


def context_parts(atlas: Atlas, language: Language) -> Iterator[tuple[str, str | None]]:
    """The introduction's paragraphs with the ids of their sources: its own texts, samples, and the totals of each source."""
    for part in atlas.config.intro:
        yield part.text[language], part.source
    for key, words in atlas.config.lists.items():
        if words.of:
            yield sample_words(atlas, key, words, language), words.source
    by_source: dict[str | None, list[str]] = {}
    for total in atlas.config.totals:
        by_source.setdefault(total.source, []).append(total_words(total, language))
    for source, totals in by_source.items():
        yield "; ".join(totals) + ".", source


def sample_words(atlas: Atlas, key: str, words: ListWords, language: Language) -> str:
    """Say how many hubs of a list there are here, and of how many: “29 of ~390 hubs of metal craftsmen (2018).”."""
    listed = len(atlas.hub_table) if key == ALL else sum(key in names for names in atlas.hub_table["list"].to_pylist())
    whole = quantity.format(quantity.parse(words.of or "", "id", decimals=True), _form(language))
    what = (words.of_what or words.label)[language]
    year = f" ({words.of_year})" if words.of_year else ""
    count = language.number(listed)
    return language.said("{n} of {all} {what}{year} are in these data.", n=count, all=whole, what=what, year=year)


def total_words(total: Total, language: Language) -> str:
    """Say a total: “Share of transport equipment in GDP: 1.86 per cent (2018)”."""
    figure = quantity.format(quantity.parse(total.value, "id", decimals=True), _form(language))
    year = str(total.year) if total.year else language.said("year unknown")
    return f"{total.what[language]}: {figure} {total.unit[language]}".strip() + f" ({year})"


def _form(language: Language) -> Literal["id", "en"]:
    return "en" if language == "en" else "id"
