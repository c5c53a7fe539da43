"""Packed files: measured before they are read (sizes of their parts, how far cells of their sheets reach), and unpacked."""

from __future__ import annotations

import gzip
import io
import re
import zipfile
import zlib
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path, PurePosixPath
from typing import Final

from hubmap.errors import InputError
from hubmap.problems import Sentence
from hubmap.reader.limits import Limits

__all__ = ["can_be_read_here", "ungzipped", "unzipped"]

_MB: Final = 1_000_000
_CHUNK: Final = 1_000_000
# a tag is not longer than this
_TAG: Final = 100_000
# characters of a packed file's name; letters may have four bytes, and a name 255
_NAME: Final = 60
_SHEET: Final = re.compile(r"xl/worksheets/[^/]*\.xml", re.IGNORECASE)
# a cell that holds something and says where it stands; and any that holds something
_PLACED: Final = re.compile(rb"""<(?:\w+:)?c\s[^<>]*?\br=["']([A-Za-z]{1,9})(\d{1,9})["'][^<>]*(?<!/)>""")
_FILLED: Final = re.compile(rb"<(?:\w+:)?c(?=[\s>])[^<>]*(?<!/)>")
_ENTITY: Final = b"<!ENTITY"
_STRINGS: Final = "xl/sharedStrings.xml"
# a cell that takes its text from the workbook's list of them; and where a text of that list ends
_TAKEN: Final = re.compile(rb"""\bt\s*=\s*["']s["']""")
_TEXT_END: Final = re.compile(rb"</(?:\w+:)?si\s*>")


def can_be_read_here(name: str, content: bytes, limits: Limits) -> bool:
    """Measure a workbook that is an archive.

    Parameters
    ----------
    name
        Of the file.
    content
        Its bytes.
    limits
        What may be read.

    Returns
    -------
    bool
        Whether every sheet is known to be small enough; where that cannot be told, the workbook has to be read in a process
        of its own.

    Raises
    ------
    InputError
        More is packed in it than is read, a sheet claims more cells, or an entity is declared in its XML.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            _check_sizes(name, archive, len(content), limits)
            if "xl/workbook.xml" not in archive.namelist():
                return False
            parts = [part for part in archive.namelist() if _is_xml(part)]
            measured = [_is_placed(name, archive, part, limits) for part in parts]
            limits.check_filled(name, sum(filled for _, filled in measured))
            return all(placed for placed, _ in measured) and _most_text_mb(archive) <= limits.unpacked_mb
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError):
        # what is damaged, has a password or is no archive is told by who reads it
        return False


def ungzipped(name: str, content: bytes, limits: Limits) -> bytes:
    """Unpack one packed file, no further than what may be read.

    Raises
    ------
    InputError
        It is damaged, or more is packed in it.
    """
    most = limits.unpacked_mb * _MB
    try:
        with gzip.open(io.BytesIO(content)) as packed:
            plain = packed.read(most + 1)
    except (OSError, EOFError, zlib.error) as error:
        raise InputError(Sentence("{name} cannot be unpacked: {error}.", name=name, error=error)) from error
    limits.check(name, f"more than {limits.unpacked_mb:,} MB are packed in it", "unpacked_mb", len(plain) / _MB)
    limits.check_packed(name, len(plain), len(content))
    return plain


def unzipped(name: str, content: bytes, endings: Collection[str], limits: Limits) -> dict[str, bytes]:
    """Unpack the files of an archive that can be read, by their names without folders; what else is in it stays packed.

    Parameters
    ----------
    name
        Of the archive.
    content
        Its bytes.
    endings
        Of the files that are wanted.
    limits
        What may be read.

    Raises
    ------
    InputError
        It is damaged, has a password, or more is packed in it than is read.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            _check_sizes(name, archive, len(content), limits)
            parts = [part for part in archive.infolist() if not part.is_dir() and _is_wanted(part.filename, endings)]
            named = [(_bare_name(part.filename), part.filename) for part in parts]
            _refuse_twice(name, [bare for bare, _ in named])
            return {bare: b"".join(_chunks(archive, part)) for bare, part in named}
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError) as error:
        raise InputError(
            Sentence(
                "{name} cannot be unpacked ({error}). If it has a password, pack it without one.",
                name=name,
                error=error,
            )
        ) from error


