"""A drawn figure as a list of named shapes, so that slides hold the map itself and not a picture of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Literal

import numpy as np
import shapely
from matplotlib.collections import LineCollection
from matplotlib.colors import to_hex
from matplotlib.lines import Line2D
from matplotlib.patches import Circle, Patch
from matplotlib.text import Text

from hubmap import basemap, vocabulary
from hubmap.basemap import world
from hubmap.drawn_shapes import DrawnShape, Paint, Points, Writing
from hubmap.figures import map_signs

if TYPE_CHECKING:
    from matplotlib.artist import Artist
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from hubmap.figures.map_view import Hub, View

__all__ = ["MOST_MARKS", "list_shapes"]

MOST_MARKS = 500  # more of them no program for slides moves with ease
_FINEST_MM = 0.06  # what is shorter is not seen on a slide
# labels of what is drawn below the marks
_NAMED = frozenset({"Land", "Neighbours", "Borders", "Lakes", "Coast", "Areas"})
_DOTTED = 2.0  # dashes so long or shorter are dots, in widths of the line

_Polygons = Iterable[shapely.Polygon]


@dataclass(frozen=True, slots=True)
class _Drawing:
    """A figure, what it shows, and its hubs by id."""

    figure: Figure
    view: View
    hubs: Mapping[str, Hub]

    def said(self, message: str) -> str:
        return self.view.language.said(message)

    def millimetres(self, pixels: Points) -> Points:
        """Points on the canvas, in millimetres from the upper left corner."""
        inches = np.asarray(pixels) / self.figure.dpi
        return np.column_stack([inches[:, 0], self.figure.get_figheight() - inches[:, 1]]) * 25.4

    def box(self, axes: Axes) -> tuple[float, float, float, float]:
        """Left, upper, right and lower side of axes in millimetres."""
        (left, low), (right, high) = self.millimetres(np.array(axes.get_window_extent().get_points())).tolist()
        return left, high, right, low


def list_shapes(figure: Figure, view: View) -> tuple[DrawnShape, ...]:
    """List the shapes of a figure from the lowest to the topmost; none where it has more than `MOST_MARKS` hubs.

    Parameters
    ----------
    figure
        As `hubmap.figures.drawing.draw_view` drew it.
    view
        What it shows.
    """
    panels = {str(axes.get_label()): axes for axes in figure.axes}
    box = view.bounds
    inside = view.hubs[box.holds(view.hubs.lat, view.hubs.lon)]
    if len(inside) > MOST_MARKS:
        return ()
    drawing = _Drawing(figure, view, {hub.id: hub for hub in inside})
    return (
        *_panel(drawing, panels["map"], areas=True),
        *_sheet(drawing, panels["sheet"], drawing.box(panels["map"])),
        *(_panel(drawing, panels["inset"], areas=False) if "inset" in panels else ()),
    )


def _panel(drawing: _Drawing, axes: Axes, *, areas: bool) -> Iterator[DrawnShape]:
    """What axes in degrees hold, cut at their frame; the map's areas can be recoloured one by one."""
    group = drawing.said("Base map") if areas else drawing.said("In Indonesia")
    left, top, right, bottom = drawing.box(axes)
    corners = np.array([[left, top], [right, top], [right, bottom], [left, bottom]])
    sea = Paint(fill=map_signs.SEA[1:], line=map_signs.FRAME[1:], width_pt=0.6)
    yield DrawnShape(kind="area", name=drawing.said("Sea and frame"), groups=(group,), rings=(corners,), paint=sea)
    for artist in _drawn(axes):
        name = str(artist.get_label()) if str(artist.get_label()) in _NAMED else "Frame"
        if isinstance(artist, Patch):
            yield from _patch(drawing, artist, drawing.said(name), (group,), cut=(left, top, right, bottom))
        elif isinstance(artist, LineCollection):
            yield from _lines(drawing, artist, drawing.said(name), (group,), cut=(left, top, right, bottom))
        elif areas is False and hasattr(artist, "get_offsets"):
            yield from _dots(drawing, artist, (group,))
        if areas and name == "Land":
            yield from _areas(drawing, axes, (group,))


def _drawn(axes: Axes) -> list[Artist]:
    """What somebody drew into axes, the lowest first: not their own frame and ground."""
    own = {axes.patch, *axes.spines.values(), axes.xaxis, axes.yaxis, axes.title}
    return sorted(
        (artist for artist in axes.get_children() if artist not in own), key=lambda artist: artist.get_zorder()
    )


