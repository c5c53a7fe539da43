"""Take README's pictures of pages, those of the metal hubs and of three other lists: ``python -m tests.gallery_picture``."""

from __future__ import annotations

import io
import random
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PIL import Image

from hubmap import pipeline
from hubmap.paths import geodata_dir
from tests.browser import chromium
from tests.browser.conftest import ARGUMENTS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from playwright.sync_api import Browser

DOCS: Final = Path(__file__).parents[1] / "docs"
SIZE: Final = (1040, 720)
SHOWN: Final = 0.62
GAP: Final = 8
COLOURS: Final = 150
#: By picture: the states of the metal hubs' page that stand side by side, each a part of its address, width and height.
STATES: Final = {
    "map.png": (("", 1280, 800),),
    "map-phone.png": (("", 390, 844), ("#h=tegal", 390, 844), ("#embed", 390, 844)),
    "map-half.png": (("#l=en", 768, 1024),),
}
REGENCIES: Final = (
    *("Cilacap", "Banyumas", "Purbalingga", "Banjarnegara", "Kebumen", "Purworejo", "Wonosobo", "Magelang", "Boyolali"),
    *(
        "Klaten",
        "Sukoharjo",
        "Wonogiri",
        "Karanganyar",
        "Sragen",
        "Grobogan",
        "Blora",
        "Rembang",
        "Pati",
        "Kudus",
        "Jepara",
    ),
    *("Demak", "Semarang", "Temanggung", "Kendal", "Batang", "Pekalongan", "Pemalang", "Tegal", "Brebes"),
)
PLANTS: Final = (
    ("Nord", 53.9, 9.2, "wind"), ("Elbe", 53.5, 10.1, "gas"), ("Spree", 52.5, 13.4, "gas"), ("Lausitz", 51.6, 14.4, "coal"),
    ("Rhein", 51.2, 6.7, "coal"), ("Ruhr", 51.5, 7.4, "coal"), ("Main", 50.1, 8.7, "gas"), ("Neckar", 49.0, 9.2, "hydro"),
    ("Donau", 48.7, 11.5, "hydro"), ("Isar", 48.2, 11.6, "gas"), ("Seine", 48.8, 2.4, "gas"), ("Loire", 47.4, 0.7, "hydro"),
    ("Rhône", 45.7, 4.9, "hydro"), ("Maas", 51.9, 4.4, "gas"), ("Weichsel", 52.2, 21.0, "coal"), ("Oder", 51.1, 17.0, "coal"),
    ("Moldau", 50.1, 14.4, "coal"), ("Po", 45.1, 9.7, "gas"), ("Aare", 47.2, 7.5, "hydro"), ("Jütland", 56.2, 9.5, "wind"),
)  # fmt: skip


def lists() -> dict[str, str]:
    """A table of an office, plants of other countries, and schools with pins; every figure is made up."""
    chance = random.Random(7)  # noqa: S311 - a picture
    rates = "".join(f"{name};{chance.randint(62, 84)},{chance.randint(0, 9)}\n" for name in REGENCIES)
    plants = "".join(f"{name},{lat},{lon},{fuel},{chance.randint(80, 1600)}\n" for name, lat, lon, fuel in PLANTS)
    schools = "".join(
        f"2026{at:04d},SD Contoh {at},{chance.choice(['NEGERI', 'SWASTA'])},{-6.91 + chance.gauss(0, 0.03):.5f},"
        f"{107.61 + chance.gauss(0, 0.05):.5f},{chance.randint(60, 720)}\n"
        for at in range(1, 90)
    )
    return {
        "indeks contoh 2024.csv": f"Kabupaten;Indeks (contoh)\n{rates}",
        "example power plants.csv": f"name,latitude,longitude,fuel,capacity (MW)\n{plants}",
        "sekolah contoh.csv": f"NPSN,Nama Sekolah,Status,Lintang,Bujur,Jumlah Siswa\n{schools}",
    }


def main() -> None:
    """Build the pages, take their pictures, and write those that belong together as one."""
    from playwright.sync_api import sync_playwright

    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium.find(), args=[*ARGUMENTS])
        _write("gallery.png", [_shrunk(shot) for shot in _gallery(Path(folder), browser)])
        pipeline.build(geodata_dir(), Path(folder) / "metal", ("map",))
        metal = (Path(folder) / "metal" / "map.html").as_uri()
        for name, states in STATES.items():
            _write(name, [_taken(browser, metal + hash_, width, height) for hash_, width, height in states])
        browser.close()


def _gallery(folder: Path, browser: Browser) -> Iterator[Image.Image]:
    for number, (name, text) in enumerate(lists().items()):
        source = folder / name
        source.write_text(text, encoding="utf-8")
        pipeline.build(source, folder / str(number), ("map",))
        yield _taken(browser, (folder / str(number) / "map.html").as_uri(), *SIZE)


def _taken(browser: Browser, address: str, width: int, height: int) -> Image.Image:
    page = browser.new_page(viewport={"width": width, "height": height})
    page.goto(address)
    page.wait_for_timeout(2500)
    return Image.open(io.BytesIO(page.screenshot()))


def _shrunk(shot: Image.Image) -> Image.Image:
    return shot.resize((round(shot.width * SHOWN), round(shot.height * SHOWN)), Image.Resampling.LANCZOS)


def _write(name: str, shots: Sequence[Image.Image]) -> None:
    width, height = shots[0].size
    whole = Image.new("RGB", ((width + GAP) * len(shots) - GAP, height), "white")
    for number, shot in enumerate(shots):
        whole.paste(shot, (number * (width + GAP), 0))
    whole.quantize(COLOURS).save(DOCS / name, optimize=True)


if __name__ == "__main__":
    main()
