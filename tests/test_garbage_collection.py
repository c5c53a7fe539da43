"""The collection of garbage is stopped for a while and comes back."""

from __future__ import annotations

import gc

import pytest

from hubmap import cli
from hubmap.garbage_collection import no_collection


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


def test_what_was_taken_in_counts_as_old() -> None:
    with no_collection():
        taken = [[number] for number in range(3000)]

    old = {id(thing) for thing in gc.get_objects(generation=2)}
    assert {id(thing) for thing in taken} <= old


def test_a_command_leaves_its_memory_to_the_end_of_the_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.argv", ["hubmap", "--version"])
    try:
        with pytest.raises(SystemExit):
            cli.main()

        assert gc.get_freeze_count()
    finally:
        gc.unfreeze()
