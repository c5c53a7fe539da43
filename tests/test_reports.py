from __future__ import annotations

import dataclasses
import io
import zipfile
from html.parser import HTMLParser
from pathlib import Path

import docx
import pandas as pd
import pytest
from docx.document import Document
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph
from pptx import Presentation
from pptx.util import Mm

from hubmap import atlas as atlases
from hubmap import captions, figures, pipeline, reports
from hubmap.arrow_tables import frame_of
from hubmap.atlas import Atlas
from hubmap.errors import UsageError
from hubmap.plain_values import records
from hubmap.problems import Problem, Sentence
from hubmap.reports import Picture
from tests.factories import small_atlas, synthetic_atlas, table_from, with_tables

HOSTILE = "{{ 7*7 }} {% x %} ${1} </script><img src=x onerror=alert(1)> \\u0041 `tick` 'q' \"d\" & <b>"


@pytest.fixture(scope="module")
def atlas() -> Atlas:
    return small_atlas()


@pytest.fixture(scope="module")
def picture(atlas: Atlas) -> Picture:
    drawn = figures.picture(atlas, figures.FigureOptions(size=(120, 80), dpi=50, language="en"))
    return Picture(png=drawn.render("png"), width_mm=120, height_mm=80, alt=drawn.alt)


def word(atlas: Atlas, picture: Picture, language: str = "en") -> Document:
    return docx.Document(io.BytesIO(reports.write(atlas, "docx", picture, language=language)))


def styled(document: Document, style: str) -> list[str]:
    return [text_of(paragraph) for paragraph in document.paragraphs if paragraph.style.name == style]  # type: ignore[union-attr]


def cells(document: Document) -> list[list[str]]:
    return [[text_of(cell.paragraphs[0]) for cell in row.cells] for row in document.tables[0].rows]


def text_of(paragraph: Paragraph) -> str:
    """A paragraph's text with that of its content controls, which python-docx leaves out."""
    return "".join(part.text or "\t" for part in paragraph._element.iter(qn("w:t"), qn("w:tab")))


def test_a_word_report_has_word_s_own_title_headings_and_captions(atlas: Atlas, picture: Picture) -> None:
    document = word(atlas, picture)
    assert styled(document, "Title") == ["Metal hubs"]
    assert styled(document, "Subtitle") == ["Data as of 28 March 2025."]
    assert styled(document, "Heading 1") == ["Map", "Figures by hub", "What is missing or doubtful", "Sources"]
    assert styled(document, "Caption")[0].startswith("Figure 1. Metal hubs. ")
    # the number is a field, which Word counts with others
    assert "SEQ Figure" in document.element.xml
    assert "PAGE" in document.sections[0].footer._element.xml
    assert document.core_properties.title == "Metal hubs"


def test_the_map_in_word_is_described_for_those_who_do_not_see_it(atlas: Atlas, picture: Picture) -> None:
    (shape,) = word(atlas, picture).element.iter(qn("wp:inline"))
    assert shape.docPr.get("descr") == picture.alt
    assert "Ceper 4,000 (2019)" in picture.alt


def test_the_table_in_word_equals_the_data(atlas: Atlas, picture: Picture) -> None:
    document = word(atlas, picture)
    head, *rows = cells(document)
    assert head == ["Hub", "Place", "Workforce", "Year", "Scope", "Quality", "Source"]
    shown = captions.standing(atlas, "workforce")
    hubs = {row["id"]: row for row in records(atlas.hub_table) if row["id"] in shown}
    assert sorted(row[0] for row in rows) == sorted(hub["name"] for hub in hubs.values())
    by_name = {hub["name"]: key for key, hub in hubs.items()}
    for row, key in ((row, by_name[row[0]]) for row in rows):
        assert row[2] == captions.Language("en").figure(shown[key])
        assert row[3] == str(shown[key]["year"])
        assert row[5] == shown[key]["quality"]
    assert "No figure: Semarang and Antah Berantah." in styled(document, "Normal")
    # figures of the whole hub stand first, the largest on top
    assert rows[0][2] == "4,000"
    assert {"1,204", "~500"} <= {row[2] for row in rows}


