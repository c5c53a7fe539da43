"""Place names as people write them: the key that spellings share, the prefix that tells the level, the parts."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from hubmap.geocoding.gazetteer.lexicon import Lexicon, lexicon_of
from hubmap.geocoding.gazetteer.name_keys import key

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Name", "modern_keys", "other_keys", "parse", "parts", "spoken_number"]


def modern_keys(name_key: str, lexicon: Lexicon) -> list[str]:
    """Return the keys that a name in an old spelling may have today; empty if there is nothing old in it.

    ``djokdja`` → ``jokja``; a ``j`` without ``d`` may be a modern j, or an old one that is now a y.
    """
    marked = name_key
    for old, new in lexicon.old_letters:
        marked = marked.replace(old, new)
    keep_j = marked.replace("*", "j")
    old_j = marked.replace("j", "y").replace("*", "j")
    without_oe = name_key.replace("oe", "u")
    # a letter may be spelt anew while another is not
    return [modern for modern in dict.fromkeys((keep_j, old_j, without_oe)) if modern != name_key]


def other_keys(text: str, lexicon: Lexicon) -> Iterator[str]:
    """Yield keys of the same name in other words: short forms written out, English directions, Roman numerals."""
    words = re.findall(r"[^\s.,'-]+", text.casefold())
    if len(words) > 1 and words[0] in lexicon.directions:
        yield key("".join(words[1:]) + lexicon.directions[words[0]])
    if len(words) > 1 and words[-1] in ("islands", "island"):
        yield key("kepulauan" + "".join(words[:-1]))
    variants: list[list[str]] = [[]]
    for word in words:
        ways = (word, *lexicon.short_words.get(word, ()), *spoken_number(word))
        variants = [[*variant, way] for variant in variants for way in ways][:MOST_VARIANTS]
    for variant in variants[1:]:
        yield key("".join(variant))


SEPARATOR: Final = re.compile(r"[,;/|()\[\]\n\t:]|\s[-\N{EN DASH}\N{EM DASH}>]+\s|\s(?:di|in|dalam)\s", re.IGNORECASE)
MOST_VARIANTS: Final = 12
_DIGITS: Final = ("", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan")
_ROMAN: Final = {"vi": 6, "vii": 7, "viii": 8, "ix": 9, "x": 10, "xi": 11, "xii": 12, "xiii": 13, "xiv": 14, "xv": 15}


@lru_cache(maxsize=512)
def spoken_number(word: str) -> tuple[str, ...]:
    """Return the other ways to write a number up to 99: ``16`` → ``enambelas``, ``vi`` → ``6``, ``enam``.

    Numbers up to five stand among the short forms.
    """
    number = int(word) if word.isdecimal() and len(word) <= 2 else _ROMAN.get(word, 0)  # noqa: PLR2004 - up to 99
    if number <= 5:  # noqa: PLR2004
        return ()
    said = _said(number)
    return tuple(way for way in (str(number), said) if way != word)


def _said(number: int) -> str:
    tens, ones = divmod(number, 10)
    if number < 10:  # noqa: PLR2004
        return _DIGITS[number]
    if tens == 1:
        return {0: "sepuluh", 1: "sebelas"}.get(ones, f"{_DIGITS[ones]}belas")
    return f"{_DIGITS[tens]}puluh{_DIGITS[ones] if ones else ''}"


@dataclass(frozen=True, slots=True)
class Name:
    """A name taken apart.

    Parameters
    ----------
    text
        As written, without blanks around it.
    kind
        What the prefix says: ``province``, ``kabupaten``, ``kota``, ``district``, ``village``, ``metro``; None without one.
    rest
        The text without the prefix.
    bare
        The key of the name without its prefix.
    whole
        The key of the name with its prefix, because Kota Agung and Kampung Baru are names of their own.
    after
        Whether the word for the level stands after the name: Semarang Kota, Klaten Regency.
    urban
        Whether the prefix says kelurahan, which is a village in a town.
    """

    text: str
    kind: str | None
    rest: str
    bare: str
    whole: str
    after: bool = False
    urban: bool = False

    def __hash__(self) -> int:
        """Tell names apart by their text, which nearly always does: names are looked up at every turn."""
        return hash(self.text)


def parse(text: str, lexicon: Lexicon | None = None) -> Name:
    """Take a name apart into prefix and name, by the words of a country: those of the shipped gazetteer if none are given.

    ``Kec. Ceper`` → district, ``ceper``. A prefix alone (``Kota``) is a name.
    """
    return _parsed(text.strip(), lexicon or lexicon_of())


@lru_cache(maxsize=65_536)
def _parsed(text: str, lexicon: Lexicon) -> Name:
    words = re.findall(r"[^\s.]+", text)
    for count in range(min(lexicon.longest_prefix, len(words) - 1), 0, -1):
        kind = lexicon.kind_of_prefix.get(" ".join(words[:count]).casefold())
        if kind:
            return _name(text, kind, words[count:], urban=words[0].casefold() in lexicon.urban)
    if len(words) > 1 and (kind := lexicon.suffixes.get(words[-1].casefold())):
        return _name(text, kind, words[:-1], after=True)
    if len(words) > 1 and (kind := _mistyped_prefix(words[0].casefold(), lexicon)):
        return _name(text, kind, words[1:])
    return Name(text, None, text, key(text), key(text))


def _name(text: str, kind: str, words: list[str], *, after: bool = False, urban: bool = False) -> Name:
    # "Kab. Kota Solok" and the like: a second prefix is left in the name
    return Name(text, kind, " ".join(words), key("".join(words)), key(text), after, urban)


def _mistyped_prefix(word: str, lexicon: Lexicon) -> str | None:
    if len(word) < lexicon.shortest_typable - 1:
        return None
    from rapidfuzz.distance import OSA

    for prefix in lexicon.typable_prefixes:
        if word[0] == prefix[0] and OSA.distance(word, prefix, score_cutoff=2) <= (1 if len(prefix) < 8 else 2):  # noqa: PLR2004 - longer words, more letters
            return lexicon.kind_of_prefix[prefix]
    return None


def parts(text: str, lexicon: Lexicon) -> list[str]:
    """Split a place written in one string into its parts, the place itself first.

    Commas, semicolons, slashes, brackets, bars and dashes between blanks separate parts; so do words such as Kec. and
    Kab., which are never a part of a name. The country and prefixes that stand alone are left out.
    """
    pieces = [piece.strip(" .&") for outer in SEPARATOR.split(text) for piece in lexicon.inner.split(outer)]
    return [
        piece
        for piece in pieces
        if key(piece) and key(piece) not in lexicon.country and piece.casefold() not in lexicon.lone_prefixes
    ]
