"""One name to one place: candidates gathered from all ways to read it, ranked once by one score, and how sure that is."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from hubmap.geocoding.gazetteer import Gazetteer, abroad, codes, load
from hubmap.geocoding.gazetteer.name_keys import key
from hubmap.geocoding.matching import parse, readings
from hubmap.geocoding.matching.address import Piece
from hubmap.geocoding.matching.answers import MOST_ALTERNATIVES, unmatched
from hubmap.geocoding.matching.candidates import AREAS, CLOSED, Bearers
from hubmap.geocoding.matching.contexts import Contexts
from hubmap.geocoding.matching.gathering import Gatherer
from hubmap.geocoding.matching.judging import Judge
from hubmap.geocoding.matching.several import Several
from hubmap.geocoding.place import Place
from hubmap.problems import Sentence

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from hubmap.geocoding.gazetteer.codes import Coded
    from hubmap.geocoding.matching.candidates import Bearer
    from hubmap.geocoding.matching.parse import Name
    from hubmap.geocoding.matching.rank import Candidate
    from hubmap.geocoding.matching.readings import Reading

__all__ = ["Matcher", "matcher", "place"]

MOST_CACHED: Final = 50_000
# more words than this are a sentence
MOST_WORDS: Final = 12

# how a text begins that may be a code
CODE_MARKS: Final = frozenset("0123456789[(")
# or that may hold one
# characters of a name that are looked up
LONGEST: Final = 1_000
CODED: Final = re.compile(r"^\s*(?:kode|kd|code)\b|\d\d[\])]?\s*$", re.IGNORECASE)
# codes of these stand in lists of what lies in them
WIDE: Final = frozenset({"regency", "province"})


@dataclass(slots=True)
class _Overrun:
    """Parts such pieces by one gazetteer; remembers those that it was asked for."""

    gazetteer: Gazetteer
    bearers: Bearers
    _parts: dict[str, tuple[Piece, ...]] = field(default_factory=dict)

    def without(self, piece: Piece, *, in_address: bool = False, is_lone: bool = False) -> Sequence[Piece]:
        """Part a piece that says its level from words of its context that follow: Kec. Kalideres Jakarta Barat.

        In an address every piece may run on; a street may where no place is named beside it (`is_lone`).
        """
        if in_address and (piece.role in ("place", "hamlet") or (piece.role == "street" and is_lone)):
            return self._run_on(piece)
        if piece.role != "place" or len(piece.names) != 1 or piece.name.kind is None or " " not in piece.name.rest:
            return (piece,)
        if piece.text not in self._parts:
            if len(self._parts) > MOST_CACHED:
                self._parts.clear()
            self._parts[piece.text] = tuple(self._parted(piece))
        return self._parts[piece.text]

    def _run_on(self, piece: Piece) -> Sequence[Piece]:
        """Part a piece of an address whose words are places, each in the next; those of a street stand before them."""
        marked = f"{piece.role}: {piece.text}"
        parts = self._parts.get(marked)
        if parts is None:
            if len(self._parts) > MOST_CACHED:
                self._parts.clear()
            words = piece.text.split()
            runs_on = 1 < len(words) <= MOST_WORDS and len(piece.names) <= 1
            parts = self._parts[marked] = (tuple(self._runs_of(piece, words)) if runs_on else ()) or (piece,)
        return parts

    def _runs_of(self, piece: Piece, words: Sequence[str]) -> Iterator[Piece]:
        # a street has a name of its own: Jl. Pahlawan Kasri Bululawang Malang
        for first in range(2, len(words) - 1) if piece.role == "street" else (0,):
            found = self._runs(words[first:])
            if len(found) > 1:
                if first:
                    yield Piece("street", " ".join(words[:first]))
                yield from (Piece("place", name.text, (self._with_own_level(name),)) for name in found)
                return

    def _with_own_level(self, name: Name) -> Name:
        """Return a name whose first word is a part of it, and says no level: the district Negeri Agung."""
        return replace(name, kind=None, rest=name.text, bare=name.whole) if self.gazetteer.named(name.whole) else name

    def _runs(self, words: Sequence[str]) -> list[Name]:
        """Return the names that words are, each in the next; the longest first name counts, and none where they are no such names."""
        whole = parse.parse(" ".join(words), self.gazetteer.lexicon)
        if self.bearers.exactly(whole):
            return [whole]
        for first in range(len(words) - 1, 0, -1):
            head = parse.parse(" ".join(words[:first]), self.gazetteer.lexicon)
            if heads := self.bearers.exactly(head):
                rest = self._runs(words[first:])
                if rest and self._is_head_in(heads, self.bearers.exactly(rest[0])):
                    return [head, *rest]
        return []

    def _parted(self, piece: Piece) -> Iterator[Piece]:
        name = piece.name
        words = name.rest.split()
        if not self.bearers.exactly(name) and not name.after:
            said = name.text[: len(name.text) - len(name.rest)]
            for first in range(len(words) - 1, 0, -1):
                head = parse.parse(f"{said}{' '.join(words[:first])}", self.gazetteer.lexicon)
                rest = parse.parse(" ".join(words[first:]), self.gazetteer.lexicon)
                if self._is_head_in(self.bearers.exactly(head), self.bearers.exactly(rest)):
                    yield Piece("place", head.text, (head,))
                    yield Piece("place", rest.text, (rest,))
                    return
        yield piece

    def _is_head_in(self, heads: Sequence[Bearer], outer: Sequence[Bearer]) -> bool:
        uppers = [bearer.number for bearer in outer if self.bearers.is_upper(bearer)]
        # a province and its capital of one name are no name in the other: DIY Yogyakarta
        return any(
            upper != head.number and self.gazetteer.holds(upper, head.number) for upper in uppers for head in heads
        )


def place(
    name: str, within: str | None = None, *, code: str | None = None, gazetteer: Gazetteer | None = None
) -> Place:
    """Find the place that a name means, offline.

    Parameters
    ----------
    name
        As people write it: ``Ceper``, ``Kec. Ceper, Kab. Klaten``, ``Jogja``, ``Jabodetabek``, or an official code.
    within
        Context that must hold the place, such as ``Kabupaten Klaten, Jawa Tengah``.
    code
        Code of the place in some edition of the Kemendagri's or the BPS's list; the name tells which list it is of.
    gazetteer
        Where to look; the shipped gazetteer if it is not given.

    Returns
    -------
    Place
        ``matched`` if one place is clearly meant; ``review`` with alternatives if several may be, if the name is doubtful,
        or if only the context was found; ``unmatched`` without a point if nothing bears the name. Nothing is raised
        for any text.

    Examples
    --------
    >>> place("Ceper", "Kabupaten Klaten").code
    '33.10.11'
    >>> place("Kec. Cepr, Kab. Klaten").match
    'typo'
    """
    return matcher(gazetteer or load()).place(name, within, code=code)


@lru_cache(maxsize=4)
def matcher(gazetteer: Gazetteer) -> Matcher:
    """Return the matcher of a gazetteer, made once."""
    return Matcher(gazetteer)


@dataclass(slots=True)
class Matcher:
    """Places names in one gazetteer; keeps what it has looked up, so that many names are placed quickly."""

    gazetteer: Gazetteer
    bearers: Bearers = field(init=False)
    contexts: Contexts = field(init=False)
    gatherer: Gatherer = field(init=False)
    judge: Judge = field(init=False)
    overrun: _Overrun = field(init=False)
    several: Several = field(init=False)

    def __post_init__(self) -> None:
        """Prepare to ask who bears a name."""
        self.bearers = Bearers(self.gazetteer)
        self.contexts = Contexts(self.gazetteer, self.bearers)
        self.gatherer = Gatherer(self.gazetteer, self.bearers, self.contexts)
        self.judge = Judge(self.gazetteer, self.bearers, self.gatherer.fallbacks)
        self.overrun = _Overrun(self.gazetteer, self.bearers)
        self.several = Several(self.gazetteer, self._by_name)

    def place(self, name: str, within: str | None = None, *, code: str | None = None) -> Place:
        """Find one place, as the function `place` does."""
        if len(name) > LONGEST or len(within or "") > LONGEST:
            # what a cell says beyond that is no name of a place
            found = self.place(name[:LONGEST], within and within[:LONGEST], code=code)
            return replace(found, query=name, within=within)
        if self.gazetteer.by_inhabitants:
            return self._in_the_world(name, within)
        asked = (name, within)
        written = name
        if code is None and (name[:1] in CODE_MARKS or CODED.search(name)):
            code, name = codes.split_code(name, is_within=bool(within))
        if code and (coded := codes.look_up(self.gazetteer, code)):
            return self._by_code(coded, name, asked)
        # a number that no list has is a part of the address
        found = self._by_name(written, asked)
        return self.several.area(asked, found) or found

    def explain(self, name: str, within: str | None = None) -> list[Sentence]:
        """Return a line for each way to read a name, and one for each of the best candidates with its evidence."""
        written = readings.as_written(name, within, self.overrun.without, self.gazetteer.lexicon)
        ways = [
            Sentence(
                "  read as: {name} < {outer} (cost {cost})",
                name=reading.head.text,
                outer=_outer(reading),
                cost=f"{reading.cost:g}",
            )
            for reading in written
        ]
        return ways + [_why(self.gazetteer, one) for one in self.gatherer.candidates(written)[:MOST_ALTERNATIVES]]

    def warm_up(self) -> None:
        """Make what is made when it is first needed, so that processes share it."""
        self.place("Xyzzyx", "Klaten")
        self.place("Ceperr")

    def _in_the_world(self, name: str, within: str | None) -> Place:
        """Find a town or a country; what a country is called may hold commas and dashes: Congo, Dem. Rep."""
        spoken = name if within else self._with_country_code(name)
        around = within and self._with_country_code(within)
        found = self._by_name(spoken, (spoken, around))
        return replace(self.several.area((spoken, around), found) or found, query=name, within=within)

    def _with_country_code(self, text: str) -> str:
        """Return the text with the country at its end as a code."""
        parts = text.split(",")
        for first in range(len(parts)):
            for number, _ in self.gazetteer.named(key(",".join(parts[first:]))):
                if self.gazetteer.kinds[number] == "province":
                    return ",".join([*parts[:first], f" {self.gazetteer.codes[number]}"]).strip()
        return text

    def _by_name(self, name: str, asked: Asked) -> Place:
        written = readings.as_written(name, asked[1], self.overrun.without, self.gazetteer.lexicon)
        if any(self._is_abroad(reading) for reading in written if reading.plain):
            return unmatched(asked)
        if regions := self._regions(written):
            return unmatched(asked, self.judge.answers.alternatives(regions))
        ranked = self.gatherer.candidates(written)
        return self.judge.answer(ranked, asked) if ranked else unmatched(asked)

    def _by_code(self, coded: Sequence[Coded], name: str, asked: Asked) -> Place:
        """Find the place of a code; the name beside it says which list the code is of."""
        if not name.strip():
            return self.judge.by_code_alone(coded, asked)
        ranked = self.gatherer.candidates(
            readings.as_written(name, asked[1], self.overrun.without, self.gazetteer.lexicon)
        )
        is_same = any(one.number == other.number for one in coded for other in ranked if other.bearer.match != "wider")
        # a regency beside the code of another one is a contradiction, and no village of that name
        if not is_same and parse.parse(name.partition(",")[0], self.gazetteer.lexicon).kind not in CLOSED:
            inside = self._inside(coded, name, asked)
            if inside is not None:
                return inside
        found = self._by_name(name, asked)
        is_elsewhere = found.kind not in WIDE and any(self._is_wide(one) for one in coded)
        # a firm or a village of a common name elsewhere says nothing against the regency that its row names
        return self.judge.by_code(coded, ranked, unmatched(asked) if is_elsewhere else found, asked)

    def _is_wide(self, coded: Coded) -> bool:
        return coded.number is not None and self.gazetteer.kinds[coded.number] in WIDE

    def _inside(self, coded: Sequence[Coded], name: str, asked: Asked) -> Place | None:
        """Find the name inside the place of a code: the code of the regency stands in lists of its villages and of its firms.

        The name tells of which list the code is. Where it is not known there, the place of the code is all that is known.
        """
        for one in filter(self._is_wide, coded):
            context = self.gazetteer.full_name(one.number or 0)
            found = self._by_name(name, (asked[0], context))
            code = self.gazetteer.codes[one.number or 0]
            if found.code and found.code.startswith(f"{code}.") and found.match != "wider":
                return replace(found, within=asked[1])
        return None

    def _is_abroad(self, reading: Reading) -> bool:
        """Whether the name is a country abroad, or the context is a country or a big city abroad, and nothing of it is known here."""
        if self.gazetteer.by_inhabitants:
            return False
        around = [name for part in reading.around for name in part.names]
        if not around and abroad.is_country(reading.head.bare):
            # Cina is a district too, and hardly meant
            return not any(self.gazetteer.kinds[one.number] in WIDE for one in self.bearers.exactly(reading.head))
        if not any(abroad.weight(part.bare) or abroad.is_country(part.bare) for part in around):
            return False
        # as it is written a part is known much sooner than with letters off
        return not any(map(self._is_area, around)) and not any(map(self.contexts.as_context, around))

    def _is_area(self, name: Name) -> bool:
        return any(self.gazetteer.kinds[bearer.number] in AREAS for bearer in self.bearers.exactly(name))

    def _regions(self, written: Sequence[Reading]) -> list[int]:
        """Return what an island or a region without a code of its own consists of: Madura is four regencies."""
        for reading in written:
            if not reading.plain or reading.around:
                continue
            head = reading.head
            inside = self.gazetteer.only_context.get(head.whole.removeprefix("pulau"), [])
            if not inside or any(map(self.bearers.is_upper, self.bearers.exactly(head))):
                continue
            # history takes long to read, and is seldom asked
            if not any(map(self.bearers.is_upper, self.bearers.formerly(head, frozenset()))):
                return inside
        return []


Asked = tuple[str, str | None]


def _outer(reading: Reading) -> str:
    return " < ".join("/".join(name.text for name in part.names) for part in reading.around) or "-"


def _why(gazetteer: Gazetteer, one: Candidate) -> Sentence:
    """Return what speaks for a candidate and against it."""
    return Sentence(
        "  {score}  {place}: {match}, signs off: {off}, read as {name}; context that holds it: {fits}, not known: {unknown},"
        " against it: {against}",
        score=f"{one.score:7.2f}",
        place=gazetteer.full_name(one.number),
        match=Sentence(one.bearer.match),
        off=one.bearer.off,
        name=one.reading.head.text,
        fits=one.fits,
        unknown=one.unknown,
        against=one.against + one.soft_against,
    )
