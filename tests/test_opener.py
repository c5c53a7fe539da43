"""What is packed is measured before it is read, and what a file of places or records holds is checked before a library sees it."""

from __future__ import annotations

import gzip
import io
import json
import os
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest

from hubmap.errors import InputError
from hubmap.problems import Sentence
from hubmap.reader import archives, child
from hubmap.reader.archives import can_be_read_here, ungzipped, unzipped
from hubmap.reader.content import check_content, read_records
from hubmap.reader.limits import DEFAULT, Limits, joined_beside, limits_beside

SHEET = "xl/worksheets/sheet1.xml"


def packed(**parts: str | bytes) -> bytes:
    """An archive of files, in whose names two underscores stand for what no argument may have."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return made.getvalue()


def book(sheet: str = "", strings: str = "", **more: str) -> bytes:
    texts = {"xl/sharedStrings.xml": strings} if strings else {}
    return packed(**{"xl/workbook.xml": "<workbook/>", SHEET: sheet, **texts, **more})


def refused(work: Any, *arguments: Any) -> str:
    with pytest.raises(InputError) as told:
        work(*arguments)
    return str(told.value)


# --- archives -----------------------------------------------------------------------------------------------------------

CELLS = '<c r="B1"><v>1</v></c><c r="A7" t="s"><v>0</v></c><c r="ZZ99"/>'


@pytest.mark.parametrize("limit", ["filled_cells", "columns", "rows", "cells"])
def test_cells_of_a_sheet_are_measured_by_the_places_that_they_say(limit: str) -> None:
    found = {"filled_cells": 2, "columns": 2, "rows": 7, "cells": 14}[limit]
    assert can_be_read_here("a.xlsx", book(CELLS), Limits(**{limit: found}))
    assert limit in refused(can_be_read_here, "a.xlsx", book(CELLS), Limits(**{limit: found - 1}))


def test_a_sheet_without_cells_claims_nothing() -> None:
    assert can_be_read_here("a.xlsx", book(), Limits(rows=0, columns=0, cells=0, filled_cells=0))


TAKEN = '<c r="A1" t="s"><v>0</v></c>'
LONG = f"<si>{'x' * 2_000_000}</si>"


@pytest.mark.parametrize(
    ("content", "is_so"),
    [
        (b"no archive", False),
        (packed(**{SHEET: CELLS}), False),
        (book(CELLS), True),
        (book(CELLS + "<c><v>1</v></c>"), False),
        (book(CELLS + "<c/>"), True),
        (book('<c r="ABCDEFGHIJ1"><v>1</v></c>'), False),
        (book(TAKEN, LONG), True),
        (book(TAKEN * 2, LONG), False),
        (book(TAKEN * 2, "<si/><si></si>" + LONG + "<si></si>"), False),
        (book(TAKEN + "<c r='A2' t='str'/>" * 9, LONG + "<si>a</si>"), True),
        (book(TAKEN, LONG, **{"xl/worksheets/sheet2.xml": TAKEN}), False),
    ],
)
def test_a_workbook_is_read_here_where_its_size_is_known_beforehand(content: bytes, *, is_so: bool) -> None:
    assert can_be_read_here("a.xlsx", content, Limits(unpacked_mb=3)) is is_so


def test_entities_are_found_in_every_part_of_xml() -> None:
    for name in (SHEET, "xl/_rels/a.RELS"):
        assert "declares entities" in refused(can_be_read_here, "a.xlsx", book(**{name: "<!ENTITY a>"}), DEFAULT)
    assert can_be_read_here("a.xlsx", book(**{"a.txt": "<!ENTITY a>"}), DEFAULT)


def test_a_tag_that_lies_across_two_pieces_is_read_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "_CHUNK", 7)
    monkeypatch.setattr(archives, "_TAG", 30)
    texts = '<c r="AB12"><v>1</v></c>' * 3 + "x" * 90
    assert "claims 12 rows" in refused(can_be_read_here, "a.xlsx", book(texts), Limits(rows=11))
    with zipfile.ZipFile(io.BytesIO(packed(a=texts))) as archive:
        pieces = list(archives._chunks(archive, "a"))
    assert b"".join(pieces) == texts.encode()
    assert all(piece.count(b"<") == piece.count(b">") for piece in pieces)
    assert max(map(len, pieces)) < 40


def test_what_is_packed_is_unpacked_as_far_as_it_may_be() -> None:
    limits = Limits(unpacked_mb=1)
    assert ungzipped("a.gz", gzip.compress(b"a" * 1_000_000), limits) == b"a" * 1_000_000
    assert "more than 1 MB are packed in it" in refused(ungzipped, "a.gz", gzip.compress(b"a" * 1_000_001), limits)
    assert "cannot be unpacked" in refused(ungzipped, "a.gz", b"a", limits)


def test_so_much_may_be_packed_so_well_and_no_more() -> None:
    limits = Limits(packing=10)
    limits.check_packed("a", 10_000_000, 1)
    limits.check_packed("a", 20_000_000, 2_000_000)
    assert "is 11 times as large as the file" in refused(limits.check_packed, "a", 22_000_000, 2_000_000)
    assert "21 MB are packed in it" in refused(Limits(unpacked_mb=20).check_packed, "a", 21_000_000, 21_000_000)


def test_of_an_archive_only_files_of_the_wanted_kinds_are_unpacked_by_their_names_alone() -> None:
    long = "x" * 60
    content = packed(
        **{
            "in/a.CSV": "1",
            "b.txt": "2",
            "c.csv/": "",
            ".d.csv": "3",
            "__MACOSX/e.csv": "4",
            "win\\f.csv": "5",
            f"{long}.csv": "6",
            f"{long[4:]}.csv": "7",
        }
    )
    found = unzipped("a.zip", content, {".csv"}, DEFAULT)
    assert found == {"a.CSV": b"1", "f.csv": b"5", f"{long}.csv": b"6", f"{long[4:]}.csv": b"7"}
    assert list(unzipped("a.zip", packed(**{f"{long}y.csv": ""}), {".csv"}, DEFAULT)) == [f"{long}.csv"]


def test_an_archive_has_bounds_of_files_and_sheets_and_no_two_files_of_one_name() -> None:
    two = packed(**{SHEET: "", "XL/worksheets/sheet2.XML": ""})
    assert unzipped("a.zip", two, {".csv"}, Limits(members=2, sheets=2)) == {}
    assert "2 files are packed in it" in refused(unzipped, "a.zip", two, {".csv"}, Limits(members=1))
    assert "it has 2 sheets" in refused(unzipped, "a.zip", two, {".csv"}, Limits(sheets=1))
    same = packed(**{"a/hubs.csv": "", "c.csv": "", "b/HUBS.csv": ""})
    assert "several files in it are called hubs.csv" in refused(unzipped, "a.zip", same, {".csv"}, DEFAULT)
    assert "cannot be unpacked" in refused(unzipped, "a.zip", b"PK", {".csv"}, DEFAULT)


# --- limits -------------------------------------------------------------------------------------------------------------


def test_a_limit_that_is_passed_is_told_with_a_setting_that_lets_it_pass(tmp_path: Path) -> None:
    Limits(rows=3).check("a.csv", "it has", "rows", 3)
    assert refused(Limits(rows=3).check, "a.csv", "it has 4", "rows", 4).endswith("[limits] rows = 6")
    assert refused(Limits(rows=3).check, "a.csv", "it has 9", "rows", 9.5).endswith("[limits] rows = 10")
    (tmp_path / "a").write_bytes(b"x" * 1_000_000)
    Limits(file_mb=1).check_file(tmp_path / "a")
    (tmp_path / "a").write_bytes(b"x" * 1_000_001)
    assert "the file has 1 MB" in refused(Limits(file_mb=1).check_file, tmp_path / "a")
    assert "is not a file" in refused(DEFAULT.check_file, tmp_path)


def test_limits_and_files_to_be_joined_stand_in_the_settings_beside_an_input(tmp_path: Path) -> None:
    hubs, settings = tmp_path / "hubs.csv", tmp_path / "hubmap.toml"
    for name in ("hubs.csv", "b.csv", "c.csv"):
        (tmp_path / name).touch()
    assert (limits_beside(hubs), joined_beside(hubs)) == (DEFAULT, [])
    joins = "".join(f'[[join]]\nfile = "{name}"\n' for name in ("x/c.csv", "b.csv", "hubs.csv", "gone.csv", "c.csv"))
    settings.write_text("join = 3\n", encoding="utf-8")
    assert joined_beside(hubs) == []
    settings.write_text(f"limits = 3\n{joins}[[join]]\nfile = 3\n", encoding="utf-8")
    assert limits_beside(tmp_path) == DEFAULT
    assert joined_beside(hubs) == [tmp_path / "c.csv", tmp_path / "b.csv"]
    assert joined_beside(tmp_path)[-1] == hubs
    settings.write_text('[limits]\nrows = 7\n[join]\nfile = "b.csv"\n', encoding="utf-8")
    assert limits_beside(hubs) == limits_beside(tmp_path) == Limits(rows=7)
    assert joined_beside(hubs) == [tmp_path / "b.csv"]
    settings.write_text("[limits]\nrows = true\n", encoding="utf-8")
    assert "rows is no limit with a whole number" in refused(limits_beside, hubs)
    settings.write_text("[", encoding="utf-8")
    assert (limits_beside(hubs), joined_beside(hubs)) == (DEFAULT, [])


# --- a process of its own -----------------------------------------------------------------------------------------------


@pytest.mark.skipif(sys.platform == "win32", reason="processes have no limits there")
@pytest.mark.parametrize(
    ("program", "message"),
    [
        ("print(1, flush=True); sys.exit(3)", "it is damaged, or made to stop whoever reads it"),
        ("", "it is damaged, or made to stop whoever reads it"),
        ("import os, signal; os.kill(os.getpid(), signal.SIGXCPU)", r"takes more than 8 s\. .*seconds = 16"),
        ("import pickle; pickle.dump((False, 'not so'), sys.stdout.buffer)", "^not so$"),
        ("import pickle; pickle.dump((False, ('{a} is not', {'a': 'b'})), sys.stdout.buffer)", "^b is not$"),
    ],
)
def test_however_a_process_ends_it_is_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, program: str, message: str
) -> None:
    monkeypatch.setattr(child, "_START", f"import sys\n{program}")
    with pytest.raises(InputError, match=message):
        child.read_apart("workbook", tmp_path / "a.xlsx", DEFAULT, {})


def test_a_process_is_looked_at_while_it_reads(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(child, "_START", "import time; time.sleep(60)")
    monkeypatch.setattr(child, "_PATIENCE", 0.1)
    assert "more than 1 s" in refused(child.read_apart, "workbook", tmp_path / "a", Limits(seconds=1), {})
    monkeypatch.setattr(child, "_ROOM_MB", 0)
    assert "more than 0 MB of memory" in refused(child.read_apart, "workbook", tmp_path / "a", Limits(memory_mb=0), {})


def test_memory_of_a_process_is_told_in_megabytes_where_it_is_known() -> None:
    resource = pytest.importorskip("resource")
    here = child._memory_mb(os.getpid())
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1_000 * 1.1 > here > 10
    assert child._memory_mb(-1) == 0


@pytest.mark.parametrize(("task", "kind", "more"), [("workbook", "RLIMIT_AS", 200), ("layers", "RLIMIT_DATA", 400)])
def test_a_process_limits_itself(monkeypatch: pytest.MonkeyPatch, task: str, kind: str, more: int) -> None:
    resource = pytest.importorskip("resource")
    asked: dict[int, tuple[int, int]] = {}
    monkeypatch.setattr(resource, "setrlimit", asked.__setitem__)
    child._limit(Limits(memory_mb=100, seconds=3), task)
    size = (100 + more) * 1_000_000
    assert asked == {resource.RLIMIT_CPU: (3, 4), getattr(resource, kind): (size, size)}


def test_a_process_gives_what_it_read_or_why_it_did_not(tmp_path: Path) -> None:
    path = tmp_path / "a.xls"
    path.write_text("<table><tr><td>x</td></tr></table>", encoding="utf-8")
    (page,) = child.read_apart("workbook", path, DEFAULT, {})
    assert (page.file, page.grid) == ("a.xls", [["x"]])
    assert "claims 1 rows" in refused(child.read_apart, "workbook", path, Limits(rows=0), {})


def test_what_a_process_says_can_be_said_in_another_language() -> None:
    assert child._plain(InputError("no")) == "no"
    assert child._plain(InputError(Sentence("{n} no", n=3))) == ("{n} no", {"n": "3"})


# --- places and records -------------------------------------------------------------------------------------------------


def file(folder: Path, name: str, content: str | bytes) -> Path:
    (folder / name).write_bytes(content.encode() if isinstance(content, str) else content)
    return folder / name


@pytest.mark.parametrize(
    ("name", "content", "is_so"),
    [
        ("a.gpkg", b"SQLite format 3\0rest", True),
        ("a.gpkg", b"SQL", False),
        ("a.SHP", b"\0\0\x27\x0a", True),
        ("a.geojson", "\ufeff \x1e{}", True),
        ("a.geojsonl", "[]", True),
        ("a.json", '"{"', False),
        ("a.kml", "<?xml version='1.0'?><k:kml>", True),
        ("a.kml", "<gpx>", False),
        ("a.kml", "", False),
        ("a.gml", "<wfs:FeatureCollection>".encode("utf-16"), True),
    ],
)
def test_a_file_is_of_the_kind_that_its_name_says(
    tmp_path: Path, name: str, content: str | bytes, *, is_so: bool
) -> None:
    path = file(tmp_path, name, content)
    if is_so:
        check_content(path, DEFAULT)
    else:
        assert "it is not what its name says" in refused(check_content, path, DEFAULT)


@pytest.mark.parametrize(
    ("crs", "is_read"),
    [
        ('{"type": "name", "properties": {}}', True),
        ('{"TYPE": "EPSG"}', True),
        ('{"type": "link"}', False),
        ('{"type": 3}', False),
        ("{}", False),
        ('{"type": ["name"', False),
        ('"a text"', True),
    ],
)
@pytest.mark.parametrize("key", ["crs", "\\u0063R\\u0053"])
def test_a_coordinate_system_is_named_and_not_referred_to(tmp_path: Path, key: str, crs: str, *, is_read: bool) -> None:
    path = file(tmp_path, "a.geojson", f'{{"a": 1, "{key}" : {crs}}}')
    if is_read:
        check_content(path, DEFAULT)
    else:
        assert "refers to it elsewhere" in refused(check_content, path, DEFAULT)


@pytest.mark.parametrize("declared", ["<!DOCTYPE x>", "<!ENTITY x>"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_what_declares_anything_is_not_read(tmp_path: Path, declared: str, encoding: str) -> None:
    path = file(tmp_path, "a.kml", f"{declared}<kml/>".encode(encoding))
    assert "declares a document type or entities" in refused(check_content, path, DEFAULT)


def records(folder: Path, document: object, limits: Limits = DEFAULT, name: str = "a.json") -> list[list[Any]] | None:
    text = document if isinstance(document, str) else json.dumps(document)
    return read_records(file(folder, name, text), limits)


@pytest.mark.parametrize(
    ("document", "grid"),
    [
        ([{"a": 1, "b": {"c": 2, "d": {"e": True}}}, {"f": [1, "x"]}], [["a", "b c", "b d e", "f"], [1, 2, "TRUE", None], [None, None, None, "1; x"]]),
        ({"n": 2, "rows": [{"a": 1}, 7, {"a": 2}], "less": [{"x": 1}]}, [["a"], [1], [2]]),
        ({"x": {"a": 1}, "y": {"a": 2}}, [["id", "a"], ["x", 1], ["y", 2]]),
        ({"x": {"a": 1}, "y": {"a": 2}, "z": 3, "rows": [{"b": 1}]}, [["b"], [1]]),
        ({"x": {"a": [{"b": 1}, {"b": 2}]}, "y": {"a": []}}, [["b"], [1], [2]]),
        ([["a", "b"], [1, 2, 3], [4]], [["a", "b", "3"], [1, 2, 3], [4, None, None]]),
        ([{"at": {"type": "Point", "coordinates": [110.5, -7.5, 3]}}], [["lat", "lon"], [-7.5, 110.5]]),
        ([{"at": {"type": "Point", "coordinates": [1, "x"]}}], [["at type", "at coordinates"], ["Point", "1; x"]]),
        ([{"at": {"type": "Line", "coordinates": [1, 2]}}], [["at type", "at coordinates"], ["Line", "1; 2"]]),
        ([{"at": {"type": "Point", "coordinates": [1]}}], [["at type", "at coordinates"], ["Point", "1"]]),
        ([{"a": [{"b": 1}]}], [["a"], ['[{"b": 1}]']]),
        ([{"a": {"b": {"c": {"d": {"e": 1}}}}}], [["a b c d"], ['{"e": 1}']]),
        ([{"type": "node", "id": 5, "lat": -7, "lon": 110, "tags": {"name": "A", "id": "x"}}], [["type", "id", "name", "osm id", "lat", "lon"], ["node", 5, "A", "x", -7, 110]]),
        ([{"type": "way", "center": {"lat": 1, "lon": 2}, "lat": 9, "tags": {}, "nodes": [1]}], [["type", "lat", "lon"], ["way", 1, 2]]),
        ([{"type": "shop", "tags": {"a": 1}, "lat": 1}], [["type", "tags a", "lat"], ["shop", 1, 1]]),
        ({"a": {"b": {"c": [{"d": 1}, {"d": 2}]}}}, [["d"], [1], [2]]),
        ({"a": {"b": {"c": {"d": [{"e": 1}]}}}}, [["e"], [1]]),
        ('{"type": "FeatureCollection"}', None),
        ([{"type": "Feature"}], None),
    ],
)  # fmt: skip
def test_records_of_every_make_become_rows(tmp_path: Path, document: object, grid: list[list[Any]] | None) -> None:
    assert records(tmp_path, document) == grid


@pytest.mark.parametrize("document", [[], {}, [[1, 2], [3, 4]], [["a"]], {"a": {"b": {"c": {"d": {"e": [{"f": 1}]}}}}}])
def test_what_holds_no_list_of_records_is_refused(tmp_path: Path, document: object) -> None:
    assert "it holds no list of records" in refused(records, tmp_path, document)


def test_lines_of_records_and_what_is_no_json(tmp_path: Path) -> None:
    assert records(tmp_path, '{"a": 1}\n\n{"a": 2}\n', name="a.NDJSON") == [["a"], [1], [2]]
    assert "it is no JSON" in refused(records, tmp_path, '{"a": 1}\n{"a": 2}\n')


def test_records_are_counted_by_their_brackets_and_a_place_has_three(tmp_path: Path) -> None:
    three, place = (
        '[{"a": 1}, {"a": 2}, {"a": 3}]',
        '{"type": "FeatureCollection", "a": [{"b": {}}, {"b": {}}, {"b": {}}]}',
    )
    assert len(records(tmp_path, three, Limits(rows=4)) or []) == 4
    assert "claims 4 rows" in refused(records, tmp_path, three, Limits(rows=3))
    assert "it may hold 3 records" in refused(records, tmp_path, three, Limits(rows=2))
    assert records(tmp_path, place, Limits(rows=2)) is None
    assert "it may hold 2 records" in refused(records, tmp_path, place, Limits(rows=1))
    assert "brackets are nested 2 deep" in refused(records, tmp_path, '[{"[": "]"}]', Limits(nesting=1))
    assert records(tmp_path, '[{"[[": "\\"[["}, {"b": [1]}]', Limits(nesting=3))
    assert "nested 3 deep" in refused(records, tmp_path, '[{"a": 1}, {"b": [1]}]', Limits(nesting=2))
