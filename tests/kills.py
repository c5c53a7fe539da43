"""Kill commands within their work, and fill the disk under them: `python -m tests.kills [KILLS [FULL]]`.

Whatever the moment, inputs stay as they were, every other file is one that the command made whole, old or new, and the next run
makes all of them new. Moments are drawn by a command's own processor time, and by what it has written so far.
"""

from __future__ import annotations

import hashlib
import json
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, field, replace
from functools import cached_property
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Final

from tests import strikes

__all__ = ["CASES", "Case", "Trial", "main"]

ROOT: Final = Path(__file__).parents[1]
# what a killed writer left beside its place, and what says that a folder is open in a studio
_LEFT_OVER: Final = re.compile(r"(?:.*/)?\.hubmap-(?:[a-z0-9_]{8}/.*|studio\.\w+)")
# names that were placed so far, to be taken up again
_PARTS: Final = re.compile(r"[^/]*\.parts/.*")
_HUBS: Final = "id,name,within\n" + "".join(f"h{n},Ceper {n},Kabupaten Klaten\n" for n in range(100))
_LIST: Final = "id,name,within,workforce,year\n" + "".join(
    f"h{n},Ceper {n},Kabupaten Klaten,{n},2022\n" for n in range(100)
)
_CITED: Final = {
    "in/hubs.csv": "id,name,lat,lon\na,Alpha,-7.7,110.6\n",
    "in/sources.csv": "id,publisher,url\nkabar,Kabar,{address}/kabar\n",
    "in/observations.csv": "hub,year,workforce,source,anchor\na,2019,1001,kabar,1001 tenaga kerja\n",
}
# names in chunks as a large file's are, without one
_LARGE: Final = "from hubmap.geocoding import streaming; streaming.LARGE_BYTES = 1"
_SAVE: Final = """
import sys; sys.path.append({root!r})
from pathlib import Path
from tests.studio_server import running
with running(Path("projects"), Path("list")) as studio:
    key = studio.get("/api/start")["projects"][0]["key"]
    for row in studio.get(f"/api/p/{{key}}/places?language=en")["rows"]:
        studio.post(f"/api/p/{{key}}/places", {{"decisions": [{{"table": "hubs", "key": row["id"], "decision": "accept"}}]}})
    studio.post(f"/api/p/{{key}}/settings", {{"changes": [{{"names": ["title", "en"], "value": "Ours"}}]}})
    studio.post(f"/api/p/{{key}}/make", {{"kind": "map", "language": "en"}})
"""


# names that several places bear
_DOUBTFUL: Final = "id,name,place\na,Alpha,Mekarjaya\nb,Beta,Sukamaju\n"


def _newer(table: str) -> str:
    return table.replace("h7,Ceper 7,", "h900,Tegal 7,").replace(",2022\n", "0,2023\n")


@dataclass(frozen=True)
class Case:
    """A command, what stands there at first, and what changes after it ran once and before it is killed."""

    words: tuple[str, ...]
    first: Mapping[str, str] = field(default_factory=lambda: {"in/hubs.csv": _HUBS})
    then: Mapping[str, str] = field(default_factory=lambda: {"in/hubs.csv": _newer(_HUBS)})
    #: what is run before the command, in its Python
    prelude: str = ""
    #: instead of hubmap's command
    script: str = ""
    #: what a person does where the command says that it was stopped before
    undo: tuple[str, ...] = ()
    runs_before: bool = True

    @property
    def name(self) -> str:
        return " ".join(self.words)

    @property
    def python(self) -> list[str]:
        """What its Python is told to do."""
        if self.script:
            return ["-c", self.script.format(root=str(ROOT))]
        if self.prelude:
            return ["-c", f"{self.prelude}\nfrom hubmap.cli import main; main()", *self.words]
        return ["-m", "hubmap", *self.words]


