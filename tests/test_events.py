"""How plans age: the newest event counts, what nothing was heard of falls silent, and nobody asks the clock."""

from __future__ import annotations

import ast
import datetime as dt
import json
import time
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hubmap import changes, config, figures, pipeline, plan_captions, reader, reports
from hubmap.atlas import Atlas
from hubmap.atlas.events import PENDING, STAGES, Event, State, state
from hubmap.captions import Language
from hubmap.page.payload import payload
from hubmap.partial_dates import first_day, last_day
from hubmap.reports.content import report_content
from hubmap.validate import check
from tests.factories import framed

DAYS = st.dates(dt.date(1990, 1, 1), dt.date(2040, 12, 31))
DATES = st.one_of(
    st.none(),
    DAYS.map(dt.date.isoformat),
    DAYS.map(lambda day: f"{day:%Y-%m}"),
    DAYS.map(lambda day: f"{day:%Y}"),
)
EVENTS = st.lists(st.builds(Event, status=st.sampled_from(STAGES), date=DATES, due=DATES), min_size=1, max_size=6)


def as_of(events: list[Event], day: dt.date | None, years: float = 2) -> State | None:
    return state(events, day, silent_after_years=years)


def known(*events: Event, day: str) -> State:
    found = as_of(list(events), dt.date.fromisoformat(day))
    assert found is not None
    return found


@given(EVENTS, DAYS, st.randoms())
def test_the_order_of_the_rows_changes_nothing(events: list[Event], day: dt.date, random: Any) -> None:
    def said(events: list[Event]) -> tuple[Any, ...] | None:
        found = as_of(events, day)
        return (found.status, found.last_heard, found.silent_since, found.look, found.quiet) if found else None

    shuffled = random.sample(events, k=len(events))
    # two dates that end on one day are news of one age, whichever of them is written more exactly
    if len({last_day(event.date) for event in events if event.date}) == len({e.date for e in events if e.date}):
        assert said(shuffled) == said(events)


@given(EVENTS, DAYS)
def test_what_comes_after_the_day_is_not_known_yet(events: list[Event], day: dt.date) -> None:
    before = [event for event in events if event.date is None or first_day(event.date) <= day]
    found, alone = as_of(events, day), as_of(before, day) if before else None
    assert (found is None) == (not before)
    if found and alone:
        assert (found.status, found.last_heard, found.look) == (alone.status, alone.last_heard, alone.look)


@given(EVENTS, DAYS)
def test_no_news_is_newer_than_the_one_that_is_shown(events: list[Event], day: dt.date) -> None:
    found = as_of(events, day)
    dates = [last_day(event.date) for event in events if event.date and first_day(event.date) <= day]
    if found and dates:
        assert found.last_heard
        assert last_day(found.last_heard) == max(dates)


@given(EVENTS, DAYS, DAYS)
def test_a_plan_that_is_silent_stays_silent_until_something_is_heard(
    events: list[Event], one: dt.date, other: dt.date
) -> None:
    early, late = sorted([one, other])
    dated_later = [event for event in events if event.date and first_day(event.date) > early]
    first, second = as_of(events, early), as_of(events, late)
    if first and second and not dated_later and first.silent_since:
        assert second.silent_since == first.silent_since


@given(EVENTS, DAYS)
def test_only_plans_fall_silent_and_due_is_no_news(events: list[Event], day: dt.date) -> None:
    found = as_of(events, day)
    plain = as_of([Event(status=event.status, date=event.date) for event in events], day)
    assert found == plain
    if found and found.silent_since:
        assert found.status in PENDING
        assert last_day(found.last_heard or "") <= day


@given(EVENTS)
def test_without_a_day_nothing_ages(events: list[Event]) -> None:
    found = as_of(events, None)
    assert found is not None
    assert found.silent_since is None


@pytest.mark.parametrize(
    ("date", "day", "silent"),
    [
        ("2019-03-22", "2021-03-21", None),
        ("2019-03-22", "2021-03-22", 2019),
        ("2019", "2021-12-30", None),
        ("2019", "2021-12-31", 2019),
        ("2020-02-29", "2022-02-28", None),
        ("2020-02-29", "2022-03-01", 2020),
    ],
)
def test_a_plan_is_silent_from_the_very_day_on(date: str, day: str, silent: int | None) -> None:
    assert known(Event(status="announced", date=date), day=day).silent_since == silent


