"""How long hubmap's commands take, each in a new Python: `python -m tests.bench.commands`.

The files of Python and hubmap are in the system's cache after the first run, which is not counted. Time is that of the
wall, so a busy machine shows; memory is the largest resident size of the process.
"""

from __future__ import annotations

import os
import platform
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


def main() -> None:
    """Print the median and the slowest of a few runs, and the memory of the last one."""
    print(
        f"{platform.python_implementation()} {platform.python_version()}, {os.cpu_count()} cores, median of {RUNS} runs"
    )
    print(f"{'command':24}{'median s':>10}{'slowest s':>11}{'memory MiB':>12}")
    with tempfile.TemporaryDirectory() as folder:
        for name, arguments in COMMANDS.items():
            _run(arguments, folder)
            seconds, memory = zip(*(_run(arguments, folder) for _ in range(RUNS)), strict=True)
            print(f"{name:24}{statistics.median(seconds):10.2f}{max(seconds):11.2f}{memory[-1]:12.0f}")


def _run(arguments: list[str], folder: str) -> tuple[float, float]:
    started = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-P", "-m", "hubmap", *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        print(f"  ends with {process.returncode}: {' '.join(arguments)}", file=sys.stderr)
    return seconds, usage.ru_maxrss / 1024


if __name__ == "__main__":
    main()
