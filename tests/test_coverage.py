"""Distances from hubs to centres, and who is within reach."""

from __future__ import annotations

import csv
import io
import math
from typing import Any

import numpy as np
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hubmap import coverage, exports
from hubmap.arrow_tables import frame_of
from hubmap.atlas import Atlas
from hubmap.distances import distance_km
from tests.factories import small_atlas, with_tables

degrees = st.tuples(st.floats(-11, 6), st.floats(95, 141))


@pytest.fixture(scope="module")
def atlas() -> Atlas:
    return small_atlas()


def row(table: pa.Table, hub: str, role: str) -> dict[str, Any]:
    return next(row for row in table.to_pylist() if (row["hub"], row["role"]) == (hub, role))


def with_centres(atlas: Atlas, **columns: Any) -> Atlas:
    return with_tables(atlas, centres=frame_of(atlas.centre_table).assign(**columns))


def test_a_degree_of_latitude_is_longer_at_the_pole_than_at_the_equator() -> None:
    km = distance_km(np.array([0.0, 89.0]), np.zeros(2), np.array([1.0, 90.0]), np.zeros(2))
    assert km.round(2).tolist() == [110.57, 111.69]


def test_every_placed_hub_has_one_nearest_centre_for_each_role_and_status(atlas: Atlas) -> None:
    table = coverage.nearest(atlas)
    assert table.column_names == ["hub", "role", "status", "centre", "km", "uncertain_km"]
    placed = [hub for hub in atlas.hubs["id"] if hub != "nowhere"]
    kinds: dict[tuple[str, str], list[str]] = {}
    for line in table.to_pylist():
        kinds.setdefault((line["role"], line["status"]), []).append(line["hub"])
    assert all(hubs == placed for hubs in kinds.values())
    assert set(kinds) == {
        ("logistics", "announced"), ("material", "announced"), ("rnd", "announced"), ("service", "operating"),
        ("port", "operating"),
    }  # fmt: skip


def test_a_centre_at_the_hub_is_at_no_distance(atlas: Atlas) -> None:
    found = row(coverage.nearest(atlas), "ceper", "material")
    assert (found["centre"], found["km"]) == ("ceper-material", 0.0)


def test_the_nearest_centre_of_semarang_is_found_in_its_port_and_told_in_kilometres(atlas: Atlas) -> None:
    found = row(coverage.nearest(atlas), "semarang", "port")
    assert found["centre"] == "port"
    assert found["km"] == pytest.approx(5.21, abs=0.01)


def test_a_distance_is_as_uncertain_as_both_points_together(atlas: Atlas) -> None:
    table = coverage.nearest(atlas)
    assert row(table, "juwana", "material")["uncertain_km"] == 8.0
    assert row(table, "juwana", "port")["uncertain_km"] is None


def test_a_centre_without_a_point_is_nobodys_nearest(atlas: Atlas) -> None:
    lat = atlas.centres["lat"].where(atlas.centres["id"] != "ceper-material")
    table = coverage.nearest(with_centres(atlas, lat=lat))
    assert row(table, "ceper", "material")["centre"] == "jogja-material"


def test_without_any_centre_the_table_is_empty_but_has_its_columns(atlas: Atlas) -> None:
    table = coverage.nearest(with_centres(atlas, lat=np.nan))
    assert len(table) == 0
    assert "km" in table.column_names


def test_of_two_centres_at_one_point_the_first_in_the_input_is_named(atlas: Atlas) -> None:
    table = coverage.nearest(with_centres(atlas, role="service", status="operating"))
    assert row(table, "tegal", "service")["centre"] == "tegal-logistics"


@settings(max_examples=60)
@given(st.lists(degrees, min_size=1, max_size=8), st.lists(degrees, min_size=1, max_size=12))
def test_no_other_centre_is_nearer(hubs: list[tuple[float, float]], centres: list[tuple[float, float]]) -> None:
    (lat, lon), (to_lat, to_lon) = np.array(hubs).T, np.array(centres).T
    _, km = coverage._nearest_in_block(lat, lon, to_lat, to_lon)
    for number in range(len(hubs)):
        every = distance_km(np.full(len(centres), lat[number]), np.full(len(centres), lon[number]), to_lat, to_lon)
        assert km[number] == every.min()


def test_blocks_of_hubs_give_the_same_as_all_at_once(atlas: Atlas, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = coverage.nearest(atlas)
    monkeypatch.setattr(coverage, "_BLOCK", 2)
    assert coverage.nearest(atlas).equals(whole)


def test_who_is_served_is_told_with_how_many_have_a_figure(atlas: Atlas) -> None:
    found = coverage.served(atlas, role="material", status="announced", within_km=40, metric="workforce")
    assert found.hubs == ("ceper", "tegal", "jogja")
    assert (found.placed, found.unplaced) == (6, ("nowhere",))
    assert (found.with_figure, found.total) == (3, 4000 + 1204 + 500)
    assert (found.years, found.of_hub) == ((2017, 2020), 1)


def test_a_hub_without_a_figure_is_served_but_adds_nothing(atlas: Atlas) -> None:
    found = coverage.served(atlas, role="port", status="operating", within_km=10, metric="workforce")
    assert found.hubs == ("semarang",)
    assert (found.with_figure, found.total, found.years) == (0, None, None)


def test_a_hub_right_at_the_distance_is_served(atlas: Atlas) -> None:
    km = row(coverage.nearest(atlas), "semarang", "port")["km"]
    assert coverage.served(atlas, role="port", status="operating", within_km=km, metric="workforce").hubs
    nearer = math.nextafter(km, 0)
    assert not coverage.served(atlas, role="port", status="operating", within_km=nearer, metric="workforce").hubs


def test_a_kind_of_centre_that_nobody_has_serves_nobody(atlas: Atlas) -> None:
    found = coverage.served(atlas, role="rnd", status="operating", within_km=1000, metric="workforce")
    assert (found.hubs, found.total) == ((), None)


def test_the_nearest_centre_that_operates_is_in_every_table_with_its_distance(atlas: Atlas) -> None:
    found = {line["hub"]: line for line in coverage.nearest_operating(atlas).to_pylist()}
    assert (found["ceper"]["centre"], found["ceper"]["km"]) == ("ceper-service", 0.0)
    # the port is nearer to Semarang, but serves no hub
    assert found["semarang"]["centre"] != "port"
    written = {line["id"]: line for line in csv.DictReader(io.StringIO(exports.hubs_csv(atlas)))}
    assert (written["ceper"]["nearest_centre"], written["ceper"]["nearest_centre_km"]) == ("ceper-service", "0.0")
    assert written["nowhere"]["nearest_centre"] == written["nowhere"]["nearest_centre_km"] == ""


def test_without_a_centre_that_operates_no_column_speaks_of_one(atlas: Atlas) -> None:
    announced = with_centres(atlas, status="announced")
    assert len(coverage.nearest_operating(announced)) == 0
    assert "nearest_centre" not in exports.hubs_csv(announced)
