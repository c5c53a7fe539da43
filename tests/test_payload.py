from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hubmap import pipeline
from hubmap.page.many_hubs import packed_hubs
from hubmap.page.packed_columns import Own, Turned, written
from hubmap.page.payload import FEW_HUBS, block, payload
from tests.factories import small_atlas, synthetic_atlas
from tests.unpacking import unpacked

if TYPE_CHECKING:
    from pathlib import Path

    from hubmap.atlas import Atlas

HOSTILE = "{{ 7*7 }} {% x %} ${1} </script><img src=x onerror=alert(1)> \\u0041 `tick` 'q' \"d\" & <b> <!-- \u2028"


@given(st.text())
def test_a_block_reads_back_as_what_was_written(text: str) -> None:
    assert json.loads(block({text: [text]})) == {text: [text]}


def test_a_block_cannot_end_its_script_or_open_a_comment() -> None:
    written = block(HOSTILE)
    assert not set("<>&\u2028\u2029") & set(written)
    assert json.loads(written) == HOSTILE


CELL = (
    st.none()
    | st.integers(-5, 5)
    | st.sampled_from([0.5, 1.0])
    | st.text(max_size=2)
    | st.lists(st.just("x"), max_size=1)
)
ROWS = st.lists(st.tuples(CELL, CELL, CELL), max_size=6)


@given(ROWS)
def test_turned_rows_are_written_as_the_rows_that_they_are(rows: list[tuple[object, ...]]) -> None:
    first, second, third = ([row[at] for row in rows] for at in range(3))
    turned = Turned({"a": first, "b": Turned({"c": second, "d": third})})
    assert turned.rows() == [{"a": a, "b": {"c": c, "d": d}} for a, c, d in rows]
    assert written({"hubs": turned}) == written({"hubs": turned.rows()})


@pytest.mark.parametrize(("count", "as_columns"), [(FEW_HUBS, False), (FEW_HUBS + 1, True)])
def test_more_hubs_than_a_diff_is_read_of_are_carried_as_columns(count: int, *, as_columns: bool) -> None:
    made = payload(synthetic_atlas(count))
    assert (made.columns is not None) == as_columns
    assert (json.loads(made.data)["hubs"] == []) == as_columns


def _said(value: Any) -> Any:
    """A value without what JSON leaves out: fields that say nothing, and the text of a number that is written as it stands."""
    if isinstance(value, list):
        return [_said(one) for one in value]
    if not isinstance(value, dict):
        return value
    bare = value.get("text") == str(value.get("value")) and value.get("low") == value.get("high")
    return {key: _said(one) for key, one in value.items() if one is not None and not (bare and key == "text")}


@pytest.mark.parametrize("atlas", [small_atlas(), synthetic_atlas(FEW_HUBS)], ids=["all kinds", "many"])
def test_packed_hubs_are_those_of_the_json_along_a_curve(atlas: Atlas) -> None:
    plain = json.loads(payload(atlas).data)["hubs"]
    hubs, order = packed_hubs(atlas)
    tables = unpacked(written({"hubs": hubs, "order": order}))
    found = {number["at"]: hub for number, hub in zip(tables["order"], tables["hubs"], strict=True)}
    assert {at: _said(hub) for at, hub in found.items()} == {at: _said(hub) for at, hub in enumerate(plain)}


def test_near_hubs_follow_each_other_and_those_without_a_place_come_last() -> None:
    hubs, _ = packed_hubs(small_atlas())
    names = [row["id"] for row in unpacked(written({"hubs": hubs}))["hubs"]]
    assert names[-1] == "nowhere"
    assert abs(names.index("ceper") - names.index("jogja")) == 1


def test_what_most_rows_share_with_another_column_is_said_once() -> None:
    names = [f"{letter}{number}" for number in range(300) for letter in "ab"]
    own = np.array([number % 50 == 0 for number in range(600)])
    called = ["Ceper" if is_own else name for name, is_own in zip(names, own, strict=True)]
    content = written({"hubs": Turned({"name": names, "called": Own(own, ["Ceper"] * 12, names)})})
    assert [row["called"] for row in unpacked(content)["hubs"]] == called
    assert len(content) < len(written({"hubs": Turned({"name": names, "called": called})}))


def test_the_texts_of_small_figures_are_listed_by_the_figures(tmp_path: Path) -> None:
    rows = "".join(f"Sentra {at},-7.{600 + at},110.6{at:03},{at % 101}%\n" for at in range(FEW_HUBS + 2))
    (tmp_path / "x.csv").write_text(f"nama,lat,lon,ekspor\n{rows}", encoding="utf-8")
    content = written({"hubs": packed_hubs(pipeline.read(tmp_path / "x.csv"))[0]})
    assert b'"0%","1%","2%"' in content
    found = {hub["name"]: hub["figures"][0]["values"]["ekspor"]["text"] for hub in unpacked(content)["hubs"]}
    assert found == {f"Sentra {at}": f"{at % 101}%" for at in range(FEW_HUBS + 2)}
