"""Several places in one cell: an area of members, and never one of them alone; names, choices and other names stay one place."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from hubmap import pipeline
from hubmap.geocoding.gazetteer import load
from hubmap.geocoding.matching import place

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("name", "within", "codes"),
    [
        ("Kec. Cawas dan Bayat", "Kab. Klaten", ("33.10.05", "33.10.04")),
        ("Kecamatan Cawas, Bayat, dan Trucuk, Kabupaten Klaten", None, ("33.10.05", "33.10.04", "33.10.06")),
        ("Cawas & Bayat", "Klaten", ("33.10.05", "33.10.04")),
        ("Kec. Cawas, Kec. Bayat, Kab. Klaten", None, ("33.10.05", "33.10.04")),
        ("Kec. Cawas, Bayat, Trucuk, Kab. Klaten", None, ("33.10.05", "33.10.04", "33.10.06")),
        ("Kec. Cepogo dan Kec. Musuk, Boyolali", None, ("33.09.03", "33.09.04")),
        ("Kab. Ngawi dan Magetan", None, ("35.21", "35.20")),
        ("Ngawi, Magetan, Ponorogo", None, ("35.21", "35.20", "35.02")),
        ("Gresik-Lamongan", None, ("35.25", "35.24")),
        ("Kota Madiun dan Kabupaten Madiun", None, ("35.77", "35.19")),
        ("Ogan Komering Ulu Timur/Selatan", None, ("16.08", "16.09")),
        ("Provinsi Bali, NTB, dan NTT", None, ("51", "52", "53")),
        ("Desa Kajen/Sekaran", "Kec. Wonosari, Klaten", None),
    ],
)
def test_places_of_one_level_become_an_area_of_members(
    name: str, within: str | None, codes: tuple[str, ...] | None
) -> None:
    found = place(name, within)
    if codes is None:
        assert found.kind != "area", "one of them is no village there"
        return
    assert (found.kind, found.members) == ("area", codes)


@pytest.mark.parametrize(
    "name",
    [
        "Pangkajene dan Kepulauan",
        "Hunuth/Durian Patah",
        "Kabupaten/Kota Tegal",
        "Kota Surakarta/Solo",
        "Sei/Sungai Kakap",
        "Desa Talang / Kec. Talang",
        "Nagari & Kec. Sungai Pua, Kab. Agam",
        "Bau-Bau",
        "Padang, Sumatera Barat",
        "Ceper, Klaten",
        "Simboro dan Kepulauan, Kab. Mamuju",
        "Selemadeg / Salemadeg Barat, Kab. Tabanan",
        "Jl. Merdeka dan Jl. Pemuda, Kec. Cawas, Klaten",
        "Klaten dan sekitarnya",
    ],
)
def test_one_name_a_choice_or_another_name_is_no_area(name: str) -> None:
    assert place(name).kind != "area"


def test_an_area_lies_between_its_members_and_reaches_over_them() -> None:
    found = place("Kab. Ngawi dan Magetan")
    one, other = (load().find(code) for code in found.members)
    assert one
    assert other
    assert found.lat == pytest.approx((one.lat + other.lat) / 2, abs=1e-4)
    assert found.precision_km
    assert found.precision_km > max(one.precision_km, other.precision_km)
    assert found.is_area
    assert found.name == "Kabupaten Ngawi dan Kabupaten Magetan, Jawa Timur"


def test_an_area_of_doubtful_members_is_for_review_with_what_they_may_be() -> None:
    found = place("Madiun dan Ngawi")
    assert (found.kind, found.status) == ("area", "review")
    assert "35.77" in {other.code for other in found.alternatives} | set(found.members)


def test_a_build_tells_the_members_and_decides_the_same_the_next_time(tmp_path: Path) -> None:
    hubs = 'id,name,place,within\nsatu,Lurik,"Kec. Cawas dan Bayat",Kabupaten Klaten\ndua,Kain,"Ngawi, Magetan, Ponorogo",\n'
    (tmp_path / "hubs.csv").write_text(hubs, encoding="utf-8")
    first = pipeline.build(tmp_path, tmp_path / "out", ["map", "geojson", "manifest"])
    told = [problem.message for problem in first.atlas.problems if problem.code == "several-places"]
    assert told[0] == (
        "“Kec. Cawas dan Bayat” names 2 places; it is an area of them: "
        "Kecamatan Cawas dan Kecamatan Bayat, Kabupaten Klaten, Jawa Tengah."
    )
    before = {path.name: path.read_bytes() for path in first.files}
    again = pipeline.build(tmp_path, tmp_path / "out", ["map", "geojson", "manifest"])
    assert again.atlas.places["satu"].members == ("33.10.05", "33.10.04")
    assert {name: (tmp_path / "out" / name).read_bytes() for name in ("map.html", "hubs.geojson")} == {
        name: before[name] for name in ("map.html", "hubs.geojson")
    }
    assert list(first.atlas.areas["hub"]) == ["dua"], "districts have no outline"


def test_an_area_counts_for_the_regency_that_holds_all_its_members(tmp_path: Path) -> None:
    hubs = 'id,name,place,within\nsatu,Lurik,"Kec. Cawas dan Bayat",Kabupaten Klaten\ndua,Kain,"Ngawi dan Magetan",\n'
    (tmp_path / "hubs.csv").write_text(hubs, encoding="utf-8")
    built = pipeline.build(tmp_path, tmp_path / "out", ["geojson"], by="regency")
    assert list(built.atlas.places) == ["33.10", "elsewhere"], "Ngawi dan Magetan lie in no one regency"
    assert built.atlas.places["elsewhere"].lat is None


@pytest.mark.parametrize(
    ("name", "members"),
    [
        ("Jl. Merdeka 1, Kec. Ceper, Klaten; Jl. Pemuda 3, Kec. Adiwerna, Tegal", ("33.10.11", "33.28.11")),
        ("Jl. A. Yani 3, Kota Tegal dan Jl. Raya 5, Kec. Talang, Kab. Tegal", ("33.76", "33.28.12")),
        ("Jl. Pemuda 3; Kec. Ceper, Klaten", ()),
    ],
)
def test_whole_addresses_in_one_cell_are_an_area_of_members(name: str, members: tuple[str, ...]) -> None:
    assert place(name).members == members
