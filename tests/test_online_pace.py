"""How fast a service is asked: in turn, by all who ask, and not at all while it wants to be left alone."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import pytest

from hubmap.errors import ServiceError
from hubmap.geocoding.online.pace import PATIENCE_SECONDS, Pace


@dataclass
class Clock:
    """A clock that only sleeping moves."""

    now: float = 1_000_000.0
    slept: list[float] = field(default_factory=list)

    def __call__(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds

    def pace(self, folder: Path, min_seconds: float = 1.0, service: str = "example.org") -> Pace:
        return Pace(folder / "pace.sqlite", service, min_seconds, clock=self, sleep=self.sleep)


def test_the_first_request_goes_at_once_and_the_next_ones_a_second_apart(tmp_path: Path) -> None:
    clock = Clock()
    pace = clock.pace(tmp_path)
    for _ in range(3):
        pace.wait()
    assert clock.slept == [1.0, 1.0]


def test_time_that_passed_anyway_is_not_waited_for(tmp_path: Path) -> None:
    clock = Clock()
    pace = clock.pace(tmp_path)
    pace.wait()
    clock.now += 0.75
    pace.wait()
    assert clock.slept == [0.25]


def test_two_who_keep_answers_in_one_folder_share_one_pace(tmp_path: Path) -> None:
    clock = Clock()
    clock.pace(tmp_path).wait()
    clock.pace(tmp_path).wait()
    assert clock.slept == [1.0]


def test_services_do_not_wait_for_each_other(tmp_path: Path) -> None:
    clock = Clock()
    clock.pace(tmp_path, service="one.example").wait()
    clock.pace(tmp_path, service="two.example").wait()
    assert clock.slept == []


def test_a_short_rest_is_waited_for_and_a_later_shorter_one_does_not_end_it(tmp_path: Path) -> None:
    clock = Clock()
    pace = clock.pace(tmp_path)
    pace.rest(30)
    pace.rest(5)
    pace.wait()
    assert clock.slept == [30.0]


def test_a_long_rest_ends_this_run_and_the_next_without_a_request(tmp_path: Path) -> None:
    clock = Clock()
    clock.pace(tmp_path).rest(3600)
    clock.now += 600
    with pytest.raises(ServiceError, match="left alone for another 3000 seconds") as caught:
        clock.pace(tmp_path).wait()
    assert caught.value.retry_after == 3000
    assert clock.slept == []
    clock.now += 3000 - PATIENCE_SECONDS
    clock.pace(tmp_path).wait()
    assert clock.slept == [PATIENCE_SECONDS]