def _areas(drawing: _Drawing, axes: Axes, groups: tuple[str, ...]) -> Iterator[DrawnShape]:
    """The provinces or countries that reach into the frame, each a shape of its own."""
    bounds = drawing.view.bounds
    frame = shapely.box(*axes.get_xlim()[:1], axes.get_ylim()[0], axes.get_xlim()[1], axes.get_ylim()[1])
    step = (bounds.north - bounds.south) / axes.get_window_extent().height * drawing.figure.dpi * _FINEST_MM / 25.4
    heading = drawing.said("Provinces") if drawing.view.is_indonesian else drawing.said("Countries")
    paint = Paint(fill=map_signs.LAND[1:])
    for name, shape in _named_areas(drawing.view):
        if not shape.intersects(frame):
            continue
        cut = shapely.clip_by_rect(shapely.simplify(shape, step), *frame.bounds)
        rings = tuple(
            drawing.millimetres(axes.transData.transform(np.asarray(ring.coords)))
            for part in shapely.get_parts(cut)
            if part.geom_type == "Polygon"
            for ring in (part.exterior, *part.interiors)
        )
        if rings:
            yield DrawnShape(kind="area", name=name, groups=(*groups, heading), rings=rings, paint=paint)


def _named_areas(view: View) -> Iterator[tuple[str, shapely.MultiPolygon]]:
    from hubmap.geocoding.gazetteer.store import load

    if not view.is_indonesian:
        for code, country in world.countries().items():
            if shape := world.country_polygons(code):
                yield country.name[view.language], shape
        return
    gazetteer = load()
    for code in sorted(code for code in basemap.area_codes() if code.isdigit()):
        record, shape = gazetteer.find(code), basemap.polygons(code)
        if record and shape:
            yield record.name, shape


def _sheet(drawing: _Drawing, axes: Axes, frame: tuple[float, float, float, float]) -> Iterator[DrawnShape]:
    """Marks, names, legend and notes, which are drawn in points over all of the paper."""
    left, top, right, bottom = frame
    for artist in _drawn(axes):
        for shape in _mark(drawing, artist):
            x, y = (shape.rings[0].min(axis=0) + shape.rings[0].max(axis=0)) / 2
            is_on_map = left <= x <= right and top <= y <= bottom
            yield shape if is_on_map else replace(shape, groups=(drawing.said("Legend and notes"),))


def _mark(drawing: _Drawing, artist: Artist) -> Iterator[DrawnShape]:
    label = str(artist.get_label())
    if isinstance(artist, Circle):
        hub = drawing.hubs.get(label.removeprefix("hub "))
        name = hub.name if hub else drawing.said("Circle")
        told = f"{drawing.view.language.isolated(name)}: {hub.figure or drawing.said('no figure')}" if hub else ""
        yield from _circle(drawing, artist, name, told)
    elif isinstance(artist, Patch):
        yield from _patch(drawing, artist, _centre_name(drawing, artist), (drawing.said("Centres"),))
    elif isinstance(artist, Line2D):
        points = drawing.millimetres(artist.get_transform().transform(artist.get_xydata()))
        paint = Paint(line=_hex(artist.get_color()), width_pt=artist.get_linewidth())
        group = (drawing.said("Names"),)
        yield DrawnShape(kind="line", name=drawing.said("Line"), groups=group, rings=(points,), paint=paint)
    elif isinstance(artist, Text) and artist.get_text():
        yield _text(drawing, artist)


def _centre_name(drawing: _Drawing, artist: Artist) -> str:
    kind, _, rest = str(artist.get_label()).partition(" ")
    if kind != "centre":
        return drawing.said("Scale")
    role, status = rest.split()[:2]
    words, say = vocabulary.load(), drawing.view.language
    return f"{words.role(role).label[say]}, {words.statuses[status].label[say]}"


def _circle(drawing: _Drawing, artist: Circle, name: str, alt: str) -> Iterator[DrawnShape]:
    x, y = artist.center
    corners = np.array([[x - artist.radius, y + artist.radius], [x + artist.radius, y - artist.radius]])
    box = drawing.millimetres(artist.axes.transData.transform(corners)) if artist.axes else corners
    group = (drawing.said("Hubs"),)
    yield DrawnShape(kind="ellipse", name=name, groups=group, rings=(box,), alt=alt, paint=_paint(artist))


