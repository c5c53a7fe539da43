"""One thing wrong or doubtful in the input, said so that a person can go to the cell and mend it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, fields
from functools import lru_cache, reduce
from typing import Any, Final, Literal, Self

__all__ = ["OfPlaces", "Problem", "Sentence", "Severity", "called_places", "listed", "problem_kinds", "shortened"]

Severity = Literal["error", "warning", "note"]
# characters of a value that are told, and of its last word
_LONG: Final = 300
_LONG_WORD: Final = 60


class Sentence(str):
    """English text that knows what it was made of, so that it can be said in another language (`hubmap.locale.translate`).

    Parameters
    ----------
    template
        English text with the names of values in braces.
    values
        What stands there; a value that is a sentence itself is said in the other language too.

    Examples
    --------
    >>> Sentence("{hub} has no name.", hub="ceper")
    'ceper has no name.'
    """

    __slots__ = ("template", "values")
    template: str
    values: Mapping[str, object]

    def __new__(cls, template: str, **values: object) -> Self:
        """Fill in the values."""
        made = super().__new__(cls, template.format_map(values))
        made.template, made.values = template, values
        return made

    def __getnewargs_ex__(self) -> tuple[tuple[str], Mapping[str, object]]:
        """Give what a copy is made of."""
        return (self.template,), self.values


class OfPlaces(Sentence):
    """A sentence of hubs that is said of places, where the list is one of other things.

    Examples
    --------
    >>> OfPlaces("“{value}” is a total and no hub; see hubs.csv.", value="all hubs")
    '“all hubs” is a total and no place; see hubs.csv.'
    """

    __slots__ = ()

    @classmethod
    def of(cls, text: str) -> Self:
        """The same of places."""
        if not isinstance(text, Sentence):
            return cls(text)
        if called_places(text.template, "en") != text.template or any(
            isinstance(value, Sentence) for value in text.values.values()
        ):
            return cls(text.template, **text.values)
        # the same words, which are others in another language
        made = str.__new__(cls, text)
        made.template, made.values = text.template, text.values
        return made

    def __new__(cls, template: str, **values: object) -> Self:
        """Fill in the values, whose sentences are said of places too."""
        values = {name: _of_places(value) if isinstance(value, Sentence) else value for name, value in values.items()}
        made = super().__new__(cls, called_places(template, "en"), **values)
        made.template = template
        return made


def _of_places(text: str) -> str:
    return OfPlaces.of(text) if isinstance(text, Sentence) else _plain_of_places(text)


# a list may have a hundred thousand problems of a few kinds
@lru_cache(maxsize=1_000)
def _plain_of_places(text: str) -> str:
    return text if "{" in text else OfPlaces(text)


_HUB = {
    "id": (re.compile(r"\b([Ss]entra)"), {"s": "tempat", "S": "Tempat"}),
    # names of files, sheets and values are no words
    "en": (re.compile(r"(?<![\w{.])(?<!named )([Hh]ub)(?=s?\b(?!\.\w|\}))"), {"h": "place", "H": "Place"}),
}


@lru_cache(maxsize=1_000)
def called_places(text: str, language: str) -> str:
    """A text of hubs as one of places.

    Examples
    --------
    >>> called_places("29 hubs.", "en"), called_places("Sentra tanpa angka", "id")
    ('29 places.', 'Tempat tanpa angka')
    """
    hub, place = _HUB[language]
    return hub.sub(lambda found: place[found[1][0]], text)


def listed(parts: Iterable[str], template: str) -> str:
    """Parts put together two by two, by a template with the fields ``some`` (all so far) and ``last``.

    Examples
    --------
    >>> listed(["role", "status", "name"], "{some} and no {last}")
    'role and no status and no name'
    """
    return reduce(lambda some, last: Sentence(template, some=some, last=last), parts)


def shortened(said: str) -> str:
    """A text that can be told on a line or two: values in it that are longer are cut, and end in an ellipsis."""
    if len(said) <= _LONG:
        return said
    if isinstance(said, Sentence):
        values = {name: shortened(value) if isinstance(value, str) else value for name, value in said.values.items()}
        return type(said)(said.template, **values)
    cut = said[:_LONG]
    # half a number is another one, and half an address is not known for one
    begun = cut.rfind(" ", _LONG - _LONG_WORD)
    return f"{cut[:begun] if begun > 0 else cut}…"


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
        What is wrong, in one sentence, with the value in it; a `Sentence` where it has values.
    remedy
        What to do about it, in one sentence.
    file, sheet, row, column, value
        Where it stands: the file's name as given, the sheet in a workbook, the row as a spreadsheet counts it (the
        header is row 1), the column's name as written in the file, the cell's text, of a long one its beginning.
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

    def __post_init__(self) -> None:
        """Keep of long values what can be told."""
        for name in ("message", "remedy", "value"):
            said = getattr(self, name)
            if isinstance(said, str) and len(said) > _LONG:
                object.__setattr__(self, name, shortened(said))

    @property
    def where(self) -> str:
        """The place in the input in words, such as ``observations.csv, row 7, column year``; empty if it has none."""
        parts = [
            self.file,
            self.sheet and Sentence("sheet {sheet}", sheet=self.sheet),
            self.at,
        ]
        return listed([part for part in parts if part] or [""], "{some}, {last}")

    @property
    def at(self) -> str:
        """The place within the sheet or file in words, such as ``row 7, column year``; empty if it has none."""
        parts = [
            self.row and Sentence("row {row}", row=self.row),
            self.column and Sentence("column {column}", column=shortened(self.column)),
        ]
        return listed([part for part in parts if part] or [""], "{some}, {last}")

    def of_places(self) -> Problem:
        """The same of a list of other things than hubs."""
        return Problem(
            severity=self.severity,
            code=self.code,
            message=_of_places(self.message),
            remedy=_of_places(self.remedy),
            file=self.file,
            sheet=self.sheet,
            row=self.row,
            column=self.column,
            value=self.value,
        )

    def as_dict(self) -> dict[str, Any]:
        """All fields as plain values, without those that are empty."""
        values = {field.name: getattr(self, field.name) for field in fields(self)}
        return {
            key: str(value) if isinstance(value, str) else value
            for key, value in values.items()
            if value not in (None, "")
        }


def problem_kinds(
    problems: Iterable[Problem], most: int = 20, said: Callable[[str], str] = str
) -> list[dict[str, Any]]:
    """Problems by kind, the gravest first: code, severity, how many, the first one's words, and where the first ones stand.

    Parameters
    ----------
    problems
        All of them.
    most
        Rows that are named of each kind.
    said
        Says a sentence in another language.
    """
    kinds: dict[tuple[str, str], list[Problem]] = {}
    for problem in problems:
        kinds.setdefault((problem.code, problem.severity), []).append(problem)
    order = ("error", "warning", "note")
    return [
        {
            "code": code,
            "severity": severity,
            "count": len(group),
            "message": str(said(group[0].message)),
            "remedy": str(said(group[0].remedy)),
            "rows": [
                {
                    key: value
                    for key, value in problem.as_dict().items()
                    if key in ("file", "sheet", "row", "column", "value", "message")
                }
                for problem in group[:most]
            ],
        }
        for (code, severity), group in sorted(kinds.items(), key=lambda kind: order.index(kind[0][1]))
    ]
