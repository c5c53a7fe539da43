"""How far each hub is from the centres that could serve it, and who lies within reach of one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from hubmap import vocabulary
from hubmap.arrow_tables import mask_of, where
from hubmap.distances import distance_km

if TYPE_CHECKING:
    from collections.abc import Iterator

    import numpy as np
    import pandas as pd
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


def nearest(atlas: Atlas) -> pd.DataFrame:
    """Find the nearest centre of every role and status for every hub.

    Parameters
    ----------
    atlas
        The joined data.

    Returns
    -------
    pandas.DataFrame
        ``hub, role, status, centre, km, uncertain_km``: one row per hub with a point and per role and status that has a
        centre with a point; roles and statuses by the alphabet, hubs in the order of the input. ``km`` is the geodesic
        distance between the two points; ``uncertain_km`` is how far off it may be, because either point stands for
        a place that is larger than a point (NaN where that is not known). Of centres that are equally near, the first
        in the input is named.
    """
    import pandas as pd

    hubs = atlas.hub_rows.dropna(subset=["lat", "lon"])
    centres = atlas.centre_rows.dropna(subset=["lat", "lon"])
    groups = [
        _nearest_of(hubs, group).assign(role=str(role), status=str(status))
        for (role, status), group in centres.groupby(["role", "status"], sort=True)
    ]
    columns = ["hub", "role", "status", "centre", "km", "uncertain_km"]
    if not groups:
        return pd.DataFrame(columns=columns)
    return pd.concat(groups, ignore_index=True)[columns]


@lru_cache(maxsize=1)
def nearest_operating(atlas: Atlas) -> pd.DataFrame:
    """Find the nearest centre that operates for every hub, whatever its role; what hubs only live with is no centre for them.

    Returns
    -------
    pandas.DataFrame
        ``hub, role, centre, km, uncertain_km`` as of `nearest`, one row per hub with a point; empty if no such centre has one.
    """
    serving = {code for code, role in vocabulary.load().roles.items() if role.group != "context"}
    centres = atlas.centre_table
    operating = mask_of(centres, "status", {vocabulary.OPERATING}) & mask_of(centres, "role", serving)
    table = nearest(replace(atlas, centre_table=where(centres, operating)))
    if table.empty:
        return table.drop(columns="status")
    first = table.sort_values("km", kind="stable").drop_duplicates("hub").set_index("hub")
    placed = [hub for hub in atlas.hub_rows["id"] if hub in first.index]
    return first.loc[placed].reset_index().drop(columns="status")


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
    table = nearest(atlas)
    near = table[(table["role"] == role) & (table["status"] == status) & (table["km"] <= within_km)]
    figures = atlas.headlines[(atlas.headlines["metric"] == metric) & atlas.headlines["hub"].isin(near["hub"])]
    figures = figures.dropna(subset="value")
    years = figures["year"].dropna()
    placed = atlas.hub_rows["lat"].notna() & atlas.hub_rows["lon"].notna()
    return Served(
        role=role,
        status=status,
        within_km=within_km,
        hubs=tuple(near["hub"]),
        placed=int(placed.sum()),
        unplaced=tuple(atlas.hub_rows.loc[~placed, "id"]),
        metric=metric,
        with_figure=len(figures),
        total=float(figures["value"].sum()) if len(figures) else None,
        years=(int(years.min()), int(years.max())) if len(years) else None,
        of_hub=int((figures["covers"] == "hub").sum()),
    )


def _nearest_of(hubs: pd.DataFrame, centres: pd.DataFrame) -> pd.DataFrame:
    import numpy as np
    import pandas as pd

    to_lat, to_lon = centres["lat"].to_numpy(), centres["lon"].to_numpy()
    blocks = [_nearest_in_block(lat, lon, to_lat, to_lon) for lat, lon in _blocks(hubs)]
    which = np.concatenate([block[0] for block in blocks]) if blocks else np.array([], dtype=np.intp)
    km = np.concatenate([block[1] for block in blocks]) if blocks else np.array([], dtype=np.float64)
    chosen = centres.iloc[which]
    columns: dict[str, Any] = {
        "hub": hubs["id"].to_numpy(),
        "centre": chosen["id"].to_numpy(),
        "km": km,
        "uncertain_km": _precision(hubs) + _precision(chosen),
    }
    return pd.DataFrame(columns)


def _precision(frame: pd.DataFrame) -> Degrees:
    return frame["place_precision_km"].to_numpy(dtype="float64", na_value=float("nan"))


def _blocks(hubs: pd.DataFrame) -> Iterator[tuple[Degrees, Degrees]]:
    # every hub against every centre at once would not fit into memory for a million hubs
    lat, lon = hubs["lat"].to_numpy(), hubs["lon"].to_numpy()
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
