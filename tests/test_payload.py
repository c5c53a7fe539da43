from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from hubmap.page.payload import block

HOSTILE = "{{ 7*7 }} {% x %} ${1} </script><img src=x onerror=alert(1)> \\u0041 `tick` 'q' \"d\" & <b> <!-- \u2028"


@given(st.text())
def test_a_block_reads_back_as_what_was_written(text: str) -> None:
    assert json.loads(block({text: [text]})) == {text: [text]}


def test_a_block_cannot_end_its_script_or_open_a_comment() -> None:
    written = block(HOSTILE)
    assert not set("<>&\u2028\u2029") & set(written)
    assert json.loads(written) == HOSTILE
