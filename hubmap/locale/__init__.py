"""The words of the page, of reports and of problems in each language, from the gettext catalogues beside this file.

Messages are written in English in the code and in the page's scripts. A language is one folder with ``hubmap.po``, the words
of the page and of reports, and ``problems.po``, those that tell problems; that of English holds what it says otherwise.
"""

from __future__ import annotations

from functools import cache

from hubmap.errors import UsageError
from hubmap.problems import OfPlaces, Sentence, called_places

__all__ = ["LANGUAGES", "catalogue", "known", "retold", "translate"]

LANGUAGES = ("id", "en")


def known(language: str) -> str:
    """Give back a language that there is.

    Raises
    ------
    UsageError
        There is none of this name.
    """
    if language not in LANGUAGES:
        raise UsageError(f"No language {language!r}: use {' or '.join(LANGUAGES)}.")
    return language


@cache
def catalogue(language: str, domain: str = "hubmap") -> dict[str, str]:
    """All messages of a language by their English text.

    Parameters
    ----------
    language
        ``id`` or ``en`` (see `LANGUAGES`).
    domain
        ``hubmap`` or ``problems``.

    Raises
    ------
    KeyError
        There is no such language.
    """
    if language not in LANGUAGES:
        raise KeyError(language)
    said = _said(language, domain)
    return {message: message for message in catalogue("id", domain)} | said if language == "en" else said


def _said(language: str, domain: str) -> dict[str, str]:
    from importlib import resources

    from babel.messages.pofile import read_po

    path = resources.files("hubmap.locale") / language / "LC_MESSAGES" / f"{domain}.po"
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


def retold(sentence: str, language: str) -> str:
    """Say a sentence of a problem in a language, with the sentences that it is made of; text in it stays as it is.

    Examples
    --------
    >>> retold(Sentence("“{value}” is not a year.", value="20l9"), "id")
    '“20l9” bukan tahun.'
    """
    if language == "en":
        return str(sentence)
    messages = catalogue(language, "problems")
    if not isinstance(sentence, Sentence):
        return messages.get(sentence, sentence)
    values = {name: _value(value, language) for name, value in sentence.values.items()}
    template = messages.get(sentence.template, sentence.template)
    if isinstance(sentence, OfPlaces):
        template = called_places(template, language)
    return template.format_map(values)


def _value(value: object, language: str) -> object:
    if isinstance(value, float):
        return str(value).replace(".", ",")
    return retold(value, language) if isinstance(value, Sentence) else value
