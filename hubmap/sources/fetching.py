"""Pages asked for as a guest asks: one a second of each host, no oftener than it says, and none that its robots.txt closes."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit
from urllib.robotparser import RobotFileParser

if TYPE_CHECKING:
    import requests

__all__ = ["AGENT", "Fetcher", "Page"]

AGENT = "hubmap-verify"

_PAUSE_S = 1.0
_TIMEOUT_S = 15.0
# a host that asks for a longer pause is not waited for
_LONGEST_WAIT_S = 60.0
_MOST_BYTES = 5_000_000
_MOST_HOPS = 5
_FOR_GOOD = frozenset({301, 308})
_HOPS = frozenset({301, 302, 303, 307, 308})
_BUSY = frozenset({429, 503})
_FORBIDDEN = frozenset({401, 403, 451})
_GONE = frozenset({404, 410})
_CHARSET = re.compile(rb"<meta[^>]+charset=[\"']?([\w-]+)", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A page's text, or None and the state that says why not; `now_at` is where it moved to for good, else empty."""

    text: str | None
    failure: str = ""
    now_at: str = ""


@dataclass(slots=True, kw_only=True)
class Fetcher:
    """Asks for pages.

    Parameters
    ----------
    contact
        Who may be asked about it: an address that is sent along.
    pause_s
        Least time between two requests to one host, in seconds.
    timeout_s
        How long to wait for an answer, in seconds.
    wait, now
        How to wait, and the time in seconds by which that is reckoned.
    """

    contact: str | None = None
    pause_s: float = _PAUSE_S
    timeout_s: float = _TIMEOUT_S
    wait: Callable[[float], None] = time.sleep
    now: Callable[[], float] = time.monotonic
    _robots: dict[str, RobotFileParser] = field(default_factory=dict)
    _last: dict[str, float] = field(default_factory=dict)

    def fetch(self, url: str) -> Page:
        """Ask for a page, and go where it is sent to."""
        at, for_good = url, True
        for _ in range(_MOST_HOPS):
            if not self._may_read(at):
                return Page(text=None, failure="forbidden")
            answer = self._ask(at)
            if isinstance(answer, str):
                return Page(text=None, failure=answer)
            status, body, header = answer
            if status not in _HOPS or "location" not in header:
                return _page(status, body, header, now_at=at if at != url and for_good else "")
            for_good = for_good and status in _FOR_GOOD
            at = urljoin(at, header["location"])
            if urlsplit(at).scheme not in ("http", "https"):
                break
        return Page(text=None, failure="unreachable")

    def _may_read(self, url: str) -> bool:
        parts = urlsplit(url)
        host = f"{parts.scheme}://{parts.netloc}"
        if host not in self._robots:
            self._robots[host] = self._rules(host)
        return self._robots[host].can_fetch(AGENT, url)

    def _rules(self, host: str) -> RobotFileParser:
        rules = RobotFileParser()
        answer = self._ask(f"{host}/robots.txt")
        if isinstance(answer, str):
            # a host that does not answer is asked once more for the page, and that answer is told
            rules.parse([])
        elif answer[0] in _FORBIDDEN:
            rules.disallow_all = True  # type: ignore[attr-defined]
        else:
            rules.parse(answer[1].decode("utf-8", "replace").splitlines() if answer[0] == 200 else [])  # noqa: PLR2004
        return rules

    def _ask(self, url: str) -> tuple[int, bytes, dict[str, str]] | str:
        """Status, body and headers of an answer, or the state that says why there is none; a busy host is asked once more."""
        answer = self._request(url)
        if isinstance(answer, tuple) and answer[0] in _BUSY:
            wish = answer[2].get("retry-after", "")
            seconds = float(wish) if wish.isdecimal() else self.pause_s
            if seconds <= _LONGEST_WAIT_S:
                self.wait(seconds)
                answer = self._request(url)
        return answer

    def _request(self, url: str) -> tuple[int, bytes, dict[str, str]] | str:
        import requests

        self._keep_pace(urlsplit(url).netloc)
        agent = f"{AGENT} ({self.contact})" if self.contact else AGENT
        try:
            with requests.get(
                url, headers={"User-Agent": agent}, timeout=self.timeout_s, stream=True, allow_redirects=False
            ) as response:
                return response.status_code, self._body(response), {k.lower(): v for k, v in response.headers.items()}
        except (requests.Timeout, _TooSlowError):
            return "slow"
        except (requests.RequestException, UnicodeError, ValueError):
            return "unreachable"

    def _body(self, response: requests.Response) -> bytes:
        """The beginning of an answer; one that trickles in is not waited for longer than one that does not come."""
        end, body = self.now() + self.timeout_s, b""
        for piece in response.iter_content(65536):
            body += piece
            if self.now() > end:
                raise _TooSlowError
            if len(body) >= _MOST_BYTES:
                break
        return body

    def _keep_pace(self, host: str) -> None:
        left = self._last.get(host, -self.pause_s * 2) + self.pause_s - self.now()
        if left > 0:
            self.wait(left)
        self._last[host] = self.now()


class _TooSlowError(Exception):
    """The answer takes longer than anybody waits."""


def _page(status: int, body: bytes, header: dict[str, str], *, now_at: str) -> Page:
    if status == 200:  # noqa: PLR2004
        return Page(text=_decoded(body, header.get("content-type", "")), now_at=now_at)
    if status in _GONE:
        return Page(text=None, failure="gone", now_at=now_at)
    return Page(text=None, failure="forbidden" if status in _FORBIDDEN else "unreachable", now_at=now_at)


def _decoded(body: bytes, kind: str) -> str:
    named = re.search(r"charset=[\"']?([\w-]+)", kind, re.IGNORECASE)
    meta = _CHARSET.search(body[:4096])
    for charset in (named[1] if named else None, meta[1].decode("ascii") if meta else None, "utf-8"):
        try:
            return body.decode(charset or "utf-8")
        except (LookupError, UnicodeDecodeError):
            continue
    return body.decode("windows-1252", "replace")