def test_a_source_s_number_in_the_table_is_its_number_in_the_list(atlas: Atlas, picture: Picture) -> None:
    document = word(atlas, picture)
    listed = [text for text in map(text_of, document.paragraphs) if text.startswith("[")]
    assert listed[0].startswith("[1]\tBPS, Direktori, 1 May 2021.")
    assert listed[0].endswith("https://example.org/a")
    assert listed[1].startswith("[2]\tKabar $5_Harian, 2019")
    assert [row[6] for row in cells(document)[1:4]] == ["[1]", "[1]", "[2]"]


def test_the_head_of_a_word_table_repeats_and_rows_stay_whole(atlas: Atlas, picture: Picture) -> None:
    xml = word(atlas, picture).tables[0]._tbl.xml
    assert "<w:tblHeader/>" in xml
    assert xml.count("<w:cantSplit/>") == len(atlas.headlines) + 1


def test_a_word_table_s_properties_stand_in_the_order_of_word_s_schema(atlas: Atlas, picture: Picture) -> None:
    properties = [child.tag.rpartition("}")[2] for child in word(atlas, picture).tables[0]._tbl.tblPr]
    order = ["tblStyle", "tblW", "jc", "tblBorders", "tblLayout", "tblCellMar", "tblLook"]
    assert properties == [name for name in order if name in properties]
    assert {"tblBorders", "tblCellMar"} <= set(properties)


def test_a_fault_in_the_tables_is_told_in_the_report_s_language(picture: Picture) -> None:
    message = Sentence("“{value}” is not a figure.", value="banyak")
    problem = Problem(
        severity="error", code="not-a-figure", message=message, file="observations.csv", row=4, column="workforce"
    )
    atlas = dataclasses.replace(small_atlas(), problems=(problem, dataclasses.replace(problem, code="no-year")))
    told = {language: styled(word(atlas, picture, language), "List Bullet") for language in ("id", "en")}
    assert [text for text in told["id"] if "banyak" in text] == [
        "observations.csv, baris 4, kolom workforce: “banyak” bukan angka."
    ]
    assert [text for text in told["en"] if "banyak" in text] == [
        "observations.csv, row 4, column workforce: “banyak” is not a figure."
    ]


def test_a_report_says_what_is_missing_and_doubtful(atlas: Atlas, picture: Picture) -> None:
    told = styled(word(atlas, picture), "List Bullet")
    assert "Workforce, no figure: Semarang and Antah Berantah." in told
    assert "Workforce, only a part of the hub: Tegal, Jogja and Sidoarjo." in told
    assert "Workforce, a wider area than the hub: Juwana." in told
    assert "Not on the map, because their place was not found: Antah Berantah." in told


def test_a_report_speaks_indonesian(atlas: Atlas, picture: Picture) -> None:
    document = word(atlas, picture, "id")
    assert styled(document, "Heading 1") == ["Peta", "Angka per sentra", "Yang kurang atau meragukan", "Sumber"]
    assert cells(document)[1][2] == "4.000"
    assert document.core_properties.language == "id-ID"


def test_the_summary_counts_what_the_figures_cover(atlas: Atlas, picture: Picture) -> None:
    told = styled(word(atlas, picture), "Normal")
    assert told[0] == "The data hold 7 hubs, 6 of them on the map."
    assert told[1] == (
        "Workforce: figures for 5 of 7 hubs, of 2012–2023; "
        "1 for the whole hub, 3 for a part of the hub and 1 for a wider area."
    )
    assert told[2] == "Centres: 4 operating and 9 announced, no news since 2019."


def test_the_grades_of_quality_are_explained_where_they_are_used(atlas: Atlas, picture: Picture) -> None:
    assert "Quality – A: ministry or regency figure, or a named report; B: one report, scope partly unclear." in styled(
        word(atlas, picture), "Normal"
    )


