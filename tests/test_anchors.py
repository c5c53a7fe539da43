"""An anchor is the few words at the source that hold a figure: its number reads to it, and links open there."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hubmap.sources import anchors


def row(figure: float, anchor: str | None, **more: Any) -> dict[str, Any]:
    known = {
        "obs": 1,
        "hub": "ceper",
        "metric": "workforce",
        "year": 2019,
        "low": figure,
        "high": figure,
        "value": figure,
    }
    return {
        **known,
        "text": f"{figure:g}",
        "anchor": anchor,
        "file": "observations.csv",
        "sheet": None,
        "row": 2,
        **more,
    }


@pytest.mark.parametrize(
    ("figure", "anchor"),
    [
        (4000, "4000 tenaga kerja dengan 300 unit IKM"),
        (300, "lebih dari 300 orang"),
        (1_340_000, "1,34 juta unit"),
        (4000, "hampir 4.000 pelaku"),
        (4000, "some 4,000 workers"),
        (1.86, "1,86 persen terhadap PDB nasional"),
        (500, "500-an pekerja pada 2019"),
    ],
)
def test_an_anchor_whose_number_is_the_figure_is_right(figure: float, anchor: str) -> None:
    assert anchors.holds(anchor, row(figure, anchor))


def test_one_anchor_may_hold_two_figures_or_one_of_them() -> None:
    units = {"metric": "ikm_units"}
    both = "4000 tenaga kerja dengan 300 unit IKM"
    assert anchors.figure_problems([row(4000, both), row(300, both, **units)]) == []
    assert anchors.figure_problems([row(4000, "4000 orang"), row(300, "4000 orang", **units)]) == []


@pytest.mark.parametrize("anchor", ["4500 tenaga kerja", "ribuan tenaga kerja", "2019"])
def test_a_wrong_anchor_is_an_error_that_names_both(anchor: str) -> None:
    (problem,) = anchors.figure_problems([row(4000, anchor)])
    assert (problem.severity, problem.code, problem.row, problem.value) == ("error", "anchor-differs", 2, anchor)
    assert "4000" in problem.message
    assert anchor in problem.message


def test_an_anchor_that_says_another_number_beside_a_right_one_is_wrong_for_the_other_figure() -> None:
    told = anchors.figure_problems(
        [row(4000, "4000 orang, 150 unit"), row(300, "4000 orang, 150 unit", metric="ikm_units")]
    )
    assert [problem.message.split(" (")[0] for problem in told] == ["ceper has 300"]


@given(st.integers(1, 10**9))
def test_every_figure_is_found_in_what_is_written_of_it(figure: int) -> None:
    for text in (f"{figure} orang", f"{figure:,} workers", f"{figure:,}".replace(",", ".") + " orang"):
        assert anchors.holds(text, row(figure, text))


def test_a_long_anchor_is_told() -> None:
    (problem,) = anchors.length_problems([row(1, "a b c d e f g h i j 1"), row(1, "a b c d e f g h i 1", row=3)])
    assert (problem.code, problem.row) == ("long-anchor", 2)


@pytest.mark.parametrize(
    ("url", "anchor", "link"),
    [
        ("https://a.example/x?y=1", "4.000 orang", "https://a.example/x?y=1#:~:text=4.000%20orang"),
        ("https://a.example/x#top", "a-b, c&d", "https://a.example/x#top:~:text=a%2Db%2C%20c%26d"),
        ("https://a.example/x", None, "https://a.example/x"),
        ("javascript:alert(1)", "x", None),
        (None, "x", None),
    ],
)
def test_links_open_at_the_anchor(url: str | None, anchor: str | None, link: str | None) -> None:
    assert anchors.link(url, anchor) == link
