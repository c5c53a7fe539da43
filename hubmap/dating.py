"""The date that GDAL writes into files, always the same one, so that the same content gives the same bytes."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

__all__ = ["fixed_date"]

# a GeoPackage says when it was made; ours must not depend on that
_ALWAYS_THEN = "2000-01-01T00:00:00.000Z"


@contextmanager
def fixed_date() -> Iterator[None]:
    """Let GDAL take the same moment for now while something is written."""
    before = os.environ.get("OGR_CURRENT_DATE")
    os.environ["OGR_CURRENT_DATE"] = _ALWAYS_THEN
    try:
        yield
    finally:
        if before is None:
            del os.environ["OGR_CURRENT_DATE"]
        else:
            os.environ["OGR_CURRENT_DATE"] = before
