"""What is installed from the wheel is whole, and draws the same map in an empty folder."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

from hubmap import __version__

ROOT = Path(__file__).parents[1]


def _kept(*folders: str) -> set[str]:
    """The files of these folders that are kept in git."""
    try:
        listed = subprocess.run(["git", "ls-files", "-z", *folders], cwd=ROOT, capture_output=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("not a git checkout")
    return {name for name in listed.decode().split("\0") if name}


def _build(target: str, folder: Path) -> Path:
    command = [sys.executable, "-m", "hatchling", "build", "--target", target, "--directory", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    return next(folder.iterdir())


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return _build("wheel", tmp_path_factory.mktemp("wheel"))


def test_the_wheel_holds_the_code_the_page_and_the_data(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as packed:
        names = set(packed.namelist())
    data = {f"hubmap/{name}" for name in _kept("geodata") if not name.startswith("geodata/make/")}
    assert {name for name in names if not name.startswith("hubmap-")} == _kept("hubmap") | data


def test_the_wheel_holds_every_licence(wheel: Path) -> None:
    licences = {name for name in _kept("hubmap/page/web/vendor") if Path(name).name.startswith("LICENSE")} | {"LICENSE"}
    with zipfile.ZipFile(wheel) as packed:
        names = set(packed.namelist())
    assert {f"hubmap-{__version__}.dist-info/licenses/{name}" for name in licences} <= names


def test_the_source_distribution_holds_what_the_wheel_and_the_tests_are_made_from(tmp_path: Path) -> None:
    with tarfile.open(_build("sdist", tmp_path)) as packed:
        names = {name.partition("/")[2] for name in packed.getnames()}
    parts = ("hubmap", "geodata", "tests", "docs", "windows", "Makefile", "constraints.txt", "pyproject.toml")
    assert _kept(*parts, "LICENSE", "*.md", "*.json") <= names


def test_what_is_built_again_is_the_same_bytes(wheel: Path, tmp_path: Path) -> None:
    assert _build("wheel", tmp_path / "wheel").read_bytes() == wheel.read_bytes()
    first, second = (_build("sdist", tmp_path / name) for name in ("first", "second"))
    assert first.read_bytes() == second.read_bytes()


@pytest.mark.skipif(not importlib.util.find_spec("hubmap.validate"), reason="nothing can be drawn yet")
def test_the_installed_package_draws_the_same_map_in_an_empty_folder(wheel: Path, tmp_path: Path) -> None:
    installed, empty = tmp_path / "installed", tmp_path / "empty"
    empty.mkdir()
    shutil.unpack_archive(wheel, installed, "zip")
    _hubmap(installed, empty, "build")
    _hubmap(ROOT, ROOT, "build", "--out", str(tmp_path / "here"))
    assert {path.name for path in (empty / "output").iterdir()} == {path.name for path in (tmp_path / "here").iterdir()}
    for path in (empty / "output").iterdir():
        assert path.read_bytes() == (tmp_path / "here" / path.name).read_bytes(), path.name


def _hubmap(package: Path, folder: Path, *arguments: str) -> None:
    command = [sys.executable, "-P", "-m", "hubmap", *arguments]
    run = subprocess.run(
        command, cwd=folder, env={**os.environ, "PYTHONPATH": str(package)}, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stdout + run.stderr
