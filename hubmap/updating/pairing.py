"""Which hub of an older list each hub of a newer one is: by id, name and place; what is doubtful is never paired silently."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from math import asin, cos, radians, sin, sqrt
from typing import Final, Literal

__all__ = ["Doubt", "Listed", "Pairing", "km_between", "pair"]

Reason = Literal["id", "name", "spelling", "moved"]

# two points that are nearer than this are one place
SAME_PLACE_KM: Final = 2.0
# a hub of a name that nobody else bears may have moved as far as this
MOVED_KM: Final = 40.0
# likeness in per cent from which two names at one place are asked about
ALIKE: Final = 72.0
# a slip of the pen in a shorter word may be another word
LONG_WORD: Final = 5
_EARTH_KM: Final = 6371.0
_LEGAL_FORMS: Final = frozenset(
    ["pt", "cv", "ud", "tb", "kub", "pd", "fa", "koperasi", "kop", "tbk", "persero", "ikm", "sentra"]
)
# old and new spelling, and letters that sound alike
_SOUNDS: Final = (
    ("dj", "j"), ("tj", "c"), ("oe", "u"), ("nj", "ny"), ("ch", "h"), ("sj", "sy"), ("hn", "kn"), ("ph", "f"),
    ("v", "f"), ("q", "k"), ("z", "s"),
)  # fmt: skip
_DOUBLED = re.compile(r"(.)\1+")
_GAPS = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """A hub as a list has it: its id (`own_id` if the list wrote it), name, place as text, code of the place, and point in degrees."""

    key: str
    name: str
    place: str = ""
    code: str | None = None
    lat: float | None = None
    lon: float | None = None
    own_id: bool = False


@dataclass(frozen=True, slots=True)
class Doubt:
    """A newer hub that may be an older one: the likeness of their names in per cent, and whether both stand at one place."""

    new: str
    old: str
    likeness: float
    same_place: bool


@dataclass(frozen=True, slots=True)
class Pairing:
    """What was found: the older hub and the reason by newer hub, what is doubtful, and what is on one side only."""

    pairs: Mapping[str, tuple[str, Reason]]
    doubts: tuple[Doubt, ...]
    added: tuple[str, ...]
    gone: tuple[str, ...]


@dataclass(slots=True)
class _Search:
    old: dict[str, Listed]
    new: dict[str, Listed]
    pairs: dict[str, tuple[str, Reason]] = field(default_factory=dict)
    doubts: dict[str, Doubt] = field(default_factory=dict)

    def take(self, new: Listed, old: Listed, reason: Reason) -> None:
        self.pairs[new.key] = old.key, reason
        del self.old[old.key], self.new[new.key]


def pair(old: Sequence[Listed], new: Sequence[Listed], settled: Mapping[str, str | None] | None = None) -> Pairing:
    """Find each newer hub among the older ones.

    The same id with the same name or place, the same name at the same place, a name at the same place that differs by
    spelling alone, and a name that nobody else bears a short way off are pairs. All else that is alike is a doubt.

    Parameters
    ----------
    old, new
        The hubs of both lists.
    settled
        What a person decided: the older hub's id by the newer one's, None for a hub that is new.

    Examples
    --------
    >>> found = pair([Listed(key="a", name="CV Teknik", place="Ceper")], [Listed(key="b", name="CV Tehnik", place="Ceper")])
    >>> found.pairs
    {'b': ('a', 'spelling')}
    """
    search = _Search({one.key: one for one in old}, {one.key: one for one in new})
    fresh = _settle(search, settled or {})
    words = Counter(word for one in [*old, *new] for word in set(_words(one.name)))
    _pair_by_id(search)
    for name in (_whole, _bare):
        _pair_where_unique(search, name, _place_key)
        _pair_where_unique(search, name, lambda one: one.code or "")
    _pair_spellings(search, words)
    _pair_moved(search)
    _find_doubts(search)
    doubted = {doubt.old for doubt in search.doubts.values()}
    return Pairing(
        pairs=search.pairs,
        doubts=tuple(search.doubts.values()),
        added=(*fresh, *(key for key in search.new if key not in search.doubts)),
        gone=tuple(key for key in search.old if key not in doubted),
    )


def _settle(search: _Search, settled: Mapping[str, str | None]) -> list[str]:
    """Take what a person decided; gives back the hubs that are new."""
    fresh = []
    for key, old in settled.items():
        if key not in search.new:
            continue
        if old is None:
            del search.new[key]
            fresh.append(key)
        elif old in search.old:
            search.take(search.new[key], search.old[old], "name")
    return fresh


def _pair_by_id(search: _Search) -> None:
    """Pair what bears the same written id, unless neither the name nor the place agrees."""
    for new in list(search.new.values()):
        old = search.old.get(new.key)
        if old is None or not (new.own_id and old.own_id):
            continue
        if _likeness(old.name, new.name) >= ALIKE or _is_near(old, new):
            search.take(new, old, "id")
        else:
            search.doubts[new.key] = Doubt(new.key, old.key, _likeness(old.name, new.name), same_place=False)


def _pair_where_unique(search: _Search, name: Callable[[str], str], place: Callable[[Listed], str]) -> None:
    """Pair what has the same name and place, where one hub on each side has them and both are firms of one form."""

    def sign(one: Listed) -> tuple[str, str]:
        return name(one.name), place(one)

    before, after = _by_sign(search.old.values(), sign), _by_sign(search.new.values(), sign)
    for found, news in after.items():
        olds = before.get(found, [])
        if len(news) == len(olds) == 1 and all(found) and _may_be_one(olds[0], news[0]):
            search.take(news[0], olds[0], "name")


def _by_sign(hubs: Iterable[Listed], sign: Callable[[Listed], tuple[str, str]]) -> dict[tuple[str, str], list[Listed]]:
    found = defaultdict(list)
    for one in hubs:
        found[sign(one)].append(one)
    return found


def _pair_spellings(search: _Search, words: Mapping[str, int]) -> None:
    """Pair names at one place that differ by spelling alone, where neither could be anybody else."""
    olds = [(new, _spelt_alike(search, new, words)) for new in search.new.values()]
    claims = Counter(old.key for _, found in olds for old in found)
    for new, found in olds:
        if len(found) == 1 and claims[found[0].key] == 1 and new.key not in search.doubts:
            search.take(new, found[0], "spelling")


def _spelt_alike(search: _Search, new: Listed, words: Mapping[str, int]) -> list[Listed]:
    return [
        old
        for old in search.old.values()
        if _is_near(old, new) and _may_be_one(old, new) and _is_spelling(old.name, new.name, words)
    ]


def _pair_moved(search: _Search) -> None:
    """Pair a name that one hub on each side bears, if it is not far off."""
    before, after = (
        _by_sign(side.values(), lambda one: (_bare(one.name), "name")) for side in (search.old, search.new)
    )
    for found, news in after.items():
        olds = before.get(found, [])
        if len(news) == len(olds) == 1 and news[0].key not in search.doubts:
            km = km_between(olds[0], news[0])
            if km is not None and km <= MOVED_KM:
                search.take(news[0], olds[0], "moved")


def _find_doubts(search: _Search) -> None:
    """Find for each hub that is left the older one that it is most like, at its place or of its name."""
    from rapidfuzz import fuzz, process

    names = {key: _bare(one.name) for key, one in search.old.items()}
    ranked: list[Doubt] = []
    for new in search.new.values():
        if new.key in search.doubts:
            continue
        for _, likeness, key in process.extract(_bare(new.name), names, scorer=fuzz.ratio, score_cutoff=ALIKE, limit=8):
            near = _is_near(search.old[key], new)
            # a name elsewhere is another hub's, unless it is the very name
            if near or likeness == 100:  # noqa: PLR2004 - per cent
                ranked.append(Doubt(new.key, key, round(likeness, 1), same_place=near))
    taken: set[str] = set()
    for doubt in sorted(ranked, key=lambda one: (not one.same_place, -one.likeness, one.new)):
        if doubt.new not in search.doubts and doubt.old not in taken:
            search.doubts[doubt.new] = doubt
            taken.add(doubt.old)


def _is_near(old: Listed, new: Listed) -> bool:
    """Whether two hubs stand at one place, as far as that is known."""
    if old.place and _place_key(old) == _place_key(new):
        return True
    if old.code and new.code:
        return old.code == new.code
    km = km_between(old, new)
    return km is not None and km <= SAME_PLACE_KM


def km_between(old: Listed, new: Listed) -> float | None:
    """How far two hubs stand apart; None where one of them has no point."""
    if old.lat is None or old.lon is None or new.lat is None or new.lon is None:
        return None
    here, there = radians(old.lat), radians(new.lat)
    half = sin((there - here) / 2) ** 2 + cos(here) * cos(there) * sin(radians(new.lon - old.lon) / 2) ** 2
    return 2 * _EARTH_KM * asin(min(1.0, sqrt(half)))


def _may_be_one(old: Listed, new: Listed) -> bool:
    """Whether the legal forms of two firms agree, or one name leaves it out."""
    before, after = _forms(old.name), _forms(new.name)
    return not before or not after or before == after


def _forms(name: str) -> frozenset[str]:
    return _LEGAL_FORMS & frozenset(_GAPS.sub(" ", name.casefold()).split())


def _is_spelling(old: str, new: str, words: Mapping[str, int]) -> bool:
    """Whether one word of two names differs, by sound or by a slip, and neither way is a word that other names have."""
    before, after = _words(old), _words(new)
    if sorted(before) == sorted(after):
        return True
    if len(before) != len(after):
        return "".join(before) == "".join(after)
    differing = [pair for pair in zip(before, after, strict=True) if pair[0] != pair[1]]
    if len(differing) != 1:
        return False
    was, now = differing[0]
    if any(character.isdigit() for character in was + now):
        return False
    # words that many names have are different words: Jaya and Raya
    if _sound(was) == _sound(now):
        return True
    return words[was] + words[now] <= 2 and min(len(was), len(now)) >= LONG_WORD and _is_slip(was, now)  # noqa: PLR2004 - once each


def _is_slip(was: str, now: str) -> bool:
    from rapidfuzz.distance import OSA

    return OSA.distance(was, now, score_cutoff=1) <= 1


def _likeness(old: str, new: str) -> float:
    from rapidfuzz import fuzz

    return fuzz.ratio(_bare(old), _bare(new))


def _words(name: str) -> list[str]:
    """The words of a name in lower case, without what it says of its legal form."""
    words = _GAPS.sub(" ", name.casefold()).split()
    return [word for word in words if word not in _LEGAL_FORMS] or words


def _whole(name: str) -> str:
    return " ".join(name.casefold().split())


def _bare(name: str) -> str:
    return " ".join(_words(name))


def _sound(word: str) -> str:
    for old, new in _SOUNDS:
        word = word.replace(old, new)
    return _DOUBLED.sub(r"\1", word)


def _place_key(one: Listed) -> str:
    # a name that stands for the place says nothing of it
    return " ".join(_GAPS.sub(" ", one.place.casefold()).split())
