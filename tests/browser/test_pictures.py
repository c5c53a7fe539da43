"""Pictures that are taken away: they show what is seen, say whose it is, and are the same for the same state."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PIL import Image

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.browser.conftest import OpenPage

SIZES = {"wide": (1200, 630), "square": (1080, 1080)}


def _taken(page: Page, kind: str, shape: str, path: Path) -> Path:
    page.evaluate("for (const open of document.querySelectorAll('dialog')) open.close()")
    page.get_by_role("button", name="Bawa pulang").click()
    page.locator("[data-control=shape]").select_option(shape)
    with page.expect_download() as download:
        page.locator(f".dialog [data-download={kind}]").click()
    download.value.save_as(path)
    return path


def _seen(page: Page) -> int:
    return int(
        page.evaluate(
            "() => [...document.querySelectorAll('[data-hub]')].filter(mark => !mark.hidden)"
            ".map(mark => mark.querySelectorAll('.hub-circle, .hub-hollow').length).reduce((a, b) => a + b, 0)"
        )
    )


def test_a_picture_has_the_marks_of_the_filter_and_says_title_source_date_and_licence(
    open_page: OpenPage, metal_map: Path, tmp_path: Path
) -> None:
    page = open_page(metal_map).page
    everything = _taken(page, "svg", "view", tmp_path / "all.svg").read_text(encoding="utf-8")
    page.evaluate("hubmap.filters.set({province: ['Jawa Timur']})")
    some = _taken(page, "svg", "view", tmp_path / "some.svg").read_text(encoding="utf-8")
    shown = page.evaluate("hubmap.filters.passing().length")
    assert f">{shown} sentra." in some
    assert ">29 sentra." in everything
    assert _seen(page) == shown
    for said in (
        "Sentra IKM logam Indonesia",
        "Sumber: Solopos",
        "data per 24 November 2026",
        "OpenStreetMap (ODbL)",
        "beroperasi",
    ):
        assert said in everything
    assert ">Ceper 4.000<" in everything
    assert ">Ceper 4.000<" not in some
    # LibreOffice reads neither mixed colours nor the order of painting
    assert "color(" not in everything
    assert "paint-order" not in everything
    assert "http" not in re.sub(r'xmlns(:\w+)?="[^"]+"', "", everything)


@pytest.mark.parametrize("shape", SIZES)
def test_a_picture_has_the_shape_that_was_asked_for_and_its_legend_is_as_large_as_its_marks(
    open_page: OpenPage, metal_map: Path, tmp_path: Path, shape: str
) -> None:
    page = open_page(metal_map).page
    with Image.open(_taken(page, "png", shape, tmp_path / "map.png")) as image:
        assert image.size == tuple(2 * side for side in SIZES[shape])
    drawing = _taken(page, "svg", shape, tmp_path / "map.svg").read_text(encoding="utf-8")
    scene = re.search(r'<svg viewBox="[-\d.]+ [-\d.]+ ([\d.]+) [\d.]+"[^>]* width="([\d.]+)"', drawing)
    legend = re.search(r'<svg height="([\d.]+)"[^>]*viewBox="0 0 [\d.]+ ([\d.]+)"[^>]*>', drawing)
    assert scene
    assert legend
    assert float(legend[1]) / float(legend[2]) == pytest.approx(float(scene[2]) / float(scene[1]), rel=0.02)


def test_the_same_state_gives_the_same_bytes(open_page: OpenPage, metal_map: Path, tmp_path: Path) -> None:
    taken = [
        {
            kind: _taken(open_page(metal_map).page, kind, "view", tmp_path / f"{n}.{kind}").read_bytes()
            for kind in ("svg", "png")
        }
        for n in range(2)
    ]
    assert taken[0] == taken[1]


@pytest.mark.skipif(not shutil.which("soffice"), reason="needs LibreOffice")
def test_libreoffice_opens_the_drawing_and_shows_its_names(
    open_page: OpenPage, metal_map: Path, tmp_path: Path
) -> None:
    page = open_page(metal_map).page
    drawing = _taken(page, "svg", "view", tmp_path / "map.svg")
    command = [
        "soffice",
        f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}",
        "--headless",
        "--convert-to",
        "png",
    ]
    subprocess.run([*command, "--outdir", str(tmp_path), str(drawing)], check=True, capture_output=True, timeout=120)
    image = Image.open(tmp_path / "map.png").convert("L")
    name = page.locator('[data-hub="ceper"] .hub-name').bounding_box()
    stage = page.locator(".folium-map").bounding_box()
    assert name
    assert stage
    scale = image.width / stage["width"]
    left, top = (name["x"] - stage["x"]) * scale, (name["y"] - stage["y"] + 58) * scale
    box = image.crop((int(left), int(top), int(left + name["width"] * scale), int(top + name["height"] * scale)))
    assert sum(box.histogram()[:80]) > 100
