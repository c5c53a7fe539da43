"""Tables of Dask: their different names found across all parts, placed by the cluster's workers, and joined again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from hubmap.errors import UsageError
from hubmap.geocoding.batch import COLUMNS, context_columns, different_pairs, joined, rows_of
from hubmap.geocoding.gazetteer import load
from hubmap.geocoding.matching.joint import place_jointly
from hubmap.geocoding.pool import place_block

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    import pandas as pd

    from hubmap.geocoding.gazetteer import Gazetteer
    from hubmap.geocoding.place import Place

__all__ = ["connected", "geocode", "geocode_files"]

# so many names keep a worker busy for a second: what is lost with a worker is done again by another
BLOCK: Final = 2_000
PATIENCE_SECONDS: Final = 20


def geocode(
    table: Any,  # noqa: ANN401 - dask is not installed everywhere
    within: str | Iterable[str | None] | None = None,
    *,
    column: str | None = None,
    code: str | None = None,
    gazetteer: Gazetteer | None = None,
) -> Any:  # noqa: ANN401
    """Find the places of the names in a table of Dask.

    Parameters
    ----------
    table
        A Dask dataframe.
    within, column, code, gazetteer
        As of `hubmap.geocode`; another gazetteer than the shipped one is sent to each worker once.

    Returns
    -------
    dask.dataframe.DataFrame
        Its rows in its parts, with the columns of `hubmap.geocode`; the names are placed at once, by the workers of the current
        client, the rows are joined when they are asked for. There is no geometry: points stand in ``lat`` and ``lon``.

    Raises
    ------
    UsageError
        A column is not in the table.
    """
    import pandas as pd
    from dask.base import compute
    from dask.delayed import delayed

    context = context_columns(within)
    wanted = [*filter(None, (column,)), *context, *filter(None, (code,))]
    if column is None:
        raise UsageError("For a table, name the column of names.")
    for name in wanted:
        if name not in table.columns:
            raise UsageError(f"There is no column {name!r}. The columns are: {', '.join(map(str, table.columns))}.")
    # each part sends its different names alone
    parts = table[list(dict.fromkeys(wanted))].map_partitions(lambda part: part.drop_duplicates())
    different = parts.compute().drop_duplicates()
    pairs = different_pairs(different, column, context, code).pairs
    blocks = [pairs[start : start + BLOCK] for start in range(0, len(pairs), BLOCK)]
    # every worker has the shipped one
    sent = None if gazetteer in (None, load()) else delayed(gazetteer, pure=False, traverse=False)
    placed = compute(*(delayed(place_block, pure=sent is None)(block, sent) for block in blocks))
    found: list[Place] = place_jointly([place for block in placed for place in block], gazetteer or load())
    answers = pd.DataFrame({"asked": pairs, "at": range(len(pairs))})
    rows = delayed((answers, rows_of(found)))
    meta = _join(
        table.partitions[0].head(0, npartitions=1) if table.npartitions else table.compute(),
        (answers.iloc[:0], rows_of([])),
        column,
        context,
        code,
    )
    return table.map_partitions(_join, rows, column, context, code, meta=meta)


def _join(
    part: pd.DataFrame,
    answers: tuple[pd.DataFrame, pd.DataFrame],
    column: str,
    context: Sequence[str],
    code: str | None,
) -> pd.DataFrame:
    """Put what was found beside the rows of one part."""
    import numpy as np
    import pandas as pd

    asked, table = answers
    at = dict(zip(asked["asked"].map(tuple), asked["at"], strict=True))
    pairs = different_pairs(part, column, context, code)
    rows = np.array([at.get(tuple(pair), len(table) - 1) for pair in pairs.pairs] + [len(table) - 1], dtype=np.intp)
    placed = joined(part, table, rows[pairs.codes])
    return pd.DataFrame(placed.drop(columns=placed.geometry.name))


def connected(address: str) -> Any:  # noqa: ANN401
    """Return a client of the cluster at an address, or of one on this machine for ``local``.

    Raises
    ------
    UsageError
        The extra ``dask`` is not installed, or nobody answers at the address.
    """
    try:
        from distributed import Client, LocalCluster
    except ImportError as error:
        raise UsageError("Install the extra dask first: pip install 'hubmap[dask]'.") from error
    if address == "local":
        return Client(LocalCluster(threads_per_worker=1, dashboard_address=None))
    try:
        return Client(address, timeout=PATIENCE_SECONDS)
    except OSError as error:
        raise UsageError(f"No Dask scheduler answers at {address}: {error}") from error


def geocode_files(
    files: Sequence[Path],
    out: Path,
    *,
    address: str,
    column: str,
    within: Sequence[str] | None = None,
    code: str | None = None,
    gazetteer: Gazetteer | None = None,
) -> dict[str, int]:
    """Place the names of files by a cluster, and write a folder of parquet files, one for each part.

    Parameters
    ----------
    files
        CSV or parquet files of the same columns, where every worker can read them.
    out
        Folder to write to.
    address
        Of the scheduler, such as ``tcp://10.0.0.1:8786``; ``local`` for a cluster on this machine.
    column, within, code, gazetteer
        As of `geocode`.

    Returns
    -------
    dict
        Rows by status.

    Raises
    ------
    UsageError
        A file is of another kind, or there is no cluster.
    """
    with connected(address):
        import dask.dataframe as frames

        kinds = {path.suffix.casefold() for path in files}
        names = [str(path.resolve()) for path in files]
        if kinds == {".parquet"}:
            table = frames.read_parquet(names)
        elif kinds <= {".csv", ".tsv"}:
            mark = "\t" if kinds == {".tsv"} else ","
            table = frames.read_csv(names, dtype=str, keep_default_na=False, na_values=[""], sep=mark)
        else:
            raise UsageError("With --dask the files are all CSV, all TSV, or all parquet.")
        placed = geocode(table, within, column=column, code=code, gazetteer=gazetteer)
        out.mkdir(parents=True, exist_ok=True)
        placed.to_parquet(str(out.resolve()), write_index=False, overwrite=False)
        status = COLUMNS[COLUMNS.index("status")] if "status" not in table.columns else "place_status"
        counted = frames.read_parquet(str(out.resolve()), columns=[status])[status].value_counts().compute()
    return {str(name): int(count) for name, count in counted.items()}
