"""The words on a map: a block of name, figure and centres for each hub that has room, then seas and provinces."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TYPE_CHECKING

import numpy as np
from matplotlib.lines import Line2D
from matplotlib.patches import Circle

from hubmap.figures import label_seats, map_signs
from hubmap.figures.box_meetings import boxes_overlap, lie_inside
from hubmap.figures.map_marks import RASTER

if TYPE_CHECKING:
    from hubmap.figures.map_extent import Array, Frame
    from hubmap.figures.map_view import Hub, Hubs
    from hubmap.figures.sheet_layout import Plan

__all__ = ["draw_orphan_centres", "write_geography", "write_hub_labels"]

_DETAILED = 60  # up to so many hubs have their figures and centres written
_LABELLED = 400  # so many are tried
_NEIGHBOURS = 15  # of the one hub that a map is drawn around
_FIGURES_WIDTH = 36  # letters across a map that has room for figures
_LEANEST = 2  # see `_block`
_FEW_SHARE = 3
_WIDEST_NAME = 0.4  # of a line, as a share of the map's width
_SHORT = 10  # letters of a name that is never broken
_LEADING = 1.18  # height of a line over its letters
_SMALL = 0.8  # letters of a crowded map over those of others
_WIDE_DEGREES = 70.0  # a map of a continent has no room for small countries' names
_TOWNS_DEGREES = 25.0  # a wider map has no room for towns
_MOST_TOWNS = 14
_EDGE = 2.0  # points between a name and the map's frame
_CROWD = 10_000  # a map of so many has no room for names


_Box = tuple[float, float, float, float]
_GEOGRAPHY: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "seas": ("italic", map_signs.WATER),
        "countries": ("normal", map_signs.PLACE),
        "provinces": ("normal", map_signs.PLACE),
        "regencies": ("normal", map_signs.PLACE),
    }
)


@dataclass(frozen=True, slots=True)
class _Block:
    """What is written at a hub: lines of text, size and weight, a row of centres, and its box."""

    hub: Hub
    lines: tuple[tuple[str, float, str], ...]
    glyphs: tuple[map_signs.Sign, ...]
    label: label_seats.Label


_Written = Sequence[tuple[_Block, label_seats.Placed]]
_Lean = Mapping[str, int]  # by hub, how lean its block is


def write_hub_labels(plan: Plan, boxes: Sequence[_Box]) -> _Written:
    """Write the hubs' names, figures and centres where there is room; returns what found it."""
    if "labels" not in plan.view.layers:
        return []
    shown = plan.inside if "no-figure" in plan.view.layers else plan.inside[plan.inside.has_figure]
    if plan.view.around:
        shown = _nearest_first(plan, shown)
        wanted = list(shown[: _NEIGHBOURS + 1])
    else:
        wanted = list(shown[: _LABELLED if len(shown) < _CROWD else 0])
    if not wanted:
        return []
    room = _Room(plan, wanted, plan.marks(shown), boxes)
    written = _most_names(room) if _is_detailed(plan) or plan.view.around else room.seat(room.full)
    for block, seat in written:
        _write_block(plan, block, seat)
    return written


def _nearest_first(plan: Plan, shown: Hubs) -> Hubs:
    """Hubs in the order in which they lie around the one that the map is drawn around, which comes first."""
    own = shown.id == plan.view.around
    if not own.any():
        return shown
    x, y = plan.frame.x(shown.lon), plan.frame.y(shown.lat)
    away = np.hypot(x - x[own][0], y - y[own][0])
    return shown[np.argsort(np.where(own, -1.0, away), kind="stable")]


@dataclass(frozen=True, slots=True)
class _Room:
    """Hubs that want a block, the first before the later ones, and the marks and boxes that all blocks keep clear of."""

    plan: Plan
    wanted: Sequence[Hub]
    marks: Array
    boxes: Sequence[_Box]

    @property
    def full(self) -> dict[str, int]:
        """Every block as full as it can be."""
        return dict.fromkeys((hub.id for hub in self.wanted), 0)

    def seat(self, lean: _Lean, fullest: int = _LEANEST) -> _Written:
        """Find room for blocks that are so lean; each may be fuller, up to `fullest`, where that costs no other its place."""
        found = []
        for hub, mark in zip(self.wanted, self.marks[: len(self.wanted)].tolist(), strict=True):
            steps = range(min(fullest, lean[hub.id]), lean[hub.id] + 1)
            found.append(_versions([_block(self.plan, hub, mark, step) for step in steps]))
        placed = label_seats.seat_labels(
            [[*versions][-1] for versions in found],
            circles=self.marks,
            boxes=np.array(self.boxes).reshape(-1, 4),
            width=self.plan.frame.width,
            height=self.plan.frame.height,
            unit=self.plan.canvas.font / 7,
        )
        blocks = {label: block for versions in found for label, block in versions.items()}
        return [(blocks[seat.label], seat) for seat in placed.values()]


