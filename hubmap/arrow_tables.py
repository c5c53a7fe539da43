"""Tables of Arrow columns: made of lists of cells, cut down, completed, and given as data frames to those who ask.

Missing is null in every column, whatever it holds.
"""

from __future__ import annotations

import sys
from importlib.abc import MetaPathFinder
from typing import TYPE_CHECKING, Any
from weakref import finalize

from hubmap.plain_values import Texts, are_one, count_different

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

    import numpy as np
    import pandas as pd
    import pyarrow as pa
    from numpy.typing import NDArray

__all__ = [
    "are_repeated",
    "array_of",
    "codes_of",
    "first_rows",
    "frame_of",
    "groups_of",
    "items_of",
    "joined",
    "mask_of",
    "numbers_of",
    "positions_of",
    "set_arrow_up",
    "table_of",
    "where",
    "with_columns",
]

# what a column of a checked or joined table holds, by its name; all others are of texts
_INTEGERS = frozenset({"obs", "row", "year", "silent_since", "head_row", "hub_row"})
_NUMBERS = frozenset(
    {
        "lat",
        "lon",
        "pin_km",
        "km",
        "uncertain_km",
        "low",
        "high",
        "value",
        "place_confidence",
        "place_precision_km",
        "radius_px",
    }
)
_LISTS = frozenset({"list", "products", "products_en", "other_names", "succeeded_by"})
_TRUTHS = frozenset({"quiet"})
# integers of which some may be missing
_MAYBE = frozenset({"year", "silent_since"})


def set_arrow_up() -> None:
    """Set Arrow up for a command: it loads no pandas unasked, and takes memory where all else does.

    For the first list that it is given it would load pandas, only to see whether that is a column of its own, which takes a
    quarter of a command's start. Where a data frame is asked for, it loads it all the same. A pool of its own keeps memory that
    others could have: a build of 100,000 rows takes an eighth less without.
    """
    import pyarrow as pa

    pa.set_memory_pool(pa.system_memory_pool())
    absence = _Absence()
    sys.meta_path.insert(0, absence)
    try:
        pa.array([None])
    finally:
        sys.meta_path.remove(absence)


class _Absence(MetaPathFinder):
    """Says that pandas is not there."""

    def find_spec(self, fullname: str, path: object = None, target: object = None) -> None:  # noqa: ARG002 - the protocol's
        if fullname == "pandas":
            raise ModuleNotFoundError(fullname)


def table_of(columns: Mapping[str, Sequence[Any] | NDArray[Any]]) -> pa.Table:
    """Make a table of columns of cells, in their order.

    Parameters
    ----------
    columns
        Equally long columns by name: lists, numpy arrays or Arrow arrays. None and NaN are missing.

    Examples
    --------
    >>> table_of({"hub": ["ceper", "tegal"], "year": [2019, None]}).to_pylist()
    [{'hub': 'ceper', 'year': 2019}, {'hub': 'tegal', 'year': None}]
    """
    import pyarrow as pa

    arrays = {name: array_of(name, cells) for name, cells in columns.items()}
    return pa.table(list(arrays.values()), names=list(arrays))


def array_of(name: str, cells: Sequence[Any] | NDArray[Any]) -> pa.Array | pa.ChunkedArray:
    """Make a column of cells; its name tells what it holds."""
    import pyarrow as pa

    kind = _type_of(name)
    if isinstance(cells, Texts):
        # a column that is empty for all rows may be of anything
        return cells.arrow if kind == pa.string() else cells.arrow.cast(kind)
    if isinstance(cells, (pa.Array, pa.ChunkedArray)):
        return cells
    try:
        if are_one(cells):
            return pa.repeat(pa.array(cells[:1], type=kind, from_pandas=True)[0], len(cells))
        return pa.array(cells, type=kind, from_pandas=True)
    except UnicodeEncodeError:
        # half of a pair of characters, which no file can hold
        return pa.array([_writable(cell) for cell in cells], type=kind, from_pandas=True)


def _type_of(name: str) -> pa.DataType:
    import pyarrow as pa

    if name in _INTEGERS:
        return pa.int64()
    if name in _NUMBERS:
        return pa.float64()
    if name in _LISTS:
        return pa.list_(pa.string())
    return pa.bool_() if name in _TRUTHS else pa.string()


def _writable(cell: Any) -> Any:  # noqa: ANN401 - a cell
    if isinstance(cell, list):
        return [_writable(item) for item in cell]
    return cell.encode("utf-8", "replace").decode() if isinstance(cell, str) else cell


def with_columns(table: pa.Table, columns: Mapping[str, Sequence[Any] | NDArray[Any]]) -> pa.Table:
    """The table with columns of cells set, those that it does not have yet behind its own."""
    for name, cells in columns.items():
        array, at = array_of(name, cells), table.schema.get_field_index(name)
        table = table.append_column(name, array) if at < 0 else table.set_column(at, name, array)
    return table


