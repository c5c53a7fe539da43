"""The command line: arguments, what is printed, and exit codes.

0 fine (warnings and notes are told), 1 errors in the data, 2 wrong usage, 3 a service on the network failed.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from hubmap import __version__
from hubmap.errors import HubmapError

if TYPE_CHECKING:
    from hubmap.geocoding.place import Place
    from hubmap.problems import Problem

__all__ = ["app", "main"]

app = typer.Typer(
    name="hubmap",
    help="Turn a list of industrial hubs into an offline, honest map that can be put in a report.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)

Input = Annotated[
    Path | None,
    typer.Argument(
        metavar="[INPUT]",
        help="Folder or workbook with the tables. By default geodata/ here, else the metal hubs that hubmap ships.",
        show_default=False,
    ),
]


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
) -> None:
    """Read the tables, place the hubs, draw the map, and write map.html and the files beside it."""
    from hubmap import pipeline

    built = pipeline.build(_input(source), out)
    atlas = built.atlas
    _tell(atlas.problems)
    placed = int(atlas.hubs.geometry.notna().sum())
    print(
        f"{placed} of {len(atlas.hubs)} hubs are on the map, with {len(atlas.figures)} figures and {len(atlas.centres)} centres."
    )
    for path in built.files:
        print(f"  {path}")
    raise typer.Exit(_exit_code(atlas.problems))


@app.command()
def check(source: Input = None) -> None:
    """Read the tables and tell everything that is wrong or doubtful in them; writes nothing."""
    from hubmap import pipeline

    problems = pipeline.check(_input(source))
    _tell(problems)
    print("Nothing is wrong." if not problems else _counted(problems))
    raise typer.Exit(_exit_code(problems))


@app.command()
def place(
    name: Annotated[str, typer.Argument(help="The place's name, as people write it.")],
    within: Annotated[
        str | None, typer.Option("--within", metavar="W", help="Context, such as 'Kabupaten Klaten'.")
    ] = None,
    *,
    as_json: Annotated[bool, typer.Option("--json", help="Print the answer as JSON.")] = False,
) -> None:
    """Find one name offline: the place, how it was found, and what else it could be."""
    from hubmap.geocoding.match import place as find

    found = find(name, within)
    if as_json:
        print(json.dumps(asdict(found), ensure_ascii=False, indent=1))
    else:
        _print_place(found)
    raise typer.Exit(1 if found.status == "unmatched" else 0)


def _input(source: Path | None) -> Path:
    if source is not None:
        return source
    here = Path("geodata")
    if here.is_dir():
        return here
    from hubmap.paths import geodata_dir

    return geodata_dir()


def _tell(problems: Iterable[Problem]) -> None:
    for problem in problems:
        where = f"{problem.where}: " if problem.where else ""
        remedy = f" {problem.remedy}" if problem.remedy else ""
        print(f"{problem.severity}: {where}{problem.message}{remedy}", file=sys.stderr)


def _counted(problems: Iterable[Problem]) -> str:
    counts = Counter(problem.severity for problem in problems)
    return ", ".join(f"{counts[severity]} {severity}s" for severity in ("error", "warning", "note")) + "."


def _exit_code(problems: Iterable[Problem]) -> int:
    return 1 if any(problem.severity == "error" for problem in problems) else 0


def _print_place(found: Place) -> None:
    if found.status == "unmatched":
        print(f"{found.query}: not found.")
        return
    print(found.name)
    print(f"  {found.kind} {found.code}  {found.lat:.5f}, {found.lon:.5f}  ± {found.precision_km:g} km")
    print(f"  status {found.status}, found by {found.match}, confidence {found.confidence:.2f}")
    if found.members:
        print(f"  an area with {len(found.members)} members: {', '.join(found.members)}")
    for other in found.alternatives:
        print(f"  or: {other.name} ({other.kind} {other.code})  {other.lat:.5f}, {other.lon:.5f}")
