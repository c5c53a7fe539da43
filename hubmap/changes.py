"""Two atlases compared: hubs that came, went, were renamed or moved, figures and states that changed, words that were edited."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING, Any, Literal, get_args

from hubmap import locale, vocabulary
from hubmap.arrow_tables import joined, mask_of, where, with_columns
from hubmap.atlas.events import PENDING
from hubmap.captions import Language
from hubmap.config import Intro, ListWords
from hubmap.errors import UsageError
from hubmap.partial_dates import last_day
from hubmap.plain_values import records

if TYPE_CHECKING:
    import pyarrow as pa

from hubmap.atlas import Atlas

__all__ = ["CONDITIONS", "Change", "Condition", "as_dicts", "compare", "conditions", "lines", "marked"]

Kind = Literal[
    "added", "removed", "renamed", "moved", "figure", "promised", "slipped", "opened", "silent", "status", "edited"
]
Thing = Literal["hub", "centre", "figure", "programme", "source"]
Row = dict[str, Any]

CONDITIONS = (*get_args(Kind), "any")

# rounding in a file is no move
_MOVED_KM = 0.05
# keys of the lists that mark hubs on a map of changes
_CHANGED, _GONE = "changed", "removed"
_HEADINGS: tuple[tuple[Kind, str], ...] = (
    ("added", "Added"),
    ("removed", "Removed"),
    ("renamed", "Renamed"),
    ("moved", "Moved"),
    ("figure", "Figures changed"),
    ("promised", "Promised"),
    ("slipped", "Slipped"),
    ("opened", "Opened"),
    ("silent", "Fell silent"),
    ("status", "States changed"),
    ("edited", "Edited"),
)
# told as renamed, moved or a change of state
_TOLD = frozenset({"id", "name", "status", "lat", "lon", "province"})
# what follows from a centre's events and the day
_AGES = frozenset({"look", "year", "due", "last_heard", "silent_since", "quiet", "succeeded_by"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One difference between an old and a new atlas.

    Parameters
    ----------
    kind
        ``added``, ``removed``, ``renamed``, ``moved`` (hubs and centres), ``figure``, ``edited``; of a centre ``promised`` (a new
        plan), ``slipped`` (due later), ``opened``, ``silent`` (nothing was heard of it any more) and any other ``status``.
    thing
        What it is: a hub, a centre, a figure, a programme or a source.
    hub
        Id of the hub that it belongs to; None for what belongs to none.
    name
        What it is called.
    column
        What was changed of it.
    old, new
        What it was and what it is; None for nothing.
    km
        How far it moved, in kilometres.
    months
        By how many months it slipped.
    """

    kind: Kind
    thing: Thing
    hub: str | None
    name: str
    column: str | None = None
    old: str | None = None
    new: str | None = None
    km: float | None = None
    months: int | None = None


@dataclass(frozen=True, slots=True)
class Condition:
    """A kind of change that is not wanted; of moves those beyond a distance in kilometres."""

    kind: str
    beyond_km: float = 0.0

    def holds(self, change: Change) -> bool:
        """Whether a change is of this kind."""
        return self.kind in ("any", change.kind) and (change.km is None or change.km > self.beyond_km)


def compare(old: Atlas, new: Atlas) -> list[Change]:
    """Everything that differs, in the order of the new input, what went away last in each table.

    Hubs, centres and sources are matched by id; figures by hub, metric, year, source and scope; programmes by hub, partner,
    kind and year. A different order of rows is no change.
    """
    hubs = list(_things(old.hub_table, new.hub_table, "hub"))
    moves = {(change.hub, change.km) for change in hubs if change.kind == "moved"}
    return [
        *hubs,
        *_figures(old.figure_table, new.figure_table),
        # a centre that stands at its hub moved with it, and that was told
        *(
            change
            for change in _things(old.centre_table, new.centre_table, "centre")
            if change.kind != "moved" or (change.hub, change.km) not in moves
        ),
        *_programmes(old.programme_table, new.programme_table),
        *_things(old.source_table, new.source_table, "source"),
    ]


def marked(old: Atlas, new: Atlas, changes: Sequence[Change], since: str) -> Atlas:
    """Give the new atlas with what changed marked on it, to be drawn.

    Hubs that came, moved, were renamed or have other figures are on a list of their own; hubs that are gone stand where
    they stood, on another; the introduction tells every change.

    Parameters
    ----------
    old, new
        The atlases that were compared.
    changes
        What `compare` found.
    since
        What the old one is called.
    """
    left = {change.hub for change in changes if _is_gone(change)}
    gone = where(old.hub_table, mask_of(old.hub_table, "id", left))
    touched = {change.hub for change in changes}
    changed = [[_CHANGED] if key in touched else [] for key in new.hub_table["id"].to_pylist()]
    hubs = joined([with_columns(new.hub_table, {"list": changed}), with_columns(gone, {"list": [[_GONE]] * len(gone)})])
    # nothing more is known of what is gone
    cells = {key: [*cells, *[None] * len(gone)] for key, cells in new.attribute_cells.items()}
    labels = {
        _CHANGED: ListWords(label={"id": f"Berubah sejak {since}", "en": f"Changed since {since}"}),
        _GONE: ListWords(label={"id": f"Dihapus sejak {since}", "en": f"Removed since {since}"}),
    }
    both = zip(lines(changes, "id"), lines(changes, "en"), strict=True)
    told = [Intro(text={"id": line.strip(), "en": english.strip()}) for (line, _), (english, _) in both]
    title = Intro(text={"id": f"Berubah sejak {since}", "en": f"Changed since {since}"})
    return replace(
        new,
        hub_table=hubs,
        attribute_cells=cells,
        places={**{key: old.places[key] for key in gone["id"].to_pylist()}, **new.places},
        config=new.config.model_copy(update={"lists": labels, "intro": (title, *told)}),
    )


