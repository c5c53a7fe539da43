"""Every hostile text in every text column comes out of every output as the text that it was, and acts nowhere."""

from __future__ import annotations

import csv
import html
import io
import json
import re
import shutil
import sqlite3
import subprocess
import zipfile
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from hubmap import pipeline, text_doors
from hubmap.atlas import Atlas
from hubmap.cli import problem_report
from hubmap.reader.files import cell
from hubmap.tables import TABLES
from tests.hostile import registry
from tests.hostile.corpus import corpus

# the longest texts are cut, which the reader's tests look at
TEXTS = tuple(text for text in corpus() if len(text) <= 400 and cell(text) is not None)
# keys, choices, figures, dates and links are checked as such; where a hub lies is left, so that it is drawn
FREE = {"name", "name_en", "note", "note_en", "products", "products_en", "scope", "scope_en", "partner", "title", "publisher", "publisher_en"}  # fmt: skip


def table(name: str, keys: dict[str, list[str]], texts: tuple[str, ...]) -> str:
    """A table with a row for each text, in whose text columns the texts go round, so that each stands in each column."""
    free = [column.name for column in TABLES[name].all_columns if column.name in FREE]
    out = io.StringIO()
    writer = csv.writer(out, quoting=csv.QUOTE_ALL)
    writer.writerow([*keys, *free])
    for at in range(len(texts)):
        writer.writerow(
            [
                *(values[at] for values in keys.values()),
                *(texts[(at + 7 * turn) % len(texts)] for turn in range(len(free))),
            ]
        )
    return out.getvalue()


def write_tables(folder: Path, texts: tuple[str, ...]) -> Path:
    """Tables of every kind with a row for each text."""
    folder.mkdir()
    numbers = range(len(texts))
    hubs, sources = [f"h{number}" for number in numbers], [f"s{number}" for number in numbers]
    lats, lons = (
        [f"{start + number % 40 * step:.3f}" for number in numbers] for start, step in ((-7.9, 0.02), (110.1, 0.03))
    )
    same = {word: [word] * len(texts) for word in ("hub", "A", "2019", "4000", "logistics", "operating", "training")}
    made = {
        "hubs": {"id": hubs, "lat": lats, "lon": lons, "source": sources},
        "observations": {"hub": hubs, "year": same["2019"], "workforce": same["4000"], "covers": same["hub"], "quality": same["A"], "source": sources},
        "centres": {"id": [f"c{number}" for number in numbers], "hub": hubs, "role": same["logistics"], "status": same["operating"], "source": sources},
        "programmes": {"hub": hubs, "kind": same["training"], "year": same["2019"], "source": sources},
        "sources": {"id": sources},
    }  # fmt: skip
    for name, keys in made.items():
        (folder / f"{name}.csv").write_bytes(table(name, keys, texts).encode("utf-8", "surrogatepass"))
    return folder


