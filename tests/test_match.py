"""One name to one place."""

from __future__ import annotations

import math
import subprocess
import sys
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hubmap.geocoding.gazetteer import load
from hubmap.geocoding.matching.search import place


@pytest.mark.parametrize(
    ("name", "within", "code"),
    [
        ("Ceper", "Kabupaten Klaten", "33.10.11"),
        ("Ceper", "Klaten, Jateng", "33.10.11"),
        ("Kec. Cisaat, Kab. Sukabumi", None, "32.02.29"),
        ("Desa Talang Kec. Talang Kab. Tegal", None, "33.28.12.2013"),
        ("Sorosutan", "Umbulharjo, Kota Yogyakarta", "34.71.13.1006"),
        ("Mayangan", "Kecamatan Panggungrejo, Kota Pasuruan", "35.75.04.1006"),
        ("Ngingas Waru", None, "35.15.18.2004"),
        ("Ngingas-Waru", None, "35.15.18.2004"),
        ("Jakarta Timur Pulogadung", None, "31.75.02"),
        ("kel. bugangan kec. semarang timur kota semarang", None, "33.74.03.1006"),
        ("Kota Tegal Jateng", None, "33.76"),
        ("Jawa Tengah, Klaten, Ceper", None, "33.10.11"),
        ("Citeureup", "Jabodetabek", "32.01.03"),
        ("Semarang", None, "33.74"),
        ("Jogja", None, "34.71"),
        ("Djokjakarta", None, "34.71"),
        ("DIY", None, "34"),
        ("Solo", None, "33.72"),
        ("Poerworedjo", None, "33.06"),
        ("Pulo Gadung, Jakarta Timur", None, "31.75.02"),
        ("Jabotabek", None, "jabodetabek"),
    ],
)
def test_a_name_with_what_is_known_of_it_is_matched(name: str, within: str | None, code: str) -> None:
    found = place(name, within)
    assert (found.code, found.status) == (code, "matched")


@pytest.mark.parametrize(
    ("name", "code", "other"),
    [
        ("Tegal", "33.28", "33.76"),
        ("Sukabumi", "32.02", "32.72"),
        ("Pasuruan", "35.75", "35.14"),
        ("Gorontalo", "75", "75.71"),
    ],
)
def test_a_bare_name_borne_by_kabupaten_and_kota_asks_for_review(name: str, code: str, other: str) -> None:
    found = place(name)
    assert (found.status, found.code) == ("review", code)
    assert other in [alternative.code for alternative in found.alternatives]


@pytest.mark.parametrize(
    ("name", "within", "code"),
    [
        ("Kec. Cepr", "Kab. Klaten", "33.10.11"),
        ("Sorosuten", "Umbulharjo, Yogyakarta", "34.71.13.1006"),
        ("Kecamtan Cisaat, Kabupatn Sukabumi", None, "32.02.29"),
        ("Ngigas Waru", None, "35.15.18.2004"),
        ("Kab Pasuruhan", None, "35.14"),
        ("Purbalinga", None, "33.03"),
        ("Ceper, Kab. Klatten", None, "33.10.11"),
    ],
)
def test_letters_off_are_forgiven_where_the_field_is_narrow_or_the_place_well_known(
    name: str, within: str | None, code: str
) -> None:
    found = place(name, within)
    assert (found.code, found.status) == (code, "matched")


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("South Lampung", "18.01"),
        ("Kep. Riau", "21"),
        ("Tj. Priok, Jakarta Utara", "31.72.02"),
        ("Sungai Rampah, Serdang Bedagai", "12.18.04"),
        ("Tegalrejo, Ceper, 57465", "33.10.11.2015"),
        ("Jl. Raya Batur 12, Tegalrejo, Ceper, Klaten", "33.10.11.2015"),
        ("Merauke, Papua", "93.01"),
    ],
)
def test_other_words_for_the_same_place_are_known(name: str, code: str) -> None:
    assert place(name).code == code


@pytest.mark.parametrize(
    ("name", "within", "code"),
    [
        ("Gampong Geulanggang Teungoh", "Kecamatan Kota Juang, Kabupaten Bireuen, Aceh", "11.11.13.2012"),
        ("Desa Kota Raja", "Kecamatan Sikur, Kabupaten Lombok Timur", "52.03.04.2005"),
        ("Kec. Kota Kudus", "Kudus", "33.19.02"),
        ("Kota Sumenep", "Kabupaten Sumenep", "35.29.01"),
        ("Kecamatan Sumenep", "Kabupaten Sumenep, Madura", "35.29.01"),
        ("Gampong Pande", "Tanah Pasir, Aceh Utara", "11.08.13.2006"),
        ("Kampung Baru", "Kec. Pancoran, Jakarta Selatan", None),
    ],
)
def test_names_that_begin_with_a_word_for_a_level_keep_it(name: str, within: str, code: str | None) -> None:
    found = place(name, within)
    assert found.code == code or (code is None and found.match == "wider")


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Sentra IKM logam Ceper, Klaten", "33.10.11"),
        ("Kampung Logam Bugangan", "33.74.03.1006"),
        ("Klaster cor logam Klaten", "33.10"),
    ],
)
def test_what_is_said_of_a_place_does_not_hide_it(name: str, code: str) -> None:
    codes = [place(name).code, *(other.code for other in place(name).alternatives)]
    assert code in codes


