"""The command line from end to end, on the metal hubs: what is written, what is told, how it ends."""

from __future__ import annotations

import csv
import inspect
import json
import re
import shutil
import subprocess
from collections.abc import Callable
from html.parser import HTMLParser
from importlib.metadata import version
from pathlib import Path

import pytest

from hubmap import __version__, cli
from tests.command_line import run_anew, run_here
from tests.hostile import TEXT, poison

ROOT = Path(__file__).parents[1]
GEODATA = ROOT / "geodata"
#: How far from its place a shape may be drawn by another matplotlib, which rounds the widths of letters otherwise.
ROUNDED_PT = 0.25
WRITTEN = ["hubs.csv", "hubs.geojson", "manifest.json", "map.html"]


def tables(folder: Path) -> Path:
    """A copy of the metal hubs' tables, to be changed."""
    folder.mkdir(parents=True)
    for path in GEODATA.iterdir():
        if path.is_file():
            shutil.copy(path, folder)
    return folder


def edit(path: Path, row: int, **cells: str) -> None:
    """Change cells of one row of a CSV file (the first is 0)."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    rows[row].update(cells)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, fieldnames=list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The metal hubs' output."""
    folder = tmp_path_factory.mktemp("built")
    run = run_anew("build", "--out", folder, folder=ROOT)
    assert run.returncode == 0, run.stdout + run.stderr
    return folder


def test_a_build_writes_the_map_and_what_stands_beside_it_and_nothing_else(built: Path) -> None:
    assert sorted(path.name for path in built.iterdir()) == WRITTEN


def test_the_same_input_gives_the_same_bytes_whatever_the_day_the_place_and_the_hash_seed(
    tmp_path: Path, built: Path
) -> None:
    source, out = tables(tmp_path / "elsewhere" / "my tables"), tmp_path / "ausgabe"
    other = {"PYTHONHASHSEED": "4711", "SOURCE_DATE_EPOCH": "2000000000", "TZ": "Pacific/Kiritimati", "LC_ALL": "C"}
    run = run_anew("build", source, "--out", out, folder=tmp_path, **other)
    assert run.returncode == 0, run.stdout + run.stderr
    assert [name for name in WRITTEN if (out / name).read_bytes() != (built / name).read_bytes()] == []


def test_the_kept_map_is_what_a_build_writes(built: Path) -> None:
    kept = ROOT / "output" / "map.html"
    # no assert: to print how two such files differ would take minutes
    if kept.read_bytes() != (built / "map.html").read_bytes():
        pytest.fail("output/map.html is not what a build writes: run `make map` and commit it")


def test_the_kept_figure_is_what_the_figure_command_draws(tmp_path: Path) -> None:
    kept = ROOT / "output" / "figure.svg"
    run = run_here("figure", "-o", tmp_path / "figure.svg", folder=tmp_path)
    assert run.returncode == 0, run.stdout + run.stderr
    pinned = f"matplotlib=={version('matplotlib')}\n" in (ROOT / "constraints.txt").read_text(encoding="utf-8")
    if (pinned and kept.read_bytes() != (tmp_path / "figure.svg").read_bytes()) or not _same_shapes(
        *(path.read_text(encoding="utf-8") for path in (kept, tmp_path / "figure.svg"))
    ):
        pytest.fail("output/figure.svg is not what is drawn: run `hubmap figure -o output/figure.svg` and commit it")


def _same_shapes(one: str, other: str) -> bool:
    """Whether two drawings have the same shapes at the same places: other matplotlibs number letters otherwise, and round."""
    letter, number = re.compile(r"(DejaVuSans[-A-Za-z]*)-[0-9a-f]+\""), re.compile(r"-?\d+(?:\.\d+)?(?:e-?\d+)?")
    ours, theirs = (letter.sub(r"\1\"", text) for text in (one, other))
    near = all(
        abs(float(here) - float(there)) <= ROUNDED_PT
        for here, there in zip(number.findall(ours), number.findall(theirs), strict=False)
    )
    return near and number.sub("", ours) == number.sub("", theirs)


def test_drawings_are_the_same_whatever_their_letters_are_called_and_another_where_a_shape_lies_elsewhere() -> None:
    drawn = '<use xlink:href="#DejaVuSans-Bold-{}" transform="translate({} 0)"/>'
    assert _same_shapes(drawn.format("53", "72.02"), drawn.format("3a", "72.2"))
    assert not _same_shapes(drawn.format("53", "72.02"), drawn.format("53", "72.3"))
    assert not _same_shapes(drawn.format("53", "72.02"), drawn.format("53", "72.02") * 2)


def test_the_map_is_small_enough_to_be_mailed(built: Path) -> None:
    assert (built / "map.html").stat().st_size < 1_500_000


