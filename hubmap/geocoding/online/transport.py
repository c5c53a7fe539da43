"""How a request gets to a service and its answer back: kept answers first, then in turn, again after a passing fault.

Answers are kept by requests-cache in a folder, as text that anyone can read. Only whole JSON answers are kept. A key is put
into a request at the last moment, by the adapter at the bottom, so that it gets neither into what is kept nor into a message.
"""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass
from email.utils import mktime_tz, parsedate_tz
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote, urlsplit

import requests
from requests.adapters import HTTPAdapter
from requests_cache import CachedSession

from hubmap.errors import ServiceError, UsageError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from hubmap.geocoding.online.pace import Pace

__all__ = ["ANSWERS_FILE", "KEY_MARK", "PACE_FILE", "NotKept", "Reply", "Transport", "is_here", "retry_after"]

ANSWERS_FILE: Final = "answers.sqlite"
PACE_FILE: Final = "pace.sqlite"
# what stands for the key everywhere but on the wire
KEY_MARK: Final = "HUBMAP-KEY"
TRIES: Final = 3
# before the second and third try, if the service doesn't say how long
PAUSES_SECONDS: Final = (2.0, 4.0)
PASSING: Final = frozenset({429, 500, 502, 503, 504})


class NotKept(Exception):  # noqa: N818 - it is an answer, not an error
    """The answer to a request is not kept yet."""


@dataclass(frozen=True, slots=True)
class Reply:
    """What came back: the status, the headers, the text; `key` is what it is kept under."""

    status: int
    headers: Mapping[str, str]
    text: str
    key: str | None


def is_here(host: str) -> bool:
    """Whether a host is this machine."""
    return host in ("localhost", "::1") or host.startswith("127.")


class Transport:
    """Sends requests to one service.

    Parameters
    ----------
    folder
        Where answers are kept.
    pace
        When the service may be asked.
    key
        The key that stands for `KEY_MARK` in addresses and headers.
    """

    def __init__(self, folder: Path, pace: Pace, *, key: str = "") -> None:
        self._pace, self._folder = pace, folder
        self._session = _session(folder)
        wire = _Wire(pace, key)
        self._session.mount("http://", wire)
        self._session.mount("https://", wire)

    def get(self, url: str, *, headers: Mapping[str, str], timeout: float | None, kept_only: bool = False) -> Reply:
        """Return the kept answer, or ask; a passing fault is tried again, after as long as the service wants.

        Raises
        ------
        ServiceError
            The service could not be reached, did not answer in time, or has had enough.
        NotKept
            Only a kept answer was wanted, and there is none.
        """
        self._session.trust_env = not is_here(urlsplit(url).hostname or "")
        for pause in (*PAUSES_SECONDS, None):
            fault, wanted = self._try(url, dict(headers), timeout, kept_only=kept_only)
            if isinstance(fault, Reply):
                return fault
            rest = wanted if wanted is not None else pause
            if rest is not None:
                # booked even after the last try: the next run has to wait as well
                self._pace.rest(rest)
            if pause is None:
                break
        raise ServiceError(f"{self._pace.service} {fault}, {TRIES} times.", retry_after=wanted)

    def _try(
        self, url: str, headers: dict[str, str], timeout: float | None, *, kept_only: bool
    ) -> tuple[Reply | str, float | None]:
        """Return the reply, or what went wrong in words and how many seconds the service wants to be left alone."""
        try:
            response = self._session.get(
                url, headers=headers, timeout=timeout, only_if_cached=kept_only, allow_redirects=False
            )
        except requests.Timeout:
            return f"did not answer within {timeout:g} seconds", None
        except requests.exceptions.SSLError:
            return "could not prove who it is (its certificate is not valid here)", None
        except (requests.ConnectionError, requests.exceptions.ChunkedEncodingError):
            return "could not be reached, or cut the connection", None
        except requests.RequestException as error:
            return f"could not be asked ({type(error).__name__})", None
        except sqlite3.Error as error:
            raise UsageError(
                f"Answers cannot be kept in {self._folder} ({error}). Delete its files, or name another folder as online.cache."
            ) from error
        if kept_only and response.status_code == HTTPStatus.GATEWAY_TIMEOUT:
            # what requests-cache makes up for a request that it may not send
            raise NotKept
        if response.status_code in PASSING:
            wanted = retry_after(response.headers.get("Retry-After"), self._pace.clock())
            return f"answered {response.status_code} ({HTTPStatus(response.status_code).phrase})", wanted
        key = getattr(response, "cache_key", None)
        return Reply(response.status_code, response.headers, response.text, key), None

    def forget(self, reply: Reply) -> None:
        """Keep an answer no longer, because it turned out to be none."""
        if reply.key:
            self._session.cache.delete(reply.key)

    def close(self) -> None:
        """Close connections and files."""
        self._session.close()  # type: ignore[no-untyped-call]


class _Wire(HTTPAdapter):
    """Waits for its turn, puts the key in, sends."""

    def __init__(self, pace: Pace, key: str) -> None:
        # a try is made here, not below: each one must wait for its turn
        super().__init__(max_retries=0)
        self._pace, self._key = pace, key

    def send(self, request: requests.PreparedRequest, *args: Any, **kwargs: Any) -> requests.Response:  # noqa: ANN401 - as in requests
        self._pace.wait()
        sent = request.copy()
        sent.url = (request.url or "").replace(KEY_MARK, quote(self._key, safe=""))
        sent.headers.update(
            {name: _text(value).replace(KEY_MARK, self._key) for name, value in request.headers.items()}
        )
        try:
            response = super().send(sent, *args, **kwargs)
        except requests.RequestException as error:
            # the message and the request in it hold the address with the key
            raise type(error)(type(error).__name__) from None
        response.request, response.url = request, request.url or ""
        return response


def _session(folder: Path) -> CachedSession:
    try:
        return CachedSession(
            folder / ANSWERS_FILE,
            backend="sqlite",
            # anyone may hand on the file: reading it must not run anything, as unpickling could
            serializer="json",
            decode_content=True,
            allowable_codes=(200,),
            allowable_methods=("GET",),
            filter_fn=_is_json,
        )
    except (OSError, sqlite3.Error) as error:
        raise UsageError(
            f"Answers cannot be kept in {folder} ({error}). Name another folder as online.cache in hubmap.toml."
        ) from error


def retry_after(header: str | None, now: float) -> float | None:
    """Return how many seconds a service wants to be left alone: a number, or until a date; None if it doesn't say."""
    if not header:
        return None
    if header.strip().isdigit():
        return float(header)
    date = parsedate_tz(header)
    return max(0.0, mktime_tz(date) - now) if date else None


def _is_json(response: requests.Response) -> bool:
    try:
        json.loads(response.text)
    except ValueError:
        return False
    return True


def _text(value: str | bytes) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else value
