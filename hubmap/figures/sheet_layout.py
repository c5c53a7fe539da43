"""Where head, map, legend and notes stand on the sheet, chosen so that the map is shown as large as it can be."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import permutations
from typing import TYPE_CHECKING

import numpy as np

from hubmap.figures import legend, map_signs
from hubmap.figures.map_extent import Array, Bounds, Frame, fit_frame

if TYPE_CHECKING:
    from hubmap.figures.canvas import Canvas
    from hubmap.figures.legend import Block
    from hubmap.figures.map_view import Centre, Hubs, View

__all__ = ["Plan", "centres_within", "draw_legends", "plan_sheet", "write_head", "write_notes"]

_INK_SHARE = 0.13  # of the map's area that all circles together may cover
_FEW = 60  # hubs that leave a map uncrowded
_RATE = 1.4  # marks of rates over those without a figure
_LARGEST_SHARE = 0.068  # of the side of a square as large as the map

_TURNS = 6
_NARROW = 60  # letters across a sheet that has room for long notes
_DOT_PT = 0.9  # radius of the mark of a figure that has no area
_TOLD = 12  # hubs outside the frame that are named below the map
_COLUMNS = (2, 1, 3)  # of the legend's list of centres; of equals the first is taken

Spots = list[tuple["Block", float, float]]
_Shape = tuple[str, int, tuple[int, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """Where things stand on the sheet, in points.

    Parameters
    ----------
    canvas, view
        What is drawn on, and what is drawn.
    frame
        The map: what it shows and its size.
    left, bottom
        The map's lower left corner on the sheet.
    inside, free
        The hubs, and the centres without a hub, that lie in the frame.
    factor
        Points of radius over pixels.
    blocks
        The legend's blocks with their upper left corners on the sheet.
    notes
        Lines below the map.
    """

    canvas: Canvas
    view: View
    frame: Frame
    left: float
    bottom: float
    inside: Hubs
    free: tuple[Centre, ...]
    factor: float
    blocks: Spots
    notes: list[str]

    def spot(self, lat: float, lon: float) -> tuple[float, float]:
        """A place in degrees, in points from the map's lower left corner."""
        return self.frame.x(lon), self.frame.y(lat)

    def on_sheet(self, lat: float, lon: float) -> tuple[float, float]:
        """A place in degrees, in points from the sheet's lower left corner."""
        return self.left + self.frame.x(lon), self.bottom + self.frame.y(lat)

    def marks(self, hubs: Hubs) -> Array:
        """Hubs' marks as rows of ``x, y, radius``, in points from the map's lower left corner."""
        if self.view.scale.is_rate:
            drawn = hubs.radius_px / self.view.scale.radius_px(1.0) * self.hollow * _RATE
        else:
            drawn = hubs.radius_px * self.factor
        # a figure of nothing is a figure: its mark is seen
        radius = np.where(hubs.has_figure, np.where(drawn > 0, drawn, _DOT_PT), self.hollow)
        return np.column_stack([self.frame.x(hubs.lon), self.frame.y(hubs.lat), radius])

    @property
    def hollow(self) -> float:
        """Radius in points of a hub without a figure, smaller only where thousands of them would hide the map."""
        room = self.frame.width * self.frame.height * _INK_SHARE / 2
        return min(legend.hollow_radius(self.canvas), math.sqrt(room / (math.pi * max(len(self.inside), 1))))


def plan_sheet(canvas: Canvas, view: View) -> Plan:
    """Lay out a sheet.

    What lies outside the frame is named in the notes, the notes' height bounds the frame, and the frame bounds the
    circles that the legend shows: each round settles these on those of the round before.
    """
    frame, shape = fit_frame(view.bounds, canvas.sheet.width_pt, canvas.sheet.height_pt / 2), None
    for turn in range(_TURNS):
        choice, made = _arranged(canvas, view, frame, shape)
        if made.frame == frame:
            return made
        # two arrangements that each prefer the other would never settle
        frame, shape = made.frame, choice.shape if turn > 1 else None
    inside, free = _inside(view, frame.bounds)
    return replace(made, inside=inside, free=free)


def _inside(view: View, bounds: Bounds) -> tuple[Hubs, tuple[Centre, ...]]:
    """The hubs, and the centres without a hub, that lie in a box."""
    return view.hubs[bounds.holds(view.hubs.lat, view.hubs.lon)], centres_within(view, bounds)


def centres_within(view: View, bounds: Bounds) -> tuple[Centre, ...]:
    """The centres without a hub that lie in a box."""
    return tuple(
        centre
        for centre in view.free_centres
        if centre.lat is not None and centre.lon is not None and bounds.holds(centre.lat, centre.lon)
    )


