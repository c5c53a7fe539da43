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
    bytes_ = {name: io.BytesIO() for name in ("stdout", "stderr")}
    told = {name: io.TextIOWrapper(stream, encoding="utf-8", newline="") for name, stream in bytes_.items()}
    words = ["hubmap", *map(str, arguments)]
    ended, between = signal.getsignal(signal.SIGTERM), gc.get_threshold()
    code = 0
    with (
        contextlib.chdir(folder),
        contextlib.redirect_stdout(told["stdout"]),
        contextlib.redirect_stderr(told["stderr"]),
        mock.patch.object(sys, "argv", words),
        mock.patch.object(sys, "unraisablehook", sys.unraisablehook),
        mock.patch.dict(os.environ),
    ):
        try:
            cli.main()
        except SystemExit as end:
            code = int(end.code or 0)
        finally:
            # a command leaves everything to the end of its process, which this one goes on after
            gc.unfreeze()
            gc.set_threshold(*between)
            signal.signal(signal.SIGTERM, ended)
    for stream in told.values():
        stream.flush()
    said = {name: stream.getvalue().decode("utf-8") for name, stream in bytes_.items()}
    return subprocess.CompletedProcess(words, code, **said)


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
