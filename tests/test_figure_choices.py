"""What a figure shows by choice: hubs of a region or with a value, centres of a role or a status, a title, sizes for phones."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pdfua
import pytest
from matplotlib.colors import to_hex
from matplotlib.patches import Circle
from matplotlib.text import Text
from pypdf import PdfReader

from hubmap import figures, pipeline, reports, vocabulary
from hubmap.arrow_tables import frame_of
from hubmap.atlas import Atlas, select
from hubmap.captions import Language
from hubmap.errors import UsageError
from hubmap.figures import FigureOptions
from hubmap.hub_colours import ColourRow, colour_key
from hubmap.plain_values import records
from hubmap.reports.content import report_content
from tests.factories import small_atlas, synthetic_atlas, with_tables
from tests.test_report_files import tags

JAVA = """nama,kab_kota,jenis,tenaga_kerja,tahun
Batur,Klaten,cor,4000,2019
Batur Dua,Klaten,cor,3500,2019
Cepogo,Boyolali,tembaga,300,2019
Musuk,Boyolali,tembaga,250,2019
Ampel,Boyolali,cor,200,2019
Kartasura,Sukoharjo,cor,180,2019
Hadipolo 铁,Kudus,pandai besi,300,2019
Waru,Sidoarjo,cor,120,2019
"""


@pytest.fixture(scope="module")
def java(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("java") / "hubs.csv"
    path.write_text(JAVA, encoding="utf-8")
    return path


def drawn(atlas: Atlas, **options: object) -> set[str]:
    """The hubs that a figure has marks of."""
    figure = figures.figure(atlas, language="en", **options)
    labels = (str(mark.get_label()) for axes in figure.axes for mark in axes.patches)
    return {label.removeprefix("hub ") for label in labels if label.startswith("hub ")}


def signs(atlas: Atlas, layers: list[str] | None = None) -> set[tuple[str, str]]:
    """Roles and statuses of the centres of a figure, those of its legend too."""
    figure = figures.figure(atlas, language="en", layers=layers)
    labels = (str(mark.get_label()).split() for axes in figure.axes for mark in axes.patches)
    return {(label[1], label[2]) for label in labels if label[:1] == ["centre"]}


@pytest.mark.parametrize("where", ["Jawa Tengah", "jawa tengah", "provinsi Jawa Tengah", "33", "province=Jawa Tengah"])
def test_a_region_is_chosen_by_its_name_or_its_code_and_the_picture_says_so(where: str) -> None:
    atlas = small_atlas()
    wanted = {row["id"] for row in records(atlas.hub_table) if row["province"] == "Jawa Tengah"}
    assert wanted == drawn(atlas, where=where)
    picture = figures.picture(atlas, FigureOptions(where=where, language="en"))
    assert f"Only {where}: {len(wanted)} of {len(atlas.hubs)} hubs." in picture.alt


def test_a_regency_is_chosen_with_and_without_the_word_for_it(java: Path) -> None:
    atlas = pipeline.read(java)
    assert drawn(atlas, where="Klaten") == drawn(atlas, where="Kabupaten Klaten") == {"batur", "batur-dua"}


def test_a_column_of_the_file_chooses_by_its_value_and_several_conditions_all_hold(java: Path) -> None:
    atlas = pipeline.read(java)
    assert drawn(atlas, where="jenis=Tembaga") == {"cepogo", "musuk"}
    assert drawn(atlas, where=("jenis=cor", "Boyolali")) == {"ampel"}


def test_hubs_are_chosen_by_the_state_of_their_centres() -> None:
    atlas = small_atlas()
    wanted = {row["hub"] for row in records(atlas.centre_table) if row["look"] == "operating" and row["hub"]}
    assert {row["id"] for row in records(select(atlas, ["status=operating"]).hub_table)} == wanted


@pytest.mark.parametrize(
    ("where", "told"),
    [("Atlantis", "No hub lies in 'Atlantis'"), ("colour=red", "No column 'colour'"), ("province=Bali", "it holds")],
)
def test_what_no_hub_meets_is_answered_with_what_there_is(where: str, told: str) -> None:
    with pytest.raises(UsageError, match=told):
        figures.figure(small_atlas(), where=where)


def test_what_is_chosen_away_is_out_everywhere() -> None:
    atlas = small_atlas()
    cut = select(atlas, ["Jawa Tengah"])
    hubs = set(cut.hubs["id"])
    assert hubs < set(atlas.hubs["id"])
    for frame in (cut.figures, cut.headlines, cut.programmes, cut.areas):
        assert set(frame["hub"]) <= hubs
    assert set(cut.centres["hub"].dropna()) <= hubs
    assert set(cut.events["id"]) == set(cut.centres["id"])
    assert cut.places.keys() == hubs


def test_roles_and_statuses_choose_among_the_centres() -> None:
    atlas = small_atlas()
    there = {(row["role"], row["look"]) for row in records(atlas.centre_table)}
    roles = {role for role, _ in there}
    role = min(role for role, look in there if look == "silent")
    assert {look for _, look in signs(atlas, ["operating"])} == {"operating"}
    assert {role for role, _ in signs(atlas, [role])} <= {role, *roles - {role} - {"material", "rnd"}}
    assert (role, "silent") in signs(atlas, [f"{role}:silent"])
    with pytest.raises(UsageError, match="role:status"):
        figures.figure(atlas, layers=["material:nowhere"])


def test_what_is_chosen_for_the_page_holds_for_its_figure_and_its_documents() -> None:
    atlas = small_atlas()
    page = atlas.config.page.model_copy(
        update={
            "layers": {"borders": False, "planned_material": False, "operating": False, "service": True},
            "view": "110,-8,111,-7",
            "measure": list(atlas.metrics)[-1],
            "finding": {"id": "Temuan.", "en": "A finding."},
        }
    )
    chosen = replace(atlas, config=atlas.config.model_copy(update={"page": page}))
    picture = figures.picture(chosen, FigureOptions(language="en"))
    assert "borders" not in picture.view.layers
    assert {"circles", "labels", "centres"} <= picture.view.layers
    assert picture.view.measure == atlas.config.metric(list(atlas.metrics)[-1]).label["en"]
    assert (round(picture.view.bounds.east), round(picture.view.bounds.south)) == (111, -8)
    assert {sign[0] for sign in signs(chosen)} & {"material"} == set()
    assert "material" in {sign[0] for sign in signs(atlas)}
    content = report_content(chosen, reports.Picture(png=b"", width_mm=1, height_mm=1, alt=""), language=Language("en"))
    assert content.summary[0] == "A finding."
    assert picture.view.measure in content.caption
    # what is asked for outright counts more
    assert "borders" in figures.picture(chosen, FigureOptions(layers=["circles", "borders"])).view.layers


def test_a_finding_stands_as_title_and_in_the_description() -> None:
    title = "Two thirds of the workforce are in Ceper"
    picture = figures.picture(small_atlas(), FigureOptions(title=title, language="en"))
    assert picture.title == title
    assert title in picture.alt
    assert title in {text.get_text() for text in picture.figure.findobj(Text)}


def test_hubs_of_two_neighbouring_provinces_are_all_in_the_frame_and_a_lacking_letter_is_told(java: Path) -> None:
    atlas = pipeline.read(java)
    picture = figures.picture(atlas, FigureOptions(language="en"))
    assert "Outside this frame" not in picture.alt
    assert [problem.code for problem in picture.problems] == ["missing-glyph"]
    assert "铁" in picture.problems[0].message
    assert "Hadipolo" in picture.problems[0].message


def test_every_hub_that_the_frame_leaves_out_is_named_on_the_picture_and_told() -> None:
    atlas = synthetic_atlas(30)
    far = atlas.hubs["lon"].to_numpy().copy()
    near = 110 + (far - far.min()) / 40
    near[:3] = 140.5
    moved = with_tables(
        atlas, hubs=frame_of(atlas.hub_table).assign(lon=near, lat=-7.5 + (frame_of(atlas.hub_table)["lat"] + 7.5) / 20)
    )
    picture = figures.picture(moved, FigureOptions(language="en"))
    (problem,) = picture.problems
    assert problem.code == "outside-frame"
    texts = " ".join(text.get_text() for text in picture.figure.findobj(Text))
    for name in moved.hubs["name"][:3]:
        assert name in problem.message
        assert name in texts


def test_the_pdf_of_a_figure_is_tagged_speaks_its_language_and_has_its_size(tmp_path: Path, java: Path) -> None:
    built = pipeline.figure(java, [tmp_path / "map.pdf"], language="en", size="half")
    assert not pdfua.validate(str(tmp_path / "map.pdf")).findings
    page = PdfReader(tmp_path / "map.pdf")
    assert str(page.root_object["/Lang"]).startswith("en")
    assert page.pages[0].mediabox.width == pytest.approx(82 * 72 / 25.4, abs=0.1)
    assert built.files[0].name == "map.pdf"
    assert (tmp_path / "map.alt.txt").read_text(encoding="utf-8").strip() in {
        str(tag.get("/Alt")) for tag in tags(page)
    }


@pytest.mark.parametrize("size", ["square", "portrait", "social"])
def test_on_a_phone_the_smallest_name_of_a_social_size_has_nine_pixels(size: str) -> None:
    figure = figures.figure(small_atlas(), size=size)
    names = [float(text.get_fontsize()) for text in figure.findobj(Text) if str(text.get_gid()).startswith("label")]
    assert min(names) / (figure.get_figwidth() * 72) * 412 > 9


@pytest.mark.parametrize("size", ["a4", "half", "slide", (170, 150), (170, 100), (100, 70)])
def test_no_letter_on_paper_is_smaller_than_nine_points_and_none_leaves_the_sheet(size: str | tuple[int, int]) -> None:
    figure = figures.figure(small_atlas(), size=size, language="en")
    figure.canvas.draw()
    width, height = figure.canvas.get_width_height()
    for text in figure.findobj(Text):
        if text.get_text():
            box = text.get_window_extent()
            assert float(text.get_fontsize()) >= 9
            assert box.x0 >= 0 <= box.y0
            assert box.x1 <= width
            assert box.y1 <= height


def test_signs_of_centres_for_whose_key_there_is_no_room_are_not_drawn_and_counted() -> None:
    figure = figures.figure(small_atlas(), size=(82, 80), language="en")
    labels = [str(mark.get_label()) for axes in figure.axes for mark in axes.patches]
    notes = " ".join(text.get_text() for text in figure.findobj(Text))
    assert not [label for label in labels if label.startswith("centre")]
    assert "Centres that there is no room for:" in notes


def test_a_centre_last_seen_long_ago_is_paler_and_counted_in_the_legend() -> None:
    atlas = small_atlas()
    texts = {text.get_text() for text in figures.figure(atlas, size="slide", language="en").findobj(Text)}
    count = int(atlas.centres["quiet"].sum())
    assert count
    assert f"of these, last seen 5 years ago or earlier ({count})" in texts


def test_towns_are_named_abroad() -> None:
    atlas = small_atlas()
    abroad = frame_of(atlas.hub_table).assign(lat=[45.0 + number / 2 for number in range(len(atlas.hubs))], lon=8.0)
    figure = figures.figure(with_tables(atlas, hubs=abroad), language="en")
    towns = {
        str(mark.get_label())
        for axes in figure.axes
        for mark in axes.patches
        if str(mark.get_label()).startswith("town")
    }
    assert towns
    assert all(
        f"geography {town.removeprefix('town ')}" in {text.get_gid() for text in figure.findobj(Text)} for town in towns
    )


FUELS = """name,regency,fuel,capacity,year
Alpha,Klaten,Coal,400,2019
Beta,Boyolali,Gas,250,2020
Gamma,Kudus,Coal,660,2018
Delta,Sukoharjo,Water,35,2017
Epsilon,Demak,Gas,120,2021
Zeta,Magelang,Water,80,2015
Eta,Pati,Coal,300,2016
Theta,Jepara,,2600,2012
Iota,Blora,Gas,,2012
"""


@pytest.fixture(scope="module")
def plants(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("plants") / "plants.csv"
    path.write_text(FUELS, encoding="utf-8")
    return path


def fills(picture: figures.Picture) -> dict[str, str]:
    """The colours of the hubs' marks by name."""
    names = dict(zip(picture.view.hubs.id.tolist(), picture.view.hubs.name.tolist(), strict=True))
    marks = {str(mark.get_label()).removeprefix("hub "): mark for mark in picture.figure.findobj(Circle)}
    return {name: to_hex(marks[hub].get_facecolor()) for hub, name in names.items()}


