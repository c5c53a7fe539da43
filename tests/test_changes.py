"""What changed between two inputs is told, all of it, and nothing else."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from hubmap import changes, page, pipeline, revisions
from hubmap.atlas import Atlas
from hubmap.changes import Change
from hubmap.errors import UsageError

GEODATA = Path(__file__).parents[1] / "geodata"


@pytest.fixture(scope="module")
def before() -> Atlas:
    return pipeline.read(GEODATA)


def edited(folder: Path, **edits: tuple[str, str]) -> Path:
    """A copy of the shipped data with one text replaced in each of some tables."""
    copy = folder / "new"
    shutil.copytree(GEODATA, copy, ignore=shutil.ignore_patterns("gazetteer", "basemap", "make"))
    for table, (old, new) in edits.items():
        path = copy / f"{table}.csv"
        text = path.read_text(encoding="utf-8")
        assert text.count(old) == 1, old
        path.write_text(text.replace(old, new), encoding="utf-8", newline="\n")
    return copy


def found(before: Atlas, new: Path) -> list[Change]:
    return changes.compare(before, pipeline.read(new))


def test_nothing_changed_where_nothing_did(before: Atlas, tmp_path: Path) -> None:
    assert found(before, edited(tmp_path)) == []


def test_the_order_of_rows_is_no_change(before: Atlas, tmp_path: Path) -> None:
    new = edited(tmp_path)
    for table in ("hubs", "observations", "centres", "sources"):
        head, *rows = (new / f"{table}.csv").read_text(encoding="utf-8").splitlines(keepends=True)
        (new / f"{table}.csv").write_text("".join([head, *reversed(rows)]), encoding="utf-8", newline="\n")
    assert found(before, new) == []


def test_one_figure_that_changed_is_named_and_just_that(before: Atlas, tmp_path: Path) -> None:
    new = edited(
        tmp_path, observations=("ceper,2019,4000,300,klaster logam Ceper,", "ceper,2019,4100,300,klaster logam Ceper,")
    )
    (change,) = found(before, new)
    assert change == Change(
        kind="figure", thing="figure", hub="ceper", name="ceper, workforce, 2019 (seed)", column="workforce", old="4000", new="4100"
    )  # fmt: skip
    assert list(changes.lines([change])) == [
        ("Figures changed (1)", "heading"),
        ("  ceper, workforce, 2019 (seed): 4000 → 4100", "figure"),
    ]


def test_a_figure_written_in_another_way_is_no_change(before: Atlas, tmp_path: Path) -> None:
    new = edited(
        tmp_path, observations=("ceper,2019,4000,300,klaster logam Ceper,", "ceper,2019,4.000,300,klaster logam Ceper,")
    )
    assert found(before, new) == []


def test_a_hub_that_moved_takes_its_centres_along(before: Atlas, tmp_path: Path) -> None:
    new = edited(tmp_path, hubs=("Pasuruan,Kelurahan Mayangan", "Pasuruan,Kelurahan Ngemplakrejo"))
    moved, place = found(before, new)
    assert (moved.kind, moved.thing, moved.hub, moved.km) == ("moved", "hub", "pasuruan", 0.74)
    assert (place.kind, place.column, place.new) == ("edited", "place", "Kelurahan Ngemplakrejo")


def test_hubs_and_centres_come_go_and_are_renamed(before: Atlas, tmp_path: Path) -> None:
    new = edited(
        tmp_path,
        hubs=("solo,Surakarta (Sekipan)", "surakarta,Surakarta"),
        centres=("bblm,Balai Besar Logam dan Mesin (BBLM)", "bblm,BBLM"),
    )
    assert [(change.kind, change.thing, change.hub) for change in found(before, new)] == [
        ("added", "hub", "surakarta"),
        ("removed", "hub", "solo"),
        ("figure", "figure", "solo"),
        ("renamed", "centre", None),
    ]


def test_a_centre_whose_status_changed_is_told(before: Atlas, tmp_path: Path) -> None:
    new = edited(tmp_path, centres=("material,building,", "material,operating,"))
    (change,) = found(before, new)
    assert (change.kind, change.name, change.old, change.new) == (
        "opened", "mc_majalengka (Material Center SIKIM Majalengka)", "building", "operating",
    )  # fmt: skip


def test_edited_words_are_told_with_their_column(before: Atlas, tmp_path: Path) -> None:
    new = edited(tmp_path, sources=("2019-03-25", "2019-03-26"), programmes=("Pesanan.", "Pesanan besar."))
    assert [(change.thing, change.column, change.old, change.new) for change in found(before, new)] == [
        ("programme", "note", "Pesanan.", "Pesanan besar."),
        ("source", "date", "2019-03-25", "2019-03-26"),
    ]


def test_changes_are_told_in_indonesian_too() -> None:
    change = Change(kind="figure", thing="figure", hub="ceper", name="ceper, workforce, 2019 (seed)", old="4000")
    assert list(changes.lines([change], "id")) == [
        ("Angka berubah (1)", "heading"),
        ("  ceper, workforce, 2019 (seed): 4000 → tidak ada", "figure"),
    ]
    gone = Change(kind="removed", thing="hub", hub="solo", name="solo (Solo)")
    assert [line for line, _ in changes.lines([gone], "id")] == ["Dihapus (1)", "  sentra solo (Solo)"]


def test_changes_are_plain_json(before: Atlas, tmp_path: Path) -> None:
    new = edited(tmp_path, sources=("2019-03-25", "2019-03-26"))
    assert json.loads(json.dumps(changes.as_dicts(found(before, new)))) == [
        {
            "kind": "edited",
            "thing": "source",
            "name": "jpnn19",
            "column": "date",
            "old": "2019-03-25",
            "new": "2019-03-26",
        }
    ]


@pytest.mark.parametrize(
    ("text", "holds"),
    [("moved", True), ("moved>5", False), ("removed,moved>0.5", True), ("any", True), ("status", False)],
)
def test_conditions_hold_for_their_kind_beyond_their_distance(text: str, holds: bool) -> None:  # noqa: FBT001
    change = Change(kind="moved", thing="hub", hub="x", name="x", km=0.74)
    assert any(condition.holds(change) for condition in changes.conditions(text)) is holds


@pytest.mark.parametrize("text", ["gone", "removed>5", "moved>x", ""])
def test_a_condition_that_is_not_known_is_refused(text: str) -> None:
    with pytest.raises(UsageError, match="is not a condition"):
        changes.conditions(text)


def test_a_map_of_changes_marks_what_changed_and_shows_what_is_gone(before: Atlas, tmp_path: Path) -> None:
    new = pipeline.read(edited(tmp_path, hubs=("solo,Surakarta (Sekipan)", "surakarta,Solo")))
    atlas = changes.marked(before, new, changes.compare(before, new), since="2024")
    lists = dict(zip(atlas.hubs["id"], atlas.hubs["list"], strict=True))
    assert {key: names for key, names in lists.items() if names} == {"surakarta": ["changed"], "solo": ["removed"]}
    assert atlas.config.list_label("changed") == {"id": "Berubah sejak 2024", "en": "Changed since 2024"}
    assert "hub solo (Surakarta (Sekipan))" in page.render(atlas)


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    def git(*arguments: str) -> None:
        subprocess.run(
            ["git", "-C", str(tmp_path), "-c", "user.name=x", "-c", "user.email=x@y", *arguments],
            check=True,
            capture_output=True,
        )

    data = tmp_path / "my data"
    data.mkdir()
    git("init")
    for number in (1, 2):
        (data / "hubs.csv").write_text(f"id,name\na,A{number}\n", encoding="utf-8")
        git("add", ".")
        git("commit", "-m", "x")
    return data


@pytest.mark.parametrize("what", ["HEAD~1", "HEAD~1:{data}"])
def test_an_input_can_be_a_git_revision(repository: Path, what: str) -> None:
    with revisions.opened(what.format(data=repository), beside=repository) as old:
        assert (old / "hubs.csv").read_text(encoding="utf-8") == "id,name\na,A1\n"
    assert not old.exists()


def test_a_path_is_given_as_it_is(repository: Path) -> None:
    with revisions.opened(str(repository), beside=repository) as old:
        assert old == repository


@pytest.mark.parametrize("what", ["nowhere", "--output=x"])
def test_what_is_neither_a_path_nor_a_revision_is_refused(repository: Path, what: str) -> None:
    with (
        pytest.raises(UsageError, match="is neither a file or folder nor a git revision"),
        revisions.opened(what, beside=repository),
    ):
        pass
