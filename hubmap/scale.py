"""How large a mark is for a value, and which round values a legend shows.

Area is the value: the radius follows the square root of the value through zero, so that a circle of twice the figure has
twice the ink (J. Bertin, *Sémiologie graphique*, 1967). No perceptual correction (Flannery) is applied, because readers
are told that the area is the figure and a ruler must confirm it.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = ["Scale", "fit", "round_classes", "round_steps"]

_ROUND = (1.0, 2.0, 5.0)
# a rate has no amount that an area could stand for: its marks are of one size
_RATE_PX = 10.0
_MOST_CLASSES = 5
# classes of one width tell little where one of them holds so many
_CROWDED = 0.6
_ROUND_LARGEST = (1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0)


@dataclass(frozen=True, slots=True)
class Scale:
    """A square-root scale through zero.

    Parameters
    ----------
    radius_per_sqrt
        Radius of the value 1, in pixels at 96 per inch.
    steps
        Round values for the legend, ascending; none of them is larger than the largest value drawn. Of a rate the bounds
        of its classes.
    is_rate
        Whether values are told by colours, and circles are all of one size.
    """

    radius_per_sqrt: float
    steps: tuple[float, ...]
    is_rate: bool = False

    def radius_px(self, value: float) -> float:
        """Radius of the circle of `value`, in pixels at 96 per inch; 0 for zero and below, which have no area.

        Examples
        --------
        >>> scale = fit([100, 400], largest_px=20)
        >>> scale.radius_px(400), scale.radius_px(100)
        (20.0, 10.0)
        """
        return _RATE_PX if self.is_rate else self.radius_per_sqrt * math.sqrt(max(value, 0.0))

    def class_of(self, value: float) -> int:
        """The number of a rate's class, from 0; each holds its lower bound, and the last one its upper bound too.

        Examples
        --------
        >>> scale = Scale(radius_per_sqrt=0.0, steps=(0.0, 10.0, 20.0), is_rate=True)
        >>> [scale.class_of(value) for value in (9.9, 10.0, 20.0)]
        [0, 1, 1]
        """
        below = sum(value >= bound for bound in self.steps) - 1
        return min(max(below, 0), len(self.steps) - 2)

    def radii_px(self, values: NDArray[np.float64]) -> NDArray[np.float64]:
        """Radii of the circles of many values, each as `radius_px` tells it."""
        import numpy as np

        radii: NDArray[np.float64] = self.radius_per_sqrt * np.sqrt(np.maximum(values, 0.0))
        return radii


def round_steps(largest: float) -> tuple[float, ...]:
    """Up to three round values for a legend, ascending.

    The largest is the largest one-digit number times a power of ten that is at most `largest`; each smaller one is 1, 2
    or 5 times a power of ten and at most a quarter of the next, so that nested circles stay apart.

    Examples
    --------
    >>> round_steps(4123)
    (200.0, 1000.0, 4000.0)
    >>> round_steps(0)
    ()
    """
    if not largest > 0:
        return ()
    steps = [_round_down(largest, _ROUND_LARGEST)]
    while len(steps) < 3:  # noqa: PLR2004 - three nested circles are what a reader can tell apart
        steps.append(_round_down(steps[-1] / 4, _ROUND))
    return tuple(sorted(set(steps)))


def round_classes(values: Iterable[float]) -> Scale:
    """Classes for rates, five at most, between round bounds: of one width, or where that puts most values into one, of like many values.

    Examples
    --------
    >>> round_classes([3.2, 27.4, 11.0]).steps
    (0.0, 10.0, 20.0, 30.0)
    >>> round_classes([5.0, 61.2, 64.0, 66.3, 68.1, 69.9, 71.4, 73.0, 76.5, 79.8, 99.0]).steps
    (5.0, 64.0, 68.0, 71.0, 76.0, 99.0)
    """
    import numpy as np

    given = np.fromiter(values, dtype=np.float64)
    known = np.sort(given[~np.isnan(given)])
    if not len(known):
        return Scale(radius_per_sqrt=0.0, steps=(), is_rate=True)
    even = Scale(radius_per_sqrt=0.0, steps=_even_bounds(float(known[0]), float(known[-1])), is_rate=True)
    below = np.searchsorted(even.steps, known, side="right") - 1
    fullest = int(np.bincount(np.clip(below, 0, len(even.steps) - 2)).max())
    if len(known) < 2 * _MOST_CLASSES or fullest <= _CROWDED * len(known):
        return even
    fifths = [float(known[round(part * (len(known) - 1) / _MOST_CLASSES)]) for part in range(1, _MOST_CLASSES)]
    step = 10.0 ** math.floor(math.log10((fifths[-1] - fifths[0]) / _MOST_CLASSES or 1.0))
    bounds = [math.floor(known[0] / step), *(round(value / step) for value in fifths), math.ceil(known[-1] / step)]
    return Scale(radius_per_sqrt=0.0, steps=tuple(_plain(number, step) for number in sorted(set(bounds))), is_rate=True)


def _even_bounds(least: float, most: float) -> tuple[float, ...]:
    raw = (most - least or abs(most) or 1.0) / _MOST_CLASSES
    power = 10.0 ** math.floor(math.log10(raw))
    for step in (leading * factor * power for factor in (1, 10) for leading in _ROUND):
        first = math.floor(least / step)
        last = max(first + 1, math.ceil(most / step))
        if last - first <= _MOST_CLASSES:
            break
    return tuple(_plain(number, step) for number in range(first, last + 1))


def _plain(number: int, step: float) -> float:
    return float(f"{number * step:.12g}")


def _round_down(value: float, leading: tuple[float, ...]) -> float:
    power = 10.0 ** math.floor(math.log10(value))
    # floating point: 0.9999 of a step still is that step
    return max((step * power for step in leading if step * power <= value * (1 + 1e-9)), default=power)


def fit(values: Iterable[float], *, largest_px: float = 34.0) -> Scale:
    """Make the scale on which the largest of `values` gets a circle of `largest_px` pixels radius.

    Values that are missing (NaN) or not above zero don't count; without any value the scale has no steps. Legend steps
    well below the smallest value are left out, because no mark looks like them.
    """
    import numpy as np

    given = np.fromiter(values, dtype=np.float64)
    drawn = given[given > 0]
    if not len(drawn):
        return Scale(radius_per_sqrt=0.0, steps=())
    largest, smallest = float(drawn.max()), float(drawn.min())
    steps = tuple(step for step in round_steps(largest) if step >= smallest / 2 or step == round_steps(largest)[-1])
    return Scale(radius_per_sqrt=largest_px / math.sqrt(largest), steps=steps)
