"""The command line: arguments, what is printed, and exit codes.

0 fine (warnings and notes are told), 1 errors in the data, 2 wrong usage, 3 a service on the network failed.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from hubmap.cli import documents, editions, places, sources, studio
from hubmap.cli.last_net import caught
from hubmap.cli.terminal import (
    AsOf,
    GazetteerName,
    Input,
    InputLanguage,
    OnlineName,
    Verbose,
    emit,
    emit_json,
    print_styled,
    say,
    show_progress,
    source_path,
    spoken,
    tell,
)
from hubmap.garbage_collection import collect_seldom, let_go
from hubmap.problems import Sentence
from hubmap.version import __version__

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pyarrow as pa

    from hubmap.geocoding.gazetteer import Gazetteer
    from hubmap.pipeline import Built
    from hubmap.problems import Problem

__all__ = ["app", "main"]

# what a page may have before it is better drawn by district: some offices' machines take seconds to read as much
_MOST_PAGE_BYTES = 40_000_000

app = typer.Typer(
    name="hubmap",
    help="Turn a list of places with figures into one map that works offline and can be put in a report.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    # rich draws boxes that old terminals cannot, and loads for longer than the rest of the help takes
    rich_markup_mode=None,
)


def main() -> None:
    """Run the command line; whatever goes wrong ends in one sentence and an exit code, without a traceback."""
    collect_seldom()
    try:
        code = caught(app)
    finally:
        let_go()
    sys.exit(code)


@app.callback(invoke_without_command=True)
def _options(
    *,
    version: Annotated[bool, typer.Option("--version", help="Print the version and stop.", is_eager=True)] = False,
    debug: Annotated[  # noqa: ARG001 - heard by the last net, wherever it stands
        bool, typer.Option("--debug", help="Show where hubmap stopped, if it could not go on.")
    ] = False,
) -> None:
    if version:
        emit(f"hubmap {__version__}")
        raise typer.Exit


@app.command()
def build(  # noqa: PLR0913 - each is an option
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
    by: Annotated[
        str | None,
        typer.Option("--by", metavar="LEVEL", help="Draw district, regency or province with the sums of their hubs."),
    ] = None,
    online: OnlineName = None,
    gazetteer: GazetteerName = None,
    as_of: AsOf = None,
    verbose: Verbose = False,
    language: InputLanguage = None,
) -> None:
    """Read the tables, place the hubs and draw the map.

    Writes map.html and the files beside it.
    """
    from hubmap import pipeline
    from hubmap.arrow_tables import set_arrow_up
    from hubmap.captions import is_of_hubs
    from hubmap.cli import problem_report
    from hubmap.cli.reading_summary import summary_lines

    set_arrow_up()
    kinds = None if only is None else pipeline.KINDS if only == "all" else only.replace(" ", "").split(",")
    if check_only:
        old = pipeline.outdated(source_path(source), out, kinds, by=by, as_of=as_of)
        _tell_outdated(old, out, language or "en")
        raise typer.Exit(int(bool(old)))
    with show_progress("Building") as progress:
        options = {"online": online, "by": by, "as_of": as_of, "gazetteer": gazetteer}
        built = pipeline.build(source_path(source), out, kinds, progress=progress, **options)
    atlas = built.atlas
    language = spoken(language, atlas.readings)
    for line in summary_lines(atlas.ledger, atlas.readings, atlas.problems, are_hubs=is_of_hubs(atlas)):
        say(line, language, to_error_stream=True)
    tell(atlas.problems, language=language, most=None if verbose else 1)
    _tell_built(built, language, chosen=kinds is not None)
    raise typer.Exit(problem_report.exit_code(atlas.problems))


def _tell_outdated(old: Sequence[str], out: Path, language: str) -> None:
    from hubmap import exports

    if mixed := exports.mixed(out):
        of_other_builds = Sentence(
            "Not of the build that manifest.json tells of: {files}. A build was stopped, or somebody changed them.",
            files=", ".join(mixed),
        )
        say(of_other_builds, language)
    stale = Sentence("Out of date in {out}: {files}. Run hubmap build.", out=out, files=", ".join(old))
    say(stale if old else Sentence("{out} is up to date.", out=out), language)


def _tell_built(built: Built, language: str, *, chosen: bool) -> None:
    """Say what is on the map and which files were written; `chosen` is whether their kinds were asked for."""
    from hubmap import pipeline
    from hubmap.captions import is_of_hubs

    atlas = built.atlas
    # nouns before numbers: right for one and for many
    summary = Sentence(
        "Hubs on the map: {placed} of {hubs}. Figures: {figures}. Centres: {centres}."
        if is_of_hubs(atlas)
        else "Places on the map: {placed} of {hubs}. Figures: {figures}.",
        placed=len(atlas.hub_table) - atlas.hub_table["lat"].null_count,
        hubs=len(atlas.hub_table),
        figures=len(atlas.figure_table),
        centres=len(atlas.centre_table),
    )
    say(summary, language)
    for path in built.files:
        emit(f"  {path}")
    if any(path.name == "map.html" and path.stat().st_size > _MOST_PAGE_BYTES for path in built.files):
        say("The page is so large that it opens slowly; --by district draws districts with sums instead.", language)
    if not chosen and len(atlas.hub_table) > pipeline.MOST_HUBS_AS_TEXT:
        as_parquet = "So many hubs are written as GeoParquet; --only map,geojson,csv,manifest writes them as text too."
        say(as_parquet, language)


@dataclass(frozen=True)
class _Places:
    """The gazetteer that a check asks, loaded where something is looked up in it."""

    option: str | None
    setting: str | None
    source: Path

    def find_point(self, name: str, within: str | None) -> tuple[float, float] | None:
        from hubmap.geocoding.decisions import find_point

        return find_point(name, within, gazetteer=self._known())

    def doubts_of_own(self, table: pa.Table | None) -> list[Problem]:
        """What is doubtful in the input's own places; a gazetteer that was named must be one."""
        if table is None and self.option is None:
            return []
        from hubmap.geocoding.own_places import extended
        from hubmap.reader.limits import limits_beside

        return extended(self._known(), table, limits_beside(self.source))[1]

    def _known(self) -> Gazetteer:
        from hubmap.geocoding.own_places import chosen

        return chosen(self.option, self.setting, self.source)


