"""What the gazetteer left open is asked of a service, and what it answers is checked before it is believed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest

from hubmap.errors import ServiceError
from hubmap.geocoding import matching as match
from hubmap.geocoding import online
from hubmap.geocoding.online import Answer, FakeService
from hubmap.geocoding.place import Place

# the foundry hamlet of Ceper, which no official list has
BATUR: dict[str, Any] = {"name": "Batur", "lat": -7.6745, "lon": 110.6615, "service": "nominatim"}
IN_CEPER = ("Ceper", "Klaten", "Jawa Tengah", "Jawa")


def answer(**changes: Any) -> Answer:
    return Answer(**{**BATUR, "parts": IN_CEPER, "country": "id", "is_settlement": True, **changes})


def asked(service: FakeService, name: str = "Batur", within: str | None = "Kec. Ceper, Kab. Klaten") -> Place:
    return online.place(match.place(name, within), service)


def giving(*answers: Answer) -> FakeService:
    return FakeService(lambda _question: answers)


def test_a_hamlet_that_the_gazetteer_lacks_is_found_with_its_district() -> None:
    found = asked(giving(answer(reach_km=1.5)))
    assert (found.status, found.match, found.origin) == ("matched", "online", "nominatim")
    assert found.name == "Batur, Kecamatan Ceper, Kabupaten Klaten, Jawa Tengah"
    assert (found.kind, found.code, found.province) == ("town", "33.10.11", "Jawa Tengah")
    assert (found.lat, found.lon, found.precision_km) == (-7.6745, 110.6615, 1.5)
    assert found.confidence == 0.85


def test_what_the_gazetteer_had_stays_as_an_alternative() -> None:
    others = [other.code for other in asked(giving(answer())).alternatives]
    assert others[0] == "33.10.11"
    assert "33.04.16" in others


def test_the_question_leaves_out_prefixes_and_names_all_that_the_context_lies_in() -> None:
    service = giving()
    asked(service, "Dukuh Batur")
    asked(service, "Batur, Kec. Ceper", None)
    asked(service, "Zzyzx", "Xyzzyville")
    assert service.asked == [
        "Batur, Ceper, Klaten, Jawa Tengah",
        "Batur, Ceper, Klaten, Jawa Tengah",
        "Zzyzx, Xyzzyville",
    ]


def test_a_place_that_the_gazetteer_has_is_not_asked_for() -> None:
    service = giving(answer(name="Ceper"))
    known = match.place("Ceper", "Kabupaten Klaten")
    assert online.place(known, service) is known
    assert service.asked == []


def test_without_an_answer_the_place_stays_as_it_was() -> None:
    wider, unmatched = match.place("Batur", "Kec. Ceper, Kab. Klaten"), match.place("Naples")
    assert online.places([wider, unmatched], giving()) == [wider, unmatched]


def test_the_same_name_in_the_same_context_is_asked_for_once_and_the_order_is_kept() -> None:
    service = giving(answer())
    batur, ceper = match.place("Batur", "Kec. Ceper, Kab. Klaten"), match.place("Ceper", "Klaten")
    steps: list[tuple[int, int]] = []
    found = online.places([batur, ceper, batur], service, progress=lambda done, of: steps.append((done, of)))
    assert [place.match for place in found] == ["online", "exact", "online"]
    assert len(service.asked) == 1
    assert steps == [(1, 1)]


def test_an_error_is_never_taken_for_not_found() -> None:
    def fails(_question: str) -> Sequence[Answer]:
        raise ServiceError("gone")

    with pytest.raises(ServiceError, match="gone"):
        asked(FakeService(fails))


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({"lat": -7.2, "lon": 109.9, "parts": ("Wonosobo", "Jawa Tengah")}, id="in another regency"),
        pytest.param({"lat": -7.2, "lon": 109.9}, id="far away, whatever it says of its surroundings"),
        pytest.param({"country": "my", "lat": 1.5, "lon": 110.3}, id="in Malaysia"),
        pytest.param({"lat": -10.5, "lon": 105.6, "country": None}, id="at sea"),
        pytest.param({"name": "Klaten"}, id="the regency itself"),
        pytest.param({"name": "Ceper"}, id="the district itself"),
    ],
)
def test_an_answer_outside_the_context_or_no_finer_is_refused(changes: dict[str, Any]) -> None:
    before = match.place("Batur", "Kec. Ceper, Kab. Klaten")
    assert online.place(before, giving(answer(**changes))) == before


def test_a_point_inside_with_foreign_names_around_it_asks_for_review() -> None:
    found = asked(giving(answer(parts=("Wonosobo", "Jawa Tengah"))))
    assert (found.status, found.confidence) == ("review", 0.5)


def test_a_point_just_outside_with_the_right_names_asks_for_review() -> None:
    # in the next district, Pedan, a few km from the point of Ceper
    found = asked(giving(answer(lat=-7.692, lon=110.702)))
    assert (found.status, found.confidence) == ("review", 0.5)


def test_an_answer_that_says_nothing_of_its_surroundings_is_judged_by_its_point() -> None:
    assert asked(giving(answer(parts=(), country=None))).status == "matched"


def test_another_name_asks_for_review_and_counts_for_little() -> None:
    found = asked(giving(answer(name="SMK Batur Jaya", is_settlement=False)))
    assert (found.status, found.confidence, found.kind) == ("review", 0.25, None)


def test_a_shop_of_the_name_asks_for_review() -> None:
    found = asked(giving(answer(is_settlement=False)))
    assert (found.status, found.confidence) == ("review", 0.4)


def test_the_settlement_is_preferred_to_the_shop_that_comes_first() -> None:
    found = asked(giving(answer(is_settlement=False, lat=-7.66, lon=110.69), answer()))
    assert (found.status, found.lat) == ("matched", -7.6745)


def test_two_places_of_the_name_in_one_context_ask_for_review_with_both() -> None:
    two = giving(answer(name="Zzyzx"), answer(name="Zzyzx", lat=-7.72, lon=110.6))
    found = asked(two, "Zzyzx", "Kabupaten Klaten")
    assert found.status == "review"
    assert found.confidence == 0.425
    assert (found.alternatives[0].lat, found.alternatives[0].lon) == (-7.72, 110.6)


def test_one_place_told_as_a_point_and_as_an_area_is_one() -> None:
    found = asked(giving(answer(), answer(lat=-7.68, lon=110.665)))
    assert (found.status, found.confidence) == ("matched", 0.85)


def test_without_context_an_answer_always_asks_for_review() -> None:
    before = match.place("Zzyzx")
    found = online.place(before, giving(answer(name="Zzyzx")))
    assert (before.status, found.status, found.confidence) == ("unmatched", "review", 0.5)


def test_an_answer_that_is_an_official_place_gets_its_code_and_name() -> None:
    # the village Kajen at its own point, asked for by a name that only the service knows
    village = match.place("Kajen", "Kecamatan Ceper, Kabupaten Klaten")
    assert village.kind == "village"
    found = online.place(
        match.place("Qwertz", "Kecamatan Ceper"), giving(answer(name="Kajen", lat=village.lat, lon=village.lon))
    )
    assert (found.kind, found.code, found.status) == ("village", village.code, "review")


def test_polygons_are_taken_when_given() -> None:
    outline = "POLYGON ((110.66 -7.67, 110.67 -7.67, 110.67 -7.68, 110.66 -7.67))"
    assert asked(giving(answer(outline=outline))).outline == outline
