"""The studio answers its own page alone, keeps to its folder, and writes what a person decided where builds look for it."""

from __future__ import annotations

import http.client
import json
import re
import signal
import socket
import subprocess
import sys
import threading
import time
import zipfile
from collections.abc import Iterator
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from hubmap import config, locale, pipeline
from hubmap.errors import UsageError
from hubmap.studio import takeaway
from hubmap.studio.guard import MAX_BODY_BYTES
from hubmap.studio.projects import Projects, checked_name
from hubmap.studio.server import listen
from tests.command_line import run_here
from tests.studio_server import Running, running

LIST = """No;Nama Perusahaan;Kecamatan;Kabupaten;Tenaga Kerja
1;CV Teknik Jaya;Ceper;Klaten;1.204
2;UD Sumber Baja;Talang;Tegal;38
3;Logam Abadi;Tanjung;;9
"""
SOURCES = Path(__file__).parents[1] / "hubmap" / "studio" / "web" / "src"


@pytest.fixture
def listed(tmp_path: Path) -> Path:
    path = tmp_path / "IKM logam 2023.csv"
    path.write_text(LIST, encoding="utf-8")
    return path


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Running]:
    with running(tmp_path / "proyek") as server:
        yield server


def test_the_studio_listens_on_the_loopback_interface_alone() -> None:
    with listen() as taken:
        assert taken.getsockname()[0] == "127.0.0.1"


def test_whoever_comes_before_the_first_answer_waits_for_it() -> None:
    with listen() as taken, socket.create_connection(taken.getsockname(), timeout=5) as early:
        assert early.getpeername() == taken.getsockname()


