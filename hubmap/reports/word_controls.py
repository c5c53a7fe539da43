"""Content controls of a Word document that are hubmap's: their fields, their texts, and what people did inside them.

A control is known by its tag (``hubmap:ceper.workforce``), and where a program lost that, by what it is bound to.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass
from itertools import count
from typing import TYPE_CHECKING, Any

from lxml import etree

from hubmap.reports.word_package import OFFICE

if TYPE_CHECKING:
    from hubmap.reports.word_package import WordPackage

__all__ = [
    "FIELDS",
    "PICTURE",
    "PREFIX",
    "STORE",
    "Control",
    "bind",
    "controls",
    "holder",
    "key_of",
    "number_controls",
    "properties",
    "put_into_control",
    "set_link",
    "show_text",
    "shown",
    "w",
]

PICTURE = "map"  # the one field that is no text
PREFIX = "hubmap:"
FIELDS = "urn:hubmap:fields"
STORE = "{6B1F5A52-9E0C-4C39-9C1B-5C7B8B6D1F20}"

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_BOUND = re.compile(r"""field\[@key=(?:'([^']*)'|"([^"]*)")\]""")


def w(name: str) -> str:
    """A name of Word's own, as trees have it."""
    return f"{{{_W}}}{name}"


_LETTERS = {w(name) for name in ("t", "tab", "br", "cr", "noBreakHyphen", "softHyphen", "lastRenderedPageBreak")}
_TRACKED = {w(name) for name in ("ins", "del", "moveFrom", "moveTo")}
# kinds of controls whose content is no plain text, and those to which Word binds no text
_UNBOUND = {w(name) for name in ("picture", "group", "docPartObj", "docPartList", "equation", "richText")}
_ORDER = [
    w(name)
    for name in ("rPr", "alias", "tag", "id", "lock", "placeholder", "temporary", "showingPlcHdr", "dataBinding")
]


@dataclass(frozen=True, slots=True)
class Control:
    """One control: its field, itself and its content, and the part that it stands in."""

    key: str
    element: Any
    content: Any
    part: str


def controls(package: WordPackage) -> Iterator[Control]:
    """The controls of a document that are hubmap's, in the order in which they stand."""
    for name, tree in package.trees.items():
        for element in tree.iter(w("sdt")):
            key, content = key_of(element), element.find(w("sdtContent"))
            if key is not None and content is not None:
                yield Control(key, element, content, name)


def key_of(element: Any) -> str | None:  # noqa: ANN401 - an element
    """The field of a control; None where it is somebody else's."""
    told = element.find(w("sdtPr"))
    if told is None:
        return None
    name = _value(told, "tag")
    if name.startswith(PREFIX):
        return name.removeprefix(PREFIX)
    binding = told.find(w("dataBinding"))
    if binding is not None and FIELDS in binding.get(w("prefixMappings"), ""):
        found = _BOUND.search(binding.get(w("xpath"), ""))
        return found and (found[1] or found[2])
    # a picture is bound to nothing, and bears its name itself
    pictures = element.iter(f"{{{_DRAWING}}}docPr")
    return PICTURE if not name and any(one.get("name") == PREFIX + PICTURE for one in pictures) else None


def _value(told: Any, name: str) -> str:  # noqa: ANN401 - an element
    found = told.find(w(name))
    return "" if found is None else str(found.get(w("val"), ""))


def put_into_control(element: Any, key: str, *, only: Any = None) -> None:  # noqa: ANN401 - elements of python-docx
    """Wrap what a paragraph or a link holds, or only one run of it, into a control for a field."""
    control = etree.Element(w("sdt"))
    told = properties(key)
    looks = element.find(f"{w('r')}/{w('rPr')}") if only is None else None
    if looks is not None:
        # programs that fill bound controls anew take the looks from here
        told.insert(0, deepcopy(looks))
    control.append(told)
    content = etree.SubElement(control, w("sdtContent"))
    if only is not None:
        only.addprevious(control)
        content.append(only)
        return
    for part in [*element]:
        if part.tag != w("pPr"):
            content.append(part)
    element.append(control)


