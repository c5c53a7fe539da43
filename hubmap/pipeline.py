"""The order of the stages, from the input's tables to the files of a build."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import Any

from hubmap import atlas as atlases
from hubmap import config as configs
from hubmap import exports, figures, layers, page, reader, reports, validate
from hubmap.atlas import Atlas
from hubmap.captions import is_of_hubs
from hubmap.errors import InputError, UsageError
from hubmap.first_view import first_view
from hubmap.garbage_collection import give_back, no_collection
from hubmap.geocoding import decisions as places
from hubmap.geocoding.decisions import Decided
from hubmap.geocoding.gazetteer import edition_of
from hubmap.geocoding.online import credit, opened, settle
from hubmap.geocoding.own_places import chosen, extended
from hubmap.plain_values import columns
from hubmap.problems import Problem, Sentence
from hubmap.reader.limits import raised
from hubmap.sources import verify

__all__ = [
    "DEFAULT",
    "KINDS",
    "MOST_HUBS_AS_TEXT",
    "Built",
    "build",
    "check_report",
    "checked_tables",
    "figure",
    "hub_sheets",
    "outdated",
    "outputs",
    "placed",
    "read",
    "refresh_report",
    "rendered",
    "report",
    "report_fields",
    "usual_kinds",
]

KINDS = ("map", "geojson", "csv", "geopackage", "geoparquet", "datapackage", "manifest")
# the others are written when asked for: they are for other programs, and two of them are not text
DEFAULT = ("map", "geojson", "csv", "manifest")
# for many hubs, text of which nobody reads a line would be larger than all else
DEFAULT_FOR_MANY = ("map", "geoparquet", "manifest")
MOST_HUBS_AS_TEXT = 20_000


@dataclass(frozen=True, slots=True)
class Built:
    """What a build made: the atlas, and the files that were written."""

    atlas: Atlas
    files: tuple[Path, ...]


@no_collection()
def build(  # noqa: PLR0913 - each is an option
    source: Path | str,
    out: Path | str,
    only: Collection[str] | None = None,
    *,
    online: str | None = None,
    by: str | None = None,
    as_of: str | dt.date | None = None,
    gazetteer: str | None = None,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
) -> Built:
    """Read the tables, place the hubs, draw the map, and write all that a build writes.

    What was decided about places is kept beside the input, in its places file.

    Parameters
    ----------
    source
        Folder or workbook with the input tables.
    out
        Folder for the output; made when it is missing.
    only
        Kinds of output to write, of `KINDS`; by default those that `usual_kinds` names.
    online
        Name of a geocoder on the network to ask for what the gazetteer does not have; ``none`` stays offline whatever the
        settings say. By default the settings decide, which name none unless somebody wrote it there.
    by
        ``district``, ``regency`` or ``province``: draw these with the sums of their hubs instead of the hubs.
    as_of
        The day that the data stand for and plans age by, instead of the settings'; it may lack its day or its month.
    gazetteer
        Where names are looked up: ``indonesia``, ``world``, a folder that ``hubmap gazetteer build`` made, or a table of places of one's own,
        which are added to the shipped one; the setting's by default.
    progress
        Told how many steps are done, and of how many.

    Raises
    ------
    InputError
        The input cannot be read at all, or the output cannot be written.
    UsageError
        The geocoder on the network may not be asked like this.
    ServiceError
        It failed; nothing is written then.
    """
    source = Path(source)
    reader.protect((Path(out) / name for kind in only or DEFAULT for name in _NAMES.get(kind, ())), source)
    progress(0, len(only or DEFAULT) + 1)
    atlas, decided = _read(source, as_of=as_of, online=online, gazetteer=gazetteer, progress=progress)
    atlas = _gathered(atlas, by)
    kinds = usual_kinds(atlas) if only is None else only
    files: dict[str, exports.Content] = {}
    is_long = len(atlas.hub_table) > MOST_HUBS_AS_TEXT
    for done, kind in enumerate(kinds, 1):
        if is_long:
            give_back()
        progress(done, len(kinds) + 1)
        files |= outputs(atlas, [kind])
    written = exports.write(files, Path(out), inputs=reader.input_files(source))
    try:
        kept = places.keep(decided)
    except InputError as error:
        # the map stands all the same: as where the tables are another user's
        return Built(replace(atlas, problems=(*atlas.problems, _not_kept(error))), tuple(written))
    return Built(atlas, (*written, *kept))


def _not_kept(error: InputError) -> Problem:
    message = Sentence("What was decided about places was not kept: {why}", why=str(error))
    return Problem(severity="warning", code="places-not-kept", message=message)


def usual_kinds(atlas: Atlas) -> tuple[str, ...]:
    """What a build writes unasked: GeoParquet instead of GeoJSON and CSV where there are more hubs than `MOST_HUBS_AS_TEXT`."""
    return DEFAULT_FOR_MANY if len(atlas.hub_table) > MOST_HUBS_AS_TEXT else DEFAULT


def outdated(
    source: Path,
    out: Path,
    only: Collection[str] | None = None,
    *,
    by: str | None = None,
    as_of: str | dt.date | None = None,
) -> list[str]:
    """Names of the files that a build would change."""
    return exports.differences(outputs(_gathered(read(source, as_of=as_of), by), only), out)


def _gathered(atlas: Atlas, by: str | None) -> Atlas:
    if by is None:
        return atlas
    from hubmap.atlas.aggregation import aggregate

    return aggregate(atlas, by)


def outputs(atlas: Atlas, only: Collection[str] | None = None) -> dict[str, exports.Content]:
    """Contents of the files of a build by name, of the usual kinds if none are named.

    Raises
    ------
    UsageError
        If a kind of output is not known.
    """
    only = usual_kinds(atlas) if only is None else only
    if unknown := [kind for kind in only if kind not in KINDS]:
        raise UsageError(f"{', '.join(unknown)} is no kind of output. Write {', '.join(KINDS)}.")
    if not atlases.has_marks(atlas.hub_table, atlas.centre_table):
        # better the map that was there than one of nothing
        only = [kind for kind in only if kind != "map"]
    return {name: content for kind in KINDS if kind in only for name, content in _MAKERS[kind](atlas).items()}


@no_collection()
def figure(source: Path, paths: Sequence[Path], *, as_of: str | dt.date | None = None, **options: Any) -> Built:  # noqa: ANN401 - of several kinds
    """Read the input, draw it once, and write the picture to each path, with its description as text beside it.

    Parameters
    ----------
    source
        Folder or workbook with the input tables.
    paths
        Files that end in ``.png``, ``.svg`` or ``.pdf``.
    as_of
        As of `build`.
    options
        As of `hubmap.figures.FigureOptions`; without a language, that of the file's words.

    Raises
    ------
    InputError
        The input cannot be read at all, or a file cannot be written.
    UsageError
        An option or a file's ending is none that there is.
    """
    for path in paths:
        figures.kind_of(path)
        reader.protect([path], source)
    atlas = read(source, as_of=as_of)
    spoken = _spoken(atlas, options.get("language"))
    picture = figures.picture(atlas, figures.FigureOptions(**options | {"language": spoken}))
    files = [_write_picture(rendered(picture, path), path, source) for path in paths]
    written = tuple(dict.fromkeys(path for written in files for path in written))
    return Built(_with_problems(atlas, picture.problems), written)


def rendered(picture: figures.Picture, path: Path) -> dict[str, bytes]:
    """A picture as files for `path`; a PDF is a document that screen readers read, where what sets it is installed."""
    made = figures.render(picture, path)
    if figures.kind_of(path) == "pdf" and (tagged := reports.figure_page(_for_page(picture))):
        made[path.name] = tagged
    return made


def _for_page(picture: figures.Picture) -> reports.Page:
    width, height = (float(inches) * 25.4 for inches in picture.figure.get_size_inches())
    drawn = reports.Picture(png=b"", svg=picture.render("svg"), width_mm=width, height_mm=height, alt=picture.alt)
    return reports.Page(picture=drawn, title=picture.title, language=picture.view.language, day=picture.view.day)


def _write_picture(files: Mapping[str, exports.Content], path: Path, source: Path) -> list[Path]:
    return exports.write(files, path.parent, inputs=reader.input_files(source), named=figures.named_files(path))


@no_collection()
def read(source: Path | str, *, as_of: str | dt.date | None = None) -> Atlas:
    """Read, check, place and join the input.

    Parameters
    ----------
    source
        Folder, workbook or table with the input.
    as_of
        As of `build`.

    Raises
    ------
    InputError
        The input cannot be read at all.
    UsageError
        `as_of` is no date.
    """
    return _read(Path(source), as_of=as_of)[0]


def checked_tables(
    source: Path, *, as_of: str | dt.date | None = None, gazetteer: str | None = None
) -> tuple[reader.RawTables, validate.Checked]:
    """Read and check the input; nothing is placed."""
    raw = reader.read_tables(source)
    config = configs.load(source).with_day(as_of)
    config = config.titled(raw.title)
    known = chosen(gazetteer, config.gazetteer.package, source)
    return raw, validate.check(raw, config, partial(places.find_point, gazetteer=known))


@no_collection()
def placed(source: Path, tables: tuple[reader.RawTables, validate.Checked]) -> Atlas:
    """Place and join tables that were read and checked before, as `read` does."""
    return _placed(source, tables)[0]


def _read(
    source: Path,
    *,
    as_of: str | dt.date | None = None,
    gazetteer: str | None = None,
    online: str | None = "none",
    progress: Callable[[int, int], None] | None = None,
) -> tuple[Atlas, Decided]:
    tables = checked_tables(source, as_of=as_of, gazetteer=gazetteer)
    return _placed(source, tables, online=online, gazetteer=gazetteer, progress=progress)


def _placed(
    source: Path,
    tables: tuple[reader.RawTables, validate.Checked],
    *,
    online: str | None = "none",
    gazetteer: str | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> tuple[Atlas, Decided]:
    raw, checked = tables
    config = checked.config
    known, doubts = extended(
        chosen(gazetteer, config.gazetteer.package, source), checked.tables.own_places, raised(config.limits)
    )
    named_tables = {"hubs": checked.tables.hubs, "centres": checked.tables.centres}
    decided = places.decide(named_tables, places.load(source), gazetteer=known)
    if settings := config.online_by(online):
        decided = settle(decided, opened(settings), progress)
    sources = verify.with_verified(checked.tables.sources, verify.read(source))
    atlas = atlases.join(
        replace(checked.tables, sources=sources),
        decided.of("hubs"),
        decided.of("centres"),
        config=checked.config,
        problems=[*checked.problems, *doubts, *decided.problems, *credit(decided)],
        ledger=raw.ledger.as_dicts(),
        inputs={**raw.files, **decided.digest, **verify.digest(source)},
    )
    outlines = atlases.outlines_of(atlas.hub_table, raw.outlines)
    whole = replace(atlas, problems=(), gazetteer=edition_of(known).as_dict(), outlines=outlines)
    return _with_problems(whole, atlas.problems), decided


# a sheet's map: half a page, sharp enough in print, small enough for a thousand of them
_SHEET_MM, _SHEET_DPI = (170.0, 100.0), 110
_SHEET_LAYERS = ("circles", "no-figure", "centres", "borders", "labels", "areas", "inset")
# names of the files that each kind of output writes, but for those in a folder of their own
_NAMES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "map": ("map.html",),
        "geojson": ("hubs.geojson",),
        "csv": ("hubs.csv",),
        "geopackage": ("hubs.gpkg",),
        "geoparquet": ("hubs.parquet",),
        "manifest": ("manifest.json",),
    }
)
_MAKERS: Mapping[str, Callable[[Atlas], Mapping[str, exports.Content]]] = MappingProxyType(
    {
        "map": lambda atlas: {"map.html": page.render(atlas)},
        "geojson": lambda atlas: {"hubs.geojson": exports.hubs_geojson(atlas)},
        "csv": lambda atlas: {"hubs.csv": exports.hubs_csv(atlas)},
        "geopackage": lambda atlas: {"hubs.gpkg": partial(exports.geopackage, atlas)},
        "geoparquet": lambda atlas: {"hubs.parquet": partial(exports.geoparquet, atlas)},
        "datapackage": exports.datapackage,
        "manifest": lambda atlas: {
            "manifest.json": exports.Last(partial(exports.manifest, atlas, layers.layers(atlas)))
        },
    }
)


def _picture(
    atlas: Atlas,
    kind: str,
    *,
    language: str,
    measure: str | None,
    extent: str,
    layers: Collection[str] | None = None,
) -> tuple[reports.Picture, tuple[Problem, ...]]:
    """The map as a document takes it, which has a title of its own; and what it leaves out."""
    size = reports.picture_mm(kind)
    # centres alone may have been chosen, of all else that there is
    is_partial = layers is not None and any(name in figures.LAYERS for name in layers)
    usual = figures.usual_layers(atlas.config.page) if layers is None else figures.LAYERS
    shown = tuple(name for name in (*(() if is_partial else usual), *(layers or ())) if name != "title")
    options = figures.FigureOptions(
        size=size, measure=measure, extent=extent, language=language, layers=shown, dpi=reports.DPI
    )
    drawn = figures.picture(atlas, options)
    made = reports.Picture(
        png=drawn.render("png"),
        svg=drawn.render("svg") if kind == "pdf" else b"",
        shapes=drawn.shapes() if kind == "pptx" else (),
        width_mm=size[0],
        height_mm=size[1],
        alt=drawn.alt,
    )
    return made, drawn.problems


def _told(source: Path, *, as_of: str | dt.date | None, where: Sequence[str] = (), title: str | None = None) -> Atlas:
    """The input as a document tells it: some of its hubs, under a title of its own."""
    atlas = atlases.select(read(source, as_of=as_of), where)
    titled = atlas.config.model_copy(update={"title": {"id": title, "en": title}}) if title else atlas.config
    return replace(atlas, config=titled)


def _spoken(atlas: Atlas, language: str | None) -> str:
    """The language that was asked for, or else that of the file's words, as on the page."""
    return language or first_view(atlas).language


