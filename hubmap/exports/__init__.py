"""What a build writes beside the page: the atlas for other programs, and the manifest; how it is written."""

from hubmap.exports.datapackage import datapackage
from hubmap.exports.geofiles import geopackage, geoparquet
from hubmap.exports.manifest import manifest
from hubmap.exports.tables import hubs_csv, hubs_geojson
from hubmap.writing import Content, Last, differences, mixed, refuse_inputs, write, write_file

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
