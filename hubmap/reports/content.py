"""What a report says, in the order in which it says it: the same in every kind of document."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import count
from operator import itemgetter
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from hubmap import captions, coverage, layers, plan_captions, rank_captions, vocabulary
from hubmap.arrow_tables import mask_of, where
from hubmap.atlas import ranking
from hubmap.captions import Language
from hubmap.context_captions import context_parts
from hubmap.first_view import first_view
from hubmap.hub_colours import colour_key
from hubmap.plain_values import columns, records
from hubmap.reports.live_content import field_key, hub_key, numbered_keys
from hubmap.reports.report_doubts import contradictions, tell_doubts
from hubmap.sources import anchors

if TYPE_CHECKING:
    from hubmap.atlas import Atlas
    from hubmap.reports import Picture

__all__ = [
    "Chart",
    "Content",
    "Source",
    "Table",
    "data_day",
    "numbered_sources",
    "place_words",
    "report_content",
    "scope_of_grades",
    "source_links",
]

_CHARTED = 20  # hubs that a chart has room for
_NAMED = 8  # so many hubs without a figure are named below a table


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """One metric: a caption, the head, a row for each hub that has a figure, and a note on those that have none.

    Where the data hold no figures, one table tells the hubs and their places. `figure` is the column of numbers, if there is
    one; `links` is where the last cell of each row leads: to its source, at the very words that say so where there is an anchor.
    Where a document can be refreshed, `key` names the table, `keys` are its cells' fields by row, and that of column `lead` is the
    row's own.
    """

    key: str = ""

    caption: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    note: str
    figure: int | None = 2
    keys: tuple[tuple[str | None, ...], ...] = ()
    lead: int = 0
    links: tuple[str | None, ...] = ()

    @property
    def printed(self) -> Table:
        """The table without the columns that say nothing in any row."""
        kept = [
            place for place in range(len(self.head)) if not self.rows or any(row[place] != "–" for row in self.rows)
        ]
        if len(kept) == len(self.head):
            return self
        return replace(
            self,
            head=tuple(self.head[place] for place in kept),
            rows=tuple(tuple(row[place] for place in kept) for row in self.rows),
            keys=tuple(tuple(keys[place] for place in kept) for keys in self.keys),
            figure=kept.index(self.figure) if self.figure in kept else None,
            # they lead from the last column, which is that of sources
            links=self.links if kept[-1] == len(self.head) - 1 else (),
        )

    def link(self, row: int) -> str | None:
        """Where the last cell of a row leads."""
        return self.links[row] if row < len(self.links) else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """Bars of the largest figures that cover their whole hub: parts and bounds are not put side by side with them.

    Parameters
    ----------
    title
        What it shows.
    head
        What its names and its numbers are.
    bars
        Names and numbers, the largest first.
    note
        What the bars leave out.
    """

    title: str
    head: tuple[str, str]
    bars: tuple[tuple[str, float], ...]
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A numbered source; `url` is None or a link with http or https."""

    id: str
    number: int
    text: str
    url: str | None

    @property
    def keys(self) -> tuple[str, str, str]:
        """Fields of its number, its text and its link."""
        return field_key("source", self.id, "number"), field_key("source", self.id), field_key("source", self.id, "url")


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
    heading, tables
        One for each metric, or one of the hubs, and what they are together; then the nearest centre that operates for each hub.
    grades
        What the grades of quality in the tables mean; empty where there are none.
    doubts
        What is missing or doubtful, a sentence each.
    sources
        Those that the report names, in the order in which it does.
    chart
        Of the measure that the map shows; None where there is nothing to compare.
    keys
        Fields of the sentences of summary, background and doubts, where a document can be refreshed by them.
    """

    language: Language
    title: str
    date: str
    date_iso: str | None
    summary: tuple[str, ...]
    background: tuple[str, ...]
    picture: Picture
    caption: str
    heading: str
    tables: tuple[Table, ...]
    grades: str
    doubts: tuple[str, ...]
    sources: tuple[Source, ...]
    chart: Chart | None = None
    keys: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def word(self, message: str, **values: object) -> str:
        """A message in the report's language."""
        return self.language.said(message, **values)


