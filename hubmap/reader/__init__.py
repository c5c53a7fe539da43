"""Files to raw tables: plain rows that remember the file, the sheet and the row that each cell stood in.

What a column means is not known here, nor what a cell should be; only how files are opened and where a table begins.
"""

from __future__ import annotations

import hashlib
import json
import re
import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import chain, zip_longest
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from hubmap.config import FILE_NAME
from hubmap.errors import InputError, UsageError
from hubmap.problems import Problem, Sentence
from hubmap.reader import geofiles, workbook_signs
from hubmap.reader.archives import ungzipped, unzipped
from hubmap.reader.files import check_repeated, cut_long, kind_by_content, text_page, workbook
from hubmap.reader.header_rows import table_of_page
from hubmap.reader.ledger import Ledger
from hubmap.reader.limits import Limits, joined_beside, limits_beside
from hubmap.reader.number_formats import with_shown_formats
from hubmap.reader.page_roles import is_pivot, list_likeness, tables_of_categories, tables_of_years
from hubmap.reader.raw_tables import FLAT, Cell, Page, RawTable, RawTables
from hubmap.tables import TABLES
from hubmap.writing import refuse_inputs

__all__ = [
    "FLAT",
    "UPDATE_RECORD",
    "Cell",
    "Ledger",
    "RawTable",
    "RawTables",
    "input_files",
    "is_half_updated",
    "protect",
    "read_tables",
]

# in a folder of tables these would be taken for tables by the next build
_YEAR: Final = re.compile(r"(?:19|20)\d\d")
_READ_AGAIN: Final = frozenset({".csv", ".geojson", ".gpkg", ".parquet"})
#: what an update of a folder made and replaced, so that it can be taken back
UPDATE_RECORD: Final = "update.bak"
# what a figure shows in words stands beside it, and is no table
DESCRIPTION: Final = ".alt.txt"

_TEXT_FILES = frozenset({".csv", ".tsv", ".txt"})
_WORKBOOKS = frozenset({".xlsx", ".xlsm", ".xlsb", ".xls", ".ods"})
_PACKED = frozenset({".gz", ".zip", ".kmz"})
_TABLES = _TEXT_FILES | _WORKBOOKS | geofiles.SUFFIXES
_BESIDE = frozenset({".shx", ".dbf", ".prj", ".cpg"})
# a folder may also hold reports and maps, which are no part of the input
_PARTS = _TABLES | _PACKED | _BESIDE | {".toml"}
# the files that keep what was decided belong to the geocoder and to updates
_NOT_TABLES = frozenset({"places.csv", "matches.csv", "verified.csv"})
# beside others these mostly are no lists
_OFTEN_OTHERS = frozenset({".json", ".db", ".zip"})
# text that tells of the tables beside it
_PROSE = frozenset(
    {"readme.txt", "read me.txt", "baca saya.txt", "bacasaya.txt", "license.txt", "licence.txt", "lisensi.txt"}
)


def read_tables(path: Path) -> RawTables:
    """Read a folder of tables, a workbook, or one flat table.

    Parameters
    ----------
    path
        A folder with ``hubs.csv`` and its like; a workbook whose sheets are named so; or one file with a table of places.
        Names are also known in Indonesian (``sentra.csv``, sheet ``Sumber``).

    Returns
    -------
    RawTables
        Tables by kind. A single table that has none of the known names is ``flat``.

    Raises
    ------
    UsageError
        If there is no such file or folder.
    InputError
        If it has no table, or if a file is damaged or of an unknown type.
    """
    if not path.exists():
        raise UsageError(f"{path} does not exist. Name a folder or a file with the tables.")
    further = joined_beside(path)
    raw = RawTables({}, {})
    if is_half_updated(path):
        raw.problems.append(_half_updated(path))
    pages = _all_pages(path, _table_files(path) if path.is_dir() else [path, *further], raw)
    filled = [page for page in pages if page.has_cells]
    _open_pages(raw, pages)
    raw.problems.extend(_empty(page) for page in pages if page not in filled and page.kind)
    raw.problems.extend(_hidden(page) for page in filled if page.hidden)
    names = {file.name for file in further}
    for page in filled:
        if page.file in names:
            _put_aside(raw, page)
    _sort_into(raw, [page for page in filled if page.file not in names])
    _count_columns(raw)
    if not raw.tables:
        if empty := sorted({page.file for page in pages} - {page.file for page in filled}):
            raise InputError(
                Sentence(
                    "Nothing is written in {files}, so there is no table in {path}. Write a row of column names (id, name) and below it a row for each place, or save the file anew where it was made.",
                    files=", ".join(empty),
                    path=path,
                )
            )
        raise InputError(
            Sentence(
                "{path} has no table that hubmap can read: no hubs.csv, no workbook, and no single table of places.",
                path=path,
            )
        )
    return raw


