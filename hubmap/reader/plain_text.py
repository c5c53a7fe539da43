"""A long plain text table read as columns at once; what is odd about a text as a whole leaves it to `hubmap.reader.files`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, Final

from hubmap.plain_values import count_different, letters_of

if TYPE_CHECKING:
    import pyarrow as pa

    from hubmap.reader.limits import Limits
    from hubmap.reader.raw_tables import Cell

__all__ = ["LEAST_BYTES", "ColumnGrid", "plain_columns"]

# smaller texts are read sooner than what reads columns is loaded
LEAST_BYTES: Final = 200_000
# characters that the careful way leaves out of cells, or tells
_ODD: Final = re.compile(
    r"[\x00-\x08\x0b-\x0c\x0e-\x1f\x7f-\x9f\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069\u2028\u2029]"
)
_ODD_BYTES: Final = bytes((*range(0x09), 0x0B, 0x0C, *range(0x0E, 0x20), 0x7F))


class ColumnGrid(Sequence["list[Cell]"]):
    """The rows of a text as Arrow's columns, the header's cell first in each; a row is made when it is asked for."""

    def __init__(self, columns: Sequence[pa.Array]) -> None:
        self.columns = columns

    def __len__(self) -> int:
        return len(self.columns[0])

    def __getitem__(self, at: Any) -> Any:  # noqa: ANN401 - a row, or several
        if isinstance(at, slice):
            return [list(row) for row in zip(*(column[at].to_pylist() for column in self.columns), strict=True)]
        return [column[at].as_py() for column in self.columns]

    def __iter__(self) -> Iterator[list[Cell]]:
        return iter(self[:])

    def filled_rows(self) -> pa.Array:
        """Whether any cell of each row is filled."""
        import pyarrow.compute as pc

        filled = self.columns[0].is_valid()
        for column in self.columns[1:]:
            filled = pc.or_(filled, column.is_valid()) if column.null_count else column.is_valid()
        return filled

    def repeated_rows(self, most: int) -> int:
        """How many rows are like one before them; 0 where a column shows that they are no more than `most`."""
        import pyarrow as pa

        # rows differ at least where one of their cells does
        if any(len(self) - count_different(column) <= most for column in self.columns):
            return 0
        names = [str(number) for number in range(len(self.columns))]
        different: int = pa.table(self.columns, names).group_by(names, use_threads=False).aggregate([]).num_rows
        return len(self) - different


def plain_columns(content: bytes, delimiter: str, limits: Limits) -> ColumnGrid | None:
    """Read a text in UTF-8 whose rows are lines of equally many cells; None where it is any other.

    Parameters
    ----------
    content
        The file's bytes.
    delimiter
        What stands between its cells.
    limits
        How much is read; a text that goes beyond them is left to the careful way, which tells it.
    """
    content = content.removeprefix(b"\xef\xbb\xbf")
    if not _is_plain(content, delimiter.encode()):
        return None
    table = _parsed(content, delimiter)
    if table is None or table.num_rows > limits.rows or table.num_rows * table.num_columns > limits.cells:
        return None
    if table.num_columns > limits.columns or table.num_columns < 2:  # noqa: PLR2004 - one column has no delimiter
        return None
    columns = [_trimmed(column.combine_chunks()) for column in table.columns]
    return ColumnGrid(columns) if _most_bytes(columns) <= limits.cell_characters else None


def _is_plain(content: bytes, mark: bytes) -> bool:
    """Whether no line is blank, no character odd, and quotation marks stand around whole cells alone."""
    return _is_plain_text(content) and _are_whole_cells_quoted(content, mark)


def _is_plain_text(content: bytes) -> bool:
    if content.startswith((b"\n", b"\r\n")) or b"\n\n" in content or b"\n\r\n" in content:
        return False
    if content.count(b"\r") != content.count(b"\r\n"):
        return False
    if len(content.translate(None, _ODD_BYTES)) != len(content):
        return False
    if not content.isascii():
        try:
            text = content.decode("utf-8")
        except UnicodeDecodeError:
            return False
        if _ODD.search(text):
            return False
    return True


def _are_whole_cells_quoted(content: bytes, mark: bytes) -> bool:
    if b'"' not in content:
        return True
    # two of them within a cell stand for one
    content = content.replace(b'""', b"")
    marks = content.count(b'"')
    opening = content.count(mark + b'"') + content.count(b'\n"') + content.startswith(b'"')
    closing = content.count(b'"' + mark) + content.count(b'"\n') + content.count(b'"\r\n') + content.endswith(b'"')
    return opening == closing and opening + closing == marks


def _parsed(content: bytes, delimiter: str) -> pa.Table | None:
    """The cells as texts; None where the rows are not equally wide, or are not the lines of the file."""
    import pyarrow as pa
    from pyarrow import csv

    width = len(content.partition(b"\n")[0].decode("utf-8").split(delimiter))
    names = [str(number) for number in range(width)]
    try:
        table = csv.read_csv(
            pa.BufferReader(content),
            # in one block, so that no column is put together of several
            read_options=csv.ReadOptions(column_names=names, use_threads=False, block_size=len(content) + 1),
            parse_options=csv.ParseOptions(delimiter=delimiter),
            convert_options=csv.ConvertOptions(
                column_types=dict.fromkeys(names, pa.string()), strings_can_be_null=True, null_values=[""]
            ),
        )
    except pa.ArrowInvalid:
        return None
    lines = content.count(b"\n") + (not content.endswith(b"\n"))
    return table if table.num_rows == lines else None


# all that is trimmed in ASCII is no higher, and what else is may be beyond it
_HIGHEST_BLANK, _HIGHEST_ASCII = 0x20, 0x7F


def _trimmed(texts: pa.Array) -> pa.Array:
    """The cells without blanks around them, an empty one null."""
    import numpy as np
    import pyarrow.compute as pc

    starts, ends, letters = letters_of(texts)
    if texts.null_count:
        starts, ends = starts[are_filled := ends > starts], ends[are_filled]
    outer = np.concatenate([letters[starts], letters[ends - 1]])
    if not ((outer <= _HIGHEST_BLANK) | (outer > _HIGHEST_ASCII)).any():
        return texts
    texts = pc.utf8_trim_whitespace(texts)
    is_empty = pc.equal(texts, "")
    return pc.if_else(is_empty, None, texts) if pc.any(is_empty).as_py() else texts


def _most_bytes(columns: Sequence[pa.Array]) -> int:
    import pyarrow.compute as pc

    return max(pc.max(pc.binary_length(column)).as_py() or 0 for column in columns)