def properties(key: str) -> Any:  # noqa: ANN401 - an element
    """What makes a control the one of a field."""
    told = etree.Element(w("sdtPr"))
    _name(told, key)
    if key == PICTURE:
        etree.SubElement(told, w("picture"))
        return told
    _bind(told, key)
    etree.SubElement(told, w("text"))
    return told


def bind(control: Control) -> None:
    """Let a control that somebody made, or that a program took the bounds from, be the one of its field."""
    told = control.element.find(w("sdtPr"))
    if _value(told, "tag") != PREFIX + control.key:
        _name(told, control.key)
    if control.key != PICTURE and not _UNBOUND & {part.tag for part in told}:
        _bind(told, control.key)


def _name(told: Any, key: str) -> None:  # noqa: ANN401 - an element
    for name, text in (("alias", key), ("tag", PREFIX + key)):
        _put(told, name, {"val": text})


def _bind(told: Any, key: str) -> None:  # noqa: ANN401 - an element
    quote = '"' if "'" in key else "'"
    binding = {
        "prefixMappings": f"xmlns:h='{FIELDS}'",
        "xpath": f"/h:fields[1]/h:field[@key={quote}{key}{quote}][1]",
        "storeItemID": STORE,
    }
    _put(told, "dataBinding", binding)


def _put(told: Any, name: str, values: Mapping[str, str]) -> None:  # noqa: ANN401 - an element
    """Put a property of a control in its place among the others, instead of one that was there."""
    found = told.find(w(name))
    if found is None:
        found = etree.Element(w(name))
        place = _ORDER.index(w(name))
        before = [part for part in told if part.tag in _ORDER[:place]]
        told.insert(told.index(before[-1]) + 1 if before else 0, found)
    for key, value in values.items():
        found.set(w(key), value)


def number_controls(package: WordPackage) -> None:
    """Give each control of hubmap's a number of its own: copies bear that of what they were copied from."""
    taken = {
        element.get(w("val"))
        for tree in package.trees.values()
        for element in tree.iterfind(f".//{w('sdtPr')}/{w('id')}")
    }
    free, seen = (str(number) for number in count(1) if str(number) not in taken), set()
    for control in controls(package):
        told = control.element.find(w("sdtPr"))
        number = _value(told, "id")
        if number in {"", "0"} or number in seen:
            number = next(free)
            _put(told, "id", {"val": number})
        seen.add(number)


def shown(content: Any) -> str:  # noqa: ANN401 - an element
    """A control's text, without what was deleted under tracking."""
    marks = {w("t"): None, w("tab"): "\t", w("br"): "\n", w("cr"): "\n"}
    gone = {w("moveFrom"), w("sdtPr"), w("tabs")}
    return "".join(
        marks[part.tag] or part.text or ""
        for part in content.iter(*marks)
        if not any(above.tag in gone for above in part.iterancestors())
    )


def holder(element: Any, name: str) -> Any:  # noqa: ANN401 - elements
    """The nearest element of a kind around another; None where there is none."""
    return next(element.iterancestors(w(name)), None)


def show_text(control: Control, text: str, before: str | None) -> bool:
    """Put a text into a control, in the looks of what stood there; whether that changed anything.

    What people tracked inside the control moves behind it as it is, and marks of comments stand around it.

    Parameters
    ----------
    control
        Where.
    text
        The new text.
    before
        What hubmap wrote there the last time; None where it is not known.
    """
    content = control.content
    _move_comments(control)
    if _is_placeholder(control):
        _clear_placeholder(control)
    elif shown(content) == text:
        return False
    _move_tracked(control, before)
    runs = [run for run in content.iter(w("r")) if holder(run, "sdtContent") is content and _is_text(run)]
    first = runs[0] if runs else _new_run(control)
    for run in runs[1:]:
        run.getparent().remove(run)
    for part in [*first]:
        if part.tag != w("rPr"):
            first.remove(part)
    _write(first, text)
    return True


