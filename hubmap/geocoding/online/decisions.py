"""An input's places with what an online geocoder knows of those that the gazetteer left open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hubmap.geocoding.decisions import as_kept
from hubmap.geocoding.online.questions import places
from hubmap.problems import Problem, Sentence

if TYPE_CHECKING:
    from collections.abc import Callable

    from hubmap.geocoding.decisions import Decided
    from hubmap.geocoding.online.answers import Service

__all__ = ["credit", "settle"]


def settle(decided: Decided, service: Service, progress: Callable[[int, int], None] | None = None) -> Decided:
    """Ask an online geocoder for what the gazetteer left open, all tables at once.

    Raises
    ------
    UsageError
        The service may not be asked like this.
    ServiceError
        The service failed.
    """
    known = [place for found in decided.places.values() for place in found.values()]
    # as the places file will say it, so that the next build, which asks nobody, gives the same bytes
    answers = map(as_kept, places(known, service, progress=progress))
    return decided.with_places(
        {table: dict(zip(found, answers, strict=False)) for table, found in decided.places.items()}
    )


def credit(decided: Decided) -> list[Problem]:
    """Return a note that some places are from an online geocoder, which may want to be named; none if there are none."""
    found = sum(place.match == "online" for places in decided.places.values() for place in places.values())
    if not found:
        return []
    return [
        Problem(
            severity="note",
            code="found-online",
            message=Sentence(
                "{n} of the places were found by an online geocoder, not in the shipped gazetteer.", n=found
            ),
            remedy="Credit it as its terms ask; for Nominatim: © OpenStreetMap contributors, ODbL.",
        )
    ]