def joined(tables: Sequence[pa.Table]) -> pa.Table:
    """The rows of tables one after another; a column that one does not have is missing there."""
    import pyarrow as pa

    return pa.concat_tables(tables, promote_options="default")


def where(table: pa.Table, mask: NDArray[np.bool_] | Iterable[bool]) -> pa.Table:
    """The rows for which a mask holds."""
    import numpy as np

    kept = mask if isinstance(mask, np.ndarray) else np.fromiter(mask, dtype=bool)
    return table if kept.all() else table.take(np.flatnonzero(kept))


def mask_of(table: pa.Table, column: str, holds: Callable[[Any], bool] | Collection[Any]) -> NDArray[np.bool_]:
    """Whether a column's cell is among some values, or meets a condition, by row; each different text is asked once."""
    import numpy as np

    cells = table[column]
    if not callable(holds) and len(cells) >= _FEW and not _is_list(cells):
        import pyarrow as pa
        import pyarrow.compute as pc

        among: NDArray[np.bool_] = pc.is_in(cells, value_set=pa.array(list(holds), cells.type)).to_numpy()
        return among
    meets = holds if callable(holds) else holds.__contains__
    if len(cells) < _FEW or not _is_text(cells):
        return np.fromiter(map(meets, cells.to_pylist()), dtype=bool, count=len(cells))
    encoded = cells.combine_chunks().dictionary_encode()
    told = np.array([*map(meets, encoded.dictionary.to_pylist()), meets(None)], dtype=bool)
    mask: NDArray[np.bool_] = told[encoded.indices.fill_null(-1).to_numpy()]
    return mask


# to encode fewer cells costs more than to ask each
_FEW = 200
# and more are looked at twice, in case that they all differ
_MANY = 20_000


def _is_text(cells: pa.Array | pa.ChunkedArray) -> bool:
    import pyarrow as pa

    return bool(cells.type == pa.string())


def _is_list(cells: pa.Array | pa.ChunkedArray) -> bool:
    import pyarrow as pa

    return bool(pa.types.is_list(cells.type))


def codes_of(table: pa.Table, column: str, codes: Mapping[str, int], *, other: int) -> NDArray[np.int64]:
    """The number of each cell of a column of texts; `other` for those that have none, missing ones too."""
    import numpy as np

    encoded = table[column].combine_chunks().dictionary_encode()
    told = np.array([*(codes.get(text, other) for text in encoded.dictionary.to_pylist()), other], dtype=np.int64)
    numbers: NDArray[np.int64] = told[encoded.indices.fill_null(-1).to_numpy()]
    return numbers


def groups_of(table: pa.Table, *columns: str) -> NDArray[np.int64]:
    """A number for each row, from 0 on in their order, that rows share which are equal in these columns.

    Examples
    --------
    >>> groups_of(table_of({"hub": ["ceper", "tegal", "ceper"], "year": [2019, None, 2019]}), "hub", "year").tolist()
    [0, 1, 0]
    """
    # no table is ever changed, and the largest one is asked the same again and again
    at = id(table)
    if at not in _KNOWN:
        _KNOWN[at] = {}
        finalize(table, _KNOWN.pop, at)
    if columns not in _KNOWN[at]:
        _KNOWN[at][columns] = _groups_of(table, columns)
    return _KNOWN[at][columns]


# the groups that were asked for of each table that is in use
_KNOWN: dict[int, dict[tuple[str, ...], NDArray[np.int64]]] = {}


def _groups_of(table: pa.Table, columns: Sequence[str]) -> NDArray[np.int64]:
    import numpy as np

    groups, most = np.zeros(len(table), dtype=np.int64), 1
    for column in columns:
        codes, different = _encoded(table[column])
        if different == 1:
            continue
        if most * different > _LARGEST:
            groups, most = _in_order(groups, most), len(table)
        groups = groups * different + codes
        most *= different
    numbers = _in_order(groups, most)
    numbers.flags.writeable = False
    return numbers


def _encoded(column: pa.ChunkedArray) -> tuple[NDArray[np.int64], int]:
    """A number for each different cell of a column, and how many there are; missing is one of them."""
    import numpy as np
    import pyarrow.compute as pc

    cells = column.combine_chunks()
    if not _is_text(cells) or len(cells) < _FEW or cells.null_count == len(cells):
        return _numbers_of_cells(cells)
    # figures of a place stand beside each other: of those that are alike the first is looked at alone
    begins = pc.fill_null(pc.not_equal(cells[1:], cells[:-1]), fill_value=True).to_numpy(zero_copy_only=False)
    at = np.flatnonzero(np.append(True, begins))
    if len(at) * 3 > len(cells) * 2:
        return _numbers_of_cells(cells)
    codes, different = _numbers_of_cells(cells.take(at))
    return np.repeat(codes, np.diff(at, append=len(cells))), different


