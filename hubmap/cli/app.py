"""The command line: arguments, what is printed, and exit codes.

0 fine (warnings and notes are told), 1 errors in the data, 2 wrong usage, 3 a service on the network failed.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from hubmap.cli import documents
from hubmap.cli.terminal import Input, OnlineName, print_styled, source_path, tell
from hubmap.errors import HubmapError
from hubmap.garbage_collection import let_go
from hubmap.version import __version__

if TYPE_CHECKING:
    from hubmap.geocoding.online import Service
    from hubmap.geocoding.place import Place

__all__ = ["app", "main"]

app = typer.Typer(
    name="hubmap",
    help="Turn a list of industrial hubs into an offline, honest map that can be put in a report.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)


def main() -> None:
    """Run the command line; errors that hubmap raises on purpose end with their exit code, without a traceback."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            # names from data must not stop the build on a console with another code page
            stream.reconfigure(errors="replace")
    try:
        app()
    except HubmapError as error:
        print(f"hubmap: {error}", file=sys.stderr)
        sys.exit(error.exit_code)
    finally:
        let_go()


@app.callback(invoke_without_command=True)
def _options(
    *,
    version: Annotated[bool, typer.Option("--version", help="Print the version and stop.", is_eager=True)] = False,
) -> None:
    if version:
        print(f"hubmap {__version__}")
        raise typer.Exit


@app.command()
def build(
    source: Input = None,
    out: Annotated[Path, typer.Option("--out", metavar="DIR", help="Folder for the output.")] = Path("output"),
    *,
    only: Annotated[
        str | None,
        typer.Option(
            "--only", metavar="KINDS", help="map, geojson, csv, geopackage, geoparquet, datapackage, manifest; or all."
        ),
    ] = None,
    check_only: Annotated[
        bool, typer.Option("--check", help="Write nothing; end with 1 if the output is not what a build would write.")
    ] = False,
    online: OnlineName = None,
) -> None:
    """Read the tables, place the hubs, draw the map, and write map.html and the files beside it."""
    from hubmap import pipeline
    from hubmap.cli import problem_report

    kinds = pipeline.DEFAULT if only is None else pipeline.KINDS if only == "all" else only.replace(" ", "").split(",")
    if check_only:
        old = pipeline.outdated(source_path(source), out, kinds)
        print(f"Out of date in {out}: {', '.join(old)}. Run hubmap build." if old else f"{out} is up to date.")
        raise typer.Exit(int(bool(old)))
    with _progress("Building") as progress:
        built = pipeline.build(source_path(source), out, kinds, online=online, progress=progress)
    atlas = built.atlas
    tell(atlas.problems)
    placed = int(atlas.hubs.geometry.notna().sum())
    # nouns before numbers: right for one and for many
    print(
        f"Hubs on the map: {placed} of {len(atlas.hubs)}. Figures: {len(atlas.figures)}. Centres: {len(atlas.centres)}."
    )
    for path in built.files:
        print(f"  {path}")
    raise typer.Exit(problem_report.exit_code(atlas.problems))


@app.command()
def watch(
    source: Input = None,
    out: Annotated[Path, typer.Option("--out", metavar="DIR", help="Folder for the output.")] = Path("output"),
    port: Annotated[int, typer.Option("--port", help="Port of this machine; any free one by default.")] = 0,
) -> None:
    """Build again whenever the input is saved, and show the newest map in a browser of this machine."""
    import threading

    from hubmap import pipeline, watching
    from hubmap.cli import problem_report
    from hubmap.watching.server import Builds

    path, builds = source_path(source), Builds()

    def rebuild() -> None:
        try:
            atlas = pipeline.build(path, out).atlas
        except HubmapError as error:
            print(f"hubmap: {error}", file=sys.stderr)
        else:
            tell(atlas.problems)
            print(f"Built. {problem_report.counted(atlas.problems)}", flush=True)
            builds.add()

    rebuild()
    with watching.serve(out, builds, port) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        print(f"Open http://127.0.0.1:{server.server_port}/ and save {path}; Ctrl+C ends.", flush=True)
        watching.watch(path, out, rebuild, threading.Event())


@app.command()
def check(
    source: Input = None,
    *,
    as_json: Annotated[bool, typer.Option("--json", help="Print the problems as JSON.")] = False,
    strict: Annotated[bool, typer.Option("--strict", help="Take warnings for errors.")] = False,
    language: Annotated[str, typer.Option("--language", metavar="LANG", help="Tell it in id or en.")] = "en",
) -> None:
    """Read the tables and tell everything that is wrong or doubtful in them; writes nothing."""
    from hubmap import config, locale, reader, validate
    from hubmap.cli import problem_report
    from hubmap.garbage_collection import no_collection

    locale.known(language)
    path = source_path(source)
    with no_collection():
        problems = validate.check(reader.read_tables(path), config.load(path)).problems
    if as_json:
        print(json.dumps(problem_report.as_dict(problems), ensure_ascii=False, indent=1))
    else:
        tell(problems, language=language, to_error_stream=False)
        print(problem_report.counted(problems, language=language))
    raise typer.Exit(problem_report.exit_code(problems, strict=strict))


@app.command()
def init(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="New folder for the tables.")],
    source: Annotated[
        Path | None,
        typer.Option("--from", metavar="FILE", help="Make the tables from this one: csv, xlsx, ods, geojson …"),
    ] = None,
    *,
    xlsx: Annotated[bool, typer.Option("--xlsx", help="Write one workbook instead of CSV files.")] = False,
) -> None:
    """Write a folder of tables to begin with: a small example, or what a table of your own amounts to."""
    from hubmap import scaffolding
    from hubmap.cli import problem_report

    started = (
        scaffolding.from_table(source, folder, workbook=xlsx) if source else scaffolding.begin(folder, workbook=xlsx)
    )
    for path in started.files:
        print(f"  {path}")
    tell(started.problems, to_error_stream=False)
    if started.problems:
        print(problem_report.counted(started.problems))
    tables = started.files[0] if xlsx else folder
    print(f"Next: hubmap check {tables}, and hubmap build {tables} --out {folder / 'output'}.")
    raise typer.Exit(problem_report.exit_code(started.problems))


