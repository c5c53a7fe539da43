"""A geopy geocoder asked over HTTP: politely, with answers kept, and with every fault told as a fault."""

from __future__ import annotations

import email.utils
import json
import sqlite3
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from geopy.geocoders import SERVICE_TO_GEOCODER

from hubmap.config import Online
from hubmap.errors import ServiceError, UsageError
from hubmap.geocoding.online.answers import Answer
from hubmap.geocoding.online.pace import MOST_AT_ONCE, Pace, check_amount, check_pace
from hubmap.geocoding.online.service import GeopyService, cache_folder, service
from tests.faulty import Reply, Server, hamlet, places, running
from tests.test_online_pace import Clock

HTML = Reply("<!doctype html><title>Log in to the hotel's network</title>")
BATUR = places(hamlet())


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def opened(tmp_path: Path, clock: Clock) -> Iterator[Any]:
    """Make services with a folder of their own and a clock that nobody waits for."""
    made: list[GeopyService] = []

    def opened(server: Server | str, **settings: Any) -> GeopyService:
        domain = server.address if isinstance(server, Server) else server
        defaults: dict[str, Any] = {"domain": domain, "min_seconds": 0, "cache": tmp_path, "timeout_seconds": 0.3}
        pace = partial(Pace, clock=clock, sleep=clock.sleep)
        made.append(service(Online(**{**defaults, **settings}), pace=pace))
        return made[-1]

    yield opened
    for each in made:
        each.close()


def ask(asked: GeopyService, *questions: str) -> list[Sequence[Answer]]:
    return list(asked.ask(questions or ("Batur, Ceper",)))


def test_an_answer_of_nominatim_is_read_with_all_it_says(opened: Any) -> None:
    with running(BATUR) as server:
        [[found]] = ask(opened(server))
    assert found == Answer(
        name="Batur",
        parts=("Ceper", "Klaten", "Jawa Tengah"),
        lat=-7.6745,
        lon=110.6615,
        reach_km=3.13,
        country="id",
        is_settlement=True,
        service="nominatim",
    )


def test_nominatim_is_asked_for_indonesian_places_with_address_and_polygons_by_a_named_program(opened: Any) -> None:
    with running(BATUR) as server:
        ask(opened(server))
        assert server.headers[0]["User-Agent"].startswith("hubmap/")
        for wish in ("countrycodes=id", "addressdetails=1", "polygon_text=1", "accept-language=id", "limit=10"):
            assert wish in server.paths[0]


def test_the_user_agent_is_that_of_the_settings(opened: Any) -> None:
    with running(BATUR) as server:
        ask(opened(server, user_agent="hubs of Dinas X (dinas@example.go.id)"))
        assert server.headers[0]["User-Agent"] == "hubs of Dinas X (dinas@example.go.id)"


def test_a_polygon_is_taken_simplified(opened: Any) -> None:
    corners = [(110.6, -7.7), (110.65, -7.7000001), (110.7, -7.7), (110.7, -7.6), (110.6, -7.6), (110.6, -7.7)]
    wkt = "POLYGON((" + ",".join(f"{lon} {lat}" for lon, lat in corners) + "))"
    with running(places({**hamlet(), "geotext": wkt})) as server:
        [[found]] = ask(opened(server))
    assert found.outline == "POLYGON ((110.6 -7.7, 110.7 -7.7, 110.7 -7.6, 110.6 -7.6, 110.6 -7.7))"


@pytest.mark.parametrize("wkt", ["POLYGON((1 2", "POLYGON EMPTY", "POINT(1 2)", "POLYGON((0 0,1 1,0 0))", 7])
def test_what_is_no_polygon_is_not_taken_for_one(opened: Any, wkt: object) -> None:
    with running(places({**hamlet(), "geotext": wkt})) as server:
        [[found]] = ask(opened(server))
    assert found.outline is None


def test_no_places_is_an_answer_and_is_kept(opened: Any) -> None:
    with running(places()) as server:
        asked = opened(server)
        assert ask(asked) == ask(asked) == [()]
        assert len(server.asked) == 1


def test_an_answer_is_asked_for_once_and_then_kept_across_runs(opened: Any) -> None:
    with running(BATUR) as server:
        first, again = ask(opened(server)), ask(opened(server))
        assert first == again
        assert len(server.asked) == 1


