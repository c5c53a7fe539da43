"""Many different names placed over all cores: in order, the same whatever the number of processes."""

from __future__ import annotations

import multiprocessing
import os
import sys
import threading
from typing import TYPE_CHECKING, Final, NamedTuple

from hubmap.garbage_collection import no_collection
from hubmap.geocoding.gazetteer import load
from hubmap.geocoding.matching import matcher
from hubmap.geocoding.matching.joint import place_jointly
from hubmap.processes import parted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from hubmap.geocoding.gazetteer import Gazetteer
    from hubmap.geocoding.place import Place

    Progress = Callable[[int, int], None]

__all__ = ["Asked", "place_all", "place_block"]

# fewer names are placed before a second process has begun
FEWEST_FOR_POOL: Final = 4_000
BLOCK: Final = 1_000


class Asked(NamedTuple):
    """What is asked for: a name, its context, and a code that may stand beside it."""

    name: str
    within: str | None = None
    code: str | None = None


def place_all(
    asked: Sequence[Asked],
    *,
    gazetteer: Gazetteer | None = None,
    workers: int | None = None,
    progress: Progress | None = None,
    joint: bool = True,
) -> list[Place]:
    """Place different names, in order, over all cores where they are many.

    Parameters
    ----------
    asked
        Names with contexts and codes, each once.
    gazetteer
        Where to look; the shipped gazetteer if it is not given.
    workers
        Processes; as many as there are cores by default.
    progress
        Called with the number of names done and of all names.
    joint
        Whether names of one list are placed together: where Kota Bogor stands in it, Bogor is the Kabupaten.

    Returns
    -------
    list of Place
        One for each name.
    """
    # names of one context lie together, so that each process looks a context up once
    order = sorted(range(len(asked)), key=lambda at: (asked[at].within or "", at))
    blocks = [[asked[at] for at in order[start : start + BLOCK]] for start in range(0, len(order), BLOCK)]
    found: list[Place] = []
    for places in _placed(blocks, gazetteer or load(), _processes(len(asked), workers)):
        found += places
        if progress:
            progress(len(found), len(asked))
    in_order: list[Place | None] = [None] * len(asked)
    for at, place in zip(order, found, strict=True):
        in_order[at] = place
    placed = [place for place in in_order if place is not None]
    return place_jointly(placed, gazetteer or load()) if joint else placed


def place_block(asked: Sequence[Asked], gazetteer: Gazetteer | None = None) -> list[Place]:
    """Place a block of names in this process."""
    find = matcher(gazetteer or load()).place
    # what is made is kept, and much of it
    with no_collection():
        return [find(name, within, code=code) for name, within, code in asked]


def _processes(count: int, workers: int | None) -> int:
    """Return how many processes to use: one where a pool would cost more than it gains, or can't be had."""
    if count < FEWEST_FOR_POOL or multiprocessing.current_process().daemon:
        return 1
    # a process that parts from one at work in other threads inherits their locks, which nobody opens there
    if threading.current_thread() is not threading.main_thread():
        return 1
    if workers is None:
        # elsewhere a new process runs the caller's script again, which only the script can allow
        workers = len(os.sched_getaffinity(0)) if sys.platform == "linux" else 1
    return max(1, min(workers, count // BLOCK))


def _placed(blocks: Sequence[list[Asked]], gazetteer: Gazetteer, processes: int) -> Iterator[list[Place]]:
    if processes == 1:
        for block in blocks:
            yield place_block(block, gazetteer)
        return
    # what is made before the processes part is shared by all
    matcher(gazetteer).warm_up()
    _shared.clear()
    _shared.append(gazetteer)
    with parted(processes) as pool:
        yield from pool.imap(_place_shared, blocks)


# the gazetteer that a pool's processes inherit
_shared: list[Gazetteer] = []


def _place_shared(asked: Sequence[Asked]) -> list[Place]:
    return place_block(asked, _shared[0] if _shared else None)