def report_content(
    atlas: Atlas,
    picture: Picture,
    *,
    language: Language,
    measure: str | None = None,
    numbered: Mapping[str, int] = MappingProxyType({}),
) -> Content:
    """Say an atlas as a report.

    Parameters
    ----------
    atlas
        The joined data.
    picture
        The map.
    language
        ``id`` or ``en``.
    measure
        The metric that the map shows; by default the one that the page shows first.
    numbered
        Numbers that sources had before, and keep.
    """
    arranged = layers.layers(atlas)
    numbers = _numbers(atlas, numbered)
    told = {
        "summary": [*_summary(atlas, arranged, language)],
        "background": [*_background(atlas, numbers, language)],
        "doubts": [*tell_doubts(atlas, arranged, numbers, language)]
        or [("none", language.said("Nothing is known to be missing or doubtful."))],
    }
    texts = {name: tuple(captions.line(text) for _, text in of) for name, of in told.items()}
    wanted = measure or first_view(atlas).measure
    drawn = next((shown for shown in arranged.measures if wanted in (None, shown.key)), None)
    date = language.date(atlas)
    return Content(
        language=language,
        title=captions.line(atlas.config.title[language]),
        date=date,
        date_iso=data_day(atlas),
        summary=texts["summary"],
        background=texts["background"],
        picture=picture,
        caption=captions.line(_caption(atlas, drawn, date, language)),
        heading=language.said("Figures by hub" if arranged.measures else "Hubs"),
        tables=(
            *_measures_or_hubs(atlas, arranged, numbers, language),
            *_plans(atlas, numbers, date, language),
            *_nearest(atlas, language),
        ),
        grades=scope_of_grades(atlas, language),
        doubts=texts["doubts"],
        keys={name: tuple(numbered_keys(field_key(name, key) for key, _ in of)) for name, of in told.items()},
        sources=tuple(numbered_sources(atlas, numbers, language)),
        chart=_chart(atlas, drawn, language) if drawn else None,
    )


def data_day(atlas: Atlas) -> str | None:
    """The date of the data as ``YYYY-MM-DD``, with 1 for what is not known."""
    from hubmap.atlas import data_date

    text = data_date(atlas)
    return None if text is None else "-".join([*text.split("-"), "01", "01"][:3])


def _numbers(atlas: Atlas, before: Mapping[str, int]) -> dict[str, int]:
    """Numbers of the sources that the background, the tables and the contradictions name, by id."""
    ordered = [
        *(source for _, source in context_parts(atlas, Language("en"))),
        *(row["source"] for row in _by_metric(atlas)),
    ]
    for plan in plan_captions.plan_rows(atlas):
        ordered += plan.sources
    for metric in atlas.metrics:
        ordered += [row["source"] for rows in contradictions(atlas, metric).values() for row in rows]
    named = dict.fromkeys(source for source in ordered if isinstance(source, str))
    # a number that stands in somebody's own sentence must not come to mean another source
    free = count(max(before.values(), default=0) + 1)
    numbers = {source: before.get(source) or next(free) for source in named}
    return dict(sorted(numbers.items(), key=itemgetter(1)))


def _by_metric(atlas: Atlas) -> list[dict[str, Any]]:
    """The figures that stand for their hubs, measure by measure."""
    return sorted(columns(atlas.headline_table, "metric", "source"), key=lambda row: atlas.metrics.index(row["metric"]))


def _background(atlas: Atlas, numbers: Mapping[str, int], language: Language) -> Iterator[tuple[str, str]]:
    for place, (text, source) in enumerate(context_parts(atlas, language), start=1):
        number = numbers.get(source or "")
        yield str(place), text if number is None else f"{text} [{number}]"


def _caption(atlas: Atlas, drawn: layers.MeasureLayer | None, date: str, language: Language) -> str:
    sentences = [atlas.config.title[language] + "."]
    key, measure = colour_key(atlas), drawn.label[language] if drawn else ""
    is_rate, column = bool(drawn and drawn.kind == "rate"), key.column if key else ""
    if told := captions.marks_words(measure, is_rate=is_rate, column=column, language=language):
        sentences.append(f"{told}.")
    if date:
        sentences.append(language.said("Data as of {date}.", date=date))
    return " ".join(sentences)


