"""Lists as strangers write them: columns by header and values, every column kept, rows that are one hub, the ledger, privacy."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest
import shapely
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hubmap import config, pipeline, reader, scaffolding, validate
from hubmap.figures import FigureOptions
from hubmap.figures.map_view import view_atlas
from hubmap.page import area_rings
from hubmap.tables import ColumnReading
from hubmap.validate import Checked
from hubmap.validate.privacy import mask_contacts
from tests.factories import framed


def checked(folder: Path, text: str, name: str = "daftar.csv", settings_text: str = "") -> Checked:
    (folder / name).write_text(text, encoding="utf-8")
    if settings_text:
        (folder / "hubmap.toml").write_text(settings_text, encoding="utf-8")
    return framed(validate.check(reader.read_tables(folder / name), config.load(folder / name)))


def readings(result: Checked) -> dict[str, ColumnReading]:
    return {reading.header: reading for reading in result.tables.readings}


def codes(result: Checked) -> list[str]:
    return [problem.code for problem in result.problems]


def built(source: Path, out: Path) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """The manifest and the features of a build."""
    pipeline.build(source, out, ("geojson", "manifest"))
    features = json.loads((out / "hubs.geojson").read_text(encoding="utf-8"))["features"]
    return json.loads((out / "manifest.json").read_text(encoding="utf-8")), features


@pytest.mark.parametrize(
    ("header", "role"),
    [
        ("Lattitude,Longtitude", ("lat", "lon")),
        ("latitud,longitud", ("lat", "lon")),
        ("Breitengrad,Längengrad", ("lat", "lon")),
        ("vi do,kinh do", ("lat", "lon")),
        ("ละติจูด,ลองจิจูด", ("lat", "lon")),
    ],
)
def test_coordinates_are_known_in_other_languages_and_with_a_slip(
    tmp_path: Path, header: str, role: tuple[str, str]
) -> None:
    result = checked(tmp_path, f"nama,{header}\nA,-7.67,110.67\nB,-7.55,110.55\n")
    assert tuple(readings(result)[one].role for one in header.split(",")) == role


def test_columns_of_degrees_without_a_name_are_found_by_their_values(tmp_path: Path) -> None:
    result = checked(tmp_path, "nama,p,q\nA,-7.67,110.67\nB,-7.55,110.55\nC,-7.45,110.35\n")
    found = readings(result)
    assert (found["p"].role, found["q"].role, found["p"].by) == ("lat", "lon", "values")


def test_the_first_and_last_words_of_a_header_tell_what_it_holds(tmp_path: Path) -> None:
    result = checked(tmp_path, "nama unit,ALAMAT KECAMATAN,Kabupaten Lokasi\nA,Ceper,Klaten\nB,Waru,Sidoarjo\n")
    assert [reading.role for reading in result.tables.readings] == ["name", "district", "regency"]


def test_every_column_is_kept_with_its_kind(tmp_path: Path) -> None:
    text = (
        "No,NPSN,Nama,Kab/Kota,Status,Situs,Berdiri tahun,Kode Pos,Jumlah Siswa,Tingkat hunian (%)\n"
        "1,20254860,A,Klaten,Negeri,https://a.example.org,1981,57465,210,81.5\n"
        "2,20254872,B,Kudus,Swasta,https://b.example.org,1990,59312,340,79.2\n"
        "3,20254874,C,Tegal,Negeri,https://c.example.org,2001,52411,95,64\n"
    )
    found = readings(checked(tmp_path, text))
    assert {header: reading.kind for header, reading in found.items()} == {
        "No": "identifier",
        "NPSN": "identifier",
        "Nama": "text",
        "Kab/Kota": "address",
        "Status": "category",
        "Situs": "link",
        "Berdiri tahun": "year",
        "Kode Pos": "code",
        "Jumlah Siswa": "measure",
        "Tingkat hunian (%)": "measure",
    }


def test_the_first_measure_is_the_fullest_amount_and_a_rate_is_a_colour(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(
        "nama,lat,lon,index,units,capacity\nA,-7.1,110.1,61.2,,40\nB,-7.2,110.2,63.8,3,55\nC,-7.3,110.3,59.9,,70\n",
        encoding="utf-8",
    )
    manifest, _ = built(tmp_path / "a.csv", tmp_path / "out")
    assert (manifest["view"]["measure"], manifest["view"]["measure_kind"]) == ("capacity", "amount")
    (tmp_path / "b.csv").write_text("nama,lat,lon,rating\nA,-7.1,110.1,2.8\nB,-7.2,110.2,3.9\n", encoding="utf-8")
    manifest, _ = built(tmp_path / "b.csv", tmp_path / "out2")
    assert (manifest["view"]["measure_kind"], manifest["view"]["colour_by"]) == ("rate", "rating")


def test_men_and_women_are_summed_and_said_and_stay_beside_their_sum(tmp_path: Path) -> None:
    result = checked(tmp_path, "nama,kabupaten,Pekerja (L),Pekerja (P)\nA,Klaten,30,12\nB,Tegal,,9\n")
    figures = result.tables.figures[["hub", "metric", "value"]].to_numpy().tolist()
    assert [row for row in figures if row[1] == "workforce"] == [["a", "workforce", 42], ["b", "workforce", 9]]
    assert ["a", "pekerja_l", 30] in figures
    assert "summed-parts" in codes(result)


def test_rows_are_one_hub_only_where_name_and_place_agree(tmp_path: Path) -> None:
    text = "nama,kode_kab,tahun,siswa\nSukaraja,3201,2020,5\nSukaraja,3202,2020,6\nSukaraja,3201,2021,7\n"
    result = checked(tmp_path, text)
    assert result.tables.hubs["id"].tolist() == ["sukaraja", "sukaraja-2"]
    assert result.tables.hubs["code"].tolist() == ["3201", "3202"]


def test_the_same_id_for_two_names_is_an_error_and_both_stay(tmp_path: Path) -> None:
    result = checked(tmp_path, "kode;nama;kabupaten\n3,31E+09;Batur;Klaten\n3,31E+09;Jati;Kudus\n")
    assert result.tables.hubs["id"].tolist() == ["batur", "jati"]
    (problem,) = (problem for problem in result.problems if problem.code == "shared-id")
    assert "spreadsheet shortened" in problem.message


def test_parts_of_one_place_stay_apart_until_the_settings_say_that_they_are_summed(tmp_path: Path) -> None:
    text = "name,block,capacity,lat,lon\nX,D,297,-7.1,110.1\nX,F,299,-7.1,110.1\n"
    apart = checked(tmp_path, text)
    assert (len(apart.tables.hubs), "parts-apart" in codes(apart)) == (2, True)
    summed = checked(tmp_path, text, settings_text='[columns]\nparts = "sum"\n')
    assert summed.tables.figures["value"].tolist() == [596]


def test_the_newest_answer_of_a_form_counts_and_the_older_one_is_told(tmp_path: Path) -> None:
    text = "Timestamp,Nama Sentra,Kabupaten,Pekerja\n3/12/2024,A,Klaten,400\n4/12/2024,A,Klaten,450\n"
    result = checked(tmp_path, text)
    assert result.tables.figures["value"].tolist() == [450, 400]
    assert "contradiction" in codes(result)


def test_figures_that_contradict_without_a_year_are_told(tmp_path: Path) -> None:
    assert "contradiction" in codes(checked(tmp_path, "nama,kabupaten,pekerja\nA,Klaten,400\nA,Klaten,450\n"))


def test_sums_of_the_rows_below_are_left_out_and_say_where_these_are(tmp_path: Path) -> None:
    text = (
        "Label Baris,Sum of Pekerja\nJawa Tengah,4300\nKlaten,4000\nBatur,4000\nKudus,300\nJati,300\nGrand Total,4300\n"
    )
    result = checked(tmp_path, text)
    assert result.tables.hubs[["name", "within"]].to_numpy().tolist() == [
        ["Batur", "Klaten, Jawa Tengah"],
        ["Jati", "Kudus, Jawa Tengah"],
    ]


def test_notes_below_the_last_figure_are_no_hubs(tmp_path: Path) -> None:
    text = "nama,kabupaten,pekerja\nA,Klaten,4\nB,Kudus,3\nDicetak 3 Mei 2024,,\n"
    result = checked(tmp_path, text)
    assert (len(result.tables.hubs), "footnote" in codes(result)) == (2, True)


def test_a_quotation_mark_that_is_never_closed_swallows_no_rows(tmp_path: Path) -> None:
    result = checked(tmp_path, 'nama;kabupaten;catatan\nA;Klaten;"pipa 3"" besi\nB;Kudus;baik\nC;Tegal;baik\n')
    assert result.tables.hubs["name"].tolist() == ["A", "B", "C"]
    assert "unclosed-quote" in codes(result)


@pytest.mark.parametrize(
    ("rows", "code"),
    [
        ("98.725,3.571\n98.71,3.6\n", "swapped-columns"),
        ("3571080,98725269\n3600000,98710000\n", "scaled-degrees"),
        ("3.571,98.725\n3.60,98.71\n", ""),
    ],
)
def test_pins_are_read_as_columns_and_told_once(tmp_path: Path, rows: str, code: str) -> None:
    first, second = rows.splitlines()
    result = checked(tmp_path, f"nama,lat,lon\nA,{first}\nB,{second}\n")
    assert [round(lat, 2) for lat in result.tables.hubs["lat"]] == [3.57, 3.6]
    assert [one for one in codes(result) if one in ("swapped-columns", "scaled-degrees")] == [code] * bool(code)


def test_one_swapped_pin_costs_the_other_rows_nothing(tmp_path: Path) -> None:
    result = checked(
        tmp_path, "nama,lat,lon\nCeper,-7.68,110.67\nTegal,-6.94,109.12\nJogja,110.39,-7.81\n", name="pin.csv"
    )
    (told,) = [one for one in result.problems if one.code == "swapped-coordinates"]
    assert told.row == 4
    assert "no-degrees" not in codes(result)
    assert result.tables.hubs["lat"].notna().tolist() == [True, True, False]


def test_metres_of_utm_are_read_in_the_zone_of_the_places_named(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(
        "nama,kecamatan,X,Y\nA,Ceper,463715,9151224\nB,Jekulo,489000,9248700\n", encoding="utf-8"
    )
    _, features = built(tmp_path / "a.csv", tmp_path / "out")
    assert features[0]["geometry"]["coordinates"] == pytest.approx([110.671, -7.679], abs=0.001)


def test_whole_degrees_are_told_and_as_precise_as_they_are_written(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("nama,lat,lon\nA,-7,110\nB,-8,112\n", encoding="utf-8")
    manifest, features = built(tmp_path / "a.csv", tmp_path / "out")
    assert "whole-degrees" in [kind["code"] for kind in manifest["problems"]]
    assert features[0]["properties"]["place_precision_km"] > 50


def test_a_short_list_of_another_country_is_one_note_and_a_single_stray_pin_a_doubt(tmp_path: Path) -> None:
    text = "name,lat,lon\nA,50.99,6.67\nB,54.14,12.13\n"
    _written(tmp_path / "de.csv", text)
    _written(tmp_path / "stray.csv", text.replace("B,54.14,12.13", "B,-7.68,110.67"))
    told = [[one.code for one in pipeline.read(tmp_path / name).problems] for name in ("de.csv", "stray.csv")]
    assert [("pins-abroad" in codes, codes.count("pin-at-sea")) for codes in told] == [(True, 0), (False, 1)]


def test_what_a_column_of_countries_puts_elsewhere_is_not_looked_up(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("country,pop\nVietnam,85\nGermany,82\n", encoding="utf-8")
    manifest, features = built(tmp_path / "a.csv", tmp_path / "out")
    assert not any((feature["properties"]["place_name"] or "").endswith("Indonesia") for feature in features)
    assert "hub-place-in-doubt" not in [kind["code"] for kind in manifest["problems"]]


PRIVATE = "nama,kabupaten,Telepon,Nama Pemilik,catatan\nA,Klaten,0812-3456-7890,Siti Aminah,tanya sri@example.org\n"


def test_contacts_and_owners_are_in_no_published_output(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(PRIVATE, encoding="utf-8")
    pipeline.build(tmp_path / "a.csv", tmp_path / "out", ("map", "geojson", "csv", "manifest"))
    for file in (tmp_path / "out").iterdir():
        text = file.read_text(encoding="utf-8")
        assert not [secret for secret in ("0812-3456-7890", "Siti Aminah", "sri@example.org") if secret in text], (
            file.name
        )


def test_a_contact_that_the_settings_name_is_published(tmp_path: Path) -> None:
    result = checked(tmp_path, PRIVATE, settings_text='[columns]\npublish = ["Telepon"]\n')
    assert "Telepon" in [attribute.label for attribute in result.tables.attributes]


@pytest.mark.parametrize("secret", ["0812 3456 7890", "+62 812-3456-7890", "a.b@c.example.org", "3310115507810001"])
def test_contacts_are_masked_within_texts(secret: str) -> None:
    assert mask_contacts(f"hubungi {secret} segera") == "hubungi ••• segera"


WORDS = st.sampled_from(["A", "B", "C", "Jumlah", "* catatan", "", "Ceper"])
CELLS = st.sampled_from(["", "12", "4.000", "x", "2019", "-"])


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    head=st.sampled_from(
        [("nama", "kabupaten", "pekerja", "tahun"), ("pekerja", "tahun", "unit", "x"), ("a", "b", "c", "d")]
    ),
    rows=st.lists(st.tuples(WORDS | CELLS, WORDS | CELLS, CELLS, CELLS), max_size=8),
)
def test_the_ledger_closes_for_any_table(tmp_path: Path, head: tuple[str, ...], rows: list[tuple[str, ...]]) -> None:
    text = "\n".join(",".join(row) for row in [head, *rows])
    (tmp_path / "x.csv").write_text(text, encoding="utf-8")
    raw = reader.read_tables(tmp_path / "x.csv")
    framed(validate.check(raw, config.Config()))
    for page in raw.ledger.as_dicts():
        fates = [value for name, value in page.items() if name not in ("file", "sheet", "lines")]
        assert (page["lines"], page["unexplained"]) == (sum(fates), 0)


LISTS = [
    "No,Nama,Kecamatan,Kabupaten,Status,Jumlah,Tahun Berdiri\n1,A,Ceper,Klaten,baik,5,1981\n2,B,Waru,Sidoarjo,rusak,7,1990\n",
    "name,lat,lon,fuel,capacity,URL\nA,51.1,6.6,coal,297,https://a.example.org\nB,54.1,12.1,gas,514,\n",
    "KOTKAB;2019;2020r\nKlaten;12,5;13,1\nKudus;11;12,25\n",
    PRIVATE,
]


@pytest.mark.parametrize("text", LISTS)
def test_a_build_of_what_init_made_is_a_build_of_the_file(tmp_path: Path, text: str) -> None:
    (tmp_path / "daftar.csv").write_text(text, encoding="utf-8")
    scaffolding.beside_copy(tmp_path / "daftar.csv", tmp_path / "new")
    assert (tmp_path / "new" / "daftar.csv").read_bytes() == text.encode()
    before, features = built(tmp_path / "daftar.csv", tmp_path / "out")
    after, features_after = built(tmp_path / "new", tmp_path / "out2")
    assert features == features_after
    assert (before["ledger"], before["view"]) == (after["ledger"], after["view"])


def test_a_column_of_names_of_firms_is_no_slip_of_their_addresses(tmp_path: Path) -> None:
    path = tmp_path / "daftar.csv"
    path.write_text(
        "No;Nama Perusahaan;Kecamatan;Kabupaten\n1;CV Teknik;Ceper;Klaten\n2;PT Maju;Talang;Tegal\n", encoding="utf-8"
    )
    checked = framed(validate.check(reader.read_tables(path), config.load(path)))
    assert {one.header: one.role for one in checked.tables.readings}["Nama Perusahaan"] == "name"


def test_a_list_of_thousands_is_looked_through_for_subtotals(tmp_path: Path) -> None:
    path = tmp_path / "panjang.csv"
    rows = "".join(f"UD Logam {at},Ceper,Klaten,{5000 - at}\n" for at in range(3000))
    path.write_text(f"Nama,Kecamatan,Kabupaten,Tenaga Kerja\n{rows}", encoding="utf-8")
    assert len(framed(validate.check(reader.read_tables(path), config.load(path))).tables.hubs) == 3000


def test_marks_of_footnotes_and_running_numbers_are_no_part_of_names(tmp_path: Path) -> None:
    rows = "01. Logam Ceper 1),Klaten,1\n02. Logam Hadipolo*,Kudus,2\n03. Ngingas²,Sidoarjo,3\n04. Toko (Blok 1),Jepara,4\n"
    result = checked(tmp_path, f"Nama Sentra,Kabupaten,Unit\n{rows}")
    assert result.tables.hubs["name"].tolist() == ["Logam Ceper", "Logam Hadipolo", "Ngingas", "Toko (Blok 1)"]
    assert codes(result).count("name-marks") == 1


def test_names_that_begin_with_a_number_of_their_own_keep_it(tmp_path: Path) -> None:
    result = checked(tmp_path, "nama,kabupaten,unit\n16 Ilir,Palembang,1\n3. Ulu,Palembang,2\nPasar 5,Palembang,3\n")
    assert result.tables.hubs["name"].tolist() == ["16 Ilir", "3. Ulu", "Pasar 5"]


def test_a_last_row_that_is_the_sum_of_all_others_is_a_total_whatever_it_is_called(tmp_path: Path) -> None:
    rows = "Cilacap,1200,5400,-\nBanyumas,900,4100,3\nKudus,300,-,4\nJepara,120,500,1\nJawa Tengah,2520,10000,9\n"
    result = checked(tmp_path, f"Kabupaten,Unit,Tenaga Kerja,Koperasi\n{rows}Sumber: dinas,,,\n")
    assert result.tables.hubs["name"].tolist() == ["Cilacap", "Banyumas", "Kudus", "Jepara"]
    assert codes(result).count("subtotal-row") == 1


def test_a_sum_in_one_column_alone_is_no_total(tmp_path: Path) -> None:
    rows = "Cilacap,1200,5400\nBanyumas,900,4100\nKudus,300,20\nJepara,2400,77\n"
    result = checked(tmp_path, f"Kabupaten,Unit,Tenaga Kerja\n{rows}")
    assert len(result.tables.hubs) == 4


def test_regencies_of_near_names_are_no_twins(tmp_path: Path) -> None:
    result = checked(tmp_path, "Kabupaten,Unit\nBadung,1\nBandung,2\nBanyumas,3\n")
    assert "hub-twice" not in codes(result)


def test_hubs_of_one_name_with_codes_of_their_own_are_no_twins(tmp_path: Path) -> None:
    rows = "3201,PUSKESMAS SUKARAJA\n3202,PUSKESMAS SUKARAJA\n3206,PUSKESMAS SUKARAJA\n1109,PUSKESMAS SALANG\n"
    (tmp_path / "daftar.csv").write_text(f"kode_kab,unit_kerja\n{rows}", encoding="utf-8")
    manifest, features = built(tmp_path / "daftar.csv", tmp_path / "out")
    assert [one["properties"]["place_code"][:5] for one in features] == ["32.01", "32.02", "32.06", "11.09"]
    told = {problem["code"] for problem in manifest["problems"]}
    assert "hub-twice" not in told
    assert "list-of-codes" in told


def test_a_firm_of_a_common_name_stands_in_the_regency_of_its_code(tmp_path: Path) -> None:
    (tmp_path / "daftar.csv").write_text("kode_kab,nama\n3310,Sukaraja\n3319,Ngingas Jaya\n", encoding="utf-8")
    _, features = built(tmp_path / "daftar.csv", tmp_path / "out")
    assert [one["properties"]["place_code"] for one in features] == ["33.10", "33.19"]


def test_one_column_that_is_place_and_context_is_named_once(tmp_path: Path) -> None:
    (tmp_path / "daftar.csv").write_text("KOTKAB,UNIT\nPasaman Raya Xyz,1\nTegal,2\n", encoding="utf-8")
    manifest, _ = built(tmp_path / "daftar.csv", tmp_path / "out")
    assert "KOTKAB and KOTKAB" not in json.dumps(manifest, ensure_ascii=False)


def test_a_list_without_years_is_no_fault(tmp_path: Path) -> None:
    result = checked(tmp_path, "nama,kabupaten,unit\nCeper,Klaten,1\n")
    assert [problem.severity for problem in result.problems if problem.code == "no-year"] == ["note"]


def test_a_map_of_nothing_is_not_written_and_the_old_one_stays(tmp_path: Path) -> None:
    source, out = tmp_path / "daftar.csv", tmp_path / "out"
    source.write_text("nama,unit\nZzyx Qqw,1\nQqx Wwv,2\n", encoding="utf-8")
    assert {path.name for path in pipeline.build(source, out).files} >= {"manifest.json", "hubs.csv"}
    assert not (out / "map.html").exists()
    (out / "map.html").write_text("the map that was there", encoding="utf-8")
    atlas = pipeline.build(source, out).atlas
    assert (out / "map.html").read_text(encoding="utf-8") == "the map that was there"
    (told,) = [problem for problem in atlas.problems if problem.code == "empty-map"]
    assert told.severity == "error"
    assert "within" in told.remedy


@pytest.mark.parametrize("header", ["Nama Pemilik", "Ketua", "Nama Pimpinan"])
def test_persons_stay_private_however_often_each_of_them_recurs(tmp_path: Path, header: str) -> None:
    rows = "".join(f"Usaha {at},Ceper,{('Siti', 'Budi', 'Ani')[at % 3]} S\n" for at in range(30))
    found = readings(checked(tmp_path, f"Nama Usaha,Kecamatan,{header}\n{rows}"))[header]
    assert (found.kind, found.published) == ("contact", False)


def test_years_stand_before_or_after_what_is_measured_and_of_school_years_the_later_one_counts(tmp_path: Path) -> None:
    text = "Kecamatan,2020 Murid,Murid 2021/2022,Angka Melek Huruf (%) 2020\nCeper,900,910,97.5\nPedan,800,790,98.5\n"
    result = checked(tmp_path, text)
    figures = result.tables.figures
    assert sorted(set(zip(figures["metric"], figures["year"], strict=True))) == [
        ("angka_melek_huruf", 2020),
        ("murid", 2020),
        ("murid", 2022),
    ]
    assert result.config.metric("angka_melek_huruf").kind == "rate"


def test_columns_of_years_are_called_by_what_stands_in_all_rows_and_that_names_no_row(tmp_path: Path) -> None:
    rows = "".join(
        f"{name},Poverty rate (% of people),{at + 1},{at + 2}\n"
        for at, name in enumerate(("Chad", "Peru", "Fiji", "Mali"))
    )
    result = checked(tmp_path, f"Country Name,Indicator Name,2019,2020\n{rows}")
    assert result.tables.hubs["name"].tolist() == ["Chad", "Peru", "Fiji", "Mali"]
    words = result.config.metric("nilai")
    assert (words.label["en"], words.kind) == ("Poverty rate", "rate")


def test_a_title_says_where_rows_lie_that_do_not_say_it(tmp_path: Path) -> None:
    text = "Daftar Pasar di Kabupaten Klaten Tahun 2022,,\nNama Pasar,Kecamatan,Pedagang\nPasar A,Ceper,10\nPasar B,Pedan,20\n"
    result = checked(tmp_path, text)
    assert result.tables.hubs["within"].tolist() == ["Kabupaten Klaten"] * 2
    assert "context-of-title" in codes(result)


def test_a_total_that_is_called_as_its_regency_says_where_the_others_lie(tmp_path: Path) -> None:
    rows = "".join(f"{name},{100 + at},{300 + at}\n" for at, name in enumerate(("Ceper", "Pedan", "Cawas", "Wedi")))
    result = checked(tmp_path, f"Kecamatan,SD,Guru\n{rows}Kabupaten Klaten,406,1206\n")
    assert result.tables.hubs["within"].tolist() == ["Kabupaten Klaten"] * 4


def test_groups_that_are_named_once_until_their_total_are_named_in_each_row(tmp_path: Path) -> None:
    text = (
        "Kabupaten,Komoditas,2021,2022\nKab. Tegal,Padi,10,30\n,Cabai,20,40\nKab. Tegal Total,,30,70\n"
        "Kab. Batang,Padi,1,3\n,Cabai,2,4\nKab. Batang Total,,3,7\n"
    )
    result = checked(tmp_path, text)
    assert result.tables.hubs["name"].tolist() == ["Kab. Tegal"] * 2 + ["Kab. Batang"] * 2
    assert codes(result).count("total-row") == 2


def test_men_and_women_written_with_marks_for_thousands_are_people_whatever_decimals_stand_beside_them(
    tmp_path: Path,
) -> None:
    rows = "".join(f"Kec. {at};1{at}.21{at};1{at}.30{at};9{at}.5\n" for at in range(6))
    result = checked(tmp_path, f"Kecamatan;Laki-laki;Perempuan;Rasio\n{rows}", name="penduduk.csv")
    figures = result.tables.figures
    assert figures.loc[figures["metric"] == "penduduk", "value"].tolist()[:2] == [20510, 22512]
    assert not [code for code in codes(result) if code == "ambiguous-figure"]


def test_a_column_tells_the_zone_of_metres(tmp_path: Path) -> None:
    rows = "".join(f"Sumur {at},{455000 + at},9150000,49S\n" for at in range(5))
    hubs = checked(tmp_path, f"Titik,X,Y,Zona\n{rows}").tables.hubs
    assert round(hubs["lon"].iloc[0], 2) == 110.59


def test_pins_stand_where_names_only_say_how_far_from_a_town_they_are(tmp_path: Path) -> None:
    rows = "".join(f"eq{at},{-2 - at / 10},12{at}.5,{at}0 km SSW of Bengkulu\n" for at in range(1, 8))
    result = pipeline.read(_written(tmp_path / "gempa.csv", f"id,latitude,longitude,place\n{rows}"))
    assert result.hubs["lat"].notna().all()


def test_dotted_codes_are_no_dates(tmp_path: Path) -> None:
    found = readings(checked(tmp_path, "NAMOBJ,KDCPUM\nCeper,33.10.11\nPedan,33.10.12\nCawas,33.10.05\n"))
    assert (found["NAMOBJ"].role, found["KDCPUM"].role) == ("name", "region_code")


def test_an_element_of_a_map_of_the_world_is_a_row_with_its_tags_and_a_way_stands_at_its_centre(tmp_path: Path) -> None:
    elements = [
        {"type": "node", "id": 1, "lat": -6.9, "lon": 107.6, "tags": {"name": "RS A", "beds": "20"}},
        {"type": "way", "id": 2, "center": {"lat": -6.8, "lon": 107.7}, "nodes": [3, 4], "tags": {"name": "RS B"}},
    ]
    source = _written(tmp_path / "overpass.json", json.dumps({"generator": "Overpass API", "elements": elements}))
    hubs = framed(validate.check(reader.read_tables(source), config.load(source))).tables.hubs
    assert hubs[["name", "lat"]].to_numpy().tolist() == [["RS A", -6.9], ["RS B", -6.8]]


def test_firms_abroad_stand_at_their_cities_and_of_namesakes_in_the_country_of_the_others(tmp_path: Path) -> None:
    cities = ("São Paulo,SP", "Curitiba,PR", "Salvador,BA", "Manaus,AM", "Joinville,SC", "Recife,PE")
    rows = "".join(f"Fábrica {at},{city},{at}0\n" for at, city in enumerate(cities))
    source = _written(tmp_path / "x.csv", f"Empresa,Município,UF,Pessoas\n{rows}")
    places = pipeline.read(source).places.values()
    assert {str(place.name).rpartition(", ")[2] for place in places} == {"Brazil"}


def _written(file: Path, text: str) -> Path:
    file.write_text(text, encoding="utf-8")
    return file


def _of_provinces(folder: Path, header: str) -> Path:
    rows = "".join(f"{name},{at + 10}.5\n" for at, name in enumerate(("Bali", "Jambi", "Gorontalo", "Banten")))
    return _written(folder / "x.csv", f"Provinsi,{header}\n{rows}INDONESIA,12.1\n")


def test_a_rate_fills_the_areas_of_provinces_with_the_colours_of_its_classes(tmp_path: Path) -> None:
    atlas = pipeline.read(_of_provinces(tmp_path, "Kemiskinan (%)"))
    assert atlas.area_codes == {"bali": "51", "jambi": "15", "gorontalo": "75", "banten": "36"}
    view = view_atlas(atlas, FigureOptions())
    assert len(view.areas) == len({colour for _, colour in view.areas}) == 4
    assert view.scale.steps == (10.0, 11.0, 12.0, 13.0, 14.0)
    assert set(area_rings.area_rings(atlas)) == set(atlas.area_codes)


def test_amounts_of_provinces_leave_their_areas_to_the_map(tmp_path: Path) -> None:
    atlas = pipeline.read(_of_provinces(tmp_path, "Penduduk (juta)"))
    assert view_atlas(atlas, FigureOptions()).areas == ()


def test_neighbours_keep_the_line_that_they_share_where_outlines_are_made_coarser() -> None:
    one = shapely.box(0, 0, 1, 1).union(shapely.box(1, 0, 1.001, 0.5))
    thinned = area_rings._thinned(np.array([one, shapely.box(0, 0, 2, 2).difference(one)]), 0.1, is_coverage=True)
    assert shapely.area(shapely.intersection(*thinned)) == 0


def test_a_table_whose_header_names_the_places_is_told(tmp_path: Path) -> None:
    text = "Uraian,Kab. Cilacap,Kab. Banyumas,Kota Tegal\nPenduduk jiwa,19,17,2\nIPM,70,72,75\n"
    assert "transposed" in codes(checked(tmp_path, text))


def test_names_of_sheets_that_are_one_list_are_a_category(tmp_path: Path) -> None:
    for sheet in ("batik", "kayu"):
        _written(tmp_path / f"{sheet}.csv", "Nama UMKM,Kecamatan,Karyawan\nA,Ceper,2\nB,Pedan,3\n".replace("A", sheet))
    result = framed(validate.check(reader.read_tables(tmp_path), config.load(tmp_path)))
    assert {one.label: one.kind for one in result.tables.attributes}["Berkas"] == "category"


def test_a_dash_in_an_address_says_nothing(tmp_path: Path) -> None:
    text = "Nama Usaha,Desa,Kecamatan,Kabupaten,Pekerja\nMaju,-,Ceper,Klaten,4\nSari,tidak ada,Pedan,Klaten,5\n"
    hubs = checked(tmp_path, text).tables.hubs
    assert hubs["place"].tolist() == ["Kecamatan Ceper", "Kecamatan Pedan"]


def test_a_signature_and_a_source_below_the_last_figure_are_notes(tmp_path: Path) -> None:
    text = (
        "DATA IKM PROVINSI JAWA TENGAH TAHUN 2023,,,\nNo,Nama Usaha,Kecamatan,Pekerja\n1,Maju,Ceper,4\n2,Sari,Pedan,5\n"
        "Jumlah,,,9\n,Sumber: Dinas,,\n,,,Mengetahui\n,,,NIP. 19680101\n"
    )
    result = checked(tmp_path, text)
    assert result.tables.hubs["name"].tolist() == ["Maju", "Sari"]
    assert result.tables.figures["year"].tolist() == [2023, 2023]
    assert codes(result).count("footnote") == 3
    assert not {"missing-cell", "no-year"} & set(codes(result))


def test_a_span_of_years_in_a_title_is_no_year(tmp_path: Path) -> None:
    text = "DATA IKM JAWA TENGAH TAHUN 2019-2023,,\nNama Usaha,Kecamatan,Pekerja\nMaju,Ceper,4\nSari,Pedan,5\n"
    assert "no-year" in codes(checked(tmp_path, text))


def test_links_and_degrees_under_a_word_for_places_are_pins(tmp_path: Path) -> None:
    text = (
        'Nama Toko;Lokasi (peta);Omzet\nA;https://www.google.com/maps/@-7.79,110.36,17z;5\nB;"-7,80, 110,37";6\n'
        "C;-7.7821, 110.3780;7\nD;7°47'44\"S 110°22'10\"E;8\n"
    )
    hubs = checked(tmp_path, text).tables.hubs
    assert [round(lat, 2) for lat in hubs["lat"]] == [-7.79, -7.8, -7.78, -7.8]


def test_a_pivot_table_with_columns_is_called_as_in_its_second_row(tmp_path: Path) -> None:
    text = (
        "Sum of Omzet,Column Labels,,\nRow Labels,2021,2022,Grand Total\nJawa Tengah,15,19,34\nKab. Klaten,10,12,22\n"
        "Kab. Kudus,5,7,12\nGrand Total,15,19,34\n"
    )
    result = checked(tmp_path, text)
    assert result.tables.hubs["name"].tolist() == ["Kab. Klaten", "Kab. Kudus"]
    assert sorted(result.tables.figures["year"].dropna().tolist()) == [2021, 2021, 2022, 2022]


def test_the_sum_of_months_is_shown_before_them(tmp_path: Path) -> None:
    text = "Kabupaten,Januari,Februari,Maret,Jumlah\nKab. Klaten,12,13,11,36\nKab. Kudus,8,7,9,24\n"
    assert checked(tmp_path, text).tables.metrics[0] == "jumlah"
    assert checked(tmp_path, text.replace("24", "25")).tables.metrics[0] == "januari"


def test_a_range_that_became_a_date_is_told_as_such(tmp_path: Path) -> None:
    dated = pd.DataFrame({
        "Nama": ["A", "B", "C"], "Kabupaten": ["Klaten", "Kudus", "Tegal"], "Pekerja": [pd.Timestamp("2023-12-10"), "10-Des", "5-9"]
    })  # fmt: skip
    dated.to_excel(tmp_path / "a.xlsx", index=False)
    result = framed(validate.check(reader.read_tables(tmp_path / "a.xlsx"), config.Config()))
    assert codes(result).count("range-became-date") == 2
    assert "such as 10-12" in str(next(one.message for one in result.problems if one.code == "range-became-date"))
    assert result.tables.figures["text"].tolist() == ["5-9"]


def test_thai_headers_need_no_spaces_and_names_keep_their_marks(tmp_path: Path) -> None:
    text = "ชื่อร้าน,จังหวัด,ละติจูด,ลองจิจูด,จำนวนพนักงาน\nร้านหนึ่ง,เชียงใหม่,18.7883,98.9853,4\nร้านสอง,ภูเก็ต,7.8804,98.3923,6\n"
    tables = checked(tmp_path, text).tables
    assert (tables.hubs["id"].tolist(), tables.metrics) == (["ร้านหนึ่ง", "ร้านสอง"], ("จำนวนพนักงาน",))


def test_a_list_of_another_country_without_pins_stands_at_its_cities(tmp_path: Path) -> None:
    text = "Nom,Commune,Département,Effectif\nUn,Lyon,Rhône,15\nDeux,Lille,Nord,41\nTrois,Nantes,Loire-Atlantique,7\n"
    _written(tmp_path / "a.csv", text)
    atlas = pipeline.read(tmp_path / "a.csv")
    assert [place.name for place in atlas.places.values()] == ["Lyon, France", "Lille, France", "Nantes, France"]
    assert "found-abroad" in [one.code for one in atlas.problems]


def test_a_geometry_within_a_record_is_its_pin(tmp_path: Path) -> None:
    record = {"nama": "Ceper", "jumlah": 4, "geometry": {"type": "Point", "coordinates": [110.67, -7.68]}}
    (tmp_path / "a.json").write_text(json.dumps({"results": [record, record | {"nama": "Pedan"}]}), encoding="utf-8")
    ((table,),) = reader.read_tables(tmp_path / "a.json").tables.values()
    assert (table.cells["lat"], table.cells["lon"]) == ([-7.68, -7.68], [110.67, 110.67])


def test_headings_of_a_yearbook_say_of_which_level_the_rows_below_are(tmp_path: Path) -> None:
    text = (
        "Jumlah Penduduk di Provinsi Jawa Tengah Tahun 2023,,\nKabupaten/Kota Regency/Municipality,Jumlah,Rasio\nKabupaten/Regency,,\n"
        "1. Cilacap,19,1\n2. Magelang,13,1\nKota/Municipality,,\n1. Magelang,12,2\n2. Tegal,27,1\nJawa Tengah,371,1\nCatatan: proyeksi,,\n"
    )
    raw = reader.read_tables(_written(tmp_path / "daftar.csv", text))
    result = framed(validate.check(raw, config.Config()))
    names = ["Kabupaten Cilacap", "Kabupaten Magelang", "Kota Magelang", "Kota Tegal"]
    assert result.tables.hubs["name"].tolist() == names
    (page,) = raw.ledger.as_dicts()
    assert (page["hubs"], page["totals"], page["notes"], page["unexplained"]) == (4, 1, 4, 0)


def test_rows_of_men_and_of_women_are_added_unless_the_settings_keep_them_apart(tmp_path: Path) -> None:
    text = (
        "nama_kabupaten_kota,jenis_kelamin,jumlah_penduduk,tahun\nKABUPATEN BOGOR,LAKI-LAKI,12,2021\n"
        "KABUPATEN BOGOR,PEREMPUAN,13,2021\nKOTA BANDUNG,LAKI-LAKI,45,2021\nKOTA BANDUNG,PEREMPUAN,46,2021\n"
    )
    result = checked(tmp_path, text)
    assert result.tables.figures["value"].tolist() == [25, 91]
    assert "summed-parts" in codes(result)
    apart = checked(tmp_path, text, settings_text='[columns]\nparts = "apart"\n')
    assert apart.tables.figures["value"].tolist() == [12, 13, 45, 46]
    persons = text.replace("KABUPATEN BOGOR,PEREMPUAN", "KABUPATEN GARUT,PEREMPUAN")
    assert "summed-parts" not in codes(checked(tmp_path, persons))


def test_halves_of_a_header_over_both_coordinates_are_told_apart(tmp_path: Path) -> None:
    text = "Nama,Titik Koordinat Lintang,Titik Koordinat Bujur\nA,-6.51,106.72\nB,-6.52,106.73\n"
    assert checked(tmp_path, text).tables.hubs["lon"].tolist() == [106.72, 106.73]


def test_what_such_a_list_is_of_is_shown_first_even_as_a_rate(tmp_path: Path) -> None:
    text = "place,latitude,longitude,depth,mag,horizontalError,n\nA,-8.5,118.9,10,7.5,3.7,5\nB,-7.5,117.9,55,5.1,5,6\n"
    assert checked(tmp_path, text).tables.metrics[0] == "mag"


def test_letters_that_mean_a_country_elsewhere_do_not_hide_a_city(tmp_path: Path) -> None:
    text = "Razão Social;Município;UF;Pessoal\nUm;Joinville;SC;120\nDois;Caxias do Sul;RS;85\nTrês;Sorocaba;SP;210\n"
    source = _written(tmp_path / "a.csv", text)
    for _ in range(2):
        # what the first build wrote down changes nothing
        atlas = pipeline.build(source, tmp_path / "out", ("geojson",)).atlas
        assert [place.code for place in atlas.places.values()] == ["BR", "BR", "BR"]
        assert "found-abroad" in [one.code for one in atlas.problems]


def test_years_under_a_heading_measure_what_the_title_says(tmp_path: Path) -> None:
    text = "PRODUKSI PADI (TON) MENURUT KECAMATAN DI KABUPATEN KLATEN,,\nKecamatan,Tahun 2020,Tahun 2021\nCeper,1200,1250\nPedan,1500,1490\n"
    result = checked(tmp_path, text)
    (metric,) = result.tables.metrics
    assert (result.config.metric(metric).label["id"], result.config.metric(metric).unit["id"]) == (
        "Produksi padi",
        "ton",
    )