def is_half_updated(folder: Path) -> bool:
    """Whether an update of a folder was stopped before it had written all its files."""
    record = folder / UPDATE_RECORD
    if not record.is_file():
        return False
    try:
        told = json.loads(record.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return False
    return isinstance(told, dict) and told.get("ended") is False


def _half_updated(folder: Path) -> Problem:
    return Problem(
        severity="error",
        code="half-updated",
        message="An update of this folder was stopped half-way, so that its tables may be of two lists.",
        remedy=Sentence("Take it back with hubmap update {folder} --undo, then update again.", folder=folder),
        file=UPDATE_RECORD,
    )


def _all_pages(path: Path, files: Sequence[Path], raw: RawTables) -> list[Page]:
    """The pages of all files of an input."""
    limits = limits_beside(path)
    limits.check(path.name, f"there are {len(files):,} tables", "sheets", len(files))
    pages: list[Page] = []
    for file in files:
        limits.check_file(file)
        raw.files[file.name] = _sha256(file)
        # files of places are opened by who reads them, and are not held here meanwhile
        content = b"" if file.suffix.casefold() in geofiles.SUFFIXES else _bytes(file)
        if file.name != FILE_NAME:
            pages.extend(_pages(file, content, raw.problems, limits))
    width = sum(page.width for page in pages)
    limits.check(path.name, f"its tables have {width:,} columns together", "all_columns", width)
    return pages


def _open_pages(raw: RawTables, pages: Sequence[Page]) -> None:
    """Count the lines of pages, and keep the areas of their rows."""
    for page in pages:
        raw.ledger.open_page(page.file, page.sheet, page.filled_lines())
        raw.outlines.update({(page.file, page.sheet, row): outline for row, outline in page.outlines.items()})


def _table_files(folder: Path) -> list[Path]:
    found = [
        file
        for file in sorted(folder.iterdir())
        if file.is_file() and not file.name.startswith((".", "~$")) and file.name not in _NOT_TABLES
        if file.name.casefold() not in _PROSE and not file.name.endswith(DESCRIPTION)
    ]
    known = [file for file in found if file.suffix.casefold() in _TABLES | _PACKED]
    plain = [file for file in known if file.suffix.casefold() not in _OFTEN_OTHERS]
    # where nothing else is there they are what was put there
    tables = plain or known
    return [file for file in found if file in tables or file.name == FILE_NAME]


def _sha256(file: Path) -> str:
    try:
        with file.open("rb") as opened:
            return hashlib.file_digest(opened, "sha256").hexdigest()
    except OSError as error:
        raise InputError(
            Sentence("{name} cannot be read: {error}.", name=file, error=error.strerror or error)
        ) from error


def _bytes(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise InputError(
            Sentence("{name} cannot be read: {error}.", name=file, error=error.strerror or error)
        ) from error


def _pages(file: Path, content: bytes, problems: list[Problem], limits: Limits) -> list[Page]:
    suffix = file.suffix.casefold()
    if suffix in _PACKED:
        return _packed_pages(file, content, problems, limits)
    if suffix in _TEXT_FILES | _WORKBOOKS:
        # a text is often called .xls, and a workbook .csv
        suffix = {"text": ".csv", "workbook": ".xlsx"}.get(kind_by_content(content) or "", suffix)
    if suffix in _TEXT_FILES:
        page = text_page(file.name, content, problems, limits)
        check_repeated(page, limits)
        return [page]
    if suffix in _WORKBOOKS:
        pages = with_shown_formats(file.name, content, workbook(file, content, limits), problems)
        workbook_signs.tell_lost_results(file.name, content, problems)
    elif suffix in geofiles.SUFFIXES:
        pages = geofiles.pages(file, limits, problems)
    else:
        raise InputError(
            Sentence("{file} is of a type that hubmap cannot read. Save it as CSV or XLSX.", file=file.name)
        )
    for page in pages:
        check_repeated(page, limits)
        cut_long(page, problems, limits)
    return pages


def _packed_pages(file: Path, content: bytes, problems: list[Problem], limits: Limits) -> list[Page]:
    """The tables of an archive, as if they lay in a folder, which goes again."""
    if file.suffix.casefold() == ".gz":
        inner = {file.stem: ungzipped(file.name, content, limits)}
    else:
        inner = unzipped(file.name, content, _TABLES | _BESIDE, limits)
    wanted = [name for name in sorted(inner) if Path(name).suffix.casefold() in _TABLES]
    if not wanted:
        raise InputError(
            Sentence("{file} holds no table that hubmap can read. Unpack it, and name the list itself.", file=file.name)
        )
    limits.check(file.name, f"{len(wanted):,} tables are packed in it", "sheets", len(wanted))
    found: list[Page] = []
    with TemporaryDirectory(prefix="hubmap-") as folder:
        for name, plain in inner.items():
            (Path(folder) / name).write_bytes(plain)
        for name in wanted:
            found += _pages(Path(folder) / name, inner[name], problems, limits)
    return [
        replace(page, file=file.name, sheet=page.sheet or (page.file if len(wanted) > 1 else None)) for page in found
    ]


def _sort_into(raw: RawTables, pages: Sequence[Page]) -> None:
    """Give each page its kind; where none is called hubs, the first that is not a table of something else is the flat one."""
    kinds = [page.kind for page in pages]
    parts: dict[int, RawTable] = {}
    if not {"hubs", "observations"} <= set(kinds):
        parts = tables_of_years(pages, "observations" if "hubs" in kinds else FLAT, raw.problems, raw.ledger)
    if parts:
        raw.tables[next(iter(parts.values())).name] = list(parts.values())
    elif "hubs" not in kinds:
        # a name such as data.csv does not make a table of observations where there are no hubs to be observed
        usable = [at for at, kind in enumerate(kinds) if kind in (None, "observations") or len(pages) == 1]
        flat = max(usable, key=lambda at: list_likeness(pages[at])) if len(usable) > 1 else next(iter(usable), None)
        kinds = [FLAT if at == flat else kind for at, kind in enumerate(kinds)]
        parts = tables_of_categories(pages, flat, usable, raw.problems, raw.ledger)
        if parts:
            raw.tables[FLAT] = list(parts.values())
    for at, (page, kind) in enumerate(zip(pages, kinds, strict=True)):
        if at in parts:
            continue
        if kind is None:
            _put_aside(raw, page)
        elif kind in raw.tables:
            first = raw.tables[kind][0]
            raise InputError(
                Sentence(
                    "There are two tables {kind}: in {first} and in {second}. Remove or rename one.",
                    kind=kind,
                    first=_where(first),
                    second=_where(page),
                )
            )
        else:
            raw.tables[kind] = [table_of_page(page, kind, raw.problems, ledger=raw.ledger)]


def _count_columns(raw: RawTables) -> None:
    """Tell each of several tables how many columns they have together: the more, the less of each is looked at."""
    tables = [*chain.from_iterable(raw.tables.values()), *raw.others]
    if len(tables) > 1:
        among = sum(len(one.cells) for one in tables)
        raw.tables.update({name: [replace(one, among=among) for one in parts] for name, parts in raw.tables.items()})
        raw.others[:] = [replace(one, among=among) for one in raw.others]


def _put_aside(raw: RawTables, page: Page) -> None:
    """A page of no known name: it is told and left out, unless it says something of the hubs."""
    raw.problems.append(_stranger(page))
    raw.ledger.mark_rest(page.file, page.sheet, "left_out")
    if not is_pivot(page):
        raw.others.append(table_of_page(page, "join", []))


def _empty(page: Page) -> Problem:
    message = Sentence("“{page}” is empty; there is no table {table}.", page=page.sheet or page.file, table=page.kind)
    return Problem(severity="warning", code="empty-table", message=message, file=page.file, sheet=page.sheet)


def _hidden(page: Page) -> Problem:
    message = Sentence("The sheet is hidden, and was read like the others.")
    remedy = "Remove it if it is not to be used; it is shown by “Unhide” in the menu of the sheets’ names."
    return Problem(
        severity="warning", code="hidden-sheet", message=message, remedy=remedy, file=page.file, sheet=page.sheet
    )


def _stranger(page: Page) -> Problem:
    """A page of no known name: an error if it holds numbers that somebody may have measured."""
    remedy: str = Sentence("Name it {tables} if it is one of these, or remove it.", tables=", ".join(TABLES))
    if page.year is not None:
        together = (
            "Tables of years are read together where there are several, one for each year, with columns of like names."
        )
        remedy = Sentence("{together} {remedy}", together=Sentence(together), remedy=remedy)
    has_numbers = not is_pivot(page) and any(map(_may_be_measured, zip_longest(*page.grid)))
    return Problem(
        severity="error" if has_numbers else "warning",
        code="unknown-table",
        message=Sentence("“{page}” is not a table that hubmap knows; it was not used.", page=page.sheet or page.file),
        remedy=remedy,
        file=page.file,
        sheet=page.sheet,
    )


def _may_be_measured(column: Sequence[Cell]) -> bool:
    """Whether there are numbers in a column beside years and those that only count the rows."""
    numbers = [text for cell in column if (text := str(cell).strip("~<>")).isdecimal()]
    others = [text for text in numbers if not _YEAR.fullmatch(text)]
    return bool(others) and others != [str(at) for at in range(1, len(others) + 1)]


def _where(page: Page | RawTable) -> str:
    return f"{page.file}, sheet {page.sheet}" if page.sheet else page.file


def input_files(source: Path) -> list[Path]:
    """Files that are read when an input is: its tables, its settings and what was decided about its places."""
    if source.is_dir():
        there = (file for file in source.iterdir() if not file.name.endswith(DESCRIPTION))
        return [*(file for file in there if file.suffix.casefold() in _PARTS and file.is_file()), *_logo(source)]
    beside = [source.with_name(FILE_NAME), source.with_name(f"{source.stem}.places.csv"), *_logo(source.parent)]
    beside += joined_beside(source)
    shape = [source.with_suffix(suffix) for suffix in sorted(_BESIDE)] if source.suffix.casefold() == ".shp" else []
    return [file for file in (source, *beside, *shape) if file.is_file()]


def _logo(folder: Path) -> list[Path]:
    """The picture that a folder's settings name, if they can be read; what is wrong with them is told by who reads them all."""
    settings = folder / FILE_NAME
    if not settings.is_file():
        return []
    try:
        logo = folder / tomllib.loads(settings.read_text(encoding="utf-8-sig"))["page"]["logo"]
        return [logo] if logo.is_file() else []
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return []


def protect(targets: Iterable[Path], *sources: Path) -> None:
    """Refuse outputs that would lie over the files of an input, or among them as tables of their own.

    Raises
    ------
    UsageError
        An output is an input's file, or a later build would read it as one.
    """
    targets = list(targets)
    for source in sources:
        made = [file for file in input_files(source) if not _is_page(file)] if source.exists() else []
        refuse_inputs(targets, made)
        among = [target for target in targets if _would_be_read(target, source)]
        if among:
            raise UsageError(
                f"{among[0]} would lie among the tables of {source}, and be read as one of them by the next build. "
                "Nothing was changed; choose another folder (build: --out) or file (-o, --map)."
            )


def _is_page(file: Path) -> bool:
    """Whether a file in an input folder belongs to a map that was built there before."""
    return file.name == "manifest.json"


def _would_be_read(target: Path, source: Path) -> bool:
    if not source.is_dir() and target.name == f"{source.stem}.places.csv" and target.parent.is_dir():
        # what was decided about the places of a list
        return target.parent.samefile(source.parent)
    if target.suffix.casefold() not in _READ_AGAIN or not source.is_dir() or not target.parent.is_dir():
        return False
    return target.parent.samefile(source)
