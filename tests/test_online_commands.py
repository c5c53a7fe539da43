"""The commands ask an online geocoder when told to and not else, end with 3 when it fails, and go on where they stopped."""

from __future__ import annotations

import csv
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from hubmap import pipeline
from hubmap.errors import ServiceError
from tests.faulty import Reply, Server, hamlet, places, running

ROOT = Path(__file__).parents[1]
HUBS = "id,name,place,within\nbatur,Batur,Batur,Kecamatan Ceper\nceper,Ceper,Ceper,Kabupaten Klaten\n"


def hubmap(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    code = f"import sys; sys.path.insert(0, {str(ROOT)!r}); from hubmap.cli import main; main()"
    command = [sys.executable, "-c", code, *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False, cwd=folder, encoding="utf-8")


def settings(folder: Path, address: str, *, asked: bool = True) -> None:
    text = f'[online]\ngeocoder = "nominatim"\ndomain = "{address}"\nmin_seconds = 0\ncache = "answers"\n'
    folder.mkdir(exist_ok=True)
    (folder / "hubmap.toml").write_text(text if asked else "", encoding="utf-8")
    (folder / "hubs.csv").write_text(HUBS, encoding="utf-8")


@pytest.fixture
def server() -> Iterator[Server]:
    with running(places(hamlet())) as server:
        yield server


def test_a_place_is_asked_for_online_only_when_told_to(tmp_path: Path, server: Server) -> None:
    settings(tmp_path / "geodata", server.address)
    offline = hubmap(tmp_path, "place", "Batur", "--within", "Kecamatan Ceper")
    assert server.asked == []
    assert "found by wider" in offline.stdout
    online = hubmap(tmp_path, "place", "Batur", "--within", "Kecamatan Ceper", "--online", "nominatim")
    assert online.stdout.startswith("Batur, Kecamatan Ceper, Kabupaten Klaten, Jawa Tengah\n  town 33.10.11")
    assert "status matched, found by nominatim, confidence 0.85" in online.stdout
    assert server.asked == ["Batur, Ceper, Klaten, Jawa Tengah"]


def test_a_build_asks_as_its_settings_say_and_keeps_what_was_found(tmp_path: Path, server: Server) -> None:
    settings(tmp_path / "in", server.address)
    built = pipeline.build(tmp_path / "in", tmp_path / "out", ["csv"])
    assert built.atlas.places["batur"].match == "online"
    assert server.asked == ["Batur, Ceper, Klaten, Jawa Tengah"]
    assert "found-online" in {problem.code for problem in built.atlas.problems}
    kept = (tmp_path / "in" / "places.csv").read_text(encoding="utf-8")
    # read again it needs neither the service nor its kept answers
    settings(tmp_path / "in", server.address, asked=False)
    again = pipeline.build(tmp_path / "in", tmp_path / "out", ["csv"]).atlas.places["batur"]
    assert (again.name, again.lat, again.lon, again.status) == (
        "Batur, Kecamatan Ceper, Kabupaten Klaten, Jawa Tengah",
        -7.6745,
        110.6615,
        "matched",
    )
    assert (again.kind, again.code, again.match, again.origin) == ("town", "33.10.11", "online", "places file")
    assert (tmp_path / "in" / "places.csv").read_text(encoding="utf-8") == kept
    assert len(server.asked) == 1


def test_the_next_build_offline_gives_the_same_bytes(tmp_path: Path, server: Server) -> None:
    settings(tmp_path / "in", server.address)
    server.answer = lambda question, _number: (
        places(hamlet(), hamlet(lat=-7.6716, lon=110.6926)) if question else Reply()
    )
    pipeline.build(tmp_path / "in", tmp_path / "first", pipeline.KINDS)
    built = pipeline.build(tmp_path / "in", tmp_path / "second", pipeline.KINDS, online="none")
    assert built.atlas.places["batur"].status == "review"
    first = tmp_path / "first"
    names = sorted(path.relative_to(first).as_posix() for path in first.rglob("*") if path.is_file())
    assert "manifest.json" in names
    for name in names:
        assert (first / name).read_bytes() == (tmp_path / "second" / name).read_bytes(), name
    assert len(server.asked) == 1


def test_what_was_found_online_replaces_what_the_gazetteer_had_left_open(tmp_path: Path, server: Server) -> None:
    settings(tmp_path / "in", server.address)
    pipeline.build(tmp_path / "in", tmp_path / "out", ["csv"], online="none")
    assert server.asked == []
    assert "wider" in (tmp_path / "in" / "places.csv").read_text(encoding="utf-8")
    pipeline.build(tmp_path / "in", tmp_path / "out", ["csv"])
    kept = (tmp_path / "in" / "places.csv").read_text(encoding="utf-8")
    assert "wider" not in kept
    assert "online" in kept


def test_what_a_person_rejected_is_not_asked_for(tmp_path: Path, server: Server) -> None:
    settings(tmp_path / "in", server.address)
    rejected = "table,id,place,within,decision\nhubs,batur,Batur,Kecamatan Ceper,reject\n"
    (tmp_path / "in" / "places.csv").write_text(rejected, encoding="utf-8")
    assert pipeline.build(tmp_path / "in", tmp_path / "out", ["csv"]).atlas.places["batur"].status == "unmatched"
    assert server.asked == []


def test_reading_alone_stays_offline(tmp_path: Path, server: Server) -> None:
    settings(tmp_path / "in", server.address)
    assert pipeline.read(tmp_path / "in").places["batur"].match == "wider"
    assert server.asked == []


def test_a_build_whose_service_fails_writes_nothing(tmp_path: Path) -> None:
    with running(Reply(status=403)) as server:
        settings(tmp_path / "in", server.address)
        with pytest.raises(ServiceError):
            pipeline.build(tmp_path / "in", tmp_path / "out", ["csv"])
    assert not (tmp_path / "out").exists()
    assert not (tmp_path / "in" / "places.csv").exists()


def start(log: Path, *, port: int = 0, last: int = 0) -> tuple[subprocess.Popen[str], int]:
    command = [sys.executable, "-m", "tests.faulty", str(port), str(log), str(last)]
    started = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT)
    assert started.stdout
    return started, int(started.stdout.readline())