def test_kept_answers_are_text_and_nothing_in_them_is_run(opened: Any, tmp_path: Path) -> None:
    with running(BATUR) as server:
        ask(opened(server))
    with sqlite3.connect(tmp_path / "answers.sqlite") as kept:
        [[value]] = kept.execute("SELECT value FROM responses")
    kept.close()
    assert json.loads(value)["_decoded_content"][0]["name"] == "Batur"


def test_new_questions_are_paced_and_kept_ones_are_not(opened: Any, clock: Clock) -> None:
    with running(BATUR) as server:
        asked = opened(server, min_seconds=1.5)
        ask(asked, "a", "b", "c")
        assert clock.slept == [1.5, 1.5]
        ask(asked, "a", "b", "c")
        assert clock.slept == [1.5, 1.5]


@pytest.mark.parametrize("status", [429, 503])
def test_a_service_that_wants_a_pause_gets_it(opened: Any, clock: Clock, status: int) -> None:
    with running(Reply(status=status, headers=(("Retry-After", "17"),)), BATUR) as server:
        [[found]] = ask(opened(server))
    assert found.name == "Batur"
    assert clock.slept == [17.0]


def test_a_pause_may_be_given_as_a_date(opened: Any, clock: Clock) -> None:
    clock.now = 1_700_000_000.0
    date = email.utils.formatdate(clock.now + 20, usegmt=True)
    with running(Reply(status=429, headers=(("Retry-After", date),)), BATUR) as server:
        ask(opened(server))
    assert clock.slept == [20.0]


def test_a_long_pause_ends_the_run_and_the_next_run_does_not_ask_before(opened: Any, clock: Clock) -> None:
    with running(Reply(status=429, headers=(("Retry-After", "3600"),)), BATUR) as server:
        for _ in range(2):
            with pytest.raises(ServiceError, match="left alone for another 3600 seconds") as caught:
                ask(opened(server))
            assert caught.value.retry_after == 3600
        assert len(server.asked) == 1
        clock.now += 3600
        assert ask(opened(server))[0][0].name == "Batur"


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        pytest.param(Reply(status=503), "answered 503 (Service Unavailable), 3 times", id="503"),
        pytest.param(Reply(status=429), "answered 429 (Too Many Requests), 3 times", id="429"),
        pytest.param(Reply(status=500), "answered 500", id="500"),
        pytest.param(Reply(BATUR.body, cut=True), "cut the connection, 3 times", id="cut"),
        pytest.param(Reply(wait=1.0), "did not answer within 0.3 seconds, 3 times", id="time-out"),
    ],
)
def test_a_passing_fault_is_tried_three_times_and_then_told(
    opened: Any, clock: Clock, fault: Reply, words: str
) -> None:
    with running(fault) as server:
        with pytest.raises(ServiceError) as caught:
            ask(opened(server))
        assert words in str(caught.value)
        assert len(server.asked) == 3
        assert clock.slept == [2.0, 4.0]


def test_a_fault_that_passes_is_not_told(opened: Any) -> None:
    with running(Reply(status=503), Reply("[", cut=True), BATUR) as server:
        assert ask(opened(server))[0][0].name == "Batur"


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        pytest.param(HTML, "something that is not JSON", id="page"),
        pytest.param(Reply(BATUR.body[:-5]), "something that is not JSON", id="broken JSON"),
        pytest.param(Reply(""), "something that is not JSON", id="nothing"),
        pytest.param(Reply("{}"), "JSON that is no list of places", id="empty mapping"),
        pytest.param(Reply("null"), "JSON that is no list of places", id="null"),
        pytest.param(Reply('{"error": "overloaded"}'), "overloaded", id="error as an answer"),
        pytest.param(Reply('[{"name": "Batur"}]'), "JSON of an unknown shape", id="place without a point"),
        pytest.param(places(hamlet(lat=float("nan"))), "JSON of an unknown shape", id="no number"),
        pytest.param(places(hamlet(lat=910)), "JSON of an unknown shape", id="off the globe"),
        pytest.param(Reply(status=403), "refused (answered 403)", id="403"),
        pytest.param(Reply(status=404), "failed: answered 404", id="404"),
        pytest.param(Reply(status=301, headers=(("Location", "http://x/"),)), "answered 301", id="moved"),
    ],
)
def test_an_answer_that_is_none_is_a_fault_and_is_not_kept(opened: Any, fault: Reply, words: str) -> None:
    with running(fault, BATUR) as server:
        asked = opened(server)
        with pytest.raises(ServiceError) as caught:
            ask(asked)
        assert words in str(caught.value)
        assert len(server.asked) == 1
        assert ask(asked)[0][0].name == "Batur"


