"""Word reports that people edit and hubmap refreshes; and a sheet for each hub."""

from __future__ import annotations

import io
import os
import random
import shutil
import signal
import subprocess
import zipfile
from collections.abc import Callable
from copy import deepcopy
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from lxml import etree
from pypdf import PdfReader

from hubmap import figures, pipeline, reports
from hubmap.captions import Language
from hubmap.errors import UsageError
from hubmap.reports import hub_sheets, pdf_document
from hubmap.reports.hub_sheets import sheet_content
from tests.command_line import run_here
from tests.factories import small_atlas


@pytest.fixture(scope="module")
def picture() -> reports.Picture:
    drawn = figures.picture(small_atlas(), figures.FigureOptions(size=(120, 80), dpi=50, language="en"))
    return reports.Picture(png=drawn.render("png"), width_mm=120, height_mm=80, alt=drawn.alt)


@pytest.fixture(scope="module")
def document(picture: reports.Picture) -> bytes:
    return reports.write(small_atlas(), "docx", picture, language="en")


@cache
def told() -> reports.LiveContent:
    return reports.live(small_atlas(), language="en")


def said(**texts: str) -> reports.LiveContent:
    """What the data say, but for some fields."""
    return replace(told(), fields={**told().fields, **texts})


def body(file: bytes) -> Any:
    with zipfile.ZipFile(io.BytesIO(file)) as parts:
        return etree.fromstring(parts.read("word/document.xml"))


