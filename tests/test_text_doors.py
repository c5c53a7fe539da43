"""Text that acts is seen as an escape, formulas are disarmed where people open them, and nothing ends in a traceback."""

from __future__ import annotations

import csv
import errno
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hubmap import text_doors
from hubmap.cli import last_net
from hubmap.errors import InputError
from hubmap.problems import Problem
from hubmap.reader.files import text_page
from hubmap.tables import quantity
from hubmap.validate.coordinates import point_of_text
from tests.command_line import run_anew, run_here

ROOT = Path(__file__).parents[1]
ACTING = "\x1b[2J\x07\x9b31m\u202e\u2066\u200b\ud800\r\n\x00"

# texts of which many act in a spreadsheet; of an alphabet made of two, a text would hardly ever take from the smaller
_CELLS = st.lists(
    st.one_of(st.sampled_from('=+-@\uff1d\r\n\t \u3000,"a1'), st.characters(exclude_characters="\0")), max_size=4
).map("".join)


def test_nothing_that_acts_reaches_a_terminal() -> None:
    assert text_doors.shown(f"a{ACTING}b") == r"a\x1b[2J\x07\x9b31m\u202e\u2066\u200b\ud800\x0d\x0a\x00b"
    assert text_doors.shown("Désa Batur – 4.000 (±0,5)") == "Désa Batur – 4.000 (±0,5)"


@given(st.text(st.characters()))
def test_json_for_a_terminal_is_the_same_document(text: str) -> None:
    told = text_doors.json_text({"name": text})
    assert json.loads(told) == {"name": text}
    assert not text_doors.acting(told)


def test_an_apostrophe_that_disarmed_nothing_stays() -> None:
    assert [text_doors.armed(cell) for cell in ("'=1", "'Ceper", "=1", "''t")] == ["=1", "'Ceper", "=1", "''t"]
    assert [text_doors.disarmed(cell) for cell in ("=1", " =1", "-7,5", "'t")] == ["'=1", "' =1", "-7,5", "'t"]


def test_only_what_acts_is_an_escape_each_as_short_as_it_can_be() -> None:
    assert text_doors.shown("\x9f\u202e\U000e0041") == r"\x9f\u202e\U000e0041"
    assert text_doors.json_text({"Désa": ["a\x1b\u202e"]}) == '{\n "Désa": [\n  "a\\u001b\\u202e"\n ]\n}'
    assert [text_doors.acting(text) for text in ("a\x1b", "a\u202eb", "a\r\nb", "Désa")] == [True, True, False, False]


@given(st.lists(st.lists(st.text(), min_size=1, max_size=3), min_size=1, max_size=4))
def test_csv_for_programs_gives_every_text_back(rows: list[list[str]]) -> None:
    rows = [[cell.replace("\0", "") for cell in row] for row in rows]
    rows = [row for row in rows if row != [""]] or [["a"]]
    text = text_doors.csv_text(rows, for_people=False)
    assert list(csv.reader(io.StringIO(text, newline=""))) == rows


@given(
    st.lists(st.tuples(st.one_of(st.none(), st.integers(), _CELLS), st.one_of(st.none(), _CELLS)), max_size=5),
    st.booleans(),
)
def test_columns_are_written_as_their_rows_are(rows: list[tuple[object, object]], for_people: bool) -> None:  # noqa: FBT001
    columns = {"=a": [one for one, _ in rows], "b": [other for _, other in rows]}
    expected = text_doors.csv_text([["=a", "b"], *rows], for_people=for_people)
    assert text_doors.csv_columns(columns, for_people=for_people) == expected


@given(_CELLS)
def test_no_cell_for_people_is_a_formula_and_the_way_back_is_known(cell: str) -> None:
    safe = text_doors.disarmed(cell)
    assert safe == cell or (safe == f"'{cell}" and text_doors.armed(safe) == cell)
    is_figure = safe.lstrip("+-").replace(".", "").replace(",", "").isdigit()
    assert is_figure or not safe.lstrip().startswith(("=", "+", "-", "@"))


