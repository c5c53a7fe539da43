"""When Python looks for garbage: seldom in a command, not while an input is taken in of which everything is kept, nor at the end."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["collect_seldom", "give_back", "let_go", "no_collection"]

# Python's own 700 looks through all that a command has loaded over and over
_BETWEEN_COLLECTIONS: Final = 200_000


def collect_seldom() -> None:
    """Look for garbage after many new objects only: what a start loads is all kept."""
    gc.set_threshold(_BETWEEN_COLLECTIONS)


@contextmanager
def no_collection() -> Iterator[None]:
    """Stop the collection of garbage: among so many new objects that are all kept it takes a third of the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        # all that was made counts as old, and is not looked through at once
        gc.freeze()
        gc.unfreeze()
        if was_on:
            gc.enable()


def give_back() -> None:
    """Hand memory that was let go back to the system, which glibc keeps after millions of small things: a fifth of a long list's build."""
    import ctypes
    import platform

    if platform.libc_ver()[0] == "glibc":
        ctypes.CDLL(None).malloc_trim(0)


def let_go() -> None:
    """Leave everything to the end of the process, which gives all memory back: to look through it takes a third of a second."""
    gc.freeze()