def _versions(blocks: Sequence[_Block]) -> dict[label_seats.Label, _Block]:
    """A hub's blocks by their labels, of which each knows the fuller ones before it."""
    versions: dict[label_seats.Label, _Block] = {}
    for block in blocks:
        # not every name can be broken, nor has every hub a figure
        if block.lines not in (other.lines for other in versions.values()):
            versions[replace(block.label, fuller=tuple(versions))] = block
    return versions


def _most_names(room: _Room) -> _Written:
    """As many blocks as find room, some of them leaner than others, and then as full as keeps them all."""
    lean: _Lean = room.full
    kept, best = lean, room.seat(lean)
    written = best
    for turn in range(_LEANEST + 1):
        missed = lean.keys() - {block.hub.id for block, _ in written}
        if not missed:
            break
        # first the blocks that found no room are made leaner, and in the end all of them
        lean = {key: min(step + (key in missed or turn == _LEANEST), _LEANEST) for key, step in lean.items()}
        written = room.seat(lean)
        if _worth(room, written) > _worth(room, best):
            kept, best = lean, written
    if not any(kept.values()):
        return best
    filled = room.seat(kept, fullest=0)
    if not _has_few_figures(filled):
        return filled
    # a single figure would look like the only one that is known
    without = ({key: max(step, least) for key, step in kept.items()} for least in (1, _LEANEST))
    return max((room.seat(lean, fullest=1) for lean in without), key=len)


def _worth(room: _Room, written: _Written) -> tuple[bool, int]:
    """What tells the better of two maps: that the hub it is drawn around is named, then how many are."""
    around = room.plan.view.around
    return not around or any(block.hub.id == around for block, _ in written), len(written)


def _has_few_figures(written: _Written) -> bool:
    """Whether less than a third of those hubs that have a figure show it, but some do."""
    known = [block for block, _ in written if block.hub.figure]
    shown = [block for block in known if block.lines[-1][0] == block.hub.figure]
    return 0 < len(shown) * _FEW_SHARE < len(known)


def _is_detailed(plan: Plan) -> bool:
    return len(plan.inside) <= _DETAILED


def _has_figures(plan: Plan) -> bool:
    return _is_detailed(plan) and plan.frame.width > _FIGURES_WIDTH * plan.canvas.font


def _block(plan: Plan, hub: Hub, mark: Sequence[float], lean: int) -> _Block:
    """A hub's block; leaner ones do without the figure, then with the name in two lines."""
    canvas = plan.canvas
    font = canvas.letters(1 if _is_detailed(plan) else _SMALL)
    weight = "bold" if hub.radius_px is not None and _is_detailed(plan) else "normal"
    lines = [(name, font, weight) for name in _name_lines(plan, hub.name, lean, size=font, weight=weight)]
    if hub.figure and not lean and _has_figures(plan):
        lines.append((hub.figure, canvas.letters(0.9), "normal"))
    is_shown = "centres" in plan.view.layers and plan.shows_centres and _is_detailed(plan)
    glyphs = tuple(centre.sign for centre in hub.centres) if is_shown else ()
    x, y, radius = mark
    widths = [canvas.width(text, size=size, weight=weight) for text, size, weight in lines]
    label = label_seats.Label(
        key=hub.id,
        x=x,
        y=y,
        radius=radius,
        width=max(*widths, map_signs.centre_row_width(len(glyphs), _glyph_size(plan))),
        height=sum(size * _LEADING for _, size, _ in lines) + (canvas.font * 1.15 if glyphs else 0),
    )
    return _Block(hub, tuple(lines), glyphs, label)


def _name_lines(plan: Plan, name: str, lean: int, *, size: float, weight: str) -> Sequence[str]:
    """A name in one line, in two where it has to be lean, or as much of it in two as the map has room for."""
    most = plan.frame.width * _WIDEST_NAME
    if plan.canvas.width(name, size=size, weight=weight) > most:
        return plan.canvas.wrap(name, most, size=size, weight=weight, most=2)
    return _halves(name) if lean == _LEANEST else (name,)


def _halves(name: str) -> tuple[str, ...]:
    """A name broken at the space that leaves its lines the most alike, before a bracket if it has one."""
    breaks = [place for place, letter in enumerate(name) if letter == " "]
    bracket = name.find(" (")
    if not breaks or len(name) <= _SHORT:
        return (name,)
    place = bracket if bracket > 0 else min(breaks, key=lambda at: abs(2 * at + 1 - len(name)))
    return name[:place], name[place + 1 :]


def _glyph_size(plan: Plan) -> float:
    return plan.canvas.font * 0.86


def _write_block(plan: Plan, block: _Block, seat: label_seats.Placed) -> None:
    canvas, label = plan.canvas, block.label
    left, y = plan.left + seat.x, plan.bottom + seat.y + label.height
    share = {"left": 0.0, "centre": 0.5, "right": 1.0}[seat.flush]
    for text, size, weight in block.lines:
        canvas.write(
            left + label.width * share,
            y - size * 0.93,
            text,
            size=size,
            weight=weight,
            horizontalalignment={"centre": "center"}.get(seat.flush, seat.flush),
            zorder=8,
            path_effects=map_signs.letter_halo(),
            gid=f"label {block.hub.id}",
        )
        y -= size * _LEADING
    size = _glyph_size(plan)
    middle = left + label.width * share + map_signs.centre_row_width(len(block.glyphs), size) * (0.5 - share)
    map_signs.draw_centre_row(canvas.axes, (middle, y - canvas.font * 0.55), block.glyphs, size=size, zorder=8)
    if seat.leader:
        x0, y0, x1, y1 = seat.leader
        ends = ([plan.left + x0, plan.left + x1], [plan.bottom + y0, plan.bottom + y1])
        canvas.axes.add_line(Line2D(*ends, color=map_signs.QUIET, linewidth=0.55, zorder=7))


