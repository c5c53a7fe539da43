"""What became of each centre: the events that are told of it put in order, its status as of a day, and whether it fell silent.

Nothing here asks what day it is: the day is set, or it is the newest that the data name.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from hubmap import vocabulary
from hubmap.arrow_tables import where, with_columns
from hubmap.partial_dates import first_day, last_day, year_of
from hubmap.problems import Problem, Sentence

if TYPE_CHECKING:
    import pyarrow as pa

    from hubmap.config import Config
    from hubmap.tables import Tables

__all__ = [
    "EVIDENCE_YEARS",
    "PENDING",
    "STAGES",
    "AsOf",
    "Event",
    "State",
    "age_problems",
    "as_of_day",
    "newest_first",
    "state",
    "stated",
]

# a plan's way from its announcement to its end; of two events of one day the one further on is shown
_STATUSES = {code: status for code, status in vocabulary.load().statuses.items() if not status.derived}
STAGES = tuple(sorted(_STATUSES, key=lambda code: _STATUSES[code].stage))
PENDING = frozenset(code for code, status in _STATUSES.items() if status.pending)
# evidence that something operates is drawn quieter when it is older than this
EVIDENCE_YEARS = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One thing said of a centre.

    Parameters
    ----------
    status
        One of `STAGES`.
    date
        ``YEAR``, ``YEAR-MM`` or ``YEAR-MM-DD`` of the event, else of the source that tells it, else None.
    due
        When it is to be done, as a date; it is never the age of anything.
    """

    status: str
    date: str | None = None
    due: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """What is known of a centre as of a day.

    Parameters
    ----------
    event
        Position of the newest event among those given.
    status
        Of the newest event.
    last_heard
        Its date; None where no event has one.
    silent_since
        The year of `last_heard` for a plan that nothing was heard of for too long, else None.
    look
        How it is drawn: the status, or ``silent``.
    quiet
        Whether it is said to operate by evidence that is old, or has no date.
    """

    event: int
    status: str
    last_heard: str | None
    silent_since: int | None
    look: str
    quiet: bool


@dataclass(frozen=True, slots=True)
class AsOf:
    """The day that the data stand for, None where they name none, and whether it was assumed."""

    day: dt.date | None
    assumed: bool


def state(events: Sequence[Event], day: dt.date | None, *, silent_after_years: float) -> State | None:
    """Tell what a centre is as of a day.

    Parameters
    ----------
    events
        What is said of it, in any order. An event without a date counts as the oldest.
    day
        The day; events that begin later are not known yet. Without a day all are known and nothing ages.
    silent_after_years
        A plan is silent when its newest event lies so many years back, to the day.

    Returns
    -------
    State or None
        None where nothing was known yet.

    Examples
    --------
    >>> state([Event(status="announced", date="2019-03-22")], dt.date(2021, 3, 22), silent_after_years=2).look
    'silent'
    """
    known = newest_first(events, day)
    if not known:
        return None
    newest = known[0]
    status, heard = events[newest].status, events[newest].date
    is_silent = bool(status in PENDING and heard and day and _older(last_day(heard), day, silent_after_years))
    return State(
        event=newest,
        status=status,
        last_heard=heard,
        silent_since=year_of(heard) if is_silent and heard else None,
        look=vocabulary.SILENT if is_silent and not _STATUSES[status].seen else status,
        quiet=bool(
            status == vocabulary.OPERATING and (not heard or (day and _older(last_day(heard), day, EVIDENCE_YEARS)))
        ),
    )


def newest_first(events: Sequence[Event], day: dt.date | None) -> list[int]:
    """Positions of the events that were known by a day, the newest first, those without a date last."""
    known = [at for at, event in enumerate(events) if not (day and event.date and first_day(event.date) > day)]
    return sorted(known, key=lambda at: _age_key(events[at]), reverse=True)


def _age_key(event: Event) -> tuple[dt.date, int]:
    stage = STAGES.index(event.status) if event.status in STAGES else -1
    return last_day(event.date) if event.date else dt.date.min, stage


def _older(heard: dt.date, day: dt.date, years: float) -> bool:
    """Whether a day lies so many years back, to the day; of parts of a year each is a twelfth of its months."""
    months = round(years * 12)
    before = day.year * 12 + day.month - 1 - months
    return (heard.year * 12 + heard.month - 1, heard.day) <= (before, day.day)


def as_of_day(tables: Tables, config: Config) -> AsOf:
    """The day that the data stand for: the one that is set, else the newest that a source or an event names.

    Parameters
    ----------
    tables
        The checked tables. When something is due says nothing of the data's age.
    config
        The settings.
    """
    if config.as_of:
        return AsOf(config.as_of, assumed=False)
    named = [*tables.sources["date"].to_pylist(), *tables.events["date"].to_pylist()]
    days = [last_day(date) for date in named if date is not None]
    return AsOf(max(days, default=None), assumed=True)