def _table(atlas: Atlas, measure: layers.MeasureLayer, numbers: Mapping[str, int], language: Language) -> Table:
    figures = captions.standing(atlas, measure.key)
    label = measure.label[language]
    words = [language.said(word) for word in ("Hub", "Place", "Year", "Scope", "Quality", "Source")]
    hubs = {row["id"]: row for row in records(atlas.hub_table)}
    without = [str(language.twin(hubs[key], "name")) for key in measure.without]
    # the list of what is missing names them all
    named = language.joined(without, limit=_NAMED)
    note = language.said("No figure: {names}.", names=named) if without else ""
    ranked = [row.hub for row in ranking.rank(atlas, measure.key).rows]
    shown = [key for key in ranked if key in figures and key not in measure.without]
    return Table(
        key=measure.key,
        keys=tuple(_keys(hub, measure.key) for hub in shown),
        lead=2,
        links=source_links(atlas, [figures[hub] for hub in shown]),
        caption=captions.line(language.said("{measure} by hub", measure=label)),
        head=(*words[:2], captions.measure_head(atlas, measure.key, language), *words[2:]),
        rows=tuple(
            tuple(captions.line(cell) for cell in _row(hubs[key], figures[key], numbers, language)) for key in shown
        ),
        note=captions.line(" ".join(part for part in (_gloss(atlas, measure.key, language), note) if part)),
    )


def _chart(atlas: Atlas, measure: layers.MeasureLayer, language: Language) -> Chart | None:
    names = {row["id"]: str(language.twin(row, "name")) for row in records(atlas.hub_table)}
    whole = [
        (captions.line(_bar_name(language.isolated(names[row.hub]), row.figure)), float(row.figure["value"]))
        for row in ranking.rank(atlas, measure.key).rows
        if row.figure and row.figure["low"] == row.figure["value"] == row.figure["high"] and row.group == "whole"
    ]
    if not whole:
        return None
    label = captions.line(measure.label[language])
    return Chart(
        title=language.said("{measure} by hub", measure=label),
        head=(language.said("Hub"), label),
        bars=tuple(whole[:_CHARTED]),
        note=language.said("Bars are exact figures of whole hubs; parts, bounds and rough figures stand in the table."),
    )


def _bar_name(hub: str, figure: Mapping[str, Any]) -> str:
    # bars beside each other would look like figures of one year
    return f"{hub} ({figure['year']})" if figure["year"] else hub


def _gloss(atlas: Atlas, metric: str, language: Language) -> str:
    """What the settings explain of a measure, as a sentence."""
    gloss = atlas.config.metric(metric).gloss
    return f"{gloss[language].rstrip('.')}." if gloss else ""


def _keys(hub: str, metric: str) -> tuple[str, ...]:
    """Fields of a row's cells."""
    parts = ((), ("year",), ("scope",), ("quality",), ("source",))
    return (hub_key(hub, "name"), hub_key(hub, "place"), *(hub_key(hub, metric, *part) for part in parts))


def _hubs(atlas: Atlas, language: Language) -> Table:
    rows = ((str(language.twin(hub, "name")), place_words(hub, language)) for hub in records(atlas.hub_table))
    return Table(
        key="hubs",
        keys=tuple((hub_key(hub, "name"), hub_key(hub, "place")) for hub in atlas.hub_table["id"].to_pylist()),
        caption=language.said("Hubs"),
        head=(language.said("Hub"), language.said("Place")),
        rows=tuple(tuple(captions.line(cell) for cell in row) for row in rows),
        note="",
    )


def _plans(atlas: Atlas, numbers: Mapping[str, int], date: str, language: Language) -> Iterator[Table]:
    """What was promised, what happened and what is silent, role by role, where anything was promised."""
    plans = plan_captions.plan_rows(atlas)
    if not plans:
        return
    marks = [[f"[{numbers[source]}]" for source in plan.sources if source in numbers] for plan in plans]
    rows = [
        (*plan_captions.plan_cells(plan, language), " ".join(of) or "–") for plan, of in zip(plans, marks, strict=True)
    ]
    yield Table(
        key="plans",
        keys=tuple(
            tuple(field_key("plan", plan.role, part) for part in ("kind", "promised", "happened", "silent", "source"))
            for plan in plans
        ),
        caption=language.said("Plans as of {date}: promised, happened, silent", date=date),
        head=tuple(language.said(word) for word in (*plan_captions.PLAN_HEAD, "Source")),
        rows=tuple(tuple(captions.line(cell) for cell in row) for row in rows),
        links=source_links(atlas, [_first_anchored(plan) for plan in plans]),
        figure=None,
        note=language.said("Silent: announced, and not heard of since for so long that it is no current plan."),
    )


