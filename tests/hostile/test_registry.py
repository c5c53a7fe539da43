"""What reads, writes or serves is registered, so that hostile texts are tried on it."""

from __future__ import annotations

import re
from pathlib import Path

from hubmap import figures, pipeline, reader, reports
from hubmap.reader import geofiles
from tests.hostile import registry

HUBMAP = Path(reader.__file__).parents[1]


def test_every_ending_that_is_read_is_registered() -> None:
    known = reader._TEXT_FILES | reader._WORKBOOKS | reader._PACKED | geofiles.SUFFIXES
    assert known <= registry.READERS, f"give {known - registry.READERS} hostile content in a test, then name it here"


def test_every_output_is_registered() -> None:
    assert set(pipeline.KINDS) == registry.OUTPUTS
    assert set(figures._KINDS) == registry.FIGURES
    assert set(reports.KINDS) == registry.REPORTS


def test_every_module_that_serves_is_registered() -> None:
    serves = re.compile(r"uvicorn|http\.server|socketserver|HTTPServer")
    found = {
        ".".join(path.relative_to(HUBMAP.parent).with_suffix("").parts)
        for path in HUBMAP.rglob("*.py")
        if serves.search(path.read_text(encoding="utf-8"))
    }
    assert found <= registry.SERVERS, f"try hostile requests on {found - registry.SERVERS}, then name them here"


def test_all_that_people_look_at_is_compared_by_where_its_characters_stand() -> None:
    shows = {
        "notebook": re.compile(r"def _repr_html_\("),
        "studio": re.compile(r"^def studio\(", re.MULTILINE),
        "watch": re.compile(r"^def watch\(", re.MULTILINE),
        "embed": re.compile(r"^def snippet\(", re.MULTILINE),
    }
    texts = [path.read_text(encoding="utf-8") for path in HUBMAP.rglob("*.py")]
    found = {name for name, door in shows.items() if any(map(door.search, texts))}
    # every command that opens a page is one of these
    opens = re.compile(r"open_studio\(|webbrowser\.open")
    assert {path.stem for path in (HUBMAP / "cli").glob("*.py") if opens.search(path.read_text("utf-8"))} == {"studio"}
    assert set(registry.SEEN) == found | {"map"} | registry.REPORTS | registry.FIGURES
    for test in set(registry.SEEN.values()):
        file, name = test.split("::")
        assert f"def {name}(" in (Path(__file__).parents[1] / file).read_text(encoding="utf-8"), test


def test_no_file_is_written_but_by_the_one_writer() -> None:
    writes = re.compile(r"\.write_text\(|\.write_bytes\(|open\([^)]*[\"'][wax]b?[\"']")
    # the writer; what is unpacked into a folder that goes again; where output goes that nobody hears
    may = {"writing/files.py", "writing/locks.py", "reader/__init__.py", "revisions.py", "cli/last_net.py"}
    # what is written beside its place for the writer, and what the studio keeps in folders of its own
    may |= {"geocoding/tablefile.py", "geocoding/streaming.py", "geocoding/gazetteer/packages.py"}
    may |= {"studio/app.py", "studio/projects.py"}
    found = {
        path.relative_to(HUBMAP).as_posix()
        for path in HUBMAP.rglob("*.py")
        if writes.search(path.read_text(encoding="utf-8"))
    }
    assert found <= may, "write through hubmap.writing"


def test_nothing_is_printed_but_through_the_door() -> None:
    prints = re.compile(r"(?<![\w.])print\(")
    found = {path.name for path in (HUBMAP / "cli").glob("*.py") if prints.search(path.read_text(encoding="utf-8"))}
    assert found == {"terminal.py", "last_net.py"}