def test_of_two_events_of_one_day_the_one_further_on_is_shown() -> None:
    events = (Event(status="operating", date="2023"), Event(status="building", date="2023"))
    assert known(*events, day="2024-01-01").status == "operating"


def test_an_event_without_a_date_is_the_oldest() -> None:
    found = known(Event(status="operating"), Event(status="announced", date="2001"), day="2024-01-01")
    assert (found.status, found.last_heard) == ("announced", "2001")


def test_a_silent_building_site_keeps_its_look() -> None:
    found = known(Event(status="building", date="2020"), day="2026-01-01")
    assert (found.silent_since, found.look) == (2020, "building")


@pytest.mark.parametrize(
    ("date", "day", "quiet"),
    [("2020", "2025-12-30", False), ("2020", "2025-12-31", True), (None, "2025-01-01", True)],
)
def test_evidence_that_something_operates_is_quiet_when_it_is_old_or_has_no_date(
    date: str | None, day: str, *, quiet: bool
) -> None:
    assert known(Event(status="operating", date=date), day=day).quiet is quiet


CENTRES = """id,name,role,status,hub,place,date,year,due,succeeds,source,note
plan,Rencana,material,planned,a,,,2019,2021,,s,
plan,,,permitted,,,2020-05,,,,,izin
made,Jadi,material,operating,a,,2023-05-10,,,plan,s,
lab,Lab,rnd,beroperasi,a,,,,,,s,
soon,Nanti,rnd,announced,a,,2031,,,,s,
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "hubs.csv").write_text("id,name,lat,lon\na,Alpha,-7,110\n", encoding="utf-8")
    (tmp_path / "centres.csv").write_text(CENTRES, encoding="utf-8")
    (tmp_path / "sources.csv").write_text("id,publisher,date\ns,Kabar,2022-02\n", encoding="utf-8")
    return tmp_path


def centres(atlas: Atlas) -> dict[str, dict[str, Any]]:
    return {str(row["id"]): {str(k): v for k, v in row.items()} for row in atlas.centres.to_dict("records")}


def test_rows_of_one_id_are_events_of_one_centre(folder: Path) -> None:
    found = centres(pipeline.read(folder, as_of="2024"))
    assert list(found) == ["plan", "made", "lab"]
    plan = found["plan"]
    assert (plan["status"], plan["look"], plan["silent_since"], plan["due"]) == ("permitted", "silent", 2020, "2021")
    assert (plan["name"], plan["role"], plan["note"], plan["succeeded_by"]) == ("Rencana", "material", "izin", ["made"])


def test_an_event_without_a_date_has_that_of_its_source(folder: Path) -> None:
    assert centres(pipeline.read(folder, as_of="2024"))["lab"]["last_heard"] == "2022-02"


def test_events_after_the_day_are_left_out_and_told(folder: Path) -> None:
    atlas = pipeline.read(folder, as_of="2024")
    assert [(p.code, p.row) for p in atlas.problems if p.code == "event-after-as-of"] == [("event-after-as-of", 6)]
    assert centres(pipeline.read(folder, as_of="2019-12"))["plan"]["status"] == "announced"


def test_a_day_that_nobody_set_is_assumed_and_said_so(folder: Path) -> None:
    atlas = pipeline.read(folder)
    assert (atlas.as_of.day, atlas.as_of.assumed) == (dt.date(2031, 12, 31), True)
    assert "as-of-assumed" in {problem.code for problem in atlas.problems}
    (folder / "hubmap.toml").write_text("as_of = 2024-06-30\n", encoding="utf-8")
    told = pipeline.read(folder)
    assert (told.as_of.day, told.as_of.assumed) == (dt.date(2024, 6, 30), False)
    assert "as-of-assumed" not in {problem.code for problem in told.problems}


def test_rows_that_contradict_each_other_are_told(tmp_path: Path) -> None:
    (tmp_path / "hubs.csv").write_text("id,name,lat,lon\na,Alpha,-7,110\n", encoding="utf-8")
    text = (
        "id,name,role,status,hub,date,succeeds\n"
        "p,Pusat,material,planned,a,2019,\np,Balai,rnd,building,a,2019,\nq,Kuncup,rnd,planned,a,2019,ghost\n"
    )
    (tmp_path / "centres.csv").write_text(text, encoding="utf-8")
    result = framed(check(reader.read_tables(tmp_path), config.Config()))
    told = [(problem.code, problem.row, problem.column) for problem in result.problems]
    assert told == [
        ("centre-contradicts", 3, "name"),
        ("centre-contradicts", 3, "role"),
        ("centre-contradicts", 3, "date"),
        ("unknown-succeeds", 4, "succeeds"),
    ]
    assert result.tables.centres[["id", "name", "role"]].to_numpy().tolist() == [
        ["p", "Pusat", "material"], ["q", "Kuncup", "rnd"],
    ]  # fmt: skip


ALL = "id,name,role,status,hub,date\n" + "".join(
    f"{status}-{year},{status} {year},material,{status},a,{year}\n" for status in STAGES for year in (2015, 2020, 2023)
)


@pytest.mark.parametrize("day", ["2014", "2016-06-30", "2021", "2026-11-24"])
def test_page_report_and_figure_count_the_centres_alike(tmp_path: Path, day: str) -> None:
    (tmp_path / "hubs.csv").write_text("id,name,lat,lon\na,Alpha,-7,110\n", encoding="utf-8")
    (tmp_path / "centres.csv").write_text(ALL, encoding="utf-8")
    atlas = pipeline.read(tmp_path, as_of=day)
    counts = Counter(atlas.centres["look"])
    page = json.loads(payload(atlas).data)
    assert Counter(centre["look"] for centre in page["centres"]) == counts
    assert page["meta"]["as_of"] == (atlas.as_of.day or dt.date.min).isoformat()
    drawn = figures.picture(atlas, figures.FigureOptions(size="square", language="en"))
    picture = reports.Picture(png=b"", width_mm=1, height_mm=1, alt="")
    summary = " ".join(report_content(atlas, picture, language=Language("en")).summary)
    for look, count in counts.items():
        years = set(atlas.centres.loc[atlas.centres["look"] == look, "silent_since"].dropna())
        words = plan_captions.status_words(look, years, Language("en"))
        assert f"{words} ({count})" in drawn.alt
        assert f"{count} {words}" in summary
    assert ("Centres:" in drawn.alt) == bool(counts)


def test_the_clock_is_not_asked(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # the first build writes the places file, which the next ones read
    for name in ("first", "now"):
        pipeline.build(folder, folder / name)
    ten_years, asked = 10 * 365.25 * 86400, time.time
    monkeypatch.setattr(time, "time", lambda: asked() + ten_years)
    pipeline.build(folder, folder / "later")
    now, later = ({path.name: path.read_bytes() for path in (folder / name).iterdir()} for name in ("now", "later"))
    assert now.keys() == later.keys()
    assert [name for name, content in now.items() if later[name] != content] == []


def test_only_the_commands_that_are_about_today_ask_for_it() -> None:
    package = Path(pipeline.__file__).parent
    asking = {
        path.relative_to(package).as_posix()
        for path in package.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in {"today", "now", "utcnow"}
        # a fetcher is given the seconds by which it keeps its pace
        and ast.unparse(node.func) != "self.now"
    }
    # a day is written by the command that is about today, and by nothing that a build runs
    assert {name for name in asking if not name.startswith("studio/")} == {"cli/sources.py"}


def test_a_comparison_tells_what_was_promised_slipped_opened_and_fell_silent(tmp_path: Path) -> None:
    old, new = tmp_path / "old", tmp_path / "new"
    head = "id,name,role,status,hub,date,due\n"
    before = "p,P,material,announced,a,2022,2024-01\no,O,rnd,building,a,2022,\ns,S,rnd,announced,a,2021-06,\n"
    after = "p,P,material,announced,a,2023,2025-07\no,O,rnd,operating,a,2023,\ns,S,rnd,announced,a,2021-06,\nn,N,rnd,announced,a,2023,\n"
    for folder, rows, day in ((old, before, "2022-12-31"), (new, after, "2023-12-31")):
        folder.mkdir()
        (folder / "hubs.csv").write_text("id,name,lat,lon\na,Alpha,-7,110\n", encoding="utf-8")
        (folder / "centres.csv").write_text(head + rows, encoding="utf-8")
        (folder / "hubmap.toml").write_text(f"as_of = {day}\n", encoding="utf-8")
    found = changes.compare(pipeline.read(old), pipeline.read(new))
    told = {(change.kind, change.name.split()[0], change.months) for change in found if change.kind != "edited"}
    assert told == {("slipped", "p", 18), ("opened", "o", None), ("silent", "s", None), ("promised", "n", None)}
    lines = [line.strip() for line, _ in changes.lines(found)]
    assert "centre p (P): 18 months, 2024-01 → 2025-07" in lines
    assert "centre s (S): no news since 2021-06" in lines
