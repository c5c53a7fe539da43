"""Each word of the data stands once: a row that is added is read, checked, drawn and told, and no room knows a code by heart."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from hubmap import vocabulary
from hubmap.tables import TABLES

ROOT = Path(__file__).parents[1]
WORDS = vocabulary.load()
CHOICES = {
    ("observations", "covers"): WORDS.covers,
    ("observations", "quality"): WORDS.grades,
    ("centres", "role"): WORDS.roles,
    ("centres", "status"): WORDS.statuses,
    ("programmes", "kind"): WORDS.programme_kinds,
}
NEW_ROLE = """
[[roles]]
code = "lab"
id = "Laboratorium uji"
en = "Test laboratory"
aliases = ["laboratorium"]
shape = "-6 -6 6 -6 0 8"
group = "core"
"""
# draws and tells a centre of a role that is new, from a table that calls it by its other name
DRAW = """
import json, re, sys
from pathlib import Path
from hubmap import pipeline
from hubmap.page.assets import text
folder = Path(sys.argv[1])
pipeline.build(folder, folder / "out")
page = (folder / "out" / "map.html").read_text(encoding="utf-8")
data = json.loads(re.search(r'<script type="application/json" id="hubmap-data">(.*?)</script>', page, re.S)[1])
pipeline.figure(folder, [folder / "f.svg"], language="id")
pipeline.report(folder, folder / "r.html", language="id")
print(json.dumps({"centre": data["centres"][0]["role"], "word": data["vocabulary"]["roles"]["lab"]["id"],
    "figure": "Laboratorium uji" in (folder / "f.svg").read_text(encoding="utf-8")}))
"""


@pytest.mark.parametrize(("table", "column"), CHOICES)
def test_a_column_of_choices_knows_every_word_of_the_vocabulary(table: str, column: str) -> None:
    known = TABLES[table].column(column).choices
    terms = [term for term in CHOICES[table, column].values() if not getattr(term, "derived", False)]
    assert set(known.values()) == {term.code for term in terms}
    assert {word: known[word] for term in terms for word in term.aliases} == {
        word: term.code for term in terms for word in term.aliases
    }


def test_no_word_stands_for_two_things() -> None:
    for terms in CHOICES.values():
        words = [word for term in terms.values() for word in {term.code.lower(), *term.aliases}]
        assert sorted(words) == sorted(set(words))


def test_a_plan_of_the_first_edition_is_an_announcement() -> None:
    assert vocabulary.choices(WORDS.statuses)["planned"] == "announced"


def test_silence_is_never_written_in_a_table() -> None:
    assert vocabulary.SILENT not in vocabulary.choices(WORDS.statuses).values()


def test_every_status_has_a_look_of_its_own() -> None:
    looks = [(status.fill, status.outline, status.struck) for status in WORDS.statuses.values()]
    assert len(set(looks)) == len(looks)


def test_every_sign_is_closed_within_its_square() -> None:
    for role in WORDS.roles.values():
        assert len(role.shape) > 2
        assert all(-9 <= value <= 9 for corner in role.shape for value in corner)
    assert len({role.shape for role in WORDS.roles.values()}) == len(WORDS.roles)


@pytest.mark.parametrize("theme", ["light", "dark", "paper"])
def test_every_colour_is_one(theme: vocabulary.Theme) -> None:
    assert all(re.fullmatch(r"#[0-9a-f]{6}", colour) for colour in vocabulary.palette(theme).values())


def test_no_room_knows_a_role_by_heart() -> None:
    """A role that stands in a room is one that a row more in the vocabulary would not reach."""
    # the other codes are words of other things too
    telling = "|".join({"logistics", "rnd"} & WORDS.roles.keys())
    named = re.compile(rf"""["'`](?:{telling})["'`]""")
    rooms = [*ROOT.glob("hubmap/**/*.py"), *ROOT.glob("hubmap/page/web/src/**/*.ts")]
    own = ROOT / "hubmap" / "vocabulary"
    found = [path for path in rooms if own not in path.parents and named.search(path.read_text(encoding="utf-8"))]
    assert [str(path.relative_to(ROOT)) for path in found] == []


@pytest.mark.parametrize("document", ["docs/tables.md", "README.md"])
@pytest.mark.parametrize("column", ["role", "status", "covers", "quality", "kind"])
def test_the_documents_name_every_choice_in_order(document: str, column: str) -> None:
    (terms,) = [terms for (_, name), terms in CHOICES.items() if name == column]
    codes = [term.code for term in terms.values() if not getattr(term, "derived", False)]
    lines = [line for line in (ROOT / document).read_text(encoding="utf-8").splitlines() if f"`{column}`" in line]
    found = [re.findall(r"\w+", line[line.index(f"`{column}`") :]) for line in lines]
    assert any(_in_order(codes, words) for words in found), f"{document}: {column} may be {', '.join(codes)}"


def _in_order(codes: list[str], words: list[str]) -> bool:
    rest = iter(words)
    return all(code in rest for code in codes)


def test_a_role_is_added_by_one_row(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "hubmap", tmp_path / "hubmap", ignore=shutil.ignore_patterns("__pycache__"))
    (tmp_path / "geodata").symlink_to(ROOT / "geodata")
    with (tmp_path / "hubmap/vocabulary/vocabulary.toml").open("a", encoding="utf-8") as file:
        file.write(NEW_ROLE)
    tables = tmp_path / "tables"
    tables.mkdir()
    (tables / "hubs.csv").write_text("id,name,place\nceper,Ceper,Ceper\n", encoding="utf-8")
    (tables / "centres.csv").write_text("id,name,role,status,hub\nx,Uji,laboratorium,aktif,ceper\n", encoding="utf-8")
    run = subprocess.run(
        [sys.executable, "-c", DRAW, tables], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stderr
    assert json.loads(run.stdout) == {"centre": "lab", "word": "Laboratorium uji", "figure": True}
