"""How long hubmap's commands take, each in a new Python: `python -m tests.bench.commands`.

The files of Python and hubmap are in the system's cache after the first run, which is not counted. Time is that of the
wall, so a busy machine shows; memory is the largest resident size of the process.

With ``--many`` a figure of 100,000 points is drawn too, beside geopandas and matplotlib that read the same file and draw
the bare points; in turns, so that a busy machine slows both, and what is told is the ratio of CPU time.
"""

from __future__ import annotations

import os
import platform
import random
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
RUNS = 5
COMMANDS = {
    "hubmap --help": ["--help"],
    "hubmap place Jogja": ["place", "Jogja"],
    "hubmap check": ["check", str(ROOT / "geodata")],
    "hubmap build": ["build", str(ROOT / "geodata")],
}


POINTS = 100_000
PEER = """
import sys
import geopandas, matplotlib, pandas
matplotlib.use("agg")
frame = pandas.read_csv(sys.argv[1])
hubs = geopandas.GeoDataFrame(frame, geometry=geopandas.points_from_xy(frame["lon"], frame["lat"]), crs="EPSG:4326")
drawn = hubs.plot(markersize=hubs["workers"] / 100, alpha=0.5)
drawn.figure.savefig(sys.argv[2], dpi=300)
"""


def main() -> None:
    """Print the median and the slowest of a few runs, and the memory of the last one."""
    if "--many" in sys.argv:
        _many()
        return
    print(
        f"{platform.python_implementation()} {platform.python_version()}, {os.cpu_count()} cores, median of {RUNS} runs"
    )
    print(f"{'command':24}{'median s':>10}{'slowest s':>11}{'memory MiB':>12}")
    with tempfile.TemporaryDirectory() as folder:
        for name, arguments in COMMANDS.items():
            _run(arguments, folder)
            seconds, memory = zip(*(_run(arguments, folder) for _ in range(RUNS)), strict=True)
            print(f"{name:24}{statistics.median(seconds):10.2f}{max(seconds):11.2f}{memory[-1]:12.0f}")


def _many() -> None:
    with tempfile.TemporaryDirectory() as folder:
        table = Path(folder, "points.csv")
        chance = random.Random(1)  # noqa: S311 - no secret
        rows = (
            f"Hub {number},{chance.uniform(-7.5, -6.9):.5f},{chance.uniform(108, 111):.5f},{chance.randint(1, 5000)},2024"
            for number in range(POINTS)
        )
        table.write_text("\n".join(["name,lat,lon,workers,year", *rows]) + "\n", encoding="utf-8", newline="\n")
        ours = ["-P", "-m", "hubmap", "figure", str(table), "-o", "hubmap.png"]
        peer = ["-c", PEER, str(table), "peer.png"]
        pairs = [(_cpu_seconds(ours, folder), _cpu_seconds(peer, folder)) for _ in range(RUNS)]
    mine, other = (statistics.median(seconds) for seconds in zip(*pairs, strict=True))
    ratio = statistics.median(one / two for one, two in pairs)
    print(
        f"figure of {POINTS:,} points: {mine:.2f} s of CPU, geopandas and matplotlib {other:.2f} s, ratio {ratio:.2f}"
    )


def _cpu_seconds(arguments: list[str], folder: str) -> float:
    process = _started(arguments, folder)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return usage.ru_utime + usage.ru_stime


def _started(arguments: list[str], folder: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def _run(arguments: list[str], folder: str) -> tuple[float, float]:
    started = time.perf_counter()
    process = _started(["-P", "-m", "hubmap", *arguments], folder)
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        print(f"  ends with {process.returncode}: {' '.join(arguments)}", file=sys.stderr)
    return seconds, usage.ru_maxrss / 1024


if __name__ == "__main__":
    main()