def test_a_decision_reads_no_table_anew(server: Running, listed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    key = server.begin(listed)
    (row,) = server.get(f"/api/p/{key}/places")["rows"]
    monkeypatch.setattr("hubmap.reader.read_tables", lambda _: pytest.fail("read anew"))
    monkeypatch.setattr("hubmap.geocoding.decisions.deciding.place_all", lambda *_, **__: pytest.fail("placed anew"))
    decision = {"table": "hubs", "key": row["id"], "decision": "accept"}
    server.post(f"/api/p/{key}/places", {"decisions": [decision]})
    assert server.get(f"/api/p/{key}/places")["open"] == 0


def test_a_port_that_is_taken_is_a_clear_error() -> None:
    with listen() as taken:
        taken.listen()
        with pytest.raises(UsageError, match=r"Choose another with --port\.$"):
            listen(taken.getsockname()[1])


@pytest.mark.parametrize("path", ["/", "/wrong/", "/a-token-that-nobody-guesse/", "/favicon.ico", "//"])
def test_a_wrong_token_is_refused(server: Running, path: str) -> None:
    assert server.ask_raw(path)[0] == 403
    assert server.ask("/")[0] == 200


@pytest.mark.parametrize("host", ["evil.example", "evil.example:{port}", "127.0.0.1", "127.0.0.1:1", "localhost.evil.example:{port}"])  # fmt: skip
def test_a_name_that_was_made_to_point_here_is_refused(server: Running, host: str) -> None:
    assert server.ask("/api/start", Host=host.format(port=server.port))[0] == 403
    assert server.ask("/api/start", Host=f"localhost:{server.port}")[0] == 200


@pytest.mark.parametrize("origin", ["http://evil.example", "null", "https://127.0.0.1:{port}", ""])
def test_another_sites_page_changes_nothing_though_it_knew_the_token(server: Running, origin: str) -> None:
    assert server.ask("/api/example", "POST", b"{}", Origin=origin.format(port=server.port))[0] == 403
    assert server.get("/api/start")["projects"] == []


def test_what_a_browser_says_comes_from_another_site_is_refused(server: Running) -> None:
    assert server.ask("/", Sec_Fetch_Site="cross-site")[0] == 403
    assert server.ask("/", Sec_Fetch_Site="same-origin")[0] == 200


@pytest.mark.parametrize("method", ["PUT", "DELETE", "OPTIONS", "TRACE"])
def test_only_asking_and_sending_is_answered(server: Running, method: str) -> None:
    assert server.ask("/api/start", method, Origin=server.origin)[0] in (403, 405)


def test_every_answer_is_fenced_and_none_is_shared_with_other_origins(server: Running) -> None:
    import http.client

    connection = http.client.HTTPConnection("127.0.0.1", server.port)
    connection.request("GET", f"/{server.studio.token}/")
    headers = connection.getresponse().headers
    connection.close()
    policy = headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "http" not in policy
    assert headers["Referrer-Policy"] == "no-referrer"
    assert headers["Access-Control-Allow-Origin"] is None


def test_an_upload_that_is_too_large_is_refused_before_it_is_read(server: Running, listed: Path) -> None:
    key = server.begin(listed)
    status, _ = server.ask(f"/api/p/{key}/files?name=a.csv", "POST", b"x", Content_Length=str(2_000_000_000))
    assert status == 413
    assert int(2e9) > MAX_BODY_BYTES
    assert server.get("/api/start")["projects"][0]["key"] == key


def test_an_upload_that_does_not_tell_its_size_is_counted() -> None:
    import asyncio

    from hubmap.studio.guard import Guard

    sent: list[int] = []

    async def app(_: Any, receive: Any, __: Any) -> None:
        while (await receive())["more_body"]:
            pass

    async def receive() -> Any:
        return {"type": "http.request", "body": b"x" * 10, "more_body": True}

    async def send(message: Any) -> None:
        sent.append(message.get("status", 0))

    scope = {"type": "http", "method": "POST", "path": "/t/", "headers": [(b"host", b"127.0.0.1:9"), (b"origin", b"http://127.0.0.1:9")]}  # fmt: skip
    asyncio.run(Guard(app, "t", 9, max_body_bytes=100)(scope, receive, send))
    assert sent[0] == 413


@pytest.mark.parametrize(
    "name",
    ["../a.csv", "..\\a.csv", "/etc/a.csv", ".hidden.csv", "a/b.csv", "con.csv", "a.exe", "a.html", "a.csv\x00.txt", "", "a.csv ", "x" * 130 + ".csv"],
)  # fmt: skip
def test_no_name_leads_out_of_the_folder_or_makes_a_program(name: str) -> None:
    with pytest.raises(UsageError):
        checked_name(name)


@pytest.mark.parametrize("name", ["..%2f..%2fhubmap.toml", "%2e%2e", "..%5chubmap.toml", "geheim.txt"])
def test_only_results_of_the_project_are_given_out(server: Running, listed: Path, name: str) -> None:
    key = server.begin(listed)
    server.post(f"/api/p/{key}/make", {"kind": "map", "language": "id"})
    assert server.ask(f"/p/{key}/output/map.html")[0] == 200
    assert server.ask(f"/p/{key}/output/{name}")[0] in (404, 422)


def test_a_link_out_of_the_project_is_not_followed(server: Running, listed: Path, tmp_path: Path) -> None:
    key = server.begin(listed)
    secret = tmp_path / "rahasia.csv"
    secret.write_text("rahasia", encoding="utf-8")
    project = server.studio.projects.get(key)
    project.out.mkdir()
    (project.out / "hubs.csv").symlink_to(secret)
    (project.folder / "more.csv").symlink_to(secret)
    assert server.ask(f"/p/{key}/output/hubs.csv")[0] == 422
    assert server.ask(f"/api/p/{key}/files?name=more.csv", "POST", b"x")[0] == 422
    assert secret.read_text(encoding="utf-8") == "rahasia"


def test_a_hundred_connections_are_survived(server: Running) -> None:
    idle = [socket.create_connection(("127.0.0.1", server.port)) for _ in range(100)]
    for one in idle:
        one.send(b"GET /")
    for one in idle:
        one.close()
    statuses: list[int] = []
    threads = [threading.Thread(target=lambda: statuses.append(server.ask("/api/start")[0])) for _ in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert set(statuses) <= {200, 503}
    assert server.ask("/api/start")[0] == 200


def test_a_dropped_file_becomes_a_project_that_a_build_reads_alike(server: Running, listed: Path) -> None:
    key = server.begin(listed)
    folder = server.studio.projects.get(key).folder
    assert (folder / listed.name).read_bytes() == listed.read_bytes()
    read = server.get(f"/api/p/{key}/reading?language=id")
    assert (read["hubs"], read["figures"]) == (3, 3)
    taken = {one["header"]: one["role"] for one in read["columns"]}
    assert sum(one["unexplained"] for one in read["ledger"]) == 0
    assert taken["Nama Perusahaan"] == "name"
    assert pipeline.read(folder).hubs["name"].tolist() == ["CV Teknik Jaya", "UD Sumber Baja", "Logam Abadi"]


def test_a_file_that_is_there_already_is_not_replaced_which_is_said_in_the_pages_language(
    server: Running, listed: Path
) -> None:
    key = server.begin(listed)
    path = f"/api/p/{key}/files?name={listed.name.replace(' ', '%20')}"
    for language, said in (("id", "sudah ada di proyek ini"), ("en", "is in this project already"), ("de", "is in")):
        status, told = server.ask(path, "POST", b"x", accept_language=language)
        assert (status, said in told.decode()) == (422, True)
    assert (server.studio.projects.get(key).folder / listed.name).read_bytes() == listed.read_bytes()


def test_an_answer_of_a_service_that_is_dropped_is_a_project_too(server: Running, tmp_path: Path) -> None:
    file = tmp_path / "data.json"
    records = [{"nama": "CV Teknik", "kecamatan": "Ceper", "kabupaten": "Klaten", "tenaga kerja": 12}]
    file.write_text(json.dumps({"meta": {"tahun": 2023}, "rows": records}), encoding="utf-8")
    assert server.get(f"/api/p/{server.begin(file)}/reading?language=id")["hubs"] == 1


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("rusak.xlsx", b"PK\x03\x04 no workbook", "rusak.xlsx bukan buku kerja yang dapat dibuka"),
        ("rusak.csv.gz", b"\x1f\x8b no table", "rusak.csv.gz tidak dapat dibuka kemasannya"),
        ("rusak.gpkg", b"no table at all", "rusak.gpkg tidak dapat dibaca"),
    ],
)
def test_why_a_file_cannot_be_read_is_said_in_the_pages_language(
    server: Running, tmp_path: Path, name: str, content: bytes, said: str
) -> None:
    file = tmp_path / name
    file.write_bytes(content)
    status, told = server.ask(f"/api/p/{server.begin(file)}/reading?language=id", Accept_Language="id")
    assert status == 422
    assert json.loads(told)["error"].startswith(said)


