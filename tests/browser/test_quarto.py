"""The Quarto example with Quarto where there is one, and always without: its cell is run, and given to pandoc and typst.

Quarto cannot be had from a package registry without a download from elsewhere. Of a cell's forms it takes for HTML the
page, and for Word and typst the picture (its ``displayDataMimeType``), and hands them to pandoc and typst, as is done here.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import warnings
from pathlib import Path
from typing import TYPE_CHECKING

import docx
import pypandoc
import pytest
import typst

if TYPE_CHECKING:
    from nbformat import NotebookNode

    from tests.browser.conftest import OpenPage

EXAMPLE = Path(__file__).parents[2] / "docs" / "examples" / "metal-hubs.qmd"


@pytest.fixture(scope="module")
def example() -> NotebookNode:
    """The example's cell, run where Quarto would run it."""
    import nbformat
    from nbconvert.preprocessors import ExecutePreprocessor

    (cell,) = re.findall(r"```\{python\}\n(.*?)```", EXAMPLE.read_text(encoding="utf-8"), re.DOTALL)
    made: NotebookNode = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(cell)])
    with warnings.catch_warnings(), pytest.MonkeyPatch.context() as environment:
        # of the notebook's own libraries
        warnings.simplefilter("ignore")
        environment.setenv("PYTHONPATH", str(EXAMPLE.parents[2]))
        ExecutePreprocessor(timeout=120, kernel_name="python3").preprocess(made, {"metadata": {"path": EXAMPLE.parent}})
    return made


@pytest.fixture(scope="module")
def markdown(example: NotebookNode, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example as pandoc gets it for formats that show no HTML."""
    from nbconvert import MarkdownExporter

    folder = tmp_path_factory.mktemp("quarto")
    exporter = MarkdownExporter(exclude_input=True)
    # what Quarto does for Word and PDF: the form that paper cannot show is left out
    del example.cells[0].outputs[0]["data"]["text/html"]
    text, resources = exporter.from_notebook_node(example)
    for name, picture in resources["outputs"].items():
        (folder / name).write_bytes(picture)
    (folder / "example.md").write_text(f"# Metal hubs\n{text}", encoding="utf-8")
    return folder / "example.md"


def test_in_html_the_example_is_the_living_map(open_page: OpenPage, example: NotebookNode, tmp_path: Path) -> None:
    shown = example.cells[0].outputs[0]["data"]["text/html"]
    page = tmp_path / "example.html"
    page.write_text(f'<!doctype html><meta charset="utf-8"><title>t</title>{shown}', encoding="utf-8")
    opened = open_page(page)
    opened.page.frames[1].locator("body.embed.ready").wait_for()
    assert opened.requests == []


def test_in_word_the_example_is_the_picture(markdown: Path) -> None:
    made = markdown.with_suffix(".docx")
    pypandoc.convert_file(
        str(markdown), "docx", outputfile=str(made), extra_args=["--resource-path", str(markdown.parent)]
    )
    assert len(docx.Document(str(made)).inline_shapes) == 1


def test_in_pdf_the_example_is_the_picture(markdown: Path) -> None:
    source = markdown.with_suffix(".typ")
    pypandoc.convert_file(str(markdown), "typst", outputfile=str(source), extra_args=["--standalone"])
    pdf = typst.compile(str(source))
    assert pdf.startswith(b"%PDF")
    assert b"/Subtype /Image" in pdf or b"/Subtype/Image" in pdf


@pytest.fixture(scope="module")
def rendered(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example's three documents as Quarto itself renders them."""
    quarto = shutil.which("quarto")
    if quarto is None:
        pytest.skip("no quarto on the PATH: `make docs` tries to install it")
    root = EXAMPLE.parents[2]
    copy = tmp_path_factory.mktemp("rendered") / EXAMPLE.name
    text = EXAMPLE.read_text(encoding="utf-8").replace("../../geodata", (root / "geodata").as_posix())
    copy.write_text(text, encoding="utf-8", newline="\n")
    environment = {**os.environ, "QUARTO_PYTHON": sys.executable, "PYTHONPATH": str(root)}
    for kind in ("html", "docx", "typst"):
        subprocess.run([quarto, "render", copy.name, "--to", kind], cwd=copy.parent, env=environment, check=True)
    return copy


def test_quarto_renders_the_living_map_in_html(open_page: OpenPage, rendered: Path) -> None:
    opened = open_page(rendered.with_suffix(".html"))
    opened.page.frames[1].locator("body.embed.ready").wait_for()


def test_quarto_renders_the_picture_in_word_and_pdf(rendered: Path) -> None:
    assert len(docx.Document(str(rendered.with_suffix(".docx"))).inline_shapes) == 1
    assert b"/Image" in rendered.with_suffix(".pdf").read_bytes()
