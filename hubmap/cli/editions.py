"""The command that takes the next edition of a list into its folder: update."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from hubmap.cli.terminal import InputLanguage, emit, say, spoken, tell
from hubmap.errors import UsageError
from hubmap.problems import Sentence

if TYPE_CHECKING:
    from hubmap.updating import Update

__all__ = ["update"]


def update(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="Folder of the tables, as hubmap init makes it.")],
    file: Annotated[
        Path | None, typer.Argument(metavar="NEWFILE", help="The newer list: xlsx, csv …", show_default=False)
    ] = None,
    *,
    year: Annotated[
        int | None,
        typer.Option(
            "--year", min=1900, max=2100, help="Of the new figures, where neither they nor the file’s name tell it."
        ),
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Tell what would change, and write nothing.")] = False,
    tidy: Annotated[
        bool, typer.Option("--tidy", help="Remove from hubmap.toml what it says of columns that are gone.")
    ] = False,
    undo: Annotated[bool, typer.Option("--undo", help="Put back what stood there before the last update.")] = False,
    language: InputLanguage = None,
) -> None:
    """Take next quarter's list into a folder.

    Hubs are matched by id, name and place; doubtful ones are asked about.
    """
    from hubmap import updating

    if undo:
        for path in updating.take_back(folder):
            emit(f"  {path}")
        return
    if file is None:
        raise UsageError("Name the newer list: hubmap update DIR NEWFILE.")
    found = updating.plan(folder, file, year=year)
    language = spoken(language, found.new.checked.tables.readings)
    if found.pairing.doubts and sys.stdin.isatty() and not dry_run:
        found = updating.plan(folder, file, year=year, settled=_ask(found, language))
    tell([one for one in found.new.checked.problems if one.severity == "error"], language=language)
    for line in found.tell(language):
        emit(line)
    if dry_run:
        return
    for path in updating.apply(found):
        emit(f"  {path}")
    _tell_stale(folder, tidy=tidy, language=language)
    if found.pairing.doubts:
        remedy = "Write same or new into the column decision of {file}, then: hubmap update {folder} --undo, and this command again."
        say(Sentence(remedy, file=folder / updating.MATCHES, folder=folder), language)
    say(Sentence("To take it back: hubmap update {folder} --undo", folder=folder), language)


def _tell_stale(folder: Path, *, tidy: bool, language: str) -> None:
    """Tell which settings are of columns that no table has any more, or remove them."""
    from hubmap import updating

    stale = updating.stale_columns(folder)
    if not stale:
        return
    names = ", ".join(f"“{header}”" for header in stale)
    if tidy:
        updating.remove_columns(folder, stale)
        say(Sentence("Removed from hubmap.toml, because these columns are gone: {names}.", names=names), language)
        return
    message = "hubmap.toml still says something of columns that are gone: {names}. With --tidy it is removed."
    say(Sentence(message, names=names), language)


def _ask(found: Update, language: str) -> dict[str, str | None]:
    """Ask of each doubtful hub whether it is the older one; what is left open stays open."""
    from hubmap.locale import retold

    settled: dict[str, str | None] = {}
    for doubt in found.pairing.doubts:
        names = {"new": found.new.names[doubt.new], "old": found.old.names[doubt.old]}
        question = retold(Sentence("Is “{new}” the same as “{old}”? (y/n, Enter leaves it open)", **names), language)
        answer = typer.prompt(question, default="", show_default=False).strip().casefold()
        if answer[:1] in ("y", "n", "t"):
            # y for ya and yes, t for tidak
            settled[doubt.new] = doubt.old if answer.startswith("y") else None
    return settled