def test_a_server_killed_half_way_through_200_look_ups_costs_only_the_rest(tmp_path: Path) -> None:
    names = [f"Qx{number:03d}z" for number in range(200)]
    with (tmp_path / "names.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(
            [("name", "within"), *((name, "Kecamatan Ceper, Kabupaten Klaten") for name in names)]
        )
    log = tmp_path / "log.txt"
    log.touch()
    dying, port = start(log, last=100)
    settings(tmp_path, f"http://127.0.0.1:{port}")
    arguments = ("geocode", "names.csv", "--column", "name", "--within", "within", "-o", "out.csv")
    first = hubmap(tmp_path, *arguments, "--online", "nominatim")
    dying.wait(10)
    dying.communicate()
    assert first.returncode == 3, first.stderr
    assert "look-up 101 of 200; the 100 answers before it are kept in" in first.stderr
    assert "Traceback" not in first.stderr
    assert not (tmp_path / "out.csv").exists()
    assert len(log.read_text(encoding="utf-8").splitlines()) == 100

    living, _ = start(log, port=port)
    try:
        second = hubmap(tmp_path, *arguments)
    finally:
        living.kill()
        living.communicate()
    assert second.returncode == 0, second.stderr
    asked = log.read_text(encoding="utf-8").splitlines()
    assert len(asked) == 200
    assert [question.partition(",")[0] for question in asked] == names
    with (tmp_path / "out.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["name"] for row in rows] == names
    assert {(row["match"], row["place_code"]) for row in rows} == {("online", "33.10.11")}


def test_an_unknown_geocoder_is_wrong_usage(tmp_path: Path) -> None:
    told = hubmap(tmp_path, "place", "Zzyzx", "--online", "no where")
    assert told.returncode == 2
    assert "no name of a geocoder" in told.stderr
