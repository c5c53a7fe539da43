"""What is asked of a geocoder on the network, and what it answers: the plug that any service fits, and a fake of one."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

__all__ = ["Answer", "FakeService", "Service"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One place that a service gave for a question; nothing is believed of it yet.

    Parameters
    ----------
    name
        The place's own name.
    parts
        Names of what it lies in according to the service, the narrowest first; empty if it doesn't say.
    lat, lon
        Point in degrees, WGS 84 (EPSG:4326).
    reach_km
        Half of the place's extent in kilometres; None if the service doesn't say.
    country
        ISO 3166 code of its country in small letters; None if the service doesn't say.
    is_settlement
        Whether it is a settlement or an administrative area, not a shop or a street; None if the service doesn't say.
    outline
        The place's polygons as WKT, longitude first, in degrees; None where the service gave none.
    service
        Name of the service.
    """

    name: str
    parts: tuple[str, ...] = ()
    lat: float
    lon: float
    reach_km: float | None = None
    country: str | None = None
    is_settlement: bool | None = None
    outline: str | None = None
    service: str = "online"


class Service(Protocol):
    """Anything that answers questions about places; the one method is all that has to be written for a new one."""

    def ask(self, questions: Sequence[str]) -> Iterator[Sequence[Answer]]:
        """Yield the answers to each question in turn, the best first; none if the service knows no such place.

        All questions are given at once, so that too many can be refused before the first is sent.

        Raises
        ------
        UsageError
            The service may not be asked like this.
        ServiceError
            The service failed, which says nothing about whether the place exists.
        """
        ...


@dataclass(frozen=True, slots=True)
class FakeService:
    """A service without a network, for tests: a function answers, and what was asked is remembered.

    Examples
    --------
    >>> fake = FakeService(lambda question: [Answer(name=question, lat=-7.7, lon=110.7)])
    >>> [answer.name for answers in fake.ask(["Batur"]) for answer in answers], fake.asked
    (['Batur'], ['Batur'])
    """

    handler: Callable[[str], Sequence[Answer]]
    asked: list[str] = field(default_factory=list)

    def ask(self, questions: Sequence[str]) -> Iterator[Sequence[Answer]]:
        """Yield what the function returns for each question; what it raises is raised."""
        for question in questions:
            self.asked.append(question)
            yield self.handler(question)
