"""A Word document as a package of parts: its texts as trees, what they lead to, its pictures; parts that nobody changes stay as they are."""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from collections.abc import Iterator
from itertools import count
from typing import Any
from zipfile import BadZipFile

from lxml import etree

from hubmap.errors import UsageError
from hubmap.reader.limits import DEFAULT
from hubmap.reports.office_files import without_dates

__all__ = ["OFFICE", "WordPackage", "parsed", "written"]

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_RELS = "http://schemas.openxmlformats.org/package/2006/relationships"
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_STRICT = b"http://purl.oclc.org/ooxml/"
_TEXTS = ("header", "footer", "footnotes", "endnotes")
_ENCRYPTED = b"\xd0\xcf\x11\xe0"  # a container of the older programs, which also holds what a password protects


def parsed(content: bytes) -> Any:  # noqa: ANN401 - an element
    """A part as a tree.

    Raises
    ------
    UsageError
        It is broken.
    """
    try:
        # a document of a stranger's asks for nothing from outside
        return etree.fromstring(content, etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False))
    except etree.XMLSyntaxError as error:
        raise UsageError(f"The Word document is damaged: {error}.") from error


def written(tree: Any) -> bytes:  # noqa: ANN401 - an element
    """A tree as a part."""
    text: bytes = etree.tostring(tree, xml_declaration=True, encoding="UTF-8", standalone=True)
    return text


class WordPackage:
    """The parts of a document by name, and the trees of those that hold text: body, headers, footers and notes."""

    def __init__(self, file: bytes) -> None:
        self.parts = _unpacked(file)
        self.main = self._related("", "officeDocument") or "word/document.xml"
        if self.main not in self.parts:
            raise UsageError("It is no Word document (.docx).")
        if _STRICT in self.parts[self.main][:4000]:
            raise UsageError("It is a “Strict Open XML” document: save it as “Word document (.docx)”.")
        self._relations: dict[str, Any] = {}
        self._before: dict[str, bytes] = {}
        names = [self.main, *(name for kind in _TEXTS for name in self.related(self.main, kind) if name in self.parts)]
        self.trees = {name: parsed(self.parts[name]) for name in names}
        self._unchanged = {name: etree.tostring(tree) for name, tree in self.trees.items()}

    def file(self) -> bytes:
        """The document with all that was changed in it."""
        for name, tree in self.trees.items():
            # what was not touched keeps its very bytes
            if etree.tostring(tree) != self._unchanged[name]:
                self.parts[name] = written(tree)
        for name, tree in self._relations.items():
            if etree.tostring(tree) != self._before[name]:
                self.parts[_relations_of(name)] = written(tree)
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
            for name, content in self.parts.items():
                packed.writestr(name, content)
        return without_dates(out.getvalue())

    def related(self, name: str, kind: str) -> Iterator[str]:
        """Names of the parts that a part leads to."""
        for one in self.relations(name):
            if one.get("Type", "").endswith(f"/{kind}") and one.get("TargetMode") != "External":
                yield _resolved(name, one.get("Target", ""))

    def relations(self, name: str) -> Any:  # noqa: ANN401 - an element
        """What a part leads to, as a tree."""
        if name not in self._relations:
            stored = self.parts.get(_relations_of(name))
            tree = etree.Element(f"{{{_RELS}}}Relationships", nsmap={None: _RELS}) if stored is None else parsed(stored)
            self._relations[name], self._before[name] = tree, b"" if stored is None else etree.tostring(tree)
        return self._relations[name]

    def target(self, name: str, key: str | None) -> str | None:
        """Where a relation of a part leads: an address, or a part's name."""
        for one in self.relations(name):
            if one.get("Id") == key:
                target = str(one.get("Target", ""))
                return target if one.get("TargetMode") == "External" else _resolved(name, target)
        return None

    def lead(self, name: str, kind: str, target: str, *, is_external: bool = False) -> str:
        """A relation of a part to an address or another part, made where there is none: its key."""
        for one in self.relations(name):
            reached = one.get("Target") if is_external else _resolved(name, one.get("Target", ""))
            if one.get("Type") == f"{OFFICE}/{kind}" and reached == target:
                return str(one.get("Id"))
        taken = {one.get("Id") for one in self.relations(name)}
        key = next(key for number in count(1) if (key := f"rIdHubmap{number}") not in taken)
        told = {"Id": key, "Type": f"{OFFICE}/{kind}", "Target": target if is_external else f"/{target}"}
        if is_external:
            told["TargetMode"] = "External"
        etree.SubElement(self.relations(name), f"{{{_RELS}}}Relationship", told)
        return key

    def forget(self, name: str, key: str | None) -> None:
        """Take out a relation that nothing in a part's text uses any more."""
        used = {value for element in self.trees[name].iter() for value in element.attrib.values()}
        for one in self.relations(name):
            if key and one.get("Id") == key and key not in used:
                self.relations(name).remove(one)

    def declare(self, name: str, kind: str) -> None:
        """Say what a part is."""
        types = parsed(self.parts["[Content_Types].xml"])
        if not any(one.get("PartName") == f"/{name}" for one in types):
            etree.SubElement(types, f"{{{_TYPES}}}Override", {"PartName": f"/{name}", "ContentType": kind})
            self.parts["[Content_Types].xml"] = written(types)

    def _related(self, name: str, kind: str) -> str | None:
        stored = self.parts.get(_relations_of(name))
        targets = () if stored is None else parsed(stored)
        found = (one.get("Target", "") for one in targets if one.get("Type", "").endswith(f"/{kind}"))
        return next((_resolved(name, target) for target in found), None)


def _unpacked(file: bytes) -> dict[str, bytes]:
    if file.startswith(_ENCRYPTED):
        raise UsageError("It is a document of an older Word, or protected by a password: save it as .docx without one.")
    try:
        with zipfile.ZipFile(io.BytesIO(file)) as packed:
            size = sum(member.file_size for member in packed.infolist()) / 1e6
            DEFAULT.check("The document", f"it holds {size:,.0f} MB", "unpacked_mb", size)
            return {name: packed.read(name) for name in packed.namelist()}
    except (BadZipFile, RuntimeError, NotImplementedError, OSError, EOFError, zlib.error) as error:
        raise UsageError("It is no Word document (.docx).") from error


def _relations_of(name: str) -> str:
    folder, file = posixpath.split(name)
    return posixpath.join(folder, "_rels", f"{file}.rels")


def _resolved(name: str, target: str) -> str:
    return posixpath.normpath(posixpath.join("/", posixpath.dirname(name), target)).lstrip("/")
