"""A real Nominatim on this machine: a PostgreSQL of its own in a folder of its own, a small import, a server."""

from __future__ import annotations

import contextlib
import os
import shutil
import socket
import subprocess
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.nominatim.osm import extract

# set by tests/nominatim/run, which installs what is missing
PROGRAM = "HUBMAP_NOMINATIM"
POSTGRES = "HUBMAP_POSTGRES"
OPTIONS = "-c listen_addresses='' -c fsync=off -c jit=off -c shared_buffers=64MB -c max_connections=40"


@dataclass(frozen=True)
class Nominatim:
    address: str
    process: subprocess.Popen[bytes]


@pytest.fixture(scope="session")
def nominatim() -> Iterator[Nominatim]:
    if PROGRAM not in os.environ:
        pytest.skip("make test-nominatim runs these")
    folder = Path(tempfile.mkdtemp(prefix="hubmap-nominatim-"))
    # PostgreSQL refuses to run as root, and must reach its folder
    folder.chmod(0o755)
    with contextlib.ExitStack() as last:
        last.callback(shutil.rmtree, folder, ignore_errors=True)
        last.enter_context(_database(folder))
        project = _imported(folder)
        yield last.enter_context(_served(project))


@contextlib.contextmanager
def _database(folder: Path) -> Iterator[None]:
    data, sockets = folder / "data", folder / "sockets"
    sockets.mkdir()
    data.mkdir()
    if os.geteuid() == 0:
        shutil.chown(data, "postgres")
        shutil.chown(sockets, "postgres")
    _postgres("initdb", "-D", data, "-U", "hubmap", "--auth=trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync")
    _postgres("pg_ctl", "-D", data, "-w", "-l", data / "log", "-o", f"{OPTIONS} -k {sockets}", "start")
    try:
        _run("psql", "-h", sockets, "-U", "hubmap", "-d", "postgres", "-qc", 'CREATE ROLE "www-data" LOGIN', cwd=folder)
        yield
    finally:
        _postgres("pg_ctl", "-D", data, "-m", "immediate", "stop")


def _postgres(program: str, *arguments: object) -> None:
    as_user = ("runuser", "-u", "postgres", "--") if os.geteuid() == 0 else ()
    _run(*as_user, Path(os.environ[POSTGRES]) / program, *arguments, cwd=Path("/"))


def _imported(folder: Path) -> Path:
    project = folder / "project"
    project.mkdir()
    dsn = f"pgsql:dbname=nominatim;host={folder / 'sockets'};user=hubmap"
    (project / ".env").write_text(f'NOMINATIM_DATABASE_DSN="{dsn}"\n', encoding="utf-8")
    (project / "places.osm").write_text(extract(), encoding="utf-8")
    _run(os.environ[PROGRAM], "import", "--osm-file", "places.osm", "--no-updates", "--offline", cwd=project)
    return project


@contextlib.contextmanager
def _served(project: Path) -> Iterator[Nominatim]:
    with socket.create_server(("127.0.0.1", 0)) as free:
        address = f"127.0.0.1:{free.getsockname()[1]}"
    with (project / "serve.log").open("wb") as log:
        command = [os.environ[PROGRAM], "serve", "--server", address]
        process = subprocess.Popen(command, cwd=project, stdout=log, stderr=log)
    try:
        _wait(f"http://{address}/status", process)
        yield Nominatim(address, process)
    finally:
        process.kill()
        process.wait()


def _wait(url: str, process: subprocess.Popen[bytes]) -> None:
    for _ in range(300):
        assert process.poll() is None, "nominatim serve ended"
        with contextlib.suppress(OSError), urllib.request.urlopen(url, timeout=5) as response:  # noqa: S310 - this machine's
            if response.status == 200:
                return
        time.sleep(0.1)
    pytest.fail("nominatim serve does not answer")


def _run(*command: object, cwd: Path) -> None:
    ran = subprocess.run([str(part) for part in command], cwd=cwd, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout + ran.stderr
