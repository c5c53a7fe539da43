"""The legend in blocks that are laid out by their own size: nested circles, what the marks mean, where in Indonesia it is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, combinations, pairwise
from typing import TYPE_CHECKING, Any

from matplotlib.lines import Line2D
from matplotlib.patches import Circle, Patch, Rectangle

from hubmap import plan_captions, vocabulary
from hubmap.atlas.events import EVIDENCE_YEARS
from hubmap.captions import Language, line
from hubmap.figures import base_map_drawing, map_extent, map_signs
from hubmap.figures.map_extent import Bounds, fit_frame

if TYPE_CHECKING:
    from hubmap.figures.canvas import Canvas
    from hubmap.figures.map_view import Centre, Hubs, View
    from hubmap.hub_colours import ColourKey

__all__ = ["Block", "count_centres", "count_colours", "count_unkeyed", "hollow_radius", "legend_blocks", "quiet_words"]

_NARROW = 56  # letters across a sheet that is no wider than a column of text
_FEW_ROWS = 3
_WHOLE = 0.8  # of the width of Indonesia
_WIDEST = 0.35  # of a value, as a share of the sheet
_FLAT = 1.4  # width over height of a sheet that has the least height to spare
_LEADING = 1.5  # height of a legend's row over its letters


@dataclass(frozen=True, slots=True)
class Block:
    """A part of the legend: its size in points, how to draw it with its upper left corner at (x, y), whether it can be spared, and whether it is the centres’."""

    width: float
    height: float
    draw: Callable[[float, float], None]
    is_spare: bool = False
    is_of_centres: bool = False


def hollow_radius(canvas: Canvas) -> float:
    """Radius in points of the legend's marks of hubs without a figure; it never changes with any value."""
    return 0.42 * canvas.font


def legend_blocks(
    canvas: Canvas, view: View, inside: Hubs, free: Sequence[Centre], factor: float, *, columns: Sequence[int]
) -> Iterator[list[Block]]:
    """Make the blocks of legends of what is in the frame, one legend for each number of columns.

    Parameters
    ----------
    canvas
        The sheet.
    view
        What the figure shows.
    inside, free
        The hubs and the centres without a hub in the frame.
    factor
        Points over pixels of the circles.
    columns
        Into how many columns the list of centres is broken, one number a legend.
    """
    has_sizes = bool((inside.radius_px > 0).any())
    sizes = None if not has_sizes else _classes(canvas, view) if view.scale.is_rate else _sizes(canvas, view, factor)
    if view.colour_key and view.scale.is_rate:
        sizes = None
    colours = _colours(canvas, view, view.colour_key, inside) if view.colour_key else None
    marks = _marks(canvas, view, inside)
    has_inset = "inset" in view.layers and view.is_indonesian and not _is_whole(view.bounds)
    inset = _inset(canvas, view) if has_inset else None
    centres = [*chain.from_iterable(inside.centres if "centres" in view.layers else ()), *free]
    for count in columns:
        roles = _roles(canvas, view, centres, count)
        yield [block for block in (colours, sizes, marks, roles, inset) if block]


def count_unkeyed(view: View, inside: Hubs, free: Sequence[Centre], blocks: Sequence[Block]) -> int:
    """How many centres a legend of these blocks has no key for."""
    is_keyed = any(block.is_of_centres for block in blocks)
    return 0 if is_keyed else len([*chain.from_iterable(inside.centres if "centres" in view.layers else ()), *free])


