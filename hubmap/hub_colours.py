"""Which colour a column gives each hub's mark, with the key that says so: the same in figures and documents as on the page."""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from hubmap import vocabulary
from hubmap.first_view import first_view, page_attributes

if TYPE_CHECKING:
    from hubmap.atlas import Atlas

__all__ = ["ColourKey", "ColourRow", "colour_key"]

_NAMED, _STEPS = 6, 5
_PAPER = vocabulary.palette("paper")
_OTHER = _PAPER["category-other"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ColourRow:
    """A colour of the key: what it stands for is a value, a span from low to high, or None for all other values."""

    value: str | tuple[float, float] | None
    colour: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ColourKey:
    """The key of a column's colours.

    Parameters
    ----------
    column, unit
        What the file calls it, and the unit of its numbers.
    rows
        The most frequent values first, or fifths of numbers from the least to the most.
    colours
        Of each hub in the order of the atlas; empty where it has no value.
    """

    column: str
    unit: str
    rows: tuple[ColourRow, ...]
    colours: tuple[str, ...]


@lru_cache(maxsize=1)
def colour_key(atlas: Atlas) -> ColourKey | None:
    """The colours that a column of the file gives to the hubs; None where none does, or the figure's own classes do.

    An atlas that was cut down keeps the colours of the whole.
    """
    chosen = first_view(atlas).colour_by
    attribute = next((one for one in page_attributes(atlas) if one.key == chosen and one.published), None)
    if attribute is None:
        return None
    cells = atlas.attribute_columns()[attribute.key]
    whole = atlas.chosen.attribute_cells[attribute.key] if atlas.chosen else cells
    values = [cell for cell in whole if cell is not None]
    numbers = sorted(cell for cell in values if isinstance(cell, int | float))
    rows, colours = _by_number(numbers, cells) if numbers else _by_value(values, cells)
    return ColourKey(column=attribute.label, unit=attribute.unit, rows=rows, colours=colours)


def _by_value(values: Sequence[Any], cells: Sequence[Any]) -> tuple[tuple[ColourRow, ...], tuple[str, ...]]:
    counts = Counter(map(str, values))
    order = sorted(counts, key=lambda value: (-counts[value], _plain(value)))
    # a single one that is left over is named rather than called other
    named = order if len(order) <= _NAMED + 1 else order[:_NAMED]
    palette = [*(_PAPER[f"category-{at}"] for at in range(1, _NAMED + 1)), _OTHER]
    colour_of = dict(zip(named, palette, strict=False))
    rows = [ColourRow(value=value, colour=colour) for value, colour in colour_of.items()]
    if len(named) < len(order):
        rows.append(ColourRow(value=None, colour=_OTHER))
    return tuple(rows), tuple("" if cell is None else colour_of.get(str(cell), _OTHER) for cell in cells)


def _plain(value: str) -> tuple[str, str]:
    """A text as a reader orders it, whatever its accents and capitals."""
    letters = unicodedata.normalize("NFKD", value.casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter)), value


def _by_number(numbers: Sequence[float], cells: Sequence[Any]) -> tuple[tuple[ColourRow, ...], tuple[str, ...]]:
    """Fifths of the hubs, from the least to the most."""
    lows = sorted({numbers[at * len(numbers) // _STEPS] for at in range(_STEPS)})
    palette = [_PAPER[f"class-{at}"] for at in range(1, _STEPS + 1)]
    spans = zip(lows, [*lows[1:], numbers[-1]], strict=True)
    rows = tuple(ColourRow(value=span, colour=colour) for span, colour in zip(spans, palette, strict=False))
    steps = [max(bisect_right(lows, cell) - 1, 0) if isinstance(cell, int | float) else None for cell in cells]
    return rows, tuple("" if step is None else palette[step] for step in steps)
