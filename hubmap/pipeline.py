"""The order of the stages, from the input's tables to the files of a build."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hubmap import atlas as atlases
from hubmap import config as configs
from hubmap import exports, figures, layers, page, reader, validate
from hubmap.atlas import Atlas
from hubmap.geocoding import places

__all__ = ["Built", "build", "figure", "read"]


@dataclass(frozen=True, slots=True)
class Built:
    """What a build made: the atlas, and the files that were written."""

    atlas: Atlas
    files: tuple[Path, ...]


def build(source: Path, out: Path) -> Built:
    """Read the tables, place the hubs, draw the map, and write all that a build writes.

    Parameters
    ----------
    source
        Folder or workbook with the input tables.
    out
        Folder for the output; made when it is missing.

    Raises
    ------
    InputError
        The input cannot be read at all, or the output cannot be written.
    """
    atlas = read(source)
    files = {
        "map.html": page.render(atlas),
        "hubs.geojson": exports.hubs_geojson(atlas),
        "hubs.csv": exports.hubs_csv(atlas),
        "manifest.json": exports.manifest(atlas, layers.layers(atlas)),
    }
    return Built(atlas, tuple(exports.write(files, out)))


def figure(source: Path, paths: Sequence[Path], **options: Any) -> Built:  # noqa: ANN401 - of several kinds
    """Read the input, draw it once, and write the picture to each path, with its description as text beside it.

    Parameters
    ----------
    source
        Folder or workbook with the input tables.
    paths
        Files that end in ``.png``, ``.svg`` or ``.pdf``.
    options
        As of `hubmap.figures.figure`.

    Raises
    ------
    InputError
        The input cannot be read at all, or a file cannot be written.
    UsageError
        An option or a file's ending is none that there is.
    """
    for path in paths:
        figures.kind_of(path)
    atlas = read(source)
    picture = figures.picture(atlas, **options)
    files = [exports.write(figures.render(picture, path), path.parent) for path in paths]
    return Built(atlas, tuple(dict.fromkeys(path for written in files for path in written)))


def read(source: Path) -> Atlas:
    """Read, check, place and join the input.

    Raises
    ------
    InputError
        The input cannot be read at all.
    """
    raw = reader.read(source)
    config = configs.load(source)
    checked = validate.check(raw, config)
    return atlases.join(
        checked.tables,
        places.decide(checked.tables.hubs),
        places.decide(checked.tables.centres),
        config=checked.config,
        problems=checked.problems,
        inputs=raw.files,
    )
