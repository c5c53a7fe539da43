from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import DamerauLevenshtein

from hubmap.validate.cross_checks import near_names

names = st.lists(st.tuples(st.text("abç😀", max_size=6), st.integers(0, 1)), unique=True, max_size=30)


@given(names)
def test_they_are_those_that_comparing_each_with_each_finds(named: list[tuple[str, int]]) -> None:
    expected = [
        (one, other)
        for one, other in combinations(range(len(named)), 2)
        if named[one][1] == named[other][1] and DamerauLevenshtein.distance(named[one][0], named[other][0]) == 1
    ]
    found = near_names([name for name, _ in named], [group for _, group in named])
    assert sorted(found) == expected
    assert found == sorted(found, key=lambda pair: pair[::-1])


def test_more_names_than_are_worked_on_at_once_and_of_all_lengths() -> None:
    many = [f"sentra {'x' * (number % 50)}" for number in range(20_000)]
    groups = range(1, 20_001)
    assert near_names(["sentra ceper", *many, "sentra cepr"], [0, *groups, 0]) == [(0, 20_001)]
