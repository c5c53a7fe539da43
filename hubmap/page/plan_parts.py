"""The parts of the page's document that tell of centres and plans."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from hubmap import locale, plan_captions
from hubmap.page.document import Centre, Event, PlanRow, made
from hubmap.plain_values import records

if TYPE_CHECKING:
    from hubmap.atlas import Atlas

__all__ = ["centres", "plans"]


def centres(atlas: Atlas) -> list[Centre]:
    """The centres, each with what is said of its state and all events that were told of it, the oldest first."""
    told: dict[str, list[dict[str, Any]]] = {}
    for row in sorted(records(atlas.events), key=lambda row: row["date"] or ""):
        told.setdefault(row["id"], []).append(row)
    return [_centre(row, told.get(row["id"], [])) for row in records(atlas.centres)]


def _centre(row: Mapping[str, Any], events: Iterable[Mapping[str, Any]]) -> Centre:
    said = {language: plan_captions.state_words(row, language) for language in locale.LANGUAGES}
    more = {"precision_km": row["place_precision_km"], "where": row["place_name"], "said": said}
    return made(Centre, {**row, **more, "events": [made(Event, event) for event in events]})


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
