"""What is drawn, how large, and what is said of it, as data: pages, figures and reports are all made from these layers.

No HTML, no colours: these belong to whoever draws.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from hubmap import scale
from hubmap.basemap.framing import MapFrame, frame_of

if TYPE_CHECKING:
    import pandas as pd

    from hubmap.atlas import Atlas

__all__ = ["Layers", "MeasureLayer", "frame", "layers"]

_TOLD = ["hub", "value", "low", "high", "year", "covers", "stands", "source"]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class MeasureLayer:
    """One metric over all hubs: circles, and the hubs that have no figure (never a circle).

    Parameters
    ----------
    key, label, unit, kind
        The metric, its words by language, and whether it is an ``amount`` or a ``rate``.
    scale
        Of the circles.
    circles
        The figures of placed hubs, the largest first: ``hub, value, low, high, year, covers, stands, source`` as in
        `Atlas.figures` and with its index, ``hub_row``, which is the hub's position in `Atlas.hubs`, the hub's
        ``lat, lon`` in degrees (EPSG:4326), and ``radius_px``, in pixels at 96 per inch.
    without
        Ids of the hubs that have no figure.
    """

    key: str
    label: Mapping[str, str]
    unit: Mapping[str, str]
    scale: scale.Scale
    circles: pd.DataFrame
    without: tuple[str, ...]
    kind: str = "amount"


@dataclass(frozen=True, slots=True, kw_only=True)
class Layers:
    """All layers of an atlas, the frame that they are first seen in, and what cannot be drawn because it was not placed."""

    frame: MapFrame
    measures: tuple[MeasureLayer, ...]
    unplaced_hubs: tuple[str, ...]
    unplaced_centres: tuple[str, ...]


@lru_cache(maxsize=1)
def frame(atlas: Atlas) -> MapFrame:
    """Which part of the earth a map of the atlas shows first."""
    points = atlas.hub_rows[["lat", "lon"]].to_numpy(dtype="float64")
    return frame_of(points[:, 0], points[:, 1])


@lru_cache(maxsize=1)
def layers(atlas: Atlas) -> Layers:
    """Arrange an atlas into layers.

    Parameters
    ----------
    atlas
        The joined data.

    Returns
    -------
    Layers
        One measure layer per metric in the order of the input's columns.
    """
    return Layers(
        frame=frame(atlas),
        measures=tuple(_measure(atlas, key) for key in atlas.metrics),
        unplaced_hubs=tuple(atlas.hub_rows.loc[atlas.hub_rows["lat"].isna(), "id"]),
        unplaced_centres=tuple(atlas.centre_rows.loc[atlas.centre_rows["lat"].isna(), "id"]),
    )


def _measure(atlas: Atlas, key: str) -> MeasureLayer:
    import numpy as np
    import pandas as pd

    chosen = atlas.headlines.loc[atlas.headlines["metric"] == key, _TOLD].dropna(subset="value")
    chosen["hub_row"] = pd.Index(atlas.hub_rows["id"]).get_indexer(chosen["hub"])
    # an atlas may have been cut down to some of its hubs
    chosen = chosen[chosen["hub_row"] >= 0]
    words = atlas.config.metric(key)
    if words.kind == "rate":
        # of all years, so that a colour says the same in each
        fitted = scale.round_classes(atlas.figures.loc[atlas.figures["metric"] == key, "value"].tolist())
    else:
        fitted = scale.fit(chosen["value"].tolist())
    return MeasureLayer(
        key=key,
        label=words.label,
        unit=words.unit,
        kind=words.kind,
        scale=fitted,
        circles=_circles(atlas, chosen, fitted),
        without=tuple(np.delete(atlas.hub_rows["id"].to_numpy(), chosen["hub_row"])),
    )


def _circles(atlas: Atlas, chosen: pd.DataFrame, fitted: scale.Scale) -> pd.DataFrame:
    points = atlas.hub_rows[["lat", "lon"]].to_numpy()[chosen["hub_row"]]
    located = chosen.assign(lat=points[:, 0], lon=points[:, 1], radius_px=fitted.radii_px(chosen["value"].to_numpy()))
    return located.dropna(subset="lat").sort_values("value", ascending=False, kind="stable")
