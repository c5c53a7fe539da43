"""The next edition of a list taken into its folder: matched with what stands there, told in ten lines, and taken back if asked."""

from __future__ import annotations

import csv
import io
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from hubmap import config as configs
from hubmap.errors import UsageError
from hubmap.exports import write_file
from hubmap.garbage_collection import no_collection
from hubmap.locale import retold
from hubmap.problems import Sentence
from hubmap.reader import is_half_updated
from hubmap.tables import quantity
from hubmap.tables.header_words import normal_header
from hubmap.text_doors import armed, csv_text
from hubmap.updating.folder import can_take_back, new_files, put, remove_columns, stale_columns, take_back
from hubmap.updating.listing import Listing, listing, year_of
from hubmap.updating.merging import Merged, Told, YearUnknownError, merge
from hubmap.updating.pairing import Pairing, km_between, pair

if TYPE_CHECKING:
    from hubmap.config import Config
    from hubmap.updating.listing import Listing
    from hubmap.updating.merging import FigureChange, Merged
    from hubmap.updating.pairing import Listed, Pairing

__all__ = [
    "MATCHES",
    "Update",
    "YearUnknownError",
    "apply",
    "can_take_back",
    "plan",
    "remove_columns",
    "stale_columns",
    "take_back",
]

_METRICS = 2
_EXAMPLES = 3
# a pin is set anew a little beside the older one; and it may lie anywhere in the district that the other list names
_PIN_KM = 1.0
_PLACE_KM = 15.0

# where a person settles what is doubtful
MATCHES = "matches.csv"
_COLUMNS = ("new", "new_name", "old", "old_name", "likeness", "same_place", "decision")
_SAME = frozenset({"same", "sama", "ya", "yes"})
_NEW = frozenset({"new", "baru", "tidak", "no"})


@dataclass(frozen=True, slots=True)
class Update:
    """What a newer list would change in a folder; nothing is written until it is applied.

    Parameters
    ----------
    folder
        That is updated.
    old, new
        The lists.
    pairing
        Which newer hub is which older one.
    merged
        The rows of both.
    tell
        Gives at most ten lines that tell what changed, in a language.
    """

    folder: Path
    old: Listing
    new: Listing
    pairing: Pairing
    merged: Merged
    tell: Callable[[str], list[str]]


@no_collection()
def plan(
    folder: Path, source: Path, *, year: int | None = None, settled: Mapping[str, str | None] | None = None
) -> Update:
    """Find out what a newer list would change in a folder.

    Parameters
    ----------
    folder
        With tables, or with one table and its settings.
    source
        The newer list, of any type that hubmap reads.
    year
        Of figures that tell none themselves; by default the one in the file's name.
    settled
        What a person decided of doubtful hubs: the older id by the newer one, None for a new hub. What stands in
        ``matches.csv`` counts too.

    Raises
    ------
    UsageError, InputError
        The folder is none, one of the lists cannot be read, or the newer figures have no year.
    """
    from hubmap.geocoding.decisions import load

    if not folder.is_dir():
        raise UsageError(f"{folder} is no folder. Make one of your list with hubmap init DIR --from FILE.")
    if is_half_updated(folder):
        message = "An update of {folder} was stopped half-way. Take it back first: hubmap update {folder} --undo"
        raise UsageError(Sentence(message, folder=folder))
    config = configs.load(folder)
    old = listing(folder, config, load(folder))
    new = _newer(source, config, old)
    pairing = pair(old.hubs, new.hubs, {**_settled(folder, new), **(settled or {})})
    merged = merge(old, new, pairing, year=year or year_of(source), locale=_told_in(old))
    return Update(folder, old, new, pairing, merged, _summary(source.name, old, new, pairing, merged))


def apply(update: Update) -> list[Path]:
    """Write an update into its folder; what stood there before stays beside it as ``NAME.bak``."""
    files = new_files(update.folder, update.old, update.merged, _told_in(update.old))
    if update.pairing.doubts:
        write_file(update.folder / MATCHES, _matches(update))
    return put(update.folder, files)


