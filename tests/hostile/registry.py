"""What is tried with hostile texts: a reader, an output or a server that is not named here fails a test."""

from __future__ import annotations

from typing import Final

__all__ = ["FIGURES", "OUTPUTS", "READERS", "REPORTS", "SERVERS"]

# endings of files that are read, each by the test that gives it hostile content
READERS: Final = frozenset(
    {
        *(".csv", ".tsv", ".txt"),
        *(".xlsx", ".xlsm", ".xlsb", ".xls", ".ods"),
        *(".geojson", ".json", ".gpkg", ".fgb", ".shp", ".parquet", ".geoparquet", ".feather", ".arrow"),
        *(".geojsonl", ".geojsonseq", ".ndjson", ".jsonl", ".kml", ".gpx", ".gml", ".sqlite", ".db"),
        *(".gz", ".zip", ".kmz"),
    }
)
OUTPUTS: Final = frozenset({"map", "geojson", "csv", "geopackage", "geoparquet", "datapackage", "manifest"})
REPORTS: Final = frozenset({"docx", "pptx", "pdf", "xlsx", "html"})
FIGURES: Final = frozenset({"png", "svg", "pdf"})
# modules that answer requests
SERVERS: Final = frozenset({"hubmap.studio.server"})
