"""Rows that are the sums of those below them are no hubs, however long the list is."""

from __future__ import annotations

from pathlib import Path

import pytest

from hubmap import config, reader
from hubmap.tables import Tables
from hubmap.validate import check
from tests.factories import framed


def read(path: Path, rows: list[tuple[str, int]]) -> Tables:
    lines = ["nama,tenaga kerja", *(f"{name},{value}" for name, value in rows)]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return framed(check(reader.read_tables(path), config.load(path))).tables


@pytest.mark.parametrize("step", [1, -1])
def test_a_list_of_thousands_without_a_sum_keeps_every_row(step: int, tmp_path: Path) -> None:
    rows = [(f"Sentra {number}", 10_000 + step * number) for number in range(3000)]
    assert len(read(tmp_path / "list.csv", rows).hubs) == 3000


def test_sums_of_sums_are_left_out_and_their_parts_stay(tmp_path: Path) -> None:
    klaten, tegal = (
        [("Klaten", 500), ("Ceper", 300), ("Pedan", 200)],
        [("Tegal", 700), ("Talang", 400), ("Adiwerna", 300)],
    )
    hubs = read(
        tmp_path / "pivot.csv",
        [("Jawa Tengah", 1200), *klaten, *tegal, ("Jawa Timur", 900), ("Waru", 500), ("Sedati", 400)],
    ).hubs
    assert hubs["name"].tolist() == ["Ceper", "Pedan", "Talang", "Adiwerna", "Waru", "Sedati"]
    assert hubs["within"].tolist()[:3] == ["Klaten, Jawa Tengah", "Klaten, Jawa Tengah", "Tegal, Jawa Tengah"]
