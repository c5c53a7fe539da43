"""Readers' questions made from templates over four lists: each is answered within one search or two taps.

The answers are computed from the tables by code of this file's own.
"""

from __future__ import annotations

import csv
import io
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from hubmap import pipeline
from hubmap.paths import geodata_dir

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.browser.conftest import OpenPage

AS_OF = "2026-11-24"
SILENT_SINCE = "2024-11-24"
ROLES = {
    "id": {"logistics": "Pusat logistik", "material": "Pusat bahan baku", "rnd": "Pusat litbang"},
    "en": {"logistics": "Logistics centre", "material": "Material centre", "rnd": "R&D centre"},
}
STATES = {
    "id": {"operating": "beroperasi", "building": "sedang dibangun", "announced": "diumumkan", "closed": "ditutup"},
    "en": {"operating": "operating", "building": "being built", "announced": "announced", "closed": "closed"},
}
SILENT = {"id": "tanpa kabar sejak {year}", "en": "no news since {year}"}
SETTINGS = 'as_of = {as_of}\nlocale = "en"\n[title]\nid = "Sentra"\nen = "Hubs"\n[page]\nlanguage = "{language}"\n'

FIRMS = {
    "hubs.csv": "id,name,lat,lon\nkayu,Sentra Kayu,-6.6,110.7\nlurik,Sentra Lurik,-7.7,110.6\nrotan,Sentra Rotan,-6.7,108.5\n",
    "observations.csv": "hub,year,workforce,covers,quality,source\nkayu,2023,900,hub,A,a\nlurik,2022,1200,part,A,a\n",
    "centres.csv": "id,name,role,hub,status,date,source\n"
    "k,Terminal kayu,material,kayu,announced,2020-05,a\nk,Terminal kayu,material,kayu,operating,2022-07,b\n"
    "g,Gudang lurik,logistics,lurik,announced,2021,a\nr,Balai rotan,rnd,rotan,building,2025-02-01,b\n",
    "sources.csv": "id,publisher,date,url\na,Koran Pagi,2023-01-01,https://a.example/1\nb,Dinas,2025-02-01,https://b.example/2\n",
}
BOUNDS = {
    "hubs.csv": "id,name,lat,lon,list\nnorth,North Yard,-6.1,106.8,pilot\nsouth,South Yard,-7.8,110.4,pilot\neast,East Yard,-7.2,112.7,\n",
    "observations.csv": "hub,year,workforce,covers,quality,source\nnorth,2020,>300,hub,B,p\nsouth,2020,250,hub,B,p\neast,2021,5000,wider,C,p\n",
    "centres.csv": "id,role,hub,status,date,source\nn1,logistics,north,operating,2019,p\nn2,rnd,north,announced,2026-01,p\n"
    "s1,material,south,closed,2023,p\ns2,logistics,south,announced,2018-03-01,p\n",
    "sources.csv": "id,publisher,date,url\np,Ports Weekly,2020-02-02,https://p.example/x\n",
}
# in one go, because a browser draws a frame for each step that it is told alone
SEARCH = """question => {
  hubmap.state.set({hub: null, centre: null});
  const field = document.querySelector(".search-field");
  field.value = question;
  field.dispatchEvent(new Event("input", {bubbles: true}));
  field.dispatchEvent(new KeyboardEvent("keydown", {key: "Enter", bubbles: true, cancelable: true}));
  const panel = document.querySelector(".panel");
  return panel.checkVisibility() ? panel.innerText : "";
}"""
PLAIN = {
    "hubs.csv": "id,name,lat,lon,workforce,year\n"
    + "".join(f"h{n},Desa {n},{-7 - n / 20},110,{n * 10},2024\n" for n in range(1, 9)),
}


@dataclass
class Asked:
    """A list with its page, and its tables as they were written."""

    page: Page
    language: str
    hubs: list[dict[str, str]]
    figures: list[dict[str, str]]
    centres: list[dict[str, str]] = field(default_factory=list)
    sources: dict[str, dict[str, str]] = field(default_factory=dict)

    def name(self, row: dict[str, str]) -> str:
        return (row.get("name_en") if self.language == "en" else "") or row["name"]

    def figure(self, hub: dict[str, str]) -> list[dict[str, str]]:
        rows = [row for row in self.figures if row["hub"] == hub["id"] and row.get("workforce")]
        return [row for row in rows if row.get("stands", "") != "no"]

    def newest(self, hub: dict[str, str], role: str) -> dict[str, dict[str, str]]:
        """By id of the hub's centres of a role: what was said last."""
        rows = [row for row in self.centres if row.get("hub") == hub["id"] and row["role"] == role]
        return {row["id"]: row for row in sorted(rows, key=lambda row: row["date"])}


def _rows(folder: Path, name: str) -> list[dict[str, str]]:
    path = folder / name
    return list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8-sig")))) if path.exists() else []