def test_a_decision_is_written_with_its_reason_and_taken_back(server: Running, listed: Path) -> None:
    key = server.begin(listed)
    (row,) = server.get(f"/api/p/{key}/places")["rows"]
    assert (row["name"], row["row"]) == ("Logam Abadi", 4)
    brebes = next(one for one in row["candidates"] if "Brebes" in one["name"])
    decision = {"table": "hubs", "key": row["id"], "decision": "correct", "code": brebes["code"], "note": "kata dinas"}
    server.post(f"/api/p/{key}/places", {"decisions": [decision]})
    folder = server.studio.projects.get(key).folder
    assert pipeline.read(folder).places["logam-abadi"].name == brebes["name"]
    assert "kata dinas" in (folder / "places.csv").read_text(encoding="utf-8")
    assert server.get(f"/api/p/{key}/places")["open"] == 0
    assert server.post(f"/api/p/{key}/places/undo")["open"] == 1


def test_a_pin_is_a_decision(server: Running, listed: Path) -> None:
    key = server.begin(listed)
    pin = {"table": "hubs", "key": "logam-abadi", "decision": "pin", "lat": -6.9, "lon": 108.9}
    server.post(f"/api/p/{key}/places", {"decisions": [pin]})
    place = pipeline.read(server.studio.projects.get(key).folder).places["logam-abadi"]
    assert (place.status, place.lat, place.lon) == ("pinned", -6.9, 108.9)