def _first_anchored(plan: plan_captions.PlanRow) -> Mapping[str, Any]:
    """The centre of a row that says most exactly where it was read."""
    centres = (*plan.happened, *plan.promised)
    return next((centre for centre in centres if centre["anchor"]), centres[0])


def _measures_or_hubs(
    atlas: Atlas, arranged: layers.Layers, numbers: Mapping[str, int], language: Language
) -> tuple[Table, ...]:
    shown = tuple(_table(atlas, measure, numbers, language) for measure in arranged.measures)
    return shown or (_hubs(atlas, language),)


def _nearest(atlas: Atlas, language: Language) -> Iterator[Table]:
    """The nearest centre that operates for each hub, where the data have one."""
    table = coverage.nearest_operating(atlas)
    if not len(table):
        return
    hubs, centres = ({row["id"]: row for row in records(table)} for table in (atlas.hub_table, atlas.centre_table))
    roles = vocabulary.load().roles
    rows = (
        (
            str(language.twin(hubs[row["hub"]], "name")),
            str(language.twin(centres[row["centre"]], "name")),
            roles[row["role"]].label[language],
            language.said("{n} km", n=language.number(round(row["km"], 1))),
        )
        for row in records(table)
    )
    yield Table(
        key="nearest",
        keys=tuple(_nearest_keys(row["hub"], row["role"]) for row in records(table)),
        lead=1,
        caption=language.said("The nearest centre that operates"),
        head=tuple(language.said(word) for word in ("Hub", "Centre", "Role", "Distance")),
        rows=tuple(tuple(captions.line(cell) for cell in row) for row in rows),
        figure=3,
        note=language.said("As the crow flies, between the points of the places."),
    )


def _nearest_keys(hub: str, role: str) -> tuple[str, ...]:
    return (hub_key(hub, "name"), *(hub_key(hub, "nearest", role, *part) for part in ((), ("role",), ("km",))))


def place_words(hub: Mapping[str, Any], language: Language) -> str:
    """Where a hub lies; a pin is called as its hub is, and then what it lies within says more."""
    if not hub["place_name"]:
        return language.said("not placed")
    if hub["place_status"] != "pinned" or hub["place_name"] != hub["name"]:
        return str(hub["place_name"])
    within, province = str(hub["within"] or ""), str(hub["province"] or "")
    named = [within, *([] if province.casefold() in within.casefold() else [province])]
    return ", ".join(language.isolated(name) for name in named if name) or "–"


def source_links(atlas: Atlas, rows: Iterable[Mapping[str, Any]]) -> tuple[str | None, ...]:
    """Where each row's source opens: at the words of its anchor where it has one; None where there is nothing to open."""
    urls = {row["id"]: row["url"] for row in columns(atlas.source_table, "id", "url")}
    return tuple(anchors.link(urls.get(row["source"]), row.get("anchor")) for row in rows)


def scope_of_grades(atlas: Atlas, language: Language) -> str:
    """What the grades of quality in the tables mean; empty where there are none."""
    used = set(atlas.headline_table["quality"].to_pylist())
    grades = vocabulary.load().grades
    told = [f"{code}: {grade.label[language]}" for code, grade in grades.items() if code in used]
    return f"{language.said('Quality')} – {'; '.join(told)}." if told else ""


def _row(
    hub: Mapping[str, Any], figure: Mapping[str, Any], numbers: Mapping[str, int], language: Language
) -> Sequence[str]:
    return (
        str(language.twin(hub, "name")),
        place_words(hub, language),
        language.figure(figure),
        str(figure["year"] or "–"),
        language.covered(figure) or "–",
        str(figure["quality"] or "–"),
        f"[{numbers[figure['source']]}]" if figure["source"] in numbers else "–",
    )


def numbered_sources(atlas: Atlas, numbers: Mapping[str, int], language: Language) -> Iterator[Source]:
    """The sources by their numbers, as a report lists them."""
    for source, number in zip(captions.sources_of(atlas, numbers), numbers.values(), strict=True):
        date = language.day(str(source["date"])) if source.get("date") else None
        parts = [language.twin(source, "publisher") or source["id"], source.get("title"), date]
        url = source.get("url")
        is_link = isinstance(url, str) and url.startswith(("http://", "https://"))
        text = captions.line(", ".join(language.isolated(str(part)) for part in parts if part))
        yield Source(id=str(source["id"]), number=number, text=text, url=captions.line(str(url)) if is_link else None)