def _asked(folder: Path, page: Page, language: str) -> Asked:
    hubs, figures = _rows(folder, "hubs.csv"), _rows(folder, "observations.csv")
    figures += [{**row, "hub": row["id"], "covers": "hub"} for row in hubs if row.get("workforce")]
    sources = {row["id"]: row for row in _rows(folder, "sources.csv")}
    return Asked(page, language, hubs, figures, _rows(folder, "centres.csv"), sources)


@pytest.fixture(scope="module", params=["metal", "firms", "bounds", "plain"])
def asked(
    request: pytest.FixtureRequest, open_once: OpenPage, metal_map: Path, tmp_path_factory: pytest.TempPathFactory
) -> Asked:
    if request.param == "metal":
        return _asked(geodata_dir(), open_once(metal_map).page, "id")
    tables, language = {"firms": (FIRMS, "id"), "bounds": (BOUNDS, "en"), "plain": (PLAIN, "en")}[request.param]
    folder = tmp_path_factory.mktemp(request.param)
    for name, text in tables.items():
        (folder / name).write_text(text, encoding="utf-8")
    (folder / "hubmap.toml").write_text(SETTINGS.format(as_of=AS_OF, language=language), encoding="utf-8")
    pipeline.build(folder, folder / "output")
    return _asked(folder, open_once(folder / "output" / "map.html").page, language)


def _story(page: Page) -> str:
    page.evaluate("hubmap.state.set({hub: null, centre: null})")
    return " ".join(page.get_by_role("banner").inner_text().split())


def _search(asked: Asked, question: str) -> str:
    """What the sheet says that one search opens."""
    return " ".join(asked.page.evaluate(SEARCH, question).split())


def test_which_is_the_largest_with_a_figure_for_the_whole_hub(asked: Asked) -> None:
    exact: list[tuple[float, str]] = []
    for hub in asked.hubs:
        rows = [
            row
            for row in asked.figure(hub)
            if row.get("covers", "hub") == "hub" and row.get("stands", "") in {"", "yes"}
        ]
        head = min(rows, key=lambda row: (row.get("quality") or "Z", -int(row["year"] or 0)), default=None)
        # a bound or a range is never above an exact figure
        if head and re.fullmatch(r"[\d.]+", head["workforce"]):
            exact.append((float(head["workforce"].replace(".", "")), asked.name(hub)))
    said = _story(asked.page)
    assert max(exact)[1] in re.split("seluruh sentra: |whole hub: ", said)[1].partition(",")[0]


def test_how_many_have_no_figure(asked: Asked) -> None:
    without = sum(1 for hub in asked.hubs if not asked.figure(hub))
    said = {"id": f"{without} tidak", "en": f"{without} have none"}[asked.language]
    everyone = {"id": "Semuanya mempunyai", "en": "All have"}[asked.language]
    assert (said if without else everyone) in _story(asked.page)


def test_is_the_centre_there_since_when_and_who_says_so(asked: Asked) -> None:
    wanted = [role for role in ROLES[asked.language] if any(row["role"] == role for row in asked.centres)]
    wrong = []
    for hub in asked.hubs:
        for role in wanted:
            label = ROLES[asked.language][role]
            said = _search(asked, f"{label} {asked.name(hub)}")
            known = asked.newest(hub, role)
            missing = {"id": "belum diketahui adanya: ", "en": "Nothing is known here of: "}[asked.language]
            parts = [part for row in known.values() for part in _answer(asked, label, row)] or [missing]
            wrong += [(hub["id"], role, part) for part in parts if part not in said]
            if not known and label not in said.partition(missing)[2].partition(".")[0]:
                wrong.append((hub["id"], role, "not said to be unknown"))
    assert wrong == []


def _answer(asked: Asked, label: str, row: dict[str, str]) -> list[str]:
    status = STATES[asked.language][row["status"]]
    is_silent = row["status"] == "announced" and row["date"] <= SILENT_SINCE
    silent = SILENT[asked.language].format(year=row["date"][:4])
    source = asked.sources[row["source"]]
    publisher = (source.get("publisher_en") if asked.language == "en" else "") or source["publisher"] or source["title"]
    return [f"{label}: {status}", silent if is_silent else row["date"][:4], publisher]


def test_what_is_announced_without_news(asked: Asked) -> None:
    ids = {row["id"] for row in asked.centres}
    newest = {one: max((row for row in asked.centres if row["id"] == one), key=lambda row: row["date"]) for one in ids}
    silent = [row for row in newest.values() if row["status"] == "announced" and row["date"] <= SILENT_SINCE]
    label = {"id": "Apa yang terjadi dengan rencana", "en": "What became of the plans"}[asked.language]
    asked.page.evaluate("hubmap.state.set({hub: null, centre: null})")
    if not silent:
        assert asked.page.get_by_text(label).count() == 0
        return
    if not asked.page.locator(".plans").is_visible():
        asked.page.get_by_text(label).click()
    offered = asked.page.locator(".plans [data-plan]").evaluate_all("all => all.map(one => one.dataset.plan)")
    assert sorted(offered) == sorted(row["id"] for row in silent)
    assert str(len(silent)) in _story(asked.page)