@no_collection()
def hub_sheets(
    source: Path,
    folder: Path,
    *,
    language: str | None = None,
    as_of: str | dt.date | None = None,
    where: Sequence[str] = (),
) -> Built:
    """Read the input and write a sheet for each hub into a folder, as PDF and Word, and all as one PDF.

    Parameters
    ----------
    source, language, as_of, where
        As of `report`.
    folder
        Made when it is missing.
    """
    atlas = _told(source, as_of=as_of, where=where)
    inputs, spoken = reader.input_files(source), _spoken(atlas, language)

    placed = {row["id"] for row in columns(atlas.hub_table, "id", "lat") if row["lat"] is not None}
    drawn_in = figures.pictures(
        atlas, figures.FigureOptions(size=_SHEET_MM, language=spoken, layers=_SHEET_LAYERS, dpi=_SHEET_DPI)
    )

    def picture(hub: str) -> reports.Picture:
        drawn = drawn_in(hub if hub in placed else "auto")
        return reports.Picture(png=drawn.render("png"), width_mm=_SHEET_MM[0], height_mm=_SHEET_MM[1], alt=drawn.alt)

    written = [
        exports.write_file(folder / name, content, inputs=inputs)
        for name, content in reports.sheets(atlas, picture, language=spoken)
    ]
    return Built(atlas, tuple(written))


