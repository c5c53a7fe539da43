"""A Word document that stays alive: the report's numbers, sentences and pictures in content controls, refreshed in place.

A control carries the name of a field (``hubmap:ceper.workforce``) as its tag, and is bound to one custom XML part that holds all
fields. A refresh changes what stands in controls and nothing else of the document.
"""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
from collections.abc import Iterator, Mapping
from copy import deepcopy
from itertools import count
from typing import TYPE_CHECKING, Any
from zipfile import BadZipFile

from lxml import etree

from hubmap.errors import UsageError
from hubmap.reports import Check

if TYPE_CHECKING:
    from hubmap.reports import Picture

__all__ = ["PICTURE", "bind_fields", "check_fields", "language_of", "put_into_control", "refresh_fields"]

PICTURE = "map"  # the one field that is no text

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_A = "http://schemas.openxmlformats.org/drawingml/2006/main"
_WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
_RELS = "http://schemas.openxmlformats.org/package/2006/relationships"
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_FIELDS = "urn:hubmap:fields"
_STORE = "{6B1F5A52-9E0C-4C39-9C1B-5C7B8B6D1F20}"
_PREFIX = "hubmap:"
_PART, _PROPS = "customXml/hubmapFields.xml", "customXml/hubmapFieldsProps.xml"
_TEXT_PARTS = re.compile(r"word/(document|header\d*|footer\d*|footnotes|endnotes)\.xml")
_CUSTOM = f"{_R}/customXml"


def put_into_control(element: Any, key: str, *, only: Any = None) -> None:  # noqa: ANN401 - elements of python-docx
    """Wrap what a paragraph holds, or only one run of it, into a control for a field."""
    control = etree.Element(_w("sdt"))
    properties = _properties(key)
    looks = element.find(f"{_w('r')}/{_w('rPr')}") if only is None else None
    if looks is not None:
        # programs that fill bound controls anew take the looks from here
        properties.insert(0, deepcopy(looks))
    control.append(properties)
    content = etree.SubElement(control, _w("sdtContent"))
    for part in [*element]:
        if part.tag != _w("pPr") and (only is None or part is only):
            content.append(part)
    element.append(control)


def language_of(file: bytes) -> str | None:
    """The language that a document's fields were last written in; None where it has none."""
    parts = _parts(file)
    return _tree(parts[_PART]).get("language") if _PART in parts else None


def bind_fields(file: bytes, fields: Mapping[str, str], language: str) -> bytes:
    """Put the part that holds all fields into a document whose controls were just made."""
    parts = _parts(file)
    trees = _trees(parts)
    placed = sorted({key for tree in trees.values() for key, _ in _controls(tree)})
    # a field may stand in several places, but no two controls have one number
    numbers = count(1)
    for name, tree in trees.items():
        for number in (control.find(f"{_w('sdtPr')}/{_w('id')}") for control in tree.iter(_w("sdt"))):
            number.set(_w("val"), str(next(numbers)))
        parts[name] = _written(tree)
    return _zipped(_with_fields(parts, fields, placed, language))


def refresh_fields(file: bytes, fields: Mapping[str, str], picture: Picture, language: str) -> bytes:
    """Write the fields' new texts and the new picture into a document's controls, and nothing else.

    Raises
    ------
    UsageError
        It is no Word document, or has no control of hubmap's.
    """
    parts = _parts(file)
    trees = _trees(parts)
    found = {key for tree in trees.values() for key, _ in _controls(tree)}
    if not found:
        raise UsageError(
            "The document has no fields of hubmap: write one with `hubmap report -o FILE.docx`, or give content controls "
            "of your own a tag that `hubmap report --fields` lists."
        )
    for name, tree in trees.items():
        changed = False
        for key, control in _controls(tree):
            if key == PICTURE:
                changed = _show_picture(parts, name, control, picture) or changed
            elif key in fields:
                changed = _show_text(control, fields[key]) or changed
        if changed:
            parts[name] = _written(tree)
    return _zipped(_with_fields(parts, fields, sorted(found | _placed(parts)), language))


