from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from hubmap import vocabulary
from hubmap.page import masthead


@given(st.integers(0, 0xFFFFFF))
def test_any_accent_can_be_read_by_day_and_by_night(number: int) -> None:
    made = masthead.accent(f"#{number:06x}")
    for name in ("light", "dark"):
        grounds = [vocabulary.palette(name)[ground] for ground in ("paper", "card")]
        assert min(masthead.contrast(made[name], ground) for ground in grounds) >= masthead.READABLE


def test_an_accent_that_can_be_read_stays_as_it_is() -> None:
    assert masthead.accent("#17506b")["light"] == "#17506b"
    assert masthead.accent("#ffee88")["light"] != "#ffee88"