@app.command()
def diff(
    old: Annotated[str, typer.Argument(help="Folder, workbook, or a git revision such as HEAD~1 or v1:geodata.")],
    new: Input = None,
    *,
    as_json: Annotated[bool, typer.Option("--json", help="Print the changes as JSON.")] = False,
    fail_on: Annotated[
        str | None, typer.Option("--fail-on", metavar="KINDS", help="End with 1 on such changes: removed,moved>5.")
    ] = None,
    map_file: Annotated[
        Path | None, typer.Option("--map", metavar="FILE", help="Draw a page with what changed marked on it.")
    ] = None,
) -> None:
    """Tell what changed between two inputs: hubs, figures, centres, and what was edited."""
    from hubmap import changes, exports, page, pipeline, revisions

    unwanted = changes.conditions(fail_on) if fail_on else []
    after = source_path(new)
    with revisions.opened(old, after) as before:
        was, now = pipeline.read(before), pipeline.read(after)
    found = changes.compare(was, now)
    if map_file:
        drawn = page.render(changes.marked(was, now, found, since=Path(old).name if Path(old).exists() else old))
        exports.write_file(map_file, drawn)
    if as_json:
        print(json.dumps(changes.as_dicts(found), ensure_ascii=False, indent=1))
    else:
        styles = {"heading": "bold", "added": "green", "removed": "red"}
        print_styled(changes.lines(found), styles, to_error_stream=False)
        print(f"{len(found)} change{'' if len(found) == 1 else 's'}." if found else "Nothing changed.")
    raise typer.Exit(int(any(condition.holds(change) for condition in unwanted for change in found)))


@app.command()
def place(
    name: Annotated[str, typer.Argument(help="The place's name, as people write it.")],
    within: Annotated[
        str | None, typer.Option("--within", metavar="W", help="Context, such as 'Kabupaten Klaten'.")
    ] = None,
    *,
    as_json: Annotated[bool, typer.Option("--json", help="Print the answer as JSON.")] = False,
    online: OnlineName = None,
) -> None:
    """Find one name: the place, how it was found, and what else it could be."""
    from hubmap.geocoding.matching.search import place as find

    found = find(name, within)
    # nobody waits for the settings to be read who stays offline
    if online and (service := _service(online, source_path(None))):
        from hubmap.geocoding.online import place as ask

        found = ask(found, service)
    if as_json:
        print(json.dumps(asdict(found), ensure_ascii=False, indent=1))
    else:
        _print_place(found)
    raise typer.Exit(1 if found.status == "unmatched" else 0)


@app.command()
def geocode(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="Table: csv, tsv, xlsx, parquet, geojson or gpkg.")],
    column: Annotated[str, typer.Option("--column", metavar="C", help="Column with the names.")],
    out: Annotated[Path, typer.Option("-o", "--out", metavar="OUT", help="File to write; its ending says the kind.")],
    within: Annotated[
        list[str] | None,
        typer.Option("--within", metavar="C", help="Column with the context, such as the regency; may be given again."),
    ] = None,
    *,
    online: OnlineName = None,
) -> None:
    """Place a whole table: every row and column is kept, ten columns are added."""
    from hubmap.geocoding import batch, tablefile
    from hubmap.geocoding.online import places as ask

    table, service = tablefile.read(file), _service(online, file)
    with _progress("Placing names") as progress:
        improve = partial(ask, service=service, progress=progress) if service else None
        placed = batch.geocode(table.frame, within, column=column, improve=improve, progress=progress)
    tablefile.write(placed, out, delimiter=table.delimiter, with_geometry="geometry" in table.frame.columns)
    counts = batch.statuses(placed, table.frame)
    print(f"{len(placed):,} rows: " + ", ".join(f"{count:,} {status}" for status, count in counts.items()) + f". {out}")
    raise typer.Exit(1 if counts.get("unmatched") else 0)


def _service(name: str | None, source: Path) -> Service | None:
    """Open the geocoder on the network that was named, or that the settings beside an input name; None to stay offline."""
    from hubmap import config

    settings = config.load(source).online_by(name)
    if settings is None:
        return None
    from hubmap.geocoding.online import opened

    return opened(settings)


@contextmanager
def _progress(what: str) -> Iterator[Callable[[int, int], None]]:
    """Draw a bar on the error stream while something long is done; nothing where nobody looks."""
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True, disable=not sys.stderr.isatty()) as bar:
        task = bar.add_task(what, total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)


for _command in (documents.figure, documents.report, documents.embed):
    app.command()(_command)


def _print_place(found: Place) -> None:
    if found.status == "unmatched":
        print(f"{found.query}: not found" + (", though these bear the name:" if found.alternatives else "."))
        _print_others(found)
        return
    print(found.name)
    print(f"  {found.kind or 'spot in'} {found.code}  {found.lat:.5f}, {found.lon:.5f}  ± {found.precision_km:g} km")
    print(
        f"  status {found.status}, found by {found.match if found.match != 'online' else found.origin}, confidence {found.confidence:.2f}"
    )
    if found.members:
        print(f"  an area with {len(found.members)} members: {', '.join(found.members)}")
    _print_others(found)


def _print_others(found: Place) -> None:
    for other in found.alternatives:
        print(f"  or: {other.name} ({other.kind} {other.code})  {other.lat:.5f}, {other.lon:.5f}")
