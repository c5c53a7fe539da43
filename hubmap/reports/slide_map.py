"""The map on a slide as shapes of PowerPoint's own: grouped, named and described, each to be moved, hidden or recoloured."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from pptx.dml.color import RGBColor
from pptx.enum.dml import MSO_LINE, MSO_PATTERN
from pptx.enum.shapes import MSO_SHAPE
from pptx.enum.text import MSO_ANCHOR, MSO_AUTO_SIZE, PP_ALIGN
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn
from pptx.util import Mm, Pt

from hubmap.captions import with_runs_apart

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from hubmap.drawn_shapes import DrawnShape, Paint, Writing
    from hubmap.reports import Picture

__all__ = ["add_map", "describe_shape"]

_RGB: Any = RGBColor  # python-pptx has no annotations for it
_ROOM_MM = 2.0  # beside a line of text: other letters are wider than those that were measured
_FLUSH: Mapping[str, Any] = MappingProxyType(
    {"left": PP_ALIGN.LEFT, "center": PP_ALIGN.CENTER, "right": PP_ALIGN.RIGHT}
)
_DASHES: Mapping[str, Any] = MappingProxyType({"dashed": MSO_LINE.DASH, "dotted": MSO_LINE.SQUARE_DOT})


def add_map(shapes: Any, picture: Picture, *, name: str, left_mm: float, top_mm: float) -> None:  # noqa: ANN401 - a slide's
    """Add the map's shapes to a slide as one group of groups.

    Parameters
    ----------
    shapes
        The slide's.
    picture
        Holds the shapes, and the map's description.
    name
        Of the whole group.
    left_mm, top_mm
        Where its upper left corner stands.
    """
    whole = _group(shapes, name, picture.alt)
    groups: dict[tuple[str, ...], Any] = {(): whole}
    for drawn in picture.shapes:
        for depth in range(1, len(drawn.groups) + 1):
            path = drawn.groups[:depth]
            if path not in groups:
                groups[path] = _group(groups[path[:-1]].shapes, path[-1])
        _add(groups[drawn.groups].shapes, drawn, left_mm, top_mm)
    # a group is as large as what it holds, which grew after it was made
    for group in reversed(groups.values()):
        group._element.recalculate_extents()  # noqa: SLF001 - python-pptx has no other way


def _group(shapes: Any, name: str, alt: str = "") -> Any:  # noqa: ANN401
    group = shapes.add_group_shape()
    describe_shape(group, name, alt)
    return group


def describe_shape(shape: Any, name: str, alt: str) -> None:  # noqa: ANN401 - of several kinds
    """Give a shape its name, and its alternative text where it has one."""
    shape.name = name
    if alt:
        shape._element.xpath(".//p:cNvPr")[0].set("descr", alt)  # noqa: SLF001 - python-pptx has no other way


def _add(shapes: Any, drawn: DrawnShape, left_mm: float, top_mm: float) -> None:  # noqa: ANN401
    rings = [[(left_mm + x, top_mm + y) for x, y in ring.tolist()] for ring in drawn.rings]
    if drawn.writing:
        shape = _text(shapes, rings[0], drawn.writing)
    elif drawn.kind == "ellipse":
        (x0, y0), (x1, y1) = rings[0]
        shape = shapes.add_shape(MSO_SHAPE.OVAL, Mm(x0), Mm(y0), Mm(x1 - x0), Mm(y1 - y0))
    else:
        shape = _freeform(shapes, rings, close=drawn.kind == "area")
    if not drawn.writing:
        _paint(shape, drawn.paint, is_area=drawn.kind != "line")
    describe_shape(shape, drawn.name, drawn.alt)


def _freeform(shapes: Any, rings: Sequence[Sequence[tuple[float, float]]], *, close: bool) -> Any:  # noqa: ANN401
    """A shape of lines; python-pptx's own builder takes a minute for a coast."""
    xs, ys = ([point[axis] for ring in rings for point in ring] for axis in (0, 1))
    left, top = min(xs), min(ys)
    width, height = Mm(max(xs) - left), Mm(max(ys) - top)
    shape = shapes.add_shape(MSO_SHAPE.RECTANGLE, Mm(left), Mm(top), width, height)
    end = "<a:close/>" if close else ""
    paths = "".join(f"{_path(ring, left, top)}{end}" for ring in rings)
    geometry = (
        f"<a:custGeom {nsdecls('a')}><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/>"
        f'<a:rect l="l" t="t" r="r" b="b"/><a:pathLst><a:path w="{width}" h="{height}">{paths}</a:path></a:pathLst></a:custGeom>'
    )
    plain = shape._element.spPr.find(qn("a:prstGeom"))  # noqa: SLF001 - python-pptx has no other way
    plain.getparent().replace(plain, parse_xml(geometry))
    return shape


