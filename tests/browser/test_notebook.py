"""A notebook that is run and exported: the map is alive in HTML, and its picture is in what is made for paper."""

from __future__ import annotations

import base64
import warnings
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from hubmap.paths import geodata_dir

if TYPE_CHECKING:
    from nbformat import NotebookNode

    from tests.browser.conftest import OpenPage


@pytest.fixture(scope="module")
def notebook() -> NotebookNode:
    """A notebook with one cell that shows the metal hubs, run in a kernel of its own."""
    import nbformat
    from nbconvert.preprocessors import ExecutePreprocessor

    cell = f"import hubmap\nhubmap.Map({str(geodata_dir())!r}, language='en', size='half')"
    made: NotebookNode = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(cell)])
    with warnings.catch_warnings():
        # of the notebook's own libraries
        warnings.simplefilter("ignore")
        ExecutePreprocessor(timeout=120, kernel_name="python3").preprocess(
            made, {"metadata": {"path": str(Path(__file__).parents[2])}}
        )
    return made


def test_an_exported_notebook_shows_the_living_map(open_page: OpenPage, notebook: NotebookNode, tmp_path: Path) -> None:
    from nbconvert import HTMLExporter

    text, _ = HTMLExporter(template_name="basic").from_notebook_node(notebook)
    page = tmp_path / "notebook.html"
    page.write_text(f'<!doctype html><meta charset="utf-8"><title>t</title>{text}', encoding="utf-8")
    opened = open_page(page)
    frame = opened.page.frames[1]
    frame.locator("body.embed.ready").wait_for()
    assert frame.locator(".hub-mark").count() > 9
    assert frame.evaluate("document.documentElement.lang") == "en"
    assert opened.requests == []


def test_an_exported_notebook_carries_the_picture_for_paper(notebook: NotebookNode) -> None:
    from nbconvert import LatexExporter

    ((name, picture),) = [
        item for item in LatexExporter().from_notebook_node(notebook)[1]["outputs"].items() if item[0].endswith(".png")
    ]
    assert name
    assert picture.startswith(b"\x89PNG")
    assert base64.b64decode(notebook.cells[0].outputs[0]["data"]["image/png"]) == picture
