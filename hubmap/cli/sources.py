"""The command that asks sources whether they still say what is cited of them."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from typing import Annotated

import typer

from hubmap.cli.terminal import Input, Language, say, show_progress, source_path
from hubmap.problems import Sentence

__all__ = ["verify"]

# what a person has to look at
_LOST = frozenset({"changed", "gone"})


def verify(
    source: Input = None,
    *,
    date: Annotated[
        str | None,
        typer.Option("--date", metavar="DATE", help="The day to write beside what is found; today by default."),
    ] = None,
    language: Language = "en",
) -> None:
    """Ask the sources' pages whether the anchors still stand there.

    Each host is asked once a second; verified.csv is written beside the tables. This goes to the network; nothing else does that uses what it found. It ends with 1 if an anchor changed or a page is gone.
    """
    from hubmap import config, reader, validate
    from hubmap.sources import verify as verifying
    from hubmap.sources.fetching import Fetcher
    from hubmap.writing import write_file

    path = source_path(source)
    settings = config.load(path)
    tables = validate.check(reader.read_tables(path), settings).tables
    fetcher = Fetcher(contact=settings.page.contact)
    with show_progress("Verifying") as progress:
        # the one command that is about a day of the calendar, and it can be told which
        day = date or dt.datetime.now(tz=dt.UTC).date().isoformat()
        found = verifying.verify(tables, fetcher, date=day, progress=progress)
    out = (path if path.is_dir() else path.parent) / verifying.FILE_NAME
    write_file(out, verifying.to_csv(found))
    counts = Counter(row.state for row in found)
    for row in found:
        if row.state in _LOST:
            told = Sentence(
                "{source}: {state}, {url} {anchor}", source=row.source, state=row.state, url=row.url, anchor=row.anchor
            )
            say(told, language)
    states = ", ".join(f"{state} {counts[state]}" for state in verifying.STATES if counts[state])
    say(
        Sentence(
            "Sources asked: {n}. {states}. Written: {file}.",
            n=len({row.source for row in found}),
            states=states,
            file=out,
        ),
        language,
    )
    raise typer.Exit(int(bool(_LOST & counts.keys())))
