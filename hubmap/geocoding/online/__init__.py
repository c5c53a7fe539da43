"""Geocoders on the network, asked only when told to: for what the gazetteer left open, politely, and not believed unchecked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hubmap.geocoding.decisions import as_kept
from hubmap.geocoding.online.answers import Answer, FakeService, Service
from hubmap.geocoding.online.questions import is_open, place, places
from hubmap.geocoding.place import without_pins
from hubmap.problems import Problem, Sentence

if TYPE_CHECKING:
    from collections.abc import Callable

    from hubmap.config import Online
    from hubmap.geocoding.decisions import Decided

__all__ = ["Answer", "FakeService", "Service", "credit", "is_open", "opened", "place", "places", "settle"]


def opened(settings: Online) -> Service:
    """Make the service that the settings name, by geopy; nothing is sent before it is asked.

    Raises
    ------
    UsageError
        There is no such geocoder, or it may not be asked as the settings say.
    """
    # geopy and requests-cache take half a second, which nobody should wait for who stays offline
    from hubmap.geocoding.online.service import service

    return service(settings)


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
    found = sum(
        place.match == "online" for places in decided.places.values() for place in without_pins(places).values()
    )
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
