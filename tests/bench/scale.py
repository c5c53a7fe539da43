"""What a build costs from nine hubs to a million: `python -m tests.bench.scale [ROWS …] [--office] [--check] [--others PYTHON]`.

Each build runs in a Python of its own. CPU is told in seconds and as a ratio to ``import geopandas, folium`` in the same run, so that a
busy or a slower machine says nearly the same. Two lists are made by seed:

lean
    id, name, point, two whole numbers, year, source: what others' benchmarks have.
office
    also an address, two categories, a date, a rate and free text; 3 % of the cells are empty, 10 % of the rows have no point.

With ``--check`` the ceilings of `BUDGETS` are held: bytes fail as soon as they are passed; CPU and memory warn at 1.15 times, fail at 1.5.
With ``--others`` the same list is made into a page by folium's FastMarkerCluster, GeoDataFrame.explore and lonboard too, run by a Python
that has them (`pip install geopandas folium mapclassify matplotlib lonboard pyarrow`), and all are told in one table of Markdown, medians of three
with the machine and the day. They check nothing, and their pages need the network; *map alone* is what hubmap takes for as much.
"""

from __future__ import annotations

import csv
import itertools
import os
import platform
import random
import resource
import statistics
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from hubmap.geocoding.gazetteer import load

ROWS: Final = (28, 1_000, 10_000, 100_000)
MOST_RUN_OFTEN: Final = 10_000
RUNS: Final = 5
# one build alone may take half as long again as the next
RUNS_OF_MANY: Final = 3
WARN, FAIL = 1.15, 1.5
# by list and rows: CPU as a ratio to the import, MB of memory at most, bytes of the page
BUDGETS: Final = {
    ("lean", 28): (1.1, 160, 1_040_000),
    ("lean", 1_000): (1.4, 205, 1_090_000),
    ("lean", 10_000): (2.0, 245, 1_200_000),
    ("lean", 100_000): (3.4, 375, 2_300_000),
    ("office", 28): (1.2, 200, 1_060_000),
    ("office", 1_000): (1.6, 240, 1_180_000),
    ("office", 10_000): (3.4, 335, 1_570_000),
}
IMPORT: Final = "import geopandas, folium"
# the command as its users run it, which sets what it starts with
BUILD: Final = """
import sys
from hubmap.cli import main
sys.argv[:] = ['hubmap', 'build', sys.argv[1], '--out', sys.argv[2]]
try:
    main()
except SystemExit as end:
    if end.code:
        raise
"""
MAP_ALONE: Final = BUILD.replace("sys.argv[2]]", "sys.argv[2], '--only', 'map']")
# how others make a page of the same list
READ: Final = "import sys, pandas as pd; rows = pd.read_csv(sys.argv[1]).dropna(subset=['lat', 'lon']); "
FRAME: Final = "import geopandas as gpd; frame = gpd.GeoDataFrame(rows, geometry=gpd.points_from_xy(rows.lon, rows.lat), crs=4326); "
OTHERS: Final = {
    "FastMarkerCluster": READ
    + "import folium; from folium.plugins import FastMarkerCluster; made = folium.Map(); "
    + "FastMarkerCluster(rows[['lat', 'lon']].values.tolist()).add_to(made); made.save(sys.argv[2])",
    "explore": READ + FRAME + "frame.explore().save(sys.argv[2])",
    "lonboard": READ + FRAME + "from lonboard import viz; viz(frame).to_html(sys.argv[2])",
}
PEAK: Final = "\nimport resource; print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)"


@dataclass(frozen=True)
class Cost:
    """What a build took: CPU seconds, megabytes at most, bytes of the page and of all files."""

    cpu_s: float
    peak_mb: int
    page_bytes: int
    all_bytes: int


def main(*arguments: str) -> int:
    """Print a line for each size; 1 if a budget was passed."""
    options = list(arguments)
    others = options.pop(options.index("--others") + 1) if "--others" in options else None
    if others:
        _print_beside([int(option) for option in options if option.isdigit()] or [1_000, 100_000], others)
        return 0
    sizes = [int(option) for option in options if option.isdigit()] or list(ROWS)
    kinds = ["office"] if "--office" in options else ["lean", "office"] if "--check" in options else ["lean"]
    base = statistics.median(_cpu_s([IMPORT]) for _ in range(RUNS))
    print(f"{IMPORT}: {base:.2f} s of CPU")
    print(f"{'rows':>17}{'CPU s':>9}{'ratio':>8}{'peak MB':>9}{'page MB':>9}{'all MB':>9}")
    failed = False
    for kind, rows in itertools.product(kinds, sizes):
        has_budget = "--check" in options and (kind, rows) in BUDGETS
        runs = RUNS if rows <= MOST_RUN_OFTEN else RUNS_OF_MANY if has_budget else 1
        cost = _median([_build(rows, is_office=kind == "office") for _ in range(runs)])
        _print_cost(kind, rows, cost, base)
        if has_budget:
            failed |= _is_beyond(kind, rows, cost, base)
    return int(failed)


def _print_beside(sizes: list[int], python: str) -> None:
    """What a page costs by hubmap and by others, one table."""
    base = statistics.median(_cpu_s([IMPORT]) for _ in range(RUNS))
    made_on = f"{os.cpu_count()} cores, Python {platform.python_version()}, {datetime.now(tz=UTC):%Y-%m-%d}"
    print(f"{made_on}; `{IMPORT}` took {base:.2f} s of CPU\n")
    print(
        "| rows | made by | CPU, s | CPU, ratio | beside map alone | memory, MB | page, MB |\n|---|---|---|---|---|---|---|"
    )
    ours = {"hubmap, map alone": MAP_ALONE, "hubmap, all files": BUILD}
    for rows in sizes:
        alone: Cost | None = None
        for name, code in (ours | OTHERS).items():
            cost = _cost_of(code, rows, sys.executable if name in ours else python)
            alone = alone or cost
            print(_beside_row(rows, name, cost, alone, base), flush=True)