def test_a_report_without_figures_tells_the_hubs_and_their_places(picture: Picture) -> None:
    whole = small_atlas()
    bare = dataclasses.replace(with_tables(whole, headlines=whole.headlines[:0], figures=whole.figures[:0]), metrics=())
    document = word(bare, picture)
    assert cells(document)[:2] == [["Hub", "Place"], ["Ceper", "Kecamatan Ceper, Kabupaten Klaten, Jawa Tengah"]]
    assert cells(document)[-1] == ["Antah Berantah", "not placed"]
    assert styled(document, "Heading 1")[1] == "Hubs"
    assert {"The data hold no figures.", "The data name no sources."} <= set(styled(document, "Normal"))


def test_a_pinned_hub_s_place_is_what_it_lies_within_and_not_its_own_name(picture: Picture, tmp_path: Path) -> None:
    rows = ["Alfa,-7.68,110.65,Klaten", "Beta,-6.97,110.42,"]
    (tmp_path / "pins.csv").write_text("\n".join(["name,lat,lon,kabupaten", *rows, ""]), encoding="utf-8")
    told = dict(cells(word(pipeline.read(tmp_path / "pins.csv"), picture))[1:])
    assert told == {"Alfa": "Kabupaten Klaten, Jawa Tengah", "Beta": "Jawa Tengah"}


def test_figures_without_a_source_are_doubtful(picture: Picture) -> None:
    atlas = small_atlas()
    heads = frame_of(atlas.headline_table)
    heads.loc[heads["hub"] == "ceper", "source"] = None
    atlas = with_tables(atlas, headlines=heads)
    assert "Workforce, no source named: Ceper." in styled(word(atlas, picture), "List Bullet")


def test_hubs_whose_figures_do_not_fit_each_other_are_told_in_one_sentence(picture: Picture) -> None:
    problem = Problem(severity="warning", code="workers-per-unit", message="Out of line.", file="observations.csv")
    rows = small_atlas().figures["row"].tolist()[:2]
    atlas = dataclasses.replace(small_atlas(), problems=tuple(dataclasses.replace(problem, row=row) for row in rows))
    told = styled(word(atlas, picture), "List Bullet")
    assert "Figures of workers and of units hardly fit each other: Ceper and Tegal." in told


def test_figures_that_disagree_name_their_sources(picture: Picture) -> None:
    atlas = small_atlas()
    other = atlas.figures[atlas.figures["hub"] == "ceper"].assign(value=150.0, low=150.0, high=150.0, text="150")
    atlas = with_tables(atlas, figures=pd.concat([atlas.figures, other.assign(source="s3")]))
    document = word(atlas, picture)
    assert "Workforce, sources disagree: Ceper has 4,000 (2019) [1] here, and elsewhere 150 (2019) [3]." in styled(
        document, "List Bullet"
    )
    assert any(text_of(paragraph).startswith("[3]\ts3") for paragraph in document.paragraphs)


def test_the_caption_names_the_measure_that_the_map_shows(tmp_path: Path) -> None:
    (tmp_path / "hubs.csv").write_text(
        "name,within,workforce,ikm_units\nCeper,Kabupaten Klaten,400,30\n", encoding="utf-8"
    )
    built = pipeline.report(tmp_path / "hubs.csv", tmp_path / "out.docx", language="en", measure="ikm_units")
    document = docx.Document(str(built.files[0]))
    assert "IKM units by hub" in styled(document, "Caption")[0]
    assert styled(document, "Normal")[0] == "The data hold one hub; it is on the map."


def test_slides_have_a_native_title_notes_and_tables(atlas: Atlas, picture: Picture) -> None:
    slides = Presentation(io.BytesIO(reports.write(atlas, "pptx", picture, language="en"))).slides
    first, second = slides[0], slides[1]
    assert first.shapes.title.text_frame.text == "Metal hubs"
    assert "Figures differ in year and scope" in first.notes_slide.notes_text_frame.text
    shown = next(shape for shape in first.shapes if shape.name == "Map")
    assert shown._element.nvPicPr.cNvPr.get("descr") == picture.alt
    table = next(shape.table for shape in second.shapes if shape.has_table)
    assert [cell.text for cell in table.rows[1].cells][:4] == [
        "Ceper",
        "Kecamatan Ceper, Kabupaten Klaten, Jawa Tengah",
        "4,000",
        "2019",
    ]
    assert len(table.rows) == len(atlas.headlines) + 1


