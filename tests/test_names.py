"""Names taken apart, and what their spellings share."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hubmap.geocoding.gazetteer import name_keys
from hubmap.geocoding.gazetteer.lexicon import lexicon_of
from hubmap.geocoding.matching import parse


@given(st.text())
def test_the_key_of_a_key_is_itself(text: str) -> None:
    assert name_keys.key(name_keys.key(text)) == name_keys.key(text)


@given(st.lists(st.text("abcXYZ 09'-./", max_size=12)) | st.lists(st.text("aXé 9'ß", max_size=5)))
def test_keys_of_many_names_are_the_keys_of_each(texts: list[str]) -> None:
    assert name_keys.keys(texts) == [name_keys.key(text) for text in texts]


@pytest.mark.parametrize("spelling", ["Pulo Gadung", "PULOGADUNG", "pulo-gadung", " Puló  Gadung."])
def test_blanks_hyphens_case_and_accents_do_not_matter(spelling: str) -> None:
    assert name_keys.key(spelling) == "pulogadung"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("soerabaja", "surabaya"),
        ("tjirebon", "cirebon"),
        ("djokja", "jokja"),
        ("banjoemas", "banyumas"),
        ("atjeh", "aceh"),
        ("poerworedjo", "purworejo"),
    ],
)
def test_old_spellings_lead_to_todays(old: str, new: str) -> None:
    assert new in parse.modern_keys(old, lexicon_of())


def test_a_name_of_today_has_no_modern_form_of_its_own() -> None:
    assert parse.modern_keys("klaten", lexicon_of()) == []


@pytest.mark.parametrize(
    ("text", "kind", "bare"),
    [
        ("Kec. Ceper", "district", "ceper"),
        ("kab Klaten", "kabupaten", "klaten"),
        ("KOTAMADYA Semarang", "kota", "semarang"),
        ("Kota Administrasi Jakarta Timur", "kota", "jakartatimur"),
        ("Kemantren Umbulharjo", "district", "umbulharjo"),
        ("Ds. Talang", "village", "talang"),
        ("Propinsi Jawa Tengah", "province", "jawatengah"),
        ("Klaten Regency", "kabupaten", "klaten"),
        ("Kota", None, "kota"),
        ("Kotabaru", None, "kotabaru"),
    ],
)
def test_a_prefix_tells_the_level(text: str, kind: str | None, bare: str) -> None:
    name = parse.parse(text)
    assert (name.kind, name.bare) == (kind, bare)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Kec. Cisaat, Kab. Sukabumi", ["Kec. Cisaat", "Kab. Sukabumi"]),
        ("Desa Talang Kec. Talang Kab. Tegal", ["Desa Talang", "Kec. Talang", "Kab. Tegal"]),
        ("Ceper (Klaten) / Jawa Tengah", ["Ceper", "Klaten", "Jawa Tengah"]),
        ("Solo - Jateng", ["Solo", "Jateng"]),
        ("Bau-Bau, Indonesia", ["Bau-Bau"]),
        (" , ; ", []),
    ],
)
def test_a_place_in_one_string_comes_apart_at_its_separators(text: str, parts: list[str]) -> None:
    assert parse.parts(text, lexicon_of()) == parts


@pytest.mark.parametrize(
    ("text", "rest", "whole", "after", "urban"),
    [
        ("Kel. Cakung", "Cakung", "kelcakung", False, True),
        ("Desa Cakung", "Cakung", "desacakung", False, False),
        ("Klaten Regency", "Klaten", "klatenregency", True, False),
        ("Kab. Kota Solok", "Kota Solok", "kabkotasolok", False, False),
        (" Kotabaru ", "Kotabaru", "kotabaru", False, False),
    ],
)
def test_a_name_keeps_what_stands_around_it(text: str, rest: str, whole: str, *, after: bool, urban: bool) -> None:
    name = parse.parse(text)
    assert (name.text, name.rest, name.whole, name.after, name.urban) == (text.strip(), rest, whole, after, urban)


@given(prefix=st.sampled_from(sorted(lexicon_of().typable_prefixes)), data=st.data())
def test_a_prefix_with_a_letter_left_out_tells_its_level_and_one_with_two_only_where_it_is_long(
    prefix: str, data: st.DataObject
) -> None:
    lexicon = lexicon_of()
    at = data.draw(st.integers(1, len(prefix) - 1))
    mistyped = prefix[:at] + prefix[at + 1 :]
    assert parse.parse(f"{mistyped} Ceper").kind == lexicon.kind_of_prefix[prefix]
    assert parse.parse(f"{mistyped} Ceper").rest == "Ceper"
    # a word that begins otherwise is a name
    assert parse.parse(f"x{mistyped[1:]} Ceper").kind is None
    wrong = prefix[:-2] + "xx"
    assert (parse.parse(f"{wrong} Ceper").kind is None) == (len(prefix) < 8)
    assert parse.parse(f"{prefix[:-3]}xxx Ceper").kind is None


DIGITS = ["", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"]
SPOKEN = {
    **{word: number for number, word in enumerate(DIGITS) if word},
    "sepuluh": 10, "sebelas": 11,
    **{f"{word}belas": 10 + number for number, word in enumerate(DIGITS) if number > 1},
    **{f"{ten}puluh{one}": 10 * tens + ones for tens, ten in enumerate(DIGITS) if tens > 1 for ones, one in enumerate(DIGITS)},
}  # fmt: skip


@given(st.integers(0, 2000))
def test_a_number_and_its_words_are_one_name(number: int) -> None:
    told = parse.spoken_number(str(number))
    assert [SPOKEN[word] for word in told] == ([number] if 5 < number < 100 else [])


def test_roman_numerals_are_numbers_and_words_too() -> None:
    romans = ("vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv")
    for number, roman in enumerate(romans, start=6):
        digits, words = parse.spoken_number(roman)
        assert (digits, SPOKEN[words]) == (str(number), number)
    assert parse.spoken_number("iv") == parse.spoken_number("kota") == ()


@pytest.mark.parametrize(
    ("text", "others"),
    [
        ("South Sulawesi", ["sulawesiselatan"]),
        ("Riau Islands", ["kepulauanriau"]),
        ("South", []),
        ("Island", []),
        ("Tanjung 6", ["tanjungenam", "tanjong6", "tanjongenam"]),
        ("Ceper", []),
    ],
)
def test_the_same_name_in_other_words_has_their_keys(text: str, others: list[str]) -> None:
    assert list(parse.other_keys(text, lexicon_of())) == others


@given(st.lists(st.sampled_from(["Tanjung", "16", "Kota", "xii", "Sum", "Ulu"]), min_size=1, max_size=9))
def test_other_words_of_a_name_are_bounded_and_never_the_name_itself(words: list[str]) -> None:
    others = list(parse.other_keys(" ".join(words), lexicon_of()))
    assert len(others) < parse.MOST_VARIANTS
    assert name_keys.key("".join(words)) not in others


@given(st.text("bcdghklmnprst", min_size=1, max_size=6), st.text("bcdghklmnprst", min_size=1, max_size=6))
def test_an_old_spelling_may_be_old_in_one_letter_alone(first: str, last: str) -> None:
    lexicon = lexicon_of()
    assert f"{first}u{last}" in parse.modern_keys(f"{first}oe{last}", lexicon) or any(
        old in f"{first}oe{last}" for old, _ in lexicon.old_letters
    )
    assert f"{first}oe{last}" not in parse.modern_keys(f"{first}oe{last}", lexicon)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Ceper, Kec, Klaten", ["Ceper", "Klaten"]),
        ("Ceper di Klaten & Jawa Tengah.", ["Ceper", "Klaten & Jawa Tengah"]),
        ("Republik Indonesia; Ceper | NKRI", ["Ceper"]),
        ("Ceper-Pedan – Klaten", ["Ceper-Pedan", "Klaten"]),
    ],
)
def test_prefixes_alone_and_the_country_are_no_parts(text: str, parts: list[str]) -> None:
    assert parse.parts(text, lexicon_of()) == parts
