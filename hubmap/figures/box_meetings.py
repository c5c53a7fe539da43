"""Which boxes and lines on a map meet, asked of all pairs at once; boxes are rows of ``x0, y0, x1, y1``, lines too."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

__all__ = ["PAD", "boxes_overlap", "lie_inside", "lines_cross", "lines_cut"]

Array = npt.NDArray[np.float64]
Mask = npt.NDArray[np.bool_]

PAD = 1.2  # points that things are kept apart


def lie_inside(boxes: Array, bounds: Array) -> Mask:
    """Whether each box lies within bounds ``x0, y0, x1, y1``."""
    return np.asarray(
        (boxes[:, 0] >= bounds[0])
        & (boxes[:, 1] >= bounds[1])
        & (boxes[:, 2] <= bounds[2])
        & (boxes[:, 3] <= bounds[3])
    )


def boxes_overlap(boxes: Array, others: Array, *, pad: float = PAD) -> Mask:
    """Whether each box overlaps each other one, or comes nearer than `pad`, half of it above and below."""
    a, b = boxes[:, None], others[None]
    return np.asarray(
        (a[..., 0] < b[..., 2] + pad)
        & (b[..., 0] - pad < a[..., 2])
        & (a[..., 1] < b[..., 3] + pad / 2)
        & (b[..., 1] - pad / 2 < a[..., 3])
    )


def lines_cut(lines: Array, boxes: Array) -> Mask:
    """Whether each line passes through each box (slab method)."""
    (enter_x, leave_x), (enter_y, leave_y) = _slab(lines[:, ::2], boxes[:, ::2]), _slab(lines[:, 1::2], boxes[:, 1::2])
    enter, leave = np.maximum(enter_x, enter_y), np.minimum(leave_x, leave_y)
    return np.asarray((enter <= leave) & (leave >= 0) & (enter <= 1))


def _slab(lines: Array, boxes: Array) -> tuple[Array, Array]:
    """Along one axis, the parts of each line after which it enters and leaves what lies between each box's sides."""
    start, step = lines[:, :1], lines[:, 1:] - lines[:, :1]
    step = np.where(np.abs(step) < 1e-9, 1e-9, step)  # noqa: PLR2004 - stands for parallel to a side
    one, two = (boxes[:, 0] - PAD / 2 - start) / step, (boxes[:, 1] + PAD / 2 - start) / step
    return np.minimum(one, two), np.maximum(one, two)


def lines_cross(lines: Array, others: Array) -> Mask:
    """Whether each line crosses each other line (signs of areas)."""
    a, b = lines[:, None, :2], lines[:, None, 2:]
    c, d = others[None, :, :2], others[None, :, 2:]
    return np.asarray((_turn(a, b, c) * _turn(a, b, d) < 0) & (_turn(c, d, a) * _turn(c, d, b) < 0))


def _turn(a: Array, b: Array, c: Array) -> Any:  # noqa: ANN401 - an array
    return (b[..., 0] - a[..., 0]) * (c[..., 1] - a[..., 1]) - (b[..., 1] - a[..., 1]) * (c[..., 0] - a[..., 0])
