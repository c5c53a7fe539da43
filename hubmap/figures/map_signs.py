"""Colours, lines and marks: calm, told apart by shape and outline first, so that a grey print says the same."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import numpy as np
from matplotlib.patches import PathPatch
from matplotlib.path import Path
from matplotlib.transforms import Affine2D, Bbox

if TYPE_CHECKING:
    from matplotlib.axes import Axes

__all__ = [
    "BORDER",
    "CIRCLE",
    "CIRCLE_EDGE",
    "COAST",
    "CONTEXT",
    "CONTEXT_ROLES",
    "FRAME",
    "LAKE",
    "LAND",
    "NEIGHBOUR",
    "PLACE",
    "QUIET",
    "SEA",
    "TEXT",
    "WATER",
    "centre_row_width",
    "circle_style",
    "draw_centre",
    "draw_centre_row",
    "hollow_style",
    "letter_halo",
]

# the page's colours
SEA, LAND, NEIGHBOUR, LAKE = "#e6eef1", "#faf7ef", "#eeebe2", "#e6eef1"
COAST, BORDER, FRAME = "#93a5ab", "#c9bfa9", "#b9c2c1"
TEXT, QUIET, PLACE, WATER = "#23211d", "#5d574c", "#8a8069", "#5f7d8c"
CIRCLE, CIRCLE_EDGE = "#a8382a", "#6f1f15"
CENTRE, CONTEXT = "#17506b", "#6d675c"
# what the hubs live with, not what is planned for them
CONTEXT_ROLES = frozenset({"port", "plant"})

# the page's shapes, in a square from -9 to 9 with y downwards
_SHAPES: Mapping[str, str] = MappingProxyType(
    {
        "logistics": "-7 -6.5 7 -6.5 7 6.5 -7 6.5",
        "material": "0 -8 8 6.5 -8 6.5",
        "rnd": "0 -8.5 8.5 0 0 8.5 -8.5 0",
        "service": "-2.8 -7.5 2.8 -7.5 2.8 -2.8 7.5 -2.8 7.5 2.8 2.8 2.8 2.8 7.5 -2.8 7.5 -2.8 2.8 -7.5 2.8 -7.5 -2.8 -2.8 -2.8",
        "education": "0 -8 8 -1.5 5 7 -5 7 -8 -1.5",
        "estate": "-4.2 -7.5 4.2 -7.5 8.4 0 4.2 7.5 -4.2 7.5 -8.4 0",
        "port": "-8 -5 8 -5 5 6 -5 6",
        "plant": "-8 6.5 -8 -6 -2.5 -1.5 -2.5 -6 3 -1.5 3 -6 8 -1.5 8 6.5",
    }
)


@cache
def _shape(role: str) -> Path:
    numbers = np.array([float(number) for number in _SHAPES.get(role, _SHAPES["service"]).split()])
    points = numbers.reshape(-1, 2) * (1 / 9, -1 / 9)
    return Path(np.vstack([points, points[:1]]), closed=True)


def draw_centre(
    axes: Axes, spot: tuple[float, float], role: str, status: str, *, size: float, zorder: float = 6
) -> None:
    """Draw a centre: its role is the shape; hollow is planned, half filled is building, full operates, crossed is closed.

    Parameters
    ----------
    axes, spot
        Where, in the axes' own units, which have to be points.
    role, status
        As in the table ``centres``.
    size
        Width in points.
    zorder
        What it is drawn over.
    """
    colour = CONTEXT if role in CONTEXT_ROLES else CENTRE
    place = Affine2D().scale(size / 2).translate(*spot)
    outline = place.transform_path(_shape(role))
    fill = colour if status == "operating" else "white"
    width = max(0.7, size / 9)
    axes.add_artist(PathPatch(outline, facecolor=fill, edgecolor=colour, linewidth=width, zorder=zorder))
    if status == "building":
        left = _shape(role).clip_to_bbox(Bbox([[-2, -2], [0, 2]]), inside=True)
        axes.add_artist(PathPatch(place.transform_path(left), facecolor=colour, linewidth=0, zorder=zorder))
    if status == "closed":
        stroke = place.transform_path(Path([[-0.9, -0.9], [0.9, 0.9]]))
        axes.add_artist(PathPatch(stroke, edgecolor=colour, linewidth=width, zorder=zorder))


def draw_centre_row(
    axes: Axes, spot: tuple[float, float], centres: Sequence[tuple[str, str]], *, size: float, zorder: float = 6
) -> None:
    """Draw centres (role, status) side by side around a spot."""
    step = centre_row_width(1, size)
    first = spot[0] - centre_row_width(len(centres) - 1, size) / 2
    for order, (role, status) in enumerate(centres):
        draw_centre(axes, (first + order * step, spot[1]), role, status, size=size, zorder=zorder)


def centre_row_width(count: int, size: float) -> float:
    """Width of a row of centres in points."""
    return count * size * 1.22


def circle_style(covers: str) -> dict[str, Any]:
    """How a figure's circle is drawn: a part of its hub is hatched, more than the hub has a dashed outline and is pale."""
    style: dict[str, Any] = {"facecolor": CIRCLE, "edgecolor": CIRCLE_EDGE, "linewidth": 0.7, "alpha": 0.7}
    if covers == "part":
        return style | {"facecolor": "#eccfc9", "hatch": "//////", "hatch_linewidth": 0.5}
    if covers == "wider":
        return style | {"facecolor": "#f1dfda", "linestyle": (0, (4, 1.6)), "linewidth": 1.0}
    return style


def hollow_style() -> dict[str, Any]:
    """How a hub without a figure is drawn."""
    return {"facecolor": "white", "edgecolor": QUIET, "linewidth": 1.0, "linestyle": (0, (1.6, 1)), "alpha": 1.0}


def letter_halo() -> list[Any]:
    """A thin pale edge that keeps letters readable over lines."""
    from matplotlib.patheffects import withStroke

    return [withStroke(linewidth=1.6, foreground=LAND, alpha=0.85)]
