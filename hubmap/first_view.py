"""What a map shows first: which measure and colour, which part of the world, in which language."""

from __future__ import annotations

import difflib
import re
from dataclasses import asdict, dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from hubmap import layers
from hubmap.errors import InputError
from hubmap.tables import TABLES
from hubmap.tables.header_words import are_indonesian, normal_header

if TYPE_CHECKING:
    from hubmap.atlas import Atlas
    from hubmap.tables import Attribute

__all__ = ["FirstView", "first_view", "page_attributes"]

# what a category is called that readers look for first
_TELLING = re.compile(r"\b(status|jenis|fuel|type|tipe|kategori|category|sektor|sector|continent)\b")


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstView:
    """What is shown first.

    Parameters
    ----------
    measure, measure_header, measure_kind
        The key of the measure, its column as written in the file, and ``amount`` or ``rate``; None without measures.
    colour_by
        Key of the category or rate that colours the marks; None for one colour.
    bounds
        West, south, east, north in degrees of the middle of the marks; None where nothing is on the map.
    language
        ``id`` or ``en``, by the words of the file.
    base
        ``indonesia`` or ``world``.
    """

    measure: str | None
    measure_header: str | None
    measure_kind: str | None
    colour_by: str | None
    bounds: tuple[float, float, float, float] | None
    language: str
    base: str

    def as_dict(self) -> dict[str, Any]:
        """All fields as plain values."""
        return asdict(self)


@lru_cache(maxsize=1)
def first_view(atlas: Atlas) -> FirstView:
    """Decide what a map of the atlas shows first.

    Parameters
    ----------
    atlas
        The joined data.
    """
    measure = _measure(atlas)
    kind = atlas.config.metric(measure).kind if measure else None
    headers = [reading.header for reading in atlas.readings if reading.role == measure]
    frame, latitudes = layers.frame(atlas), atlas.hub_table["lat"]
    return FirstView(
        measure=measure,
        measure_header=headers[-1] if headers else measure,
        measure_kind=kind,
        colour_by=_colour_by(atlas, measure, kind),
        bounds=tuple(round(side, 4) for side in frame.bounds) if len(latitudes) > latitudes.null_count else None,  # type: ignore[arg-type]
        language=_language(atlas, frame.base),
        base=frame.base,
    )


def page_attributes(atlas: Atlas) -> list[Attribute]:
    """The columns that a page shows beside its measures: those of the setting ``columns``, in its order, or all.

    Raises
    ------
    InputError
        The setting names a column that there is not.
    """
    wanted = atlas.config.page.columns
    if not wanted:
        return list(atlas.attributes)
    by_key = {attribute.key: attribute for attribute in atlas.attributes}
    chosen = [*(_column(atlas, "columns", header) for header in wanted), first_view(atlas).colour_by]
    return [by_key[key] for key in dict.fromkeys(chosen) if key in by_key]


def _column(atlas: Atlas, setting: str, header: str) -> str:
    """The key of a column that a setting names by its header or its key."""
    named = {reading.header: reading.role for reading in atlas.readings}
    named |= {atlas.config.metric(key).label[language]: key for key in atlas.metrics for language in ("id", "en")}
    named |= {attribute.label: attribute.key for attribute in atlas.attributes}
    keys = {*named.values(), *atlas.metrics, *(attribute.key for attribute in atlas.attributes)}
    folded = {name.casefold().strip(): key for name, key in ({key: key for key in keys} | named).items()}
    found = folded.get(header.casefold().strip())
    if found is None:
        close = difflib.get_close_matches(header, [*named, *keys], n=1)
        hint = f" (did you mean “{close[0]}”?)" if close else ""
        raise InputError(f"[page] {setting}: “{header}” is no column of the input{hint}.")
    return found


def _measure(atlas: Atlas) -> str | None:
    wanted = atlas.config.page.measure
    if wanted is None or not atlas.metrics:
        return next(iter(atlas.metrics), None)
    key = _column(atlas, "measure", wanted)
    if key not in atlas.metrics:
        measures = ", ".join(atlas.metrics)
        raise InputError(f"[page] measure: “{wanted}” is no measure; there are {measures}.")
    return key


def _colour_by(atlas: Atlas, measure: str | None, kind: str | None) -> str | None:
    wanted = atlas.config.page.colour_by
    if wanted is not None:
        return _column(atlas, "colour_by", wanted)
    if kind == "rate":
        return measure
    categories = [attribute for attribute in atlas.attributes if attribute.kind == "category"]
    addresses = {reading.header for reading in atlas.readings if reading.role != "attribute"}
    own = [attribute for attribute in categories if attribute.label not in addresses]
    telling = [attribute for attribute in own if _TELLING.search(normal_header(attribute.label))]
    return next((attribute.key for attribute in (*telling, *own)), None)


def _language(atlas: Atlas, base: str) -> str:
    if atlas.config.page.language:
        return atlas.config.page.language
    own = {column.name for table in TABLES.values() for column in table.all_columns}
    if are_indonesian(reading.header for reading in atlas.readings):
        return "id"
    if base == "world":
        return "en"
    foreign = [
        reading.header
        for reading in atlas.readings
        if reading.kind != "measure" and normal_header(reading.header).replace(" ", "_") not in own
    ]
    return "en" if foreign else "id"