CASES: Final = (
    Case(("build", "in", "--out", "out", "--only", "all")),
    Case(("geocode", "in/hubs.csv", "--column", "name", "-o", "placed.xlsx")),
    Case(("geocode", "in/hubs.csv", "--column", "name", "-o", "placed.csv"), prelude=_LARGE),
    Case(("report", "in", "-o", "report.docx")),
    Case(("report", "in", "--into", "kept.docx")),
    Case(("figure", "in", "-o", "figure.svg", "-o", "figure.png")),
    Case(
        ("update", "quarter", "new.csv"),
        {"quarter/list.csv": _LIST, "new.csv": _newer(_LIST)},
        {"new.csv": _newer(_LIST).replace(",2023\n", "5,2024\n").replace("Ceper 9,", "Pedan 9,")},
        undo=("update", "quarter", "--undo"),
    ),
    Case(
        ("verify", "in", "--date", "2026-11-24"),
        _CITED,
        {"in/observations.csv": _CITED["in/observations.csv"].replace("1001", "1002")},
    ),
    Case(
        ("diff", "in", "next", "--map", "diff.html"),
        {"in/hubs.csv": _HUBS, "next/hubs.csv": _HUBS},
        {"next/hubs.csv": _newer(_HUBS)},
    ),
    Case(("init", "begun", "--from", "list.csv"), {"list.csv": _LIST}, {}, runs_before=False),
    Case(
        ("gazetteer", "build", "in/list.csv", "-o", "package"),
        {"in/list.csv": "id,name,lat,lon\n1,Alpha,1,1\n"},
        {},
        runs_before=False,
    ),
    Case(("studio",), {"list/list.csv": _DOUBTFUL, "projects/x": ""}, {}, script=_SAVE, runs_before=False),
)


