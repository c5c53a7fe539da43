"""Where Chromium is on this machine; run as a program, it also installs it and prints its path."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

__all__ = ["find", "install"]

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
DEBIAN = ("chromium", "fonts-liberation", "fonts-dejavu-core")


def find() -> str | None:
    """The program named by ``CHROMIUM``, else the one on the PATH, else Playwright's own; None if there is none."""
    named = os.environ.get("CHROMIUM")
    if named:
        return named
    return next(filter(None, map(shutil.which, NAMES)), None) or _of_playwright()


def install() -> None:
    """Install Chromium: Debian's as root on Debian, else the one that Playwright brings."""
    if shutil.which("apt-get") and os.geteuid() == 0:
        _run("apt-get", "update", "-qq")
        _run("apt-get", "install", "-qq", "--yes", "--no-install-recommends", *DEBIAN)
    else:
        _run(sys.executable, "-m", "playwright", "install", "chromium")


def _run(*command: str) -> None:
    # standard output carries the path alone
    subprocess.run(command, check=True, stdout=sys.stderr, env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"})


def _of_playwright() -> str | None:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    return path if Path(path).exists() else None


if __name__ == "__main__":
    if not find():
        install()
    found = find()
    if not found:
        sys.exit(f"Chromium could not be installed on {platform.platform()}: set CHROMIUM to its path")
    sys.stdout.write(found + "\n")
