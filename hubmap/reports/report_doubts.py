"""What is missing or doubtful in an atlas, a sentence each: a report that is silent about it would claim too much."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from hubmap import captions
from hubmap.arrow_tables import mask_of, where
from hubmap.captions import Language
from hubmap.locale import retold
from hubmap.plain_values import columns, records

if TYPE_CHECKING:
    from hubmap.atlas import Atlas
    from hubmap.layers import Layers, MeasureLayer

__all__ = ["contradictions", "tell_doubts"]

_TOLD_ELSEWHERE = ("-not-placed", "-in-doubt")
# faults of a kind in a column that are told one by one
_MOST_ALIKE = 20


def tell_doubts(
    atlas: Atlas, arranged: Layers, numbers: Mapping[str, int], language: Language
) -> Iterator[tuple[str, str]]:
    """Say all that is missing or doubtful: figures, what they cover, contradictions, places, faults in the tables.

    Yields
    ------
    tuple of str
        What it is about, and the sentence.
    """
    names = {row["id"]: str(language.twin(row, "name")) for row in records(atlas.hub_table)}
    for measure in arranged.measures:
        yield from _figures(atlas, measure, names, language)
        yield from _contradictions(atlas, measure, names, numbers, language)
    yield from _places(atlas, arranged, names, language)
    yield from _problems(atlas, names, language)


def contradictions(atlas: Atlas, metric: str) -> dict[str, list[dict[str, Any]]]:
    """Figures by hub that say something else than the one that is shown, of the same year."""
    shown = captions.standing(atlas, metric)
    others: dict[str, list[dict[str, Any]]] = {}
    for row in records(where(atlas.figure_table, mask_of(atlas.figure_table, "metric", {metric}))):
        head = shown.get(row["hub"])
        if head and row["year"] == head["year"] and row["value"] != head["value"]:
            others.setdefault(row["hub"], []).append(row)
    return others


def _figures(
    atlas: Atlas, measure: MeasureLayer, names: dict[str, str], language: Language
) -> Iterator[tuple[str, str]]:
    label = measure.label[language]
    figures = captions.standing(atlas, measure.key)
    groups = (
        ("without", "{measure}, no figure: {names}.", list(measure.without)),
        (
            "part",
            "{measure}, only a part of the hub: {names}.",
            [k for k, row in figures.items() if row["covers"] == "part"],
        ),
        (
            "wider",
            "{measure}, a wider area than the hub: {names}.",
            [k for k, row in figures.items() if row["covers"] == "wider"],
        ),
        ("yearless", "{measure}, year unknown: {names}.", [k for k, row in figures.items() if row["year"] is None]),
        ("indirect", "{measure}, quality C: {names}.", [k for k, row in figures.items() if row["quality"] == "C"]),
        ("sourceless", "{measure}, no source named: {names}.", [k for k, row in figures.items() if not row["source"]]),
    )
    for kind, message, hubs in groups:
        if hubs:
            listed = language.joined([names[key] for key in hubs])
            yield f"{measure.key}.{kind}", language.said(message, measure=label, names=listed)


def _contradictions(
    atlas: Atlas, measure: MeasureLayer, names: dict[str, str], numbers: Mapping[str, int], language: Language
) -> Iterator[tuple[str, str]]:
    shown = captions.standing(atlas, measure.key)
    for hub, rows in contradictions(atlas, measure.key).items():
        head, *others = (_sourced(row, numbers, language) for row in (shown[hub], *rows))
        told = language.said(
            "{measure}, sources disagree: {name} has {figure} here, and elsewhere {others}.",
            measure=measure.label[language],
            name=names[hub],
            figure=head,
            others=language.joined(dict.fromkeys(others)),
        )
        yield f"{measure.key}.disagree.{hub}", told


def _sourced(row: Mapping[str, Any], numbers: Mapping[str, int], language: Language) -> str:
    """A figure with its year, and the number of its source in the report."""
    number = numbers.get(row["source"] or "")
    return language.dated_figure(row) + ("" if number is None else f" [{number}]")


def _places(atlas: Atlas, arranged: Layers, names: dict[str, str], language: Language) -> Iterator[tuple[str, str]]:
    review = [
        f"{language.isolated(names[key])} ({language.isolated(place.name or '–')})"
        for key, place in atlas.places.items()
        if place.status == "review"
    ]
    areas = [names[key] for key, place in atlas.places.items() if place.is_area and key in names]
    centres = {row["id"]: str(language.twin(row, "name")) for row in records(atlas.centre_table)}
    groups = (
        (
            "unplaced",
            "Not on the map, because their place was not found: {names}.",
            [names[k] for k in arranged.unplaced_hubs],
        ),
        ("centres", "Centres that are not on the map: {names}.", [centres[k] for k in arranged.unplaced_centres]),
        ("review", "Place to be checked: {names}.", review),
        ("areas", "Hubs that are areas, marked at a label point: {names}.", areas),
    )
    for kind, message, listed in groups:
        if listed:
            yield f"places.{kind}", language.said(message, names=language.joined(listed))


def _located(where: str, message: str, language: Language) -> str:
    return f"{retold(where, language)}: {retold(message, language)}".removeprefix(": ")


def _problems(atlas: Atlas, names: dict[str, str], language: Language) -> Iterator[tuple[str, str]]:
    """Faults in the tables that no other sentence tells."""
    told = [
        problem
        for problem in atlas.problems
        if problem.severity != "note" and problem.code != "no-year" and not problem.code.endswith(_TOLD_ELSEWHERE)
    ]
    hubs = {(row["file"], row["row"]): row["hub"] for row in columns(atlas.figure_table, "file", "row", "hub")}
    unlike: dict[str, None] = {}
    alike: Counter[tuple[str | None, ...]] = Counter()
    for problem in told:
        hub = hubs.get((problem.file, problem.row))
        kind = (problem.file, problem.sheet, problem.column, problem.code)
        alike[kind] += problem.count
        if problem.code == "workers-per-unit" and hub is not None:
            unlike[names[hub]] = None
        elif alike[kind] <= _MOST_ALIKE:
            yield problem.code, _located(problem.where, problem.message, language)
    for (file, sheet, column, code), count in alike.items():
        if count > _MOST_ALIKE and code and code != "workers-per-unit":
            where = ", ".join(part for part in (file, sheet, column) if part)
            more = language.said("and {n} more like it.", n=count - _MOST_ALIKE)
            yield code, _located(where, more, language)
    if unlike:
        listed = language.joined(unlike)
        yield (
            "workers-per-unit",
            language.said("Figures of workers and of units hardly fit each other: {names}.", names=listed),
        )
