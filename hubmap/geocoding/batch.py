"""Many names at once: each different name is placed once, and every row and column is kept."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from hubmap.errors import UsageError
from hubmap.geocoding.pool import Asked, place_all

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    import geopandas as gpd
    import numpy as np
    import numpy.typing as npt
    import pandas as pd

    from hubmap.geocoding.gazetteer import Gazetteer
    from hubmap.geocoding.place import Place

    Progress = Callable[[int, int], None]
    Improver = Callable[[Sequence[Place]], list[Place]]

__all__ = ["COLUMNS", "Pairs", "context_columns", "different_pairs", "geocode", "joined", "rows_of", "statuses"]

# what is added to a table, in this order
COLUMNS: Final = (
    *("place_name", "place_kind", "place_code", "lat", "lon"),
    *("precision_km", "confidence", "match", "status", "alternatives", "depth_confidence", "former"),
)
NUMBERS: Final = frozenset({"lat", "lon", "precision_km", "confidence", "depth_confidence"})
# parts a name from its context in the key of a pair; no name holds it
BETWEEN: Final = "\x1f"
# what a column's name says of the places in it, where they do not say it themselves
LEVELS: Final = {"kecamatan": "Kecamatan ", "kabupaten": "Kabupaten ", "provinsi": "Provinsi "}
SAYS_LEVEL: Final = r"(?i)^\s*(?:kab|kota|kec|prov|distrik|kemantren|kapanewon|daerah|di |dki)"


@dataclass(frozen=True, slots=True)
class Pairs:
    """The different names with their contexts and codes, and for each row which of them it has (-1 for an empty one)."""

    pairs: list[Asked]
    codes: npt.NDArray[np.intp]


def geocode(
    names: Iterable[str] | pd.Series | pd.DataFrame,
    within: str | Iterable[str | None] | None = None,
    *,
    column: str | None = None,
    code: str | None = None,
    gazetteer: Gazetteer | None = None,
    improve: Improver | None = None,
    progress: Progress | None = None,
) -> gpd.GeoDataFrame:
    """Find the places of many names.

    Parameters
    ----------
    names
        Names, or a table with a column of names.
    within
        Context: for a table the name of its column with the context, or of several, the narrowest first; for names one context
        for all, or one for each. A column called kecamatan, kabupaten or provinsi holds places of that level.
    column
        The table's column of names.
    code
        The table's column of official codes, of the Kemendagri's list in any edition or the BPS's; the name tells which.
    gazetteer
        Where to look; the shipped gazetteer if it is not given.
    improve
        What makes more of the places found, all of them at once, such as an online geocoder.
    progress
        Called with the number of names done and of all different names.

    Returns
    -------
    geopandas.GeoDataFrame
        For a table of Dask one of Dask: its different names are placed by the cluster's workers. Else the rows in their order with their index and columns, and the columns `COLUMNS`; one whose name is taken already is
        called ``place_lat`` and so on. The geometry is the place's point (EPSG:4326), empty where nothing was found; a table
        that has a geometry keeps its own. ``precision_km`` is in kilometres, ``alternatives`` has names with codes, parted
        by semicolons.

    Raises
    ------
    UsageError
        A column is not in the table, there are not as many contexts as names, or one name alone is given.
    """
    import pandas as pd

    if isinstance(names, str):
        raise UsageError("hubmap.geocode takes many names: a list, a Series or a table. For one name ask hubmap.place.")
    if hasattr(names, "map_partitions"):
        from hubmap.geocoding import cluster

        return cluster.geocode(names, within, column=column, code=code, gazetteer=gazetteer)
    given: pd.DataFrame
    frame: pd.DataFrame
    if isinstance(names, pd.DataFrame):
        if column is None:
            raise UsageError("For a table, name the column of names.")
        given, context = names, context_columns(within)
        frame = given
    else:
        given, column, context = _framed(names, within), "name", ["within"]
        frame = given[["name"]]
    for wanted in (column, *context, *([code] if code else [])):
        if wanted not in given.columns:
            raise UsageError(f"There is no column {wanted!r}. The columns are: {', '.join(map(str, given.columns))}.")
    pairs = different_pairs(given, column, context, code)
    found = place_all(pairs.pairs, gazetteer=gazetteer, progress=progress)
    return joined(frame, rows_of(improve(found) if improve else found), pairs.codes)


def context_columns(within: str | Iterable[str | None] | None) -> list[str]:
    """Return the columns of the context, the narrowest first."""
    return [within] if isinstance(within, str) else list(filter(None, within or ()))


def different_pairs(table: pd.DataFrame, column: str, context: Sequence[str], code: str | None = None) -> Pairs:
    """Return the different names of a table with their contexts and codes."""
    return _pairs(table[column], _context(table[list(context)]), table[code] if code else None)


def _context(columns: pd.DataFrame) -> pd.Series | None:
    """Join the columns of the context, each with the level that it is called after; empty cells say nothing."""
    joined: pd.Series | None = None
    for name in columns:
        level = LEVELS.get(str(name).strip().casefold(), "")
        cells = columns[name].astype(str).where(columns[name].notna(), "")
        said = cells.where((cells == "") | cells.str.contains(SAYS_LEVEL), level + cells)
        joined = said if joined is None else joined.str.cat(said, ", ")
    return joined


def _framed(names: Iterable[str], within: str | Iterable[str | None] | None) -> pd.DataFrame:
    """Make a table of names; a Series keeps its index."""
    import pandas as pd

    series = names if isinstance(names, pd.Series) else pd.Series(list(names), dtype=object)
    contexts = [within] * len(series) if within is None or isinstance(within, str) else list(within)
    if len(contexts) != len(series):
        raise UsageError(
            f"There are {len(series)} names and {len(contexts)} contexts; give one for each, or one for all."
        )
    return pd.DataFrame({"name": series.to_numpy(), "within": contexts}, index=series.index, dtype=object)


def _pairs(names: pd.Series, contexts: pd.Series | None, codes: pd.Series | None) -> Pairs:
    import pandas as pd

    empty = names.isna() & (codes.isna() if codes is not None else True)
    keys = names.astype(str).where(names.notna(), "")
    keys = keys + BETWEEN + (contexts if contexts is not None else "")
    if codes is not None:
        keys = keys + BETWEEN + codes.astype(str).where(codes.notna(), "")
    rows, different = pd.factorize(keys.mask(empty))
    return Pairs([_asked(key) for key in different], rows)


def _asked(key: str) -> Asked:
    name, context, *code = key.split(BETWEEN)
    return Asked(name, context if context.strip(", ") else None, (code[0] or None) if code else None)


def rows_of(found: Sequence[Place]) -> pd.DataFrame:
    """Return a row of `COLUMNS` for each place, and a last one that says that nothing was found, for empty names."""
    import pandas as pd

    nothing = (*[None] * (len(COLUMNS) - 4), "unmatched", "", None, None)
    table = pd.DataFrame([*map(_row, found), nothing], columns=list(COLUMNS))
    # the same where nothing was found: the parts of a table that is placed in parts are put together again
    text = pd.Series(["text"]).dtype
    for name in COLUMNS:
        table[name] = table[name].astype("float64" if name in NUMBERS else text)
    return table


def joined(frame: pd.DataFrame, table: pd.DataFrame, codes: npt.NDArray[np.intp]) -> gpd.GeoDataFrame:
    """Put what was found beside the rows; the last row of `table`, for empty names, says that nothing was."""
    import geopandas as gpd
    import numpy as np
    import pandas as pd

    # an empty name has -1, which is the last row
    rows = np.where(codes < 0, len(table) - 1, codes)
    placed = table.take(rows)
    placed.index = frame.index
    taken = set(frame.columns)
    placed.columns = pd.Index([_free(name, taken) for name in COLUMNS])
    joined = pd.concat([frame, placed], axis=1)
    if isinstance(frame, gpd.GeoDataFrame):
        return gpd.GeoDataFrame(joined, geometry=frame.geometry.name, crs=frame.crs)
    return gpd.GeoDataFrame(joined, geometry=_points(table).take(rows), crs=4326)


def _points(table: pd.DataFrame) -> npt.NDArray[np.object_]:
    """Return the points of the places that were found, None for the others."""
    import numpy as np
    import shapely

    points: npt.NDArray[np.object_] = np.asarray(
        shapely.points(table["lon"].fillna(0), table["lat"].fillna(0)), dtype=object
    )
    points[table["lat"].isna().to_numpy()] = None
    return points


def statuses(placed: pd.DataFrame, before: pd.DataFrame) -> dict[str, int]:
    """Count the rows by status; the column is the one of `COLUMNS` that was added to the table as it was before."""
    column = _free("status", set(before.columns))
    return {str(status): int(count) for status, count in placed[column].value_counts().items()}


def _row(place: Place) -> tuple[object, ...]:
    others = "; ".join(f"{other.name} ({other.code})" for other in place.alternatives)
    return (
        *(place.name, place.kind, place.code, place.lat, place.lon),
        *(
            place.precision_km,
            place.confidence if place.code or place.lat is not None else None,
            place.match,
            place.status,
            others,
            place.depth_confidence if place.code or place.lat is not None else None,
            place.former,
        ),
    )


def _free(name: str, taken: set[str]) -> str:
    """Return the name, or a longer one if the table has it already."""
    while name in taken:
        name = f"place_{name}"
    taken.add(name)
    return name
