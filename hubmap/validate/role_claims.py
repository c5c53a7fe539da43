"""How well a column fits each of hubmap's own: by the words of its header, and by whether its values can be that."""

from __future__ import annotations

import difflib
import re
from collections import Counter
from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Final

from hubmap.reader import Cell, RawTable
from hubmap.tables import METRIC_ALIASES, Table
from hubmap.tables.header_words import ALIASES_ABROAD, KIND_WORDS, normal_header
from hubmap.validate.column_kinds import column_kind
from hubmap.validate.column_values import ColumnValues
from hubmap.validate.coordinates import decimal_cells, degrees_of_text, point_of_text

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = [
    "CLAIM_BY_VALUES",
    "OWN_NAME",
    "LazyValues",
    "UsualNames",
    "header_scores",
    "is_coordinate",
    "is_plausible",
    "is_private",
]

_METRIC_NAMES = frozenset(name for key, aliases in METRIC_ALIASES.items() for name in (key.replace("_", " "), *aliases))
# what the cells of each role must be; roles that are not named here hold any text
_PLACES = frozenset(
    {
        "name",
        "place",
        "within",
        "village",
        "district",
        "regency",
        "province",
        "country",
        "address",
        "products",
        "list",
        "scope",
    }
)
# roles of which the first or the last words of a header tell
_BY_PART = ("village", "district", "regency", "province", "country", "lat", "lon", "name", "point")
# what no figure looks like: two numbers with three decimals or more, degrees, WKT, or a link
_PAIR = re.compile(
    r"(?i)-?\d{1,3}[.,]\d{3,}\)?\s*[,;/| ]+\s*\(?-?\d{1,3}[.,]\d{3,}|[°º]|^\s*(?:srid=\d+;)?point\b|//|^geo:|\b(?:ls|lu|bt|[ns])\b"
)
_REGION_CODE = re.compile(
    r"^(?:kode|code|kd|id|cod)(?: bps| kemendagri| wilayah)? ?(?:prov(?:insi)?|kab(?:upaten)?(?: ?kota)?|kota|kec(?:amatan)?|desa|kel(?:urahan)?|wilayah|daerah|kabkota|bps|kemendagri)\b.*$|^(?:adm\d? ?p?code|kodewilayah|bps code|kode|kd(?:ppum|pkab|cpum|epum|bbps|cbps|ebps))$"
)
# how like a name a header must be, and how often a letter comes in one at most
_LIKE: Final = 0.82
_LEAST: Final = _LIKE - 1e-6
_TIMES: Final = 32
# Thai, Lao, Burmese, Khmer
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")
_CODE_DIGITS = re.compile(r"[1-9]\d(?:\.?\d\d(?:\.?\d\d(?:\.?\d{3,4})?)?)?(?:\.0)?")


# worth of a header: hubmap's own name, a usual name, one with a slip, one that begins or ends so; and of values alone
OWN_NAME: Final = 1.2
_SURE: Final = 1.0
_SLIP: Final = 0.85
_PART: Final = 0.7
CLAIM_BY_VALUES: Final = 0.5
# no number of degrees is so large
_BEYOND_DEGREES: Final = 1_000
_MOST: Final = 0.6


class LazyValues:
    """The values of a column, counted when they are first asked for."""

    def __init__(self, raw: RawTable, header: str) -> None:
        self._raw, self._header = raw, header

    @cached_property
    def real(self) -> ColumnValues:
        """The values, counted."""
        counted = self._raw.counted
        if self._header not in counted:
            among = self._raw.among or len(self._raw.cells)
            counted[self._header] = ColumnValues(self._raw.cells[self._header], among=among)
        values: ColumnValues = counted[self._header]
        return values

    @cached_property
    def points(self) -> float:
        """Share of cells that hold both coordinates."""
        return self.real.share(lambda cell: isinstance(cell, str) and _PAIR.search(cell) and point_of_text(cell))

    @cached_property
    def degrees(self) -> float:
        """Share of cells that are a number or degrees in words."""
        return self.real.share(lambda cell: isinstance(cell, (int, float)) or degrees_of_text(str(cell)) is not None)

    @cached_property
    def metres(self) -> float:
        """Share of cells that could be metres of UTM."""
        numbers = self.real.numbers
        return sum(1e5 <= number <= 1e7 for number in numbers) / len(numbers) if numbers else 0.0  # noqa: PLR2004

    @cached_property
    def _degree_numbers(self) -> NDArray[np.float64]:
        """Each different value of the column that can be degrees."""
        import numpy as np

        values = np.unique(decimal_cells(self._raw.cells[self._header], _degrees_of))
        return values[~np.isnan(values)]

    @property
    def is_unique(self) -> bool:
        """Whether each value is there once."""
        return self.real.distinct == self.real.filled > 0

    def inside(self, least: float, most: float) -> bool:
        """Whether all cells are degrees between two bounds, most with decimals."""
        if self.real.filled < 3 or self.degrees < 1:  # noqa: PLR2004
            return False
        numbers = self._degree_numbers
        are_inside = bool(((least <= numbers) & (numbers <= most)).all())
        return are_inside and int((numbers % 1 != 0).sum()) * 2 > len(numbers)