def files_of(folder: Path) -> dict[str, str]:
    """The SHA-256 of each file by its name."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def _without_left_overs(files: Mapping[str, str]) -> dict[str, str]:
    return {name: content for name, content in files.items() if not _LEFT_OVER.fullmatch(name)}


class Trial:
    """A command in a folder of its own, as it stands before and after it, and all that it writes on the way.

    Parameters
    ----------
    case
        The command.
    home
        Where its folders are made.
    """

    def __init__(self, case: Case, home: Path) -> None:
        self.case, self.home = case, home
        self.old, self.work = home / "old", home / "work"
        _lay(case.first, self.old)
        if case.runs_before:
            self._run(self.old)
        _lay(case.then, self.old)
        self.before = files_of(self.old)
        #: what stands there when it has ended by itself, and how large each file is
        self.after: dict[str, str] = {}
        self.sizes: list[int] = []
        #: the answer of `build --check` to a set of two builds, and its code
        self.mixed: tuple[int, str] | None = None

    @cached_property
    def learned(self) -> tuple[list[float], float, dict[str, set[str]]]:
        """At which of its seconds it writes, how many it takes, and what each file is on the way and at the end."""
        log = self.home / "writes"
        self.lay()
        process = self._start(self.work, {strikes.LOG: str(log)})
        seconds = 0.0
        while process.poll() is None:
            seconds = max(seconds, _seconds_of(process.pid))
            time.sleep(0.002)
        self.after = _without_left_overs(files_of(self.work))
        self.sizes = [path.stat().st_size for path in self.work.rglob("*") if path.is_file()]
        writes = [json.loads(line) for line in log.read_text(encoding="utf-8").splitlines()]
        whole: dict[str, set[str]] = defaultdict(set)
        for name, content in [*self.before.items(), *self.after.items(), *(named for _, named in writes if named)]:
            whole[name].add(content)
        return [at for at, _ in writes], seconds, whole

    def lay(self) -> None:
        """Put the folder back as it was before the command."""
        shutil.rmtree(self.work, ignore_errors=True)
        shutil.copytree(self.old, self.work)

    def kill(self, chance: random.Random, number: int) -> str:
        """Kill it at a moment within its work; by the number at any, while it writes, or at one of its writes."""
        writes, seconds, _ = self.learned
        while True:
            # one that came to its end before is drawn anew
            self.lay()
            if number % 3 == 0:
                at = chance.randint(1, len(writes))
                process = self._start(self.work, {strikes.STRIKE: str(at)})
                moment = f"at write {at} of {len(writes)}"
            else:
                after = chance.uniform(0, seconds) if number % 3 == 1 else chance.uniform(writes[0], seconds)
                process = self._start(self.work)
                moment = f"after {after:.3f} s of {seconds:.3f}"
                _kill_after(process, after)
            if process.wait() < 0:
                return moment

    def faults(self) -> list[str]:
        """What is not as promised in the folder of a command that was stopped."""
        whole = self.learned[2]
        here = _without_left_overs(files_of(self.work))
        found = [
            f"{name} is not whole"
            for name, content in here.items()
            if content not in whole[name] and not _PARTS.fullmatch(name)
        ]
        gone = self.before.keys() & self.after.keys() - here.keys()
        return found + [f"{name} is gone" for name in sorted(gone)] + self._mixed() + self._mended()

    def fill(self, chance: random.Random, number: int) -> tuple[str, list[str]]:
        """Run it where the disk is full after a while; what it says then, and what is not as promised."""
        _ = self.learned
        self.lay()
        room = round(sum(self.sizes) * chance.uniform(0, 1.2) ** 2)
        with _small_disk(self.work, room) if number % 2 else nullcontext(enter_result=False) as is_small:
            told = {} if is_small else {strikes.LARGEST: str(round(max(self.sizes) ** chance.random()))}
            process = self._start(self.work, told, is_heard=True)
            said = process.communicate()[0].decode()
            left = [name for name in files_of(self.work) if _LEFT_OVER.fullmatch(name)]
            if is_small:
                _give_room(self.work)
            found = [f"left over: {name}" for name in left] + self.faults()
        if ("Traceback" in said and not self.case.script) or process.returncode < 0:
            found.append(f"it ends with {process.returncode} and says: {said[-500:]}")
        return said.strip().splitlines()[-1] if process.returncode else "", found

    def _mixed(self) -> list[str]:
        """A set of two builds that is not told as one."""
        self.mixed = None
        if self.case.words[0] != "build":
            return []
        here = files_of(self.work)
        outputs = [name for name in self.after if name.startswith("out/") and self.before.get(name) != self.after[name]]
        new = sum(here.get(name) == self.after[name] for name in outputs)
        if new in (0, len(outputs)):
            return []
        process = self._start(self.work, words=(*self.case.words, "--check"), is_heard=True)
        said = process.communicate()[0].decode()
        named = "Not of the build that manifest.json tells of: " in said
        self.mixed = (process.returncode, said)
        return [] if process.returncode == 1 and named else [f"a set of two builds is not named: {said}"]

    def _mended(self) -> list[str]:
        """What the next run leaves that is not new."""
        if self.case.undo and _without_left_overs(files_of(self.work)) == self.after:
            return []
        process = self._start(self.work, is_heard=True)
        said = process.communicate()[0].decode()
        if process.returncode == 2 and self.case.undo:
            self._start(self.work, words=self.case.undo).wait()
            said = self._start(self.work, is_heard=True).communicate()[0].decode()
        here = files_of(self.work)
        differ = sorted(name for name in here.keys() | self.after.keys() if here.get(name) != self.after.get(name))
        return [f"not mended: {', '.join(differ)}: {said}"] if differ else []

    def _start(
        self,
        folder: Path,
        told: Mapping[str, str] | None = None,
        *,
        words: tuple[str, ...] = (),
        is_heard: bool = False,
    ) -> subprocess.Popen[bytes]:
        (self.home / "sitecustomize.py").write_text("from tests.strikes import follow\nfollow()\n", encoding="utf-8")
        python = ["-m", "hubmap", *words] if words else self.case.python
        heard = subprocess.PIPE if is_heard else subprocess.DEVNULL
        return subprocess.Popen(
            [sys.executable, *python],
            cwd=folder,
            env={
                **os.environ,
                "PYTHONPATH": f"{self.home}{os.pathsep}{ROOT}",
                strikes.FOLDER: str(folder),
                **(told or {}),
            },
            stdin=subprocess.DEVNULL,
            stdout=heard,
            stderr=subprocess.STDOUT if is_heard else heard,
        )

    def _run(self, folder: Path) -> None:
        self._start(folder).wait()


def _lay(files: Mapping[str, str], folder: Path) -> None:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")


def _seconds_of(pid: int) -> float:
    """The processor's seconds of another process, by the clock that Linux has for each."""
    try:
        return time.clock_gettime((~pid << 3) | 2)
    except OSError:
        return 0


