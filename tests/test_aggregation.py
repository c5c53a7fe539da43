"""Hubs gathered by the places that they lie in: sums are those of the headlines, and say of how many and of which years."""

from __future__ import annotations

import dataclasses
from importlib import import_module
from pathlib import Path

import numpy as np
import pytest

from hubmap import pipeline
from hubmap.arrow_tables import frame_of
from hubmap.atlas import Atlas
from hubmap.atlas.aggregation import LEVELS, aggregate
from hubmap.errors import UsageError
from hubmap.geocoding.place import Place
from tests.factories import small_atlas, with_tables


@pytest.fixture(scope="module")
def atlas() -> Atlas:
    return small_atlas()


def figure(atlas: Atlas, area: str) -> dict[str, object]:
    (row,) = atlas.headlines[atlas.headlines["hub"] == area].to_dict("records")
    return {str(key): value for key, value in row.items()}


def test_a_province_has_the_sum_of_its_hubs_and_says_of_which(atlas: Atlas) -> None:
    found = figure(aggregate(atlas, "province"), "33")
    # Ceper and Tegal; Juwana's figure covers more than the hub, and Semarang has none
    assert (found["value"], found["low"], found["high"], found["text"]) == (5204, 5204, 5204, "5204")
    assert found["scope_en"] == "sum of 2 of 4 places, 2019–2020"
    assert found["covers"] == "part"
    assert found["year"] is None


def test_a_sum_with_a_bound_is_a_bound_and_keeps_its_only_year_and_grade(atlas: Atlas) -> None:
    found = figure(aggregate(atlas, "province"), "35")
    assert (found["value"], found["low"], str(found["high"]), found["text"]) == (3000, 3000, "nan", ">3000")
    assert (found["year"], found["quality"]) == (2023, "A")


def test_areas_stand_where_the_gazetteer_has_them(atlas: Atlas) -> None:
    hubs = aggregate(atlas, "regency").hubs.set_index("id")
    assert hubs.loc["33.10", "name"] == "Kabupaten Klaten"
    assert abs(hubs.loc["33.10", "lat"] + 7.7) < 0.2


def test_what_lies_in_no_such_place_stands_below_the_map_as_one_and_is_told(atlas: Atlas) -> None:
    gathered = aggregate(atlas, "district")
    # Tegal, Jogja and Semarang are known no nearer than their regency
    assert gathered.hubs["id"].tolist() == ["33.10.11", "33.18.09", "35.15.13", "elsewhere"]
    rest = gathered.hubs.set_index("id").loc["elsewhere"]
    assert (rest["name"], rest["name_en"]) == ("Tidak di satu pun tempat ini", "In none of these places")
    assert np.isnan(rest["lat"])
    # no sum is lost, and none of a mixture is ranked
    assert gathered.headlines["value"].sum() == aggregate(atlas, "province").headlines["value"].sum()
    assert figure(gathered, "elsewhere")["covers"] == "part"
    told = gathered.problems[-1]
    assert (told.severity, told.code) == ("warning", "gathered")
    assert told.message == "3 of 7 hubs were gathered into 3 places (district)."


def test_a_gathered_place_has_lists_where_hubs_have_lists(atlas: Atlas) -> None:
    # the page walks through them
    rows = aggregate(atlas, "province").hub_table.select(["list", "products", "products_en"]).to_pylist()
    assert all(cell == [] for row in rows for cell in row.values())


def test_a_pin_lies_where_its_point_is(atlas: Atlas) -> None:
    pin = Place(query="x", status="pinned", name="x", lat=-7.679, lon=110.671, match="pin")
    hubs = frame_of(atlas.hub_table).assign(place_kind=None, place_code=None)[:1]
    pinned = dataclasses.replace(with_tables(atlas, hubs=hubs), places={"ceper": pin})
    assert aggregate(pinned, "regency").hubs["id"].tolist() == ["33.10"]


def test_rates_are_not_added_up(atlas: Atlas) -> None:
    words = atlas.config.metrics["workforce"].model_copy(update={"kind": "rate"})
    rate = dataclasses.replace(atlas, config=atlas.config.model_copy(update={"metrics": {"workforce": words}}))
    assert len(aggregate(rate, "province").headlines) == 0


def test_centres_stand_at_the_places_of_their_hubs(atlas: Atlas) -> None:
    centres = aggregate(atlas, "province").centres.set_index("id")
    assert centres.loc["ceper-material", "hub"] == "33"
    assert centres.loc["port", "hub"] is None


def test_a_level_that_there_is_not_is_answered_with_those_there_are(atlas: Atlas) -> None:
    assert LEVELS == ("province", "regency", "district")
    with pytest.raises(UsageError, match="use province, regency, district"):
        aggregate(atlas, "village")


def test_more_hubs_than_anybody_reads_are_written_as_parquet_unless_text_is_asked_for(
    atlas: Atlas, monkeypatch: pytest.MonkeyPatch
) -> None:
    count = len(atlas.hubs)
    monkeypatch.setattr(pipeline, "MOST_HUBS_AS_TEXT", count)
    assert pipeline.usual_kinds(atlas) == ("map", "geojson", "csv", "manifest")
    monkeypatch.setattr(pipeline, "MOST_HUBS_AS_TEXT", count - 1)
    assert pipeline.usual_kinds(atlas) == ("map", "geoparquet", "manifest")
    assert set(pipeline.outputs(atlas, ["csv"])) == {"hubs.csv"}


def test_a_build_by_province_draws_provinces(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "hubs.csv").write_text("id,name,workforce\na,Ceper,10\nb,Juwana,20\n", encoding="utf-8")
    built = pipeline.build(tmp_path / "in", tmp_path / "out", by="province")
    assert built.atlas.hubs["name"].tolist() == ["Jawa Tengah"]
    assert ",30,30,30,30," in (tmp_path / "out" / "hubs.csv").read_text(encoding="utf-8")


@pytest.mark.parametrize(("room", "is_offered"), [(0, False), (-1, True)])
def test_a_page_that_would_be_too_large_offers_to_be_gathered(
    room: int, *, is_offered: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "hubs.csv").write_text("id,name,workforce\na,Ceper,10\n", encoding="utf-8")
    page = pipeline.outputs(pipeline.read(tmp_path), ["map"])["map.html"]
    assert isinstance(page, str)
    app = import_module("hubmap.cli.app")
    monkeypatch.setattr(app, "_MOST_PAGE_BYTES", len(page.encode("utf-8")) + room)
    with pytest.raises(SystemExit) as ended:
        app.app(["build", str(tmp_path), "--out", str(tmp_path / "out"), "--only", "map"])
    assert ended.value.code == 0
    assert ("--by district" in capsys.readouterr().out) == is_offered