def test_an_unknown_name_before_a_known_district_is_somewhere_in_it() -> None:
    found = place("Xyzzyx Ceper")
    assert (found.code, found.match, found.status) == ("33.10.11", "wider", "review")


def test_a_typo_that_may_be_an_unknown_name_in_a_known_district_asks_for_review() -> None:
    assert place("Batur Ceper").status == "review"


@pytest.mark.parametrize(
    "name", ["Jl. Raya 12, Tegalrejo, Ceper", "Dukuh Batur, Tegalrejo, Ceper", "RT 1 RW 2, Tegalrejo, Ceper"]
)
def test_of_a_street_or_a_hamlet_the_village_is_found_and_that_is_said(name: str) -> None:
    found = place(name)
    assert (found.code, found.match) == ("33.10.11.2015", "wider")


def test_an_island_is_no_place_but_its_regencies_are_alternatives() -> None:
    found = place("Madura")
    assert found.status == "unmatched"
    assert [other.code for other in found.alternatives] == ["35.26", "35.27", "35.28", "35.29"]


def test_other_names_of_hamlets_do_not_compete_with_regencies() -> None:
    assert not [other.name for other in place("Sukabumi").alternatives if other.name.startswith("Pangkalan")]


def test_a_city_abroad_is_not_taken_for_a_village_of_its_name() -> None:
    assert place("Roma").status == "unmatched"
    assert place("Roma", "Kabupaten Lembata").status == "matched"


@pytest.mark.parametrize("name", ["Baucau", "Kelantan", "Sabah", "Wina", "Cina", "Pantai Gading"])
def test_what_lies_across_the_border_is_not_taken_for_a_place_that_is_nearly_called_so(name: str) -> None:
    assert place(name).status == "unmatched"


def test_a_district_whose_name_begins_like_a_city_s_is_not_taken_for_the_city_abroad() -> None:
    assert place("Kota Baharu").status == "unmatched"
    assert place("Kota Baharu", "Aceh Singkil").code == "11.10.09"


@pytest.mark.parametrize(
    ("name", "within", "status"), [("Batavia", None, "review"), ("OKU", "Sumatera Selatan", "matched")]
)
def test_another_name_of_a_regency_that_a_city_abroad_bears_is_reviewed(
    name: str, within: str | None, status: str
) -> None:
    found = place(name, within)
    assert (found.status, found.code in ("31", "16.01")) == (status, True)


def test_a_place_in_a_country_abroad_stays_unmatched() -> None:
    assert place("Malang, Norway").status == "unmatched"


def test_jogja_is_the_city_and_the_village_in_aceh_an_alternative() -> None:
    assert "11.15.01.2004" in [alternative.code for alternative in place("Jogja").alternatives]


def test_a_metro_region_is_an_area_with_members() -> None:
    found = place("Jabodetabek")
    assert found.is_area
    assert (found.kind, found.match, len(found.members)) == ("metro", "exact", 14)


def test_a_name_borne_by_five_districts_asks_for_review() -> None:
    found = place("Wonosari")
    assert found.status == "review"
    assert len(found.alternatives) >= 4


def test_where_only_the_context_is_known_the_context_is_the_place() -> None:
    found = place("Xyzzy", "Kecamatan Sikur, Kabupaten Lombok Timur")
    assert (found.match, found.status, found.code) == ("wider", "review", "52.03.04")


def test_a_context_that_contradicts_the_name_asks_for_review_and_tells_where_the_name_is_known() -> None:
    found = place("Ceper", "Kabupaten Bogor")
    assert (found.match, found.status, found.code) == ("wider", "review", "32.01")
    assert "33.10.11" in [alternative.code for alternative in found.alternatives]


def test_a_wrong_prefix_asks_for_review() -> None:
    found = place("Kota Purbalingga")
    assert (found.status, found.code) == ("review", "33.03")


@pytest.mark.parametrize("name", ["", "  ", ",", "Naples", "Zürich", "asdfgh", "{{ 7*7 }}", "\0", "東京"])
def test_what_nothing_in_indonesia_bears_stays_unmatched(name: str) -> None:
    found = place(name)
    assert (found.status, found.code, found.lat, found.confidence) == ("unmatched", None, None, 0.0)