def _arranged(canvas: Canvas, view: View, before: Frame, shape: _Shape | None) -> tuple[_Choice, Plan]:
    inside, free = _inside(view, before.bounds)
    factor = _factor(before, inside)
    lines = _note_lines(canvas, view, _outside(view, before.bounds))
    foot = canvas.font * (0.9 + 1.15 * len(lines))
    legends = list(legend.legend_blocks(canvas, view, inside, free, factor, columns=_COLUMNS))
    for kept in _leaner(legends):
        choices = [
            choice
            for columns, blocks in zip(_COLUMNS, kept, strict=True)
            for choice in _choices(canvas, view, blocks, columns, foot)
        ]
        if any(choice.shape[0] != "none" for choice in choices):
            break
    alike = [choice for choice in choices if choice.shape == shape] or choices
    # the arrangement that gives the map the finest scale; among equals the highest, which has the most room for names
    best = min(alike, key=_rank)
    made = Plan(
        canvas=canvas,
        view=replace(view, bounds=best.frame.bounds),
        frame=best.frame,
        left=canvas.font * 0.9,
        bottom=best.bottom,
        inside=inside,
        free=free,
        factor=factor,
        blocks=best.spots,
        notes=lines,
    )
    return best, made


def _leaner(legends: Sequence[Sequence[Block]]) -> Iterator[Sequence[Sequence[Block]]]:
    """All of each legend, and, where that leaves the map too little room, without what can be spared, then less and less."""
    yield legends
    needed: Sequence[Sequence[Block]] = [[block for block in blocks if not block.is_spare] for blocks in legends]
    while any(needed):
        yield needed
        needed = [blocks[:-1] for blocks in needed]
    yield needed


@dataclass(frozen=True, slots=True)
class _Choice:
    """One arrangement: what tells it from others, the map's frame and lower side, the blocks' places."""

    shape: _Shape
    frame: Frame
    bottom: float
    spots: Spots


def _rank(choice: _Choice) -> tuple[bool, float, float]:
    """What tells the better arrangement: one without a legend is only for paper that has no room for any."""
    return choice.shape[0] == "none", round(choice.frame.km_per_pt, 6), -round(choice.frame.height, 3)


def _choices(canvas: Canvas, view: View, blocks: Sequence[Block], columns: int, foot: float) -> Iterator[_Choice]:
    """Every arrangement of the legend's blocks, below the map and right of it."""
    font, sheet = canvas.font, canvas.sheet
    edge, top = font * 0.9, sheet.height_pt - _head_height(canvas, view)
    wide, high = sheet.width_pt - 2 * edge, top - foot - font * 0.6
    # neither rows nor stacks break a block that is larger than the paper
    fit_below, fit_aside = all(block.width <= wide for block in blocks), all(block.height <= high for block in blocks)
    for order in permutations(range(len(blocks))):
        row = [blocks[number] for number in order]
        rows = _packed([(block.width, block.height, block) for block in row], wide, font * 1.2)
        deep = sum(size + font for size, _ in rows)
        if fit_below and high - deep > sheet.height_pt * 0.25:
            frame = _framed(view, wide, high - deep, font)
            bottom = top - frame.height
            spots = _below(rows, edge, bottom - font * 0.8, wide, font)
            yield _Choice(("below", columns, order), frame, bottom, spots)
        stacks = _packed([(block.height, block.width, block) for block in row], high, font * 1.4)
        aside = sum(size + font * 1.6 for size, _ in stacks)
        if fit_aside and wide - aside > sheet.width_pt * 0.35:
            frame = _framed(view, wide - aside, high, font)
            spots = _beside(stacks, edge + frame.width + font * 1.6, top, font)
            yield _Choice(("beside", columns, order), frame, top - frame.height, spots)
    # a sheet that is too small for any of it still shows the map
    yield _Choice(("none", columns, ()), _framed(view, wide, high, font), top - high, [])


def _framed(view: View, width: float, height: float, font: float) -> Frame:
    return fit_frame(view.bounds, width, height, margin=min(font * 4, width / 12))


def _packed(blocks: Sequence[tuple[float, float, Block]], room: float, gap: float) -> list[tuple[float, list[Block]]]:
    """Blocks of ``length, depth`` put in order into rows of length `room`; each row with its depth."""
    rows: list[list[tuple[float, float, Block]]] = []
    for block in blocks:
        if rows and sum(length + gap for length, _, _ in rows[-1]) + block[0] <= room:
            rows[-1].append(block)
        else:
            rows.append([block])
    return [(max(depth for _, depth, _ in row), [block for _, _, block in row]) for row in rows]


def _below(rows: list[tuple[float, list[Block]]], left: float, y: float, width: float, font: float) -> Spots:
    spots: Spots = []
    for depth, row in rows:
        spare = width - sum(block.width for block in row)
        between = min(spare / max(len(row) - 1, 1), 4 * font)
        x = left
        for block in row:
            spots.append((block, x, y))
            x += block.width + between
        y -= depth + font
    return spots


def _beside(stacks: list[tuple[float, list[Block]]], x: float, top: float, font: float) -> Spots:
    spots: Spots = []
    for width, stack in stacks:
        y = top
        for block in stack:
            spots.append((block, x, y))
            y -= block.height + font * 1.4
        x += width + font * 1.6
    return spots


