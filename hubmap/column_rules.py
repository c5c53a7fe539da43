"""What settings say of an input's own columns, under `[columns]` in hubmap.toml."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

__all__ = ["ColumnRules", "sort_rules"]


class ColumnRules(BaseModel):
    """What an input's own columns stand for, and what is done with them.

    Parameters
    ----------
    everywhere
        hubmap's name, the key of a measure, a kind or ``ignore``, by the header as written.
    tables
        The same for one table alone, by its name.
    publish
        Headers of contacts that outputs may show.
    parts
        Whether rows that are parts of one place stay ``apart`` or are added (``sum``).
    crs
        The coordinate system of x and y where they are no degrees, such as ``EPSG:32749``.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    everywhere: dict[str, str] = Field(default_factory=dict)
    tables: dict[str, dict[str, str]] = Field(default_factory=dict)
    publish: tuple[str, ...] = ()
    parts: Literal["apart", "sum"] = "apart"
    crs: str | None = Field(default=None, pattern=r"(?i)^EPSG:\d{4,6}$")

    def of(self, table: str) -> dict[str, str]:
        """What is said of the columns of a table."""
        own = self.tables.get("hubs" if table == "flat" else "flat", {}) if table in ("flat", "hubs") else {}
        return {**self.everywhere, **own, **self.tables.get(table, {})}


def sort_rules(value: object) -> object:
    """Sort what stands under ``[columns]``: rules by their names, tables of tables, and headers."""
    if not isinstance(value, dict):
        return value
    rules = {
        name: value[name]
        for name in ("publish", "parts", "crs")
        if name in value and not (name == "parts" and value[name] not in ("apart", "sum"))
    }
    tables = {name: said for name, said in value.items() if isinstance(said, dict)}
    headers = {name: said for name, said in value.items() if isinstance(said, str) and name not in rules}
    return {**rules, "tables": tables, "everywhere": headers}
