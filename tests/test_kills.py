"""A build that is killed within its work, or finds the disk full, leaves whole files: a small sample of what `make test-kills` tries."""

from __future__ import annotations

import random
import sys

import pytest

from tests.kills import CASES, trials

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the time of another process is not known there")


def test_a_build_that_is_killed_leaves_whole_files_and_the_next_one_mends_them() -> None:
    chance = random.Random(1)  # noqa: S311
    with trials([case for case in CASES if case.words[0] == "build"]) as (build,):
        for number in (0, 2):
            moment = build.kill(chance, number)
            assert build.faults() == [], moment


def test_a_package_that_finds_the_disk_full_is_not_there() -> None:
    chance = random.Random(1)  # noqa: S311
    with trials([case for case in CASES if case.words[0] == "gazetteer"]) as (package,):
        told, found = package.fill(chance, 0)
        assert found == [], told
        assert told.startswith("hubmap: ")