def test_all_nine_hubs_of_the_ministrys_list_are_in_the_exports(built: Path) -> None:
    with (built / "hubs.csv").open(encoding="utf-8", newline="") as file:
        rows = {row["id"]: row for row in csv.DictReader(file)}
    features = json.loads((built / "hubs.geojson").read_text(encoding="utf-8"))["features"]
    assert list(rows) == [feature["id"] for feature in features]
    assert list(rows)[:9] == [
        "ceper",
        "tegal",
        "jogja",
        "sukabumi",
        "purbalingga",
        "semarang",
        "pasuruan",
        "sidoarjo",
        "jabodetabek",
    ]
    assert (rows["ceper"]["workforce"], rows["ceper"]["workforce_year"]) == ("4000", "2019")
    assert rows["jabodetabek"]["workforce"] == ""


def test_the_manifest_names_the_input_with_checksums_and_no_path_of_the_machine(built: Path) -> None:
    text = (built / "manifest.json").read_text(encoding="utf-8")
    assert {"hubs.csv", "observations.csv", "hubmap.toml"} <= set(json.loads(text)["inputs"])
    assert str(ROOT) not in text


# --- the language asked for -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("command", [command.callback for command in cli.app.registered_commands if command.callback])
def test_every_command_has_a_language(command: Callable[..., object]) -> None:
    assert "language" in inspect.signature(command).parameters


@pytest.mark.parametrize(("language", "said"), [("id", "baris"), ("en", "rows")])
def test_summaries_are_told_in_the_language_asked_for(
    language: str, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "names.csv").write_text("name\nCeper\n", encoding="utf-8")
    arguments = ["geocode", str(tmp_path / "names.csv"), "--column", "name", "-o", str(tmp_path / "out.csv")]
    cli.app([*arguments, "--language", language], standalone_mode=False)
    assert f"1 {said}, 1 " in capsys.readouterr().out


def test_problems_in_json_are_told_in_the_language_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    told = {}
    for language in ("en", "id"):
        cli.app(["check", str(GEODATA), "--json", "--language", language], standalone_mode=False)
        told[language] = [problem["message"] for problem in json.loads(capsys.readouterr().out)["problems"]]
    assert len(told["en"]) == len(told["id"]) > 0
    assert set(told["en"]).isdisjoint(told["id"])


def test_a_language_that_hubmap_does_not_speak_is_wrong_usage(tmp_path: Path) -> None:
    run = run_here("place", "Ceper", "--language", "nl", folder=tmp_path)
    assert (run.returncode, run.stdout) == (2, "")
    assert "use id or en" in run.stderr


# --- text from data ---------------------------------------------------------------------------------------------------


class _Tags(HTMLParser):
    """Collects the page's elements, the names of their attributes, and the JSON of its data blocks."""

    def __init__(self) -> None:
        super().__init__()
        self.names: set[str] = set()
        self.attributes: set[str] = set()
        self.blocks: dict[str, str] = {}
        self._block: str | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.names.add(tag)
        self.attributes.update(given)
        self._block = given.get("id") if given.get("type") == "application/json" else None

    def handle_data(self, data: str) -> None:
        if self._block:
            self.blocks[self._block] = self.blocks.get(self._block, "") + data


def _tags(page: Path) -> _Tags:
    tags = _Tags()
    tags.feed(page.read_text(encoding="utf-8"))
    return tags


@pytest.fixture(scope="module")
def poisoned(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, subprocess.CompletedProcess[str]]:
    """A build of tables that have hostile text in every text column, and what it told."""
    folder = tmp_path_factory.mktemp("poisoned")
    poison(tables(folder / "in"))
    return folder / "out", run_here("build", "in", "--out", "out", folder=folder)


def test_hostile_text_in_every_column_of_every_table_builds(
    poisoned: tuple[Path, subprocess.CompletedProcess[str]],
) -> None:
    out, run = poisoned
    assert run.returncode in (0, 1), run.stderr
    assert "Traceback" not in run.stderr
    assert sorted(path.name for path in out.iterdir()) == WRITTEN


def test_hostile_text_adds_no_element_and_no_attribute(
    poisoned: tuple[Path, subprocess.CompletedProcess[str]], built: Path
) -> None:
    bad, good = _tags(poisoned[0] / "map.html"), _tags(built / "map.html")
    assert bad.names <= good.names
    assert {name for name in bad.attributes if name.startswith("on")} == set()
    assert list(bad.blocks) == list(good.blocks)


def test_hostile_text_arrives_in_the_page_and_the_exports_as_it_was_written(
    poisoned: tuple[Path, subprocess.CompletedProcess[str]],
) -> None:
    out, _ = poisoned
    data = json.loads(_tags(out / "map.html").blocks["hubmap-data"])
    features = json.loads((out / "hubs.geojson").read_text(encoding="utf-8"))["features"]
    with (out / "hubs.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    for names in (
        [hub["name"] for hub in data["hubs"]],
        [f["properties"]["name"] for f in features],
        [r["name"] for r in rows],
    ):
        assert len(names) == 29
        assert all(TEXT in name for name in names)
    # a template that had run would have left its result
    assert "49 " not in data["hubs"][0]["name"]


