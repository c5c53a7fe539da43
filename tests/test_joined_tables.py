"""A further table says something of the hubs: joined by id, code, name and place, or by the area that they lie in."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from hubmap import config, pipeline, reader, validate
from hubmap.validate import Checked
from tests.factories import framed

LIST = (
    "Nama Sentra,Kecamatan,Kabupaten,Tenaga Kerja,Tahun\nLogam Ceper,Ceper,Klaten,4000,2019\nLogam Batur,Ceper,Klaten,400,2019\n"
    "Logam Talang,Talang,Tegal,2929,2019\nLogam Ngingas,Waru,Sidoarjo,300,2019\n"
)
WAGES = (
    "Kabupaten/Kota;UMK 2023 (Rp);UMK 2024 (Rp);Zona\nKab. Klaten;2152322;2244012;A\nKab. Tegal;2105000;2190000;B\n"
    "Kota Tegal;2145000;2231000;B\nKab. Kudus;2439813;2516888;C\n"
)


def checked(folder: Path, **files: str) -> tuple[Checked, list[dict[str, Any]]]:
    for name, text in files.items():
        (folder / name.replace("_", ".")).write_text(text, encoding="utf-8")
    raw = reader.read_tables(folder)
    return framed(validate.check(raw, config.load(folder))), raw.ledger.as_dicts()


def told(result: Checked, code: str) -> list[str]:
    return [str(problem.message) for problem in result.problems if problem.code == code]


def figures(result: Checked, metric: str) -> list[tuple[object, ...]]:
    rows = result.tables.figures
    rows = rows[rows["metric"] == metric]
    return list(rows[["hub", "year", "value", "covers"]].itertuples(index=False, name=None))


def test_what_is_said_of_a_kabupaten_is_wider_and_never_a_measure_of_the_map(tmp_path: Path) -> None:
    result, _ = checked(tmp_path, daftar_csv=LIST, umk_csv=WAGES)
    assert ("logam-ceper", 2024, 2244012.0, "wider") in figures(result, "umk")
    assert ("logam-talang", 2023, 2105000.0, "wider") in figures(result, "umk")
    assert not [row for row in figures(result, "umk") if row[0] == "logam-ngingas"]
    assert result.tables.metrics[0] == "workforce"


def test_what_matched_and_what_did_not_is_told_both_ways_and_in_the_ledger(tmp_path: Path) -> None:
    result, ledger = checked(tmp_path, daftar_csv=LIST, umk_csv=WAGES)
    assert told(result, "joined") == [
        "Joined by “Kabupaten/Kota”: 2 of 4 rows say something of 3 of 4 hubs, which lie in them."
    ]
    assert told(result, "joined-row-alone") == ["2 rows found no hub: Kota Tegal, Kab. Kudus."]
    assert told(result, "joined-hub-alone") == ["1 hubs found no row: logam-ngingas."]
    (page,) = [page for page in ledger if page["file"] == "umk.csv"]
    assert (page["lines"], page["header"], page["rows"], page["left_out"], page["unexplained"]) == (5, 1, 2, 2, 0)
    assert not told(result, "unknown-table")


def test_columns_without_figures_are_attributes_of_the_hubs(tmp_path: Path) -> None:
    result, _ = checked(tmp_path, daftar_csv=LIST, umk_csv=WAGES)
    assert "Zona" in [attribute.label for attribute in result.tables.attributes]
    assert list(result.tables.attribute_cells["zona"]) == ["A", "A", "B", None]


def test_rows_of_an_id_are_its_hub_s_own_figures_with_their_years(tmp_path: Path) -> None:
    hubs = "id,name,place,within\nh1,Logam Ceper,Ceper,Kabupaten Klaten\nh2,Logam Talang,Talang,Kabupaten Tegal\n"
    units = "id,Unit Usaha,Tahun,Produk\nh1,12,2020,cor\nh1,14,2021,pompa\nh2,7,2021,baut\nh9,5,2021,mur\n"
    result, _ = checked(tmp_path, hubs_csv=hubs, unit_csv=units)
    assert figures(result, "ikm_units") == [
        ("h1", 2020, 12.0, "hub"),
        ("h1", 2021, 14.0, "hub"),
        ("h2", 2021, 7.0, "hub"),
    ]
    assert list(result.tables.attribute_cells["produk"]) == ["pompa", "baut"]
    assert told(result, "joined-row-alone") == ["1 rows found no hub: h9."]


def test_codes_join_and_a_shorter_code_is_of_what_holds_the_hub(tmp_path: Path) -> None:
    hubs = "kode_kec,Kecamatan,Unit\n33.10.11,Ceper,5\n33.28.12,Talang,6\n"
    own = "kode_kec,Industri (unit)\n331011,51\n332812,61\n"
    result, _ = checked(tmp_path, hubs_csv=hubs, rinci_csv=own)
    assert [row[2:] for row in figures(result, "industri")] == [(51.0, "hub"), (61.0, "hub")]
    (tmp_path / "rinci.csv").unlink()
    wider, _ = checked(tmp_path, kab_csv="kode_kab,Penduduk (jiwa)\n3310,1200000\n3328,1500000\n")
    assert [row[2:] for row in figures(wider, "penduduk")] == [(1200000.0, "wider"), (1500000.0, "wider")]


def test_a_table_of_regencies_is_of_hubs_that_are_regencies(tmp_path: Path) -> None:
    result, _ = checked(tmp_path, daftar_csv="Kabupaten,Unit\nKlaten,5\nTegal,6\nKudus,7\n", umk_csv=WAGES)
    assert {row[3] for row in figures(result, "umk")} == {"hub"}


def test_the_same_name_at_another_place_is_not_joined(tmp_path: Path) -> None:
    other = "Nama Sentra,Kabupaten,Omzet (Rp juta)\nLogam Ceper,Kudus,5\nLogam Batur,Klaten,6\nLogam Talang,Tegal,7\n"
    result, _ = checked(tmp_path, daftar_csv=LIST, omzet_csv=other)
    assert [row[0] for row in figures(result, "omzet")] == ["logam-batur", "logam-talang"]


def test_the_settings_name_the_file_and_the_column(tmp_path: Path) -> None:
    hubs = "Nama Sentra,Kabupaten,Klaster\nLogam Ceper,Klaten,K1\nLogam Talang,Tegal,K2\n"
    clusters = "Klaster,Omzet (Rp juta)\nK1,5\nK3,7\n"
    settings = '[join]\nfile = "klaster.csv"\non = "Klaster"\n'
    result, _ = checked(tmp_path, daftar_csv=hubs, klaster_csv=clusters, hubmap_toml=settings)
    assert [(row[0], *row[2:]) for row in figures(result, "omzet")] == [("logam-ceper", 5.0, "hub")]


def test_a_file_beside_one_list_is_joined_where_the_settings_name_it(tmp_path: Path) -> None:
    (tmp_path / "daftar.csv").write_text(LIST, encoding="utf-8")
    (tmp_path / "umk.csv").write_text(WAGES, encoding="utf-8")
    (tmp_path / "hubmap.toml").write_text('[[join]]\nfile = "umk.csv"\n', encoding="utf-8")
    raw = reader.read_tables(tmp_path / "daftar.csv")
    result = framed(validate.check(raw, config.load(tmp_path / "daftar.csv")))
    assert len(figures(result, "umk")) == 6
    assert set(raw.files) == {"daftar.csv", "umk.csv"}
    assert tmp_path / "umk.csv" in reader.input_files(tmp_path / "daftar.csv")


def test_a_table_that_a_setting_names_and_that_finds_nothing_is_an_error(tmp_path: Path) -> None:
    settings = '[join]\nfile = "lain.csv"\non = "name"\n'
    result, ledger = checked(tmp_path, daftar_csv=LIST, lain_csv="Nama,Unit\nQq,5\nWw,6\n", hubmap_toml=settings)
    assert told(result, "not-joined") == ["No row of the table finds a hub by “name”."]
    assert {page["unexplained"] for page in ledger} == {0}


@pytest.mark.parametrize("text", ["Nama,Unit\nQq,5\nWw,6\n", "Petunjuk\nIsi semua kolom\n"])
def test_a_table_that_finds_no_hub_stays_a_stranger(tmp_path: Path, text: str) -> None:
    result, ledger = checked(tmp_path, hubs_csv="id,name,place\nh1,Logam Ceper,Ceper\n", lain_csv=text)
    assert len(told(result, "unknown-table")) == 1
    assert [page["left_out"] for page in ledger if page["file"] == "lain.csv"] == [len(text.splitlines())]


def test_the_map_and_the_manifest_know_the_joined_table(tmp_path: Path) -> None:
    checked(tmp_path, daftar_csv=LIST, umk_csv=WAGES)
    pipeline.build(tmp_path, tmp_path / "out", ("geojson", "manifest"))
    manifest = json.loads((tmp_path / "out" / "manifest.json").read_text(encoding="utf-8"))
    assert {column["header"] for column in manifest["columns"] if column["file"] == "umk.csv"} == {
        *("Kabupaten/Kota", "UMK 2023 (Rp)", "UMK 2024 (Rp)", "Zona")
    }
    assert manifest["view"]["measure"] == "workforce"
