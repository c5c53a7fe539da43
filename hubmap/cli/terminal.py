"""What the commands have in common: where the input is, in which language they speak, and how a terminal is written to."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from hubmap import locale
from hubmap.text_doors import json_text, shown

if TYPE_CHECKING:
    from hubmap.problems import Problem
    from hubmap.tables import ColumnReading

__all__ = [
    "AsOf",
    "GazetteerName",
    "Input",
    "InputLanguage",
    "Language",
    "OnlineName",
    "checked_language",
    "emit",
    "emit_json",
    "print_styled",
    "say",
    "show_progress",
    "source_path",
    "spoken",
    "tell",
]

Input = Annotated[
    Path | None,
    typer.Argument(
        metavar="INPUT",
        help="Folder or workbook with the tables. By default geodata/ here, else the metal hubs that hubmap ships.",
        show_default=False,
    ),
]
AsOf = Annotated[
    str | None,
    typer.Option(
        "--as-of",
        metavar="DATE",
        help="The day that the data stand for and plans age by: 2026, 2026-11 or 2026-11-24. By default hubmap.toml’s as_of, "
        "else the newest date of a source or event.",
        show_default=False,
    ),
]
GazetteerName = Annotated[
    str | None,
    typer.Option(
        "--gazetteer",
        metavar="NAME",
        help="Where names are looked up: indonesia, world, a folder that hubmap gazetteer build made, or a table of places of your own. "
        "By default hubmap.toml decides.",
        show_default=False,
    ),
]
OnlineName = Annotated[
    str | None,
    typer.Option(
        "--online",
        metavar="NAME",
        help="Ask this geocoder on the network for what the gazetteer lacks, such as nominatim; none stays offline. "
        "By default hubmap.toml decides.",
        show_default=False,
    ),
]


def checked_language(language: str | None) -> str | None:
    """Give back a language that hubmap speaks, or none where none was asked for."""
    return language and locale.known(language)


Language = Annotated[
    str,
    typer.Option(
        "--language", metavar="LANG", help="Language of what is printed: id or en.", callback=checked_language
    ),
]

InputLanguage = Annotated[
    str | None,
    typer.Option(
        "--language",
        metavar="LANG",
        help="Language of what is printed: id or en. By default Indonesian where the input’s columns are called in it.",
        callback=checked_language,
        show_default=False,
    ),
]


def spoken(language: str | None, readings: Iterable[ColumnReading]) -> str:
    """The language that was asked for, else that of the words in the heads of the input's columns."""
    if language:
        return language
    from hubmap.tables.header_words import are_indonesian

    return "id" if are_indonesian(reading.header for reading in readings) else "en"


def source_path(source: Path | None) -> Path:
    """The input that was named, else geodata/ in this folder, else the tables that hubmap ships."""
    if source is not None:
        return source
    here = Path("geodata")
    if here.is_dir():
        return here
    from hubmap.paths import geodata_dir

    return geodata_dir()


Verbose = Annotated[
    bool, typer.Option("--verbose", help="Tell every problem, instead of the first of each kind with their number.")
]


def tell(
    problems: Iterable[Problem], *, language: str = "en", to_error_stream: bool = True, most: int | None = 5
) -> None:
    """Print problems by file, with what to do about them; of each kind at most so many, None for all."""
    from hubmap.cli import problem_report

    styles = {"file": "bold", "error": "red", "warning": "yellow", "note": "dim", "remedy": "green", "more": "dim"}
    print_styled(
        problem_report.lines(problems, language=language, most=most or sys.maxsize),
        styles,
        to_error_stream=to_error_stream,
    )


def say(sentence: str, language: str, *, to_error_stream: bool = False) -> None:
    """Print a sentence in a language, at once even where the output is a pipe."""
    emit(locale.retold(sentence, language), to_error_stream=to_error_stream)


def emit(text: object, *, to_error_stream: bool = False) -> None:
    """Print one line through the door that every text to the terminal goes through, at once even where the output is a pipe."""
    print(shown(str(text)), file=sys.stderr if to_error_stream else sys.stdout, flush=True)


def emit_json(document: object) -> None:
    """Print a document as JSON, in which nothing acts on the terminal."""
    print(json_text(document), flush=True)


def print_styled(lines: Iterable[tuple[str, str]], styles: Mapping[str, str], *, to_error_stream: bool) -> None:
    """Print lines, each with the style of its kind; text from data is no markup."""
    stream = sys.stderr if to_error_stream else sys.stdout
    if not stream.isatty():
        # nobody sees a style there, and rich takes a fifth of a second to load
        stream.writelines(f"{shown(line)}\n" for line, _ in lines)
        return
    from rich.console import Console
    from rich.text import Text

    console = Console(stderr=to_error_stream, highlight=False, soft_wrap=True)
    for line, style in lines:
        # text from data is no markup
        console.print(Text(shown(line), style=styles.get(style, "")))


@contextmanager
def show_progress(what: str) -> Iterator[Callable[[int, int], None]]:
    """Draw a bar on the error stream while something long is done; nothing where nobody looks."""
    if not sys.stderr.isatty():
        yield lambda _done, _total: None
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(what, total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)