def draw_orphan_centres(plan: Plan, written: _Written) -> None:
    """Draw the centres small on the hubs themselves, where no block holds them and no name stands there."""
    if "centres" not in plan.view.layers or not plan.shows_centres or len(plan.inside) > RASTER:
        return
    size = plan.canvas.font * 0.62
    told = {block.hub.id for block, _ in written if block.glyphs}
    taken = list(_written_boxes(written)) if _is_detailed(plan) else []
    for hub in plan.inside:
        half = map_signs.centre_row_width(len(hub.centres), size) / 2
        x, y = plan.spot(hub.lat, hub.lon)
        box = (x - half, y - size / 2, x + half, y + size / 2)
        if hub.id not in told and _is_free(box, taken, np.empty((0, 3)), plan.frame):
            rows = [centre.sign for centre in hub.centres]
            map_signs.draw_centre_row(plan.canvas.axes, plan.on_sheet(hub.lat, hub.lon), rows, size=size)


def write_geography(plan: Plan, boxes: Sequence[_Box], written: _Written) -> None:
    """Write names of seas, countries and provinces where nothing else stands."""
    canvas = plan.canvas
    if "labels" not in plan.view.layers:
        return
    taken = [*boxes, *_written_boxes(written)]
    circles = plan.marks(plan.inside)
    size = canvas.letters(0.92)
    for kind, (style, colour) in _GEOGRAPHY.items():
        found = 0
        for name, lat, lon in _geographic(plan, kind):
            if not plan.view.bounds.holds(lat, lon):
                continue
            x, y = plan.spot(lat, lon)
            # a town has a dot of its own below its name
            y += size * 0.5 if kind == "regencies" else 0
            half = canvas.width(name, size=size, style=style) / 2
            box = (x - half, y - size * 0.3, x + half, y + size * 0.8)
            if not _is_free(box, taken, circles, plan.frame):
                continue
            taken.append(box)
            found += 1
            _write_place(plan, name, (x, y), kind=kind, style=style, colour=colour)
            if kind == "regencies" and found == _MOST_TOWNS:
                break


def _write_place(plan: Plan, name: str, spot: tuple[float, float], *, kind: str, style: str, colour: str) -> None:
    """Write a name of the base map; a town has a dot too."""
    canvas, size = plan.canvas, plan.canvas.letters(0.92)
    x, y = plan.left + spot[0], plan.bottom + spot[1]
    if kind == "regencies":
        dot = Circle(
            (x, y - size * 0.5), size * 0.14, facecolor=colour, edgecolor="none", zorder=2, label=f"town {name}"
        )
        canvas.axes.add_artist(dot)
    canvas.write(
        x,
        y,
        name,
        size=canvas.letters(0.83) if kind == "regencies" else size,
        style=style,
        color=colour,
        horizontalalignment="center",
        gid=f"geography {name}",
        zorder=2,
    )


def _geographic(plan: Plan, kind: str) -> Iterator[tuple[str, float, float]]:
    """Names of the base map with their points; those of seas and countries come in both languages."""
    bounds, is_english = plan.frame.bounds, plan.view.language == "en"
    width = bounds.east - bounds.west
    is_wide = width > _WIDE_DEGREES
    if kind == "regencies" and (plan.view.is_indonesian or width > _TOWNS_DEGREES):
        return
    for row in plan.view.base_map.labels.get(kind, []):
        if not isinstance(row[1], str):
            yield row[0], float(row[1]), float(row[2])
        elif not is_wide or row[4] == 1:
            yield row[1 if is_english else 0], float(row[2]), float(row[3])


def _written_boxes(written: _Written) -> Iterator[_Box]:
    for block, seat in written:
        yield seat.x, seat.y, seat.x + block.label.width, seat.y + block.label.height
        if seat.leader:
            yield _lines_box(seat.leader)


def _lines_box(line: _Box) -> _Box:
    x0, y0, x1, y1 = line
    return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)


def _is_free(
    box: _Box,
    taken: Sequence[_Box],
    circles: Array,
    frame: Frame,
) -> bool:
    boxes, bounds = np.array([box]), np.array([_EDGE, _EDGE, frame.width - _EDGE, frame.height - _EDGE])
    if not lie_inside(boxes, bounds).all() or boxes_overlap(boxes, np.array(taken).reshape(-1, 4), pad=0).any():
        return False
    x0, y0, x1, y1 = box
    x, y, radius = circles.T
    return not (np.hypot(np.clip(x, x0, x1) - x, np.clip(y, y0, y1) - y) < radius + 1).any()
