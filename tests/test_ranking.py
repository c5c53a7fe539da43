"""A rank is spoken only where figures may be compared: of whole hubs, believed, and enough of them."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest

from hubmap.atlas import Atlas
from hubmap.atlas.joining import headlines
from hubmap.atlas.ranking import LEAST_RANKED, parts_of, rank
from hubmap.captions import Language
from hubmap.rank_captions import parts_words, rank_words
from tests.factories import rows_as_table, small_atlas


def atlas_of(*rows: dict[str, Any]) -> Atlas:
    """The small atlas with these figures of its workforce instead of its own."""
    atlas = small_atlas()
    (common, *_) = atlas.figure_table.to_pylist()
    common |= {"year": 2020, "covers": "hub", "quality": "A", "stands": "yes"}
    told = []
    for number, row in enumerate(rows):
        value = row.get("value", 1.0)
        told.append({**common, "low": value, "high": value, "obs": number, "text": str(value), **row})
    figures = rows_as_table(told)
    return dataclasses.replace(atlas, figure_table=figures, headline_table=headlines(figures))


HUBS = ("ceper", "tegal", "jogja", "juwana", "semarang", "sidoarjo")


def whole(count: int) -> list[dict[str, Any]]:
    return [{"hub": hub, "value": 100.0 * (number + 1)} for number, hub in enumerate(HUBS[:count])]


def test_whole_hub_figures_come_first_by_size_then_parts_then_none() -> None:
    rows = [
        {"hub": "ceper", "value": 10.0},
        {"hub": "tegal", "value": 900.0, "covers": "part"},
        {"hub": "jogja", "value": 20.0},
    ]
    found = rank(atlas_of(*rows), "workforce")
    assert [(row.hub, row.group, row.rank) for row in found.rows[:3]] == [
        ("jogja", "whole", 1), ("ceper", "whole", 2), ("tegal", "part", None),
    ]  # fmt: skip
    assert {row.group for row in found.rows[3:]} == {"none"}


def test_a_bound_never_stands_above_an_exact_figure_and_has_no_rank() -> None:
    rows = [{"hub": "ceper", "value": 300.0, "high": None}, {"hub": "tegal", "value": 20.0}]
    found = rank(atlas_of(*rows), "workforce")
    assert [(row.hub, row.group, row.rank) for row in found.rows[:2]] == [
        ("tegal", "whole", 1),
        ("ceper", "bound", None),
    ]
    assert found.of == 2


def test_a_doubted_figure_stands_apart_and_is_not_counted() -> None:
    rows = [{"hub": "ceper", "value": 300.0, "stands": "doubted"}, {"hub": "tegal", "value": 20.0}]
    found = rank(atlas_of(*rows), "workforce")
    assert [(row.hub, row.group) for row in found.rows[:2]] == [("tegal", "whole"), ("ceper", "doubted")]
    assert found.of == 1


def test_a_figure_that_is_only_told_is_no_headline() -> None:
    found = rank(atlas_of({"hub": "ceper", "value": 3554.0, "stands": "no"}), "workforce")
    assert found.rows[0].group == "none"


@pytest.mark.parametrize(
    ("count", "said"), [(LEAST_RANKED - 1, ""), (LEAST_RANKED, "1st of 5 with a whole-hub figure, 2020")]
)
def test_a_rank_is_spoken_among_five_and_not_among_four(count: int, said: str) -> None:
    found = rank(atlas_of(*whole(count)), "workforce")
    assert found.has_superlative == bool(said)
    assert rank_words(found.rows[0], found, Language("en")) == said


def test_equal_figures_share_their_rank() -> None:
    rows = [*whole(5), {"hub": "sidoarjo", "value": 500.0}]
    found = rank(atlas_of(*rows), "workforce")
    assert [row.rank for row in found.rows if row.group == "whole"] == [1, 1, 3, 4, 5, 6]


def test_parts_of_one_source_are_told_side_by_side() -> None:
    rows = [
        {"hub": "tegal", "value": 1204.0, "covers": "part", "year": 2020, "part_name": "Adiwerna", "scope": "a"},
        {"hub": "tegal", "value": 1436.0, "covers": "part", "year": 2019, "part_name": "Talang", "scope": "b"},
        {"hub": "ceper", "value": 5.0, "covers": "part", "scope": "x", "year": 2015},
        {"hub": "ceper", "value": 6.0, "covers": "part", "scope": "x", "year": 2010},
    ]
    parts = parts_of(atlas_of(*rows), "workforce")
    assert list(parts) == ["tegal"]
    assert parts_words(parts["tegal"], Language("en")) == "1,436 in Talang (2019); 1,204 in Adiwerna (2020)"
    assert parts_words(parts["tegal"], Language("id")) == "1.436 di Talang (2019); 1.204 di Adiwerna (2020)"