def check_fields(file: bytes, fields: Mapping[str, str]) -> Check:
    """Tell what is stale in a document, what was deleted, and what is new in the data."""
    parts = _parts(file)
    shown = {key: _shown(control) for tree in _trees(parts).values() for key, control in _controls(tree)}
    placed = _placed(parts)
    texts = {key: text for key, text in shown.items() if key != PICTURE}
    return Check(
        stale={key: (text, fields[key]) for key, text in texts.items() if key in fields and text != fields[key]},
        deleted=tuple(sorted(placed - shown.keys())),
        unknown=tuple(sorted(texts.keys() - fields.keys())),
        new=tuple(key for key in fields if key not in shown and key not in placed),
    )


def _w(name: str) -> str:
    return f"{{{_W}}}{name}"


def _parts(file: bytes) -> dict[str, bytes]:
    try:
        with zipfile.ZipFile(io.BytesIO(file)) as packed:
            parts = {name: packed.read(name) for name in packed.namelist()}
    except BadZipFile as error:
        raise UsageError("It is no Word document (.docx).") from error
    if "word/document.xml" not in parts:
        raise UsageError("It is no Word document (.docx).")
    return parts


def _zipped(parts: Mapping[str, bytes]) -> bytes:
    from hubmap.reports.office_files import without_dates

    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in parts.items():
            packed.writestr(name, content)
    return without_dates(out.getvalue())


def _properties(key: str) -> Any:  # noqa: ANN401 - an element
    """The properties of a control, in the order of Word's schema: name, tag, number, binding, kind."""
    properties = etree.Element(_w("sdtPr"))
    binding = {
        "prefixMappings": f"xmlns:h='{_FIELDS}'",
        "xpath": f"/h:fields[1]/h:field[@key='{key}'][1]",
        "storeItemID": _STORE,
    }
    for name, values in (("alias", {"val": key}), ("tag", {"val": _PREFIX + key}), ("id", {"val": "0"})):
        etree.SubElement(properties, _w(name), {_w(name_): value for name_, value in values.items()})
    if key == PICTURE:
        etree.SubElement(properties, _w("picture"))
        return properties
    etree.SubElement(properties, _w("dataBinding"), {_w(name): value for name, value in binding.items()})
    etree.SubElement(properties, _w("text"))
    return properties


def _tree(content: bytes) -> Any:  # noqa: ANN401 - an element
    # a document of a stranger's asks for nothing from outside
    return etree.fromstring(content, etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False))


def _written(tree: Any) -> bytes:  # noqa: ANN401 - an element
    written: bytes = etree.tostring(tree, xml_declaration=True, encoding="UTF-8", standalone=True)
    return written


def _trees(parts: Mapping[str, bytes]) -> dict[str, Any]:
    return {name: _tree(content) for name, content in parts.items() if _TEXT_PARTS.fullmatch(name)}


def _controls(tree: Any) -> Iterator[tuple[str, Any]]:  # noqa: ANN401 - an element
    """Field and content of each control that is hubmap's."""
    for control in tree.iter(_w("sdt")):
        tag = control.find(f"{_w('sdtPr')}/{_w('tag')}")
        content = control.find(_w("sdtContent"))
        name = "" if tag is None else tag.get(_w("val"), "")
        if content is not None and name.startswith(_PREFIX):
            yield name.removeprefix(_PREFIX), content


def _shown(content: Any) -> str:  # noqa: ANN401 - an element
    """A control's text, without what was deleted under tracking."""
    return "".join(text.text or "" for text in content.iter(_w("t")))


