"""How much of a table is looked up, counted and compared: a small file can name a million places, or hold a thousand measures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import chain, repeat
from typing import TYPE_CHECKING

from hubmap.plain_values import Texts
from hubmap.reader.limits import Limits
from hubmap.validate.column_roles import Known
from hubmap.validate.rows import cells_at, filled

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = ["PLACE", "check_figures", "check_hub_rows", "check_names", "check_tables"]

PLACE = ("place", "within", "village", "district", "regency", "province", "country", "region_code", "address")
# columns of measures from which on a table is wide
_WIDE = 100
# what is looked up instead of the name
_NAMED_BY = ("place", "village", "district", "address")


def check_tables(known: Mapping[str, Sequence[Known]], limits: Limits) -> None:
    """Refuse tables, by their names, that hold more figures or name more places than are read.

    Raises
    ------
    InputError
        One does.
    """
    for one in (*known["hubs"], *known["centres"]):
        check_names(one, limits)
    check_figures(known["observations"], limits)


def check_figures(parts: Sequence[Known], limits: Limits) -> None:
    """Refuse a table, which may be in several parts, with more figures than are read.

    Raises
    ------
    InputError
        It has.
    """
    columns = [known.table.cells[metric.header] for known in parts for metric in known.metrics]
    # sheets that are one table have the same measures
    measures = {metric.key for known in parts for metric in known.metrics}
    limit = "wide_figures" if len(measures) > _WIDE else "figures"
    if sum(map(len, columns)) > getattr(limits, limit):
        figures = sum(
            len(column) - (column.arrow.null_count if isinstance(column, Texts) else column.count(None))
            for column in columns
        )
        what = f"there are {figures:,} figures in {len(columns):,} columns of measures"
        limits.check(parts[0].table.title, what, limit, figures)


def check_hub_rows(parts: Sequence[Known], limits: Limits) -> None:
    """Refuse a table, which may be in several parts, in which so many rows name a hub again that no list of places has them.

    Raises
    ------
    InputError
        It is one.
    """
    count = sum(len(known.table.row_numbers) for known in parts)
    names = [
        name
        for name in ("id", "name", *PLACE, "lat", "lon", "point", "year")
        if any(name in known.columns for known in parts)
    ]
    if names and count > limits.hub_rows:
        told = (zip(repeat(known.table.year), *map(known.cells_of, names)) for known in parts)
        again = count - len({hash(row) for row in chain.from_iterable(told)})
        what = f"{again:,} of its rows name a hub again in the same year"
        limits.check(parts[0].table.title, what, "hub_rows", again)


def check_names(known: Known, limits: Limits) -> None:
    """Refuse a table that names more different places than are looked up at once, each of which takes time and memory.

    Raises
    ------
    InputError
        It does; rows with a point of their own do not count.
    """
    if len(known.table.row_numbers) <= limits.names or len(without := _without_point(known)) <= limits.names:
        return
    columns = {name: cells_at(known.cells_of(name), without) for name in (*PLACE, "name")}
    asked = zip(*map(columns.__getitem__, _NAMED_BY), strict=True)
    about = zip(*(columns[name] for name in PLACE if name not in _NAMED_BY), strict=True)
    rows = zip(asked, about, columns["name"], strict=True)
    different = {hash((asked if any(asked) else name, about)) for asked, about, name in rows}
    limits.check(known.table.title, f"{len(different):,} different places are to be looked up", "names", len(different))


def _without_point(known: Known) -> NDArray[np.int64]:
    """The positions of the rows that have no point of their own."""
    import numpy as np

    points = [known.cells_of(name) for name in ("lat", "lon")] if "lat" in known.columns else [known.cells_of("point")]
    return np.flatnonzero(~np.logical_and.reduce([filled(cells) for cells in points]))
