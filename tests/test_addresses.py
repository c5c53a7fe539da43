"""Addresses and names as people write them: taken apart, searched as a whole, checked against codes and older editions."""

from __future__ import annotations

import pytest

from hubmap.geocoding.gazetteer import load
from hubmap.geocoding.gazetteer.codes import look_up, split_code
from hubmap.geocoding.gazetteer.history import history
from hubmap.geocoding.matching import place
from hubmap.geocoding.matching.address import take_apart


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Jl Pemuda No 12 RT 03/RW 05 Kel Kauman Kec Klaten Tengah", ["Kel Kauman", "Kec Klaten Tengah"]),
        ("JL.RAYA CEPER KM 5 DESA KURUNG", ["DESA KURUNG"]),
        ("Dusun Krajan RT.01 Ds.Batur Kec.Ceper Kab.Klaten", ["Ds.Batur", "Kec.Ceper", "Kab.Klaten"]),
        ("Jl. Merdeka 17 Tegal", ["Tegal"]),
        ("Lokasi Baru-Desa Talang-Kecamatan Talang", ["Lokasi Baru", "Desa Talang", "Kecamatan Talang"]),
        ("Bogor Barat - Kota", ["Bogor Barat"]),
    ],
)
def test_an_address_comes_apart_at_its_words_and_numbers(text: str, places: list[str]) -> None:
    assert [piece.text for piece in take_apart(text).places] == places


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Surakarta (Solo)", ["Surakarta", "Solo"]),
        ("Sei/Sungai Rampah", ["Sei Sungai Rampah", "Sei", "Sungai Rampah", "Sei Rampah"]),
        ("Kabupaten/Kota Tegal", ["Tegal"]),
    ],
)
def test_brackets_and_slashes_are_other_names_of_a_piece(text: str, names: list[str]) -> None:
    (piece,) = take_apart(text).places
    assert [name.rest for name in piece.names] == names


@pytest.mark.parametrize(
    ("name", "within", "code"),
    [
        ("Jl. Merdeka 3 Desa Kurung Kec. Ceper Klaten", None, "33.10.11.2013"),
        ("JL PEMUDA NO 5 RT 01/02 KEL BARENG KEC KLATEN TENGAH KLATEN", None, "33.10.25.1001"),
        ("Jl. Raya 1, Kec. Ceper, Kab. Klaten", None, "33.10.11"),
        ("Kp. Baru RT 2, Kec. Cisaat, Kab. Sukabumi", None, "32.02.29"),
    ],
)
def test_an_address_without_commas_is_placed_as_far_down_as_it_is_known(
    name: str, within: str | None, code: str
) -> None:
    found = place(name, within)
    assert (found.code, found.status, found.match) == (code, "matched", "wider")
    assert found.depth_confidence < found.confidence


@pytest.mark.parametrize(
    ("name", "within", "code"),
    [
        ("Kurung/Ceper/Klaten", None, "33.10.11.2013"),
        ("Sukamaju/Sukatani/Purwakarta", None, "32.14.05.2004"),
        ("Tegal (Kota)", None, "33.76"),
        ("Semarang, Kab.", None, "33.22"),
        ("Pemkab Semarang", None, "33.22"),
        ("RSUD Kabupaten Klaten", None, "33.10"),
        ("KabupatenTemanggung", None, "33.23"),
        ("SDN 2 Kurung, Kec. Ceper, Kab. Klaten", None, "33.10.11.2013"),
        ("BRI Unit Kayen, Pati", None, "33.18.02"),
        ("Kantor Camat Medan Tembung Kota Medan", None, "12.71.14"),
        ("Beber (Beber)", "Kabupaten Cirebon", "32.09.13.2011"),
        ("Bernai Dalam (Sarolangun)", "Kabupaten Sarolangun", "15.03.03.2028"),
        ("Dusun Curup (Kec. Curup Utara, Kab. Rejang Lebong)", None, "17.02.16.1001"),
        ("Kota Bahagia, Kec. Kuala Batee, Kabupaten Aceh Barat Daya 10880", None, "11.12.05.2001"),
        ("Ds Hepang - Lela - Sikka", None, "53.07.03.2007"),
        ("Labuhan Ratu IX, Labuhan Ratu, Kabupaten Lapmung Timur", None, "18.07.21.2011"),
        ("MOTOLIN II", "MOTOLING, MINAHASA SELATAN", "71.05.07.2004"),
        ("CIRCAP", "SUKABUMI", "32.02.26"),
        ("Mojokerto Kab.", "Jawa Timur", "35.16"),
        ("B. Lampung", None, "18.71"),
        ("Kab. Kepulauan Sangihe Talaud", None, "71.03"),
        ("Kabupaten Maluku Tenggara Barat", None, "81.03"),
        ("Kota Bangun III", "Kota Bangun, Kab. Kutai Kartanegara", "64.02.19.2006"),
        ("Kp. Melayu", "Jakarta Timur", "31.75.03.1001"),
        ("Gedung Jaya Rawa Pitu Tulang Bawang RT 01", None, "18.05.22.2007"),
    ],
)
def test_lists_of_offices_are_read_as_they_write(name: str, within: str | None, code: str) -> None:
    assert place(name, within).code == code


