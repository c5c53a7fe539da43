"""A line that is broken is seen by its tests: a small sample of what `make mutation` tries."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.skipif(sys.platform == "win32", reason="processes do not fork there")
def test_broken_lines_of_the_figures_reader_are_seen() -> None:
    ended = subprocess.run(
        [sys.executable, "-m", "tests.mutation", "2", "quantity"],
        cwd=Path(__file__).parents[1],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ended.returncode, ended.stdout[:36]) == (0, "quantity: 2 of 2 changes seen, of 18"), ended.stdout
