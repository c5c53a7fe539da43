"""The marks on a map: circles by area, hollow marks, centres that stand alone, areas, and the scale bar."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import numpy as np
from matplotlib.patches import Circle, PathPatch, Rectangle
from matplotlib.path import Path

from hubmap.figures import map_signs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matplotlib.axes import Axes

    from hubmap.figures.map_view import Centre, View
    from hubmap.figures.sheet_layout import Plan

__all__ = ["RASTER", "draw_areas", "draw_circles", "draw_free_centres", "draw_scale_bar"]

_Box = tuple[float, float, float, float]

_NO_BAR_DEGREES = 30.0
RASTER = 2000  # more marks than this are drawn as pixels, in vector files too


def draw_areas(axes: Axes, view: View) -> None:
    """Draw the outlines of hubs whose place is an area."""
    for shape, colour in view.areas:
        polygons = getattr(shape, "geoms", [shape])
        rings = [np.asarray(ring.coords) for part in polygons for ring in (part.exterior, *part.interiors)]
        path = Path.make_compound_path(*(Path(ring, closed=True) for ring in rings))
        if colour:
            filled: dict[str, Any] = {"facecolor": colour, "edgecolor": "white", "linewidth": 0.3, "zorder": 1.3}
            axes.add_artist(PathPatch(path, **filled, label="Areas"))
            continue
        style: dict[str, Any] = {"facecolor": map_signs.CIRCLE, "alpha": 0.13, "zorder": 1.5, "linewidth": 0}
        axes.add_artist(PathPatch(path, **style, label="Areas"))
        edge: dict[str, Any] = {"facecolor": "none", "edgecolor": map_signs.CIRCLE_EDGE, "linewidth": 0.7}
        axes.add_artist(PathPatch(path, **edge, linestyle=(0, (3, 2)), zorder=1.6, label="Areas"))


def draw_circles(plan: Plan, axes: Axes) -> None:
    """Draw the circles, large ones first, and over them the hollow marks, as in the view."""
    if "circles" not in plan.view.layers:
        return
    if len(plan.inside) > RASTER:
        _many_circles(plan, axes)
        return
    for order, (hub, (x, y, radius)) in enumerate(zip(plan.inside, plan.marks(plan.inside).tolist(), strict=True)):
        if hub.radius_px is None and "no-figure" not in plan.view.layers:
            continue
        is_hollow = hub.radius_px is None
        style = map_signs.hollow_style(hub.colour) if is_hollow else map_signs.circle_style(hub.covers, hub.colour)
        spot = (plan.left + x, plan.bottom + y)
        patch = Circle(spot, radius, **style, zorder=3 + order / 1e4, label=f"hub {hub.id}")
        plan.canvas.axes.add_artist(patch)


def _many_circles(plan: Plan, axes: Axes) -> None:
    for kind in (None, "doubted", "wider", "part", "hub"):
        has_figure = plan.inside.has_figure
        group = plan.inside[has_figure & (plan.inside.covers == kind) if kind else ~has_figure]
        if not len(group) or (kind is None and "no-figure" not in plan.view.layers):
            continue
        style = map_signs.hollow_style() if kind is None else map_signs.circle_style(kind)
        # hatches and dashes of thousands of marks say nothing, and cost seconds
        plain = {key: style[key] for key in ("facecolor", "edgecolor", "alpha")}
        if group.colour.any():
            plain |= {"facecolor": [colour or plain["facecolor"] for colour in group.colour.tolist()], "alpha": 1.0}
        axes.scatter(
            group.lon,
            group.lat,
            s=(2 * plan.marks(group)[:, 2]) ** 2,
            **plain,
            linewidths=0.25,
            zorder=3,
            rasterized=True,
            label=f"hubs {kind or 'without a figure'}",
        )


def draw_free_centres(plan: Plan) -> list[_Box]:
    """Draw the centres that belong to no hub; those at one point stand side by side. Returns their boxes on the map."""
    if not plan.shows_centres:
        return []
    spots: dict[tuple[float, float], list[Centre]] = {}
    for centre in plan.free:
        there = spots.setdefault((centre.lat or 0.0, centre.lon or 0.0), [])
        # two plants at one point look like one
        there += [] if centre in there else [centre]
    boxes = []
    for (lat, lon), centres in spots.items():
        is_quiet = all(centre.role in map_signs.CONTEXT_ROLES for centre in centres)
        size = plan.canvas.font * (0.6 if is_quiet else 0.85)
        rows = [centre.sign for centre in centres]
        map_signs.draw_centre_row(plan.canvas.axes, plan.on_sheet(lat, lon), rows, size=size, zorder=5)
        half = map_signs.centre_row_width(len(centres), size) / 2
        mx, my = plan.spot(lat, lon)
        boxes.append((mx - half, my - size / 2, mx + half, my + size / 2))
    return boxes


def draw_scale_bar(plan: Plan, boxes: Sequence[_Box]) -> _Box:
    """Draw a bar of a round length where it covers no mark; returns its box on the map.

    Over half the earth no bar is true.
    """
    canvas, frame = plan.canvas, plan.frame
    if frame.bounds.north - frame.bounds.south > _NO_BAR_DEGREES:
        return 0.0, 0.0, 0.0, 0.0
    font = canvas.letters(0.9)
    km, (x, y) = _bar_place(plan, boxes, font)
    length = km / frame.km_per_pt
    left, base = plan.left + x, plan.bottom + y
    for part in range(2):
        corner = (left + part * length / 2, base)
        fill = map_signs.TEXT if part == 0 else "white"
        patch = Rectangle(
            corner, length / 2, font * 0.32, facecolor=fill, edgecolor=map_signs.TEXT, linewidth=0.5, zorder=6
        )
        canvas.axes.add_artist(patch)
    text = _bar_words(plan, km)
    canvas.write(
        left + length / 2,
        base + font * 0.65,
        text,
        size=font,
        horizontalalignment="center",
        path_effects=map_signs.letter_halo(),
        zorder=6,
    )
    return _bar_box(plan, km, (x, y), font)


def _bar_place(plan: Plan, boxes: Sequence[_Box], font: float) -> tuple[float, tuple[float, float]]:
    """Kilometres of the bar, and its lower left end: in the first place along the edges where it covers nothing."""
    frame = plan.frame
    most = frame.width * 0.2 * frame.km_per_pt
    power = 10 ** math.floor(math.log10(most))
    longest = max(step * power for step in (1, 2, 5) if step * power <= most)
    marks = plan.marks(plan.inside)
    covered = [*boxes, *np.column_stack([marks[:, :2] - marks[:, 2:], marks[:, :2] + marks[:, 2:]]).tolist()]

    def covers(place: tuple[float, tuple[float, float]]) -> int:
        left, low, right, high = _bar_box(plan, *place, font)
        return sum(left < x1 and x0 < right and low < y1 and y0 < high for x0, y0, x1, y1 in covered)

    places = [
        (km, (1.5 * font + share * (frame.width - km / frame.km_per_pt - 3 * font), y))
        for km in (longest, longest / 2)
        for y in (1.2 * font, frame.height - 2.6 * font)
        for share in (0, 1, 0.5, 0.25, 0.75)
    ]
    # `min` gives the first of those that cover as little
    return min(places, key=covers)


def _bar_box(plan: Plan, km: float, spot: tuple[float, float], font: float) -> _Box:
    (x, y), length = spot, km / plan.frame.km_per_pt
    half = max(length, plan.canvas.width(_bar_words(plan, km), size=font)) / 2
    return x + length / 2 - half - font / 2, y - font / 2, x + length / 2 + half + font / 2, y + font * 1.8


def _bar_words(plan: Plan, km: float) -> str:
    return f"{plan.view.language.number(km)} km"
