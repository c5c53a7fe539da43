"""Lists in a Word document that grow with the data: rows of tables, sentences and sources, each new one like those beside it.

Where a row or paragraph is copied, only what hubmap wrote is: words of people, comments and tracked changes stay where they are.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from copy import deepcopy
from typing import TYPE_CHECKING, Any

from hubmap.reports.word_controls import Control, bind, controls, holder, key_of, shown, w

if TYPE_CHECKING:
    from hubmap.reports import LiveContent, LiveList
    from hubmap.reports.word_package import WordPackage

__all__ = ["LIST", "let_grow", "missing_entries", "take_out"]

Entry = Sequence[str | None]
Entries = Mapping[str, Sequence[Entry]]
Numbered = Mapping[int, Entry]

LIST = "list."  # a control of this name round a table lets it grow
_ROW_SHARE = 0.4
_STRIPPED = [
    w(name)
    for name in (
        "commentRangeStart",
        "commentRangeEnd",
        "bookmarkStart",
        "bookmarkEnd",
        "proofErr",
        "permStart",
        "permEnd",
        "del",
        "moveFrom",
        "moveFromRangeStart",
        "moveFromRangeEnd",
        "moveToRangeStart",
        "moveToRangeEnd",
        "rPrChange",
        "pPrChange",
        "trPrChange",
        "tcPrChange",
    )
]
_WORD_2010 = "{http://schemas.microsoft.com/office/word/2010/wordml}"


def missing_entries(
    live: LiveContent, alive: Iterable[str], placed: Collection[str], standing: Collection[str]
) -> Iterator[str]:
    """Entries of lists of a document that the data have and the document never had, by their leading fields."""
    for name in alive:
        if name in live.lists:
            yield from (lead for lead in live.lists[name].leads if lead not in standing and lead not in placed)


def let_grow(package: WordPackage, live: LiveContent, alive: Entries, placed: Collection[str]) -> set[str]:
    """Put what is new in the data beside what stands there; returns the fields of what was put in.

    Parameters
    ----------
    package
        The document.
    live
        What the data say now.
    alive
        Lists that may grow, by name, with the entries that each had the last time.
    placed
        Fields that stood in the document once.
    """
    fresh: set[str] = set()
    for name in [name for name in alive if name in live.lists]:
        told = live.lists[name]
        found: dict[str, list[Control]] = {}
        for control in controls(package):
            found.setdefault(control.key, []).append(control)
        missing = {lead for lead in told.leads if lead not in found and lead not in placed}
        former = [entry for entry in alive[name] if entry[told.lead] not in told.leads]
        # what the data no longer have comes before the first, and shows how an entry looks where no other does
        entries = dict(enumerate([*former, *told.entries], start=-len(former)))
        for places in _places(told, entries, found):
            for number in _put_in(entries, told.lead, places, missing, live.fields):
                fresh |= {key for key in entries[number] if key}
    return fresh


def take_out(package: WordPackage, live: LiveContent, alive: Entries) -> set[str]:
    """Take out sentences and sources that the data no longer have, where nobody wrote into them; returns their fields."""
    former = {
        key
        for name, entries in alive.items()
        if name in live.lists and not live.lists[name].is_table
        for entry in entries
        for key in entry
        if key and key not in live.fields
    }
    removed: set[str] = set()
    for control in [control for control in controls(package) if control.key in former]:
        block = holder(control.element, "p")
        if block is None or block.getparent() is None:
            continue
        keys = {key for one in block.iter(w("sdt")) if (key := key_of(one))}
        has_others = any(other is not block for other in block.getparent().iterchildren(w("p")))
        if has_others and keys <= former and _is_pure(block) and not _is_cited(package, live, block):
            block.getparent().remove(block)
            removed |= keys
    return removed


def _is_cited(package: WordPackage, live: LiveContent, block: Any) -> bool:  # noqa: ANN401 - an element
    """Whether what is left of older data still names a source by its number."""
    numbers = {shown(one) for one in block.iter(w("sdtContent")) if re.fullmatch(r"\[\d+\]", shown(one))}
    left = [one for one in controls(package) if one.key not in live.fields and holder(one.element, "p") is not block]
    return any(number in shown(one.content) for one in left for number in numbers)


def _is_pure(block: Any) -> bool:  # noqa: ANN401 - an element
    """Whether a paragraph has nothing but what hubmap wrote."""
    foreign = {
        w(name) for name in ("ins", "del", "moveFrom", "moveTo", "commentRangeStart", "commentReference", "sectPr")
    }
    if any(part.tag in foreign for part in block.iter()):
        return False
    return not any(not _is_blank(run) for run in block.iter(w("r")) if not _is_own(run))


def _is_own(run: Any) -> bool:  # noqa: ANN401 - an element
    return any(key_of(above) is not None for above in run.iterancestors(w("sdt")))


def _is_blank(run: Any) -> bool:  # noqa: ANN401 - an element
    parts = [part for part in run if part.tag != w("rPr")]
    return all(
        part.tag == w("tab") or (part.tag == w("t") and not (part.text or "").strip(" .\t\xa0")) for part in parts
    )


def _places(told: LiveList, entries: Numbered, found: Mapping[str, list[Control]]) -> Iterator[dict[int, Any]]:
    """Where the entries of a list stand, by their number: each table of them, or all paragraphs together."""
    # elements are told apart by themselves, and only for as long as somebody holds them
    groups: dict[Any, dict[int, Any]] = {}
    for number, entry in entries.items():
        for control in found.get(entry[told.lead] or "", ()):
            block = holder(control.element, "tr" if told.is_table else "p")
            if block is None or (told.is_table and not _is_row(block, entry)):
                continue
            table = holder(block, "tbl") if told.is_table else None
            groups.setdefault(table, {}).setdefault(number, block)
    yield from groups.values()


def _is_row(row: Any, entry: Entry) -> bool:  # noqa: ANN401 - an element
    """Whether a row is one of the report's own: it holds much of an entry, not one figure among words of people."""
    keys = {key for one in row.iter(w("sdt")) if (key := key_of(one))}
    wanted = {key for key in entry if key}
    listed = any((key_of(above) or "").startswith(LIST) for above in row.iterancestors(w("sdt")))
    # columns that say nothing are not printed: name, place and figure of seven are a row
    return listed or len(keys & wanted) >= len(wanted) * _ROW_SHARE


