"""Kill commands at random moments: `python -m tests.kills COUNT`. Inputs stay as they were, and every output is whole, old or new."""

from __future__ import annotations

import hashlib
import json
import random
import shutil
import subprocess
import sys
import tempfile
import time
import zipfile
from pathlib import Path

from hubmap import writing

_HUBS = "id,name,within\n" + "".join(f"h{number},Ceper {number},Kabupaten Klaten\n" for number in range(300))
_OLD = "id,name,within,workforce,year\n" + "".join(f"h{n},Ceper {n},Kabupaten Klaten,{n},2023\n" for n in range(200))
_NEW = _OLD.replace(",2023\n", "0,2024\n").replace("h7,Ceper 7,", "h900,Tegal 7,")
_COMMANDS = (
    ("build", "in", "--out", "out", "--only", "all"),
    ("geocode", "in/hubs.csv", "--column", "name", "-o", "placed.xlsx"),
    ("report", "in", "-o", "report.docx"),
    ("figure", "in", "-o", "figure.svg"),
    ("report", "in", "--into", "kept.docx"),
    ("update", "quarter", "new.csv"),
)
_UPDATE = len(_COMMANDS) - 1


def main(count: int) -> int:
    """Kill each command in turn; 1 if anything is not as promised."""
    chance = random.Random(1)  # noqa: S311
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        (folder / "in").mkdir()
        (folder / "in" / "hubs.csv").write_text(_HUBS, encoding="utf-8")
        (folder / "new.csv").write_text(_NEW, encoding="utf-8")
        _lay_old_list(folder)
        whole = [_time_of(command, folder) for command in _COMMANDS]
        updated = _contents(folder / "quarter")
        broken = struck = 0
        for number in range(count):
            at = number % len(_COMMANDS)
            if at == _UPDATE:
                _lay_old_list(folder)
            struck += _kill(_COMMANDS[at], folder, chance.uniform(0.3, 1.05) * whole[at])
            found = _not_whole(folder) + (_not_mended(folder, updated) if at == _UPDATE else [])
            broken += bool(found)
            if found:
                print(f"kill {number} of {_COMMANDS[at][0]}: {', '.join(found)}")  # noqa: T201
        for command in _COMMANDS:
            _time_of(command, folder)
        mixed = writing.mixed(folder / "out")
        told = f"{broken} with files that are not whole; after the next build mixed: {mixed or 'none'}"
        print(f"{count} kills, {struck} before the end, {told}")  # noqa: T201
    return int(bool(broken or mixed))


def _lay_old_list(folder: Path) -> None:
    shutil.rmtree(folder / "quarter", ignore_errors=True)
    (folder / "quarter").mkdir()
    (folder / "quarter" / "list.csv").write_text(_OLD, encoding="utf-8")


def _contents(folder: Path) -> dict[str, bytes]:
    """Files by name; what a killed writer left beside its place is none."""
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def _start(command: tuple[str, ...], folder: Path) -> subprocess.Popen[bytes]:
    nowhere = subprocess.DEVNULL
    return subprocess.Popen(
        [sys.executable, "-m", "hubmap", *command], cwd=folder, stdin=nowhere, stdout=nowhere, stderr=nowhere
    )


def _time_of(command: tuple[str, ...], folder: Path) -> float:
    began = time.monotonic()
    _start(command, folder).wait()
    return time.monotonic() - began


def _kill(command: tuple[str, ...], folder: Path, after: float) -> bool:
    """Start a command and kill it; whether it had not come to its end by itself."""
    process = _start(command, folder)
    try:
        process.wait(after)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
        return True
    return False


def _not_whole(folder: Path) -> list[str]:
    """Names of what is not as it was, or not whole."""
    found = [name for name, text in (("in/hubs.csv", _HUBS), ("new.csv", _NEW)) if (folder / name).read_text() != text]
    packed = (folder / "placed.xlsx", folder / "report.docx", folder / "kept.docx")
    found += [path.name for path in packed if not zipfile.is_zipfile(path) or zipfile.ZipFile(path).testzip()]
    told = json.loads((folder / "out" / "manifest.json").read_text(encoding="utf-8"))["outputs"]
    same = {name: hashlib.sha256((folder / "out" / name).read_bytes()).hexdigest() for name in told}
    if same != told and not writing.mixed(folder / "out"):
        found.append("a mixed set that is not named")
    ends = {"out/map.html": b"</html>", "out/hubs.geojson": b"]}", "figure.svg": b"</svg>"}
    found += [name for name, end in ends.items() if not (folder / name).read_bytes().rstrip().endswith(end)]
    return found


def _not_mended(folder: Path, updated: dict[str, bytes]) -> list[str]:
    """Files of a killed update that are neither old nor new; and whether it can be taken back to the old list."""
    there = _contents(folder / "quarter")
    known = {("list.csv", _OLD.encode()), *updated.items()}
    found = [f"quarter/{name}" for name, content in there.items() if (name, content) not in known]
    if "update.bak" in there:
        _start(("update", "quarter", "--undo"), folder).wait()
    back = _contents(folder / "quarter")
    back.pop("list.csv.bak", None)
    return found if back == {"list.csv": _OLD.encode()} else [*found, f"not taken back: {', '.join(sorted(back))}"]


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 100))
