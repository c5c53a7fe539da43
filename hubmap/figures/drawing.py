"""A view on paper, in the order in which it is drawn; as bytes that depend on what is drawn alone; and in words."""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from typing import TYPE_CHECKING, Any
from xml.sax.saxutils import escape

from matplotlib import rc_context

from hubmap import vocabulary
from hubmap.captions import Language
from hubmap.figures import base_map_drawing, label_blocks, legend, map_marks, sheet_layout
from hubmap.figures.canvas import Canvas
from hubmap.problems import Problem, Sentence

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from hubmap.figures.canvas import Sheet
    from hubmap.figures.map_extent import Bounds
    from hubmap.figures.map_view import Hubs, View

__all__ = ["SETTINGS", "describe_view", "draw_view", "letters_problem", "outside_problem", "render_figure"]

_NAMED = 10
_TOLD_OUTSIDE = 50

# text as outlines in SVG needs no font where it is opened; TrueType letters in PDF stay text that can be searched; without
# hinting, letters are as wide on screen as on paper, as wide as the layout has measured them
SETTINGS: dict[Any, Any] = {
    "svg.hashsalt": "hubmap",
    "svg.fonttype": "path",
    "pdf.fonttype": 42,
    "pdf.compression": 6,
    "text.hinting": "no_hinting",
}


def draw_view(view: View, sheet: Sheet, *, dpi: float) -> tuple[Figure, Bounds, Mapping[str, str]]:
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
    matplotlib.figure.Figure, Bounds, dict
        Its axes with the label ``map`` are in degrees, those with the label ``sheet`` in points from the lower left
        corner; what the map shows; and the letters that the font lacks, each with a text that has it.
    """
    canvas = Canvas(sheet, dpi)
    plan = sheet_layout.plan_sheet(canvas, view)
    axes = canvas.panel(plan.left, plan.bottom, plan.frame.width, plan.frame.height, label="map")
    base_map_drawing.draw_base_map(axes, view.base_map, plan.frame, borders="borders" in view.layers)
    map_marks.draw_areas(axes, view)
    map_marks.draw_circles(plan, axes)
    taken = map_marks.draw_free_centres(plan)
    taken.append(map_marks.draw_scale_bar(plan, taken))
    written = label_blocks.write_hub_labels(plan, taken)
    label_blocks.draw_orphan_centres(plan, written)
    label_blocks.write_geography(plan, taken, written)
    sheet_layout.write_head(canvas, view)
    sheet_layout.draw_legends(plan)
    sheet_layout.write_notes(plan, len(plan.inside) - len(written) if "labels" in view.layers else 0)
    return canvas.figure, plan.frame.bounds, canvas.lacking


def outside_problem(view: View, bounds: Bounds, extent: str | Sequence[float]) -> Iterator[Problem]:
    """Tell which hubs a frame that nobody chose leaves out."""
    names = view.hubs[~bounds.holds(view.hubs.lat, view.hubs.lon)].name.tolist()
    if names and extent == "auto":
        listed = Language("en").joined(names, limit=_TOLD_OUTSIDE)
        message = Sentence("The figure leaves out hubs that lie far from the others: {names}.", names=listed)
        remedy = "They are named below the map; --extent all shows them too."
        yield Problem(severity="note", code="outside-frame", message=message, remedy=remedy)


def letters_problem(lacking: Mapping[str, str]) -> Iterator[Problem]:
    """Tell which letters could not be drawn."""
    if lacking:
        texts = Language("en").joined(dict.fromkeys(lacking.values()), limit=3)
        message = Sentence(
            "The figure’s font lacks {letters}; a sign stands for them in: {texts}.",
            letters=" ".join(lacking),
            texts=texts,
        )
        remedy = "Write these texts in letters of the font too, such as a name in Latin letters."
        yield Problem(severity="warning", code="missing-glyph", message=message, remedy=remedy)


def render_figure(figure: Figure, kind: str, *, title: str, alt: str) -> bytes:
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


def describe_view(view: View, bounds: Bounds) -> str:
    """Describe what a figure of `view` shows within `bounds`."""
    say = view.language
    is_inside = bounds.holds(view.hubs.lat, view.hubs.lon)
    inside, elsewhere = view.hubs[is_inside], view.hubs[~is_inside].name.tolist()
    figures = [f"{say.isolated(hub.name)} {hub.figure}" for hub in inside[inside.figure.astype(bool)]]
    without = inside[~inside.has_figure].name.tolist()
    sentences = [say.said("Map: {title}, {n} hubs.", title=view.title, n=len(inside))]
    if view.chosen:
        sentences.append(view.chosen)
    if figures:
        listed = say.joined(figures, limit=_NAMED)
        by_rate = "{measure}: {figures}." if view.colour_key else "{measure} as colours: {figures}."
        how = by_rate if view.scale.is_rate else "{measure} as circles: {figures}."
        sentences.append(say.said(how, measure=view.measure, figures=listed))
    if key := view.colour_key:
        counts = [f"{say.isolated(text)} ({say.number(n)})" for _, text, n in legend.count_colours(key, inside, say)]
        sentences.append(say.said("Colours tell {column}: {counts}.", column=key.column, counts=say.joined(counts)))
    if without:
        sentences.append(say.said("No figure: {names}.", names=say.joined(without, limit=_NAMED)))
    if counts := _centre_counts(view, inside, bounds):
        sentences.append(say.said("Centres: {counts}.", counts="; ".join(counts)))
    if elsewhere:
        sentences.append(view.outside_words(elsewhere, _NAMED))
    return " ".join(sentences)


def _centre_counts(view: View, inside: Hubs, bounds: Bounds) -> list[str]:
    """The statuses of the centres in the frame with their numbers, as the legend has them."""
    at_hubs = inside.centres if "centres" in view.layers else ()
    free = sheet_layout.centres_within(view, bounds)
    centres = [*chain.from_iterable(at_hubs), *free]
    there = {centre.status for centre in centres}
    statuses = [code for code in vocabulary.load().statuses if code in there]
    counts = [legend.count_centres(code, centres, view.language) for code in statuses]
    told = legend.quiet_words(centres, view.language)
    return [*counts[:1], told, *counts[1:]] if told else counts
