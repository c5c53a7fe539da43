"""Text that runs, breaks out or breaks the build wherever it is not taken for text."""

from __future__ import annotations

import csv
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["TEXT", "poison"]

TEXT = """{{ 7*7 }} {% x %} ${1} </script><img src=x onerror=alert(1)> \\u0041 `tick` 'q' "d" & <b>"""

# what the tables mean by these columns is a key, a choice, a number or a link, so that text in them is an error
_NOT_TEXT = {
    "covers",
    "date",
    "hub",
    "id",
    "ikm_units",
    "kind",
    "lat",
    "lon",
    "quality",
    "role",
    "source",
    "status",
    "url",
}
_NOT_TEXT |= {"workforce", "year"}


def poison(folder: Path, *, leave: frozenset[str] = frozenset()) -> None:
    """Add hostile text to the text cells of every table in the folder, filled or empty, and to the words of hubmap.toml.

    Columns to leave are named where the hubs have to be found, so that they are drawn: ``place`` and ``within``.
    """
    for path in folder.glob("*.csv"):
        with path.open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        for row in rows:
            row.update({column: f"{cell}{TEXT}" for column, cell in row.items() if column not in _NOT_TEXT | leave})
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, fieldnames=list(rows[0]), lineterminator="\n")
            writer.writeheader()
            writer.writerows(rows)
    settings = folder / "hubmap.toml"
    escaped = TEXT.replace("\\", "\\\\").replace('"', '\\"')
    words = re.compile(r'^((?:[\w.]+\.)?(?:id|en) = ".*)"$', re.MULTILINE)
    text, replaced = words.subn(lambda match: f'{match[1]}{escaped}"', settings.read_text(encoding="utf-8"))
    assert replaced > 10
    settings.write_text(text, encoding="utf-8", newline="\n")
