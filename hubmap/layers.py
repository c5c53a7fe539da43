"""What is drawn, how large, and what is said of it, as data: pages, figures and reports are all made from these layers.

No HTML, no colours: these belong to whoever draws.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from hubmap import scale
from hubmap.arrow_tables import mask_of, numbers_of, positions_of, with_columns
from hubmap.basemap.framing import MapFrame, frame_of

if TYPE_CHECKING:
    import numpy as np
    import pyarrow as pa
    from numpy.typing import NDArray

    from hubmap.atlas import Atlas

__all__ = ["Layers", "MeasureLayer", "frame", "layers"]

_TOLD = ["hub", "value", "low", "high", "year", "covers", "stands", "source"]


@dataclass(frozen=True, kw_only=True, eq=False)
class MeasureLayer:
    """One metric over all hubs: circles, and the hubs that have no figure (never a circle).

    Parameters
    ----------
    key, label, unit, kind
        The metric, its words by language, and whether it is an ``amount`` or a ``rate``.
    scale
        Of the circles.
    without
        Ids of the hubs that have no figure.
    atlas
        The joined data that it is of.
    """

    key: str
    label: Mapping[str, str]
    unit: Mapping[str, str]
    scale: scale.Scale
    without: tuple[str, ...]
    atlas: Atlas
    kind: str = "amount"

    @cached_property
    def circles(self) -> pa.Table:
        """The figures of placed hubs, the largest first.

        ``hub, value, low, high, year, covers, stands, source`` as in `Atlas.headline_table`, ``head_row`` and ``hub_row``, which are the
        positions there and in `Atlas.hub_table`, the hub's ``lat, lon`` in degrees (EPSG:4326), and ``radius_px``, in pixels at 96 per inch.
        """
        return _circles(self.atlas, self.key, self.scale)


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
    return frame_of(numbers_of(atlas.hub_table, "lat"), numbers_of(atlas.hub_table, "lon"))


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
        unplaced_hubs=_unplaced(atlas.hub_table),
        unplaced_centres=_unplaced(atlas.centre_table),
    )


def _unplaced(rows: pa.Table) -> tuple[str, ...]:
    return tuple(rows.filter(rows["lat"].is_null())["id"].to_pylist())


def _measure(atlas: Atlas, key: str) -> MeasureLayer:
    import numpy as np

    head_rows, hub_rows = _heads(atlas, key)
    words = atlas.config.metric(key)
    if words.kind == "rate":
        # of all years, so that a colour says the same in each
        is_told = mask_of(atlas.figure_table, "metric", {key})
        fitted = scale.round_classes(numbers_of(atlas.figure_table, "value")[is_told])
    else:
        fitted = scale.fit(numbers_of(atlas.headline_table, "value")[head_rows])
    without = np.delete(np.arange(len(atlas.hub_table)), hub_rows)
    return MeasureLayer(
        key=key,
        label=words.label,
        unit=words.unit,
        kind=words.kind,
        scale=fitted,
        without=tuple(atlas.hub_table["id"].take(without).to_pylist()),
        atlas=atlas,
    )


def _heads(atlas: Atlas, key: str) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Where the figures that stand for a metric are in `Atlas.headline_table`, and their hubs in `Atlas.hub_table`."""
    import numpy as np

    heads = atlas.headline_table
    chosen = np.flatnonzero(mask_of(heads, "metric", {key}) & ~np.isnan(numbers_of(heads, "value")))
    hub_rows = positions_of(heads["hub"].take(chosen), atlas.hub_table["id"])
    # an atlas may have been cut down to some of its hubs
    is_there = hub_rows >= 0
    return chosen[is_there], hub_rows[is_there]


def _circles(atlas: Atlas, key: str, fitted: scale.Scale) -> pa.Table:
    import numpy as np

    head_rows, hub_rows = _heads(atlas, key)
    lat, values = numbers_of(atlas.hub_table, "lat")[hub_rows], numbers_of(atlas.headline_table, "value")[head_rows]
    order = np.argsort(-values, kind="stable")
    order = order[~np.isnan(lat[order])]
    head_rows, hub_rows, radii = head_rows[order], hub_rows[order], fitted.radii_px(values[order])
    points = {name: atlas.hub_table[name].take(hub_rows) for name in ("lat", "lon")}
    told = atlas.headline_table.select(_TOLD).take(head_rows)
    return with_columns(told, {"head_row": head_rows, "hub_row": hub_rows, **points, "radius_px": radii})
