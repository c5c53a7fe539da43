"""A sheet of paper of a named size, measured in points, on which text is written plainly: never as markup, never in a missing glyph."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties, findfont, get_font
from matplotlib.textpath import text_to_path

from hubmap.captions import line
from hubmap.errors import UsageError
from hubmap.figures import map_signs

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.text import Text


__all__ = ["LEAST_PT", "MM", "SHEETS", "Canvas", "Sheet", "clean", "sheet_of"]

MM = 72 / 25.4  # points in a millimetre
LEAST_PT = 9.0  # letters smaller than these are hard to read in print

_SMALLEST_MM, _LARGEST_MM = 60, 1200
_WIDE = 60  # letters across a sheet on which notes take few lines


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A size of figure.

    Parameters
    ----------
    width_mm, height_mm
        Outer size in millimetres.
    font_pt
        Size of the labels in points; titles and notes follow it.
    note_lines
        Lines of notes that it has room for.
    """

    width_mm: float
    height_mm: float
    font_pt: float
    note_lines: int = 4

    @property
    def width_pt(self) -> float:
        """Width in points (1/72 inch)."""
        return self.width_mm * MM

    @property
    def height_pt(self) -> float:
        """Height in points (1/72 inch)."""
        return self.height_mm * MM


# a4: the text width of a portrait page with 20 mm margins; half: one of its two columns; slide: 16:9, 13.33 by 7.5 inches;
# square, portrait, social: 1:1, 4:5 and 1.91:1, as social media show pictures
SHEETS: Mapping[str, Sheet] = MappingProxyType(
    {
        "a4": Sheet(width_mm=170, height_mm=150, font_pt=LEAST_PT, note_lines=5),
        "half": Sheet(width_mm=82, height_mm=160, font_pt=LEAST_PT, note_lines=7),
        "slide": Sheet(width_mm=338.7, height_mm=190.5, font_pt=13.0),
        # a phone shows these a finger wide: letters are larger than on paper
        "square": Sheet(width_mm=140, height_mm=140, font_pt=11.5),
        "portrait": Sheet(width_mm=140, height_mm=175, font_pt=11.5),
        "social": Sheet(width_mm=160, height_mm=83.8, font_pt=10.5, note_lines=3),
    }
)


def sheet_of(size: str | tuple[float, float]) -> Sheet:
    """Make the sheet of a named size, of ``WIDTHxHEIGHT`` in millimetres, or of such a pair of numbers.

    Raises
    ------
    UsageError
        There is no such size, or it is not between 60 and 1200 mm.

    Examples
    --------
    >>> sheet_of("180x120").width_mm, sheet_of("half").height_mm
    (180.0, 160)
    """
    if isinstance(size, str):
        if size in SHEETS:
            return SHEETS[size]
        written = re.fullmatch(r"(\d+(?:\.\d+)?)\s*[x×]\s*(\d+(?:\.\d+)?)(?:\s*mm)?", size.strip())
        if not written:
            raise UsageError(f"No size {size!r}: use {', '.join(SHEETS)}, or millimetres such as 180x120.")
        size = (float(written[1]), float(written[2]))
    width_mm, height_mm = size
    if not all(_SMALLEST_MM <= side <= _LARGEST_MM for side in size):
        raise UsageError(f"A figure of {width_mm:g} by {height_mm:g} mm: each side has to be 60 to 1200 mm.")
    font_pt = min(max(7.0 * (width_mm / 170) ** 0.9, LEAST_PT), 26.0)
    sheet = Sheet(width_mm=width_mm, height_mm=height_mm, font_pt=round(font_pt, 2))
    return sheet if sheet.width_pt > _WIDE * font_pt else replace(sheet, note_lines=5)


FAMILY = "DejaVu Sans"  # shipped with matplotlib, so that a figure is the same on every machine
# isolates, and a mark that is read from the left
_APART, _MARK = "\u2068\u2069", "\u200e"


@cache
def _glyphs() -> frozenset[int]:
    return frozenset(get_font(findfont(FontProperties(family=FAMILY))).get_charmap())


@cache
def _font(size: float, weight: str, style: str) -> FontProperties:
    font = FontProperties(family=FAMILY, size=size, weight=weight)
    font.set_style(style)  # type: ignore[arg-type] # one of matplotlib's words
    return font


@lru_cache(maxsize=4096)
def _width(text: str, size: float, weight: str, style: str) -> float:
    width, _, _ = text_to_path.get_text_width_height_descent(clean(text), _font(size, weight, style), ismath=False)
    return float(width)