def stated(tables: Tables, config: Config) -> pa.Table:
    """Give the centres with what they are as of the data's day.

    Returns
    -------
    pyarrow.Table
        The rows of ``tables.centres`` of which something was known by then, with ``status, look, date, year, last_heard,
        silent_since, quiet, due, statement, source, anchor, note, note_en`` of the newest event (`due`, `statement` and notes of
        the newest that has one), and ``succeeded_by``, the ids of those that it became.
    """
    day = as_of_day(tables, config).day
    told = _by_centre(tables)
    keys = tables.centres["id"].to_pylist()
    rows = [_stated(told.get(key, []), day, config.plans.silent_after_years) for key in keys]
    known = [row for row in rows if row is not None]
    centres = where(tables.centres, [row is not None for row in rows])
    centres = with_columns(centres, {name: [row[name] for row in known] for name in _COLUMNS})
    became = _successors(centres)
    return with_columns(centres, {"succeeded_by": [became.get(key, []) for key in centres["id"].to_pylist()]})


_COLUMNS = (
    *("status", "look", "date", "year", "last_heard", "silent_since", "quiet"),
    *("due", "statement", "source", "anchor", "note", "note_en"),
)
_LATEST = ("due", "statement", "note", "note_en")


def _by_centre(tables: Tables) -> dict[str, list[dict[str, Any]]]:
    """The rows of events by centre, each with the date of its evidence: its own, else its source's."""
    dates = dict(zip(tables.sources["id"].to_pylist(), tables.sources["date"].to_pylist(), strict=True))
    told: dict[str, list[dict[str, Any]]] = {}
    for row in tables.events.to_pylist():
        row["evidence"] = row["date"] or dates.get(row["source"]) or None
        told.setdefault(row["id"], []).append(row)
    return told


def _stated(rows: Sequence[Mapping[str, Any]], day: dt.date | None, years: float) -> dict[str, Any] | None:
    events = [Event(status=row["status"], date=row["evidence"], due=row["due"]) for row in rows]
    found = state(events, day, silent_after_years=years)
    if found is None:
        return None
    newest = rows[found.event]
    known = [rows[at] for at in newest_first(events, day)]
    latest = {name: next((row[name] for row in known if row[name]), None) for name in _LATEST}
    return {
        **{name: newest[name] for name in ("date", "source", "anchor")},
        **latest,
        "status": found.status,
        "look": found.look,
        "year": year_of(newest["date"]) if newest["date"] else None,
        "last_heard": found.last_heard,
        "silent_since": found.silent_since,
        "quiet": found.quiet,
    }


def _successors(centres: pa.Table) -> dict[str, list[str]]:
    became: dict[str, list[str]] = {}
    for key, plan in zip(centres["id"].to_pylist(), centres["succeeds"].to_pylist(), strict=True):
        if plan is not None:
            became.setdefault(plan, []).append(key)
    return became


def age_problems(tables: Tables, config: Config) -> list[Problem]:
    """Tell by which day the age of plans was reckoned if nobody set it, how many are silent, and which events come later."""
    if not len(tables.centres):
        return []
    found = as_of_day(tables, config)
    day = found.day
    if day is None:
        return []
    centres = stated(tables, config)
    return [*_assumed(found, day), *_silent(centres, day, config), *_later(tables, day)]


def _assumed(found: AsOf, day: dt.date) -> Iterable[Problem]:
    if found.assumed:
        message = Sentence(
            "The age of plans is reckoned as of {date}, the newest date of a source or event; none was set.", date=day
        )
        yield Problem(
            severity="note",
            code="as-of-assumed",
            message=message,
            remedy=Sentence("Set as_of = {date} in hubmap.toml, or give --as-of.", date=day),
        )


def _silent(centres: pa.Table, day: dt.date, config: Config) -> Iterable[Problem]:
    silent = centres["look"].to_pylist().count(vocabulary.SILENT)
    unseen = [code for code in PENDING if not _STATUSES[code].seen]
    if silent:
        message = Sentence(
            "{n} of {all} plans of which nothing was seen had no news for {years} years or more as of {date}.",
            n=silent,
            all=sum(status in unseen for status in centres["status"].to_pylist()),
            years=f"{config.plans.silent_after_years:g}",
            date=day,
        )
        yield Problem(
            severity="note",
            code="plans-silent",
            message=message,
            remedy="Add a row with the same id, a new status and its date for each that something was heard of.",
        )


def _later(tables: Tables, day: dt.date) -> Iterable[Problem]:
    for row in tables.events.to_pylist():
        if row["date"] is not None and first_day(row["date"]) > day:
            message = Sentence(
                "{id} is {status} on {date}, which is after {day}; that was left out.",
                id=row["id"],
                status=row["status"],
                date=row["date"],
                day=day,
            )
            origin: dict[str, Any] = {name: row[name] for name in ("file", "sheet")}
            yield Problem(
                severity="note",
                code="event-after-as-of",
                message=message,
                remedy="Set a later as_of, or mend the date.",
                row=row["row"],
                column="date",
                value=row["date"],
                **origin,
            )