def _summary(atlas: Atlas, arranged: layers.Layers, language: Language) -> Iterator[tuple[str, str]]:
    """Say what an atlas holds: what a person found in it, then a sentence for its hubs, for each metric and for its centres."""
    if finding := atlas.config.page.finding:
        yield "finding", finding[language]
    if told := language.chosen(atlas):
        yield "chosen", told
    yield "hubs", _count_hubs(len(atlas.hub_table), len(arranged.unplaced_hubs), language)
    for measure in arranged.measures:
        yield measure.key, _count_figures(atlas, measure, language)
        yield from _first_of(atlas, measure, language)
    if not arranged.measures:
        yield "figureless", language.said("The data hold no figures.")
    if len(atlas.centre_table):
        yield "centres", _count_centres(atlas, language)
    unlike = [len(atlas.headline_table[name].unique()) > 1 for name in ("year", "covers")]
    if len(atlas.headline_table) > 1 and any(unlike):
        yield "unlike", language.said("Figures differ in year and scope; they are not added up.")
    anchored = len(atlas.figure_table["anchor"].drop_null())
    if anchored:
        count, total = (language.number(n) for n in (anchored, len(atlas.figure_table)))
        yield "anchors", language.said("{n} of {all} figures have an anchor at their source.", n=count, all=total)


def _first_of(atlas: Atlas, measure: layers.MeasureLayer, language: Language) -> Iterator[tuple[str, str]]:
    """Say which hub comes first, among how many and of which years, where enough of them can be compared."""
    order = ranking.rank(atlas, measure.key)
    names = {row["id"]: str(language.twin(row, "name")) for row in records(atlas.hub_table)}
    for row in order.rows:
        words = rank_captions.rank_words(row, order, language)
        if words and row.rank == 1 and row.figure:
            figure = language.dated_figure(row.figure)
            label = measure.label[language]
            told = language.said(
                "{measure}: {name}, {figure}: {rank}.",
                measure=label,
                name=names[row.hub],
                figure=figure,
                rank=words,
            )
            yield f"{measure.key}.first", told


def _count_hubs(count: int, unplaced: int, language: Language) -> str:
    if count == 1:
        one = "The data hold one hub; it is not on the map." if unplaced else "The data hold one hub; it is on the map."
        return language.said(one)
    if not unplaced:
        return language.said("The data hold {count} hubs, all of them on the map.", count=language.number(count))
    placed = language.number(count - unplaced)
    many = "The data hold {count} hubs, {placed} of them on the map."
    return language.said(many, count=language.number(count), placed=placed)


def _count_figures(atlas: Atlas, measure: layers.MeasureLayer, language: Language) -> str:
    told = [row for row in captions.standing(atlas, measure.key).values() if row["value"] is not None]
    if not told:
        return language.said("{measure}: no hub has a figure.", measure=measure.label[language])
    years = captions.years(row["year"] for row in told if row["year"] is not None)
    how = "{measure}: figures for {n} of {all} hubs, of {years}; {covers}."
    # what is doubtful says it of a list that knows no year
    yearless = "{measure}: figures for {n} of {all} hubs; {covers}."
    counts = [(sum(row["covers"] == code for row in told), code) for code in vocabulary.load().covers]
    # no sentence has a plural of its own: catalogues know one form of a message
    parts = [
        language.said("{n} for {covers}", n=language.number(count), covers=language.cover(code))
        for count, code in counts
        if count
    ]
    return language.said(
        how if years else yearless,
        measure=measure.label[language],
        n=language.number(len(told)),
        all=language.number(len(atlas.hub_table)),
        years=years,
        covers=language.joined(parts),
    )


def _count_centres(atlas: Atlas, language: Language) -> str:
    parts = []
    for look in vocabulary.load().statuses:
        drawn = where(atlas.centre_table, mask_of(atlas.centre_table, "look", {look}))
        if len(drawn):
            words = plan_captions.status_words(look, drawn["silent_since"].drop_null().to_pylist(), language)
            parts.append(f"{language.number(len(drawn))} {words}")
    return f"{language.said('Centres')}: {language.joined(parts)}."
