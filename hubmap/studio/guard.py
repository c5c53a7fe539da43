"""Who may ask the studio: this machine's own pages that hold the token, and nobody else; what is answered is fenced in."""

from __future__ import annotations

import asyncio
import hmac
import json
from collections.abc import Awaitable, Callable, MutableMapping
from http import HTTPStatus
from typing import Any, Final

__all__ = ["MAX_BODY_BYTES", "Guard"]

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]

# a list of a million rows as a workbook takes a third of it
MAX_BODY_BYTES: Final = 300_000_000
_POLICY: Final = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; "
    "frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'"
)
_FENCE: Final = (
    ("x-content-type-options", "nosniff"),
    ("x-frame-options", "SAMEORIGIN"),
    ("referrer-policy", "no-referrer"),
    ("cross-origin-resource-policy", "same-origin"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cache-control", "no-store"),
)


class _TooLargeError(Exception):
    """More came than may come."""


class Guard:
    """Lets through what this machine's browser asks with the token in the address.

    Parameters
    ----------
    app
        What answers; it sees the address without the token.
    token
        First part of every address.
    port
        Of this machine; gives the two hosts and origins that may be named.
    max_body_bytes
        The most that may be sent in one request.
    """

    def __init__(self, app: App, token: str, port: int, *, max_body_bytes: int = MAX_BODY_BYTES) -> None:
        self._app, self._token, self._max = app, token, max_body_bytes
        self._hosts = {f"127.0.0.1:{port}", f"localhost:{port}"}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request, or refuse it."""
        if scope["type"] != "http":
            if scope["type"] == "lifespan":
                await self._app(scope, receive, send)
            return
        headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]}
        refusal = self._refusal(scope, headers)
        if refusal:
            await _refuse(send, refusal)
            return
        inner = {**scope, "path": scope["path"][len(self._token) + 1 :] or "/", "root_path": ""}
        await self._answer(inner, receive, send)

    async def _answer(self, scope: Scope, receive: Receive, send: Send) -> None:
        began = False

        async def fenced(message: Message) -> None:
            nonlocal began
            if message["type"] == "http.response.start":
                began = True
                message = {**message, "headers": _fence(message.get("headers", []))}
            await send(message)

        try:
            await self._app(scope, _counted(receive, self._max), fenced)
        except _TooLargeError:
            if not began:
                await _refuse(send, HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
        except asyncio.CancelledError:
            # the studio ends while something is being made: no fault that anybody need be told of
            if not began:
                await _refuse(send, HTTPStatus.SERVICE_UNAVAILABLE)

    def _refusal(self, scope: Scope, headers: dict[str, str]) -> HTTPStatus | None:
        """Why a request is not answered; None for one that is."""
        if not self._is_own(scope, headers):
            return HTTPStatus.FORBIDDEN
        if scope["method"] not in ("GET", "HEAD", "POST"):
            return HTTPStatus.METHOD_NOT_ALLOWED
        length = headers.get("content-length", "0")
        if not length.isdecimal() or int(length) > self._max:
            return HTTPStatus.REQUEST_ENTITY_TOO_LARGE
        return None

    def _is_own(self, scope: Scope, headers: dict[str, str]) -> bool:
        """Whether a page of the studio asks, or a person who was given its address."""
        host, origin = headers.get("host", "").casefold(), headers.get("origin")
        # browsers name the origin of whatever changes something
        origins = (f"http://{host}",) if scope["method"] == "POST" else (None, f"http://{host}")
        first = scope["path"].split("/")[1]
        return (
            # a page elsewhere may have a name that was made to point to this machine
            host in self._hosts
            and origin in origins
            and headers.get("sec-fetch-site", "none") in ("none", "same-origin")
            and hmac.compare_digest(first.encode(), self._token.encode())
        )


def _counted(receive: Receive, most: int) -> Receive:
    """Receive no more than so many bytes, whatever the request said of its length."""
    came = 0

    async def counted() -> Message:
        nonlocal came
        message = await receive()
        came += len(message.get("body", b""))
        if came > most:
            raise _TooLargeError
        return message

    return counted


def _fence(headers: list[tuple[bytes, bytes]]) -> list[tuple[bytes, bytes]]:
    named = {name for name, _ in headers}
    fence = (("content-security-policy", _POLICY), *_FENCE)
    return [*headers, *((name.encode(), value.encode()) for name, value in fence if name.encode() not in named)]


async def _refuse(send: Send, status: HTTPStatus) -> None:
    body = json.dumps({"error": status.phrase}).encode()
    headers = [(b"content-type", b"application/json"), (b"content-length", str(len(body)).encode())]
    # what is still being sent is not waited for
    headers = _fence([*headers, (b"connection", b"close")])
    await send({"type": "http.response.start", "status": int(status), "headers": headers})
    await send({"type": "http.response.body", "body": body})
