"""Figures as people write them: examples, and laws that hold for all of them."""

from __future__ import annotations

import contextlib
import math
from typing import Literal

import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hubmap.tables import quantity
from hubmap.tables.quantity import AmbiguousQuantity, Quantity, QuantityError

LOCALES: tuple[Literal["id", "en"], ...] = ("id", "en")
numbers = st.one_of(st.integers(0, 10**12).map(float), st.floats(0, 1e12, allow_nan=False).map(lambda x: round(x, 4)))


@st.composite
def quantities(draw: st.DrawFn) -> Quantity:
    number = draw(numbers)
    kind = draw(st.sampled_from(["exact", "about", "over", "under", "range"]))
    inclusive = draw(st.booleans())
    match kind:
        case "exact":
            return Quantity(low=number, high=number, value=number)
        case "about":
            return Quantity(low=None, high=None, value=number)
        case "over":
            return Quantity(low=number, high=None, value=number, inclusive=inclusive)
        case "under":
            return Quantity(low=None, high=number, value=number, inclusive=inclusive)
    # whole numbers, so that the middle is the same however it is computed
    low, high = sorted((float(round(number)), float(round(draw(numbers)))))
    return Quantity(low=low, high=high, value=(low + high) / 2)


@pytest.mark.parametrize("locale", LOCALES)
@given(figure=quantities())
def test_what_is_written_reads_back_the_same(figure: Quantity, locale: Literal["id", "en"]) -> None:
    assert quantity.parse(quantity.format(figure, locale), locale) == figure


@given(st.integers(1, 999), st.integers(0, 999))
def test_one_group_of_three_is_ambiguous_where_the_locale_is_not_known(whole: int, rest: int) -> None:
    for mark in ".,":
        with pytest.raises(AmbiguousQuantity) as caught:
            quantity.parse(f"{whole}{mark}{rest:03}", "auto")
        assert set(caught.value.readings) == {float(whole * 1000 + rest), (whole * 1000 + rest) / 1000}


@given(st.text(max_size=12))
def test_any_text_is_a_figure_or_a_quantity_error(text: str) -> None:
    for locale in LOCALES:
        with contextlib.suppress(QuantityError):
            assert math.isfinite(quantity.parse(text, locale).value)


@pytest.mark.parametrize(
    ("text", "low", "high", "value"),
    [
        ("4000", 4000, 4000, 4000),
        ("4.000", 4000, 4000, 4000),
        ("1.234.567", 1234567, 1234567, 1234567),
        ("1,5", 1.5, 1.5, 1.5),
        ("1.234,5", 1234.5, 1234.5, 1234.5),
        ("1 234", 1234, 1234, 1234),
        ("~500", None, None, 500),
        ("± 500 orang", None, None, 500),
        ("500-an", None, None, 500),
        ("sekitar 4.000 tenaga kerja", None, None, 4000),
        (">3000", 3000, None, 3000),
        ("lebih dari 2.929 unit", 2929, None, 2929),
        ("3000+", 3000, None, 3000),
        ("<100", None, 100, 100),
        ("hampir 4.000", None, 4000, 4000),
        ("<=200", None, 200, 200),
        ("100-500", 100, 500, 300),
        ("20 – 25", 20, 25, 22.5),
        ("250 s.d. 300", 250, 300, 275),
        ("250 s/d 300", 250, 300, 275),
        ("1,34 juta", 1340000, 1340000, 1340000),
        ("1-2 juta", 1000000, 2000000, 1500000),
        ("12,5%", 12.5, 12.5, 12.5),
        ("Rp 1.500.000,00", 1500000, 1500000, 1500000),
        ("0", 0, 0, 0),
        ("-5", -5, -5, -5),
    ],
)
def test_indonesian_figures(text: str, low: float | None, high: float | None, value: float) -> None:
    figure = quantity.parse(text, "id")
    assert (figure.low, figure.high, figure.value, figure.text) == (low, high, value, text)


@pytest.mark.parametrize(
    ("text", "value"), [("4,000", 4000), ("1.5", 1.5), ("1,234.5", 1234.5), ("about 1.34 million", 1340000)]
)
def test_english_figures(text: str, value: float) -> None:
    assert quantity.parse(text, "en").value == value


def test_a_lone_foreign_thousands_mark_is_never_guessed() -> None:
    with pytest.raises(AmbiguousQuantity) as caught:
        quantity.parse("4,000", "id")
    assert str(caught.value) == "“4,000” can be read as 4 (Indonesian, 1.234,5) or as 4000 (English, 1,234.5)."
    assert caught.value.readings == (4, 4000)


def test_three_decimals_are_read_where_decimals_are_to_be_expected() -> None:
    assert quantity.parse("4,125", "id", decimals=True).value == 4.125
    assert quantity.parse("4.125", "id", decimals=True).value == 4125


