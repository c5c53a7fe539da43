"""Every record of the shipped gazetteer."""

from __future__ import annotations

import csv
import hashlib
import math
import re
from collections import Counter

import pytest

from hubmap.geocoding import gazetteer as gazetteers
from hubmap.geocoding.gazetteer import Gazetteer, name_keys
from hubmap.paths import geodata_dir

FOLDER = geodata_dir() / "gazetteer"
# degrees: Indonesia from Sabang to the Papuan border, from Rote to the islands north of Aceh
SOUTH, NORTH, WEST, EAST = -11.2, 6.2, 94.9, 141.1
# a village farther than this from its district's point is written down in corrections.csv with the reason
VILLAGE_REACH_KM = 60
DISTRICT_REACH_KM = 380
REGENCY_REACH_KM = 750


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return gazetteers.load()


def rows(name: str, folder: str = "gazetteer") -> list[dict[str, str]]:
    with (geodata_dir() / folder / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def km(lat_a: float, lon_a: float, lat_b: float, lon_b: float) -> float:
    return 111.195 * math.hypot(lat_a - lat_b, (lon_a - lon_b) * math.cos(math.radians(lat_a)))


def test_all_levels_are_complete(gazetteer: Gazetteer) -> None:
    counts = Counter(gazetteer.kinds)
    assert (counts["province"], counts["regency"], counts["district"], counts["village"]) == (38, 514, 7_285, 83_762)


def test_codes_are_unique_and_dotted_as_the_ministry_writes_them(gazetteer: Gazetteer) -> None:
    assert len(set(gazetteer.codes)) == len(gazetteer)
    shapes = {
        "province": r"\d\d",
        "regency": r"\d\d\.\d\d",
        "district": r"\d\d\.\d\d\.\d\d",
        "village": r"\d\d\.\d\d\.\d\d\.[123]\d{3}",
    }
    for code, kind in zip(gazetteer.codes, gazetteer.kinds, strict=True):
        assert re.fullmatch(
            shapes.get(kind, {"town": r"gn:\d+", "site": r"own:[a-z0-9]+"}.get(kind, "[a-z]+")), code
        ), code


def test_every_place_lies_in_the_parent_that_its_code_names(gazetteer: Gazetteer) -> None:
    for code, kind, parent in zip(gazetteer.codes, gazetteer.kinds, gazetteer.parents, strict=True):
        if kind in ("province", "metro"):
            assert parent == -1
        elif kind == "town":
            assert gazetteer.kinds[parent] in ("regency", "district")
        elif kind == "site":
            # an island may hold several districts
            assert gazetteer.kinds[parent] in ("regency", "district", "village")
        else:
            assert gazetteer.codes[parent] == code.rpartition(".")[0]


def test_every_place_has_a_name_without_stray_blanks(gazetteer: Gazetteer) -> None:
    for label in gazetteer.labels:
        assert name_keys.key(label)
        assert label == " ".join(label.split())
        assert not label[0].islower()


def test_places_are_found_under_the_keys_of_their_own_names(gazetteer: Gazetteer) -> None:
    by_key: dict[str, list[int]] = {}
    for number in range(len(gazetteer)):
        by_key.setdefault(gazetteer.key_of(number), []).append(number)

    assert {name_key: gazetteer.keyed(name_key) for name_key in gazetteer.by_key} == by_key
    assert gazetteer.keyed("atlantis") == []


def test_every_place_is_found_by_its_code(gazetteer: Gazetteer) -> None:
    assert [gazetteer.number(code) for code in gazetteer.codes] == list(range(len(gazetteer)))
    assert [gazetteer.number(code) for code in ("33.10.11.2999", "99", "")] == [None, None, None]
    with pytest.raises(KeyError):
        gazetteer.at("99")


def test_every_point_lies_in_indonesia(gazetteer: Gazetteer) -> None:
    for number in range(len(gazetteer)):
        place = gazetteer.record(number)
        assert SOUTH <= place.lat <= NORTH, place
        assert WEST <= place.lon <= EAST, place
        assert 0.3 <= place.precision_km <= 700, place


def test_points_lie_near_their_parents_unless_it_is_written_down_why_not(gazetteer: Gazetteer) -> None:
    known = {row["code"] for row in rows("corrections.csv", "make") if row["field"] == "far"}
    reach = {
        "village": VILLAGE_REACH_KM,
        "district": DISTRICT_REACH_KM,
        "regency": REGENCY_REACH_KM,
        "town": REGENCY_REACH_KM,
        "site": VILLAGE_REACH_KM,
    }
    far = set()
    for number, parent in enumerate(gazetteer.parents):
        if parent >= 0:
            place, around = gazetteer.record(number), gazetteer.record(parent)
            if km(place.lat, place.lon, around.lat, around.lon) > reach[place.kind]:
                far.add(place.code)
    assert far == known


def test_a_village_without_a_point_has_its_districts_point_and_precision(gazetteer: Gazetteer) -> None:
    without = [number for number, lat in enumerate(gazetteer.lat) if lat == gazetteers.NO_POINT]
    assert len(without) == 384, "383 in the source, and Nua Nea whose point is wrong"
    for number in without:
        place, district = gazetteer.record(number), gazetteer.record(gazetteer.parents[number])
        assert (place.kind, place.lat, place.lon, place.precision_km) == (
            "village",
            district.lat,
            district.lon,
            district.precision_km,
        )


@pytest.mark.parametrize("row", rows("corrections.csv", "make"), ids=lambda row: row["code"])
def test_every_correction_names_a_record_and_says_why(row: dict[str, str], gazetteer: Gazetteer) -> None:
    assert gazetteer.find(row["code"])
    assert len(row["why"]) > 40


def test_wakatobi_lies_in_sulawesi(gazetteer: Gazetteer) -> None:
    wakatobi = gazetteer.find("74.07")
    assert wakatobi
    assert wakatobi.lon == pytest.approx(123.5389)


def test_the_regency_of_pasuruan_has_its_point_at_bangil(gazetteer: Gazetteer) -> None:
    regency, bangil = gazetteer.find("35.14"), gazetteer.find("35.14.14")
    assert regency
    assert bangil
    assert (regency.lat, regency.lon) == (bangil.lat, bangil.lon)


@pytest.mark.parametrize("row", rows("metros.csv"), ids=lambda row: row["id"])
def test_every_member_of_a_metro_region_is_a_regency_or_a_city(row: dict[str, str], gazetteer: Gazetteer) -> None:
    members = row["members"].split(";")
    assert len(set(members)) == len(members) >= 2
    for code in members:
        assert gazetteer.kinds[gazetteer.at(code)] == "regency"
    assert row["source"]


def test_jabodetabek_has_fourteen_members(gazetteer: Gazetteer) -> None:
    assert [place.code for place in gazetteer.children("jabodetabek")] == [
        *("31.01", "31.71", "31.72", "31.73", "31.74", "31.75", "32.01", "32.16"),
        *("32.71", "32.75", "32.76", "36.03", "36.71", "36.74"),
    ]


def test_every_other_name_belongs_to_a_place_and_is_not_its_own_name(gazetteer: Gazetteer) -> None:
    for row in rows("names.csv"):
        assert gazetteer.find(row["code"])
        assert row["how"] in ("alias", "context", "old_spelling")
        if row["source"] == "geonames":
            assert name_keys.key(row["name"]) != name_keys.key(
                gazetteers.plain(gazetteer.labels[gazetteer.at(row["code"])])
            )


def test_names_kept_by_hand_say_why() -> None:
    for row in rows("aliases.csv", "make"):
        assert row["why"], row


def test_children_are_the_places_right_below(gazetteer: Gazetteer) -> None:
    districts = gazetteer.children("34.71")
    assert len(districts) == 14
    assert {place.kind for place in districts} == {"district"}


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("33.10.11", "Kecamatan Ceper, Kabupaten Klaten, Jawa Tengah"),
        ("3310112015", "Desa Tegalrejo, Kecamatan Ceper, Kabupaten Klaten, Jawa Tengah"),
        ("34.71.13.1006", "Kelurahan Sorosutan, Kemantren Umbulharjo, Kota Yogyakarta, Daerah Istimewa Yogyakarta"),
        ("34.03.01", "Kapanewon Wonosari, Kabupaten Gunungkidul, Daerah Istimewa Yogyakarta"),
        ("91.03.01", "Distrik Sentani, Kabupaten Jayapura, Papua"),
        ("11.08.13.2006", "Gampong Pande, Kecamatan Tanah Pasir, Kabupaten Aceh Utara, Aceh"),
    ],
)
def test_a_full_name_says_level_and_parents_in_the_words_of_its_province(
    code: str, name: str, gazetteer: Gazetteer
) -> None:
    place = gazetteer.find(code)
    assert place
    assert gazetteer.full_name(place.number) == name


def test_the_readme_tells_the_checksum_of_every_file() -> None:
    told = (geodata_dir() / "README.md").read_text(encoding="utf-8")
    for path in FOLDER.iterdir():
        assert f"| `gazetteer/{path.name}` | {hashlib.sha256(path.read_bytes()).hexdigest()} |" in told
