"""What is doubtful although every cell can be read: hubs that may be one, figures that contradict, sources without links."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from math import inf
from typing import TYPE_CHECKING, Any

from hubmap.arrow_tables import are_repeated, codes_of, first_rows, groups_of, mask_of, numbers_of, table_of, where
from hubmap.problems import Gathered, Problem, Sentence
from hubmap.sources import anchors
from hubmap.tables import METRIC_ALIASES
from hubmap.validate.rows import Row
from hubmap.validate.table_rules import origin_problem

if TYPE_CHECKING:
    import numpy as np
    import pyarrow as pa

    from hubmap.tables import Tables

    Hashes = np.ndarray[tuple[int], np.dtype[np.uint64]]
    Positions = np.ndarray[tuple[int], np.dtype[np.int64]]
    Truths = np.ndarray[tuple[int], np.dtype[np.bool_]]

__all__ = ["find_doubts", "near_names"]

# a workshop with fewer workers than this is hardly one, and an industry of small firms has no more
_WORKERS_PER_UNIT = (1.5, 100)
# small figures are each other's sums by chance
_LEAST_SUM = 100
# so little two sums of the same figures differ by their order
_ROUNDING = 1e-12
# how far off a figure that is called “about” may be
_ABOUT = 0.15
# names shorter than this are not compared
_SHORTEST = 6
# two pins further apart than about 5 km are two places
_APART_DEG = 0.05
# what figures have in common that say the same of a hub
_SAME = ("hub", "metric", "year", "covers")
# spellings of before 1972, and letters that people double or leave out
_OLD = (("oe", "u"), ("tj", "c"), ("dj", "j"), ("sj", "sy"), ("ch", "kh"))
_NUMBER = re.compile(r"\d|(?<!\w)(?:[IVX]+|[A-Z])(?!\w)")
# the same for names of plain letters, as Arrow reads it
_ASCII_NUMBER = r"[0-9]|\b(?:[IVX]+|[A-Z])\b"
_GAPS = re.compile(r"[\W_]+")
_REGENCY = re.compile(r"(?i)\b(kabupaten|kab|provinsi|propinsi|prov)\b")
# an odd number has an inverse modulo 2**64, with which a letter is taken out of the sum that stands for a name
_HASH_BASE = 0x9E3779B97F4A7C15
_HASH_INVERSE = pow(_HASH_BASE, -1, 2**64)
_HASH_GROUP = 0xC2B2AE3D27D4EB4F
_HASH_BLOCK = 8192  # names of like lengths that are worked on at once
_LEVELS = re.compile(r"\b(desa|kelurahan|kel|kecamatan|kec|nagari|gampong|sentra|klaster|ikm|industri|logam)\b")


def find_doubts(
    tables: Tables, headers: Mapping[str, Mapping[str, str]], told: Gathered, *, cited: Iterable[str] = ()
) -> list[Problem]:
    """Everything doubtful in checked tables, in the order hubs, figures, sources.

    Parameters
    ----------
    tables
        The checked tables.
    headers
        What the input calls each column, by table, and each metric under ``figures``.
    told
        What was told before and is not to be told again. It keeps the rows of those of which there are very many.
    cited
        Sources that the settings name.
    """
    bad_links = {problem.row for problem in told if problem.code == "not-a-link"}
    figures = tables.figures
    return [
        *_hubs_twice(tables.hubs, headers["hubs"]),
        *_below_zero(figures, headers["figures"], told),
        *_fractions(figures, headers["figures"], told),
        *_sums(figures, headers["figures"]),
        *_workers_per_unit(figures, headers["figures"], told),
        *_contradictions(_with_twin(figures, _SAME), headers["figures"]),
        *_sources(tables, headers["sources"], bad_links, cited),
        *_anchors(tables),
    ]


def _anchors(tables: Tables) -> list[Problem]:
    """Anchors that do not hold what they are to hold, and how many figures have one."""
    figures, *others = (
        where(table, ~mask_of(table, "anchor", {None})).to_pylist()
        for table in (tables.figures, tables.events, tables.programmes)
    )
    return [
        *anchors.figure_problems(figures),
        *(problem for rows in (figures, *others) for problem in anchors.length_problems(rows)),
        *anchors.count_problems(tables.figures, tables.sources),
    ]


def _with_twin(figures: pa.Table, keys: Sequence[str]) -> list[Row]:
    """Figures that are not alone with what they are of: nothing can speak against those that are."""
    # in most lists none but a few are of one hub and metric
    some = where(figures, are_repeated(groups_of(figures, *keys[:2])))
    told: list[Row] = where(some, are_repeated(groups_of(some, *keys))).to_pylist()
    return told


def _hubs_twice(hubs: pa.Table, headers: Mapping[str, str]) -> Iterator[Problem]:
    """Hubs of like names in the same area, area by area; in each first those whose names are alike but for their spelling."""
    import numpy as np
    import pyarrow as pa
    import pyarrow.compute as pc

    names = hubs["name"].combine_chunks()
    plain_names, areas = _plain_names(names), _areas(hubs)
    together = groups_of(pa.table({"name": plain_names, "area": areas}), "name", "area")
    firsts = first_rows(together)
    # those that come again
    later_at = np.flatnonzero(firsts[together] != np.arange(len(hubs)))
    found = [(int(areas[at]), False, at, int(firsts[together[at]])) for at in later_at.tolist()]
    # numbers and letters that stand alone tell names apart, and a letter makes another place of a short name
    is_compared = ~_are_numbered(names) & (pc.utf8_length(plain_names).to_numpy() >= _SHORTEST)
    compared = firsts[is_compared[firsts]].tolist()
    if headers.get("name") in {
        headers.get(level) for level in ("village", "district", "regency", "province", "country")
    }:
        # places of the official list are themselves: Badung is not Bandung
        compared = []
    told = plain_names.take(pa.array(compared, pa.int64())).to_pylist()
    for one, other in near_names(told, areas[compared].tolist()):
        found.append((int(areas[compared[one]]), True, compared[other], compared[one]))
    lats, lons = (numbers_of(hubs, name) for name in ("lat", "lon"))
    for _, _, later, first in sorted(found):
        if not _far_apart((lats[first], lons[first]), (lats[later], lons[later])):
            row, same = hubs.take([first, later]).to_pylist()
            if not _was_kept_apart(row["id"], same["id"]):
                yield _twice(row, same, headers)


def _areas(hubs: pa.Table) -> Positions:
    """A number for what each hub lies in: “Klaten” is “Kab. Klaten”, while a Kota is another area than the Kabupaten of its name."""
    import pyarrow as pa

    encoded = hubs["within"].combine_chunks().dictionary_encode()
    plain = pa.array([_plain(_REGENCY.sub(" ", within)) for within in encoded.dictionary.to_pylist()], pa.string())
    codes = hubs["code"] if "code" in hubs.column_names else pa.nulls(len(hubs), pa.string())
    return groups_of(table_of({"within": plain.take(encoded.indices).fill_null(""), "code": codes}), "within", "code")


def _are_numbered(names: pa.Array) -> Truths:
    """Whether each name has a number or a letter that stands alone."""
    import pyarrow.compute as pc

    numbered: Truths = pc.match_substring_regex(names, _ASCII_NUMBER).to_numpy(zero_copy_only=False)
    for at in pc.indices_nonzero(pc.invert(pc.string_is_ascii(names))).to_pylist():
        numbered[at] = bool(_NUMBER.search(names[at].as_py()))
    return numbered


def _plain_names(names: pa.Array) -> pa.Array:
    """`_plain` of many names: what most of them are, letters without accents, at once."""
    import pyarrow as pa
    import pyarrow.compute as pc

    plain = pc.replace_substring_regex(pc.ascii_lower(names), _LEVELS.pattern, " ")
    for old, new in _OLD:
        plain = pc.replace_substring(plain, old, new)
    plain = pc.replace_substring_regex(plain, "[^a-z0-9]+", "")
    is_odd = pc.or_(pc.equal(plain, ""), pc.invert(pc.string_is_ascii(names)))
    odd = [_plain(name) for name in names.filter(is_odd).to_pylist()]
    return pc.replace_with_mask(plain, is_odd, pa.array(odd, pa.string())) if odd else plain


def _was_kept_apart(first: str, later: str) -> bool:
    """Whether a later row of a name was given a number because it differs in its place, or as a part that was told."""
    return re.fullmatch(rf"{re.escape(first)}-\d+", later) is not None


def _far_apart(one: tuple[float, float], other: tuple[float, float]) -> bool:
    """Whether both have pins, and these are kilometres apart; where one has none the difference is NaN, which is not more."""
    return any(abs(own - others) > _APART_DEG for own, others in zip(one, other, strict=True))


def _plain(name: str) -> str:
    """A name without the words for what it is a name of, and in today's spelling."""
    plain = _LEVELS.sub(" ", name.casefold())
    for old, new in _OLD:
        plain = plain.replace(old, new)
    return _GAPS.sub("", plain) or name.casefold()


