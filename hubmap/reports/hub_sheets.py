"""A sheet for each hub: where it is, its figures over the years, its centres and their events, programmes, doubts, sources."""

from __future__ import annotations

import multiprocessing
import os
import re
import sys
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from hubmap import captions, layers, plan_captions, rank_captions, vocabulary
from hubmap.atlas import ranking
from hubmap.atlas.selection import keep_hubs, rows_of
from hubmap.captions import Language
from hubmap.first_view import page_attributes
from hubmap.free_names import FreeNames
from hubmap.plain_values import records
from hubmap.processes import parted
from hubmap.reports import pdf_document, word_document
from hubmap.reports.content import (
    Content,
    Table,
    data_day,
    numbered_sources,
    place_words,
    scope_of_grades,
    source_links,
)
from hubmap.reports.report_doubts import tell_doubts

if TYPE_CHECKING:
    from hubmap.atlas import Atlas
    from hubmap.reports import Picture
    from hubmap.tables import Attribute

__all__ = ["file_names", "sheet_content", "write_sheets"]

_FIGURE_COLUMN = 1
_FEWEST_FOR_POOL = 12  # fewer sheets are made before a second process has begun

_Made = tuple[Content, bytes, bytes]  # a sheet, and its files


def file_names(hubs: Iterable[str]) -> dict[str, str]:
    """Names of files by hub, of letters and digits alone, each once.

    Examples
    --------
    >>> file_names(["ceper", "Jogja/Kota", "jogja-kota"])
    {'ceper': 'ceper', 'Jogja/Kota': 'jogja-kota', 'jogja-kota': 'jogja-kota-2'}
    """
    free = FreeNames({"atlas"})
    return {hub: free.next(re.sub(r"[^\w]+", "-", hub.casefold()).strip("-") or "hub") for hub in hubs}


def write_sheets(atlas: Atlas, picture_of: Callable[[str], Picture], language: Language) -> Iterator[tuple[str, bytes]]:
    """Write a sheet for each hub as PDF and as Word document, and all of them as one PDF, over all cores where they are many.

    Parameters
    ----------
    atlas
        The joined data.
    picture_of
        Makes the map around a hub, by its id.
    language
        Of the sheets.

    Yields
    ------
    tuple of str and bytes
        Name and content of each file.
    """
    names = file_names(atlas.hub_table["id"].to_pylist())

    def made(hub: str) -> _Made:
        content = sheet_content(atlas, hub, picture_of(hub), language=language)
        return content, pdf_document.write_pdf(content), word_document.write_document(content)

    contents = []
    for name, (content, pdf, word) in zip(names.values(), _over_cores(made, [*names]), strict=True):
        contents.append(content)
        yield f"{name}.pdf", pdf
        yield f"{name}.docx", word
    if contents:
        yield "atlas.pdf", pdf_document.write_atlas(atlas.config.title[language], contents)


def _over_cores(made: Callable[[str], _Made], hubs: Sequence[str]) -> Iterator[_Made]:
    """Make each sheet, in order; elsewhere than on Linux a new process would run the caller's script again."""
    cores = len(os.sched_getaffinity(0)) if sys.platform == "linux" else 1
    # typst's threads do not live on in a process that parts from one in which it has worked, nor do others open their locks there
    is_server = threading.current_thread() is not threading.main_thread()
    is_alone = is_server or multiprocessing.current_process().daemon or pdf_document.has_worked()
    if len(hubs) < _FEWEST_FOR_POOL or cores == 1 or is_alone:
        yield from map(made, hubs)
        return
    _shared[:] = [made]
    with parted(cores) as pool:
        yield from pool.imap(_made_shared, hubs, chunksize=4)


# what a pool's processes inherit
_shared: list[Callable[[str], _Made]] = []


def _made_shared(hub: str) -> _Made:
    return _shared[0](hub)


def sheet_content(atlas: Atlas, hub: str, picture: Picture, *, language: Language) -> Content:
    """Say what is known of one hub, in the form of a report.

    Parameters
    ----------
    atlas
        The joined data.
    hub
        Its id.
    picture
        The map around it.
    language
        ``id`` or ``en``.
    """
    own = keep_hubs(atlas, [hub])
    rows = rows_of(own)
    own = replace(
        own,
        problems=tuple(
            left
            for problem in own.problems
            if problem.row and (left := problem.of_rows(lambda row, file=problem.file: (file, row) in rows))  # type: ignore[misc]
        ),
    )
    (row,) = records(own.hub_table)
    numbers = _numbers(own)
    tables = (
        *_figures(own, numbers, language),
        *_attributes(own, page_attributes(atlas), language),
        *_centres(own, numbers, language),
        *_programmes(own, numbers, language),
    )
    name = captions.line(str(language.twin(row, "name")))
    date = language.date(atlas)
    return Content(
        language=language,
        title=name,
        date=date,
        date_iso=data_day(atlas),
        summary=tuple(captions.line(text) for text in (*_summary(row, language), *_ranks(atlas, hub, language))),
        background=(),
        picture=picture,
        caption=language.said("{name} and its surroundings", name=name),
        heading=language.said("What is known"),
        tables=tables,
        grades=scope_of_grades(own, language),
        doubts=tuple(captions.line(text) for _, text in tell_doubts(own, layers.layers(own), numbers, language))
        or (language.said("Nothing is known to be missing or doubtful."),),
        sources=tuple(numbered_sources(atlas, numbers, language)),
    )