def test_nobody_at_the_address_is_a_fault(opened: Any) -> None:
    with running(BATUR) as server:
        pass
    with pytest.raises(ServiceError, match=r"127.0.0.1:\d+ could not be reached"):
        ask(opened(server))


def test_an_interrupted_run_keeps_its_answers_and_asks_only_for_the_rest(opened: Any, tmp_path: Path) -> None:
    questions = [f"Place {number}" for number in range(10)]
    with running(answer=lambda _question, number: BATUR if number <= 6 else Reply(status=503)) as server:
        with pytest.raises(ServiceError) as caught:
            ask(opened(server), *questions)
        assert "look-up 7 of 10; the 6 answers before it are kept in" in str(caught.value)
        assert str(tmp_path) in str(caught.value)
        server.answer = lambda _question, _number: BATUR
        server.asked.clear()
        assert len(ask(opened(server), *questions)) == 10
        assert server.asked == questions[6:]


def test_the_public_nominatim_is_not_asked_in_bulk(opened: Any) -> None:
    asked = opened("nominatim.openstreetmap.org", min_seconds=1)
    with pytest.raises(UsageError, match=r"does not allow bulk geocoding.*online\.domain"):
        ask(asked, *(f"Place {number}" for number in range(MOST_AT_ONCE + 1)))


def test_the_public_nominatim_is_not_asked_faster_than_it_allows(opened: Any) -> None:
    with pytest.raises(UsageError, match="one request a second"):
        opened("nominatim.openstreetmap.org", min_seconds=0.5)


def test_an_own_server_is_asked_as_much_as_one_likes() -> None:
    check_amount("localhost:8080", 1_000_000)
    check_pace("localhost:8080", 0)


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ({"geocoder": "nowhere"}, "geopy has no geocoder “nowhere”"),
        ({"geocoder": "opencage"}, "opencage cannot be used with these settings"),
        ({"geocoder": "liveaddress", "domain": "x.example"}, "has one server only"),
        ({"key_env": "HUBMAP_TEST_UNSET"}, "environment variable HUBMAP_TEST_UNSET"),
        ({"options": {"api_key": "s3cret"}}, "must not stand in hubmap.toml"),
        ({"options": {"colour": "red"}}, "has no option colour"),
        ({"options": {"domain": "x.example"}}, "has no option domain"),
    ],
)
def test_settings_that_cannot_work_are_refused_before_anything_is_sent(
    opened: Any, settings: dict[str, Any], words: str
) -> None:
    with pytest.raises(UsageError) as caught:
        opened("localhost", **({"domain": None, "min_seconds": 1} | settings))
    assert words in str(caught.value)