def _kill_after(process: subprocess.Popen[bytes], seconds: float) -> None:
    while process.poll() is None:
        if _seconds_of(process.pid) >= seconds:
            process.kill()
            return
        time.sleep(0.001)


@contextmanager
def _small_disk(folder: Path, room: int) -> Iterator[bool]:
    """Lay what is in a folder on a disk of its own that has little room; False where none can be had."""
    kept = folder.with_name("kept")
    folder.rename(kept)
    folder.mkdir()
    try:
        if subprocess.run(["mount", "-t", "tmpfs", "hubmap", str(folder)], check=False, capture_output=True).returncode:
            shutil.copytree(kept, folder, dirs_exist_ok=True)
            yield False
            return
        try:
            shutil.copytree(kept, folder, dirs_exist_ok=True)
            at = os.statvfs(folder)
            taken = (at.f_blocks - at.f_bfree) * at.f_frsize
            subprocess.run(["mount", "-o", f"remount,size={taken + room}", str(folder)], check=True)
            yield True
        finally:
            subprocess.run(["umount", str(folder)], check=True)
    finally:
        shutil.rmtree(kept)


def _give_room(folder: Path) -> None:
    subprocess.run(["mount", "-o", "remount,size=500m", str(folder)], check=True)


class _Page(BaseHTTPRequestHandler):
    """The page of a source."""

    def do_GET(self) -> None:
        body = b"<p>1001 tenaga kerja</p>"
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def trials(cases: Sequence[Case]) -> Iterator[list[Trial]]:
    """Lay out the folders of commands."""
    with (
        tempfile.TemporaryDirectory() as home,
        ThreadingHTTPServer(("127.0.0.1", 0), _Page) as server,
    ):
        threading.Thread(target=server.serve_forever, daemon=True).start()
        address = f"http://127.0.0.1:{server.server_port}"
        made = []
        for number, case in enumerate(cases):
            first = {name: text.replace("{address}", address) for name, text in case.first.items()}
            made.append(Trial(replace(case, first=first), Path(home) / str(number)))
        yield made
        server.shutdown()


def main(kills: int, full: int) -> int:
    """Kill each command in turn, and fill the disk under each; 1 if anything is not as promised."""
    chance = random.Random(1)  # noqa: S311
    broken = 0
    said: Counter[tuple[str, str]] = Counter()
    with trials(CASES) as every:
        for number in range(kills + full):
            trial, turn = every[number % len(every)], number // len(every)
            if number < kills:
                told, found = trial.kill(chance, turn), trial.faults()
                said[trial.case.name, "mixed and named" if trial.mixed else "killed"] += 1
            else:
                told, found = trial.fill(chance, turn)
                said[trial.case.name, told or "ended well"] += 1
            broken += bool(found)
            for fault in found:
                print(f"{trial.case.name}, {told}: {fault}", flush=True)  # noqa: T201
    for (name, what), count in sorted(said.items()):
        print(f"{count:4} {name}: {what}")  # noqa: T201
    print(f"{kills} kills, all within a command, and {full} full disks: {broken} not as promised")  # noqa: T201
    return int(bool(broken))


if __name__ == "__main__":
    numbers = [int(number) for number in sys.argv[1:]]
    sys.exit(main(*(numbers or [100]), *([60] if len(numbers) < 2 else [])))
