"""What is kept in the repository speaks of the project alone, and runs on any machine."""

from __future__ import annotations

import re
import subprocess
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).parents[1]
BINARY = {".png", ".gz", ".int32", ".xlsx", ".ods", ".parquet", ".gpkg", ".woff2", ".pyc"}
LARGEST = 4 * 2**20  # bytes; what is larger belongs in a package or is made by a script

# the names are broken up, so that this file passes its own test
_HOSTS = (r"py_pi\.(?:org|python)", r"python_hosted", r"registry\.n_pmjs", r"n_pmjs\.com", r"deb\.deb_ian")
REGISTRIES = re.compile("|".join(host.replace("_", "") for host in _HOSTS))
MACHINE_PATHS = re.compile(r"(?<![\w.:/-])/(?:work|tmp|root|home|Users)/\w")
LOCAL_LINK = re.compile(r"\]\((?!https?:|#|mailto:)([^)#\s]+)")
UNWRITTEN = re.compile(r"^(?:<{7} |>{7} |={7}$)", re.MULTILINE)
MARKUP_FROM_TEXT = re.compile(
    r"\b(?:inner|outer)HTML\b|\binsertAdjacentHTML\b|\bdocument\.write|\beval\s*\(|\bnew Function\b|\bcreateContextualFragment\b"
)


def _kept() -> list[Path]:
    try:
        listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("not a git checkout")
    return [path for name in listed.decode().split("\0") if name and (path := ROOT / name).is_file()]


def _texts() -> dict[str, str]:
    return {
        # some of the awkward files that the reader is tested with are not UTF-8
        path.relative_to(ROOT).as_posix(): path.read_bytes().decode("utf-8", "replace")
        for path in _kept()
        if path.suffix not in BINARY
    }


@pytest.mark.parametrize(
    ("what", "pattern"),
    [
        ("the address of a package registry", REGISTRIES),
        ("a path of one machine", MACHINE_PATHS),
        ("an unfinished merge", UNWRITTEN),
    ],
    ids=["registries", "paths", "merges"],
)
def test_no_file_holds(what: str, pattern: re.Pattern[str]) -> None:
    found = [f"{name}: {match[0]}" for name, text in _texts().items() for match in pattern.finditer(text)]
    assert found == [], what


def test_text_files_have_plain_line_ends_and_end_with_one() -> None:
    wrong = [
        name
        for name, text in _texts().items()
        if "\r" in text or (text and not text.endswith("\n"))
        if "/vendor/" not in name and not name.startswith(("tests/data/", "tests/fuzz/corpus/"))
    ]
    assert wrong == []


def test_every_link_within_the_documents_leads_to_a_file() -> None:
    broken = [
        f"{name}: {link}"
        for name, text in _texts().items()
        if name.endswith(".md")
        for link in LOCAL_LINK.findall(text)
        if not (ROOT / name).parent.joinpath(link).exists()
    ]
    assert broken == []


def test_no_file_is_larger_than_a_clone_should_bear() -> None:
    assert [path.name for path in _kept() if path.stat().st_size > LARGEST] == []


def test_the_scripts_of_the_page_never_turn_text_into_markup_or_code() -> None:
    found = [
        f"{name}: {match[0]}"
        for name, text in _texts().items()
        if name.startswith("hubmap/page/web/") and "/vendor/" not in name
        for match in MARKUP_FROM_TEXT.finditer(text)
    ]
    assert found == []


def test_every_dependency_is_pinned_to_a_version_that_is_admitted() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    extras, groups = project["project"].get("optional-dependencies", {}), project["dependency-groups"]
    lines = [project["project"]["dependencies"], *extras.values(), *groups.values()]
    wanted = [Requirement(line) for group in lines for line in group if isinstance(line, str)]
    pins = [
        Requirement(line)
        for line in (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
        if line[0] not in " #"
    ]
    for requirement in wanted:
        versions = [
            str(pin.specifier).removeprefix("==") for pin in pins if pin.name.lower() == requirement.name.lower()
        ]
        assert versions, f"{requirement.name}: run `make constraints`"
        assert all(requirement.specifier.contains(version) for version in versions), requirement
