"""What services that are free for all may be asked: how fast, and how much in one run."""

from __future__ import annotations

from typing import Final

from hubmap.errors import UsageError

__all__ = ["MOST_AT_ONCE", "check_amount", "check_pace", "is_public_nominatim"]

# operations.osmfoundation.org/policies/nominatim: one request a second for the whole application, no bulk geocoding
PUBLIC_NOMINATIM: Final = "nominatim.openstreetmap.org"
LEAST_SECONDS: Final = 1.0
MOST_AT_ONCE: Final = 100
OWN_SERVER: Final = "Set up a Nominatim of your own with an extract of Indonesia, and name it as online.domain in hubmap.toml; docs/online.md says how."


def is_public_nominatim(host: str) -> bool:
    """Whether a host is OpenStreetMap's own Nominatim, which volunteers pay for."""
    return host.casefold().rstrip(".") == PUBLIC_NOMINATIM


def check_pace(host: str, min_seconds: float) -> None:
    """Refuse to ask faster than a service allows.

    Raises
    ------
    UsageError
        With the reason, and what to do.
    """
    if is_public_nominatim(host) and min_seconds < LEAST_SECONDS:
        raise UsageError(
            f"{host} allows one request a second for the whole application: leave online.min_seconds at {LEAST_SECONDS:g}. {OWN_SERVER}"
        )


def check_amount(host: str, count: int) -> None:
    """Refuse to ask more new questions in one run than a service allows.

    Raises
    ------
    UsageError
        With the reason, and what to do.
    """
    if is_public_nominatim(host) and count > MOST_AT_ONCE:
        raise UsageError(
            f"{count} names would have to be asked of {host}, which does not allow bulk geocoding; hubmap asks it for at most {MOST_AT_ONCE} in a run. {OWN_SERVER}"
        )
