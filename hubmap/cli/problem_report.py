"""Problems in the order and the groups in which a person mends them: by file, then by kind, the gravest first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from hubmap.locale import retold
from hubmap.problems import Problem, Sentence, Severity, listed, problem_kinds

if TYPE_CHECKING:
    from hubmap.tables import ColumnReading

__all__ = ["Group", "as_dict", "counted", "exit_code", "groups", "lines"]

_GRAVEST: tuple[Severity, ...] = ("error", "warning", "note")


@dataclass(frozen=True, slots=True)
class Group:
    """Problems of one kind in one file: what to do is the same for all of them."""

    problems: tuple[Problem, ...]

    @property
    def first(self) -> Problem:
        """The one that comes first in the file."""
        return self.problems[0]

    def rows_after(self, most: int) -> list[int | None]:
        """The rows of all but the first ones, which are told in full."""
        further = [problem.row for problem in self.problems[most:]]
        return further + [row or None for problem in self.problems for row in problem.others]


def groups(problems: Iterable[Problem]) -> list[Group]:
    """Gather problems by file, sheet, kind, column and remedy.

    Files are in the order in which they come first; within a file errors come before warnings and these before notes.
    """
    files: dict[tuple[str, str], int] = {}
    found: dict[tuple[Any, ...], list[Problem]] = {}
    for problem in problems:
        place = files.setdefault((problem.file or "", problem.sheet or ""), len(files))
        key = (place, _GRAVEST.index(problem.severity), problem.code, problem.column, problem.remedy)
        found.setdefault(key, []).append(problem)
    # the order of kinds within a file is that in which they were found
    return [Group(tuple(found[key])) for key in sorted(found, key=lambda key: key[:2])]


def lines(problems: Iterable[Problem], *, language: str = "en", most: int = 5) -> Iterator[tuple[str, str]]:
    """What to print, line by line, each with its style: ``file``, a severity, ``remedy`` or ``more``.

    Parameters
    ----------
    problems
        To be told.
    language
        ``id`` or ``en``.
    most
        How many of a group are told in full; of the others the rows are listed.
    """
    heading = None
    for group in groups(problems):
        first = group.first
        parts = [first.file or Sentence("The input"), first.sheet and Sentence("sheet {sheet}", sheet=first.sheet)]
        here = listed([part for part in parts if part], "{some}, {last}")
        if here != heading:
            heading = here
            yield retold(here, language), "file"
        for problem in group.problems[:most]:
            at = f"{retold(problem.at, language)}: " if problem.at else ""
            severity, message = retold(problem.severity, language), retold(problem.message, language)
            yield f"  {severity}: {at}{message}", problem.severity
        if rest := group.rows_after(most):
            yield retold(_more(rest), language), "more"
        if first.remedy:
            yield f"    → {retold(first.remedy, language)}", "remedy"


def counted(problems: Iterable[Problem], *, language: str = "en") -> str:
    """How many there are of each severity, in words.

    Examples
    --------
    >>> counted([])
    'Nothing is wrong.'
    >>> counted([Problem(severity="error", code="x", message=""), Problem(severity="note", code="y", message="")])
    '1 error, 0 warnings, 1 note.'
    """
    counts = _counts(problems)
    if not counts:
        return retold("Nothing is wrong.", language)
    parts = (Sentence(f"{{n}} {name}{'' if counts[name] == 1 else 's'}", n=counts[name]) for name in _GRAVEST)
    return ", ".join(retold(part, language) for part in parts) + "."


def exit_code(problems: Iterable[Problem], *, strict: bool = False) -> int:
    """1 if there is an error, or with `strict` a warning; else 0."""
    grave = {"error", "warning"} if strict else {"error"}
    return int(any(problem.severity in grave for problem in problems))


def as_dict(
    problems: Sequence[Problem],
    ledger: Sequence[Mapping[str, Any]] = (),
    readings: Sequence[ColumnReading] = (),
    *,
    language: str = "en",
) -> dict[str, Any]:
    """Problems by kind, their counts, the ledger and the columns as plain values for JSON, with messages in a language."""
    counts = _counts(problems)
    return {
        "counts": {f"{name}s": counts[name] for name in _GRAVEST},
        "ledger": {"files": list(ledger)},
        "columns": [reading.as_dict() for reading in readings],
        "problems": problem_kinds(problems, said=lambda text: retold(text, language)),
    }


def _counts(problems: Iterable[Problem]) -> Counter[str]:
    counts: Counter[str] = Counter()
    for problem in problems:
        counts[problem.severity] += problem.count
    return counts


def _more(told: Sequence[int | None], most: int = 10) -> Sentence:
    rows = [str(row) for row in told if row]
    if not rows:
        return Sentence("    and {n} more like it.", n=len(told))
    some = ", ".join(rows[:most]) + (" …" if len(rows) > most else "")
    if len(rows) == 1:
        return Sentence("    and {n} more like it (row {rows}).", n=len(told), rows=some)
    return Sentence("    and {n} more like it (rows {rows}).", n=len(told), rows=some)
