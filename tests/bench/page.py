"""How large the page is, what it is made of, how soon it is drawn and how smoothly it pans: `python -m tests.bench.page`.

Beside it stand the same hubs as a plain folium map and, where mapclassify is installed, as `GeoDataFrame.explore`. Both
get Leaflet from here and nothing else from the network, so that no network is measured. Time is that of the wall, in headless Chromium without a graphics card: a busy machine shows.
"""

from __future__ import annotations

import argparse
import importlib.util
import platform
import statistics
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from playwright.sync_api import Page, Route, sync_playwright

from hubmap import page, pipeline
from hubmap.page import assets, payload
from hubmap.paths import geodata_dir
from tests.browser import chromium
from tests.factories import synthetic_atlas

if TYPE_CHECKING:
    from collections.abc import Callable

    from hubmap.atlas import Atlas

COUNTS = (1_000, 2_000)
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"]
DRAWN = "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now()))))"
RECORD = """() => { window.frames_ms = []; let last = performance.now();
  const tick = (now) => { window.frames_ms.push(now - last); last = now; window.recording = requestAnimationFrame(tick); };
  window.recording = requestAnimationFrame(tick); }"""
STOP = "() => { cancelAnimationFrame(window.recording); return window.frames_ms.slice(1); }"


def main() -> None:
    """Print the sizes, then the times."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--counts", type=int, nargs="*", default=COUNTS, help="numbers of made-up hubs")
    counts = parser.parse_args().counts
    atlases = {"the metal hubs": pipeline.read(geodata_dir()), **{f"{n:,} hubs": synthetic_atlas(n) for n in counts}}
    sizes(atlases)
    times(atlases)


def sizes(atlases: dict[str, Atlas]) -> None:
    """Print what each page is made of, in thousands of bytes."""
    code = sum(len(text.encode()) for text in [assets.leaflet(), *assets.scripts(), *assets.styles()])
    print(f"{'page, kB':18}{'all':>8}{'data':>8}{'base map':>10}{'words':>8}{'code':>8}{'made in s':>11}")
    for name, atlas in atlases.items():
        started = time.perf_counter()
        whole = page.render(atlas)
        seconds = time.perf_counter() - started
        parts = payload.payload(atlas)
        numbers = [len(part.encode()) / 1000 for part in (whole, parts.data, parts.basemap, parts.strings)]
        print("{:18}{:8.0f}{:8.0f}{:10.0f}{:8.0f}".format(name, *numbers), end="")
        print(f"{code / 1000:8.0f}{seconds:11.2f}")


def times(atlases: dict[str, Atlas]) -> None:
    """Print how soon each page is drawn and how long its frames take while it is panned."""
    makers: dict[str, Callable[[Atlas], str]] = {"hubmap": page.render, "folium": _folium}
    if importlib.util.find_spec("mapclassify"):
        makers["explore"] = _explore
    print(f"\n{platform.machine()}, Python {platform.python_version()}")
    print(f"{'page':26}{'drawn after s':>14}{'frame, median ms':>18}{'95 %':>8}{'longest':>9}")
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as folder:
        browser = playwright.chromium.launch(executable_path=chromium.find(), args=ARGUMENTS)
        for name, atlas in atlases.items():
            for maker, make in makers.items():
                path = Path(folder) / f"{maker}.html"
                path.write_text(make(atlas), encoding="utf-8", newline="\n")
                tab = browser.new_page(viewport={"width": 1280, "height": 800})
                tab.route("**/*", _from_here)
                tab.goto(path.as_uri(), wait_until="load")
                drawn = tab.evaluate(DRAWN) / 1000
                frames = _panned(tab)
                slow = statistics.quantiles(frames, n=20)[-1]
                print(
                    f"{maker + ', ' + name:26}{drawn:14.2f}{statistics.median(frames):18.1f}{slow:8.1f}{max(frames):9.1f}"
                )
                tab.close()


def _panned(tab: Page) -> list[float]:
    """Lengths in milliseconds of the frames while the map is dragged to and fro."""
    tab.wait_for_timeout(500)
    tab.mouse.move(800, 420)
    tab.mouse.down()
    tab.evaluate(RECORD)
    for step in range(90):
        tab.mouse.move(800 + 3 * (step if step < 45 else 90 - step), 420 + (step % 30))
        tab.wait_for_timeout(10)
    frames: list[float] = tab.evaluate(STOP)
    tab.mouse.up()
    return frames


def _from_here(route: Route) -> None:
    """Leaflet for whoever asks for it, nothing for whatever else folium wants from the network."""
    url = route.request.url
    if url.startswith("file:"):
        route.continue_()
    elif url.endswith("leaflet.js"):
        route.fulfill(body=assets.leaflet(), content_type="text/javascript")
    else:
        route.fulfill(body="", content_type="text/css" if url.endswith(".css") else "text/javascript")


def _folium(atlas: Atlas) -> str:
    import folium

    drawn = folium.Map([-7.2, 110], zoom_start=8, tiles=None)
    for row in atlas.hubs.dropna(subset=["lat", "lon"]).to_dict("records"):
        folium.CircleMarker([row["lat"], row["lon"]], radius=6, popup=f"hub {row['id']}").add_to(drawn)
    html: str = drawn.get_root().render()
    return html


def _explore(atlas: Atlas) -> str:
    hubs = atlas.hubs.dropna(subset=["lat", "lon"])[["id", "name", "geometry"]]
    html: str = hubs.explore(tiles=None).get_root().render()
    return html


if __name__ == "__main__":
    main()