def _sizes(canvas: Canvas, view: View, factor: float) -> Block:
    """Nested circles of round values that stand on one line."""
    small, row = canvas.letters(0.95), canvas.font * 1.15
    radii = [(step, view.scale.radius_px(step) * factor) for step in view.scale.steps]
    kept = [radii[-1]]
    for step, radius in reversed(radii[:-1]):
        # each value needs a line of its own beside the top of its circle
        if 2 * (kept[-1][1] - radius) >= row and 2 * radius > row / 3:
            kept.append((step, radius))
    largest = kept[0][1]
    texts = [view.language.number(step) for step, _ in kept]
    heading = _measured(view)
    widest = max(canvas.width(text, size=small) for text in texts)
    width = max(canvas.width(heading, weight="bold"), 2 * largest + 8 + widest + 2)

    def draw(x: float, y: float) -> None:
        _heading(canvas, x, y, heading)
        floor = y - canvas.font * (_LEADING + 0.4) - 2 * largest - 1
        for text, (_, radius) in zip(texts, kept, strict=True):
            style = map_signs.circle_style("hub") | {"facecolor": "none", "alpha": 1.0}
            canvas.axes.add_artist(Circle((x + largest, floor + radius), radius, **style))
            top = floor + 2 * radius
            end = x + 2 * largest + 6
            canvas.axes.add_line(Line2D([x + largest, end], [top, top], color=map_signs.QUIET, linewidth=0.4))
            canvas.write(end + 2, top - small * 0.34, text, size=small)

    return Block(width, canvas.font * (_LEADING + 0.4) + 2 * largest + 2 + small * 0.4, draw)


def _classes(canvas: Canvas, view: View) -> Block:
    """The classes of a rate with their colours."""
    bounds = [view.language.number(bound) for bound in view.scale.steps]
    side = canvas.font * 0.9

    def glyph(colour: str) -> Callable[[float, float], None]:
        style: dict[str, Any] = {"facecolor": colour, "edgecolor": map_signs.QUIET, "linewidth": 0.4}
        return lambda x, y: _add(canvas, Rectangle((x - side / 2, y - side / 2), side, side, **style))

    colours = map_signs.class_colours(len(bounds) - 1)
    rows = [(glyph(colour), f"{low}–{high}") for colour, (low, high) in zip(colours, pairwise(bounds), strict=True)]
    return _list(canvas, _measured(view), rows)


def _measured(view: View) -> str:
    """The measure with its unit."""
    is_said = not view.unit or view.unit.casefold() in view.measure.casefold()
    return view.measure if is_said else f"{view.measure} ({view.unit})"


def count_colours(key: ColourKey, hubs: Hubs, language: Language) -> list[tuple[str, str, int]]:
    """What each colour of a column stands for, and of how many of the hubs; those of no hub are left out."""
    counts = Counter(hubs.colour.tolist())

    def said(value: str | tuple[float, float] | None) -> str:
        if isinstance(value, tuple):
            return "–".join(language.number(round(bound, 2)) for bound in value)
        return language.said("other") if value is None else line(value)

    return [(row.colour, said(row.value), counts[row.colour]) for row in key.rows if counts[row.colour]]


def _colours(canvas: Canvas, view: View, key: ColourKey, inside: Hubs) -> Block | None:
    """The values of a column by their colours, with the number of hubs that have each."""
    size, widest = canvas.letters(0.95), canvas.sheet.width_pt * _WIDEST

    def shown(text: str, weight: str = "normal") -> str:
        return next(iter(canvas.wrap(text, widest, size=size, weight=weight, most=1)), "")

    def glyph(colour: str) -> Callable[[float, float], None]:
        style = map_signs.circle_style("hub", colour)
        return lambda x, y: _add(canvas, Circle((x, y), hollow_radius(canvas), **style))

    rows = [
        (glyph(colour), f"{view.language.isolated(shown(text))} ({view.language.number(count)})")
        for colour, text, count in count_colours(key, inside, view.language)
    ]
    heading = f"{key.column} ({key.unit})" if key.unit else key.column
    columns = 2 if _is_narrow(canvas) and len(rows) > _FEW_ROWS else 1
    return _list(canvas, shown(line(heading), "bold"), rows, columns=columns) if rows else None


