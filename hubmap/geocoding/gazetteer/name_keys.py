"""The key that all spellings of a name share, under which a gazetteer is looked through."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["key", "keys"]

NOT_IN_KEY: Final = {code: None for code in range(128) if not (chr(code).isalnum() or chr(code) == "\n")}


@lru_cache(maxsize=65_536)
def key(text: str) -> str:
    """Return what all spellings of a name share: its letters and digits in lower case, without accents, joined.

    ``Pulo Gadung``, ``Pulogadung`` and ``PULO-GADUNG`` have the same key.
    """
    if text.isascii():
        return text.lower().replace("\n", "").translate(NOT_IN_KEY)
    plain = unicodedata.normalize("NFKD", text).casefold()
    return "".join(letter for letter in plain if letter.isalnum() and letter.isascii())


def keys(texts: Iterable[str]) -> list[str]:
    """Return the keys of many names; none of them may hold a line feed."""
    texts = list(texts)
    if not texts:
        return []
    # all at once, which is right for names in ASCII letters
    lines = "\n".join(texts)
    together = lines.lower().translate(NOT_IN_KEY).split("\n")
    if lines.isascii():
        return together
    return [name_key if text.isascii() else key(text) for text, name_key in zip(texts, together, strict=True)]
