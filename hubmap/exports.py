"""What a build writes beside the page: the hubs as GeoJSON and CSV, and the manifest; each file whole or not at all."""

from __future__ import annotations

import csv
import io
import json
import os
import tempfile
from collections.abc import Mapping
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hubmap import __version__
from hubmap.errors import InputError
from hubmap.records import records

if TYPE_CHECKING:
    from hubmap.atlas import Atlas
    from hubmap.layers import Layers

__all__ = ["hubs_csv", "hubs_geojson", "manifest", "write"]

# what the figures in an output depend on; the interpreter and the machine are left out, because they must not matter
_VERSIONS_OF = ("folium", "geopandas", "pandas", "shapely")


def hubs_geojson(atlas: Atlas) -> str:
    """The hubs as a GeoJSON FeatureCollection (RFC 7946), one feature a line, in the order of the input.

    A hub that was not placed has ``"geometry": null``. The figures of a hub are its headlines; each metric is an object
    with ``value, low, high, text, year, scope, covers, quality, source``.
    """
    features = [
        {"type": "Feature", "id": row["id"], "geometry": _point(row), "properties": row} for row in _rows(atlas)
    ]
    lines = ",\n".join(_json(feature) for feature in features)
    return f'{{"type":"FeatureCollection","features":[\n{lines}\n]}}\n'


def hubs_csv(atlas: Atlas) -> str:
    """The hubs as CSV (RFC 4180, UTF-8, LF), one row per hub in the order of the input.

    Each metric gives the columns ``<metric>`` and ``<metric>_low, _high, _year, _scope, _covers, _quality, _source``;
    a cell is empty where there is no figure.
    """
    rows = [_flat(row, atlas.metrics) for row in _rows(atlas)]
    out = io.StringIO()
    writer = csv.DictWriter(out, fieldnames=list(rows[0]) if rows else ["id", "name"], lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()


def manifest(atlas: Atlas, layers: Layers) -> str:
    """What went into a build and what did not come out of it, as JSON.

    Parameters
    ----------
    atlas
        The joined data.
    layers
        Its layers, which know what is not drawn.

    Returns
    -------
    str
        ``inputs`` (SHA-256 by file), ``versions``, ``counts``, ``unplaced`` and ``problems``.
    """
    document = {
        "inputs": dict(sorted(atlas.inputs.items())),
        "versions": {"hubmap": __version__, **{name: metadata.version(name) for name in _VERSIONS_OF}},
        "counts": {
            "hubs": len(atlas.hubs),
            "placed": len(atlas.hubs) - len(layers.unplaced_hubs),
            "figures": len(atlas.figures),
            "centres": len(atlas.centres),
            "sources": len(atlas.sources),
            "without_figure": {measure.key: len(measure.without) for measure in layers.measures},
        },
        "unplaced": {"hubs": list(layers.unplaced_hubs), "centres": list(layers.unplaced_centres)},
        "problems": [problem.as_dict() for problem in atlas.problems],
    }
    return json.dumps(document, ensure_ascii=False, indent=1, allow_nan=False) + "\n"


def write(files: Mapping[str, str | bytes], folder: Path) -> list[Path]:
    """Write files into a folder, each one whole or not at all.

    Parameters
    ----------
    files
        Text (written as UTF-8) or bytes by file name.
    folder
        Made when it is missing.

    Raises
    ------
    InputError
        The folder or a file in it cannot be written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        return [
            _write_whole(folder / name, content.encode("utf-8") if isinstance(content, str) else content)
            for name, content in files.items()
        ]
    except OSError as error:
        raise InputError(
            f"{folder}: cannot be written ({error.strerror or error}). Choose another folder with --out."
        ) from error


def _write_whole(path: Path, content: bytes) -> Path:
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
        Path(temporary).chmod(0o644)
        Path(temporary).replace(path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise
    return path


def _rows(atlas: Atlas) -> list[dict[str, Any]]:
    said = ("value", "low", "high", "text", "year", "scope", "covers", "quality", "source")
    figures = {
        (figure["hub"], figure["metric"]): {key: figure[key] for key in said} for figure in records(atlas.headlines)
    }
    return [
        {**row, **{metric: figures.get((row["id"], metric)) for metric in atlas.metrics}} for row in records(atlas.hubs)
    ]


def _flat(row: dict[str, Any], metrics: tuple[str, ...]) -> dict[str, Any]:
    flat = {key: value for key, value in row.items() if key not in metrics}
    for metric in metrics:
        figure = row[metric] or {}
        flat[metric] = figure.get("value")
        for part in ("low", "high", "year", "scope", "covers", "quality", "source"):
            flat[f"{metric}_{part}"] = figure.get(part)
    return {key: ";".join(value) if isinstance(value, list) else value for key, value in flat.items()}


def _point(row: dict[str, Any]) -> dict[str, Any] | None:
    if row["lat"] is None:
        return None
    return {"type": "Point", "coordinates": [row["lon"], row["lat"]]}


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
