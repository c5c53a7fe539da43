"""The outlines of hubs that are areas as encoded rings, as fine as a page has room for where many of them are to be filled."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from hubmap import basemap

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from hubmap.atlas import Atlas
    from hubmap.page.document import Area

    Shapes = NDArray[np.object_]

__all__ = ["area_rings"]

# outlines may take so many bytes of a page; each step is how far, in degrees, a line may then leave its way
_MOST_BYTES: Final = 300_000
_STEPS: Final = (0.0, 0.002, 0.005, 0.01, 0.02, 0.04, 0.08, 0.16)
# a closed ring of fewer points has no inside
_RING: Final = 4


def area_rings(atlas: Atlas) -> Mapping[str, Area]:
    """The outlines of an atlas by hub, each a list of polygons; neighbours keep the line that they share.

    Parameters
    ----------
    atlas
        The joined data.
    """
    known = {hub: basemap.area(code) for hub, code in atlas.area_codes.items()}
    shipped = {hub: rings for hub, rings in known.items() if rings is not None}
    if len(shipped) == len(known) and sum(map(_size, shipped.values())) <= _MOST_BYTES:
        return {hub: list(rings) for hub, rings in shipped.items()}
    import numpy as np
    import shapely

    hubs, shapes = list(known), np.array([*atlas.area_shapes.values()], dtype=object)
    is_coverage = bool(shapely.coverage_is_valid(shapes))
    for step in _STEPS:
        shapes = _thinned(shapes, step, is_coverage=is_coverage)
        # each corner takes two letters at least: what can't fit is not written to find that out
        if step < _STEPS[-1] and 2 * int(shapely.get_num_coordinates(shapes).sum()) > _MOST_BYTES:
            continue
        drawn = [_encoded(shape, step) for shape in shapes]
        if sum(map(_size, drawn)) <= _MOST_BYTES:
            break
    return dict(zip(hubs, drawn, strict=True))


def _size(rings: Sequence[Any]) -> int:
    return sum(len(ring) if isinstance(ring, str) else _size(ring) for ring in rings)


def _thinned(shapes: Shapes, step: float, *, is_coverage: bool) -> Shapes:
    import shapely

    if not step:
        return shapes
    # the tolerance is the side of the triangles that are left out; outlines that overlap share no lines to be kept
    return shapely.coverage_simplify(shapes, step) if is_coverage else shapely.simplify(shapes, step)


def _encoded(shape: Any, step: float) -> Area:  # noqa: ANN401 - a geometry
    import shapely

    parts = [part for part in shapely.get_parts(shape) if part.geom_type == "Polygon" and not part.is_empty]
    largest = max((part.area for part in parts), default=0.0)
    # specks that the step blurs are left out beside larger land
    kept = [part for part in parts if part.area >= min(step * step, largest)]
    return [[_ring(line) for line in (part.exterior, *part.interiors) if len(line.coords) >= _RING] for part in kept]


def _ring(line: Any) -> str:  # noqa: ANN401 - a geometry
    return basemap.encode((lat, lon) for lon, lat in line.coords)
