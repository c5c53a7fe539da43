"""Geographic files and Parquet are read like spreadsheets: points become degrees, layers are tables."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely
from shapely.geometry import Point, box

from hubmap import basemap, config, pipeline, reader
from hubmap.errors import InputError
from hubmap.figures import FigureOptions
from hubmap.figures.map_view import view_atlas
from hubmap.page import area_rings
from hubmap.validate import check
from tests.factories import framed

ROWS = {"Nama Sentra": ["Ceper", "Tegal"], "Tenaga Kerja": [4000, 2929], "Tahun": [2019, 2017]}
POINTS = gpd.GeoDataFrame(ROWS, geometry=[Point(110.67, -7.68), Point(109.13, -6.91)], crs="EPSG:4326")


def hubs(path: Path) -> list[list[object]]:
    result = framed(check(reader.read_tables(path), config.Config()))
    assert result.tables.figures["value"].tolist() == [4000, 2929]
    return [[row["id"], round(row["lat"], 2), round(row["lon"], 2)] for row in result.tables.hubs.to_dict("records")]


@pytest.mark.parametrize("name", ["x.geojson", "x.gpkg", "x.geojsonl", "x.fgb", "x.sqlite"])
def test_points_become_pins(tmp_path: Path, name: str) -> None:
    driver = {".geojsonl": "GeoJSONSeq", ".sqlite": "SQLite"}.get(Path(name).suffix)
    POINTS.to_file(tmp_path / name, driver=driver)
    assert sorted(hubs(tmp_path / name)) == [["ceper", -7.68, 110.67], ["tegal", -6.91, 109.13]]


def test_a_zipped_shapefile_is_read(tmp_path: Path) -> None:
    (tmp_path / "shape").mkdir()
    POINTS.rename(columns={"Tenaga Kerja": "TK", "Nama Sentra": "Nama"}).to_file(tmp_path / "shape" / "sentra.shp")
    with zipfile.ZipFile(tmp_path / "sentra.zip", "w") as archive:
        for part in (tmp_path / "shape").iterdir():
            archive.write(part, f"data/{part.name}")
    assert hubs(tmp_path / "sentra.zip") == [["ceper", -7.68, 110.67], ["tegal", -6.91, 109.13]]


def test_feather_is_read_with_its_geometries_and_without(tmp_path: Path) -> None:
    POINTS.to_feather(tmp_path / "points.feather")
    pd.DataFrame(ROWS).to_feather(tmp_path / "plain.feather")
    assert hubs(tmp_path / "points.feather") == [["ceper", -7.68, 110.67], ["tegal", -6.91, 109.13]]
    assert [row[0] for row in hubs(tmp_path / "plain.feather")] == ["ceper", "tegal"]


KML = """<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>IKM</name>
<Folder><name>Logam</name><Placemark><name>Ceper</name><ExtendedData><Data name="Tenaga Kerja (orang)"><value>4000</value></Data>
<Data name="Tahun"><value>2019</value></Data></ExtendedData><Point><coordinates>110.67,-7.68,0</coordinates></Point></Placemark></Folder>
<Folder><name>Pompa</name><Placemark><name>Tegal</name><ExtendedData><Data name="Tenaga Kerja (orang)"><value>2929</value></Data>
<Data name="Tahun"><value>2017</value></Data></ExtendedData><Point><coordinates>109.13,-6.91,0</coordinates></Point></Placemark></Folder>
</Document></kml>"""


@pytest.mark.parametrize("name", ["x.kml", "x.kmz"])
def test_the_folders_of_a_google_map_are_one_list_with_its_data_as_columns(tmp_path: Path, name: str) -> None:
    if name.endswith(".kmz"):
        with zipfile.ZipFile(tmp_path / name, "w") as archive:
            archive.writestr("doc.kml", KML)
    else:
        (tmp_path / name).write_text(KML, encoding="utf-8")
    assert hubs(tmp_path / name) == [["ceper", -7.68, 110.67], ["tegal", -6.91, 109.13]]
    ((table,),) = reader.read_tables(tmp_path / name).tables.values()
    assert table.cells["Folder"] == ["Logam", "Pompa"]
    assert set(table.columns) == {"Name", "Tenaga Kerja (orang)", "Tahun", "Folder", "lat", "lon"}


def test_the_members_of_gml_are_rows(tmp_path: Path) -> None:
    (tmp_path / "x.gml").write_text(
        '<ogr:FeatureCollection xmlns:ogr="http://ogr.maptools.org/" xmlns:gml="http://www.opengis.net/gml/3.2"><ogr:featureMember>'
        '<ogr:x gml:id="x.0"><ogr:geometryProperty><gml:Point srsName="urn:ogc:def:crs:EPSG::4326"><gml:pos>-7.68 110.67</gml:pos></gml:Point>'
        "</ogr:geometryProperty><ogr:Nama>Ceper</ogr:Nama></ogr:x></ogr:featureMember></ogr:FeatureCollection>",
        encoding="utf-8",
    )
    ((table,),) = reader.read_tables(tmp_path / "x.gml").tables.values()
    assert table.cells == {"Nama": ["Ceper"], "lat": [-7.68], "lon": [110.67]}


def test_a_walk_s_points_and_ways_are_one_list_and_ways_are_told(tmp_path: Path) -> None:
    (tmp_path / "x.gpx").write_text(
        '<gpx version="1.1" creator="x" xmlns="http://www.topografix.com/GPX/1/1"><wpt lat="-7.68" lon="110.67"><name>Ceper</name></wpt>'
        '<trk><name>Jalan</name><trkseg><trkpt lat="-7" lon="110"/><trkpt lat="-7.2" lon="110.2"/></trkseg></trk></gpx>',
        encoding="utf-8",
    )
    raw = reader.read_tables(tmp_path / "x.gpx")
    ((table,),) = raw.tables.values()
    assert table.cells["name"] == ["Ceper", "Jalan"]
    assert [str(one.message) for one in raw.problems] == [
        "1 lines are shown by a point of each; the lines themselves are not drawn."
    ]


RECORDS = [dict(zip(ROWS, row, strict=True)) for row in zip(*ROWS.values(), strict=True)]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("x.json", json.dumps(RECORDS)),
        ("x.json", json.dumps({"status": "ok", "data": {"rows": RECORDS}})),
        ("x.json", json.dumps([list(ROWS), *(list(row.values()) for row in RECORDS)])),
        ("x.jsonl", "\n".join(map(json.dumps, RECORDS))),
        ("x.xls", "\n".join("\t".join(map(str, row)) for row in [ROWS, *(row.values() for row in RECORDS)])),
        (
            "x.xls",
            "<html><table>"
            + "".join(
                f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>"
                for row in [ROWS, *(row.values() for row in RECORDS)]
            )
            + "</table></html>",
        ),
    ],
)
def test_records_and_tables_under_other_names_are_read(tmp_path: Path, name: str, content: str) -> None:
    (tmp_path / name).write_text(content, encoding="utf-8")
    assert [row[0] for row in hubs(tmp_path / name)] == ["ceper", "tegal"]


def test_records_within_records_are_columns_called_by_both(tmp_path: Path) -> None:
    places = [{**row, "lokasi": {"lat": -7.5, "lng": 110.5 + at}} for at, row in enumerate(RECORDS)]
    (tmp_path / "x.json").write_text(json.dumps(places), encoding="utf-8")
    assert hubs(tmp_path / "x.json") == [["ceper", -7.5, 110.5], ["tegal", -7.5, 111.5]]


def cells_of(path: Path, document: object) -> dict[str, list[object]]:
    """The cells of the one table that a document of JSON is read as."""
    path.write_text(document if isinstance(document, str) else json.dumps(document), encoding="utf-8")
    ((table,),) = reader.read_tables(path).tables.values()
    return {name: list(cells) for name, cells in table.cells.items()}


def test_elements_of_openstreetmap_are_rows_of_their_tags_at_their_points(tmp_path: Path) -> None:
    elements = [
        {"type": "node", "id": 1, "lat": -7.5, "lon": 110.5, "tags": {"name": "Ceper", "type": "works"}},
        {"type": "way", "id": 2, "nodes": [7], "center": {"lat": -6.5, "lon": 109.5}, "tags": {"name": "Tegal"}},
        {"type": "relation", "id": 3, "tags": {"name": "Pedan"}},
    ]
    assert cells_of(tmp_path / "x.json", {"version": 0.6, "elements": elements}) == {
        "type": ["node", "way", "relation"],
        "id": [1, 2, 3],
        "name": ["Ceper", "Tegal", "Pedan"],
        "osm type": ["works", None, None],
        "lat": [-7.5, -6.5, None],
        "lon": [110.5, 109.5, None],
    }


def test_tags_of_what_is_no_element_of_a_map_are_columns_like_any_other(tmp_path: Path) -> None:
    records = [{"name": "Ceper", "type": "works", "tags": {"lat": 1}}, {"name": "Tegal", "type": "node", "tags": "a"}]
    assert cells_of(tmp_path / "x.json", records) == {
        "name": ["Ceper", "Tegal"],
        "type": ["works", "node"],
        "tags lat": [1, None],
        "tags": [None, "a"],
    }


def test_what_a_record_holds_further_in_stays_whole(tmp_path: Path) -> None:
    record = {
        "name": "Ceper",
        "site": {"geo": {"type": "Point", "coordinates": [110.5, -7.5, 3]}},
        "goods": ["pumps", "bolts"],
        "figures": [[2019, 4000]],
        "a": {"b": {"c": {"d": {"e": "é"}}}},
    }
    assert cells_of(tmp_path / "x.json", [record]) == {
        "name": ["Ceper"],
        "site lat": [-7.5],
        "site lon": [110.5],
        "goods": ["pumps; bolts"],
        "figures": ["[[2019, 4000]]"],
        "a b c d": ['{"e": "é"}'],
    }


@pytest.mark.parametrize(
    ("kind", "coordinates"),
    [("LineString", [110.5, -7.5]), ("Point", [110.5]), ("Point", "110.5 -7.5"), ("Point", ["110.5", "-7.5"])],
)
def test_what_is_no_point_of_two_or_three_numbers_is_not_taken_for_one(
    tmp_path: Path, kind: str, coordinates: object
) -> None:
    record = {"name": "Ceper", "geo": {"type": kind, "coordinates": coordinates}}
    assert list(cells_of(tmp_path / "x.json", [record])) == ["name", "geo type", "geo coordinates"]


def test_records_by_their_keys_are_rows_that_keep_the_key(tmp_path: Path) -> None:
    document = {"c1": {"name": "Ceper", "of": {"a": 1}}, "t1": {"name": "Tegal"}}
    assert cells_of(tmp_path / "x.json", document) == {
        "id": ["c1", "t1"],
        "name": ["Ceper", "Tegal"],
        "of a": [1, None],
    }


def test_of_rows_that_are_lists_no_name_and_no_cell_is_lost(tmp_path: Path) -> None:
    assert cells_of(tmp_path / "x.json", [["name", "goods"], ["Ceper"]]) == {"name": ["Ceper"], "goods": [None]}
    rows = [["name"], ["Ceper", "pumps"], ["Tegal"]]
    assert cells_of(tmp_path / "x.json", rows) == {"name": ["Ceper", "Tegal"], "2": ["pumps", None]}


def test_of_several_lists_the_longest_is_read_and_four_wraps_are_looked_through(tmp_path: Path) -> None:
    rows = [{"name": "Ceper"}, {"name": "Tegal"}, {"name": "Pedan"}]
    document = {"a": {"b": {"c": {"rows": rows, "links": [{"href": "x"}, {"href": "y"}]}}}, "more": {"z": {}}}
    assert cells_of(tmp_path / "x.json", document) == {"name": ["Ceper", "Tegal", "Pedan"]}


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("x.json", '{"a": {"b": {"c": {"d": {"rows": [{"name": "Ceper"}]}}}}}', "holds no list of records"),
        ("x.json", '{"c1": {"name": "Ceper"}}', "holds no list of records"),
        ("x.json", '{"c1": {"name": "Ceper"}, "t1": {"name": "Tegal"}, "count": 2}', "holds no list of records"),
        ("x.json", "[]", "holds no list of records"),
        ("x.json", '[["name"]]', "holds no list of records"),
        ("x.json", "[[1, 2], [3, 4]]", "holds no list of records"),
        ("x.json", '[{"name": "Ceper"}', "it is no JSON"),
        ("x.jsonl", '{"name": "Ceper"}\nTegal', "it is no JSON"),
        ("x.json", "name,lat", "not what its name says"),
        ("x.geojson", '"name"', "not what its name says"),
        ("x.fgb", "name,lat", "not what its name says"),
        ("x.kml", "<gpx/>", "not what its name says"),
        ("x.kml", "Ceper", "not what its name says"),
        ("x.kml", "<!DOCTYPE kml><kml/>", "declares a document type or entities"),
        ("x.gpx", '<!ENTITY a "b"><gpx/>', "declares a document type or entities"),
    ],
)
def test_what_holds_no_list_is_refused_with_the_reason(tmp_path: Path, name: str, content: str, said: str) -> None:
    for encoding in ("utf-8", "utf-8-sig", *(["utf-16"] if name.endswith(("kml", "gpx")) else [])):
        (tmp_path / name).write_text(content, encoding=encoding)
        with pytest.raises(InputError, match=said):
            reader.read_tables(tmp_path / name)


def test_marks_of_programs_before_json_are_no_part_of_it(tmp_path: Path) -> None:
    assert cells_of(tmp_path / "x.json", '\ufeff\n[{"name": "Ceper"}]') == {"name": ["Ceper"]}
    feature = {"type": "Feature", "properties": ROWS | {"Nama Sentra": "Ceper"}, "geometry": None}
    lines = "".join(f"\x1e{json.dumps(feature | {'properties': row})}\n" for row in RECORDS)
    assert cells_of(tmp_path / "x.geojsonl", lines)["Nama Sentra"] == ["Ceper", "Tegal"]


def test_a_web_page_s_table_keeps_its_merged_headers_and_its_zeros(tmp_path: Path) -> None:
    (tmp_path / "x.xls").write_text(
        "<table><tr><th rowspan=2>Nama<th colspan=2>Tenaga Kerja<tr><th>L<th>P<tr><td>Ceper &amp; Batur<td>0<td>5</table>",
        encoding="utf-8",
    )
    ((table,),) = reader.read_tables(tmp_path / "x.xls").tables.values()
    assert table.cells == {"Nama": ["Ceper & Batur"], "Tenaga Kerja L": ["0"], "Tenaga Kerja P": ["5"]}


def test_a_workbook_of_xml_is_read(tmp_path: Path) -> None:
    cells = '<Row><Cell><Data ss:Type="String">Nama</Data></Cell><Cell ss:Index="3"><Data ss:Type="String">Unit</Data></Cell></Row>'
    rows = '<Row ss:Index="3"><Cell><Data ss:Type="String">Ceper</Data></Cell><Cell ss:Index="3"><Data ss:Type="Number">0</Data></Cell></Row>'
    (tmp_path / "x.xls").write_text(
        f'<?xml version="1.0"?><Workbook xmlns:ss="urn:x"><Worksheet ss:Name="Data"><Table>{cells}{rows}</Table></Worksheet></Workbook>',
        encoding="utf-8",
    )
    ((table,),) = reader.read_tables(tmp_path / "x.xls").tables.values()
    assert (table.sheet, table.row_numbers) == ("Data", [3])
    assert table.cells == {"Nama": ["Ceper"], "Unit": [0]}


def test_geoparquet_and_plain_parquet_are_told_apart(tmp_path: Path) -> None:
    POINTS.to_parquet(tmp_path / "points.parquet")
    pd.DataFrame(ROWS).to_parquet(tmp_path / "plain.parquet")
    assert hubs(tmp_path / "points.parquet") == [["ceper", -7.68, 110.67], ["tegal", -6.91, 109.13]]
    assert [row[0] for row in hubs(tmp_path / "plain.parquet")] == ["ceper", "tegal"]


def test_other_coordinate_systems_become_degrees(tmp_path: Path) -> None:
    POINTS.to_crs("EPSG:23830").to_file(tmp_path / "x.gpkg")
    assert hubs(tmp_path / "x.gpkg") == [["ceper", -7.68, 110.67], ["tegal", -6.91, 109.13]]


def test_of_an_area_a_point_inside_it_is_taken(tmp_path: Path) -> None:
    POINTS.assign(geometry=[box(110, -8, 111, -7), box(109, -7, 110, -6)]).to_file(tmp_path / "x.gpkg")
    assert hubs(tmp_path / "x.gpkg") == [["ceper", -7.5, 110.5], ["tegal", -6.5, 109.5]]


@pytest.mark.parametrize("name", ["x.geojson", "x.gpkg", "x.parquet"])
def test_the_areas_of_a_file_are_drawn_and_kept_as_they_are(tmp_path: Path, name: str) -> None:
    shapes = [box(110.1, -7.9, 110.2, -7.7), Point(109.13, -6.91)]
    mixed = POINTS.assign(geometry=shapes, ipm=[71.2, 64.9]).set_crs("EPSG:4326", allow_override=True)
    (mixed.to_parquet if name.endswith("parquet") else mixed.to_file)(tmp_path / name)
    built = pipeline.build(tmp_path / name, tmp_path / "out", ("geopackage",))
    assert [str(one.message) for one in built.atlas.problems if one.code.startswith("shapes")] == [
        "1 areas are drawn with their outlines, and marked at a point inside each."
    ]
    areas = gpd.read_file(tmp_path / "out" / "hubs.gpkg", layer="areas")
    assert areas["hub"].tolist() == ["ceper"]
    assert areas.geometry[0].equals(shapes[0])
    (drawn,) = area_rings.area_rings(built.atlas).values()
    assert np.allclose(
        sorted(basemap.decode(drawn[0])[0].tolist()), sorted([y, x] for x, y in shapely.get_coordinates(shapes[0]))
    )
    assert [shape.equals(shapes[0]) for shape, _ in view_atlas(built.atlas, FigureOptions()).areas] == [True]


def test_outlines_of_many_corners_are_as_fine_as_a_page_has_room_for(tmp_path: Path) -> None:
    shore = Point(110.5, -7.5).buffer(0.5, quad_segs=60_000)
    POINTS.assign(geometry=[shore, shore]).set_crs("EPSG:4326", allow_override=True).to_file(tmp_path / "x.gpkg")
    drawn = area_rings.area_rings(pipeline.read(tmp_path / "x.gpkg"))
    assert 100 < sum(area_rings._size(rings) for rings in drawn.values()) <= area_rings._MOST_BYTES


def test_the_geometry_wins_over_columns_that_contradict_it(tmp_path: Path) -> None:
    POINTS.assign(lat=[-1.5, -2.5], lon=[101.5, 102.5]).to_file(tmp_path / "x.gpkg")
    assert hubs(tmp_path / "x.gpkg") == [["ceper", -7.68, 110.67], ["tegal", -6.91, 109.13]]
    POINTS.assign(Y=[-1.5, -2.5], X=[101.5, 102.5], latitude=[-7.68, -6.91]).to_file(tmp_path / "y.gpkg")
    checked = framed(check(reader.read_tables(tmp_path / "y.gpkg"), config.Config()))
    assert [str(one.message) for one in checked.problems if one.code == "second-pair"] == [
        "“lat” and “lon” are the pins; “Y”, “X” say another place, and were not used."
    ]


def test_columns_that_say_what_the_geometry_says_are_silent(tmp_path: Path) -> None:
    POINTS.assign(lat=[-7.68, -6.91], lon=[110.67, 109.13], X=[110.67, 109.13]).to_file(tmp_path / "x.gpkg")
    checked = framed(check(reader.read_tables(tmp_path / "x.gpkg"), config.Config()))
    assert not [one for one in checked.problems if one.code == "second-pair"]


def test_the_layers_of_a_geopackage_are_tables(tmp_path: Path) -> None:
    POINTS.rename(columns={"Nama Sentra": "name"})[["name", "geometry"]].to_file(tmp_path / "x.gpkg", layer="hubs")
    sources = gpd.GeoDataFrame({"id": ["s"], "publisher": ["BPS"]}, geometry=[Point(0, 0)], crs="EPSG:4326")
    sources.to_file(tmp_path / "x.gpkg", layer="Sumber", mode="a")
    assert sorted(reader.read_tables(tmp_path / "x.gpkg").tables) == ["hubs", "sources"]


def test_dates_lists_and_gaps_are_plain_cells(tmp_path: Path) -> None:
    frame = pd.DataFrame(
        {
            "nama": ["Ceper", "Tegal"],
            "tanggal": [pd.Timestamp("2019-03-22"), pd.NaT],
            "produk": [["cor", "pompa"], None],
            "tk": [1.5, None],
        }
    )
    frame.to_parquet(tmp_path / "x.parquet")
    ((table,),) = reader.read_tables(tmp_path / "x.parquet").tables.values()
    assert table.cells["produk"] == ["cor; pompa", None]
    assert [str(date) for date in table.cells["tanggal"]] == ["2019-03-22 00:00:00", "None"]
    assert [cells[1] for cells in table.cells.values()] == ["Tegal", None, None, None]


def test_a_file_without_a_coordinate_system_or_that_is_damaged_is_an_input_error(tmp_path: Path) -> None:
    POINTS.set_crs(None, allow_override=True).to_parquet(tmp_path / "x.parquet")
    with pytest.raises(InputError, match="does not say which coordinate system"):
        reader.read_tables(tmp_path / "x.parquet")
    for name in ("broken.parquet", "broken.gpkg", "broken.geojson"):
        (tmp_path / name).write_text("not that", encoding="utf-8")
        with pytest.raises(InputError, match=f"{name} cannot be read"):
            reader.read_tables(tmp_path / name)