@no_collection()
def report_fields(
    source: Path,
    *,
    language: str | None = None,
    as_of: str | dt.date | None = None,
    where: Sequence[str] = (),
    title: str | None = None,
) -> reports.LiveContent:
    """All that a Word document can be refreshed by, with what it says now."""
    atlas = _told(source, as_of=as_of, where=where, title=title)
    return reports.live(atlas, language=_spoken(atlas, language))


@no_collection()
def refresh_report(
    source: Path,
    path: Path,
    *,
    language: str | None = None,
    as_of: str | dt.date | None = None,
    **options: Any,  # noqa: ANN401 - those of `report`
) -> Built:
    """Write the input's figures and map into a Word document that people edit; what was there stays beside it as ``.bak``.

    Parameters
    ----------
    source, as_of
        As of `report`.
    path
        The document; where there is none, the report is written.
    language
        ``id`` or ``en``; by default the one that the document was written in.
    options
        measure, extent, layers, where and title of `report`; by default those that the document was written with.

    Raises
    ------
    UsageError
        It is no Word document, or has no field of hubmap's.
    """
    if not path.exists():
        asked = {name: value for name, value in options.items() if value}
        return report(source, path, language=language, as_of=as_of, **asked)
    file = _document(path)
    atlas, content, picture, left_out = _live(source, file, language=language, as_of=as_of, options=options)
    found = reports.check(file, content)
    fresh = reports.refresh(file, content, picture)
    kept = exports.write_file(path.with_name(f"{path.name}.bak"), file)
    written = [kept, exports.write_file(path, fresh)]
    # sentences of which the data have nothing any more are taken out, where nobody wrote into them
    found = replace(found, unknown=reports.check(fresh, content).unknown)
    told = [*left_out, *reports.refresh_problems(found, kept.name)]
    return Built(_with_problems(atlas, told), tuple(reversed(written)))


