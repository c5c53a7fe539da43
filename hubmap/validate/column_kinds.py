"""What kind of thing a column without a role of its own holds: a measure, a code, a year, a category, a contact and so on."""

from __future__ import annotations

import re
from typing import Final

from hubmap import vocabulary
from hubmap.tables.header_words import KIND_WORDS, normal_header
from hubmap.validate.column_values import ColumnValues

__all__ = ["FREE_KINDS", "column_kind", "is_rate", "says_rate"]

# kinds that a setting can name for a column that has no role
FREE_KINDS: Final = frozenset({"measure", *vocabulary.load().column_kinds})
# a category has so many different values at most
_MOST_CATEGORIES: Final = 12
_LONGEST_CATEGORY: Final = 40
# rates of one kind lie within so many times the smallest
_NARROW: Final = 3
_ENOUGH: Final = 5
_MOST: Final = 0.6
_NEARLY_ALL: Final = 0.95
_UNIT = re.compile(
    r"(?i)[(\[,]\s*(?:dalam )?(?:rp|idr|usd|us\$|\$|€|%|ribu|juta|jt|miliar|ton|kg|kwh?|mwh?|gwh?|ha|km|m2|m²|orang|jiwa|unit|buah|people|persons)\b"
)
# headers that say a person, whatever recurs below them
_PERSON = re.compile(
    r"^(?:nama|name|nombre|nome|nom|ketua|pimpinan|direktur|kepala|penanggung ?jawab|contact person)\b"
)
_YEAR_ALONE = re.compile(r"(?:19|20)\d\d[rpxe]?")


def column_kind(header: str, values: ColumnValues, *, unit: str = "") -> str:
    """Tell the kind of a column from its header and its values together.

    Parameters
    ----------
    header
        As written.
    values
        Its cells.
    unit
        That a spreadsheet shows with its numbers, such as ``%``.

    Returns
    -------
    str
        One of `FREE_KINDS`, of measures ``amount`` or ``rate``.
    """
    plain = normal_header(header)
    if _is_contact(plain, values):
        return "contact"
    if values.links >= _MOST:
        return "link"
    # 33.10.01 is a date to some
    if values.dates >= _MOST and not _YEAR_ALONE.fullmatch(plain) and not KIND_WORDS["code"].search(plain):
        return "date"
    if values.figures * 2 > 1:
        return _kind_of_numbers(header, plain, values, unit)
    return _kind_of_words(plain, values)


def is_rate(header: str, values: ColumnValues, unit: str = "") -> bool:
    """Whether figures are rates, which cannot be summed: by their header or unit, or decimals within a narrow range."""
    plain = normal_header(header)
    if unit == "%" or says_rate(header):
        return True
    if KIND_WORDS["amount"].search(plain) or len(values.numbers) < _ENOUGH:
        return False
    least, most = min(values.numbers), max(values.numbers)
    with_decimals = sum(number % 1 != 0 for number in values.numbers)
    return with_decimals * 2 > len(values.numbers) and least > 0 and most < _NARROW * least and most <= 100  # noqa: PLR2004


def says_rate(text: str) -> bool:
    """Whether a header or a title is of figures that cannot be summed."""
    return "%" in text or bool(KIND_WORDS["rate"].search(normal_header(text)))


def _is_contact(plain: str, values: ColumnValues) -> bool:
    if values.contacts >= _MOST or (KIND_WORDS["contact"].search(plain) and values.links < _MOST):
        return True
    if not KIND_WORDS["owner"].search(plain) or values.words * 2 <= 1:
        return False
    # a firm may own a plant; what recurs much is a firm too
    recurs = values.filled > _MOST_CATEGORIES and values.distinct < values.filled * _MOST
    return values.companies <= 0.3 and (not recurs or bool(_PERSON.match(plain)))  # noqa: PLR2004


def _kind_of_numbers(header: str, plain: str, values: ColumnValues, unit: str) -> str:
    named = {
        kind
        for kind in ("code", "identifier", "category", "year", "date", "hours", "amount")
        if KIND_WORDS[kind].search(plain)
    }
    if _YEAR_ALONE.fullmatch(plain):
        return _measure_kind(header, values, unit)
    # what has a unit is measured, however its digits look
    is_amount = bool({"amount"} & named or _UNIT.search(header) or KIND_WORDS["rate"].search(plain))
    kinds = {
        "identifier": "identifier" in named or (not is_amount and values.count_rows),
        "code": "code" in named or (not is_amount and values.are_codes),
        "year": not is_amount and values.years >= _NEARLY_ALL,
        "text": "hours" in named,
        "category": "category" in named and 1 < values.distinct <= _MOST_CATEGORIES,
    }
    return next((kind for kind, holds in kinds.items() if holds), None) or _measure_kind(header, values, unit)


def _measure_kind(header: str, values: ColumnValues, unit: str) -> str:
    return "rate" if is_rate(header, values, unit) else "amount"


def _kind_of_words(plain: str, values: ColumnValues) -> str:
    if KIND_WORDS["address"].search(plain):
        return "address"
    is_short = values.length < _LONGEST_CATEGORY
    recurs = values.distinct * 2 <= values.filled or bool(KIND_WORDS["category"].search(plain))
    if 1 < values.distinct <= _MOST_CATEGORIES and is_short and recurs:
        return "category"
    if values.filled and (KIND_WORDS["identifier"].search(plain) or KIND_WORDS["code"].search(plain)):
        return "code"
    return "text"
