"""Reading by columns gives what a person gets who goes through a table row by row."""

from __future__ import annotations

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from hubmap.config import Config
from hubmap.reader import FLAT, Cell, RawTable, RawTables
from hubmap.tables import quantity
from hubmap.validate import check
from tests.factories import framed

FIGURES = ["~500", ">3000", "100-500", "4,000", "1.234", "1,5"]


def cells(*texts: str) -> st.SearchStrategy[Cell]:
    return st.one_of(st.none(), st.integers(-9, 10**6), st.sampled_from([*FIGURES, "-", *texts]))


COLUMNS = {"pekerja 2019": ("workforce", 2019), "pekerja": ("workforce", None), "omzet 2019": ("omzet", 2019)}
# people are whole numbers: an average among them makes no decimals of thousands
WHOLE = {"workforce"}


@st.composite
def tables(draw: st.DrawFn) -> RawTable:
    names = draw(st.lists(st.sampled_from(["Ceper", "Tegal", "Ngingas"]), min_size=1, max_size=6))
    # one year at least: a column of words alone is an attribute, whatever it is called
    years = ["2020", *(draw(st.sampled_from([None, 2018, "2020", "dulu"])) for _ in names[1:])]
    # a column that nobody knows by its header is one of figures only where it holds no words
    figures = {
        header: [draw(cells("banyak") if metric in WHOLE else cells()) for _ in names]
        for header, (metric, _) in COLUMNS.items()
    }
    rows = sorted(draw(st.sets(st.integers(2, 99), min_size=len(names), max_size=len(names))))
    return RawTable(FLAT, "x.csv", None, {"nama": [*names], "tahun": [*years], **figures}, rows)


def naive(raw: RawTable) -> tuple[list[tuple[Any, ...]], list[tuple[int, str]]]:
    """The figures and the cells that are none, row by row."""
    figures, wrong = [], []
    for at, row in enumerate(raw.row_numbers):
        said = raw.cells["tahun"][at]
        own = int(str(said)) if said in (2018, "2020") else None
        for header, (metric, year) in COLUMNS.items():
            cell = raw.cells[header][at]
            if quantity.is_missing(cell):
                continue
            texts = [one for one in raw.cells[header] if isinstance(one, str)]
            decimals = metric not in WHOLE and any(quantity.has_decimals(text, "id") for text in texts)
            try:
                figure = quantity.parse(cell if isinstance(cell, int) else str(cell), "id", decimals=decimals)
            except quantity.QuantityError:
                wrong.append((row, header))
            else:
                figures.append(
                    (str(raw.cells["nama"][at]).casefold(), year or own, metric, figure.value, figure.text, row)
                )
    return figures, wrong


@settings(max_examples=50)
@given(raw=tables())
def test_every_figure_and_every_fault_is_that_of_its_row(raw: RawTable) -> None:
    result = framed(check(RawTables({}, {FLAT: [raw]}), Config(locale="id")))
    found = result.tables.figures.astype({"year": object})
    rows = found[["hub", "year", "metric", "value", "text", "row"]].to_numpy().tolist()
    read = [(hub, year if isinstance(year, int) else None, *rest) for hub, year, *rest in rows]
    told = [(one.row, one.column) for one in result.problems if one.code in ("not-a-figure", "ambiguous-figure")]
    figures, wrong = naive(raw)
    assert sorted(read, key=repr) == sorted(figures, key=repr)
    assert sorted(told, key=repr) == sorted(wrong, key=repr)