def test_a_place_says_name_point_and_precision() -> None:
    found = place("Ceper", "Kabupaten Klaten")
    assert found.name == "Kecamatan Ceper, Kabupaten Klaten, Jawa Tengah"
    assert found.lat is not None
    assert found.lon is not None
    assert math.hypot(found.lat + 7.67926, found.lon - 110.6711) < 0.01
    assert found.precision_km == pytest.approx(2.9)


def test_one_name_is_placed_without_heavy_libraries() -> None:
    code = (
        "import sys\n"
        "from hubmap.geocoding.matching.search import place\n"
        "assert place('Jogja').code == '34.71'\n"
        "heavy = {'pandas', 'geopandas', 'numpy', 'shapely'} & set(sys.modules)\n"
        "assert not heavy, heavy\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=60), st.none() | st.text(max_size=60))
def test_no_text_makes_it_fail(name: str, within: str | None) -> None:
    found = place(name, within)
    assert found.query == name
    assert (found.code is None) == (found.status == "unmatched")
    assert 0 <= found.confidence <= 1


@settings(max_examples=60, deadline=None, derandomize=True)
@given(st.integers(38, 90_000))
def test_case_and_the_country_do_not_matter_and_the_full_name_leads_to_its_place(number: int) -> None:
    gazetteer = load()
    full = gazetteer.full_name(number)
    found = place(full)
    assert gazetteer.full_name(gazetteer.at(found.code or "")) == full
    assert replace(place(full.upper() + ", INDONESIA"), query=full) == found


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Ungaran", "33.22.18.1008"),
        ("Desa Merlung, Kecamatan Merlung, Kabupaten Tanjung Jabung Barat", "15.06.05.2020"),
        ("Kelurahan Merlung, Kecamatan Merlung, Kabupaten Tanjung Jabung Barat", "15.06.05.1007"),
        ("Balikpapan Kota", "64.71.06"),
        ("Kecamatan Kota Maba, Halmahera Timur", "82.06.10"),
        ("Gampong Blang Rikui, Kecamatan Tiro/Truseb, Pidie", "11.07.21.2018"),
        ("Kuala Kurun", "62.10"),
        ("Lembang, Kab. Bandung", "32.17.01"),
        ("Sigli, Pidie", "11.07.16"),
    ],
)
def test_the_seat_the_level_and_the_name_with_its_level_decide(name: str, code: str) -> None:
    assert place(name).code == code


def test_a_town_has_the_code_of_the_regency_that_it_lies_in_and_a_point_of_its_own() -> None:
    found = place("Purwokerto", "Banyumas")
    regency = load().find("33.02")
    assert regency
    assert (found.kind, found.code, found.name) == ("town", "33.02", "Purwokerto, Kabupaten Banyumas, Jawa Tengah")
    assert (found.lat, found.lon) != (regency.lat, regency.lon)


def test_a_short_bare_name_that_one_village_bears_asks_for_review() -> None:
    gazetteer = load()
    village = next(
        number
        for number in range(gazetteer.first_village, len(gazetteer))
        if len(key := gazetteer.key_of(number)) == 6 and len(gazetteer.keyed(key)) == 1 and key not in gazetteer.aliases
    )
    assert place(gazetteer.labels[village]).status == "review"
    assert place(gazetteer.full_name(village)).status == "matched"


def test_a_village_without_a_point_falls_back_to_its_district() -> None:
    found = place("Nua Nea", "Amahai, Maluku Tengah")
    district = load().find("81.01.01")
    assert district
    assert (found.code, found.lat, found.precision_km) == ("81.01.01.2021", district.lat, district.precision_km)


@pytest.mark.parametrize(
    ("name", "within", "code"),
    [
        ("Tegal", "Kabupaten Tegal, Jawa Tengah", "33.28"),
        ("Tegal", "Kota Tegal", "33.76"),
        ("Semarang", "Kota Semarang", "33.74"),
    ],
)
def test_a_name_that_its_context_bears_again_is_that_place(name: str, within: str, code: str) -> None:
    found = place(name, within)
    assert (found.code, found.status) == (code, "matched")
    assert found.confidence > 0.9


def test_a_place_inside_comes_before_the_context_of_the_same_name() -> None:
    assert place("Purbalingga", "Kabupaten Purbalingga").code == "33.03.05"


def test_of_a_hamlet_the_district_is_sure_and_that_it_is_no_more_than_that_is_said() -> None:
    found = place("Dukuh Tumang, Kec. Cepogo, Kab. Boyolali")
    assert (found.code, found.match, found.status) == ("33.09.03", "wider", "matched")
    assert found.confidence > 0.9
    assert found.depth_confidence <= 0.01


