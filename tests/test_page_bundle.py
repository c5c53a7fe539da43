from __future__ import annotations

import shutil
import subprocess
from dataclasses import fields
from typing import TYPE_CHECKING

import pytest

from hubmap import page
from hubmap.page import document
from tests import page_bundle

if TYPE_CHECKING:
    from pathlib import Path

needs_node = pytest.mark.skipif(not page_bundle.ESBUILD.exists(), reason="`npm install` brings esbuild and tsc")


def test_the_schema_is_that_of_the_dataclasses() -> None:
    assert page_bundle.SCHEMA.read_text(encoding="utf-8") == page_bundle.schema()


@pytest.mark.parametrize(("centre", "zoom"), [((-2.4, 118.123456), 5), ((0.0, -118.0), 13), ((1e-7, 10.0), 4)])
def test_the_shell_in_git_is_that_of_folium(centre: tuple[float, float], zoom: int) -> None:
    assert page._shell(centre, zoom) == page_bundle.shell(centre, zoom)


@needs_node
@pytest.mark.parametrize("made", page_bundle.BUNDLES, ids=lambda made: made.name)
def test_a_bundle_in_git_is_that_of_the_scripts(made: Path) -> None:
    assert made.read_text(encoding="utf-8") == page_bundle.bundle(page_bundle.BUNDLES[made])


@needs_node
def test_a_renamed_field_of_the_payload_is_a_type_error(tmp_path: Path) -> None:
    assert "precision_km" in {field.name for field in fields(document.Place)}
    shutil.copytree(page_bundle.ROOT / "hubmap" / "page" / "web" / "src", tmp_path / "hubmap" / "page" / "web" / "src")
    for name in ("tsconfig.json", "node_modules"):
        (tmp_path / name).symlink_to(page_bundle.ROOT / name)
    schema = tmp_path / page_bundle.SCHEMA.relative_to(page_bundle.ROOT)
    assert _types(tmp_path).returncode == 0
    schema.write_text(page_bundle.schema().replace("precision_km:", "precision:"), encoding="utf-8")
    found = _types(tmp_path)
    assert found.returncode
    assert "Property 'precision_km' does not exist on type 'Place'" in found.stdout


def _types(folder: Path) -> subprocess.CompletedProcess[str]:
    command = [str(folder / "node_modules" / ".bin" / "tsc"), "--pretty", "false"]
    return subprocess.run(command, cwd=folder, capture_output=True, encoding="utf-8", check=False)