def _marks(canvas: Canvas, view: View, inside: Hubs) -> Block | None:
    """What the outlines of circles mean, with the number of hubs that have no figure."""
    say = view.language
    covers = Counter(inside.covers[inside.has_figure].tolist())

    def counted(text: str, code: str) -> str:
        return f"{text} ({say.number(covers[code])})"

    # where colours say something else, these say nothing of it
    plain = map_signs.LAND if view.colour_key else ""
    rows: list[tuple[dict[str, Any], str]] = [
        (map_signs.circle_style(code, plain), counted((cover.short if _is_narrow(canvas) else cover.label)[say], code))
        for code, cover in vocabulary.load().covers.items()
        if code in covers and (len(covers) > 1 or not cover.ranked)
    ]
    doubted = vocabulary.load().standings["doubted"]
    if doubted.code in covers:
        rows.append((map_signs.circle_style(doubted.code, plain), counted(doubted.label[say], doubted.code)))
    without = len(inside) - int(inside.has_figure.sum())
    if without and "no-figure" in view.layers:
        rows.append((map_signs.hollow_style(), say.said("no figure ({n})", n=say.number(without))))
    if not rows:
        return None
    heading = say.said("The figure covers")
    radius = hollow_radius(canvas)

    def glyph(style: dict[str, Any]) -> Callable[[float, float], None]:
        return lambda x, y: _add(canvas, Circle((x, y), radius, **style))

    # a narrow sheet has less height to spare than width, and a flat one the least
    columns = 1 if not _is_narrow(canvas) or len(rows) <= _FEW_ROWS else len(rows) if _is_flat(canvas) else 2
    return _list(canvas, heading, [(glyph(style), text) for style, text in rows], columns=columns)


def count_centres(status: str, centres: Sequence[Centre], language: Language) -> str:
    """A status with the number of the centres that have it, and for silent plans the years of their last news."""
    of_status = [centre for centre in centres if centre.status == status]
    years = {centre.silent_since for centre in of_status if centre.silent_since}
    return f"{plan_captions.status_words(status, years, language)} ({language.number(len(of_status))})"


def quiet_words(centres: Sequence[Centre], language: Language, *, is_narrow: bool = False) -> str:
    """How many of those that operate were last seen long ago; empty where none was."""
    count = sum(centre.quiet for centre in centres)
    long = "of these, last seen {n} years ago or earlier ({count})"
    message = "seen {n} years ago ({count})" if is_narrow else long
    years = language.number(EVIDENCE_YEARS)
    return language.said(message, n=years, count=language.number(count)) if count else ""


def _status(canvas: Canvas, status: vocabulary.Status, centres: Sequence[Centre], language: Language) -> str:
    """A status with its count, in short words on a sheet that is no wider than a column of text."""
    words = count_centres(status.code, centres, language)
    return (
        words.replace(status.label[language], status.short[language]) if status.short and _is_narrow(canvas) else words
    )


def _is_narrow(canvas: Canvas) -> bool:
    """Whether the sheet is no wider than a column of text."""
    return canvas.sheet.width_pt < _NARROW * canvas.font


def _is_flat(canvas: Canvas) -> bool:
    """Whether the sheet is much wider than high."""
    return canvas.sheet.width_pt > _FLAT * canvas.sheet.height_pt


def _roles(canvas: Canvas, view: View, centres: Sequence[Centre], columns: int) -> Block | None:
    """The shapes of the roles and the outlines of the statuses that are in the frame."""
    if not centres:
        return None
    size = canvas.letters(0.95)
    words = vocabulary.load()
    roles = [role for role in words.roles.values() if any(centre.role == role.code for centre in centres)]
    statuses = [status for status in words.statuses.values() if any(centre.status == status.code for centre in centres)]
    any_role = next(iter(words.roles))

    def glyph(role: str, status: str, *, quiet: bool = False) -> Callable[[float, float], None]:
        return lambda x, y: map_signs.draw_centre(canvas.axes, (x, y), (role, status, quiet), size=size)

    rows = [(glyph(role.code, vocabulary.OPERATING), role.label[view.language]) for role in roles]
    key = [(glyph(any_role, status.code), _status(canvas, status, centres, view.language)) for status in statuses]
    if told := quiet_words(centres, view.language, is_narrow=_is_narrow(canvas)):
        key.insert(1, (glyph(any_role, vocabulary.OPERATING, quiet=True), told))
    listed = _list(canvas, view.language.said("Centres"), [*rows, *key], columns=columns)
    return replace(listed, is_of_centres=True)


