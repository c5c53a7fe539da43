"""A figure in words, for those who do not see it: what is drawn, the figures with their years, and what is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hubmap import vocabulary
from hubmap.captions import joined, said

if TYPE_CHECKING:
    from hubmap.figures.frame import Bounds
    from hubmap.figures.view import View

__all__ = ["alt"]

_NAMED = 10


def alt(view: View, bounds: Bounds) -> str:
    """Describe what a figure of `view` shows within `bounds`."""
    say = view.language
    is_inside = bounds.holds(view.hubs.lat, view.hubs.lon)
    inside, elsewhere = view.hubs[is_inside], view.hubs[~is_inside].name.tolist()
    figures = [f"{hub.name} {hub.figure}" for hub in inside[inside.figure.astype(bool)]]
    without = inside[~inside.has_figure].name.tolist()
    with_centres = inside[inside.centres.astype(bool)]
    planned = [
        hub.name
        for hub in with_centres
        if any(vocabulary.load().statuses[centre.status].pending for centre in hub.centres)
    ]
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
