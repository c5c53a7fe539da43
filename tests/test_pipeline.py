"""From small tables to an atlas, its layers and its exports: what each stage must hand on."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from hubmap import exports, layers, pipeline
from hubmap.arrow_tables import frame_of
from hubmap.atlas import Atlas
from hubmap.figures import map_extent
from tests.factories import with_tables

HUBS = """\
id,name,place,within,lat,lon,list
ceper,Ceper,Ceper,Kabupaten Klaten,,,ministry
region,Region,Jabodetabek,,,,ministry
pinned,Pinned,,,-7.5,110.5,
lost,Lost,Xyzzyx,,,,
"""
OBSERVATIONS = """\
hub,year,workforce,ikm_units,scope,covers,quality,source
ceper,2019,4000,300,cluster,hub,A,s1
ceper,2017,"4.500",168,co-operative,part,B,s1
pinned,2020,>1000,,all,hub,B,s1
lost,2020,250,,all,hub,B,s1
"""
CENTRES = """\
id,name,role,status,hub,lat,lon,year,source
c1,Material centre,material,planned,ceper,,,2019,s1
c2,Port,port,operating,,-6.9,110.4,,s1
"""
SOURCES = """\
id,publisher,date,url
s1,Paper,2019-03-22,https://example.org/a
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("input")
    for name, text in {"hubs": HUBS, "observations": OBSERVATIONS, "centres": CENTRES, "sources": SOURCES}.items():
        (path / f"{name}.csv").write_text(text, encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def atlas(folder: Path) -> Atlas:
    return pipeline.read(folder)


def test_a_place_in_doubt_is_told_with_the_columns_of_the_file(tmp_path: Path) -> None:
    rows = "Nama Sentra,Kecamatan,Kab/Kota,Tenaga Kerja\nLogam B,Qwxz,Foo,3\nSukamaju,,,4\n"
    (tmp_path / "x.csv").write_text(rows, encoding="utf-8")
    problems = {problem.code: problem for problem in pipeline.read(tmp_path / "x.csv").problems}
    lost, doubted = problems["hub-not-placed"], problems["hub-place-in-doubt"]
    assert lost.column == "Kecamatan"
    assert lost.remedy == "Write the kabupaten or kota into the column Kab/Kota, or give lat and lon."
    assert doubted.column == "Nama Sentra"
    assert "in the columns Nama Sentra and Kab/Kota" in doubted.remedy


def test_every_hub_stays_in_the_order_of_the_input(atlas: Atlas) -> None:
    assert list(atlas.hubs["id"]) == ["ceper", "region", "pinned", "lost"]


def test_a_pin_is_taken_as_it_is(atlas: Atlas) -> None:
    point = atlas.hubs.set_index("id").geometry["pinned"]
    assert (point.x, point.y) == (110.5, -7.5)
    assert atlas.places["pinned"].status == "pinned"


def test_a_hub_that_is_not_found_has_no_point_and_is_told(atlas: Atlas) -> None:
    assert atlas.hubs.set_index("id").geometry["lost"] is None
    told = [problem for problem in atlas.problems if problem.code == "hub-not-placed"]
    assert [(problem.file, problem.row, problem.value) for problem in told] == [("hubs.csv", 5, "Xyzzyx")]
    assert "(“Xyzzyx”) was not found" in told[0].message


def test_the_context_in_which_a_hub_was_not_found_is_told_too(tmp_path: Path) -> None:
    (tmp_path / "hubs.csv").write_text("id,name,within\nlost,Xyzzyx,Narnia\n", encoding="utf-8")
    empty, told = pipeline.read(tmp_path).problems
    assert empty.code == "empty-map"
    assert "The hub lost (“Xyzzyx, Narnia”) was not found" in told.message


def test_a_place_in_doubt_is_told_with_what_else_it_could_be(tmp_path: Path) -> None:
    (tmp_path / "hubs.csv").write_text("id,name\ntegal,Tegal\n", encoding="utf-8")
    told = pipeline.read(tmp_path).problems
    assert [problem.code for problem in told] == ["hub-place-in-doubt"]
    assert "Kabupaten Tegal" in told[0].message
    assert "Kota Tegal" in told[0].message


def test_a_context_that_contradicts_the_name_is_told_as_such(tmp_path: Path) -> None:
    (tmp_path / "hubs.csv").write_text("id,name,within\nceper,Ceper,Kabupaten Bogor\n", encoding="utf-8")
    (told,) = pipeline.read(tmp_path).problems
    assert "placed at Kabupaten Bogor, Jawa Barat, because nothing in it is known as “Ceper”" in told.message
    assert (
        "its context contradicts its name, which is known elsewhere: Kecamatan Ceper, Kabupaten Klaten" in told.message
    )


def test_a_table_without_any_hub_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "hubs.csv").write_text("id,name\n", encoding="utf-8")
    assert [(problem.severity, problem.code) for problem in pipeline.read(tmp_path).problems] == [("error", "no-rows")]


