"""A text taken apart into pieces: places with the level that is said, other names of them, and what lies below a village."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from typing import TYPE_CHECKING, Final, Literal

from hubmap.geocoding.gazetteer.lexicon import Lexicon, lexicon_of
from hubmap.geocoding.gazetteer.name_keys import key
from hubmap.geocoding.matching.parse import Name, parse

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["Address", "Piece", "take_apart"]

Role = Literal["place", "hamlet", "street", "postcode"]

STRONG: Final = re.compile(
    r"[,;|\n\t:]|\s[-\N{EN DASH}\N{EM DASH}>]+\s|\s(?:di|in|DI|IN|dalam)\s|(?<=[A-Za-z]{5})\.\s+(?=[A-Za-z])"
)
# a long word for a level that its name was written to: KabupatenTemanggung
GLUED: Final = re.compile(r"\b(kabupaten|kecamatan|kelurahan|provinsi)(?=[^\W\d_]{3})", re.IGNORECASE)
# and one that follows its name: Klaten (Kab.), Tegal, Kota
LEVEL_AFTER: Final = re.compile(
    r"^([^,;|()/]+?)\s*(?:[,(]\s*(kabupaten|kab|kotamadya|kodya|kota)\b[\s.]*\)?|\b(kabupaten|kab)\b[\s.]*)\s*(?=,|$)",
    re.IGNORECASE,
)
LONG_LEVELS: Final = ("kabupaten", "kecamatan", "kelurahan", "provinsi")
AFTER_LEVELS: Final = ("kab", "kota", "kodya")
# a level that is left open: Kabupaten/Kota Tegal
EITHER: Final = (
    (re.compile(r"\b(?:kabupaten|kab)\.?\s*/\s*(?:kota|kodya)\b\.?", re.IGNORECASE), "kabupaten-kota"),
    (re.compile(r"\b(?:kota)\s*/\s*(?:kabupaten|kab)\b\.?", re.IGNORECASE), "kabupaten-kota"),
    (re.compile(r"\b(?:desa|ds)\.?\s*/\s*(?:kelurahan|kel)\b\.?", re.IGNORECASE), "desa"),
    (re.compile(r"\b(?:kelurahan|kel)\.?\s*/\s*(?:desa|ds)\b\.?", re.IGNORECASE), "desa"),
)
# a village and its district of one name: Desa & Kec. Cepogo
BOTH: Final = re.compile(
    r"\b(desa|ds|kelurahan|kel|nagari|gampong|kampung|pekon)\.?\s*(?:&|dan)\s*(kecamatan|kec)\b\.?\s*([^,;|\n\t]+)",
    re.IGNORECASE,
)
# and what lies around it: said of a place, and no other one
AROUND_WORD: Final = re.compile("sekitar|dsk", re.IGNORECASE)
AROUND: Final = re.compile(r"\s*(?:,|\bdan|&)?\s*\bsekitar(?:nya)?\b|\s*\bdsk\b\.?", re.IGNORECASE)
NUMBER: Final = re.compile(
    r"\b(?:(?:rt|rw)\s*[./]*\s*(?:rw\b)?[.:]*\s*\d+[a-z]?(?:\s*/\s*\d+)?(?:\s*/?\s*rw[.:]*\s*\d+)?"
    r"|no\s*[.:]*\s*\d+[a-z]?(?:\s*[-/&]\s*\d+[a-z]?)*|nomor\s*\d+|km\s*[.,]*\s*\d+(?:[.,]\d+)?"
    r"|kav\s*[.]*\s*\d+\w*|blok\s+[a-z]?[-/]?\d*[a-z]?(?:\s*/\s*\w+)?(?=[\s,.]|$))",
    re.IGNORECASE,
)
# no number is without one of these
DIGIT_OR_BLOCK: Final = re.compile(r"\d|blok", re.IGNORECASE)
FIRST_WORD: Final = re.compile(r"[\s.]*([^\W\d_]+)", re.UNICODE)
BARE_NUMBER: Final = re.compile(r"\s(\d{1,4}[a-z]?)(?=\s)", re.IGNORECASE)
POSTCODE: Final = re.compile(r"(?<!\d)\d{5}(?!\d)")
# where nothing of this stands a text is a name, or names with commas between them
PLAIN: Final = re.compile(r"^[^\W\d_][^\d/()\[\]|;:\n\t.]*$")
ALIAS_MARKS: Final = re.compile(r"[/()\[\]]")
MOST_ALIASES: Final = 6
# what it costs to take one of several spellings, and one of several names, which may be what the first lies in
ALIAS_COST: Final = 0.7
OTHER_COST: Final = 9.0
# a letter that is left over from a number is no place
SHORTEST: Final = 2


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a text: what it is, and its names, the one that is written first first, with what it costs to take each alone."""

    role: Role
    text: str
    names: tuple[Name, ...] = ()
    costs: tuple[float, ...] = (0.0,)

    @property
    def name(self) -> Name:
        """The name that is written first."""
        return self.names[0]


