"""What the values of a column look like, whatever its header says: shares of figures, years, degrees, links, contacts and words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING

from hubmap.plain_values import Texts, are_long, text_numbers
from hubmap.reader import Cell
from hubmap.tables import YEARS, quantity

if TYPE_CHECKING:
    import numpy as np
    import pyarrow as pa
    from numpy.typing import NDArray

__all__ = ["EMAIL", "LINK", "NIK", "PHONE", "ColumnValues", "is_figure"]

LINK = re.compile(r"(?i)\s*(https?://|www\.)\S+\s*")
# from the beginning of its first part alone, else a long text is looked through from each of its letters
EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]++@[\w-]+(?:\.[\w-]+)+")
# numbers of Indonesian phones, with the marks that people write between their groups
PHONE = re.compile(
    r"(?<![\w.,-])(?:\+62|62|0)[\s.-]?\(?\d{2,4}\)?(?:[\s.-]?\d{3,4}){2,3}(?![\w,]|\.\d)|(?<!\w)\+\d{1,3}[\s.-]?\d{2,4}(?:[\s.-]?\d{3,4}){2}(?!\w)"
)
# sixteen digits of an identity card: region, day of birth (women's plus 40), number
NIK = re.compile(r"(?<!\d)[1-9]\d{5}(?:[04][1-9]|[1256]\d|[37][01])(?:0[1-9]|1[0-2])\d{2}\d{4}(?!\d)")
_DAY, _MONTH = r"(?:0?[1-9]|[12]\d|3[01])", r"(?:0?[1-9]|1[0-2])"
_DATE = re.compile(
    rf"\s*(\d{{4}}-\d{{1,2}}(-\d{{1,2}})?|(?:{_DAY}([-/. ]){_MONTH}|{_MONTH}([-/. ]){_DAY})(?:\3|\4)(?:\d{{4}}|\d\d)|"
    r"\d{4}/\d{1,2}/\d{1,2}|\d{1,2} [A-Za-z]{3,9} \d{4})([ T]\d{1,2}[:.]\d{2}([:.]\d{2})?.*)?\s*"
)
_COMPANY = re.compile(
    r"(?i)\b(pt|cv|ud|tbk|ltd|limited|inc|llc|corp|corporation|company|co|group|gmbh|ag|sa|persero|koperasi|dinas|kementerian|pemda|pemkab|pemkot|pln|government|agency|authority|jsc|bank|yayasan|holdings?|steel|energy|power)\b"
)
# as many different values are looked at as tell what a column holds; of each of a thousand columns fewer do
_SAMPLE = 2_000
_LEAST = 50
_SAMPLE_OF_ALL = 200_000


class ColumnValues:
    """The cells of a column, which is one among so many, counted once; shares are of the cells that are filled."""

    def __init__(self, cells: Sequence[Cell], *, among: int = 1) -> None:
        self._cells = cells
        self._most = most = min(_SAMPLE, max(_LEAST, _SAMPLE_OF_ALL // among))
        self.rows = len(cells)
        self._sample: Mapping[Cell, int]
        if isinstance(cells, Texts) and len(cells) > most:
            self.distinct, self.filled, self._sample = _counted(cells, most)
        else:
            self.distinct, self.filled = len(self.counts), sum(self.counts.values())
            self._sample = _sample_of_cells(self.counts, most) if self.distinct > most else self.counts
        self._seen = sum(self._sample.values())

    @cached_property
    def counts(self) -> Mapping[Cell, int]:
        """How often each different value is there."""
        counts = Counter(self._cells)
        for cell in quantity.missing_among(counts):
            del counts[cell]
        return counts

    def share(self, test: Callable[[Cell], object]) -> float:
        """Share of the filled cells for which a test holds; 0 where none is filled."""
        if not self._seen:
            return 0.0
        return sum(count for cell, count in self._sample.items() if test(cell)) / self._seen

    @cached_property
    def figures(self) -> float:
        """Share that is figures."""
        return self.share(is_figure)

    @cached_property
    def numbers(self) -> list[float]:
        """The figures among the values looked at, each once."""
        found = (_number(cell) for cell in self._sample)
        return [number for number in found if number is not None]

    @cached_property
    def words(self) -> float:
        """Share that has a letter."""
        return self.share(lambda cell: isinstance(cell, str) and any(letter.isalpha() for letter in cell))

    @cached_property
    def years(self) -> float:
        """Share that is one year, or a date."""
        return self.share(_is_year)

    @cached_property
    def dates(self) -> float:
        """Share that is a date of a day or a month."""
        return self.share(lambda cell: isinstance(cell, datetime) or (isinstance(cell, str) and _DATE.fullmatch(cell)))

    @cached_property
    def links(self) -> float:
        """Share that is an address on the web."""
        return self.share(lambda cell: isinstance(cell, str) and LINK.fullmatch(cell))

    @cached_property
    def contacts(self) -> float:
        """Share that is a phone, an e-mail or the number of an identity card, and nothing else."""
        return self.share(_is_contact)

    @cached_property
    def companies(self) -> float:
        """Share that bears the word for a company or an office."""
        return self.share(lambda cell: isinstance(cell, str) and _COMPANY.search(cell))

    @cached_property
    def length(self) -> float:
        """Characters of a value, on the average."""
        return sum(len(str(cell)) * count for cell, count in self._sample.items()) / self._seen if self._seen else 0.0

    @cached_property
    def are_codes(self) -> bool:
        """Whether they are whole numbers of one length, each once, that lie close together as numbers given out one by one do."""
        texts = [str(cell) for cell in self._sample]
        if len(texts) < 3 or not all(text.isdecimal() for text in texts) or len({len(text) for text in texts}) > 1:  # noqa: PLR2004
            return False
        if any(text.startswith("0") for text in texts):
            return True
        numbers = [int(text) for text in texts]
        is_once = self.distinct == self.filled
        are_round = sum(number % 100 == 0 for number in numbers) * 2 > len(numbers)
        return is_once and len(texts[0]) > 4 and not are_round and (max(numbers) - min(numbers)) * 5 < max(numbers)  # noqa: PLR2004

    @cached_property
    def count_rows(self) -> bool:
        """Whether they number the rows: whole numbers that rise one by one, from 0 or 1."""
        numbers = sorted(self.numbers)
        is_sample = self.distinct > self._most
        if is_sample or len(numbers) < 3 or self.distinct != self.filled or numbers[0] not in (0, 1):  # noqa: PLR2004
            return is_sample and self._count_many()
        return numbers == [numbers[0] + at for at in range(len(numbers))]

    def _count_many(self) -> bool:
        if self.distinct < self.filled or not all(str(cell).isdecimal() for cell in self._sample):
            return False
        whole = [cell for cell in self.counts if isinstance(cell, int) or (isinstance(cell, str) and cell.isdecimal())]
        numbers = {int(cell) for cell in whole}
        return self.distinct == len(numbers) and min(numbers) in (0, 1) and max(numbers) - min(numbers) < len(numbers)


def _counted(texts: Texts, most: int) -> tuple[int, int, dict[Cell, int]]:
    """How many different values a long column of texts has, how many cells are filled, and how often each value looked at is there."""
    import numpy as np
    import pyarrow as pa
    import pyarrow.compute as pc

    values = texts.arrow.drop_null() if texts.arrow.null_count else texts.arrow
    missing = quantity.missing_texts(values)
    if missing.any():
        values = values.filter(pa.array(~missing))
    numbers = text_numbers(values)
    ordered = np.sort(numbers)
    begins = np.flatnonzero(ordered[1:] != ordered[:-1]) + 1
    distinct, filled = pc.count_distinct(values).as_py() if are_long(values) else len(begins) + 1, len(values)
    if len(begins) >= most:
        values = values.filter(pa.array(numbers <= ordered[begins[most - 1]]))
    counted = values.value_counts()
    of_each = zip(counted.field("values").to_pylist(), counted.field("counts").to_pylist(), strict=True)
    return distinct, filled, dict(sorted(of_each))


def _sample_of(values: pa.Array, most: int) -> NDArray[np.int64]:
    """Positions of so many of different texts as are looked at: those that a number made of their letters puts first, so that it is the same in any order of the rows."""
    import numpy as np

    numbers = text_numbers(values)
    return np.flatnonzero(numbers <= np.partition(numbers, most)[most])


def _sample_of_cells(counts: Mapping[Cell, int], most: int) -> dict[Cell, int]:
    import pyarrow as pa

    cells = list(counts)
    texts = pa.array([str(cell).encode("utf-8", "replace") for cell in cells])
    return {cells[at]: counts[cells[at]] for at in _sample_of(texts, most).tolist()}


def is_figure(cell: Cell) -> bool:
    """Whether a cell is a figure, even one that could be two."""
    if isinstance(cell, (int, float)):
        return True
    try:
        quantity.parse(str(cell), "auto")
    except quantity.AmbiguousQuantity:
        return True
    except quantity.QuantityError:
        return False
    return True


def _number(cell: Cell) -> float | None:
    if isinstance(cell, (int, float)):
        return float(cell)
    try:
        return quantity.parse(str(cell), "auto").value
    except quantity.AmbiguousQuantity as error:
        return max(error.readings)
    except quantity.QuantityError:
        return None


def _is_year(cell: Cell) -> bool:
    if isinstance(cell, datetime):
        return True
    text = str(cell).strip()
    if found := re.fullmatch(r"((?:19|20)\d\d)(?:\.0|[-/]\d{1,4}.*)?[r*p]*", text):
        return YEARS[0] <= int(found[1]) <= YEARS[1]
    return bool(_DATE.fullmatch(text))


def _is_contact(cell: Cell) -> bool:
    text = re.sub(r"^['’]|\.0$", "", str(cell).strip())
    return bool(
        EMAIL.fullmatch(text)
        or NIK.fullmatch(text)
        or (text[:1] in "+0" and PHONE.fullmatch(text))
        or re.fullmatch(r"(62)?8\d{8,11}", text)
    )
