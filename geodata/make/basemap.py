"""Make the base map in ``geodata/basemap/`` from OpenStreetMap's land and the gazetteer's villages.

Get the land by country (87 MB unpacked) and name it; the gazetteer must have been made before (``gazetteer.py``)::

    npm pack @geo-maps/countries-land-250m@0.6.0
    tar -xzf geo-maps-countries-land-250m-0.6.0.tgz
    python geodata/make/basemap.py package/map.geo.json
"""

from __future__ import annotations

import argparse
import hashlib
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import cells
import coast
import numpy as np
import placenames
import shapely
from measure_area import area_km2
from shapely import LineString, MultiPolygon, Polygon

from hubmap.basemap import encode

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from numpy.typing import NDArray

GEODATA = Path(__file__).resolve().parents[1]
GAZETTEER = GEODATA / "gazetteer"
OUT = GEODATA / "basemap"
HAND_WRITTEN = Path(__file__).parent

GAP_KM2 = 3.0
"""Smaller holes in an area are gaps between its members; the smallest city enclosed by one regency has 10 km²."""


def main() -> None:
    """Write land, borders, areas and labels; print the checksums for geodata/README.md."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("land", type=Path, help="map.geo.json of @geo-maps/countries-land-250m")
    write(coast.read(parser.parse_args().land))
    for path in sorted(OUT.iterdir()):
        print(f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.stat().st_size:>9,}  {path.name}")


def write(land: coast.Coast) -> None:
    """Make all files from the land."""
    outlines = cells.outlines(land.indonesia, land.lakes, *_villages(GAZETTEER))
    areas = _with_regions(outlines.areas)
    OUT.mkdir(exist_ok=True)
    _save(
        "land",
        {
            "idn": _rings(land.indonesia.geoms),
            "lakes": _rings(land.lakes),
            "neighbours": _rings(land.neighbours),
        },
    )
    _save("borders", {"C": _lines(land.frontiers), **{k: _lines(v) for k, v in outlines.borders.items()}})
    _save("areas", {code: _polygons(area) for code, area in sorted(areas.items())})
    _save("labels", placenames.labels(GAZETTEER, HAND_WRITTEN, areas))


def _villages(folder: Path) -> tuple[NDArray[np.float64], list[str]]:
    """Points (longitude, latitude) and regency codes of the villages that have a point."""
    with (folder / "villages.txt").open(encoding="utf-8") as file:
        codes = np.array(file.readline().rstrip("\n").split("\t"))
    columns = np.frombuffer((folder / "villages.int32").read_bytes(), dtype="<i4")
    lats, lons, *_ = columns.reshape(-1, len(codes))
    is_known = lats != np.iinfo(np.int32).min
    return np.column_stack([lons, lats])[is_known] / 10_000, [code[:5] for code in codes[is_known].tolist()]


def _with_regions(regencies: Mapping[str, list[Polygon]]) -> dict[str, MultiPolygon]:
    """Areas of regencies, of provinces and of metro regions."""
    areas = {code: _joined(parts) for code, parts in regencies.items()}
    members: dict[str, list[str]] = {}
    for code in sorted(regencies):
        members.setdefault(code[:2], []).append(code)
    for row in placenames.rows(GAZETTEER / "metros.csv"):
        members[row["id"]] = row["members"].split(";")
    regions = {name: _joined([part for code in codes for part in regencies[code]]) for name, codes in members.items()}
    return areas | regions


def _joined(parts: list[Polygon]) -> MultiPolygon:
    joined = shapely.union_all(parts, grid_size=coast.GRID)
    whole = [part for part in shapely.get_parts(joined) if part.geom_type == "Polygon"]
    return MultiPolygon([_without_hairlines(part) for part in whole])


def _without_hairlines(part: Polygon) -> Polygon:
    """Holes too small to be a city of its own are gaps between members."""
    return Polygon(part.exterior, [ring for ring in part.interiors if area_km2(Polygon(ring)) >= GAP_KM2])


def _polygons(area: MultiPolygon) -> list[list[str]]:
    parts = sorted(area.geoms, key=lambda part: (-part.area, part.bounds))
    return [_rings([part, *(Polygon(ring) for ring in part.interiors)]) for part in parts]


def _rings(parts: Iterable[Polygon]) -> list[str]:
    return [encode((lat, lon) for lon, lat in shapely.get_coordinates(part.exterior).tolist()) for part in parts]


def _lines(lines: Iterable[LineString]) -> list[str]:
    return [encode((lat, lon) for lon, lat in shapely.get_coordinates(line).tolist()) for line in lines]


def _save(name: str, value: Mapping[str, Any]) -> None:
    """One entry a line, so that a change shows as the lines that changed."""
    lines = []
    for key, entries in value.items():
        rows = ",\n".join(json.dumps(entry, ensure_ascii=False, separators=(",", ":")) for entry in entries)
        lines.append(f"{json.dumps(key)}:[\n{rows}\n]")
    (OUT / f"{name}.json").write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
