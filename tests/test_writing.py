"""The one writer: whole files or none, never over an input or over what hubmap did not make, one writer at a time."""

from __future__ import annotations

import errno
import hashlib
import json
import logging
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from hubmap import figures, pipeline, reader, writing
from hubmap.errors import InputError, UsageError
from hubmap.writing import locks, ownership
from tests.command_line import run_here

TABLE = "id,name,within,workforce,year\nceper,Ceper,Kabupaten Klaten,4000,2019\n"


def manifest(sums: object) -> str:
    return json.dumps({"versions": {"hubmap": "1"}, "outputs": sums})


def build(folder: Path, text: str) -> None:
    """Write as a build does: some files, and the manifest that tells of them."""
    files: dict[str, writing.Content] = {f"{name}.txt": text for name in "ab"}
    writing.write({**files, "manifest.json": writing.Last(manifest)}, folder)


def contents(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in folder.rglob("*") if path.is_file()
    }


def test_the_manifest_tells_the_sum_of_every_other_file_and_what_else_is_there_stays(tmp_path: Path) -> None:
    out = tmp_path / "out"
    build(out, "1")
    (out / "mine").mkdir()
    (out / "mine" / "note.txt").write_text("x", encoding="utf-8")
    build(out, "2")
    told = json.loads((out / "manifest.json").read_text("utf-8"))["outputs"]
    assert told == {f"{name}.txt": hashlib.sha256(b"2").hexdigest() for name in "ab"}
    assert sorted(contents(out)) == ["a.txt", "b.txt", "manifest.json", "mine/note.txt"]


def test_a_set_of_two_builds_is_named_and_mended_by_the_next(tmp_path: Path) -> None:
    build(tmp_path, "1")
    (tmp_path / "b.txt").write_text("2", encoding="utf-8")
    assert writing.mixed(tmp_path) == ["b.txt"]
    build(tmp_path, "2")
    assert writing.mixed(tmp_path) == []


@pytest.mark.parametrize("made", ["link", "hard link", "itself"])
def test_an_input_is_never_written_over(tmp_path: Path, made: str) -> None:
    source, out = tmp_path / "hubs.csv", tmp_path / "out"
    source.write_text(TABLE, encoding="utf-8")
    out.mkdir()
    target = out / "hubs.csv"
    if made == "link":
        target.symlink_to(source)
    elif made == "hard link":
        target.hardlink_to(source)
    else:
        out, target = tmp_path, source
    for outputs in ({"hubs.csv": "new"}, {"a.csv": "new", "hubs.csv": "new"}):
        with pytest.raises(UsageError, match="would be written over the input"):
            writing.write(outputs, out, inputs=[source])
    assert source.read_text(encoding="utf-8") == TABLE
    assert target.read_text(encoding="utf-8") == TABLE
    assert not (out / "a.csv").exists()


def test_what_hubmap_did_not_make_is_not_written_over_unless_it_was_named(tmp_path: Path) -> None:
    (tmp_path / "map.html").write_text("my own page", encoding="utf-8")
    with pytest.raises(UsageError, match=r"map\.html is there already, and hubmap did not write it"):
        writing.write({"a.txt": "1", "map.html": "hubmap's"}, tmp_path)
    assert contents(tmp_path) == {"map.html": "my own page"}
    writing.write_file(tmp_path / "map.html", "hubmap's")
    assert contents(tmp_path) == {"map.html": "hubmap's"}
    writing.write({"map.html": "hubmap's newer"}, tmp_path)
    assert contents(tmp_path) == {"map.html": "hubmap's newer"}


def test_a_link_in_the_output_folder_is_not_followed(tmp_path: Path) -> None:
    precious = tmp_path / "precious.txt"
    precious.write_text("hubmap", encoding="utf-8")
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "map.html").symlink_to(precious)
    with pytest.raises(UsageError, match="hubmap did not write it"):
        writing.write({"map.html": "new"}, tmp_path / "out")
    writing.write_file(tmp_path / "out" / "map.html", "new")
    assert precious.read_text(encoding="utf-8") == "hubmap"


@pytest.mark.skipif(os.name == "nt", reason="rights are of another kind there")
def test_a_replaced_file_keeps_its_rights_and_a_new_one_gets_the_usual(tmp_path: Path) -> None:
    writing.write_file(tmp_path / "a.txt", "1")
    assert (tmp_path / "a.txt").stat().st_mode & 0o777 == 0o666 & ~_umask()
    (tmp_path / "a.txt").chmod(0o640)
    writing.write_file(tmp_path / "a.txt", "2")
    assert (tmp_path / "a.txt").stat().st_mode & 0o777 == 0o640


