"""Which place each row of a table stands for: a pin where the row has one, else what the gazetteer finds."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from typing import TYPE_CHECKING, Any

from hubmap.geocoding.place import Place

if TYPE_CHECKING:
    import pandas as pd

    from hubmap.geocoding.gazetteer import Gazetteer

__all__ = ["decide"]

# a pin set by hand is as good as the map it was read from
_PIN_PRECISION_KM = 0.5


def decide(table: pd.DataFrame, gazetteer: Gazetteer | None = None) -> dict[str, Place]:
    """Find the place of every row that says where it is.

    Parameters
    ----------
    table
        Rows with ``id, name, place, within, lat, lon``. Latitude and longitude (degrees, EPSG:4326) always win; else the
        column place is looked up within the column within. A row with neither place nor pin is left out.
    gazetteer
        Where to look names up; the shipped one by default.

    Returns
    -------
    dict
        The place by the row's id; a name that is not found gives a place with the status ``unmatched``.
    """
    from hubmap.geocoding.gazetteer import load

    shipped = gazetteer or load()
    rows = table[["id", "place", "within", "lat", "lon"]].astype(object)
    return {
        row["id"]: _decide(row, shipped)
        for row in rows.where(rows.notna(), None).to_dict("records")
        if row["place"] is not None or row["lat"] is not None
    }


def _decide(row: Mapping[Hashable, Any], gazetteer: Gazetteer) -> Place:
    from hubmap.geocoding.match import place

    if row["lat"] is None:
        return place(row["place"], row["within"], gazetteer=gazetteer)
    return Place(
        query=row["place"] or "",
        within=row["within"],
        status="pinned",
        name=row["place"],
        lat=float(row["lat"]),
        lon=float(row["lon"]),
        precision_km=_PIN_PRECISION_KM,
        confidence=1.0,
        match="pin",
        origin="pin",
    )
