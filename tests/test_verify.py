"""Sources are asked politely whether they still say what is cited; the answers are kept beside the tables and read by a build."""

from __future__ import annotations

import http.server
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from hubmap import config, pipeline, reader
from hubmap.arrow_tables import table_of
from hubmap.errors import InputError
from hubmap.plain_values import records
from hubmap.sources import verify as verifying
from hubmap.sources.fetching import Fetcher
from hubmap.validate import check
from tests.command_line import run_here

KINDS = ("same", "edited", "moved", "gone", "slow", "closed")
STATES = {
    "same": "stands",
    "edited": "changed",
    "moved": "moved",
    "gone": "gone",
    "slow": "slow",
    "closed": "forbidden",
}
PAGES = [(kind, number) for kind in KINDS for number in range(5)]
TEXT = "<html><head><title>x</title><script>var n = '{n} hidden';</script></head><body><p>Kini <b>{n}</b>&nbsp;tenaga\n kerja.</p></body></html>"


class Handler(http.server.BaseHTTPRequestHandler):
    """Thirty pages of six kinds; it notes when it was asked for what."""

    asked: list[tuple[float, str]]
    busy: set[str]

    def do_GET(self) -> None:
        self.asked.append((time.monotonic(), self.path))
        kind, _, number = self.path.strip("/").partition("/")
        if self.path == "/robots.txt":
            return self._answer(200, "User-agent: *\nDisallow: /closed/\n")
        if self.path in self.busy:
            self.busy.remove(self.path)
            return self._answer(503, "", {"Retry-After": "3"})
        if kind == "slow":
            time.sleep(0.4)
        if kind == "moved":
            return self._answer(301, "", {"Location": f"/new/{number}"})
        if kind == "gone":
            return self._answer(404, "")
        return self._answer(200, TEXT.format(n=9 if kind == "edited" else 1000 + int(number or 0)))

    def _answer(self, status: int, text: str, more: dict[str, str] | None = None) -> None:
        body = text.encode()
        try:
            self.send_response(status)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            for name, value in (more or {}).items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)
        except OSError:
            self.close_connection = True  # nobody waits for the answer any more

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base's name
        """Say nothing."""


@pytest.fixture
def server() -> Iterator[tuple[str, type[Handler]]]:
    handler = type("Noting", (Handler,), {"asked": [], "busy": set()})
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as served:
        threading.Thread(target=served.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{served.server_port}", handler
        served.shutdown()


def quick(waited: list[float] | None = None, *, pause_s: float = 0.0) -> Fetcher:
    """A fetcher that notes how long it would have waited."""
    return Fetcher(pause_s=pause_s, timeout_s=0.2, wait=(waited if waited is not None else []).append)


@pytest.fixture
def folder(tmp_path: Path, server: tuple[str, type[Handler]]) -> Path:
    address, _ = server
    sources = "".join(f"{kind}{n},Kabar,{address}/{kind}/{n}\n" for kind, n in PAGES)
    figures = "".join(
        f"a,{2000 + i},{1000 + n},{kind}{n},{1000 + n} tenaga kerja\n" for i, (kind, n) in enumerate(PAGES)
    )
    (tmp_path / "hubs.csv").write_text("id,name,lat,lon\na,Alpha,-7,110\n", encoding="utf-8")
    (tmp_path / "sources.csv").write_text("id,publisher,url\n" + sources, encoding="utf-8")
    (tmp_path / "observations.csv").write_text("hub,year,workforce,source,anchor\n" + figures, encoding="utf-8")
    return tmp_path


def test_thirty_pages_are_told_apart_and_a_build_reads_what_was_found(folder: Path) -> None:
    tables = check(reader.read_tables(folder), config.Config()).tables
    found = verifying.verify(tables, quick(), date="2026-11-24")
    assert {(row.source, row.state) for row in found} == {(f"{kind}{n}", STATES[kind]) for kind, n in PAGES}
    assert all(row.now_at.endswith(f"/new/{row.source[-1]}") for row in found if row.state == "moved")
    (folder / verifying.FILE_NAME).write_text(verifying.to_csv(found), encoding="utf-8")
    assert verifying.read(folder) == found
    told = {row["id"]: (row["verified"], row["verified_state"]) for row in records(pipeline.read(folder).source_table)}
    assert (told["same0"], told["gone4"]) == (("2026-11-24", "stands"), ("2026-11-24", "gone"))


def test_a_host_is_asked_once_a_second_and_closed_pages_not_at_all(server: tuple[str, type[Handler]]) -> None:
    address, handler = server
    waited: list[float] = []
    fetcher = quick(waited, pause_s=1.0)
    for path in ("same/1", "same/2", "closed/1"):
        fetcher.fetch(f"{address}/{path}")
    assert [path for _, path in handler.asked] == ["/robots.txt", "/same/1", "/same/2"]
    assert len(waited) == 2
    assert all(0.5 < seconds <= 1 for seconds in waited)


def test_a_busy_host_is_waited_for_as_it_asks(server: tuple[str, type[Handler]]) -> None:
    address, handler = server
    handler.busy.add("/same/1")
    waited: list[float] = []
    assert quick(waited).fetch(f"{address}/same/1").text
    assert 3.0 in waited


def test_a_host_that_does_not_answer_is_told_and_nothing_else_fails() -> None:
    assert quick().fetch("http://127.0.0.1:9/x").failure == "unreachable"


def test_what_was_found_at_another_address_says_nothing_of_this_one() -> None:
    row = verifying.Verified(source="s", anchor="", url="https://a.example/old", date="2026-01-01", state="gone")
    sources = table_of({"id": ["s"], "url": ["https://a.example/new"]})
    assert verifying.with_verified(sources, [row])["verified_state"].to_pylist() == [None]


def test_a_file_that_hubmap_did_not_write_is_refused(tmp_path: Path) -> None:
    (tmp_path / verifying.FILE_NAME).write_text("source,state\ns,stands\n", encoding="utf-8")
    with pytest.raises(InputError, match="hubmap verify"):
        verifying.read(tmp_path)


def test_the_command_tells_what_is_lost_and_keeps_what_was_found(
    tmp_path: Path, server: tuple[str, type[Handler]], monkeypatch: pytest.MonkeyPatch
) -> None:
    address, _ = server
    monkeypatch.setattr("hubmap.sources.fetching.Fetcher", lambda **_: quick())
    sources = "".join(f"{kind},Kabar,{address}/{kind}/1\n" for kind in ("same", "gone"))
    (tmp_path / "hubs.csv").write_text("id,name,lat,lon\na,Alpha,-7,110\n", encoding="utf-8")
    (tmp_path / "sources.csv").write_text("id,publisher,url\n" + sources, encoding="utf-8")
    figures = "".join(f"a,{year},1001,{kind},1001 tenaga kerja\n" for year, kind in ((2019, "same"), (2020, "gone")))
    (tmp_path / "observations.csv").write_text("hub,year,workforce,source,anchor\n" + figures, encoding="utf-8")
    run = run_here("verify", tmp_path, "--date", "2026-11-24", folder=tmp_path)
    assert run.returncode == 1
    lost, counted = run.stdout.splitlines()[:2]
    assert lost.startswith(f"gone: gone, {address}/gone/1 1001 tenaga kerja")
    assert counted.startswith("Sources asked: 2. stands 1, gone 1.")
    assert [row.state for row in verifying.read(tmp_path)] == ["stands", "gone"]