def test_the_rows_of_a_table_are_spread_evenly_over_slides(picture: Picture) -> None:
    slides = Presentation(io.BytesIO(reports.write(synthetic_atlas(40), "pptx", picture, language="en"))).slides
    tables = [shape for slide in slides for shape in slide.shapes if shape.has_table]
    counts = [len(shape.table.rows) - 1 for shape in tables]
    assert len(counts) > 1
    assert max(counts) - min(counts) <= 2
    assert all(
        slide.shapes.title.text_frame.text.endswith(f"/{len(counts)})") for slide in list(slides)[1:][: len(counts)]
    )


@pytest.mark.parametrize("times", [1, 6])
def test_a_slide_s_table_ends_above_the_slide_s_end(picture: Picture, times: int) -> None:
    atlas = small_atlas()
    long = [f"{name} " * times * 4 for name in atlas.hub_table["name"].to_pylist()]
    atlas = with_tables(atlas, hubs=frame_of(atlas.hub_table).assign(name=long))
    label = "Tenaga kerja menurut pendataan dinas " * times
    atlas.config.metrics["workforce"].label["en"] = label  # as long as columns of people's own tables are called
    slides = Presentation(io.BytesIO(reports.write(atlas, "pptx", picture, language="en")))
    heads = []
    for slide in slides.slides:
        for shape in slide.shapes:
            if shape.has_table:
                assert shape.top + sum(row.height for row in shape.table.rows) < slides.slide_height
                heads.append(shape.table.rows[0].height)
    assert max(heads) > (Mm(6) if times == 1 else Mm(20))


def test_a_long_title_is_set_smaller_on_a_slide(picture: Picture) -> None:
    sizes = []
    for title in ("Metal hubs", "Metal hubs of all provinces " * 5):
        atlas = small_atlas(title={"id": title, "en": title})
        slides = Presentation(io.BytesIO(reports.write(atlas, "pptx", picture, language="en"))).slides
        sizes.append(slides[0].shapes.title.text_frame.paragraphs[0].font.size.pt)
    assert sizes == [28, 16]


def test_slides_speak_the_report_s_language_and_their_layouts_fill_them(atlas: Atlas, picture: Picture) -> None:
    slides = Presentation(io.BytesIO(reports.write(atlas, "pptx", picture, language="id")))
    spoken = {
        run.get("lang")
        for slide in slides.slides
        for part in (slide, slide.notes_slide if slide.has_notes_slide else slide)
        for run in part._element.iter("{http://schemas.openxmlformats.org/drawingml/2006/main}rPr")
    }
    assert spoken == {"id-ID"}
    title = slides.slide_layouts[5].placeholders[0]
    assert title.left + title.width > slides.slide_width * 0.9


def test_a_link_on_a_slide_can_be_followed(atlas: Atlas, picture: Picture) -> None:
    slides = Presentation(io.BytesIO(reports.write(atlas, "pptx", picture, language="en"))).slides
    listed = next(shape for slide in slides for shape in slide.shapes if shape.name == "Sources")
    links = [run.hyperlink.address for part in listed.text_frame.paragraphs for run in part.runs]
    assert "https://example.org/a" in links


def test_a_slide_s_list_is_full_before_the_next_begins(picture: Picture) -> None:
    atlas = small_atlas()
    atlas = with_tables(atlas, sources=frame_of(atlas.source_table).assign(publisher="Direktori " * 30))
    problem = Problem(severity="warning", code="ratio", message="Out of line. " * 12, file="observations.csv", row=4)
    told = dataclasses.replace(atlas, problems=tuple(dataclasses.replace(problem, row=row) for row in range(2, 26)))
    slides = Presentation(io.BytesIO(reports.write(told, "pptx", picture, language="en"))).slides
    lists = [
        shape.text_frame.paragraphs
        for slide in slides
        for shape in slide.shapes
        if shape.name == "What is missing or doubtful"
    ]
    assert len(lists) > 1
    # twice as many lines as these would run off the slide
    assert all(9 < len(paragraphs) < 20 for paragraphs in lists[:-1])


class Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))


