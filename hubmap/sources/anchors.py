"""Anchors: the few words at a source's page that hold a figure or a statement, checked against the figure and linked to."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlsplit

from hubmap.plain_values import columns
from hubmap.problems import Problem, Sentence, Severity
from hubmap.tables import quantity

if TYPE_CHECKING:
    import pyarrow as pa

    from hubmap.config import Total

__all__ = [
    "MOST_WORDS",
    "count_problems",
    "figure_problems",
    "holds",
    "length_problems",
    "link",
    "numbers_in",
    "total_problems",
]

# longer than this it would be a quotation, and a page that is edited a little would lose it
MOST_WORDS = 10

Row = Mapping[str, Any]

# a number, with the word that scales it
_NUMBER = re.compile(
    r"\d(?:[\d.,]*\d)?(?:\s*(?:ribu|rb|juta|jt|miliar|milyar|triliun|thousand|million|billion|trillion)\b)?",
    re.IGNORECASE,
)
_LOCALES: tuple[quantity.Locale, ...] = ("id", "en")


def link(url: str | None, anchor: str | None) -> str | None:
    """The address at which a browser opens a source, at the anchor's words where there are any; None where it has none to follow.

    Examples
    --------
    >>> link("https://example.org/a", "4000 tenaga kerja, 300 unit")
    'https://example.org/a#:~:text=4000%20tenaga%20kerja%2C%20300%20unit'
    """
    if not url or urlsplit(url).scheme not in ("http", "https"):
        return None
    if not anchor:
        return url
    # commas, hyphens and ampersands part the words of a text fragment
    words = quote(" ".join(anchor.split()), safe="").replace("-", "%2D")
    before, mark, fragment = url.partition("#")
    return f"{before}{mark or '#'}{fragment}:~:text={words}"


def numbers_in(text: str) -> list[frozenset[float]]:
    """The numbers in a text, each as all that it can be read as.

    Examples
    --------
    >>> [sorted(readings) for readings in numbers_in("1,34 juta unit, 4.000 orang")]
    [[1340000.0], [4.0, 4000.0]]
    """
    return [_readings(found[0]) for found in _NUMBER.finditer(text)]


def _readings(token: str) -> frozenset[float]:
    found = set()
    for locale in _LOCALES:
        try:
            found.add(quantity.parse(token, locale, decimals=True).value)
        except quantity.QuantityError:
            continue
    return frozenset(found)


def figure_problems(figures: Iterable[Row]) -> list[Problem]:
    """Tell anchors whose number is not their figure's.

    Parameters
    ----------
    figures
        Rows of figures with ``obs, hub, metric, year, low, high, value, text, anchor`` and where they stand. An anchor may hold
        several figures of one observation; a number in it that is none of them, nor its year, is wrong.
    """
    by_observation: dict[Any, list[Row]] = {}
    for row in figures:
        if isinstance(row["anchor"], str):
            by_observation.setdefault(row["obs"], []).append(row)
    return [problem for rows in by_observation.values() for problem in _wrong(rows)]


def holds(anchor: str, figure: Row) -> bool:
    """Whether one of the numbers in an anchor reads to a figure."""
    return any(_is_figure(readings, figure) for readings in numbers_in(anchor))


def _wrong(rows: list[Row]) -> list[Problem]:
    anchor = str(rows[0]["anchor"])
    numbers = numbers_in(anchor)
    missed = [row for row in rows if not holds(anchor, row)]
    stray = [
        readings
        for readings in numbers
        if not any(_is_figure(readings, row) for row in rows) and rows[0]["year"] not in readings
    ]
    # an anchor may hold one of two figures; it is wrong where it says another number, or none
    if not missed or (len(missed) < len(rows) and not stray):
        return []
    return [_no_figure(row, anchor) for row in missed]


def _is_figure(readings: frozenset[float], figure: Row) -> bool:
    return bool(readings & {figure["value"], figure["low"], figure["high"]})


def _no_figure(row: Row, anchor: str) -> Problem:
    message = Sentence(
        "{hub} has {figure} ({metric}), but its anchor “{anchor}” does not say so.",
        hub=row["hub"],
        figure=row["text"],
        metric=row["metric"],
        anchor=anchor,
    )
    return _problem(row, "error", "anchor-differs", message, "Mend the figure, or write the words that hold it.")


def total_problems(totals: Iterable[Total]) -> list[Problem]:
    """Tell totals of the settings whose anchor does not hold their figure."""
    told = []
    for total in totals:
        held = quantity.parse(total.value, "id", decimals=True)
        figure = {"value": held.value, "low": held.low, "high": held.high}
        if total.anchor and not holds(total.anchor, figure):
            message = Sentence(
                "“{what}” is {figure}, but its anchor “{anchor}” does not say so.",
                what=total.what["en"],
                figure=total.value,
                anchor=total.anchor,
            )
            remedy = "Mend the figure, or write the words that hold it."
            told.append(
                Problem(severity="error", code="anchor-differs", message=message, remedy=remedy, file="hubmap.toml")
            )
    return told


def length_problems(rows: Iterable[Row]) -> list[Problem]:
    """Tell anchors that are longer than a page's few words."""
    found: dict[tuple[Any, ...], Problem] = {}
    for row in rows:
        anchor = row["anchor"]
        if isinstance(anchor, str) and len(anchor.split()) > MOST_WORDS:
            message = Sentence("The anchor “{anchor}” has more than {n} words.", anchor=anchor, n=MOST_WORDS)
            remedy = (
                "Write the few words that hold the figure or the statement; whole sentences of others stay with them."
            )
            found[row["file"], row["sheet"], row["row"]] = _problem(row, "warning", "long-anchor", message, remedy)
    return list(found.values())


def count_problems(figures: pa.Table, sources: pa.Table) -> list[Problem]:
    """Say how many figures have an anchor, where any has a source that can be opened."""
    linked = {row["id"] for row in columns(sources, "id", "url") if row["url"] is not None}
    if not linked.intersection(figures["source"].unique().to_pylist()):
        return []
    count = len(figures) - figures["anchor"].null_count
    message = Sentence("{n} of {all} figures have an anchor at their source.", n=count, all=len(figures))
    remedy = "Write into anchor the few words that hold the figure, so that its link opens there."
    return [Problem(severity="note", code="anchors", message=message, remedy=remedy)]


def _problem(row: Row, severity: Severity, code: str, message: str, remedy: str) -> Problem:
    return Problem(
        severity=severity,
        code=code,
        message=message,
        remedy=remedy,
        file=row["file"],
        sheet=row["sheet"],
        row=int(row["row"]),
        column="anchor",
        value=row["anchor"],
    )
