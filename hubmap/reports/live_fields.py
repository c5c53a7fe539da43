"""A Word document that stays alive: the report's numbers, sentences and pictures in content controls, refreshed in place.

All fields are held by one custom XML part, to which the controls are bound; what hubmap wrote the last time stands there too. A
refresh changes what stands in controls, and lists where the data have more or less than before.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from lxml import etree

from hubmap.captions import LANGUAGES, Language
from hubmap.errors import UsageError
from hubmap.problems import Problem, Sentence, Severity
from hubmap.reports import Check, LiveContent, live_lists
from hubmap.reports.word_controls import (
    FIELDS,
    PICTURE,
    PREFIX,
    STORE,
    Control,
    bind,
    controls,
    holder,
    number_controls,
    set_link,
    show_text,
    shown,
)
from hubmap.reports.word_package import OFFICE, WordPackage, parsed, written

if TYPE_CHECKING:
    from hubmap.reports import Picture

__all__ = ["Remembered", "bind_fields", "check_fields", "recall", "refresh_fields", "refresh_problems"]

_A = "http://schemas.openxmlformats.org/drawingml/2006/main"
_WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
_PART, _PROPS = "customXml/hubmapFields.xml", "customXml/hubmapFieldsProps.xml"
_DATA = "http://schemas.openxmlformats.org/officeDocument/2006/customXml"
_NAMED = 10  # so many fields are told by name
_PNG = "word/media/hubmap{}.png"


@dataclass(frozen=True, slots=True)
class Remembered:
    """What hubmap wrote into a document the last time.

    Parameters
    ----------
    language
        ``id`` or ``en``.
    placed
        Fields that stood in it, with their texts.
    lists
        Lists that grow with the data, by name: the fields of each entry.
    gone
        Fields that were marked as those of which the data have nothing any more.
    sources
        Numbers of the sources by their ids.
    options
        What the report was asked for: measure, extent, layers, where, title.
    """

    language: str | None = None
    placed: Mapping[str, str] = field(default_factory=dict)
    lists: Mapping[str, Sequence[Sequence[str | None]]] = field(default_factory=dict)
    gone: frozenset[str] = frozenset()
    sources: Mapping[str, int] = field(default_factory=dict)
    options: Mapping[str, Any] = field(default_factory=dict)


def recall(file: bytes) -> Remembered:
    """What a document remembers of its last refresh; nothing where it never had one."""
    return _remembered(WordPackage(file))


def bind_fields(file: bytes, live: LiveContent) -> bytes:
    """Put the part that holds all fields into a document whose controls were just made."""
    package = WordPackage(file)
    number_controls(package)
    texts = {control.key: shown(control.content) for control in controls(package)}
    _store(package, live, texts | {PICTURE: live.picture}, [*live.lists])
    return package.file()


def refresh_fields(file: bytes, live: LiveContent, picture: Picture) -> bytes:
    """Write what the data say now into a document's controls, and let its lists grow; nothing else of it changes.

    Raises
    ------
    UsageError
        It is no Word document, or has no control of hubmap's.
    """
    package = WordPackage(file)
    before = _remembered(package)
    found = {control.key for control in controls(package)}
    if not found:
        raise UsageError(_lost(before))
    alive = _alive(before, found)
    fresh = live_lists.let_grow(package, live, alive, before.placed)
    removed = live_lists.take_out(package, live, alive)
    marked = _marked(package, live, _misnamed(live, before, found))
    texts = {**live.fields, **marked}
    _picture_shown(package, picture, [one for one in controls(package) if one.key == PICTURE])
    for control in [*controls(package)]:
        if control.key in texts:
            show_text(control, texts[control.key], before.placed.get(control.key))
            set_link(package, control, live.links.get(control.key), is_new=control.key in fresh)
        if control.key in texts or control.key == PICTURE:
            bind(control)
    number_controls(package)
    told = {**texts, PICTURE: live.picture}
    wrong = _misnamed(live, before, found)
    standing = {
        control.key: told.get(control.key) or shown(control.content)
        for control in controls(package)
        if control.key not in wrong
    }
    kept = {key: text for key, text in before.placed.items() if key not in removed}
    _store(package, live, kept | standing, [*alive], marked)
    return package.file()


def check_fields(file: bytes, live: LiveContent) -> Check:
    """Tell what a refresh would change in a document, what was deleted, and what is new in the data."""
    package = WordPackage(file)
    before = _remembered(package)
    standing: dict[str, list[str]] = {}
    for control in controls(package):
        standing.setdefault(control.key, []).append(shown(control.content))
    if not standing:
        raise UsageError(_lost(before))
    texts = {key: found for key, found in standing.items() if key != PICTURE and not key.startswith(live_lists.LIST)}
    coming = [*live_lists.missing_entries(live, _alive(before, standing), before.placed, standing)]
    coming_keys = {
        key for told in live.lists.values() for entry in told.entries if entry[told.lead] in coming for key in entry
    }
    stale = {
        key: (next(text for text in found if text != live.fields[key]), live.fields[key])
        for key, found in texts.items()
        if key in live.fields and any(text != live.fields[key] for text in found)
    }
    wrong = _misnamed(live, before, standing)
    gone = texts.keys() - live.fields.keys() - wrong.keys()
    return Check(
        stale=stale,
        misnamed=wrong,
        fresh=tuple(key for key in texts if key in live.fields and key not in stale),
        is_picture_stale=PICTURE in standing and before.placed.get(PICTURE) != live.picture,
        deleted=tuple(sorted(key for key in before.placed if key not in standing)),
        unknown=tuple(sorted(gone)),
        marked=tuple(sorted(gone & before.gone)),
        new=tuple(coming),
        edited={key: text for key, found in texts.items() if (text := _edited(found, before.placed.get(key)))},
        unused=tuple(
            key
            for key, text in live.fields.items()
            if text != "–" and key not in standing and key not in before.placed and key not in coming_keys
        ),
    )


def refresh_problems(found: Check, kept: str) -> Iterator[Problem]:
    """What the person who asked for a refresh should look at.

    Parameters
    ----------
    found
        What was to be refreshed.
    kept
        Name of the file that the document of before stays in.
    """
    yield from _told(
        "note",
        "report-grown",
        found.new,
        lambda keys: Sentence("The document got what is new in the data: {keys}.", keys=keys),
        Sentence("It stands beside its like; move it where it should be."),
    )
    yield from _told(
        "warning",
        "report-gone",
        found.unknown,
        lambda keys: Sentence("The document had what the data no longer have: {keys}.", keys=keys),
        Sentence("It is marked there; take it out or write what is true."),
    )
    yield from _told(
        "warning",
        "report-misnamed",
        [f"{key} → {meant}" if meant else key for key, meant in found.misnamed.items()],
        lambda keys: Sentence("The document has names that no field has: {keys}.", keys=keys),
        Sentence("Write one that hubmap report --fields lists into the control’s tag."),
    )
    yield from _told(
        "warning",
        "report-edited",
        found.edited,
        lambda keys: Sentence(
            "Somebody had written over fields, which say again what the data say: {keys}.", keys=keys
        ),
        Sentence(
            "The old words stand in {bak}; to keep words of your own, remove the content control round them.", bak=kept
        ),
    )
    gone = "Fields were taken out of the document, by somebody or by a program that saved it: {keys}."
    remedy = Sentence("They stay out.")
    yield from _told("note", "report-taken-out", found.deleted, lambda keys: Sentence(gone, keys=keys), remedy)


def _told(
    severity: Severity, code: str, keys: Collection[str], message: Callable[[str], Sentence], remedy: Sentence
) -> Iterator[Problem]:
    if keys:
        listed = Language("en").joined(sorted(keys), limit=_NAMED)
        yield Problem(severity=severity, code=code, message=message(listed), remedy=remedy)


def _edited(found: list[str], written_: str | None) -> str:
    """What a person wrote into a control over what hubmap had written there."""
    return "" if written_ is None else next((text for text in found if text != written_), "")


def _lost(before: Remembered) -> str:
    if before.placed:
        return (
            f"The document had {len(before.placed)} fields of hubmap and has none any more: a program that knows no content "
            "controls, such as Google Docs, has saved it. Go on with a copy from before, such as the .bak file beside it."
        )
    return (
        "The document has no fields of hubmap: write one with `hubmap report -o FILE.docx`, or give content controls of your "
        "own a tag that `hubmap report --fields` lists. Programs that know no content controls take them out when they save."
    )


def _alive(before: Remembered, found: Iterable[str]) -> dict[str, Sequence[Sequence[str | None]]]:
    """Lists that may grow in a document: those of a report, and those for which somebody put a control round a table."""
    asked = [key.removeprefix(live_lists.LIST) for key in found if key.startswith(live_lists.LIST)]
    return dict.fromkeys(sorted(asked), ()) | {**before.lists}


def _misnamed(live: LiveContent, before: Remembered, found: Iterable[str]) -> dict[str, str]:
    """Names that no field or list has or had, as in a template of somebody's own: for each the nearest that there is, or nothing."""
    there = {*live.fields, *(live_lists.LIST + name for name in live.lists), PICTURE}
    wrong = [key for key in dict.fromkeys(found) if key not in there and key not in before.placed]
    return {key: next(iter(get_close_matches(key, there, n=1)), "") for key in wrong}


