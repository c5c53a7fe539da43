"""What a geocoder says, whichever it is."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Answer"]


@dataclass(frozen=True)
class Answer:
    """A point and perhaps a code; without status it always means what it says."""

    lat: float | None = None
    lon: float | None = None
    code: str | None = None
    status: str = "matched"
    confidence: float = 1.0
