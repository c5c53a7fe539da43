from __future__ import annotations

import json
import math
from dataclasses import replace
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, cast

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hubmap import basemap, pipeline
from hubmap.arrow_tables import table_of
from hubmap.basemap.framing import MapFrame
from hubmap.page import payload as payloads
from hubmap.page.many_hubs import packed_hubs
from hubmap.page.packed_columns import Own, Turned, written
from hubmap.page.payload import FEW_HUBS, block, payload
from hubmap.problems import Problem, Severity
from tests.factories import small_atlas, synthetic_atlas
from tests.unpacking import unpacked

if TYPE_CHECKING:
    from pathlib import Path

    from hubmap.atlas import Atlas

HOSTILE = "{{ 7*7 }} {% x %} ${1} </script><img src=x onerror=alert(1)> \\u0041 `tick` 'q' \"d\" & <b> <!-- \u2028"


@given(st.text())
def test_a_block_reads_back_as_what_was_written(text: str) -> None:
    assert json.loads(block({text: [text]})) == {text: [text]}


def test_a_block_cannot_end_its_script_or_open_a_comment() -> None:
    written = block(HOSTILE)
    assert not set("<>&\u2028\u2029") & set(written)
    assert json.loads(written) == HOSTILE


CELL = (
    st.none()
    | st.integers(-5, 5)
    | st.sampled_from([0.5, 1.0])
    | st.text(max_size=2)
    | st.lists(st.just("x"), max_size=1)
)
ROWS = st.lists(st.tuples(CELL, CELL, CELL), max_size=6)


@given(ROWS)
def test_turned_rows_are_written_as_the_rows_that_they_are(rows: list[tuple[object, ...]]) -> None:
    first, second, third = ([row[at] for row in rows] for at in range(3))
    turned = Turned({"a": first, "b": Turned({"c": second, "d": third})})
    assert turned.rows() == [{"a": a, "b": {"c": c, "d": d}} for a, c, d in rows]
    assert written({"hubs": turned}) == written({"hubs": turned.rows()})


@pytest.mark.parametrize(("count", "as_columns"), [(FEW_HUBS, False), (FEW_HUBS + 1, True)])
def test_more_hubs_than_a_diff_is_read_of_are_carried_as_columns(count: int, *, as_columns: bool) -> None:
    made = payload(synthetic_atlas(count))
    assert (made.columns is not None) == as_columns
    assert (json.loads(made.data)["hubs"] == []) == as_columns


def told(atlas: Atlas) -> Any:
    return json.loads(payload(atlas).data)


def test_a_measure_says_how_it_is_drawn_who_has_none_and_who_comes_before_whom() -> None:
    (measure,) = told(small_atlas())["metrics"]
    assert measure["label"] == {"id": "Tenaga kerja", "en": "Workforce"}
    assert measure["unit"] == {"id": "tenaga kerja", "en": "workers"}
    assert (measure["steps"], measure["without"], measure["least_ranked"]) == ([1000, 4000], 2, 5)
    # the area of a circle grows with its figure
    assert 30 < measure["radius_px_per_sqrt"] * 4000**0.5 < 40
    ranking = measure["ranking"]
    assert (ranking["of"], ranking["years"], ranking["superlative"]) == (1, [2019], False)
    assert [(row["hub"], row["group"], row["rank"]) for row in ranking["rows"]][:2] == [
        ("ceper", "whole", 1),
        ("sidoarjo", "part", None),
    ]
    assert all(list(row["said"]) == ["id", "en"] == list(row["parts"]) for row in ranking["rows"])


def test_of_thousands_no_rank_is_said() -> None:
    assert [
        told(synthetic_atlas(count))["metrics"][0].get("ranking") is None for count in (FEW_HUBS, FEW_HUBS + 1)
    ] == [
        False,
        True,
    ]


def test_what_was_promised_is_told_role_by_role_in_both_languages() -> None:
    plan = told(small_atlas())["plans"][0]
    promised = ["ceper-logistics", "tegal-logistics", "jogja-logistics"]
    assert plan == {
        "role": "logistics",
        "promised": promised,
        "happened": [],
        "silent": promised,
        "cells": {
            "id": ["Pusat logistik", "3", "–", "3, tanpa kabar sejak 2019"],
            "en": ["Logistics centre", "3", "–", "3, no news since 2019"],
        },
    }


