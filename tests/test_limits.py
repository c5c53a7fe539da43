"""Files made to harm their reader: bounded before they are read, or read where they can harm nothing."""

from __future__ import annotations

import gzip
import io
import json
import os
import sqlite3
import threading
import zipfile
from collections.abc import Iterator
from contextlib import nullcontext
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
import xlsxwriter

from hubmap import config, pipeline, reader
from hubmap.errors import InputError
from hubmap.geocoding import tablefile
from hubmap.reader import child, files, geofiles
from hubmap.reader.archives import can_be_read_here
from hubmap.reader.files import text_page
from hubmap.reader.limits import DEFAULT, Limits, limits_beside
from hubmap.reader.markup import markup_pages
from hubmap.tables import TABLES
from hubmap.validate import check
from hubmap.validate.column_values import EMAIL
from hubmap.validate.coordinates import point_of_text
from hubmap.validate.role_claims import UsualNames, header_scores
from tests.command_line import run_here

SHEET = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{rows}</sheetData></worksheet>'


def workbook(path: Path, rows: str, *, entity: str = "") -> Path:
    """A workbook whose first sheet holds these rows of XML."""
    made = io.BytesIO()
    with xlsxwriter.Workbook(made, {"in_memory": True}) as book:
        book.add_worksheet()
    with zipfile.ZipFile(made) as usual, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for part in usual.namelist():
            text = entity + SHEET.format(rows=rows) if part == "xl/worksheets/sheet1.xml" else usual.read(part)
            archive.writestr(part, text)
    return path


def row(cells: str, number: int = 1) -> str:
    return f'<row r="{number}">{cells}</row>'


def text_cell(place: str, text: str = "x") -> str:
    return f'<c r="{place}" t="inlineStr"><is><t>{text}</t></is></c>'


@pytest.mark.parametrize("place", ["ZZ900000", "XFD2", "CZ1048576"])
def test_one_cell_far_out_is_refused_before_it_is_read(tmp_path: Path, place: str) -> None:
    far = workbook(tmp_path / "a.xlsx", row(text_cell("A1", "name")) + row(text_cell(place), 2))
    with pytest.raises(InputError, match=r"a sheet claims .* hubmap reads at most .*\[limits\] (cells|columns) = \d+"):
        reader.read_tables(far)
    with pytest.raises(InputError, match="a sheet claims"):
        tablefile.read(far)


def test_filled_cells_of_a_workbook_are_counted_before_they_are_read(tmp_path: Path) -> None:
    cells = row(text_cell("A1", "name") + text_cell("B1", "note") + '<c r="C1" s="1"/>') + row(
        text_cell("A2", "Ceper"), 2
    )
    content = workbook(tmp_path / "a.xlsx", cells).read_bytes()
    assert can_be_read_here("a.xlsx", content, Limits(filled_cells=3))
    with pytest.raises(InputError, match=r"the workbook has 3 filled cells, .*\[limits\] filled_cells = 4"):
        can_be_read_here("a.xlsx", content, Limits(filled_cells=2))


def test_sheets_that_share_what_is_packed_once_count_each(tmp_path: Path) -> None:
    path, sheet = tmp_path / "a.xlsx", '<sheet name="{0}" sheetId="{0}" r:id="rId1"/>'
    workbook(path, row(text_cell("A1", "name")) + row(text_cell("A2", "Ceper"), 2))
    with zipfile.ZipFile(path) as usual:
        parts = {part: usual.read(part) for part in usual.namelist()}
    book = parts["xl/workbook.xml"].decode()
    start, end = book.index("<sheets>"), book.index("</sheets>")
    parts["xl/workbook.xml"] = (
        book[:start] + "<sheets>" + "".join(map(sheet.format, range(1, 6))) + book[end:]
    ).encode()
    with zipfile.ZipFile(path, "w") as made:
        for part, content in parts.items():
            made.writestr(part, content)
    assert len(files.workbook(path, path.read_bytes(), Limits(filled_cells=10))) == 5
    with pytest.raises(InputError, match=r"the workbook has 10 filled cells, .* at most 9\."):
        files.workbook(path, path.read_bytes(), Limits(filled_cells=9))


