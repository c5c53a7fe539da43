"""The command line: `main` is its only door."""

from __future__ import annotations

from hubmap.cli.app import app, main

__all__ = ["app", "main"]