def _twice(first: Row, row: Row, headers: Mapping[str, str]) -> Problem:
    message = Sentence(
        "“{name}” ({hub}) may be the same hub as “{other_name}” ({other}, {row}).",
        name=row["name"],
        hub=row["id"],
        other_name=first["name"],
        other=first["id"],
        row=_row(first, row),
    )
    return origin_problem(
        row,
        "warning",
        "hub-twice",
        message,
        "Keep one of them, or write in within how they differ.",
        column=headers.get("name", "name"),
    )


def _row(first: Row, row: Row) -> str:
    """How to name an earlier row to a person who looks at this one."""
    number: str = Sentence("row {row}", row=first["row"])
    if (first["file"], first["sheet"]) == (row["file"], row["sheet"]):
        return number
    return Sentence("{row} of {table}", row=number, table=first["sheet"] or first["file"])


def _below_zero(figures: pa.Table, headers: Mapping[str, str], told: Gathered) -> Iterator[Problem]:
    below = where(figures, numbers_of(figures, "value") < 0)
    for figure in below.take(_first_alike(below, "below-zero", headers, told)).to_pylist():
        message = Sentence(
            "{hub} has {figure}, which no circle can show; it is drawn as a dot.",
            hub=figure["hub"],
            figure=figure["text"],
        )
        column = headers.get(figure["metric"], figure["metric"])
        yield origin_problem(
            figure, "warning", "below-zero", message, "Check the sign.", column=column, value=figure["text"]
        )


