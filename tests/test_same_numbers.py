"""Every number in every output is the page's, for all qualifiers and covers; and every count of centres, for all statuses and days."""

from __future__ import annotations

import csv
import io
import json
import re
from dataclasses import replace
from functools import cache
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from typing import Any

import docx
import pytest
import python_calamine
from docx.oxml.ns import qn
from pptx import Presentation
from pypdf import PdfReader

from hubmap import captions, exports, figures, page, pipeline, reports
from hubmap.atlas import Atlas
from hubmap.page.payload import payload
from hubmap.reports import hub_sheets, pdf_document, word_document
from hubmap.reports.content import Content

# id, year, covers, figure as written, its form in Indonesian
FIGURES = (
    ("pasti", 2019, "hub", "12345", "12.345"),
    ("paling", 2020, "hub", "≤200", "≤200"),
    ("lebih", 2021, "hub", ">2929", ">2.929"),
    ("sedikit", 2018, "hub", "≥1300", "≥1.300"),
    ("kurang", 2018, "hub", "<90", "<90"),
    ("kira", 2017, "hub", "~450", "~450"),
    ("kisar", 2016, "hub", "250-300", "250–300"),
    ("bagian", 2015, "part", "1204", "1.204"),
    ("luas", 2014, "wider", "3631", "3.631"),
    ("ragu", 2013, "hub", "77", "77"),
)
# names begin with letters that no place does, or the list would be put where its names lie
SAID = {hub: said for hub, *_, said in FIGURES}
CENTRES = """id,name,role,hub,status,date,source
a,Satu,logistics,pasti,announced,2023-06,dinas
b,Dua,material,pasti,announced,2015,dinas
c,Tiga,rnd,paling,permitted,2023-05,dinas
d,Empat,service,lebih,building,2024-01,dinas
e,Lima,education,kurang,operating,2024-02,dinas
f,Enam,estate,kira,operating,2010,dinas
g,Tujuh,service,kisar,idle,2015,dinas
h,Delapan,material,bagian,closed,2014,dinas
i,Sembilan,rnd,luas,dropped,2013,dinas
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("numbers")
    hubs = [hub for hub, *_ in FIGURES] + ["tanpa"]
    lines = [f"{hub},Qq{hub},{-7 - at / 20},{109 + at / 8}" for at, hub in enumerate(hubs)]
    (made / "hubs.csv").write_text("\n".join(["id,name,lat,lon", *lines, ""]), encoding="utf-8")
    rows = [
        f"{hub},{year},sentra,{covers},{text},A,dinas,{'doubted' if hub == 'ragu' else ''}"
        for hub, year, covers, text, _ in FIGURES
    ]
    head = "hub,year,scope,covers,workforce,quality,source,stands"
    (made / "observations.csv").write_text("\n".join([head, *rows, ""]), encoding="utf-8")
    source = "id,publisher,title,date,url\ndinas,Dinas,Data,2024-05-06,https://example.org/d\n"
    (made / "sources.csv").write_text(source, encoding="utf-8")
    (made / "hubmap.toml").write_text('[page]\nlanguage = "id"\n', encoding="utf-8")
    (made / "centres.csv").write_text(CENTRES, encoding="utf-8")
    return made


@pytest.fixture(scope="module")
def atlas(folder: Path) -> Atlas:
    return pipeline.read(folder)


@pytest.fixture(scope="module")
def picture(atlas: Atlas) -> figures.Picture:
    return figures.picture(atlas, figures.FigureOptions(size=(170, 112), extent="all"))


class Cells(HTMLParser):
    """The rows of all tables of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[list[str]] = []
        self.is_open = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 - the parser gives them
        if tag == "tr":
            self.rows.append([])
        if tag in ("th", "td") and self.rows:
            self.rows[-1].append("")
            self.is_open = True

    def handle_endtag(self, tag: str) -> None:
        self.is_open &= tag not in ("th", "td")

    def handle_data(self, data: str) -> None:
        if self.is_open:
            self.rows[-1][-1] += data


