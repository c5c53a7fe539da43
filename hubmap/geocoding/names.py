"""Indonesian place names as people write them: the key that spellings share, the prefix that tells the level, the parts."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Final

__all__ = ["Name", "key", "keys_of_lines", "modern_keys", "parse", "parts"]

# what is said before a name, by what it says of the place: levels, and for regencies whether kabupaten or kota
PREFIXES: Final = {
    "province": ("provinsi", "propinsi", "prov", "prop", "province"),
    "kabupaten": ("kabupaten", "kab", "kabupaten administrasi", "regency", "kabupaten adm"),
    "kota": ("kota", "kodya", "kotamadya", "kotamadia", "kota administrasi", "kota adm", "city of", "kotif"),
    "district": ("kecamatan", "kec", "kemantren", "kapanewon", "kap", "distrik", "district", "kawedanan"),
    "village": (
        *("kelurahan", "kel", "desa", "ds", "kalurahan", "gampong", "nagari", "kampung", "kp", "pekon", "lembang"),
        *("village", "lurah", "negeri", "ohoi", "kampong", "gp", "tiyuh", "jorong"),
    ),
    "metro": ("kawasan metropolitan", "kawasan perkotaan", "wilayah metropolitan", "metropolitan", "kawasan"),
}
SUFFIXES: Final = {
    "regency": "kabupaten",
    "city": "kota",
    "municipality": "kota",
    "province": "province",
    "district": "district",
}
KIND_OF_PREFIX: Final = {prefix: kind for kind, prefixes in PREFIXES.items() for prefix in prefixes}
LONGEST_PREFIX: Final = max(len(prefix.split()) for prefix in KIND_OF_PREFIX)

# spelling before 1947 (oe) and before 1972 (dj, tj, nj, sj, ch, then j): the order matters, j alone comes last
OLD_LETTERS: Final = (
    ("oe", "u"),
    ("tj", "c"),
    ("dj", "\0"),
    ("nj", "ny"),
    ("sj", "sy"),
    ("ch", "kh"),
    ("j", "y"),
    ("\0", "j"),
)

SEPARATOR: Final = re.compile(r"[,;/|()\[\]\n]|\s[-\N{EN DASH}\N{EM DASH}]\s")
# words that are never part of a name, so that they begin a new part even without a comma
INNER_PREFIX: Final = re.compile(
    r"\s+(?=(?:kec|kecamatan|kemantren|kapanewon|kab|kabupaten|kodya|kotamadya|kel|kelurahan|prov|provinsi|propinsi)\b)",
    re.IGNORECASE,
)
COUNTRY: Final = frozenset({"indonesia", "id", "idn", "republikindonesia"})

NOT_IN_KEY: Final = {code: None for code in range(128) if not (chr(code).isalnum() or chr(code) == "\n")}


def key(text: str) -> str:
    """Return what all spellings of a name share: its letters and digits in lower case, without accents, joined.

    ``Pulo Gadung``, ``Pulogadung`` and ``PULO-GADUNG`` have the same key.
    """
    plain = unicodedata.normalize("NFKD", text).casefold()
    return "".join(letter for letter in plain if letter.isalnum() and letter.isascii())


def keys_of_lines(lines: str) -> list[str]:
    """Return the keys of many names at once, one a line; the same as `key` for names in ASCII letters."""
    return lines.lower().translate(NOT_IN_KEY).split("\n")


def modern_keys(name_key: str) -> list[str]:
    """Return the keys that a name in an old spelling may have today; empty if there is nothing old in it.

    ``djokdja`` → ``jokja``; a ``j`` without ``d`` may be a modern j, or an old one that is now a y.
    """
    without_oe = name_key.replace("oe", "u")
    full = name_key
    for old, new in OLD_LETTERS:
        full = full.replace(old, new)
    keep_j = name_key
    for old, new in OLD_LETTERS:
        if old != "j":
            keep_j = keep_j.replace(old, new)
    keep_j = keep_j.replace("\0", "j")
    return [modern for modern in dict.fromkeys((keep_j, full, without_oe)) if modern != name_key]


@dataclass(frozen=True, slots=True)
class Name:
    """A name taken apart.

    Parameters
    ----------
    text
        As written, without blanks around it.
    kind
        What the prefix says: ``province``, ``kabupaten``, ``kota``, ``district``, ``village``, ``metro``; None without one.
    bare
        The key of the name without its prefix.
    whole
        The key of the name with its prefix, because Kota Agung and Kampung Baru are names of their own.
    """

    text: str
    kind: str | None
    bare: str
    whole: str


def parse(text: str) -> Name:
    """Take a name apart into prefix and name.

    ``Kec. Ceper`` → district, ``ceper``. A prefix alone (``Kota``) is a name.
    """
    text = text.strip()
    words = re.findall(r"[^\s.]+", text.replace("(", " ").replace(")", " "))
    for count in range(min(LONGEST_PREFIX, len(words) - 1), 0, -1):
        kind = KIND_OF_PREFIX.get(" ".join(words[:count]).casefold())
        if kind:
            return Name(text, kind, key("".join(words[count:])), key(text))
    if len(words) > 1 and (kind := SUFFIXES.get(words[-1].casefold())):
        return Name(text, kind, key("".join(words[:-1])), key(text))
    return Name(text, None, key(text), key(text))


def parts(text: str) -> list[str]:
    """Split a place written in one string into its parts, the place itself first.

    Commas, semicolons, slashes, brackets, bars and dashes between blanks separate parts.
    """
    pieces = [piece for outer in SEPARATOR.split(text) for piece in INNER_PREFIX.split(outer)]
    return [piece.strip(" .") for piece in pieces if key(piece) and key(piece) not in COUNTRY]