def test_every_code_of_the_data_is_said_in_both_languages_without_what_people_may_write_for_it(
    tmp_path: Path,
) -> None:
    words = told(small_atlas())["vocabulary"]
    assert words["statuses"]["operating"] == {
        "id": "beroperasi",
        "en": "operating",
        "fill": "full",
        "outline": "solid",
        "stage": 4,
    }
    assert [(kind, code) for kind, codes in words.items() for code, word in codes.items() if not word["en"]] == []
    (tmp_path / "hubs.csv").write_text("name,lat,lon\nA,-7,110\n", encoding="utf-8")
    (tmp_path / "hubmap.toml").write_text('title = "Sekolah di Jepara"', encoding="utf-8")
    assert told(pipeline.read(tmp_path))["vocabulary"]["covers"]["hub"]["en"] == "the whole place"


def test_problems_are_counted_by_kind() -> None:
    def problem(code: str, severity: Severity) -> Problem:
        return Problem(severity=severity, code=code, message="A")

    several = [problem("a", "note"), problem("b", "error"), problem("a", "note"), problem("a", "error")]
    assert told(replace(small_atlas(), problems=tuple(several)))["problems"] == [
        {"code": "a", "severity": "note", "count": 2},
        {"code": "b", "severity": "error", "count": 1},
        {"code": "a", "severity": "error", "count": 1},
    ]


def test_what_the_page_says_in_its_first_language_comes_first_and_what_stays_as_it_stands_is_left_out() -> None:
    for first, last in (("id", "en"), ("en", "id")):
        strings = json.loads(payload(small_atlas(page={"language": first})).strings)
        assert list(strings) == [first, last]
        assert strings["id"]["{n} hubs."] == "{n} sentra."
        assert [text for said in strings.values() for text, given in said.items() if text == given] == []


def test_a_centre_is_told_with_how_exactly_it_is_placed_and_what_is_said_of_its_state() -> None:
    centre = told(small_atlas())["centres"][0]
    assert (centre["where"], centre["precision_km"]) == ("Kecamatan Ceper, Kabupaten Klaten, Jawa Tengah", 4)
    assert centre["said"] == {"id": "diumumkan, tanpa kabar sejak 2019", "en": "announced, no news since 2019"}


def test_a_hub_says_which_of_its_figures_stands_and_leaves_out_what_is_not_known() -> None:
    ceper, nowhere = (told(small_atlas())["hubs"][at] for at in (0, -1))
    (figure,) = ceper["figures"]
    assert (ceper["head"], ceper["centres"], ceper["lists"]) == ({"workforce": 0}, [0, 1, 2, 3], ["2019"])
    assert figure["values"] == {"workforce": {"value": 4000, "low": 4000, "high": 4000}}
    assert "obs" not in figure
    assert None not in figure.values()
    assert ceper["programmes"] == [{"partner": "PT Baja", "kind": "training", "year": 2019, "source": "s1"}]
    assert (nowhere["head"], nowhere["figures"], nowhere["place"]["status"]) == ({}, [], "unmatched")


def test_a_figure_that_is_more_than_a_number_is_said_as_it_was_written() -> None:
    said = {
        hub["id"]: hub["figures"][0]["values"]["workforce"] for hub in told(small_atlas())["hubs"] if hub["figures"]
    }
    assert said["sidoarjo"]["said"] == {"id": ">3.000", "en": ">3,000"}
    assert said["jogja"]["said"] == {"id": "~500", "en": "~500"}
    assert "said" not in said["tegal"]


@pytest.mark.parametrize(
    ("places", "bounds"),
    [
        ([(-18.1, 178.4), (-16.8, -179.9)], [178.4, -18.1, 180.1, -16.8]),
        ([(-18.1, 178.4), (-16.8, 179.9)], None),
        ([(-18.1, -178.4), (-16.8, -179.9)], None),
        # on both sides of Greenwich, and half around the world
        ([(51.5, -0.1), (48.9, 2.3)], None),
        ([(0.0, -90.0), (10.0, 90.0)], None),
    ],
)
def test_hubs_on_both_sides_of_the_date_line_are_seen_in_one_piece(
    tmp_path: Path, places: list[tuple[float, float]], bounds: list[float] | None
) -> None:
    rows = "".join(f"P{at},{lat},{lon}\n" for at, (lat, lon) in enumerate(places))
    (tmp_path / "x.csv").write_text(f"name,lat,lon\n{rows}", encoding="utf-8")
    made = payload(pipeline.read(tmp_path / "x.csv"))
    west, south, east, north = json.loads(made.data)["view"]["bounds"]
    if bounds:
        assert [west, south, east, north] == bounds
    else:
        assert -180 <= west <= min(lon for _, lon in places)
        assert max(lon for _, lon in places) <= east <= 180
    assert (made.zoom, south <= made.centre[0] <= north) == (3, True)


