"""Slides hold the map as shapes of their own, and the figures as a chart with its workbook: read back from the file."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest
import python_calamine
from pptx import Presentation
from pptx.dml.color import RGBColor

from hubmap import captions, figures, reports
from hubmap.arrow_tables import frame_of
from hubmap.atlas import Atlas
from hubmap.plain_values import records
from tests.factories import small_atlas, synthetic_atlas, with_tables

EMU_PER_MM = 36_000
colour: Any = RGBColor  # python-pptx has no annotations for it


def pictured(atlas: Atlas) -> reports.Picture:
    drawn = figures.picture(atlas, figures.FigureOptions(size=(310, 148), dpi=50, language="en"))
    return reports.Picture(png=drawn.render("png"), shapes=drawn.shapes(), width_mm=310, height_mm=148, alt=drawn.alt)


@cache
def deck() -> bytes:
    return reports.write(small_atlas(), "pptx", pictured(small_atlas()), language="en")


def shapes_of(slide: Any) -> dict[str, list[Any]]:
    """All shapes of a slide by name, those in groups too."""

    def walk(shapes: Any) -> Iterator[Any]:
        for shape in shapes:
            yield shape
            if hasattr(shape, "shapes"):
                yield from walk(shape.shapes)

    found: dict[str, list[Any]] = {}
    for shape in walk(slide.shapes):
        found.setdefault(shape.name, []).append(shape)
    return found


def described(shape: Any) -> str:
    return str(shape._element.xpath(".//p:cNvPr")[0].get("descr"))


def test_the_map_on_a_slide_is_a_described_group_of_named_shapes_and_no_picture() -> None:
    found = shapes_of(Presentation(io.BytesIO(deck())).slides[0])
    assert {"Map", "Base map", "Provinces", "Coast", "Hubs", "Centres", "Names", "Legend and notes"} <= found.keys()
    assert described(found["Map"][0]) == pictured(small_atlas()).alt
    assert "Jawa Tengah" in [shape.name for shape in found["Provinces"][0].shapes]
    assert not [shape for shapes in found.values() for shape in shapes if shape._element.tag.endswith("}pic")]


def test_every_hub_of_the_figure_is_a_circle_as_large_and_where_the_figure_has_it() -> None:
    atlas = small_atlas()
    found = shapes_of(Presentation(io.BytesIO(deck())).slides[0])
    hubs = {shape.name: shape for shape in found["Hubs"][0].shapes}
    figure = figures.figure(atlas, size=(310, 148), language="en")
    circles = {str(mark.get_label()): mark for axes in figure.axes for mark in axes.patches}
    names = {row["id"]: row["name_en"] or row["name"] for row in records(atlas.hub_table)}
    for label, circle in circles.items():
        if label.startswith("hub "):
            shape = hubs.pop(names[label.removeprefix("hub ")])
            assert shape.width / EMU_PER_MM == pytest.approx(2 * circle.radius * 25.4 / 72, abs=0.01)  # type: ignore[attr-defined]
    assert not hubs
    told = {row["hub"]: captions.Language("en").dated_figure(row) for row in records(atlas.headline_table)}
    assert told["ceper"] in described(found["Ceper"][0])


def test_recolouring_one_province_changes_one_shape_of_the_file() -> None:
    slides = Presentation(io.BytesIO(deck()))
    (province,) = (
        shape
        for shape in shapes_of(slides.slides[0])["Jawa Tengah"]
        if not shape.has_text_frame or not shape.text_frame.text
    )
    province.fill.solid()
    province.fill.fore_color.rgb = colour(1, 2, 3)
    out = io.BytesIO()
    slides.save(out)
    texts = [zipfile.ZipFile(file).read("ppt/slides/slide1.xml") for file in (io.BytesIO(deck()), out)]
    assert [text.count(b'val="010203"') for text in texts] == [0, 1]
    assert texts[1].count(b"<p:sp>") == texts[0].count(b"<p:sp>")


def test_nothing_that_is_drawn_leaves_the_slide() -> None:
    slides = Presentation(io.BytesIO(deck()))
    (whole,) = shapes_of(slides.slides[0])["Map"]
    assert whole.left >= 0
    assert whole.top >= 0
    assert whole.left + whole.width <= slides.slide_width
    assert whole.top + whole.height <= slides.slide_height


def test_a_part_is_hatched_a_wider_area_dashed_and_a_hub_without_a_figure_hollow() -> None:
    drawn = figures.picture(small_atlas(), figures.FigureOptions(language="en")).shapes()
    by_cover = {row["hub"]: row["covers"] for row in records(small_atlas().headline_table)}
    names = {row["id"]: row["name"] for row in records(small_atlas().hub_table)}
    circles = {shape.name: shape.paint for shape in drawn if shape.groups == ("Hubs",)}
    for hub, covers in by_cover.items():
        paint = circles[names[hub]]
        assert (paint.is_hatched, paint.dash == "dashed") == (covers == "part", covers == "wider")
    hollow = [paint for name, paint in circles.items() if name not in {names[hub] for hub in by_cover}]
    assert hollow
    assert {paint.dash for paint in hollow} == {"dotted"}


def test_a_map_of_thousands_stays_a_picture() -> None:
    atlas = synthetic_atlas(600)
    slides = Presentation(io.BytesIO(reports.write(atlas, "pptx", pictured(atlas), language="en"))).slides
    assert shapes_of(slides[0])["Map"][0]._element.tag.endswith("}pic")


def test_the_chart_is_native_its_workbook_holds_the_same_numbers_and_no_part_or_bound_is_a_bar() -> None:
    slides = Presentation(io.BytesIO(deck())).slides
    (frame,) = (shape for slide in slides for shape in slide.shapes if shape.has_chart)
    plot = frame.chart.plots[0]
    bars = dict(zip(plot.categories, plot.series[0].values, strict=True))
    exact = [
        row
        for row in records(small_atlas().headline_table)
        if row["metric"] == "workforce" and row["covers"] == "hub" and row["low"] == row["value"] == row["high"]
    ]
    assert sorted(bars.values()) == sorted(row["value"] for row in exact)
    workbook = python_calamine.CalamineWorkbook.from_filelike(
        io.BytesIO(frame.chart.part.chart_workbook.xlsx_part.blob)
    )
    rows = workbook.get_sheet_by_index(0).to_python()[1:]
    assert {str(name): value for name, value in rows} == bars
    assert described(frame).startswith("Workforce by hub: Ceper (2019) 4,000")


def test_without_an_exact_figure_of_a_whole_hub_there_is_no_chart() -> None:
    atlas = small_atlas()
    atlas = with_tables(atlas, headlines=atlas.headlines.assign(covers="part"))
    slides = Presentation(io.BytesIO(reports.write(atlas, "pptx", pictured(atlas), language="en"))).slides
    assert not [shape for slide in slides for shape in slide.shapes if shape.has_chart]


def test_the_same_slides_have_the_same_bytes() -> None:
    assert reports.write(small_atlas(), "pptx", pictured(small_atlas()), language="en") == deck()


def test_abroad_the_countries_are_shapes() -> None:
    atlas = small_atlas()
    abroad = frame_of(atlas.hub_table).assign(lat=[45.0 + number for number in range(len(atlas.hub_table))], lon=8.0)
    drawn = figures.picture(with_tables(atlas, hubs=abroad), figures.FigureOptions(language="en")).shapes()
    assert {"Italy", "Switzerland"} <= {shape.name for shape in drawn if shape.groups[-1] == "Countries"}
