"""The words of the page and of reports in each language, from the gettext catalogues beside this file.

Messages are written in English in the code and in the page's scripts; a language is one folder with one ``hubmap.po``.
"""

from __future__ import annotations

from functools import cache
from importlib import resources

__all__ = ["LANGUAGES", "catalogue", "translate"]

LANGUAGES = ("id", "en")


@cache
def catalogue(language: str) -> dict[str, str]:
    """All messages of a language by their English text.

    Parameters
    ----------
    language
        ``id`` or ``en`` (see `LANGUAGES`).

    Raises
    ------
    KeyError
        There is no such language.
    """
    from babel.messages.pofile import read_po

    if language not in LANGUAGES:
        raise KeyError(language)
    path = resources.files("hubmap.locale") / language / "LC_MESSAGES" / "hubmap.po"
    with path.open("rb") as stream:
        messages = read_po(stream, locale=language)
    return {str(message.id): str(message.string or message.id) for message in messages if message.id}


def translate(message: str, language: str) -> str:
    """Say an English message in a language; a message that the catalogue lacks stays English.

    Examples
    --------
    >>> translate("Areas", "id")
    'Wilayah'
    """
    return catalogue(language).get(message, message)
