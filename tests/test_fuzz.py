"""Whatever a table holds, reading and checking it ends in tables and problems, or in an input error; never in a crash."""

from __future__ import annotations

import contextlib
import csv
import io
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hubmap import config, reader
from hubmap.errors import InputError
from hubmap.tables import TABLES
from hubmap.validate import check, take_apart
from tests.factories import framed

HEADERS = sorted({column.name for table in TABLES.values() for column in table.all_columns})
USUAL = ["Nama Sentra", "Kab/Kota", "Tenaga Kerja", "Tahun", "Tenaga Kerja 2019", "2020", "Koordinat", "No", "", "(id)"]
cells = st.one_of(
    st.sampled_from(
        ["", "Ceper", "4.000", "4,000", "~500", ">3000", "2019", "-7.6", "110.6", "Jumlah", "(1)", "hub", "seed"]
    ),
    st.text(max_size=8),
)
tables = st.lists(st.lists(cells, max_size=6), max_size=6)


def text(header: list[str], rows: list[list[str]], delimiter: str) -> str:
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter).writerows([header, *rows])
    return out.getvalue()


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    header=st.lists(st.one_of(st.sampled_from(HEADERS + USUAL), st.text(max_size=6)), max_size=7),
    rows=tables,
    delimiter=st.sampled_from(",;\t"),
    name=st.sampled_from(["hubs", "data", "x"]),
)
def test_any_lone_table_is_read_or_refused(
    tmp_path: Path, header: list[str], rows: list[list[str]], delimiter: str, name: str
) -> None:
    path = tmp_path / f"{name}.csv"
    path.write_bytes(text(header, rows, delimiter).encode("utf-8", "surrogatepass"))
    try:
        raw = reader.read_tables(path)
    except InputError:
        return
    result = framed(check(raw, config.Config()))
    assert result.tables.hubs["id"].is_unique
    assert set(result.tables.figures["hub"]) <= set(result.tables.hubs["id"])
    if reader.FLAT in raw.tables:
        parts = take_apart(raw, config.Config())
        assert {row["hub"] for row in parts.observations} <= {row["id"] for row in parts.hubs}


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_folder_is_read_or_refused(tmp_path: Path, data: st.DataObject) -> None:
    for name, table in TABLES.items():
        columns = [column.name for column in table.columns] + (["workforce"] if name == "observations" else [])
        rows = data.draw(st.lists(st.lists(cells, min_size=len(columns), max_size=len(columns)), max_size=4))
        (tmp_path / f"{name}.csv").write_bytes(text(columns, rows, ",").encode("utf-8", "surrogatepass"))
    result = framed(check(reader.read_tables(tmp_path), config.Config()))
    sources = set(result.tables.sources["id"]) | {None}
    for frame in (result.tables.hubs, result.tables.figures, result.tables.events, result.tables.programmes):
        assert set(frame["source"]) <= sources
    assert all(problem.message and problem.severity in ("error", "warning", "note") for problem in result.problems)


@pytest.mark.parametrize(
    "content", [b"", b"\n", b"a", b"a\n", b";;;\n;;;\n", b"\xff\xfe", b"sep=;", b"sep=;\n", b'"', b"nama\n\n\n"]
)
def test_hardly_any_table_is_read_or_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "x.csv").write_bytes(content)
    with contextlib.suppress(InputError):
        assert len(framed(check(reader.read_tables(tmp_path / "x.csv"), config.Config())).tables.figures) == 0
