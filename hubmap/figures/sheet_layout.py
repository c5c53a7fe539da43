"""Where head, map, legend and notes stand on the sheet, chosen so that the map is shown as large as it can be."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import permutations, product
from typing import TYPE_CHECKING

import numpy as np

from hubmap import captions
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
_LEAST_HIGH, _LEAST_WIDE = 0.3, 0.35  # of the sheet, that the map has at least
_LARGEST_SHARE = 0.068  # of the side of a square as large as the map

_TURNS = 6
_LEADING = 1.22  # height of a line of notes over its letters
_DOT_PT = 0.9  # radius of the mark of a figure that has no area
# of sources and of hubs outside the frame so many are named below the map, as there is room; none at all is a count
_BRIEFER = ((12, 12), (9, 12), (6, 12), (6, 6), (4, 6), (3, 6), (2, 6), (1, 6), (1, 3), (1, 0))
_FEW_NAMES = 5  # of so few hubs each finds room for its name
_COLUMNS = (2, 1, 3)  # of the legend's list of centres; of equals the first is taken

Spots = list[tuple["Block", float, float]]
_Shape = tuple[str, int, int, tuple[int, ...]]


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
    unkeyed
        Number of the centres that are not drawn, because there is no room for their key.
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
    unkeyed: int

    @property
    def shows_centres(self) -> bool:
        """Whether there is room for the key of the centres: a sign that nobody can read is not drawn."""
        return not self.unkeyed

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
    unlabelled = len(inside) if "labels" in view.layers and len(inside) > _FEW_NAMES else 0
    legends = list(legend.legend_blocks(canvas, view, inside, free, factor, columns=_COLUMNS))
    for kept in _leaner(legends):
        unkeyed = legend.count_unkeyed(view, inside, free, kept[0])
        lines = _note_lines(
            canvas,
            view,
            _outside(view, before.bounds),
            lacking=_lacking(view, unlabelled, unkeyed),
            most=canvas.sheet.note_lines,
        )
        foot = canvas.font * 0.9 + _LEADING * canvas.letters(0.85) * len(lines)
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
        unkeyed=unkeyed,
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
    """Every arrangement of the legend's blocks: all below the map, all right of it, or one there and the others below."""
    font, sheet = canvas.font, canvas.sheet
    edge, top = font * 0.9, sheet.height_pt - _head_height(canvas, view)
    wide, high = sheet.width_pt - 2 * edge, top - foot - font * 0.6
    for order, split in product(permutations(range(len(blocks))), sorted({0, min(len(blocks), 1), len(blocks)})):
        row = [blocks[number] for number in order]
        rows = _packed([(block.width, block.height, block) for block in row[split:]], wide, font * 1.2)
        deep = sum(size + font for size, _ in rows)
        stacks = _packed([(block.height, block.width, block) for block in row[:split]], high - deep, font * 1.4)
        aside = sum(size + font * 1.6 for size, _ in stacks)
        # neither rows nor stacks break a block that is larger than the paper
        is_fit = all(block.width <= wide for block in row[split:])
        is_fit &= all(block.height <= high - deep for block in row[:split])
        is_fit &= high - deep > sheet.height_pt * _LEAST_HIGH and wide - aside > sheet.width_pt * _LEAST_WIDE
        if row and is_fit:
            frame = _framed(view, wide - aside, high - deep, font)
            bottom = top - frame.height
            spots = _beside(stacks, edge + frame.width + font * 1.6, top, font)
            spots += _below(rows, edge, bottom - font * 0.8, wide, font)
            yield _Choice(("below" if split == 0 else "beside", columns, split, order), frame, bottom, spots)
    # a sheet that is too small for any of it still shows the map
    yield _Choice(("none", columns, 0, ()), _framed(view, wide, high, font), top - high, [])


def _framed(view: View, width: float, height: float, font: float) -> Frame:
    return fit_frame(view.bounds, width, height, margin=min(font * 4, width / 12, height / 5))


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
    size = canvas.letters(0.85)
    lacking = _lacking(made.view, unlabelled, made.unkeyed)
    names = _outside(made.view, made.view.bounds)
    y = canvas.font * 0.9 + (len(made.notes) - 1) * size * _LEADING
    for line in _note_lines(canvas, made.view, names, lacking=lacking, most=len(made.notes)):
        canvas.write(canvas.font * 0.9, y, line, size=size, color=map_signs.QUIET)
        y -= size * _LEADING


def _head_height(canvas: Canvas, view: View) -> float:
    return canvas.font * (1.2 + 1.9 * len(_title_lines(canvas, view)) + 1.4 * len(_subtitle_lines(canvas, view)))


def _title_lines(canvas: Canvas, view: View) -> list[str]:
    if "title" not in view.layers:
        return []
    width = canvas.sheet.width_pt - 2 * canvas.font
    return canvas.wrap(view.title, width, size=canvas.font * 1.55, weight="bold", most=2)


def _subtitle_lines(canvas: Canvas, view: View) -> list[str]:
    column = view.colour_key.column if view.colour_key else ""
    text = captions.marks_words(
        view.measure, is_rate=view.scale.is_rate, column=column, language=view.language, of=view.years
    )
    return canvas.wrap(text, canvas.sheet.width_pt - 2 * canvas.font, size=canvas.font * 1.1, most=2)


def _outside(view: View, bounds: Bounds) -> list[str]:
    names: list[str] = view.hubs[~bounds.holds(view.hubs.lat, view.hubs.lon)].name.tolist()
    return names


def _note_lines(canvas: Canvas, view: View, names: Sequence[str], *, lacking: str, most: int) -> list[str]:
    """Lines of notes; where they would be too many, fewer sources and hubs are named, and the rest is counted."""
    width, size = canvas.sheet.width_pt - 2 * canvas.font, canvas.letters(0.85)
    told = [lacking, *_told_of_data(view)]
    lines: list[str] = []
    for sources, hubs in _BRIEFER:
        text = " ".join(filter(None, [*_told_of_rest(view, names, sources, hubs), *told]))
        lines = canvas.wrap(text, width, size=size)
        if len(lines) <= most:
            break
    return lines


def _told_of_rest(view: View, names: Sequence[str], sources: int, hubs: int) -> Iterator[str]:
    """Where the figures come from, so many named, and so many of the hubs that are not on the map."""
    say = view.language
    if view.sources:
        yield say.said("Sources: {sources}.", sources=say.source_line(view.sources, limit=sources))
    yield view.chosen
    if view.years and "–" in view.years:
        yield say.said("Figures differ in year and scope.")
    if names:
        yield view.outside_words(names, hubs)
    if view.unplaced:
        yield say.said("Not placed: {names}.", names=say.joined(view.unplaced, limit=max(hubs, 1)))


def _told_of_data(view: View) -> Iterator[str]:
    """The day of the data, and whose the base map is."""
    say = view.language
    if view.date:
        yield say.said("Data as of {date}.", date=view.date)
    if view.is_indonesian:
        yield say.said("Base map: © OpenStreetMap contributors; outlines are approximate.")
    else:
        yield say.said("Base map: Natural Earth, outlines are approximate; towns: GeoNames.")


def _lacking(view: View, unlabelled: int, unkeyed: int) -> str:
    """What the paper has no room for: names, and signs without a key."""
    say = view.language
    names = say.said("Hubs drawn without a name: {n}.", n=say.number(unlabelled)) if unlabelled else ""
    signs = say.said("Centres that there is no room for: {n}.", n=say.number(unkeyed)) if unkeyed else ""
    return f"{signs} {names}".strip()