def _write(run: Any, text: str) -> None:  # noqa: ANN401 - an element
    for piece in re.split(r"([\t\n])", text):
        if piece in {"\t", "\n"}:
            etree.SubElement(run, w("tab" if piece == "\t" else "br"))
        elif piece:
            letters = etree.SubElement(run, w("t"))
            letters.text = piece
            letters.set(_SPACE, "preserve")


def _is_text(run: Any) -> bool:  # noqa: ANN401 - an element
    parts = {part.tag for part in run} - {w("rPr")}
    return parts <= _LETTERS


def _new_run(control: Control) -> Any:  # noqa: ANN401 - an element
    looks = control.element.find(f"{w('sdtPr')}/{w('rPr')}")
    run = etree.Element(w("r"))
    if looks is not None:
        run.append(deepcopy(looks))
    paragraph = next(control.content.iter(w("p")), None)
    place = control.content if paragraph is None else paragraph
    # what describes a paragraph comes first in it
    place.insert(1 if len(place) and place[0].tag == w("pPr") else 0, run)
    return run


def _is_placeholder(control: Control) -> bool:
    return control.element.find(f"{w('sdtPr')}/{w('showingPlcHdr')}") is not None


def _clear_placeholder(control: Control) -> None:
    """Take away what stands in a control that nobody has filled yet, and its grey letters."""
    told = control.element.find(w("sdtPr"))
    told.remove(told.find(w("showingPlcHdr")))
    for run in control.content.iter(w("r")):
        style = run.find(f"{w('rPr')}/{w('rStyle')}")
        if style is not None:
            style.getparent().remove(style)


def _move_comments(control: Control) -> None:
    """Let comments begin before a control in a paragraph and end behind it: LibreOffice shows no text between their marks."""
    if next(control.content.iter(w("p")), None) is not None:
        return
    after = control.element
    for part in [*control.content]:
        if part.tag == w("commentRangeStart"):
            control.element.addprevious(part)
        elif part.tag == w("commentRangeEnd") or part.find(w("commentReference")) is not None:
            after.addnext(part)
            after = part


def _move_tracked(control: Control, before: str | None) -> None:
    """Let edits under tracking stand behind the control as they were made, where a paragraph holds it."""
    marks = [mark for mark in control.content.iter(*_TRACKED) if holder(mark, "sdtContent") is control.content]
    marks = [mark for mark in marks if not any(above in marks for above in mark.iterancestors())]
    is_inline = next(control.content.iter(w("p")), None) is None
    after = control.element
    for mark in marks:
        if mark.tag in {w("ins"), w("moveTo")} and shown(mark) == before:
            # the control itself was put here under tracking: the text in it is hubmap's
            continue
        if is_inline:
            after.addnext(mark)
            after = mark
        elif mark.tag in {w("ins"), w("moveTo")}:
            for child in [*mark]:
                mark.addprevious(child)
            mark.getparent().remove(mark)


def set_link(package: WordPackage, control: Control, url: str | None, *, is_new: bool) -> None:
    """Let the link around a control, or the one in it, lead to an address; one that somebody took away stays away."""
    link = holder(control.element, "hyperlink")
    if link is None:
        link = next(control.content.iter(w("hyperlink")), None)
    if link is None or not url:
        if link is None and url and is_new and holder(control.element, "p") is control.element.getparent():
            link = etree.Element(w("hyperlink"))
            control.element.addprevious(link)
            link.append(control.element)
        else:
            return
    key = link.get(f"{{{OFFICE}}}id")
    if package.target(control.part, key) != url:
        link.set(f"{{{OFFICE}}}id", package.lead(control.part, "hyperlink", url, is_external=True))
        package.forget(control.part, key)
