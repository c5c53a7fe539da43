"""One writer of a folder at a time, by locks that belong to this user alone and are waited for no longer than a limit."""

from __future__ import annotations

import hashlib
import logging
import os
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from hubmap.errors import InputError

__all__ = ["WAIT_S", "alone"]

# what a writer needs under its lock takes seconds; longer than this, the other one is stopped or hangs
WAIT_S: Final = 30.0
# after this the waiting is told
_PATIENCE_S: Final = 1.0
_OWNER_ONLY: Final = 0o077


@contextmanager
def alone(folder: Path, *, wait_s: float | None = None) -> Iterator[bool]:
    """Wait until no other process writes a folder, and keep others waiting meanwhile.

    Parameters
    ----------
    folder
        That is written to; it may not be there yet.
    wait_s
        How long to wait, in seconds; `WAIT_S` by default.

    Yields
    ------
    bool
        Whether the others do wait; they do not where no folder for the lock is this user's own.

    Raises
    ------
    InputError
        Another process still holds the folder after that time; it is named by its number.
    """
    from filelock import FileLock, Timeout

    home = _private_folder()
    if home is None:
        # where no folder is private no lock can be, and whole files are promised all the same
        yield False
        return
    key = hashlib.sha256(os.fsencode(os.path.realpath(folder))).hexdigest()[:24]
    holder, limit = home / f"{key}.process", WAIT_S if wait_s is None else wait_s
    lock = FileLock(home / f"{key}.lock", mode=0o600)
    try:
        lock.acquire(timeout=min(_PATIENCE_S, limit))
    except Timeout:
        logging.getLogger("hubmap").warning(
            "hubmap: another build writes %r (process %s); waiting up to %g s …", str(folder), _process(holder), limit
        )
        try:
            lock.acquire(timeout=limit)
        except Timeout as error:
            raise InputError(
                f"{folder}: another build writes it (process {_process(holder)}) and has not ended within {limit:g} s. "
                "Nothing was changed; end that process, or choose another folder."
            ) from error
    try:
        with suppress(OSError):
            holder.write_text(str(os.getpid()), encoding="ascii")
        yield True
    finally:
        lock.release()


def _process(holder: Path) -> str:
    try:
        return holder.read_text(encoding="ascii", errors="replace")[:20].strip() or "?"
    except OSError:
        return "?"


def _private_folder() -> Path | None:
    """A folder that nobody else may enter; None where there is none."""
    import platformdirs

    places = []
    with suppress(RuntimeError):
        places.append(Path(platformdirs.user_cache_dir("hubmap", appauthor=False)).expanduser() / "locks")
    with suppress(OSError):
        places.append(Path(tempfile.gettempdir()) / f"hubmap-{_user()}")
    return next((place for place in places if place.is_absolute() and _is_private(place)), None)


def _user() -> str:
    return str(os.getuid()) if hasattr(os, "getuid") else os.environ.get("USERNAME", "user")


def _is_private(folder: Path) -> bool:
    """Make a folder of this user's own; False if it cannot be made, or belongs to or is open to somebody else."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        found = folder.lstat()
        if os.name == "posix" and found.st_mode & _OWNER_ONLY and found.st_uid == os.getuid():
            folder.chmod(0o700)
            found = folder.lstat()
    except OSError:
        return False
    if os.name != "posix":
        return stat.S_ISDIR(found.st_mode)
    is_ours = stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid() and not found.st_mode & _OWNER_ONLY
    return is_ours and os.access(folder, os.W_OK)