def _numbers(own: Atlas) -> dict[str, int]:
    tables = (own.hub_table, own.figure_table, own.event_table, own.programme_table)
    named = dict.fromkeys(source for table in tables for source in table["source"].drop_null().to_pylist())
    return {source: number for number, source in enumerate(named, start=1)}


def _summary(row: Mapping[str, Any], language: Language) -> Iterator[str]:
    if row["place_name"]:
        if (where := place_words(row, language)) != "–":
            yield language.said("Place: {place}.", place=where)
        if row["place_precision_km"]:
            km = language.number(round(row["place_precision_km"], 1))
            yield language.said("The point is precise to about {km} km.", km=km)
    else:
        yield language.said("Its place was not found.")
    for column in ("products", "note"):
        text = language.twin(row, column)
        if text:
            yield language.joined(map(str, text)) if isinstance(text, list) else str(text)


def _ranks(atlas: Atlas, hub: str, language: Language) -> Iterator[str]:
    """The hub's place among all, where it may be ranked."""
    for metric in atlas.metrics:
        order = ranking.rank(atlas, metric)
        row = next(row for row in order.rows if row.hub == hub)
        if words := rank_captions.rank_words(row, order, language):
            yield f"{atlas.config.metric(metric).label[language]}: {words}."


def _mark(source: str | None, numbers: Mapping[str, int]) -> str:
    return f"[{numbers[source]}]" if source and source in numbers else "–"


def _table(
    caption: str,
    words: Sequence[str],
    rows: Iterable[Sequence[str]],
    language: Language,
    figure: int | None,
    links: tuple[str | None, ...],
) -> Iterator[Table]:
    told = tuple(tuple(captions.line(cell) or "–" for cell in row) for row in rows)
    if told:
        head = tuple(language.said(word) for word in words)
        yield Table(caption=language.said(caption), head=head, rows=told, note="", figure=figure, links=links)


def _figures(own: Atlas, numbers: Mapping[str, int], language: Language) -> Iterator[Table]:
    ordered = sorted(
        (row for row in records(own.figure_table) if row["value"] is not None),
        key=lambda row: (own.metrics.index(row["metric"]), -(row["year"] or 0)),
    )
    rows = (
        (
            captions.measure_head(own, row["metric"], language),
            language.figure(row),
            str(row["year"] or "–"),
            language.covered(row),
            str(row["quality"] or "–"),
            _mark(row["source"], numbers),
        )
        for row in ordered
    )
    words = ("Measure", "Figure", "Year", "Scope", "Quality", "Source")
    yield from _table("Figures", words, rows, language, _FIGURE_COLUMN, source_links(own, ordered))


def _attributes(own: Atlas, shown: Iterable[Attribute], language: Language) -> Iterator[Table]:
    """What the list says of the hub beside its figures."""
    cells = own.attribute_columns()
    told = [(attribute, cells[attribute.key][0]) for attribute in shown if attribute.published]
    rows = ((attribute.label, _said(attribute, cell, language)) for attribute, cell in told if cell is not None)
    yield from _table("What the list says", ("Column", "Entry"), rows, language, None, ())


def _said(attribute: Attribute, cell: Any, language: Language) -> str:  # noqa: ANN401 - a cell
    if isinstance(cell, int | float):
        return f"{language.number(cell)} {attribute.unit}".strip()
    return language.day(str(cell)) if attribute.kind == "date" else str(cell)


def _centres(own: Atlas, numbers: Mapping[str, int], language: Language) -> Iterator[Table]:
    words = vocabulary.load()
    names = {row["id"]: str(language.twin(row, "name")) for row in records(own.centre_table)}
    now = (
        (
            names[row["id"]],
            words.role(row["role"]).label[language],
            plan_captions.state_words(row, language),
            _mark(row["source"], numbers),
        )
        for row in records(own.centre_table)
    )
    yield from _table(
        "Centres",
        ("Centre", "Role", "Status", "Source"),
        now,
        language,
        None,
        source_links(own, records(own.centre_table)),
    )
    events = (
        (
            names[row["id"]],
            language.day(str(row["date"])) if row["date"] else "",
            words.statuses[row["status"]].label[language] if row["status"] else "",
            str(language.twin(row, "note") or ""),
            _mark(row["source"], numbers),
        )
        for row in records(own.event_table)
    )
    heads = ("Centre", "Date", "Status", "Note", "Source")
    links = source_links(own, records(own.event_table))
    yield from _table("What was said of the centres", heads, events, language, None, links)


def _programmes(own: Atlas, numbers: Mapping[str, int], language: Language) -> Iterator[Table]:
    kinds = vocabulary.load().programme_kinds
    rows = (
        (
            str(row["partner"]),
            kinds[row["kind"]].label[language] if row["kind"] in kinds else str(row["kind"] or ""),
            str(row["year"] or "–"),
            str(language.twin(row, "note") or ""),
            _mark(row["source"], numbers),
        )
        for row in records(own.programme_table)
    )
    yield from _table(
        "Programmes",
        ("Partner", "Kind", "Year", "Note", "Source"),
        rows,
        language,
        None,
        source_links(own, records(own.programme_table)),
    )
