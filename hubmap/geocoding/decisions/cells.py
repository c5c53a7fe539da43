"""The cells of the places file as values again, whatever a spreadsheet did to them: codes, points, numbers, alternatives."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING, Final, get_args

from hubmap.geocoding.place import Alternative, Kind, Match

if TYPE_CHECKING:
    from hubmap.geocoding.decisions.places_file import Entry
    from hubmap.geocoding.gazetteer import Gazetteer

__all__ = ["KINDS", "MATCHES", "alternatives", "dotted", "number", "official", "point"]

MATCHES: Final[dict[str, Match]] = {match: match for match in get_args(Match)}
KINDS: Final[dict[str, Kind]] = {kind: kind for kind in get_args(Kind)}


def dotted(code: str) -> str | None:
    """Return a code with its dots; None for an empty cell."""
    parts = (code[:2], code[2:4], code[4:6], code[6:])
    return ".".join(part for part in parts if part) or None


def official(cell: str, gazetteer: Gazetteer) -> str:
    """Return a code as the gazetteer has it; a spreadsheet may have made 33.1 of 33.10."""
    return (
        f"{cell}0"
        if re.fullmatch(r"\d\d\.\d", cell)
        else cell.casefold()
        if gazetteer.number(cell.casefold()) is not None
        else cell
    )


def point(entry: Entry) -> tuple[float, float] | None:
    """Return a row's latitude and longitude in degrees; None if one of them is missing."""
    lat, lon = number(entry["lat"]), number(entry["lon"])
    return None if lat is None or lon is None else (lat, lon)


def number(cell: str) -> float | None:
    """Return a number, written with a decimal comma or point; None for what is none."""
    try:
        found = float(cell.replace(",", "."))
    except ValueError:
        return None
    return found if math.isfinite(found) else None


def alternatives(cell: str, gazetteer: Gazetteer) -> tuple[Alternative, ...]:
    """Return the places that are named with their codes; one whose code is not known is left out."""
    found = (gazetteer.find(code) for code in re.findall(r"\(([\w:]+)\)(?:;|$)", cell))
    return tuple(
        Alternative(
            name=gazetteer.full_name(other.number), kind=other.kind, code=other.code, lat=other.lat, lon=other.lon
        )
        for other in found
        if other
    )
