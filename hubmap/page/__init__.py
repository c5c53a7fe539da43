"""The atlas as one HTML file that holds everything: `page.render(atlas)` is its only door."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hubmap.atlas import Atlas

__all__ = ["render"]


def render(atlas: Atlas) -> str:
    """Write the atlas as a self-contained HTML document that makes no request when it is opened.

    The same atlas gives the same text on every machine.
    """
    from hubmap.page import payload, shell

    return shell.wrap(payload.payload(atlas))