def test_a_title_is_written_into_the_settings_and_a_wrong_one_leaves_them_alone(server: Running, listed: Path) -> None:
    key = server.begin(listed)
    folder = server.studio.projects.get(key).folder
    (folder / "hubmap.toml").write_text('# our map\nlocale = "id"\n', encoding="utf-8")
    server.post(f"/api/p/{key}/settings", {"changes": [{"names": ["title", "id"], "value": "Logam <b>kita</b>"}]})
    said = (folder / "hubmap.toml").read_text(encoding="utf-8")
    assert said.startswith('# our map\nlocale = "id"\n')
    assert config.load(folder).title["id"] == "Logam <b>kita</b>"
    assert b"Logam <b>kita" not in server.ask(f"/p/{key}/view/map.html")[1]
    wrong = b'{"changes": [{"names": ["locale"], "value": "xx"}]}'
    assert server.ask(f"/api/p/{key}/settings", "POST", wrong)[0] == 422
    assert (folder / "hubmap.toml").read_text(encoding="utf-8") == said


def test_the_first_view_and_measure_are_chosen_and_nothing_is_read_anew(server: Running, listed: Path) -> None:
    listed.write_text(
        LIST.replace("Tenaga Kerja", "Tenaga Kerja;Unit Usaha").replace("1.204", "1.204;3"), encoding="utf-8"
    )
    key = server.begin(listed)
    atlas = server.studio.projects.get(key).atlas()
    wanted = {"view": "106,-8.5,112,-6", "measure": "ikm_units", "accent": "#aa3300"}
    changes = [{"names": ["page", name], "value": value} for name, value in wanted.items()]
    fields = server.post(f"/api/p/{key}/settings", {"changes": changes})["fields"]
    assert {one["names"][1]: one["value"] for one in fields}.items() >= wanted.items()
    page = server.ask(f"/p/{key}/view/map.html")[1]
    assert b'"measure":"ikm_units"' in page
    assert b'"bounds":[106.0,-8.5,112.0,-6.0]' in page
    assert server.studio.projects.get(key).atlas() is atlas


def test_settings_that_reach_beyond_the_map_are_not_set_here(server: Running, listed: Path) -> None:
    key = server.begin(listed)
    online = b'{"changes": [{"names": ["online", "domain"], "value": "http://evil.example"}]}'
    assert server.ask(f"/api/p/{key}/settings", "POST", online)[0] == 422


def test_the_next_edition_is_shown_before_it_is_taken_in(server: Running, listed: Path) -> None:
    key = server.begin(listed)
    newer = LIST.replace("Teknik", "Tehnik").replace("1.204", "1.300").encode()
    status, told = server.ask(f"/api/p/{key}/update?name=IKM%202024.csv&language=id", "POST", newer)
    assert status == 200
    assert b"CV Teknik Jaya" in told
    folder = server.studio.projects.get(key).folder
    assert not (folder / "hubs.csv").exists()
    server.post(f"/api/p/{key}/update/apply", {"language": "id", "settled": {}})
    assert len(pipeline.read(folder).hubs) == 3
    server.post(f"/api/p/{key}/update/undo")
    assert not (folder / "hubs.csv").exists()