def test_a_link_that_is_not_http_is_a_problem_and_is_not_linked(tmp_path: Path) -> None:
    edit(tables(tmp_path / "in") / "sources.csv", 0, url="javascript:alert(1)")
    run = run_here("build", "in", folder=tmp_path)
    assert run.returncode == 1
    assert "sources.csv\n  error: row 2, column url: “javascript:alert(1)” is not a web link" in run.stderr
    assert 'href="javascript:' not in (tmp_path / "output" / "map.html").read_text(encoding="utf-8")


# --- how it ends ------------------------------------------------------------------------------------------------------


def test_an_error_in_the_data_ends_with_1_and_says_where_it_stands_and_still_writes(tmp_path: Path) -> None:
    edit(tables(tmp_path / "in") / "observations.csv", 3, hub="nowhere")
    run = run_here("build", "in", folder=tmp_path)
    assert run.returncode == 1
    assert "observations.csv\n  error: row 5, column hub: The hub “nowhere”" in run.stderr
    assert "nowhere" in run.stderr
    assert sorted(path.name for path in (tmp_path / "output").iterdir()) == WRITTEN
    assert "nowhere" in (tmp_path / "output" / "manifest.json").read_text(encoding="utf-8")


def test_check_tells_the_same_and_writes_nothing(tmp_path: Path) -> None:
    edit(tables(tmp_path / "in") / "observations.csv", 3, hub="nowhere")
    run = run_here("check", "in", folder=tmp_path)
    assert run.returncode == 1
    assert "observations.csv\n  error: row 5, column hub: The hub “nowhere”" in run.stdout + run.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["in"]


def test_check_tells_it_in_indonesian_when_asked_to(tmp_path: Path) -> None:
    edit(tables(tmp_path / "in") / "observations.csv", 3, hub="nowhere")
    run = run_here("check", "in", "--language", "id", folder=tmp_path)
    assert run.returncode == 1
    assert run.stdout.startswith("Baris: ")
    assert (
        "observations.csv\n"
        "  kesalahan: baris 5, kolom hub: Sentra “nowhere” tidak ada di tabel hubs. Barisnya tidak dipakai.\n"
        "    → Tambahkan ke hubs, atau tulis id yang ada di sana.\n"
    ) in run.stdout
    assert run.stdout.endswith(" catatan.\n")
    assert run_here("check", "in", "--language", "nl", folder=tmp_path).returncode == 2


def test_the_metal_hubs_have_no_error(tmp_path: Path) -> None:
    assert run_here("check", folder=tmp_path).returncode == 0


def test_an_input_that_is_not_there_is_wrong_usage_told_in_one_line(tmp_path: Path) -> None:
    run = run_here("build", "missing", folder=tmp_path)
    assert run.returncode == 2
    assert "missing" in run.stderr
    assert len(run.stderr.splitlines()) == 1


@pytest.mark.parametrize("arguments", [["--colour"], ["build", "a", "b"], ["fly"]], ids=" ".join)
def test_wrong_usage_ends_with_2(arguments: list[str], tmp_path: Path) -> None:
    assert run_here(*arguments, folder=tmp_path).returncode == 2


def test_an_output_that_cannot_be_written_ends_with_1_and_a_remedy(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file", encoding="utf-8")
    run = run_here("build", "--out", "taken", folder=tmp_path)
    assert run.returncode == 1
    assert "taken" in run.stderr.splitlines()[-1]
    assert "--out" in run.stderr.splitlines()[-1]


def test_the_version_is_told(tmp_path: Path) -> None:
    assert run_anew("--version", folder=tmp_path).stdout == f"hubmap {__version__}\n"


# --- one name ---------------------------------------------------------------------------------------------------------


def test_a_name_is_placed_with_its_code_and_as_json(tmp_path: Path) -> None:
    run = run_here("place", "Ceper", "--within", "Kabupaten Klaten", "--json", folder=tmp_path)
    assert run.returncode == 0, run.stderr
    found = json.loads(run.stdout)
    assert (found["kind"], found["code"], found["status"]) == ("district", "33.10.11", "matched")


@pytest.mark.parametrize(("language", "said"), [("en", "read as: Kec. Cepr"), ("id", "dibaca: Kec. Cepr")])
def test_what_spoke_for_a_candidate_is_explained_in_a_language(tmp_path: Path, language: str, said: str) -> None:
    run = run_here("place", "Kec. Cepr, Kab. Klaten", "--explain", "--language", language, folder=tmp_path)
    assert said in run.stdout
    assert "Kecamatan Ceper, Kabupaten Klaten, Jawa Tengah: " in run.stdout


def test_a_name_that_is_nowhere_ends_with_1(tmp_path: Path) -> None:
    run = run_here("place", "Xyzzyqwv", folder=tmp_path)
    assert run.returncode == 1
    assert "Xyzzyqwv" in run.stdout + run.stderr