def _cost_of(code: str, rows: int, python: str) -> Cost | None:
    """The median of some runs; None where a page of so many could not be made."""
    try:
        return _median([_build(rows, code=code, python=python) for _ in range(RUNS_OF_MANY)])
    except subprocess.CalledProcessError:
        return None


def _beside_row(rows: int, name: str, cost: Cost | None, alone: Cost | None, base: float) -> str:
    told = ["could not be made", "", "", "", ""]
    if cost and alone:
        share = f"{cost.cpu_s / alone.cpu_s:.1f}"
        told = [
            f"{cost.cpu_s:.2f}",
            f"{cost.cpu_s / base:.1f}",
            share,
            f"{cost.peak_mb:,}",
            f"{cost.page_bytes / 1e6:.2f}",
        ]
    return f"| {' | '.join([f'{rows:,}', name, *told])} |"


def _print_cost(name: str, rows: int, cost: Cost, base: float) -> None:
    megabytes = f"{cost.page_bytes / 1e6:9.2f}{cost.all_bytes / 1e6:9.2f}"
    print(f"{name:>7}{rows:10,}{cost.cpu_s:9.2f}{cost.cpu_s / base:8.2f}{cost.peak_mb:9}{megabytes}", flush=True)


def _is_beyond(kind: str, rows: int, cost: Cost, base: float) -> bool:
    ratio, peak_mb, page_bytes = BUDGETS[kind, rows]
    shares = {"CPU": cost.cpu_s / base / ratio, "memory": cost.peak_mb / peak_mb}
    for what, share in shares.items():
        if share > WARN:
            print(f"{kind}, {rows:,} rows: {what} is {share:.2f} times its budget")
    if cost.page_bytes > page_bytes:
        print(f"{kind}, {rows:,} rows: the page has {cost.page_bytes:,} bytes, {page_bytes:,} are allowed")
    return cost.page_bytes > page_bytes or any(share > FAIL for share in shares.values())


def _median(costs: list[Cost]) -> Cost:
    return sorted(costs, key=lambda cost: cost.cpu_s)[len(costs) // 2]


def _build(rows: int, *, is_office: bool = False, code: str = BUILD, python: str = sys.executable) -> Cost:
    with tempfile.TemporaryDirectory() as name:
        source, out = Path(name, "hubs.csv"), Path(name, "out")
        write_list(source, rows, is_office=is_office)
        cpu_s, peak_mb = _run(python, code, source, out)
        # others write a page instead of a folder
        page = out / "map.html" if out.is_dir() else out
        files = out.iterdir() if out.is_dir() else [out]
        return Cost(
            cpu_s=cpu_s,
            peak_mb=peak_mb,
            page_bytes=page.stat().st_size,
            all_bytes=sum(path.stat().st_size for path in files),
        )


def _run(python: str, code: str, *arguments: Path) -> tuple[float, int]:
    """CPU seconds and most memory in MB that a Python of its own takes for some code."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    run = subprocess.run([python, "-c", code + PEAK, *arguments], capture_output=True, text=True, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu_s = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return cpu_s, int(run.stdout.split()[-1])


def _cpu_s(code: list[str]) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, "-c", *code], check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def write_list(path: Path, rows: int, *, is_office: bool) -> None:
    """Write a list of so many places, each near a village; the same bytes for the same numbers."""
    rng = random.Random(rows)  # noqa: S311 - places of a test
    gazetteer = load()
    villages = range(gazetteer.first_village, gazetteer.first_town)
    columns = ["id", "name", "lat", "lon", "workforce", "ikm_units", "year", "source"]
    more = ["alamat", "jenis", "skala", "berdiri", "persen ekspor", "uraian"] if is_office else []
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow([*columns, *more])
        for number in range(rows):
            village = gazetteer.record(rng.choice(villages))
            cells = _lean(number, village.lat, village.lon, rng)
            if is_office:
                cells = _office(cells, gazetteer.full_name(village.number), rng)
            writer.writerow(cells)


def _lean(number: int, lat: float, lon: float, rng: random.Random) -> list[str]:
    point = [f"{lat + rng.uniform(-0.005, 0.005):.5f}", f"{lon + rng.uniform(-0.005, 0.005):.5f}"]
    figures = [str(rng.randint(1, 5000)), str(rng.randint(1, 300)), str(rng.randint(2015, 2024))]
    return [f"h{number}", f"Sentra {number}", *point, *figures, "BPS"]


def _office(cells: list[str], address: str, rng: random.Random) -> list[str]:
    if rng.random() < 0.1:
        cells[2:4] = ["", ""]
    kind, size = rng.choice(["logam", "kayu", "tekstil", "pangan"]), rng.choice(["mikro", "kecil", "menengah"])
    founded = f"{rng.randint(1980, 2020)}-{rng.randint(1, 12):02}-{rng.randint(1, 28):02}"
    text = " ".join(rng.choice(["usaha", "turun", "temurun", "koperasi", "pasar", "ekspor", "lokal"]) for _ in range(8))
    more = [address, kind, size, founded, f"{rng.randint(0, 100)}%", text]
    return [*cells, *("" if rng.random() < 0.03 else cell for cell in more)]


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
