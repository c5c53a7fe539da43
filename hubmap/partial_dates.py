"""Dates that may lack their day or their month, ``2019``, ``2019-03`` or ``2019-03-22``: the first and the last day they can mean."""

from __future__ import annotations

import datetime as dt
import re
from calendar import monthrange

__all__ = ["first_day", "last_day", "year_of"]

_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


def first_day(date: str) -> dt.date:
    """The first day that a date can mean.

    Raises
    ------
    ValueError
        It is no date.

    Examples
    --------
    >>> first_day("2019-03").isoformat()
    '2019-03-01'
    """
    year, month, day = _parts(date)
    return dt.date(year, month or 1, day or 1)


def last_day(date: str) -> dt.date:
    """The last day that a date can mean: a year alone is its 31 December.

    Raises
    ------
    ValueError
        It is no date.

    Examples
    --------
    >>> last_day("2019").isoformat(), last_day("2020-02").isoformat()
    ('2019-12-31', '2020-02-29')
    """
    year, month, day = _parts(date)
    return dt.date(year, month or 12, day or monthrange(year, month or 12)[1])


def year_of(date: str) -> int:
    """The year of a date."""
    return _parts(date)[0]


def _parts(date: str) -> tuple[int, int | None, int | None]:
    found = _DATE.fullmatch(date)
    if not found:
        raise ValueError(f"“{date}” is not a date: write 2019, 2019-03 or 2019-03-22")
    year, month, day = (int(part) if part else None for part in found.groups())
    return year or 0, month, day
