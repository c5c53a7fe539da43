"""Inputs as they were in a git revision, taken out of its store of objects by plumbing that runs nothing.

A folder from a stranger may bring settings of git that name programs: hooks, filters, a file system monitor, a way to fetch what
is missing. So nothing is checked out or archived; trees and blobs are read as they are stored.
"""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from typing import Final

from hubmap.errors import UsageError

__all__ = ["opened"]

_MOST_BYTES: Final = 500_000_000
_FILES: Final = ("100644", "100755", "100664")
_SETTINGS: Final = (
    "core.fsmonitor=false",
    "core.untrackedCache=false",
    f"core.hooksPath={os.devnull}",
    "safe.bareRepository=explicit",
    "protocol.allow=never",
    "credential.helper=",
    "maintenance.auto=false",
)
# nothing is fetched, by no protocol; names are no patterns; the user's and the machine's own settings stay
_ENVIRONMENT: Final = {
    "GIT_ALLOW_PROTOCOL": "none",
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_TERMINAL_PROMPT": "0",
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_LITERAL_PATHSPECS": "1",
    "GIT_NO_REPLACE_OBJECTS": "1",
    "GIT_SSH_COMMAND": "false",
    "GIT_ASKPASS": "false",
    "GIT_EXTERNAL_DIFF": "",
}


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
    if _exists(what):
        yield Path(what)
        return
    revision, _, inside = what.partition(":")
    if revision.startswith("-") or "\0" in what:
        raise UsageError(f"{what} is neither a file or folder nor a git revision.")
    path = Path(inside) if inside else beside
    folder = _nearest_folder(path)
    top = Path(_git(folder, "rev-parse", "--show-toplevel", of=what).decode().strip())
    try:
        relative = path.resolve().relative_to(top.resolve()).as_posix()
    except ValueError:
        raise UsageError(f"{path} is not in the git repository {top}, so that {what} says nothing of it.") from None
    tree = (
        _git(top, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{tree}}", of=what)
        .decode()
        .strip()
    )
    with tempfile.TemporaryDirectory(prefix="hubmap-") as unpacked:
        _unpack(top, tree, relative, Path(unpacked), of=what)
        yield Path(unpacked) / relative


def _exists(what: str) -> bool:
    try:
        return Path(what).exists()
    except (OSError, ValueError):
        return False


def _nearest_folder(path: Path) -> Path:
    """The folder of a path that may be gone by now."""
    return next(folder for folder in (path.resolve(), *path.resolve().parents) if folder.is_dir())


def _unpack(top: Path, tree: str, relative: str, folder: Path, *, of: str) -> None:
    """Write the files of a tree that lie under a path; links and other repositories are left out."""
    within = [] if relative == "." else ["--", relative]
    listed = _git(top, "ls-tree", "-r", "-z", "-l", "--full-tree", tree, *within, of=of)
    total = found = 0
    for line in filter(None, listed.split(b"\0")):
        about, _, name = line.partition(b"\t")
        mode, kind, blob, size = about.decode("ascii").split()
        parts = PurePosixPath(os.fsdecode(name)).parts
        if mode not in _FILES or kind != "blob" or any(part in ("..", ".", "/") or "\\" in part for part in parts):
            continue
        total += int(size)
        if total > _MOST_BYTES:
            raise UsageError(f"{of} has more than {_MOST_BYTES // 1_000_000} MB, which is too much to be compared.")
        target = folder.joinpath(*parts)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(_git(top, "cat-file", "blob", blob, of=of))
        found += 1
    if not found:
        raise UsageError(f"{of} is neither a file or folder nor a git revision that has it ({relative} is not in it).")


def _git(folder: Path, *arguments: str, of: str) -> bytes:
    settings = [part for setting in _SETTINGS for part in ("-c", setting)]
    command = ["git", "--no-pager", "-C", str(folder), *settings, *arguments]
    # what a calling git or a stranger's script set for its own repository means nothing here
    usual = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith("GIT_CONFIG_") and name not in _OF_ANOTHER
    }
    try:
        # the user's own git, with arguments that no shell sees
        run = subprocess.run(command, capture_output=True, check=False, env={**usual, **_ENVIRONMENT})  # noqa: S603
    except FileNotFoundError as error:
        raise UsageError(
            f"{of} does not exist, and git is not installed to look for a revision of that name."
        ) from error
    if run.returncode:
        said = run.stderr.decode(errors="replace").strip().splitlines()
        raise UsageError(
            f"{of} is neither a file or folder nor a git revision that has it ({said[-1] if said else 'git knows none'})."
        )
    return run.stdout


_OF_ANOTHER: Final = frozenset(
    {
        "GIT_DIR",
        "GIT_WORK_TREE",
        "GIT_INDEX_FILE",
        "GIT_EXEC_PATH",
        "GIT_OBJECT_DIRECTORY",
        "GIT_ALTERNATE_OBJECT_DIRECTORIES",
    }
)
