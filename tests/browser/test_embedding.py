"""What `hubmap embed` prints, pasted into a page with a strict policy: heights follow, and only the maps are heeded."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from hubmap import embedding

if TYPE_CHECKING:
    from tests.browser.conftest import OpenPage, Serve

LIAR = """<!doctype html><title>t</title><script>
parent.postMessage({type: "hubmap:height", height: 3333}, "*");
for (const other of [0, 1]) parent.frames[other].postMessage({type: "hubmap:ask"}, "*");
</script>"""


@pytest.fixture
def host(serve: Serve, metal_map: Path, tmp_path: Path) -> str:
    page = tmp_path / "map.html"
    page.write_bytes(metal_map.read_bytes())
    first = embedding.snippet(page, height=200, language="en")
    second = embedding.snippet(page, height=200, follow=True)
    (tmp_path / embedding.SCRIPT).write_text(embedding.follow_script(), encoding="utf-8")
    (tmp_path / "liar.html").write_text(LIAR, encoding="utf-8")
    liar = '<iframe id="liar" title="other" src="liar.html" height="77"></iframe>'
    return serve(f'<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title>{first}\n{second}\n{liar}')


def test_two_pasted_frames_follow_their_maps_and_no_other_frame_is_heeded(open_page: OpenPage, host: str) -> None:
    page = open_page(host).page
    page.wait_for_function(
        "[...document.querySelectorAll('iframe[data-hubmap]')].every(frame => frame.height !== '200')"
    )
    heights = page.evaluate("[...document.querySelectorAll('iframe')].map(frame => +frame.height)")
    assert all(280 < height < 1200 for height in heights[:2])
    assert heights[2] == 77
    for frame in page.frames[1:3]:
        frame.locator("body.embed.ready").wait_for()
        assert frame.evaluate("document.documentElement.scrollHeight <= innerHeight + 1")
    assert page.frames[1].evaluate("hubmap.language.language()") == "en"
