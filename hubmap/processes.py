"""Processes that part from this one to work on all cores: they share what it holds, and end when their work is done."""

from __future__ import annotations

import multiprocessing
import sys
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from multiprocessing.pool import Pool

__all__ = ["parted"]


@contextmanager
def parted(count: int) -> Iterator[Pool]:
    """Let so many processes part from this one; elsewhere than on Linux they start anew.

    Parameters
    ----------
    count
        Of processes.
    """
    with warnings.catch_warnings():
        # Python warns of other threads, since their locks stay closed in a process that parts: those of libraries are not used there
        warnings.filterwarnings("ignore", "This process .* is multi-threaded", DeprecationWarning)
        pool = multiprocessing.get_context("fork" if sys.platform == "linux" else "spawn").Pool(count)
    with pool:
        yield pool
        # ended by a signal, a process that has only just parted would take itself for this one and go on as it
        pool.close()
        pool.join()