def rows_of(html: str) -> list[list[str]]:
    reader = Cells()
    reader.feed(html)
    return reader.rows


@cache
def written(atlas: Atlas, kind: str) -> bytes:
    nothing = figures.picture(atlas, figures.FigureOptions(size=(120, 80), dpi=50))
    shown = reports.Picture(
        png=nothing.render("png"), svg=nothing.render("svg"), width_mm=120, height_mm=80, alt=nothing.alt
    )
    return reports.write(atlas, kind, shown)


def of_page(atlas: Atlas) -> dict[str, str]:
    """What the page's table without scripts says of each hub."""
    rows = [
        row for row in rows_of(page.render(atlas)) if len(row) == 3 and row[0].removeprefix("Qq") in {*SAID, "tanpa"}
    ]
    return {name.removeprefix("Qq"): told.split(" (")[0].strip() for name, _, told in rows}


def of_word(atlas: Atlas) -> dict[str, str]:
    return table_in_word(written(atlas, "docx"))


def table_in_word(file: bytes) -> dict[str, str]:
    table = docx.Document(io.BytesIO(file)).tables[0]
    texts = [
        ["".join(text.text or "" for text in cell._element.iter(qn("w:t"))) for cell in row.cells] for row in table.rows
    ]
    return {row[0].removeprefix("Qq"): row[2] for row in texts[1:]}


def of_slides(atlas: Atlas) -> dict[str, str]:
    slides = Presentation(io.BytesIO(written(atlas, "pptx"))).slides
    table: Any = next(shape for slide in slides for shape in slide.shapes if shape.has_table)
    return {row.cells[0].text.removeprefix("Qq"): row.cells[2].text for row in list(table.table.rows)[1:]}


def of_html(atlas: Atlas) -> dict[str, str]:
    rows = rows_of(written(atlas, "html").decode("utf-8"))
    return {row[0].removeprefix("Qq"): row[2] for row in rows if len(row) == 7 and row[0].removeprefix("Qq") in SAID}


def of_workbook(atlas: Atlas) -> dict[str, str]:
    book = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(written(atlas, "xlsx")))
    rows = book.get_sheet_by_index(0).to_python()[1:]
    # Excel itself writes a number as the language does
    said = {
        str(row[0]): captions.Language("id").number(row[3]) if isinstance(row[3], float) else str(row[3])
        for row in rows
    }
    return {name.removeprefix("Qq"): text for name, text in said.items() if text}


def of_pdf(atlas: Atlas) -> dict[str, str]:
    text = "\n".join(part.extract_text() for part in PdfReader(io.BytesIO(written(atlas, "pdf"))).pages)
    return dict(re.findall(r"^Qq(\w+) Jawa Tengah (\S+) \d{4} ", text, re.MULTILINE))


@cache
def sheets_of(atlas: Atlas) -> dict[str, Content]:
    drawn = figures.picture(atlas, figures.FigureOptions(size=(60, 60), dpi=50))
    shown = reports.Picture(png=drawn.render("png"), width_mm=60, height_mm=60, alt=drawn.alt)
    language = captions.language_of(atlas, "id")
    return {hub: hub_sheets.sheet_content(atlas, hub, shown, language=language) for hub in (*SAID, "tanpa")}


def of_sheets_in_word(atlas: Atlas) -> dict[str, str]:
    """What the Word document of each hub's sheet says."""
    told = {}
    for hub, sheet in sheets_of(atlas).items():
        tables = docx.Document(io.BytesIO(word_document.write_document(sheet))).tables
        rows = [[cell.text for cell in row.cells] for table in tables for row in table.rows]
        for above, row in pairwise(rows):
            if "Angka" in above:
                told[hub] = row[1]
    return told


def of_sheets_in_the_atlas(atlas: Atlas) -> dict[str, str]:
    """What the PDF of all sheets says, each under the name of its hub."""
    pages = PdfReader(io.BytesIO(pdf_document.write_atlas("Semua", [*sheets_of(atlas).values()]))).pages
    told = (re.match(r"Qq(\w+)\n.*?\nTenaga kerja (\S+) \d{4} ", page.extract_text(), re.DOTALL) for page in pages)
    return {found[1]: found[2] for found in told if found}


