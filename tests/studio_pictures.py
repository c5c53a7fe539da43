"""Take the pictures of the five steps that the guide shows, from the real app: ``python -m tests.studio_pictures``."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from tests.browser import chromium
from tests.browser.conftest import ARGUMENTS
from tests.studio_server import running

DOCS = Path(__file__).parents[1] / "docs" / "mulai"
STEPS = ("berkas", "baca", "tempat", "tampilan", "bawa")
LIST = """No;Nama Perusahaan;Kecamatan;Kabupaten;Produk;Tenaga Kerja;Telepon
1;CV Contoh Teknik;Ceper;Klaten;cor besi;1.204;0800000001
2;UD Contoh Baja;Talang;Tegal;las;380;0800000002
3;Contoh Logam Abadi;Tanjung;;cor besi;95;
4;PT Contoh Pande;Wedi;Klaten;pandai besi;61;
5;Bengkel Contoh Jaya;Karanganyar;;bubut;47;
"""


def main() -> None:
    """Drop a list, go through the steps in each language, and keep what is seen."""
    from playwright.sync_api import sync_playwright

    with tempfile.TemporaryDirectory() as folder, running(Path(folder) / "hubmap") as studio:
        # the pictures show nobody's folders
        os.environ["HOME"] = folder
        file = Path(folder) / "IKM logam 2024.csv"
        file.write_text(LIST, encoding="utf-8")
        key = studio.begin(file)
        studio.post(f"/api/p/{key}/make", {"kind": "map", "language": "id"})
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=chromium.find(), args=[*ARGUMENTS])
            for language in ("id", "en"):
                studio.post("/api/language", {"language": language})
                page = browser.new_context(viewport={"width": 1120, "height": 700}).new_page()
                for number, step in enumerate(STEPS, 1):
                    page.goto(studio.address + (f"p/{key}/{step}" if number > 1 else ""))
                    page.locator("main:not([aria-busy])").wait_for()
                    page.wait_for_timeout(1500)
                    page.screenshot(path=DOCS / f"{number}-{step}-{language}.png")
            browser.close()


if __name__ == "__main__":
    main()