def _is_gone(change: Change) -> bool:
    return (change.kind, change.thing) == ("removed", "hub")


def lines(changes: Sequence[Change], language: str = "en") -> Iterator[tuple[str, str]]:
    """What to print, line by line, each with its style: ``heading`` or the kind of change.

    Parameters
    ----------
    changes
        What `compare` found.
    language
        ``id`` or ``en``.
    """
    spoken = Language(language)
    for kind, heading in _HEADINGS:
        of_kind = [change for change in changes if change.kind == kind]
        if of_kind:
            yield f"{_say(heading, spoken)} ({len(of_kind)})", "heading"
        for change in of_kind:
            yield f"  {_sentence(change, spoken)}", kind


def as_dicts(changes: Iterable[Change]) -> list[dict[str, Any]]:
    """Changes as plain values for JSON, without fields that are empty."""
    return [{key: value for key, value in asdict(change).items() if value is not None} for change in changes]


def conditions(text: str) -> list[Condition]:
    """Read what is not wanted.

    Parameters
    ----------
    text
        Kinds of change with commas between them, moves with a distance if small ones do not matter: ``removed,moved>5``.

    Raises
    ------
    UsageError
        If a kind is not known.

    Examples
    --------
    >>> conditions("removed, moved>5")
    [Condition(kind='removed', beyond_km=0.0), Condition(kind='moved', beyond_km=5.0)]
    """
    found = []
    for part in text.split(","):
        match = re.fullmatch(r"\s*([a-z]+)\s*(?:>\s*(\d+(?:\.\d+)?))?\s*", part)
        if not match or match[1] not in CONDITIONS or (match[2] and match[1] != "moved"):
            raise UsageError(
                f"“{part.strip()}” is not a condition. Write {', '.join(CONDITIONS)}, or moved>5 (kilometres)."
            )
        found.append(Condition(match[1], float(match[2] or 0)))
    return found


def _things(old: pa.Table, new: pa.Table, thing: Thing) -> Iterator[Change]:
    before = {row["id"]: row for row in records(old)}
    after = {row["id"]: row for row in records(new)}
    for key, row in after.items():
        if key in before:
            yield from _thing(before[key], row, thing)
        elif row.get("status") in PENDING:
            yield Change(
                kind="promised", thing=thing, hub=_hub(row, thing), name=_name(row), new=row["due"] or row["date"]
            )
        else:
            yield Change(kind="added", thing=thing, hub=_hub(row, thing), name=_name(row), new=_where(row))
    for key, row in before.items():
        if key not in after:
            yield Change(kind="removed", thing=thing, hub=_hub(row, thing), name=_name(row), old=_where(row))


def _thing(old: Row, new: Row, thing: Thing) -> Iterator[Change]:
    about: dict[str, Any] = {"thing": thing, "hub": _hub(new, thing), "name": _name(new)}
    if old.get("name") != new.get("name"):
        yield Change(kind="renamed", **about, old=old["name"], new=new["name"])
    if "lat" in new and (km := _km(old, new)) is not None:
        yield Change(kind="moved", **about, old=_where(old), new=_where(new), km=km)
    elif ("lat" in new) and (old["lat"] is None) != (new["lat"] is None):
        yield Change(kind="moved", **about, old=_where(old), new=_where(new))
    if "status" in new:
        yield from _events(old, new, about)
    for column in new:
        # what the gazetteer says follows from the place
        if column in _TOLD | _AGES or column.startswith("place_") or old.get(column) == new[column]:
            continue
        yield Change(kind="edited", **about, column=column, old=_text(old.get(column)), new=_text(new[column]))


def _events(old: Row, new: Row, about: dict[str, Any]) -> Iterator[Change]:
    """What happened to a centre: it opened or changed otherwise, its day was put off, or nothing was heard of it any more."""
    if old["status"] != new["status"]:
        kind: Kind = "opened" if new["status"] == vocabulary.OPERATING else "status"
        yield Change(kind=kind, **about, column="status", old=old["status"], new=new["status"])
    if old["due"] != new["due"]:
        months = _months(old["due"], new["due"])
        kind = "slipped" if months > 0 else "edited"
        yield Change(
            kind=kind, **about, column="due", old=old["due"], new=new["due"], months=months if months > 0 else None
        )
    if new["silent_since"] and not old["silent_since"]:
        yield Change(kind="silent", **about, column="status", old=old["last_heard"], new=new["status"])


