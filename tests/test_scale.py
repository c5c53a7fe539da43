from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hubmap.scale import fit, round_steps

positive = st.floats(min_value=1e-3, max_value=1e12)


@given(st.lists(positive, min_size=1), positive)
def test_area_over_figure_is_the_same_for_every_value(values: list[float], other: float) -> None:
    scale = fit(values)
    expected = scale.radius_px(values[0]) ** 2 / values[0]
    assert scale.radius_px(other) ** 2 / other == pytest.approx(expected)


def test_the_largest_value_gets_the_largest_circle() -> None:
    assert fit([100, 4000, 25], largest_px=30).radius_px(4000) == pytest.approx(30)


def test_missing_and_zero_values_do_not_count() -> None:
    assert fit([math.nan, 0, -5]).steps == ()


@pytest.mark.parametrize("value", [0, -3.5])
def test_what_is_not_above_zero_has_no_area(value: float) -> None:
    assert fit([12.75, value]).radius_px(value) == 0


@given(positive)
def test_legend_steps_are_ascending_one_digit_numbers_not_above_the_largest(largest: float) -> None:
    steps = round_steps(largest)
    assert list(steps) == sorted(set(steps))
    assert steps[-1] <= largest * (1 + 1e-9)
    for step in steps:
        assert float(f"{step:.0e}") == pytest.approx(step)


def test_steps_far_below_the_smallest_value_are_left_out() -> None:
    assert fit([3, 7]).steps == (6.0,)
