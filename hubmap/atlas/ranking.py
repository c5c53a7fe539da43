"""Which figures may be compared: those of the whole hub by size, bounds below exact ones, then parts, wider and doubted ones."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from hubmap.arrow_tables import mask_of, where
from hubmap.plain_values import records

if TYPE_CHECKING:
    import pyarrow as pa

    from hubmap.atlas.joining import Atlas

__all__ = ["GROUPS", "LEAST_RANKED", "Ranked", "Ranking", "parts_of", "rank"]

# in the order in which they are listed; only the first is ranked, and a bound is no more than the last of the whole hubs
GROUPS = ("whole", "bound", "part", "wider", "doubted", "none")
# of fewer hubs nobody may be called the largest
LEAST_RANKED = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranked:
    """A hub in the order of a measure.

    Parameters
    ----------
    hub
        Its id.
    group
        One of `GROUPS`: ``whole`` covers the whole hub; ``bound`` too, but is only “more than” or “at most”; ``part`` and
        ``wider`` cover something else; ``doubted`` is doubted by its own note; ``none`` is no figure.
    figure
        Its headline as plain values, or None.
    rank
        Its place among the figures of whole hubs, equal ones sharing it; None for all but the group ``whole``.
    """

    hub: str
    group: str
    figure: Mapping[str, Any] | None
    rank: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranking:
    """The hubs in the order of a measure.

    Parameters
    ----------
    rows
        All hubs.
    of
        How many have a figure of the whole hub that is believed, bounds among them.
    years
        Of these figures.
    """

    rows: tuple[Ranked, ...]
    of: int
    years: tuple[int, ...]

    @property
    def has_superlative(self) -> bool:
        """Whether there are enough of them for one to be called the largest."""
        return self.of >= LEAST_RANKED


@lru_cache(maxsize=16)
def rank(atlas: Atlas, metric: str) -> Ranking:
    """Put the hubs in the order of a measure.

    Parameters
    ----------
    atlas
        The joined data.
    metric
        Key of the measure.

    Returns
    -------
    Ranking
        Groups in the order of `GROUPS`, within each the largest first, what is equal in the order of the input.
    """
    heads = {row["hub"]: row for row in records(_of_metric(atlas.headline_table, metric))}
    grouped = [(hub, _group(heads.get(hub)), heads.get(hub)) for hub in atlas.hub_table["id"].to_pylist()]
    grouped.sort(key=lambda row: (GROUPS.index(row[1]), -row[2]["value"] if row[2] else 0))
    exact = sorted(figure["value"] for _, group, figure in grouped if group == "whole" and figure)
    compared = [figure for _, group, figure in grouped if group in {"whole", "bound"} and figure]
    return Ranking(
        rows=tuple(
            Ranked(hub=hub, group=group, figure=figure, rank=_rank(figure, exact) if group == "whole" else None)
            for hub, group, figure in grouped
        ),
        of=len(compared),
        years=tuple(sorted({figure["year"] for figure in compared if figure["year"]})),
    )


def _of_metric(figures: pa.Table, metric: str) -> pa.Table:
    return where(figures, mask_of(figures, "metric", {metric}))


def _group(figure: Mapping[str, Any] | None) -> str:
    if figure is None or figure["value"] is None:
        return "none"
    if figure["stands"] != "yes":
        return "doubted"
    if figure["covers"] != "hub":
        return str(figure["covers"])
    # a rough figure has neither bound, one that is open has one
    return "bound" if (figure["low"] is None) != (figure["high"] is None) else "whole"


def _rank(figure: Mapping[str, Any] | None, exact: list[float]) -> int | None:
    """One more than there are larger figures, of which `exact` holds all in their order."""
    return None if figure is None else 1 + len(exact) - bisect_right(exact, figure["value"])


def parts_of(atlas: Atlas, metric: str) -> dict[str, list[Mapping[str, Any]]]:
    """Figures of several parts of a hub that one source tells, by hub, where such a part stands for it; the largest first.

    They are parts beside each other if their scopes differ; of one scope the newest is taken. They are never added up.
    """
    figures = [row for row in records(_of_metric(atlas.figure_table, metric)) if row["covers"] == "part"]
    heads = {row["hub"]: row for row in records(_of_metric(atlas.headline_table, metric))}
    told: dict[str, dict[Any, Mapping[str, Any]]] = {}
    for row in sorted(figures, key=lambda row: -(row["year"] or 0)):
        head = heads.get(row["hub"])
        if (
            head
            and head["covers"] == "part"
            and head["source"]
            and row["source"] == head["source"]
            and row["stands"] == "yes"
        ):
            told.setdefault(row["hub"], {}).setdefault(row["part_name"] or row["scope"], row)
    return {hub: sorted(parts.values(), key=lambda row: -row["value"]) for hub, parts in told.items() if len(parts) > 1}
