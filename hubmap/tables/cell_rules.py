"""The rules for single cells: unique ids, choices, years, degrees, dates and links."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from hubmap.tables import COORDINATES, YEARS, Column

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd
    from numpy.typing import NDArray

__all__ = ["broken"]

_LINK = re.compile(r"https?://[^\s/?#]+\.[^\s/?#]+", re.IGNORECASE)
_DATE = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$")


def broken(column: Column, cells: pd.Series[Any]) -> tuple[str, NDArray[np.bool_]]:
    """Which cells break the rule of their column: unique ids, choices, years, degrees, dates and links.

    Empty cells break none; whether they may be empty is decided when rows are read.

    Returns
    -------
    code : str
        Of the problem that each of them is.
    mask : numpy.ndarray
        One flag a cell.
    """
    import numpy as np

    has_value = cells.notna().to_numpy()
    match column.kind:
        case "id" if column.refers is None and not column.repeats:
            return "double-id", np.asarray(has_value & cells.duplicated().to_numpy())
        case "choice":
            return f"unknown-{column.name}", has_value & ~cells.isin(set(column.choices.values())).to_numpy()
        case "year":
            return "impossible-year", _outside(cells, YEARS)
        case "number":
            return "impossible-coordinate", _outside(cells, COORDINATES[column.name])
        case "link" | "date":
            pattern = _LINK if column.kind == "link" else _DATE
            wrong = [bool(has) and not pattern.match(str(cell)) for has, cell in zip(has_value, cells, strict=True)]
            return f"not-a-{column.kind}", np.array(wrong, dtype=bool)
    return "", np.zeros(len(cells), dtype=bool)


def _outside(cells: pd.Series[Any], bounds: tuple[float, float]) -> NDArray[np.bool_]:
    values = cells.to_numpy(dtype="float64", na_value=float("nan"))
    # what is missing is neither below nor above
    return (values < bounds[0]) | (values > bounds[1])
