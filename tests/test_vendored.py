"""Every file of others that the page or its tests carry is named, licensed, and as it was when it was taken."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
VENDORS = (ROOT / "hubmap" / "page" / "web" / "vendor", ROOT / "tests" / "browser" / "vendor")
FOLDERS = sorted(path for vendor in VENDORS for path in vendor.glob("*") if path.is_dir())
pytestmark = pytest.mark.skipif(not FOLDERS, reason="nothing is vendored yet")


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_a_vendored_library_says_its_name_version_and_licence(folder: Path) -> None:
    described = json.loads((folder / "vendor.json").read_text(encoding="utf-8"))
    assert described["name"]
    assert described["version"][0].isdigit()
    assert described["licence"]
    assert (folder / "LICENSE").read_text(encoding="utf-8").strip()


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_every_vendored_file_has_the_checksum_it_was_taken_with(folder: Path) -> None:
    named = json.loads((folder / "vendor.json").read_text(encoding="utf-8"))["sha256"]
    found = {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file() and path.name != "vendor.json"
    }
    assert named == found


def test_nothing_lies_beside_the_vendored_folders() -> None:
    assert [path.name for vendor in VENDORS for path in vendor.iterdir() if path.is_file()] == []
