"""What the data hold in a few sentences, made from the data: how many hubs, figures and centres, and of what kind."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from hubmap import captions, vocabulary
from hubmap.captions import number, said

if TYPE_CHECKING:
    from hubmap.atlas import Atlas
    from hubmap.layers import Layers, MeasureLayer

__all__ = ["summary"]


def summary(atlas: Atlas, arranged: Layers, language: str) -> Iterator[str]:
    """Say what an atlas holds, a sentence for its hubs, for each metric and for its centres."""
    yield _hubs(len(atlas.hubs), len(arranged.unplaced_hubs), language)
    for measure in arranged.measures:
        yield _figures(atlas, measure, language)
    if not arranged.measures:
        yield said("The data hold no figures.", language)
    if len(atlas.centres):
        yield _centres(atlas, language)
    if len(atlas.headlines) > 1:
        yield said("Figures differ in year and scope; they are not added up.", language)


def _hubs(count: int, unplaced: int, language: str) -> str:
    if count == 1:
        one = "The data hold one hub; it is not on the map." if unplaced else "The data hold one hub; it is on the map."
        return said(one, language)
    if not unplaced:
        return said("The data hold {count} hubs, all of them on the map.", language, count=number(count, language))
    placed = number(count - unplaced, language)
    many = "The data hold {count} hubs, {placed} of them on the map."
    return said(many, language, count=number(count, language), placed=placed)


def _figures(atlas: Atlas, measure: MeasureLayer, language: str) -> str:
    told = atlas.headlines[(atlas.headlines["metric"] == measure.key) & atlas.headlines["value"].notna()]
    if not len(told):
        return said("{measure}: no hub has a figure.", language, measure=measure.label[language])
    years = captions.years(told["year"].dropna().astype(int)) or said("unknown years", language)
    covers = vocabulary.load().covers.items()
    counts = [(int((told["covers"] == code).sum()), cover) for code, cover in covers]
    # no sentence has a plural of its own: catalogues know one form of a message
    parts = [
        said("{n} for {covers}", language, n=number(count, language), covers=cover.label[language])
        for count, cover in counts
        if count
    ]
    return said(
        "{measure}: figures for {n} of {all} hubs, of {years}; {covers}.",
        language,
        measure=measure.label[language],
        n=number(len(told), language),
        all=number(len(atlas.hubs), language),
        years=years,
        covers=captions.joined(parts, language),
    )


def _centres(atlas: Atlas, language: str) -> str:
    statuses = vocabulary.load().statuses.items()
    counts = [(int((atlas.centres["status"] == code).sum()), status) for code, status in statuses]
    parts = [f"{number(count, language)} {status.label[language]}" for count, status in counts if count]
    return f"{said('Centres', language)}: {captions.joined(parts, language)}."
