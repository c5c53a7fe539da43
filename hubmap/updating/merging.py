"""Two lists put together: each hub once, as the newer list has it, and the figures of both."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from hubmap.errors import UsageError
from hubmap.free_names import FreeNames
from hubmap.tables import quantity
from hubmap.tables.header_words import normal_header
from hubmap.updating.listing import year_of

if TYPE_CHECKING:
    from hubmap.reader import Cell
    from hubmap.updating.listing import Listing
    from hubmap.updating.pairing import Pairing

__all__ = ["FigureChange", "Merged", "Told", "YearUnknownError", "merge"]

# where a hub stands; a newer address takes the place of the whole older one
_ADDRESS = ("place", "within", "village", "district", "regency", "province", "lat", "lon", "point")
_ABOUT = ("scope", "scope_en", "covers", "quality", "source", "note", "note_en")
Row = dict[str, "Cell"]
Told = Literal["id", "en"]


class YearUnknownError(UsageError):
    """The newer figures have no year."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureChange:
    """The newest figure of a hub beside the one before it, in one metric."""

    hub: str
    metric: str
    old: float
    new: float

    @property
    def percent(self) -> float | None:
        """How much it grew; None where it grew from nothing."""
        return (self.new / self.old - 1) * 100 if self.old else None


@dataclass(slots=True)
class Merged:
    """Rows of the tables that both lists amount to, and what is told of them."""

    hubs: list[Row] = field(default_factory=list)
    observations: list[Row] = field(default_factory=list)
    figures: list[FigureChange] = field(default_factory=list)
    renamed: list[tuple[str, str]] = field(default_factory=list)
    ids: dict[str, str] = field(default_factory=dict)
    replaced: int = 0


def merge(old: Listing, new: Listing, pairing: Pairing, *, year: int | None, locale: Told) -> Merged:
    """Put two lists together.

    Parameters
    ----------
    old, new
        The lists.
    pairing
        Which hub of the newer list is which of the older; a doubtful one is kept as a hub of its own.
    year
        Of the newer figures that tell none themselves.
    locale
        How figures are written in the table of observations.

    Raises
    ------
    UsageError
        The newer figures have no year.
    """
    merged = Merged(ids=_ids(old, new, pairing))
    before = old.hub_rows()
    after = _called_alike(new.hub_rows(), before)
    newer = {merged.ids[key]: row for key, row in after.items()}
    for key, row in before.items():
        merged.hubs.append(_renewed(row, newer[key]) if key in newer else row)
    merged.hubs += [row | {"id": key} for key, row in newer.items() if key not in before]
    merged.renamed = [
        (str(before[key]["name"]), str(row["name"]))
        for key, row in newer.items()
        if key in before and before[key]["name"] != row["name"]
    ]
    _add_figures(merged, old, new, year, locale)
    return merged


def _called_alike(newer: Mapping[str, Row], older: Mapping[str, Row]) -> dict[str, Row]:
    """Rows whose columns are called as in the older list where only capitals, blanks or signs differ: ``NO.`` is ``No``."""
    called = {normal_header(header): header for row in older.values() for header in row}
    return {
        key: {called.get(normal_header(header), header): cell for header, cell in row.items()}
        for key, row in newer.items()
    }


def _ids(old: Listing, new: Listing, pairing: Pairing) -> dict[str, str]:
    """The id of each newer hub in the folder: the older one's, its own, or its own with a number."""
    free, ids = FreeNames(one.key for one in old.hubs), {}
    for one in new.hubs:
        if one.key in pairing.pairs:
            ids[one.key] = pairing.pairs[one.key][0]
        else:
            ids[one.key] = free.next(one.key)
    return ids


def _renewed(old: Row, new: Row) -> Row:
    """A hub's row as the newer list has it; what that list does not tell stays."""
    told = {name: cell for name, cell in new.items() if cell is not None and name != "id"}
    stays = old
    if any(name in told for name in _ADDRESS) and any(
        told.get(name, old.get(name)) != old.get(name) for name in _ADDRESS
    ):
        stays = {name: None if name in _ADDRESS else cell for name, cell in old.items()}
    return stays | told


