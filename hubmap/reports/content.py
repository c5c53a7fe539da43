"""What a report says, in the order in which it says it: the same in every kind of document."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from hubmap import layers, prose
from hubmap.prose import said
from hubmap.records import records

if TYPE_CHECKING:
    from hubmap.atlas import Atlas
    from hubmap.reports import Picture

__all__ = ["Content", "Source", "Table", "content"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """One metric: a caption, the head, a row for each hub that has a figure, and a note on those that have none."""

    caption: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A numbered source; `url` is None or a link with http or https."""

    number: int
    text: str
    url: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """A report.

    Parameters
    ----------
    language
        ``id`` or ``en``.
    title, date
        Of the data.
    date_iso
        The date as ``YYYY-MM-DD``, with 1 for what is not known; None where nothing is.
    summary, background
        Paragraphs: what the data hold, and what the settings tell of it.
    picture, caption
        The map.
    tables
        One for each metric.
    doubts
        What is missing or doubtful, a sentence each.
    sources
        Those that the report names, in the order in which it does.
    """

    language: str
    title: str
    date: str
    date_iso: str | None
    summary: tuple[str, ...]
    background: tuple[str, ...]
    picture: Picture
    caption: str
    tables: tuple[Table, ...]
    doubts: tuple[str, ...]
    sources: tuple[Source, ...]

    def word(self, message: str, **values: object) -> str:
        """A message in the report's language."""
        return said(message, self.language, **values)


def content(atlas: Atlas, picture: Picture, *, language: str) -> Content:
    """Say an atlas as a report.

    Parameters
    ----------
    atlas
        The joined data.
    picture
        The map.
    language
        ``id`` or ``en``.
    """
    from hubmap.reports.doubts import doubts

    arranged = layers.layers(atlas)
    numbers = _numbers(atlas)
    drawn = arranged.measures[0].label[language] if arranged.measures else ""
    date = prose.date(atlas, language)
    return Content(
        language=language,
        title=prose.line(atlas.config.title[language]),
        date=date,
        date_iso=_iso(atlas),
        summary=tuple(prose.line(text) for text in _summary(atlas, arranged, language)),
        background=tuple(prose.line(text) for text in _background(atlas, numbers, language)),
        picture=picture,
        caption=prose.line(_caption(atlas, drawn, date, language)),
        tables=tuple(_table(atlas, measure, numbers, language) for measure in arranged.measures),
        doubts=tuple(prose.line(text) for text in doubts(atlas, arranged, language)),
        sources=tuple(_sources(atlas, numbers, language)),
    )


def _iso(atlas: Atlas) -> str | None:
    from hubmap.atlas import data_date

    text = data_date(atlas)
    return None if text is None else "-".join([*text.split("-"), "01", "01"][:3])


def _numbers(atlas: Atlas) -> dict[str, int]:
    """Numbers of the sources that the background and the tables name, by id."""
    ordered = [
        *(part.source for part in atlas.config.intro),
        *atlas.headlines.sort_values("metric", key=lambda keys: keys.map(atlas.metrics.index), kind="stable")["source"],
    ]
    named = dict.fromkeys(source for source in ordered if isinstance(source, str))
    return {source: number for number, source in enumerate(named, start=1)}


def _summary(atlas: Atlas, arranged: layers.Layers, language: str) -> Iterator[str]:
    count = prose.number(len(atlas.hubs), language)
    placed = prose.number(len(atlas.hubs) - len(arranged.unplaced_hubs), language)
    yield said(
        "The data hold {count} hubs; {placed} of them are placed on the map.", language, count=count, placed=placed
    )
    for measure in arranged.measures:
        told = atlas.headlines[(atlas.headlines["metric"] == measure.key) & atlas.headlines["value"].notna()]
        covers = told["covers"].value_counts()
        yield said(
            "{measure}: {n} hubs have a figure, of {years}; {hub} cover the whole hub, {part} only a part of it, {wider} a wider area. {without} hubs have none.",
            language,
            measure=measure.label[language],
            n=prose.number(len(told), language),
            years=prose.years(told["year"].dropna().astype(int)) or said("unknown years", language),
            hub=prose.number(int(covers.get("hub", 0)), language),
            part=prose.number(int(covers.get("part", 0)), language),
            wider=prose.number(int(covers.get("wider", 0)), language),
            without=prose.number(len(measure.without), language),
        )
    planned = atlas.centres[atlas.centres["status"] == "planned"]
    operating = atlas.centres[atlas.centres["status"] == "operating"]
    if len(atlas.centres):
        yield said(
            "Centres: {planned} are planned, at {hubs} hubs; {operating} facilities operate.",
            language,
            planned=prose.number(len(planned), language),
            hubs=prose.number(planned["hub"].nunique(), language),
            operating=prose.number(len(operating), language),
        )
    yield said("Figures differ in year and scope; they are not added up.", language)


def _background(atlas: Atlas, numbers: Mapping[str, int], language: str) -> Iterator[str]:
    for part in atlas.config.intro:
        number = numbers.get(part.source or "")
        mark = "" if number is None else f" [{number}]"
        yield part.text[language] + mark


def _caption(atlas: Atlas, measure: str, date: str, language: str) -> str:
    sentences = [atlas.config.title[language] + "."]
    if measure:
        sentences.append(said("{measure} by hub: a circle’s area is the figure", language, measure=measure) + ".")
    if date:
        sentences.append(said("Data as of {date}.", language, date=date))
    return " ".join(sentences)


def _table(atlas: Atlas, measure: layers.MeasureLayer, numbers: Mapping[str, int], language: str) -> Table:
    figures = prose.standing(atlas, measure.key)
    label = measure.label[language]
    words = [said(word, language) for word in ("Hub", "Place", "Year", "Scope", "Quality", "Source")]
    hubs = {row["id"]: row for row in records(atlas.hubs)}
    without = [str(prose.twin(hubs[key], "name", language)) for key in measure.without]
    note = said("No figure: {names}.", language, names=prose.joined(without, language)) if without else ""
    return Table(
        caption=prose.line(said("{measure} by hub", language, measure=label)),
        head=(*words[:2], prose.line(label), *words[2:]),
        rows=tuple(
            tuple(prose.line(cell) for cell in _row(hub, figures[key], numbers, language))
            for key, hub in hubs.items()
            if key in figures and key not in measure.without
        ),
        note=prose.line(note),
    )


def _row(hub: Mapping[str, Any], figure: Mapping[str, Any], numbers: Mapping[str, int], language: str) -> Sequence[str]:
    covers = {"part": "a part of the hub", "wider": "a wider area"}.get(figure["covers"])
    scope = [str(prose.twin(figure, "scope", language) or ""), f"({said(covers, language)})" if covers else ""]
    return (
        str(prose.twin(hub, "name", language)),
        str(hub["place_name"] or said("not placed", language)),
        prose.figure(figure, language),
        str(figure["year"] or "–"),
        " ".join(part for part in scope if part),
        str(figure["quality"] or "–"),
        f"[{numbers[figure['source']]}]" if figure["source"] in numbers else "–",
    )


def _sources(atlas: Atlas, numbers: Mapping[str, int], language: str) -> Iterator[Source]:
    for source, number in zip(prose.sources_of(atlas, numbers), numbers.values(), strict=True):
        parts = [prose.twin(source, "publisher", language) or source["id"], source.get("title"), source.get("date")]
        url = source.get("url")
        is_link = isinstance(url, str) and url.startswith(("http://", "https://"))
        text = prose.line(", ".join(str(part) for part in parts if part))
        yield Source(number=number, text=text, url=prose.line(str(url)) if is_link else None)
