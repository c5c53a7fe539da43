"""The commands that put the map on paper and into documents and pages: figure, report, embed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from hubmap.cli.terminal import AsOf, Input, checked_language, emit, say, source_path, spoken, tell
from hubmap.errors import UsageError
from hubmap.locale import retold
from hubmap.problems import Sentence

if TYPE_CHECKING:
    from hubmap.reports import Check, LiveContent

__all__ = ["embed", "figure", "report"]

_FRESH = 40  # so many fields that are as they should be are told by name

Measure = Annotated[
    str | None,
    typer.Option(
        "--measure",
        metavar="KEY",
        help="The metric that sizes the circles, by its column's name; by default the first.",
    ),
]
Extent = Annotated[
    str,
    typer.Option(
        "--extent",
        metavar="WHERE",
        help="auto, all, indonesia, a hub's id, a province, a list's key, or west,south,east,north in degrees.",
    ),
]
Where = Annotated[
    list[str] | None,
    typer.Option(
        "--where",
        metavar="WHAT",
        help="Only some hubs: a region’s name or code, a list’s key, or Column=value; several times for all of these at once.",
    ),
]
Title = Annotated[
    str | None, typer.Option("--title", metavar="TEXT", help="A title that says what is found, instead of the data’s.")
]
Layers = Annotated[
    str | None,
    typer.Option(
        "--layers",
        metavar="LIST",
        help="With commas, out of title, circles, no-figure, centres, context, areas, borders, labels, inset; "
        "roles and statuses (material, operating, material:operating) choose among the centres. By default all.",
    ),
]
# of what is written and of what is printed; unasked, the document speaks as the data do, and the messages are English
DocumentLanguage = Annotated[
    str | None,
    typer.Option(
        "--language",
        metavar="LANG",
        help="Language of the document and of messages: id or en; without it the document speaks as the data do.",
        callback=checked_language,
        show_default=False,
    ),
]


def figure(  # noqa: PLR0913 - each is an option
    source: Input = None,
    *,
    files: Annotated[
        list[Path], typer.Option("-o", metavar="FILE", help="A .png, .svg or .pdf file; may be given several times.")
    ],
    size: Annotated[
        str, typer.Option("--size", help="a4, half, slide, square, portrait, social, or millimetres such as 180x120.")
    ] = "a4",
    measure: Measure = None,
    extent: Extent = "auto",
    language: DocumentLanguage = None,
    layers: Layers = None,
    where: Where = None,
    title: Title = None,
    as_of: AsOf = None,
    dpi: Annotated[int, typer.Option("--dpi", min=50, max=1200, help="Dots per inch of PNG files.")] = 300,
) -> None:
    """Draw the map as a picture for print.

    Its description stands beside it as text.
    """
    from hubmap import pipeline
    from hubmap.cli import problem_report

    options = {
        "size": size,
        "measure": measure,
        "extent": extent,
        "language": language,
        "layers": _listed(layers),
        "where": where or (),
        "title": title,
        "dpi": dpi,
    }
    built = pipeline.figure(source_path(source), files, as_of=as_of, **options)
    tell(built.atlas.problems, language=spoken(language, built.atlas.readings))
    for path in built.files:
        emit(path)
    raise typer.Exit(problem_report.exit_code(built.atlas.problems))


def _listed(layers: str | None) -> list[str] | None:
    return None if layers is None else [name.strip() for name in layers.split(",") if name.strip()]


def report(  # noqa: PLR0913 - each is an option
    source: Input = None,
    *,
    out: Annotated[
        Path | None,
        typer.Option("-o", metavar="FILE", help="A .docx, .pptx, .pdf, .xlsx or .html file; a folder with --each."),
    ] = None,
    language: DocumentLanguage = None,
    measure: Measure = None,
    extent: Extent = "auto",
    layers: Layers = None,
    where: Where = None,
    title: Title = None,
    template: Annotated[
        Path | None, typer.Option("--template", metavar="DOCX", help="A Word document whose places are filled.")
    ] = None,
    into: Annotated[
        Path | None,
        typer.Option("--into", metavar="DOCX", help="Refresh figures, tables and map in a report that people edit."),
    ] = None,
    check: Annotated[
        Path | None,
        typer.Option("--check", metavar="DOCX", help="Tell what is stale in such a report; 1 if anything is."),
    ] = None,
    fields: Annotated[bool, typer.Option("--fields", help="List the fields that a document can hold.")] = False,
    each: Annotated[
        str | None,
        typer.Option("--each", metavar="hub", help="A sheet for each hub, and an atlas of all, into the folder."),
    ] = None,
    as_of: AsOf = None,
) -> None:
    """Write a report: figure, tables, sources, and what is doubtful."""
    from hubmap import pipeline
    from hubmap.cli import problem_report

    if sum((out is not None, into is not None, check is not None, fields)) != 1:
        raise UsageError("Say one of -o FILE, --into FILE, --check FILE and --fields.")
    if each not in (None, "hub") or (each and not out):
        raise UsageError("Sheets are made for each hub: --each hub -o FOLDER.")
    place = source_path(source)
    told: dict[str, Any] = {"as_of": as_of, "where": where or (), "title": title}
    if fields:
        _list_fields(pipeline.report_fields(place, language=language, **told))
        return
    options: dict[str, Any] = {**told, "measure": measure, "extent": extent, "layers": _listed(layers)}
    if check:
        raise typer.Exit(_tell_stale(pipeline.check_report(place, check, **options), language or "en"))
    if each:
        built = pipeline.hub_sheets(place, out or Path(), language=language, as_of=as_of, where=where or ())
    elif into:
        built = pipeline.refresh_report(place, into, language=language, **options)
    else:
        built = pipeline.report(place, out or Path(), language=language, template=template, **options)
    tell(built.atlas.problems, language=spoken(language, built.atlas.readings))
    for path in built.files:
        emit(path)
    raise typer.Exit(problem_report.exit_code(built.atlas.problems))


def _list_fields(content: LiveContent) -> None:
    """Print what a document can hold: fields with what they say, the map, and the lists that may grow."""
    for key, text in content.fields.items():
        emit(f"{key}\t{text}")
    emit(f"map\t{retold('the map, for a picture content control', content.language)}")
    for name, told in content.lists.items():
        entries = retold(
            Sentence("a list of {n}, for a control round a table or its rows", n=len(told.entries)), content.language
        )
        emit(f"list.{name}\t{entries}")


def _tell_stale(found: Check, language: str) -> int:
    """Say what a refresh would change, and what it would not; 1 where it would change anything."""
    from hubmap.captions import Language

    for key, (old, new) in found.stale.items():
        say(Sentence("{key}: “{old}” is now “{new}”.", key=key, old=old, new=new), language)
    if found.is_picture_stale:
        say(Sentence("map: the picture is not the one of the data any more."), language)
    for key, meant in found.misnamed.items():
        guess = Sentence("{key}: no field is called so; {meant} is.", key=key, meant=meant)
        say(guess if meant else Sentence("{key}: no field is called so; --fields lists them.", key=key), language)
    for message, keys in (
        ("{key}: new in the data; a refresh puts it in.", found.new),
        ("{key}: the data do not have this any more.", found.unknown),
        ("{key}: somebody has written over it.", found.edited),
        ("{key}: taken out of the document.", found.deleted),
    ):
        for key in keys:
            say(Sentence(message, key=key), language)
    if found.fresh:
        names = Language(language).joined(found.fresh, limit=_FRESH)
        say(Sentence("{n} fields say what the data say: {names}.", n=len(found.fresh), names=names), language)
    if found.unused:
        say(
            Sentence("{n} fields of the data are not used in the document; --fields lists them.", n=len(found.unused)),
            language,
        )
    if not found.is_stale:
        say(Sentence("Nothing in the document is stale."), language)
    return int(found.is_stale)


def embed(
    page: Annotated[Path, typer.Argument(metavar="PAGE", help="The built map.html.")],
    *,
    url: Annotated[
        str | None, typer.Option("--url", help="Where the page will be found; by default beside the page around.")
    ] = None,
    height: Annotated[
        int, typer.Option("--height", metavar="PX", help="Height of the frame in pixels, 150 to 4000.")
    ] = 560,
    ratio: Annotated[
        str | None,
        typer.Option(
            "--ratio", metavar="W:H", help="Width to height, such as 4:3, instead of one height on every screen."
        ),
    ] = None,
    title: Annotated[
        str | None, typer.Option("--title", help="What the frame is called; by default the page's title.")
    ] = None,
    language: Annotated[
        str | None,
        typer.Option("--language", metavar="LANG", help="id or en; by default what the reader's browser asks for."),
    ] = None,
    follow: Annotated[
        bool,
        typer.Option(
            "--follow", help="Also write hubmap-follow.js beside PAGE: it makes the frame as high as the map asks."
        ),
    ] = False,
) -> None:
    """Print the HTML that puts a map into another page.

    It works under a strict Content-Security-Policy.
    """
    from hubmap import embedding

    text = embedding.snippet(page, url=url, height=height, ratio=ratio, title=title, language=language, follow=follow)
    for line in text.splitlines():
        emit(line)
    if follow:
        from hubmap import exports

        (script,) = exports.write({embedding.SCRIPT: embedding.follow_script()}, page.parent)
        written = Sentence("{script} was written; put it beside the page around.", script=script)
        say(written, language or "en", to_error_stream=True)
