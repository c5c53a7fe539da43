"""The base map on paper: land, lakes, neighbours and approximate outlines, as fine as the scale can show."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt
from matplotlib.collections import LineCollection
from matplotlib.patches import PathPatch, Rectangle
from matplotlib.path import Path

from hubmap import basemap
from hubmap.figures import map_signs

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from hubmap.basemap import Basemap
    from hubmap.figures.map_extent import Bounds, Frame
    from hubmap.figures.map_view import Hubs

__all__ = ["draw_base_map", "draw_locator"]

Line = npt.NDArray[np.float64]  # rows of lon, lat

_FINEST_PT = 0.12  # steps shorter than this are not seen
_MANY = 2000  # so many dots are drawn as pixels
_REGENCIES_KM = 3.0  # a point of paper that stands for more has no room for regencies


def draw_base_map(axes: Axes, base: Basemap, frame: Frame, *, borders: bool) -> None:
    """Draw the base map into axes, which are given the frame's bounds in degrees.

    Parameters
    ----------
    axes
        Of the frame's shape.
    base
        Land, lakes and borders.
    frame
        What is shown.
    borders
        Whether the approximate outlines of provinces and regencies are drawn.
    """
    box = frame.bounds
    axes.set(xlim=(box.west, box.east), ylim=(box.south, box.north))
    step = (box.north - box.south) / frame.height * _FINEST_PT
    land = _seen(_lines(base, "land"), box, step)
    _fill(
        axes,
        _seen(_lines(base, "neighbours"), box, step),
        facecolor=map_signs.NEIGHBOUR,
        edgecolor=map_signs.FRAME,
        linewidth=0.35,
        label="Neighbours",
    )
    _fill(axes, land, facecolor=map_signs.LAND, edgecolor="none", label="Land")
    if borders:
        # a map of many provinces has no room for regencies
        levels = {"P": 0.7, "C": 0.8} | ({"R": 0.35} if frame.km_per_pt < _REGENCIES_KM else {})
        for level, width in levels.items():
            lines = _seen(_lines(base, f"border {level}"), box, step)
            style = "solid" if level == "C" else (0, (4, 2)) if level == "P" else "solid"
            axes.add_collection(
                LineCollection(
                    lines, colors=map_signs.BORDER, linewidths=width, linestyles=[style], zorder=1.2, label="Borders"
                ),
                autolim=False,
            )
    _fill(
        axes,
        _seen(_lines(base, "lakes"), box, step),
        facecolor=map_signs.LAKE,
        edgecolor=map_signs.COAST,
        linewidth=0.25,
        label="Lakes",
    )
    _fill(axes, land, facecolor="none", edgecolor=map_signs.COAST, linewidth=0.45, zorder=1.4, label="Coast")


def draw_locator(axes: Axes, whole: Frame, shown: Bounds, hubs: Hubs) -> None:
    """Draw all of Indonesia small, with what a figure shows as a box and the hubs as dots."""
    box = whole.bounds
    axes.set(xlim=(box.west, box.east), ylim=(box.south, box.north))
    step = (box.north - box.south) / whole.height * 0.3
    _fill(axes, _seen(_lines(basemap.load(), "land"), box, step), facecolor="#c9cdca", edgecolor="none", label="Land")
    axes.scatter(
        hubs.lon, hubs.lat, s=1.6, color=map_signs.CIRCLE_EDGE, linewidths=0, zorder=3, rasterized=len(hubs) > _MANY
    )
    corner = (shown.west, shown.south)
    axes.add_artist(
        Rectangle(
            corner,
            shown.east - shown.west,
            shown.north - shown.south,
            fill=False,
            edgecolor=map_signs.TEXT,
            linewidth=0.8,
        )
    )


def _fill(axes: Axes, rings: list[Line], **style: Any) -> None:  # noqa: ANN401 - matplotlib's own
    if rings:
        path = Path.make_compound_path(*(Path(ring, closed=True) for ring in rings))
        axes.add_artist(PathPatch(path, **({"zorder": 1.0} | style)))


def _seen(lines: Iterable[Line], box: Bounds, step: float) -> list[Line]:
    """Lines that reach into the box, without the points and the specks that the scale cannot show."""
    thinned = []
    for line in lines:
        (west, south), (east, north) = line.min(axis=0), line.max(axis=0)
        reaches = west < box.east and east > box.west and south < box.north and north > box.south
        if not reaches or max(east - west, north - south) < 3 * step:
            continue
        coarse = np.round(line / step)
        moved = np.append(True, (np.diff(coarse, axis=0) != 0).any(axis=1))
        if moved.sum() > 1:
            thinned.append(line[moved])
    return thinned


@lru_cache(maxsize=24)
def _lines(base: Basemap, kind: str) -> tuple[Line, ...]:
    if kind.startswith("border "):
        texts = [line for level, line in base.borders if level == kind[-1]]
    else:
        texts = list(getattr(base, kind))
    return tuple(line[:, ::-1] for line in basemap.decode(texts, base.precision))
