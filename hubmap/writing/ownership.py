"""What may be written over: never an input, and of files that nobody named only those that hubmap made."""

from __future__ import annotations

import json
import os
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path
from typing import Final

from hubmap.errors import InputError, UsageError

__all__ = ["refuse_foreign", "refuse_inputs"]

_MANIFEST: Final = "manifest.json"
# what stands at either end of every file that a build makes: its own name, or a column that no other program writes
_MARKS: Final = (b"hubmap", b"place_precision_km")
_END_BYTES: Final = 65_536
_WRITE_BITS: Final = 0o222
_DEVICES: Final = Path("/dev")


def refuse_inputs(targets: Iterable[Path], inputs: Collection[Path]) -> None:
    """Refuse to write over an input, whatever links, names and upper or lower case lead to it.

    Parameters
    ----------
    targets
        Files that are to be written.
    inputs
        Files that were read.

    Raises
    ------
    UsageError
        One of them is the same file as an input.
    """
    known = [file for file in inputs if file.exists()]
    for target in targets:
        over = next((file for file in known if _is_same(target, file)), None)
        if over is not None:
            raise UsageError(
                f"{target} would be written over the input {over}. Nothing was changed; "
                "choose another folder (build: --out) or file (-o, --map)."
            )


def refuse_foreign(folder: Path, names: Iterable[str], named: Collection[str] = ()) -> None:
    """Refuse to write over what hubmap did not make, before anything is written.

    Parameters
    ----------
    folder, names
        The files that are to be written.
    named
        Those that the user named outright, which may be replaced whoever made them.

    Raises
    ------
    UsageError
        There is a file, a link or a folder of that name that no build made.
    InputError
        There is a folder, a device or a pipe of that name, or the file is read-only.
    """
    owned = _owned(folder / _MANIFEST)
    for name in names:
        path = folder / name
        if not os.path.lexists(path):
            continue
        if path.is_dir() and not path.is_symlink():
            raise InputError(f"{path}: cannot be written (it is a folder). Nothing was changed; {_ELSEWHERE}.")
        if _is_device(path):
            raise InputError(
                f"{path}: cannot be written (it is no file but a device or a pipe). Nothing was changed; {_ELSEWHERE}."
            )
        if name not in named and (path.is_symlink() or not _is_ours(path, name, owned)):
            raise UsageError(
                f"{path} is there already, and hubmap did not write it. Nothing was changed; move it away, or {_ELSEWHERE}."
            )
        if not path.is_symlink() and not path.stat().st_mode & _WRITE_BITS:
            raise InputError(f"{path}: cannot be written (it is read-only). Nothing was changed; {_ELSEWHERE}.")


_ELSEWHERE: Final = "choose another folder (build: --out; figure and report: -o)"


def _is_device(path: Path) -> bool:
    """Whether a name leads to what is neither file nor folder; all that stands where devices do counts as one."""
    return path.parent == _DEVICES or (path.exists() and not path.is_file() and not path.is_dir())


def _is_same(one: Path, other: Path) -> bool:
    try:
        return one.exists() and one.samefile(other)
    except OSError:
        return False


def _owned(manifest: Path) -> frozenset[str]:
    """Names that a folder's manifest says hubmap wrote; it may be damaged, or somebody else's."""
    if not manifest.is_file():
        return frozenset()
    try:
        told = json.loads(manifest.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return frozenset()
    if not isinstance(told, dict) or "hubmap" not in (told.get("versions") or {}):
        return frozenset()
    outputs = told.get("outputs")
    return frozenset({_MANIFEST, *(outputs if isinstance(outputs, dict) else ())})


def _is_ours(path: Path, name: str, owned: frozenset[str]) -> bool:
    return name in owned or any(mark in end for end in _ends(path) for mark in _MARKS)


def _ends(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        yield file.read(_END_BYTES)
        file.seek(max(0, path.stat().st_size - _END_BYTES))
        yield file.read(_END_BYTES)
