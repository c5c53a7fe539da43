"""Where labels go, so that none overlaps another, a mark or the frame: geometry in points, nothing of matplotlib.

Greedy placement by priority over a fixed set of positions (J. Christensen, J. Marks, S. Shieber, *An Empirical Study of
Algorithms for Point-Feature Label Placement*, 1995), widened by rings farther out that a leader line joins to the mark.
Labels that found no room push lighter ones away, and every label is then moved where a cheaper place has come free. adjustText
and textalloc were looked at: both know marks as points of one size and end with overlaps that are merely few.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

import numpy as np
import numpy.typing as npt
import shapely

from hubmap.figures.box_meetings import PAD, boxes_overlap, lie_inside, lines_cross, lines_cut

__all__ = ["Label", "Placed", "seat_labels"]

Array = npt.NDArray[np.float64]
Mask = npt.NDArray[np.bool_]
Places = npt.NDArray[np.intp]
_Places = tuple[Array, Array, Array, Mask]  # boxes, leader lines, costs, whether the place touches the mark

_ANGLES = np.radians(np.arange(0, 360, 10))
_RINGS = np.array([1.5, 4, 8, 13, 19, 26, 34, 43, 54, 68, 84])  # points beyond the mark, for letters of 7 points
_TOUCHING = 4.0  # up to here a label needs no leader
_SLACK = 1e-6  # more than rounding does to coordinates
_PASSES = 3
# these end the search on maps that have no room for all: each look at a place costs the more, the more labels there are
_MOST_MOVES = 400
_MOST_LOOKS = 60_000
_MOST_SHOVES = 25  # for the fuller version of one label


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """A box of `width` by `height` points that belongs to a mark of `radius` at (x, y).

    `fuller` are larger versions of it, the best first, that are taken instead where this costs no other label its place.
    """

    key: str
    x: float
    y: float
    radius: float
    width: float
    height: float
    fuller: tuple[Label, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """A label's place: lower left corner, the side its lines are flush with, and its leader line's two ends if any."""

    label: Label
    x: float
    y: float
    flush: Literal["left", "centre", "right"]
    leader: tuple[float, float, float, float] | None


@dataclass(slots=True)
class _Board:
    """What is on the map: things that stay, and the labels that were seated so far."""

    circles: Array
    boxes: Array
    bounds: Array
    unit: float
    places: dict[Label, _Places] = field(default_factory=dict)
    seats: dict[str, _Seat] = field(default_factory=dict)
    tree: shapely.STRtree = field(init=False)

    def __post_init__(self) -> None:
        """Prepare to look for the circles near a box: of thousands few are near."""
        middle, reach = self.circles[:, :2], self.circles[:, 2:] + PAD + _SLACK
        self.tree = shapely.STRtree(_shapes(np.hstack([middle - reach, middle + reach])))

    def near(self, boxes: Array) -> tuple[Places, Array]:
        """Return each pair of a box and a circle that may meet it: the box's number, and x, y and radius of the circle."""
        which, circles = self.tree.query(_shapes(boxes))
        return which, self.circles[circles].T


@dataclass(frozen=True, slots=True)
class _Seat:
    """A label's chosen place; the line is of NaN where it needs none, so that nothing meets it."""

    box: Array
    line: Array
    placed: Placed


@dataclass(frozen=True, slots=True)
class _Choice:
    """The places of a label that keep clear of what stays: what each costs, and which seated labels it meets."""

    boxes: Array
    lines: Array
    direct: Mask
    cost: Array
    meets: Mask


def seat_labels(
    labels: Sequence[Label],
    *,
    circles: Array,
    boxes: Array,
    width: float,
    height: float,
    unit: float = 1.0,
) -> dict[str, Placed]:
    """Find room for as many labels as there is, the first ones before the later ones.

    Parameters
    ----------
    labels
        In order of priority.
    circles
        Marks to keep clear, rows of ``x, y, radius`` in points.
    boxes
        Other things to keep clear, rows of ``x0, y0, x1, y1``.
    width, height
        The frame's size in points.
    unit
        Size of the letters over 7 points; distances grow with it.

    Returns
    -------
    dict
        By key, the labels that found room.
    """
    bounds = np.array([PAD, PAD, width - PAD, height - PAD])
    board = _Board(circles, boxes, bounds, unit)
    failed = [label for label in labels if not _seat(label, board)]
    best = _push(labels, failed, board)
    board.seats = best
    for label in [*labels] * _PASSES:
        before = board.seats.get(label.key)
        if before and _grow(before.placed.label, board):
            continue
        # a cheaper place may have come free
        board.seats.pop(label.key, None)
        if not _seat(before.placed.label if before else label, board) and before:
            board.seats[label.key] = before
    return {label.key: board.seats[label.key].placed for label in labels if label.key in board.seats}


