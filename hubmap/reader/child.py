"""A file read in a process of its own, so that whatever it does to its reader ends in one sentence.

The process has a limit of memory and of time, and of GDAL's drivers only those that the file's ending names; there GDAL reaches
neither the network nor other files.
"""

from __future__ import annotations

import json
import os
import pickle
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from typing import Any, Final

from hubmap.errors import InputError
from hubmap.problems import Sentence
from hubmap.reader.limits import Limits

__all__ = ["main", "read_apart"]

_LOOK_S: Final = 0.05
# how often the time of the processor may go by on the clock
_PATIENCE: Final = 20
_MB: Final = 1_000_000
_OUT_OF_TIME: Final = getattr(signal, "SIGXCPU", -1)
# what Python and its libraries take before they read anything
_ROOM_MB: Final = 200
_START: Final = "import sys; sys.path.append(sys.argv.pop(1)); from hubmap.reader import child; child.main()"
_UNSEEN: Final = {
    # addresses inside files lead nowhere: no proxy has this scheme
    "GDAL_HTTP_PROXY": "none://none",
    "GDAL_HTTPS_PROXY": "none://none",
    "NO_PROXY": "",
    "no_proxy": "",
    "GDAL_HTTP_TIMEOUT": "1",
    "CPL_VSIL_CURL_ALLOWED_EXTENSIONS": "{none}",
    "GML_DOWNLOAD_SCHEMA": "NO",
    "GML_SKIP_RESOLVE_ELEMS": "ALL",
    "OGR_SQLITE_ALLOW_EXTERNAL_ACCESS": "NO",
    "OGR_SQLITE_LOAD_EXTENSIONS": "",
    "GDAL_DRIVER_PATH": "disable",
    "OGR_GEOJSON_MAX_OBJ_SIZE": "100",
    # each thread of a library that is not used here would ask for memory of its own
    "OPENBLAS_NUM_THREADS": "1",
    "OMP_NUM_THREADS": "1",
    "LIBKML_RESOLVE_STYLE": "NO",
}


def read_apart(task: str, path: Path, limits: Limits, options: Mapping[str, Any], skipped: str = "") -> Any:  # noqa: ANN401 - what the task gives
    """Carry out a task on a file in a process of its own.

    Parameters
    ----------
    task
        ``workbook``, ``layers`` (grids) or ``frames`` (data frames).
    path
        The file.
    limits
        Of memory and time.
    options
        Plain values for the task.
    skipped
        GDAL's drivers that are not there, with commas between them.

    Raises
    ------
    InputError
        The file cannot be read, or takes more than the limits allow.
    """
    package = str(Path(__file__).resolve().parents[2])
    told = json.dumps({"limits": asdict(limits), "options": dict(options)})
    environment = {**os.environ, **_UNSEEN, "GDAL_SKIP": skipped, "OGR_SKIP": skipped}
    command = [sys.executable, "-P", "-c", _START, package, task, os.fspath(path.resolve()), told]
    with subprocess.Popen(  # noqa: S603 - this Python, with arguments that no shell sees
        command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment
    ) as process:
        try:
            answer = _watched(process, path.name, limits)
        finally:
            process.kill()
    if process.returncode == -_OUT_OF_TIME:
        raise _takes_more(path.name, "seconds", limits.seconds)
    if process.returncode or not answer:
        raise InputError(
            Sentence("{name} cannot be read: it is damaged, or made to stop whoever reads it.", name=path.name)
        )
    fine, result = pickle.loads(answer)  # noqa: S301 - written by `main` below
    if not fine:
        raise InputError(Sentence(result[0], **result[1]) if isinstance(result, tuple) else result)
    return result


def _watched(process: subprocess.Popen[bytes], name: str, limits: Limits) -> bytes:
    """What the process writes, unless it takes too much."""
    began = time.monotonic()
    while True:
        try:
            return process.communicate(timeout=_LOOK_S)[0]
        except subprocess.TimeoutExpired:
            # on a busy machine time goes by without anything being read; what is read has its limit in the process
            if time.monotonic() - began > limits.seconds * _PATIENCE:
                raise _takes_more(name, "seconds", limits.seconds) from None
            if _memory_mb(process.pid) > limits.memory_mb + _ROOM_MB:
                raise _takes_more(name, "memory_mb", limits.memory_mb) from None


def _takes_more(name: str, limit: str, allowed: int) -> InputError:
    unit = Sentence("s" if limit == "seconds" else "MB of memory")
    return InputError(
        Sentence(
            "{name}: reading it takes more than {allowed} {unit}. If the file is right, write in hubmap.toml beside it: "
            "[limits] {limit} = {more}",
            name=name,
            allowed=allowed,
            unit=unit,
            limit=limit,
            more=allowed * 2,
        )
    )


def _memory_mb(process: int) -> float:
    """Memory that a process takes, where the system tells it."""
    try:
        pages = int(Path(f"/proc/{process}/statm").read_text(encoding="ascii").split()[1])
    except (OSError, ValueError, IndexError):
        return 0.0
    return pages * os.sysconf("SC_PAGE_SIZE") / _MB


def main() -> None:
    """Read one file in this process, and write the result to its output; the arguments say which and how."""
    _, task, path, text = sys.argv
    told = json.loads(text)
    limits = Limits(**told["limits"])
    out, sys.stdout = sys.stdout.buffer, sys.stderr
    _limit(limits, task)
    try:
        result: tuple[bool, Any] = (True, _task(task)(Path(path), limits, **told["options"]))
    except InputError as error:
        result = (False, _plain(error))
    except MemoryError:
        result = (False, _plain(_takes_more(Path(path).name, "memory_mb", limits.memory_mb)))
    # each library has errors of its own for a damaged file
    except Exception as error:  # noqa: BLE001
        result = (
            False,
            _plain(InputError(Sentence("{name} cannot be read: {error}.", name=Path(path).name, error=error))),
        )
    pickle.dump(result, out, protocol=5)
    out.flush()
    # what a library tears down at the end does not matter any more
    os._exit(0)


def _plain(error: InputError) -> str | tuple[str, dict[str, str]]:
    """What is said of an error, and what it was made of, so that the other process can say it in another language."""
    said = error.args[0]
    if not isinstance(said, Sentence):
        return str(said)
    return said.template, {name: str(value) for name, value in said.values.items()}


def _task(name: str) -> Any:  # noqa: ANN401 - a function of a room that is loaded late
    if name == "workbook":
        from hubmap.reader.files import sheets

        return sheets
    from hubmap.reader import geofiles

    return getattr(geofiles, name)


def _limit(limits: Limits, task: str) -> None:
    """Let the system end the process; of GDAL's libraries the address space tells nothing, so there the parent looks."""
    with suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_CPU, (limits.seconds, limits.seconds + 1))
        size = (limits.memory_mb + _ROOM_MB) * _MB
        if task == "workbook":
            resource.setrlimit(resource.RLIMIT_AS, (size, size))
        else:
            # what one cell asks for at once would be there before the parent looks again
            resource.setrlimit(resource.RLIMIT_DATA, (size + _ROOM_MB * _MB, size + _ROOM_MB * _MB))
