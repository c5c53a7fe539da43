"""Large files in chunks, many names over all cores, and names of one list together."""

from __future__ import annotations

import multiprocessing
import os
import signal
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import geopandas as gpd
import pandas as pd
import pytest

from hubmap.errors import InputError, UsageError
from hubmap.geocoding import pool, streaming
from hubmap.geocoding.gazetteer import load
from hubmap.geocoding.pool import Asked, place_all
from hubmap.geocoding.streaming import Columns, geocode_file

if TYPE_CHECKING:
    from pathlib import Path

COLUMNS = Columns("n", ("w",))


@pytest.fixture
def source(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file of five chunks and three blocks of names."""
    monkeypatch.setattr(streaming, "ROWS", 20)
    monkeypatch.setattr(streaming, "NAMES", 10)
    gazetteer = load()
    numbers = list(range(1000, 1024))
    rows = [
        {"id": f"{at:03d}", "n": gazetteer.labels[number], "w": gazetteer.full_name(gazetteer.parents[number])}
        for at, number in enumerate(numbers * 4)
    ]
    path = tmp_path / "many.csv"
    pd.DataFrame([*rows, {"id": "999", "n": None, "w": None}]).to_csv(path, index=False)
    return path


def test_a_formula_in_a_large_file_is_disarmed_as_in_a_small_one(source: Path, tmp_path: Path) -> None:
    table = pd.read_csv(source, dtype=str)
    table["note"] = ["=1+1", " @SUM(1)", "-7.5", *["x"] * (len(table) - 3)]
    table.to_csv(source, index=False)
    geocode_file(source, tmp_path / "out.csv", COLUMNS)
    placed = pd.read_csv(tmp_path / "out.csv", dtype=str)
    assert placed["note"].tolist()[:4] == ["'=1+1", "' @SUM(1)", "-7.5", "x"]


@pytest.mark.parametrize("made", ["folder", "link"])
def test_a_folder_that_only_has_the_name_of_what_is_done_stays(source: Path, tmp_path: Path, made: str) -> None:
    mine, out = tmp_path / "mine", tmp_path / "out.csv"
    mine.mkdir()
    (mine / "note.txt").touch()
    parts = tmp_path / "out.csv.parts"
    mine.rename(parts) if made == "folder" else parts.symlink_to(mine)
    with pytest.raises(UsageError, match="hubmap did not write it"):
        geocode_file(source, out, COLUMNS)
    assert [path.name for path in parts.iterdir()] == ["note.txt"]


def test_an_output_that_is_read_only_or_the_input_stays(source: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    out.touch(mode=0o444)
    with pytest.raises(InputError, match="read-only"):
        geocode_file(source, out, COLUMNS)
    with pytest.raises(UsageError, match="over the input"):
        geocode_file(source, source, COLUMNS)


@pytest.mark.parametrize("ending", ["csv", "parquet"])
def test_a_file_in_chunks_keeps_every_row_and_column(source: Path, tmp_path: Path, ending: str) -> None:
    out = tmp_path / f"out.{ending}"
    counts = geocode_file(source, out, COLUMNS)
    placed = pd.read_csv(out, dtype=str) if ending == "csv" else gpd.read_parquet(out)
    assert placed["id"].tolist() == [*(f"{at:03d}" for at in range(96)), "999"]
    assert sum(counts.values()) == 97
    assert counts["unmatched"] == 1
    assert placed["place_code"].iloc[0] == load().codes[1000]
    assert not out.with_name(f"out.{ending}.parts").exists()


def test_what_was_killed_goes_on_where_it_stopped_and_gives_the_same_bytes(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole, out = tmp_path / "whole.csv", tmp_path / "out.csv"
    geocode_file(source, whole, COLUMNS)
    asked: list[int] = []

    def killed_later(pairs: list[Asked], **options: Any) -> object:
        asked.append(len(pairs))
        if len(asked) == 3:
            raise KeyboardInterrupt
        return place_all(pairs, **options)

    monkeypatch.setattr(streaming, "place_all", killed_later)
    with pytest.raises(KeyboardInterrupt):
        geocode_file(source, out, COLUMNS)
    assert not out.exists()
    geocode_file(source, out, COLUMNS)
    assert out.read_bytes() == whole.read_bytes()
    assert asked == [10, 10, 4, 4]


def test_what_is_kept_of_another_input_is_thrown_away(source: Path, tmp_path: Path) -> None:
    parts = tmp_path / "out.csv.parts"
    parts.mkdir()
    (parts / "input.sha256").write_text("another", encoding="ascii")
    (parts / "rows-000000.parquet").write_text("wrong", encoding="ascii")
    geocode_file(source, tmp_path / "out.csv", COLUMNS)
    assert "wrong" not in (tmp_path / "out.csv").read_text(encoding="utf-8")


def test_a_column_that_is_not_there_is_told(source: Path, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"no column 'nama'"):
        geocode_file(source, tmp_path / "out.csv", Columns("nama"))


def test_a_pool_gives_the_answers_of_one_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pool, "FEWEST_FOR_POOL", 100)
    monkeypatch.setattr(pool, "BLOCK", 50)
    gazetteer = load()
    asked = [Asked(gazetteer.labels[number], None) for number in range(600, 760)]
    assert place_all(asked, workers=2) == place_all(asked, workers=1)


def test_no_process_of_a_pool_is_ended_by_a_signal(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    # the command clears away its files on this signal, and one that has only just parted would take itself for it
    monkeypatch.setattr(pool, "FEWEST_FOR_POOL", 100)
    monkeypatch.setattr(pool, "BLOCK", 50)
    before = signal.signal(signal.SIGTERM, lambda *_: (tmp_path / str(os.getpid())).touch())
    try:
        assert len(place_all([Asked(f"Ceper {number}") for number in range(100)], workers=2)) == 100
    finally:
        signal.signal(signal.SIGTERM, before)
    assert list(tmp_path.iterdir()) == []


def test_where_the_city_stands_in_a_list_its_bare_name_is_the_regency() -> None:
    together = place_all([Asked("Bogor"), Asked("Kota Bogor"), Asked("Tegal")])
    assert [place.code for place in together[:2]] == ["32.01", "32.71"]
    assert [place.status for place in together] == ["matched", "matched", "review"]
    assert [place.joint for place in together] == [True, False, False]


def test_in_a_list_of_regencies_a_name_is_no_province() -> None:
    gazetteer = load()
    regencies = [number for number, kind in enumerate(gazetteer.kinds) if kind == "regency"]
    names = [gazetteer.labels[number].removeprefix("Kabupaten ") for number in regencies]
    found = place_all([Asked(name) for name in names])
    assert [place.code for place in found] == [gazetteer.codes[number] for number in regencies]


def test_a_thread_of_a_server_makes_no_pool(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pool, "FEWEST_FOR_POOL", 100)
    monkeypatch.setattr(multiprocessing, "get_context", pytest.fail)
    asked = [Asked(f"Ceper {number}", "Klaten") for number in range(150)]
    with ThreadPoolExecutor(1) as server:
        assert len(server.submit(place_all, asked, workers=2).result()) == len(asked)
