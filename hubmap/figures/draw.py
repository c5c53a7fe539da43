"""A view on paper, in the order in which it is drawn: base map, areas, circles, centres, labels, legend, notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hubmap.figures import ground, layout, marks, naming
from hubmap.figures.canvas import Canvas

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from hubmap.figures.frame import Bounds
    from hubmap.figures.sheet import Sheet
    from hubmap.figures.view import View

__all__ = ["draw"]


def draw(view: View, sheet: Sheet, *, dpi: float) -> tuple[Figure, Bounds]:
    """Draw a view.

    Parameters
    ----------
    view
        What is shown and said.
    sheet
        The paper.
    dpi
        Dots per inch of what is drawn as pixels.

    Returns
    -------
    matplotlib.figure.Figure, Bounds
        Its axes with the label ``map`` are in degrees, those with the label ``sheet`` in points from the lower left
        corner; and what the map shows.
    """
    canvas = Canvas(sheet, dpi)
    plan = layout.plan(canvas, view)
    axes = canvas.panel(plan.left, plan.bottom, plan.frame.width, plan.frame.height, label="map")
    ground.draw(axes, plan.frame, borders="borders" in view.layers)
    marks.areas(axes, view)
    marks.circles(plan, axes)
    taken = [*marks.free_centres(plan), marks.scale_bar(plan)]
    written = naming.hubs(plan, taken)
    naming.orphans(plan, written)
    naming.geography(plan, taken, written)
    layout.head(canvas, view)
    layout.legends(plan)
    layout.notes(plan, len(plan.inside) - len(written) if "labels" in view.layers else 0)
    return canvas.figure, plan.frame.bounds
