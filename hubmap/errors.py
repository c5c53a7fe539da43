"""What can go wrong so badly that work has to stop, and what the caller may do about it.

Faults in the data are not exceptions: they are gathered as problems (see `hubmap.problems`) and told together.

HubmapError
├── UsageError      the call cannot be carried out as it was made: mend the call (exit code 2)
├── InputError      the input cannot be read at all: mend the file (exit code 1)
└── ServiceError    a service on the network failed: try again later (exit code 3)
"""

from __future__ import annotations

__all__ = ["HubmapError", "InputError", "ServiceError", "UsageError"]


class HubmapError(Exception):
    """Base of all errors that hubmap raises on purpose; `exit_code` is what the command line ends with."""

    exit_code = 1


class UsageError(HubmapError):
    """The call cannot be carried out as it was made."""

    exit_code = 2


class InputError(HubmapError):
    """The input cannot be read at all, so that not even its problems can be listed."""

    exit_code = 1


class ServiceError(HubmapError):
    """A service on the network failed; `retry_after` is the number of seconds it asked to wait, if it said so."""

    exit_code = 3

    def __init__(self, message: str, *, retry_after: float | None = None) -> None:
        super().__init__(message)
        self.retry_after = retry_after
