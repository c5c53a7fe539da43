"""The tests' own guards hold."""

from __future__ import annotations

import asyncio
import contextlib
import datetime as dt
import socket
import threading

import pytest

REFUSED = "a test reached for the network"
ELSEWHERE = ("192.0.2.1", 80)  # an address kept for documentation


def test_a_connection_to_another_machine_is_refused() -> None:
    with socket.socket() as client, pytest.raises(pytest.fail.Exception, match=REFUSED):
        client.connect(ELSEWHERE)


def test_a_datagram_to_another_machine_is_refused() -> None:
    with socket.socket(type=socket.SOCK_DGRAM) as client, pytest.raises(pytest.fail.Exception, match=REFUSED):
        client.sendto(b"?", ELSEWHERE)


def test_a_name_is_not_looked_up() -> None:
    with pytest.raises(pytest.fail.Exception, match=REFUSED):
        socket.getaddrinfo("example.org", 443)


def test_code_that_forgives_every_exception_cannot_hide_a_connection() -> None:
    with socket.socket() as client, pytest.raises(pytest.fail.Exception, match=REFUSED), contextlib.suppress(Exception):
        client.connect(ELSEWHERE)


def test_asyncio_may_talk_to_this_machine() -> None:
    async def echo() -> bytes:
        async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            writer.write(await reader.readline())
            writer.close()
            await writer.wait_closed()

        server = await asyncio.start_server(answer, "127.0.0.1", 0)
        async with server:
            reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname()[:2])
            writer.write(b"hello\n")
            said = await reader.readline()
            writer.close()
            await writer.wait_closed()
        return said

    assert asyncio.run(echo()) == b"hello\n"


def test_a_thread_may_talk_to_this_machine_by_name() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        thread = threading.Thread(target=lambda: socket.create_connection(("localhost", port)).close())
        thread.start()
        server.accept()[0].close()
        thread.join()


@pytest.mark.skipif("config.getoption('--as-given')", reason="the time zone is that of the shell")
def test_the_clock_runs_in_jakarta() -> None:
    assert dt.datetime.fromtimestamp(0, tz=dt.UTC).astimezone().utcoffset() == dt.timedelta(hours=7)


@pytest.mark.parametrize("content", [bytes(1000)])
def test_bytes_of_a_file_do_not_name_a_test(request: pytest.FixtureRequest, content: bytes) -> None:
    assert content
    assert request.node.name.endswith("[content]")
