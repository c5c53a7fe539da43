"""How an input writes its numbers, told from those that can be read in one way only."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from operator import itemgetter

from hubmap.problems import Problem, Sentence
from hubmap.reader import Cell
from hubmap.tables import quantity
from hubmap.tables.quantity import Locale
from hubmap.validate.column_roles import Known
from hubmap.validate.rows import different

__all__ = ["decide_locale"]

_WORDS = {"id": Sentence("the Indonesian way (4.000,5)"), "en": Sentence("the English way (4,000.5)")}

# rows that are looked at for how degrees are written
_FEW = 100


def decide_locale(known: Mapping[str, Sequence[Known]], setting: Locale, problems: list[Problem]) -> Locale:
    """Tell how numbers are written.

    Evidence are numbers that one locale alone can read (``1.234,5``; ``-7.6793``), and semicolons between cells, which
    spreadsheets write where the comma is the decimal mark. Without evidence, or with evidence for both, it stays not
    known, and every figure that could be two is an error.

    Parameters
    ----------
    known
        The tables with their columns, by kind.
    setting
        What ``hubmap.toml`` says; anything but ``auto`` stands.
    problems
        What was assumed is added, if any cell depends on it.
    """
    if setting != "auto":
        return setting
    found: dict[Locale, tuple[Known, str]] = {}
    for table in (table for tables in known.values() for table in tables):
        for style, evidence in _evidence(table):
            found.setdefault(style, (table, evidence))
    if len(found) != 1:
        return "auto"
    ((locale, (table, evidence)),) = found.items()
    if any(_matters(table) for table in known["observations"]):
        problems.append(
            Problem(
                severity="note",
                code="number-style",
                message=Sentence(
                    "Numbers were read {way}, because of {evidence}.", way=_WORDS[locale], evidence=evidence
                ),
                remedy=Sentence(
                    'If that is wrong, set locale = "{other}" in hubmap.toml.', other="en" if locale == "id" else "id"
                ),
                file=table.table.file,
                sheet=table.table.sheet,
            )
        )
    return locale


def _evidence(known: Known) -> Iterator[tuple[Locale, str]]:
    if known.table.delimiter == ";":
        yield "id", Sentence("the semicolons between the cells")
    cells = known.table.cells
    figures = [cells[metric.header] for metric in known.metrics]
    # degrees are written alike in all rows of a file
    pins = [cells[known.columns[name]][:_FEW] for name in ("lat", "lon") if name in known.columns]
    for columns in (figures, pins):
        # by rows, as they are read, so that the evidence is the first that a person sees
        yield from ((style, f"“{cell}”") for _, style, cell in sorted(_first_of_styles(columns), key=itemgetter(0)))


def _first_of_styles(columns: Sequence[Sequence[Cell]]) -> Iterator[tuple[tuple[int, int], Locale, Cell]]:
    """In each column the first cell that only one locale can read, for both, with its row and its column."""
    for order, column in enumerate(columns):
        seen = set()
        for cell in different(column):
            style = quantity.style(cell) if isinstance(cell, str) else None
            if style and style not in seen:
                seen.add(style)
                yield (column.index(cell), order), style, cell
                if len(seen) == len(_WORDS):
                    break


def _matters(known: Known) -> bool:
    """Whether any figure is read differently in the two ways."""
    return any(_is_ambiguous(cell) for metric in known.metrics for cell in different(known.table.cells[metric.header]))


def _is_ambiguous(cell: object) -> bool:
    # only dots and commas mean one thing here and another there
    if not isinstance(cell, str) or ("." not in cell and "," not in cell):
        return False
    try:
        quantity.parse(cell, "auto")
    except quantity.AmbiguousQuantity:
        return True
    except quantity.QuantityError:
        return False
    return False
