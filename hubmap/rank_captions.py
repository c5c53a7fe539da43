"""What is said of a figure's place among the others, and of a hub whose parts alone have figures."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from hubmap import captions
from hubmap.atlas.ranking import Ranked, Ranking
from hubmap.captions import Language

__all__ = ["parts_words", "rank_words"]


def rank_words(row: Ranked, ranking: Ranking, language: Language) -> str:
    """Say the place of a hub: “1st of 7 with a whole-hub figure, 2009–2022”; empty for all that may not be ranked."""
    if row.rank is None or not ranking.has_superlative:
        return ""
    place = f"{row.rank}{_ordinal(row.rank)}" if language == "en" else str(row.rank)
    of = language.number(ranking.of)
    words = language.said("{place} of {n} with a whole-hub figure", place=place, n=of)
    years = captions.years(ranking.years)
    return f"{words}, {years}" if years else words


def _ordinal(rank: int) -> str:
    if rank % 100 in (11, 12, 13):
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(rank % 10, "th")


def parts_words(parts: Iterable[Mapping[str, Any]], language: Language) -> str:
    """Say figures of parts side by side: “1,436 in Talang (2019); 1,204 in Adiwerna (2020)”."""
    return "; ".join(_part(part, language) for part in parts)


def _part(part: Mapping[str, Any], language: Language) -> str:
    figure = language.figure(part)
    year = f" ({part['year']})" if part["year"] else ""
    if part["part_name"]:
        return language.said("{figure} in {place}", figure=figure, place=part["part_name"]) + year
    return f"{figure}{year}: {language.isolated(str(language.twin(part, 'scope')))}"
