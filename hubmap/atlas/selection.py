"""An atlas cut down to some of its hubs: those of a region, of a list, or with a value in a column."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from hubmap.atlas.joining import Atlas, Chosen
from hubmap.errors import UsageError
from hubmap.plain_values import records

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    import pandas as pd

__all__ = ["keep_hubs", "select"]

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
    chosen = Chosen(where="; ".join(where), total=len(atlas.hub_rows))
    regions = [_folded(condition) for condition in where if "=" not in condition]
    free = atlas.centre_rows["hub"].isna() & _in_regions(atlas.centre_rows, regions)
    cut = keep_hubs(atlas, atlas.hub_rows.loc[kept, "id"].tolist(), free=free.to_numpy())
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
    columns = {"hub_rows": "id", "figures": "hub", "headlines": "hub", "programmes": "hub"}
    frames: dict[str, Any] = {
        name: (frame := getattr(atlas, name))[frame[column].isin(wanted)] for name, column in columns.items()
    }
    frames["hub_rows"] = frames["hub_rows"].reset_index(drop=True)
    own = atlas.centre_rows["hub"].isin(wanted)
    centres = atlas.centre_rows[own if free is None else own | free]
    events = atlas.events[atlas.events["id"].isin(centres["id"])]
    left_out = _rows_of(atlas) - _rows_of(replace(atlas, **frames, centre_rows=centres, events=events))
    return replace(
        atlas,
        **frames,
        centre_rows=centres.reset_index(drop=True),
        events=events,
        places={hub: place for hub, place in atlas.places.items() if hub in wanted},
        problems=tuple(problem for problem in atlas.problems if (problem.file, problem.row) not in left_out),
    )


def _rows_of(atlas: Atlas) -> set[tuple[str, int]]:
    """File and row of all that an atlas holds."""
    frames = (atlas.hub_rows, atlas.figures, atlas.programmes, atlas.centre_rows, atlas.events)
    return {pair for frame in frames if "file" in frame for pair in zip(frame["file"], frame["row"], strict=True)}


def _meeting(atlas: Atlas, condition: str) -> npt.NDArray[np.bool_]:
    column, is_column, value = condition.partition("=")
    return _with_value(atlas, column.strip(), value.strip()) if is_column else _in_region(atlas, condition.strip())


def _in_region(atlas: Atlas, name: str) -> npt.NDArray[np.bool_]:
    folded = _folded(name)
    listed = atlas.hub_rows["list"].map(lambda keys: folded in {str(key).casefold() for key in keys or ()})
    found: npt.NDArray[np.bool_] = (_in_regions(atlas.hub_rows, [folded]) | listed).to_numpy(dtype=bool)
    if not found.any():
        provinces = ", ".join(sorted(set(atlas.hub_rows["province"].dropna())))
        raise UsageError(
            f"No hub lies in {name!r}: use the name or the code of a region, a list's key, or Column=value "
            f"(provinces with a hub: {provinces or 'none'})."
        )
    return found


def _in_regions(rows: pd.DataFrame, regions: Sequence[str]) -> pd.Series[bool]:
    """Which places lie in all of these regions, by their code or by any of the names that say where they are."""
    import pandas as pd

    def is_inside(row: dict[str, Any], region: str) -> bool:
        code = str(row["place_code"] or "")
        if _CODE.fullmatch(region):
            return code == region or code.startswith(f"{region}.")
        names = {_folded(part) for part in str(row["place_name"] or "").split(",")} | {
            _folded(str(row["province"] or ""))
        }
        return region in names or _bare(region) in {_bare(name) for name in names} - {""}

    told = records(rows[["place_code", "place_name", "province"]])
    inside = [all(is_inside(row, region) for region in regions) for row in told]
    return pd.Series(inside, index=rows.index, dtype=bool)


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


def _cells(atlas: Atlas, column: str) -> list[Any]:
    """A column of the hubs: of the file, of hubmap's own, or of their centres."""
    folded = column.casefold()
    attributes = atlas.attribute_columns()
    for attribute in atlas.attributes:
        if attribute.published and folded in {attribute.key.casefold(), attribute.label.casefold()}:
            return attributes[attribute.key]
    if folded in _OF_CENTRES:
        field = "look" if folded == "status" else folded
        by_hub: dict[str, list[str]] = {}
        for row in records(atlas.centre_rows[["hub", field]]):
            by_hub.setdefault(row["hub"] or "", []).append(row[field])
        return [by_hub.get(hub, []) for hub in atlas.hub_rows["id"]]
    if folded in _OWN and folded in atlas.hub_rows:
        return [row[folded] for row in records(atlas.hub_rows[[folded]])]
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
