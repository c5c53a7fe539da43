"""The next edition of a list finds its hubs again, merges none silently, and can be taken back."""

from __future__ import annotations

import csv
import random
from pathlib import Path
from typing import Any

import pytest

from hubmap import pipeline, reader, scaffolding, updating, writing
from hubmap.cli import main
from hubmap.errors import UsageError
from hubmap.updating.pairing import Listed, pair

Rows = list[dict[str, Any]]

PLACES = [
    ("Ceper", "Klaten"), ("Pedan", "Klaten"), ("Waru", "Sidoarjo"), ("Adiwerna", "Tegal"), ("Talang", "Tegal"),
    ("Juwana", "Pati"), ("Cisaat", "Sukabumi"), ("Citeureup", "Bogor"), ("Bangil", "Pasuruan"), ("Wedi", "Klaten"),
]  # fmt: skip
SYLLABLES = [
    "ka",
    "ri",
    "ma",
    "sa",
    "tu",
    "lo",
    "be",
    "ni",
    "go",
    "pra",
    "di",
    "ta",
    "wi",
    "su",
    "har",
    "jo",
    "nu",
    "gra",
    "lim",
    "pet",
    "dor",
    "san",
]


def write(path: Path, rows: Rows) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
    return path


def read(path: Path) -> Rows:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def made_names(chance: random.Random, count: int) -> list[str]:
    names: dict[str, None] = {}
    while len(names) < count:
        words = ["".join(chance.choices(SYLLABLES, k=3)).capitalize() for _ in range(2)]
        names[f"{chance.choice(['CV', 'UD', 'PT'])} {' '.join(words)}"] = None
    return list(names)


def misspelt(name: str, chance: random.Random) -> str:
    """One letter of the last word written twice, or two changed about."""
    at = len(name) - chance.randrange(2, 5)
    return (
        name[:at] + name[at] + name[at:]
        if chance.random() < 0.5
        else name[:at] + name[at + 1] + name[at] + name[at + 2 :]
    )