def _path(ring: Sequence[tuple[float, float]], left: float, top: float) -> str:
    points = [f'<a:pt x="{Mm(x - left)}" y="{Mm(y - top)}"/>' for x, y in ring]
    return f"<a:moveTo>{points[0]}</a:moveTo>" + "".join(f"<a:lnTo>{point}</a:lnTo>" for point in points[1:])


def _paint(shape: Any, paint: Paint, *, is_area: bool) -> None:  # noqa: ANN401
    # the theme's own shadow, outline and colours are no part of the map
    style = shape._element.find(qn("p:style"))  # noqa: SLF001
    if style is not None:
        shape._element.remove(style)  # noqa: SLF001
    if not (is_area and paint.fill):
        shape.fill.background()
    elif paint.is_hatched:
        shape.fill.patterned()
        shape.fill.pattern = MSO_PATTERN.WIDE_UPWARD_DIAGONAL
        shape.fill.fore_color.rgb = _RGB.from_string((paint.line or paint.fill).upper())
        shape.fill.back_color.rgb = _RGB.from_string(paint.fill.upper())
    else:
        shape.fill.solid()
        shape.fill.fore_color.rgb = _RGB.from_string(paint.fill.upper())
        _let_through(shape, paint.opacity)
    if not paint.line:
        shape.line.fill.background()
        return
    shape.line.color.rgb = _RGB.from_string(paint.line.upper())
    shape.line.width = Pt(paint.width_pt)
    if paint.dash in _DASHES:
        shape.line.dash_style = _DASHES[paint.dash]


def _let_through(shape: Any, opacity: float) -> None:  # noqa: ANN401
    if opacity < 1:
        colour = shape._element.spPr.find(f"{qn('a:solidFill')}/{qn('a:srgbClr')}")  # noqa: SLF001 - python-pptx knows no opacity
        colour.append(parse_xml(f'<a:alpha {nsdecls("a")} val="{round(opacity * 100_000)}"/>'))


def _text(shapes: Any, box: Sequence[tuple[float, float]], writing: Writing) -> Any:  # noqa: ANN401
    (x0, y0), (x1, y1) = box
    before = {"left": 0.0, "center": _ROOM_MM / 2, "right": _ROOM_MM}[writing.flush]
    shape = shapes.add_textbox(Mm(x0 - before), Mm(y0), Mm(x1 - x0 + _ROOM_MM), Mm(y1 - y0))
    frame = shape.text_frame
    frame.word_wrap, frame.auto_size, frame.vertical_anchor = False, MSO_AUTO_SIZE.NONE, MSO_ANCHOR.MIDDLE
    frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = 0
    paragraph = frame.paragraphs[0]
    paragraph.alignment = _FLUSH[writing.flush]
    run = paragraph.add_run()
    run.text = with_runs_apart(writing.text)
    run.font.size, run.font.bold, run.font.italic = Pt(writing.size_pt), writing.is_bold, writing.is_italic
    run.font.color.rgb = _RGB.from_string(writing.colour.upper())
    return shape
