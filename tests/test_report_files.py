"""Reports as PDF and as workbooks: what they hold, read back from the files."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pdfua
import pytest
import python_calamine
from pypdf import PageObject, PdfReader
from pypdf.generic import ContentStream, DictionaryObject

from hubmap import captions, figures, pipeline, reports
from hubmap.arrow_tables import frame_of
from hubmap.atlas import Atlas
from hubmap.plain_values import records
from hubmap.reports.hub_sheets import sheet_content
from tests.factories import small_atlas, with_tables

# kinds of structure elements (ISO 32000-1, 14.8.4)
STANDARD = {
    f"/{kind}"
    for kind in (
        *(
            "Document",
            "Part",
            "Sect",
            "Div",
            "P",
            "H1",
            "H2",
            "H3",
            "H4",
            "H5",
            "H6",
            "L",
            "LI",
            "Lbl",
            "LBody",
            "Table",
        ),
        *(
            "TR",
            "TH",
            "TD",
            "THead",
            "TBody",
            "TFoot",
            "Caption",
            "Figure",
            "Link",
            "Span",
            "Note",
            "Reference",
            "TOC",
            "TOCI",
        ),
        *(
            "NonStruct",
            "Private",
            "BlockQuote",
            "Code",
            "Formula",
            "Art",
            "Index",
            "Quote",
            "BibEntry",
            "Annot",
            "Form",
        ),
    )
}
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


def parents(reader: PdfReader) -> dict[int, Any]:
    """The parent tree: by the key of a page or an annotation, the structure elements that its content belongs to."""

    def walk(node: Any) -> Iterator[tuple[int, Any]]:
        found = node.get_object()
        numbers = found.get("/Nums", [])
        yield from zip(numbers[::2], (value.get_object() for value in numbers[1::2]), strict=True)
        for child in found.get("/Kids", []):
            yield from walk(child)

    return dict(walk(reader.root_object["/StructTreeRoot"]["/ParentTree"]))  # type: ignore[index]


def drawn(page: PageObject, reader: PdfReader) -> Iterator[tuple[str, tuple[str, ...], int | None]]:
    """What a page draws: each operator with the tags around it, and the number of the content it is part of."""
    around: list[tuple[str, int | None]] = []
    for operands, operator in ContentStream(page.get_contents(), reader).operations:
        name = operator.decode()
        if name in ("BDC", "BMC"):
            number = operands[1].get("/MCID") if name == "BDC" and isinstance(operands[1], DictionaryObject) else None
            around.append((str(operands[0]), number))
        elif name == "EMC":
            around.pop()
        elif name in ("Tj", "TJ", "Do", "f", "f*", "S", "s", "B", "b", "sh"):
            number = next((number for _, number in reversed(around) if number is not None), None)
            yield name, tuple(tag for tag, _ in around), number


def test_all_that_a_pdf_draws_is_in_its_tree_or_an_artifact(pdf: bytes) -> None:
    reader = PdfReader(io.BytesIO(pdf))
    tree, elements = parents(reader), tags(reader)
    pages: list[Any] = [*reader.pages]
    for page in pages:
        of_page = tree[page["/StructParents"]]
        for name, around, number in drawn(page, reader):
            assert around, name
            if "/Artifact" not in around:
                assert of_page[number].get_object() in elements
        assert page["/Tabs"] == "/S"
        for annotation in (note.get_object() for note in page.get("/Annots", [])):
            link = tree[annotation["/StructParent"]]
            assert (link["/S"], annotation["/Subtype"]) == ("/Link", "/Link")
            assert annotation["/Contents"]


def test_a_pdf_s_headings_heads_and_names_of_kinds_are_those_of_the_standard(pdf: bytes) -> None:
    reader = PdfReader(io.BytesIO(pdf))
    elements: list[Any] = [*tags(reader)]
    root: Any = reader.root_object
    levels = [int(str(tag["/S"])[2:]) for tag in elements if re.fullmatch(r"/H\d", str(tag["/S"]))]
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))
    roles = root["/StructTreeRoot"].get("/RoleMap", {})
    assert {str(roles.get(tag["/S"], tag["/S"])) for tag in elements} <= STANDARD
    heads = [tag["/A"] for tag in elements if tag["/S"] == "/TH"]
    owned = [found if isinstance(found, list) else [found] for found in heads]
    assert heads
    assert all(any(one.get_object().get("/Scope") for one in of) for of in owned)


def test_every_font_of_a_pdf_is_in_it_and_its_letters_can_be_read_back(pdf: bytes) -> None:
    reader = PdfReader(io.BytesIO(pdf))
    fonts = [font.get_object() for page in reader.pages for font in page["/Resources"]["/Font"].values()]  # type: ignore[index]
    assert fonts
    for font in fonts:
        described = font["/DescendantFonts"][0].get_object()["/FontDescriptor"]
        assert {"/FontFile2", "/FontFile3"} & described.keys()
        assert "/ToUnicode" in font
    assert reader.root_object["/ViewerPreferences"]["/DisplayDocTitle"]  # type: ignore[index]
    assert not reader.is_encrypted
    assert b"<dc:title>" in pdf


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


def test_a_list_s_own_columns_and_units_stand_in_workbook_and_sheets(tmp_path: Path) -> None:
    rows = [
        "name,lat,lon,fuel,capacity (MW)",
        "Alfa,-7.68,110.65,coal,400",
        "Beta,-6.97,110.42,gas,30",
        "Gama,-7,110,coal,9",
    ]
    (tmp_path / "plants.csv").write_text("\n".join([*rows, ""]), encoding="utf-8")
    atlas, none = pipeline.read(tmp_path / "plants.csv"), reports.Picture(png=b"", width_mm=1, height_mm=1, alt="")
    head, *cells = next(iter(workbook(atlas, none).values()))
    assert [dict(zip(head, row, strict=True))["fuel"] for row in cells] == ["coal", "gas", "coal"]
    assert [head[3], cells[0][3]] == ["capacity (MW)", 400]
    figures_of, own = sheet_content(atlas, "alfa", none, language=captions.language_of(atlas, "en")).tables
    assert figures_of.rows[0][:2] == ("capacity (MW)", "400")
    assert ("fuel", "coal") in own.rows
