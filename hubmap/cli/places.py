"""The commands that find places: place, for one name, and geocode, for a whole table."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from hubmap.cli.terminal import Language, OnlineName, emit_json, say, show_progress, source_path
from hubmap.errors import UsageError
from hubmap.problems import Sentence, listed

if TYPE_CHECKING:
    from hubmap.geocoding.online import Service
    from hubmap.geocoding.place import Place
    from hubmap.geocoding.streaming import Columns

__all__ = ["geocode", "place"]


def place(
    name: Annotated[str, typer.Argument(help="The place's name, as people write it.")],
    within: Annotated[
        str | None, typer.Option("--within", metavar="W", help="Context, such as 'Kabupaten Klaten'.")
    ] = None,
    *,
    as_json: Annotated[bool, typer.Option("--json", help="Print the answer as JSON.")] = False,
    online: OnlineName = None,
    language: Language = "en",
) -> None:
    """Find one name: the place, how it was found, and what else it could be."""
    from hubmap.geocoding.matching.search import place as find

    found = find(name, within)
    # nobody waits for the settings to be read who stays offline
    if online and (service := _service(online, source_path(None))):
        from hubmap.geocoding.online import place as ask

        found = ask(found, service)
    if as_json:
        emit_json(asdict(found))
    else:
        _print_place(found, language)
    raise typer.Exit(1 if found.status == "unmatched" else 0)


def geocode(  # noqa: PLR0913 - one for each option
    files: Annotated[
        list[Path],
        typer.Argument(
            metavar="FILE...", help="Table: csv, tsv, workbook, parquet, geojson or gpkg; with --dask several."
        ),
    ],
    column: Annotated[str, typer.Option("--column", metavar="C", help="Column with the names.")],
    out: Annotated[Path, typer.Option("-o", "--out", metavar="OUT", help="File to write; its ending says the kind.")],
    within: Annotated[
        list[str] | None,
        typer.Option("--within", metavar="C", help="Column with the context, such as the regency; may be given again."),
    ] = None,
    code: Annotated[
        str | None, typer.Option("--code", metavar="C", help="Column with official codes, of any edition or the BPS's.")
    ] = None,
    *,
    dask: Annotated[
        str | None,
        typer.Option("--dask", metavar="ADDRESS", help="Scheduler of a Dask cluster, or local; OUT is a folder then."),
    ] = None,
    online: OnlineName = None,
    language: Language = "en",
) -> None:
    """Place a whole table: every row and column is kept, twelve columns are added."""
    from hubmap import reader

    for file in files:
        reader.protect([out], file)
    if dask:
        from hubmap.geocoding.cluster import geocode_files

        counts = geocode_files(files, out, address=dask, column=column, within=within, code=code)
    elif len(files) > 1:
        raise UsageError("Several files are placed with --dask; without it, one at a time.")
    else:
        from hubmap.geocoding.streaming import Columns

        counts = _placed(files[0], out, Columns(column, tuple(within or ()), code), online)
    rows = sum(counts.values())
    parts = (Sentence("{n} {status}", n=f"{n:,}", status=Sentence(status)) for status, n in counts.items())
    counted = listed([Sentence("{n} rows", n=f"{rows:,}"), *parts], "{some}, {last}")
    say(Sentence("{counted}. {out}", counted=counted, out=out), language)
    raise typer.Exit(1 if counts.get("unmatched") else 0)


def _placed(file: Path, out: Path, columns: Columns, online: str | None) -> dict[str, int]:
    """Place one table, in chunks if it is large; return its rows by status."""
    from hubmap.geocoding import batch, streaming, tablefile

    service = _service(online, file)
    if service is None and streaming.is_large(file, out):
        with show_progress("Placing names") as progress:
            return streaming.geocode_file(file, out, columns, progress=progress)
    from hubmap.geocoding.online import places as ask

    table = tablefile.read(file)
    with show_progress("Placing names") as progress:
        improve = partial(ask, service=service, progress=progress) if service else None
        placed = batch.geocode(
            table.frame, columns.within, column=columns.name, code=columns.code, improve=improve, progress=progress
        )
    tablefile.write(placed, out, delimiter=table.delimiter, with_geometry="geometry" in table.frame.columns)
    return batch.statuses(placed, table.frame)


def _service(name: str | None, source: Path) -> Service | None:
    """Open the geocoder on the network that was named, or that the settings beside an input name; None to stay offline."""
    from hubmap import config

    settings = config.load(source).online_by(name)
    if settings is None:
        return None
    from hubmap.geocoding.online import opened

    return opened(settings)


def _print_place(found: Place, language: str) -> None:
    for line in (*_told(found), *_others(found)):
        say(line, language)


def _told(found: Place) -> Iterator[str]:
    if found.status == "unmatched":
        form = "{name}: not found, though these bear the name:" if found.alternatives else "{name}: not found."
        yield Sentence(form, name=found.query)
        return
    yield str(found.name)
    kind = Sentence(found.kind) if found.kind else Sentence("spot in")
    point = f"{found.lat:.5f}, {found.lon:.5f}  ± {found.precision_km:g} km"
    yield Sentence("  {kind} {code}  {point}", kind=kind, code=found.code, point=point)
    yield Sentence(
        "  status {status}, found by {match}, confidence {confidence}",
        status=Sentence(found.status),
        match=found.origin if found.match == "online" else Sentence(found.match or ""),
        confidence=f"{found.confidence:.2f}",
    )
    if found.members:
        members = ", ".join(found.members)
        yield Sentence("  an area with {n} members: {members}", n=len(found.members), members=members)


def _others(found: Place) -> Iterator[str]:
    for other in found.alternatives:
        point = f"{other.lat:.5f}, {other.lon:.5f}"
        kind = Sentence(other.kind)
        yield Sentence(
            "  or: {name} ({kind} {code})  {point}", name=other.name, kind=kind, code=other.code, point=point
        )
