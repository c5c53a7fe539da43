"""Make ``geodata/gazetteer/former.txt.gz``: names and codes that places had in older editions of the official list.

The source is a table of facts read from the editions of 2016 to 2023 of the repository ``cahyadsn/wilayah`` (MIT): ``level, code, name, within,
first_edition, last_edition, now_code, how, now_name``, one row for each place whose name or code is another today::

    python geodata/make/history.py former_places.csv.gz

Written are five lines, one a column, with tabs between the values: the old name, its old parents, the old code, the last edition that had it, today's
code (empty where none is known). The same source gives the same bytes.
"""

from __future__ import annotations

import argparse
import csv
import gzip
import io
from pathlib import Path

OUT = Path(__file__).parents[1] / "gazetteer" / "former.txt.gz"
COLUMNS = ("name", "within", "code", "last_edition", "now_code")


def main() -> None:
    """Read, order by old code, write a column at a time."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("source", type=Path, help="the table of facts, CSV, gzipped")
    text = gzip.decompress(parser.parse_args().source.read_bytes()).decode("utf-8")
    rows = sorted(csv.DictReader(io.StringIO(text)), key=lambda row: (row["code"], row["last_edition"], row["name"]))
    columns = [[" ".join(row[column].split()) for row in rows] for column in COLUMNS]
    OUT.write_bytes(gzip.compress("\n".join("\t".join(column) for column in columns).encode("utf-8"), 9, mtime=0))
    print(f"{len(rows):,} rows, {OUT.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
