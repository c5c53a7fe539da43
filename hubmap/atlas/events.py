"""What became of each centre: the events that are told of it put in order, its status as of a day, and whether it fell silent.

Nothing here asks what day it is: the day is set, or it is the newest that the data name.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from hubmap import vocabulary
from hubmap.partial_dates import first_day, last_day, year_of
from hubmap.problems import Problem, Sentence

if TYPE_CHECKING:
    import pandas as pd

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
    named = [*tables.sources["date"], *tables.events["date"]]
    days = [last_day(date) for date in named if isinstance(date, str)]
    return AsOf(max(days, default=None), assumed=True)


def stated(tables: Tables, config: Config) -> pd.DataFrame:
    """Give the centres with what they are as of the data's day.

    Returns
    -------
    pandas.DataFrame
        The rows of ``tables.centres`` of which something was known by then, with ``status, look, date, year, last_heard,
        silent_since, quiet, due, statement, source, anchor, note, note_en`` of the newest event (`due`, `statement` and notes of
        the newest that has one), and ``succeeded_by``, the ids of those that it became.
    """
    import pandas as pd

    day = as_of_day(tables, config).day
    told = _by_centre(tables)
    rows = [_stated(told.get(key, []), day, config.plans.silent_after_years) for key in tables.centres["id"]]
    columns = pd.DataFrame(
        [row or {} for row in rows], columns=list(_COLUMNS), index=tables.centres.index, dtype=object
    )
    columns = columns.where(columns.notna(), None).astype({"year": "Int64", "silent_since": "Int64"})
    was_known = pd.Series([row is not None for row in rows], index=tables.centres.index, dtype=bool)
    centres = pd.concat([tables.centres, columns], axis=1)[was_known].astype({"quiet": bool}).reset_index(drop=True)
    became = _successors(centres)
    return centres.assign(succeeded_by=pd.Series([became.get(key, []) for key in centres["id"]], dtype=object))


_COLUMNS = (
    *("status", "look", "date", "year", "last_heard", "silent_since", "quiet"),
    *("due", "statement", "source", "anchor", "note", "note_en"),
)
_LATEST = ("due", "statement", "note", "note_en")


def _by_centre(tables: Tables) -> dict[str, list[dict[str, Any]]]:
    """The rows of events by centre, each with the date of its evidence: its own, else its source's."""
    dates = dict(zip(tables.sources["id"], tables.sources["date"], strict=True))
    told: dict[str, list[dict[str, Any]]] = {}
    for row in tables.events.to_dict("records"):
        row["evidence"] = row["date"] or dates.get(row["source"]) or None
        told.setdefault(row["id"], []).append({str(name): value for name, value in row.items()})
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


def _successors(centres: pd.DataFrame) -> dict[str, list[str]]:
    became: dict[str, list[str]] = {}
    for key, plan in zip(centres["id"], centres["succeeds"], strict=True):
        if isinstance(plan, str):
            became.setdefault(plan, []).append(key)
    return became


def age_problems(tables: Tables, config: Config) -> list[Problem]:
    """Tell by which day the age of plans was reckoned if nobody set it, how many are silent, and which events come later."""
    if tables.centres.empty:
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


def _silent(centres: pd.DataFrame, day: dt.date, config: Config) -> Iterable[Problem]:
    silent = int((centres["look"] == vocabulary.SILENT).sum())
    unseen = [code for code in PENDING if not _STATUSES[code].seen]
    if silent:
        message = Sentence(
            "{n} of {all} plans of which nothing was seen had no news for {years} years or more as of {date}.",
            n=silent,
            all=int(centres["status"].isin(unseen).sum()),
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
    for row in tables.events.to_dict("records"):
        if isinstance(row["date"], str) and first_day(row["date"]) > day:
            message = Sentence(
                "{id} is {status} on {date}, which is after {day}; that was left out.",
                id=row["id"],
                status=row["status"],
                date=row["date"],
                day=day,
            )
            where: dict[str, Any] = {name: row[name] for name in ("file", "sheet")}
            yield Problem(
                severity="note",
                code="event-after-as-of",
                message=message,
                remedy="Set a later as_of, or mend the date.",
                row=int(row["row"]),
                column="date",
                value=row["date"],
                **where,
            )
