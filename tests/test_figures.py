from __future__ import annotations

import hashlib
import io
import json
import os
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from matplotlib import rc_context
from matplotlib.collections import PathCollection
from matplotlib.figure import Figure
from matplotlib.patches import Circle, Rectangle
from matplotlib.text import Text
from matplotlib.transforms import Bbox
from PIL import Image

from hubmap import figures
from hubmap.arrow_tables import frame_of
from hubmap.atlas import Atlas
from hubmap.errors import UsageError
from hubmap.figures import label_seats
from hubmap.figures.canvas import Canvas, sheet_of
from hubmap.figures.drawing import SETTINGS
from hubmap.paths import geodata_dir
from hubmap.pipeline import read
from tests.factories import small_atlas, synthetic_atlas, with_tables

ROOT = Path(__file__).parents[1]
HOSTILE = "{{ 7*7 }} {% x %} ${1} $x_2$ </script><img src=x onerror=alert(1)> \\u0041 `tick` 'q' \"d\" & <b>"
WHOLE_AND_PART = ("indonesia", "Jawa Tengah")
SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(scope="module")
def small() -> Atlas:
    return small_atlas()


@pytest.fixture(scope="module")
def metal() -> Atlas:
    return read(geodata_dir())


def written(figure: Figure, prefix: str = "label") -> list[tuple[str, Bbox]]:
    """The texts of the hubs' labels with their boxes in pixels, as the renderer measures them."""
    with rc_context(SETTINGS):
        figure.canvas.draw()
        return [
            (str(text.get_gid()), text.get_window_extent())
            for text in figure.findobj(Text)
            if str(text.get_gid()).startswith(prefix)
        ]


def circles(figure: Figure) -> dict[str, Circle]:
    return {
        str(mark.get_label()).removeprefix("hub "): mark
        for mark in figure.findobj(Circle)
        if str(mark.get_label()).startswith("hub ")
    }


def overlaps(figure: Figure) -> Iterator[str]:
    """Every pair of labels that overlap, and every label that overlaps a circle, by more than half a pixel."""
    texts = written(figure)
    sheet = next(axes for axes in figure.axes if axes.get_label() == "sheet")
    for number, (name, box) in enumerate(texts):
        for other, second in texts[number + 1 :]:
            shared = Bbox.intersection(box, second)
            if name != other and shared is not None and min(shared.width, shared.height) > 0.5:
                yield f"{name} on {other}"
        for hub, mark in circles(figure).items():
            x, y = sheet.transData.transform(mark.center)
            radius = mark.radius * figure.dpi / 72
            nearest = np.clip((x, y), box.min, box.max)
            if np.hypot(*(nearest - (x, y))) < radius - 0.5:
                yield f"{name} on the circle of {hub}"


@pytest.mark.parametrize("size", ["a4", "half", "slide"])
def test_no_label_overlaps_another_or_a_circle(small: Atlas, size: str) -> None:
    figure = figures.figure(small, size=size)
    assert written(figure)
    assert not list(overlaps(figure))


@pytest.mark.parametrize(("size", "named"), [("a4", 50), ("half", 25), ("slide", 95)])
def test_no_label_of_300_hubs_overlaps_another_or_a_circle(size: str, named: int) -> None:
    figure = figures.figure(synthetic_atlas(300), size=size)
    assert len(written(figure)) >= named
    assert not list(overlaps(figure))


def test_a_name_that_finds_no_room_is_broken_in_two_lines(metal: Atlas) -> None:
    figure = figures.figure(metal, size="half", language="en")
    names = {name for name, _ in written(figure)}
    assert len(names) >= 18
    assert len(written(figure)) >= 21 > len(names)
    assert not list(overlaps(figure))


def test_that_one_name_finds_no_room_does_not_cost_the_other_hubs_their_figures(metal: Atlas) -> None:
    shown = [layer for layer in figures.LAYERS if layer != "title"]
    figure = figures.figure(metal, size=(220, 145), language="en", layers=shown)
    texts = [text.get_text() for text in figure.findobj(Text) if str(text.get_gid()).startswith("label")]
    assert len({name for name, _ in written(figure)}) == 22
    # names come first: with 29 hubs of which 22 lie in the frame, seven figures find room below them; nine did for 28
    assert sum("(20" in text for text in texts) >= 7
    assert not list(overlaps(figure))


def test_where_few_figures_find_room_none_is_written(metal: Atlas) -> None:
    figure = figures.figure(metal, size=(82, 100))
    texts = [text.get_text() for text in figure.findobj(Text) if str(text.get_gid()).startswith("label")]
    assert len(texts) >= 14
    assert not [text for text in texts if "(20" in text]


