"""Make gazetteer/own_places.csv: the estates among the centres, then those of estates.csv with some islands, each with the code of what it lies in.

Run it from the checkout after a change of centres.csv, places.csv or make/estates.csv: ``python geodata/make/own_places.py``. It writes the descriptor anew too.
"""

from __future__ import annotations

import csv
import io
from pathlib import Path

from hubmap.geocoding.gazetteer import load, packages
from hubmap.geocoding.gazetteer.own_places import COLUMNS, FILE
from hubmap.geocoding.matching import place

HERE = Path(__file__).parents[1]
OUT = HERE / "gazetteer"
ROLES = ("estate",)


def table() -> str:
    """Return the table as text."""
    rows = _rows("centres.csv")
    hubs = {row["id"]: row for row in _rows("hubs.csv")}
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for row in rows:
        if row["role"] not in ROLES or not row["name"]:
            continue
        # one whose site is not told stands at its hub
        where = row if row["place"] else hubs[row["hub"]]
        found = _code_of(row["id"], where["place"], where["within"])
        # of a hub's place no more is meant than the district
        code = found if row["place"] else found[: len("33.10.11")]
        other = row["name_en"] if row["name_en"] != row["name"] else ""
        writer.writerow([row["name"], other, code, row["lat"], row["lon"], "", row["source"]])
    for row in _rows("make/estates.csv"):
        code = _code_of(row["name"], row["place"], row["within"])
        spot = (row["lat"], row["lon"], row["precision_km"])
        writer.writerow([row["name"], row["other_names"], code, *spot, row["source"]])
    return out.getvalue()


def _code_of(name: str, where: str, within: str) -> str:
    found = place(where, within or None)
    if found.status != "matched" or found.kind == "metro" or not found.code:
        raise ValueError(f"{name} lies nowhere")
    return found.code


def _rows(name: str) -> list[dict[str, str]]:
    with (HERE / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def main() -> None:
    """Write the table and the descriptor."""
    (OUT / FILE).write_text(table(), encoding="utf-8")
    edition = packages.edition_of(load()).edition
    packages.describe(OUT, title="hubmap-gazetteer-indonesia", edition=edition)


if __name__ == "__main__":
    main()