def test_a_foreign_number_that_can_mean_one_thing_is_read() -> None:
    assert quantity.parse("1,234.5", "id").value == 1234.5
    assert quantity.parse("1.5", "id").value == 1.5


@pytest.mark.parametrize(
    "text", ["", "banyak", "500-100", "1.23.4", "12,34,5", ">", "2019-01-31", "4000 6000 x", "{{ 7*7 }}", "1.2345.678"]
)
def test_what_is_no_figure_is_said(text: str) -> None:
    with pytest.raises(QuantityError, match="is not a"):
        quantity.parse(text, "id")


@pytest.mark.parametrize("number", [float("nan"), float("inf"), True])
def test_numbers_that_are_no_figures_are_said(number: float) -> None:
    with pytest.raises(QuantityError):
        quantity.parse(number)


def test_numbers_are_taken_as_they_are() -> None:
    assert quantity.parse(4000) == Quantity(low=4000, high=4000, value=4000)
    assert quantity.parse(4000.0).text == "4000"


@pytest.mark.parametrize("text", [None, "", " ", "-", "–", "N/A", "tidak ada data", float("nan")])
def test_missing_is_known(text: object) -> None:
    assert quantity.is_missing(text)


def test_zero_is_not_missing() -> None:
    assert not quantity.is_missing(0)
    assert not quantity.is_missing("0")
    assert not quantity.is_missing(3.5)


def test_a_text_too_long_to_be_a_figure_has_no_style() -> None:
    assert quantity.style("1.234,5") == "id"
    assert quantity.style("1.234,5" + "0" * quantity.LONGEST) is None


def test_a_text_too_long_to_be_a_figure_is_told_in_short() -> None:
    text = "1 ribu dan " * 10
    assert len(text) > quantity.LONGEST
    with pytest.raises(QuantityError) as caught:
        quantity.parse(text)
    assert str(caught.value) == f"“{text[:40]}…” is too long to be a figure."
    assert caught.value.text == text
    assert quantity.parse("0" * (quantity.LONGEST - 1) + "7").value == 7


@pytest.mark.parametrize(("text", "style"), [("1.234,5", "id"), ("~1,234.5", "en"), ("1.5", "en"), ("4.000", None)])
def test_the_style_of_a_figure_is_told_where_only_one_locale_can_read_it(text: str, style: str | None) -> None:
    assert quantity.style(text) == style


@pytest.mark.parametrize(
    ("text", "value"),
    [("\uff13\uff10\uff10\uff10", 3000), ("\u0663\u0660\u0660", 300), ("~\u0661.\u0662\u0660\u0660", 1200)],
)
def test_digits_of_other_scripts_count_and_are_never_nothing(text: str, value: float) -> None:
    assert quantity.parse(text, "id").value == value


@pytest.mark.parametrize(
    ("text", "value"), [("Rp 2.000.000,-", 2e6), ("Rp. 1.500.000.000,00", 1.5e9), ("IDR 5.000,--", 5e3), ("60 org", 60)]
)
def test_rupiah_and_people_are_read_as_they_are_written(text: str, value: float) -> None:
    assert quantity.parse(text, "id").value == value


@given(text=st.text(st.characters(categories=["Nd", "Zs", "Cf"], include_characters=".,-~<>"), max_size=8))
def test_no_text_of_digits_is_read_as_nothing_unless_it_holds_zeros_alone(text: str) -> None:
    with contextlib.suppress(QuantityError):
        figure = quantity.parse(text, "id")
        assert figure.value or {int(digit) for digit in text if digit.isdecimal()} == {0}


@pytest.mark.parametrize(
    ("text", "indonesian", "english", "plain"),
    [
        ("<=200", "≤200", "≤200", "≤200"),
        ("paling banyak 2.000", "≤2.000", "≤2,000", "≤2000"),
        ("<200", "<200", "<200", "<200"),
        (">2929", ">2.929", ">2,929", ">2929"),
        ("2929+", "≥2.929", "≥2,929", "≥2929"),
        ("minimal 300", "≥300", "≥300", "≥300"),
        ("100-2500", "100–2.500", "100–2,500", "100–2500"),
        ("~500", "~500", "~500", "~500"),
        ("4000", "4.000", "4,000", "4000"),
    ],
)
def test_a_figure_has_one_form_in_every_output(text: str, indonesian: str, english: str, plain: str) -> None:
    read = quantity.parse(text)
    kept = quantity.of_figure({"low": read.low, "high": read.high, "value": read.value, "text": read.text})
    assert kept == read
    forms: tuple[quantity.Form, ...] = ("id", "en", "plain")
    assert [quantity.format(kept, form) for form in forms] == [indonesian, english, plain]