def _show_text(content: Any, text: str) -> bool:  # noqa: ANN401 - an element
    """Put a text into a control's first run, which keeps its looks; whether that changed anything."""
    if _shown(content) == text:
        return False
    runs = list(content.iter(_w("r")))
    if not runs:
        paragraph = next(content.iter(_w("p")), None)
        runs = [etree.SubElement(content if paragraph is None else paragraph, _w("r"))]
    first, *others = runs
    for run in others:
        run.getparent().remove(run)
    for part in [*first]:
        if part.tag != _w("rPr"):
            first.remove(part)
    written = etree.SubElement(first, _w("t"))
    written.text = text
    written.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    for mark in (mark for name in ("ins", "del") for mark in [*content.iter(_w(name))]):
        # what is refreshed is nobody's edit
        parent, place = mark.getparent(), mark.getparent().index(mark)
        for child in [*mark]:
            parent.insert(place, child)
        parent.remove(mark)
    return True


def _show_picture(parts: dict[str, bytes], name: str, content: Any, picture: Picture) -> bool:  # noqa: ANN401 - an element
    """Put a new picture in the place of a control's; its size stays as it was made."""
    blip = next(content.iter(f"{{{_A}}}blip"), None)
    if blip is None:
        return False
    folder, file = posixpath.split(name)
    relations = _tree(parts[f"{folder}/_rels/{file}.rels"])
    targets = {one.get("Id"): one.get("Target") for one in relations}
    target = targets.get(blip.get(f"{{{_R}}}embed"))
    if target is None:
        return False
    parts[posixpath.normpath(posixpath.join(folder, target))] = picture.png
    for described in content.iter(f"{{{_WP}}}docPr"):
        described.set("descr", picture.alt)
    return True


def _placed(parts: Mapping[str, bytes]) -> set[str]:
    """Fields that stood in the document when it was last written."""
    if _PART not in parts:
        return set()
    return {field.get("key") for field in _tree(parts[_PART]) if field.get("placed") == "true"}


def _with_fields(
    parts: dict[str, bytes], fields: Mapping[str, str], placed: list[str], language: str
) -> dict[str, bytes]:
    root = etree.Element(f"{{{_FIELDS}}}fields", {"language": language}, nsmap={None: _FIELDS})
    for key, text in {**dict.fromkeys(placed, ""), **fields}.items():
        field = etree.SubElement(root, f"{{{_FIELDS}}}field", {"key": key})
        if key in placed:
            field.set("placed", "true")
        field.text = text
    parts[_PART] = _written(root)
    if _PROPS not in parts:
        _introduce(parts)
    return parts


def _introduce(parts: dict[str, bytes]) -> None:
    """Tell the document of the part of fields."""
    space = "http://schemas.openxmlformats.org/officeDocument/2006/customXml"
    item = etree.Element(f"{{{space}}}datastoreItem", {f"{{{space}}}itemID": _STORE}, nsmap={"ds": space})
    schemas = etree.SubElement(item, f"{{{space}}}schemaRefs")
    etree.SubElement(schemas, f"{{{space}}}schemaRef", {f"{{{space}}}uri": _FIELDS})
    parts[_PROPS] = _written(item)
    relations = etree.Element(f"{{{_RELS}}}Relationships", nsmap={None: _RELS})
    _relate(relations, "rId1", f"{_R}/customXmlProps", posixpath.basename(_PROPS))
    parts["customXml/_rels/hubmapFields.xml.rels"] = _written(relations)
    known = _tree(parts["word/_rels/document.xml.rels"])
    _relate(known, "rIdHubmapFields", _CUSTOM, f"../{_PART}")
    parts["word/_rels/document.xml.rels"] = _written(known)
    types = _tree(parts["[Content_Types].xml"])
    override = {
        "PartName": f"/{_PROPS}",
        "ContentType": "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
    }
    etree.SubElement(types, f"{{{_TYPES}}}Override", override)
    if not any(one.get("Extension") == "xml" for one in types):
        types.insert(0, etree.Element(f"{{{_TYPES}}}Default", {"Extension": "xml", "ContentType": "application/xml"}))
    parts["[Content_Types].xml"] = _written(types)


def _relate(relations: Any, key: str, kind: str, target: str) -> None:  # noqa: ANN401 - an element
    etree.SubElement(relations, f"{{{_RELS}}}Relationship", {"Id": key, "Type": kind, "Target": target})
