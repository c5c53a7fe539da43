"""What a started Python writes is noticed, or ended at one of its writes: led to `follow` by a ``sitecustomize`` on its path.

It imports nothing but what every Python has, so that what is watched is only the command's own.
"""

import hashlib
import json
import os
import signal
import sys
import time
from pathlib import Path

__all__ = ["FOLDER", "LARGEST", "LOG", "STRIKE", "follow"]

#: What it is told: the folder whose writes count, a file to write them down in, the number of the write that is its last, and
#: the most bytes that a file may have, as if the disk were full then.
FOLDER = "HUBMAP_TESTS_FOLDER"
LOG = "HUBMAP_TESTS_WRITES"
STRIKE = "HUBMAP_TESTS_STRIKE"
LARGEST = "HUBMAP_TESTS_LARGEST"

_CHANGES = frozenset(
    {"os.rename", "os.mkdir", "os.remove", "os.rmdir", "os.chmod", "os.chown", "os.truncate", "os.link", "os.symlink"}
)
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT


def follow() -> None:
    """Do in a Python that a test starts what its environment tells; processes that it starts are left alone."""
    folder, log = os.environ.pop(FOLDER, ""), os.environ.pop(LOG, "")
    strike, largest = int(os.environ.pop(STRIKE, "0")), os.environ.pop(LARGEST, "")
    if largest:
        import resource

        resource.setrlimit(resource.RLIMIT_FSIZE, (int(largest), int(largest)))
    if log or strike:
        _notice(os.path.realpath(folder) + os.sep, log, strike)


def _notice(folder: str, log: str, strike: int) -> None:
    count = 0
    is_noticing = False

    def see(event: str, arguments: tuple[object, ...]) -> None:
        nonlocal count, is_noticing
        if is_noticing or not _is_write(event, arguments, folder):
            return
        is_noticing = True
        try:
            count += 1
            if count == strike:
                os.kill(os.getpid(), signal.SIGKILL)
            if log:
                _write_down(log, event, arguments, folder)
        finally:
            is_noticing = False

    sys.addaudithook(see)


def _is_write(event: str, arguments: tuple[object, ...], folder: str) -> bool:
    if event == "open":
        path, _, flags = arguments
        if not isinstance(flags, int) or not flags & _WRITING:
            return False
    elif event in _CHANGES:
        path = arguments[1] if event == "os.rename" else arguments[0]
    else:
        return False
    # an open file, or what is no path, was named before
    return isinstance(path, str | bytes | os.PathLike) and os.path.realpath(os.fsdecode(path)).startswith(folder)


def _write_down(log: str, event: str, arguments: tuple[object, ...], folder: str) -> None:
    """The processor's seconds so far, and of a file that gets its name that name and the SHA-256 of what is in it."""
    named = None
    if event == "os.rename":
        made, name = (os.fsdecode(path) for path in arguments[:2])  # type: ignore[arg-type]
        if Path(made).is_file():
            named = [os.path.realpath(name)[len(folder) :], hashlib.sha256(Path(made).read_bytes()).hexdigest()]
    with Path(log).open("a", encoding="utf-8") as file:
        file.write(json.dumps([time.process_time(), named]) + "\n")
