"""One thing wrong or doubtful in the input, said so that a person can go to the cell and mend it."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any, Literal

__all__ = ["Problem", "Severity"]

Severity = Literal["error", "warning", "note"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One thing wrong or doubtful in the input.

    Parameters
    ----------
    severity
        ``error``: something asked for could not be done (the exit code becomes 1). ``warning``: done, but doubtful.
        ``note``: what was assumed.
    code
        A stable short name of the kind of problem, such as ``unknown-hub``.
    message
        What is wrong, in one sentence, with the value in it.
    remedy
        What to do about it, in one sentence.
    file, sheet, row, column, value
        Where it stands: the file's name as given, the sheet in a workbook, the row as a spreadsheet counts it (the
        header is row 1), the column's name as written in the file, the cell's text.
    """

    severity: Severity
    code: str
    message: str
    remedy: str = ""
    file: str | None = None
    sheet: str | None = None
    row: int | None = None
    column: str | None = None
    value: str | None = None

    @property
    def where(self) -> str:
        """The place in the input in words, such as ``observations.csv, row 7, column year``; empty if it has none."""
        parts = [
            self.file,
            self.sheet and f"sheet {self.sheet}",
            self.row and f"row {self.row}",
            self.column and f"column {self.column}",
        ]
        return ", ".join(part for part in parts if part)

    def as_dict(self) -> dict[str, Any]:
        """All fields as plain values, without those that are empty."""
        return {key: value for key, value in asdict(self).items() if value not in (None, "")}
