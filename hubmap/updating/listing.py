"""A list as it is compared and carried on: its checked tables, the cells as they were written, and where its hubs stand."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hubmap.plain_values import columns
from hubmap.updating.pairing import Listed

if TYPE_CHECKING:
    from hubmap.config import Config
    from hubmap.geocoding.decisions import Kept
    from hubmap.reader import Cell, RawTable, RawTables
    from hubmap.validate import Checked

__all__ = ["Listing", "listing", "written", "year_of"]

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_YEAR_AT_END = re.compile(r"(.*?\S)?(?: tahun| thn| th)? ?((?:19|20)\d\d)")
_UNNAMED_YEAR = re.compile(r"(?:19|20)\d\d")


@dataclass(frozen=True, slots=True)
class Listing:
    """One list: as it was read, as it was checked, and its hubs with their places."""

    raw: RawTables
    checked: Checked
    hubs: tuple[Listed, ...]

    @property
    def names(self) -> dict[str, str]:
        """The hubs' names by id."""
        return {one.key: one.name for one in self.hubs}

    @property
    def is_flat(self) -> bool:
        """Whether figures stand beside the hubs, so that the table has to be taken apart before a year can be added."""
        return "hubs" not in self.raw.tables or bool(self._figure_headers(self.raw.tables["hubs"][0]))

    def hub_rows(self) -> dict[str, dict[str, Cell]]:
        """By hub, the cells that tell of it: by hubmap's name of the column where it has one, else by the file's."""
        tables = {(one.file, one.sheet): one for name in ("flat", "hubs") for one in self.raw.tables.get(name, [])}
        positions = {key: {number: at for at, number in enumerate(one.row_numbers)} for key, one in tables.items()}
        roles = {header: role for role, header in self.checked.tables.headers.get("hubs", {}).items()}
        left_out = {key: self._not_of_hubs(one) for key, one in tables.items()}
        found = {}
        for row in columns(self.checked.tables.hubs, "id", "name", "file", "sheet", "row"):
            where = (row["file"], row["sheet"])
            table, at = tables[where], positions[where][row["row"]]
            cells = {
                roles.get(header, header): written(cells[at])
                for header, cells in table.cells.items()
                if header not in left_out[where]
            }
            found[row["id"]] = {"id": None, "name": None} | cells | {"id": row["id"], "name": row["name"]}
        return found

    def observation_rows(self) -> Iterator[tuple[tuple[str, str | None, int], dict[str, Cell]]]:
        """The rows of a table of observations as they are written, each with its file, sheet and row."""
        for table in self.raw.tables.get("observations", []):
            for at, number in enumerate(table.row_numbers):
                yield (
                    (table.file, table.sheet, number),
                    {name: written(cells[at]) for name, cells in table.cells.items()},
                )

    def figures(self) -> Iterator[dict[str, Any]]:
        """All figures, one by one, as the checked tables have them."""
        yield from columns(self.checked.tables.figures, *self.checked.tables.figures.column_names)

    def header_of(self, metric: str) -> str:
        """What the list calls a metric."""
        return self.checked.tables.headers.get("figures", {}).get(metric, metric)

    def _not_of_hubs(self, table: RawTable) -> set[str]:
        told_of_figures = set(self.checked.tables.headers.get("observations", {}).values())
        told_of_hubs = set(self.checked.tables.headers.get("hubs", {}).values())
        figures = self._figure_headers(table) if self.is_flat else set()
        return figures | (told_of_figures - told_of_hubs if self.is_flat else set())

    def _figure_headers(self, table: RawTable) -> set[str]:
        """The columns of figures that stand in a table of hubs."""
        metrics, named = set(self.checked.tables.metrics), set(self.checked.tables.headers.get("figures", {}).values())
        own = self.raw.tables.get("observations", [])
        if table.name == "hubs" and own:
            # what the table of observations is called like may still be a word about the hub
            named -= {header for one in own for header in one.cells}
        return {header for header in table.cells if header in named or _dated_metric(header, metrics)}


def _dated_metric(header: str, metrics: set[str]) -> bool:
    """Whether a column is that of a metric in a year, such as ``Produksi 2021``."""
    from hubmap.tables import METRIC_ALIASES
    from hubmap.tables.header_words import normal_header
    from hubmap.validate.metric_columns import UNNAMED

    dated = _YEAR_AT_END.fullmatch(normal_header(header))
    if not dated:
        return False
    if not dated[1]:
        return UNNAMED in metrics
    key = re.sub(r"\W+", "_", dated[1]).strip("_")
    aliased = next(
        (name for name, words in METRIC_ALIASES.items() if dated[1] in (name.replace("_", " "), *words)), key
    )
    return aliased in metrics


def written(cell: Cell) -> Cell:
    """A cell as a table of text keeps it: a date as a date."""
    return cell.date().isoformat() if isinstance(cell, datetime) else cell


def listing(source: Path, config: Config, kept: Kept | None = None) -> Listing:
    """Read, check and place a list.

    Raises
    ------
    UsageError, InputError
        There is none, or it cannot be read.
    """
    from hubmap import reader, validate
    from hubmap.geocoding.decisions import decide
    from hubmap.geocoding.gazetteer import load
    from hubmap.geocoding.own_places import extended
    from hubmap.reader.limits import raised

    raw = reader.read_tables(source)
    checked = validate.check(raw, config)
    gazetteer, _ = extended(load(), checked.tables.own_places, raised(config.limits))
    places = decide({"hubs": checked.tables.hubs}, kept, gazetteer=gazetteer).of("hubs")
    own = _has_own_ids(checked.tables.headers)
    rows = columns(checked.tables.hubs, "id", "name", "place", "within")
    hubs = tuple(_listed(row, places.get(row["id"]), own_id=own) for row in rows)
    return Listing(raw, checked, hubs)


def _has_own_ids(headers: Mapping[str, Mapping[str, str]]) -> bool:
    return headers.get("hubs", {}).get("id", "(id)") != "(id)"


def _listed(row: Mapping[str, Any], place: Any, *, own_id: bool) -> Listed:  # noqa: ANN401 - the geocoder's
    # a place that is told by the hub's name alone changes with it
    told = [row["place"] if row["place"] != row["name"] else None, row["within"]]
    return Listed(
        key=row["id"],
        name=row["name"],
        place=", ".join(text for text in told if isinstance(text, str)),
        code=place.code if place else None,
        lat=place.lat if place else None,
        lon=place.lon if place else None,
        own_id=own_id,
    )


def year_of(source: Path) -> int | None:
    """The one year that a file's name tells.

    Examples
    --------
    >>> year_of(Path("IKM logam 2024.xlsx"))
    2024
    """
    years = set(_YEAR.findall(source.stem))
    return int(years.pop()) if len(years) == 1 else None