def _push(labels: Sequence[Label], failed: list[Label], board: _Board) -> dict[str, _Seat]:
    """Seat labels that found no room by pushing others away, which then look for another place; keeps the best state.

    A label that was pushed away weighs more from then on, so that the search does not go in circles.
    """
    by_key = {label.key: label for label in labels}
    weight = {label.key: 1.0 + 0.5 * (len(labels) - rank) / len(labels) for rank, label in enumerate(labels)}
    waiting, best = list(failed), dict(board.seats)
    for _ in range(min(_MOST_MOVES, 12 * len(failed), _MOST_LOOKS // max(len(labels), 1))):
        if not waiting:
            break
        waiting += _shove(waiting.pop(0), board, weight, by_key)
        if len(board.seats) > len(best):
            best = dict(board.seats)
    return best


def _grow(label: Label, board: _Board) -> bool:
    """Seat a fuller version of a label if those that this pushes away find room; whether one was seated."""
    for fuller in label.fuller:
        before = board.seats
        board.seats = {key: seat for key, seat in before.items() if key != label.key}
        by_key = {key: seat.placed.label for key, seat in before.items()} | {label.key: fuller}
        weight, waiting = dict.fromkeys(before, 1.0), [fuller]
        for _ in range(_MOST_SHOVES):
            waiting += _shove(waiting.pop(0), board, weight, by_key)
            if not waiting:
                break
        if len(board.seats) == len(before):
            return True
        board.seats = before
    return False


def _shove(label: Label, board: _Board, weight: dict[str, float], by_key: Mapping[str, Label]) -> list[Label]:
    """Seat a label at the cost of others; returns those of them that find no other place."""
    pushed = _force(label, board, weight)
    weight[label.key] += 1.0
    return [by_key[key] for key in pushed if not _seat(by_key[key], board)]


def _seat(label: Label, board: _Board) -> bool:
    """Give a label its cheapest place that is free; whether there was one."""
    choice = _choices(label, board)
    total = np.where(choice.meets.any(axis=1), np.inf, choice.cost)
    if not np.isfinite(total).any():  # nor where there is no place at all
        return False
    _take(label, board, choice, int(total.argmin()))
    return True


def _force(label: Label, board: _Board, weight: Mapping[str, float]) -> list[str]:
    """Give a label the place that pushes away the lightest labels; returns these."""
    choice = _choices(label, board)
    keys = list(board.seats)
    burden = choice.meets @ np.array([weight[key] for key in keys]) if keys else 0
    total = choice.cost + 40 * board.unit * burden
    if not len(total):
        return []
    chosen = int(total.argmin())
    pushed = [key for key, meets in zip(keys, choice.meets[chosen], strict=True) if meets]
    for key in pushed:
        del board.seats[key]
    _take(label, board, choice, chosen)
    return pushed


def _take(label: Label, board: _Board, choice: _Choice, chosen: int) -> None:
    box, line, direct = choice.boxes[chosen], choice.lines[chosen], bool(choice.direct[chosen])
    placed = _placed(label, box, line, direct=direct)
    board.seats[label.key] = _Seat(box, np.full(4, np.nan) if direct else line, placed)


def _choices(label: Label, board: _Board) -> _Choice:
    if label not in board.places:
        board.places[label] = _places(label, board)
    boxes, lines, cost, direct = board.places[label]
    seated = np.array([seat.box for seat in board.seats.values()]).reshape(-1, 4)
    leaders = np.array([seat.line for seat in board.seats.values()]).reshape(-1, 4)
    meets = boxes_overlap(boxes, seated) | lines_cut(leaders, boxes).T
    meets[~direct] |= lines_cut(lines[~direct], seated) | lines_cross(lines[~direct], leaders)
    return _Choice(boxes, lines, direct, cost, meets)


def _places(label: Label, board: _Board) -> _Places:
    """The places of a label that keep clear of what stays."""
    boxes, lines, cost, direct = _candidates(label, board.unit)
    # a large map has marks by the thousand: only those within reach matter
    reach = np.array([[boxes[:, 0].min(), boxes[:, 1].min(), boxes[:, 2].max(), boxes[:, 3].max()]])
    others = board.boxes[boxes_overlap(reach, board.boxes)[0]]
    free = np.flatnonzero(lie_inside(boxes, board.bounds) & ~boxes_overlap(boxes, others).any(axis=1))
    free = free[_circles_met(boxes[free], board) == 0]
    # what is asked of lines costs the most: only the few places that are left on a crowded map are asked
    boxes, lines, cost, direct = boxes[free], lines[free], cost[free], direct[free]
    clear = direct | ~lines_cut(lines, others).any(axis=1)
    boxes, lines, cost, direct = boxes[clear], lines[clear], cost[clear], direct[clear]
    # a leader may pass over a neighbour's circle where it must
    cost[~direct] += 6 * board.unit * _circles_crossed(lines[~direct], board, label)
    return boxes, lines, cost, direct


def _placed(label: Label, box: Array, line: Array, *, direct: bool) -> Placed:
    middle = (box[0] + box[2]) / 2
    flush: Literal["left", "centre", "right"] = "centre"
    if abs(middle - label.x) > label.width / 3:
        flush = "left" if middle > label.x else "right"
    x0, y0, x1, y1 = (float(number) for number in line)
    return Placed(
        label=label,
        x=float(box[0]),
        y=float(box[1]),
        flush=flush,
        leader=None if direct else (x0, y0, x1, y1),
    )


def _candidates(label: Label, unit: float) -> _Places:
    """All places of a label, free or not."""
    distances, angles = np.meshgrid(_RINGS * unit, _ANGLES, indexing="ij")
    away, cos, sin = distances.ravel(), np.cos(angles).ravel(), np.sin(angles).ravel()
    reach = label.radius + away
    # the box slides along its side that faces the mark, so that a diagonal place meets it with a corner
    centre_x = label.x + reach * cos + np.clip(cos * 1.6, -1, 1) * label.width / 2
    centre_y = label.y + reach * sin + np.clip(sin * 1.6, -1, 1) * label.height / 2
    boxes = np.stack(
        [
            centre_x - label.width / 2,
            centre_y - label.height / 2,
            centre_x + label.width / 2,
            centre_y + label.height / 2,
        ],
        axis=1,
    )
    near_x, near_y = np.clip(label.x, boxes[:, 0], boxes[:, 2]), np.clip(label.y, boxes[:, 1], boxes[:, 3])
    length = np.maximum(np.hypot(near_x - label.x, near_y - label.y), 1e-9)
    start = np.minimum(label.radius / length, 1)
    lines = np.stack(
        [label.x + (near_x - label.x) * start, label.y + (near_y - label.y) * start, near_x, near_y], axis=1
    )
    direct = away <= _TOUCHING * unit
    # right is read best, then left, above, below (E. Imhof, Positioning Names on Maps, 1975)
    side = 1.2 * (1 - cos) + 0.6 * np.abs(sin) + 0.5 * (sin < 0)
    return boxes, lines, away + unit * side + np.where(direct, 0, 5 * unit), direct


def _shapes(boxes: Array) -> npt.NDArray[np.object_]:
    return np.asarray(shapely.box(*boxes.T), dtype=object)


def _circles_met(boxes: Array, board: _Board) -> Places:
    """How many circles each box meets."""
    which, (x, y, radius) = board.near(boxes)
    near_x = np.clip(x, boxes[which, 0], boxes[which, 2])
    near_y = np.clip(y, boxes[which, 1], boxes[which, 3])
    meets = np.hypot(near_x - x, near_y - y) < radius + PAD
    return np.bincount(which[meets], minlength=len(boxes))


def _circles_crossed(lines: Array, board: _Board, own: Label) -> Places:
    """How many circles each line touches, without those that its own mark lies in."""
    low, high = np.minimum(lines[:, :2], lines[:, 2:]), np.maximum(lines[:, :2], lines[:, 2:])
    which, (x, y, radius) = board.near(np.hstack([low, high]))
    start, step = lines[which, :2], lines[which, 2:] - lines[which, :2]
    to_centre = np.stack([x, y], axis=1) - start
    length = np.maximum((step**2).sum(axis=1), 1e-9)
    along = np.clip((to_centre * step).sum(axis=1) / length, 0, 1)
    distance = np.hypot(*(to_centre - along[:, None] * step).T)
    holds_own = np.hypot(x - own.x, y - own.y) <= radius
    return np.bincount(which[(distance < radius) & ~holds_own], minlength=len(lines))