def _put_in(
    entries: Numbered, lead: int, places: dict[int, Any], missing: Collection[str], fields: Mapping[str, str]
) -> Iterator[int]:
    for number, entry in entries.items():
        if number < 0 or entry[lead] not in missing:
            continue
        pattern = _likest(entries, places, number, fields)
        made = _copied(places[pattern], dict(zip(entries[pattern], entry, strict=True)), fields)
        before = [other for other in places if other < number]
        if before:
            beside = _last(places, places[max(before)])
            _keep_merged(made, beside.getnext())
            beside.addnext(made)
        else:
            _keep_merged(made, None)
            places[min(places)].addprevious(made)
        places[number] = made
        yield number


def _last(places: Mapping[int, Any], block: Any) -> Any:  # noqa: ANN401 - elements
    """The last of what follows a block of which the data have nothing any more."""
    former = [other for number, other in places.items() if number < 0]
    while any(block.getnext() is other for other in former):
        block = block.getnext()
    return block


def _likest(entries: Numbered, places: Mapping[int, Any], number: int, fields: Mapping[str, str]) -> int:
    """The entry that stands in the document, says what another says, and is the nearest to it."""
    filled = [bool(key and key in fields) for key in entries[number]]

    def lacking(other: int) -> tuple[int, int]:
        held = {key for one in places[other].iter(w("sdt")) if (key := key_of(one))}
        lacks = sum(is_filled and key not in held for is_filled, key in zip(filled, entries[other], strict=True))
        return lacks, abs(other - number)

    return min(places, key=lacking)


def _copied(block: Any, renamed: Mapping[str | None, str | None], fields: Mapping[str, str]) -> Any:  # noqa: ANN401 - elements
    """A row or paragraph like another, for another entry, without what people wrote there."""
    made = deepcopy(block)
    for element in [*made.iter(w("sdt"))]:
        key = renamed.get(key_of(element))
        if key is None or key not in fields:
            _remove(element)
            continue
        told = element.find(w("sdtPr"))
        for part in told.findall(w("id")):
            told.remove(part)
        bind(Control(key, element, element.find(w("sdtContent")), ""))
    _strip_marks(made)
    for run in [*made.iter(w("r"))]:
        if not (_is_own(run) and not _refers(run)) and not _is_blank(run):
            _remove(run)
    for link in [*made.iter(w("hyperlink"))]:
        if next(link.iter(w("sdt")), None) is None and not _is_own(link):
            _remove(link)
    return made


def _strip_marks(made: Any) -> None:  # noqa: ANN401 - an element
    """Take out marks of comments, bookmarks and tracked changes, and names of which a document has each once."""
    for element in [*made.iter(*_STRIPPED)]:
        _remove(element)
    for mark in [*made.iter(w("ins"), w("moveTo"))]:
        for child in [*mark]:
            mark.addprevious(child)
        _remove(mark)
    for element in made.iter():
        for name in [name for name in element.attrib if name.startswith(_WORD_2010)]:
            del element.attrib[name]


def _refers(run: Any) -> bool:  # noqa: ANN401 - an element
    return any(
        part.tag in {w("commentReference"), w("footnoteReference"), w("endnoteReference"), w("drawing")} for part in run
    )


def _remove(element: Any) -> None:  # noqa: ANN401 - an element
    if element.getparent() is not None:
        element.getparent().remove(element)


def _keep_merged(row: Any, following: Any) -> None:  # noqa: ANN401 - elements
    """Let a new row go on with cells that are merged over the rows around it, and with none else."""
    after = [] if following is None or following.tag != w("tr") else [*following.iter(w("vMerge"))]
    goes_on = any(mark.get(w("val"), "continue") == "continue" for mark in after)
    for mark in [*row.iter(w("vMerge"))]:
        if goes_on:
            mark.set(w("val"), "continue")
        else:
            _remove(mark)