def _bare_name(part: str) -> str:
    """The name of a packed file without its folders, no longer than a file system takes it."""
    bare = Path(PurePosixPath(part.replace("\\", "/")).name)
    return bare.name if len(bare.name) <= _NAME else bare.stem[:_NAME] + bare.suffix


def _refuse_twice(name: str, bare: Sequence[str]) -> None:
    """Refuse two files of one name, of which only one could be read."""
    counts = Counter(one.casefold() for one in bare)
    if twice := next((one for one in bare if counts[one.casefold()] > 1), None):
        raise InputError(
            f"{name}: several files in it are called {twice}, in different folders. Unpack it, and name the folder that is meant."
        )


def _is_wanted(part: str, endings: Collection[str]) -> bool:
    path = PurePosixPath(part.replace("\\", "/"))
    # what macOS packs beside each file begins with dots
    return path.suffix.casefold() in endings and not path.name.startswith(".") and "__MACOSX" not in path.parts


def _check_sizes(name: str, archive: zipfile.ZipFile, packed: int, limits: Limits) -> None:
    parts = archive.infolist()
    limits.check(name, f"{len(parts):,} files are packed in it", "members", len(parts))
    limits.check_packed(name, sum(part.file_size for part in parts), packed)
    sheets = sum(bool(_SHEET.fullmatch(part.filename)) for part in parts)
    limits.check(name, f"it has {sheets:,} sheets", "sheets", sheets)


def _is_xml(part: str) -> bool:
    return part.casefold().endswith((".xml", ".rels"))


def _is_placed(name: str, archive: zipfile.ZipFile, part: str, limits: Limits) -> tuple[bool, int]:
    """Read a part through, which also proves its size; whether each of its cells says where it stands, and how many are filled."""
    is_sheet, placed, right, bottom, filled = bool(_SHEET.fullmatch(part)), True, 0, 0, 0
    for chunk in _chunks(archive, part):
        if _ENTITY in chunk:
            raise InputError(
                f"{name} declares entities in its XML, which no spreadsheet program does; it was not read."
            )
        if is_sheet:
            # a long sheet has millions of cells, and few different columns
            found = _PLACED.findall(chunk)
            filled += len(found)
            for columns, rows in [zip(*found, strict=True)] if found else ():
                right = max([right, *map(_column, set(columns))])
                bottom = max([bottom, *map(int, set(rows))])
            # a place that is none, such as one of twenty letters, stops whoever reads it
            placed = placed and len(_FILLED.findall(chunk)) == len(found)
    limits.check_sheet(name, bottom, right)
    return placed, filled


def _most_text_mb(archive: zipfile.ZipFile) -> float:
    """The most that all cells may hold which take their texts from one list: each of them its longest."""
    if _STRINGS not in archive.namelist():
        return 0.0
    longest = rest = 0
    for chunk in _chunks(archive, _STRINGS):
        parts = [len(part) for part in _TEXT_END.split(chunk)]
        longest = max([longest, rest + parts[0], *parts[1:]])
        rest = parts[-1] + (rest if len(parts) == 1 else 0)
    sheets = (part for part in archive.namelist() if _SHEET.fullmatch(part))
    cells = sum(len(_TAKEN.findall(chunk)) for part in sheets for chunk in _chunks(archive, part))
    return cells * longest / _MB


def _chunks(archive: zipfile.ZipFile, part: str) -> Iterator[bytes]:
    """The text of a part piece by piece, no tag cut in two."""
    with archive.open(part) as file:
        rest = b""
        while more := file.read(_CHUNK):
            head, mark, tail = (rest + more).rpartition(b"<")
            whole, rest = (head, mark + tail) if len(tail) < _TAG else (head + mark + tail, b"")
            yield whole
        yield rest


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters.upper():
        number = number * 26 + letter - 64
    return number