@dataclass(frozen=True, slots=True)
class Address:
    """The pieces of a text in order; whether it has what only addresses have (streets, numbers, several levels), and numbers or streets among it."""

    pieces: tuple[Piece, ...]
    is_address: bool
    is_numbered: bool = False
    is_below: bool = False

    @property
    def places(self) -> tuple[Piece, ...]:
        """The pieces that name places."""
        return tuple(piece for piece in self.pieces if piece.role == "place")

    @property
    def postcodes(self) -> tuple[Name, ...]:
        """The postcodes, as names."""
        return tuple(piece.name for piece in self.pieces if piece.role == "postcode")


def take_apart(text: str, lexicon: Lexicon | None = None) -> Address:
    """Take a text apart: at its commas, and at the words that say a level, a street or a number in the country."""
    return _taken_apart(text, lexicon or lexicon_of())


@lru_cache(maxsize=65_536)
def _taken_apart(text: str, lexicon: Lexicon) -> Address:
    if not text.strip():
        return Address((), is_address=False)
    for pattern, word in EITHER:
        if "/" in text:
            text = pattern.sub(word, text)
    # a word is looked for much faster than a pattern, and most texts hold none of these
    lower = text.lower()
    if any(word in lower for word in LONG_LEVELS):
        text = GLUED.sub(r"\1 ", text)
    if any(word in lower for word in AFTER_LEVELS):
        text = LEVEL_AFTER.sub(r"\2\3 \1", text)
    if AROUND_WORD.search(text):
        text = AROUND.sub("", text)
    if "&" in lower or "dan" in lower:
        text = BOTH.sub(r"\1 \3, \2 \3", text)
    # Hunuth/Durian Patah stays one piece, though a street and its number do not
    pieces: list[Piece] = []
    numbered = False
    for part in STRONG.split(text):
        found, has_number = _pieces(part, lexicon, numbered or _is_below(pieces))
        numbered = numbered or has_number
        pieces += found
    # Bogor Barat - Kota: what is left of a level without a name
    kept = [piece for at, piece in enumerate(pieces) if not at or key(piece.text) != "kota"]
    tagged = sum(len(piece.names) > 0 and piece.name.kind is not None for piece in kept)
    is_below = _is_below(kept)
    is_address = numbered or is_below or tagged > 1
    return Address(tuple(kept), is_address=is_address, is_numbered=numbered, is_below=is_below)


def _is_below(pieces: Sequence[Piece]) -> bool:
    return any(piece.role in ("street", "hamlet") for piece in pieces)


# addresses of one list end alike
@lru_cache(maxsize=32_768)
def _pieces(part: str, lexicon: Lexicon, in_address: bool) -> tuple[tuple[Piece, ...], bool]:  # noqa: FBT001 - a cache's key
    """Take apart what stands between two commas; also whether a house number or the like stands in it."""
    unnumbered = NUMBER.sub(" \x1f ", part) if DIGIT_OR_BLOCK.search(part) else part
    has_number = unnumbered != part
    pieces: list[Piece] = []
    for stretch in POSTCODE.sub(lambda code: f" \x1f{code[0]}\x1f ", unnumbered).split("\x1f"):
        for words in _cut(stretch, lexicon, in_address=in_address or has_number or _is_below(pieces)):
            pieces += _piece(words, lexicon)
    return tuple(pieces), has_number


