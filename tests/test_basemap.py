"""The shipped base map, record by record, and the code it is written in."""

from __future__ import annotations

import hashlib
import json
from itertools import pairwise

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from hubmap import basemap
from hubmap.geocoding.gazetteer import NO_POINT, PER_DEGREE, load
from hubmap.paths import geodata_dir

FOLDER = geodata_dir() / "basemap"
JABODETABEK = [
    "31.01",
    "31.71",
    "31.72",
    "31.73",
    "31.74",
    "31.75",
    "32.01",
    "32.16",
    "32.71",
    "32.75",
    "32.76",
    "36.03",
    "36.71",
    "36.74",
]
KM = 1 / 111.32


@pytest.fixture(scope="module")
def drawn() -> basemap.Basemap:
    return basemap.load()


@pytest.fixture(scope="module")
def land(drawn: basemap.Basemap) -> np.ndarray:
    return np.array([shapely.Polygon(line(ring)) for ring in drawn.land])


@pytest.fixture(scope="module")
def areas() -> dict[str, shapely.MultiPolygon]:
    return {code: area for code in sorted(basemap.area_codes()) if (area := basemap.polygons(code)) is not None}


def line(text: str) -> list[tuple[float, float]]:
    """Longitude and latitude, as shapely wants them."""
    return [(lon, lat) for lat, lon in basemap.decode([text])[0]]


def off_land(land: np.ndarray, points: np.ndarray, degrees: float = 0.0) -> np.ndarray:
    """Numbers of the points (longitude, latitude) that lie farther from the land than this."""
    inside = shapely.STRtree(np.asarray(shapely.points(points))).query(land, predicate="intersects")[1]
    off = np.setdiff1d(np.arange(len(points)), inside)
    found = shapely.STRtree(land).query(shapely.points(points[off]), predicate="dwithin", distance=degrees)
    return np.delete(off, np.unique(found[0]))


def regencies() -> list[str]:
    return sorted(code for code in basemap.area_codes() if code[2:3] == ".")


@pytest.fixture(scope="module")
def villages() -> dict[str, np.ndarray]:
    """Points (longitude, latitude) of the villages that have one, by regency."""
    gazetteer = load()
    points: dict[str, list[tuple[float, float]]] = {}
    for number in range(*gazetteer.levels[-1]):
        if gazetteer.lat[number] != NO_POINT:
            point = (gazetteer.lon[number] / PER_DEGREE, gazetteer.lat[number] / PER_DEGREE)
            points.setdefault(gazetteer.codes[number][:5], []).append(point)
    return {code: np.array(found) for code, found in points.items()}


coordinates = st.tuples(st.integers(-90_000, 90_000), st.integers(-180_000, 180_000)).map(
    lambda point: (point[0] / 1000, point[1] / 1000)
)


@given(st.lists(st.lists(coordinates)))
def test_what_was_written_reads_back_the_same(lines: list[list[tuple[float, float]]]) -> None:
    found = basemap.decode([basemap.encode(points) for points in lines])
    assert [[(lat, lon) for lat, lon in points] for points in found] == lines


@given(st.lists(coordinates, min_size=1))
def test_the_code_holds_nothing_that_ends_a_script_or_opens_a_tag(points: list[tuple[float, float]]) -> None:
    assert not set(basemap.encode(points)) & set("<>&'\"")


@pytest.mark.parametrize("part", ["land", "lakes", "neighbours"])
def test_every_ring_is_closed_and_lies_where_the_map_can_show_it(drawn: basemap.Basemap, part: str) -> None:
    rings = getattr(drawn, part)
    west, south, east, north = (94, -12, 142, 7) if part == "land" else (-180, -90, 180, 90)
    assert rings
    for ring in map(line, rings):
        assert ring[0] == ring[-1]
        assert len(set(ring)) >= 3
        assert all(west <= lon <= east and south <= lat <= north for lon, lat in ring)


def test_no_island_is_given_twice(drawn: basemap.Basemap) -> None:
    assert len(set(drawn.land)) == len(drawn.land) > 2000


def test_the_lakes_that_everybody_knows_are_there(drawn: basemap.Basemap) -> None:
    lakes = shapely.STRtree([shapely.Polygon(line(ring)) for ring in drawn.lakes])
    known = {"Toba": (98.75, 2.78), "Singkarak": (100.54, -0.61), "Poso": (120.61, -1.92), "Towuti": (121.5, -2.72)}
    known |= {
        "Matano": (121.34, -2.48),
        "Tempe": (119.96, -4.1),
        "Sentani": (140.55, -2.62),
        "Jatiluhur": (107.36, -6.53),
    }
    dry = [name for name, point in known.items() if not len(lakes.query(shapely.Point(point), predicate="within"))]
    assert dry == []


def test_every_border_has_a_level_and_runs_over_land(drawn: basemap.Basemap, land: np.ndarray) -> None:
    assert {level for level, _ in drawn.borders} == {"C", "P", "R"}
    corners = np.array([corner for level, text in drawn.borders if level != "C" for corner in line(text)])
    assert len(off_land(land, corners, 2 * 10**-basemap.PRECISION)) == 0


def test_every_border_is_drawn_once(drawn: basemap.Basemap) -> None:
    lines = [min(points := line(text), points[::-1]) for _, text in drawn.borders]
    steps = [step for points in lines for pair in pairwise(points) for step in [tuple(sorted(pair))]]
    assert len(steps) - len(set(steps)) <= 0.002 * len(steps)


def test_indonesia_meets_its_three_neighbours_on_land(drawn: basemap.Basemap) -> None:
    frontiers = [shapely.LineString(line(text)) for level, text in drawn.borders if level == "C"]
    for place in [(110.8, 0.9), (141.0, -5.0), (125.1, -9.1), (124.35, -9.45)]:
        assert min(frontier.distance(shapely.Point(place)) for frontier in frontiers) < 0.3