def test_a_label_is_fuller_where_that_costs_no_other_its_place() -> None:
    # 36 points are free on the left of the marks and 40 on the right
    full = label_seats.Label(key="a", x=40, y=6, radius=1, width=39, height=8)
    lean = replace(full, width=20, fuller=(full,))
    narrow, wide = (label_seats.Label(key="b", x=40, y=6, radius=1, width=width, height=8) for width in (20, 38))

    def chosen(*wanted: label_seats.Label) -> list[label_seats.Label]:
        circles, boxes = np.empty((0, 3)), np.empty((0, 4))
        return [
            seat.label
            for seat in label_seats.seat_labels(wanted, circles=circles, boxes=boxes, width=84, height=12).values()
        ]

    assert chosen(lean) == [full]
    assert chosen(lean, narrow) == [full, narrow]
    assert chosen(narrow, lean) == [narrow, full]
    assert chosen(lean, wide) == [lean, wide]


def test_all_text_stays_on_the_sheet(small: Atlas, metal: Atlas) -> None:
    for atlas, size in ((small, "half"), (small, "120x90"), (metal, "half")):
        figure = figures.figure(atlas, size=size)
        with rc_context(SETTINGS):
            figure.canvas.draw()
            for text in figure.findobj(Text):
                if text.get_text():
                    box = text.get_window_extent()
                    assert box.x0 >= 0, text.get_text()
                    assert box.x1 <= figure.bbox.x1, text.get_text()


def test_the_area_of_a_circle_over_its_figure_is_the_same_for_every_hub(small: Atlas) -> None:
    drawn = circles(figures.figure(small))
    values = small.headlines.set_index("hub")["value"]
    ratios = [drawn[str(hub)].radius ** 2 / value for hub, value in values.items()]
    assert max(ratios) / min(ratios) == pytest.approx(1, rel=1e-6)


def test_a_hub_without_a_figure_is_hollow_and_dashed_and_of_the_same_size_in_any_data(small: Atlas) -> None:
    mark = circles(figures.figure(small))["semarang"]
    assert mark.get_linestyle() != "-"
    assert mark.get_facecolor() == (1.0, 1.0, 1.0, 1.0)
    other = small_atlas()
    other.headlines["value"] *= 100
    assert circles(figures.figure(other))["semarang"].radius == mark.radius


def test_what_a_figure_covers_is_told_without_colour(small: Atlas) -> None:
    drawn = circles(figures.figure(small))
    looks = {hub: (drawn[hub].get_hatch(), str(drawn[hub].get_linestyle())) for hub in ("ceper", "tegal", "juwana")}
    assert len(set(looks.values())) == 3


def test_thousands_of_hubs_are_drawn_as_pixels_each_where_it_lies_and_of_its_area() -> None:
    atlas = synthetic_atlas(2100)
    axes = next(
        axes for axes in figures.figure(atlas, layers=["circles", "no-figure"]).axes if axes.get_label() == "map"
    )
    drawn = {str(group.get_label()): group for group in axes.collections}
    sized, hollow = drawn["hubs hub"], drawn["hubs without a figure"]
    assert isinstance(sized, PathCollection)
    assert isinstance(hollow, PathCollection)
    points = atlas.headlines.merge(atlas.hubs[["id", "lon", "lat"]], left_on="hub", right_on="id")
    points = points.sort_values("value", ascending=False, kind="stable")
    assert np.asarray(sized.get_offsets()).tolist() == points[["lon", "lat"]].to_numpy().tolist()
    assert sized.get_sizes() / points["value"].to_numpy() == pytest.approx(sized.get_sizes()[0] / points["value"].max())
    assert len(np.asarray(hollow.get_offsets())) == len(atlas.hubs) - len(points)
    assert len(set(hollow.get_sizes())) == 1


def test_two_dollars_are_two_dollars_and_markup_is_text() -> None:
    atlas = small_atlas(title={"id": HOSTILE, "en": HOSTILE})
    picture = figures.picture(atlas, figures.FigureOptions(size="slide"))
    texts = [text.get_text() for text in picture.figure.findobj(Text)]
    assert "${1} $x_2$" in " ".join(texts)
    assert HOSTILE in picture.alt
    root = ET.fromstring(picture.render("svg"))  # noqa: S314 - our own
    assert root.findtext(f"{SVG}title") == HOSTILE
    assert root.findtext(f"{SVG}desc") == picture.alt
    assert not list(root.iter(f"{SVG}script"))


def test_control_characters_and_missing_glyphs_break_nothing() -> None:
    atlas = small_atlas(title={"id": "Sentra\x00\n\u202e 熔接", "en": "x"})
    picture = figures.picture(atlas)
    ET.fromstring(picture.render("svg"))  # noqa: S314 - our own
    assert "Sentra ��" in [text.get_text() for text in picture.figure.findobj(Text)]