def _first_alike(figures: pa.Table, code: str, headers: Mapping[str, str], told: Gathered) -> Positions:
    """Positions of figures that are told one by one, of some that are all told of; of the others their rows are kept."""
    import numpy as np

    rows = zip(*(figures[name].to_pylist() for name in ("file", "sheet", "row", "metric")), strict=True)
    found = (
        (("warning", code, file, sheet, headers.get(metric, metric)), row, at)
        for at, (file, sheet, row, metric) in enumerate(rows)
    )
    return np.array(told.first_alike(found), dtype=np.int64)


def _fractions(figures: pa.Table, headers: Mapping[str, str], told: Gathered) -> Iterator[Problem]:
    """Exact figures of people and units that are not whole: an average, or thousands with a mark that was read as a decimal."""
    low, high, value = (numbers_of(figures, name) for name in ("low", "high", "value"))
    is_part = (low == high) & (value % 1 != 0) & mask_of(figures, "metric", METRIC_ALIASES.keys())
    parts = where(figures, is_part)
    for figure in parts.take(_first_alike(parts, "not-whole", headers, told)).to_pylist():
        message = Sentence(
            "{hub} has {figure}, and people and units are whole numbers; it was used as it stands.",
            hub=figure["hub"],
            figure=figure["text"],
        )
        remedy = "Write the whole number: 1200 for 1.2 thousand. If it is an average, say so in note."
        column = headers.get(figure["metric"], figure["metric"])
        yield origin_problem(figure, "warning", "not-whole", message, remedy, column=column, value=figure["text"])


def _sums(figures: pa.Table, headers: Mapping[str, str]) -> Iterator[Problem]:
    """Figures that are the sum of all others of their metric and year in a table, as a total is."""
    import numpy as np

    exact = where(figures, numbers_of(figures, "low") == numbers_of(figures, "high"))
    groups, values = groups_of(exact, "file", "sheet", "metric", "year"), numbers_of(exact, "value")
    others = np.bincount(groups, weights=values)[groups] - values
    has_others = np.bincount(groups)[groups] > 2  # noqa: PLR2004
    is_sum = (values >= _LEAST_SUM) & np.isclose(values, others, rtol=_ROUNDING, atol=0) & has_others
    for figure, *_ in _grouped(where(exact, is_sum).to_pylist(), "file", "sheet", "row"):
        message = Sentence(
            "{hub} has {figure}, which is the sum of all other figures of {metric}; it may be a total and no hub.",
            hub=figure["hub"],
            figure=figure["text"],
            metric=figure["metric"],
        )
        column = headers.get(figure["metric"], figure["metric"])
        yield origin_problem(
            figure, "warning", "looks-like-total", message, "Remove the row if it is a total.", column=column
        )


