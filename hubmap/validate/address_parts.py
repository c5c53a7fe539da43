"""Where a row says that it is: place and context, put together from whatever parts of an address it has."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

__all__ = ["PARTS", "place_and_within"]

PARTS = ("village", "district", "regency", "province")

_LEVEL = re.compile(
    r"(?i)(kabupaten|kab|kota|kecamatan|kec|kapanewon|kemantren|distrik|desa|kelurahan|kel|nagari|gampong)\b\.?"
)

# a column of this name holds places of this level; one called kab/kota may hold both
_HEADERS = {"kabupaten": "Kabupaten", "kab": "Kabupaten", "kab.": "Kabupaten", "kota": "Kota"}


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
    parts = [(part, _with_level(str(row[part]), headers.get(part, part), part)) for part in PARTS if row[part]]
    place = row["place"]
    if place is None and parts and (parts[0][0] in ("village", "district") or row[parts[0][0]] == row["name"]):
        place = parts.pop(0)[1]
    # a firm stands where its address says, whatever a place of its name is
    place = place or row.get("address") or row["name"]
    # parts of an address that say the regency win over what is written freely
    says_where = any(part in ("district", "regency") for part, _ in parts)
    is_own = row["place"] is not None or headers.get("within") == "within"
    within = None if says_where and not is_own else row["within"]
    return place, within or ", ".join(text for _, text in parts) or None


def _with_level(text: str, header: str, part: str) -> str:
    """A part of an address with the word for what it is, where its column tells and it does not say so itself."""
    word = "Kecamatan" if part == "district" else _HEADERS.get(header.strip().casefold())
    return f"{word} {text}" if word and not _LEVEL.match(text) else text
