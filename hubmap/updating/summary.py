"""What an update changed, in ten lines."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from statistics import median
from typing import TYPE_CHECKING

from hubmap.locale import retold
from hubmap.problems import Sentence
from hubmap.tables import quantity

if TYPE_CHECKING:
    from hubmap.updating.listing import Listing
    from hubmap.updating.merging import FigureChange, Merged
    from hubmap.updating.pairing import Pairing

__all__ = ["summary"]

_METRICS = 3
_EXAMPLES = 3


def summary(name: str, old: Listing, new: Listing, pairing: Pairing, merged: Merged) -> Callable[[str], list[str]]:
    """Give what tells, in a language, what an update with a file changed."""

    def tell(language: str) -> list[str]:
        return [retold(line, language) for line in _lines(name, old, new, pairing, merged, language)]

    return tell


def _lines(name: str, old: Listing, new: Listing, pairing: Pairing, merged: Merged, language: str) -> Iterator[str]:
    yield Sentence(
        "{file}: {n} hubs, of which {known} were known, {added} are new and {doubtful} are to be settled.",
        file=name,
        n=len(new.hubs),
        known=len(pairing.pairs),
        added=len(pairing.added),
        doubtful=len(pairing.doubts),
    )
    yield from _about_figures(old, new, merged, language)
    if merged.replaced:
        yield Sentence("Figures of a year that was there already, and were replaced: {n}.", n=merged.replaced)
    names, older = new.names, old.names
    yield from _some("Renamed: {n} ({examples}).", [f"{was} → {now}" for was, now in merged.renamed])
    yield from _some("Moved: {n} ({examples}).", _moved(old, new, pairing))
    yield from _some("New: {n} ({examples}).", [names[key] for key in pairing.added])
    yield from _some("Gone, and kept with their older figures: {n} ({examples}).", [older[key] for key in pairing.gone])
    doubts = [f"{names[one.new]} = {older[one.old]}?" for one in pairing.doubts]
    yield from _some("To be settled, and kept apart until then: {n} ({examples}).", doubts)


def _some(template: str, examples: Sequence[str]) -> Iterator[str]:
    if examples:
        more = "; …" if len(examples) > _EXAMPLES else ""
        yield Sentence(template, n=len(examples), examples="; ".join(examples[:_EXAMPLES]) + more)


def _about_figures(old: Listing, new: Listing, merged: Merged, language: str) -> Iterator[str]:
    by_metric: dict[str, list[FigureChange]] = defaultdict(list)
    for change in merged.figures:
        by_metric[change.metric].append(change)
    names = {merged.ids[key]: name for key, name in new.names.items()}
    for metric in sorted(by_metric, key=lambda key: -len(by_metric[key]))[:_METRICS]:
        changes = by_metric[metric]
        changed = [one for one in changes if one.old != one.new]
        label = (new.checked if metric in new.checked.config.metrics else old.checked).config.metric(metric).label
        if not changed:
            yield Sentence("{metric}: none of {all} changed.", metric=label[language], all=len(changes))
            continue
        shares = [one.percent for one in changed if one.percent is not None]
        largest = max(changed, key=lambda one: abs(one.new - one.old))
        yield Sentence(
            "{metric}: {n} of {all} changed, median {percent} %; most {hub}, {old} → {new}.",
            metric=label[language],
            n=len(changed),
            all=len(changes),
            percent=_percent(median(shares), language) if shares else "–",
            hub=names[largest.hub],
            old=_number(largest.old, language),
            new=_number(largest.new, language),
        )


def _percent(share: float, language: str) -> str:
    sign = "+" if share > 0 else "−" if share < 0 else "±"
    return f"{sign}{_number(round(abs(share), 1), language)}"


def _number(value: float, language: str) -> str:
    exact = quantity.Quantity(low=value, high=value, value=value)
    return quantity.format(exact, "id" if language == "id" else "en")


def _moved(old: Listing, new: Listing, pairing: Pairing) -> list[str]:
    before, found = {one.key: one for one in old.hubs}, []
    for one in new.hubs:
        if one.key in pairing.pairs:
            was = before[pairing.pairs[one.key][0]]
            if was.code != one.code or (one.place and was.place and was.place != one.place):
                found.append(f"{one.name}: {was.place or was.code or '–'} → {one.place or one.code or '–'}")
    return found
