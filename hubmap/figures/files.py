"""Figures as bytes that depend on what is drawn alone: no dates, no random ids, fonts inside, a description in words."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any
from xml.sax.saxutils import escape

from matplotlib import rc_context

if TYPE_CHECKING:
    from matplotlib.figure import Figure

__all__ = ["SETTINGS", "render"]

# text as outlines in SVG needs no font where it is opened; TrueType letters in PDF stay text that can be searched; without
# hinting, letters are as wide on screen as on paper, as wide as the layout has measured them
SETTINGS: dict[Any, Any] = {
    "svg.hashsalt": "hubmap",
    "svg.fonttype": "path",
    "pdf.fonttype": 42,
    "pdf.compression": 6,
    "text.hinting": "no_hinting",
}


def render(figure: Figure, kind: str, *, title: str, alt: str) -> bytes:
    """Write a figure as a file's bytes.

    Parameters
    ----------
    figure
        What was drawn.
    kind
        ``png``, ``svg`` or ``pdf``.
    title, alt
        Go into the metadata; in SVG also into ``<title>`` and ``<desc>``, which screen readers read.
    """
    out = io.BytesIO()
    with rc_context(SETTINGS):
        figure.savefig(out, format=kind, metadata=_metadata(kind, title, alt))
    return _described(out.getvalue(), alt) if kind == "svg" else out.getvalue()


def _metadata(kind: str, title: str, alt: str) -> dict[str, Any]:
    if kind == "png":
        return {"Title": title, "Description": alt, "Software": None}
    if kind == "svg":
        return {"Title": title, "Description": alt, "Date": None, "Creator": None}
    return {"Title": title, "Subject": alt, "Creator": "hubmap", "Producer": "matplotlib", "CreationDate": None}


def _described(svg: bytes, alt: str) -> bytes:
    text = svg.decode("utf-8").replace("<svg ", '<svg role="img" ', 1)
    return text.replace("</title>", f"</title>\n <desc>{escape(alt)}</desc>", 1).encode("utf-8")
