"""Every word of the page and of the reports is there in every language."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from hubmap import config, locale, reader
from hubmap.errors import InputError
from hubmap.problems import Sentence
from hubmap.validate import check, table_rules

DATA = Path(__file__).parent / "data"
# where problems are told
PROBLEMS = (
    "problems.py",
    "cli/*.py",
    "tables/*.py",
    "atlas/*.py",
    "reader/*.py",
    "validate/*.py",
    "geocoding/**/*.py",
    "updating/*.py",
    "reports/live_fields.py",
    "studio/*.py",
    "config.py",
)
PACKAGE = Path(__file__).parents[1] / "hubmap"
IN_SCRIPTS = re.compile(r'\bt\(\s*"((?:[^"\\]|\\.)*)"')
SCRIPTS = sorted((PACKAGE / "page" / "web" / "src").rglob("*.ts"))
# but in no docstring's example
IN_PYTHON = re.compile(r'(?<!>>> )\b(?<!>>> Language\("en"\)\.)(?:translate|said|word)\(\s*"([^"]+)"')
# sentences that reports choose from, which stand in tables of their own
WITH_FIELDS = re.compile(r'(?<!f)"([^"\n]*\{(?:count|measure|n|name|names)\}[^"\n]*)"')
FIELD = re.compile(r"\{\w*\}")


def _messages() -> set[str]:
    scripts = "\n".join(path.read_text(encoding="utf-8") for path in SCRIPTS)
    modules = "\n".join(path.read_text(encoding="utf-8") for path in PACKAGE.rglob("*.py"))
    reports = "\n".join(path.read_text(encoding="utf-8") for path in (PACKAGE / "reports").glob("*.py"))
    return {*WITH_FIELDS.findall(reports), *IN_SCRIPTS.findall(scripts), *IN_PYTHON.findall(modules)}


def _told(source: str) -> set[str]:
    """The literals of a module that tell problems: templates of sentences, and messages and remedies without values."""
    found = set()
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Call(func=ast.Name("Sentence"), args=[ast.Constant(str(text)), *_]):
                found.add(text)
            case ast.Call(func=ast.Name("listed"), args=[_, ast.Constant(str(text))]):
                found.add(text)
            case ast.keyword("message" | "remedy", ast.Constant(str(text))):
                found.add(text)
            case ast.Assign([ast.Name("message" | "remedy")], ast.Constant(str(text))):
                found.add(text)
            case ast.Call(func=ast.Name("told" | "at" | "_doubt" | "_unusable" | "CellError"), args=arguments):
                found |= {str(a.value) for a in arguments if isinstance(a, ast.Constant) and _is_sentence(a.value)}
    return found


def _is_sentence(value: object) -> bool:
    return isinstance(value, str) and " " in value


def _templates(sentence: str) -> set[str]:
    """What a sentence of a problem is made of, down to the last one."""
    if not isinstance(sentence, Sentence):
        return {sentence} if _is_sentence(sentence) else set()
    inner = [value for value in sentence.values.values() if isinstance(value, Sentence)]
    return {sentence.template}.union(*map(_templates, inner))


def test_every_sentence_that_tells_a_problem_is_there_in_indonesian() -> None:
    modules = [path for room in PROBLEMS for path in sorted(PACKAGE.glob(room))]
    told = set().union(*(_told(path.read_text(encoding="utf-8")) for path in modules))
    by_rules = {text for _, *texts in table_rules._SAID.values() for text in texts}
    assert len(told) > 90
    severities = {"error", "warning", "note"}
    assert (told | by_rules | severities) - locale.catalogue("id", "problems").keys() == set()


@pytest.mark.parametrize("path", sorted(DATA.iterdir()), ids=lambda path: path.name)
def test_what_awkward_files_are_told_is_all_there_in_indonesian(path: Path) -> None:
    try:
        problems = check(reader.read_tables(path), config.load(path)).problems
    except InputError:
        return
    said = {part for problem in problems for text in (problem.message, problem.remedy) for part in _templates(text)}
    assert said - locale.catalogue("id", "problems").keys() == set()


def test_numbers_in_a_problem_are_written_as_the_language_does() -> None:
    problem = Sentence(
        "{hub} has {ratio} workers per unit ({workers} workers, {units} units), which is out of line.",
        hub="x",
        ratio=1.5,
        workers="3",
        units="2",
    )
    assert locale.retold(problem, "en") == "x has 1.5 workers per unit (3 workers, 2 units), which is out of line."
    assert locale.retold(problem, "id") == "x punya 1,5 pekerja per unit (3 pekerja, 2 unit), tidak wajar."


@pytest.mark.parametrize("language", locale.LANGUAGES)
def test_no_message_is_missing(language: str) -> None:
    assert _messages() - locale.catalogue(language).keys() == set()


@pytest.mark.parametrize("language", locale.LANGUAGES)
def test_a_translation_keeps_the_fields_of_its_message(language: str) -> None:
    changed = [
        message
        for message, said in {**locale.catalogue(language), **locale.catalogue("id", "problems")}.items()
        if sorted(FIELD.findall(message)) != sorted(FIELD.findall(said))
    ]
    assert changed == []


def test_the_scripts_ask_for_words_by_literals_alone() -> None:
    for path in SCRIPTS:
        text = path.read_text(encoding="utf-8")
        assert len(re.findall(r"(?<!function )\bt\(", text)) == len(IN_SCRIPTS.findall(text)), path.name


@pytest.mark.parametrize(
    "forbidden", ["innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "new Function"]
)
def test_no_script_makes_markup_or_code_of_text(forbidden: str) -> None:
    found = [path.name for path in SCRIPTS if forbidden in path.read_text(encoding="utf-8")]
    assert found == []