def test_oecusse_belongs_to_timor_leste(drawn: basemap.Basemap, land: np.ndarray) -> None:
    oecusse = shapely.Point(124.3, -9.3)
    assert not shapely.contains(land, oecusse).any()
    assert any(shapely.Polygon(line(ring)).contains(oecusse) for ring in drawn.neighbours)


def test_nearly_every_village_lies_on_the_land(land: np.ndarray, villages: dict[str, np.ndarray]) -> None:
    points = np.concatenate(list(villages.values()))
    assert len(points) > 83_000
    assert len(off_land(land, points, 3 * KM)) <= 120


def test_every_province_regency_and_metro_region_has_an_area() -> None:
    codes = basemap.area_codes()
    assert sum(len(code) == 2 and code.isdigit() for code in codes) == 38
    assert sum(len(code) == 5 and code[2] == "." for code in codes) == 514
    assert {"jabodetabek", "gerbangkertosusila", "bandungraya"} <= codes


def test_every_area_is_a_sound_shape(areas: dict[str, shapely.MultiPolygon]) -> None:
    assert [code for code, area in areas.items() if area.is_empty or not area.is_valid] == []


def test_every_area_lies_on_the_land(areas: dict[str, shapely.MultiPolygon], land: np.ndarray) -> None:
    corners, number = shapely.get_coordinates(np.array(list(areas.values())), return_index=True)
    off = off_land(land, corners, 2 * 10**-basemap.PRECISION)
    assert {list(areas)[i] for i in number[off]} == set()


def test_an_area_that_is_not_known_is_none() -> None:
    assert basemap.area("99.99") is None
    assert basemap.polygons("99.99") is None


def test_an_area_given_out_can_be_changed_without_harm() -> None:
    area = basemap.area("33.10")
    assert area
    area[0].clear()
    assert basemap.area("33.10") != area


def test_a_province_is_the_sum_of_its_regencies() -> None:
    for province in ("33", "35", "73"):
        parts = [basemap.polygons(code) for code in basemap.area_codes() if code.startswith(f"{province}.")]
        whole = basemap.polygons(province)
        assert whole is not None
        assert whole.area == pytest.approx(sum(part.area for part in parts if part is not None), rel=0.002)


def test_jabodetabek_holds_the_villages_of_its_members_and_none_of_karawang(villages: dict[str, np.ndarray]) -> None:
    area = basemap.polygons("jabodetabek")
    assert area is not None
    mainland = np.concatenate([villages[code] for code in JABODETABEK if code != "31.01"])
    assert shapely.contains_xy(area, mainland).mean() > 0.98
    assert shapely.contains_xy(area, villages["32.15"]).mean() < 0.01


def test_villages_lie_in_the_area_of_their_regency(
    villages: dict[str, np.ndarray], areas: dict[str, shapely.MultiPolygon]
) -> None:
    inside = [int(shapely.contains_xy(areas[code], points).sum()) for code, points in villages.items()]
    assert sum(inside) > 0.97 * sum(map(len, villages.values()))
    for code in ("33.10", "33.28", "35.15", "32.02", "33.74", "35.75"):
        assert shapely.contains_xy(areas[code], villages[code]).mean() > 0.9


def test_every_label_has_a_name_and_a_point(drawn: basemap.Basemap) -> None:
    counts = {kind: len(rows) for kind, rows in drawn.labels.items()}
    assert (counts["provinces"], counts["regencies"], counts["districts"]) == (38, 514, 7285)
    for kind, rows in drawn.labels.items():
        start = 1 if kind in ("regencies", "districts") else 2
        for row in rows:
            assert all(isinstance(name, str) and name.strip() == name != "" for name in row[:start])
            lat, lon = row[start : start + 2]
            assert -48 <= lat <= 52
            assert 60 <= lon <= 180


def test_seas_are_named_on_the_water(drawn: basemap.Basemap, land: np.ndarray) -> None:
    labels = [*drawn.labels["seas"], *drawn.labels["straits"]]
    off = off_land(land, np.array([(row[3], row[2]) for row in labels]))
    assert [labels[i][0] for i in set(range(len(labels))) - set(off.tolist())] == []


def test_regencies_and_large_islands_are_named_on_the_land(drawn: basemap.Basemap, land: np.ndarray) -> None:
    points = [(row[2], row[1]) for row in drawn.labels["regencies"]]
    points += [(row[3], row[2]) for row in drawn.labels["islands"] if not row[0].startswith("Kepulauan")]
    assert off_land(land, np.array(points), 2 * KM).tolist() == []


def test_every_regency_is_named_inside_its_own_area(
    drawn: basemap.Basemap, areas: dict[str, shapely.MultiPolygon]
) -> None:
    outside = [
        row[0]
        for code, row in zip(regencies(), drawn.labels["regencies"], strict=True)
        if areas[code].distance(shapely.Point(row[2], row[1])) > KM
    ]
    assert outside == []


def test_what_the_page_embeds_stays_small(drawn: basemap.Basemap) -> None:
    text = json.dumps(drawn.as_dict(), ensure_ascii=False, separators=(",", ":"))
    assert len(text.encode()) < 820_000
    # the world is cut to a list's frame before it is embedded
    of_indonesia = [path for path in FOLDER.iterdir() if path.stem != "world"]
    assert sum(path.stat().st_size for path in of_indonesia) < 2_000_000


def test_the_readme_tells_the_checksum_of_every_file() -> None:
    told = (geodata_dir() / "README.md").read_text(encoding="utf-8")
    for path in FOLDER.iterdir():
        assert f"| `basemap/{path.name}` | {hashlib.sha256(path.read_bytes()).hexdigest()} |" in told
