"""The shipped data: every row is walked, and nothing that was read is missing or told twice."""

from __future__ import annotations

import csv
import re
from collections import Counter
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from hubmap import captions, config, pipeline, plan_captions, vocabulary
from hubmap.atlas import Atlas
from hubmap.atlas.ranking import rank
from hubmap.plain_values import records

GEODATA = Path(__file__).parents[1] / "geodata"
NINE = ["ceper", "tegal", "jogja", "sukabumi", "purbalingga", "semarang", "pasuruan", "sidoarjo", "jabodetabek"]
TABLES = ["hubs", "observations", "centres", "programmes", "sources"]

Row = dict[str, str]


def rows(table: str) -> list[Row]:
    with (GEODATA / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def ids(table: str) -> set[str]:
    return {row["id"] for row in rows(table)}


@pytest.mark.parametrize("table", TABLES)
def test_files_are_utf8_with_plain_line_ends_and_no_stray_spaces(table: str) -> None:
    raw = (GEODATA / f"{table}.csv").read_bytes()
    assert b"\r" not in raw
    assert not raw.startswith(b"\xef\xbb\xbf")
    assert all(cell == cell.strip() for row in rows(table) for cell in row.values())


@pytest.mark.parametrize("table", ["hubs", "sources"])
def test_ids_are_unique(table: str) -> None:
    assert [key for key, count in Counter(row["id"] for row in rows(table)).items() if count > 1] == []


def test_the_nine_hubs_of_the_ministrys_list_come_first_and_are_marked() -> None:
    hubs = rows("hubs")
    assert len(hubs) == 29
    assert [row["id"] for row in hubs[:9]] == NINE
    assert [row["id"] for row in hubs if row["list"] == "kemenperin-2019"] == NINE


def test_every_reference_exists() -> None:
    sources, hubs = ids("sources"), ids("hubs")
    for table in ("hubs", "observations", "centres", "programmes"):
        for row in rows(table):
            assert row["source"] in sources, row
            if table != "hubs" and row["hub"]:
                assert row["hub"] in hubs, row


def test_every_source_is_used() -> None:
    used = {row["source"] for table in TABLES if table != "sources" for row in rows(table)}
    assert ids("sources") == (used | set(config.load(GEODATA).sources)) - {"", None}


def test_every_source_has_a_publisher_and_a_link_that_opens_in_a_browser() -> None:
    for row in rows("sources"):
        link = urlsplit(row["url"])
        assert row["publisher"], row
        assert link.scheme in ("http", "https"), row
        assert "." in link.netloc, row
        assert re.fullmatch(r"(\d{4}(-\d{2}(-\d{2})?)?)?", row["date"]), row


def test_every_figure_that_was_read_is_there_once() -> None:
    observations = rows("observations")
    assert len(observations) == 63
    assert sum(bool(row["workforce"]) for row in observations) == 34
    assert sum(bool(row["ikm_units"]) for row in observations) == 53
    assert all(row["workforce"] or row["ikm_units"] for row in observations)
    per_hub = Counter(row["hub"] for row in observations)
    assert [per_hub[hub] for hub in NINE] == [11, 8, 3, 2, 6, 3, 2, 2, 2]
    whole = Counter(tuple(row.values()) for row in observations)
    assert max(whole.values()) == 1


def test_figures_are_written_as_the_sources_say_them() -> None:
    figures = {(row["hub"], row["source"]): (row["workforce"], row["ikm_units"]) for row in rows("observations")}
    assert figures["ceper", "seed"] == ("4000", "300")
    assert figures["tegal", "lip6_17"] == ("", ">2929")
    assert figures["jogja", "sp17"] == ("~500", "61")
    assert figures["sukabumi", "rep16"] == (">300", "~250")
    assert figures["kajar", "kajar20"] == ("", "20-25")
    assert figures["kendalsari", "jmb25"] == ("<=200", "25")


def test_jabodetabek_has_no_workforce_figure() -> None:
    assert [row["workforce"] for row in rows("observations") if row["hub"] == "jabodetabek"] == ["", ""]


def test_a_year_that_no_source_tells_stays_empty() -> None:
    assert [row["source"] for row in rows("observations") if not row["year"]] == ["cij", "kaleng", "spua"]


def test_all_three_roles_are_planned_for_each_of_the_nine_and_for_no_other() -> None:
    planned = [(row["hub"], row["role"]) for row in rows("centres") if row["status"] == "announced"]
    assert planned == [(hub, role) for hub in NINE for role in ("logistics", "material", "rnd")]
    said = {(row["source"], row["date"], row["statement"]) for row in rows("centres") if row["status"] == "announced"}
    assert said == {("seed", "2019-03-22", "sentra-2019")}


def test_what_operates_has_a_source_of_its_own() -> None:
    existing = [row for row in rows("centres") if row["status"] != "announced"]
    assert len({row["id"] for row in existing}) == 31
    assert all(row["source"] != "seed" for row in existing)


def test_a_centre_stands_at_a_hub_a_place_or_a_pin_but_for_the_one_without_a_site() -> None:
    somewhere = {row["id"] for row in rows("centres") if row["hub"] or row["place"] or (row["lat"] and row["lon"])}
    assert ids("centres") - somewhere == {"ahm"}


def test_vocabularies_are_kept() -> None:
    assert {row["role"] for row in rows("centres")} <= {
        "",  # an event of a centre whose role another row tells
        "logistics",
        "material",
        "rnd",
        "service",
        "education",
        "estate",
        "port",
        "plant",
    }
    assert {row["status"] for row in rows("centres")} <= {"announced", "building", "operating", "closed"}
    assert {row["covers"] for row in rows("observations")} == {"hub", "part", "wider"}
    assert {row["quality"] for row in rows("observations")} == {"A", "B", "C"}
    assert {row["kind"] for row in rows("programmes")} <= {
        "training",
        "machines",
        "materials",
        "partnership",
        "market",
        "facilities",
    }


@pytest.mark.parametrize(
    ("table", "columns"),
    [
        ("hubs", ["products", "note"]),
        ("observations", ["scope", "note"]),
        ("centres", ["name", "note"]),
        ("programmes", ["note"]),
        ("sources", ["note"]),
    ],
)
def test_every_text_has_its_english_twin(table: str, columns: list[str]) -> None:
    for row in rows(table):
        for column in columns:
            assert bool(row[column]) == bool(row[f"{column}_en"]), (table, column, row)
    if table == "hubs":
        assert all(len(row["products"].split(";")) == len(row["products_en"].split(";")) for row in rows("hubs"))


@pytest.fixture(scope="module")
def shipped() -> Atlas:
    return pipeline.read(GEODATA)


def test_the_announcements_of_2019_are_silent_and_what_there_is_stands_out(shipped: Atlas) -> None:
    core = shipped.centres[shipped.centres["role"].isin(vocabulary.load().group("core"))]
    looks = core["look"].value_counts().to_dict()
    assert looks == {vocabulary.SILENT: len(NINE) * 3, vocabulary.OPERATING: 4, "building": 1}
    rows = [row for row in records(shipped.centre_table) if row["id"] in set(core["id"])]
    told = {row["id"]: plan_captions.state_words(row, captions.Language("en")) for row in rows}
    assert told["ceper-rnd"] == "announced, no news since 2019"
    assert told["mc_majalengka"] == "being built, no news since 2022"
    assert told["mc_tegal"] == "operating, seen 2023"


def test_what_became_of_the_material_centre_of_tegal_is_said_with_it(shipped: Atlas) -> None:
    by_id = {row["id"]: row for row in records(shipped.centre_table)}
    assert by_id["tegal-material"]["succeeded_by"] == ["mc_tegal"]
    row = next(row for row in plan_captions.plan_rows(shipped) if row.role == "material")
    assert (
        "Material Center LIK Takaru (operating, seen 2023; promised as Tegal material centre)"
        in plan_captions.plan_cells(row, captions.Language("en"))[2]
    )


def test_a_bound_on_several_hubs_together_is_told_and_never_drawn(shipped: Atlas) -> None:
    bound = shipped.figures[shipped.figures["text"] == "<=3554"]
    assert sorted(bound["hub"]) == ["purbalingga", "semarang", "tegal", "tumang"]
    assert "<=3554" not in set(shipped.headlines["text"])


def test_the_whole_hubs_are_ranked_and_the_doubted_figure_is_not_among_them(shipped: Atlas) -> None:
    found = rank(shipped, "workforce")
    assert (found.rows[0].hub, found.rows[0].rank) == ("ceper", 1)
    assert {row.hub: row.group for row in found.rows if row.hub in {"bantul", "sukabumi", "tegal", "sidoarjo"}} == {
        "bantul": "bound", "sukabumi": "doubted", "tegal": "part", "sidoarjo": "part",
    }  # fmt: skip
    assert found.of == sum(row.group in {"whole", "bound"} for row in found.rows)