def clean(text: str) -> str:
    r"""Text in one line without control characters, with a replacement mark for each glyph that the font lacks.

    Examples
    --------
    >>> clean("Ceper\n\x00(熔接)")
    'Ceper (��)'
    """
    # what draws letters knows nothing of isolates, but of marks that are read from the left
    marked = "".join(_MARK if character in _APART else character for character in line(text))
    return "".join(character if ord(character) in _glyphs() else "\N{REPLACEMENT CHARACTER}" for character in marked)


class Canvas:
    """A figure with one invisible set of axes over all of it, in points from the lower left corner.

    Parameters
    ----------
    sheet
        Size of paper and of letters.
    dpi
        Dots per inch of what is drawn as pixels.
    """

    def __init__(self, sheet: Sheet, dpi: float) -> None:
        self.sheet = sheet
        self.figure = Figure(figsize=(sheet.width_mm / 25.4, sheet.height_mm / 25.4), dpi=dpi, facecolor="white")
        FigureCanvasAgg(self.figure)
        self.font = sheet.font_pt
        self.axes = self._axes(0, 0, sheet.width_pt, sheet.height_pt, label="sheet", zorder=10)
        self.axes.set(xlim=(0, sheet.width_pt), ylim=(0, sheet.height_pt), facecolor="none")
        self.axes.set_axis_off()
        self.lacking: dict[str, str] = {}

    def letters(self, share: float) -> float:
        """Size in points of letters that are so much smaller than the labels', but never too small to be read."""
        return max(self.font * share, LEAST_PT)

    def panel(self, x: float, y: float, width: float, height: float, *, label: str) -> Axes:
        """Axes on a rectangle of the sheet, without ticks, framed by a thin line."""
        axes = self._axes(x, y, width, height, label=label, zorder=1)
        axes.set(xticks=[], yticks=[], facecolor=map_signs.SEA)
        for spine in axes.spines.values():
            spine.set(linewidth=0.6, edgecolor=map_signs.FRAME)
        return axes

    def write(
        self,
        x: float,
        y: float,
        text: str,
        *,
        size: float | None = None,
        weight: str = "normal",
        style: str = "normal",
        **options: Any,  # noqa: ANN401 - matplotlib's own
    ) -> Text:
        """Write one line of text with its baseline at y; what the font lacks is remembered with the text that it stood in."""
        self.lacking |= {letter: text for letter in line(text) if ord(letter) not in _glyphs() and letter not in _APART}
        defaults: dict[str, Any] = {
            "color": map_signs.TEXT,
            "horizontalalignment": "left",
            "verticalalignment": "baseline",
        }
        return self.axes.text(
            x,
            y,
            clean(text),
            fontproperties=_font(size or self.font, weight, style),
            parse_math=False,  # a $ in the data is a dollar
            **(defaults | options),
        )

    def width(self, text: str, *, size: float | None = None, weight: str = "normal", style: str = "normal") -> float:
        """Width of a line of text in points."""
        return _width(text, size or self.font, weight, style)

    def wrap(self, text: str, width: float, *, size: float, weight: str = "normal", most: int = 99) -> list[str]:
        """Break text into lines of at most `width` points; what is over after `most` lines ends in an ellipsis."""
        lines = [""]
        for word in line(text).split():
            longer = f"{lines[-1]} {word}".strip()
            if lines[-1] and self.width(longer, size=size, weight=weight) > width:
                lines.append(word)
            else:
                lines[-1] = longer
        if len(lines) > most:
            lines = [*lines[: most - 1], f"{lines[most - 1]} …"]
        return [self._shortened(line, width, size, weight) for line in lines if line]

    def _shortened(self, line: str, width: float, size: float, weight: str) -> str:
        if len(line) <= 1 or self.width(line, size=size, weight=weight) <= width:
            return line
        text = line.removesuffix("…")

        def cut(count: int) -> str:
            return text[:count].rstrip() + "…"

        # halved again and again: letter by letter a cell of thousands would take minutes
        over = bisect_left(
            range(1, len(text)), 1, key=lambda count: self.width(cut(count), size=size, weight=weight) > width
        )
        return cut(over)

    def _axes(self, x: float, y: float, width: float, height: float, **options: Any) -> Axes:  # noqa: ANN401 - matplotlib's own
        page = self.sheet
        share = (x / page.width_pt, y / page.height_pt, width / page.width_pt, height / page.height_pt)
        return self.figure.add_axes(share, **options)
