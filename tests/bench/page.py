"""How the page keeps up with many hubs, beside folium and GeoDataFrame.explore: `python -m tests.bench.page [HUBS]`.

All show the same points in the same Chromium, one after the other, opened from a disk with the network cut off. folium
and explore ask for Leaflet on other hosts; here those requests are answered at once from the copy that hubmap ships, and
the others with nothing, so they gain by the cut. Nor is what they load part of their file's size, or a base map. Only
ratios are worth comparing: the machine's load is in every figure. explore wants `pip install mapclassify`;
FastMarkerCluster wants `leaflet.markercluster.js` (1.1.0), whose path is the second argument, and is left out without.

first circle
    from the start of the navigation to the first frame in which a circle (a cluster) is in the page; there is none
    within two minutes: never.
frame
    time between two frames while the map is dragged to and fro: the median, and the one that 95 of 100 are below.
memory
    what the page's scripts hold after that.
"""

from __future__ import annotations

import csv
import random
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.browser import chromium

if TYPE_CHECKING:
    import folium
    from playwright.sync_api import Browser, Page, Route

VENDOR = Path(__file__).parents[2] / "hubmap" / "page" / "web" / "vendor" / "leaflet"
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
RUNS = 3
# with more, neither circles of folium nor explore are drawn within minutes
MOST_ELEMENTS = 5000

# its own marker asks for another script
MARKER = "function (row) { return L.circleMarker(new L.LatLng(row[0], row[1])); }"

WATCH = """
window.firstCircle = null;
const seen = () => document.querySelector(
  '.hub-circle, .hubs-canvas[data-drawn], path.leaflet-interactive, .marker-cluster, .leaflet-marker-icon');
const look = () => { if (seen()) firstCircle = performance.now(); else requestAnimationFrame(look); };
requestAnimationFrame(look);
window.frames_ = []; window.watching = false; let last = 0;
const tick = now => { if (watching && last) frames_.push(now - last); last = watching ? now : 0; requestAnimationFrame(tick); };
requestAnimationFrame(tick);
"""


def main(hubs: int = 1000, clusters: str = "") -> None:
    """Print size, first circle, frames and memory of each, and how many times hubmap's they are."""
    from playwright.sync_api import Error, sync_playwright

    with tempfile.TemporaryDirectory() as name, sync_playwright() as playwright:
        pages = _write(Path(name), hubs, cluster=bool(clusters))
        browser = playwright.chromium.launch(executable_path=chromium.find(), args=ARGUMENTS)
        print(f"{hubs} hubs, Chromium {browser.version}, median of {RUNS} runs")
        print(f"{'':10}{'file kB':>10}{'first circle s':>16}{'frame ms':>10}{'p95 ms':>8}{'memory MB':>11}")
        own: tuple[float, ...] = ()
        for kind, path in pages.items():
            try:
                runs = [_measure(browser, path, clusters) for _ in range(RUNS)]
            except Error:
                print(f"{kind:10}{path.stat().st_size / 1000:10.0f}{'never':>16}")
                continue
            row = (path.stat().st_size / 1000, *map(statistics.median, zip(*runs, strict=True)))
            own = own or row
            print(f"{kind:10}{row[0]:10.0f}{row[1]:16.2f}{row[2]:10.1f}{row[3]:8.1f}{row[4]:11.0f}")
            if row is not own:
                times = [theirs / ours for theirs, ours in zip(row, own, strict=True)]
                print(f"{'  times':10}{times[0]:10.2f}{times[1]:16.2f}{times[2]:10.2f}{times[3]:8.2f}{times[4]:11.2f}")
        browser.close()


