"""Colours, lines and marks: calm, told apart by shape and outline first, so that a grey print says the same."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import numpy as np
from matplotlib.colors import to_hex, to_rgb
from matplotlib.patches import PathPatch
from matplotlib.path import Path
from matplotlib.transforms import Affine2D, Bbox

from hubmap import vocabulary

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from hubmap.scale import Scale

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
    "Sign",
    "centre_row_width",
    "circle_style",
    "class_colour",
    "class_colours",
    "draw_centre",
    "draw_centre_row",
    "hollow_style",
    "letter_halo",
]

Sign = tuple[str, str, bool]  # role, look, whether it was last seen long ago

_PAPER = vocabulary.palette("paper")
SEA, LAND, NEIGHBOUR, LAKE = _PAPER["sea"], _PAPER["land"], _PAPER["abroad"], _PAPER["sea"]
COAST, BORDER, FRAME = _PAPER["coast"], _PAPER["border-line"], _PAPER["coast-abroad"]
TEXT, QUIET, PLACE, WATER = _PAPER["ink"], _PAPER["ink-2"], _PAPER["place"], _PAPER["water-name"]
CIRCLE, CIRCLE_EDGE = _PAPER["hub"], _PAPER["hub-edge"]
CENTRE, CONTEXT = _PAPER["centre"], _PAPER["quiet-centre"]
# how far from the left a sign is filled, in halves of its width from the middle
_FILLED_TO: Mapping[str, float] = MappingProxyType({"quarter": -0.45, "half": 0.0})
# what the hubs live with, not what is planned for them
CONTEXT_ROLES = frozenset(vocabulary.load().group("context"))


@cache
def _shape(role: str) -> Path:
    points = np.array(vocabulary.load().role(role).shape) * (1 / 9, -1 / 9)
    return Path(np.vstack([points, points[:1]]), closed=True)


def draw_centre(axes: Axes, spot: tuple[float, float], sign: Sign, *, size: float, zorder: float = 6) -> None:
    """Draw a centre: its role is the shape, its status is how far that is filled, how it is outlined and whether it is struck.

    One that was last seen long ago is paler.

    Parameters
    ----------
    axes, spot
        Where, in the axes' own units, which have to be points.
    sign
        Role and status as in the table ``centres``, and whether it was last seen long ago.
    size
        Width in points.
    zorder
        What it is drawn over.
    """
    role, status, is_quiet = sign
    colour = CONTEXT if role in CONTEXT_ROLES else _PAPER["silent-centre"] if status == vocabulary.SILENT else CENTRE
    if is_quiet:
        colour = _paler(colour)
    place = Affine2D().scale(size / 2).translate(*spot)
    outline = place.transform_path(_shape(role))
    look = vocabulary.load().statuses[status]
    fill = colour if look.fill == "full" else "white"
    # what was only announced, and long ago, takes less ink than what there is
    width = 0.6 if status == vocabulary.SILENT else max(0.7, size / 9)
    edge = "solid" if look.outline == "solid" else (0, (1.2, 0.9))
    named: dict[str, Any] = {"zorder": zorder, "label": f"centre {role} {status}{' quiet' * is_quiet}"}
    axes.add_artist(PathPatch(outline, facecolor=fill, edgecolor=colour, linewidth=width, linestyle=edge, **named))
    if look.fill in _FILLED_TO:
        left = _shape(role).clip_to_bbox(Bbox.from_extents(-2, -2, _FILLED_TO[look.fill], 2), inside=True)
        axes.add_artist(PathPatch(place.transform_path(left), facecolor=colour, linewidth=0, **named))
    if look.struck:
        stroke = place.transform_path(Path([[-0.9, -0.9], [0.9, 0.9]]))
        axes.add_artist(PathPatch(stroke, edgecolor=colour, linewidth=width, **named))


def draw_centre_row(
    axes: Axes, spot: tuple[float, float], centres: Sequence[Sign], *, size: float, zorder: float = 6
) -> None:
    """Draw centres side by side around a spot."""
    step = centre_row_width(1, size)
    first = spot[0] - centre_row_width(len(centres) - 1, size) / 2
    for order, sign in enumerate(centres):
        draw_centre(axes, (first + order * step, spot[1]), sign, size=size, zorder=zorder)


def _paler(colour: str) -> str:
    """Half way to white, in which a grey print shows the difference too."""
    red, green, blue = (1 - (1 - part) * 0.5 for part in to_rgb(colour))
    return to_hex((red, green, blue))


def centre_row_width(count: int, size: float) -> float:
    """Width of a row of centres in points."""
    return count * size * 1.22


def class_colour(scale: Scale, value: float) -> str:
    """The colour of a rate, by its class."""
    return class_colours(len(scale.steps) - 1)[scale.class_of(value)]


def class_colours(count: int) -> list[str]:
    """Colours of so many classes, five at most, from light to dark; of one class the middle one."""
    places = [round(at * 4 / (count - 1)) for at in range(count)] if count > 1 else [2]
    return [_PAPER[f"class-{place + 1}"] for place in places]


def circle_style(covers: str, colour: str = "") -> dict[str, Any]:
    """How a figure's circle is drawn: of a part it is hatched, of more than the hub dashed and pale, a doubted one hollow.

    Where a colour says something else, it fills them all, and the outline tells them apart.
    """
    style: dict[str, Any] = {"facecolor": CIRCLE, "edgecolor": CIRCLE_EDGE, "linewidth": 0.7, "alpha": 0.7}
    if covers == "part":
        style |= {"facecolor": _PAPER["hub-part"], "hatch": "//////", "hatch_linewidth": 0.5}
    elif covers == "doubted":
        style |= {"facecolor": "white", "linestyle": (0, (1, 1.4)), "linewidth": 1.0}
    elif covers == "wider":
        style |= {"facecolor": _PAPER["hub-wider"], "linestyle": (0, (4, 1.6)), "linewidth": 1.0}
    return style | {"facecolor": colour, "edgecolor": TEXT, "alpha": 1.0} if colour else style


def hollow_style(colour: str = "") -> dict[str, Any]:
    """How a hub without a figure is drawn."""
    dashes = (0, (1.6, 1))
    return {"facecolor": colour or "white", "edgecolor": QUIET, "linewidth": 1.0, "linestyle": dashes, "alpha": 1.0}


def letter_halo() -> list[Any]:
    """A thin pale edge that keeps letters readable over lines."""
    from matplotlib.patheffects import withStroke

    return [withStroke(linewidth=1.6, foreground=LAND, alpha=0.85)]
