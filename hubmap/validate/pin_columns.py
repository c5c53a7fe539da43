"""Two columns of a pin read as columns: swapped, in millionths, without their minus, in metres of UTM, or in whole degrees."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, Final

from hubmap.problems import Problem, Sentence, Severity
from hubmap.reader import Cell
from hubmap.tables.header_words import normal_header
from hubmap.validate.address_parts import PARTS, place_and_within
from hubmap.validate.column_roles import Known
from hubmap.validate.coordinates import decimal_cells, degrees_of_text

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Degrees = npt.NDArray[np.float64]
    Mask = npt.NDArray[np.bool_]

__all__ = ["FindPoint", "read_pin_columns"]

# looks up a place within a context, and gives latitude and longitude if it is found
FindPoint = Callable[[str, str | None], tuple[float, float] | None]
Pair = tuple[float, float]

# west, south, east, north of Indonesia
_LON, _LAT = (94.5, 141.5), (-11.5, 6.5)
_ZONES: Final = range(46, 55)
_FACTORS: Final = tuple(10**power for power in range(3, 9))
_MOST: Final = 0.8
_SOME: Final = 0.5
# rows whose places are looked up to tell what a column is
_LOOKED_UP: Final = 30
_PAIR: Final = ("lat", "lon")
_ZONE_HEADER: Final = re.compile(r"\b(?:zona|zone|zone utm|utm)\b")
_ZONE: Final = re.compile(
    r"(?i)\s*(?:utm|zona|zone)?[\s_-]*(4[6-9]|5[0-4])\s*([c-hj-np-x])?(?:outh|orth|elatan|tara)?\s*"
)
# without one of these the names of rows are no places that could speak against their pins
_SAY_PLACE: Final = frozenset({"village", "district", "regency", "province", "within", "address", "place"})
# 12 km north of a town is not in it
_FROM: Final = re.compile(r"(?i)\b\d+\s*km\b")
# a pin this near to its place in degrees agrees with it
_NEAR_DEG: Final = 1.0
_FAR_DEG: Final = 3.0
_ENOUGH: Final = 5
# a second pair of columns that is this near says the same
_SAME_DEG: Final = 0.02
# fewer pairs than this show nothing of their columns as such
_COLUMN: Final = 3


def read_pin_columns(known: Known, crs: str | None, find_point: FindPoint | None, problems: list[Problem]) -> Known:
    """The table with latitude and longitude in degrees, whatever the two columns held; what was done is told once.

    Parameters
    ----------
    known
        A table with its columns; one without a pair of coordinates is given back as it is.
    crs
        The coordinate system that the settings name, such as ``EPSG:32749``.
    find_point
        Looks places up, where only they can tell which zone or sign is meant.
    problems
        What was read how is added, or what could not be read.
    """
    if "lat" not in known.columns or "lon" not in known.columns:
        return known
    pins = _Pins(known, crs, find_point)
    if not len(pins.rows):
        return known
    problems.extend(_second_pair(known, pins))
    told = pins.read()
    if told is None:
        return known
    severity, code, message, remedy = told
    problems.append(_problem(known, severity, code, message, remedy))
    return known if pins.found is None else pins.with_degrees()


def _second_pair(known: Known, pins: _Pairs) -> list[Problem]:
    """Other columns of degrees that say another place than the pins: told once; those that say the same are silent."""
    headers = [header for header, attribute in known.attributes.items() if attribute.kind == "coordinate"]
    others = [header for header in headers if not _says_same(known.table.cells[header], pins.numbers)]
    if not others:
        return []
    lat, lon = known.columns["lat"], known.columns["lon"]
    message = Sentence(
        "“{lat}” and “{lon}” are the pins; {others} say another place, and were not used.",
        lat=lat,
        lon=lon,
        others=", ".join(f"“{header}”" for header in others),
    )
    remedy = "If these are right, write under [columns.flat] in hubmap.toml which columns are lat and lon."
    return [_problem(known, "warning", "second-pair", message, remedy)]


def _says_same(column: Sequence[Cell], pins: Mapping[int, Pair]) -> bool:
    """Whether a column holds the latitudes or the longitudes of the pins, or cannot be compared with them."""
    numbers = {at: number for at in pins if (number := _number(column[at])) is not None}
    if not numbers or not all(abs(number) <= 180 for number in numbers.values()):  # noqa: PLR2004
        return True
    return any(
        sum(abs(numbers[at] - pins[at][side]) < _SAME_DEG for at in numbers) >= _MOST * len(numbers) for side in (0, 1)
    )


Told = tuple[Severity, str, str, str]


class _Pairs:
    """The pairs of numbers of a table, by their rows, and where these rows say that they are."""

    def __init__(self, known: Known, crs: str | None, find_point: FindPoint | None) -> None:
        import numpy as np

        self.known, self.crs, self.find_point = known, crs, find_point
        cells = known.table.cells
        lats, lons = (decimal_cells(cells[known.columns[name]], _number) for name in _PAIR)
        self.rows = np.flatnonzero(~(np.isnan(lats) | np.isnan(lons)))
        self.lats, self.lons = lats[self.rows], lons[self.rows]
        self.found: dict[int, Pair | None] | None = None

    @cached_property
    def numbers(self) -> dict[int, Pair]:
        """The pairs by their rows."""
        return dict(zip(self.rows.tolist(), zip(self.lats.tolist(), self.lons.tolist(), strict=True), strict=True))

    def share(self, holds: Callable[[Degrees, Degrees], Mask]) -> float:
        """Share of the pairs for which something holds."""
        return float(holds(self.lats, self.lons).mean())

    def places(self) -> dict[int, Pair]:
        """Where some rows say that they are, looked up."""
        if self.find_point is None:
            return {}
        found: dict[int, Pair] = {}
        for at in self.rows[:_LOOKED_UP].tolist():
            row = _row(self.known, at)
            place, within = place_and_within(row, self.known.columns)
            if place and not _FROM.search(str(place)) and (point := self.find_point(str(place), within)):
                found[at] = point
        return found

    def with_degrees(self) -> Known:
        """The table with what was found."""
        found = self.found or {}
        lat, lon = self.known.columns["lat"], self.known.columns["lon"]
        cells = dict(self.known.table.cells)
        for number, header in enumerate((lat, lon)):
            cells[header] = [
                _degrees(found[at], number) if at in found else cell for at, cell in enumerate(cells[header])
            ]
        return replace(self.known, table=replace(self.known.table, cells=cells))


class _Pins(_Pairs):
    """What the pairs turn out to be."""

    def read(self) -> Told | None:
        """Tell what the columns are; `found` holds their degrees then. None where they are plain degrees."""
        if self.crs:
            return self._by_setting()
        if self.share(_are_degrees) >= _MOST:
            return self._plain_degrees()
        if self.share(lambda lat, lon: (abs(lat) > 90) & (abs(lat) <= 180) & (abs(lon) <= 90)) >= _MOST:  # noqa: PLR2004
            self.found = {at: (lon, lat) for at, (lat, lon) in self.numbers.items()}
            return (
                "warning",
                "swapped-columns",
                "Latitude and longitude stand in each other’s column; they were read so.",
                "Change the names of the two columns.",
            )
        return self._scaled() or self._utm() or self._lost_point()

    def _by_setting(self) -> Told | None:
        self.found = {at: _from_metres(self.crs or "", lon, lat) for at, (lat, lon) in self.numbers.items()}
        return (
            "note",
            "coordinate-system",
            Sentence("x and y were read in {crs}, as hubmap.toml says.", crs=self.crs),
            "",
        )

    def _plain_degrees(self) -> Told | None:
        if len(self.rows) > 1 and self.share(lambda lat, lon: (lat % 1 == 0) & (lon % 1 == 0)) == 1:
            message = "The pins are in whole degrees: they may be 55 km off."
            return "warning", "whole-degrees", message, "Write the decimals, which may have been lost on the way."
        if self.share(lambda lat, lon: (lat > 0) & (lat <= -_LAT[0]) & _within(lon, _LON)) >= _MOST:
            return self._missing_minus()
        return self._elsewhere()

    def _missing_minus(self) -> Told | None:
        places = self.places()
        flipped = [at for at in places if _near((-self.numbers[at][0], self.numbers[at][1]), places[at])]
        kept = [at for at in places if _near(self.numbers[at], places[at])]
        if not places or len(flipped) * 5 < len(places) * 3 or len(flipped) <= len(kept):
            return None
        self.found = {at: (-lat, lon) for at, (lat, lon) in self.numbers.items()}
        message = (
            "The latitudes lack their minus: the places that the rows name lie south of the equator; they were read so."
        )
        return "warning", "missing-minus", message, "Write a minus before latitudes south of the equator."

    def _elsewhere(self) -> Told | None:
        """Pins that all lie far from the places that their rows name: then the columns are wrong, not the rows."""
        if self.share(lambda lat, lon: _within(lat, _LAT) & _within(lon, _LON)) < _MOST:
            return None
        if not set(self.known.columns) & _SAY_PLACE:
            return None
        places = self.places()
        far = [
            at
            for at, place in places.items()
            if max(abs(place[0] - self.numbers[at][0]), abs(place[1] - self.numbers[at][1])) > _FAR_DEG
        ]
        if len(places) < _ENOUGH or len(far) * 10 < len(places) * 9:
            return None
        self.found = dict.fromkeys(self.numbers)
        message = "The pins lie far from the places that their rows name, nearly all of them: the columns are no coordinates of these rows, and were not used."
        return "error", "pins-elsewhere", message, "Correct the columns, or name others under [columns] in hubmap.toml."

    def _scaled(self) -> Told | None:
        for factor in _FACTORS:
            inside = _within(self.lats / factor, _LAT) & _within(self.lons / factor, _LON)
            if inside.sum() >= _MOST * len(inside):
                self.found = {at: (lat / factor, lon / factor) for at, (lat, lon) in self.numbers.items()}
                template = "Latitude and longitude are written without their point; they were divided by {factor}."
                message = Sentence(template, factor=factor)
                return "warning", "scaled-degrees", message, "Write decimal degrees, such as -7.6793."
        return None

    def _utm(self) -> Told | None:
        north, south = self.share(_are_north), self.share(_are_south)
        if north + south < _MOST:
            return None
        zones = self._said_zones() or self._zones()
        if not zones:
            self.found = dict.fromkeys(self.numbers)
            message = "x and y are metres of UTM, but which zone is not told; the pins were not used."
            remedy = 'Write the zone under [columns] in hubmap.toml: crs = "EPSG:32749" is zone 49 south (46 to 54; north is 326…).'
            return "error", "utm-zone-unknown", message, remedy
        usual = Counter(zones.values()).most_common(1)[0][0]
        self.found = {at: _from_metres(zones.get(at, usual), lon, lat) for at, (lat, lon) in self.numbers.items()}
        template = (
            "x and y are metres of UTM; they were read in {crs}, by the column of zones."
            if self._said_zones()
            else "x and y are metres of UTM; they were read in {crs}, by the places that the rows name."
        )
        message = Sentence(template, crs=usual)
        remedy = Sentence('If that is wrong, write crs = "EPSG:…" under [columns] in hubmap.toml.')
        return "warning", "utm-metres", message, remedy

    def _said_zones(self) -> dict[int, str]:
        """The zone of each row that a column tells: 49S, 49 S, UTM 49M."""
        cells = self.known.table.cells
        header = next((name for name in cells if _ZONE_HEADER.search(normal_header(name))), None)
        if header is None:
            return {}
        said = {at: _ZONE.fullmatch(str(cells[header][at])) for at in self.numbers}
        return {
            at: f"EPSG:{326 if self._is_north(at, found[2]) else 327}{found[1]}" for at, found in said.items() if found
        }

    def _is_north(self, at: int, letter: str | None) -> bool:
        # bands from N on lie north of the equator, but S mostly stands for south
        return letter.casefold() > "m" and letter.casefold() != "s" if letter else self.numbers[at][0] < 1e6  # noqa: PLR2004

    def _zones(self) -> dict[int, str]:
        """The zone of each row whose place is found within 100 km of what the zone makes of its metres."""
        found = {}
        for at, place in self.places().items():
            lat, lon = self.numbers[at]
            hemisphere = 327 if lat > 1e6 else 326  # noqa: PLR2004
            for zone in _ZONES:
                crs = f"EPSG:{hemisphere}{zone}"
                if _near(_from_metres(crs, lon, lat), place):
                    found[at] = crs
                    break
        return found

    def _lost_point(self) -> Told | None:
        # of a pin or two, and where others are degrees, the cells' own faults say more than one of the column
        if len(self.numbers) < _COLUMN or self.share(_are_degrees) >= _SOME:
            return None
        self.found = dict.fromkeys(self.numbers)
        message = "Latitude and longitude are no degrees, nor metres of UTM: their points or their minus were lost on the way; the pins were not used."
        return (
            "error",
            "no-degrees",
            message,
            "Write decimal degrees, such as -7.6793 and 110.6711, or name other columns in hubmap.toml.",
        )


def _degrees(pair: Pair | None, number: int) -> Cell:
    return None if pair is None else round(pair[number], 6)


def _row(known: Known, at: int) -> Mapping[str, Cell]:
    names = ("name", "place", "within", "address", *PARTS)
    return {name: known.table.cells[known.columns[name]][at] if name in known.columns else None for name in names}


def _number(cell: Cell) -> float | None:
    if isinstance(cell, (int, float)):
        return float(cell)
    if cell is None:
        return None
    degrees = degrees_of_text(str(cell))
    if degrees is not None:
        return degrees
    plain = str(cell).strip().lstrip("'’").replace(" ", "")
    # metres with marks for thousands, and with decimals
    plain = (
        plain.replace(".", "").replace(",", ".")
        if plain.count(".") > 1 or ("." in plain and "," in plain)
        else plain.replace(",", ".")
    )
    try:
        return float(plain)
    except ValueError:
        return None


def _are_degrees(lats: Degrees, lons: Degrees) -> Mask:
    """Which pairs are a latitude and a longitude."""
    return (abs(lats) <= 90) & (abs(lons) <= 180)  # noqa: PLR2004


def _are_north(lats: Degrees, lons: Degrees) -> Mask:
    """Which pairs could be metres of UTM north of the equator."""
    return _within(lons, (1e5, 9e5)) & (lats >= 0) & (lats < 1e6)  # noqa: PLR2004


def _are_south(lats: Degrees, lons: Degrees) -> Mask:
    return _within(lons, (1e5, 9e5)) & _within(lats, (8.5e6, 1e7))


def _within(values: Degrees, bounds: tuple[float, float]) -> Mask:
    return (bounds[0] <= values) & (values <= bounds[1])


def _near(pair: Pair, place: Pair) -> bool:
    return max(abs(pair[0] - place[0]), abs(pair[1] - place[1])) <= _NEAR_DEG


def _from_metres(crs: str, x: float, y: float) -> Pair:
    from pyproj import Transformer

    lon, lat = Transformer.from_crs(crs, "EPSG:4326", always_xy=True).transform(x, y)
    return float(lat), float(lon)


def _problem(known: Known, severity: Severity, code: str, message: str, remedy: str) -> Problem:
    table = known.table
    return Problem(
        severity=severity,
        code=code,
        message=message,
        remedy=remedy,
        file=table.file,
        sheet=table.sheet,
        column=known.columns["lat"],
    )
