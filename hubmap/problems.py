"""One thing wrong or doubtful in the input, said so that a person can go to the cell and mend it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, fields, replace
from functools import lru_cache, reduce
from typing import Any, Final, Literal, Self, TypeVar

__all__ = [
    "Gathered",
    "OfPlaces",
    "Problem",
    "Sentence",
    "Severity",
    "called_places",
    "listed",
    "problem_kinds",
    "shortened",
]

Severity = Literal["error", "warning", "note"]
# characters of a value that are told, and of its last word
_LONG: Final = 300
_LONG_WORD: Final = 60
_MOST_LISTED: Final = 40
# severity, code, file, sheet and column
_Kind = tuple[str, str, str | None, str | None, str | None]
_Found = TypeVar("_Found")
# problems of a kind in a column that are kept whole; nobody reads through more
_MOST_ALIKE: Final = 1_000


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
    told = list(parts)
    if len(told) > _MOST_LISTED:
        # nobody reads more, and each is said within the one before
        told[_MOST_LISTED - 2 : -1] = ["…"]
    return reduce(lambda some, last: Sentence(template, some=some, last=last), told)


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
    others
        Rows of further problems of its kind in its column, of which no more is kept (see `Gathered`).
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
    others: tuple[int, ...] = ()

    def __post_init__(self) -> None:
        """Keep of long values what can be told."""
        for name in ("message", "remedy", "value"):
            said = getattr(self, name)
            if isinstance(said, str) and len(said) > _LONG:
                object.__setattr__(self, name, shortened(said))

    @property
    def count(self) -> int:
        """How many problems it stands for."""
        return 1 + len(self.others)

    @property
    def rows(self) -> tuple[int, ...]:
        """The rows that it tells of."""
        return (*((self.row,) if self.row else ()), *filter(None, self.others))

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

    def of_rows(self, stays: Callable[[int], bool]) -> Problem | None:
        """The same of those of its rows that stay; None where none does. One without a row stays."""
        left = tuple(row for row in self.rows if stays(row))
        if len(left) == len(self.rows):
            return self
        if not left or left[0] == self.row:
            return replace(self, others=left[1:]) if left else None
        # only the row was kept, and the words are those of another one
        message = Sentence("It is as in row {row}: {message}", row=self.row, message=self.message)
        return replace(self, message=message, row=left[0], value=None, others=left[1:])

    def of_places(self) -> Problem:
        """The same of a list of other things than hubs."""
        return replace(self, message=_of_places(self.message), remedy=_of_places(self.remedy))

    def as_dict(self) -> dict[str, Any]:
        """All fields as plain values, without those that are empty."""
        values = {field.name: getattr(self, field.name) for field in fields(self) if field.name != "others"}
        return {
            key: str(value) if isinstance(value, str) else value
            for key, value in values.items()
            if value not in (None, "")
        }


class Gathered(list[Problem]):
    """Problems as they are found: of a kind in a column the first are kept whole, of the others their rows.

    Parameters
    ----------
    found
        What was found before.
    check_errors
        Told now and then how many errors there are, and the kind of the last; may raise what ends the search.
    """

    def __init__(
        self, found: Iterable[Problem] = (), check_errors: Callable[[int, _Kind], None] = lambda _n, _last: None
    ) -> None:
        super().__init__()
        self._kept: dict[_Kind, int] = {}
        self._others: dict[_Kind, list[int]] = {}
        self._errors, self._check_errors = 0, check_errors
        self.extend(found)

    def append(self, problem: Problem) -> None:
        """Keep a problem, or its row where many like it are kept."""
        kind = (problem.severity, problem.code, problem.file, problem.sheet, problem.column)
        if self.are_enough(kind, problem.row):
            return
        super().append(problem)
        self._kept[kind] = self._kept.get(kind, 0) + 1
        self._count(kind)

    def extend(self, problems: Iterable[Problem]) -> None:
        """Keep several."""
        for problem in problems:
            self.append(problem)

    def are_enough(self, kind: _Kind, row: int | None) -> bool:
        """Whether so many problems of a kind are kept that the row of one more is enough; it is kept then.

        Parameters
        ----------
        kind
            Severity, code, file, sheet and column.
        row
            Where the one more stands.
        """
        if self._kept.get(kind, 0) < _MOST_ALIKE:
            return False
        self._leave_out(kind, row)
        return True

    def _leave_out(self, kind: _Kind, row: int | None) -> None:
        self._others.setdefault(kind, []).append(row or 0)
        self._count(kind)

    def _count(self, kind: _Kind) -> None:
        if kind[0] == "error":
            self._errors += 1
            if self._errors % _MOST_ALIKE == 0:
                self._check_errors(self._errors, kind)

    def first_alike(self, found: Iterable[tuple[_Kind, int, _Found]]) -> list[_Found]:
        """Of what was found the first of each kind, as many as are kept; of the others the rows are kept.

        Parameters
        ----------
        found
            The kind of problem that each is, its row, and what is made a problem of later.
        """
        counts: dict[_Kind, int] = {}
        first = []
        for kind, row, one in found:
            counts[kind] = counts.get(kind, 0) + 1
            if counts[kind] <= _MOST_ALIKE:
                first.append(one)
            else:
                self._leave_out(kind, row)
        return first

    def with_others(self) -> list[Problem]:
        """All of them; the last that was kept of a kind tells the rows of those that were not."""
        told: list[Problem] = []
        others = dict(self._others)
        for problem in reversed(self):
            kind = (problem.severity, problem.code, problem.file, problem.sheet, problem.column)
            rows = others.pop(kind, None)
            told.append(replace(problem, others=(*problem.others, *rows)) if rows else problem)
        return told[::-1]


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
            "count": sum(problem.count for problem in group),
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