def in_one_piece(*places: tuple[float | None, float | None]) -> list[float] | None:
    lat, lon = zip(*places, strict=True)
    return payloads._in_one_piece(cast("Atlas", SimpleNamespace(hub_table=table_of({"lat": lat, "lon": lon}))))


def test_places_on_both_sides_of_the_date_line_are_in_one_piece_within_half_a_turn() -> None:
    assert in_one_piece((0, 0.5), (1, -179.7), (None, None)) == [0.5, 0, 180.3, 1]
    assert in_one_piece((0, 0.123456), (1, -180)) == [0.1235, 0, 180, 1]
    assert in_one_piece((0, 0), (1, -180)) is None
    assert in_one_piece((0, -90), (1, 90), (2, 100)) is None
    many = [(0, 179.0)] * (FEW_HUBS - 1) + [(0, -179.0)]
    assert in_one_piece(*many) == [179, 0, 181, 0]
    assert in_one_piece((0, 179.0), *many) is None


def test_a_map_of_the_world_begins_in_its_middle() -> None:
    frame = MapFrame(bounds=(178.41, -18.13, 180.1, -16.8), base="world", strays=np.zeros(1, bool))
    assert payloads._first_look(frame) == ((-17.46, 179.25), 3)


def test_a_block_holds_no_number_that_is_none() -> None:
    with pytest.raises(ValueError, match="JSON"):
        block([math.nan])


def test_tiles_come_from_one_host_and_its_parts() -> None:
    tiles = {"url": "https://{s}.tiles.example.org/{z}/{x}/{y}.png", "attribution": "x"}
    assert payload(small_atlas(tile_layer=tiles)).tile_origin == "https://*.tiles.example.org"
    assert payload(small_atlas()).tile_origin is None


def test_events_of_a_centre_stand_in_their_order_where_they_are_several(tmp_path: Path) -> None:
    (tmp_path / "hubs.csv").write_text("id,name,lat,lon\na,Alpha,-7,110\n", encoding="utf-8")
    rows = "c,Pusat,material,planned,a,2021\nc,Pusat,material,building,a,2019\nd,Balai,material,planned,a,2020\n"
    (tmp_path / "centres.csv").write_text(f"id,name,role,status,hub,date\n{rows}", encoding="utf-8")
    events = {one["id"]: one.get("events") for one in told(pipeline.read(tmp_path))["centres"]}
    assert [(one["status"], one["date"]) for one in events["c"]] == [("building", "2019"), ("announced", "2021")]
    assert not events["d"]


def test_indonesia_is_looked_at_whole_unless_the_settings_say_where() -> None:
    for view, bounds in (("listed", None), ("110,-8,111,-7", [110, -8, 111, -7])):
        made = payload(small_atlas(page={"view": view}))
        assert (json.loads(made.data)["view"]["bounds"], made.centre, made.zoom) == (bounds, (-2.4, 118.0), 5)


def test_a_hub_that_lies_far_off_is_told_and_the_map_opens_on_the_others(tmp_path: Path) -> None:
    near = "\n".join(f"A{at},{-7 - at / 100},{110 + at / 100}," for at in range(40))
    for which, bounds in (("", [110, -7.39, 110.39, -7]), ("2019", None)):
        rows = f"{near}\nSentani,-2.55,140.5,{which}\n"
        (tmp_path / "x.csv").write_text(f"name,lat,lon,list\n{rows}", encoding="utf-8")
        view = told(pipeline.read(tmp_path / "x.csv"))["view"]
        assert (view["base"], view["strays"], view["bounds"]) == ("indonesia", ["sentani"], bounds)