def test_a_picture_has_the_size_that_was_asked_for(small: Atlas) -> None:
    picture = figures.picture(small, figures.FigureOptions(size=(127, 101.6), dpi=100))
    image = Image.open(io.BytesIO(picture.render("png")))
    assert image.size == (500, 400)
    assert image.text["Description"] == picture.alt  # type: ignore[attr-defined] # of PNG


def test_fonts_are_in_the_pdf_and_no_date_is(small: Atlas) -> None:
    pdf = figures.picture(small).render("pdf")
    assert b"/FontFile2" in pdf
    assert b"CreationDate" not in pdf


def test_an_svg_needs_no_font_and_no_file(small: Atlas) -> None:
    svg = figures.picture(small).render("svg").decode()
    assert "<text" not in svg
    assert "http" not in svg.replace("http://www.w3.org", "").replace("http://purl.org", "").replace(
        "http://creativecommons.org", ""
    ).replace("http://www.w3.org", "")


def test_the_same_picture_has_the_same_bytes_with_other_seeds_folders_and_dates(tmp_path: Path) -> None:
    code = (
        "import hashlib, json; from hubmap import figures; from tests.factories import small_atlas\n"
        "picture = figures.picture(small_atlas(), figures.FigureOptions(language='en'))\n"
        "print(json.dumps({kind: hashlib.sha256(picture.render(kind)).hexdigest() for kind in ('png', 'svg', 'pdf')}))"
    )

    def run(seed: str, folder: Path, date: str) -> dict[str, str]:
        folder.mkdir()
        environment = {**os.environ, "PYTHONHASHSEED": seed, "SOURCE_DATE_EPOCH": date, "PYTHONPATH": str(ROOT)}
        told = subprocess.run(
            [sys.executable, "-c", code], cwd=folder, env=environment, capture_output=True, text=True, check=True
        )
        hashes: dict[str, str] = json.loads(told.stdout)
        return hashes

    first, second = run("1", tmp_path / "a", "0"), run("2", tmp_path / "b", "1700000000")
    assert first == second
    picture = figures.picture(small_atlas(), figures.FigureOptions(language="en"))
    assert hashlib.sha256(picture.render("png")).hexdigest() == first["png"]


def test_the_description_names_figures_with_years_and_what_has_none(small: Atlas) -> None:
    alt = figures.picture(small, figures.FigureOptions(language="en")).alt
    assert "Ceper 4,000 (2019)" in alt
    assert "Juwana 3,631 (2012, wider area)" in alt
    assert "Sidoarjo >3,000 (2023, part)" in alt
    assert "No figure: Semarang." in alt


def test_a_province_is_framed_and_hubs_outside_it_are_named(small: Atlas) -> None:
    picture = figures.picture(small, figures.FigureOptions(extent="jawa tengah", size=(140, 140), language="en"))
    assert "Outside this frame: Sidoarjo." in picture.alt
    texts = " ".join(text.get_text() for text in picture.figure.findobj(Text))
    assert "Outside this frame: Sidoarjo." in texts
    assert "Not placed: Antah Berantah." in texts


def test_a_hub_s_frame_holds_what_lies_around_it(small: Atlas) -> None:
    alt = figures.picture(small, figures.FigureOptions(extent="ceper", size="square", language="en")).alt
    assert "Ceper 4,000" in alt
    assert "Outside this frame" in alt


@pytest.mark.parametrize("size", ["social", "square"])
def test_a_sheet_too_small_for_all_of_the_legend_shows_the_most_needed_of_it(metal: Atlas, size: str) -> None:
    figure = figures.figure(metal, size=size, language="en")
    said = {text.get_text() for text in figure.findobj(Text)}
    assert "The figure covers" in said
    assert "Centres" not in said


def test_a_map_around_a_hub_names_it_first_and_then_its_nearest_neighbours() -> None:
    crowd = synthetic_atlas(3000)
    hub = crowd.hubs["id"].tolist()[-1]
    figure = figures.figure(crowd, extent=hub, size=(120, 75), layers=["circles", "no-figure", "labels"])
    said = {str(text.get_gid()) for text in figure.findobj(Text) if str(text.get_gid()).startswith("label")}
    assert f"label {hub}" in said
    assert 1 < len(said) <= 16


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"extent": "Atlantis"}, "Jawa Tengah"),
        ({"extent": "1,2,0,4"}, "west"),
        ({"size": "poster"}, "a4, half, slide, square"),
        ({"size": "5x5"}, "60 to 1200"),
        ({"measure": "wealth"}, "workforce"),
        ({"layers": ["circels"]}, "circles"),
        ({"language": "fr"}, "id or en"),
    ],
)
def test_what_does_not_exist_is_answered_with_what_does(small: Atlas, options: dict[str, object], message: str) -> None:
    with pytest.raises(UsageError, match=message):
        figures.figure(small, **options)