@pytest.fixture(scope="module")
def tables(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_tables(tmp_path_factory.mktemp("hostile") / "in", TEXTS)


@pytest.fixture(scope="module")
def few(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Tables with a part of each family, for what takes long to draw."""
    return write_tables(tmp_path_factory.mktemp("few") / "in", TEXTS[::13])


@pytest.fixture(scope="module")
def atlas(tables: Path) -> Atlas:
    return pipeline.read(tables)


@pytest.fixture(scope="module")
def built(atlas: Atlas, tables: Path) -> Path:
    from hubmap import writing

    out = tables.parent / "out"
    writing.write(pipeline.outputs(atlas, pipeline.KINDS), out)
    return out


@pytest.fixture(scope="module")
def names(atlas: Atlas) -> dict[str, str]:
    return dict(zip(atlas.hubs["id"], atlas.hubs["name"], strict=True))


def test_every_text_is_read_as_it_stands_but_for_what_acts(names: dict[str, str]) -> None:
    expected = {f"h{at}": cell(text) for at, text in enumerate(TEXTS)}
    different = {key: (names.get(key), text) for key, text in expected.items() if names.get(key) != text}
    assert different == {}


def test_the_page_holds_every_text_in_its_data_alone_and_no_tag_more(built: Path, names: dict[str, str]) -> None:
    text = (built / "map.html").read_text(encoding="utf-8")
    assert "window.hostile" not in re.sub(
        r'<script[^>]*type="application/json"[^>]*>.*?</script>', "", without_tables(text), flags=re.DOTALL
    )
    blocks = re.findall(r'<script[^>]*type="application/json"[^>]*>(.*?)</script>', text, flags=re.DOTALL)
    assert blocks
    assert all("<" not in block for block in blocks)
    told = set().union(*(texts_of(json.loads(block)) for block in blocks))
    assert set(names.values()) <= told


def texts_of(value: Any) -> set[str]:
    """Every text in a document."""
    if isinstance(value, str):
        return {value}
    parts = [*value, *value.values()] if isinstance(value, dict) else value if isinstance(value, list) else []
    return set().union(*map(texts_of, parts))


def without_tables(page: str) -> str:
    """The page without the text of the table for those who have no script, in which every mark is escaped."""
    from html.parser import HTMLParser

    class Markup(HTMLParser):
        kept: list[str]

        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            self.kept.extend([tag, *(name for name, _ in attrs)])
            assert not any(name.startswith("on") for name, _ in attrs), (tag, attrs)

        def handle_data(self, data: str) -> None:
            if self.kept and self.kept[-1] == "script":
                self.kept.append(data)

    parser = Markup()
    parser.kept = []
    parser.feed(re.sub(r'<script[^>]*type="application/json"[^>]*>.*?</script>', "", page, flags=re.DOTALL))
    return " ".join(parser.kept)


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_no_cell_of_the_table_for_people_is_a_formula_and_none_is_lost(built: Path, names: dict[str, str]) -> None:
    found = rows(built / "hubs.csv")
    assert {row["id"]: text_doors.armed(row["name"]) for row in found} == names
    live = [value for row in found for value in row.values() if value != text_doors.disarmed(value)]
    assert live == []


@pytest.mark.parametrize("name", ["hubs.geojson", "datapackage/hubs.csv", "hubs.gpkg", "hubs.parquet"])
def test_programs_get_every_text_as_it_is(built: Path, names: dict[str, str], name: str) -> None:
    path = built / name
    assert found_names(path) == names


def found_names(path: Path) -> dict[str, Any]:
    if path.suffix == ".geojson":
        features = json.loads(path.read_text(encoding="utf-8"))["features"]
        return {feature["id"]: feature["properties"]["name"] for feature in features}
    if path.suffix == ".csv":
        return {row["id"]: row["name"] for row in rows(path)}
    if path.suffix == ".gpkg":
        with sqlite3.connect(path) as base:
            return dict(base.execute("select id, name from hubs"))
    import pandas as pd

    frame = pd.read_parquet(path, columns=["id", "name"])
    return dict(zip(frame["id"], frame["name"], strict=True))


def test_nothing_acts_in_the_terminal(atlas: Atlas) -> None:
    told = [
        text_doors.shown(line)
        for language in ("id", "en")
        for line, _ in problem_report.lines(atlas.problems, language=language)
    ]
    assert not any(text_doors.acting(line) for line in told)
    assert not text_doors.acting(text_doors.json_text(problem_report.as_dict(atlas.problems)))


@pytest.mark.parametrize("kind", sorted(registry.REPORTS))
def test_a_report_is_well_formed_and_holds_no_script(few: Path, kind: str) -> None:
    path = pipeline.report(few, few.parent / f"r.{kind}").files[0]
    if kind == "html":
        text = path.read_text(encoding="utf-8")
        assert "<script" not in text.casefold()
        without_tables(text)
        return
    if kind == "pdf":
        assert not re.search(rb"/(?:JavaScript|JS|Launch|EmbeddedFile|OpenAction)\b", path.read_bytes())
        return
    with zipfile.ZipFile(path) as archive:
        for part in archive.namelist():
            if part.endswith((".xml", ".rels")):
                ET.fromstring(archive.read(part))  # noqa: S314 - made just now
                assert b"TargetMode" not in archive.read(part) or b"javascript:" not in archive.read(part).lower()
                # a text that would be a formula is a text in a workbook's cell
                assert not part.startswith("xl/worksheets") or not re.search(rb"<f[ >]", archive.read(part))


@pytest.mark.parametrize("kind", sorted(registry.FIGURES))
def test_a_figure_is_drawn_and_its_text_is_text(few: Path, kind: str) -> None:
    path = pipeline.figure(few, [few.parent / f"f.{kind}"]).files[0]
    if kind == "svg":
        root = ET.fromstring(path.read_bytes())  # noqa: S314 - made just now
        assert not [node for node in root.iter() if node.tag.endswith(("script", "foreignObject"))]
        assert not [name for node in root.iter() for name in node.attrib if name.casefold().startswith("on")]


# names that are read from the right, with figures at their ends, and what else a sentence may put beside a figure
RIGHT = (
    "abc \u05d0\u05d1\u05d2 1204",
    "\u05d0\u05d1\u05d2 12, \u05d3\u05d4\u05d5",
    "\u0627\u0644\u0639\u0631\u0628 77",
    "\u05d3\u05d4\u05d5 8",
    "\u05d0\u05d1\u05d2 (ABC) 9",
    "\u05d0\u05d1\u05d2",
)
TURNING = re.compile("[\u0590-\u08ff]")


@pytest.fixture(scope="module")
def read_from_the_right(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("right") / "in"
    folder.mkdir()
    tables = {
        "hubs": ["id,name,lat,lon", *(f'h{at},"{name}",-7.{at},110.{at}' for at, name in enumerate(RIGHT))],
        "observations": ["hub,year,workforce,covers,quality,source", *(f"h{at},2021,{4 + at}8271,hub,A,s" for at in range(len(RIGHT)))],
        "centres": ["id,name,role,hub,status,date,source", f"c,{RIGHT[3]},logistics,h1,announced,2020,s"],
        "sources": ["id,title,publisher,date,url", f"s,{RIGHT[0]},{RIGHT[3]},2021,https://a.example/x"],
    }  # fmt: skip
    for name, lines in tables.items():
        (folder / f"{name}.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return folder


@pytest.mark.parametrize("kind", sorted(registry.REPORTS - {"pdf"}))
def test_a_name_that_is_read_from_the_right_stands_apart_in_each_sentence_of_a_report(
    read_from_the_right: Path, kind: str
) -> None:
    path = pipeline.report(read_from_the_right, read_from_the_right.parent / f"r.{kind}").files[0]
    told = list(texts_of_html(path) if kind == "html" else texts_of_office(path))
    bare = [
        re.sub("\u2068[^\u2068\u2069]*\u2069", "", re.sub("\u2068[^\u2068\u2069]*\u2069", "", text)) for text in told
    ]
    beside = [text for text, rest in zip(told, bare, strict=True) if TURNING.search(rest) and text.strip() not in RIGHT]
    assert beside == []
    assert any("\u2068" in text for text in told)


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext tells where the words of a PDF stand")
def test_a_figure_stands_behind_the_name_that_is_read_from_the_right_in_a_pdf(read_from_the_right: Path) -> None:
    path = pipeline.report(read_from_the_right, read_from_the_right.parent / "r.pdf").files[0]
    boxes = subprocess.run(["pdftotext", "-bbox", path, "-"], capture_output=True, check=True, text=True).stdout
    found = re.findall(r'xMin="([\d.]+)" yMin="([\d.]+)".*?>(.*?)</word>', boxes)
    words = [(float(left), round(float(top)), text) for left, top, text in found]
    figures = [word for word in words if re.search(r"[4-9]8\.271", word[2])]
    names = [(left, top) for left, top, text in words if TURNING.search(text)]
    assert len(figures) > len(RIGHT)
    behind = [[x < left for x, y in names if abs(y - top) <= 1] for left, top, _ in figures]
    assert all(all(told) for told in behind)
    assert sum(map(bool, behind)) > len(RIGHT)


def test_a_figure_stands_behind_the_name_that_is_read_from_the_right_in_a_picture(read_from_the_right: Path) -> None:
    from matplotlib.font_manager import FontProperties, findfont, get_font

    path = pipeline.figure(read_from_the_right, [read_from_the_right.parent / "f.svg"]).files[0]
    letters = {
        int(at): chr(code) for code, at in get_font(findfont(FontProperties("DejaVu Sans"))).get_charmap().items()
    }
    (source,) = re.findall(
        r"<!-- (?:Sumber|Sources?): .*?-->.*?</g>", path.read_text(encoding="utf-8"), flags=re.DOTALL
    )
    marks = re.findall(r'<use xlink:href="#[^"]*-([0-9a-f]+)"(?: transform="translate\(([\d.]+))?', source)
    seen = "".join(letters[int(glyph, 16)] for _, glyph in sorted((float(left or 0), glyph) for glyph, left in marks))
    # the publisher and the year, each as a reader expects it, and the year behind
    assert re.search(r": 8 +[\u05d0-\u05ea]+ +2021\.", seen), seen


def test_the_words_for_a_figure_keep_the_name_that_is_read_from_the_right_apart(read_from_the_right: Path) -> None:
    told = pipeline.figure(read_from_the_right, [read_from_the_right.parent / "g.png"]).files
    (words,) = [path.read_text(encoding="utf-8") for path in told if path.suffix == ".txt"]
    assert all(f"\u2068{name}\u2069" in words for name in RIGHT[1:])


def texts_of_html(path: Path) -> list[str]:
    text = re.sub(r"<(style|svg|title).*?</\1>", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
    return [html.unescape(part) for part in re.split(r"<[^>]+>", text)]


def texts_of_office(path: Path) -> list[str]:
    """The paragraphs, cells and labels of an Office file."""
    told = []
    with zipfile.ZipFile(path) as archive:
        for part in archive.namelist():
            if part.endswith(".xml") and "docProps" not in part:
                root = ET.fromstring(archive.read(part))  # noqa: S314 - made just now
                pieces = (node for node in root.iter() if node.tag.rpartition("}")[2] in ("p", "si", "v"))
                told += ["".join(node.itertext()) for node in pieces]
    return told