def test_control_characters_in_data_are_left_out_and_told() -> None:
    problems: list[Problem] = []
    grid = text_page("a.csv", "name,n\nCe\x1bper\u202e,1\nFine,2\n".encode(), problems).grid
    assert grid[1] == ["Ceper", "1"]
    assert [(one.code, one.row) for one in problems] == [("acting-characters", 2)]


@pytest.mark.parametrize(
    ("text", "point"),
    [
        ("-7.1 S 110.2 E", (-7.1, 110.2)),
        ("7.1 S 110.2 E", (-7.1, 110.2)),
        ("S7.1, E110.2", (-7.1, 110.2)),
        ("-7.1 N, 110.2 E", None),
        ("7.1 S, -110.2 E", None),
        ("7.1 N, 110.2 E", (7.1, 110.2)),
    ],
)
def test_a_sign_and_a_quarter_agree_or_are_refused(text: str, point: tuple[float, float] | None) -> None:
    assert point_of_text(text) == point


@pytest.mark.parametrize("text", ["9" * 99, "9" * 101, "9" * 5000, ">" + "9" * 90, "1-" + "9" * 90, 1e300])
def test_a_figure_beyond_all_measure_is_an_error_of_its_cell(text: str | float) -> None:
    with pytest.raises(quantity.QuantityError, match=r"too (large|long)"):
        quantity.parse(text)
    assert quantity.parse("9" * 18).value == 1e18


# --- the command line ------------------------------------------------------------------------------------------------------


@pytest.fixture
def tables(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "hubs.csv").write_text("id,name,within\nceper,Ceper,Kabupaten Klaten\n", encoding="utf-8")
    (folder / "observations.csv").write_text("hub,year,workforce\nceper,2019,4000\n", encoding="utf-8")
    return folder


def run(*arguments: str, folder: Path, **environment: str | None) -> subprocess.CompletedProcess[bytes]:
    usual = {name: value for name, value in {**os.environ, **environment}.items() if value is not None}
    return subprocess.run(
        [sys.executable, "-m", "hubmap", *arguments], cwd=folder, env=usual, capture_output=True, check=False
    )


def test_names_that_no_file_can_have_are_wrong_usage(tables: Path) -> None:
    for arguments in (("check", "a" * 300), ("diff", "a" * 5000, "in"), ("build", "in", "--out", "b" * 300)):
        ended = run_anew(*arguments, folder=tables.parent)
        assert (ended.returncode, "Traceback" in ended.stderr) == (2, False), ended.stderr
        assert len(ended.stderr.splitlines()) == 1


def test_a_strange_environment_changes_nothing(tables: Path) -> None:
    nothing = dict.fromkeys(("HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR", "LANG"))
    ended = run(
        "build", "in", "--only", "csv,manifest", folder=tables.parent, **nothing,
        LC_ALL="C", TZ="Pacific/Kiritimati", SOURCE_DATE_EPOCH="never", PYTHONWARNINGS="error",
    )  # fmt: skip
    assert ended.returncode == 0, ended.stderr
    assert (tables.parent / "output" / "hubs.csv").is_file()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full device there")
def test_an_output_that_is_full_or_closed_is_told_without_a_traceback(tables: Path) -> None:
    command = f"'{sys.executable}' -m hubmap check in"
    for redirection in ("> /dev/full", ">&-", "2>&-", "| true"):
        ended = subprocess.run(
            ["sh", "-c", f"{command} {redirection}"],
            cwd=tables.parent,
            env={**os.environ, "PYTHONWARNINGS": "error"},
            capture_output=True,
            check=False,
        )
        assert b"Traceback" not in ended.stderr, ended.stderr
        assert b"Exception ignored" not in ended.stderr, ended.stderr