@no_collection()
def check_report(
    source: Path,
    path: Path,
    *,
    as_of: str | dt.date | None = None,
    **options: Any,  # noqa: ANN401 - those of `report`
) -> reports.Check:
    """Tell what a refresh of a Word document with the same options would change, and what people took out of it."""
    file = _document(path)
    _, content, _, _ = _live(source, file, language=None, as_of=as_of, options=options)
    return reports.check(file, content)


def _live(
    source: Path, file: bytes, *, language: str | None, as_of: str | dt.date | None, options: Mapping[str, Any]
) -> tuple[Atlas, reports.LiveContent, reports.Picture, tuple[Problem, ...]]:
    """The input as a document tells it that is there already: in its language, with what it was asked for."""
    before = reports.recall(file)
    asked: dict[str, Any] = {**before.options, **{name: value for name, value in options.items() if value}}
    measure = asked.get("measure")
    atlas = _told(source, as_of=as_of, where=asked.get("where") or (), title=asked.get("title"))
    spoken = _spoken(atlas, language or before.language)
    shown: dict[str, Any] = {"measure": measure, "extent": asked.get("extent") or "auto", "layers": asked.get("layers")}
    picture, left_out = _picture(atlas, "docx", language=spoken, **shown)
    content = reports.live(atlas, picture, language=spoken, measure=measure, options=asked, numbered=before.sources)
    return atlas, content, picture, left_out


