"""Laws of reading lists: what is written down is what was read, every line is explained, and how a list is stored changes nothing."""

from __future__ import annotations

import json
import re
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pandas as pd
import pyogrio
import pypdf
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from hubmap import config, pipeline, reader, scaffolding, validate
from tests.factories import framed

PLACES = (("Ceper", "Klaten"), ("Adiwerna", "Tegal"), ("Waru", "Sidoarjo"), ("Jekulo", "Kudus"), ("Cepogo", "Boyolali"))
NAMES = (
    "Maju Jaya",
    "Sinar Baru",
    "Karya Logam",
    "Usaha Kita",
    "Mitra Abadi",
    "Sumber Rejeki",
    "Dua Saudara",
    "Tiga Putra",
)
# shrinking would build hundreds of maps
PHASES = (Phase.explicit, Phase.reuse, Phase.generate)
FEW = settings(
    max_examples=3, deadline=None, phases=PHASES, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
Row = dict[str, Any]


@st.composite
def lists(draw: st.DrawFn) -> list[Row]:
    """A list as an office has it: names that are each there once, places, figures with gaps, and some further columns."""
    names = draw(st.lists(st.sampled_from(NAMES), min_size=2, max_size=8, unique=True))
    further = draw(st.sets(st.sampled_from(["Jenis", "Tahun Berdiri", "Omzet (Rp juta)", "Telepon", "Keterangan"])))
    rows = []
    for number, name in enumerate(names, 1):
        district, regency = draw(st.sampled_from(PLACES))
        row: Row = {"No": number, "Nama Usaha": name, "Kecamatan": district, "Kabupaten": regency}
        row["Tenaga Kerja"] = draw(st.one_of(st.none(), st.integers(1, 900)))
        made = {
            "Jenis": draw(st.sampled_from(["cor", "pompa"])),
            "Tahun Berdiri": draw(st.integers(1960, 2020)),
            "Omzet (Rp juta)": draw(st.integers(1, 999)),
            "Telepon": f"0812{draw(st.integers(10_000_000, 99_999_999))}",
            "Keterangan": draw(st.sampled_from(["baik", "perlu alat", "hubungi 081234567890", None])),
        }
        rows.append(row | {name: made[name] for name in made if name in further})
    return rows


def as_text(rows: Sequence[Row], mark: str = ",") -> str:
    lines = [list(rows[0]), *(["" if cell is None else str(cell) for cell in row.values()] for row in rows)]
    return "\n".join(mark.join(line) for line in lines) + "\n"


def write_text(mark: str, encoding: str) -> Callable[[Sequence[Row], Path], object]:
    return lambda rows, path: path.write_bytes(as_text(rows, mark).encode(encoding))


def write_html(rows: Sequence[Row], path: Path) -> None:
    cells = ([*rows[0]], *(["" if cell is None else cell for cell in row.values()] for row in rows))
    text = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in cells)
    path.write_text(f"<html><table>{text}</table></html>", encoding="utf-8")


def write_ods(rows: Sequence[Row], path: Path) -> None:
    lines = ([*rows[0]], *(row.values() for row in rows))
    text = "".join(f"<table:table-row>{''.join(map(_ods_cell, line))}</table:table-row>" for line in lines)
    spaces = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "table", "text")
    )
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("META-INF/manifest.xml", "<manifest/>")
        archive.writestr(
            "content.xml",
            f'<office:document-content {spaces}><office:body><office:spreadsheet><table:table table:name="Daftar">{text}'
            "</table:table></office:spreadsheet></office:body></office:document-content>",
        )


def _ods_cell(cell: object) -> str:
    if cell is None:
        return "<table:table-cell/>"
    kind = "string" if isinstance(cell, str) else f'float" office:value="{cell}'
    return f'<table:table-cell office:value-type="{kind}"><text:p>{cell}</text:p></table:table-cell>'


def write_geojson(rows: Sequence[Row], path: Path) -> None:
    features = [{"type": "Feature", "properties": row, "geometry": None} for row in rows]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")


WAYS: dict[str, Callable[[Sequence[Row], Path], object]] = {
    "semicolons.csv": write_text(";", "utf-8-sig"),
    "tabs.tsv": write_text("\t", "utf-16"),
    "bars.txt": write_text("|", "cp1252"),
    "book.xlsx": lambda rows, path: pd.DataFrame(rows).to_excel(path, index=False),
    "columns.parquet": lambda rows, path: pd.DataFrame(rows).to_parquet(path),
    "columns.feather": lambda rows, path: pd.DataFrame(rows).to_feather(path),
    "records.json": lambda rows, path: path.write_text(json.dumps({"data": rows}), encoding="utf-8"),
    "lines.jsonl": lambda rows, path: path.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8"),
    "web.xls": write_html,
    "book.ods": write_ods,
    "places.geojson": write_geojson,
    "base.gpkg": lambda rows, path: pyogrio.write_dataframe(pd.DataFrame(rows), path),
}


def read(path: Path) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """What a list says, whatever its file and its order: hubs with their attributes, figures; and its ledger."""
    raw = reader.read_tables(path)
    checked = framed(validate.check(raw, config.load(path)))
    tables = checked.tables
    hubs = {
        row["id"]: {name: row[name] for name in ("name", "place", "within")} for row in tables.hubs.to_dict("records")
    }
    for key, cells in tables.attribute_cells.items():
        for hub, cell in zip(tables.hubs["id"], cells, strict=True):
            hubs[hub][key] = None if cell is None or cell != cell else str(cell)  # noqa: PLR0124 - NaN
    figures = sorted(tables.figures[["hub", "metric", "value"]].itertuples(index=False, name=None))
    return {"hubs": hubs, "figures": figures}, raw.ledger.as_dicts()


