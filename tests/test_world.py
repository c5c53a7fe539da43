"""The base map outside Indonesia: countries, frames, and what a page and a figure make of them."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import shapely
from matplotlib.text import Text

from hubmap import basemap, figures, layers
from hubmap.basemap import framing, world
from hubmap.page.payload import payload
from hubmap.pipeline import read

HANOI = "name,lat,lon,workforce,year\nHanoi works,21.03,105.85,4000,2020\nHue works,16.46,107.59,900,2020\n"


def abroad(folder: Path) -> Path:
    path = folder / "works.csv"
    path.write_text(HANOI, encoding="utf-8")
    return path


@pytest.mark.parametrize("code", sorted(world.countries()))
def test_every_country_has_names_an_outline_on_a_flat_map_and_a_point_in_it(code: str) -> None:
    country, outline = world.countries()[code], world.country_polygons(code)
    assert outline is not None
    assert country.name["id"]
    assert country.name["en"]
    assert shapely.buffer(outline, 0.02).contains(shapely.Point(country.lon, country.lat))
    west, south, east, north = outline.bounds
    assert -180 <= west < east <= 180
    assert -90 < south < north < 90
    # no side goes around the earth
    steps = [np.abs(np.diff(shapely.get_coordinates(part.exterior)[:, 0])).max() for part in outline.geoms]
    assert code == "ATA" or max(steps) < 90


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Viet Nam", "VNM"),
        ("jerman", "DEU"),
        ("Côte d’Ivoire", "CIV"),
        ("Korea Selatan", "KOR"),
        ("U.S.A.", "USA"),
        ("Alemania", "DEU"),
        ("GB", "GBR"),
        ("IDN", "IDN"),
    ],
)
def test_a_country_is_found_by_its_names_in_several_languages_and_by_its_codes(name: str, code: str) -> None:
    found = world.find_country(name)
    assert found is not None
    assert found.code == code


def test_what_is_no_country_is_none() -> None:
    assert world.find_country("Klaten") is None
    assert world.find_country("") is None
    assert world.country_polygons("XXX") is None


@pytest.mark.parametrize(
    "bounds", [(-170.0, -55.0, 178.0, 70.0), (102.0, 8.0, 110.0, 23.0), (-125.0, 24.0, -66.0, 49.0), (6, 47, 15, 55)]
)
def test_a_base_map_of_the_world_is_at_most_a_quarter_of_a_megabyte(bounds: basemap.Bounds) -> None:
    made = world.base_map(bounds).as_dict()
    assert set(made) == set(basemap.load().as_dict())
    assert len(json.dumps(made, ensure_ascii=False, separators=(",", ":")).encode()) <= 250_000


def points_in(bounds: basemap.Bounds, rings: tuple[str, ...]) -> int:
    west, south, east, north = bounds
    points = np.concatenate(basemap.decode(rings))
    return int(((west < points[:, 1]) & (points[:, 1] < east) & (south < points[:, 0]) & (points[:, 0] < north)).sum())


def test_a_nearer_frame_has_finer_coasts() -> None:
    vietnam = (102.0, 8.0, 110.0, 23.0)
    near, far = (points_in(vietnam, world.base_map(bounds).land) for bounds in (vietnam, (-170.0, -55.0, 178.0, 70.0)))
    assert near > 1.5 * far


@pytest.mark.parametrize(
    ("lats", "lons", "base"),
    [
        ([-7.7, -6.9, 3.6], [110.6, 109.1, 98.7], "indonesia"),
        ([1.35, 3.1, 5.9], [103.8, 101.7, 116.1], "world"),  # in its frame, but not on its land
        ([-8.55, -8.8], [125.57, 126.4], "world"),
        ([-7.7, 48.1, 40.4], [110.6, 11.6, -3.7], "world"),
        ([], [], "indonesia"),
    ],
)
def test_where_the_marks_lie_chooses_the_base_map(lats: list[float], lons: list[float], base: str) -> None:
    assert framing.frame_of(np.array(lats), np.array(lons)).base == base


def test_the_first_view_is_the_middle_and_what_lies_far_off_is_a_stray() -> None:
    lats, lons = np.linspace(40, 45, 20), np.linspace(0, 9, 20)
    frame = framing.frame_of(np.append(lats, [-30.0, np.nan]), np.append(lons, [150.0, np.nan]))
    assert frame.bounds == (0.0, 40.0, 9.0, 45.0)
    assert np.flatnonzero(frame.strays).tolist() == [20]


def test_marks_of_two_provinces_are_all_shown() -> None:
    lats, lons = np.array([-7.7] * 6 + [-6.8, -7.35]), np.array([110.6] * 6 + [110.84, 112.76])
    assert framing.middle_of(lats, lons).all()


def test_many_marks_may_have_as_many_strays_as_a_twentieth() -> None:
    lats, lons = (
        np.append(np.full(950, 45.0), np.full(50, -40.0)),
        np.append(np.linspace(0, 9, 950), np.full(50, 170.0)),
    )
    assert (~framing.middle_of(lats, lons)).sum() == 50


def test_a_territory_without_an_outline_stands_in_a_list_of_countries(tmp_path: Path) -> None:
    path = tmp_path / "births.csv"
    path.write_text("country,births\nFrance,9\nRéunion,4\nAtlantis,1\n", encoding="utf-8")
    places = read(path).places
    found = {place.query: (place.status, round(place.lat or 0)) for place in places.values()}
    assert found["Réunion"] == ("matched", -21)
    assert found["Atlantis"] == ("unmatched", 0)


def test_a_page_of_hubs_abroad_carries_the_world_and_says_where_it_looks(tmp_path: Path) -> None:
    told = payload(read(abroad(tmp_path)))
    view = json.loads(told.data)["view"]
    assert view["base"] == "world"
    assert view["bounds"] == [105.85, 16.46, 107.59, 21.03]
    assert view["strays"] == []
    assert ["Vietnam", "Vietnam"] in [row[:2] for row in json.loads(told.basemap)["labels"]["countries"]]
    assert len(told.basemap.encode()) <= 250_000
    assert told.centre == pytest.approx((18.745, 106.72), abs=0.01)


def test_a_figure_of_hubs_abroad_shows_them_without_a_word_of_indonesia(tmp_path: Path) -> None:
    picture = figures.picture(read(abroad(tmp_path)), figures.FigureOptions(language="en"))
    words = [part.get_text() for part in picture.figure.findobj(Text) if isinstance(part, Text)]
    assert "In Indonesia" not in words
    assert any("Natural Earth" in text for text in words)
    assert "inset" not in [axes.get_label() for axes in picture.figure.axes]


def test_the_layers_of_hubs_in_indonesia_keep_its_base_map(tmp_path: Path) -> None:
    (tmp_path / "hubs.csv").write_text("name,within\nCeper,Klaten\n", encoding="utf-8")
    assert layers.layers(read(tmp_path / "hubs.csv")).frame.base == "indonesia"