@pytest.mark.parametrize(("name", "most"), [("Majenang", 0.95), ("Wonosari", 0.95)])
def test_a_town_by_its_bare_name_is_surer_than_one_of_several_villages(name: str, most: float) -> None:
    found = place(name)
    assert found.status == "review"
    assert 0.8 < found.confidence < most
    # of city and regency nobody knows which is meant
    assert place("Tegal").confidence < 0.6


def test_a_village_and_its_district_may_be_said_in_one_breath() -> None:
    assert place("Desa & Kec. Cepogo, Kab. Boyolali").code == "33.09.03.2013"


@pytest.mark.parametrize(
    ("name", "code"),
    [("Kabupaten Ngwi", "35.21"), ("Kota Cmahi", "32.77"), ("Kab. Bantull", "34.02"), ("Kab Purworjeo", "33.06")],
)
def test_a_level_that_is_said_is_a_closed_list_in_which_letters_may_be_off(name: str, code: str) -> None:
    found = place(name)
    assert (found.code, found.status, found.match) == (code, "matched", "typo")


def test_kabupaten_or_kota_asks_for_review_with_both() -> None:
    found = place("Kabupaten/Kota Tegal")
    assert found.status == "review"
    assert {found.code, *(other.code for other in found.alternatives)} >= {"33.28", "33.76"}


def test_a_bracket_that_names_the_place_again_does_not_speak_against_it() -> None:
    found = place("Kota Surakarta (Solo)", "Jawa Tengah")
    assert (found.code, found.status) == ("33.72", "matched")


def test_a_wrong_postcode_alone_does_not_move_a_place() -> None:
    found = place("Kec. Adiwerna, Kab. Tegal, 57465")
    assert (found.code, found.status) == ("33.28.11", "matched")
    assert found.confidence < place("Kec. Adiwerna, Kab. Tegal").confidence


def test_a_misspelt_district_does_not_hide_its_village() -> None:
    found = place("Desa Ngawonggo", "Kec. Cpeer, Kab. Klaten")
    assert (found.code, found.status) == ("33.10.11.2016", "matched")


def test_a_village_and_its_district_that_differ_in_a_letter_are_both_offered() -> None:
    gazetteer = load()
    found = place("Bojongpicung", "Cianjur, Jawa Barat")
    codes = [found.code, *(other.code for other in found.alternatives)]
    assert {"32.03.06", "32.03.06.2002"} <= set(codes)
    assert gazetteer.find("32.03.06")


@pytest.mark.parametrize("name", ["Papua Nugini", "JEPANG", "Kanada", "Timor Leste", "Arab Saudi"])
def test_a_country_abroad_is_no_village_in_either_language(name: str) -> None:
    assert place(name).status == "unmatched"


@pytest.mark.parametrize("name", ["Liwa", "Sengkang"])
def test_a_seat_is_not_silenced_by_a_town_abroad(name: str) -> None:
    assert place(name).code is not None


@pytest.mark.parametrize(
    ("name", "within", "code"),
    [
        ("16 Ilir", "Kota Palembang", "16.71.05.1002"),
        ("Jkt Utara", None, "31.72"),
        ("Pademangan", "Jkt Utara", "31.72.05"),
    ],
)
def test_numbers_and_short_forms_are_read(name: str, within: str | None, code: str) -> None:
    assert place(name, within).code == code


def test_an_old_name_leads_to_todays_and_says_so() -> None:
    found = place("Kabupaten Toba Samosir", "Sumatera Utara")
    assert (found.code, found.name) == ("12.12", "Kabupaten Toba, Sumatera Utara")
    assert found.former is not None
    assert "2020" in found.former


def test_a_district_is_found_in_the_regency_that_it_was_split_from() -> None:
    found = place("Kec. Weliman", "Kabupaten Belu, Nusa Tenggara Timur")
    assert (found.code, found.status) == ("53.21.04", "matched")


@pytest.mark.parametrize(
    ("name", "code", "official"),
    [
        ("Klaten", "3310", "33.10"),
        ("Klaten", "33.1", "33.10"),
        ("Simeulue", "1101", "11.09"),
        ("Aceh Selatan", "1101", "11.01"),
        ("Merauke", "91.01", "93.01"),
        ("", "33.10.11.2015", "33.10.11.2015"),
    ],
)
def test_a_code_is_of_the_list_that_fits_the_name_beside_it(name: str, code: str, official: str) -> None:
    found = place(name, code=code)
    assert (found.code, found.status) == (official, "matched")


def test_a_code_against_its_name_asks_for_review_with_both() -> None:
    found = place("Kabupaten Bogor", code="33.10")
    assert (found.code, found.status) == ("32.01", "review")
    assert "33.10" in [other.code for other in found.alternatives]