def test_layers_that_are_not_asked_for_are_not_drawn(small: Atlas) -> None:
    figure = figures.figure(small, layers=["circles"])
    assert not written(figure)
    assert "inset" not in [axes.get_label() for axes in figure.axes]
    assert "semarang" not in circles(figure)


def test_a_map_of_all_of_indonesia_needs_no_small_one_beside_it(small: Atlas) -> None:
    panels = {
        extent: [axes.get_label() for axes in figures.figure(small, extent=extent).axes] for extent in WHOLE_AND_PART
    }
    assert "inset" not in panels["indonesia"]
    assert "inset" in panels["Jawa Tengah"]


def test_the_map_s_axes_are_in_degrees(small: Atlas) -> None:
    figure = figures.figure(small)
    axes = next(axes for axes in figure.axes if axes.get_label() == "map")
    assert axes.get_xlim()[0] < min(small.hubs["lon"]) < max(small.hubs["lon"]) < axes.get_xlim()[1]
    assert axes.get_ylim()[0] < min(small.hubs["lat"]) < max(small.hubs["lat"]) < axes.get_ylim()[1]


def _with_first_hub_in_aceh(atlas: Atlas) -> Atlas:
    hubs = frame_of(atlas.hub_table)
    hubs.loc[0, ["lat", "lon"]] = (5.5, 95.3)
    return with_tables(atlas, hubs=hubs)


def test_far_hubs_do_not_shrink_the_frame_of_the_others() -> None:
    atlas = small_atlas()
    atlas = _with_first_hub_in_aceh(atlas)
    whole, dense = (
        figures.picture(atlas, figures.FigureOptions(extent=extent, language="en")).alt for extent in ("all", "auto")
    )
    assert "Outside" not in whole
    # six hubs are too few to leave one out
    assert "Outside" not in dense
    atlas = synthetic_atlas(20)
    atlas = _with_first_hub_in_aceh(atlas)
    assert "Outside this frame" in figures.picture(atlas, figures.FigureOptions(language="en")).alt
    assert "Outside this frame" not in figures.picture(atlas, figures.FigureOptions(language="en", extent="all")).alt


def test_a_slide_of_one_hub_has_its_legend() -> None:
    atlas = small_atlas()
    one = with_tables(atlas, hubs=frame_of(atlas.hub_table)[atlas.hubs["id"] == "ceper"])
    one = replace(one, places={"ceper": atlas.places["ceper"]})
    drawn = figures.figure(one, size="slide", language="en")
    assert "In Indonesia" in {text.get_text() for text in drawn.findobj(Text)}


def test_the_scale_bar_covers_no_circle_and_a_figure_of_nothing_has_a_mark(tmp_path: Path) -> None:
    rows = "Utara,-6.801,110.803,300\nTimur,-7.352,112.731,0\nBesar,-7.723,110.604,4000\nBarat,-7.525,110.506,20\n"
    (tmp_path / "hubs.csv").write_text(f"name,lat,lon,workforce\n{rows}", encoding="utf-8")
    drawn = figures.picture(read(tmp_path / "hubs.csv"), figures.FigureOptions(language="en")).figure
    (sheet,) = [axes for axes in drawn.axes if axes.get_label() == "sheet"]
    circles = [one for one in sheet.patches if isinstance(one, Circle) and str(one.get_label()).startswith("hub ")]
    bars = [one for one in sheet.patches if isinstance(one, Rectangle)]
    assert len(circles) == 4
    assert min(circle.radius for circle in circles) > 0
    for bar in bars:
        for circle in circles:
            x, y = circle.center
            assert not bar.get_window_extent().overlaps(circle.get_window_extent()), (x, y)


def test_a_word_that_is_far_too_long_is_cut_after_a_few_measures(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def measured(self: Canvas, text: str, **_: object) -> float:  # noqa: ARG001
        asked.append(text)
        return float(len(text))

    monkeypatch.setattr(Canvas, "width", measured)
    canvas = Canvas(sheet_of("a4"), 100)
    assert canvas.wrap("N" * 30_000, 10, size=7) == ["NNNNNNNNN…"]
    assert len(asked) <= 20
    assert canvas.wrap("Ceper dan Batur", 10, size=7) == ["Ceper dan", "Batur"]
    assert canvas.wrap("Ceper", 0, size=7) == ["…"]
    assert canvas.wrap("Bengkel  Logam…", 8, size=7) == ["Bengkel", "Logam…"]