def _months(old: str | None, new: str | None) -> int:
    """How many months later the new date is than the old one; 0 if one is not known."""
    if not old or not new:
        return 0
    before, after = last_day(old), last_day(new)
    return (after.year - before.year) * 12 + after.month - before.month


def _figures(old: pa.Table, new: pa.Table) -> Iterator[Change]:
    before, after = _by_figure(old), _by_figure(new)
    for key in [*after, *(key for key in before if key not in after)]:
        olds, news = list(before.get(key, [])), list(after.get(key, []))
        # what is on both sides is no change, in whatever order
        for row in list(olds):
            twin = next((other for other in news if _said(other) == _said(row)), None)
            if twin is not None:
                olds.remove(row)
                news.remove(twin)
        for was, row in zip(olds, news, strict=False):
            if (was["low"], was["high"], was["value"]) != (row["low"], row["high"], row["value"]):
                yield Change(kind="figure", **_about(row), old=was["text"], new=row["text"])
            for column in ("covers", "quality", "note", "note_en", "scope_en"):
                if was[column] != row[column]:
                    yield Change(kind="edited", **_about(row, column), old=_text(was[column]), new=_text(row[column]))
        for row in news[len(olds) :]:
            yield Change(kind="figure", **_about(row), new=row["text"])
        for row in olds[len(news) :]:
            yield Change(kind="figure", **_about(row), old=row["text"])


def _by_figure(figures: pa.Table) -> Mapping[tuple[Any, ...], list[Row]]:
    found: dict[tuple[Any, ...], list[Row]] = defaultdict(list)
    for row in records(figures):
        found[tuple(row[part] for part in ("hub", "metric", "year", "source", "scope"))].append(row)
    return found


def _said(row: Row) -> tuple[Any, ...]:
    return tuple(row[name] for name in ("low", "high", "value", "covers", "quality", "note", "note_en", "scope_en"))


def _about(row: Row, column: str | None = None) -> dict[str, Any]:
    source = f" ({row['source']})" if row["source"] else ""
    name = f"{row['hub']}, {row['metric']}, {row['year'] or 'no year'}{source}"
    return {"thing": "figure", "hub": row["hub"], "name": name, "column": column or row["metric"]}


def _programmes(old: pa.Table, new: pa.Table) -> Iterator[Change]:
    def key(row: Row) -> tuple[Any, ...]:
        return tuple(row[name] for name in ("hub", "partner", "kind", "year"))

    before = {key(row): row for row in records(old)}
    after = {key(row): row for row in records(new)}
    for found, row in after.items():
        about: dict[str, Any] = {"thing": "programme", "hub": row["hub"], "name": f"{row['hub']}, {row['partner']}"}
        if found not in before:
            yield Change(kind="added", **about)
            continue
        for column in row:
            was = before[found].get(column)
            if was != row[column]:
                yield Change(kind="edited", **about, column=column, old=_text(was), new=_text(row[column]))
    for found, row in before.items():
        if found not in after:
            yield Change(kind="removed", thing="programme", hub=row["hub"], name=f"{row['hub']}, {row['partner']}")


def _km(old: Row, new: Row) -> float | None:
    """Geodesic distance between the two points, if both are known and not the same."""
    from pyproj import Geod

    if old["lat"] is None or new["lat"] is None:
        return None
    _, _, metres = Geod(ellps="WGS84").inv(old["lon"], old["lat"], new["lon"], new["lat"])
    km = round(float(metres) / 1000, 2)
    return km if km > _MOVED_KM else None


def _hub(row: Row, thing: Thing) -> str | None:
    return row["id"] if thing == "hub" else row.get("hub")


def _name(row: Row) -> str:
    return f"{row['id']} ({row['name']})" if row.get("name") not in (None, row["id"]) else str(row["id"])


def _where(row: Row) -> str | None:
    if row.get("place_name"):
        return str(row["place_name"])
    return None if row.get("lat") is None else f"{row['lat']:.5f}, {row['lon']:.5f}"


def _text(value: Any) -> str | None:  # noqa: ANN401 - a cell
    if isinstance(value, list):
        return "; ".join(str(part) for part in value) or None
    return None if value is None else str(value)


def _sentence(change: Change, language: Language) -> str:
    what = change.name if change.thing == "figure" else f"{_say(change.thing, language)} {change.name}"
    where = f": {change.new or change.old}" if change.new or change.old else ""
    if change.kind in ("added", "removed", "promised"):
        return f"{what}{where}"
    if change.kind == "slipped":
        slip = language.said("{n} months", n=change.months)
        return f"{what}: {slip}, {change.old} → {change.new}"
    if change.kind == "silent":
        return f"{what}: {language.said('no news since {date}', date=change.old)}"
    km = f" {change.km:g} km," if change.km is not None else ""
    column = f", {change.column}" if change.kind == "edited" else ""
    nothing = _say("nothing", language)
    return f"{what}{column}:{km} {change.old or nothing} → {change.new or nothing}"


def _say(message: str, language: Language) -> str:
    # the messages are English already
    return message if language == "en" else locale.translate(message, language)
