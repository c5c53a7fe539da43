"""What a build writes beside the page: the atlas for other programs, and the manifest; how it is written."""

from __future__ import annotations

import json
from collections.abc import Mapping
from importlib import metadata
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from hubmap.atlas import data_date
from hubmap.exports.datapackage import datapackage
from hubmap.exports.geofiles import geopackage, geoparquet
from hubmap.exports.tables import hubs_csv, hubs_geojson
from hubmap.first_view import first_view
from hubmap.problems import problem_kinds
from hubmap.version import __version__
from hubmap.writing import Content, Last, differences, mixed, refuse_inputs, write, write_file

if TYPE_CHECKING:
    from hubmap.atlas import Atlas
    from hubmap.layers import Layers

__all__ = [
    "Content",
    "Last",
    "datapackage",
    "differences",
    "geopackage",
    "geoparquet",
    "hubs_csv",
    "hubs_geojson",
    "manifest",
    "mixed",
    "refuse_inputs",
    "write",
    "write_file",
]

_NONE: Final[Mapping[str, str]] = MappingProxyType({})
# what the figures in an output depend on; the interpreter and the machine are left out, because they must not matter
_VERSIONS_OF = ("folium", "geopandas", "pandas", "shapely")


def manifest(atlas: Atlas, layers: Layers, outputs: Mapping[str, str] = _NONE) -> str:
    """What went into a build and what did not come out of it, as JSON.

    Parameters
    ----------
    atlas
        The joined data.
    layers
        Its layers, which know what is not drawn.
    outputs
        SHA-256 by name of the other files of the build.

    Returns
    -------
    str
        ``inputs`` and ``outputs`` (SHA-256 by file), ``as_of`` (the data's day), ``gazetteer``, ``versions``, ``counts``, ``unplaced``, ``view`` (what is shown first),
        ``ledger`` (what became of every line), ``columns`` (how each was read) and ``problems`` by kind, with the first rows.
    """
    document = {
        "inputs": dict(sorted(atlas.inputs.items())),
        "outputs": dict(sorted(outputs.items())),
        "as_of": {"day": data_date(atlas), "assumed": atlas.as_of.assumed},
        "gazetteer": dict(atlas.gazetteer),
        "versions": {"hubmap": __version__, **{name: metadata.version(name) for name in _VERSIONS_OF}},
        "counts": {
            "hubs": len(atlas.hub_table),
            "placed": len(atlas.hub_table) - len(layers.unplaced_hubs),
            "figures": len(atlas.figure_table),
            "centres": len(atlas.centre_table),
            "sources": len(atlas.source_table),
            "without_figure": {measure.key: len(measure.without) for measure in layers.measures},
        },
        "unplaced": {"hubs": list(layers.unplaced_hubs), "centres": list(layers.unplaced_centres)},
        "view": first_view(atlas).as_dict(),
        "ledger": {"files": list(atlas.ledger)},
        "columns": [reading.as_dict() for reading in atlas.readings],
        "problems": problem_kinds(atlas.problems),
    }
    return json.dumps(document, ensure_ascii=False, indent=1, allow_nan=False) + "\n"
