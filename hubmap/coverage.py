"""How far each hub is from the centres that could serve it, and who lies within reach of one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from hubmap import vocabulary
from hubmap.arrow_tables import groups_of, joined, mask_of, numbers_of, table_of, where
from hubmap.distances import distance_km
from hubmap.plain_values import columns

if TYPE_CHECKING:
    from collections.abc import Iterator

    import numpy as np
    import pyarrow as pa
    from numpy.typing import NDArray

    from hubmap.atlas import Atlas

    Degrees = NDArray[np.float64]

__all__ = ["Served", "nearest", "nearest_operating", "served"]

# a sphere is off from the ellipsoid by less than 0.6 %, so what is this much farther on it cannot be nearer in truth
_SPHERE_SLACK = 1.012
_BLOCK = 4096


@dataclass(frozen=True, slots=True, kw_only=True)
class Served:
    """Which hubs lie within reach of a centre, and what is known of them.

    Parameters
    ----------
    role, status, within_km
        What was asked: the kind of centre and the farthest distance.
    hubs
        Ids of the hubs that have such a centre within that distance, in the order of the input.
    placed
        Number of hubs that have a point, so that a distance could be measured at all.
    unplaced
        Ids of the hubs that have none: it is not known whether they are served.
    metric
        What `total` counts.
    with_figure
        Number of the hubs served that have a figure of this metric.
    total
        Sum of these figures; None where none of the hubs has one. The figures may be of different years and cover
        less or more than their hub: say so wherever the sum is shown (`years`, `of_hub`).
    years
        First and last year of these figures; None where no year is known.
    of_hub
        Number of these figures that cover the hub itself, neither a part of it nor more than it.
    """

    role: str
    status: str
    within_km: float
    hubs: tuple[str, ...]
    placed: int
    unplaced: tuple[str, ...]
    metric: str
    with_figure: int
    total: float | None
    years: tuple[int, int] | None
    of_hub: int


def nearest(atlas: Atlas) -> pa.Table:
    """Find the nearest centre of every role and status for every hub.

    Parameters
    ----------
    atlas
        The joined data.

    Returns
    -------
    pyarrow.Table
        ``hub, role, status, centre, km, uncertain_km``: one row per hub with a point and per role and status that has a
        centre with a point; roles and statuses by the alphabet, hubs in the order of the input. ``km`` is the geodesic
        distance between the two points; ``uncertain_km`` is how far off it may be, because either point stands for
        a place that is larger than a point (null where that is not known). Of centres that are equally near, the first
        in the input is named.
    """
    hubs, centres = _with_point(atlas.hub_table), _with_point(atlas.centre_table)
    kinds = list(zip(centres["role"].to_pylist(), centres["status"].to_pylist(), strict=True))
    groups = [_nearest_of(hubs, where(centres, [one == kind for one in kinds]), *kind) for kind in sorted(set(kinds))]
    return joined(groups) if groups else table_of({name: [] for name in _COLUMNS})


_COLUMNS = ("hub", "role", "status", "centre", "km", "uncertain_km")


def _with_point(rows: pa.Table) -> pa.Table:
    return where(rows, ~mask_of(rows, "lat", {None}) & ~mask_of(rows, "lon", {None}))


@lru_cache(maxsize=1)
def nearest_operating(atlas: Atlas) -> pa.Table:
    """Find the nearest centre that operates for every hub, whatever its role; what hubs only live with is no centre for them.

    Returns
    -------
    pyarrow.Table
        ``hub, role, centre, km, uncertain_km`` as of `nearest`, one row per hub with a point; empty if no such centre has one.
    """
    import numpy as np

    serving = {code for code, role in vocabulary.load().roles.items() if role.group != "context"}
    centres = atlas.centre_table
    operating = mask_of(centres, "status", {vocabulary.OPERATING}) & mask_of(centres, "role", serving)
    table = nearest(replace(atlas, centre_table=where(centres, operating))).drop_columns("status")
    # the rows of each hub beside each other, the nearest first, and of equally near ones the first
    hubs = groups_of(table, "hub")
    order = np.lexsort((numbers_of(table, "km"), hubs))
    return table.take(order[np.flatnonzero(np.diff(hubs[order], prepend=-1))])


def served(atlas: Atlas, *, role: str, status: str, within_km: float, metric: str) -> Served:
    """Tell which hubs have a centre of a role and status within a distance.

    Parameters
    ----------
    atlas
        The joined data.
    role, status
        The kind of centre, such as ``material`` and ``operating``.
    within_km
        The farthest distance, in kilometres; a hub right at it is served.
    metric
        Which figures to count.
    """
    near = {
        row["hub"]: None
        for row in nearest(atlas).to_pylist()
        if (row["role"], row["status"]) == (role, status) and row["km"] <= within_km
    }
    figures = [
        row
        for row in columns(atlas.headline_table, "hub", "metric", "value", "year", "covers")
        if row["metric"] == metric and row["hub"] in near and row["value"] is not None
    ]
    years = [row["year"] for row in figures if row["year"] is not None]
    placed = set(_with_point(atlas.hub_table)["id"].to_pylist())
    return Served(
        role=role,
        status=status,
        within_km=within_km,
        hubs=tuple(near),
        placed=len(placed),
        unplaced=tuple(hub for hub in atlas.hub_table["id"].to_pylist() if hub not in placed),
        metric=metric,
        with_figure=len(figures),
        total=float(sum(row["value"] for row in figures)) if figures else None,
        years=(min(years), max(years)) if years else None,
        of_hub=sum(row["covers"] == "hub" for row in figures),
    )


def _nearest_of(hubs: pa.Table, centres: pa.Table, role: str, status: str) -> pa.Table:
    """The nearest of some centres, all of one role and status, for every hub."""
    import numpy as np

    to_lat, to_lon = numbers_of(centres, "lat"), numbers_of(centres, "lon")
    blocks = [_nearest_in_block(lat, lon, to_lat, to_lon) for lat, lon in _blocks(hubs)]
    which = np.concatenate([block[0] for block in blocks]) if blocks else np.array([], dtype=np.intp)
    km = np.concatenate([block[1] for block in blocks]) if blocks else np.array([], dtype=np.float64)
    chosen = centres.take(which)
    uncertain = numbers_of(hubs, "place_precision_km") + numbers_of(chosen, "place_precision_km")
    told: dict[str, Any] = {
        "hub": hubs["id"],
        "role": [role] * len(hubs),
        "status": [status] * len(hubs),
        "centre": chosen["id"],
        "km": km,
        "uncertain_km": uncertain,
    }
    return table_of(told)


def _blocks(hubs: pa.Table) -> Iterator[tuple[Degrees, Degrees]]:
    # every hub against every centre at once would not fit into memory for a million hubs
    lat, lon = numbers_of(hubs, "lat"), numbers_of(hubs, "lon")
    for start in range(0, len(hubs), _BLOCK):
        yield lat[start : start + _BLOCK], lon[start : start + _BLOCK]


def _nearest_in_block(lat: Degrees, lon: Degrees, to_lat: Degrees, to_lon: Degrees) -> tuple[NDArray[np.intp], Degrees]:
    """Number of the nearest centre and its distance for each hub: by sphere first, the few that remain by geodesic."""
    import numpy as np

    rough = _sphere(lat[:, None], lon[:, None], to_lat[None, :], to_lon[None, :])
    hub, centre = np.nonzero(rough <= rough.min(axis=1, keepdims=True) * _SPHERE_SLACK)
    exact = np.full(rough.shape, np.inf)
    exact[hub, centre] = distance_km(lat[hub], lon[hub], to_lat[centre], to_lon[centre])
    which = exact.argmin(axis=1)
    return which, exact[np.arange(len(lat)), which]


def _sphere(lat: Degrees, lon: Degrees, to_lat: Degrees, to_lon: Degrees) -> Degrees:
    """Central angle in radians (haversine)."""
    import numpy as np

    south, north = np.radians(lat), np.radians(to_lat)
    half = np.sin((north - south) / 2) ** 2
    half = half + np.cos(south) * np.cos(north) * np.sin(np.radians(to_lon - lon) / 2) ** 2
    angle: Degrees = 2 * np.arcsin(np.sqrt(np.clip(half, 0, 1)))
    return angle