def _write(folder: Path, count: int, *, cluster: bool) -> dict[str, Path]:
    """The same hubs as pages of each kind."""
    import folium
    import geopandas
    from folium.plugins import FastMarkerCluster

    from hubmap import pipeline

    rows = _points(count)
    source = folder / "in"
    source.mkdir()
    _table(source / "hubs.csv", ["id", "name", "lat", "lon"], [row[:4] for row in rows])
    _table(source / "observations.csv", ["hub", "year", "workforce"], [(row[0], 2024, row[4]) for row in rows])
    pipeline.build(source, folder / "out", only=["map"])
    pages = {"hubmap": folder / "out" / "map.html"}

    def keep(kind: str, made: folium.Map) -> None:
        pages[kind] = folder / f"{kind}.html"
        made.save(pages[kind])

    if cluster:
        fast = _empty()
        FastMarkerCluster([row[2:4] for row in rows], callback=MARKER).add_to(fast)
        keep("cluster", fast)
    if count > MOST_ELEMENTS:
        return pages
    circles = _empty()
    for _, label, lat, lon, workforce in rows:
        folium.CircleMarker([lat, lon], radius=workforce**0.5 / 5, popup=f"{label}: {workforce}").add_to(circles)
    keep("folium", circles)
    frame = geopandas.GeoDataFrame(
        {"name": [row[1] for row in rows], "workforce": [row[4] for row in rows]},
        geometry=geopandas.points_from_xy([row[3] for row in rows], [row[2] for row in rows]),
        crs="EPSG:4326",
    )
    features = _empty()
    folium.GeoJson(frame.to_json(), marker=folium.CircleMarker(radius=6)).add_to(features)
    keep("GeoJson", features)
    keep("explore", frame.explore(marker_kwds={"radius": 6}))
    return pages


def _empty() -> folium.Map:
    import folium

    return folium.Map(location=[-7.4, 110], zoom_start=8)


def _points(count: int) -> list[tuple[str, str, float, float, int]]:
    dice = random.Random(1)  # noqa: S311 - no secret
    return [
        (
            f"h{n}",
            f"Hub {n}",
            round(dice.uniform(-8.5, -6.2), 4),
            round(dice.uniform(105.5, 114), 4),
            dice.randint(20, 4000),
        )
        for n in range(count)
    ]


def _table(path: Path, head: list[str], rows: list[tuple[Any, ...]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream, lineterminator="\n").writerows([head, *rows])


def _measure(browser: Browser, path: Path, clusters: str) -> tuple[float, float, float, float]:
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    context.route(lambda url: not url.startswith("file:"), lambda route: _answer(route, clusters))
    page = context.new_page()
    page.add_init_script(WATCH)
    page.goto(path.as_uri(), timeout=120_000)
    page.wait_for_function("window.firstCircle !== null", timeout=120_000)
    first: float = page.evaluate("firstCircle") / 1000
    time.sleep(1)
    frames = _drag(page)
    memory: float = page.evaluate("performance.memory.usedJSHeapSize / 1e6")
    context.close()
    ordered = sorted(frames)
    return first, statistics.median(ordered), ordered[int(len(ordered) * 0.95)], memory


def _answer(route: Route, clusters: str) -> None:
    if clusters and route.request.url.endswith("/leaflet.markercluster.js"):
        return route.fulfill(path=clusters)
    for name in ("leaflet.js", "leaflet.css"):
        if route.request.url.endswith(f"/{name}"):
            return route.fulfill(path=VENDOR / name)
    # the rest is decoration, and must not break what asks for it
    kind = "application/javascript" if route.request.url.endswith(".js") else "text/css"
    return route.fulfill(body="", content_type=kind)


def _drag(page: Page) -> list[float]:
    page.evaluate("watching = true")
    page.mouse.move(900, 300)
    page.mouse.down()
    for step in range(120):
        page.mouse.move(900 - 4 * abs(step % 80 - 40), 300 + 2 * abs(step % 40 - 20))
    page.mouse.up()
    page.evaluate("watching = false")
    found: list[float] = page.evaluate("frames_")
    return found


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else 1000, "".join(sys.argv[2:3]))
