"""Where a row says that it is: place and context, put together from whatever parts of an address it has."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from hubmap.tables.header_words import normal_header

__all__ = ["PARTS", "place_and_within"]

PARTS = ("village", "district", "regency", "province")

_LEVEL = re.compile(
    r"(?i)(provinsi|propinsi|prov|kabupaten|kab|kota|kecamatan|kec|kapanewon|kemantren|distrik|desa|kelurahan|kel|nagari|gampong)\b\.?"
)

# these say that they are provinces
_SPECIAL = re.compile(r"(?i)(di|d\.i\.?|dki|d\.k\.i\.?|daerah|nanggroe|special)\b")
# a column of this name holds places of this level; one called kab/kota may hold both
_HEADERS = {"kabupaten": "Kabupaten", "kab": "Kabupaten", "kab.": "Kabupaten", "kota": "Kota"}
# words of headers for levels that other countries have by other names
_HOME_WORDS = {
    "district": ("Kecamatan", re.compile(r"\b(?:kecamatan|kec|kapanewon|kemantren|distrik|district)\b")),
    "province": ("Provinsi", re.compile(r"\b(?:provinsi|propinsi|prov)\b")),
}
_INDONESIA = (94.5, -11.5, 141.5, 6.5)
_AT_HOME = frozenset({"indonesia", "id", "idn", "republik indonesia", "ri"})


def place_and_within(row: Mapping[Any, Any], headers: Mapping[str, str]) -> tuple[str | None, str | None]:
    """Put together what to look up, and within what.

    Parameters
    ----------
    row
        With ``name, place, within, address`` and ``village, district, regency, province``, each text or None. What stands in
        place wins, and what stands in within where no part says the regency; a village or district is a better place than a
        name that is nowhere in a gazetteer.
    headers
        What the file calls these columns.

    Examples
    --------
    >>> row = dict.fromkeys(("place", "within", *PARTS)) | {"name": "Logam A", "district": "Ceper", "regency": "Klaten"}
    >>> place_and_within(row, {})
    ('Kecamatan Ceper', 'Klaten')
    """
    is_home = _is_home(row)
    parts = [
        (part, _with_level(str(row[part]), headers.get(part, part), part) if is_home else str(row[part]))
        for part in PARTS
        if row[part]
    ]
    place = row["place"]
    if place is None and parts and (parts[0][0] in ("village", "district") or row[parts[0][0]] == row["name"]):
        part, place = parts.pop(0)
        if part == "province" and is_home and _HOME_WORDS[part][1].search(normal_header(headers.get(part, part))):
            place = place if _LEVEL.match(place) or _SPECIAL.match(place) else f"{_HOME_WORDS[part][0]} {place}"
    # a firm stands where its address says, whatever a place of its name is
    place = place or row.get("address") or row["name"]
    # parts of an address that say the regency win over what is written freely
    says_where = any(part in ("district", "regency") for part, _ in parts)
    is_own = row["place"] is not None or headers.get("within") == "within"
    within = None if says_where and not is_own else row["within"]
    return place, within or ", ".join(text for _, text in parts) or None


def _is_home(row: Mapping[Any, Any]) -> bool:
    """Whether nothing says that a row lies in another country."""
    west, south, east, north = _INDONESIA
    lat, lon, country = (row.get(name) for name in ("lat", "lon", "country"))
    if isinstance(lat, float) and isinstance(lon, float) and lat == lat:  # noqa: PLR0124 - NaN
        return west <= lon <= east and south <= lat <= north
    return country is None or str(country).strip().casefold() in _AT_HOME


def _with_level(text: str, header: str, part: str) -> str:
    """A part of an address with the word for what it is, where its column tells and it does not say so itself."""
    word = _HEADERS.get(header.strip().casefold())
    if part == "district" and _HOME_WORDS[part][1].search(normal_header(header)):
        word = _HOME_WORDS[part][0]
    return f"{word} {text}" if word and not _LEVEL.match(text) else text