def of_refreshed_word(atlas: Atlas) -> dict[str, str]:
    """What a Word document says that was refreshed by other data, and then by these."""
    told, none = reports.live(atlas, language="id"), reports.Picture(png=b"other", width_mm=1, height_mm=1, alt="")
    others = replace(told, fields={key: f"{text} 999" for key, text in told.fields.items()})
    return table_in_word(reports.refresh(reports.refresh(written(atlas, "docx"), others, none), told, none))


OUTPUTS = (
    of_page,
    of_sheets_in_word,
    of_sheets_in_the_atlas,
    of_word,
    of_refreshed_word,
    of_slides,
    of_html,
    of_workbook,
    of_pdf,
)


@pytest.mark.parametrize("read", OUTPUTS)
def test_every_output_says_each_figure_as_the_page_does(atlas: Atlas, read: Any) -> None:
    told = read(atlas)
    assert {hub: told.get(hub) for hub in SAID} == SAID
    # missing is missing, never a number
    assert not re.search(r"\d", told.get("tanpa", ""))


def test_the_picture_s_description_says_each_figure_as_the_page_does(picture: figures.Picture) -> None:
    for text in (picture.alt, re.search(r"<desc>(.*?)</desc>", picture.render("svg").decode("utf-8"), re.DOTALL)[1]):  # type: ignore[index]
        plain = text.replace("&lt;", "<").replace("&gt;", ">")
        for hub, said in SAID.items():
            assert f"Qq{hub} {said} (" in plain
        assert "Tanpa angka: Qqtanpa" in plain


def test_geojson_csv_and_the_page_s_data_hold_the_same_bounds(atlas: Atlas) -> None:
    features = json.loads(exports.hubs_geojson(atlas))["features"]
    table = list(csv.DictReader(io.StringIO(exports.hubs_csv(atlas))))
    hubs = {hub["id"]: hub for hub in json.loads(payload(atlas).data)["hubs"]}
    for feature, row in zip(features, table, strict=True):
        hub, figure = feature["id"], feature["properties"]["workforce"]
        if hub == "tanpa":
            assert figure is None
            assert row["workforce"] == row["workforce_low"] == row["workforce_text"] == ""
            assert not hubs[hub].get("figures")
            continue
        (observation,) = hubs[hub]["figures"]
        shown = observation["values"]["workforce"]
        for part, column in (("value", "workforce"), ("low", "workforce_low"), ("high", "workforce_high")):
            value = shown["value"] if part == "value" or "said" not in shown else shown.get(part)
            assert figure[part] == value
            assert row[column] == ("" if value is None else f"{value:g}")
        assert shown.get("said", {"id": SAID[hub]})["id"] == SAID[hub]


@pytest.mark.parametrize("day", ["2012", "2016-06-30", "2024-05-06", "2031"])
def test_page_report_and_figure_count_the_same_centres_of_each_status(folder: Path, day: str) -> None:
    atlas = pipeline.read(folder, as_of=day)
    counts = atlas.centres["look"].value_counts().to_dict()
    on_page = [centre.get("look") or centre["status"] for centre in json.loads(payload(atlas).data)["centres"]]
    assert {look: on_page.count(look) for look in set(on_page)} == counts
    alt = figures.picture(atlas, figures.FigureOptions(extent="all", language="en")).alt
    report = reports.live(atlas, language="en").fields
    summary = " ".join(text for key, text in report.items() if key.startswith("summary"))
    words = {"silent": r"announced, no news since [\d–]+", "building": "being built", "idle": "idle"}
    for look, count in counts.items():
        said = words.get(look, look)
        assert re.search(rf"{said} \({count}\)", alt)
        assert re.search(rf"\b{count} {said}", summary)
    assert day[:4] in report["date"]