def with_body(file: bytes, tree: Any) -> bytes:
    """A document with another body, and a part for the comments to which it refers."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(file)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        parts = {name: old.read(name) for name in old.namelist()} | {"word/document.xml": etree.tostring(tree)}
        if next(tree.iter(qn("w:commentReference")), None) is not None:
            parts |= with_comments(parts, len([*tree.iter(qn("w:commentReference"))]))
        for name, content in parts.items():
            new.writestr(name, content)
    return out.getvalue()


def with_comments(parts: dict[str, bytes], count: int) -> dict[str, bytes]:
    """The part of so many comments, and where the document tells of it: without one LibreOffice opens nothing."""
    said = "".join(
        f'<w:comment w:id="{number}" w:author="Sari"><w:p><w:r><w:t>Which year?</w:t></w:r></w:p></w:comment>'
        for number in range(count)
    )
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
    types, links = "[Content_Types].xml", "word/_rels/document.xml.rels"
    told = {
        types: f'<Override PartName="/word/comments.xml" ContentType="{kind}"/></Types>',
        links: f'<Relationship Id="rIdSaid" Type="{RT.COMMENTS}" Target="comments.xml"/></Relationships>',
    }
    ended = {name: parts[name].replace(text[text.rindex("<") :].encode(), text.encode()) for name, text in told.items()}
    return ended | {"word/comments.xml": f"<w:comments {nsdecls('w')}>{said}</w:comments>".encode()}


def controls(tree: Any) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for control in tree.iter(qn("w:sdt")):
        tag = control.find(f"{qn('w:sdtPr')}/{qn('w:tag')}")
        if tag is not None and tag.get(qn("w:val")).startswith("hubmap:"):
            key = tag.get(qn("w:val")).removeprefix("hubmap:")
            found.setdefault(key, []).append("".join(text.text for text in control.iter(qn("w:t"))))
    return found


def runs_of_people(tree: Any) -> list[bytes]:
    return [
        etree.tostring(run)
        for run in tree.iter(qn("w:r"))
        if not any(parent.tag == qn("w:sdtContent") for parent in run.iterancestors())
        or run.find(qn("w:commentReference")) is not None
    ]


def run_of(text: str) -> Any:
    run = etree.Element(qn("w:r"))
    etree.SubElement(run, qn("w:t")).text = text
    return run


def a_control(tree: Any, chance: random.Random) -> Any:
    every = [one for one in tree.iter(qn("w:sdt")) if one.getparent().tag == qn("w:p")]
    return chance.choice(every)


def style(tree: Any, chance: random.Random) -> None:
    for run in chance.choice([*tree.iter(qn("w:p"))]).iter(qn("w:r")):
        looks = run.find(qn("w:rPr"))
        if looks is None:
            looks = etree.Element(qn("w:rPr"))
            run.insert(0, looks)
        if looks.find(qn("w:i")) is None:
            etree.SubElement(looks, qn("w:i"))


def move(tree: Any, chance: random.Random) -> None:
    paragraphs = [one for one in tree.iter(qn("w:p")) if one.getparent().tag == qn("w:body")]
    moved, place = chance.choice(paragraphs), chance.choice(paragraphs)
    if moved is not place:
        place.addprevious(moved)


def move_row(tree: Any, chance: random.Random) -> None:
    rows = [*tree.iter(qn("w:tr"))]
    chance.choice(rows).addnext(chance.choice(rows))


def retitle(tree: Any, chance: random.Random) -> None:
    headings = [one for one in tree.iter(qn("w:pStyle")) if one.get(qn("w:val")) == "Heading1"]
    for text in chance.choice(headings).getparent().getparent().iter(qn("w:t")):
        text.text = "Our own heading"


def write_paragraph(tree: Any, chance: random.Random) -> None:
    new = etree.Element(qn("w:p"))
    new.append(run_of(f"somebody wrote {chance.random()}"))
    chance.choice([*tree.iter(qn("w:p"))]).addnext(new)


def write_beside(tree: Any, chance: random.Random) -> None:
    chance.choice([a_control(tree, chance).addnext, a_control(tree, chance).addprevious])(run_of("about "))


def track(tree: Any, chance: random.Random) -> None:
    mark = etree.Element(qn("w:ins"), {qn("w:id"): "9", qn("w:author"): "Sari"})
    mark.append(run_of("tracked"))
    a_control(tree, chance).addnext(mark)


def comment(tree: Any, chance: random.Random) -> None:
    content = a_control(tree, chance).find(qn("w:sdtContent"))
    number = {qn("w:id"): str(len([*tree.iter(qn("w:commentReference"))]))}
    content.insert(0, etree.Element(qn("w:commentRangeStart"), number))
    etree.SubElement(content, qn("w:commentRangeEnd"), number)
    reference = etree.SubElement(content, qn("w:r"))
    etree.SubElement(reference, qn("w:commentReference"), number)


def delete(tree: Any, chance: random.Random) -> None:
    control = a_control(tree, chance)
    control.getparent().remove(control)


def unwrap(tree: Any, chance: random.Random) -> None:
    control = a_control(tree, chance)
    for part in control.find(qn("w:sdtContent")):
        control.addprevious(part)
    control.getparent().remove(control)


def copy(tree: Any, chance: random.Random) -> None:
    new = etree.Element(qn("w:p"))
    new.append(run_of("As the table says: "))
    new.append(deepcopy(a_control(tree, chance)))
    chance.choice([*tree.iter(qn("w:p"))]).addprevious(new)


def merge_cells(tree: Any, chance: random.Random) -> None:
    first = chance.randint(0, 1)
    for number, row in enumerate([*tree.iter(qn("w:tr"))][first : first + 2]):
        looks = row.find(f"{qn('w:tc')}/{qn('w:tcPr')}")
        etree.SubElement(looks, qn("w:vMerge"), {} if number else {qn("w:val"): "restart"})


def write_in_a_box(tree: Any, chance: random.Random) -> None:
    new = etree.Element(qn("w:p"))
    shape = parse_xml(
        f'<w:pict {nsdecls("w")} xmlns:v="urn:schemas-microsoft-com:vml"><v:rect style="width:200pt;height:40pt">'
        "<v:textbox><w:txbxContent/></v:textbox></v:rect></w:pict>"
    )
    etree.SubElement(new, qn("w:r")).append(shape)
    (box,) = shape.iter(qn("w:txbxContent"))
    inner = etree.SubElement(box, qn("w:p"))
    inner.append(run_of("In a box: "))
    inner.append(deepcopy(a_control(tree, chance)))
    chance.choice([one for one in tree.iter(qn("w:p")) if one.getparent().tag == qn("w:body")]).addnext(new)


EDITS: tuple[Callable[[Any, random.Random], None], ...] = (
    style,
    move,
    move_row,
    retitle,
    write_paragraph,
    write_beside,
    track,
    comment,
    delete,
    unwrap,
    copy,
    merge_cells,
    write_in_a_box,
)


def outside_boxes(runs: list[bytes]) -> list[bytes]:
    """Runs that hold no text of others: a box is a run of its own, and what is refreshed in it changes that."""
    return [run for run in runs if b"txbxContent" not in run]


def edited(document: bytes, chance: random.Random, count: int) -> Any:
    """The body of a document that people edited so many times."""
    tree = deepcopy(body(document))
    for edit in chance.choices(EDITS, k=count):
        edit(tree, chance)
    return tree


def test_what_people_wrote_stays_to_the_byte_and_every_control_shows_the_new_value(
    document: bytes, picture: reports.Picture, request: pytest.FixtureRequest
) -> None:
    chance = random.Random(17)  # noqa: S311 - the same edits every time
    # a few edits in each of many reports, and in the end a hundred in one
    for count in [*chance.choices(range(1, 7), k=request.config.getoption("--edits")), 100]:
        tree = edited(document, chance, count)
        written = outside_boxes(runs_of_people(tree))
        file = with_body(document, tree)
        for number in range(10 if count > 5 else 1):
            new = {key: f"{text} *{number}" for key, text in told().fields.items()}
            file = reports.refresh(file, replace(told(), fields=new), picture)
        refreshed = body(file)
        assert outside_boxes(runs_of_people(refreshed)) == written
        shown = controls(refreshed)
        assert shown.keys() == controls(tree).keys()
        shown.pop("map", None)
        assert all(set(texts) == {new[key]} for key, texts in shown.items())
        assert not reports.check(file, replace(told(), fields=new)).stale


@pytest.mark.skipif(shutil.which("soffice") is None, reason="opened by LibreOffice")
def test_libreoffice_opens_a_report_of_a_hundred_edits_and_ten_refreshes(
    document: bytes, picture: reports.Picture, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    if request.config.getoption("--edits") < 100:
        pytest.skip("with --edits=100")
    file = with_body(document, edited(document, random.Random(17), 100))  # noqa: S311 - the same edits every time
    for number in range(10):
        file = reports.refresh(file, said(title=f"Of the year {number}"), picture)
    (tmp_path / "report.docx").write_bytes(file)
    command = ["soffice", f"-env:UserInstallation={tmp_path.as_uri()}/office", "--headless", "--convert-to", "pdf"]
    subprocess.run([*command, "report.docx"], cwd=tmp_path, check=True, capture_output=True, timeout=300)
    text = "".join("".join(page.extract_text() for page in PdfReader(tmp_path / "report.pdf").pages).split())
    assert {"Oftheyear9", "somebodywrote"} == {told for told in ("Oftheyear9", "somebodywrote") if told in text}


def test_a_list_of_places_is_told_in_its_own_words_without_columns_that_say_nothing(tmp_path: Path) -> None:
    rows = ["Plant,Fuel,Latitude,Longitude,Capacity", "Alpha,Coal,-6.5,107.1,400", "Beta,Gas,-6.9,109.3,250"]
    (tmp_path / "plants.csv").write_text("\n".join([*rows, ""]))
    report = tmp_path / "plants.docx"
    pipeline.report(tmp_path / "plants.csv", report)
    words = docx.Document(str(report))
    told = " ".join("".join(body(report.read_bytes()).itertext()).split())
    assert "2 places" in told
    assert "hub" not in told.casefold()
    assert "(year unknown" not in told
    assert len(words.tables[0].columns) == 3
    # a hub that comes later, with what the others lacked, stands in the table none the less
    (tmp_path / "plants.csv").write_text("\n".join([*rows, "Gamma,Coal,-7.2,110.2,90", ""]))
    assert pipeline.check_report(tmp_path / "plants.csv", report).is_stale
    pipeline.refresh_report(tmp_path / "plants.csv", report)
    assert "Gamma" in "".join(body(report.read_bytes()).itertext())
    assert not pipeline.check_report(tmp_path / "plants.csv", report).is_stale


def test_ten_refreshes_are_as_one(document: bytes, picture: reports.Picture) -> None:
    new = replace(told(), fields={key: f"{text}!" for key, text in told().fields.items()})
    once = many = reports.refresh(document, new, picture)
    for _ in range(9):
        many = reports.refresh(many, new, picture)
    assert many == once
    assert docx.Document(io.BytesIO(many)).core_properties.title


def test_text_that_looks_like_markup_stays_text_in_a_control(document: bytes, picture: reports.Picture) -> None:
    hostile = "</w:t><script>&amp; {{ x }}"
    refreshed = reports.refresh(document, said(title=hostile), picture)
    assert controls(body(refreshed))["title"] == [hostile]


def test_the_picture_is_changed_with_its_description(document: bytes, picture: reports.Picture) -> None:
    other = reports.Picture(png=b"\x89PNG other", width_mm=120, height_mm=80, alt="another map")
    refreshed = reports.refresh(document, told(), other)
    with zipfile.ZipFile(io.BytesIO(refreshed)) as parts:
        assert b"\x89PNG other" in [parts.read(name) for name in parts.namelist() if "media" in name]
    assert b'descr="another map"' in etree.tostring(body(refreshed))
    assert picture.alt.encode() not in etree.tostring(body(refreshed))


def test_every_number_is_bound_to_the_part_of_fields(document: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(document)) as parts:
        part = etree.fromstring(parts.read("customXml/hubmapFields.xml"))
    stored = {field.get("key"): field.text for field in part}
    bindings = [one.get(qn("w:xpath")) for one in body(document).iter(qn("w:dataBinding"))]
    assert len(bindings) > 20
    for binding in bindings:
        (found,) = part.getroottree().xpath(binding, namespaces={"h": "urn:hubmap:fields"})
        assert found.text == stored[found.get("key")]
    numbers = [one.get(qn("w:val")) for one in body(document).iter(qn("w:id"))]
    assert len(set(numbers)) == len(numbers)


def test_a_check_tells_what_is_stale_deleted_and_written_over(document: bytes) -> None:
    tree = body(document)
    title, date = [*tree.iter(qn("w:sdt"))][:2]
    title.getparent().remove(title)
    next(date.iter(qn("w:t"))).text = "some day"
    found = reports.check(with_body(document, tree), said(**{"summary.hubs": "other", "novel": "x"}))
    assert found.stale["summary.hubs"] == (told().fields["summary.hubs"], "other")
    assert found.deleted == ("title",)
    assert found.edited == {"date": "some day"}
    assert found.unused == ("novel",)
    assert found.unknown == ()


def test_a_document_without_fields_is_refused(picture: reports.Picture) -> None:
    out = io.BytesIO()
    docx.Document().save(out)
    with pytest.raises(UsageError, match="no fields"):
        reports.refresh(out.getvalue(), told(), picture)
    with pytest.raises(UsageError, match="no Word document"):
        reports.check(b"PK", told())
    with pytest.raises(UsageError, match="password"):
        reports.check(b"\xd0\xcf\x11\xe0", told())


def test_a_program_that_took_all_controls_out_is_told(document: bytes, picture: reports.Picture) -> None:
    tree = body(document)
    for control in [*tree.iter(qn("w:sdt"))]:
        for part in control.find(qn("w:sdtContent")):
            control.addprevious(part)
        control.getparent().remove(control)
    with pytest.raises(UsageError, match="Google Docs"):
        reports.refresh(with_body(document, tree), told(), picture)


def test_a_program_that_forgets_tags_leaves_what_controls_are_bound_to(
    document: bytes, picture: reports.Picture
) -> None:
    tree = body(document)
    for tag in [*tree.iter(qn("w:tag"))]:
        tag.getparent().remove(tag)
    refreshed = reports.refresh(with_body(document, tree), said(title="new"), picture)
    assert controls(body(refreshed)).keys() == controls(body(document)).keys()
    assert controls(body(refreshed))["title"] == ["new"]


def test_edits_tracked_in_a_control_stand_behind_it(document: bytes, picture: reports.Picture) -> None:
    tree = body(document)
    content = next(tree.iter(qn("w:sdtContent")))
    mark = etree.SubElement(content, qn("w:ins"), {qn("w:id"): "9", qn("w:author"): "Sari"})
    mark.append(run_of(" (draft)"))
    written = etree.tostring(mark)
    refreshed = body(reports.refresh(with_body(document, tree), said(title="new"), picture))
    assert controls(refreshed)["title"] == ["new"]
    (kept,) = refreshed.iter(qn("w:ins"))
    assert etree.tostring(kept) == written


def test_a_copy_of_the_map_outside_its_control_stays_what_it_was(document: bytes, picture: reports.Picture) -> None:
    tree = body(document)
    kept = deepcopy(next(one for one in tree.iter(qn("w:r")) if one.find(qn("w:drawing")) is not None))
    kept.find(f".//{qn('wp:docPr')}").set("name", "the map of last year")
    next(tree.iter(qn("w:p"))).append(kept)
    other = replace(picture, png=b"\x89PNG other")
    refreshed = reports.refresh(with_body(document, tree), told(), other)
    parts = docx.Document(io.BytesIO(refreshed)).part.related_parts
    shown = {
        drawing.find(f".//{qn('wp:docPr')}").get("name"): parts[
            next(drawing.iter(qn("a:blip"))).get(qn("r:embed"))
        ].blob
        for drawing in body(refreshed).iter(qn("w:drawing"))
    }
    assert shown == {"the map of last year": picture.png, "hubmap:map": b"\x89PNG other"}


def write_hubs(folder: Path, workforce: str) -> Path:
    text = f"name,within,workforce,year\nCeper,Klaten,{workforce},2019\nTalang,Tegal,1204,2020\n"
    (folder / "hubs.csv").write_text(text, encoding="utf-8")
    return folder / "hubs.csv"


def test_a_report_is_refreshed_in_its_own_language_and_the_old_one_kept(tmp_path: Path) -> None:
    paper = tmp_path / "laporan.docx"
    pipeline.report(write_hubs(tmp_path, "4000"), paper, language="en", title="Of two towns")
    before = paper.read_bytes()
    source = write_hubs(tmp_path, "5000")
    found = pipeline.check_report(source, paper)
    assert ("4,000", "5,000") in found.stale.values()
    assert found.is_picture_stale
    pipeline.refresh_report(source, paper)
    assert (tmp_path / "laporan.docx.bak").read_bytes() == before
    assert not pipeline.check_report(source, paper).is_stale
    assert controls(body(paper.read_bytes()))["title"] == ["Of two towns"]


def test_the_command_tells_what_a_refresh_would_change_and_refreshes(tmp_path: Path) -> None:
    source, paper = write_hubs(tmp_path, "4000"), tmp_path / "laporan.docx"
    assert run_here("report", source, "-o", paper, "--language", "en", folder=tmp_path).returncode == 0
    fresh = run_here("report", source, "--check", paper, "--language", "en", folder=tmp_path)
    assert fresh.returncode == 0
    assert "Nothing in the document is stale." in fresh.stdout
    write_hubs(tmp_path, "5000")
    stale = run_here("report", source, "--check", paper, "--language", "en", folder=tmp_path)
    assert stale.returncode == 1
    assert "“4,000” is now “5,000”." in stale.stdout
    assert "map: the picture is not the one of the data any more." in stale.stdout
    assert "Nothing in the document is stale." not in stale.stdout
    assert str(paper) in run_here("report", source, "--into", paper, folder=tmp_path).stdout
    assert run_here("report", source, "--check", paper, folder=tmp_path).returncode == 0


def test_lists_grow_with_the_data_and_what_is_gone_says_so(tmp_path: Path) -> None:
    head = "name,within,workforce,year,source\n"
    source, paper = tmp_path / "hubs.csv", tmp_path / "laporan.docx"
    source.write_text(f"{head}Ceper,Klaten,4000,2019,BPS\nTalang,Tegal,1204,2020,Dinas\n", encoding="utf-8")
    pipeline.report(source, paper, language="en")
    tree = body(paper.read_bytes())
    row = [*tree.iter(qn("w:tr"))][1]
    [*row.iter(qn("w:p"))][-1].append(run_of("our note"))
    paper.write_bytes(with_body(paper.read_bytes(), tree))
    source.write_text(f"{head}Ceper,Klaten,4000,2019,BPS\nJuwana,Pati,800,2022,Kemenperin\n", encoding="utf-8")
    built = pipeline.refresh_report(source, paper)
    codes = {problem.code for problem in built.atlas.problems}
    assert {"report-grown", "report-gone"} <= codes
    opened = docx.Document(str(paper))
    rows = [
        " | ".join("".join(t.text or "" for t in cell._tc.iter(qn("w:t"))) for cell in row.cells)
        for row in opened.tables[0].rows
    ]
    assert [text.split(" | ")[0] for text in rows] == ["Hub", "Ceper", "Talang (no longer in the data)", "Juwana"]
    assert [text for text in rows if "our note" in text] == [rows[1]]
    listed = controls(body(paper.read_bytes()))
    assert [listed[key] for key in ("source.BPS.number", "source.Dinas.number", "source.Kemenperin.number")] == [
        ["[1]"],
        ["[2]"],
        ["[3]"],
    ]
    assert not pipeline.check_report(source, paper).is_stale


def test_an_entry_that_somebody_deleted_is_not_put_in_again(document: bytes, picture: reports.Picture) -> None:
    tree = body(document)
    (row,) = [row for row in tree.iter(qn("w:tr")) if "ceper.workforce" in controls(row)]
    row.getparent().remove(row)
    refreshed = reports.refresh(with_body(document, tree), told(), picture)
    assert "ceper.workforce" not in controls(body(refreshed))
    assert "ceper.workforce" in reports.check(refreshed, told()).deleted


def template() -> bytes:
    """A document as an office has it: styles, a header, a footnote-like foot, and controls that somebody made in Word."""
    made = docx.Document()
    made.styles.add_style("Office text", 1).font.size = 177800

    def control(paragraph: Any, key: str, *, is_empty: bool = False) -> None:
        properties = f'<w:tag w:val="hubmap:{key}"/>{"<w:showingPlcHdr/>" if is_empty else ""}<w:text/>'
        run = '<w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t>Click here</w:t></w:r>'
        paragraph._element.append(
            parse_xml(
                f"<w:sdt {nsdecls('w')}><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{run}</w:sdtContent></w:sdt>"
            )
        )

    control(made.sections[0].header.paragraphs[0], "title", is_empty=True)
    control(made.sections[0].footer.paragraphs[0], "date")
    sentence = made.add_paragraph("In Ceper ", style="Office text")
    control(sentence, "ceper.workforce", is_empty=True)
    sentence.add_run(" people work.")
    table = made.add_table(rows=1, cols=2)
    control(table.cell(0, 0).paragraphs[0], "ceper.name")
    control(table.cell(0, 1).paragraphs[0], "ceper.workforce")
    body_of = made.element.body
    wrapped = parse_xml(
        f'<w:sdt {nsdecls("w")}><w:sdtPr><w:tag w:val="hubmap:list.table.workforce"/></w:sdtPr><w:sdtContent/></w:sdt>'
    )
    table._tbl.addprevious(wrapped)
    wrapped[1].append(table._tbl)
    assert body_of is not None
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def test_a_template_of_an_office_is_filled_bound_and_its_table_grows(picture: reports.Picture) -> None:
    refreshed = reports.refresh(template(), told(), picture)
    fields = told().fields
    shown = controls(body(refreshed))
    assert shown["ceper.workforce"] == [fields["ceper.workforce"]] * 2
    rows = list(body(refreshed).iter(qn("w:tr")))
    assert len(rows) == len(told().lists["table.workforce"].entries) > 1
    with zipfile.ZipFile(io.BytesIO(refreshed)) as parts:
        header = parts.read("word/header1.xml").decode()
        text = parts.read("word/document.xml").decode()
    assert fields["title"] in header
    assert "showingPlcHdr" not in header + text
    assert text.count("PlaceholderText") == 2 * len(rows)
    assert text.count("w:dataBinding") == 1 + 2 * len(rows)
    assert reports.refresh(refreshed, told(), picture) == refreshed


def test_every_control_of_a_template_of_one_s_own_is_told(picture: reports.Picture) -> None:
    tree = body(template())
    next(tree.iter(qn("w:tag"))).set(qn("w:val"), "hubmap:ceper.worforce")
    own = with_body(template(), tree)
    before = reports.check(own, told())
    assert before.misnamed == {"ceper.worforce": "ceper.workforce"}
    assert before.stale.keys() == {"ceper.name", "ceper.workforce", "date", "title"}
    assert before.fresh == before.unknown == ()
    filled = reports.refresh(own, told(), picture)
    after = reports.check(filled, told())
    assert {*after.fresh} > before.stale.keys()
    assert after.misnamed == before.misnamed
    assert after.stale == {}
    assert after.is_stale
    # a name that means nothing is told, and what stands there is left as it was
    assert controls(body(filled))["ceper.worforce"] == ["Click here"]
    (problem,) = [problem for problem in reports.refresh_problems(before, "x.bak") if problem.code == "report-misnamed"]
    assert "ceper.worforce → ceper.workforce" in problem.message


def test_a_sheet_tells_all_figures_of_its_hub_and_no_other_s(picture: reports.Picture) -> None:
    atlas = small_atlas()
    hub = atlas.hubs["id"].iloc[0]
    content = sheet_content(atlas, hub, picture, language=Language("en"))
    figures_of = atlas.figures[(atlas.figures["hub"] == hub) & atlas.figures["value"].notna()]
    (table,) = [table for table in content.tables if table.caption == "Figures"]
    assert len(table.rows) == len(figures_of)
    assert content.title == "Ceper"


def test_each_hub_gets_a_sheet_and_the_atlas_has_contents(tmp_path: Path) -> None:
    built = pipeline.hub_sheets(write_hubs(tmp_path, "4000"), tmp_path / "sheets", language="en")
    names = {path.name for path in built.files}
    assert "atlas.pdf" in names
    assert len(names) == 5
    reader = PdfReader(tmp_path / "sheets" / "atlas.pdf")
    assert "Contents" in reader.pages[0].extract_text()
    assert [str(item["/Title"]) for item in reader.outline if not isinstance(item, list)] == ["Ceper", "Talang"]


def test_many_sheets_are_made_in_order_whatever_process_makes_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_document, "has_worked", lambda: False)
    content: Any = None
    hubs = [f"hub {number}" for number in range(40)]
    made = [pdf for _, pdf, _ in hub_sheets._over_cores(lambda hub: (content, hub.encode(), b""), hubs)]
    assert made == [hub.encode() for hub in hubs]


def test_no_process_that_makes_sheets_is_ended_by_a_signal(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    # the command clears away its files on this signal, and one that has only just parted would take itself for it
    monkeypatch.setattr(pdf_document, "has_worked", lambda: False)
    before = signal.signal(signal.SIGTERM, lambda *_: (tmp_path / str(os.getpid())).touch())
    try:
        content: Any = None
        assert len([*hub_sheets._over_cores(lambda _: (content, b"", b""), ["hub"] * 40)]) == 40
    finally:
        signal.signal(signal.SIGTERM, before)
    assert list(tmp_path.iterdir()) == []


def test_a_report_command_wants_one_thing_at_a_time(tmp_path: Path) -> None:
    source = write_hubs(tmp_path, "4000")
    assert run_here("report", source, folder=tmp_path).returncode == 2
    assert run_here("report", source, "--each", "province", "-o", "x", folder=tmp_path).returncode == 2
    listed = run_here("report", source, "--fields", folder=tmp_path)
    assert listed.returncode == 0
    assert ".workforce\t4.000" in listed.stdout
