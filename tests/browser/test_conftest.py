"""The browser tests' own guards hold: what a page says, throws or asks for is seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.browser import chromium

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from tests.browser.conftest import OpenPage


def _write(folder: Path, markup: str) -> Path:
    page = folder / "page.html"
    page.write_text(f"<!doctype html><title>t</title>{markup}", encoding="utf-8")
    return page


def test_a_quiet_page_says_and_asks_nothing(open_page: OpenPage, tmp_path: Path) -> None:
    opened = open_page(_write(tmp_path, "<img src='data:image/gif;base64,R0lGODlhAQABAAAAACw='>"))
    assert opened.requests == []
    assert opened.messages == []


def test_messages_and_errors_of_a_page_are_kept(open_page: OpenPage, tmp_path: Path) -> None:
    opened = open_page(_write(tmp_path, "<script>console.warn('w'); throw new Error('e')</script>"))
    assert opened.messages == ["warning: w", "error: e"]
    opened.messages.clear()


def test_every_request_is_counted(open_page: OpenPage, tmp_path: Path) -> None:
    opened = open_page(_write(tmp_path, "<img src='beside.png'><img src='https://example.org/far.png'>"))
    assert opened.requests == [(tmp_path / "beside.png").as_uri(), "https://example.org/far.png"]
    opened.messages.clear()


def test_the_page_opens_in_indonesian_and_in_jakarta(open_page: OpenPage, tmp_path: Path) -> None:
    page = open_page(_write(tmp_path, "")).page
    assert page.evaluate("[navigator.language, new Date(0).getHours(), (4000).toLocaleString()]") == [
        "id-ID",
        7,
        "4.000",
    ]


def test_the_shell_is_taken_before_the_browser_with_a_window_and_what_is_named_before_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("chromium", "chromium-headless-shell"):
        (tmp_path / name).touch(mode=0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("CHROMIUM", raising=False)
    assert chromium.find() == str(tmp_path / "chromium-headless-shell")
    monkeypatch.setenv("CHROMIUM", "/opt/chrome")
    assert chromium.find() == "/opt/chrome"
