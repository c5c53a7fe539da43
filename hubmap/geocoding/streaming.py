"""Files larger than memory: read in chunks, different names placed once, parts kept, so that what was killed goes on where it stopped."""

from __future__ import annotations

import csv
import hashlib
import json
import shutil
from collections import Counter
from dataclasses import dataclass, fields
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from hubmap.errors import InputError, UsageError
from hubmap.geocoding.batch import Pairs, different_pairs, joined, rows_of
from hubmap.geocoding.gazetteer import edition_of, load
from hubmap.geocoding.matching.joint import place_jointly
from hubmap.geocoding.place import Alternative, Place
from hubmap.geocoding.pool import Asked, place_all
from hubmap.geocoding.tablefile import table_text
from hubmap.writing import write_file

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    import pandas as pd
    import pyarrow as pa

    from hubmap.geocoding.gazetteer import Gazetteer

    Progress = Callable[[int, int], None]

__all__ = ["Columns", "geocode_file", "is_large"]

# a smaller file is read at once, and its kind may be any
LARGE_BYTES: Final = 16_000_000
KINDS: Final = (".csv", ".tsv", ".parquet")
ROWS: Final = 100_000
# names that are placed before what was found is kept
NAMES: Final = 20_000
# in the folder of what is done: of which input it is, and what was asked
_MARK: Final = "input.sha256"
# as GeoParquet 1.0 wants it: points, longitude first
GEO: Final = {
    "version": "1.0.0",
    "primary_column": "geometry",
    "columns": {"geometry": {"encoding": "WKB", "geometry_types": ["Point"]}},
}


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns of a table that are read: of names, of contexts, and of codes."""

    name: str
    within: tuple[str, ...] = ()
    code: str | None = None

    @property
    def wanted(self) -> list[str]:
        """All of them, each once."""
        return list(dict.fromkeys([self.name, *self.within, *([self.code] if self.code else [])]))


def is_large(source: Path, out: Path, columns: Columns) -> bool:
    """Whether a file is so large that it is placed in chunks, and of kinds that can be."""
    kinds = {source.suffix.casefold(), out.suffix.casefold()}
    is_so = source.is_file() and kinds <= set(KINDS) and source.stat().st_size >= LARGE_BYTES
    return is_so and _begins_with(source, columns.wanted)


def _begins_with(source: Path, wanted: Sequence[str]) -> bool:
    """Whether the first line of a text is its header, its cells parted as usual; whatever else is, the careful reader finds out."""
    if source.suffix.casefold() == ".parquet":
        return True
    with source.open("rb") as file:
        first = file.readline().decode("utf-8-sig", "replace")
    cells = next(csv.reader([first], delimiter=_mark(source)), [])
    return set(wanted) <= set(cells)


def _mark(source: Path) -> str:
    return "\t" if source.suffix.casefold() == ".tsv" else ","


def geocode_file(
    source: Path,
    out: Path,
    columns: Columns,
    *,
    gazetteer: Gazetteer | None = None,
    progress: Progress | None = None,
) -> dict[str, int]:
    """Place the names of a file in chunks; what was kept by a run that was killed is taken up again.

    Parameters
    ----------
    source, out
        CSV, TSV or parquet files. Beside ``out`` a folder ``out.parts`` holds what is done until all is.
    columns
        Which columns to read.
    gazetteer
        Where to look; the shipped gazetteer if it is not given.
    progress
        Called with the number of names placed and of all different names.

    Returns
    -------
    dict
        Rows by status.

    Raises
    ------
    UsageError
        A column is not in the file.
    InputError
        The file cannot be read, or the output cannot be written.
    """
    gazetteer = gazetteer or load()
    parts = _Parts.of(source, out, columns, gazetteer)
    try:
        pairs = _all_pairs(source, columns)
        table = rows_of(place_jointly(parts.place(pairs, gazetteer, progress), gazetteer))
        at = {pair: number for number, pair in enumerate(pairs)}
        for number, chunk in enumerate(_chunks(source)):
            parts.join(number, chunk, table, at)
        counts = parts.finish(source, out)
    except (OSError, ValueError) as error:
        raise InputError(
            f"{source} could not be placed into {out}: {error}. What is done is kept in {parts.folder}."
        ) from error
    shutil.rmtree(parts.folder, ignore_errors=True)
    return counts


def _all_pairs(source: Path, columns: Columns) -> list[Asked]:
    """Return the different names of all chunks, in the order in which they come."""
    found: dict[Asked, None] = {}
    for chunk in _chunks(source, columns.wanted):
        for pair in _pairs_of(chunk, columns).pairs:
            found.setdefault(pair)
    return list(found)


def _pairs_of(chunk: pd.DataFrame, columns: Columns) -> Pairs:
    missing = [name for name in columns.wanted if name not in chunk.columns]
    if missing:
        raise UsageError(f"There is no column {missing[0]!r}. The columns are: {', '.join(map(str, chunk.columns))}.")
    return different_pairs(chunk, columns.name, columns.within, columns.code)


def _chunks(source: Path, wanted: Sequence[str] | None = None) -> Iterator[pd.DataFrame]:
    """Read a file in chunks; the cells of text files stay text, so that codes keep their zeros."""
    import pandas as pd

    if source.suffix.casefold() == ".parquet":
        import pyarrow.parquet as pq

        with pq.ParquetFile(source) as file:
            named = [name for name in wanted if name in file.schema_arrow.names] if wanted else None
            for batch in file.iter_batches(ROWS, columns=named):
                yield batch.to_pandas()
        return
    kept = None if wanted is None else lambda name: name in wanted
    options: dict[str, Any] = {"sep": _mark(source), "dtype": str, "keep_default_na": False, "na_values": [""]}
    with pd.read_csv(source, chunksize=ROWS, usecols=kept, encoding="utf-8-sig", **options) as reader:
        yield from reader


@dataclass(frozen=True, slots=True)
class _Parts:
    """The folder of what is done: names placed, in blocks, and chunks joined."""

    folder: Path
    columns: Columns
    kind: str

    @classmethod
    def of(cls, source: Path, out: Path, columns: Columns, gazetteer: Gazetteer) -> _Parts:
        """Open the folder beside the output; what is of another input, or was asked otherwise, is thrown away."""
        folder = out.with_name(f"{out.name}.parts")
        stat = source.stat()
        of = [source.name, stat.st_size, stat.st_mtime_ns, columns.name, columns.within, columns.code, out.suffix]
        of += [edition_of(gazetteer).sha256, len(gazetteer)]
        mark = hashlib.sha256(json.dumps(of).encode("utf-8")).hexdigest()
        marked = folder / _MARK
        if not marked.is_file() or marked.read_text(encoding="ascii", errors="replace") != mark:
            if folder.is_symlink() or (folder.exists() and not _is_ours(folder)):
                raise UsageError(
                    f"{folder} is there already, and hubmap did not write it. Move it away, or choose another name."
                )
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir(parents=True)
            marked.write_text(mark, encoding="ascii")
        return cls(folder, columns, out.suffix.casefold())

    def place(self, pairs: Sequence[Asked], gazetteer: Gazetteer, progress: Progress | None) -> list[Place]:
        """Place names in blocks, each kept once it is done."""
        found: list[Place] = []
        for start in range(0, len(pairs), NAMES):
            kept = self.folder / f"names-{start // NAMES:06d}.json"
            if kept.is_file():
                found += map(_place, json.loads(kept.read_bytes()))
            else:
                block = place_all(pairs[start : start + NAMES], gazetteer=gazetteer, joint=False)
                _write(kept, json.dumps(block, default=_fields).encode("ascii"))
                found += block
            if progress:
                progress(len(found), len(pairs))
        return found

    def join(self, number: int, chunk: pd.DataFrame, table: pd.DataFrame, at: dict[Asked, int]) -> None:
        """Put what was found beside the rows of a chunk, and keep them."""
        import numpy as np

        done = self.folder / f"rows-{number:06d}.parquet"
        if done.is_file():
            return
        pairs = _pairs_of(chunk, self.columns)
        rows = np.array([at[pair] for pair in pairs.pairs] + [len(table) - 1], dtype=np.intp)
        placed = joined(chunk, table, rows[pairs.codes])
        beside = done.with_suffix(".tmp")
        if self.kind == ".parquet":
            _write_rows(placed, beside)
        else:
            plain = placed.drop(columns=placed.geometry.name)
            mark = "\t" if self.kind == ".tsv" else ","
            beside.write_bytes(table_text(plain, mark, with_header=number == 0))
        counts = Counter(placed[[name for name in placed.columns if name.endswith("status")][-1]])
        _write(done.with_suffix(".json"), json.dumps(dict(sorted(counts.items()))).encode("ascii"))
        beside.replace(done)

    def finish(self, source: Path, out: Path) -> dict[str, int]:
        """Put the parts together into the output; return the rows by status."""
        parts = sorted(self.folder.glob("rows-*.parquet"))
        write_file(out, partial(_put_together if self.kind == ".parquet" else _join_texts, parts), inputs=[source])
        counts: Counter[str] = Counter()
        for part in parts:
            counts.update(json.loads(part.with_suffix(".json").read_text(encoding="ascii")))
        return dict(counts.most_common())


def _is_ours(folder: Path) -> bool:
    """Whether a folder holds what is done of an input, or nothing as yet."""
    return folder.is_dir() and ((folder / _MARK).is_file() or not any(folder.iterdir()))


def _join_texts(parts: Sequence[Path], path: Path) -> None:
    with path.open("wb") as whole:
        for part in parts:
            with part.open("rb") as rows:
                shutil.copyfileobj(rows, whole)


def _fields(found: Place | Alternative) -> dict[str, Any]:
    return {field.name: getattr(found, field.name) for field in fields(found)}


def _place(kept: dict[str, Any]) -> Place:
    """A place as it was kept; as text, because a folder of parts that came with a stranger's table must run nothing."""
    others = tuple(Alternative(**other) for other in kept["alternatives"])
    return Place(**{**kept, "alternatives": others, "members": tuple(kept["members"])})


def _write(path: Path, content: bytes) -> None:
    beside = path.with_name(f"{path.name}.tmp")
    beside.write_bytes(content)
    beside.replace(path)


def _write_rows(placed: pd.DataFrame, path: Path) -> None:
    import pyarrow as pa
    import pyarrow.parquet as pq

    plain = placed.drop(columns="geometry")
    table = pa.Table.from_pandas(plain, preserve_index=False)
    points = pa.array(placed["geometry"].to_wkb(), type=pa.binary())
    table = table.append_column("geometry", points)
    pq.write_table(table.replace_schema_metadata({b"geo": json.dumps(GEO).encode("ascii")}), path)


def _put_together(parts: Sequence[Path], path: Path) -> None:
    """Write the parts as row groups of one file; a column that is empty in one part is of the kind that it is of in the others."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    schemas = [pq.read_schema(part) for part in parts]
    schema: pa.Schema = pa.unify_schemas(schemas, promote_options="permissive").with_metadata(schemas[0].metadata)
    with pq.ParquetWriter(path, schema) as writer:
        for part in parts:
            writer.write_table(pq.read_table(part).cast(schema))
