"""Every word of the page and of the reports is there in every language."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from hubmap import locale

PACKAGE = Path(__file__).parents[1] / "hubmap"
IN_SCRIPTS = re.compile(r'hubmap\.t\(\s*"((?:[^"\\]|\\.)*)"')
IN_PYTHON = re.compile(r'locale\.translate\(\s*"([^"]+)"')
FIELD = re.compile(r"\{\w*\}")


def _messages() -> set[str]:
    scripts = "\n".join(path.read_text(encoding="utf-8") for path in (PACKAGE / "page" / "web" / "js").glob("*.js"))
    modules = "\n".join(path.read_text(encoding="utf-8") for path in PACKAGE.rglob("*.py"))
    return {*IN_SCRIPTS.findall(scripts), *IN_PYTHON.findall(modules)}


@pytest.mark.parametrize("language", locale.LANGUAGES)
def test_no_message_is_missing(language: str) -> None:
    assert _messages() - locale.catalogue(language).keys() == set()


@pytest.mark.parametrize("language", locale.LANGUAGES)
def test_a_translation_keeps_the_fields_of_its_message(language: str) -> None:
    changed = [
        message
        for message, said in locale.catalogue(language).items()
        if sorted(FIELD.findall(message)) != sorted(FIELD.findall(said))
    ]
    assert changed == []


def test_the_scripts_ask_for_words_by_literals_alone() -> None:
    for path in (PACKAGE / "page" / "web" / "js").glob("*.js"):
        text = path.read_text(encoding="utf-8")
        assert len(re.findall(r"hubmap\.t\(", text)) == len(IN_SCRIPTS.findall(text)), path.name


@pytest.mark.parametrize(
    "forbidden", ["innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "new Function"]
)
def test_no_script_makes_markup_or_code_of_text(forbidden: str) -> None:
    found = [
        path.name
        for path in (PACKAGE / "page" / "web" / "js").glob("*.js")
        if forbidden in path.read_text(encoding="utf-8")
    ]
    assert found == []