def _cut(stretch: str, lexicon: Lexicon, *, in_address: bool) -> Iterator[str]:
    """Cut where a word begins that says a level, and in an address also where a kampung or a city does."""
    starts = {found.start() for found in lexicon.cut.finditer(stretch)} | {
        found.start() for found in lexicon.small_cut.finditer(stretch)
    }
    first = FIRST_WORD.match(stretch)
    word = first[1].casefold() if first else ""
    if in_address or word in lexicon.streets or word in lexicon.low_levels:
        starts |= {found.start() for found in lexicon.address_cut.finditer(stretch)}
    elif word in lexicon.descriptions:
        # Kantor Camat Medan Tembung Kota Medan, but Puskesmas Kota Kudus
        later = (found.start() for found in lexicon.address_cut.finditer(stretch))
        starts |= {start for start in later if not lexicon.described.issuperset(stretch[:start].casefold().split())}
    begin = 0
    for start in sorted(starts):
        if _is_described(stretch[begin:start], lexicon):
            # RSUD Kabupaten Klaten
            begin = start
        elif stretch[begin:start].strip(" .-"):
            yield from _without_house_number(stretch[begin:start], lexicon)
            begin = start
        # Kel. Desa Baru, Jl. Desa Windu: the first word says nothing
    yield from _without_house_number(stretch[begin:], lexicon)


def _is_described(words: str, lexicon: Lexicon) -> bool:
    """Whether words say what is there, and name nothing."""
    said = words.casefold().replace(".", " ").split()
    return lexicon.described.issuperset(said) and not lexicon.descriptions.isdisjoint(said)


def _without_house_number(words: str, lexicon: Lexicon) -> Iterator[str]:
    """Cut a street from what follows its number: Jl. Kesehatan 9 Jakpus."""
    first = FIRST_WORD.match(words)
    if first and first[1].casefold() in lexicon.streets and (number := BARE_NUMBER.search(words)):
        yield words[: number.start()]
        yield words[number.end() :]
    else:
        yield words


@lru_cache(maxsize=32_768)
def _piece(words: str, lexicon: Lexicon) -> tuple[Piece, ...]:
    """Say what a stretch of words is."""
    text = words.strip(" .&-\N{EN DASH}'\"").rstrip(" ([")
    if len(key(text)) < SHORTEST:
        return ()
    if lexicon.is_postcode(text):
        return (Piece("postcode", text, (parse(text, lexicon),)),)
    first = FIRST_WORD.match(text)
    word = first[1].casefold() if first else ""
    rest = text[first.end() :].strip(" .") if first else ""
    if key(text) in lexicon.country or (
        not rest and (word in lexicon.lone_prefixes or word in lexicon.streets or word in lexicon.left_over)
    ):
        return ()
    if word in lexicon.streets:
        return (Piece("street", text),)
    named = dict(_names(text, lexicon))
    # Lingkungan Industri Kecil Takaru is an estate
    is_hamlet = (
        not rest.casefold().startswith("industri")
        and rest
        and (word in lexicon.sites or (word in lexicon.hamlets and word not in lexicon.often_villages))
    )
    return (Piece("hamlet" if is_hamlet else "place", text, tuple(named), tuple(named.values())),) if named else ()


def _names(text: str, lexicon: Lexicon) -> Iterator[tuple[Name, float]]:
    """Yield the names of a piece with their costs: the whole, and what brackets and slashes say that it is called too."""
    if not ALIAS_MARKS.search(text):
        yield parse(text, lexicon), 0.0
        return
    outside, *inside = [part.strip(" .") for part in re.split(r"[()\[\]]", text)]
    ways: dict[str, float] = {}
    if "/" in outside and not inside:
        ways[ALIAS_MARKS.sub(" ", text)] = 0.0
    for at, said in enumerate((outside, *inside)):
        for way, cost in _slashed(said):
            if key(way):
                ways.setdefault(way, cost + (OTHER_COST if at else 0.0))
    first = parse(outside, lexicon) if key(outside) else None
    for number, (way, cost) in enumerate(list(ways.items())[:MOST_ALIASES]):
        name = parse(way, lexicon)
        # Kab. Sidenreng Rappang/Rapang: what is said of the first is said of the others too
        if number and first and first.kind and name.kind is None and first.text.endswith(first.rest):
            name = parse(f"{first.text[: len(first.text) - len(first.rest)]}{way}", lexicon)
        yield name, cost


def _slashed(text: str) -> Iterator[tuple[str, float]]:
    """Yield the ways in which a name with slashes is read: Peso Hilir/Ilir, Sei/Sungai Kakap, Tomulipu / Wakusao."""
    if "/" not in text:
        yield text, 0.0
        return
    parts = [part.strip() for part in text.split("/")]
    yield parts[0], ALIAS_COST
    for part in parts[1:]:
        yield part, OTHER_COST
    choices = [word.split("/") for word in re.sub(r"\s*/\s*", "/", text).split()]
    for words in product(*choices):
        yield " ".join(words), ALIAS_COST
