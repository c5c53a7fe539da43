"""How a page of many places moves in Chromium: `python -m tests.bench.frames [ROWS …]`.

Each page is made of the lean list of `tests.bench.scale`. Told are the time until circles stand, the longest task before that, the worst
frame of pans and of zooms, and the worst task of a key in the search, in milliseconds and as multiples of a fixed loop in the same page,
so that a busy or a slower machine says nearly the same. Random clicks are compared with the table: each must open its row or list it.
"""

from __future__ import annotations

import csv
import random
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from hubmap import pipeline
from tests.bench.scale import write_list
from tests.browser import chromium
from tests.browser.conftest import ARGUMENTS

if TYPE_CHECKING:
    from playwright.sync_api import Page

ROWS: Final = (1_000, 10_000, 100_000)
CLICKS: Final = 40
PATIENCE_MS: Final = 300_000
OBSERVE: Final = """
window.longTasks = [];
new PerformanceObserver(list => longTasks.push(...list.getEntries().map(one => [one.startTime, one.duration])))
  .observe({ type: 'longtask', buffered: true });
window.frame = async act => {
  const start = performance.now();
  act();
  await new Promise(drawn => requestAnimationFrame(() => setTimeout(drawn)));
  return performance.now() - start;
};
"""
LOOP: Final = "() => { const start = performance.now(); let x = 0; for (let i = 0; i < 3e7; i++) x += i % 7; return performance.now() - start + x * 0; }"
PANS: Final = """async () => {
  const found = [];
  for (let i = 0; i < 12; i++) found.push(await frame(() => map_hubmap.panBy([i % 2 ? 240 : -230, i % 3 ? 60 : -80], { animate: false })));
  return Math.max(...found);
}"""
ZOOMS: Final = """async () => {
  const [found, first] = [[], map_hubmap.getZoom()];
  for (const by of [1, 2, 3, 4, 5, 6, 5, 4, 3, 2, 1, 0])
    found.push(await frame(() => map_hubmap.setZoom(first + by, { animate: false })));
  return Math.max(...found);
}"""
KEYS: Final = """async () => {
  const field = document.querySelector('.search-field');
  const found = [];
  for (const text of ['s', 'se', 'sen', 'sentra 9', 'sentra 99']) {
    const before = longTasks.length;
    field.value = text;
    found.push(await frame(() => field.dispatchEvent(new Event('input', { bubbles: true }))));
    await new Promise(later => setTimeout(later, 600));
    found.push(...longTasks.slice(before).map(([, duration]) => duration));
  }
  field.value = '';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  return Math.max(...found);
}"""
LOOK: Final = """([lat, lon]) => {
  map_hubmap.setView([lat, lon], 15, { animate: false });
  const { left, top } = map_hubmap.getContainer().getBoundingClientRect();
  const { x, y } = map_hubmap.latLngToContainerPoint([lat, lon]);
  return [left + x, top + y];
}"""


def main(*arguments: str) -> None:
    """Print a line for each list."""
    from playwright.sync_api import sync_playwright

    print("rows | drawn | longest before | pan | zoom | key | loop (ms) | clicks right")
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as folder:
        browser = playwright.chromium.launch(executable_path=chromium.find(), args=[*ARGUMENTS])
        for rows in [int(text) for text in arguments] or ROWS:
            table = Path(folder, f"{rows}.csv")
            write_list(table, rows, is_office=False)
            pipeline.build(table, Path(folder, str(rows)), ["map"])
            page = browser.new_context(viewport={"width": 1280, "height": 800}, offline=True).new_page()
            _measure(page, Path(folder, str(rows), "map.html"), table, rows)
            page.context.close()


def _measure(page: Page, address: Path, table: Path, rows: int) -> None:
    page.set_default_timeout(PATIENCE_MS)
    page.add_init_script(OBSERVE)
    page.goto(address.as_uri())
    page.locator("body.ready").wait_for(state="attached")
    drawn = page.evaluate("performance.now()")
    tasks: list[list[float]] = page.evaluate("longTasks")
    longest = max((length for start, length in tasks if start < drawn), default=0.0)
    page.wait_for_timeout(2_000)
    loop = page.evaluate(LOOP)
    found = [drawn, longest, *(page.evaluate(code) for code in (PANS, ZOOMS, KEYS))]
    told = " | ".join(f"{ms:.0f} ({ms / loop:.1f})" for ms in found)
    right = sum(_opens(page, row) for row in _some_rows(table))
    print(f"{rows:,} | {told} | {loop:.0f} | {right} of {CLICKS}", flush=True)


def _some_rows(table: Path) -> list[dict[str, Any]]:
    with table.open(encoding="utf-8", newline="") as stream:
        return random.Random(14).sample(list(csv.DictReader(stream)), CLICKS)  # noqa: S311


def _opens(page: Page, row: dict[str, Any]) -> bool:
    """Whether a click on a row's point opens its sheet, or a list that names it."""
    point = page.evaluate(LOOK, [float(row["lat"]), float(row["lon"])])
    page.wait_for_timeout(100)
    page.mouse.click(*point)
    page.wait_for_timeout(200)
    told: str = page.evaluate(
        "[...document.querySelectorAll('.panel h2, .chooser')].map(one => one.textContent).join('|')"
    )
    is_right = row["name"] in told
    page.keyboard.press("Escape")
    return is_right


if __name__ == "__main__":
    main(*sys.argv[1:])
