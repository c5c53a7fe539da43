"""hubmap's commands for the tests: in this process where the start is not the question, else in a new Python."""

from __future__ import annotations

import contextlib
import gc
import io
import os
import signal
import subprocess
import sys
from pathlib import Path
from unittest import mock

from hubmap import cli

ROOT = Path(__file__).parents[1]


def run_here(*arguments: object, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a command in a folder, in this process."""
    told = {name: io.TextIOWrapper(io.BytesIO(), encoding="utf-8", newline="") for name in ("stdout", "stderr")}
    words = ["hubmap", *map(str, arguments)]
    ended = signal.getsignal(signal.SIGTERM)
    code = 0
    with contextlib.chdir(folder), mock.patch.multiple(sys, argv=words, **told), mock.patch.dict(os.environ):
        try:
            cli.main()
        except SystemExit as end:
            code = int(end.code or 0)
        finally:
            # a command leaves everything to the end of its process, which this one goes on after
            gc.unfreeze()
            signal.signal(signal.SIGTERM, ended)
    said = {name: _text(stream) for name, stream in told.items()}
    return subprocess.CompletedProcess(words, code, **said)


def _text(stream: io.TextIOWrapper) -> str:
    stream.flush()
    return stream.buffer.getvalue().decode("utf-8")  # type: ignore[attr-defined]


def run_anew(*arguments: object, folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a command in a folder, in a new Python that takes every warning for an error."""
    return subprocess.run(
        [sys.executable, "-P", "-m", "hubmap", *map(str, arguments)],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONWARNINGS": "error", **environment},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
