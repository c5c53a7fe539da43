"""How fast, and how much, a service is asked: one request after another, across all hubmap processes that keep their answers in one folder.

The next free moment of every service stands in a small database beside the answers. Whoever wants to ask books a moment
and waits for it; so two builds at once are as slow as one, and a service that asked for rest is left alone by the next
run too.
"""

from __future__ import annotations

import sqlite3
import time
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from hubmap.errors import ServiceError, UsageError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

__all__ = ["MOST_AT_ONCE", "PATIENCE_SECONDS", "Pace", "check_amount", "check_pace", "is_public_nominatim"]

# a service that wants to be left alone for longer than this ends the run: it is better to come back later
PATIENCE_SECONDS: Final = 60.0
BUSY_SECONDS: Final = 30.0
# operations.osmfoundation.org/policies/nominatim: one request a second for the whole application, no bulk geocoding
PUBLIC_NOMINATIM: Final = "nominatim.openstreetmap.org"
LEAST_SECONDS: Final = 1.0
MOST_AT_ONCE: Final = 100
OWN_SERVER: Final = "Set up a Nominatim of your own with an extract of Indonesia, and name it as online.domain in hubmap.toml; docs/online.md says how."


@dataclass(frozen=True, slots=True)
class Pace:
    """Books moments to ask one service at.

    Parameters
    ----------
    file
        The database with the next free moment of every service; made when it is missing.
    service
        The service's host, which is asked no faster than one request in `min_seconds` seconds.
    clock, sleep
        The time in seconds since 1970, and waiting; tests bring their own.
    """

    file: Path
    service: str
    min_seconds: float
    clock: Callable[[], float] = time.time
    sleep: Callable[[float], None] = time.sleep

    def wait(self) -> None:
        """Wait for the next free moment, and book it.

        Raises
        ------
        ServiceError
            The service asked to be left alone for longer than anybody wants to wait.
        """
        with closing(self._open()) as books:
            now = self.clock()
            moment = max(now, self._free(books))
            if moment - now > PATIENCE_SECONDS:
                raise ServiceError(
                    f"{self.service} asked to be left alone for another {moment - now:.0f} seconds. Run the same command again after that.",
                    retry_after=moment - now,
                )
            if self.min_seconds:
                self._book(books, moment + self.min_seconds)
        if moment > now:
            self.sleep(moment - now)

    def rest(self, seconds: float) -> None:
        """Ask nothing for so many seconds, in this run and in others."""
        with closing(self._open()) as books:
            self._book(books, max(self.clock() + seconds, self._free(books)))

    def _open(self) -> sqlite3.Connection:
        self.file.parent.mkdir(parents=True, exist_ok=True)
        books = sqlite3.connect(self.file, timeout=BUSY_SECONDS, isolation_level=None)
        books.execute("CREATE TABLE IF NOT EXISTS free (service TEXT PRIMARY KEY, moment REAL NOT NULL)")
        # what is lost with the power is a second's wait
        books.execute("PRAGMA synchronous = OFF")
        # two processes must not read the same moment
        books.execute("BEGIN IMMEDIATE")
        return books

    def _free(self, books: sqlite3.Connection) -> float:
        row = books.execute("SELECT moment FROM free WHERE service = ?", (self.service,)).fetchone()
        return float(row[0]) if row else 0.0

    def _book(self, books: sqlite3.Connection, moment: float) -> None:
        books.execute("INSERT OR REPLACE INTO free VALUES (?, ?)", (self.service, moment))
        books.execute("COMMIT")


def is_public_nominatim(host: str) -> bool:
    """Whether a host is OpenStreetMap's own Nominatim, which volunteers pay for."""
    return host.casefold().rstrip(".") == PUBLIC_NOMINATIM


def check_pace(host: str, min_seconds: float) -> None:
    """Refuse to ask faster than a service allows.

    Raises
    ------
    UsageError
        With the reason, and what to do.
    """
    if is_public_nominatim(host) and min_seconds < LEAST_SECONDS:
        raise UsageError(
            f"{host} allows one request a second for the whole application: leave online.min_seconds at {LEAST_SECONDS:g}. {OWN_SERVER}"
        )


def check_amount(host: str, count: int) -> None:
    """Refuse to ask more new questions in one run than a service allows.

    Raises
    ------
    UsageError
        With the reason, and what to do.
    """
    if is_public_nominatim(host) and count > MOST_AT_ONCE:
        raise UsageError(
            f"{count} names would have to be asked of {host}, which does not allow bulk geocoding; hubmap asks it for at most {MOST_AT_ONCE} in a run. {OWN_SERVER}"
        )
