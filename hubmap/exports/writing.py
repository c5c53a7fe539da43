"""Files of a build put into their folder all at once, or not at all.

The new folder is made whole beside the old one, and then the two change places in one step of the file system. A build that
is killed leaves the old folder as it was; of several builds at once the last one stands, whole.
"""

from __future__ import annotations

import ctypes
import errno
import filecmp
import hashlib
import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from itertools import islice
from pathlib import Path

from hubmap.errors import InputError

__all__ = ["Content", "differences", "write", "write_file"]

# text (written as UTF-8), bytes, or a function that writes the file to the path it is given
Content = str | bytes | Callable[[Path], None]

_EXCHANGE = 2
_AT_FDCWD = -100
_MANY = 2000


def write(files: Mapping[str, Content], folder: Path) -> list[Path]:
    """Put the files of a build into its folder.

    What else is in the folder stays. If the folder was not written by a build before (it has no ``manifest.json``) and is
    not empty, or if it cannot be moved, the files are put into it one by one, each whole.

    Parameters
    ----------
    files
        Contents by file name, which may have folders in it.
    folder
        Made when it is missing.

    Raises
    ------
    InputError
        The folder or a file in it cannot be written; it is then as it was before.
    """
    folder = folder.resolve()
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        with _alone(folder):
            if not (_is_ours(folder) and _swap_in(files, folder)):
                for name, content in files.items():
                    write_file(folder / name, content)
    except OSError as error:
        raise _unwritable(folder, error) from error
    return [folder / name for name in files]


def write_file(path: Path, content: Content) -> Path:
    """Write one file whole or not at all.

    Raises
    ------
    InputError
        If it cannot be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=path.parent, prefix=f".{path.name}.") as beside:
            made = Path(beside) / path.name
            _make(made, content)
            made.replace(path)
    except OSError as error:
        raise _unwritable(path, error) from error
    return path


def differences(files: Mapping[str, Content], folder: Path) -> list[str]:
    """Names of the files that are missing in a folder or are there with other contents."""
    with tempfile.TemporaryDirectory(prefix="hubmap-") as made:
        for name, content in files.items():
            _make(Path(made) / name, content)
        return [name for name in files if not _same(Path(made) / name, folder / name)]


def _same(one: Path, other: Path) -> bool:
    return other.is_file() and filecmp.cmp(one, other, shallow=False)


def _make(path: Path, content: Content) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    if callable(content):
        content(path)
    else:
        path.write_bytes(content.encode("utf-8") if isinstance(content, str) else content)


def _is_ours(folder: Path) -> bool:
    """Whether a folder may change places: it is new, empty or written by a build, nobody stands in it, and there is room beside it."""
    if folder in (Path.cwd(), *Path.cwd().parents) or not os.access(folder.parent, os.W_OK):
        return False
    if not folder.exists() or not any(folder.iterdir()):
        return True
    # one with thousands of files beside ours is somebody else's, whatever it has in it
    is_small = sum(1 for _ in islice(folder.rglob("*"), _MANY)) < _MANY
    return is_small and (folder / "manifest.json").is_file()


def _swap_in(files: Mapping[str, Content], folder: Path) -> bool:
    """Make the new folder and put it in the place of the old one; False if that one cannot be moved."""
    prefix = f".{folder.name}.hubmap-"
    # the lock is ours, so these were left by builds that were killed
    for stale in folder.parent.glob(f"{prefix}*"):
        shutil.rmtree(stale, ignore_errors=True)
    new = Path(tempfile.mkdtemp(dir=folder.parent, prefix=prefix))
    try:
        for name, content in files.items():
            _make(new / name, content)
        _carry_over(folder, new, set(files))
        new.chmod(folder.stat().st_mode if folder.exists() else 0o777 & ~_umask())
        _exchange(new, folder)
    except OSError as error:
        # a folder on which something is mounted keeps its place, as in a container
        if error.errno not in (errno.EBUSY, errno.EXDEV):
            raise
        return False
    else:
        return True
    finally:
        # by now this is the old folder, or the new one that could not take its place
        shutil.rmtree(new, ignore_errors=True)


def _carry_over(old: Path, new: Path, written: set[str]) -> None:
    """Link what else was in the old folder into the new one; copy where the file system has no links."""
    for path in sorted(old.rglob("*")) if old.exists() else []:
        name = path.relative_to(old).as_posix()
        if name in written or (new / name).exists():
            continue
        (new / name).parent.mkdir(parents=True, exist_ok=True)
        if path.is_dir() and not path.is_symlink():
            (new / name).mkdir(exist_ok=True)
            continue
        try:
            os.link(path, new / name, follow_symlinks=False)
        except (OSError, NotImplementedError):
            shutil.copy2(path, new / name, follow_symlinks=False)


def _exchange(new: Path, folder: Path) -> None:
    """Let the two folders change places, in one step where the system can."""
    if not folder.exists():
        new.rename(folder)
        return
    if _exchange_at_once(new, folder):
        return
    # two steps: for an instant there is no folder of that name, but never one that is half new
    aside = new.with_name(f"{new.name}-old")
    folder.rename(aside)
    try:
        new.rename(folder)
    except OSError:
        aside.rename(folder)
        raise
    aside.rename(new)


def _exchange_at_once(one: Path, other: Path) -> bool:
    """Exchange two names in one system call; False where there is none, or the file system does not know it."""
    names = (os.fsencode(one), os.fsencode(other))
    try:
        libc = ctypes.CDLL(None, use_errno=True)
        if sys.platform == "darwin":
            failed = libc.renamex_np(*names, ctypes.c_uint(_EXCHANGE))
        else:
            failed = libc.renameat2(_AT_FDCWD, names[0], _AT_FDCWD, names[1], ctypes.c_uint(_EXCHANGE))
    except (OSError, AttributeError, TypeError):
        return False
    if not failed:
        return True
    code = ctypes.get_errno()
    if code in (errno.ENOSYS, errno.EINVAL, errno.ENOTSUP):
        return False
    raise OSError(code, os.strerror(code), str(other))


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Wait until no other build writes this folder. The lock goes with the process, however it ends."""
    key = hashlib.sha256(os.fsencode(folder)).hexdigest()[:16]
    with (Path(tempfile.gettempdir()) / f"hubmap-{_user()}-{key}.lock").open("a+b") as lock:
        _lock(lock.fileno())
        yield


def _user() -> str:
    return str(os.getuid()) if hasattr(os, "getuid") else os.environ.get("USERNAME", "user")


if sys.platform == "win32":

    def _lock(handle: int) -> None:
        import msvcrt
        import time

        while True:
            try:
                msvcrt.locking(handle, msvcrt.LK_LOCK, 1)
            except OSError:
                time.sleep(0.1)
            else:
                return

    def _umask() -> int:
        return 0

else:

    def _lock(handle: int) -> None:
        import fcntl

        fcntl.flock(handle, fcntl.LOCK_EX)

    def _umask() -> int:
        mask = os.umask(0o022)
        os.umask(mask)
        return mask


def _unwritable(path: Path, error: OSError) -> InputError:
    elsewhere = "choose another folder (build: --out; figure and report: -o)"
    if error.errno == errno.ENOSPC:
        return InputError(f"{path}: the disk is full. Nothing was changed; make room, or {elsewhere}.")
    reason = error.strerror or str(error)
    return InputError(f"{path}: cannot be written ({reason}). Nothing was changed; {elsewhere}.")