def _patch(
    drawing: _Drawing,
    artist: Patch,
    name: str,
    groups: tuple[str, ...],
    *,
    cut: tuple[float, float, float, float] | None = None,
) -> Iterator[DrawnShape]:
    pixels: Any = artist.get_transform().transform_path(artist.get_path()).to_polygons(closed_only=False)
    rings = [drawing.millimetres(ring) for ring in pixels if len(ring) > 1]
    if cut:
        parts = (shapely.clip_by_rect(_thinned(shapely.Polygon(ring)), *cut) for ring in rings if len(ring) > 3)  # noqa: PLR2004 - a triangle
        rings = [ring for part in parts for ring in _outlines(shapely.get_parts(part))]
    if rings:
        kind: Literal["area", "line"] = "line" if len(rings[0]) == 2 else "area"  # noqa: PLR2004 - a line's ends
        yield DrawnShape(kind=kind, name=name, groups=groups, rings=tuple(rings), paint=_paint(artist))


def _thinned(shape: Any) -> Any:  # noqa: ANN401 - a geometry
    return shapely.simplify(shape, _FINEST_MM)


def _outlines(parts: _Polygons) -> Iterator[Points]:
    for part in parts:
        if part.geom_type == "Polygon" and not part.is_empty:
            yield np.asarray(part.exterior.coords)


def _lines(
    drawing: _Drawing,
    artist: LineCollection,
    name: str,
    groups: tuple[str, ...],
    *,
    cut: tuple[float, float, float, float],
) -> Iterator[DrawnShape]:
    transform = artist.get_transform()
    lines = (drawing.millimetres(transform.transform(line)) for line in artist.get_segments())
    clipped = (shapely.clip_by_rect(_thinned(shapely.LineString(line)), *cut) for line in lines if len(line) > 1)
    rings = tuple(
        np.asarray(part.coords) for whole in clipped for part in shapely.get_parts(whole) if not part.is_empty
    )
    widths: Any = artist.get_linewidth()
    if rings:
        paint = Paint(
            line=_hex(artist.get_edgecolor()[0]),
            width_pt=float(widths[0]),
            dash=_dash(artist.get_linestyle()[0]),
        )
        yield DrawnShape(kind="line", name=name, groups=groups, rings=rings, paint=paint)


def _dots(drawing: _Drawing, artist: Any, groups: tuple[str, ...]) -> Iterator[DrawnShape]:  # noqa: ANN401 - a PathCollection
    half = float(artist.get_sizes()[0]) ** 0.5 / 2 * 25.4 / 72
    paint = Paint(fill=_hex(artist.get_facecolor()[0]))
    for x, y in drawing.millimetres(artist.get_offset_transform().transform(artist.get_offsets())).tolist():
        box = np.array([[x - half, y - half], [x + half, y + half]])
        yield DrawnShape(kind="ellipse", name=drawing.said("Hub"), groups=groups, rings=(box,), paint=paint)


def _text(drawing: _Drawing, artist: Text) -> DrawnShape:
    text, gid = artist.get_text(), str(artist.get_gid() or "")
    extent = artist.get_window_extent().get_points()
    base = artist.get_transform().transform(artist.get_position())[1]
    size_pt = float(artist.get_fontsize())
    pixels = size_pt / 72 * drawing.figure.dpi
    middle, half = base + 0.33 * pixels, 0.6 * pixels
    box = drawing.millimetres(np.array([[extent[0][0], middle + half], [extent[1][0], middle - half]]))
    flush: Any = artist.get_horizontalalignment()
    writing = Writing(
        text=text,
        size_pt=size_pt,
        colour=_hex(artist.get_color()),
        is_bold=artist.get_fontweight() == "bold",
        is_italic=artist.get_fontstyle() == "italic",
        flush=flush,
    )
    group = drawing.said("Names") if gid.startswith("label ") else drawing.said("Names of the base map")
    return DrawnShape(kind="text", name=text, groups=(group,), rings=(box,), writing=writing)


def _paint(artist: Patch) -> Paint:
    fill, line = _rgba(artist.get_facecolor()), _rgba(artist.get_edgecolor())
    width = float(artist.get_linewidth())
    return Paint(
        fill=_hex(fill) if fill[3] else None,
        opacity=float(fill[3]),
        is_hatched=bool(artist.get_hatch()),
        line=_hex(line) if line[3] and width else None,
        width_pt=width,
        dash=_dash(artist.get_linestyle()),
    )


def _rgba(colour: Any) -> Sequence[float]:  # noqa: ANN401 - matplotlib's own
    red, green, blue, alpha = (float(part) for part in colour)
    return red, green, blue, alpha


def _hex(colour: Any) -> str:  # noqa: ANN401 - matplotlib's own
    return to_hex(colour)[1:]


def _dash(style: Any) -> Literal["solid", "dashed", "dotted"]:  # noqa: ANN401 - matplotlib's own
    lengths = None if isinstance(style, str) else style[1]
    if not lengths:
        return "solid"
    return "dotted" if lengths[0] <= _DOTTED else "dashed"