def test_a_figure_below_zero_is_told_and_has_no_area(tmp_path: Path) -> None:
    (tmp_path / "hubs.csv").write_text("id,name,lat,lon,year,workforce\na,A,-7.5,110.5,2020,-3\n", encoding="utf-8")
    atlas = pipeline.read(tmp_path)
    assert [(problem.code, problem.row, problem.column) for problem in atlas.problems] == [
        ("below-zero", 2, "workforce")
    ]
    assert layers.layers(atlas).measures[0].circles["radius_px"].to_pylist() == [0]


def test_an_area_has_an_outline_around_its_label_point(atlas: Atlas) -> None:
    area = atlas.areas.set_index("hub").geometry["region"]
    assert area.contains(atlas.hubs.set_index("id").geometry["region"])


def test_a_centre_without_a_place_of_its_own_stands_at_its_hub(atlas: Atlas) -> None:
    centres, hubs = atlas.centres.set_index("id").geometry, atlas.hubs.set_index("id").geometry
    assert centres["c1"].equals(hubs["ceper"])
    assert (centres["c2"].x, centres["c2"].y) == (110.4, -6.9)


def test_circles_are_drawn_largest_first_and_only_for_placed_hubs(atlas: Atlas) -> None:
    circles = layers.layers(atlas).measures[0].circles
    assert circles["hub"].to_pylist() == ["ceper", "pinned"]
    first, second = circles["radius_px"].to_pylist()
    assert first == pytest.approx(2 * second)
    assert circles["value"].to_pylist() == atlas.headlines["value"].loc[circles["head_row"].to_pylist()].tolist()


def test_an_atlas_that_was_cut_down_to_some_hubs_has_their_circles_alone(atlas: Atlas) -> None:
    few = with_tables(atlas, hubs=frame_of(atlas.hub_table)[atlas.hubs["id"] != "ceper"])
    workforce = layers.layers(few).measures[0]
    assert workforce.circles["hub"].to_pylist() == ["pinned"]
    assert (
        few.hubs["lat"].iloc[workforce.circles["hub_row"].to_pylist()].tolist() == workforce.circles["lat"].to_pylist()
    )
    assert "region" in workforce.without


def test_a_lower_bound_stays_a_lower_bound(atlas: Atlas) -> None:
    circle = layers.layers(atlas).measures[0].circles.to_pylist()[1]
    assert (circle["value"], circle["low"], circle["high"]) == (1000, 1000, None)


def test_a_hub_without_a_figure_gets_no_circle(atlas: Atlas) -> None:
    workforce, units = layers.layers(atlas).measures
    assert workforce.without == ("region",)
    assert units.without == ("region", "pinned", "lost")


def test_what_is_not_drawn_is_listed(atlas: Atlas) -> None:
    assert layers.layers(atlas).unplaced_hubs == ("lost",)


def test_geojson_keeps_every_hub_and_gives_none_a_false_point(atlas: Atlas) -> None:
    features = json.loads(exports.hubs_geojson(atlas))["features"]
    assert [feature["id"] for feature in features] == ["ceper", "region", "pinned", "lost"]
    assert features[2]["geometry"] == {"type": "Point", "coordinates": [110.5, -7.5]}
    assert features[3]["geometry"] is None
    assert features[0]["properties"]["workforce"]["value"] == 4000
    assert features[1]["properties"]["workforce"] is None


def test_csv_has_an_empty_cell_where_there_is_no_figure(atlas: Atlas) -> None:
    rows = list(csv.DictReader(io.StringIO(exports.hubs_csv(atlas))))
    assert [row["workforce"] for row in rows] == ["4000", "", "1000", "250"]
    assert [row["workforce_year"] for row in rows] == ["2019", "", "2020", "2020"]


def test_the_manifest_names_inputs_and_what_was_lost(atlas: Atlas) -> None:
    manifest = json.loads(exports.manifest(atlas, layers.layers(atlas)))
    assert set(manifest["inputs"]) == {"hubs.csv", "observations.csv", "centres.csv", "sources.csv", "places.csv"}
    assert manifest["unplaced"]["hubs"] == ["lost"]
    assert manifest["counts"]["placed"] == 3


def test_a_file_that_cannot_be_written_leaves_the_old_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    exports.write({"map.html": "hubmap"}, tmp_path)

    def fail(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(KeyboardInterrupt):
        exports.write({"map.html": "new"}, tmp_path)
    assert [(path.name, path.read_text()) for path in tmp_path.iterdir()] == [("map.html", "hubmap")]


def test_a_pin_lies_in_the_province_of_the_nearest_village_and_can_be_framed_by_it(tmp_path: Path) -> None:
    table = "name,lat,lon,workers,year\nKubu,-7.6716,110.6926,5,2019\nAceh,0,0,7,2019\n"
    (tmp_path / "pins.csv").write_text(table, encoding="utf-8")

    atlas = pipeline.read(tmp_path / "pins.csv")

    # what a pin is called says nothing of where it lies, and at 0, 0 nothing does
    assert atlas.hubs["province"].tolist() == ["Jawa Tengah", None]
    assert map_extent.find_extent(atlas, "jawa tengah").holds(-7.6716, 110.6926)