def _umask() -> int:
    mask = os.umask(0o022)
    os.umask(mask)
    return mask


def test_a_file_that_is_read_only_and_a_folder_of_that_name_stay(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("mine", encoding="utf-8")
    (tmp_path / "a.txt").chmod(0o444)
    (tmp_path / "b.txt").mkdir()
    for name, reason in (("a.txt", "read-only"), ("b.txt", "is a folder")):
        with pytest.raises(InputError, match=reason):
            writing.write_file(tmp_path / name, "new")
    assert contents(tmp_path) == {"a.txt": "mine"}


def test_a_copy_of_what_stood_there_is_kept_when_it_is_asked_for(tmp_path: Path) -> None:
    for text in "123":
        writing.write_file(tmp_path / "report.html", text, backup=True)
    assert contents(tmp_path) == {"report.html": "3", "report.html.bak": "2"}


def failing(code: int) -> Callable[[Path], None]:
    def fail(_: Path) -> None:
        raise OSError(code, "as if")

    return fail


@pytest.mark.parametrize(
    ("code", "message"),
    [(errno.ENOSPC, "the disk is full. Nothing was changed"), (errno.EACCES, r"cannot be written \(as if\)")],
)
def test_a_build_that_cannot_write_says_why_and_changes_nothing(tmp_path: Path, code: int, message: str) -> None:
    out = tmp_path / "out"
    build(out, "old")
    before = contents(out)
    with pytest.raises(InputError, match=message):
        writing.write({"a.txt": "new", "b.txt": failing(code)}, out)
    assert contents(out) == before
    with pytest.raises(InputError, match=message):
        writing.write({"b.txt": failing(code)}, tmp_path / "other")
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def test_a_folder_that_is_not_there_yet_gets_its_name_with_all_that_is_in_it(tmp_path: Path) -> None:
    out, seen = tmp_path / "around" / "out", []

    def make(path: Path) -> None:
        seen.append(out.exists())
        path.write_text("1", encoding="utf-8")

    with writing.alone(out.parent):
        pass
    writing.write({"in/a.txt": make, "b.txt": make}, out)
    assert (seen, contents(out)) == ([False, False], {"in/a.txt": "1", "b.txt": "1"})
    assert [path.name for path in out.parent.iterdir()] == ["out"]


def test_a_library_that_hides_what_the_system_said_is_heard_all_the_same(tmp_path: Path) -> None:
    def fail(_: Path) -> None:
        raise LookupError("[Errno 28] No space left on device")

    def fail_at_length(_: Path) -> None:
        raise ValueError("INSERT INTO pages ".ljust(5_000) + "failed: database or disk is full")

    for make in (fail, fail_at_length):
        with pytest.raises(InputError, match="the disk is full") as told:
            writing.write_file(tmp_path / "a.xlsx", make)
        assert len(str(told.value)) < 400


def test_a_failure_between_two_files_names_those_that_are_new(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    build(tmp_path, "old")
    replace = Path.replace

    def busy(self: Path, target: Path) -> Path:
        if target.name == "b.txt":
            raise OSError(errno.EBUSY, "busy")
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", busy)
    with pytest.raises(InputError, match=r"b\.txt: cannot be written \(busy\)\. These files are new: a\.txt;"):
        build(tmp_path, "new")
    monkeypatch.undo()
    assert writing.mixed(tmp_path) == ["a.txt"]


# a process that writes one version after another, until it is killed
WRITER = """
import itertools, json, sys
from pathlib import Path
from hubmap.writing import Last, write
def manifest(sums):
    return json.dumps({"versions": {"hubmap": "1"}, "outputs": sums})
for number in itertools.count(int(sys.argv[2])):
    write({**{f"{name}.txt": f"{number}" * 1000 for name in "abcdefgh"}, "manifest.json": Last(manifest)}, Path(sys.argv[1]))
    print(number, flush=True)
    if len(sys.argv) > 3:
        break
"""


def versions(out: Path) -> list[str]:
    """Which version each file of a folder is of; a file that is not whole fails the test."""
    texts = [path.read_text("utf-8") for path in sorted(out.glob("?.txt"))]
    assert all(text == text[:8] * 1000 for text in texts), "a file is not whole"
    json.loads((out / "manifest.json").read_text("utf-8"))
    return [text[:8] for text in texts]


def test_a_build_that_is_killed_at_any_moment_leaves_whole_files_and_a_mixed_set_is_known(tmp_path: Path) -> None:
    out = tmp_path / "out"
    chance = random.Random(1)  # noqa: S311
    for _ in range(6):
        writer = subprocess.Popen([sys.executable, "-c", WRITER, str(out), "10000000"], stdout=subprocess.PIPE)
        assert writer.stdout is not None
        writer.stdout.readline()
        time.sleep(chance.random() * 0.05)
        writer.kill()
        writer.communicate()
        found = versions(out)
        assert len(found) == 8
        assert len(set(found)) == 1 or writing.mixed(out)
    once = [sys.executable, "-c", WRITER, str(out), "99999999", "once"]
    subprocess.run(once, check=True, stdout=subprocess.DEVNULL)
    assert set(versions(out)) == {"99999999"}
    assert writing.mixed(out) == []
    assert len(list(out.iterdir())) == 9, "what killed builds left is cleared away"


def test_eight_builds_at_once_leave_one_whole_output(tmp_path: Path) -> None:
    out = tmp_path / "out"
    writers = [
        subprocess.Popen(
            [sys.executable, "-c", WRITER, str(out), str(20000000 + number), "once"], stdout=subprocess.DEVNULL
        )
        for number in range(8)
    ]
    assert [writer.wait() for writer in writers] == [0] * 8
    assert len(set(versions(out))) == 1
    assert writing.mixed(out) == []


HOLDER = """
import sys, time
from pathlib import Path
from hubmap.writing import alone
with alone(Path(sys.argv[1])):
    print("held", flush=True)
    time.sleep(600)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="no process can be stopped there")
def test_a_stopped_build_is_waited_for_no_longer_than_the_limit_and_is_named(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    holder = subprocess.Popen([sys.executable, "-c", HOLDER, str(tmp_path)], stdout=subprocess.PIPE)
    assert holder.stdout is not None
    holder.stdout.readline()
    holder.send_signal(signal.SIGSTOP)
    monkeypatch.setattr(locks, "_PATIENCE_S", 0.05)
    monkeypatch.setattr(locks, "WAIT_S", 0.1)
    try:
        with (
            caplog.at_level(logging.WARNING, "hubmap"),
            pytest.raises(InputError, match=rf"process {holder.pid}\) and has not ended within 0\.1 s"),
        ):
            writing.write_file(tmp_path / "a.txt", "new")
        assert f"process {holder.pid}); waiting up to 0.1 s" in caplog.text
    finally:
        holder.kill()
        holder.communicate()
    writing.write_file(tmp_path / "a.txt", "new")


@pytest.mark.skipif(os.name == "nt", reason="folders have no modes there")
def test_locks_stand_where_nobody_else_can_hold_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    with writing.alone(tmp_path / "out") as are_waiting:
        assert are_waiting
    home = tmp_path / "cache" / "hubmap" / "locks"
    assert home.stat().st_mode & 0o077 == 0
    assert all(file.stat().st_mode & 0o077 == 0 for file in home.glob("*.lock"))
    for cache in ("relative", str(tmp_path / "file")):
        (tmp_path / "file").touch()
        monkeypatch.setenv("XDG_CACHE_HOME", cache)
        with writing.alone(tmp_path / "out"):
            pass


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="files have no such kinds there")
@pytest.mark.parametrize("is_named", [True, False])
def test_a_pipe_and_what_leads_to_a_device_stay_and_are_not_waited_for(tmp_path: Path, *, is_named: bool) -> None:
    os.mkfifo(tmp_path / "a.txt")
    (tmp_path / "b.txt").symlink_to("/dev/null")
    named = ("a.txt", "b.txt") if is_named else ()
    with pytest.raises(InputError, match=r"a\.txt: cannot be written \(it is no file but a device or a pipe\)"):
        writing.write({"a.txt": "1"}, tmp_path, named=named)
    with pytest.raises((InputError, UsageError), match=r"device|did not write it"):
        writing.write({"b.txt": "1"}, tmp_path, named=named)
    os.mkfifo(tmp_path / "manifest.json")
    assert writing.mixed(tmp_path) == []
    writing.write({"c.txt": "1"}, tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir() if not path.is_file()) == ["a.txt", "b.txt", "manifest.json"]
    assert writing.write_file(tmp_path / "d.txt", "1").is_file()


@pytest.mark.skipif(os.name == "nt", reason="devices are no files there")
@pytest.mark.parametrize("name", ["null", "stdout"])
def test_what_stands_where_devices_do_is_never_replaced(name: str) -> None:
    with pytest.raises(InputError, match="it is no file but a device or a pipe"):
        ownership.refuse_foreign(Path("/dev"), [name], [name])


# --- commands -----------------------------------------------------------------------------------------------------------


@pytest.fixture
def tables(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "hubs.csv").write_text("id,name,within\nceper,Ceper,Kabupaten Klaten\n", encoding="utf-8")
    (folder / "observations.csv").write_text("hub,year,workforce\nceper,2019,4000\n", encoding="utf-8")
    (folder / "logo.png").write_bytes(b"a picture")
    (folder / "hubmap.toml").write_text('[page]\nlogo = "logo.png"\n', encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    "arguments",
    [
        ("build", ".", "--out", "."),
        ("build", "hubs.csv", "--out", "."),
        ("build", ".", "--out", "../in", "--only", "geojson"),
        ("diff", ".", ".", "--map", "hubs.csv"),
        ("geocode", "hubs.csv", "--column", "name", "-o", "hubs.csv"),
        ("geocode", "hubs.csv", "--column", "name", "-o", "../in/./hubs.csv"),
        ("geocode", "hubs.csv", "--column", "name", "-o", "observations.csv"),
        ("figure", ".", "-o", "logo.png"),
    ],
    ids=" ".join,
)
def test_a_command_that_would_write_over_its_input_ends_with_2_and_changes_nothing(
    tables: Path, arguments: tuple[str, ...]
) -> None:
    before = contents(tables)
    run = run_here(*arguments, folder=tables)
    assert run.returncode == 2, run.stderr
    assert "Nothing was changed" in run.stderr
    assert contents(tables) == before


def test_a_template_and_a_description_of_somebody_else_are_not_written_over(tables: Path) -> None:
    (tables / "form.docx").write_bytes(b"mine")
    (tables / "map.alt.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(UsageError, match="over the input"):
        pipeline.report(tables, tables / "form.docx", template=tables / "form.docx")
    with pytest.raises(UsageError, match="hubmap did not write it"):
        pipeline.figure(tables, [tables / "map.png"])
    assert figures.named_files(tables / "map.png") == ("map.png",)
    assert (tables / "map.alt.txt").read_text(encoding="utf-8") == "mine"


def test_a_file_that_is_only_called_as_the_places_file_stays(tables: Path) -> None:
    (tables / "places.csv").write_text("city,mayor\nSolo,Joko\n", encoding="utf-8")
    built = pipeline.build(tables, tables.parent / "out", ["csv"])
    assert (tables / "places.csv").read_text(encoding="utf-8") == "city,mayor\nSolo,Joko\n"
    assert "places-not-kept" in [problem.code for problem in built.atlas.problems]


def test_check_names_a_set_of_two_builds(tables: Path) -> None:
    assert run_here("build", "in", folder=tables.parent).returncode == 0
    assert run_here("build", "in", "--check", folder=tables.parent).returncode == 0
    (tables.parent / "output" / "hubs.csv").write_text("id,name\n", encoding="utf-8")
    run = run_here("build", "in", "--check", folder=tables.parent)
    assert run.returncode == 1
    assert "Not of the build that manifest.json tells of: hubs.csv." in run.stdout
    assert run_here("build", "in", folder=tables.parent).returncode == 0
    assert run_here("build", "in", "--check", folder=tables.parent).returncode == 0


@pytest.mark.parametrize("suffix", [".csv", ".jsonl", ".ndjson", ".geojsonseq", ".kmz", ".xlsb", ".dbf"])
def test_every_file_that_is_read_belongs_to_the_input(tmp_path: Path, suffix: str) -> None:
    (tmp_path / f"daftar{suffix}").touch()
    assert reader.input_files(tmp_path) == [tmp_path / f"daftar{suffix}"]


def test_no_output_takes_the_name_of_the_places_file_beside_a_list(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("name\nCeper\n", encoding="utf-8")
    for target in (tmp_path / "a.places.csv", Path("a.places.csv")):
        told = run_here("geocode", path, "--column", "name", "-o", target, folder=tmp_path)
        assert (told.returncode, "be read as one of them by the next build" in told.stderr) == (2, True)
    assert [one.name for one in tmp_path.iterdir()] == ["a.csv"]
