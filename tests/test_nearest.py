"""From a point back to names."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import hubmap
from hubmap.errors import UsageError
from hubmap.geocoding.gazetteer import load
from hubmap.geocoding.gazetteer.nearest import are_peopled, is_peopled, near, provinces, reverse

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


@pytest.mark.parametrize(
    ("lat", "lon"),
    [(-8.556, 125.56), (-9.205, 124.36), (1.55, 110.34), (4.25, 117.9), (-2.69, 141.3), (1.35, 103.82), (1.48, 103.74)],
    ids=["Dili", "Oecusse", "Kuching", "Tawau", "Vanimo", "Singapore", "Johor Bahru"],
)
def test_what_lies_on_a_neighbour_s_land_is_not_in_indonesia(lat: float, lon: float) -> None:
    assert reverse(lat, lon) is None


@pytest.mark.parametrize(
    ("lat", "lon", "regency"),
    [(-9.1, 124.9, "53.04"), (0.97, 110.35, "61.03"), (4.14, 117.66, "65.03"), (-2.53, 140.7, "91.71")],
    ids=["Atambua", "Entikong", "Nunukan", "Jayapura"],
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
