"""What `[page]` in hubmap.toml asks for reaches the page, and what it misspells is named."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from hubmap import basemap, pipeline
from hubmap.captions import Language
from hubmap.errors import InputError
from hubmap.first_view import first_view
from hubmap.page.payload import payload
from hubmap.page.plain import MOST_ROWS, plain

if TYPE_CHECKING:
    from pathlib import Path

    from hubmap.atlas import Atlas

LIST = "Nama,lat,lon,Omzet,Tenaga kerja,Bahan,Jenis lahan\nA,-7,110,5,9,besi,desa\nB,-7.1,110,6,8,baja,warga\nC,-7.2,110,7,7,besi,desa\n"


def _atlas(folder: Path, settings: str, table: str = LIST) -> Atlas:
    (folder / "hubs.csv").write_text(table, encoding="utf-8")
    (folder / "hubmap.toml").write_text(f"[page]\n{settings}\n", encoding="utf-8")
    return pipeline.read(folder)


def _told(atlas: Atlas) -> Any:
    return json.loads(payload(atlas).data)


def test_only_the_columns_that_are_asked_for_are_shown_and_in_their_order(tmp_path: Path) -> None:
    told = _told(_atlas(tmp_path, 'columns = ["Jenis lahan", "bahan"]'))
    assert [attribute["label"]["id"] for attribute in told["attributes"]] == ["Jenis lahan", "Bahan"]
    told = _told(_atlas(tmp_path, 'columns = ["Jenis lahan"]\ncolour_by = "Jenis lahan"'))
    assert [list(hub["attributes"].values()) for hub in told["hubs"]] == [["desa"], ["warga"], ["desa"]]


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ('columns = ["Bahann"]', "columns: “Bahann” is no column of the input (did you mean “Bahan”?)"),
        ('colour_by = "Bahn"', "colour_by: “Bahn” is no column of the input (did you mean “Bahan”?)"),
        ('measure = "Omset"', "measure: “Omset” is no column of the input (did you mean “Omzet”?)"),
        ('measure = "Bahan"', "measure: “Bahan” is no measure"),
    ],
)
def test_a_setting_that_names_no_column_is_told_with_the_nearest(tmp_path: Path, settings: str, said: str) -> None:
    with pytest.raises(InputError) as fault:
        payload(_atlas(tmp_path, settings))
    assert said in str(fault.value)


def test_the_measure_of_the_settings_is_shown_first_and_stands_in_the_manifest(tmp_path: Path) -> None:
    atlas = _atlas(tmp_path, 'measure = "Tenaga kerja"')
    assert _told(atlas)["view"]["measure"] == first_view(atlas).measure == "workforce"


def test_a_list_that_does_not_call_its_places_hubs_is_one_of_places(tmp_path: Path) -> None:
    atlas = _atlas(tmp_path, 'language = "id"')
    of_hubs = json.loads(payload(atlas).strings)["id"]
    (tmp_path / "hubmap.toml").write_text('title = "Sekolah di Jepara"', encoding="utf-8")
    of_places = json.loads(payload(pipeline.read(tmp_path)).strings)
    assert of_hubs["{n} hubs."] == "{n} sentra."
    assert of_places["id"]["{n} hubs."] == "{n} tempat."
    assert of_places["en"]["{n} hubs."] == "{n} places."
    assert not [text for text in of_places["id"].values() if "sentra" in text.casefold()]


def test_the_table_without_scripts_says_how_many_centres_it_leaves_out(tmp_path: Path) -> None:
    rows = "".join(f"c{n},C{n},material,A,operating,-7,110\n" for n in range(MOST_ROWS + 2))
    (tmp_path / "centres.csv").write_text(f"id,name,role,hub,status,lat,lon\n{rows}", encoding="utf-8")
    table = plain(_atlas(tmp_path, 'language = "en"', "id,name,lat,lon\nA,A,-7,110\n"), Language("en"))
    assert len(table.centres) == MOST_ROWS
    assert table.more_centres == "2 more centres are not in this table; the map has them all."


def test_names_that_are_many_are_packed_and_villages_stand_around_hubs_alone(tmp_path: Path) -> None:
    atlas = _atlas(tmp_path, 'language = "id"', "id,name,lat,lon\nA,A,-7.6793,110.6711\n")
    labels = json.loads(payload(atlas).basemap)["labels"]
    names = labels["villages"]["names"].split("|")
    assert "Tegalrejo" in names
    assert 10 < len(names) < 80
    assert len(basemap.decode([labels["villages"]["points"]], 3)[0]) == len(names)
    cities = [name for name in labels["regencies"]["names"].split("|") if name.startswith("Kota ")]
    assert "Kota Tegal" in cities
    assert len(labels["regencies"]["sizes"]) == len(labels["regencies"]["names"].split("|"))


def test_an_event_is_told_beside_its_centre_only_where_there_are_several(tmp_path: Path) -> None:
    rows = "c1,C,material,A,announced,2019\nc1,C,material,A,operating,2021\nc2,D,material,A,announced,2019\n"
    (tmp_path / "centres.csv").write_text(f"id,name,role,hub,status,date\n{rows}", encoding="utf-8")
    told = _told(_atlas(tmp_path, 'language = "en"', "id,name,lat,lon\nA,A,-7,110\n"))
    assert [[event["status"] for event in centre["events"]] for centre in told["centres"]] == [
        ["announced", "operating"],
        [],
    ]
