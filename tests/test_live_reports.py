"""Word reports that people edit and hubmap refreshes; and a sheet for each hub."""

from __future__ import annotations

import io
import random
import zipfile
from copy import deepcopy
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.oxml.ns import qn
from lxml import etree
from pypdf import PdfReader

from hubmap import figures, pipeline, reports
from hubmap.atlas import Atlas
from hubmap.captions import Language
from hubmap.errors import UsageError
from hubmap.reports.hub_sheets import sheet_content
from tests.command_line import run_here
from tests.factories import small_atlas


@pytest.fixture(scope="module")
def picture() -> reports.Picture:
    drawn = figures.picture(small_atlas(), figures.FigureOptions(size=(120, 80), dpi=50, language="en"))
    return reports.Picture(png=drawn.render("png"), width_mm=120, height_mm=80, alt=drawn.alt)


@pytest.fixture(scope="module")
def document(picture: reports.Picture) -> bytes:
    return reports.write(small_atlas(), "docx", picture, language=Language("en"))


def told(atlas: Atlas | None = None) -> dict[str, str]:
    return reports.fields(atlas or small_atlas(), language="en")


def body(file: bytes) -> Any:
    with zipfile.ZipFile(io.BytesIO(file)) as parts:
        return etree.fromstring(parts.read("word/document.xml"))


def with_body(file: bytes, tree: Any) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(file)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            new.writestr(name, etree.tostring(tree) if name == "word/document.xml" else old.read(name))
    return out.getvalue()


def controls(tree: Any) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for control in tree.iter(qn("w:sdt")):
        key = control.find(f"{qn('w:sdtPr')}/{qn('w:tag')}").get(qn("w:val")).removeprefix("hubmap:")
        found.setdefault(key, []).append("".join(text.text for text in control.iter(qn("w:t"))))
    return found


def runs_of_people(tree: Any) -> list[bytes]:
    return [
        etree.tostring(run)
        for run in tree.iter(qn("w:r"))
        if not any(parent.tag == qn("w:sdtContent") for parent in run.iterancestors())
    ]


def edited(tree: Any, chance: random.Random) -> None:
    """One thing that people do to a report."""
    paragraphs = [paragraph for paragraph in tree.iter(qn("w:p")) if paragraph.getparent().tag == qn("w:body")]
    paragraph = chance.choice(paragraphs)
    kind = chance.choice(["style", "move", "write", "track", "delete"])
    if kind == "style":
        for run in paragraph.iter(qn("w:r")):
            looks = run.find(qn("w:rPr"))
            if looks is None:
                looks = etree.Element(qn("w:rPr"))
                run.insert(0, looks)
            etree.SubElement(looks, qn("w:i"))
    elif kind == "move":
        chance.choice(paragraphs).addprevious(paragraph)
    elif kind == "delete":
        control = next(paragraph.iter(qn("w:sdt")), None)
        if control is not None and len(list(tree.iter(qn("w:sdt")))) > 1:
            control.getparent().remove(control)
    else:
        run = etree.Element(qn("w:r"))
        etree.SubElement(run, qn("w:t")).text = f"somebody wrote {chance.random()}"
        new = etree.Element(qn("w:p"))
        if kind == "track":
            mark = etree.SubElement(new, qn("w:ins"), {qn("w:id"): "9", qn("w:author"): "Sari"})
            mark.append(run)
        else:
            new.append(run)
        paragraph.addnext(new)


def test_what_people_wrote_stays_to_the_byte_and_every_control_shows_the_new_value(
    document: bytes, picture: reports.Picture
) -> None:
    chance, fields = random.Random(17), told()  # noqa: S311 - the same edits every time
    for _ in range(100):
        tree = deepcopy(body(document))
        for _ in range(chance.randint(1, 4)):
            edited(tree, chance)
        written = runs_of_people(tree)
        new = {key: f"{text} *" for key, text in fields.items()}
        refreshed = reports.refresh(with_body(document, tree), new, picture, language=Language("en"))
        assert runs_of_people(body(refreshed)) == written
        shown = controls(body(refreshed))
        shown.pop("map", None)
        assert shown.keys() == controls(tree).keys() - {"map"}
        assert all(set(texts) == {new[key]} for key, texts in shown.items())


def test_ten_refreshes_are_as_one(document: bytes, picture: reports.Picture) -> None:
    new = {key: f"{text}!" for key, text in told().items()}
    once = many = reports.refresh(document, new, picture, language=Language("en"))
    for _ in range(9):
        many = reports.refresh(many, new, picture, language=Language("en"))
    assert many == once
    assert docx.Document(io.BytesIO(many)).core_properties.title


def test_text_that_looks_like_markup_stays_text_in_a_control(document: bytes, picture: reports.Picture) -> None:
    hostile = "</w:t><script>&amp; {{ x }}"
    refreshed = reports.refresh(document, {**told(), "title": hostile}, picture, language=Language("en"))
    assert controls(body(refreshed))["title"] == [hostile]


def test_the_picture_is_changed_with_its_description(document: bytes, picture: reports.Picture) -> None:
    other = reports.Picture(png=b"\x89PNG other", width_mm=120, height_mm=80, alt="another map")
    refreshed = reports.refresh(document, told(), other, language="en")
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


def test_a_check_tells_what_is_stale_deleted_and_new(document: bytes) -> None:
    tree = body(document)
    title = next(control for control in tree.iter(qn("w:sdt")))
    title.getparent().remove(title)
    fields = {**told(), "summary.1": "other", "novel": "x"}
    found = reports.check(with_body(document, tree), fields)
    assert found.stale == {"summary.1": (told()["summary.1"], "other")}
    assert found.deleted == ("title",)
    assert found.new == ("novel",)
    assert found.unknown == ()


def test_a_document_without_fields_is_refused(picture: reports.Picture) -> None:
    out = io.BytesIO()
    docx.Document().save(out)
    with pytest.raises(UsageError, match="no fields"):
        reports.refresh(out.getvalue(), told(), picture, language=Language("en"))
    with pytest.raises(UsageError, match="no Word document"):
        reports.check(b"PK", told())


def write_hubs(folder: Path, workforce: str) -> Path:
    text = f"name,within,workforce,year\nCeper,Klaten,{workforce},2019\nTalang,Tegal,1204,2020\n"
    (folder / "hubs.csv").write_text(text, encoding="utf-8")
    return folder / "hubs.csv"


def test_a_report_is_refreshed_in_its_own_language_and_the_old_one_kept(tmp_path: Path) -> None:
    paper = tmp_path / "laporan.docx"
    pipeline.report(write_hubs(tmp_path, "4000"), paper, language="en")
    before = paper.read_bytes()
    source = write_hubs(tmp_path, "5000")
    stale = pipeline.check_report(source, paper).stale
    assert ("4,000", "5,000") in stale.values()
    pipeline.refresh_report(source, paper)
    assert (tmp_path / "laporan.docx.bak").read_bytes() == before
    assert not pipeline.check_report(source, paper).stale


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


def test_a_report_command_wants_one_thing_at_a_time(tmp_path: Path) -> None:
    source = write_hubs(tmp_path, "4000")
    assert run_here("report", source, folder=tmp_path).returncode == 2
    assert run_here("report", source, "--each", "province", "-o", "x", folder=tmp_path).returncode == 2
    listed = run_here("report", source, "--fields", folder=tmp_path)
    assert listed.returncode == 0
    assert ".workforce\t4.000" in listed.stdout