def two_years(chance: random.Random, count: int = 1000) -> tuple[Rows, Rows, dict[str, str]]:
    """A list, the same a year later (5 % renamed, 3 % moved, 2 % new, 2 % gone), and the older name by the newer one."""
    names = made_names(chance, count + count // 50)
    old: Rows = [{"Nama": name, "Kecamatan": district, "Kabupaten": regency, "Tahun": 2023, "Tenaga Kerja": chance.randrange(2, 90)} for name in names[:count] for district, regency in [chance.choice(PLACES)]]  # fmt: skip
    order = list(range(count))
    chance.shuffle(order)
    gone, renamed, moved = (set(order[a * count // 100 : b * count // 100]) for a, b in ((0, 2), (2, 7), (7, 10)))
    new: Rows = []
    truth: dict[str, str] = {}
    for at, row in enumerate(old):
        if at in gone:
            continue
        later = row | {"Tahun": 2024, "Tenaga Kerja": row["Tenaga Kerja"] + 2}
        if at in renamed:
            later["Nama"] = misspelt(row["Nama"], chance)
        if at in moved:
            later["Kecamatan"], later["Kabupaten"] = chance.choice(
                [place for place in PLACES if place[0] != row["Kecamatan"]]
            )
        new.append(later)
        truth[later["Nama"]] = row["Nama"]
    for name in names[count:]:
        district, regency = chance.choice(PLACES)
        new.append({"Nama": name, "Kecamatan": district, "Kabupaten": regency, "Tahun": 2024, "Tenaga Kerja": 7})
    chance.shuffle(new)
    return old, new, truth


def folder_of(tmp_path: Path, rows: Rows) -> Path:
    scaffolding.from_table(write(tmp_path / "ikm 2023.csv", rows), tmp_path / "proyek")
    return tmp_path / "proyek"


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_thousand_rows_a_year_later_are_found_again_and_none_is_merged_silently(tmp_path: Path, seed: int) -> None:
    old, new, truth = two_years(random.Random(seed))  # noqa: S311 - made by seed
    found = updating.plan(folder_of(tmp_path, old), write(tmp_path / "ikm 2024.csv", new))
    before, after = found.old.names, found.new.names
    paired = {after[key]: before[was] for key, (was, _) in found.pairing.pairs.items()}
    asked = {after[doubt.new]: before[doubt.old] for doubt in found.pairing.doubts}
    assert {name: was for name, was in paired.items() if truth.get(name) != was} == {}
    right = sum((paired.get(name) or asked.get(name)) == truth.get(name) for name in after.values())
    assert right >= 0.99 * len(new)
    assert len(found.tell("id")) <= 10


def one(key: str, name: str, place: str = "Ceper, Klaten") -> Listed:
    return Listed(key=key, name=name, place=place)


@pytest.mark.parametrize(
    ("was", "now"),
    [("CV Teknik Jaya", "CV Tehnik Jaya"), ("PT Karya Logam", "KARYA LOGAM"), ("Djaya Abadi", "Jaya Abadi"), ("Sumber Rejeki", "Sumberrejeki")],
)  # fmt: skip
def test_a_name_that_is_spelt_another_way_at_the_same_place_is_the_same_hub(was: str, now: str) -> None:
    assert pair([one("a", was)], [one("b", now)]).pairs["b"][0] == "a"


@pytest.mark.parametrize(
    ("was", "now"),
    [("Karya Jaya", "Karya Raya"), ("Bengkel 1", "Bengkel 2"), ("CV Maju", "PT Maju"), ("Maju Jaya", "Maju Jaya Logam")],
)  # fmt: skip
def test_names_that_may_be_two_hubs_are_not_merged(was: str, now: str) -> None:
    others = ([one("c", "Dharma Raya")], [one("d", "Dharma Raya")])
    found = pair([one("a", was), *others[0]], [one("b", now), *others[1]])
    assert found.pairs == {"d": ("c", "name")}


def test_one_name_far_away_is_asked_about_and_not_merged() -> None:
    near = Listed(key="a", name="Sumber Rejeki", place="Tegal", lat=-6.9, lon=109.1)
    far = Listed(key="b", name="Sumber Rejeki", place="Medan", lat=3.6, lon=98.7)
    found = pair([near], [far])
    assert (found.pairs, [doubt.old for doubt in found.doubts]) == ({}, ["a"])


def test_one_id_for_two_names_at_two_places_is_asked_about() -> None:
    found = pair([Listed(key="7", name="Karya", place="Tegal", own_id=True)], [Listed(key="7", name="Bina Logam", place="Pati", own_id=True)])  # fmt: skip
    assert (found.pairs, [doubt.old for doubt in found.doubts]) == ({}, ["7"])


def few(year: int, **names: str) -> Rows:
    rows: Rows = [
        {"Nama": names.get("first", "CV Teknik Mandiri"), "Kecamatan": "Ceper", "Kabupaten": "Klaten", "Tahun": year, "Tenaga Kerja": "1.204", "Mesin": "bubut"},
        {"Nama": names.get("second", "UD Sumber Baja"), "Kecamatan": "Talang", "Kabupaten": "Tegal", "Tahun": year, "Tenaga Kerja": "1.000.204", "Mesin": "las"},
    ]  # fmt: skip
    return rows


def test_the_new_year_is_another_year_of_the_same_hub(tmp_path: Path) -> None:
    folder = folder_of(tmp_path, few(2023))
    updating.apply(updating.plan(folder, write(tmp_path / "b.csv", few(2024, first="CV Tehnik Mandiri"))))
    atlas = pipeline.read(folder)
    assert sorted(atlas.hubs["name"]) == ["CV Tehnik Mandiri", "UD Sumber Baja"]
    assert sorted((row.hub, row.year) for row in atlas.figures.itertuples()) == [
        ("cv-teknik-mandiri", 2023), ("cv-teknik-mandiri", 2024), ("ud-sumber-baja", 2023), ("ud-sumber-baja", 2024),
    ]  # fmt: skip
    assert atlas.figures["value"].tolist().count(1204) == 2


def test_a_folder_with_its_file_unchanged_is_updated_too(tmp_path: Path) -> None:
    folder = tmp_path / "proyek"
    folder.mkdir()
    source = write(folder / "daftar 2023.csv", few(2023))
    updating.apply(updating.plan(folder, write(tmp_path / "daftar 2024.csv", few(2024))))
    assert not source.exists()
    assert len(pipeline.read(folder).hubs) == 2
    assert {row["Mesin"] for row in read(folder / "hubs.csv")} == {"bubut", "las"}


def test_what_is_only_spelt_or_called_otherwise_has_not_moved_and_makes_no_second_column(tmp_path: Path) -> None:
    older = "No,Nama,Kecamatan,Kabupaten,Tenaga Kerja\n1,CV Teknik,Ceper,Klaten,12\n2,UD Slamet,Adiwerna,Tegal,22\n"
    newer = "NO.;NAMA IKM;KEC.;KAB/KOTA;JML TENAGA KERJA;STATUS\n7;CV. TEHNIK;CEPER;Kab. Klaten;14;aktif\n8;UD Slamet;DUKUHTURI;Kab. Tegal;25;tidak aktif\n"
    folder = tmp_path / "proyek"
    folder.mkdir()
    (folder / "ikm 2023.csv").write_text(older, encoding="utf-8")
    (tmp_path / "rekap 2024.csv").write_text(newer, encoding="utf-8")
    found = updating.plan(folder, tmp_path / "rekap 2024.csv")
    told = "\n".join(found.tell("en"))
    assert "Moved: 1 (UD Slamet: Kecamatan Adiwerna, Kabupaten Tegal → Kecamatan DUKUHTURI, Kab. Tegal" in told
    assert "New columns: 1 (STATUS)." in told
    updating.apply(found)
    header, first, *_ = (folder / "hubs.csv").read_text(encoding="utf-8").splitlines()
    assert header == "id,name,No,district,regency,STATUS"
    assert first.startswith("cv-teknik,CV. TEHNIK,7,CEPER,")


def test_a_pin_that_was_moved_far_is_told_and_one_set_anew_is_not(tmp_path: Path) -> None:
    for year, east in ((2023, 110.60), (2024, 110.90)):
        rows = f"Bengkel A,-7.50,{110.6 + year / 1e6},{year}\nBengkel B,-7.60,{east},7\n"
        (tmp_path / f"bengkel {year}.csv").write_text(f"Nama,Lat,Lon,Pekerja\n{rows}", encoding="utf-8")
    scaffolding.from_table(tmp_path / "bengkel 2023.csv", tmp_path / "proyek")
    told = updating.plan(tmp_path / "proyek", tmp_path / "bengkel 2024.csv").tell("en")
    assert "Moved: 1 (Bengkel B: 33 km)." in told


def test_what_was_updated_is_put_back_byte_for_byte(tmp_path: Path) -> None:
    folder = folder_of(tmp_path, few(2023))
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    updating.apply(updating.plan(folder, write(tmp_path / "b.csv", few(2024))))
    assert {path.name: path.read_bytes() for path in folder.iterdir()} != before
    updating.take_back(folder)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before
    with pytest.raises(UsageError, match="no update"):
        updating.take_back(folder)


@pytest.mark.parametrize("stopped_at", [0, 1, 4])
def test_an_update_that_is_stopped_anywhere_is_known_and_taken_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, stopped_at: int
) -> None:
    folder = folder_of(tmp_path, few(2023))
    updating.apply(updating.plan(folder, write(tmp_path / "b.csv", few(2024))))
    before = {path.name: path.read_bytes() for path in folder.iterdir() if path.suffix != ".bak"}
    update, files = updating.plan(folder, write(tmp_path / "c.csv", few(2025))), iter(range(5))

    def stop(path: Path, content: writing.Content) -> Path:
        if next(files) == stopped_at:
            raise InterruptedError
        return writing.write_file(path, content)

    monkeypatch.setattr("hubmap.updating.folder.write_file", stop)
    # the record, three files, and the record
    with pytest.raises(InterruptedError):
        updating.apply(update)
    monkeypatch.undo()
    assert [one.code for one in reader.read_tables(folder).problems] == ["half-updated"] * (stopped_at > 0)
    if stopped_at > 0:
        with pytest.raises(UsageError, match=r"was stopped half-way\. Take it back first: hubmap update .* --undo"):
            updating.plan(folder, tmp_path / "c.csv")
        updating.take_back(folder)
    with pytest.raises(UsageError, match="no update"):
        updating.take_back(folder)
    assert {path.name: path.read_bytes() for path in folder.iterdir() if path.suffix != ".bak"} == before
    updating.plan(folder, tmp_path / "c.csv")


def test_figures_without_a_year_are_refused_unless_it_is_said(tmp_path: Path) -> None:
    folder = folder_of(tmp_path, few(2023))
    rows = [{key: cell for key, cell in row.items() if key != "Tahun"} for row in few(2024)]
    newer = write(tmp_path / "baru.csv", rows)
    with pytest.raises(UsageError, match="--year"):
        updating.plan(folder, newer)
    assert set(updating.plan(folder, newer, year=2025).merged.observations[-1].values()) >= {2025}


def test_a_doubtful_hub_is_kept_apart_until_a_person_settles_it(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:  # fmt: skip
    folder, newer = (
        folder_of(tmp_path, few(2023)),
        write(tmp_path / "b.csv", few(2024, first="CV Teknik Mandiri Utama")),
    )
    update = ["hubmap", "update", str(folder), str(newer)]
    run(monkeypatch, *update, "--language", "en")
    assert (
        "To be settled, and kept apart until then: 1 (CV Teknik Mandiri Utama = CV Teknik Mandiri?)."
        in capsys.readouterr().out
    )
    assert len(pipeline.read(folder).hubs) == 3
    matches = folder / "matches.csv"
    matches.write_text(matches.read_text(encoding="utf-8").replace(",yes,\n", ",yes,sama\n"), encoding="utf-8")
    run(monkeypatch, "hubmap", "update", str(folder), "--undo")
    run(monkeypatch, *update)
    assert sorted(pipeline.read(folder).hubs["name"]) == ["CV Teknik Mandiri Utama", "UD Sumber Baja"]


def run(monkeypatch: pytest.MonkeyPatch, *arguments: str) -> None:
    import contextlib

    monkeypatch.setattr("sys.argv", [*arguments])
    with contextlib.suppress(SystemExit):
        main()


def test_a_folder_of_tables_keeps_its_own_headers_and_words(tmp_path: Path) -> None:
    folder = tmp_path / "tabel"
    folder.mkdir()
    write(
        folder / "sentra.csv",
        [{"kode": "a1", "nama": "Karya Logam", "tempat": "Ceper", "wilayah": "Klaten", "produk": "cor besi"}],
    )
    write(folder / "angka.csv", [{"hub": "a1", "tahun": 2023, "tenaga kerja": "40", "catatan": "dari dinas"}])
    newer = write(tmp_path / "baru 2024.csv", [{"Kode": "a1", "Nama": "Karya Logam", "Lokasi": "Ceper", "Wilayah": "Klaten", "Tenaga Kerja": "45"}])  # fmt: skip
    updating.apply(updating.plan(folder, newer))
    assert read(folder / "sentra.csv")[0]["produk"] == "cor besi"
    figures = [(row["tahun"], row["tenaga kerja"], row["catatan"]) for row in read(folder / "angka.csv")]
    assert figures == [("2023", "40", "dari dinas"), ("2024", "45", "")]


def test_lists_that_tell_their_year_by_their_names_alone_become_two_years(tmp_path: Path) -> None:
    folder = tmp_path / "proyek"
    folder.mkdir()
    rows = [{key: cell for key, cell in row.items() if key != "Tahun"} for row in few(2023)]
    write(folder / "daftar 2023.csv", rows)
    updating.apply(updating.plan(folder, write(tmp_path / "daftar 2024.csv", rows)))
    assert sorted(set(pipeline.read(folder).figures["year"])) == [2023, 2024]


SAID = """# ours
[columns]
"Nama" = "name"
"Tenaga Kerja" = "measure"
publish = ["Telepon"]
"""


def test_settings_of_columns_that_are_gone_are_told_and_removed_when_asked(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "proyek"
    folder.mkdir()
    write(folder / "daftar 2023.csv", few(2023))
    (folder / "hubmap.toml").write_text(SAID, encoding="utf-8")
    newer = write(tmp_path / "daftar 2024.csv", few(2024))
    run(monkeypatch, "hubmap", "update", str(folder), str(newer), "--language", "en")
    told = "columns that are gone: “Nama”, “Telepon”. With --tidy it is removed."
    assert told in " ".join(capsys.readouterr().out.split())
    assert '"Nama" = "name"' in (folder / "hubmap.toml").read_text(encoding="utf-8")
    run(monkeypatch, "hubmap", "update", str(folder), "--undo")
    run(monkeypatch, "hubmap", "update", str(folder), str(newer), "--tidy")
    said = (folder / "hubmap.toml").read_text(encoding="utf-8")
    assert updating.stale_columns(folder) == ()
    assert ("# ours" in said, '"Tenaga Kerja" = "measure"' in said, "Nama" in said) == (True, True, False)
    run(monkeypatch, "hubmap", "update", str(folder), "--undo")
    assert (folder / "hubmap.toml").read_text(encoding="utf-8") == SAID


def test_the_map_keeps_its_title_when_the_file_that_gave_it_is_gone(tmp_path: Path) -> None:
    folder = tmp_path / "proyek"
    folder.mkdir()
    write(folder / "IKM logam 2023.csv", few(2023))
    updating.apply(updating.plan(folder, write(tmp_path / "b 2024.csv", few(2024))))
    assert pipeline.read(folder).config.title["id"] == "IKM logam"