def is_closed(ledger: Sequence[dict[str, Any]]) -> bool:
    sums = (sum(value for name, value in page.items() if name not in ("file", "sheet", "lines")) for page in ledger)
    return all(page["unexplained"] == 0 and page["lines"] == total for page, total in zip(ledger, sums, strict=True))


@settings(FEW, max_examples=2)
@given(rows=lists())
def test_a_list_says_the_same_in_every_format_and_its_ledger_closes(tmp_path: Path, rows: list[Row]) -> None:
    (tmp_path / "plain.csv").write_text(as_text(rows), encoding="utf-8")
    plain, ledger = read(tmp_path / "plain.csv")
    assert is_closed(ledger)
    for name, write in WAYS.items():
        write(rows, tmp_path / name)
        said, ledger = read(tmp_path / name)
        assert said == plain, name
        assert is_closed(ledger), name


@FEW
@given(rows=lists(), data=st.data())
def test_the_order_of_rows_and_columns_changes_nothing(tmp_path: Path, rows: list[Row], data: st.DataObject) -> None:
    (tmp_path / "plain.csv").write_text(as_text(rows), encoding="utf-8")
    columns = data.draw(st.permutations(list(rows[0])))
    turned = [{name: row[name] for name in columns} for row in data.draw(st.permutations(rows))]
    (tmp_path / "turned.csv").write_text(as_text(turned), encoding="utf-8")
    assert read(tmp_path / "turned.csv")[0] == read(tmp_path / "plain.csv")[0]


@settings(FEW, max_examples=2)
@given(rows=lists())
def test_a_build_of_what_init_wrote_is_a_build_of_the_file(
    tmp_path_factory: pytest.TempPathFactory, rows: list[Row]
) -> None:
    folder = tmp_path_factory.mktemp("law")
    (folder / "daftar.csv").write_text(as_text(rows), encoding="utf-8")
    scaffolding.beside_copy(folder / "daftar.csv", folder / "new")
    built = []
    for source, out in ((folder / "daftar.csv", folder / "a"), (folder / "new", folder / "b")):
        pipeline.build(source, out, ("geojson", "manifest"))
        manifest = json.loads((out / "manifest.json").read_text(encoding="utf-8"))
        built.append(((out / "hubs.geojson").read_bytes(), manifest["ledger"], manifest["view"]))
    assert built[0] == built[1]


@settings(FEW, max_examples=2)
@given(number=st.integers(10_000_000, 99_999_999), name=st.sampled_from(["ani", "budi.s", "c_d"]))
def test_no_contact_is_in_what_is_published(tmp_path_factory: pytest.TempPathFactory, number: int, name: str) -> None:
    folder = tmp_path_factory.mktemp("law")
    phone, mail = f"0812{number}", f"{name}@contoh.id"
    text = (
        f"Nama Usaha,Alamat,Kabupaten,Unit,Telp,Pemilik,Keterangan\nMaju,Jl. Mawar hub. {phone},Klaten,5,{phone},Ibu Zubaedah,surel {mail}\n"
        f"Hub {phone},Jl. Melati,Qwzzx,6,{phone},Bapak Zulkarnaen,\n"
    )
    (folder / "daftar.csv").write_text(text, encoding="utf-8")
    pipeline.build(folder / "daftar.csv", folder / "out")
    for path in (folder / "out").iterdir():
        published = path.read_text(encoding="utf-8")
        assert not [secret for secret in (phone, mail, "Zubaedah", "Zulkarnaen") if secret in published], path.name


def texts_within(path: Path) -> str:
    """All that a document says or holds, also in what is packed in it."""
    if path.suffix == ".pdf":
        return "".join(page.extract_text() for page in pypdf.PdfReader(path).pages)
    if path.suffix == ".parquet":
        return pd.read_parquet(path).to_csv()
    if not zipfile.is_zipfile(path):
        return path.read_bytes().decode("utf-8", errors="replace")
    with zipfile.ZipFile(path) as archive:
        parts = [archive.read(name).decode("utf-8", errors="replace") for name in archive.namelist()]
    # what stands in several runs is read as one
    return "".join(re.sub(r"<[^>]*>", "", part) for part in parts)


def test_no_contact_is_in_a_figure_or_a_report(tmp_path: Path) -> None:
    text = "Nama Usaha,Kabupaten,Unit,Telp,Pemilik,Keterangan\nMaju,Klaten,5,081298765432,Ibu Zubaedah,hubungi 081298765432\n"
    (tmp_path / "daftar.csv").write_text(text, encoding="utf-8")
    pipeline.figure(tmp_path / "daftar.csv", [tmp_path / "out.svg"])
    pipeline.build(tmp_path / "daftar.csv", tmp_path, ("geopackage", "geoparquet"))
    reports = [tmp_path / f"out.{kind}" for kind in ("html", "docx", "pptx", "xlsx", "pdf")]
    for path in reports:
        pipeline.report(tmp_path / "daftar.csv", path)
    files = ("out.svg", "out.alt.txt", "hubs.gpkg", "hubs.parquet")
    for path in (*reports, *(tmp_path / name for name in files)):
        said = texts_within(path)
        assert "Maju" in said, f"{path.name} says something"
        assert not [secret for secret in ("081298765432", "Zubaedah") if secret in said], path.name
