"""Hostile text in every column of every table is text in the page, too."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import hubmap
from tests.hostile import TEXT, poison
from tests.test_cli import tables

if TYPE_CHECKING:
    from tests.browser.conftest import MakeOnce, OpenPage


@pytest.fixture(scope="module")
def poisoned(make_once: MakeOnce) -> Path:
    return make_once("poisoned", _poisoned) / "output" / "map.html"


def _poisoned(folder: Path) -> None:
    """A map whose hubs are placed, with hostile text wherever there is text."""
    poison(tables(folder / "in"), leave=frozenset({"place", "within"}))
    hubmap.build(folder / "in", folder / "output")


@pytest.mark.parametrize("language", ["id", "en"])
def test_it_is_shown_as_it_was_written_and_runs_nowhere(open_page: OpenPage, poisoned: Path, language: str) -> None:
    opened = open_page(poisoned)
    page = opened.page
    page.locator("body.ready").wait_for()
    page.evaluate("language => hubmap.state.set({language})", language)
    hubs = page.locator("button[data-hub]").evaluate_all("marks => marks.map(mark => mark.dataset.hub)")
    assert len(hubs) == 29
    for hub in hubs:
        page.evaluate("hub => hubmap.state.set({hub})", hub)
        assert TEXT in page.locator("body").inner_text()
        assert page.locator("img[src='x'], body b").count() == 0
    assert "49 " not in page.title()
    assert opened.requests == []


def test_no_link_leads_anywhere_but_to_a_page(open_page: OpenPage, poisoned: Path) -> None:
    page = open_page(poisoned).page
    page.locator("body.ready").wait_for()
    page.evaluate("hubmap.state.set({hub: 'ceper'})")
    schemes = page.locator("a[href]").evaluate_all("links => links.map(link => link.protocol)")
    assert schemes
    assert set(schemes) <= {"http:", "https:", "file:"}
