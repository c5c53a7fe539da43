"""What was made of an input, in a few lines: its rows, how its columns were read, what is shown, and what is left to do."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from hubmap.problems import Sentence, problem_kinds, shortened

if TYPE_CHECKING:
    from hubmap.problems import Problem
    from hubmap.tables import ColumnReading

__all__ = ["summary_lines"]

# columns that are named of each kind, and things to do that are told
_FEW: Final = 8
_TO_DO: Final = 3
_FATES = (
    ("years", Sentence("further years")),
    ("merged", Sentence("merged")),
    ("totals", Sentence("totals")),
    ("notes", Sentence("notes")),
    ("rows", Sentence("rows of other tables")),
    ("left_out", Sentence("left out")),
    ("unexplained", Sentence("not explained")),
)


def summary_lines(
    ledger: Iterable[Mapping[str, Any]],
    readings: Sequence[ColumnReading],
    problems: Sequence[Problem],
    *,
    are_hubs: bool = True,
) -> Iterator[Sentence]:
    """At most ten sentences that say what was read, and what to do.

    Parameters
    ----------
    ledger
        What became of every line, by file and sheet.
    readings
        How each column was read.
    problems
        All of them.
    are_hubs
        Whether the list is one of hubs, or of places of another kind.
    """
    yield from _ledger_lines(ledger, Sentence("hubs") if are_hubs else Sentence("places"))
    yield from _column_lines(readings)
    kinds = [kind for kind in problem_kinds(problems) if kind["severity"] != "note"]
    by_code = {problem.code: problem for problem in reversed(problems)}
    for kind in kinds[:_TO_DO]:
        problem = by_code[kind["code"]]
        template = "To do ({n}): {message} {remedy}" if kind["count"] > 1 else "To do: {message} {remedy}"
        yield Sentence(template, n=kind["count"], message=_own(problem.message), remedy=_own(problem.remedy))


def _own(text: str) -> Sentence:
    """A problem's text as a sentence: a plain text in another sentence would be taken for data, and not be translated."""
    return text if isinstance(text, Sentence) else Sentence(text.replace("{", "{{").replace("}", "}}"))


def _ledger_lines(ledger: Iterable[Mapping[str, Any]], noun: Sentence) -> Iterator[Sentence]:
    counts: Counter[str] = Counter()
    for page in ledger:
        counts.update({name: value for name, value in page.items() if isinstance(value, int)})
    parts = [Sentence("{n} {fate}", n=counts[key], fate=word) for key, word in (("hubs", noun), *_FATES) if counts[key]]
    if not parts:
        return
    joined: str = parts[0]
    for part in parts[1:]:
        joined = Sentence("{some}, {last}", some=joined, last=part)
    yield Sentence("Rows: {lines} below the header: {parts}.", lines=counts["lines"] - counts["header"], parts=joined)


def _column_lines(readings: Sequence[ColumnReading]) -> Iterator[Sentence]:
    roles = [
        f"{_named(one)} → {one.role}"
        for one in readings
        if one.role not in ("attribute", "ignored") and one.kind != "measure"
    ]
    measures = [_named(one) for one in readings if one.kind == "measure"]
    shown = [f"{_named(one)} ({one.kind})" for one in readings if one.role == "attribute" and one.published]
    hidden = [_named(one) for one in readings if not one.published and one.role != "ignored"]
    for template, names in (
        ("Read as: {columns}.", roles),
        ("Measures: {columns}.", measures),
        ("Shown beside them: {columns}.", shown),
        ("In no published output: {columns}.", hidden),
    ):
        # sheets that are read as one table have the same columns
        different = list(dict.fromkeys(names))
        if different:
            more = f" … ({len(different)})" if len(different) > _FEW else ""
            yield Sentence(template, columns=", ".join(different[:_FEW]) + more)


def _named(one: ColumnReading) -> str:
    return f"“{shortened(one.header)}”"
