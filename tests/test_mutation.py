"""A line that is broken is seen by its tests: a small sample of what `make mutation` tries, by the quickest tests of some rooms."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOMS = {
    "quantity": "test_quantity.py",
    "opener": "test_opener.py",
    "readers": "test_grids.py",
    "names": "test_names.py",
}


@pytest.mark.skipif(sys.platform == "win32", reason="processes do not fork there")
def test_broken_lines_are_seen() -> None:
    tests = [word for name in ROOMS.values() for word in ("--tests", name)]
    ended = subprocess.run(
        [sys.executable, "-m", "tests.mutation", "7", *ROOMS, *tests],
        cwd=Path(__file__).parents[1],
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 0, ended.stdout
    for room in ROOMS:
        assert f"{room}: 7 of 7" in ended.stdout or f"{room}: 6 of 7" in ended.stdout