def _numbers_of_cells(cells: pa.Array) -> tuple[NDArray[np.int64], int]:
    import numpy as np

    # an id is mostly there once, which is seen sooner than which are alike
    may_differ = len(cells) > _MANY and _is_text(cells) and not cells.null_count
    if may_differ and all(count_different(some) == len(some) for some in (cells[:_FEW], cells)):
        return np.arange(len(cells)), len(cells)
    encoded = cells.dictionary_encode()
    different = len(encoded.dictionary)
    codes: NDArray[np.int64] = encoded.indices.fill_null(different).to_numpy(zero_copy_only=False).astype(np.int64)
    return codes, different + (encoded.null_count > 0)


# what a number of 64 bits holds
_LARGEST = 2**62
# numbers of which so many are not there are looked up in a table of them all
_SPARSE = 16


def _in_order(groups: NDArray[np.int64], most: int) -> NDArray[np.int64]:
    """Numbers below `most` made those from 0 on, in the order in which they come first."""
    import numpy as np
    import pyarrow as pa

    if most > _SPARSE * len(groups):
        numbers: NDArray[np.int64] = pa.array(groups).dictionary_encode().indices.to_numpy().astype(np.int64)
        return numbers
    first = np.full(most, len(groups))
    # of several the first is set last
    first[groups[::-1]] = np.arange(len(groups) - 1, -1, -1)
    there = np.flatnonzero(first < len(groups))
    there = there[np.argsort(first[there], kind="stable")]
    # what is there is looked up, and nothing else
    first[there] = np.arange(len(there))
    return first[groups]


def first_rows(groups: NDArray[np.int64]) -> NDArray[np.int64]:
    """The position of the first row of each group, of groups that are numbered from 0 on."""
    import numpy as np

    first = np.zeros(int(groups.max(initial=-1)) + 1, dtype=np.int64)
    # of several the first is set last
    first[groups[::-1]] = np.arange(len(groups))[::-1]
    return first


def are_repeated(groups: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Whether another row has the same number."""
    import numpy as np

    repeated: NDArray[np.bool_] = (np.bincount(groups) > 1)[groups] if len(groups) else np.zeros(0, dtype=bool)
    return repeated


def positions_of(cells: pa.ChunkedArray, among: pa.ChunkedArray) -> NDArray[np.int64]:
    """Where each of some cells stands among others, which all differ; -1 for those that are not there.

    Examples
    --------
    >>> hubs = table_of({"id": ["ceper", "tegal"], "hub": ["tegal", "jogja"]})
    >>> positions_of(hubs["hub"], hubs["id"]).tolist()
    [1, -1]
    """
    import numpy as np
    import pyarrow.compute as pc

    # mostly the hubs of figures are asked for, one of each hub in the same order
    if cells.equals(among):
        return np.arange(len(cells))
    if not len(among):
        return np.full(len(cells), -1)
    positions: NDArray[np.int64] = pc.fill_null(pc.index_in(cells, value_set=among), -1).to_numpy().astype(np.int64)
    return positions


def items_of(table: pa.Table, column: str) -> pa.Array:
    """What stands in the lists of a column, one after the other.

    Examples
    --------
    >>> items_of(table_of({"list": [["2019"], [], ["2019", "2021"]]}), "list").to_pylist()
    ['2019', '2019', '2021']
    """
    import pyarrow.compute as pc

    return pc.list_flatten(table[column].combine_chunks())


def numbers_of(table: pa.Table, column: str) -> NDArray[np.float64]:
    """A column of numbers as floats; missing is NaN, as numpy has nothing else."""
    import numpy as np

    return np.asarray(table[column].to_numpy(), dtype=np.float64)


def frame_of(table: pa.Table) -> pd.DataFrame:
    """Give a table as a data frame: missing text is None, a missing number NaN, a missing year NA; lists are lists.

    Examples
    --------
    >>> frame_of(table_of({"hub": ["ceper"], "year": [2019]})).to_dict("list")
    {'hub': ['ceper'], 'year': [2019]}
    """
    import pandas as pd

    return pd.DataFrame({name: _series(name, table[name]) for name in table.column_names}, copy=False)


def _series(name: str, cells: pa.ChunkedArray) -> pd.Series[Any]:
    import pandas as pd

    if name in _MAYBE:
        return pd.Series(pd.array(cells.to_pylist(), dtype="Int64"))
    if name in _INTEGERS | _NUMBERS | _TRUTHS:
        return pd.Series(cells.to_numpy())
    return pd.Series(cells.to_pylist(), dtype=object)
