"""Which changes of files are changes of an input."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Final

__all__ = ["changes"]

# how long the newest state is waited for after the last save, in milliseconds
_SETTLED_MS: Final = 300


async def changes(source: Path, out: Path) -> AsyncIterator[None]:
    """Wait for changes of an input, one after the other.

    Parameters
    ----------
    source
        Folder or file of the input.
    out
        The output, which may lie inside the input; changes of it are no changes of the input.
    """
    from watchfiles import awatch

    folder = source.parent if source.is_file() else source  # noqa: ASYNC240 - once, of a folder on this machine
    counts = _filter(source.resolve(), out.resolve())  # noqa: ASYNC240
    async for _ in awatch(folder, watch_filter=counts, debounce=_SETTLED_MS, recursive=False):
        yield


def _filter(source: Path, out: Path) -> Callable[[object, str], bool]:
    def counts(_: object, name: str) -> bool:
        path = Path(name)
        if source.is_file():
            return path == source or path == source.parent / "hubmap.toml"
        return path.parent == source and path != out and not path.name.startswith((".", "~"))

    return counts
