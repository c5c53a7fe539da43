"""The studio's server: on the loopback interface alone, behind the guard, ended by Ctrl+C or when its last page is closed."""

from __future__ import annotations

import asyncio
import contextlib
import importlib
import logging
import secrets
import socket
import webbrowser
from collections.abc import AsyncIterator
from typing import Final

import uvicorn

from hubmap.errors import UsageError
from hubmap.studio.app import Studio, application
from hubmap.studio.guard import Guard

__all__ = ["HOST", "listen", "make_server", "new_token", "serve"]

HOST: Final = "127.0.0.1"
# a browser opens a handful; more is no person
_MOST_CONNECTIONS: Final = 64
_LOOK_S: Final = 2.0


def new_token() -> str:
    """A word that nobody can guess."""
    return secrets.token_urlsafe(24)


def listen(port: int = 0) -> socket.socket:
    """Take a port of this machine; any free one by default.

    Raises
    ------
    UsageError
        The port is taken.
    """
    taken = socket.socket()
    try:
        taken.bind((HOST, port))
        # whoever is told the address before the first answer is given waits for it
        taken.listen()
    except OSError as error:
        taken.close()
        raise UsageError(f"Port {port} cannot be used ({error.strerror}). Choose another with --port.") from error
    return taken


def make_server(studio: Studio, taken: socket.socket, address: str | None = None) -> uvicorn.Server:
    """Make what answers until it is ended; it is run with the port that was taken.

    Parameters
    ----------
    studio
        What is served.
    taken
        The port, from `listen`.
    address
        To be shown in the browser; none shows nothing.
    """

    @contextlib.asynccontextmanager
    async def alive(_: object) -> AsyncIterator[None]:
        leaving = asyncio.create_task(_end_when_left(server, studio))
        # what the first file needs is loaded while it is chosen
        asyncio.get_running_loop().run_in_executor(None, importlib.import_module, "hubmap.pipeline")
        if studio.first:
            studio.follow(studio.first)
        if address:
            asyncio.get_running_loop().run_in_executor(None, webbrowser.open, address)
        yield
        leaving.cancel()

    port = int(taken.getsockname()[1])
    guarded = Guard(application(studio, lifespan=alive), studio.token, port)
    settings = uvicorn.Config(
        guarded, log_level="error", access_log=False, server_header=False, date_header=False, lifespan="on",
        limit_concurrency=_MOST_CONNECTIONS, timeout_graceful_shutdown=1, timeout_keep_alive=5, ws="none",
    )  # fmt: skip
    server = _Server(settings, studio)
    return server


def serve(studio: Studio, taken: socket.socket, address: str | None = None) -> None:
    """Answer until somebody ends it, as `make_server` says."""
    with contextlib.suppress(KeyboardInterrupt):
        make_server(studio, taken, address).run(sockets=[taken])


class _Server(uvicorn.Server):
    """A server that lets its pages go before it waits for them."""

    def __init__(self, config: uvicorn.Config, studio: Studio) -> None:
        super().__init__(config)
        self._studio = studio

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """End what is still being told, then everything."""
        self._studio.end()
        # what is cut short now was not wanted any more
        logging.getLogger("uvicorn.error").setLevel(logging.CRITICAL)
        await super().shutdown(sockets)


async def _end_when_left(server: uvicorn.Server, studio: Studio) -> None:
    while not studio.is_watch:
        await asyncio.sleep(_LOOK_S)
        # what was asked for is made, though nobody waits for it
        if studio.events.is_left and not studio.at_work:
            server.should_exit = True