def _degrees_of(cell: Cell) -> float | None:
    if isinstance(cell, (int, float)) and abs(cell) < _BEYOND_DEGREES:
        return float(cell)
    return degrees_of_text(str(cell))


class UsualNames:
    """Every name that a column of a table may have, in normal form, and the column that it means.

    Parameters
    ----------
    table
        The columns that there may be; their own names win over other ones.
    """

    def __init__(self, table: Table) -> None:
        abroad = {alias: column.name for column in table.columns for alias in ALIASES_ABROAD.get(column.name, ())}
        aliases = {alias: column.name for column in reversed(table.columns) for alias in column.aliases}
        own = {normal_header(column.name): column.name for column in table.all_columns}
        self.roles: dict[str, str] = abroad | aliases | own

    @cached_property
    def most_words(self) -> int:
        """How many words the longest name has."""
        return max(name.count(" ") for name in self.roles) + 1

    @cached_property
    def most_letters(self) -> int:
        """How many characters the longest name has."""
        return max(map(len, self.roles))

    def nearest(self, plain: str) -> str | None:
        """The name that a header is most like, if it is like one; a header of a thousand words is like none."""
        if len(plain) > 2 * self.most_letters:
            return None
        # a file has thousands of headers, and each is only compared in full with names that hold most of its letters
        letters, length = self._letters_of(plain), len(plain)
        near = [
            name for name, known in self._letters if 2 * (known & letters).bit_count() >= _LEAST * (length + len(name))
        ]
        return next(iter(difflib.get_close_matches(plain, near, n=1, cutoff=_LIKE)), None)

    @cached_property
    def _letters(self) -> list[tuple[str, int]]:
        return [(name, self._letters_of(name)) for name in self.roles]

    def _letters_of(self, text: str) -> int:
        """The letters of a text as bits: one for each letter of the names, and for each further time that it comes."""
        found = 0
        for letter, times in Counter(text).items():
            if (at := self._places.get(letter)) is not None:
                found |= ((1 << min(times, _TIMES)) - 1) << at
        return found

    @cached_property
    def _places(self) -> dict[str, int]:
        letters = sorted({letter for name in self.roles for letter in name})
        return {letter: at * _TIMES for at, letter in enumerate(letters)}


def header_scores(plain: str, usual: UsualNames, *, by_values: bool) -> dict[str, float]:
    """How well a header fits each role: hubmap's own name, a usual name, one with a slip, or one that begins or ends so."""
    names = usual.roles
    if plain in names:
        role = names[plain]
        scores = {role: OWN_NAME if plain == role.replace("_", " ") else _SURE}
        if by_values and role == "id" and _REGION_CODE.match(plain):
            scores["region_code"] = _SURE - 0.05
        return scores
    if not by_values:
        return {}
    if _REGION_CODE.match(plain):
        return {"region_code": _SURE - 0.05}
    words = plain.split()
    amounts = KIND_WORDS["amount"].match(plain) or KIND_WORDS["rate"].match(plain)
    if plain in _METRIC_NAMES or amounts or KIND_WORDS["contact"].search(plain):
        return {}
    close = usual.nearest(plain) if len(plain) > 3 else None  # noqa: PLR2004
    if close and _is_slip(plain, close):
        return {names[close]: _SLIP}
    found: dict[str, float] = {}
    for cut in range(1, min(len(words), usual.most_words + 1)):
        for part, worth in ((words[-cut:], _PART), (words[:cut], _PART - 0.05)):
            role = names.get(" ".join(part), "")
            if role in _BY_PART and not KIND_WORDS["owner"].search(plain):
                found[role] = max(found.get(role, 0.0), worth + cut / 100)
    return found or _unspaced(plain, names)


