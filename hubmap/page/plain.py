"""What the page says where its scripts don't run: all hubs with place, figures, years and sources, as a table of texts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from hubmap import captions, plan_captions, vocabulary
from hubmap.captions import Language
from hubmap.locale import translate
from hubmap.plain_values import records
from hubmap.problems import called_places
from hubmap.sources import anchors

if TYPE_CHECKING:
    from hubmap.atlas import Atlas

__all__ = ["Cell", "Plain", "plain"]


# a table of more rows takes longer to lay out than anybody reads in it, with or without scripts
MOST_ROWS = 500


@dataclass(frozen=True, slots=True)
class Cell:
    """A figure in words: `text`, what it covers, who says it, and the address of that if a browser may follow it."""

    text: str
    note: str = ""
    source: str = ""
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Plain:
    """Why there is a table instead of a map, its head, and its rows: a hub's name, its place, a cell for each metric.

    `more` and `more_centres` say how many are left out, where there are more than `MOST_ROWS`. `centres` has a row for each centre,
    those that are there first: its name, what it is for, its state with its age and source.
    """

    why: str
    date: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, str, tuple[Cell, ...]], ...]
    more: str
    centres_head: tuple[str, ...]
    centres: tuple[tuple[str, str, Cell], ...]
    more_centres: str


def plain(atlas: Atlas, language: Language) -> Plain:
    """Make the table of a page in a language; figures are written as people of that language write them."""
    date = language.date(atlas)
    sources = {row["id"]: row for row in records(atlas.source_table)}
    hubs = atlas.hub_table.slice(0, MOST_ROWS)
    standing = [captions.standing(atlas, metric, hubs["id"].to_pylist()) for metric in atlas.metrics]
    return Plain(
        why=translate("The map needs scripts, which are switched off here; this is what it shows.", language),
        date=language.said("Data as of {date}.", date=date) if date else "",
        head=(
            translate("Hub", language)
            if captions.is_of_hubs(atlas)
            else called_places(translate("Hub", language), language),
            translate("Place", language),
            *(_head(atlas, m, language) for m in atlas.metrics),
        ),
        rows=tuple(
            (
                str(language.twin(hub, "name")),
                hub["place_name"] or translate("No place was found.", language),
                tuple(_cell(figures.get(hub["id"]), sources, language) for figures in standing),
            )
            for hub in records(hubs)
        ),
        more=_more(
            "{n} more hubs are not in this table; the map has them all.", len(atlas.hub_table) - len(hubs), language
        ),
        centres_head=tuple(translate(word, language) for word in ("Centre", "Kind", "Status")),
        centres=tuple(_centre(row, sources, language) for row in _in_order(records(atlas.centre_table))[:MOST_ROWS]),
        more_centres=_more(
            "{n} more centres are not in this table; the map has them all.",
            len(atlas.centre_table) - MOST_ROWS,
            language,
        ),
    )


def _in_order(centres: list[dict[str, Any]]) -> list[dict[str, Any]]:
    order = list(vocabulary.load().statuses)
    return sorted(centres, key=lambda centre: order.index(centre["look"]))


def _centre(
    centre: Mapping[str, Any], sources: Mapping[str, Mapping[str, Any]], language: Language
) -> tuple[str, str, Cell]:
    return (
        str(language.twin(centre, "name")),
        vocabulary.load().role(centre["role"]).label[language],
        _cited(plan_captions.state_words(centre, language), "", centre, sources, language),
    )


def _more(sentence: str, count: int, language: Language) -> str:
    return language.said(sentence, n=language.number(count)) if count > 0 else ""


def _head(atlas: Atlas, metric: str, language: Language) -> str:
    words = atlas.config.metric(metric)
    label, unit = words.label[language], words.unit.get(language, "")
    return label if unit.casefold() in ("", label.casefold()) else f"{label} ({unit})"


def _cell(figure: Mapping[str, Any] | None, sources: Mapping[str, Mapping[str, Any]], language: Language) -> Cell:
    if figure is None:
        return Cell(translate("no figure", language))
    note = language.twin(figure, "scope") or ""
    return _cited(language.dated_figure(figure), note, figure, sources, language)


def _cited(
    text: str, note: str, row: Mapping[str, Any], sources: Mapping[str, Mapping[str, Any]], language: Language
) -> Cell:
    """A text with its source; its link opens at the words that say so, where they are known."""
    source = sources.get(row["source"], {})
    return Cell(
        text,
        note=note,
        source=str(language.twin(source, "publisher") or row["source"] or ""),
        url=anchors.link(source.get("url"), row.get("anchor")),
    )
