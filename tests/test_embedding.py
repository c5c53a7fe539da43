from __future__ import annotations

import json
from html.parser import HTMLParser
from pathlib import Path

import pytest

from hubmap import embedding
from hubmap.errors import InputError, UsageError

HOSTILE = "\"><script>alert(1)</script> {{ 7*7 }} & 'x'"


class Tags(HTMLParser):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "my map.html"
    path.write_text(
        "<!doctype html><title>Sentra &amp; pusat</title><script type='application/json' id='hubmap-data'>{}</script>",
        encoding="utf-8",
    )
    return path


def frame(text: str) -> dict[str, str | None]:
    ((tag, attributes),) = Tags(text).tags
    assert tag == "iframe"
    return attributes


def test_a_frame_has_the_page_s_title_and_is_lazy_and_sandboxed(page: Path) -> None:
    attributes = frame(embedding.snippet(page))
    assert attributes["title"] == "Sentra & pusat"
    assert attributes["src"] == "my%20map.html#embed"
    assert attributes["loading"] == "lazy"
    assert attributes["referrerpolicy"] == "no-referrer"
    assert "allow-scripts" in (attributes["sandbox"] or "")
    assert "allow-same-origin" not in (attributes["sandbox"] or "")
    # a strict policy of the page around forbids it
    assert "style" not in attributes


def test_the_address_language_and_height_are_as_asked(page: Path) -> None:
    attributes = frame(embedding.snippet(page, url="https://example.org/a?b=1&c=2#old", language="en", height=300))
    assert attributes["src"] == "https://example.org/a?b=1&c=2#embed&l=en"
    assert attributes["height"] == "300"


def test_the_frame_s_title_is_in_the_language_asked_for(page: Path) -> None:
    words = json.dumps({"meta": {"title": {"id": "Sentra", "en": "Hubs & <b>"}}}).replace("<", "\\u003c")
    page.write_text(page.read_text(encoding="utf-8").replace("{}", words), encoding="utf-8")
    assert frame(embedding.snippet(page))["title"] == "Sentra & pusat"
    assert frame(embedding.snippet(page, language="en"))["title"] == "Hubs & <b>"


def test_a_language_that_there_is_not_is_refused(page: Path) -> None:
    with pytest.raises(UsageError, match="use id or en"):
        embedding.snippet(page, language="fr")


def test_a_ratio_is_a_style_and_never_followed(page: Path) -> None:
    attributes = frame(embedding.snippet(page, ratio="16:9", height=400))
    assert attributes["style"] == "aspect-ratio: 16 / 9; height: auto"
    # where a policy forbids the style
    assert attributes["height"] == "400"
    for ratio in ("16", "0:9", "16:9; color: red", "1.5:1"):
        with pytest.raises(UsageError, match="such as 4:3"):
            embedding.snippet(page, ratio=ratio)
    with pytest.raises(UsageError, match="--follow"):
        embedding.snippet(page, ratio="4:3", follow=True)


def test_hostile_titles_and_addresses_stay_attributes(page: Path) -> None:
    attributes = frame(embedding.snippet(page, title=HOSTILE, url=f"maps/{HOSTILE}"))
    assert attributes["title"] == HOSTILE


@pytest.mark.parametrize("url", ["javascript:alert(1)", " JavaScript:alert(1)", "data:text/html,x", "file:///etc/x"])
def test_an_address_that_is_no_page_is_refused(page: Path, url: str) -> None:
    with pytest.raises(UsageError, match="http"):
        embedding.snippet(page, url=url)


def test_a_height_out_of_reason_is_refused(page: Path) -> None:
    with pytest.raises(UsageError, match="150"):
        embedding.snippet(page, height=10)


def test_a_page_of_others_is_refused(tmp_path: Path) -> None:
    other = tmp_path / "other.html"
    other.write_text("<title>x</title>", encoding="utf-8")
    with pytest.raises(InputError, match="not a page that hubmap built"):
        embedding.snippet(other)
    with pytest.raises(UsageError, match="hubmap build"):
        embedding.snippet(tmp_path / "none.html")


def test_following_the_height_calls_for_one_script_in_a_file_of_its_own(page: Path) -> None:
    (_, _), (tag, attributes) = Tags(embedding.snippet(page, follow=True)).tags
    assert (tag, attributes["src"]) == ("script", embedding.SCRIPT)
    script = embedding.follow_script()
    assert "event.source" in script
    assert "event.origin" in script


@pytest.mark.parametrize(
    "data", ["[[[", "[]", '{"meta": {"title": 7}}', '{"meta": {"title": {"en": 7}}}', "[" * 100_000]
)
def test_a_page_with_data_of_another_kind_is_called_by_its_title(tmp_path: Path, data: str) -> None:
    page = tmp_path / "map.html"
    block = f'<script id="hubmap-data" type="application/json">{data}</script>'
    page.write_text(f"<title>Mine</title>{block}", encoding="utf-8")
    assert 'title="Mine"' in embedding.snippet(page, language="en")