def _workers_per_unit(figures: pa.Table, headers: Mapping[str, str], told: Gathered) -> Iterator[Problem]:
    least, most = _WORKERS_PER_UNIT
    remedy = "Check that both figures are of the same scope, or say in note why."
    workers_at, units_at = _side_by_side(figures, "workforce", "ikm_units")
    values = numbers_of(figures, "value")
    ratios = values[workers_at] / values[units_at]
    is_out = ~((least <= ratios) & (ratios <= most))
    workers_at, units_at, ratios = workers_at[is_out], units_at[is_out], ratios[is_out]
    told_of = figures.select(["hub", "text", "file", "sheet", "row", "metric"]).take(workers_at)
    first = _first_alike(told_of, "workers-per-unit", headers, told)
    units = figures["text"].take(units_at[first]).to_pylist()
    for workers, unit, ratio in zip(told_of.take(first).to_pylist(), units, ratios[first].tolist(), strict=True):
        message = Sentence(
            "{hub} has {ratio} workers per unit ({workers} workers, {units} units), which is out of line.",
            hub=workers["hub"],
            ratio=round(ratio, 1) if ratio % 1 else int(ratio),
            workers=workers["text"],
            units=unit,
        )
        column = headers.get("workforce", "workforce")
        yield origin_problem(workers, "warning", "workers-per-unit", message, remedy, column=column)


def _side_by_side(figures: pa.Table, one: str, other: str) -> tuple[Positions, Positions]:
    """The last figures of two metrics in each row that has both, and of the second more than none."""
    import numpy as np

    rows, metrics = figures["obs"].to_numpy(), codes_of(figures, "metric", {one: 0, other: 1}, other=2)
    at = np.full((2, int(rows.max(initial=-1)) + 1), -1)
    for number in range(2):
        found = np.flatnonzero(metrics == number)
        at[number, rows[found]] = found
    ones, others = at[:, (at >= 0).all(axis=0)]
    has_some = numbers_of(figures, "value")[others] != 0
    return ones[has_some], others[has_some]


def _contradictions(figures: Iterable[Row], headers: Mapping[str, str]) -> Iterator[Problem]:
    """Figures of the same hub, metric, year and scope whose bounds have nothing in common."""
    remedy = "Write in scope how they differ; both are shown."
    for rows in _grouped(figures, *_SAME):
        firsts: dict[str, Row] = {}
        for row in rows:
            first = firsts.setdefault(_plain(row["scope"] or ""), row)
            if not _agree(first, row):
                message = Sentence(
                    "{hub}, {metric}, {year}: “{figure}” contradicts “{other}” of {row}, which has the same scope.",
                    hub=row["hub"],
                    metric=row["metric"],
                    year=row["year"] or Sentence("without a year"),
                    figure=row["text"],
                    other=first["text"],
                    row=_row(first, row),
                )
                column = headers.get(row["metric"], row["metric"])
                yield origin_problem(row, "warning", "contradiction", message, remedy, column=column)


def _grouped(rows: Iterable[Row], *keys: str) -> Iterable[list[Row]]:
    """Rows that are alike in some columns, groups and rows in the order of the input."""
    groups: dict[tuple[Any, ...], list[Row]] = defaultdict(list)
    for row in rows:
        groups[tuple(row[key] for key in keys)].append(row)
    return groups.values()


def _agree(one: Row, other: Row) -> bool:
    (low, high), (other_low, other_high) = _bounds(one), _bounds(other)
    return low <= other_high and other_low <= high


def _bounds(row: Row) -> tuple[float, float]:
    low, high = row["low"], row["high"]
    if low is None and high is None:
        return row["value"] * (1 - _ABOUT), row["value"] * (1 + _ABOUT)
    return (-inf if low is None else low, inf if high is None else high)


