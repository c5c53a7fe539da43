"""A sheet of paper measured in points, on which text is written plainly: never as markup, never in a missing glyph."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any

from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties, findfont, get_font
from matplotlib.textpath import text_to_path

from hubmap.captions import line
from hubmap.figures import ink

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.text import Text

    from hubmap.figures.sheet import Sheet

__all__ = ["Canvas", "clean"]

FAMILY = "DejaVu Sans"  # shipped with matplotlib, so that a figure is the same on every machine


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
    return "".join(
        character if ord(character) in _glyphs() else "\N{REPLACEMENT CHARACTER}" for character in line(text)
    )


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

    def panel(self, x: float, y: float, width: float, height: float, *, label: str) -> Axes:
        """Axes on a rectangle of the sheet, without ticks, framed by a thin line."""
        axes = self._axes(x, y, width, height, label=label, zorder=1)
        axes.set(xticks=[], yticks=[], facecolor=ink.SEA)
        for spine in axes.spines.values():
            spine.set(linewidth=0.6, edgecolor=ink.FRAME)
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
        """Write one line of text with its baseline at y."""
        defaults: dict[str, Any] = {"color": ink.TEXT, "horizontalalignment": "left", "verticalalignment": "baseline"}
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
        for word in clean(text).split():
            longer = f"{lines[-1]} {word}".strip()
            if lines[-1] and self.width(longer, size=size, weight=weight) > width:
                lines.append(word)
            else:
                lines[-1] = longer
        if len(lines) > most:
            lines = [*lines[: most - 1], f"{lines[most - 1]} …"]
        return [self._shortened(line, width, size, weight) for line in lines if line]

    def _shortened(self, line: str, width: float, size: float, weight: str) -> str:
        while len(line) > 1 and self.width(line, size=size, weight=weight) > width:
            line = line.removesuffix("…")[:-1].rstrip() + "…"
        return line

    def _axes(self, x: float, y: float, width: float, height: float, **options: Any) -> Axes:  # noqa: ANN401 - matplotlib's own
        page = self.sheet
        share = (x / page.width_pt, y / page.height_pt, width / page.width_pt, height / page.height_pt)
        return self.figure.add_axes(share, **options)