def test_an_html_fragment_holds_figure_and_table_and_no_script(atlas: Atlas, picture: Picture) -> None:
    text = reports.write(atlas, "html", picture, language="en").decode("utf-8")
    parser = Tags()
    parser.feed(text)
    names = [tag for tag, _ in parser.tags]
    assert {"figure", "figcaption", "table", "caption", "ol"} <= set(names)
    assert "script" not in names
    assert next(attrs for tag, attrs in parser.tags if tag == "img")["alt"] == picture.alt


@pytest.mark.parametrize("kind", ["docx", "pptx", "html"])
def test_hostile_text_stays_text_in_documents_and_pages(picture: Picture, kind: str) -> None:
    atlas = small_atlas(title={"id": HOSTILE, "en": HOSTILE})
    sources = atlas.sources.assign(title=HOSTILE, url="javascript:alert(1)")
    atlas = with_tables(atlas, hubs=frame_of(atlas.hub_table).assign(name=HOSTILE), sources=sources)
    written = reports.write(atlas, kind, picture, language="en")
    if kind == "html":
        parser = Tags()
        parser.feed(written.decode("utf-8"))
        assert [tag for tag, _ in parser.tags].count("img") == 1
        assert not any((attrs.get("href") or "").startswith("javascript") for _, attrs in parser.tags)
    elif kind == "docx":
        document = docx.Document(io.BytesIO(written))
        assert styled(document, "Title") == [HOSTILE]
        assert cells(document)[1][0] == HOSTILE
        assert "javascript" not in document.element.xml
    else:
        assert Presentation(io.BytesIO(written)).slides[0].shapes.title.text_frame.text == HOSTILE


def test_control_characters_do_not_break_an_office_file(picture: Picture) -> None:
    atlas = small_atlas(title={"id": "a\x00b\x0b", "en": "a\x00b\x0b"})
    assert styled(word(atlas, picture), "Title") == ["ab "]


