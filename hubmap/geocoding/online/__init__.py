"""Geocoders on the network, asked only when told to: for what the gazetteer left open, politely, and not believed unchecked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hubmap.geocoding.online.answers import Answer, FakeService, Service
from hubmap.geocoding.online.decisions import credit, settle
from hubmap.geocoding.online.questions import is_open, place, places

if TYPE_CHECKING:
    from hubmap.config import Online

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
