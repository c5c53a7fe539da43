"""What holds for every test: no network beyond this machine, one time zone, one language, repeatable random examples."""

from __future__ import annotations

import ipaddress
import os
import socket
import sys
import time
from typing import Any

import hypothesis
import pytest

FIXED = {
    "TZ": "Asia/Jakarta",
    "LANG": "C.UTF-8",
    "LC_ALL": "C.UTF-8",
    "COLUMNS": "120",
    "NO_COLOR": "1",
    "MPLBACKEND": "Agg",
}
#: What ``--as-given`` keeps.
GIVEN = ("TZ", "LANG", "LC_ALL")
#: From how many bytes on an argument does not name its test.
LONG_BYTES = 64
UNSET = ("CLICOLOR_FORCE", "FORCE_COLOR", "GITHUB_ACTIONS", "SOURCE_DATE_EPOCH", "LANGUAGE")


def pytest_addoption(parser: pytest.Parser) -> None:
    # ARGS="--edits=100" for the whole of it
    parser.addoption("--edits", type=int, default=10, help="how many reports people edit at random")
    # ARGS="--as-given" after `LC_ALL=C TZ=…`: what the tests say has to be true there too
    parser.addoption("--as-given", action="store_true", help="keep the language and the time zone of the shell")


def pytest_configure(config: pytest.Config) -> None:
    os.environ.update({name: value for name, value in FIXED.items() if not _is_given(config, name)})
    for name in UNSET:
        os.environ.pop(name, None)
    if hasattr(time, "tzset"):
        time.tzset()
    sys.addaudithook(_refuse_the_network)
    # the same examples in every run; ARGS=--hypothesis-profile=random looks for new ones
    hypothesis.settings.register_profile("random", deadline=None, print_blob=True)
    hypothesis.settings.register_profile("fixed", deadline=None, derandomize=True, print_blob=True)
    if not config.getoption("--hypothesis-profile"):
        hypothesis.settings.load_profile("fixed")


def _is_given(config: pytest.Config, name: str) -> bool:
    return bool(config.getoption("--as-given")) and name in GIVEN and name in os.environ


def pytest_make_parametrize_id(val: object, argname: str) -> str | None:
    """Name a test after its argument where that is a file's bytes: an archive's hold the time, and no two workers collect the same."""
    return argname if isinstance(val, bytes) and len(val) > LONG_BYTES else None


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """One worker more than there are cores: those that wait for a browser leave room for it."""
    return (os.cpu_count() or 1) + 1


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leave the browser for last: what is quick fails first, and Playwright keeps an event loop running in this thread."""
    for item in items:
        if "browser" in item.path.parts:
            item.add_marker("browser")
    items.sort(key=lambda item: item.get_closest_marker("browser") is not None)


# An audit hook sees each connection and name look-up that Python makes, those of asyncio and of libraries that bring a
# socket class of their own too; pytest-socket replaces the class and lets look-ups pass.
def _refuse_the_network(event: str, arguments: tuple[Any, ...]) -> None:
    if event in ("socket.connect", "socket.sendto", "socket.sendmsg"):
        target, address = arguments
        allowed = (
            target.family not in (socket.AF_INET, socket.AF_INET6) or address is None or _is_this_machine(address[0])
        )
    elif event in ("socket.getaddrinfo", "socket.gethostbyname"):
        address = arguments[0]
        allowed = address is None or _is_this_machine(address)
    else:
        return
    if not allowed:
        # not an Exception: code that takes every failure for "service away" must not hide it
        pytest.fail(f"a test reached for the network: {event} {address}")


def _is_this_machine(host: str | bytes) -> bool:
    name = host.decode() if isinstance(host, bytes) else host
    if name == "localhost":
        return True
    try:
        return ipaddress.ip_address(name).is_loopback
    except ValueError:
        return False
