"""What the commands have in common: where the input is, and how problems are told in a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from hubmap.problems import Problem

__all__ = ["Input", "OnlineName", "print_styled", "source_path", "tell"]

Input = Annotated[
    Path | None,
    typer.Argument(
        metavar="[INPUT]",
        help="Folder or workbook with the tables. By default geodata/ here, else the metal hubs that hubmap ships.",
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


def source_path(source: Path | None) -> Path:
    """The input that was named, else geodata/ in this folder, else the tables that hubmap ships."""
    if source is not None:
        return source
    here = Path("geodata")
    if here.is_dir():
        return here
    from hubmap.paths import geodata_dir

    return geodata_dir()


def tell(problems: Iterable[Problem], *, language: str = "en", to_error_stream: bool = True) -> None:
    """Print problems by file, with what to do about them."""
    from hubmap.cli import problem_report

    styles = {"file": "bold", "error": "red", "warning": "yellow", "note": "dim", "remedy": "green", "more": "dim"}
    print_styled(problem_report.lines(problems, language=language), styles, to_error_stream=to_error_stream)


def print_styled(lines: Iterable[tuple[str, str]], styles: Mapping[str, str], *, to_error_stream: bool) -> None:
    """Print lines, each with the style of its kind; text from data is no markup."""
    from rich.console import Console
    from rich.text import Text

    console = Console(stderr=to_error_stream, highlight=False, soft_wrap=True)
    for line, style in lines:
        # text from data is no markup
        console.print(Text(line, style=styles.get(style, "")))
