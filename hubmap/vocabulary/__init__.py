"""The words of the data and the colours of its map, each written once, in the files beside this one.

What stands in `vocabulary.toml` is read from tables, checked, drawn and told; `palette.toml` is what everything is drawn with.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from functools import cache
from importlib import resources
from types import MappingProxyType
from typing import Any, Literal

__all__ = [
    "OPERATING",
    "SILENT",
    "ColumnKind",
    "Cover",
    "Measure",
    "PlaceKind",
    "Role",
    "Status",
    "Term",
    "Theme",
    "Vocabulary",
    "choices",
    "load",
    "palette",
]

LANGUAGES = ("id", "en")
Theme = Literal["light", "dark", "paper"]
# the codes that rules speak of: what works, and a plan of which nothing more was heard
OPERATING, SILENT = "operating", "silent"


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """One word of the data.

    Parameters
    ----------
    code
        What stands in checked tables and in files.
    label
        How it is said, by language.
    aliases
        What else people write for it, in lower case.
    """

    code: str
    label: Mapping[str, str]
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Role(Term):
    """What a centre is for.

    Parameters
    ----------
    shape
        Corners of its sign, in a square from -9 to 9, y downwards.
    letter, letter_y
        The letter in the sign, where it has one, and how much lower than the middle it stands.
    group
        ``core`` is what is promised to hubs, ``support`` what else serves them, ``context`` what they live with.
    """

    shape: tuple[tuple[float, float], ...]
    letter: str = ""
    letter_y: float = 0
    group: Literal["core", "support", "context"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Status(Term):
    """What is said of a centre, and how its sign says so.

    Parameters
    ----------
    stage
        How far on it is, from the announcement to the end; 0 for what is derived.
    fill
        How much of the sign is filled.
    outline
        How its edge is drawn.
    struck
        Whether a line goes through it.
    pending
        Whether it is a plan, which falls silent without news.
    seen
        Whether something of it was to be seen: such a plan keeps its own sign when it falls silent.
    derived
        Whether it is made from a plan's age and never written in a table.
    short
        How it is said where there is little room, if that is another way.
    """

    fill: Literal["none", "quarter", "half", "full"]
    outline: Literal["solid", "dotted"]
    stage: int = 0
    struck: bool = False
    pending: bool = False
    seen: bool = False
    derived: bool = False
    short: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cover(Term):
    """How much of its hub a figure covers.

    Parameters
    ----------
    short
        How it is said where there is little room, by language.
    ranked
        Whether such figures may be compared by size.
    """

    short: Mapping[str, str]
    ranked: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnKind(Term):
    """What a column holds; `measure` says whether it may size or colour marks."""

    measure: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceKind(Term):
    """What a place can be; `level` is how far down the country it lies, 1 for a province, None for what is no level."""

    level: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure(Term):
    """A measure that is known by name, with its unit by language."""

    unit: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary:
    """All words of the data, by kind and code, in the order in which they are shown."""

    roles: Mapping[str, Role]
    statuses: Mapping[str, Status]
    covers: Mapping[str, Cover]
    grades: Mapping[str, Term]
    standings: Mapping[str, Term]
    programme_kinds: Mapping[str, Term]
    column_kinds: Mapping[str, ColumnKind]
    place_kinds: Mapping[str, PlaceKind]
    place_statuses: Mapping[str, Term]
    matches: Mapping[str, Term]
    measures: Mapping[str, Measure]

    def role(self, code: str) -> Role:
        """The role of a code; one that nobody knows is drawn as the first that supports hubs."""
        return self.roles.get(code) or next(role for role in self.roles.values() if role.group == "support")

    def group(self, group: str) -> tuple[str, ...]:
        """Codes of the roles of a group."""
        return tuple(code for code, role in self.roles.items() if role.group == group)


_CLASSES: Mapping[str, type[Term]] = MappingProxyType(
    {
        "roles": Role,
        "statuses": Status,
        "covers": Cover,
        "column_kinds": ColumnKind,
        "place_kinds": PlaceKind,
        "measures": Measure,
    }
)


@cache
def load() -> Vocabulary:
    """Read the vocabulary that is shipped.

    Examples
    --------
    >>> load().roles["rnd"].label["en"]
    'R&D centre'
    """
    found = _read("vocabulary.toml")
    return Vocabulary(
        **{name.name: _terms(found[name.name], _CLASSES.get(name.name, Term)) for name in fields(Vocabulary)}
    )


@cache
def palette(theme: Theme) -> Mapping[str, str]:
    """Colours by name in a theme; what a figure for print does not say of its own is as the page by day.

    Examples
    --------
    >>> palette("paper")["hub"] == palette("light")["hub"]
    True
    """
    colours = _read("palette.toml")["colours"]
    return MappingProxyType({name: colour.get(theme, colour["light"]) for name, colour in colours.items()})


def choices(terms: Mapping[str, Term]) -> Mapping[str, str]:
    """Codes by the words that people write for them, in lower case: codes and labels too; what is derived is never written."""
    written = [term for term in terms.values() if not getattr(term, "derived", False)]
    return MappingProxyType({word: term.code for term in written for word in _words(term)})


def _words(term: Term) -> tuple[str, ...]:
    return (term.code.lower(), *(label.lower() for label in term.label.values()), *term.aliases)


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads(resources.files(__name__).joinpath(name).read_text(encoding="utf-8"))


def _terms(rows: list[dict[str, Any]], kind: type[Term]) -> Mapping[str, Any]:
    return MappingProxyType({row["code"]: _term(row, kind) for row in rows})


def _term(row: Mapping[str, Any], kind: type[Term]) -> Term:
    given = {key: value for key, value in row.items() if key not in LANGUAGES}
    if "shape" in given:
        numbers = [float(number) for number in given["shape"].split()]
        given["shape"] = tuple(zip(numbers[::2], numbers[1::2], strict=True))
    given["aliases"] = tuple(given.get("aliases", ()))
    return kind(label={language: row[language] for language in LANGUAGES}, **given)