@pytest.mark.parametrize("kind", ["docx", "pptx"])
def test_the_same_report_has_the_same_bytes_and_no_date_of_today(atlas: Atlas, picture: Picture, kind: str) -> None:
    first, second = (reports.write(atlas, kind, picture) for _ in range(2))
    assert first == second
    with zipfile.ZipFile(io.BytesIO(first)) as parts:
        assert {part.date_time for part in parts.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert b"2025-03-28" in parts.read("docProps/core.xml")


def test_a_template_of_the_user_s_is_filled(picture: Picture, tmp_path: Path) -> None:
    blank = docx.Document()
    blank.add_heading("Ministry of things: {{ title }}", level=1)
    blank.add_paragraph("{{ figure }}")
    blank.add_paragraph("{% for row in tables[0].rows %}{{ row[0] }}: {{ row[2] }}; {% endfor %}")
    blank.save(str(tmp_path / "own.docx"))
    hostile = small_atlas(title={"id": HOSTILE, "en": HOSTILE})
    first = reports.write(hostile, "docx", picture, language="en", template=tmp_path / "own.docx")
    assert first == reports.write(hostile, "docx", picture, language="en", template=tmp_path / "own.docx")
    document = docx.Document(io.BytesIO(first))
    assert styled(document, "Heading 1") == [f"Ministry of things: {HOSTILE}"]
    assert document.inline_shapes[0]._inline.docPr.get("descr") == picture.alt
    assert "Ceper: 4,000; Sidoarjo: >3,000; Tegal: 1,204; " in [paragraph.text for paragraph in document.paragraphs][2]


def test_a_template_that_names_what_there_is_not_is_told(atlas: Atlas, picture: Picture, tmp_path: Path) -> None:
    blank = docx.Document()
    blank.add_paragraph("{{ tittle }}")
    blank.save(str(tmp_path / "own.docx"))
    with pytest.raises(UsageError, match="tittle"):
        reports.write(atlas, "docx", picture, template=tmp_path / "own.docx")


@pytest.mark.parametrize(
    ("name", "told"), [("none.docx", "there is no such file"), ("text.docx", "it is no Word document")]
)
def test_a_template_that_is_none_is_told(atlas: Atlas, picture: Picture, tmp_path: Path, name: str, told: str) -> None:
    (tmp_path / "text.docx").write_text("not a document", encoding="utf-8")
    with pytest.raises(UsageError, match=told):
        reports.write(atlas, "docx", picture, template=tmp_path / name)


def test_the_map_stays_within_a_template_s_margins(atlas: Atlas, picture: Picture, tmp_path: Path) -> None:
    blank = docx.Document()
    for edge, width in (("page_width", Mm(90)), ("left_margin", Mm(20)), ("right_margin", Mm(10))):
        setattr(blank.sections[0], edge, width)
    blank.add_paragraph("{{ figure }}")
    blank.add_paragraph("{% for source in sources %}{{ source.url }};{% endfor %}")
    blank.save(str(tmp_path / "own.docx"))
    document = docx.Document(io.BytesIO(reports.write(atlas, "docx", picture, template=tmp_path / "own.docx")))
    assert document.inline_shapes[0].width == pytest.approx(Mm(60), rel=1e-3)
    # the second source has no link
    assert document.paragraphs[1].text == "https://example.org/a;;"


def test_a_report_of_no_known_kind_is_refused() -> None:
    with pytest.raises(UsageError, match=r"ends in \.docx, \.pptx, \.pdf, \.xlsx, \.html"):
        reports.kind_of(Path("report.odt"))


@pytest.fixture(scope="module")
def anchored() -> Atlas:
    """An atlas in which Ceper's figure has the words that hold it, and its source an address."""
    made = small_atlas()
    of_ceper = (made.figures["hub"] == "ceper") & (made.figures["metric"] == "workforce")
    figures_ = made.figures.assign(anchor=made.figures["anchor"].where(~of_ceper, "4.000 tenaga kerja"))
    return with_tables(made, figures=figures_, headlines=frame_of(atlases.headlines(table_from(figures_))))


OPENED = "https://example.org/a#:~:text=4.000%20tenaga%20kerja"


@pytest.mark.parametrize("kind", ["docx", "pdf", "pptx", "html"])
def test_a_citation_opens_its_source_at_the_words_that_hold_the_figure(
    anchored: Atlas, picture: Picture, kind: str
) -> None:
    written = reports.write(anchored, kind, picture, language="en")
    if kind in ("docx", "pptx"):
        parts = zipfile.ZipFile(io.BytesIO(written))
        written = b"".join(parts.read(name) for name in parts.namelist() if name.endswith(".rels"))
    assert OPENED.encode() in written


def test_a_report_counts_the_figures_with_an_anchor(anchored: Atlas, picture: Picture) -> None:
    count = int(anchored.figures["anchor"].notna().sum())
    assert count
    told = f"{count} of {len(anchored.figures)} figures have an anchor at their source."
    assert told in styled(word(anchored, picture), "Normal")


def test_a_rank_is_said_among_whole_hub_figures_alone_and_only_of_enough(atlas: Atlas, picture: Picture) -> None:
    def ranks(of: Atlas) -> list[str]:
        return [text for text in styled(word(of, picture), "Normal") if "with a whole-hub figure" in text]

    assert not ranks(atlas)
    many = synthetic_atlas(40)
    whole = many.headlines[(many.headlines["metric"] == "workforce") & (many.headlines["covers"] == "hub")]
    first = whole.sort_values("value", ascending=False).iloc[0]
    (told,) = [text for text in ranks(many) if text.startswith("Workforce")]
    assert f"1st of {len(whole)} with a whole-hub figure" in told
    assert captions.Language("en").number(float(first["value"])) in told


def test_of_many_faults_alike_a_report_tells_the_first_and_how_many_more_there_are(tmp_path: Path) -> None:
    rows = "".join(f"n{at},-7.{at},110.{at},{at}.9.x\n" for at in range(1, 51))
    (tmp_path / "a.csv").write_text(f"name,lat,lon,workforce\n{rows}", encoding="utf-8")
    text = pipeline.report(tmp_path / "a.csv", tmp_path / "r.html", language="en").files[0].read_text(encoding="utf-8")
    assert text.count(".9.x”") == 20
    assert "a.csv, workforce: and 30 more like it." in text
