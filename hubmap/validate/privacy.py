"""What is private in a list: contacts, numbers of identity cards and owners' names stay out of all that is published."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from hubmap.plain_values import matching
from hubmap.problems import Problem, Sentence
from hubmap.validate.column_values import EMAIL, NIK, PHONE
from hubmap.validate.row_reading import attribute_column
from hubmap.validate.rows import Rows

if TYPE_CHECKING:
    from hubmap.tables import Attribute

__all__ = ["mask_contacts", "mask_texts", "masked_problems", "public_attributes"]

MASK = "•••"
# an e-mail has this mark, and the shortest phone eight digits with little between them, in whatever script
_MAYBE = r"@|([0-9]|[^\x00-\x7f])([^0-9]{0,2}([0-9]|[^\x00-\x7f])){7}"
_FREE_TEXT = ("text", "address", "category", "identifier", "code")
_TEXT_COLUMNS = ("name", "name_en", "note", "note_en", "place", "within")
_TEXT_COLUMNS_BESIDE = (*_TEXT_COLUMNS, "scope", "scope_en", "part_name", "partner", "statement")


def mask_contacts(text: str) -> str:
    """Put dots for phones, e-mails and numbers of identity cards within a text.

    Examples
    --------
    >>> mask_contacts("Hubungi Bu Sri 0812-3456-7890 atau sri@example.org")
    'Hubungi Bu Sri ••• atau •••'
    """
    if "@" not in text and not re.search(r"\d{3}", text):
        return text
    return PHONE.sub(MASK, NIK.sub(MASK, EMAIL.sub(MASK, text)))


def public_attributes(
    hubs: Rows, attributes: Mapping[str, Attribute], problems: list[Problem]
) -> tuple[tuple[Attribute, ...], dict[str, Sequence[Any]]]:
    """Take the attributes that outputs may show, with contacts in free text masked, also in the hubs' own texts.

    Parameters
    ----------
    hubs
        The checked rows with the attributes' columns; masked in place.
    attributes
        By key.
    problems
        What is not published, and how many cells were masked, is added.
    """
    shown, cells = [], {}
    masked = 0
    for key, attribute in attributes.items():
        if not attribute.published or hubs.is_empty(attribute_column(key)):
            continue
        column = hubs.listed(attribute_column(key))
        if attribute.kind in _FREE_TEXT and attribute.kind not in ("identifier", "code"):
            column, count = _masked(column)
            masked += count
        shown.append(attribute)
        cells[key] = column
    masked += mask_texts(hubs, _TEXT_COLUMNS)
    hidden = [attribute for attribute in attributes.values() if not attribute.published]
    problems.extend(_told_private(hubs, hidden, masked))
    return tuple(shown), cells


def mask_texts(rows: Rows, names: Sequence[str] = _TEXT_COLUMNS_BESIDE) -> int:
    """Put dots for contacts in the texts of a table, in place; how many cells had one."""
    masked = 0
    for name in names:
        if name in rows and not rows.is_empty(name):
            rows[name], count = _masked(rows.listed(name))
            masked += count
    return masked


def _masked(cells: Sequence[Any]) -> tuple[Sequence[Any], int]:
    found = {at: mask_contacts(cells[at]) for at in matching(cells, _MAYBE)}
    changed = {at: text for at, text in found.items() if text != cells[at]}
    return [changed.get(at, cell) for at, cell in enumerate(cells)] if changed else cells, len(changed)


def _told_private(hubs: Rows, hidden: Sequence[Attribute], masked: int) -> list[Problem]:
    file, sheet = (hubs[name][0] if len(hubs) else None for name in ("file", "sheet"))
    told = []
    if hidden:
        message = Sentence(
            "These columns hold contacts or owners’ names and are in no published output: {columns}.",
            columns=", ".join(f"“{attribute.label}”" for attribute in hidden),
        )
        remedy = "To show one nevertheless, name it under [columns] publish in hubmap.toml."
        told.append(
            Problem(severity="note", code="contacts-hidden", message=message, remedy=remedy, file=file, sheet=sheet)
        )
    if masked:
        message = Sentence("Contacts within texts were masked in {n} cells.", n=masked)
        told.append(Problem(severity="note", code="contacts-masked", message=message, file=file, sheet=sheet))
    return told


def masked_problems(problems: Sequence[Problem]) -> list[Problem]:
    """The problems, in which contacts are dots."""
    said = [f"{problem.message} {problem.value or ''}" for problem in problems]
    masked = list(problems)
    for at in matching(said, _MAYBE):
        masked[at] = _masked_problem(problems[at])
    return masked


def _masked_problem(problem: Problem) -> Problem:
    value = None if problem.value is None else mask_contacts(problem.value)
    message = _masked_sentence(problem.message)
    if value == problem.value and message is problem.message:
        return problem
    return replace(problem, value=value, message=message)


def _masked_sentence(message: str) -> str:
    if mask_contacts(message) == message:
        return message
    if not isinstance(message, Sentence):
        return mask_contacts(message)
    values = {
        name: _masked_sentence(value) if isinstance(value, str) else value for name, value in message.values.items()
    }
    return Sentence(message.template, **values)
