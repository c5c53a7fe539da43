"""Pairs of names that differ by one letter, found without comparing every name with every other."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np

    Hashes = np.ndarray[tuple[int], np.dtype[np.uint64]]
    Positions = np.ndarray[tuple[int], np.dtype[np.intp]]

__all__ = ["twins"]

# an odd number has an inverse modulo 2**64, with which a letter is taken out of the sum that stands for a name
_BASE = 0x9E3779B97F4A7C15
_INVERSE = pow(_BASE, -1, 2**64)
_GROUP = 0xC2B2AE3D27D4EB4F
_BLOCK = 8192  # names of like lengths that are worked on at once


def twins(names: Sequence[str], groups: Sequence[int]) -> list[tuple[int, int]]:
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
    >>> twins(["ngingas", "ceper", "nginggas", "ceprr"], [0, 0, 0, 1])
    [(0, 2)]
    """
    import numpy as np
    from rapidfuzz.distance import DamerauLevenshtein

    by_length = sorted(range(len(names)), key=lambda at: len(names[at]))
    blocks = [by_length[start : start + _BLOCK] for start in range(0, len(names), _BLOCK)]
    parts = [_forms(names, groups, block) for block in blocks]
    if not parts:
        return []
    forms, owners = (np.concatenate(part) for part in zip(*parts, strict=True))
    found = {
        pair
        for sharing in _sharing(forms, owners)
        for pair in combinations(sharing, 2)
        if groups[pair[0]] == groups[pair[1]]
        and DamerauLevenshtein.distance(names[pair[0]], names[pair[1]], score_cutoff=1) == 1
    }
    return sorted(found, key=lambda pair: pair[::-1])


def _forms(names: Sequence[str], groups: Sequence[int], block: Sequence[int]) -> tuple[Hashes, Positions]:
    """A number for each name of a block as it is and with each of its letters left out, and whose it is."""
    import numpy as np

    letters = np.array([names[at] for at in block]).view(np.uint32).reshape(len(block), -1).astype(np.uint64)
    powers = np.full(letters.shape[1], _BASE, dtype=np.uint64).cumprod()
    sums = np.zeros((len(block), letters.shape[1] + 1), dtype=np.uint64)
    np.cumsum(letters * powers, axis=1, out=sums[:, 1:])
    # what stands after the letter moves one place down
    without = sums[:, :-1] + (sums[:, -1:] - sums[:, 1:]) * np.uint64(_INVERSE)
    forms = np.hstack([sums[:, -1:], without])
    forms += np.array([groups[at] for at in block], dtype=np.uint64)[:, None] * np.uint64(_GROUP)
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
