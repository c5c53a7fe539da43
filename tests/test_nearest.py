"""From a point back to names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest

import hubmap
from hubmap.errors import UsageError
from hubmap.geocoding.gazetteer import load
from hubmap.geocoding.gazetteer.nearest import are_peopled, is_peopled, near, provinces, reverse, villages_at

if TYPE_CHECKING:
    from collections.abc import Iterator


def test_a_point_in_ceper_tells_village_district_regency_and_province() -> None:
    here = hubmap.reverse(-7.6716, 110.6926)
    assert here
    assert [place.code for place in (here.village, here.district, here.regency, here.province)] == [
        "33.10.11.2015",
        "33.10.11",
        "33.10",
        "33",
    ]
    assert here.name == "Desa Tegalrejo, Kecamatan Ceper, Kabupaten Klaten, Jawa Tengah"
    assert here.distance_km < 0.1


@pytest.mark.parametrize("step", range(0, 80_000, 9_973))
def test_the_point_of_a_village_leads_back_to_it(step: int) -> None:
    gazetteer = load()
    village = gazetteer.record(gazetteer.first_village + step)
    here = hubmap.reverse(village.lat, village.lon)
    assert here
    assert here.distance_km == 0 or here.village.code == village.code


@pytest.mark.parametrize(("lat", "lon"), [(0.0, 0.0), (48.85, 2.35), (-12.0, 96.8), (110.67, -7.67 + 90)])
def test_far_at_sea_and_abroad_nothing_is_named(lat: float, lon: float) -> None:
    if lat > 90:
        with pytest.raises(UsageError, match="latitude comes first"):
            hubmap.reverse(lat, lon)
    else:
        assert hubmap.reverse(lat, lon) is None


def test_what_is_called_peopled_has_a_village_within_16_km() -> None:
    assert is_peopled(-7.6716, 110.6926)
    assert not is_peopled(-9.5, 108.0)
    for step in range(200):
        lat, lon = -8.2 + step * 0.0097, 105.6 + step * 0.0431
        if is_peopled(lat, lon):
            found = reverse(lat, lon)
            assert found
            assert found.distance_km < 16


def test_many_points_lie_in_the_provinces_that_they_lie_in_one_by_one() -> None:
    # across the borders of Central Java, in the straits, in Papua's mountains, at sea and abroad
    lat = [-8.2 + step / 400 for step in range(600)] + [-8.15, -5.9, -4.1, 0.9, -11.5, 0.0, 51.5]
    lon = [109.0 + step / 130 for step in range(600)] + [114.4, 105.9, 138.9, 104.4, 123.0, 0.0, 0.1]

    found = provinces(lat, lon)

    alone = [reverse(*point) for point in zip(lat, lon, strict=True)]
    assert found == [there and there.province.name for there in alone]
    assert {"Jawa Tengah", "Jawa Timur", None} <= set(found)


def test_points_near_a_border_lie_in_the_provinces_that_they_lie_in_one_by_one() -> None:
    points = list(_between_provinces())

    found = provinces(*zip(*points, strict=True))

    alone = [reverse(*point) for point in points]
    assert found == [there and there.province.name for there in alone]
    assert len(points) > 300


def _between_provinces() -> Iterator[tuple[float, float]]:
    """Points on both sides of the middle between a village and the nearest one of another province."""
    gazetteer = load()
    for number in range(gazetteer.first_village, gazetteer.first_village + 80_000, 23):
        here = gazetteer.record(number)
        others = (
            (km, other)
            for km, other in near(gazetteer, here.lat, here.lon)
            if 0 < km < 10 and gazetteer.codes[other][:2] != here.code[:2]
        )
        if nearest := min(others, default=None):
            there = gazetteer.record(nearest[1])
            for share in (0.47, 0.53):
                yield here.lat + share * (there.lat - here.lat), here.lon + share * (there.lon - here.lon)


def test_no_points_lie_nowhere() -> None:
    assert provinces([], []) == []


def test_many_points_are_peopled_where_they_are_one_by_one() -> None:
    points = [(-8.2 + step * 0.0131, 94.6 + step * 0.0481) for step in range(1000)]
    points += [(0.0, 0.0), (-90.0, -180.0), (1e300, 110.0), (51.5, 0.1)]

    told = are_peopled(*zip(*points, strict=True)).tolist()

    assert told == [is_peopled(*point) for point in points]
    assert set(told) == {True, False}
    assert are_peopled([float("nan"), -7.6716], [110.6926, 110.6926]).tolist() == [False, True]


# twenty places behind each border and strait: GeoNames' towns that lie nearest to it (in Papua New Guinea the line of 141 degrees too)
ABROAD: Final = {
    "Sarawak": """
        1.04 111.83, 1.03 110.36, 1.14 111.12, 1.14 111.67, 1.8 109.77, 1.42 110.15, 1.67 109.85, 1.25 111.45, 1.17 110.57, 1.35 111.17,
        1.37 110.4, 1.4 111.52, 1.42 111.53, 1.57 110.31, 1.55 110.33, 1.46 110.49, 1.38 110.75, 2.65 114.79, 1.5 111.5, 1.52 110.93
    """,
    "Sabah": """
        4.24 117.89, 4.26 117.67, 4.3 118.17, 4.6 115.72, 4.69 118.25, 5.04 116.43, 4.48 118.61, 5.12 115.94, 4.86 115.41, 4.78 115.27,
        4.44 118.69, 5.08 115.55, 4.89 115.21, 5.02 118.33, 4.75 115.01, 5.34 116.16, 5.35 115.75, 5.3 115.37, 5.28 115.25, 4.25 117.88
    """,
    "Papua New Guinea": """
        -5.27 141.23, -2.68 141.3, -6.12 141.29, -5.39 141.52, -8.71 141.64, -2.75 141.05, -3.18 141.05, -3.61 141.05, -4.04 141.05, -4.47 141.05,
        -4.9 141.05, -5.33 141.05, -5.76 141.05, -6.19 141.05, -6.62 141.05, -7.05 141.05, -7.48 141.05, -7.91 141.05, -8.34 141.05, -8.77 141.05
    """,
    "Timor-Leste": """
        -8.99 125.22, -9.34 125.11, -9.28 125.09, -9.2 124.38, -9.03 125.33, -9.2 124.31, -9.31 125.26, -8.93 125.4, -8.61 125.21, -8.99 125.51,
        -8.59 125.34, -8.72 125.44, -9.12 125.59, -9 125.65, -8.27 125.6, -8.73 125.57, -8.56 125.57, -8.59 125.57, -8.53 125.74, -8.83 126.07
    """,
    "strait of Singapore": """
        1.25 103.83, 1.28 103.86, 1.27 103.82, 1.28 103.83, 1.29 103.85, 1.3 103.91, 1.29 103.82, 1.31 103.86, 1.3 103.83, 1.32 103.9,
        1.33 103.95, 1.32 103.84, 1.33 103.88, 1.31 103.81, 1.3 103.8, 1.29 103.78, 1.34 103.9, 1.34 103.85, 1.35 103.95, 1.32 103.79
    """,
    "strait of Malacca": """
        1.37 104.11, 1.3 103.49, 1.46 103.91, 1.48 104.18, 1.39 103.62, 1.47 103.76, 1.49 103.39, 1.57 104.1, 2.39 101.97, 2.46 101.86,
        1.53 103.67, 1.6 103.82, 2.27 102.14, 1.59 103.33, 1.96 102.64, 1.88 102.78, 1.8 102.9, 2.45 102.07, 2.2 102.24, 2.62 101.7
    """,
    "sea of Mindanao": """
        5.4 125.46, 5.57 125.41, 5.57 125.35, 5.61 125.43, 6.36 126.18, 5.63 125.44, 5.66 125.46, 6.39 126.15, 5.72 125.5, 5.7 125.28,
        6 125.68, 5.96 125.66, 5.92 125.64, 5.72 125.25, 6.47 126.12, 6.09 125.7, 6.48 126.11, 6.12 125.7, 5.74 125.24, 6.14 125.7
    """,
    "Oecusse": """
        -9.2 124.38, -9.2 124.31, -9.35 124.12, -9.33 124.37, -9.25 124.33, -9.3 124.2, -9.27 124.42, -9.35 124.3, -9.4 124.27, -9.24 124.4,
        -9.3 124.3, -9.32 124.25, -9.38 124.17, -9.28 124.25, -9.3 124.15, -9.36 124.22, -9.23 124.37, -9.26 124.29, -9.34 124.33, -9.31 124.35
    """,
}


@pytest.mark.parametrize("across", ABROAD)
def test_what_lies_across_a_border_or_a_strait_is_not_in_indonesia(across: str) -> None:
    points = [tuple(map(float, point.split())) for point in ABROAD[across].split(",")]
    assert len(points) == 20
    assert [point for point in points if reverse(*point)] == []


@pytest.mark.parametrize(
    ("lat", "lon", "regency"),
    [
        (-9.1, 124.9, "53.04"),
        (-9.44, 124.48, "53.03"),
        (0.97, 110.35, "61.03"),
        (0.98, 111.88, "61.06"),
        (4.14, 117.66, "65.03"),
        (-2.63, 140.9, "91.71"),
        (-8.43, 140.95, "93.01"),
        (1.12, 104.03, "21.71"),
    ],
    ids=["Atambua", "Kefamenanu", "Entikong", "Badau", "Nunukan", "Skouw", "Sota", "Batam"],
)
def test_what_lies_on_this_side_of_the_border_is(lat: float, lon: float, regency: str) -> None:
    found = reverse(lat, lon)
    assert found is not None
    assert found.regency.code == regency


@pytest.mark.parametrize(
    ("lat", "lon"),
    # the quays of Kukup and Batugade, the roads of Singapore, off Sebatik's Malaysian shore
    [(1.33, 103.43), (-8.93, 124.96), (1.25, 103.82), (4.2, 117.9)],
)
def test_the_sea_before_a_neighbour_s_coast_is_abroad(lat: float, lon: float) -> None:
    assert reverse(lat, lon) is None


@pytest.mark.parametrize(("lat", "lon"), [(1.19, 103.9), (-8.96, 124.95), (-2.2, 99.4), (1.05, 103.4)])
def test_the_sea_before_an_own_coast_is_not(lat: float, lon: float) -> None:
    assert reverse(lat, lon) is not None


def test_villages_at_many_points_are_those_that_each_is_told_by_itself() -> None:
    spread = [(-9.6 + 0.05 * (at % 37), 123.9 + 0.045 * (at // 37)) for at in range(300)]
    # the land and the sea of Timor, which two states share, and what is far from both
    points = [*spread, (-8.556, 125.56), (-9.1, 124.9), (0.0, 0.0), (1.33, 103.43)]
    one_by_one = [around and around.village.code for around in (reverse(*point) for point in points)]
    assert villages_at(*zip(*points, strict=True)) == one_by_one
    assert 0 < one_by_one.count(None) < len(points)