def _factor(frame: Frame, inside: Hubs) -> float:
    """Points over pixels of the circles: as large as the map allows, and small enough to leave it in sight."""
    radii = inside.radius_px[inside.radius_px > 0]
    if not len(radii):
        return 0.75
    area = frame.width * frame.height
    largest = _LARGEST_SHARE * math.sqrt(area)
    ink_share = math.sqrt(area * _ink_share(len(inside)) / (math.pi * math.fsum((radii**2).tolist())))
    # a hair would not be seen
    return max(min(largest / float(radii.max()), ink_share), 0.4 / float(radii.max()))


def _ink_share(count: int) -> float:
    """Share of the map that all circles may cover: less of a crowded one, whose names need the room."""
    return _INK_SHARE * min(max(_FEW / max(count, 1), 0.4), 1)


def write_head(canvas: Canvas, view: View) -> None:
    """Write the title, and below it what the circles count and of which years."""
    left, y = canvas.font * 0.9, canvas.sheet.height_pt - canvas.font * 0.6
    for line in _title_lines(canvas, view):
        y -= canvas.font * 1.9
        canvas.write(left, y + canvas.font * 0.35, line, size=canvas.font * 1.55, weight="bold")
    for line in _subtitle_lines(canvas, view):
        y -= canvas.font * 1.4
        canvas.write(left, y + canvas.font * 0.25, line, size=canvas.font * 1.1, color=map_signs.QUIET)


def draw_legends(made: Plan) -> None:
    """Draw the legend's blocks."""
    for block, x, y in made.blocks:
        block.draw(x, y)


def write_notes(made: Plan, unlabelled: int) -> None:
    """Write the notes, with the number of hubs that found no room for a label."""
    canvas = made.canvas
    lines = made.notes
    if unlabelled:
        lines = _note_lines(canvas, made.view, _outside(made.view, made.view.bounds), unlabelled, most=len(lines))
    y = canvas.font * 0.9 + (len(made.notes) - 1) * canvas.font * 1.15
    for line in lines:
        canvas.write(canvas.font * 0.9, y, line, size=canvas.font * 0.85, color=map_signs.QUIET)
        y -= canvas.font * 1.15


def _head_height(canvas: Canvas, view: View) -> float:
    return canvas.font * (1.2 + 1.9 * len(_title_lines(canvas, view)) + 1.4 * len(_subtitle_lines(canvas, view)))


def _title_lines(canvas: Canvas, view: View) -> list[str]:
    if "title" not in view.layers:
        return []
    width = canvas.sheet.width_pt - 2 * canvas.font
    return canvas.wrap(view.title, width, size=canvas.font * 1.55, weight="bold", most=2)


def _subtitle_lines(canvas: Canvas, view: View) -> list[str]:
    if not view.measure:
        return []
    how = (
        "{measure} by hub: the colour tells the figure"
        if view.scale.is_rate
        else "{measure} by hub: a circle’s area is the figure"
    )
    text = view.language.said(how, measure=view.measure)
    span = f" ({view.years})" if view.years else ""
    return canvas.wrap(text + span, canvas.sheet.width_pt - 2 * canvas.font, size=canvas.font * 1.1, most=2)


def _outside(view: View, bounds: Bounds) -> list[str]:
    names: list[str] = view.hubs[~bounds.holds(view.hubs.lat, view.hubs.lon)].name.tolist()
    return names


def _note_lines(
    canvas: Canvas, view: View, names: Sequence[str], unlabelled: int = 0, *, most: int | None = None
) -> list[str]:
    say = view.language
    sentences = [view.chosen] if view.chosen else []
    if view.years and "–" in view.years:
        sentences.append(say.said("Figures differ in year and scope."))
    if names:
        limit = _TOLD if canvas.sheet.width_pt > _NARROW * canvas.font else _TOLD // 2
        sentences.append(view.outside_words(names, limit))
    if view.unplaced:
        sentences.append(say.said("Not placed: {names}.", names=say.joined(view.unplaced, limit=_TOLD)))
    if unlabelled > 0:
        sentences.append(say.said("Hubs drawn without a name: {n}.", n=say.number(unlabelled)))
    if view.date:
        sentences.append(say.said("Data as of {date}.", date=view.date))
    if view.is_indonesian:
        sentences.append(say.said("Base map: © OpenStreetMap contributors; outlines are approximate."))
    else:
        sentences.append(say.said("Base map: Natural Earth, outlines are approximate; towns: GeoNames."))
    wanted = most or (4 if canvas.sheet.width_pt > _NARROW * canvas.font else 5)
    return _with_sources(canvas, view, " ".join(sentences), wanted)


def _with_sources(canvas: Canvas, view: View, text: str, most: int) -> list[str]:
    """Lines of notes that begin with as many sources as there is room for; the rest of them is counted."""
    width, size = canvas.sheet.width_pt - 2 * canvas.font, canvas.font * 0.85
    lines = canvas.wrap(text, width, size=size)
    for limit in (12, 9, 6, 4, 3, 2, 1) if view.sources else ():
        sources = view.language.source_line(view.sources, limit=limit)
        start = view.language.said("Sources: {sources}.", sources=sources)
        lines = canvas.wrap(f"{start} {text}", width, size=size)
        if len(lines) <= most:
            break
    return lines
