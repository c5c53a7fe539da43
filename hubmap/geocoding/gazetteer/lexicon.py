"""How places of a country are written: the words and short forms that a gazetteer's package keeps in ``rules.toml``."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

from hubmap.paths import geodata_dir

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

__all__ = ["FILE", "Lexicon", "lexicon_of"]

FILE: Final = "rules.toml"
# nothing is written so
NEVER: Final = re.compile(r"(?!)")


@dataclass(frozen=True, slots=True, eq=False)
class Lexicon:
    """The words of one country; a list that its package leaves out is empty.

    Parameters
    ----------
    kind_of_prefix, suffixes
        What words before and after a name say of its level.
    typable_prefixes
        Those before a name that are known with a letter wrong.
    old_letters
        Letters of old spellings with today's, in order; ``*`` stands for a j that is sure.
    lone_prefixes, urban, country
        Prefixes that say nothing alone; those of villages in towns; names of the country itself.
    descriptions, described, branches
        Words that say what is there; these, and those that do so beside one of them; those between a firm and its place.
    hamlet
        What is said before the name of a hamlet.
    island
        What is said before the name of an island.
    estates
        What estates are called at length and in short.
    short_words, directions
        What words of names stand for; directions of another language.
    titles
        What districts and villages are called, by the beginning of their codes, and villages by their number's first digit.
    postcode, cut, small_cut, address_cut
        What a postcode is, and where a text is cut: everywhere, at streets, and in addresses.
    streets, low_levels, hamlets, often_villages, left_over, sites
        Words of addresses.
    inner
        Where a part begins without a comma.
    """

    kind_of_prefix: Mapping[str, str]
    suffixes: Mapping[str, str]
    typable_prefixes: tuple[str, ...]
    old_letters: tuple[tuple[str, str], ...]
    lone_prefixes: frozenset[str]
    urban: frozenset[str]
    country: frozenset[str]
    descriptions: frozenset[str]
    described: frozenset[str]
    branches: frozenset[str]
    hamlet: re.Pattern[str]
    island: re.Pattern[str]
    estates: tuple[tuple[str, str], ...]
    short_words: Mapping[str, tuple[str, ...]]
    directions: Mapping[str, str]
    titles: Mapping[str, Mapping[str, str]]
    postcode: re.Pattern[str]
    cut: re.Pattern[str]
    small_cut: re.Pattern[str]
    address_cut: re.Pattern[str]
    inner: re.Pattern[str]
    streets: frozenset[str]
    low_levels: frozenset[str]
    hamlets: frozenset[str]
    often_villages: frozenset[str]
    left_over: frozenset[str]
    sites: frozenset[str]
    longest_prefix: int = field(default=1)
    shortest_typable: int = field(default=99)

    def title(self, kind: str, code: str) -> str:
        """Return what a district or a village with this code is called; empty where it is called nothing."""
        words = self.titles.get(kind, {})
        beginnings = (code[:length] for length in range(len(code), 0, -1))
        return next((words[one] for one in beginnings if one in words), words.get("general", ""))

    def is_postcode(self, text: str) -> bool:
        """Whether the text is a postcode of the country."""
        return bool(self.postcode.fullmatch(text))


@lru_cache(maxsize=4)
def lexicon_of(folder: Path | None = None) -> Lexicon:
    """Read the words of a package, or of the shipped one; a package without such a file has none."""
    path = (folder or geodata_dir() / "gazetteer") / FILE
    return _made(tomllib.loads(path.read_text(encoding="utf-8")) if path.is_file() else {})


def _made(said: Mapping[str, Any]) -> Lexicon:
    words, address, spelling = (said.get(name, {}) for name in ("words", "address", "spelling"))
    of_words = ("lone_prefixes", "urban", "country", "descriptions", "branches")
    sets = {name: frozenset(words.get(name, ())) for name in of_words}
    parts = {
        name: frozenset(address.get(name, ()))
        for name in ("streets", "low_levels", "hamlets", "often_villages", "left_over", "sites")
    }
    prefixes = _prefixes(said)
    return Lexicon(
        **sets,
        **parts,
        described=sets["descriptions"].union(words.get("with_descriptions", ())),
        kind_of_prefix=prefixes,
        longest_prefix=max((len(prefix.split()) for prefix in prefixes), default=0),
        suffixes=said.get("suffixes", {}),
        typable_prefixes=tuple(spelling.get("typable_prefixes", ())),
        shortest_typable=min(map(len, spelling.get("typable_prefixes", ())), default=99),
        old_letters=tuple((old, new) for old, new in spelling.get("old_letters", ())),
        hamlet=_any(words.get("hamlets", ()), r"^(?:{})\b[\s.]*"),
        island=_any(words.get("islands", ()), r"^(?:{})\b[\s.]*(?=\w)"),
        estates=tuple((long, short) for long, short in words.get("estates", ())),
        short_words={word: tuple(ways) for word, ways in said.get("short_words", {}).items()},
        directions=said.get("directions", {}),
        titles=said.get("titles", {}),
        postcode=re.compile(address["postcode"]) if "postcode" in address else NEVER,
        cut=_any(address.get("levels", ()), r"(?<![\w'])(?:{})\b(?!-)"),
        small_cut=_any(address.get("small", ()), r"(?<![\w'-])(?:{})\b(?=[\s.])"),
        address_cut=_any(address.get("in_addresses", ()), r"(?<![\w'-])(?:{})\b(?=[\s.])"),
        inner=_any(address.get("inner", ()), r"\s+(?=(?:{})\b)|\s+(?=\d{{5}}\b)"),
    )


def _prefixes(said: Mapping[str, Any]) -> dict[str, str]:
    """What is said before a name, by itself and with what was said after it in former times."""
    found = {prefix: kind for kind, prefixes in said.get("prefixes", {}).items() for prefix in prefixes}
    second = said.get("second_level", {})
    return found | {
        f"{prefix} {word}": kind
        for prefix, kind in found.items()
        if kind in second.get("kinds", ()) and " " not in prefix
        for word in second.get("words", ())
    }


def _any(words: Iterable[str], form: str) -> re.Pattern[str]:
    """Make a pattern of words; one that nothing fits where there are none."""
    said = "|".join(map(re.escape, words))
    return re.compile(form.format(said), re.IGNORECASE) if said else NEVER
