"""Inputs as they were in a git revision, unpacked for reading."""

from __future__ import annotations

import io
import subprocess
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from hubmap.errors import UsageError

__all__ = ["opened"]


@contextmanager
def opened(what: str, beside: Path) -> Iterator[Path]:
    """Give a path to an input, which may be a path or a git revision.

    Parameters
    ----------
    what
        A path; or ``REVISION:PATH`` as git writes it; or a revision alone, which means `beside` as it was then.
    beside
        The other input of the comparison.

    Yields
    ------
    pathlib.Path
        The input; if it comes out of git, in a folder that is gone afterwards.

    Raises
    ------
    UsageError
        If it is neither.
    """
    if Path(what).exists():
        yield Path(what)
        return
    revision, _, inside = what.partition(":")
    if revision.startswith("-"):
        raise UsageError(f"{what} is neither a file or folder nor a git revision.")
    path = Path(inside) if inside else beside
    folder = _nearest_folder(path)
    top = Path(_git(folder, "rev-parse", "--show-toplevel", of=what).decode().strip())
    relative = path.resolve().relative_to(top.resolve()).as_posix()
    archive = _git(top, "archive", "--format=zip", revision, "--", relative, of=what)
    with tempfile.TemporaryDirectory(prefix="hubmap-") as unpacked:
        # a zip file is unpacked within the folder by every Python; of tar files only newer ones promise that
        with zipfile.ZipFile(io.BytesIO(archive)) as packed:
            packed.extractall(unpacked)
        yield Path(unpacked) / relative


def _nearest_folder(path: Path) -> Path:
    """The folder of a path that may be gone by now."""
    return next(folder for folder in (path.resolve(), *path.resolve().parents) if folder.is_dir())


def _git(folder: Path, *arguments: str, of: str) -> bytes:
    try:
        # the user's own git, with arguments that no shell sees
        run = subprocess.run(["git", "-C", str(folder), *arguments], capture_output=True, check=False)  # noqa: S603, S607
    except FileNotFoundError as error:
        raise UsageError(
            f"{of} does not exist, and git is not installed to look for a revision of that name."
        ) from error
    if run.returncode:
        said = run.stderr.decode(errors="replace").strip().splitlines()
        raise UsageError(
            f"{of} is neither a file or folder nor a git revision that has it ({said[-1] if said else 'git failed'})."
        )
    return run.stdout
