"""The map as an object that shows itself in notebooks, and gives an image where they are exported to paper."""

from __future__ import annotations

import base64
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hubmap.errors import UsageError

if TYPE_CHECKING:
    from hubmap.atlas import Atlas

__all__ = ["Map"]

_DPI = 150
_PICTURES = (".png", ".svg", ".pdf")


class Map:
    """An atlas as a map: interactive in Jupyter, VS Code and HTML exports, a picture in those to PDF and Word.

    Parameters
    ----------
    atlas
        The joined data, or the path of a folder or workbook to read them from.
    language
        ``id`` or ``en``.
    height
        Height of the interactive map in pixels.
    options
        For the picture, as of `hubmap.figure`: ``size, measure, extent, layers, where, title``.

    Examples
    --------
    >>> import hubmap
    >>> hubmap.Map("geodata", language="en", size="half")  # doctest: +SKIP
    """

    def __init__(
        self,
        atlas: Atlas | Path | str,
        *,
        language: str = "id",
        height: int = 560,
        **options: Any,  # noqa: ANN401
    ) -> None:
        from hubmap import pipeline
        from hubmap.locale import known

        self.atlas = pipeline.read(Path(atlas)) if isinstance(atlas, (str, Path)) else atlas
        self.language = known(language)
        self.height = height
        self._options = options

    def __repr__(self) -> str:
        return f"<hubmap.Map: {self.atlas.config.title[self.language]}, {len(self.atlas.hub_table)} hubs>"

    def _repr_html_(self) -> str:
        from hubmap import embedding, page

        title = self.atlas.config.title[self.language]
        return embedding.inline(page.render(self.atlas), title=title, height=self.height, language=self.language)

    def _repr_mimebundle_(
        self,
        include: Any = None,  # noqa: ANN401 - IPython's own
        exclude: Any = None,  # noqa: ANN401 - IPython's own
    ) -> dict[str, str]:
        """All forms at once; the front end takes the richest that it can show."""
        makers: dict[str, Callable[[], str]] = {
            "text/html": self._repr_html_,
            "image/png": lambda: base64.b64encode(self._picture().render("png")).decode("ascii"),
            "text/plain": lambda: self._picture().alt,
        }
        wanted = [kind for kind in makers if (not include or kind in include) and kind not in (exclude or ())]
        return {kind: makers[kind]() for kind in wanted}

    def save(self, path: str | Path) -> Path:
        """Write the map: the page (``.html``), or the picture (``.png, .svg, .pdf``) with its description beside it.

        Raises
        ------
        UsageError
            The name ends in something else.
        InputError
            The file cannot be written.
        """
        from hubmap import exports, figures, page, pipeline

        path = Path(path)
        if path.suffix.lower() in (".html", ".htm"):
            files = {path.name: page.render(self.atlas).encode("utf-8")}
        elif path.suffix.lower() in _PICTURES:
            files = pipeline.rendered(self._picture(), path)
        else:
            raise UsageError(f"{path}: a map ends in .html, {', '.join(_PICTURES)}.")
        named = figures.named_files(path) if len(files) > 1 else (path.name,)
        return exports.write(files, path.parent, named=named)[0]

    def to_folium(self, *, measure: str | None = None, tiles: str | None = None, **options: Any) -> Any:  # noqa: ANN401 - a folium.Map, which only the page's room knows
        """Give a folium map with the hubs as one layer (its attribute ``hubs``), ready for folium's plugins.

        Parameters
        ----------
        measure
            The metric that gives the circles' areas; the first one by default.
        tiles
            Folium's base map, such as ``"OpenStreetMap"``, which comes from the network; none by default.
        options
            For `folium.Map`.

        Notes
        -----
        A folium page loads its scripts from the network when it is opened; `save` writes one that needs none.
        """
        from hubmap.figures import FigureOptions
        from hubmap.figures.map_view import view_atlas
        from hubmap.locale import translate
        from hubmap.page import layer

        shown = FigureOptions(measure=measure, extent="all", language=self.language, layers=("circles", "no-figure"))
        seen = view_atlas(self.atlas, shown)
        none = translate("no figure", self.language)
        rows = [(hub.lat, hub.lon, f"{hub.name}: {hub.figure or none}", hub.radius_px) for hub in seen.hubs]
        return layer.folium_map(rows, name=translate("Hubs", self.language), tiles=tiles, **options)

    def _picture(self) -> Any:  # noqa: ANN401 - of a room that is loaded late
        from hubmap import figures

        options = {"language": self.language, "dpi": _DPI, **self._options}
        return figures.picture(self.atlas, figures.FigureOptions(**options))
