"""A figure in words, for those who do not see it: what is drawn, the figures with their years, and what is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hubmap.prose import joined, said

if TYPE_CHECKING:
    from hubmap.figures.frame import Bounds
    from hubmap.figures.view import View

__all__ = ["alt"]

_NAMED = 10


def alt(view: View, bounds: Bounds) -> str:
    """Describe what a figure of `view` shows within `bounds`."""
    say = view.language
    inside = [hub for hub in view.hubs if bounds.holds(hub.lat, hub.lon)]
    figures = [f"{hub.name} {hub.figure}" for hub in inside if hub.figure]
    without = [hub.name for hub in inside if hub.radius_px is None]
    elsewhere = [hub.name for hub in view.hubs if not bounds.holds(hub.lat, hub.lon)]
    planned = [hub.name for hub in inside if any(centre.status == "planned" for centre in hub.centres)]
    sentences = [said("Map: {title}, {n} hubs.", say, title=view.title, n=len(inside))]
    if figures:
        listed = joined(figures, say, limit=_NAMED)
        sentences.append(said("{measure} as circles: {figures}.", say, measure=view.measure, figures=listed))
    if without:
        sentences.append(said("No figure: {names}.", say, names=joined(without, say, limit=_NAMED)))
    if planned and "centres" in view.layers:
        sentences.append(said("Centres are planned at {names}.", say, names=joined(planned, say, limit=_NAMED)))
    if elsewhere:
        sentences.append(said("Outside this frame: {names}.", say, names=joined(elsewhere, say, limit=_NAMED)))
    return " ".join(sentences)