def test_names_stand_on_the_map_where_their_places_are() -> None:
    labels = json.loads(payload(small_atlas()).basemap)["labels"]
    for kind, name, lat, lon in (("regencies", "Kota Tegal", -6.87, 109.13), ("regencies", "Klaten", -7.68, 110.62)):
        packed = labels[kind]
        (points,) = basemap.decode([packed["points"]], packed["precision"])
        assert points[packed["names"].split("|").index(name)] == pytest.approx((lat, lon), abs=0.1)


def _said(value: Any) -> Any:
    """A value without what JSON leaves out: fields that say nothing, and the text of a number that is written as it stands."""
    if isinstance(value, list):
        return [_said(one) for one in value]
    if not isinstance(value, dict):
        return value
    bare = value.get("text") == str(value.get("value")) and value.get("low") == value.get("high")
    return {key: _said(one) for key, one in value.items() if one is not None and not (bare and key == "text")}


@pytest.mark.parametrize("atlas", [small_atlas(), synthetic_atlas(FEW_HUBS)], ids=["all kinds", "many"])
def test_packed_hubs_are_those_of_the_json_along_a_curve(atlas: Atlas) -> None:
    plain = json.loads(payload(atlas).data)["hubs"]
    hubs, order = packed_hubs(atlas)
    tables = unpacked(written({"hubs": hubs, "order": order}))
    found = {number["at"]: hub for number, hub in zip(tables["order"], tables["hubs"], strict=True)}
    assert {at: _said(hub) for at, hub in found.items()} == {at: _said(hub) for at, hub in enumerate(plain)}


def test_packed_hubs_have_the_columns_of_the_list_of_the_json(tmp_path: Path) -> None:
    kinds = ("logam", "kayu", "")
    rows = "".join(
        f"Sentra {at},-7.{600 + at},110.6{at:03},{10 + at},{kinds[at % 3]},{2000 + at if at % 4 else ''},catatan {at}\n"
        for at in range(40)
    )
    head = "nama,lat,lon,tenaga kerja,jenis usaha,tahun berdiri,uraian\n"
    (tmp_path / "x.csv").write_text(head + rows, encoding="utf-8")
    atlas = pipeline.read(tmp_path / "x.csv")
    assert len(atlas.attributes) == 3
    plain = json.loads(payload(atlas).data)["hubs"]
    tables = unpacked(written(dict(zip(("hubs", "order"), packed_hubs(atlas), strict=True))))
    found = {number["at"]: hub["attributes"] for number, hub in zip(tables["order"], tables["hubs"], strict=True)}
    assert found == {at: hub["attributes"] for at, hub in enumerate(plain)}


def test_near_hubs_follow_each_other_and_those_without_a_place_come_last() -> None:
    hubs, _ = packed_hubs(small_atlas())
    names = [row["id"] for row in unpacked(written({"hubs": hubs}))["hubs"]]
    assert names[-1] == "nowhere"
    assert abs(names.index("ceper") - names.index("jogja")) == 1


def test_what_most_rows_share_with_another_column_is_said_once() -> None:
    names = [f"{letter}{number}" for number in range(300) for letter in "ab"]
    own = np.array([number % 50 == 0 for number in range(600)])
    called = ["Ceper" if is_own else name for name, is_own in zip(names, own, strict=True)]
    content = written({"hubs": Turned({"name": names, "called": Own(own, ["Ceper"] * 12, names)})})
    assert [row["called"] for row in unpacked(content)["hubs"]] == called
    assert len(content) < len(written({"hubs": Turned({"name": names, "called": called})}))


def test_the_texts_of_small_figures_are_listed_by_the_figures(tmp_path: Path) -> None:
    rows = "".join(f"Sentra {at},-7.{600 + at},110.6{at:03},{at % 101}%\n" for at in range(FEW_HUBS + 2))
    (tmp_path / "x.csv").write_text(f"nama,lat,lon,ekspor\n{rows}", encoding="utf-8")
    content = written({"hubs": packed_hubs(pipeline.read(tmp_path / "x.csv"))[0]})
    assert b'"0%","1%","2%"' in content
    found = {hub["name"]: hub["figures"][0]["values"]["ekspor"]["text"] for hub in unpacked(content)["hubs"]}
    assert found == {f"Sentra {at}": f"{at % 101}%" for at in range(FEW_HUBS + 2)}