def _add_figures(merged: Merged, old: Listing, new: Listing, year: int | None, locale: Told) -> None:
    before = [_dated(one) for one in old.figures()] if old.is_flat else list(old.figures())
    after = [{**one, "hub": merged.ids[one["hub"]], "year": one["year"] or year} for one in new.figures()]
    if any(one["year"] is None for one in after):
        raise YearUnknownError(
            "The new file does not say which year its figures are of. Say it with --year 2025, or in the file’s name."
        )
    said_anew = {_subject(one) for one in after}
    replaced = [one for one in before if _subject(one) in said_anew]
    merged.replaced = len(replaced)
    headers = {name: new.header_of(name) for name in new.checked.tables.metrics}
    headers |= {name: old.header_of(name) for name in old.checked.tables.metrics}
    if old.is_flat:
        kept = (one for one in before if _subject(one) not in said_anew)
        merged.observations = _rows(kept, headers, {}, old.checked.config.locale, locale)
    else:
        gone = {(one["file"], one["sheet"], one["row"], headers[one["metric"]]) for one in replaced}
        merged.observations = [
            {name: None if (*where, name) in gone else cell for name, cell in row.items()}
            for where, row in old.observation_rows()
        ]
    called = {} if old.is_flat else old.checked.tables.headers.get("observations", {})
    merged.observations += _rows(after, headers, called, new.checked.config.locale, locale)
    merged.figures = list(_figure_changes(before, after))


def _dated(figure: Mapping[str, Any]) -> dict[str, Any]:
    """A figure of a list that tells no year has that of the list's name, if it has one."""
    return {**figure, "year": figure["year"] or year_of(Path(figure["file"]))}


def _subject(figure: Mapping[str, Any]) -> tuple[Any, ...]:
    """What a figure is about: two of the same subject are one figure, said twice."""
    return figure["hub"], figure["metric"], figure["year"], figure["source"], figure["scope"]


def _rows(
    figures: Iterable[Mapping[str, Any]],
    headers: Mapping[str, str],
    called: Mapping[str, str],
    read_as: quantity.Locale,
    locale: Told,
) -> list[Row]:
    """One row per observation, with a column for each metric."""
    rows: dict[tuple[Any, ...], Row] = {}
    for one in figures:
        key = one["obs"], one["hub"], one["year"]
        about = {"hub": one["hub"], "year": key[2]} | {name: one.get(name) for name in _ABOUT}
        row = rows.setdefault(key, {called.get(name, name): cell for name, cell in about.items()})
        row[headers[one["metric"]]] = _cell(one, read_as, locale)
    return list(rows.values())


def _cell(figure: Mapping[str, Any], read_as: quantity.Locale, locale: Told) -> str:
    low, high, value = figure["low"], figure["high"], figure["value"]
    if low == high == value:
        exact = quantity.Quantity(low=low, high=high, value=value)
        return quantity.format(exact, locale)
    try:
        return quantity.format(quantity.parse(figure["text"], read_as, decimals=True), locale)
    except quantity.QuantityError:
        return str(figure["text"])


def _figure_changes(before: Iterable[Mapping[str, Any]], after: Iterable[Mapping[str, Any]]) -> Iterable[FigureChange]:
    """The newest of the newer figures of each hub and metric beside the newest that was known before its year."""
    newest: dict[tuple[str, str], Mapping[str, Any]] = {}
    for one in before:
        key = one["hub"], one["metric"]
        if key not in newest or (one["year"] or 0) >= (newest[key]["year"] or 0):
            newest[key] = one
    latest: dict[tuple[str, str], Mapping[str, Any]] = {}
    for one in after:
        key = one["hub"], one["metric"]
        if key not in latest or one["year"] >= latest[key]["year"]:
            latest[key] = one
    for key, one in latest.items():
        if key in newest:
            yield FigureChange(hub=key[0], metric=key[1], old=newest[key]["value"], new=one["value"])
