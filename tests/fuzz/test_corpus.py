"""What once broke a reader, and a sample of what might, is read or refused."""

from __future__ import annotations

import pytest

from tests.fuzz.targets import CORPUS, TARGETS, feed
from tests.hostile.corpus import FAMILIES


@pytest.mark.parametrize("target", list(TARGETS))
def test_every_hostile_text_and_what_broke_it_once_is_read_or_refused(target: str) -> None:
    texts = [text for name, family in FAMILIES.items() if name != "size" for text in family[::4]]
    seeds = [text.encode("utf-8", "surrogatepass") for text in texts]
    for data in [*seeds, *(path.read_bytes() for path in CORPUS.glob(f"{target}-*"))]:
        feed(target, data)
