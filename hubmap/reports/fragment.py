"""The report as a piece of a web page: figure, tables and sources without any script, to be put into an article."""

from __future__ import annotations

import base64
from importlib import resources
from typing import TYPE_CHECKING

from jinja2 import Environment, StrictUndefined

if TYPE_CHECKING:
    from hubmap.reports.content import Content

__all__ = ["write"]


def write(content: Content) -> bytes:
    """Write the report as HTML without head and body; all text is escaped."""
    source = resources.files("hubmap.reports").joinpath("fragment.html.jinja").read_text(encoding="utf-8")
    environment = Environment(
        autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True, keep_trailing_newline=True
    )
    image = base64.b64encode(content.picture.png).decode("ascii")
    return environment.from_string(source).render(report=content, image=image).encode("utf-8")
