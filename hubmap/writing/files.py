"""Files written whole: each is made beside its place, reaches the disk, and is then given its name.

All files of a build are made before the first of them gets its name, so that a full disk changes nothing; a folder that is not
there yet gets its own name at once, with all that is in it. A build that is killed in between leaves whole files, some old and some new; the manifest comes last and tells the checksum of each, so that
such a set is found out and mended by the next build.
"""

from __future__ import annotations

import errno
import filecmp
import hashlib
import json
import os
import re
import shutil
import tempfile
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from hubmap.errors import HubmapError, InputError
from hubmap.writing.locks import alone
from hubmap.writing.ownership import refuse_foreign, refuse_inputs

__all__ = ["Content", "Last", "differences", "mixed", "write", "write_file"]


@dataclass(frozen=True, slots=True)
class Last:
    """Content of the file that is made after all others, from the SHA-256 of each by its name."""

    make: Callable[[Mapping[str, str]], str]


# text (written as UTF-8), bytes, a function that writes the file to the path it is given, or what tells of all others
Content = str | bytes | Callable[[Path], None] | Last

# what the system, and SQLite, say of a full disk
_FULL: Final = ("No space left", "disk is full")
# a library may tell all that it tried to do
_MOST: Final = 200
_BESIDE: Final = ".hubmap-"
# names that tempfile makes; anything else of that beginning belongs to somebody
_LEFT_OVER: Final = re.compile(r"\.hubmap-[a-z0-9_]{8}")


def write(
    files: Mapping[str, Content], folder: Path, *, inputs: Collection[Path] = (), named: Collection[str] = ()
) -> list[Path]:
    """Put files into a folder; what else is in it stays.

    Parameters
    ----------
    files
        Contents by file name, which may have folders in it.
    folder
        Made when it is missing.
    inputs
        Files that were read, which are never written over.
    named
        Names that the user gave outright: these files are replaced even if hubmap did not make them.

    Raises
    ------
    UsageError
        A file would lie over an input, or over what hubmap did not write; nothing was changed.
    InputError
        The folder or a file in it cannot be written; nothing was changed.
    """
    try:
        folder = folder.resolve()
        refuse_inputs((folder / name for name in files), inputs)
        with alone(folder) as are_waiting:
            if folder.exists():
                _write_into(folder, files, named, clear=are_waiting)
            else:
                _write_new(folder, files)
    except (OSError, RuntimeError) as error:
        # of libraries that write files themselves some tell a full disk by an error of their own
        raise _unwritable(folder, error) from error
    return [folder / name for name in files]


def write_file(path: Path, content: Content, *, inputs: Collection[Path] = (), backup: bool = False) -> Path:
    """Write one file that was named outright, whole or not at all.

    Parameters
    ----------
    path
        Where to.
    content
        What.
    inputs
        Files that were read, which are never written over.
    backup
        Whether what stood there stays beside it, as ``NAME.bak``.

    Raises
    ------
    UsageError
        The file is an input.
    InputError
        It cannot be written.
    """
    files: dict[str, Content] = {path.name: content}
    if backup and path.is_file():
        files = {f"{path.name}.bak": path.read_bytes(), **files}
    write(files, path.parent, inputs=inputs, named=tuple(files))
    return path


def differences(files: Mapping[str, Content], folder: Path) -> list[str]:
    """Names of the files that are missing in a folder or are there with other contents."""
    with tempfile.TemporaryDirectory(prefix="hubmap-") as made:
        _make_all(files, Path(made))
        return [name for name in files if not _same(Path(made) / name, folder / name)]


def mixed(folder: Path) -> list[str]:
    """Names of the files in a folder that are not those of which its manifest tells: a build was stopped, or somebody changed them."""
    manifest = folder / "manifest.json"
    if not manifest.is_file():
        return []
    try:
        told = json.loads(manifest.read_text(encoding="utf-8"))["outputs"]
    except (OSError, ValueError, KeyError, TypeError):
        return []
    there = {name: folder / name for name in told} if isinstance(told, dict) else {}
    return [name for name, path in there.items() if path.is_file() and _sha256(path) != told[name]]


def _same(one: Path, other: Path) -> bool:
    return other.is_file() and filecmp.cmp(one, other, shallow=False)


