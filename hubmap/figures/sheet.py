"""The paper a figure is drawn on: its size and its letters."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from hubmap.errors import UsageError

__all__ = ["MM", "SHEETS", "Sheet", "sheet"]

MM = 72 / 25.4  # points in a millimetre

_SMALLEST_MM, _LARGEST_MM = 60, 1200


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A size of figure.

    Parameters
    ----------
    width_mm, height_mm
        Outer size in millimetres.
    font_pt
        Size of the labels in points; titles and notes follow it.
    """

    width_mm: float
    height_mm: float
    font_pt: float

    @property
    def width_pt(self) -> float:
        """Width in points (1/72 inch)."""
        return self.width_mm * MM

    @property
    def height_pt(self) -> float:
        """Height in points (1/72 inch)."""
        return self.height_mm * MM


# a4: the text width of a portrait page with 20 mm margins; half: one of its two columns; slide: 16:9, 13.33 by 7.5 inches
SHEETS: Mapping[str, Sheet] = MappingProxyType(
    {
        "a4": Sheet(width_mm=170, height_mm=130, font_pt=7.0),
        "half": Sheet(width_mm=82, height_mm=110, font_pt=6.0),
        "slide": Sheet(width_mm=338.7, height_mm=190.5, font_pt=13.0),
        "square": Sheet(width_mm=140, height_mm=140, font_pt=7.0),
    }
)


def sheet(size: str | tuple[float, float]) -> Sheet:
    """Make the sheet of a named size, of ``WIDTHxHEIGHT`` in millimetres, or of such a pair of numbers.

    Raises
    ------
    UsageError
        There is no such size, or it is not between 60 and 1200 mm.

    Examples
    --------
    >>> sheet("180x120").width_mm, sheet("half").height_mm
    (180.0, 110)
    """
    if isinstance(size, str):
        if size in SHEETS:
            return SHEETS[size]
        written = re.fullmatch(r"(\d+(?:\.\d+)?)\s*[x×]\s*(\d+(?:\.\d+)?)(?:\s*mm)?", size.strip())
        if not written:
            raise UsageError(f"No size {size!r}: use {', '.join(SHEETS)}, or millimetres such as 180x120.")
        size = (float(written[1]), float(written[2]))
    width_mm, height_mm = size
    if not all(_SMALLEST_MM <= side <= _LARGEST_MM for side in size):
        raise UsageError(f"A figure of {width_mm:g} by {height_mm:g} mm: each side has to be 60 to 1200 mm.")
    font_pt = min(max(7.0 * (width_mm / 170) ** 0.9, 6.0), 26.0)
    return Sheet(width_mm=width_mm, height_mm=height_mm, font_pt=round(font_pt, 2))