def _list(
    canvas: Canvas, heading: str, rows: Sequence[tuple[Callable[[float, float], None], str]], *, columns: int = 1
) -> Block:
    """A heading over rows of a mark and a text, in columns."""
    small, step, indent = canvas.letters(0.95), canvas.font * _LEADING, canvas.font * 1.5
    lengths = [canvas.width(text, size=small) + indent + canvas.font for _, text in rows]
    spans = _columns(lengths, columns, room=canvas.sheet.width_pt - canvas.font)
    parts, widths = [rows[span] for span in spans], [max(lengths[span]) for span in spans]
    deep = max(map(len, parts))

    def draw(x: float, y: float) -> None:
        _heading(canvas, x, y, heading)
        left = x
        for part, width in zip(parts, widths, strict=True):
            for number, (glyph, text) in enumerate(part):
                base = y - step * (number + 1) - canvas.font
                glyph(left + canvas.font * 0.5, base + small * 0.34)
                canvas.write(left + indent, base, text, size=small)
            left += width

    width = max(canvas.width(heading, weight="bold"), sum(widths) - canvas.font)
    return Block(width, step * (deep + 1), draw)


def _columns(lengths: Sequence[float], columns: int, *, room: float) -> list[slice]:
    """Break rows into columns that are even, or as wide as there is room for if even ones are wider."""
    deep = -(-len(lengths) // columns)
    even = [slice(start, start + deep) for start in range(0, len(lengths), deep)]
    breaks = ([0, *inner, len(lengths)] for inner in combinations(range(1, len(lengths)), len(even) - 1))
    uneven = [[slice(*ends) for ends in pairwise(places)] for places in breaks]
    choices = [even, *(spans for spans in uneven if max(span.stop - span.start for span in spans) <= deep)]

    def width(spans: Sequence[slice]) -> float:
        return sum(max(lengths[span]) for span in spans)

    return even if width(even) <= room else min(choices, key=width)


def _is_whole(bounds: Bounds) -> bool:
    """Whether a frame shows nearly all of Indonesia anyway."""
    whole = map_extent.INDONESIA
    return bounds.east - bounds.west > _WHOLE * (whole.east - whole.west)


def _inset(canvas: Canvas, view: View) -> Block:
    """All of Indonesia, with the frame of the map as a box."""
    whole_box: Bounds = map_extent.INDONESIA
    width = min(max(canvas.font * 11.5, 62.0), canvas.sheet.width_pt * 0.4)
    height = width * (whole_box.north - whole_box.south) / (whole_box.east - whole_box.west)
    whole = fit_frame(whole_box, width, height)
    heading = view.language.said("In Indonesia")

    def draw(x: float, y: float) -> None:
        _heading(canvas, x, y, heading)
        top = y - canvas.font * _LEADING
        axes = canvas.panel(x, top - height, width, height, label="inset")
        base_map_drawing.draw_locator(axes, whole, view.bounds, view.hubs)

    return Block(width, height + canvas.font * _LEADING, draw, is_spare=True)


def _heading(canvas: Canvas, x: float, y: float, text: str) -> None:
    canvas.write(x, y - canvas.font, text, weight="bold")


def _add(canvas: Canvas, patch: Patch) -> None:
    canvas.axes.add_artist(patch)
