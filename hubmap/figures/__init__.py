"""The atlas as a picture for print: `figure` draws it without a browser, `render` writes it as PNG, SVG or PDF.

This is the only room that imports matplotlib, and it does so without any of its global state.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from hubmap.atlas import Atlas
    from hubmap.config import Page
    from hubmap.drawn_shapes import DrawnShape
    from hubmap.figures.map_view import View
    from hubmap.problems import Problem
    from hubmap.vocabulary import Vocabulary

__all__ = [
    "LAYERS",
    "FigureOptions",
    "Picture",
    "figure",
    "kind_of",
    "named_files",
    "picture",
    "pictures",
    "render",
    "usual_layers",
]


# what can be drawn; a role or a status, or both with a colon between, chooses among the centres
LAYERS = ("title", "circles", "no-figure", "centres", "context", "areas", "borders", "labels", "inset")
_KINDS = ("png", "svg", "pdf")
# layers of the page that a figure has too, by the figure's name
_OF_THE_PAGE = MappingProxyType(
    {"circles": "hubs", "no-figure": "unfigured", "areas": "areas", "borders": "borders", "labels": "names"}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A figure with the words that go with it.

    Parameters
    ----------
    figure
        What was drawn (matplotlib).
    title, alt
        Its title, and what it shows in words for those who do not see it.
    view
        What was drawn, as data.
    problems
        What a reader would miss: hubs outside the frame, letters that the font lacks.
    """

    figure: Figure
    title: str
    alt: str
    view: View = field(repr=False)
    problems: tuple[Problem, ...] = ()

    def render(self, kind: str) -> bytes:
        """The picture as a file of a kind: ``png``, ``svg`` or ``pdf``; the same picture gives the same bytes."""
        from hubmap.figures import drawing

        return drawing.render_figure(self.figure, kind, title=self.title, alt=self.alt)

    def shapes(self) -> tuple[DrawnShape, ...]:
        """What was drawn as shapes with names, the lowest first; none of a map with too many marks for slides."""
        from hubmap.figures import shape_list

        return shape_list.list_shapes(self.figure, self.view)


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureOptions:
    """What a figure shows, and how large.

    Parameters
    ----------
    size
        ``a4`` (170 mm wide, for a portrait page), ``half`` (82 mm), ``slide`` (16:9), ``square``, ``portrait`` (4:5) and ``social``
        (1.91:1) with letters that a phone can show, or millimetres as ``"180x120"`` or ``(180, 120)``.
    measure
        The metric that gives the circles' areas; by default the one that the page shows first.
    extent
        ``auto`` (what ``[page] view`` says in degrees, else all hubs but a few far-off ones, which are named below the map), ``all``, ``indonesia``, a hub's id, a
        province's name, a list's key, or west, south, east, north in degrees (EPSG:4326).
    language
        ``id`` or ``en``.
    layers
        What to draw, out of `LAYERS`; by default all but those that ``[page.layers]`` hides. The code of a role or of a status (``material``, ``operating``), or both as
        ``material:operating``, chooses among the centres.
    where
        Only some hubs: each the name or code of a region, a list's key, or ``Column=value`` (see `hubmap.atlas.select`).
    title
        Instead of the data's: what the figure shows, as a sentence.
    dpi
        Dots per inch of PNG files.
    """

    size: str | tuple[float, float] = "a4"
    measure: str | None = None
    extent: str | Sequence[float] = "auto"
    language: str = "id"
    layers: Collection[str] | None = None
    where: str | Sequence[str] = ()
    title: str | None = None
    dpi: float = 300


def figure(atlas: Atlas, **options: Any) -> Figure:  # noqa: ANN401 - those of FigureOptions
    """Draw the atlas as a figure, without a browser.

    Parameters
    ----------
    atlas
        The joined data.
    options
        Those of `FigureOptions`.

    Returns
    -------
    matplotlib.figure.Figure
        Its axes with the label ``map`` are in degrees (longitude, latitude).

    Raises
    ------
    UsageError
        There is no such size, measure, extent, language or layer.
    """
    return picture(atlas, FigureOptions(**options)).figure


def picture(atlas: Atlas, options: FigureOptions | None = None) -> Picture:
    """Draw the atlas as `figure` does, with its title and its description in words."""
    options = options or FigureOptions()
    return pictures(atlas, options)(options.extent)


def pictures(atlas: Atlas, options: FigureOptions) -> Callable[[str | Sequence[float]], Picture]:
    """Draw one atlas in several extents: what is returned draws one of them."""
    from hubmap.atlas import select
    from hubmap.captions import line
    from hubmap.figures import drawing
    from hubmap.figures.canvas import sheet_of
    from hubmap.figures.map_view import views_of

    where = (options.where,) if isinstance(options.where, str) else tuple(options.where)
    view_of = views_of(select(atlas, where), options)

    def drawn_in(extent: str | Sequence[float]) -> Picture:
        view = view_of(extent)
        drawn, bounds, lacking = drawing.draw_view(view, sheet_of(options.size), dpi=options.dpi)
        problems = (*drawing.outside_problem(view, bounds, extent), *drawing.letters_problem(lacking))
        return Picture(
            problems=problems,
            figure=drawn,
            title=line(view.title),
            alt=line(drawing.describe_view(view, bounds)),
            view=replace(view, bounds=bounds),
        )

    return drawn_in


def usual_layers(page: Page) -> tuple[str, ...]:
    """Names of layers that are drawn where none are asked for: all, but for those that the settings hide on the page."""
    from hubmap import vocabulary

    words = vocabulary.load()
    hidden = {name for name, is_shown in page.layers.items() if not is_shown}
    base = [name for name in LAYERS if _OF_THE_PAGE.get(name) not in hidden]
    every = [(role, status) for role in words.roles for status in words.statuses]
    shown = [f"{role}:{status}" for role, status in every if _page_layer(role, status, words) not in hidden]
    if len(shown) == len(every):
        return tuple(base)
    return (*(name for name in base if name not in ("centres", "context")), *shown)


def _page_layer(role: str, status: str, words: Vocabulary) -> str:
    """The layer of the page that a centre belongs to."""
    group = words.role(role).group
    if group == "core":
        return f"planned_{role}" if words.statuses[status].pending else "operating"
    return "service" if group == "support" else role


def kind_of(path: Path) -> str:
    """Kind of picture by a file's name: ``png``, ``svg`` or ``pdf``.

    Raises
    ------
    UsageError
        Its name ends in something else.
    """
    kind = path.suffix.lower().lstrip(".")
    if kind not in _KINDS:
        from hubmap.errors import UsageError

        raise UsageError(f"{path}: a figure ends in {', '.join(f'.{name}' for name in _KINDS)}.")
    return kind


def render(picture: Picture, path: Path) -> dict[str, bytes]:
    """A picture as files for `path`: the picture itself, and its description as text beside it."""
    kind = kind_of(path)
    text = (picture.alt + "\n").encode("utf-8")
    return {path.name: picture.render(kind), _alt_name(path): text}


def named_files(path: Path) -> tuple[str, ...]:
    """Names of the files of a picture that may be replaced: a description without a picture beside it is somebody else's."""
    has_picture = any(path.with_suffix(f".{kind}").exists() for kind in _KINDS)
    return (path.name, _alt_name(path)) if has_picture else (path.name,)


def _alt_name(path: Path) -> str:
    return f"{path.stem}.alt.txt"