def test_a_column_colours_marks_as_on_the_page_and_its_key_counts_them(plants: Path) -> None:
    picture = figures.picture(pipeline.read(plants), FigureOptions(language="en"))
    colours, palette = fills(picture), vocabulary.palette("light")
    # as often as each other, Coal and Gas stand in the order of their names
    assert {colours[name] for name in ("Alpha", "Gamma", "Eta")} == {palette["category-1"]}
    assert {colours[name] for name in ("Beta", "Epsilon", "Iota")} == {palette["category-2"]}
    assert {colours[name] for name in ("Delta", "Zeta")} == {palette["category-3"]}
    assert colours["Theta"] == palette["hub"]
    texts = {text.get_text() for text in picture.figure.findobj(Text)}
    assert {"fuel", "Coal (3)", "Gas (3)", "Water (2)"} <= texts
    assert "Colours tell fuel: Coal (3), Gas (3) and Water (2)." in picture.alt


def test_what_is_chosen_keeps_the_colours_of_the_whole_in_figures_slides_and_captions(plants: Path) -> None:
    atlas = pipeline.read(plants)
    picture = figures.picture(atlas, FigureOptions(language="en", where="fuel=Water"))
    assert set(fills(picture).values()) == {vocabulary.palette("light")["category-3"]}
    shapes = {shape.name: shape for shape in picture.shapes() if shape.kind == "ellipse"}
    assert f"#{shapes['Delta'].paint.fill}" == vocabulary.palette("light")["category-3"]
    nothing = reports.Picture(png=b"", width_mm=1, height_mm=1, alt="")
    assert "Colour: fuel." in report_content(atlas, nothing, language=Language("en")).caption


def test_of_more_values_than_colours_the_rarest_are_other(tmp_path: Path) -> None:
    regencies = ["Klaten", "Boyolali", "Kudus", "Sukoharjo", "Demak", "Magelang", "Pati", "Jepara", "Blora"]
    rows = [f"{regency},{regency},kind {min(at, 7)}" for at, regency in enumerate(regencies * 2)]
    (tmp_path / "many.csv").write_text("\n".join(["name,regency,kind", *rows, ""]), encoding="utf-8")
    key = colour_key(pipeline.read(tmp_path / "many.csv"))
    assert key is not None
    assert len(key.rows) == 7
    assert key.rows[-1] == ColourRow(value=None, colour=vocabulary.palette("light")["category-other"])
