"""Break one line at a time and see whether a test falls: `python -m tests.mutation [--seed SEED] [--tests FILE] [COUNT] [ROOM ...]`.

Bodies of functions are changed in a process that has read everything once and forks for each change, so that one costs little
more than those tests that call its function. A Python that a test starts is changed too, unless the test gives it a path of its
own.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import json
import os
import pickle
import random
import signal
import sys
import tempfile
from collections.abc import Callable, Collection, Iterator
from functools import partial
from itertools import accumulate
from operator import itemgetter
from pathlib import Path
from typing import Any, Final
from unittest import mock

import pytest

from tests.mutants import CALLS, Mutant, Place, mutants_of, notice_calls, put_in_everywhere

__all__ = ["ROOMS", "main"]

ROOT: Final = Path(__file__).parents[1]
#: By room: its modules, and the tests that are to fall.
ROOMS: Final = {
    "quantity": (("hubmap.tables.quantity",), ("test_quantity.py",)),
    "doors": (("hubmap.text_doors",), ("test_text_doors.py",)),
    "writer": (("hubmap.writing.files", "hubmap.writing.ownership", "hubmap.writing.locks"), ("test_writing.py",)),
    "opener": (
        ("hubmap.reader.archives", "hubmap.reader.content", "hubmap.reader.limits", "hubmap.reader.child"),
        ("test_opener.py", "test_limits.py", "test_geofiles.py"),
    ),
    "readers": (
        ("hubmap.reader.files", "hubmap.reader.markup"),
        ("test_grids.py", "test_reader.py", "test_limits.py", "test_awkward.py"),
    ),
    "names": (
        ("hubmap.geocoding.gazetteer.name_keys", "hubmap.geocoding.matching.parse"),
        ("test_names.py", "test_match.py", "test_near_names.py"),
    ),
    "payload": (("hubmap.page.payload",), ("test_payload.py", "test_page_settings.py")),
}
# of the tests that call a function so many seconds' worth are tried, the quickest first; what they let pass is not seen
_MOST_SECONDS: Final = 90
_SECONDS: Final = 120
_LEARNING_SECONDS: Final = 1800


def main(count: int, rooms: list[str], seed: str = "", tests: Collection[str] = ()) -> int:
    """Try so many changes of each room, the same ones each time; not 0 if in a room fewer than 85 of 100 were seen.

    Of a room's files of tests those alone are run that are named, if any are.
    """
    fine = True
    for room in rooms:
        modules, files = ROOMS[room]
        files = tuple(name for name in files if not tests or name in tests)
        every = [mutant for module in modules for mutant in mutants_of(module)]
        chosen = random.Random(room + seed).sample(every, min(count, len(every)))  # noqa: S311
        trial = Trial(chosen)
        alone = ["-p", "no:cacheprovider", "-p", "no:xdist"]
        with contextlib.redirect_stdout(io.StringIO()):
            pytest.main([*alone, *(str(ROOT / "tests" / name) for name in files)], plugins=[trial])
        if trial.fell:
            print(f"{room}: its tests fall as it is: {trial.fell}")  # noqa: T201
            return 1
        seen = len(chosen) - len(trial.unseen)
        print(f"{room}: {seen} of {len(chosen)} changes seen, of {len(every)} that there are", flush=True)  # noqa: T201
        fine = fine and seen * 100 >= len(chosen) * 85
    return int(not fine)


class Trial:
    """Runs for each change the tests that call its function, the quickest first, each time in a process of its own.

    Parameters
    ----------
    mutants
        The changes.
    """

    def __init__(self, mutants: list[Mutant]) -> None:
        self.mutants = mutants
        self.unseen: list[Mutant] = []
        self.fell = "none was run"
        self.said = ""
        self._out = sys.stdout

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Run everything once as it is, to learn which test calls what; then what each change asks for."""
        modules = {mutant.module for mutant in self.mutants}
        with tempfile.TemporaryDirectory() as folder, _followed(Path(folder)):
            learn = partial(self._learn, session, modules, Path(folder) / "calls")
            self.fell, calls = _in_child(learn, _LEARNING_SECONDS) or ("they never end", [])
            for mutant in self.mutants if not self.fell else ():
                if not self._falls(session, mutant, calls):
                    self.unseen.append(mutant)
                    print(f"  not seen: {mutant.module}:{mutant.line} {mutant.what}", file=self._out, flush=True)
        return True

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Keep what is said of a test that falls."""
        if report.failed:
            self.said = f"{report.nodeid}\n{report.longreprtext}"

    def _learn(
        self, session: pytest.Session, modules: set[str], told: Path
    ) -> tuple[str, list[tuple[float, int, set[Place]]]]:
        """What is said of a test that falls, if one does; and of each its seconds, its number, and the functions that it calls."""
        files = {sys.modules[name].__file__: name for name in modules}
        os.environ[CALLS] = json.dumps([str(told), sorted(modules)])
        calls = []
        for at, item in enumerate(session.items):
            places: set[Place] = set()
            told.write_text("", encoding="utf-8")
            began = sum(os.times()[:4])
            notice_calls(files, places.add)
            passes = _passes(session, item)
            sys.setprofile(None)
            if not passes:
                return self.said, []
            elsewhere = (json.loads(line) for line in told.read_text(encoding="utf-8").splitlines())
            places.update((name, line) for name, line in elsewhere)
            calls.append((sum(os.times()[:4]) - began, at, places))
        return "", calls

    def _falls(self, session: pytest.Session, mutant: Mutant, calls: list[tuple[float, int, set[Place]]]) -> bool:
        here = [(took, at) for took, at, places in sorted(calls, key=itemgetter(0)) if _is_within(mutant, places)]
        so_far = accumulate(took for took, _ in here)
        tried = [one for one, together in zip(here, so_far, strict=True) if together <= _MOST_SECONDS]

        def fall() -> bool:
            put_in_everywhere(mutant)
            for took, at in tried:
                # one that never ends has fallen
                signal.alarm(_SECONDS + round(20 * took))
                if not _passes(session, session.items[at]):
                    return True
            return False

        return bool(tried) and _in_child(fall, _SECONDS) in (True, None)


@contextlib.contextmanager
def _followed(folder: Path) -> Iterator[None]:
    """Lead each Python that is started meanwhile to what it is to do; a folder is for what leads it there."""
    (folder / "sitecustomize.py").write_text("from tests.mutants import follow\nfollow()\n", encoding="utf-8")
    # what is buffered elsewhere is so here
    environment = {"PYTHONPATH": f"{folder}{os.pathsep}{ROOT}", "PYTHONUNBUFFERED": ""}
    with mock.patch.dict(os.environ, environment):
        yield


def _passes(session: pytest.Session, item: pytest.Item) -> bool:
    before = session.testsfailed
    item.config.hook.pytest_runtest_protocol(item=item, nextitem=None)
    return session.testsfailed == before


def _is_within(mutant: Mutant, places: set[Place]) -> bool:
    """Whether a test called the function that the change is in."""
    return any(place in places for place in mutant.functions)


def _in_child(work: Callable[[], Any], seconds: int) -> Any:
    """What work gives in a process of its own; None of one that never ends or dies."""
    sys.stdout.flush()
    reading, writing = os.pipe()
    process = os.fork()
    if process == 0:
        signal.alarm(seconds)
        nowhere = os.open(os.devnull, os.O_RDWR)
        for stream in (0, 1, 2):
            os.dup2(nowhere, stream)
        try:
            with os.fdopen(writing, "wb") as pipe:
                pickle.dump(work(), pipe)
        finally:
            os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        told = pipe.read()
    os.waitpid(process, 0)
    return pickle.loads(told) if told else None  # noqa: S301 - of this program


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("count", nargs="?", type=int, default=40)
    parser.add_argument("rooms", nargs="*", default=list(ROOMS))
    parser.add_argument("--seed", default="", help="a word for another sample than the usual one")
    parser.add_argument(
        "--tests", action="append", default=[], help="only this file of tests, if it is one of a room's"
    )
    told = parser.parse_args()
    sys.exit(main(told.count, told.rooms, told.seed, told.tests))