def _marked(package: WordPackage, live: LiveContent, wrong: Collection[str]) -> dict[str, str]:
    """Texts of fields that the data no longer have: they stay, and say so, once in a row or a paragraph."""
    words = [f" ({language.said('no longer in the data')})" for language in LANGUAGES]
    spoken: dict[Any, Control] = {}
    for control in controls(package):
        if control.key in {*live.fields, *wrong, PICTURE} or control.key.startswith(live_lists.LIST):
            continue
        row, paragraph = holder(control.element, "tr"), holder(control.element, "p")
        if row is None:
            spoken[control.element if paragraph is None else paragraph] = control
        else:
            # a row begins with what it is about
            spoken.setdefault(row, control)
    told = {}
    for control in spoken.values():
        text = shown(control.content)
        for mark in words:
            text = text.removesuffix(mark)
        told[control.key] = f"{text} ({live.language.said('no longer in the data')})"
    return told


def _picture_shown(package: WordPackage, picture: Picture, shown_in: list[Control]) -> None:
    """Put the new picture in the place of that in each control; its size stays as somebody made it."""
    blips = [(control, blip) for control in shown_in for blip in control.content.iter(f"{{{_A}}}blip")]
    if not blips:
        return
    held = {id(blip) for _, blip in blips}
    elsewhere = {
        package.target(name, blip.get(f"{{{OFFICE}}}embed"))
        for name, tree in package.trees.items()
        for blip in tree.iter(f"{{{_A}}}blip")
        if id(blip) not in held
    }
    # a copy that somebody keeps outside of the control stays the picture that it was
    name = next(_PNG.format(number) for number in range(1, 100) if _PNG.format(number) not in elsewhere)
    package.parts[name] = picture.png
    package.declare(name, "image/png")
    for control, blip in blips:
        old = blip.get(f"{{{OFFICE}}}embed")
        if package.target(control.part, old) != name:
            blip.set(f"{{{OFFICE}}}embed", package.lead(control.part, "image", name))
            package.forget(control.part, old)
        for described in control.content.iter(f"{{{_WP}}}docPr"):
            described.set("descr", picture.alt)
            described.set("name", PREFIX + PICTURE)


