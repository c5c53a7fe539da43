"""A drawing as shapes with names, in millimetres: what a picture was drawn of, for files that hold shapes of their own.

Figures make them, and slides write them; rooms beside each other know only this form.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
import numpy.typing as npt

__all__ = ["DrawnShape", "Paint", "Points", "Writing"]

Points = npt.NDArray[np.float64]  # rows of x, y in millimetres from the picture's upper left corner


@dataclass(frozen=True, slots=True, kw_only=True)
class Paint:
    """How a shape is filled and outlined; colours are ``RRGGBB``, and None is nothing.

    Parameters
    ----------
    fill, opacity
        Colour of its inside, and how much of what is below that hides, from 0 to 1.
    is_hatched
        Whether it is filled by lines.
    line, width_pt
        Colour and width of its outline.
    dash
        ``solid``, ``dashed`` or ``dotted``.
    """

    fill: str | None = None
    opacity: float = 1.0
    is_hatched: bool = False
    line: str | None = None
    width_pt: float = 0.0
    dash: Literal["solid", "dashed", "dotted"] = "solid"


@dataclass(frozen=True, slots=True, kw_only=True)
class Writing:
    """One line of text: its letters' size and colour, and which side of it its place is on."""

    text: str
    size_pt: float
    colour: str
    is_bold: bool = False
    is_italic: bool = False
    flush: Literal["left", "center", "right"] = "left"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class DrawnShape:
    """One shape.

    Parameters
    ----------
    kind
        ``area``, ``line``, ``ellipse`` (in the box of its points) or ``text`` (likewise).
    name, alt
        What it is called, and what it shows in words; empty where the name says it.
    groups
        Names of the groups that hold it, the outermost first.
    rings
        Its outlines or lines.
    paint, writing
        How it looks, and what it says.
    """

    kind: Literal["area", "line", "ellipse", "text"]
    name: str
    groups: tuple[str, ...]
    rings: tuple[Points, ...]
    alt: str = ""
    paint: Paint = Paint()
    writing: Writing | None = None
