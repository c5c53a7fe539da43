"""What a real Nominatim answers is understood, and is kept when it has gone."""

from __future__ import annotations

from pathlib import Path

import pytest

from hubmap.config import Online
from hubmap.errors import ServiceError
from hubmap.geocoding import matching as match
from hubmap.geocoding import online
from tests.nominatim.conftest import Nominatim


@pytest.fixture(scope="session")
def service(nominatim: Nominatim, tmp_path_factory: pytest.TempPathFactory) -> online.Service:
    cache: Path = tmp_path_factory.mktemp("answers")
    return online.opened(Online(domain=nominatim.address, min_seconds=0, cache=cache, timeout_seconds=60))


def names(service: online.Service, question: str) -> list[str]:
    return [answer.name for answers in service.ask([question]) for answer in answers]


def test_the_foundry_hamlet_of_ceper_is_found_and_believed(service: online.Service) -> None:
    before = match.place("Dukuh Batur", "Kec. Ceper, Kab. Klaten")
    found = online.place(before, service)
    assert (before.match, found.match, found.status) == ("wider", "online", "matched")
    assert found.name == "Batur, Kecamatan Ceper, Kabupaten Klaten, Jawa Tengah"
    assert (found.lat, found.lon, found.code, found.origin) == (-7.6745, 110.6615, "33.10.11", "nominatim")


def test_a_name_without_its_prefixes_is_what_it_understands(service: online.Service) -> None:
    assert names(service, "Batur, Ceper, Klaten, Jawa Tengah") == ["Batur"]
    assert names(service, "Batur, Kecamatan Ceper, Kabupaten Klaten") == []


def test_tegal_is_the_town_and_then_both_regencies_with_their_polygons(service: online.Service) -> None:
    [answers] = service.ask(["Tegal"])
    assert [answer.name for answer in answers] == ["Tegal", "Kabupaten Tegal", "Kota Tegal"]
    assert answers[0].outline is None
    assert all(answer.outline and answer.outline.startswith("POLYGON ((") for answer in answers[1:])
    assert {answer.country for answer in answers} == {"id"}


def test_naples_is_not_there_and_stays_unmatched(service: online.Service) -> None:
    assert names(service, "Naples") == []
    assert online.place(match.place("Naples"), service).status == "unmatched"


def test_when_it_has_gone_kept_answers_stay_and_new_questions_are_faults(
    nominatim: Nominatim, service: online.Service
) -> None:
    kept = names(service, "Tegal")
    nominatim.process.kill()
    nominatim.process.wait()
    assert names(service, "Tegal") == kept
    with pytest.raises(ServiceError, match="could not be reached"):
        names(service, "Klaten")