@pytest.mark.parametrize(
    "text", ["150 L / 20 P", "L: 150, P: 20", "150 laki-laki dan 20 perempuan", "150L/20P", "150 men, 20 women"]
)
def test_men_and_women_in_one_cell_are_their_sum(text: str) -> None:
    found = quantity.parse(text)
    assert (found.low, found.high, found.value, found.text) == (170, 170, 170, text)


def test_words_that_say_how_many_digits_a_figure_has_are_its_bounds() -> None:
    found = quantity.parse("ratusan")
    assert (found.low, found.high) == (100, 999)


def test_a_scale_behind_a_range_holds_for_both_its_ends_and_one_within_it_for_its_own() -> None:
    found = [quantity.parse(text) for text in ("1-2 ribu", "1 ribu-2 juta", "puluhan")]
    assert [(one.low, one.high, one.value) for one in found] == [
        (1_000, 2_000, 1_500),
        (1_000, 2_000_000, 1_000_500),
        (10, 99, 54.5),
    ]


def test_what_is_no_figure_is_kept_with_what_was_written() -> None:
    with pytest.raises(QuantityError) as caught:
        quantity.parse("1.234 abc")
    assert (caught.value.text, caught.value.readings) == ("1.234 abc", ())
    assert "1.234 abc" in str(caught.value)


@pytest.mark.parametrize("locale", LOCALES)
@given(number=st.integers(-(10**15), 10**15), decimals=st.integers(0, 9999))
def test_each_digit_of_a_number_is_written_and_no_more(locale: Literal["id", "en"], number: int, decimals: int) -> None:
    written = quantity.format(quantity.parse(float(f"{number // 10**8}.{decimals:04}")), locale)
    read = quantity.parse(written, locale, decimals=True)
    assert read.value == float(f"{number // 10**8}.{decimals:04}")
    # a group of thousands stands between digits, and a sign before them
    assert all(
        len(part) == 3
        for part in written.partition({"id": ",", "en": "."}[locale])[0].split({"id": ".", "en": ","}[locale])[1:]
    )


@given(value=st.floats(min_value=quantity.LARGEST * 1.001, max_value=1e60))
def test_what_is_larger_than_any_figure_is_refused_and_told_in_short(value: float) -> None:
    assert quantity.parse(str(int(quantity.LARGEST))).value == quantity.LARGEST
    for written in (value, str(int(value)), "9" * quantity.LONGEST):
        with pytest.raises(QuantityError) as caught:
            quantity.parse(written)
        assert str(caught.value) == f"“{str(written)[:80]}” is too large to be a figure."


@given(texts=st.lists(st.sampled_from(["-", "–", " N/A ", "tidak ada data", "", "4", "nihil", "Ceper", "0"])))
def test_a_column_is_asked_as_its_cells_are_whether_they_say_that_there_is_no_figure(texts: list[str]) -> None:
    told = quantity.missing_texts(pa.array(texts, pa.string())).tolist()
    assert told == [quantity.is_missing(text) for text in texts]


@given(numbers=st.sets(st.integers(1_000, 999_999_999), min_size=5))
def test_many_figures_whose_marks_are_alike_tell_the_locale(numbers: set[int]) -> None:
    english = [f"{number:,}" for number in numbers]
    assert quantity.grouped_alike([*english, "980"]) == "en"
    assert quantity.grouped_alike([text.replace(",", ".") for text in english]) == "id"
    assert quantity.grouped_alike([*english, "97.5"]) is None
    assert quantity.grouped_alike(english[:4]) is None


@pytest.mark.parametrize("text", ["nihil", "Nol", "zero", " nil "])
def test_words_for_none_at_all_are_the_figure_zero(text: str) -> None:
    assert quantity.parse(text).value == 0


@given(number=st.integers(1, 10**6), mark=st.sampled_from(["", ">", "<", "~", "≥", "≤", "+"]))
def test_a_bound_holds_its_number_only_where_its_mark_says_so(number: int, mark: str) -> None:
    text = f"{number}+" if mark == "+" else f"{mark}{number}"
    found = quantity.parse(text)
    assert found.inclusive == (mark in ("≥", "≤", "+"))
    assert quantity.of_figure({"low": found.low, "high": found.high, "value": found.value, "text": text}) == found


def test_many_cells_are_asked_at_once_whether_they_say_that_there_is_no_figure() -> None:
    assert quantity.missing_among(["-", "4", None, "n/a", "Ceper", 0]) == {"-", None, "n/a"}


def test_decimals_are_told_by_the_mark_of_the_language() -> None:
    told = [quantity.has_decimals(text, "id") for text in ("0,5", "1.234.567", "4,000")]
    assert told == [True, False, False]
    assert not quantity.has_decimals("0,5", "auto")
