"""Figures as people write them, read into bounds and a value and written back.

A figure that two locales would read as two different numbers is refused with both readings named: it is never guessed.
What a missing figure looks like (`-`, `n/a`) is known here too; what is done about it is the caller's affair.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Literal

from hubmap.errors import InputError
from hubmap.plain_values import letters_of
from hubmap.problems import Sentence

if TYPE_CHECKING:
    import numpy as np
    import pyarrow as pa
    from numpy.typing import NDArray

__all__ = [
    "AmbiguousQuantity",
    "Locale",
    "Quantity",
    "QuantityError",
    "format",
    "grouped_alike",
    "has_decimals",
    "is_missing",
    "missing_among",
    "missing_texts",
    "of_figure",
    "parse",
    "style",
]

Locale = Literal["id", "en", "auto"]
# how a figure is written: as the people of a language do, or plainly, for other programs
Form = Literal["id", "en", "plain"]

_MISSING = frozenset(
    {
        "",
        "-",
        "–",
        "—",
        "--",
        ".",
        "..",
        "...",
        "…",
        "n/a",
        "na",
        "nan",
        "n.a.",
        "null",
        "none",
        "#n/a",
        "tad",
        "tidak ada",
        "tidak ada data",
        "tidak diketahui",
        "no data",
        "unknown",
        "tt",
        "t.t",
        "t.t.",
        "x",
        "tidak tersedia",
        "belum ada",
        "belum ada data",
        "belum tersedia",
        "belum diisi",
        "data tidak tersedia",
        "n.d.",
        "nd",
        "not available",
        "tba",
        "#ref!",
        "#value!",
        "#div/0!",
        "#name?",
    }
)

# words that say that there is none, which is a figure
_ZERO = frozenset({"nihil", "nol", "zero", "nil"})

# thousands mark and decimal mark of each locale
# no figure that anybody writes is longer, and none is larger than people, money and things are
LONGEST = 100
LARGEST = 1e18
_MARKS = {"id": (".", ","), "en": (",", "."), "plain": ("", ".")}

_SCALES = {
    "ribu": 1_000, "rb": 1_000, "thousand": 1_000,
    "juta": 1_000_000, "jt": 1_000_000, "million": 1_000_000,
    "miliar": 1_000_000_000, "milyar": 1_000_000_000, "billion": 1_000_000_000,
    "triliun": 1_000_000_000_000, "trillion": 1_000_000_000_000,
}  # fmt: skip

# longest first, so that ">=" is not read as ">" and "kurang lebih" not as "kurang"
_QUALIFIERS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (kind, re.compile(rf"(?:{words})\s*(?=[-\d])"))
    for kind, words in (
        ("at_least", r">=|≥|paling sedikit|sedikitnya|minimal|at least"),
        ("at_most", r"<=|≤|paling banyak|maksimal|hingga|sampai|up to|at most"),
        ("about", r"~|≈|±|\+/-|kurang lebih|kira-kira|sekitar|lk\.|about|approximately|approx\.?|circa|ca\.?"),
        ("over", r">|lebih dari|di atas|more than|over|above"),
        ("under", r"<|kurang dari|di bawah|hampir|less than|under|below|almost|nearly"),
    )
)
_UNITS = r"(?:kk|orang|org|jiwa|pekerja|tenaga kerja|karyawan|perajin|pengrajin|unit usaha|unit ikm|unit|ikm|umkm|perusahaan|workers|people|persons|employees|units|firms|buah)\.?"
# digits, dots and commas alone, as most figures are written
_BARE = re.compile(r"[0-9][0-9.,]*")
_TEXT_MARK = re.compile(r"^['’](?=[-\d])")
_NOTE_MARK = re.compile(r"(?<=\d)\s*(?:\*+\)?|[¹²³⁴-⁹]+\)?|(?<=\d)[a-z]\)|\s\d\)|\((?:r|p|\*)\)|(?<=\d)r$)$")
_BELOW_ZERO = re.compile(r"^\((\d[\d.,]*)\)$")
_MONEY = re.compile(r"^(?:rp\.?|idr) ?(.*?)(?:,-{1,2})?$")
_PERCENT = re.compile(r"(?<=\d) ?(?:%|persen|percent)$")
_UNIT = re.compile(rf"(?<=[\d\w+]) {_UNITS}$")
_NUMBER = r"[-−]?\d(?:[\d.,'’\u00a0\u202f\u2009 ]*\d)?"
_SCALED = rf"({_NUMBER})\s*({'|'.join(_SCALES)})?"
_RANGE = re.compile(rf"^{_SCALED}\s*(?:-|–|—|\bs\.?/?d\.?(?=\s|\d)|\bsampai\b|\bhingga\b|\bto\b)\s*{_SCALED}$")
_SINGLE = re.compile(rf"^{_SCALED}(\s*\+|\s*-?an|\s+lebih)?$")
_GROUPS = r"[1-9]\d{{0,2}}(?:{mark}\d{{3}})+"
# by the mark for thousands; a space is one everywhere
_GROUPED = {
    mark: re.compile(_GROUPS.format(mark=re.escape(mark)) + "|" + _GROUPS.format(mark=" ")) for mark in (".", ",")
}
# so many figures are hardly all decimals of three digits
_MANY_GROUPED = 5
_MEN = r"(?:l|lk|laki[ -]?laki|pria|m|male|men)"
_WOMEN = r"(?:p|pr|perempuan|wanita|f|female|women)"
# “150 L / 20 P” and “L: 150, P: 20” are 170 people
_MEN_AND_WOMEN = re.compile(
    rf"^(?:({_NUMBER}) ?{_MEN}\.?[ ,;/+&]+(?:dan )?({_NUMBER}) ?{_WOMEN}\.?|{_MEN}[ .:=]+({_NUMBER})[ ,;/+&]+(?:dan )?{_WOMEN}[ .:=]+({_NUMBER}))$"
)
# words that say how many digits a figure has
_VAGUE = {
    "belasan": (11.0, 19.0),
    "puluhan": (10.0, 99.0),
    "ratusan": (100.0, 999.0),
    "ribuan": (1_000.0, 9_999.0),
    "puluhan ribu": (10_000.0, 99_999.0),
    "ratusan ribu": (100_000.0, 999_999.0),
    "dozens": (12.0, 99.0),
    "hundreds": (100.0, 999.0),
    "thousands": (1_000.0, 9_999.0),
}


class QuantityError(InputError, ValueError):
    """The text is not a figure; `text` is what was written, `readings` what it could have meant, if anything."""

    def __init__(self, message: str, *, text: str, readings: tuple[float, ...] = ()) -> None:
        super().__init__(message)
        self.text = text
        self.readings = readings


class AmbiguousQuantity(QuantityError):  # noqa: N818
    """The text is one figure in Indonesian and another in English; `readings` holds both."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """A figure with what is known of its bounds.

    Parameters
    ----------
    low, high
        Bounds that the text states; None where it states none. An exact figure has both, equal to `value`.
    value
        What is drawn: the figure itself, the stated bound, or the middle of a range.
    inclusive
        Whether a single bound is itself possible (``≥``, ``≤``) or not (``>``, ``<``).
    text
        The figure as it was written; it takes no part in comparisons.
    """

    low: float | None
    high: float | None
    value: float
    inclusive: bool = False
    text: str = field(default="", compare=False)


# with what such a cell begins, but for spaces: nearly every other one begins otherwise
_FIRST_OF_MISSING = frozenset("".join(word[:1] + word[:1].upper() for word in _MISSING))


_LETTERS = frozenset("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
_NEVER_MISSING = _LETTERS - _FIRST_OF_MISSING
# bytes of UTF-8: twice as many as there are letters, since a dash has three
_LONGEST_MISSING = 2 * max(map(len, _MISSING))


def is_missing(text: object) -> bool:
    """Whether a cell says that there is no figure: empty, a dash, ``n/a``, ``tidak ada data`` and the like."""
    if not isinstance(text, str):
        return text is None or (isinstance(text, float) and math.isnan(text))
    may_be = not text or text[0] in _FIRST_OF_MISSING or text[0].isspace()
    return may_be and text.strip().casefold() in _MISSING


def missing_texts(texts: pa.Array) -> NDArray[np.bool_]:
    """Whether each text of a column without nulls says so, as `is_missing` tells of one."""
    import numpy as np
    import pyarrow as pa
    import pyarrow.compute as pc

    starts, ends, letters = letters_of(texts)
    are_empty: NDArray[np.bool_] = starts == ends
    if not len(letters):
        return are_empty
    # most texts begin with a letter that none of these words begins with, or are longer and have no space at their end
    may_begin = np.isin(np.arange(256), [ord(letter) for letter in _NEVER_MISSING], invert=True)
    may_end = np.isin(np.arange(256), [ord(letter) for letter in _LETTERS], invert=True)
    first, last = (letters.take(places, mode="clip") for places in (starts, ends - 1))
    are_short = ends - starts <= _LONGEST_MISSING
    told: NDArray[np.bool_] = are_empty | (may_begin[first] & (are_short | may_end[last]))
    some = np.flatnonzero(told)
    plain = pc.utf8_lower(pc.utf8_trim_whitespace(texts.take(some)))
    told[some] = pc.is_in(plain, value_set=pa.array(sorted(_MISSING), pa.string())).to_numpy(zero_copy_only=False)
    return told


def missing_among(cells: Iterable[Any]) -> set[Any]:
    """Those of many cells that say that there is no figure."""
    return {cell for cell in cells if not (isinstance(cell, str) and cell[:1] in _NEVER_MISSING) and is_missing(cell)}


def parse(text: str | float, locale: Locale = "id", *, decimals: bool = False) -> Quantity:
    """Read a figure as people write it.

    Parameters
    ----------
    text
        A number, or text such as ``4.000``, ``~500``, ``>3000``, ``<=200``, ``100-500``, ``1,34 juta``, ``500-an``.
    locale
        How numbers are written: ``id`` (4.000,5), ``en`` (4,000.5) or ``auto`` (not known).
    decimals
        Whether three decimals are to be expected, because figures beside this one have decimals in that locale. Without
        that, ``4,000`` is ambiguous even where numbers are written the Indonesian way: people often mean 4000.

    Returns
    -------
    Quantity
        Exact: low, high and value are equal. ``~``: value only. ``>`` and ``<``: one bound and the value.
        Range: both bounds and their middle.

    Raises
    ------
    AmbiguousQuantity
        If two readings are possible that differ, such as ``4,000`` where numbers are written the Indonesian way.
    QuantityError
        If it is no figure at all.

    Examples
    --------
    >>> parse("4.000").value
    4000.0
    >>> parse(">2.929").low, parse(">2.929").high
    (2929.0, None)
    >>> parse("1,34 juta").value
    1340000.0
    """
    if isinstance(text, str) and len(text) > LONGEST:
        raise QuantityError(Sentence("“{value}” is too long to be a figure.", value=f"{text[:40]}…"), text=text)
    found = _parse(text, locale, decimals=decimals)
    if abs(found.value) > LARGEST:
        raise QuantityError(Sentence("“{value}” is too large to be a figure.", value=str(text)[:80]), text=str(text))
    return found


def _parse(text: str | float, locale: Locale, *, decimals: bool) -> Quantity:
    if isinstance(text, bool) or (not isinstance(text, str) and not _is_finite(text)):
        raise QuantityError(Sentence("“{value}” is not a figure.", value=text), text=str(text))
    if not isinstance(text, str):
        exact = float(text)
        return Quantity(low=exact, high=exact, value=exact, text=_plain(Decimal(str(text))))
    if text.isascii() and text.isdecimal():
        # by far the commonest way to write a figure, and the one that needs no thought
        exact = float(text)
        return Quantity(low=exact, high=exact, value=exact, text=text)
    body = _tidy(text)
    if body in _VAGUE:
        low, high = _VAGUE[body]
        return Quantity(low=low, high=high, value=(low + high) / 2, text=text)
    if parts := _MEN_AND_WOMEN.match(body):
        both = sum(_number(part, text, locale, decimals=decimals) for part in filter(None, parts.groups()))
        return _bounded(None, float(both), text)
    kind, body = _qualifier(body)
    span = _RANGE.match(body)
    if span and kind in (None, "about"):
        return _range(span, text, locale, decimals=decimals)
    single = _SINGLE.match(body)
    if not single:
        raise QuantityError(Sentence("“{value}” is not a figure.", value=text), text=text)
    number = _number(single[1], text, locale, decimals=decimals) * _SCALES.get(single[2] or "", 1)
    suffix = (single[3] or "").strip(" -")
    kind = kind or {"": None, "+": "at_least", "an": "about", "lebih": "over"}[suffix]
    return _bounded(kind, float(number), text)


def of_figure(figure: Mapping[str, Any]) -> Quantity:
    """Take the quantity of a row of figures up again: its bounds, and by its text whether a lone bound is itself possible.

    Examples
    --------
    >>> format(of_figure({"low": 200, "high": None, "value": 200, "text": "minimal 200"}))
    '≥200'
    """
    low, high, text = figure["low"], figure["high"], str(figure["text"])
    is_bound = (low is None) != (high is None)
    return Quantity(low=low, high=high, value=figure["value"], inclusive=is_bound and _is_inclusive(text), text=text)


def format(quantity: Quantity, form: Form = "id") -> str:  # noqa: A001
    """Write a figure, so that `parse` in the same locale reads the same figure back.

    This is the one text form of a figure: page, files, pictures and documents show what stands here.

    Examples
    --------
    >>> format(parse("> 3000"), "id"), format(parse("100-2500"), "en"), format(parse("<=2000"), "plain")
    ('>3.000', '100–2,500', '≤2000')
    """
    number = _written(quantity.value, form)
    match quantity.low, quantity.high:
        case None, None:
            return f"~{number}"
        case _, None:
            return f"{'≥' if quantity.inclusive else '>'}{number}"
        case None, _:
            return f"{'≤' if quantity.inclusive else '<'}{number}"
        case low, high if low == high:
            return number
        case low, high:
            return f"{_written(low, form)}–{_written(high, form)}"


def style(text: str) -> Literal["id", "en"] | None:
    """Tell the one locale that a text's numbers are written in, or None where both could be meant or neither.

    Examples
    --------
    >>> style("1.234,5"), style("1,234.5"), style("4.000")
    ('id', 'en', None)
    """
    if ("." not in text and "," not in text) or len(text) > LONGEST:
        return None
    found = {_only_style(token) for token in re.findall(_NUMBER, _tidy(text))} - {None}
    return found.pop() if len(found) == 1 else None


def grouped_alike(texts: Iterable[str]) -> Locale | None:
    """How counts are written of which each with a mark has it before groups of three digits; None where one has not, or few have.

    Examples
    --------
    >>> grouped_alike(["1.200", "15.310", "2.750", "980", "3.105", "21.007"])
    'id'
    >>> grouped_alike(["1.200", "97.5", "2.750", "3.105", "21.007", "1.100"]) is None
    True
    """
    marked = {text.strip() for text in texts if "." in text or "," in text}
    if len(marked) < _MANY_GROUPED:
        return None
    for locale in ("id", "en"):
        if all(re.fullmatch(_GROUPS.format(mark=re.escape(_MARKS[locale][0])), text) for text in marked):
            return locale
    return None


def has_decimals(text: str, locale: Locale) -> bool:
    """Whether a text has a number with decimals that only this locale can read.

    Examples
    --------
    >>> has_decimals("0,5", "id"), has_decimals("1.234.567", "id"), has_decimals("4,000", "id")
    (True, False, False)
    """
    return locale != "auto" and style(text) == locale and _MARKS[locale][1] in text


def _is_finite(number: object) -> bool:
    return isinstance(number, (int, float)) and math.isfinite(number)


def _tidy(text: str) -> str:
    if _BARE.fullmatch(text):
        return text
    body = " ".join(text.replace("−", "-").split()).casefold()
    # digits of other scripts, and of full width, count as ours
    body = body if body.isascii() else re.sub(r"\d", lambda digit: str(int(digit[0])), body)
    # Excel's mark for text; marks of footnotes; a figure that an accountant writes below zero
    body = _TEXT_MARK.sub("", body)
    body = _NOTE_MARK.sub("", body)
    body = _BELOW_ZERO.sub(r"-\1", body)
    if body in _ZERO:
        return "0"
    # “Rp 2.000.000,-” ends with the sen that it has none of
    body = _MONEY.sub(r"\1", body)
    body = _PERCENT.sub("", body)
    return _UNIT.sub("", body).strip() if " " in body else body


def _qualifier(body: str) -> tuple[str | None, str]:
    if body[:1].isdigit():
        return None, body
    for kind, pattern in _QUALIFIERS:
        found = pattern.match(body)
        if found:
            return kind, body[found.end() :]
    return None, body


def _is_inclusive(text: str) -> bool:
    kind, body = _qualifier(_tidy(text))
    return kind in ("at_least", "at_most") or (kind is None and body.endswith("+"))


def _bounded(kind: str | None, number: float, text: str) -> Quantity:
    has_low, has_high = kind in (None, "over", "at_least"), kind in (None, "under", "at_most")
    return Quantity(
        low=number if has_low else None,
        high=number if has_high else None,
        value=number,
        inclusive=kind in ("at_least", "at_most"),
        text=text,
    )


def _range(span: re.Match[str], text: str, locale: Locale, *, decimals: bool) -> Quantity:
    scale = _SCALES.get(span[4] or "", 1)
    low = _number(span[1], text, locale, decimals=decimals) * _SCALES.get(span[2] or "", scale)
    high = _number(span[3], text, locale, decimals=decimals) * scale
    if low > high:
        raise QuantityError(
            Sentence("“{value}” is not a range: its first figure is larger than its second.", value=text), text=text
        )
    return Quantity(low=float(low), high=float(high), value=float((low + high) / 2), text=text)


def _number(token: str, text: str, locale: Locale, *, decimals: bool) -> Decimal:
    readings = {name: reading for name in ("id", "en") if (reading := _reading(token, name)) is not None}
    if not readings:
        raise QuantityError(
            Sentence("“{value}” is not a figure: its dots and commas fit neither 1.234,5 nor 1,234.5.", value=text),
            text=text,
        )
    if len(set(readings.values())) == 1:
        return next(iter(readings.values()))
    # the locale decides where its own thousands mark is at work; a lone foreign one (4,000 in Indonesian) is not trusted
    if locale != "auto" and (decimals or _has_groups(token, locale)):
        return readings[locale]
    both = tuple(float(reading) for reading in readings.values())
    raise AmbiguousQuantity(
        Sentence(
            "“{value}” can be read as {indonesian} (Indonesian, 1.234,5) or as {english} (English, 1,234.5).",
            value=text,
            indonesian=_plain(readings["id"]),
            english=_plain(readings["en"]),
        ),
        text=text,
        readings=both,
    )


def _reading(token: str, locale: str) -> Decimal | None:
    """Read the number by one locale's rules, or None if it breaks them."""
    thousands, decimal = _MARKS[locale]
    sign, digits = ("-", token[1:]) if token.startswith("-") else ("", token)
    # a space or an apostrophe groups thousands in every locale, and only so
    spaced = re.sub(r"['’\u00a0\u202f\u2009 ]", " ", digits)
    whole, mark, fraction = spaced.partition(decimal)
    if mark and not fraction.isdigit():
        return None
    if not (whole.isdigit() or _GROUPED[thousands].fullmatch(whole)):
        return None
    return Decimal(f"{sign}{re.sub('[^0-9]', '', whole)}.{fraction or 0}")


def _has_groups(token: str, locale: str) -> bool:
    return _MARKS[locale][0] in token


def _only_style(token: str) -> Literal["id", "en"] | None:
    fits_id, fits_en = _reading(token, "id") is not None, _reading(token, "en") is not None
    if fits_id == fits_en:
        return None
    return "id" if fits_id else "en"


def _plain(number: Decimal) -> str:
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _written(number: float, locale: str) -> str:
    thousands, decimal = _MARKS[locale]
    whole, _, fraction = _plain(Decimal(repr(number))).partition(".")
    sign, digits = ("-", whole[1:]) if whole.startswith("-") else ("", whole)
    grouped = f"{int(digits):,}".replace(",", thousands)
    # three decimals would look like a group of thousands to the other locale
    padding = "0" if thousands and len(fraction) == 3 and thousands not in grouped else ""  # noqa: PLR2004
    return f"{sign}{grouped}{decimal if fraction else ''}{fraction}{padding}"
