"""An atlas cut down to some of its hubs: those of a region, of a list, or with a value in a column."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import compress
from typing import TYPE_CHECKING, Any

from hubmap.arrow_tables import mask_of
from hubmap.arrow_tables import where as rows_where
from hubmap.atlas.joining import Atlas, Chosen
from hubmap.errors import UsageError
from hubmap.plain_values import columns

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    import pyarrow as pa

__all__ = ["keep_hubs", "rows_of", "select"]

_CODE = re.compile(r"\d{2}(\.\d{2}){0,2}(\.\d{4})?")
# columns of hubs that can be asked for beside the file's own; kinds of places before a name are left out
_OWN = ("id", "name", "name_en", "list", "products", "products_en", "province", "place_name", "place_kind", "source")
_OF_CENTRES = ("role", "status")
_KINDS = re.compile(r"^(provinsi|kabupaten|kab\.?|kota|kecamatan|kec\.?|desa|kelurahan|province|regency|district)\s+")


def select(atlas: Atlas, where: Sequence[str]) -> Atlas:
    """Keep the hubs that meet all conditions, and what belongs to them.

    Parameters
    ----------
    atlas
        The joined data.
    where
        Each the name or the official code of a region, the key of a list, or ``Column=value``: a column of the file as it is written
        there, one of hubmap's own (``province``, ``list``, …), or ``role`` or ``status`` of the hub's centres.

    Raises
    ------
    UsageError
        There is no such region or column, or no hub is left.
    """
    if not where:
        return atlas
    kept = _meeting(atlas, where[0])
    for condition in where[1:]:
        kept &= _meeting(atlas, condition)
    if not kept.any():
        raise UsageError(f"No hub is left by {' and '.join(map(repr, where))}.")
    chosen = Chosen(where="; ".join(where), total=len(atlas.hub_table), attribute_cells=atlas.attribute_columns())
    regions = [_folded(condition) for condition in where if "=" not in condition]
    free = mask_of(atlas.centre_table, "hub", {None}) & _in_regions(atlas.centre_table, regions)
    cut = keep_hubs(atlas, rows_where(atlas.hub_table, kept)["id"].to_pylist(), free=free)
    return replace(cut, chosen=chosen)


def keep_hubs(atlas: Atlas, hubs: Sequence[str], *, free: npt.NDArray[np.bool_] | None = None) -> Atlas:
    """An atlas with some hubs and what belongs to them.

    Parameters
    ----------
    atlas
        The joined data.
    hubs
        Their ids.
    free
        Which centres without a hub are kept too; none by default.
    """
    wanted = set(hubs)
    columns = {"figure_table": "hub", "headline_table": "hub", "programme_table": "hub"}
    tables: dict[str, Any] = {
        name: rows_where(table := getattr(atlas, name), mask_of(table, column, wanted))
        for name, column in columns.items()
    }
    kept = mask_of(atlas.hub_table, "id", wanted)
    own = mask_of(atlas.centre_table, "hub", wanted)
    centres = rows_where(atlas.centre_table, own if free is None else own | free)
    there = set(centres["id"].to_pylist())
    tables |= {
        "hub_table": rows_where(atlas.hub_table, kept),
        "centre_table": centres,
        "event_table": rows_where(atlas.event_table, mask_of(atlas.event_table, "id", there)),
    }
    left_out = rows_of(atlas) - rows_of(replace(atlas, **tables))
    return replace(
        atlas,
        **tables,
        attribute_cells={key: list(compress(cells, kept)) for key, cells in atlas.attribute_cells.items()},
        places={hub: place for hub, place in atlas.places.items() if hub in wanted},
        problems=tuple(
            left
            for problem in atlas.problems
            if (left := problem.of_rows(lambda row, file=problem.file: (file, row) not in left_out))  # type: ignore[misc]
        ),
    )


# to cut an atlas down to each of its hubs asks this of the whole each time
@lru_cache(maxsize=4)
def rows_of(atlas: Atlas) -> set[tuple[str, int]]:
    """File and row of all that an atlas holds."""
    tables = (atlas.hub_table, atlas.figure_table, atlas.programme_table, atlas.centre_table, atlas.event_table)
    return {
        pair
        for table in tables
        if "file" in table.column_names
        for pair in zip(table["file"].to_pylist(), table["row"].to_pylist(), strict=True)
    }


def _meeting(atlas: Atlas, condition: str) -> npt.NDArray[np.bool_]:
    column, is_column, value = condition.partition("=")
    return _with_value(atlas, column.strip(), value.strip()) if is_column else _in_region(atlas, condition.strip())


def _in_region(atlas: Atlas, name: str) -> npt.NDArray[np.bool_]:
    folded = _folded(name)
    listed = mask_of(atlas.hub_table, "list", lambda keys: folded in {str(key).casefold() for key in keys or ()})
    found = _in_regions(atlas.hub_table, [folded]) | listed
    if not found.any():
        provinces = ", ".join(sorted({*atlas.hub_table["province"].to_pylist()} - {None}))
        raise UsageError(
            f"No hub lies in {name!r}: use the name or the code of a region, a list's key, or Column=value "
            f"(provinces with a hub: {provinces or 'none'})."
        )
    return found


def _in_regions(rows: pa.Table, regions: Sequence[str]) -> npt.NDArray[np.bool_]:
    """Which places lie in all of these regions, by their code or by any of the names that say where they are."""
    import numpy as np

    def is_inside(row: dict[str, Any], region: str) -> bool:
        code = str(row["place_code"] or "")
        if _CODE.fullmatch(region):
            return code == region or code.startswith(f"{region}.")
        names = {_folded(part) for part in str(row["place_name"] or "").split(",")} | {
            _folded(str(row["province"] or ""))
        }
        return region in names or _bare(region) in {_bare(name) for name in names} - {""}

    told = columns(rows, "place_code", "place_name", "province")
    return np.array([all(is_inside(row, region) for region in regions) for row in told], dtype=bool)


def _with_value(atlas: Atlas, column: str, value: str) -> npt.NDArray[np.bool_]:
    import numpy as np

    cells = _cells(atlas, column)
    wanted = value.casefold()
    found = np.array([wanted in {str(one).casefold() for one in _values(cell)} for cell in cells], dtype=bool)
    if not found.any():
        there = sorted({str(one) for cell in cells for one in _values(cell)})
        some = ", ".join(there[:12]) + (", …" if len(there) > 12 else "")  # noqa: PLR2004 - enough to see the spelling
        raise UsageError(f"No hub has {value!r} in {column!r}: it holds {some or 'nothing'}.")
    return found


def _cells(atlas: Atlas, column: str) -> Sequence[Any]:
    """A column of the hubs: of the file, of hubmap's own, or of their centres."""
    folded = column.casefold()
    attributes = atlas.attribute_columns()
    for attribute in atlas.attributes:
        if attribute.published and folded in {attribute.key.casefold(), attribute.label.casefold()}:
            return attributes[attribute.key]
    if folded in _OF_CENTRES:
        field = "look" if folded == "status" else folded
        by_hub: dict[str, list[str]] = {}
        for row in columns(atlas.centre_table, "hub", field):
            by_hub.setdefault(row["hub"] or "", []).append(row[field])
        return [by_hub.get(hub, []) for hub in atlas.hub_table["id"].to_pylist()]
    if folded in _OWN and folded in atlas.hub_table.column_names:
        cells: list[Any] = atlas.hub_table[folded].to_pylist()
        return cells
    known = [
        *(attribute.label for attribute in atlas.attributes if attribute.published),
        "province",
        "list",
        *_OF_CENTRES,
    ]
    raise UsageError(f"No column {column!r}: use {', '.join(known)}.")


def _values(cell: Any) -> list[Any]:  # noqa: ANN401 - a cell
    if isinstance(cell, (list, tuple)):
        return list(cell)
    return [] if cell is None else [cell]


def _folded(name: str) -> str:
    return " ".join(name.casefold().split())


def _bare(name: str) -> str:
    return _KINDS.sub("", name)
