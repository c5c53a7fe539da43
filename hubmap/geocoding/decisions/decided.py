"""What is decided about an input's places, as one value: made of its tables and the places file, kept in that file."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, replace
from functools import cached_property, partial
from typing import TYPE_CHECKING

from hubmap.errors import InputError
from hubmap.geocoding.decisions import places_file
from hubmap.geocoding.decisions.abroad import decide_hubs
from hubmap.geocoding.decisions.deciding import decide_rows
from hubmap.geocoding.decisions.places_file import Kept
from hubmap.geocoding.gazetteer import edition_of, load
from hubmap.geocoding.place import Places
from hubmap.writing import write_file

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    import pyarrow as pa

    from hubmap.geocoding.decisions.places_file import Cells, Entry
    from hubmap.geocoding.gazetteer import Gazetteer
    from hubmap.geocoding.place import Place
    from hubmap.problems import Problem

__all__ = ["Decided", "decide", "keep"]


@dataclass(frozen=True)
class Decided:
    """Where all rows of an input lie.

    Parameters
    ----------
    kept
        The places file as it was.
    places
        What was decided, by table and by the row's id.
    problems
        What is doubtful, in the places file and in the tables.
    edition
        The state of the gazetteer in which names were looked up.
    """

    kept: Kept = field(default_factory=Kept)
    places: Mapping[str, Mapping[str, Place]] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    edition: str = ""

    def of(self, table: str) -> Mapping[str, Place]:
        """Return the places of one table by the row's id."""
        return self.places.get(table, {})

    def with_places(self, places: Mapping[str, Mapping[str, Place]]) -> Decided:
        """Return the same with other places."""
        return replace(self, places=places)

    @cached_property
    def text(self) -> str:
        """What the places file is to say."""
        return places_file.text(_rows(self))

    @property
    def digest(self) -> dict[str, str]:
        """The name of the places file and the SHA-256 of what a build leaves in it: it decides on the output as tables do."""
        return {self.kept.path.name: hashlib.sha256(self.text.encode("utf-8")).hexdigest()}


def decide(tables: Mapping[str, pa.Table], kept: Kept | None = None, *, gazetteer: Gazetteer | None = None) -> Decided:
    """Find the place of every row of an input's tables.

    Parameters
    ----------
    tables
        The checked tables by what they are called in the places file: ``hubs``, and ``centres``.
    kept
        The places file as it was; without one nothing is decided yet.
    gazetteer
        Where to look names up; the shipped one by default.
    """
    kept, gazetteer = kept or Kept(), gazetteer or load()
    places: dict[str, Mapping[str, Place]] = {}
    problems = [*kept.problems]
    for name, table in tables.items():
        # hubs may lie abroad, and a list of them says so at once
        places[name], doubtful = (
            decide_hubs(table, kept, gazetteer) if name == "hubs" else decide_rows(table, name, kept, gazetteer)
        )
        problems += doubtful
    return Decided(kept, places, tuple(problems), edition_of(gazetteer).edition)


def keep(decided: Decided) -> list[Path]:
    """Write the places file of an input: new rows for what is new, every other row as it was, none for what the table pins.

    Rows that a person decided stay, even if their name has changed or they are no longer in the tables. Nothing is written where
    nothing changed.

    Returns
    -------
    list of Path
        The file, if it was written.

    Raises
    ------
    InputError
        It cannot be written, or a file of that name is somebody else's.
    """
    path, text = decided.kept.path, decided.text
    if not path.is_file() and not any(True for _ in _rows(decided)):
        return []
    if path.is_file() and path.read_bytes() == text.encode("utf-8"):
        return []
    if path.is_file() and decided.kept.is_foreign:
        raise InputError(
            f"{path} is no places file of hubmap's and was left as it is; what was decided was not kept. Rename it."
        )
    return [write_file(path, text)]


def _rows(decided: Decided) -> Iterator[Cells]:
    entries = decided.kept.entries
    for table, places in decided.places.items():
        # the table says where a pin is; a row here would say the same again, for each of a million
        told = {key for of_table, key in entries if of_table == table}
        for key in places.among({*places.others, *told}) if isinstance(places, Places) else places:
            place = places[key]
            old = entries.get((table, key))
            if old is None and place.origin == "pin":
                continue
            row = partial(places_file.row, table, key, place, edition=decided.edition)
            if old and _was_edited(old, place):
                decision = "pin" if place.match == "pin" else old["decision"] or "correct"
                yield row(decision=decision, note=old["note"])
            elif place.origin != "pin" or (old and old["decision"]):
                yield old.written if old and _stays(old, place) else row()
    for entry in entries.values():
        if entry["decision"] and entry["id"] not in decided.places.get(entry["table"], {}):
            yield entry.written


def _was_edited(old: Entry, place: Place) -> bool:
    """Whether a person edited a row so that it says another place than its cells do: the row is to say what was decided."""
    if place.origin != "places file" or place.status not in ("matched", "pinned") or place.match == "online":
        return False
    if place.match == "pin":
        return old.decision != "pin"
    return not old.decision or (old.decision == "correct" and old["name"] != place.name)


def _stays(old: Entry, place: Place) -> bool:
    """Whether a row stays as it is: a person decided it, or the same was asked and nothing was found online since."""
    found_online = place.match == "online" != old["match"]
    # a name may be known now that was not, and a place of one's own may have moved
    found_since = old["status"] == "unmatched" != place.status or "site" in (old["kind"], place.kind)
    same = old.asked == (place.query, place.within or "")
    return bool(old.decision) or (same and not found_online and not found_since)