def _unspaced(plain: str, names: Mapping[str, str]) -> dict[str, float]:
    """The role that a header of a script without spaces between its words begins with."""
    if not _UNSPACED.match(plain):
        return {}
    begun = [name for name in names if _UNSPACED.match(name) and plain.startswith(name) and names[name] in _BY_PART]
    return {names[max(begun, key=len)]: _PART} if begun else {}


def _is_slip(plain: str, name: str) -> bool:
    """Whether each word of a header is one of a usual name with a slip: “nama perusahaan” is no “alamat perusahaan”."""
    words, usual = plain.split(), name.split()
    if len(words) != len(usual):
        # “titik koordinat bujur” is no slip of “titik koordinat”
        return difflib.SequenceMatcher(None, "".join(words), "".join(usual)).ratio() >= 0.9  # noqa: PLR2004
    return all(difflib.SequenceMatcher(None, *pair).ratio() >= 0.75 for pair in zip(words, usual, strict=True))  # noqa: PLR2004


def is_plausible(role: str, plain: str, values: LazyValues, score: float) -> bool:
    """Whether the values can be what a role holds; an empty column can be anything."""
    real = values.real
    if not real.filled:
        return True
    return _PLAUSIBLE.get(role, _anything)(real, values, plain, score)


def _anything(_real: ColumnValues, _values: LazyValues, _plain: str, _score: float) -> bool:
    return True


def _are_words(real: ColumnValues, _values: LazyValues, _plain: str, _score: float) -> bool:
    return real.words * 3 > 1


def _are_addresses(real: ColumnValues, values: LazyValues, _plain: str, _score: float) -> bool:
    return _are_words(real, values, _plain, _score) and values.points <= 0.3  # noqa: PLR2004


def _are_names(real: ColumnValues, _values: LazyValues, plain: str, score: float) -> bool:
    return score >= _SURE or (real.words * 2 > 1 and not is_private(plain, real))


def _are_ids(real: ColumnValues, values: LazyValues, plain: str, _score: float) -> bool:
    # a column of 0 called Id is no id
    only = next(iter(real.counts)) if real.distinct == 1 else None
    return not (real.filled > 1 and str(only) in ("0", "1", "0.0")) and not (
        plain in ("kode", "code") and values.real.contacts > _MOST
    )


def _are_degrees(_real: ColumnValues, values: LazyValues, plain: str, score: float) -> bool:
    if plain in ("x", "y") or score < _SURE:
        return values.degrees >= _MOST or values.metres >= _MOST
    return True


def _are_years(real: ColumnValues, _values: LazyValues, _plain: str, score: float) -> bool:
    return real.years >= _MOST or (score >= _SURE and (real.years > 0.2 or real.words < 1))  # noqa: PLR2004


def _are_points(_real: ColumnValues, values: LazyValues, plain: str, score: float) -> bool:
    return values.points > 0.3 or (score >= _SURE and plain not in _LINKED_POINTS)  # noqa: PLR2004


def _are_region_codes(real: ColumnValues, _values: LazyValues, _plain: str, _score: float) -> bool:
    return real.share(lambda cell: _CODE_DIGITS.fullmatch(str(cell).strip())) >= _MOST


_LINKED_POINTS = frozenset(
    {"google maps", "gmaps", "maps", "link maps", "link google maps", "lokasi maps", "gps", "geom", "geometry", "titik"}
)
_PLAUSIBLE: Mapping[str, Callable[[ColumnValues, LazyValues, str, float], bool]] = {
    **dict.fromkeys(_PLACES - {"name"}, _are_words),
    **dict.fromkeys(("place", "address", "within"), _are_addresses),
    "name": _are_names, "id": _are_ids, "lat": _are_degrees, "lon": _are_degrees, "year": _are_years, "point": _are_points,
    "region_code": _are_region_codes,
}  # fmt: skip


def is_coordinate(header: str) -> bool:
    """Whether a column is called as coordinates are."""
    plain = normal_header(header)
    return plain in (
        *ALIASES_ABROAD["lat"],
        *ALIASES_ABROAD["lon"],
        "lat",
        "lon",
        "latitude",
        "longitude",
        "lng",
        "long",
        "x",
        "y",
        "lintang",
        "bujur",
        "koordinat",
    )


def is_private(header: str, values: ColumnValues) -> bool:
    """Whether a column holds contacts or owners’ names."""
    return column_kind(header, values) == "contact"
