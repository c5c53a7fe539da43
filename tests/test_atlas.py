from __future__ import annotations

from typing import Any

import pyarrow as pa

from hubmap.atlas import headlines
from hubmap.geocoding.matching.search import place
from hubmap.geocoding.place import Place
from tests.factories import rows_as_table


def figures(*rows: dict[str, Any]) -> pa.Table:
    common = {
        "hub": "ceper",
        "metric": "workforce",
        "covers": "hub",
        "quality": "A",
        "stands": "yes",
        "year": 2019,
        "value": 1.0,
    }
    return rows_as_table([{**common, **row} for row in rows], list(common))


def chosen(*rows: dict[str, Any]) -> list[float]:
    values: list[float] = headlines(figures(*rows))["value"].to_pylist()
    return values


def test_the_best_quality_wins_over_a_newer_figure() -> None:
    assert chosen({"year": 2020, "quality": "B", "value": 10}, {"year": 2017, "quality": "A", "value": 20}) == [20]


def test_among_equal_quality_the_newest_wins() -> None:
    assert chosen({"year": 2017, "value": 10}, {"year": 2019, "value": 20}, {"year": 2012, "value": 30}) == [20]


def test_a_figure_of_the_hub_wins_over_better_figures_of_a_part_or_of_more() -> None:
    rows = (
        {"covers": "part", "quality": "A", "value": 10},
        {"covers": "wider", "quality": "A", "value": 20},
        {"covers": "hub", "quality": "C", "year": 2001, "value": 30},
    )
    assert chosen(*rows) == [30]


def test_where_only_parts_are_known_the_newest_of_the_best_quality_stands() -> None:
    assert chosen({"covers": "part", "year": 2019, "value": 1436}, {"covers": "part", "year": 2020, "value": 1204}) == [
        1204
    ]


def test_a_figure_without_year_counts_as_the_oldest() -> None:
    assert chosen({"year": None, "value": 10}, {"year": 1999, "value": 20}) == [20]


def test_what_is_equal_goes_by_the_order_of_the_input() -> None:
    assert chosen({"value": 4000}, {"value": 4100}) == [4000]


def test_each_hub_and_metric_has_its_own_headline() -> None:
    rows = headlines(figures({}, {"metric": "ikm_units", "value": 2}, {"hub": "tegal", "value": 3}))
    assert list(zip(rows["hub"].to_pylist(), rows["metric"].to_pylist(), strict=True)) == [
        ("ceper", "workforce"),
        ("ceper", "ikm_units"),
        ("tegal", "workforce"),
    ]


def test_without_figures_there_is_no_headline() -> None:
    assert len(headlines(figures({})[:0])) == 0


def test_a_pin_lies_in_no_province_that_is_known_and_a_found_place_in_its_own() -> None:
    pin = Place(query="Alpha", status="pinned", name="Alpha", lat=-7.5, lon=110.5, match="pin", origin="pin")
    assert pin.province is None
    assert place("Ceper", "Klaten").province == "Jawa Tengah"