def test_a_folder_that_cannot_be_written_is_told(opened: Any, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(UsageError, match="Answers cannot be kept in"):
        opened("localhost", cache=tmp_path / "file" / "folder")


def test_a_broken_file_of_answers_is_told_and_not_taken_for_nothing_found(opened: Any, tmp_path: Path) -> None:
    (tmp_path / "answers.sqlite").write_bytes(b"this is no database" * 100)
    with pytest.raises(UsageError, match="Answers cannot be kept in"):
        ask(opened("localhost:9"))


def test_answers_are_kept_in_a_folder_of_the_users_caches_by_default() -> None:
    assert cache_folder(Online()).parts[-2:] == ("hubmap", "online")


@pytest.mark.parametrize(
    ("domain", "scheme"),
    [("localhost:8080", "http"), ("127.0.0.1", "http"), ("geo.example", "https"), ("http://geo.example", "http")],
)
def test_a_server_on_another_machine_is_asked_over_https_unless_told_otherwise(
    opened: Any, domain: str, scheme: str
) -> None:
    assert opened(domain).geocoder.scheme == scheme


# --- keys -------------------------------------------------------------------------------------------------------

SECRET = "s3cr3t/+&key"  # noqa: S105 - made up


@pytest.fixture
def key(monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setenv("HUBMAP_TEST_KEY", SECRET)
    return "HUBMAP_TEST_KEY"


def opencage(opened: Any, server: Server, key: str) -> GeopyService:
    asked: GeopyService = opened(server, geocoder="opencage", key_env=key)
    return asked


def test_a_key_goes_to_the_service_and_nowhere_else(opened: Any, key: str, tmp_path: Path) -> None:
    found = {"results": [{"formatted": "Batur, Ceper, Indonesia", "geometry": {"lat": -7.6745, "lng": 110.6615}}]}
    with running(Reply(json.dumps(found))) as server:
        asked = opencage(opened, server, key)
        [[batur]] = ask(asked)
        assert "key=s3cr3t%2F%2B%26key" in server.paths[0]
    assert (batur.name, batur.country, batur.service) == ("Batur", "id", "opencage")
    assert "s3cr3t" not in repr(vars(asked.geocoder))
    for file in tmp_path.iterdir():
        assert b"s3cr3t" not in file.read_bytes()


def test_what_is_sent_is_said_first_and_only_what_is_new(
    opened: Any, key: str, caplog: pytest.LogCaptureFixture
) -> None:
    said_before: list[str] = []

    def answer(_question: str, _number: int) -> Reply:
        said_before.extend(record.getMessage() for record in caplog.records)
        return Reply('{"results": [], "status": {"code": 200, "message": "OK"}}')

    with running(answer=answer) as server:
        asked = opencage(opened, server, key)
        for _ in range(2):
            ask(asked, "Batur\x1b[2J, Ceper", "Tegal")
    host = server.address.removeprefix("http://")
    expected = f"hubmap: sent to {host}, and nothing else of the list: 2 names (Batur\\x1b[2J, Ceper; Tegal)"
    assert said_before[0] == expected
    assert [record.getMessage() for record in caplog.records] == [expected]


def test_a_server_that_only_the_settings_name_gets_no_other_secret(
    opened: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CLOUD_SECRET", SECRET)
    monkeypatch.setenv("HUBMAP_CLOUD_SECRET", SECRET)
    for domain in ("geo.example", "https://geo.example:8443/api"):
        with pytest.raises(UsageError, match=r"CLOUD_SECRET is not sent to geo\.example.*HUBMAP_CLOUD_SECRET"):
            opened(domain, geocoder="pelias", key_env="CLOUD_SECRET")
        assert opened(domain, geocoder="pelias", key_env="HUBMAP_CLOUD_SECRET")
    assert opened("http://127.0.0.1:1", geocoder="pelias", key_env="CLOUD_SECRET")


def test_a_key_is_in_no_message(opened: Any, key: str) -> None:
    with running(BATUR) as server:
        pass
    with pytest.raises(ServiceError) as caught:
        ask(opencage(opened, server, key))
    error: BaseException | None = caught.value
    while error:
        assert "s3cr3t" not in repr(error)
        error = error.__cause__ or error.__context__


def test_a_new_key_finds_the_answers_of_the_old_one(opened: Any, key: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with running(Reply('{"results": [], "status": {"code": 200, "message": "OK"}}')) as server:
        ask(opencage(opened, server, key))
        monkeypatch.setenv(key, "another")
        ask(opencage(opened, server, key))
        assert len(server.asked) == 1


def test_an_over_used_quota_in_a_good_answer_is_a_fault_and_is_not_kept(opened: Any, key: str) -> None:
    over = Reply(json.dumps({"status": "OVER_QUERY_LIMIT", "results": []}))
    with running(over, Reply(json.dumps({"status": "ZERO_RESULTS", "results": []}))) as server:
        asked = opened(server, geocoder="googlev3", key_env=key)
        with pytest.raises(ServiceError, match="over the requests limit"):
            ask(asked)
        assert ask(asked) == [()]


OTHER_OPTIONS: dict[str, dict[str, str]] = {"liveaddress": {"auth_id": "me"}}
WITHOUT_KEY = {"arcgis", "banfrance", "databc", "ignfrance", "nominatim", "photon"}


@pytest.mark.parametrize("name", sorted(SERVICE_TO_GEOCODER))
def test_every_geocoder_of_geopy_can_be_made_and_sees_a_mark_for_its_key(opened: Any, key: str, name: str) -> None:
    domain = "geo.example" if name == "pelias" else None
    settings: dict[str, Any] = {
        "geocoder": name,
        "domain": domain,
        "min_seconds": 1,
        "options": OTHER_OPTIONS.get(name, {}),
    }
    if name not in WITHOUT_KEY:
        settings["key_env"] = key
    made = opened("", **settings)
    assert ("HUBMAP-KEY" in repr(vars(made.geocoder))) == (name not in WITHOUT_KEY)
    assert made.wishes["exactly_one"] is False


def test_nothing_is_sent_and_nobody_waits_before_a_service_is_asked(opened: Any, clock: Clock) -> None:
    opened("nominatim.openstreetmap.org", min_seconds=1)
    assert clock.slept == []
