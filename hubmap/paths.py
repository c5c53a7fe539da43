"""Where the files that hubmap ships are kept."""

from __future__ import annotations

from pathlib import Path

__all__ = ["geodata_dir"]

_PACKAGE = Path(__file__).resolve().parent


def geodata_dir() -> Path:
    """Directory of the shipped hubs, gazetteer and base map.

    Returns
    -------
    Path
        ``geodata`` inside the installed package, or the one beside the package in a checkout.
    """
    installed = _PACKAGE / "geodata"
    return installed if installed.is_dir() else _PACKAGE.parent / "geodata"
