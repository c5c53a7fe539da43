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