def _sources(
    tables: Tables, headers: Mapping[str, str], bad_links: Container[int | None], cited: Iterable[str]
) -> Iterator[Problem]:
    citing = (tables.hubs, tables.figures, tables.events, tables.programmes)
    used = {source for table in citing for source in table["source"].unique().to_pylist()} | set(cited)
    for row in tables.sources.to_pylist():
        if row["url"] is None and row["row"] not in bad_links:
            message = Sentence("The source {source} has no link.", source=row["id"])
            yield origin_problem(
                row,
                "note",
                "source-without-link",
                message,
                "Write its address into url if it has one.",
                column=headers.get("url", "url"),
            )
        if row["id"] not in used:
            message = Sentence("The source {source} is not used by any row.", source=row["id"])
            yield origin_problem(row, "note", "unused-source", message, column=headers.get("id", "id"))


def near_names(names: Sequence[str], groups: Sequence[int]) -> list[tuple[int, int]]:
    """Find the names of one group that differ by one letter: another one, one more, or two beside each other swapped.

    Such names share a form with one letter left out, and only names that share one are compared, so that the time grows with
    the number of names and not with its square (the method of deletion neighbourhoods, Mor and Fraenkel 1982). Forms are
    compared by a number that stands for them; the few names that share one by chance are told apart by their distance.

    Parameters
    ----------
    names
        Names, none of them twice in a group.
    groups
        The number of each name's group.

    Returns
    -------
    list of (int, int)
        Positions of the two, the lower first, in the order of the higher.

    Examples
    --------
    >>> near_names(["ngingas", "ceper", "nginggas", "ceprr"], [0, 0, 0, 1])
    [(0, 2)]
    """
    import numpy as np

    by_length = sorted(range(len(names)), key=lambda at: len(names[at]))
    blocks = [by_length[start : start + _HASH_BLOCK] for start in range(0, len(names), _HASH_BLOCK)]
    parts = [_forms(names, groups, block) for block in blocks]
    if not parts:
        return []
    forms, owners = (np.concatenate(part) for part in zip(*parts, strict=True))
    pairs = {
        pair
        for sharing in _sharing(forms, owners)
        for pair in combinations(sharing, 2)
        if groups[pair[0]] == groups[pair[1]]
    }
    return sorted(_one_letter_apart(names, pairs), key=lambda pair: pair[::-1]) if pairs else []


def _one_letter_apart(names: Sequence[str], pairs: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    from rapidfuzz.distance import DamerauLevenshtein

    for one, other in pairs:
        if DamerauLevenshtein.distance(names[one], names[other], score_cutoff=1) == 1:
            yield one, other


def _forms(names: Sequence[str], groups: Sequence[int], block: Sequence[int]) -> tuple[Hashes, Positions]:
    """A number for each name of a block as it is and with each of its letters left out, and whose it is."""
    import numpy as np

    letters = np.array([names[at] for at in block]).view(np.uint32).reshape(len(block), -1).astype(np.uint64)
    powers = np.full(letters.shape[1], _HASH_BASE, dtype=np.uint64).cumprod()
    sums = np.zeros((len(block), letters.shape[1] + 1), dtype=np.uint64)
    np.cumsum(letters * powers, axis=1, out=sums[:, 1:])
    # what stands after the letter moves one place down
    without = sums[:, :-1] + (sums[:, -1:] - sums[:, 1:]) * np.uint64(_HASH_INVERSE)
    forms = np.hstack([sums[:, -1:], without])
    forms += np.array([groups[at] for at in block], dtype=np.uint64)[:, None] * np.uint64(_HASH_GROUP)
    lengths = np.array([len(names[at]) for at in block])
    is_form = np.arange(forms.shape[1]) <= lengths[:, None]
    owners = np.broadcast_to(np.array(block, dtype=np.intp)[:, None], forms.shape)
    return forms[is_form], owners[is_form]


def _sharing(forms: Hashes, owners: Positions) -> list[list[int]]:
    """Owners of each form that several have, in their order."""
    import numpy as np

    order = np.lexsort((owners, forms))
    forms, owners = forms[order], owners[order]
    is_first = np.append(True, (forms[1:] != forms[:-1]) | (owners[1:] != owners[:-1]))
    forms, owners = forms[is_first], owners[is_first]
    starts = np.flatnonzero(np.append(True, forms[1:] != forms[:-1]))
    ends = np.append(starts[1:], len(forms))
    several = ends - starts > 1
    return [
        owners[start:end].tolist() for start, end in zip(starts[several].tolist(), ends[several].tolist(), strict=True)
    ]