def _refuse_pipe(path: Path | None) -> None:
    if path is not None and path.exists() and not path.is_file():
        raise InputError(f"{path} is not a file that can be read.")


def _document(path: Path) -> bytes:
    _refuse_pipe(path)
    try:
        return path.read_bytes()
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error.strerror}.") from error


@no_collection()
def report(  # noqa: PLR0913 - each is an option
    source: Path,
    path: Path,
    *,
    language: str | None = None,
    measure: str | None = None,
    extent: str = "auto",
    layers: Collection[str] | None = None,
    where: Sequence[str] = (),
    title: str | None = None,
    template: Path | None = None,
    as_of: str | dt.date | None = None,
) -> Built:
    """Read the input and write it as a report: a Word document, slides, or a piece of a web page.

    Parameters
    ----------
    source
        Folder or workbook with the input tables.
    path
        File that ends in one of `hubmap.reports.KINDS`.
    language
        ``id`` or ``en``; by default that of the file's words, as on the page.
    measure, extent, layers, where, title
        As of `hubmap.figures.FigureOptions`.
    template
        A Word document whose places are filled; without it the report has a form of its own.
    as_of
        As of `build`.

    Raises
    ------
    InputError
        The input cannot be read at all, or the file cannot be written.
    UsageError
        An option or the file's ending is none that there is, or the extra ``report`` is not installed.
    """
    kind = reports.kind_of(path)
    _refuse_pipe(template)
    inputs = [*reader.input_files(source), *([template] if template else [])]
    exports.refuse_inputs([path], inputs)
    atlas = _told(source, as_of=as_of, where=where, title=title)
    spoken = _spoken(atlas, language)
    picture, left_out = _picture(atlas, kind, language=spoken, measure=measure, extent=extent, layers=layers)
    options = {
        "measure": measure,
        "extent": extent,
        "layers": layers and sorted(layers),
        "where": [*where],
        "title": title,
    }
    asked = {name: value for name, value in options.items() if value and value != "auto"}
    written = reports.write(atlas, kind, picture, language=spoken, measure=measure, template=template, options=asked)
    return Built(_with_problems(atlas, left_out), (exports.write_file(path, written, inputs=inputs),))


def _with_problems(atlas: Atlas, problems: Sequence[Problem]) -> Atlas:
    told = problems if is_of_hubs(atlas) else [problem.of_places() for problem in problems]
    return replace(atlas, problems=(*atlas.problems, *told))
