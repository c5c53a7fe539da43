"""The accent that a page's owner chose, made so that it can be read on the page's ground by day and by night."""

from __future__ import annotations

from hubmap import vocabulary

__all__ = ["READABLE", "accent", "contrast"]

# WCAG 2.2, success criterion 1.4.3: text of common size
READABLE = 4.5
_STEP = 0.04
# below it sRGB is linear (IEC 61966-2-1)
_LINEAR = 0.04045


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours ``#rrggbb`` (WCAG 2.2).

    Examples
    --------
    >>> contrast("#000000", "#ffffff")
    21.0
    """
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return round((light + 0.05) / (dark + 0.05), 2)


def accent(colour: str) -> dict[str, str]:
    """The accent by theme: as it was given where it can be read, else darker by day and lighter by night.

    Examples
    --------
    >>> accent("#17506b")["light"]
    '#17506b'
    """
    return {
        theme: _readable(colour, (vocabulary.palette(theme)["paper"], vocabulary.palette(theme)["card"]), towards)
        for theme, towards in (("light", 0), ("dark", 255))
    }


def _readable(colour: str, grounds: tuple[str, ...], towards: int) -> str:
    parts, share = _parts(colour), 0.0
    mixed = colour.lower()
    while share < 1 and any(contrast(mixed, ground) < READABLE for ground in grounds):
        share += _STEP
        mixed = "#" + "".join(f"{round(part + (towards - part) * min(share, 1)):02x}" for part in parts)
    return mixed


def _parts(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(part / 255) for part in _parts(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= _LINEAR else ((part + 0.055) / 1.055) ** 2.4