def test_a_newer_list_without_a_year_is_asked_for_it_and_stale_settings_are_removed(
    server: Running, listed: Path
) -> None:
    key = server.begin(listed)
    folder = server.studio.projects.get(key).folder
    (folder / "hubmap.toml").write_text('[columns]\n"Nama Perusahaan" = "name"\n', encoding="utf-8")
    status, told = server.ask(f"/api/p/{key}/update?name=baru.csv&language=id", "POST", LIST.encode())
    assert (status, b'"needs_year":true' in told) == (200, True)
    assert server.ask(f"/api/p/{key}/update/plan", "POST", b'{"year": "soon"}')[0] == 422
    assert server.post(f"/api/p/{key}/update/plan", {"year": "2024"})["lines"]
    assert server.post(f"/api/p/{key}/update/apply", {"year": "2024"})["stale"] == ["Nama Perusahaan"]
    server.post(f"/api/p/{key}/update/tidy")
    assert config.load(folder).columns.everywhere == {}
    assert server.get(f"/api/p/{key}/reading?language=id")["updated"] is True


def test_everything_is_taken_away_in_one_zip(server: Running, listed: Path) -> None:
    key = server.begin(listed)
    for kind in ("map", "docx"):
        server.post(f"/api/p/{key}/make", {"kind": kind, "language": "id"})
    content = server.ask(f"/p/{key}/zip/hubmap.zip")[1]
    names = zipfile.ZipFile(BytesIO(content)).namelist()
    assert {"map.html", "hubs.csv", "report.docx"} <= set(names)
    assert server.ask(f"/p/{key}/zip/hubmap.zip")[1] == content
    assert "<iframe" in server.get(f"/api/p/{key}/results?language=id")["embed"]


def test_a_title_that_is_given_stands_in_the_documents_too(server: Running, listed: Path) -> None:
    key = server.begin(listed)
    fields = server.get(f"/api/p/{key}/look")["fields"]
    names = next(one["names"] for one in fields if "title" in one["names"])
    server.post(f"/api/p/{key}/settings", {"changes": [{"names": names, "value": "Logam kita"}]})
    server.post(f"/api/p/{key}/make", {"kind": "docx", "language": "id"})
    out = server.studio.projects.get(key).out
    assert "Logam kita" in zipfile.ZipFile(out / "report.docx").read("word/document.xml").decode()


def test_a_sheet_for_each_hub_comes_in_one_zip(server: Running, listed: Path) -> None:
    key = server.begin(listed)
    for kind in ("sheets", "xlsx", "pdf"):
        server.post(f"/api/p/{key}/make", {"kind": kind, "language": "id"})
    out = server.studio.projects.get(key).out
    names = zipfile.ZipFile(out / "hub-sheets.zip").namelist()
    assert {"cv-teknik-jaya.pdf", "cv-teknik-jaya.docx"} <= set(names)
    assert out.joinpath("report.pdf").read_bytes().startswith(b"%PDF")
    assert {"hub-sheets.zip", "report.pdf", "tables.xlsx"} <= set(zipfile.ZipFile(BytesIO(server.ask(f"/p/{key}/zip/hubmap.zip")[1])).namelist())  # fmt: skip


