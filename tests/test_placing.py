"""The gold set: names from sources that hubmap does not ship, counted, half of them never looked at."""

from __future__ import annotations

import pytest

from tests.bench.answers import Answer
from tests.bench.geocoding import Query, abroad, is_right, ours, queries

Pairs = list[tuple[Query, Answer]]


@pytest.fixture(scope="module")
def answers() -> Pairs:
    geocoder = ours()
    return [(query, geocoder(query.name, query.within)) for query in queries()]


def test_the_gold_set_is_large_and_half_of_it_is_held_out() -> None:
    halves = [query.half for query in queries()]
    assert len(halves) >= 300
    assert 0.45 <= halves.count("held") / len(halves) <= 0.55


@pytest.mark.parametrize("half", ["tune", "held"])
def test_nearly_all_answers_are_right(answers: Pairs, half: str) -> None:
    right = [is_right(query, answer) for query, answer in answers if query.half == half]
    assert sum(right) / len(right) >= 0.95


@pytest.mark.parametrize("half", ["tune", "held"])
def test_hardly_any_answer_is_wrong_and_sure(answers: Pairs, half: str) -> None:
    sure = [
        answer.status == "matched" and not is_right(query, answer) for query, answer in answers if query.half == half
    ]
    assert sum(sure) / len(sure) <= 0.015


def test_one_letter_off_with_context_is_placed(answers: Pairs) -> None:
    right = [is_right(query, answer) for query, answer in answers if query.kind == "typo"]
    assert sum(right) / len(right) >= 0.95


def test_names_that_several_places_bear_ask_for_review(answers: Pairs) -> None:
    flagged = [answer.status == "review" for query, answer in answers if query.expect == "review"]
    assert sum(flagged) / len(flagged) >= 0.98


def test_what_lies_abroad_or_is_no_place_is_not_matched() -> None:
    geocoder = ours()
    matched = [name for name in abroad() if geocoder(name, None).status == "matched"]
    assert len(matched) / len(abroad()) <= 0.005, matched