def test_places_that_are_to_be_looked_up_have_a_bound_and_those_with_points_do_not_count(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    (tmp_path / "hubmap.toml").write_text("[limits]\nnames = 2\n", encoding="utf-8")
    path.write_text("name,district\nA,Ceper\nB,Ceper\nC,Talang\n", encoding="utf-8")
    assert pipeline.read(path).hub_table.num_rows == 3
    path.write_text("name,district\nA,Ceper\nB,Pedan\nC,Talang\n", encoding="utf-8")
    with pytest.raises(InputError, match=r"3 different places are to be looked up, .*\[limits\] names = 4"):
        pipeline.read(path)
    path.write_text("name,lat,lon\nA,-7,110\nB,-7.1,110\nC,-7.2,110\nD,,\n", encoding="utf-8")
    assert pipeline.read(path).hub_table.num_rows == 3


@pytest.mark.parametrize(("figures", "is_read"), [(4, True), (3, False)])
def test_figures_have_a_bound_and_empty_cells_are_none(tmp_path: Path, figures: int, is_read: bool) -> None:  # noqa: FBT001
    path = tmp_path / "a.csv"
    (tmp_path / "hubmap.toml").write_text(f"[limits]\nfigures = {figures}\n", encoding="utf-8")
    path.write_text("name,workforce,area\nCeper,1,2\nTalang,3,4\nPedan,,\n", encoding="utf-8")
    refused = pytest.raises(InputError, match=r"4 figures in 2 columns of measures, .*\[limits\] figures = 6")
    with nullcontext() if is_read else refused:
        pipeline.read(path)


@pytest.mark.parametrize(("measures", "limit"), [(100, "figures"), (101, "wide_figures")])
def test_figures_of_a_table_with_more_than_a_hundred_measures_have_a_bound_of_their_own(
    tmp_path: Path, measures: int, limit: str
) -> None:
    path = tmp_path / "a.csv"
    (tmp_path / "hubmap.toml").write_text(f"[limits]\n{limit} = 99\n", encoding="utf-8")
    rows = [["name", *(f"measure {n}" for n in range(measures))], ["Ceper", *("4.5" for _ in range(measures))]]
    path.write_text("\n".join(map(",".join, rows)) + "\n", encoding="utf-8")
    with pytest.raises(InputError, match=rf"{measures} figures in {measures} columns .*\[limits\] {limit} = 198"):
        pipeline.read(path)


@pytest.mark.parametrize("place", ["A" * 23 + "1", "ABCDEFGHIJ2", "A1A"])
def test_a_cell_at_a_place_that_is_none_is_read_where_it_can_end_nothing(tmp_path: Path, place: str) -> None:
    path = workbook(tmp_path / "a.xlsx", row(text_cell("A1", "name")) + row(text_cell(place), 2))
    assert not can_be_read_here(path.name, path.read_bytes(), DEFAULT)


def test_a_thousand_faults_of_settings_are_told_in_short(tmp_path: Path) -> None:
    (tmp_path / "hubmap.toml").write_text("".join(f"x{n} = 1\n" for n in range(1_000)), encoding="utf-8")
    with pytest.raises(InputError, match=r"“x0” is not a setting; .*“x19” is not a setting; … \(1,000\)\.$"):
        config.load(tmp_path)


def test_a_far_cell_with_nothing_in_it_is_nothing(tmp_path: Path) -> None:
    styled = row(text_cell("A1", "name")) + row(text_cell("A2", "Ceper") + '<c r="XFD2" s="1"/>', 2)
    assert list(reader.read_tables(workbook(tmp_path / "a.xlsx", styled)).tables) == [reader.FLAT]


def test_cells_that_do_not_say_where_they_stand_are_read_in_a_process_of_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []
    real = child.read_apart

    def seen(task: str, *arguments: object) -> object:
        asked.append(task)
        return real(task, *arguments)  # type: ignore[arg-type]

    monkeypatch.setattr("hubmap.reader.files.read_apart", seen)
    rows = "<row><c t='inlineStr'><is><t>name</t></is></c></row><row><c t='inlineStr'><is><t>Ceper</t></is></c></row>"
    assert list(reader.read_tables(workbook(tmp_path / "a.xlsx", rows)).tables[reader.FLAT][0].columns) == ["name"]
    assert asked == ["workbook"]


def test_what_is_packed_is_measured_before_it_is_unpacked(tmp_path: Path) -> None:
    packed = workbook(tmp_path / "a.xlsx", row(text_cell("A1", "a" * 3_000_000)))
    (tmp_path / "hubmap.toml").write_text("[limits]\nunpacked_mb = 2\n", encoding="utf-8")
    with pytest.raises(InputError, match=r"3 MB are packed in it, and hubmap reads at most 2\."):
        reader.read_tables(packed)
    (tmp_path / "hubmap.toml").write_text("[limits]\nunpacked_mb = 4\n", encoding="utf-8")
    assert reader.read_tables(packed).files


def test_entities_are_not_read(tmp_path: Path) -> None:
    entity = '<!DOCTYPE x [<!ENTITY a "aaaa">]>'
    with pytest.raises(InputError, match="declares entities"):
        reader.read_tables(workbook(tmp_path / "a.xlsx", row(text_cell("A1", "&a;")), entity=entity))


@pytest.mark.parametrize("limit", ["columns", "cells"])
def test_a_table_at_its_limit_is_read_and_one_beyond_is_not(limit: str) -> None:
    limits = Limits(**{limit: 6})
    two_rows_of_three, rows_of_seven = b"a,b,c\n1,2,3\n", b"a,b,c,d,e,f,g\n"
    assert text_page("a.csv", two_rows_of_three, [], limits).grid[1] == ["1", "2", "3"]
    with pytest.raises(InputError, match=rf"at most 6\. .*\[limits\] {limit} = 12"):
        text_page("a.csv", rows_of_seven, [], limits)


def test_a_cell_that_is_too_long_is_cut_and_told_and_the_rest_is_read() -> None:
    problems: list[reader.files.Problem] = []  # type: ignore[name-defined]
    long, limit = "x" * 200_000, DEFAULT.cell_characters
    grid = text_page("a.csv", f'name,note\nA,"{long}"\nB,fine\nC,{"y" * limit}\n'.encode(), problems).grid
    assert [len(str(row[1])) for row in grid] == [4, limit, 4, limit]
    (told,) = problems
    assert (told.row, told.column, told.severity) == (2, "note", "error")
    assert "200,000 characters" in told.message


def test_nothing_is_written_beside_a_file_of_places_and_what_stands_there_is_not_believed(tmp_path: Path) -> None:
    gml = (
        '<ogr:FeatureCollection xmlns:ogr="http://ogr.maptools.org/" xmlns:gml="http://www.opengis.net/gml"><gml:featureMember>'
        '<ogr:a><ogr:g><gml:Point srsName="EPSG:4326"><gml:coordinates>110.67,-7.68</gml:coordinates></gml:Point></ogr:g>'
        "<ogr:name>Ceper</ogr:name></ogr:a></gml:featureMember></ogr:FeatureCollection>"
    )
    (tmp_path / "hubs.gml").write_text(gml, encoding="utf-8")
    (tmp_path / "hubs.gfs").write_text("<GMLFeatureClassList/>", encoding="utf-8")
    (table,) = next(iter(reader.read_tables(tmp_path / "hubs.gml").tables.values()))
    assert table.cells["name"] == ["Ceper"]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["hubs.gfs", "hubs.gml"]
    assert (tmp_path / "hubs.gfs").read_text(encoding="utf-8") == "<GMLFeatureClassList/>"


def test_rows_are_counted_while_they_are_read() -> None:
    assert len(text_page("a.csv", b"a\n1\n2\n", [], Limits(rows=3)).grid) == 3
    with pytest.raises(InputError, match=r"claims 4 rows, .* at most 3\. .*\[limits\] rows = 6"):
        text_page("a.csv", b"a\n1\n2\n3\n" + b"4\n" * 1_000, [], Limits(rows=3))


@pytest.mark.parametrize("kind", ["xlsx", "geojson"])
def test_a_long_cell_of_a_workbook_and_of_a_file_of_places_is_cut_too(tmp_path: Path, kind: str) -> None:
    path, long = tmp_path / f"hubs.{kind}", "x" * 40_000
    if kind == "xlsx":
        workbook(
            path,
            row(text_cell("A1", "name") + text_cell("B1", "note")) + row(text_cell("A2") + text_cell("B2", long), 2),
        )
    else:
        path.write_text(FEATURE.replace('"Ceper"', f'"Ceper","note":"{long}"') % "", encoding="utf-8")
    raw = reader.read_tables(path)
    assert [(one.code, one.column) for one in raw.problems] == [("cell-cut", "note")]
    (table,) = next(iter(raw.tables.values()))
    assert len(str(table.cells["note"][0])) == DEFAULT.cell_characters


def test_marked_up_text_without_end_ends_with_its_time(tmp_path: Path) -> None:
    (tmp_path / "hubmap.toml").write_text("[limits]\nseconds = 1\n", encoding="utf-8")
    path = tmp_path / "hubs.xls"
    path.write_text("<html><table><tr><td>name" + "<!--" * 300_000, encoding="utf-8")
    with pytest.raises(InputError, match=r"takes more than 1 s\. .*\[limits\] seconds = 2"):
        reader.read_tables(path)


@pytest.mark.parametrize("encoding", ["idna", "punycode", "undefined", "zlib", "rot13", "no-such"])
def test_an_encoding_that_is_none_of_texts_is_not_asked(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "hubs.xls"
    page = f"<html><meta charset={encoding}><table><tr><th>name</th></tr><tr><td>{'Ceper' * 20}\xe9</td></tr></table></html>"
    path.write_bytes(page.encode("latin-1"))
    (table,) = next(iter(reader.read_tables(path).tables.values()))
    assert table.cells["name"] == ["Ceper" * 20 + "é"]


@pytest.mark.parametrize("piece", ["s/d ", "n e ", "1 ", "s" * 4])
def test_a_long_cell_is_no_point_and_is_not_taken_apart_in_every_way(piece: str) -> None:
    assert point_of_text(piece * (DEFAULT.cell_characters // len(piece))) is None


def test_figures_of_marked_up_text_have_bounds() -> None:
    nines, number = "9" * 5_000, '<Cell ss:Index="{0}"><Data ss:Type="Number">{0}</Data></Cell>'
    text = f'<table><tr><td colspan="{nines}">x</td></tr><Row ss:Index="3">{number.format(nines)}</Row></table>'
    (page,) = markup_pages("a.xls", text.encode(), DEFAULT)
    assert len(page.grid[0]) == 2_000
    assert page.grid[2][-1] == nines


@pytest.mark.parametrize("text", ["[limits]\nlines = 3\n", '[limits]\ncells = "many"\n'])
def test_a_limit_that_there_is_not_is_told(tmp_path: Path, text: str) -> None:
    (tmp_path / "hubmap.toml").write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match=r"is no limit with a whole number\. There are file_mb, "):
        limits_beside(tmp_path)


# --- what only calls itself a file of places -----------------------------------------------------------------------------


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    path = tmp_path / "elsewhere.csv"
    path.write_text("name,password\nCeper,open-sesame\n", encoding="utf-8")
    return path


@pytest.fixture
def server() -> Iterator[HTTPServer]:
    """A server of this machine that counts who comes."""

    class Counting(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.server.asked.append(self.path)  # type: ignore[attr-defined]
            self.send_error(404)

        def log_message(self, *_: object) -> None:
            pass

    made = HTTPServer(("127.0.0.1", 0), Counting)
    made.asked = []  # type: ignore[attr-defined]
    threading.Thread(target=made.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
    yield made
    made.shutdown()
    made.server_close()


FEATURE = '{"type":"FeatureCollection",%s"features":[{"type":"Feature","properties":{"name":"Ceper"},"geometry":{"type":"Point","coordinates":[110.67,-7.68]}}]}'


@pytest.mark.parametrize("suffix", sorted(geofiles.DRIVERS))
@pytest.mark.parametrize("kind", ["vrt", "algorithm", "service"])
def test_no_other_table_of_the_machine_is_read_whatever_a_file_is_called(
    tmp_path: Path, secret: Path, suffix: str, kind: str
) -> None:
    contents = {
        "vrt": f'<OGRVRTDataSource><OGRVRTLayer name="t"><SrcDataSource>{secret}</SrcDataSource></OGRVRTLayer></OGRVRTDataSource>',
        "algorithm": json.dumps({"type": "gdal_streamed_alg", "command_line": f"gdal vector pipeline ! read {secret}"}),
        "service": "<OGRWFSDataSource><URL>http://127.0.0.1:9/</URL></OGRWFSDataSource>",
    }
    path = tmp_path / f"hubs{suffix}"
    path.write_text(contents[kind], encoding="utf-8")
    if suffix in (".jsonl", ".ndjson") and kind == "algorithm":
        # a record like any other
        assert [table.columns for table in reader.read_tables(path).tables["hubs"]] == [["type", "command_line"]]
        return
    with pytest.raises(InputError, match=r"cannot be read"):
        reader.read_tables(path)


@pytest.mark.parametrize("member", ['"crs"', '"\\u0063rs"', '"CRS"'])
def test_a_coordinate_system_is_never_fetched(tmp_path: Path, server: HTTPServer, member: str) -> None:
    link = f'{member}: {{"type":"link","properties":{{"href":"http://127.0.0.1:{server.server_port}/x","type":"ogcwkt"}}}},'
    path = tmp_path / "hubs.geojson"
    path.write_text(FEATURE % link, encoding="utf-8")
    with pytest.raises(InputError, match="refers to it elsewhere"):
        reader.read_tables(path)
    named = '"crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:OGC:1.3:CRS84"}},'
    path.write_text(FEATURE % named, encoding="utf-8")
    assert list(reader.read_tables(path).tables["hubs"][0].columns) == ["name", "lat", "lon"]
    assert server.asked == []  # type: ignore[attr-defined]


def test_what_is_packed_is_no_larger_than_what_may_be_read(tmp_path: Path) -> None:
    (tmp_path / "hubmap.toml").write_text("[limits]\nunpacked_mb = 1\n", encoding="utf-8")
    much = b"name\n" + b"a" * 2_000_000
    (tmp_path / "a.csv.gz").write_bytes(gzip.compress(much))
    with zipfile.ZipFile(tmp_path / "a.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.csv", much)
    for name in ("a.csv.gz", "a.zip"):
        with pytest.raises(InputError, match="unpacked_mb"):
            reader.read_tables(tmp_path / name)


def packed_files(folder: Path, plain: bytes) -> Iterator[Path]:
    """One text packed as a single file, as an archive and within a workbook."""
    (folder / "a.csv.gz").write_bytes(gzip.compress(plain))
    with zipfile.ZipFile(folder / "a.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.csv", plain)
    blanks = f"<!--{plain.decode()}-->" + row(text_cell("A1", "name"))
    yield from (folder / "a.csv.gz", folder / "a.zip", workbook(folder / "a.xlsx", blanks))


def test_what_is_packed_far_smaller_than_it_is_is_refused_from_ten_megabytes_on(tmp_path: Path) -> None:
    for path in packed_files(tmp_path, b"name,note\n" + b"Ceper," + b"a" * 10_100_000):
        with pytest.raises(
            InputError, match=r"times as large as the file, .* at most 100\. .*\[limits\] packing = \d+"
        ):
            reader.read_tables(path)
    (tmp_path / "hubmap.toml").write_text("[limits]\npacking = 2000\n", encoding="utf-8")
    assert reader.read_tables(tmp_path / "a.csv.gz").tables
    for size, is_refused in ((10_000_000, False), (10_000_001, True)):
        refused = pytest.raises(InputError, match="packing") if is_refused else nullcontext()
        with refused:
            DEFAULT.check_packed("a.zip", size, 1_000)


@pytest.mark.parametrize("suffix", [".parquet", ".feather"])
def test_columns_that_hold_one_value_in_every_row_are_no_list_either(tmp_path: Path, suffix: str) -> None:
    import pyarrow as pa
    from pyarrow import feather, parquet

    table = pa.table({"lat": pa.array([-7.5] * 1_300_000)})
    path = tmp_path / f"a{suffix}"
    (feather.write_feather if suffix == ".feather" else parquet.write_table)(table, path)
    with pytest.raises(InputError, match=r"\[limits\] packing"):
        reader.read_tables(path)


@pytest.mark.parametrize("header", ["name", "name,note"])
def test_rows_that_say_the_same_are_counted_and_those_without_anything_are_none(tmp_path: Path, header: str) -> None:
    (tmp_path / "hubmap.toml").write_text("[limits]\nrepeated_rows = 20000\n", encoding="utf-8")
    path, line = tmp_path / "a.csv", "Ceper" + ",besi" * header.count(",") + "\n"
    # many equal rows are read as columns, and a single column row by row
    for rows, is_refused in ((20_001, False), (20_002, True)):
        path.write_text(f"{header}\n" + line * rows, encoding="utf-8")
        refused = pytest.raises(
            InputError, match=r"20,001 of its rows say the same as others, .*\[limits\] repeated_rows"
        )
        with refused if is_refused else nullcontext():
            reader.read_tables(path)
    path.write_text(f"{header}\n{line}" + "\n" * 30_000 + line, encoding="utf-8")
    assert reader.read_tables(path).tables


def test_rows_that_name_a_hub_again_are_counted_unless_they_are_of_another_year(tmp_path: Path) -> None:
    (tmp_path / "hubmap.toml").write_text("[limits]\nhub_rows = 30\n", encoding="utf-8")
    path = tmp_path / "a.csv"
    path.write_text("name,note\n" + "".join(f"Ceper,{at}\n" for at in range(32)), encoding="utf-8")
    with pytest.raises(InputError, match=r"31 of its rows name a hub again in the same year, .*\[limits\] hub_rows"):
        check(reader.read_tables(path), config.load(path))
    path.write_text("name,year,units\n" + "".join(f"Ceper,{1980 + at},{at}\n" for at in range(32)), encoding="utf-8")
    assert check(reader.read_tables(path), config.load(path))


def test_an_archive_puts_its_files_nowhere_else(tmp_path: Path) -> None:
    inside = tmp_path / "inside"
    inside.mkdir()
    with zipfile.ZipFile(inside / "a.zip", "w") as archive:
        archive.writestr("../../gone.csv", "name,year\nCeper,2019\n")
        archive.writestr(str(tmp_path / "of-the-root.txt"), "name,year\nTegal,2020\n")
    before = sorted(tmp_path.rglob("*"))
    raw = reader.read_tables(inside / "a.zip")
    assert [table.cells["name"] for table in raw.tables["flat"]] == [["Ceper"], ["Tegal"]]
    assert sorted(tmp_path.rglob("*")) == before


@pytest.mark.parametrize("name", ["a.gz", "a.zip", "a.kmz", "a.feather", "a.arrow", "a.kml", "a.gpx", "a.gml", "a.db"])
def test_a_damaged_file_of_any_kind_is_an_input_error(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"PK\x03\x04 is not enough")
    with pytest.raises(InputError, match=rf"{name} cannot be"):
        reader.read_tables(tmp_path / name)


def test_brackets_without_end_are_refused_and_those_in_texts_are_none(tmp_path: Path) -> None:
    path = tmp_path / "hubs.geojson"
    path.write_text('{"a":' + "[" * 50_000, encoding="utf-8")
    with pytest.raises(InputError, match="nested 50,001 deep"):
        reader.read_tables(path)
    path.write_text(FEATURE.replace("Ceper", "[" * 500) % "", encoding="utf-8")
    assert reader.read_tables(path).tables["hubs"][0].cells["name"] == ["[" * 500]


def test_a_view_without_end_ends_with_its_time(tmp_path: Path) -> None:
    import geopandas as gpd

    path = tmp_path / "hubs.gpkg"
    gpd.GeoDataFrame({"name": ["a"]}, geometry=gpd.points_from_xy([110], [-7]), crs=4326).to_file(path, driver="GPKG")
    with sqlite3.connect(path) as base:
        base.execute(
            "create view endless as with recursive n(x) as (select 1 union all select x + 1 from n) select x as fid, x as name from n"
        )
        base.execute(
            "insert into gpkg_contents (table_name, data_type, identifier) values ('endless', 'attributes', 'endless')"
        )
    (tmp_path / "hubmap.toml").write_text("[limits]\nseconds = 3\n", encoding="utf-8")
    with pytest.raises(InputError, match=r"takes more than 3 s\. .*\[limits\] seconds = 6|claims"):
        reader.read_tables(path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="files have no such kinds there")
def test_no_command_waits_for_a_pipe_beside_or_instead_of_what_it_reads(tmp_path: Path) -> None:
    (tmp_path / "hubs.csv").write_text("id,name,lat,lon\na,Alpha,-7,110\n", encoding="utf-8")
    for name in ("hubmap.toml", "update.bak", "a.docx", "a.html", "a.csv"):
        os.mkfifo(tmp_path / name)
    assert run_here("check", "hubs.csv", folder=tmp_path).returncode == 0
    for words in (
        ("report", "hubs.csv", "--into", "a.docx"),
        ("report", "hubs.csv", "-o", "b.docx", "--template", "a.docx"),
        ("embed", "a.html"),
        ("gazetteer", "build", "a.csv", "-o", "package"),
    ):
        run = run_here(*words, folder=tmp_path)
        assert (run.returncode in (1, 2), "Traceback" in run.stderr) == (True, False), run.stderr
    assert not reader.is_half_updated(tmp_path)


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    if not hasattr(os, "mkfifo"):
        pytest.skip("no pipes there")
    os.mkfifo(tmp_path / "hubs.csv")
    with pytest.raises(InputError, match="not a file"):
        reader.read_tables(tmp_path / "hubs.csv")


def test_a_process_that_dies_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.xls").write_bytes(b"x")
    monkeypatch.setattr(child, "_START", "import os; os.abort()")
    with pytest.raises(InputError, match="damaged, or made to stop whoever reads it"):
        child.read_apart("workbook", tmp_path / "a.xls", DEFAULT, {})


def test_memory_beyond_the_limit_ends_the_process(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if not Path("/proc/self/statm").exists():
        pytest.skip("this system does not tell what a process takes")
    (tmp_path / "a.gpkg").write_bytes(b"x")
    monkeypatch.setattr(child, "_START", "import time; held = bytearray(300_000_000); time.sleep(60)")
    with pytest.raises(InputError, match=r"takes more than 50 MB of memory\. .*\[limits\] memory_mb = 100"):
        child.read_apart("layers", tmp_path / "a.gpkg", Limits(memory_mb=50), {})


@pytest.mark.parametrize(("task", "fits_mb", "too_much_mb"), [("workbook", 30, 260), ("layers", 300, 460)])
def test_memory_that_is_asked_for_at_once_is_refused_before_it_is_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, task: str, fits_mb: int, too_much_mb: int
) -> None:
    if not Path("/proc/self/statm").exists():
        pytest.skip("this system does not bound what a process takes")
    asking = "child._task = lambda _: lambda path, limits, mb: len(bytes(mb * 1_000_000)); child.main()"
    monkeypatch.setattr(child, "_START", child._START.replace("child.main()", asking))
    path, limits = tmp_path / "a.xls", Limits(memory_mb=50)
    assert child.read_apart(task, path, limits, {"mb": fits_mb}) == fits_mb * 1_000_000
    with pytest.raises(InputError, match=r"takes more than 50 MB of memory\. .*\[limits\] memory_mb = 100"):
        child.read_apart(task, path, limits, {"mb": too_much_mb})


def test_what_a_process_of_its_own_refuses_is_told_as_it_is_told_here(tmp_path: Path) -> None:
    rows = "<row><c t='inlineStr'><is><t>name</t></is></c><c t='inlineStr'><is><t>note</t></is></c></row>"
    with pytest.raises(InputError, match=r"a\.xlsx: a sheet claims 2 columns, .*\[limits\] columns = 3"):
        child.read_apart("workbook", workbook(tmp_path / "a.xlsx", rows), Limits(columns=1), {})
    (tmp_path / "b.xls").write_bytes(b"PK")
    with pytest.raises(
        InputError, match=r"b\.xls is not a workbook that can be opened \(.*save it without one\."
    ) as told:
        child.read_apart("workbook", tmp_path / "b.xls", DEFAULT, {})
    assert told.value.args[0].values["name"] == "b.xls"


# --- what is small on the disk and large once it is read, and what reaches out of a base ------------------------------------


@pytest.mark.parametrize("suffix", [".parquet", ".feather"])
def test_a_text_that_is_kept_once_and_stands_in_every_row_is_counted_in_every_row(tmp_path: Path, suffix: str) -> None:
    import pyarrow as pa
    from pyarrow import feather, parquet

    (tmp_path / "hubmap.toml").write_text("[limits]\nunpacked_mb = 2\n", encoding="utf-8")
    path = tmp_path / f"a{suffix}"
    for rows in (150, 250):
        names = pa.DictionaryArray.from_arrays(pa.array([0] * rows, pa.int32()), pa.array(["Ceper " * 1_600]))
        table = pa.table({"name": names if suffix == ".feather" else names.cast(pa.string())})
        (feather.write_feather if suffix == ".feather" else parquet.write_table)(table, path)
        if rows == 150:
            assert len(reader.read_tables(path).tables[reader.FLAT][0].cells["name"]) == rows
    with pytest.raises(InputError, match=r"2 MB of text are packed in it, .*\[limits\] unpacked_mb"):
        reader.read_tables(path)


def test_a_long_text_that_many_cells_of_a_workbook_share_is_read_in_a_process_of_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def seen(task: str, *_: object) -> list[object]:
        asked.append(task)
        return []

    monkeypatch.setattr("hubmap.reader.files.read_apart", seen)
    with xlsxwriter.Workbook(str(tmp_path / "a.xlsx")) as book:
        sheet = book.add_worksheet()
        for number in range(120):
            sheet.write_string(number, 0, "x" * 10_000)
    for most, apart in ((1, ["workbook"]), (2, [])):
        asked.clear()
        files.workbook(tmp_path / "a.xlsx", (tmp_path / "a.xlsx").read_bytes(), Limits(unpacked_mb=most))
        assert asked == apart


def test_records_are_counted_before_they_are_read_and_a_picture_elsewhere_is_no_logo(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    path = tmp_path / "in" / "a.json"
    (path.parent / "hubmap.toml").write_text("[limits]\nrows = 3\n[page]\nlogo = '../a.png'\n", encoding="utf-8")
    path.write_text('[{"name":"a"},{"name":"b"}]', encoding="utf-8")
    assert reader.read_tables(path).tables
    with pytest.raises(InputError, match=r"the logo \.\..a\.png is not in its folder"):
        config.load(path)
    path.write_text("[" + '{"name":"a"},' * 4, encoding="utf-8")
    with pytest.raises(InputError, match=r"it may hold 4 records, .*\[limits\] rows"):
        reader.read_tables(path)


@pytest.mark.parametrize("limit", ["rows", "columns"])
def test_records_at_their_limit_are_read_and_one_more_is_not(tmp_path: Path, limit: str) -> None:
    (tmp_path / "hubmap.toml").write_text(f"[limits]\n{limit} = 3\n", encoding="utf-8")
    for size, is_refused in ((3, False), (4, True)):
        # the row of names is one of them
        records = (
            [dict.fromkeys("abcd"[:size], 1)] if limit == "columns" else [{"name": str(at)} for at in range(size - 1)]
        )
        (tmp_path / "a.jsonl").write_text("\n".join(map(json.dumps, records)), encoding="utf-8")
        with pytest.raises(InputError, match=f"claims 4 {limit}") if is_refused else nullcontext():
            reader.read_tables(tmp_path / "a.jsonl")


def test_places_of_geojson_are_counted_before_they_are_read(tmp_path: Path) -> None:
    one = json.loads(FEATURE % "")
    (tmp_path / "hubmap.toml").write_text("[limits]\nrows = 8\n", encoding="utf-8")
    for count, is_refused in ((7, False), (9, True)):
        (tmp_path / "a.json").write_text(json.dumps({**one, "features": one["features"] * count}), encoding="utf-8")
        with pytest.raises(InputError, match="it may hold 9 records") if is_refused else nullcontext():
            assert len(reader.read_tables(tmp_path / "a.json").tables[reader.FLAT][0].cells["name"]) == count


def test_columns_of_a_workbook_are_counted_as_its_letters_say(tmp_path: Path) -> None:
    content = workbook(tmp_path / "a.xlsx", row(text_cell("A1", "name") + text_cell("AB1"))).read_bytes()
    assert can_be_read_here("a.xlsx", content, Limits(columns=28))
    with pytest.raises(InputError, match="a sheet claims 28 columns"):
        can_be_read_here("a.xlsx", content, Limits(columns=27))


def test_a_text_longer_than_a_piece_of_a_workbook_is_measured_whole(tmp_path: Path) -> None:
    shared = '<row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="2"><c r="A2" t="s"><v>0</v></c></row>'
    path = workbook(tmp_path / "a.xlsx", shared)
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/sharedStrings.xml", f"<sst><si><t>{'x' * 2_900_000}</t></si><si><t>y</t></si></sst>")
    content = path.read_bytes()
    assert [can_be_read_here("a.xlsx", content, Limits(unpacked_mb=most)) for most in (5, 6)] == [False, True]


@pytest.mark.parametrize(
    ("join", "read"),
    [
        ("[{file = 'a.csv'}, {file = 'c.csv'}, {file = 3}, 4]", ["a.csv"]),
        ("[{file = 'b.csv'}, {file = 'b.csv'}]", ["a.csv", "b.csv"]),
        ("{file = 'b.csv'}", ["a.csv", "b.csv"]),
    ],
)
def test_files_that_settings_join_are_read_once_each_and_those_that_are_not_there_are_none(
    tmp_path: Path, join: str, read: list[str]
) -> None:
    for name in ("a.csv", "b.csv"):
        (tmp_path / name).write_text("name\nCeper\n", encoding="utf-8")
    (tmp_path / "hubmap.toml").write_text(f"join = {join}\n", encoding="utf-8")
    assert list(reader.read_tables(tmp_path / "a.csv").files) == read


def test_a_file_beyond_its_limit_is_not_opened(tmp_path: Path) -> None:
    (tmp_path / "hubmap.toml").write_text("[limits]\nfile_mb = 1\n", encoding="utf-8")
    for size, is_refused in ((1_000_000, False), (1_600_000, True)):
        (tmp_path / "a.csv").write_bytes(b"name\n" + b"Ceper\n" * ((size - 5) // 6))
        with pytest.raises(InputError, match=r"the file has 2 MB, .* file_mb = 2") if is_refused else nullcontext():
            reader.read_tables(tmp_path / "a.csv")


def test_two_files_of_one_name_in_an_archive_are_told_and_a_long_name_is_read(tmp_path: Path) -> None:
    for names in (("a/hubs.csv", "b/Hubs.csv"), ("x" * 300 + ".csv",)):
        with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
            for name in names:
                archive.writestr(name, "id,name\nceper,Ceper\n")
        if len(names) == 2:
            with pytest.raises(InputError, match=r"several files in it are called Hubs\.csv|are called hubs\.csv"):
                reader.read_tables(tmp_path / "a.zip")
    assert reader.read_tables(tmp_path / "a.zip").tables


@pytest.mark.parametrize(
    "made",
    [
        "CREATE VIRTUAL TABLE t USING VirtualOGR('{secret}')",
        'CREATE/**/VIRTUAL TABLE "using rtree"/**/USING"VirtualOGR"(\'{secret}\')',
        "CREATE VIEW t AS SELECT ogr_datasource_load_layers('{secret}') AS name",
        "CREATE VIEW t AS SELECT ogr_geocode('Ceper') AS name",
    ],
)
def test_a_base_reads_no_other_base_of_the_machine(tmp_path: Path, made: str) -> None:
    with sqlite3.connect(tmp_path / "elsewhere.sqlite") as base:
        base.execute("create table s as select 'Ceper' as name, 'open-sesame' as password")
    base.close()
    kind = "view" if "VIEW" in made else "table"
    with sqlite3.connect(tmp_path / "hubs.sqlite") as base:
        base.execute("create table plain as select 'Tegal' as name")
        base.execute("pragma writable_schema = 1")
        base.execute(
            "insert into sqlite_master (type, name, tbl_name, rootpage, sql) values (?, 't', 't', 0, ?)",
            (kind, made.format(secret=tmp_path / "elsewhere.sqlite")),
        )
    base.close()
    with pytest.raises(InputError, match=r"hubs\.sqlite"):
        reader.read_tables(tmp_path / "hubs.sqlite")


def test_what_a_program_left_unfinished_in_a_base_is_read_and_stays_as_it_is(tmp_path: Path) -> None:
    import shutil

    (tmp_path / "in").mkdir()
    base = sqlite3.connect(tmp_path / "made.sqlite")
    base.execute("pragma journal_mode = wal")
    base.execute("create table hubs (id text, name text)")
    base.execute("insert into hubs values ('ceper', 'Ceper')")
    base.commit()
    for end in ("", "-wal"):
        shutil.copyfile(tmp_path / f"made.sqlite{end}", tmp_path / "in" / f"hubs.sqlite{end}")
    base.close()
    before = {path.name: path.read_bytes() for path in (tmp_path / "in").iterdir()}
    (table,) = next(iter(reader.read_tables(tmp_path / "in" / "hubs.sqlite").tables.values()))
    assert table.cells["name"] == ["Ceper"]
    assert {path.name: path.read_bytes() for path in (tmp_path / "in").iterdir()} == before


def test_a_header_of_a_hundred_thousand_words_is_looked_through_once() -> None:
    # in the square of its words it would take hours
    assert header_scores("a " * 100_000 + "workforce", UsualNames(TABLES["hubs"]), by_values=True) == {}


def test_a_long_text_without_an_address_is_looked_through_once() -> None:
    # from each of its letters anew it would take hours
    text = "@ " + "1" * 1_000_000
    assert EMAIL.sub("", text) == text
    assert EMAIL.sub("•", "x: sri.a+b@dinas.example.org, @x, a@b") == "x: •, @x, a@b"


def test_columns_of_all_tables_together_have_a_bound(tmp_path: Path) -> None:
    (tmp_path / "hubs.csv").write_text("id,name\na,Ceper\n", encoding="utf-8")
    (tmp_path / "more.csv").write_text("id,one,two\na,1,2\n", encoding="utf-8")
    settings = tmp_path / "hubmap.toml"
    settings.write_text("[limits]\nall_columns = 5\n", encoding="utf-8")
    assert reader.read_tables(tmp_path).tables
    settings.write_text("[limits]\nall_columns = 4\n", encoding="utf-8")
    with pytest.raises(InputError, match=r"its tables have 5 columns together, .*\[limits\] all_columns = 8"):
        reader.read_tables(tmp_path)


def test_tables_of_a_folder_have_the_bound_of_sheets(tmp_path: Path) -> None:
    for name in ("hubs", "a", "b"):
        (tmp_path / f"{name}.csv").write_text("id,name\na,Ceper\n", encoding="utf-8")
    (tmp_path / "hubmap.toml").write_text("[limits]\nsheets = 3\n", encoding="utf-8")
    with pytest.raises(InputError, match=r"there are 4 tables, .*\[limits\] sheets = 6"):
        reader.read_tables(tmp_path)


def test_figures_of_sheets_that_are_one_table_are_counted_together(tmp_path: Path) -> None:
    with xlsxwriter.Workbook(tmp_path / "a.xlsx") as book:
        for year in ("2019", "2020", "2021"):
            sheet = book.add_worksheet(year)
            sheet.write_row(0, 0, ["name", "workforce"])
            sheet.write_row(1, 0, ["Ceper", 4000])
    (tmp_path / "hubmap.toml").write_text("[limits]\nfigures = 2\n", encoding="utf-8")
    with pytest.raises(InputError, match="3 figures in 3 columns of measures"):
        pipeline.read(tmp_path / "a.xlsx")


def test_a_header_is_like_the_name_that_holds_most_of_its_letters() -> None:
    usual = UsualNames(TABLES["hubs"])
    assert [usual.nearest(text) for text in ("alamt", "kecamatn", "col 475", "x" * 5_000)] == [
        "alamat",
        "kecamatan",
        None,
        None,
    ]


@pytest.mark.parametrize("language", ["en", "id"])
def test_what_is_told_of_a_long_cell_or_header_is_short(tmp_path: Path, language: str) -> None:
    path, long, columns = tmp_path / "a.csv", "x" * 30_000, [f"col {number}" for number in range(400)]
    rows = [["name", "workforce", "lat", "status", long], ["Ceper", long, long, long, long]]
    path.write_text("\n".join(map(",".join, rows)) + "\n", encoding="utf-8")
    told = run_here("check", path, "--language", language, folder=tmp_path).stdout.splitlines()
    path.write_text(",".join(columns) + "\n" + ",".join(["a"] * 400) + "\n", encoding="utf-8")
    told += run_here("check", path, "--language", language, folder=tmp_path).stdout.splitlines()
    assert max(map(len, told)) < 1_000
    assert any("xxx…" in line for line in told)


def test_a_path_of_five_thousand_letters_is_refused_in_a_short_sentence(tmp_path: Path) -> None:
    run = run_here("build", "a" * 5_000, folder=tmp_path)
    assert run.returncode == 2
    assert len(run.stderr) < 500


def test_an_input_in_which_more_is_wrong_than_can_be_told_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("name,workforce\n" + "".join(f"n{at},{at}.9.x\n" for at in range(2_100)), encoding="utf-8")
    settings = tmp_path / "hubmap.toml"
    settings.write_text("[limits]\nerrors = 2100\n", encoding="utf-8")
    assert len(pipeline.checked_tables(path)[1].problems) >= 1_000
    settings.write_text("[limits]\nerrors = 1900\n", encoding="utf-8")
    with pytest.raises(InputError, match=r"2,000 errors .* column workforce, not-a-figure, .*\[limits\] errors = 3800"):
        pipeline.checked_tables(path)


def test_rows_of_several_tables_that_name_a_hub_again_are_counted_together(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / f"{name} 2020.csv").write_text("name,workforce\n" + "Ceper,4\n" * 20, encoding="utf-8")
    (tmp_path / "hubmap.toml").write_text("[limits]\nhub_rows = 30\n", encoding="utf-8")
    with pytest.raises(InputError, match=r"39 of its rows name a hub again in the same year"):
        pipeline.checked_tables(tmp_path)


def test_figures_of_joined_tables_are_counted_together(tmp_path: Path) -> None:
    (tmp_path / "hubs.csv").write_text("id,name\na,Ceper\nb,Talang\n", encoding="utf-8")
    for table in "pqr":
        header = ",".join(f"{table} count {at}" for at in range(40))
        rows = "".join(f"{hub},{','.join('4.5' for _ in range(40))}\n" for hub in "ab")
        (tmp_path / f"{table}.csv").write_text(f"id,{header}\n{rows}", encoding="utf-8")
    (tmp_path / "hubmap.toml").write_text("[limits]\nwide_figures = 200\n", encoding="utf-8")
    with pytest.raises(InputError, match=r"240 figures in 120 columns of measures.*\[limits\] wide_figures"):
        pipeline.checked_tables(tmp_path)


def test_of_many_columns_in_many_tables_less_of_each_is_looked_at(tmp_path: Path) -> None:
    for name in ("hubs", "x"):
        (tmp_path / f"{name}.csv").write_text("id,name\na,Ceper\n", encoding="utf-8")
    raw = reader.read_tables(tmp_path)
    assert [one.among for one in (*raw.tables["hubs"], *raw.others)] == [4, 4]


def test_places_that_are_decided_have_the_bound_of_those_that_are_looked_up(tmp_path: Path) -> None:
    (tmp_path / "hubs.csv").write_text("id,name,place\na,Logam,Ceper\n", encoding="utf-8")
    decided = "".join(f"hubs,x{at},Ceper\n" for at in range(9))
    (tmp_path / "places.csv").write_text(f"table,id,place\n{decided}", encoding="utf-8")
    settings = tmp_path / "hubmap.toml"
    settings.write_text("[limits]\nnames = 10\n", encoding="utf-8")
    assert len(pipeline.read(tmp_path).hubs) == 1
    settings.write_text("[limits]\nnames = 9\n", encoding="utf-8")
    with pytest.raises(InputError, match=r"places.csv: 10 places are decided in it, .*\[limits\] names = 18"):
        pipeline.read(tmp_path)