def _part(package: WordPackage) -> str:
    """Name of the part that holds the fields; programs give it another when they save."""
    for name in package.related(package.main, "customXml"):
        if name in package.parts and FIELDS.encode() in package.parts[name]:
            return name
    return _PART


def _remembered(package: WordPackage) -> Remembered:
    stored = package.parts.get(_part(package))
    if stored is None:
        return Remembered()
    root = parsed(stored)
    state = root.find(f"{{{FIELDS}}}state")
    try:
        told = json.loads(state.text) if state is not None and state.text else {}
        return Remembered(
            language=root.get("language"),
            placed=dict(told.get("placed", {})),
            lists=dict(told.get("lists", {})),
            gone=frozenset(told.get("gone", ())),
            sources={str(key): int(number) for key, number in told.get("sources", {}).items()},
            options=dict(told.get("options", {})),
        )
    except (ValueError, TypeError, AttributeError) as error:
        raise UsageError(f"What hubmap keeps in the Word document is damaged: {error}.") from error


def _store(
    package: WordPackage,
    live: LiveContent,
    placed: Mapping[str, str],
    lists: Sequence[str],
    marked: Mapping[str, str] | None = None,
) -> None:
    root = etree.Element(f"{{{FIELDS}}}fields", {"language": live.language}, nsmap={None: FIELDS})
    for key, text in sorted({**placed, **live.fields, **(marked or {})}.items()):
        one = etree.SubElement(root, f"{{{FIELDS}}}field", {"key": key})
        one.text = text
    told = {
        "placed": dict(sorted(placed.items())),
        "lists": {name: live.lists[name].entries for name in lists if name in live.lists},
        "gone": sorted(key for key in placed if key not in live.fields and key != PICTURE),
        "sources": dict(live.sources),
        "options": dict(live.options),
    }
    # some programs lose the attributes of what is bound, and leave what is not bound alone
    etree.SubElement(root, f"{{{FIELDS}}}state").text = json.dumps(told, ensure_ascii=False)
    name = _part(package)
    package.parts[name] = written(root)
    package.lead(package.main, "customXml", name)
    if not any(True for _ in package.related(name, "customXmlProps")):
        _introduce(package, name)


def _introduce(package: WordPackage, name: str) -> None:
    """Tell the document of the part of fields."""
    item = etree.Element(f"{{{_DATA}}}datastoreItem", {f"{{{_DATA}}}itemID": STORE}, nsmap={"ds": _DATA})
    schemas = etree.SubElement(item, f"{{{_DATA}}}schemaRefs")
    etree.SubElement(schemas, f"{{{_DATA}}}schemaRef", {f"{{{_DATA}}}uri": FIELDS})
    package.parts[_PROPS] = written(item)
    package.lead(name, "customXmlProps", _PROPS)
    package.declare(_PROPS, "application/vnd.openxmlformats-officedocument.customXmlProperties+xml")
    package.declare(name, "application/xml")