def _write_into(folder: Path, files: Mapping[str, Content], named: Collection[str], *, clear: bool) -> None:
    with _beside(folder, clear=clear) as made:
        refuse_foreign(folder, files, named)
        _make_all(files, made)
        _put_all(sorted(files, key=lambda name: isinstance(files[name], Last)), made, folder)


def _write_new(folder: Path, files: Mapping[str, Content]) -> None:
    """Make a folder that is not there yet: it gets its name when all its files are in it."""
    around = folder.parent
    with _there(around), alone(around) as are_waiting, _beside(around, clear=are_waiting) as made:
        (made / folder.name).mkdir()
        _make_all(files, made / folder.name)
        (made / folder.name).rename(folder)
        _flush(around)


def _make_all(files: Mapping[str, Content], folder: Path) -> None:
    """Make every file, and last what tells of all others."""
    sums: dict[str, str] = {}
    for name, content in files.items():
        if not isinstance(content, Last):
            _make(folder / name, content)
            sums[name] = _sha256(folder / name)
    for name, content in files.items():
        if isinstance(content, Last):
            _make(folder / name, content.make(sums))


def _make(path: Path, content: str | bytes | Callable[[Path], None]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    if callable(content):
        _call(content, path)
    else:
        path.write_bytes(content.encode("utf-8", "backslashreplace") if isinstance(content, str) else content)
    _flush(path)


def _call(content: Callable[[Path], None], path: Path) -> None:
    """Let a library write a file; some of them hide what the system said in an error of their own."""
    try:
        content(path)
    except (OSError, RuntimeError, HubmapError):
        raise
    except Exception as error:
        if "[Errno" not in str(error) and not any(word in str(error) for word in _FULL):
            raise
        is_full = any(word in str(error) for word in _FULL)
        raise OSError(errno.ENOSPC if is_full else errno.EIO, str(error)) from error


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _put_all(names: list[str], made: Path, folder: Path) -> None:
    for at, name in enumerate(names):
        try:
            _put(made / name, folder / name)
        except OSError as error:
            if at == 0:
                raise
            raise InputError(
                f"{folder / name}: cannot be written ({error.strerror or error}). "
                f"These files are new: {', '.join(names[:at])}; the others are as they were. Build again to make them one set."
            ) from error


def _put(made: Path, path: Path) -> None:
    """Give a file its name in one step, with the rights of the file that stood there."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.is_file() and not path.is_symlink():
        old = path.stat()
        made.chmod(old.st_mode & 0o7777)
        if hasattr(os, "chown"):
            # only root may give a file away
            with suppress(OSError):
                os.chown(made, old.st_uid, old.st_gid)
    made.replace(path)
    _flush(path.parent)


def _flush(path: Path) -> None:
    """Wait until a file or a folder is on the disk; some file systems cannot say so of folders."""
    if path.is_dir() and os.name == "nt":
        return
    handle = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in (errno.EINVAL, errno.ENOTSUP, errno.EBADF):
            raise
    finally:
        os.close(handle)


@contextmanager
def _there(folder: Path) -> Iterator[None]:
    """Make a folder; if nothing can be written into it, it goes again."""
    was_there = folder.exists()
    folder.mkdir(parents=True, exist_ok=True)
    try:
        yield
    except BaseException:
        if not was_there:
            with suppress(OSError):
                folder.rmdir()
        raise


@contextmanager
def _beside(folder: Path, *, clear: bool) -> Iterator[Path]:
    """A folder inside the folder, so that a file gets its name without being copied; what killed builds left goes too."""
    for stale in folder.glob(f"{_BESIDE}*") if clear else ():
        if _LEFT_OVER.fullmatch(stale.name) and stale.is_dir() and not stale.is_symlink():
            shutil.rmtree(stale, ignore_errors=True)
    with tempfile.TemporaryDirectory(dir=folder, prefix=_BESIDE, ignore_cleanup_errors=True) as made:
        yield Path(made)


def _unwritable(path: Path, error: OSError | RuntimeError) -> InputError:
    elsewhere = "choose another folder (build: --out; figure and report: -o)"
    if getattr(error, "errno", None) in (errno.ENOSPC, errno.EDQUOT) or any(word in str(error) for word in _FULL):
        return InputError(f"{path}: the disk is full. Nothing was changed; make room, or {elsewhere}.")
    reason = getattr(error, "strerror", None) or str(error)[:_MOST]
    return InputError(f"{path}: cannot be written ({reason}). Nothing was changed; {elsewhere}.")