@app.command()
def check(
    source: Input = None,
    *,
    as_json: Annotated[bool, typer.Option("--json", help="Print the problems as JSON.")] = False,
    strict: Annotated[bool, typer.Option("--strict", help="Treat warnings as errors.")] = False,
    as_of: AsOf = None,
    gazetteer: GazetteerName = None,
    verbose: Verbose = False,
    language: InputLanguage = None,
) -> None:
    """Tell what is wrong or doubtful in the tables; write nothing."""
    from hubmap import atlas, config, reader, validate
    from hubmap.arrow_tables import set_arrow_up
    from hubmap.captions import are_hubs
    from hubmap.cli import problem_report
    from hubmap.cli.reading_summary import summary_lines
    from hubmap.garbage_collection import no_collection

    set_arrow_up()
    path = source_path(source)
    with no_collection():
        raw = reader.read_tables(path)
        settings = config.load(path).with_day(as_of).titled(raw.title)
        places = _Places(gazetteer, settings.gazetteer.package, path)
        checked = validate.check(raw, settings, places.find_point)
        doubts = places.doubts_of_own(checked.tables.own_places)
        problems = [*checked.problems, *doubts, *atlas.age_problems(checked.tables, checked.config)]
    # what a program reads is English
    language = spoken(language, () if as_json else checked.tables.readings)
    tables = checked.tables
    of_hubs = are_hubs(checked.config, tables.hubs, (tables.centres, tables.programmes))
    if not of_hubs:
        problems = [problem.of_places() for problem in problems]
    if as_json:
        ledger, readings = raw.ledger.as_dicts(), checked.tables.readings
        told = problem_report.as_dict(problems, ledger, readings, language=language)
        emit_json(told)
    else:
        for line in summary_lines(raw.ledger.as_dicts(), tables.readings, problems, are_hubs=of_hubs):
            say(line, language)
        tell(problems, language=language, to_error_stream=False, most=None if verbose else 1)
        emit(problem_report.counted(problems, language=language))
    raise typer.Exit(problem_report.exit_code(problems, strict=strict))


