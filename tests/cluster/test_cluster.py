"""A scheduler and two workers, started as a person would: the same answers as without them, whatever happens to a worker."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pandas as pd
import pytest

import hubmap
from hubmap.geocoding.gazetteer import load

pytest.importorskip("dask.dataframe")
distributed = pytest.importorskip("distributed")
pytestmark = [pytest.mark.filterwarnings("ignore"), pytest.mark.skipif(sys.platform == "win32", reason="signals")]

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def started(*arguments: str) -> subprocess.Popen[bytes]:
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    return subprocess.Popen([sys.executable, "-m", "distributed.cli.dask_" + arguments[0], *arguments[1:]], **quiet)  # type: ignore[call-overload,no-any-return]


@pytest.fixture(scope="module")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, list[subprocess.Popen[bytes]]]]:
    """Address of a scheduler with two workers, and the workers."""
    folder = tmp_path_factory.mktemp("cluster")
    file = folder / "scheduler.json"
    scheduler = started(
        "scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard", "--scheduler-file", str(file)
    )
    while not file.is_file():
        time.sleep(0.1)
    options = (
        "--host",
        "127.0.0.1",
        "--nthreads",
        "1",
        "--no-nanny",
        "--no-dashboard",
        "--local-directory",
        str(folder),
    )
    workers = [started("worker", "--scheduler-file", str(file), *options) for _ in range(2)]
    with distributed.Client(scheduler_file=str(file)) as client:
        client.wait_for_workers(2, timeout=120)
        yield client.scheduler.address, workers
    for process in (*workers, scheduler):
        process.terminate()
        process.wait()


@pytest.fixture(scope="module")
def table() -> pd.DataFrame:
    gazetteer = load()
    numbers = range(gazetteer.first_village, gazetteer.first_village + 60_000, 9)
    names = [gazetteer.labels[number] for number in numbers]
    around = [gazetteer.full_name(gazetteer.parents[number]) for number in numbers]
    return pd.DataFrame({"n": [*names, "Xyzzy", None], "w": [*around, None, None]})


@pytest.fixture(scope="module")
def whole(table: pd.DataFrame) -> pd.DataFrame:
    placed = hubmap.geocode(table, "w", column="n")
    return pd.DataFrame(placed.drop(columns="geometry"))


def test_two_workers_give_the_answers_of_one_process(
    cluster: tuple[str, list[subprocess.Popen[bytes]]], table: pd.DataFrame, whole: pd.DataFrame
) -> None:
    import dask.dataframe as frames

    with distributed.Client(cluster[0]):
        placed = hubmap.geocode(frames.from_pandas(table, npartitions=4), "w", column="n").compute()
    assert whole["place_code"].fillna("").tolist() == placed["place_code"].fillna("").tolist()
    assert whole["status"].tolist() == placed["status"].tolist()


def test_the_command_places_files_on_the_cluster_into_a_folder(
    cluster: tuple[str, list[subprocess.Popen[bytes]]], table: pd.DataFrame, whole: pd.DataFrame, tmp_path: Path
) -> None:
    first, second = tmp_path / "a.csv", tmp_path / "b.csv"
    table.iloc[:3000].to_csv(first, index=False)
    table.iloc[3000:].to_csv(second, index=False)
    out = tmp_path / "out"
    options = ("--column", "n", "--within", "w", "--dask", cluster[0], "-o", str(out))
    run = subprocess.run(
        [sys.executable, "-m", "hubmap", "geocode", str(first), str(second), *options],
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 1, run.stderr
    assert f"{len(table):,} rows" in run.stdout
    placed = pd.concat([pd.read_parquet(part) for part in sorted(out.glob("*.parquet"))])
    assert placed["place_code"].fillna("").tolist() == whole["place_code"].fillna("").tolist()


def test_a_worker_that_is_lost_half_way_loses_nothing(
    cluster: tuple[str, list[subprocess.Popen[bytes]]], table: pd.DataFrame, whole: pd.DataFrame
) -> None:
    import dask.dataframe as frames

    address, workers = cluster
    # not kept from the first test: each name is asked for in another spelling
    upper = table.assign(n=table["n"].str.upper())
    killer = subprocess.Popen(["sh", "-c", f"sleep 1; kill -9 {workers[0].pid}"])
    with distributed.Client(address):
        placed = hubmap.geocode(frames.from_pandas(upper, npartitions=4), "w", column="n").compute()
    killer.wait()
    os.kill(workers[1].pid, signal.SIGCONT)
    assert placed["place_code"].fillna("").tolist() == whole["place_code"].fillna("").tolist()


def test_the_gazetteer_that_is_named_is_the_one_that_the_workers_look_names_up_in(
    cluster: tuple[str, list[subprocess.Popen[bytes]]], tmp_path: Path
) -> None:
    own = tmp_path / "own_places.csv"
    own.write_text("name,place,within,lat,lon\nKI Sukamaju,Kec. Ceper,Klaten,,\n", encoding="utf-8")
    hubs, out = tmp_path / "a.csv", tmp_path / "named"
    hubs.write_text('n\nKawasan Industri Sukamaju\n"Ceper, Klaten"\n', encoding="utf-8")
    options = ("--column", "n", "--dask", cluster[0], "--gazetteer", str(own), "-o", str(out))
    run = subprocess.run(
        [sys.executable, "-m", "hubmap", "geocode", str(hubs), *options], capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stderr
    placed = pd.concat([pd.read_parquet(part) for part in sorted(out.glob("*.parquet"))])
    assert placed["place_kind"].tolist() == ["site", "district"]