def test_a_code_of_which_nobody_knows_what_became_says_what_it_was() -> None:
    past = history(load())
    dead = next(code for code, row in past.by_code.items() if not past.todays[row] and load().number(code) is None)
    found = place(dead)
    assert found.status == "unmatched"
    assert found.former is not None


@pytest.mark.parametrize("text", ["16 Ilir", "2 x 11 Kayu Tanam", "Ceper", "57465", "123"])
def test_what_only_begins_with_a_number_is_no_code(text: str) -> None:
    assert split_code(text) == (None, text)


def test_every_code_of_the_statistical_office_leads_to_a_place() -> None:
    assert [coded.by for coded in look_up(load(), "3310110")] == ["bps"]
    assert look_up(load(), "9999999") == []


@pytest.mark.parametrize(
    ("address", "code"),
    [
        ("Jl. Melati No. 12 Kasri Bululawang Malang Jawa Timur", "35.07.14.2002"),
        ("JL. MELATI NO. 12 MARGAPURA BOLANO LAMBUNU PARIGI MOUTONG SULAWESI TENGAH", "72.08.07.2006"),
        ("Jalan Raya KM 7 Palabuan Sukahaji Majalengka", "32.10.08.2014"),
        ("Jl Pemuda Geger Turi Lamongan", "35.24.21.2001"),
        ("Jln Kartini Blok C2 Lara Karossa Mamuju Tengah", "76.06.05.2003"),
        ("Jalan Raya KM 7 Kotabumi Way Kanan Negeri Agung Way Kanan Lampung", "18.08.07.2008"),
    ],
)
def test_an_address_without_commas_and_levels_runs_from_the_village_to_what_holds_it(address: str, code: str) -> None:
    assert place(address).code == code


def test_a_province_and_its_capital_of_one_name_are_one_part_of_an_address() -> None:
    assert place("Jl. Raya Solo-Yogya Km. 26 Klepu, Ceper, Klaten, DIY Yogyakarta").code == "33.10.11.2017"


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Kota B. Aceh", "11.71"),
        ("Kab. M. Enim", "16.03"),
        ("Kab. Lab. Batu Utara", "12.23"),
        ("Bd. Lampung", "18.71"),
        ("Kab. Dati II Bone", "73.08"),
        ("Kotamadya Daerah Tingkat II Padang", "13.71"),
    ],
)
def test_words_cut_short_and_levels_of_former_times_are_read(name: str, code: str) -> None:
    found = place(name)
    assert (found.code, found.status) == (code, "matched")


def test_the_old_name_of_a_parent_and_what_split_from_it_are_both_context() -> None:
    assert place("Siantar Narumonda", "Kabupaten Toba Samosir, Sumatera Utara").code == "12.12.20"
    assert place("Pangururan", "Kabupaten Toba Samosir, Sumatera Utara").code == "12.17.08"


def test_a_district_is_meant_by_the_name_that_its_village_bears_with_brackets() -> None:
    found = place("Wari (Taiyeve)", "Kabupaten Tolikara, Papua")
    assert found.code == "95.04.29"
    assert "95.04.29.2002" in {other.code for other in found.alternatives}


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Kode 3578", "35.78"),
        ("Kode Wilayah 33.10", "33.10"),
        ("KAB. KLATEN 3310", "33.10"),
        ("Klaten (33.10)", "33.10"),
        ("Kab. Klaten, kode BPS: 3310", "33.10"),
    ],
)
def test_a_code_that_is_said_or_stands_behind_its_name_is_read(name: str, code: str) -> None:
    found = place(name)
    assert (found.code, found.status, found.confidence > 0.99) == (code, "matched", True)


@pytest.mark.parametrize(
    "name", ["Jl. Raya Klaten No 3310", "Klaten (2019)", "Tegalrejo, 57465", "Telp 3310110", "Pangkalpinang 1971"]
)
def test_a_number_a_year_or_a_postcode_behind_a_name_is_no_code(name: str) -> None:
    assert split_code(name) == (None, name)


@pytest.mark.parametrize(
    ("name", "within", "code", "former"),
    [
        ("Tampan", "Kota Pekanbaru", "14.71.08", "Tampan (2020)"),
        ("Jabiren", "Kab. Pulang Pisau", "62.11.07", "Jabiren (2022)"),
        ("Jabiren", "Jabiren Raya, Kab. Pulang Pisau", "62.11.07.2005", None),
        ("Kec. Blambangan Umpu", "Kabupaten Lampung Utara", "18.08.01", "Kabupaten Lampung Utara (1999)"),
        ("Kab. Biak Numfor", "Irian Jaya Tengah", "91.06", None),
        ("Pamekasan", "Madura", "35.28", None),
    ],
)
def test_a_former_district_and_a_former_parent_are_told_with_their_year(
    name: str, within: str, code: str, former: str | None
) -> None:
    found = place(name, within)
    assert (found.code, found.former) == (code, former)
