"""What is tried with hostile texts: a reader, an output or a server that is not named here fails a test."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

__all__ = ["FIGURES", "OUTPUTS", "READERS", "REPORTS", "SEEN", "SERVERS"]

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
# what people look at, each by the test that compares where its characters stand, so that no name turns a figure round
_REPORT: Final = (
    "hostile/test_outputs.py::test_a_name_that_is_read_from_the_right_stands_apart_in_each_sentence_of_a_report"
)
_PAGE: Final = "browser/test_hostile.py::test_no_state_of_the_page_lets_a_text_act_or_turn_a_figure_round"
SEEN: Final[Mapping[str, str]] = {
    "map": _PAGE,
    **dict.fromkeys(("docx", "pptx", "xlsx", "html"), _REPORT),
    "pdf": "hostile/test_outputs.py::test_a_figure_stands_behind_the_name_that_is_read_from_the_right_in_a_pdf",
    **dict.fromkeys(
        ("png", "svg"),
        "hostile/test_outputs.py::test_a_figure_stands_behind_the_name_that_is_read_from_the_right_in_a_picture",
    ),
    "embed": "browser/test_hostile.py::test_inside_another_page_no_text_acts_either",
    "notebook": "browser/test_hostile.py::test_a_map_in_a_notebook_lets_no_text_act_or_turn_a_figure_round",
    "studio": "browser/test_hostile.py::test_no_step_of_the_studio_lets_a_text_act_or_turn_a_figure_round",
    "watch": "browser/test_hostile.py::test_a_watch_page_that_shows_an_older_map_lets_no_text_act_or_turn_a_figure_round",
}
