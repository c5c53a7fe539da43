"""What a build writes beside the page: the atlas for other programs, and the manifest; how it is written."""

from hubmap.exports.datapackage import datapackage
from hubmap.exports.geofiles import geopackage, geoparquet
from hubmap.exports.manifest import manifest
from hubmap.exports.tables import hubs_csv, hubs_geojson
from hubmap.exports.writing import Content, differences, write, write_file

__all__ = [
    "Content",
    "datapackage",
    "differences",
    "geopackage",
    "geoparquet",
    "hubs_csv",
    "hubs_geojson",
    "manifest",
    "write",
    "write_file",
]