def test_what_a_library_could_not_end_on_a_full_disk_is_no_further_fault(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    heard: list[BaseException | None] = []
    monkeypatch.setattr(sys, "unraisablehook", lambda told: heard.append(told.exc_value))
    monkeypatch.setattr(sys, "argv", ["hubmap"])
    monkeypatch.setattr(last_net, "_prepare", lambda: None)

    class Remains:
        def __init__(self, fault: Exception) -> None:
            self.fault = fault

        def __del__(self) -> None:
            raise self.fault

    def fail() -> None:
        raise InputError("the disk is full.")

    assert last_net.caught(fail) == 1
    for fault in (OSError(errno.ENOSPC, "full"), ValueError("another")):
        Remains(fault)
    assert [type(one) for one in heard] == [ValueError]
    assert capsys.readouterr().err == "hubmap: the disk is full.\n"
    assert last_net._sentence(SystemExit(143)) == ("", 143)


def test_what_nobody_thought_of_ends_in_one_sentence_and_debug_shows_where(tables: Path) -> None:
    (tables / "sitecustomize.py").write_text(
        "import hubmap.reader as r\ndef fail(path): raise LookupError('boom\\x1b[2J')\nr.read_tables = fail\n",
        encoding="utf-8",
    )
    ended = run("check", "in", folder=tables.parent, PYTHONPATH=f"{tables}{os.pathsep}{ROOT}")
    assert ended.returncode == 1
    assert ended.stderr.count(b"\n") == 1
    assert rb"(LookupError: boom\x1b[2J)" in ended.stderr
    assert b"\x1b" not in ended.stderr
    ended = run("check", "in", "--debug", folder=tables.parent, PYTHONPATH=f"{tables}{os.pathsep}{ROOT}")
    assert b"Traceback" in ended.stderr
    assert b"\x1b" not in ended.stderr


@pytest.mark.skipif(os.name == "nt", reason="no file can be called so there")
def test_the_name_of_a_file_acts_neither_in_a_terminal_nor_in_a_pipe(tmp_path: Path) -> None:
    name = "a\x1b[2J\u202e\x07.csv"
    (tmp_path / name).write_text("id,name\nceper,Ceper\nceper,Tegal\n", encoding="utf-8")
    for arguments in (("check", name), ("check", name, "--json"), ("build", name, "--out", "out")):
        ended = run_here(*arguments, folder=tmp_path)
        assert ended.returncode == 1
        assert not text_doors.acting(ended.stdout + ended.stderr), arguments


def test_a_long_title_is_whole_in_the_document_and_cut_in_its_properties(tables: Path) -> None:
    from docx import Document
    from pptx import Presentation

    from hubmap import pipeline

    (tables / "hubmap.toml").write_text(f'title = "{"Peta sentra " * 40}"\n', encoding="utf-8")
    for name, opened in (("r.docx", Document), ("r.pptx", Presentation)):
        path = pipeline.report(tables, tables.parent / name).files[0]
        assert len(opened(str(path)).core_properties.title) == 255


def git(folder: Path, *arguments: str) -> None:
    who = ("-c", "user.name=a", "-c", "user.email=a@example.org")
    subprocess.run(["git", *who, *arguments], cwd=folder, check=True, capture_output=True)


def test_a_folders_own_settings_of_git_run_nothing(tables: Path) -> None:
    trap = tables / "trap.sh"
    trap.write_text(f"#!/bin/sh\ntouch '{tables.parent}/sprung'\ncat\n", encoding="utf-8")
    trap.chmod(0o755)
    git(tables, "init", "-q")
    (tables / ".gitattributes").write_text("*.csv filter=trap diff=trap\n", encoding="utf-8")
    git(tables, "add", "hubs.csv", "observations.csv", ".gitattributes")
    git(tables, "commit", "-q", "-m", "first")
    for setting in (
        *("core.fsmonitor", "core.sshCommand", "core.pager", "core.editor", "filter.trap.smudge", "filter.trap.clean"),
        *("diff.trap.textconv", "diff.external", "tar.zip.command", "uploadpack.packObjectsHook", "core.askPass"),
    ):
        git(tables, "config", setting, str(trap))
    git(tables, "config", "core.hooksPath", str(tables))
    # what setting the trap up sprang does not count
    (tables.parent / "sprung").unlink(missing_ok=True)
    (tables / "hubs.csv").write_text("id,name,within\nceper,Ceper Baru,Kabupaten Klaten\n", encoding="utf-8")
    ended = run_anew("diff", "HEAD", "in", folder=tables.parent)
    assert ended.returncode == 0, ended.stderr
    assert "Ceper Baru" in ended.stdout
    assert not (tables.parent / "sprung").exists()
