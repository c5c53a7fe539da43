"""The rules for single cells as a schema that a data frame is checked by."""

from __future__ import annotations

from typing import Any

from hubmap.tables import COORDINATES, YEARS, Column, Table

__all__ = ["schema"]


def schema(table: Table) -> Any:  # noqa: ANN401 - pandera is imported late
    """Rules for a table's columns as a pandera schema: unique ids, choices, years, degrees, dates and links.

    The error of each check is the code of the problem that a failure becomes. Empty cells pass; whether they may be empty
    is decided when rows are read.
    """
    import pandera.pandas as pa

    checks = {column.name: _checks(column, pa) for column in table.all_columns}
    return pa.DataFrameSchema(
        {name: pa.Column(checks=found, nullable=True, required=False) for name, found in checks.items() if found}
    )


def _checks(column: Column, pa: Any) -> list[Any]:  # noqa: ANN401
    degrees = COORDINATES.get(column.name, YEARS)
    checks = {
        "id": [pa.Check(lambda ids: ~ids.duplicated(), error="double-id")] if column.refers is None else [],
        "choice": [pa.Check.isin(sorted(set(column.choices.values())), error=f"unknown-{column.name}")],
        "year": [pa.Check.in_range(*YEARS, error="impossible-year")],
        "number": [pa.Check.in_range(*degrees, error="impossible-coordinate")],
        "link": [pa.Check.str_matches(r"(?i)https?://[^\s/?#]+\.[^\s/?#]+", error="not-a-link")],
        "date": [pa.Check.str_matches(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$", error="not-a-date")],
    }
    return checks.get(column.kind, [])