@app.command()
def init(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="New folder for the tables.")],
    source: Annotated[
        Path | None,
        typer.Option("--from", metavar="FILE", help="Begin with a list of your own: csv, xlsx, ods, geojson …"),
    ] = None,
    *,
    tables: Annotated[
        bool, typer.Option("--tables", help="Convert the file into hubmap’s tables instead of copying it.")
    ] = False,
    xlsx: Annotated[bool, typer.Option("--xlsx", help="Write one workbook instead of CSV files.")] = False,
    language: InputLanguage = None,
) -> None:
    """Write a folder of tables to begin with.

    A small example, or one made from a table of your own.
    """
    from hubmap import scaffolding
    from hubmap.cli import problem_report

    if source is None:
        started = scaffolding.begin(folder, workbook=xlsx)
    elif tables or xlsx:
        started = scaffolding.from_table(source, folder, workbook=xlsx)
    else:
        started = scaffolding.beside_copy(source, folder)
    for path in started.files:
        emit(f"  {path}")
    language = spoken(language, started.readings)
    tell(started.problems, language=language, to_error_stream=False)
    if started.problems:
        emit(problem_report.counted(started.problems, language=language))
    made, out = started.files[0] if xlsx else folder, folder / "output"
    following = Sentence("Next: hubmap check {tables}, then hubmap build {tables} --out {out}.", tables=made, out=out)
    say(following, language)
    raise typer.Exit(problem_report.exit_code(started.problems))


@app.command()
def diff(
    old: Annotated[
        str, typer.Argument(metavar="OLD", help="Folder, workbook, or a git revision such as HEAD~1 or v1:geodata.")
    ],
    new: Input = None,
    *,
    as_json: Annotated[bool, typer.Option("--json", help="Print the changes as JSON.")] = False,
    fail_on: Annotated[
        str | None, typer.Option("--fail-on", metavar="KINDS", help="End with 1 on such changes: removed,moved>5.")
    ] = None,
    map_file: Annotated[
        Path | None, typer.Option("--map", metavar="FILE", help="Draw a page with what changed marked on it.")
    ] = None,
    as_of: AsOf = None,
    language: InputLanguage = None,
) -> None:
    """Tell what changed between two inputs.

    Hubs, figures, centres with what became of their plans, and what was edited.
    """
    from hubmap import changes, exports, page, pipeline, reader, revisions

    unwanted = changes.conditions(fail_on) if fail_on else []
    after = source_path(new)
    if map_file:
        reader.protect([map_file], Path(old), after)
    with revisions.opened(old, after) as before:
        was, now = pipeline.read(before), pipeline.read(after, as_of=as_of)
    found = changes.compare(was, now)
    language = spoken(language, now.readings)
    if map_file:
        drawn = page.render(changes.marked(was, now, found, since=Path(old).name if Path(old).exists() else old))
        exports.write_file(map_file, drawn, inputs=reader.input_files(after))
    if as_json:
        emit_json(changes.as_dicts(found))
    else:
        styles = {"heading": "bold", "added": "green", "removed": "red"}
        print_styled(changes.lines(found, language), styles, to_error_stream=False)
        total = Sentence("{n} change." if len(found) == 1 else "{n} changes.", n=len(found))
        say(total if found else "Nothing changed.", language)
    raise typer.Exit(int(any(condition.holds(change) for condition in unwanted for change in found)))


_gazetteers = typer.Typer(help="Make gazetteer packages, in which names are looked up.", no_args_is_help=True)
_gazetteers.command("build")(places.build_gazetteer)
app.add_typer(_gazetteers, name="gazetteer")


@_gazetteers.callback()
def gazetteers() -> None:
    """Make gazetteer packages, in which names are looked up."""


for _command in (
    sources.verify,
    places.place,
    places.geocode,
    documents.figure,
    documents.report,
    documents.embed,
    editions.update,
    studio.studio,
    studio.watch,
):
    app.command()(_command)
