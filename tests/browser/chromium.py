"""Where Chromium is on this machine, or its shell; run as a program, it also installs it and prints its path."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

__all__ = ["find", "install"]

# the shell is Chromium without its window, which is drawn for nobody and takes a third of the tests' time
SHELLS = ("chromium-headless-shell", "chrome-headless-shell")
NAMES = (*SHELLS, "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
FONTS = ("fonts-liberation", "fonts-dejavu-core")


def find() -> str | None:
    """The program named by ``CHROMIUM``, else the one on the PATH, else Playwright's own; None if there is none."""
    named = os.environ.get("CHROMIUM")
    if named:
        return named
    return next(filter(None, map(shutil.which, NAMES)), None) or _of_playwright()


def install() -> None:
    """Install Chromium's shell as root on Debian; where there is none, and no Chromium either, Chromium."""
    if "CHROMIUM" in os.environ or any(map(shutil.which, SHELLS)):
        return
    is_debian = bool(shutil.which("apt-get")) and os.geteuid() == 0
    if (is_debian and _from_debian(SHELLS[0])) or find():
        return
    if not (is_debian and _from_debian("chromium")):
        _run(sys.executable, "-m", "playwright", "install", "chromium")


def _from_debian(package: str) -> bool:
    """Whether Debian's package could be installed, by what is known of its archive or what is there now."""
    get = ("apt-get", "-qq", "-o", "Acquire::Retries=0", "-o", "Acquire::http::Timeout=20")
    wanted = (*get, "install", "--yes", "--no-install-recommends", package, *FONTS)
    return _run(*wanted) or (_run(*get, "update") and _run(*wanted))


def _run(*command: str) -> bool:
    # standard output carries the path alone
    told = subprocess.run(
        command, check=False, stdout=sys.stderr, env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    )
    return told.returncode == 0


def _of_playwright() -> str | None:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    return path if Path(path).exists() else None


if __name__ == "__main__":
    install()
    found = find()
    if not found:
        sys.exit(f"Chromium could not be installed on {platform.platform()}: set CHROMIUM to its path")
    sys.stdout.write(found + "\n")
