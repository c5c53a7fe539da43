"""Codes as tables have them: the Kemendagri's of any edition, dotted or not, and the statistical office's (BPS), which look alike."""

from __future__ import annotations

import gzip
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final, Literal

from hubmap.geocoding.gazetteer.history import history

if TYPE_CHECKING:
    from hubmap.geocoding.gazetteer.history import Former
    from hubmap.geocoding.gazetteer.store import Gazetteer

__all__ = ["Coded", "look_up", "split_code"]

FILE: Final = "bps_codes.txt.gz"
# two digits a level, four for a village; BPS has three for a district and for a village
CODE: Final = re.compile(r"\d\d(?:\.\d\d(?:\.\d\d(?:\.\d{4})?)?)?|\d{2}|\d{4}|\d{6}|\d{7}|\d{10}")
LEADING: Final = re.compile(rf"\s*[\[(]?({CODE.pattern})[\])]?(?=[\s.,:;-]|$)[\s.,:;-]*")
# what is said before a code, which is no postcode: Kode Wilayah 33.10, kode BPS: 3310
SAID: Final = (
    r"(?:kode|kd|code)\b\.?(?:\s+(?:wilayah|daerah|bps|kemendagri|permendagri|kab|kabupaten|kota|kec|kecamatan|kel|desa|prov|provinsi)\b\.?)*"
    r"\s*[:=.-]?\s*"
)
SAID_FIRST: Final = re.compile(rf"\s*[\[(]?{SAID}(?=[\[(]?\d\d)", re.IGNORECASE)
# a code after its name: with dots, said to be one, in brackets, or after words alone of which none says a number; no year
DOTTED: Final = r"\d\d\.\d\d(?:\.\d\d(?:\.\d{4})?)?"
DIGITS: Final = r"(?!(?:19[5-9]|20[0-4])\d\b)(?:\d{4}|\d{6}|\d{7}|\d{10})"
NUMBERED: Final = r"(?!.*\b(?:jl|jln|jalan|gg|gang|no|nomor|km|blok|kav|telp?|tlp|fax|hp|wa|box)\b)"
TRAILING: Final = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"^(.*\w.*?)[\s,;:-]+[\[(]?(?:{SAID})?[\[(]?({DOTTED})[\])]?\s*$",
        rf"^(.*\w.*?)[\s,;:-]+(?:[\[(]\s*(?:{SAID})?|{SAID}[\[(]?)({DIGITS})[\])]?\s*$",
        rf"^{NUMBERED}([^\d,;/]*[^\W\d][^\d,;/]*?)[\s:-]+({DIGITS})\s*$",
    )
)
LONGEST: Final = 400
LENGTH_OF_BPS_DISTRICT: Final = 7
SHORTEST_LEADING: Final = 4


@dataclass(frozen=True, slots=True)
class Coded:
    """A place that a code may mean, and by which list; `former` says what it was called when it had that code."""

    number: int | None
    by: Literal["kemendagri", "former", "bps"]
    former: Former | None = None


def split_code(text: str, *, is_within: bool = False) -> tuple[str | None, str]:
    """Part a code from the name after it: ``33.10 Klaten`` → ``33.10`` and ``Klaten``; a postcode is none.

    Two digits that lie within something are a number rather than a province's code.

    Examples
    --------
    >>> split_code("33.10.11")
    ('33.10.11', '')
    >>> split_code("Kab. Klaten, kode 3310")
    ('3310', 'Kab. Klaten')
    >>> split_code("16 Ilir")
    (None, '16 Ilir')
    """
    said = SAID_FIRST.match(text)
    rest = text[said.end() :] if said else text
    found = LEADING.match(rest)
    if found and (len(found[1]) >= SHORTEST_LEADING or not (is_within or found.end() < len(rest))):
        return found[1], rest[found.end() :].strip()
    # the patterns take the square of a text's length, and no address with a code is longer
    after = next(filter(None, (pattern.match(text) for pattern in TRAILING)), None) if len(text) <= LONGEST else None
    return (after[2], after[1].strip()) if after else (None, text)


def look_up(gazetteer: Gazetteer, code: str) -> list[Coded]:
    """Return the places that a code may mean: today's official one, that of an older edition, that of the BPS's list.

    Examples
    --------
    >>> from hubmap.geocoding.gazetteer import load
    >>> [(coded.by, load().codes[coded.number]) for coded in look_up(load(), "3310110")]
    [('bps', '33.10.10')]
    """
    text = code.strip().removesuffix(".0")
    # a spreadsheet makes 33.1 of 33.10
    if re.fullmatch(r"\d\d\.\d", text):
        text += "0"
    if not CODE.fullmatch(text):
        return []
    digits = text.replace(".", "")
    dotted = ".".join(part for part in (digits[:2], digits[2:4], digits[4:6], digits[6:]) if part)
    found: list[Coded] = []
    if len(digits) != LENGTH_OF_BPS_DISTRICT:
        if (number := gazetteer.number(dotted)) is not None:
            found.append(Coded(number, "kemendagri"))
        if former := history(gazetteer).coded(dotted):
            found.append(Coded(former.now, "former", former))
    # the BPS's codes have no dots, but who copies them may set some
    if "." not in text or not found:
        bps = _bps_codes(gazetteer)
        # a village's district at least
        official = bps.get(digits) or bps.get(digits[:7] if len(digits) > LENGTH_OF_BPS_DISTRICT else "")
        if official and (number := gazetteer.number(official)) is not None:
            found.append(Coded(number, "bps"))
    return found


@lru_cache(maxsize=2)
def _bps_codes(gazetteer: Gazetteer) -> dict[str, str]:
    path = gazetteer.folder / FILE if gazetteer.folder else None
    if path is None or not path.is_file():
        return {}
    ours, theirs = (line.split("\t") for line in gzip.decompress(path.read_bytes()).decode("ascii").split("\n"))
    return dict(zip(ours, theirs, strict=True))
