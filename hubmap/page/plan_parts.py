"""The parts of the page's document that tell of plans, of ranks, and of what stands beside the tables."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from hubmap import captions, locale, plan_captions
from hubmap.atlas import data_date
from hubmap.atlas.ranking import parts_of, rank
from hubmap.context_captions import context_parts
from hubmap.page.document import Centre, Event, IntroPart, PlanRow, RankedHub, RankedHubs, made
from hubmap.plain_values import records
from hubmap.rank_captions import parts_words, rank_words
from hubmap.sources.citation import DataSet, citation
from hubmap.version import __version__

if TYPE_CHECKING:
    from hubmap.atlas import Atlas

__all__ = ["centres", "cite", "data_set", "intro", "plans", "ranked_hubs"]


def centres(atlas: Atlas) -> list[Centre]:
    """The centres, each with what is said of its state and all events that were told of it, the oldest first."""
    told: dict[str, list[dict[str, Any]]] = {}
    for row in sorted(records(atlas.events), key=lambda row: row["date"] or ""):
        told.setdefault(row["id"], []).append(row)
    return [_centre(row, told.get(row["id"], [])) for row in records(atlas.centre_rows)]


def _centre(row: Mapping[str, Any], events: Iterable[Mapping[str, Any]]) -> Centre:
    said = {language: plan_captions.state_words(row, language) for language in locale.LANGUAGES}
    more = {"precision_km": row["place_precision_km"], "where": row["place_name"], "said": said}
    return made(Centre, {**row, **more, "events": _history(events)})


def _history(events: Iterable[Mapping[str, Any]]) -> list[Event]:
    """The events of a centre, where they say more than the centre itself does."""
    told = [made(Event, event) for event in events]
    return told if len(told) > 1 else []


def plans(atlas: Atlas) -> list[PlanRow]:
    """What was promised, what happened and what is silent, role by role."""
    return [_plan(row) for row in plan_captions.plan_rows(atlas)]


def _plan(row: plan_captions.PlanRow) -> PlanRow:
    return PlanRow(
        role=row.role,
        promised=[centre["id"] for centre in row.promised],
        happened=[centre["id"] for centre in row.happened],
        silent=[centre["id"] for centre in row.silent],
        cells={language: list(plan_captions.plan_cells(row, language)) for language in locale.LANGUAGES},
    )


def ranked_hubs(atlas: Atlas, metric: str) -> RankedHubs:
    """The hubs in the order of a measure, with what may be said of their place."""
    found, parts = rank(atlas, metric), parts_of(atlas, metric)
    return RankedHubs(
        of=found.of,
        years=list(found.years),
        superlative=found.has_superlative,
        rows=[
            RankedHub(
                hub=row.hub,
                group=row.group,
                rank=row.rank,
                said={language: rank_words(row, found, language) for language in locale.LANGUAGES},
                parts={language: parts_words(parts.get(row.hub, []), language) for language in locale.LANGUAGES},
            )
            for row in found.rows
        ],
    )


def intro(atlas: Atlas) -> list[IntroPart]:
    """The paragraphs of the introduction: the settings' own, samples and totals."""
    told = [list(context_parts(atlas, language)) for language in locale.LANGUAGES]
    return [
        IntroPart(text=dict(zip(locale.LANGUAGES, (text for text, _ in parts), strict=True)), source=parts[0][1])
        for parts in zip(*told, strict=True)
    ]


def data_set(atlas: Atlas, language: str) -> DataSet:
    """What a citation and a catalogue are told of the data."""
    config, licence = atlas.config, atlas.config.licence
    publishers = (captions.twin(row, "publisher", language) for row in records(atlas.sources))
    return DataSet(
        title=config.title[language],
        description=config.description[language],
        date=data_date(atlas),
        version=__version__,
        url=config.page.url,
        licence=config.page.licence or (licence.name if licence else None),
        licence_url=licence.path if licence else None,
        publishers=tuple(dict.fromkeys(str(name) for name in publishers if name)),
        measures=tuple(config.metric(key).label[language] for key in atlas.metrics),
    )


def cite(atlas: Atlas) -> dict[str, str]:
    """How the data are cited, by language: as the settings say, else by title, day, version, licence and address."""
    return dict(atlas.config.page.cite or {language: _citation(atlas, language) for language in locale.LANGUAGES})


def _citation(atlas: Atlas, language: str) -> str:
    date = captions.date(atlas, language)
    as_of = captions.said("data as of {date}", language, date=date) if date else ""
    return citation(data_set(atlas, language), as_of=as_of, made_with=f"hubmap {__version__}")
