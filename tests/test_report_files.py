"""Reports as PDF and as workbooks: what they hold, read back from the files."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pdfua
import pytest
import python_calamine
from pypdf import PdfReader
from pypdf.generic import DictionaryObject

from hubmap import captions, figures, reports
from hubmap.arrow_tables import frame_of
from hubmap.atlas import Atlas
from hubmap.plain_values import records
from tests.factories import small_atlas, with_tables

HOSTILE = '=HYPERLINK("x") #lorem(9) $x$ *<script>* 熔 صناعة'


@pytest.fixture(scope="module")
def picture() -> reports.Picture:
    drawn = figures.picture(small_atlas(), figures.FigureOptions(size=(120, 80), dpi=50, language="en"))
    return reports.Picture(png=drawn.render("png"), svg=drawn.render("svg"), width_mm=120, height_mm=80, alt=drawn.alt)


@pytest.fixture(scope="module")
def pdf(picture: reports.Picture) -> bytes:
    return reports.write(small_atlas(), "pdf", picture, language="en")


def tags(reader: PdfReader) -> list[DictionaryObject]:
    """Structure elements in reading order."""

    def walk(node: Any) -> Iterator[DictionaryObject]:
        found = node.get_object()
        if isinstance(found, DictionaryObject):
            if "/S" in found:
                yield found
            found = found.get("/K", [])
        for child in found if isinstance(found, list) else [found]:
            if not isinstance(child, int):
                yield from walk(child)

    return list(walk(reader.root_object["/StructTreeRoot"]["/K"]))  # type: ignore[index]


def test_a_pdf_says_that_it_is_pdf_ua_and_in_which_language_and_has_no_date_of_today(pdf: bytes) -> None:
    reader = PdfReader(io.BytesIO(pdf))
    assert b"<pdfuaid:part>1</pdfuaid:part>" in pdf
    assert str(reader.root_object["/Lang"]).startswith("en")
    assert reader.root_object["/MarkInfo"]["/Marked"]  # type: ignore[index]
    assert reader.metadata is not None
    assert str(reader.metadata.creation_date)[:10] == "2025-03-28"


def test_a_pdf_is_read_title_first_then_map_tables_doubts_and_sources(pdf: bytes, picture: reports.Picture) -> None:
    found = tags(PdfReader(io.BytesIO(pdf)))
    kinds = [str(tag["/S"]) for tag in found]
    assert {"/Table", "/TR", "/TH", "/TD", "/L", "/LI", "/Link", "/H1", "/Caption", "/Figure"} <= set(kinds)
    (alt,) = [str(tag["/Alt"]) for tag in found if str(tag["/S"]) == "/Figure" and "/Alt" in tag]
    assert alt == picture.alt
    assert kinds.index("/Figure") < kinds.index("/Table") < kinds.index("/L")
    # each figure's source is linked where the figure stands
    assert kinds.index("/Table") < kinds.index("/Link")


def test_a_checker_of_pdf_ua_finds_nothing(pdf: bytes, tmp_path: Path) -> None:
    (tmp_path / "report.pdf").write_bytes(pdf)
    assert not pdfua.validate(str(tmp_path / "report.pdf")).findings


def test_the_same_pdf_has_the_same_bytes(pdf: bytes, picture: reports.Picture) -> None:
    assert reports.write(small_atlas(), "pdf", picture, language="en") == pdf


def test_hostile_text_stays_text_in_a_pdf(picture: reports.Picture) -> None:
    atlas = small_atlas(title={"id": HOSTILE, "en": HOSTILE})
    atlas = with_tables(atlas, hubs=frame_of(atlas.hub_table).assign(name=HOSTILE))
    reader = PdfReader(io.BytesIO(reports.write(atlas, "pdf", picture, language="en")))
    assert reader.metadata is not None
    assert reader.metadata.title == HOSTILE
    assert "#lorem(9)" in reader.pages[0].extract_text()


def workbook(atlas: Atlas, picture: reports.Picture) -> dict[str, list[list[Any]]]:
    made = python_calamine.CalamineWorkbook.from_filelike(
        io.BytesIO(reports.write(atlas, "xlsx", picture, language="en"))
    )
    return {name: made.get_sheet_by_name(name).to_python() for name in made.sheet_names}


def test_a_workbook_holds_numbers_as_numbers_and_bounds_as_the_page_says_them(picture: reports.Picture) -> None:
    atlas = small_atlas()
    sheets = workbook(atlas, picture)
    assert list(sheets) == ["Hubs", "Chart", "Figures", "Centres", "Sources", "Notes"]
    told = {(row[0], row[1], row[3]): row[2] for row in sheets["Figures"][1:]}
    names = {row["id"]: row["name_en"] or row["name"] for row in records(atlas.hub_table)}
    for row in records(atlas.figure_table):
        label = atlas.config.metric(row["metric"]).label["en"]
        shown = told[names[row["hub"]], label, row["year"] or ""]
        is_exact = row["low"] == row["value"] == row["high"]
        assert shown == (row["value"] if is_exact else captions.Language("en").figure(row))


def test_a_hub_without_a_figure_has_an_empty_cell_never_a_zero(picture: reports.Picture) -> None:
    atlas = small_atlas()
    head, *rows = workbook(atlas, picture)["Hubs"]
    first = atlas.metrics[0]
    known = captions.standing(atlas, first)
    column = head.index(atlas.config.metric(first).label["en"])
    empty = [row[column] for hub, row in zip(records(atlas.hub_table), rows, strict=True) if hub["id"] not in known]
    assert empty
    assert set(empty) == {""}


def test_a_workbook_has_frozen_heads_filters_and_a_native_chart_and_no_formula(picture: reports.Picture) -> None:
    atlas = small_atlas()
    atlas = with_tables(atlas, hubs=frame_of(atlas.hub_table).assign(name=HOSTILE))
    first, second = (reports.write(atlas, "xlsx", picture, language="en") for _ in range(2))
    assert first == second
    with zipfile.ZipFile(io.BytesIO(first)) as parts:
        sheet = parts.read("xl/worksheets/sheet1.xml").decode()
        assert 'state="frozen"' in sheet
        assert "<autoFilter" in sheet
        assert "<f>" not in sheet
        assert "<c:barChart>" in parts.read("xl/charts/chart1.xml").decode()
