"""What is said of centres and plans in words: the state of each with its age, and what was promised, what happened, what is silent."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from hubmap import captions, vocabulary
from hubmap.captions import Language
from hubmap.partial_dates import year_of
from hubmap.plain_values import columns, records

if TYPE_CHECKING:
    from hubmap.atlas import Atlas

__all__ = ["PLAN_HEAD", "PlanRow", "plan_cells", "plan_rows", "state_words", "status_words"]

PLAN_HEAD = ("Kind", "Promised", "Happened", "Silent")


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanRow:
    """What became of the plans of one role: rows of `Atlas.centres` as plain values, in the order of the input.

    Parameters
    ----------
    role
        The role's code.
    promised
        Centres of which an announcement or a permit was told.
    happened
        Centres that operate or are being built, promised or not.
    silent
        Those promised of which nothing was heard or seen since.
    """

    role: str
    promised: tuple[Mapping[str, Any], ...]
    happened: tuple[Mapping[str, Any], ...]
    silent: tuple[Mapping[str, Any], ...]

    @property
    def sources(self) -> tuple[str, ...]:
        """Ids of the sources that say so, each once."""
        centres = (*self.happened, *self.promised)
        return tuple(dict.fromkeys(centre["source"] for centre in centres if centre["source"]))


def state_words(centre: Mapping[str, Any], language: Language) -> str:
    """The state of a centre with its age, such as “announced, no news since 2019” or “operating, seen 2023”.

    Parameters
    ----------
    centre
        A row of `Atlas.centres` as plain values.
    language
        ``id`` or ``en``.
    """
    status = vocabulary.load().statuses[centre["status"]].label[language]
    year = year_of(centre["last_heard"]) if centre["last_heard"] else None
    if centre["silent_since"]:
        words = language.said("{status}, no news since {year}", status=status, year=centre["silent_since"])
    elif year is None:
        words = language.said("{status}, year unknown", status=status)
    elif centre["status"] == vocabulary.OPERATING:
        words = language.said("{status}, seen {year}", status=status, year=year)
    else:
        words = language.said("{status}, last heard of in {year}", status=status, year=year)
    if centre["due"] and vocabulary.load().statuses[centre["status"]].pending:
        words = language.said("{words}; due {date}", words=words, date=language.day(centre["due"]))
    return words


def status_words(look: str, years: Iterable[int], language: Language) -> str:
    """A status in a legend; the one of silent plans is said with the years of their last news."""
    label = vocabulary.load().statuses[look].label[language]
    return f"{label} {captions.years(years)}".strip() if look == vocabulary.SILENT else label


def plan_rows(atlas: Atlas) -> list[PlanRow]:
    """What became of the plans, role by role; roles of which nothing was ever promised have no row."""
    statuses = vocabulary.load().statuses
    promising = {code for code, status in statuses.items() if status.pending and not status.seen}
    promised = {row["id"] for row in columns(atlas.event_table, "id", "status") if row["status"] in promising}
    built = {vocabulary.OPERATING, *(code for code, status in statuses.items() if status.pending and status.seen)}
    centres = records(atlas.centre_table)
    rows = (
        PlanRow(
            role=role,
            promised=tuple(row for row in of_role if row["id"] in promised),
            happened=tuple(row for row in of_role if row["status"] in built),
            silent=tuple(row for row in of_role if row["look"] == vocabulary.SILENT),
        )
        for role in vocabulary.load().roles
        if (of_role := [row for row in centres if row["role"] == role])
    )
    return [row for row in rows if row.promised]


def plan_cells(row: PlanRow, language: Language) -> tuple[str, ...]:
    """The cells of a row of the table: the role, what was promised, what happened, what is silent."""
    return (
        vocabulary.load().role(row.role).label[language],
        language.number(len(row.promised)),
        _happened(row, language),
        _silent(row, language),
    )


def _happened(row: PlanRow, language: Language) -> str:
    """The centres of a role that operate or are being built, each with its state and the plan that it came of."""
    plans = {plan["id"]: str(language.twin(plan, "name")) for plan in row.promised}
    told = []
    for centre in row.happened:
        parts = [state_words(centre, language)]
        if centre["succeeds"] in plans:
            parts.append(language.said("promised as {plan}", plan=plans[centre["succeeds"]]))
        told.append(f"{language.isolated(str(language.twin(centre, 'name')))} ({'; '.join(parts)})")
    return "; ".join(told) or "–"


def _silent(row: PlanRow, language: Language) -> str:
    """How many plans of a role are silent, and since when."""
    years = captions.years(centre["silent_since"] for centre in row.silent)
    count = language.number(len(row.silent))
    return language.said("{n}, no news since {years}", n=count, years=years) if row.silent else "0"