def test_the_folder_with_the_results_is_opened_by_the_systems_own_program_and_no_other_is(
    server: Running, listed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program, told = tmp_path / "xdg-open", tmp_path / "told"
    program.write_text(f'#!/bin/sh\nprintf %s "$*" > {told}.new && mv {told}.new {told}\n', encoding="utf-8")
    program.chmod(0o755)
    key = server.begin(listed)
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert server.get(f"/api/p/{key}/results?language=id")["opens"] is False
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    monkeypatch.setenv("DISPLAY", ":9")
    server.post(f"/api/p/{key}/folder", {"folder": "/etc"})
    out = server.studio.projects.get(key).out
    until = time.monotonic() + 10
    while not told.is_file() and time.monotonic() < until:
        time.sleep(0.05)
    assert told.read_text(encoding="utf-8") == str(out)


def test_a_second_studio_is_told_that_the_folder_is_open(server: Running, listed: Path, tmp_path: Path) -> None:
    folder = server.studio.projects.get(server.begin(listed)).folder
    with pytest.raises(UsageError, match="open in another studio"):
        Projects(tmp_path / "other", tmp_path / "other.json").open(folder)


def test_projects_are_there_again_after_a_restart(tmp_path: Path, listed: Path) -> None:
    with running(tmp_path / "proyek") as server:
        key = server.begin(listed)
        server.post("/api/language", {"language": "en"})
    with running(tmp_path / "proyek") as server:
        start = server.get("/api/start")
        assert [one["key"] for one in start["projects"]] == [key]
        assert start["language"] == "en"
        assert server.get(f"/api/p/{key}/reading?language=en")["hubs"] == 3


@pytest.mark.skipif(sys.platform == "win32", reason="signals are told in another way there")
def test_ctrl_c_ends_it_cleanly_and_a_killed_one_leaves_the_project_whole(listed: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "hubmap", "studio", str(listed), "--no-browser", "--projects", str(tmp_path / "p")]
    for how, code in ((signal.SIGKILL, -signal.SIGKILL), (signal.SIGINT, 0)):
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        assert process.stdout
        assert process.stdout.readline().startswith("Open http://127.0.0.1:")
        time.sleep(0.5)
        process.send_signal(how)
        _, errors = process.communicate(timeout=20)
        assert (process.returncode, errors) == (code, "")
    assert [one.name for one in (tmp_path / "p").iterdir() if one.is_dir()] == ["IKM logam 2023"]
    assert len(pipeline.read(tmp_path / "p" / "IKM logam 2023").hubs) == 3


def test_a_save_that_cannot_be_built_ends_no_watch_and_the_page_is_told(tmp_path: Path, listed: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    list_ = folder / listed.name
    list_.write_bytes(listed.read_bytes())

    def state(wanted: str | None) -> bool:
        for _ in range(400):
            if watch.get("/api/start")["failed"] == wanted:
                return True
            time.sleep(0.05)
        return False

    with running(tmp_path / "proyek", folder) as watch:
        watch.studio.failed, results = "no table", iter([None, "no table", None])
        watch.studio.rebuild = lambda: next(results)
        assert watch.studio.first
        key = watch.studio.first.key
        assert watch.ask(f"/p/{key}/view/map.html")[0] == 404
        listening = http.client.HTTPConnection("127.0.0.1", watch.port, timeout=30)
        listening.request("GET", f"/{watch.studio.token}/events?project={key}")
        # what watches the folder may begin a moment later
        for wanted in (None, "no table", None):
            time.sleep(0.3)
            list_.write_bytes(listed.read_bytes())
            assert state(wanted)
        listening.close()


def test_it_ends_at_once_while_a_document_is_being_made_and_says_nothing_of_faults(
    listed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    begun, may_end = threading.Event(), threading.Event()

    def made(*_: object) -> list[Path]:
        begun.set()
        may_end.wait(30)
        return []

    monkeypatch.setattr(takeaway, "KINDS", {"docx": made})
    told: list[tuple[int, bytes]] = []
    with running(tmp_path / "proyek") as server:
        key = server.begin(listed)
        ask = partial(server.ask, f"/api/p/{key}/make", "POST", b'{"kind": "docx"}')
        asking = threading.Thread(target=lambda: told.append(ask()))
        asking.start()
        assert begun.wait(30)
        assert server.studio.at_work == 1
    asking.join(30)
    may_end.set()
    assert (told[0][0], server.studio.at_work) == (503, 0)
    assert caplog.records == []


def test_every_word_of_the_studio_is_there_in_indonesian() -> None:
    said = {message for path in SOURCES.rglob("*.ts") for message in re.findall(r'\bt\(\s*"((?:[^"\\]|\\.)*)"', path.read_text(encoding="utf-8"))}  # fmt: skip
    assert len(said) > 100
    assert said == locale.catalogue("id", "studio").keys()


@pytest.mark.parametrize("forbidden", ["innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "localStorage"])  # fmt: skip
def test_no_script_of_the_studio_makes_markup_or_code_of_text(forbidden: str) -> None:
    assert [path.name for path in SOURCES.rglob("*.ts") if forbidden in path.read_text(encoding="utf-8")] == []


def test_a_column_is_what_a_person_says_it_is(server: Running, listed: Path) -> None:
    listed.write_text(
        LIST.replace("Tenaga Kerja", "Tenaga Kerja;Telepon").replace("1.204", "1.204;081234567890"), encoding="utf-8"
    )
    key = server.begin(listed)
    folder = server.studio.projects.get(key).folder

    def column(header: str, **changes: object) -> dict[str, Any]:
        body = {"language": "id", "header": header, **changes}
        read = (
            server.post(f"/api/p/{key}/columns", body) if changes else server.get(f"/api/p/{key}/reading?language=id")
        )
        found: dict[str, Any] = next(one for one in read["columns"] if one["header"] == header)
        return found

    assert column("Telepon")["published"] is False
    assert column("Telepon", publish=True)["published"] is True
    assert column("Telepon", publish=False)["published"] is False
    usual = column("Tenaga Kerja")["unit"]
    assert column("Tenaga Kerja", unit="jiwa")["unit"] == "jiwa"
    assert pipeline.read(folder).config.metric("workforce").label["id"] == "Tenaga kerja"
    assert column("Tenaga Kerja", found=True)["unit"] == usual
    assert column("Tenaga Kerja", role="ignore")["role"] == "ignored"
    assert column("Tenaga Kerja", found=True)["role"] == "workforce"


def test_all_columns_are_read_as_found_again_and_other_settings_stay(server: Running, listed: Path) -> None:
    key = server.begin(listed)
    folder = server.studio.projects.get(key).folder
    words = '[metrics.workforce]\nlabel = "Orang"\nunit = "jiwa"\n[columns]\nparts = "sum"\n"Kecamatan" = "ignore"\n'
    (folder / "hubmap.toml").write_text(words, encoding="utf-8")
    read = server.post(f"/api/p/{key}/columns", {"language": "id", "found": True})
    assert read["said"] is False
    assert {one["header"]: one["role"] for one in read["columns"]}["Kecamatan"] == "district"
    settings = config.load(folder)
    assert (settings.metrics["workforce"].label["id"], settings.columns.parts) == ("Orang", "sum")


def test_a_project_is_titled_by_what_stands_above_its_list_or_by_its_file(server: Running, tmp_path: Path) -> None:
    plain = tmp_path / "IKM logam 2023.csv"
    plain.write_text(LIST, encoding="utf-8")
    titled = tmp_path / "rekap.csv"
    titled.write_text("Tabel 3. Industri Kecil Kabupaten Tegal;;;;\nSumber: dinas;;;;\n" + LIST, encoding="utf-8")
    for file, title in ((plain, "IKM logam 2023"), (titled, "Industri Kecil Kabupaten Tegal")):
        key = server.begin(file)
        fields = {"/".join(one["names"]): one["value"] for one in server.get(f"/api/p/{key}/look")["fields"]}
        assert fields["title/id"] == title
        assert f"<title>{title}".encode() in server.ask(f"/p/{key}/view/map.html")[1]


def test_layers_that_are_chosen_are_what_the_page_shows_at_first(server: Running, listed: Path) -> None:
    key = server.begin(listed)
    offered = {one["key"]: one["shown"] for one in server.get(f"/api/p/{key}/look")["layers"]}
    assert offered == {"hubs": True, "precision": False, "borders": True, "names": True}
    changes = [{"names": ["page", "layers", "borders"], "value": False}]
    look = server.post(f"/api/p/{key}/settings", {"changes": changes})
    assert {one["key"]: one["shown"] for one in look["layers"]}["borders"] is False
    assert b'"borders":false' in server.ask(f"/p/{key}/view/map.html")[1]
    wrong = b'{"changes": [{"names": ["page", "layers", "strange"], "value": true}]}'
    assert server.ask(f"/api/p/{key}/settings", "POST", wrong)[0] == 422


def test_a_centre_with_a_place_of_its_own_has_candidates_and_one_at_its_hub_is_not_asked_about(
    server: Running, tmp_path: Path
) -> None:
    hubs = tmp_path / "hubs.csv"
    hubs.write_text("id,name,place,within\na,Logam Abadi,Tanjung,\n", encoding="utf-8")
    key = server.begin(hubs)
    folder = server.studio.projects.get(key).folder
    centres = "id,hub,role,status,place\nc1,a,material,announced,\nc2,a,material,announced,Wonosari\n"
    (folder / "centres.csv").write_text(centres, encoding="utf-8")
    rows = server.get(f"/api/p/{key}/places")["rows"]
    assert [(row["table"], row["id"]) for row in rows] == [("hubs", "a"), ("centres", "c2")]
    chosen = rows[1]["candidates"][1]
    decision = {"table": "centres", "key": "c2", "decision": "correct", "code": chosen["code"]}
    server.post(f"/api/p/{key}/places", {"decisions": [decision]})
    assert pipeline.read(folder).centre_places["c2"].name == chosen["name"]


def test_a_list_of_another_country_has_the_world_below_it_and_its_places_can_be_pinned(
    server: Running, tmp_path: Path
) -> None:
    file = tmp_path / "plants.csv"
    rows = "".join(f"Plant {at},Vietnam,{20 + at / 10},{105 + at / 10}\n" for at in range(9))
    file.write_text(f"name,country,lat,lon\n{rows}Lost Plant,Vietnam,,\n", encoding="utf-8")
    key = server.begin(file)
    west, south, east, north = server.get(f"/api/p/{key}/ground")["bounds"]
    assert (100 < west < east < 110, 15 < south < north < 25) == (True, True)
    (lost,) = server.get(f"/api/p/{key}/places")["rows"]
    found = server.get(f"/api/p/{key}/search?q=Hanoi")[0]
    assert found["code"] is None
    pin = {"table": "hubs", "key": lost["id"], "decision": "pin", "lat": found["lat"], "lon": found["lon"]}
    server.post(f"/api/p/{key}/places", {"decisions": [pin]})
    assert pipeline.read(server.studio.projects.get(key).folder).places[lost["id"]].status == "pinned"


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("settings", b'{"changes": 7}'),
        ("settings", b'{"changes": [{}]}'),
        ("settings", b'{"a":' * 100_000),
        ("columns", b"{}"),
        ("columns", b'{"header": "none", "unit": "x"}'),
        ("places", b'{"decisions": 7}'),
        ("update/plan", b'{"settled": 7}'),
    ],
)
def test_what_no_page_of_the_studio_sends_is_refused_and_nothing_is_said_of_it_in_the_terminal(
    server: Running, listed: Path, caplog: pytest.LogCaptureFixture, path: str, body: bytes
) -> None:
    key = server.begin(listed)
    status, told = server.ask(f"/api/p/{key}/{path}", "POST", body)
    assert status in (422, 500)
    assert json.loads(told)["error"]
    assert caplog.records == []
    assert server.get("/api/start")["projects"]


def test_a_name_too_long_for_a_file_is_told_without_a_traceback(
    server: Running, listed: Path, caplog: pytest.LogCaptureFixture
) -> None:
    key = server.begin(listed)
    assert server.ask(f"/p/{key}/output/{'a' * 5_000}")[0] in (404, 422, 500)
    assert caplog.records == []


@pytest.mark.parametrize("port", ["-5", "65536"])
def test_a_port_that_no_machine_has_is_a_wrong_usage(tmp_path: Path, port: str) -> None:
    assert run_here("watch", tmp_path, "--port", port, folder=tmp_path).returncode == 2
