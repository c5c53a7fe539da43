"""Coordinates as people write them: degrees in one cell or two, with quarters, as WKT, and as links to maps."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from hubmap.plain_values import arrow_texts

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from hubmap.reader import Cell

__all__ = ["are_fine", "decimal_cells", "degrees_of_text", "point_of_text", "written_precision_km"]

_DEGREES = re.compile(
    r"([-+]?)\s*(ls|lu|bt|bb|[nsew])?\.?\s*([-+]?)\s*(\d{1,3}(?:\.\d+)?)\s*"
    r"(?:(?:[°º˚d*]|deg|derajat)\s*(?:(\d{1,2}(?:\.\d+)?)\s*(?:['’\u2018`\u00b4\u2032m]|menit)\s*(?:(\d{1,2}(?:\.\d+)?)\s*(?:[\"”“\u2033]|''|’’|detik|s(?![a-z]))?)?)?)?\s*"
    r"(ls|lu|bt|bb|lintang selatan|lintang utara|bujur timur|bujur barat|[nsew])?\.?"
)
_SPACED = re.compile(r"([-+]?)(\d{1,3})[ :](\d{1,2})[ :](\d{1,2}(?:\.\d+)?)\s*(ls|lu|bt|bb|[nsew])?")
_SOUTH_OR_WEST = frozenset({"ls", "s", "bb", "w", "lintang selatan", "bujur barat"})
_LONGITUDES = frozenset({"bt", "bb", "e", "w", "bujur timur", "bujur barat"})
_WKT = re.compile(
    r"(?i)\s*(?:SRID=4326;)?\s*POINT\s*(?:Z|M|ZM)?\s*\(\s*(-?\d+(?:\.\d+)?)\s+(-?\d+(?:\.\d+)?)(?:\s+-?\d+(?:\.\d+)?)*\s*\)\s*"
)
_NUMBERS = r"(-?\d{1,3}(?:\.\d+)?)"
# the pin of a place, then what was asked for, then the middle of the window
_IN_LINKS = (
    re.compile(rf"!3d{_NUMBERS}!4d{_NUMBERS}"),
    re.compile(
        rf"[?&](?:q|query|ll|sll|center|daddr|destination|mlat)=(?:loc:)?{_NUMBERS}(?:,|%2C|%2c|&mlon=)\+?(?:%20)?{_NUMBERS}"
    ),
    re.compile(rf"/(?:place|search|dir)/{_NUMBERS},\+?{_NUMBERS}"),
    re.compile(rf"@{_NUMBERS},{_NUMBERS}"),
    re.compile(rf"#map=\d+(?:\.\d+)?/{_NUMBERS}/{_NUMBERS}"),
    re.compile(rf"^geo:{_NUMBERS},{_NUMBERS}"),
)
# no two coordinates are written in more characters, but for links; longer texts would be taken apart in ever more ways
_LONGEST: Final = 200
_KM_PER_DEGREE: Final = 111.32
# degrees as nearly all tables have them
_DECIMAL: Final = r"^-?[0-9]{1,3}(\.[0-9]+)?$"
_FINE_DECIMAL: Final = r"^-?[0-9]{1,3}\.[0-9]{2,}$"


def degrees_of_text(text: str) -> float | None:
    r"""Degrees written as a decimal number, or as degrees, minutes and seconds with the quarter (LS, LU, BT, BB, N, S, E, W).

    Examples
    --------
    >>> degrees_of_text("7°40'12\"S"), degrees_of_text("'-7,5853608"), degrees_of_text("-7.1 S"), degrees_of_text("LS 7.5")
    (-7.67, -7.5853608, -7.1, -7.5)
    """
    # in a coordinate a comma is a decimal mark: there are no thousands of degrees
    plain = text.strip().lstrip("'’`").strip().casefold().replace(",", ".").replace("−", "-").replace("–", "-")
    if spaced := _SPACED.fullmatch(plain):
        sign, degrees, minutes, seconds, quarter = spaced.groups()
        return _signed(float(degrees), minutes, seconds, is_minus=sign == "-", quarter=quarter)
    found = _DEGREES.fullmatch(plain)
    if not found:
        return None
    sign, before, inner, degrees, minutes, seconds, after = found.groups()
    if before and after:
        return None
    return _signed(float(degrees), minutes, seconds, is_minus="-" in (sign, inner), quarter=before or after)


def _signed(
    value: float, minutes: str | None, seconds: str | None, *, is_minus: bool, quarter: str | None
) -> float | None:
    if minutes:
        # seconds tell no more than this, which is a tenth of a metre
        value = round(value + float(minutes) / 60 + float(seconds or 0) / 3600, 6)
    if is_minus and quarter and quarter not in _SOUTH_OR_WEST:
        # -7.1 N contradicts itself; -7.1 S says the same thing twice
        return None
    return -value if is_minus or quarter in _SOUTH_OR_WEST else value


def decimal_cells(cells: Sequence[Cell], otherwise: Callable[[Cell], float | None]) -> NDArray[np.float64]:
    """The numbers of a column of degrees: decimal numbers all at once, each other cell that is not empty as `otherwise` reads it.

    One that is empty, or that `otherwise` cannot read, is NaN.

    Examples
    --------
    >>> decimal_cells(["-7.5", None, "7,5 LS"], lambda cell: degrees_of_text(str(cell))).tolist()
    [-7.5, nan, -7.5]
    """
    import numpy as np
    import pyarrow.compute as pc

    texts = arrow_texts(cells)
    if texts is None:
        return np.array([None if cell is None else otherwise(cell) for cell in cells], dtype=np.float64)
    is_decimal = pc.match_substring_regex(texts, _DECIMAL)
    are_all = not texts.null_count and pc.all(is_decimal).as_py()
    read: NDArray[np.float64] = (
        (texts if are_all else pc.if_else(is_decimal, texts, None))
        .cast("float64")
        .to_numpy(zero_copy_only=False)
        .copy()
    )
    for at in pc.indices_nonzero(pc.invert(is_decimal)).to_pylist():
        read[at] = otherwise(cells[at])
    return read


def are_fine(cells: Sequence[Cell]) -> NDArray[np.bool_]:
    """Whether each cell is a number with at least two decimals, so that a point is good to a kilometre; False where that is not plain.

    Examples
    --------
    >>> are_fine(["-7.55", "-7.5", None]).tolist()
    [True, False, False]
    """
    import numpy as np
    import pyarrow.compute as pc

    texts = arrow_texts(cells)
    if texts is None:
        return np.zeros(len(cells), dtype=bool)
    fine: NDArray[np.bool_] = pc.fill_null(pc.match_substring_regex(texts, _FINE_DECIMAL), fill_value=False).to_numpy(
        zero_copy_only=False
    )
    return fine


def point_of_text(text: str) -> tuple[float, float] | None:
    r"""Latitude and longitude that stand in one cell, as maps copy them, as WKT or as a link; None if they do not.

    Latitude comes first, but where the first number says that it is a longitude.

    Examples
    --------
    >>> point_of_text("-7.6793, 110.6711"), point_of_text("(-7.6793/110.6711)"), point_of_text("110.6711 BT, 7.6793 LS")
    ((-7.6793, 110.6711), (-7.6793, 110.6711), (-7.6793, 110.6711))
    >>> point_of_text("7,5 LS 110,25 BT"), point_of_text("POINT (98.725 3.571)")
    ((-7.5, 110.25), (3.571, 98.725))
    """
    if wkt := _WKT.fullmatch(text):
        return float(wkt[2]), float(wkt[1])
    if "//" in text or text.startswith("geo:"):
        found = next((match for pattern in _IN_LINKS if (match := pattern.search(text))), None)
        return (float(found[1]), float(found[2])) if found else None
    if len(text) > _LONGEST:
        return None
    plain = re.sub(r"(?i)\b(lat(itude)?|lon(g|gitude)?|lng|lintang|bujur)\b\s*[:=]?\s*", " ", text.strip().lstrip("'’"))
    plain = re.sub(r"^[(\[{]\s*|\s*[)\]}]$", "", plain.strip().rstrip(".,;"))
    return _split_point(plain)


def _split_point(plain: str) -> tuple[float, float] | None:
    for mark in (";", "/", "|", ", ", ",", " "):
        parts = [part.strip() for part in plain.split(mark)] if plain.count(mark) == 1 else []
        if len(parts) == 2 and None not in (pair := [degrees_of_text(part) for part in parts]):  # noqa: PLR2004
            return _in_order(parts, pair)
    halves = re.fullmatch(r"(?i)(.*(?:ls|lu|bt|bb|[nsew]))[ ,;/]*((?:.*(?:bt|bb|ls|lu|[nsew])))", plain)
    pair = [degrees_of_text(half) for half in halves.groups()] if halves else []
    if halves and pair and None not in pair:
        return _in_order(list(halves.groups()), pair)
    four = re.fullmatch(r"(-?\d{1,3}),(\d+)[,;/ ]+(-?\d{1,3}),(\d+)", plain)
    return (float(f"{four[1]}.{four[2]}"), float(f"{four[3]}.{four[4]}")) if four else None


def _in_order(parts: list[str], pair: list[float | None]) -> tuple[float, float]:
    first, second = (value or 0.0 for value in pair)
    says_longitude = any(parts[0].casefold().strip(" .").endswith(quarter) for quarter in _LONGITUDES)
    return (second, first) if says_longitude else (first, second)


def written_precision_km(lat: object, lon: object, least_km: float = 0.5) -> float:
    """How far off a point may be by the decimals it is written with: whole degrees are half a degree off.

    Examples
    --------
    >>> written_precision_km("-7", "110"), written_precision_km("-7.6", "110.67"), written_precision_km("-7.6793", "110.6711")
    (55.7, 0.6, 0.5)
    """
    digits = max(_decimals(lat), _decimals(lon))
    return max(least_km, round(_KM_PER_DEGREE / 2 / float(10**digits), 1))


def _decimals(value: object) -> int:
    text = str(value).strip().replace(",", ".")
    if re.search(r"[°º'’\"]", text):
        # minutes are a sixtieth, seconds a 3600th of a degree
        return 4 if text.count("'") + text.count("’") + text.count('"') > 1 else 2
    digits = text.partition(".")[2]
    return len(re.match(r"\d*", digits)[0]) if digits else 0  # type: ignore[index]
