"""The command line's last net: whatever goes wrong ends in one sentence and an exit code, and outputs that close are no fault."""

from __future__ import annotations

import atexit
import contextlib
import errno
import os
import signal
import sys
import traceback
from collections.abc import Callable
from types import TracebackType
from typing import Final

from hubmap.errors import HubmapError
from hubmap.problems import shortened
from hubmap.text_doors import shown

__all__ = ["caught"]

_WRONG_USAGE: Final = 2
_ENDED: Final = 128
# names that no file can have
_NO_PATH: Final = (errno.ENAMETOOLONG, errno.ELOOP, errno.ENOTDIR)
_DEBUG: Final = "--debug"
_REPORT: Final = "Please report it with the smallest input that shows it; --debug shows where."


def caught(run: Callable[[], None]) -> int:
    """Run the command line and give its exit code; ``--debug`` anywhere among the arguments shows where it stopped."""
    is_debug = _DEBUG in sys.argv[1:]
    sys.argv[1:] = [argument for argument in sys.argv[1:] if argument != _DEBUG]
    _prepare()
    try:
        code = _run(run)
        for stream in (sys.stdout, sys.stderr):
            stream.flush()
    except BaseException as error:  # noqa: BLE001 - the last net
        if is_debug:
            # what is said of data in it may act
            print("\n".join(map(shown, traceback.format_exc().splitlines())), file=sys.stderr)
        code = _told(error)
    return code


def _prepare() -> None:
    """Make what a shell, a service or a test may have taken away."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            # closed before the start
            nowhere = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123 - open to the end
            atexit.register(nowhere.close)
            setattr(sys, name, nowhere)
        elif hasattr(stream, "reconfigure"):
            # names from data must not stop the build on a console with another code page
            stream.reconfigure(errors="replace")
    # nothing that hubmap makes has a time of the clock, and matplotlib stops at a value that is no number
    os.environ.pop("SOURCE_DATE_EPOCH", None)
    # nothing here solves equations, and numpy's threads for them take a tenth of a second at each start
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    # nor has pydantic to look through all that is installed for plugins that would act here
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    with contextlib.suppress(ValueError, OSError):
        # so that what is half written beside its place is cleared away
        signal.signal(signal.SIGTERM, lambda number, _: sys.exit(_ENDED + number))


def _run(run: Callable[[], None]) -> int:
    try:
        run()
    except SystemExit as ended:
        if isinstance(ended.code, str):
            print(shown(ended.code), file=sys.stderr)
            return 1
        return ended.code or 0
    return 0


def _told(error: BaseException) -> int:
    """Say what went wrong, where anybody hears it."""
    if isinstance(error, BrokenPipeError) or _is_of_output(error):
        _let_output_go()
    _let_remains_go()
    sentence, code = _sentence(error)
    with contextlib.suppress(OSError, ValueError):
        if sentence:
            print(f"hubmap: {shown(sentence)}", file=sys.stderr, flush=True)
    return code


def _sentence(error: BaseException) -> tuple[str, int]:
    match error:
        case HubmapError():
            said, code = str(error), error.exit_code
        case KeyboardInterrupt():
            said, code = "stopped.", _ENDED + signal.SIGINT
        case SystemExit(code=int(ended)):
            said, code = "", ended
        case BrokenPipeError():
            # whoever read has seen enough
            said, code = "", 1
        case MemoryError():
            said, code = f"{_where(error.__traceback__)}there is not enough memory; give it less at once.", 1
        case OSError():
            about = (
                "what this command prints" if _is_of_output(error) else shortened(str(error.filename or "the system"))
            )
            said, code = f"{about}: {error.strerror or error}.", _WRONG_USAGE if error.errno in _NO_PATH else 1
        case ValueError() if "null byte" in str(error):
            said, code = "no file can have a NUL in its name.", _WRONG_USAGE
        case _:
            what = f"{type(error).__name__}: {str(error)[:300]}"
            said = f"{_where(error.__traceback__)}this could not be handled ({what}). {_REPORT}"
            code = 1
    return said, code


def _is_of_output(error: BaseException) -> bool:
    """Whether what failed is the writing of the command's own output, such as into a full disk."""
    if not isinstance(error, OSError) or error.filename is not None:
        return False
    return error.errno in (errno.ENOSPC, errno.EIO, errno.EBADF, errno.EPIPE)


def _let_output_go() -> None:
    """Let what is still to be written go nowhere, so that the end of the process does not stumble over it."""
    with contextlib.suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        for stream in (sys.stdout, sys.stderr):
            try:
                stream.flush()
            except (OSError, ValueError):
                os.dup2(nowhere, stream.fileno())


def _let_remains_go() -> None:
    """Say nothing of files that a library still tries to end when it is cleared away, such as an archive on a full disk."""
    usual = sys.unraisablehook

    def hook(remains: sys.UnraisableHookArgs) -> None:
        if not isinstance(remains.exc_value, OSError):
            usual(remains)

    sys.unraisablehook = hook


def _where(trace: TracebackType | None) -> str:
    """The file, and the row if it is known, that was worked on where it stopped."""
    for frame, _ in reversed(list(traceback.walk_tb(trace))):
        names = frame.f_locals
        files = (getattr(value, "file", None) for value in names.values())
        file = next((file for file in files if isinstance(file, str) and file), None)
        if file:
            row = next((names[name] for name in ("row", "number") if isinstance(names.get(name), int)), None)
            return f"{file}, row {row}: " if row else f"{file}: "
    return ""