def _newer(source: Path, config: Config, old: Listing) -> Listing:
    """Read the newer list; how its figures are written is told by them, or else as in the older one."""
    new = listing(source, _for_new(config))
    decided = old.checked.config.locale
    if new.checked.config.locale != "auto" or decided == "auto":
        return new
    return listing(source, _for_new(config).model_copy(update={"locale": decided}))


def _for_new(config: Config) -> Config:
    """The settings with which the newer list is read: what they say of columns counts in whichever table these stand."""
    rules = config.columns
    every = {
        header: role
        for table in ("hubs", "observations", "flat")
        for header, role in rules.tables.get(table, {}).items()
    }
    columns = rules.model_copy(update={"tables": {**rules.tables, "flat": every}})
    return config.model_copy(update={"columns": columns, "locale": "auto", "intro": ()})


def _told_in(old: Listing) -> Told:
    return "en" if old.checked.config.locale == "en" else "id"


def _settled(folder: Path, new: Listing) -> dict[str, str | None]:
    path = folder / MATCHES
    if not path.is_file():
        return {}
    names, found = new.names, {}
    for row in csv.DictReader(io.StringIO(path.read_text(encoding="utf-8-sig"))):
        decision = (row.get("decision") or "").strip().casefold()
        # a row of another list says nothing of this one
        if names.get(armed(row.get("new") or "")) == armed(row.get("new_name") or "") and decision in _SAME | _NEW:
            found[armed(row["new"])] = armed(row["old"]) if decision in _SAME else None
    return found


def _matches(update: Update) -> str:
    old, new = update.old.names, update.new.names
    rows = (
        [one.new, new[one.new], one.old, old[one.old], f"{one.likeness:g}", "yes" if one.same_place else "no", ""]
        for one in update.pairing.doubts
    )
    return csv_text([_COLUMNS, *rows], for_people=True)


def _summary(name: str, old: Listing, new: Listing, pairing: Pairing, merged: Merged) -> Callable[[str], list[str]]:
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
    yield from _changed_columns(old, new)
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
        was = before[pairing.pairs[one.key][0]] if one.key in pairing.pairs else None
        km = None if was is None else km_between(was, one)
        if was is None or not _has_moved(was, one, km):
            continue
        way = [text for text in (was.place or was.code, one.place or one.code) if text]
        told = " → ".join(way) if len(way) > 1 and way[0] != way[1] else ""
        found.append(
            f"{one.name}: {', '.join([*([told] if told else []), *([f'{km:.0f} km'] if km and km >= 1 else [])])}"
        )
    return found


def _has_moved(was: Listed, now: Listed, km: float | None) -> bool:
    """Whether a hub stands elsewhere: at a place of another code, a pin far off, or an address in other words, not in another spelling."""
    if was.code and now.code and was.code != now.code:
        return True
    if km is not None and not (was.code and now.code):
        # a pin lies somewhere in the place that the other list names
        return km > (_PIN_KM if was.code is now.code else _PLACE_KM)
    return bool(was.place and now.place) and _words_of(was.place) != _words_of(now.place)


def _words_of(place: str) -> frozenset[str]:
    """The names in an address, however they and their levels are written."""
    from hubmap.geocoding.gazetteer.lexicon import lexicon_of
    from hubmap.geocoding.matching import parse

    lexicon = lexicon_of()
    return frozenset(parse.parse(part, lexicon).bare for part in parse.parts(place, lexicon))


def _changed_columns(old: Listing, new: Listing) -> Iterator[str]:
    """Columns of the newer list that the older has not; what is gone stays in the folder with what it said."""
    before, after = old.checked.tables.readings, new.checked.tables.readings
    headers, roles = {normal_header(one.header) for one in before}, {one.role for one in before} - {"attribute"}
    # how a list writes ids, years and addresses is no column more
    strange = [
        one.header
        for one in after
        if (one.role == "attribute" and normal_header(one.header) not in headers)
        or (one.kind == "measure" and one.role not in roles)
    ]
    yield from _some("New columns: {n} ({examples}).", list(dict.fromkeys(strange)))