@pytest.mark.parametrize(
    ("name", "within"),
    [
        # a letter off leaves too many villages in a whole province
        ("Lereh", "Papua"),
        # a regency elsewhere bears the name as it is written
        ("Balangan", "Jawa Barat"),
        ("Banyuwangi", "Sulawesi Selatan"),
        # a district of the name in the regency, and a village elsewhere in it
        ("Kec. Ngasem", None),
        # short, a letter off, and one of 7,000
        ("Kec. Bakng", None),
    ],
)
def test_what_points_to_doubt_asks_for_review(name: str, within: str | None) -> None:
    assert place(name, within).status == "review"


def test_a_misspelt_level_and_name_are_not_cut_into_a_place_and_its_context() -> None:
    assert place("Kabupaten Klatne").code != "33.10.25.1002"


def test_confidence_falls_with_what_speaks_against_an_answer() -> None:
    said = [
        place(name, within).depth_confidence
        for name, within in (
            ("Ceper", "Kabupaten Klaten"),
            ("Cepper", "Kabupaten Klaten"),
            ("Lereh", "Papua"),
            ("Sukamaju", "Jawa Barat"),
            ("Xyzzy Industrial", "Kabupaten Klaten"),
        )
    ]
    assert said == sorted(said, reverse=True)
    assert said[0] > 0.99
    assert said[-1] < 0.05


def test_what_holds_an_unknown_name_is_surer_where_the_name_is_not_known_elsewhere() -> None:
    unknown, elsewhere = place("Xyzzy Industrial", "Kabupaten Klaten"), place("Sipange", "Kec. Sayur Matinggi")
    assert [(found.match, found.status) for found in (unknown, elsewhere)] == [("wider", "review")] * 2
    assert unknown.confidence > 0.9 > elsewhere.confidence > 0.7
    assert max(unknown.depth_confidence, elsewhere.depth_confidence) <= 0.01


@pytest.mark.parametrize("name", ["B", "12", "No. 12, RT 3/RW 4"])
def test_a_letter_or_a_number_is_no_name_and_leads_to_what_it_lies_in(name: str) -> None:
    found = place(name, "Kabupaten Klaten")
    assert (found.code, found.match, found.status) == ("33.10", "wider", "review")


def test_two_digits_alone_are_a_province() -> None:
    assert place("33").code == "33"


@pytest.mark.parametrize(
    ("name", "within", "code"),
    [
        ("Kab. Majene", "Sulsel", "76.05"),
        ("Kabupaten Toba Samosir", "Sumut", "12.12"),
        ("94.71", None, "91.71"),
        ("Pulau Samosir", "Sumatera Utara", "12.17"),
        ("Pulau Sabu", None, "53.20"),
        ("Pulau Punjung", "Dharmasraya", "13.10.02"),
        ("Bank Jateng Cabang Purwodadi", "Grobogan", "33.15.13"),
        ("Ruko Mekar", "Cikarang", "32.16"),
    ],
    ids=["parent in short", "old name", "dotted code of the BPS", "island", "short island", "a name", "branch", "town"],
)
def test_what_is_written_in_short_or_with_a_word_before_it_is_found(name: str, within: str | None, code: str) -> None:
    assert place(name, within).code == code


def test_an_island_of_several_regencies_is_none_of_them() -> None:
    found = place("Pulau Nias")
    assert found.status == "unmatched"
    assert {one.code for one in found.alternatives} >= {"12.04", "12.14"}


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Kab. OKUS", "16.09"),
        ("Kab. Rembng, Jateng", "33.17"),
        ("Kabupaten Sawahlunto/Sijunjung", "13.03"),
        ("Mura, Kalimantan Tengah", "62.12"),
    ],
)
def test_short_forms_and_slips_in_a_closed_list_are_sure(name: str, code: str) -> None:
    found = place(name)
    assert (found.code, found.status, found.confidence > 0.9) == (code, "matched", True)


@pytest.mark.parametrize("name", ["Kab. OKUX", "Kab. Mubs"])
def test_a_short_form_with_a_letter_off_is_another_one(name: str) -> None:
    assert place(name).status != "matched"


def test_of_a_text_that_is_no_name_the_beginning_is_looked_up() -> None:
    asked = "Kec. Ceper, Kab. Klaten" + " " * 1_000 + ", Kabupaten Sidoarjo"
    assert place(asked) == replace(place("Kec. Ceper, Kab. Klaten"), query=asked)
    within = "Kabupaten Klaten" + " " * 1_000 + ", Kabupaten Sidoarjo"
    assert place("Ceper", within) == replace(place("Ceper", "Kabupaten Klaten"), within=within)
