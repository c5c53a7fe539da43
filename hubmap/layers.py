"""What is drawn, how large, and what is said of it, as data: pages, figures and reports are all made from these layers.

No HTML, no colours: these belong to whoever draws.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from hubmap import scale

if TYPE_CHECKING:
    import pandas as pd

    from hubmap.atlas import Atlas

__all__ = ["CentreLayer", "Circle", "Layers", "MeasureLayer", "layers"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Circle:
    """One hub's figure as a circle.

    Parameters
    ----------
    hub
        The hub's id.
    lat, lon
        Centre in degrees (EPSG:4326).
    value, low, high
        The figure that gives the area, and its bounds where it is a bound or a range (None: not bounded).
    radius_px
        Radius in pixels at 96 per inch.
    covers
        Whether the figure covers the ``hub``, a ``part`` of it, or something ``wider``.
    row
        Index of the figure in `Atlas.figures`.
    """

    hub: str
    lat: float
    lon: float
    value: float
    low: float | None
    high: float | None
    radius_px: float
    covers: str
    row: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasureLayer:
    """One metric over all hubs: circles, largest first, and the hubs that have no figure (never a circle)."""

    key: str
    label: Mapping[str, str]
    unit: Mapping[str, str]
    scale: scale.Scale
    circles: tuple[Circle, ...]
    without: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CentreLayer:
    """The centres of one role in one status, in the order of the input, whether placed or not."""

    role: str
    status: str
    centres: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Layers:
    """All layers of an atlas, and what cannot be drawn because it was not placed."""

    measures: tuple[MeasureLayer, ...]
    centres: tuple[CentreLayer, ...]
    unplaced_hubs: tuple[str, ...]
    unplaced_centres: tuple[str, ...]


def layers(atlas: Atlas) -> Layers:
    """Arrange an atlas into layers.

    Parameters
    ----------
    atlas
        The joined data.

    Returns
    -------
    Layers
        One measure layer per metric in the order of the input's columns, one centre layer per role and status.
    """
    return Layers(
        measures=tuple(_measure(atlas, key) for key in atlas.metrics),
        centres=tuple(
            CentreLayer(role=str(role), status=str(status), centres=tuple(group["id"]))
            for (role, status), group in atlas.centres.groupby(["role", "status"], sort=True)
        ),
        unplaced_hubs=tuple(atlas.hubs.loc[atlas.hubs.geometry.isna(), "id"]),
        unplaced_centres=tuple(atlas.centres.loc[atlas.centres.geometry.isna(), "id"]),
    )


def _measure(atlas: Atlas, key: str) -> MeasureLayer:
    chosen = atlas.headlines[atlas.headlines["metric"] == key].dropna(subset="value")
    fitted = scale.fit(chosen["value"])
    placed = atlas.hubs.dropna(subset=["lat", "lon"])
    points = {key: (lat, lon) for key, lat, lon in _columns(placed, "id", "lat", "lon")}
    drawn = chosen[chosen["hub"].isin(points)].sort_values("value", ascending=False, kind="stable")
    with_figure = set(chosen["hub"])
    words = atlas.config.metric(key)
    return MeasureLayer(
        key=key,
        label=words.label,
        unit=words.unit,
        scale=fitted,
        circles=tuple(
            Circle(
                hub=hub,
                lat=points[hub][0],
                lon=points[hub][1],
                value=value,
                low=_bound(low),
                high=_bound(high),
                radius_px=fitted.radius_px(value),
                covers=covers,
                row=row,
            )
            for row, (hub, value, low, high, covers) in zip(
                drawn.index, _columns(drawn, "hub", "value", "low", "high", "covers"), strict=True
            )
        ),
        without=tuple(hub for hub in atlas.hubs["id"] if hub not in with_figure),
    )


def _columns(frame: pd.DataFrame, *names: str) -> Iterator[tuple[Any, ...]]:
    # rows of few columns: a dictionary of every cell takes seconds for 100,000 hubs
    return zip(*(frame[name].tolist() for name in names), strict=True)


def _bound(value: float | None) -> float | None:
    return None if value is None or math.isnan(value) else float(value)
