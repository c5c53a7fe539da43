"""How the columns of a file were read: what each holds, what told it, and whether outputs show it."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any

__all__ = ["Attribute", "ColumnReading"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribute:
    """A column that is neither hubmap's own nor a measure, and is shown with each hub nevertheless.

    Parameters
    ----------
    key
        Its name in outputs.
    label
        As the file calls it.
    kind
        ``category``, ``text``, ``link``, ``date``, ``year``, ``identifier``, ``code``, ``contact``, ``coordinate``,
        ``address`` or ``rate``.
    unit
        Of numbers, if any is known.
    published
        False for contacts: working files alone hold them.
    """

    key: str
    label: str
    kind: str
    unit: str = ""
    published: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnReading:
    """How one column of a file was read.

    Parameters
    ----------
    file, sheet, header
        Where it stands, and what it is called there.
    role
        hubmap's name for it, the key of its metric, ``attribute`` or ``ignored``.
    kind
        What it holds: ``measure`` or another of the kinds of `Attribute`.
    by
        What told it: ``header``, ``values`` or ``setting``.
    share
        Of the rows, how many have a cell in it.
    published
        Whether outputs show it.
    """

    file: str
    sheet: str | None
    header: str
    role: str
    kind: str
    by: str
    share: float
    published: bool = True

    def as_dict(self) -> dict[str, Any]:
        """All fields as plain values."""
        return {field.name: getattr(self, field.name) for field in fields(self)}
