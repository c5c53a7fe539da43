"""The collection of garbage is stopped for a while and comes back."""

from __future__ import annotations

import gc

import pytest

from hubmap.memory import no_collection


def test_garbage_is_not_looked_for_inside_and_is_again_after_an_error() -> None:
    with pytest.raises(AssertionError, match="damaged"):
        _fail_inside()

    assert gc.isenabled()


@no_collection()
def _fail_inside() -> None:
    assert gc.isenabled(), "damaged"


def test_somebody_who_had_stopped_it_keeps_it_stopped() -> None:
    gc.disable()
    try:
        with no_collection():
            pass

        assert not gc.isenabled()
    finally:
        gc.enable()
