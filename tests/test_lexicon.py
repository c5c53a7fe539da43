"""Rules of the country are data of the gazetteer's package, and another package has its own."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from hubmap.geocoding.gazetteer import load, named
from hubmap.geocoding.gazetteer.lexicon import lexicon_of
from hubmap.geocoding.matching import parse, place

ROOT = Path(__file__).parents[1]
SHIPPED = ROOT / "geodata" / "gazetteer"


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """A copy of the shipped package, to be edited."""
    return Path(shutil.copytree(SHIPPED, tmp_path / "mine"))


def edited(package: Path, old: str, new: str) -> Path:
    rules = package / "rules.toml"
    text = rules.read_text(encoding="utf-8")
    assert old in text
    rules.write_text(text.replace(old, new, 1), encoding="utf-8")
    return package


def test_a_word_that_is_added_to_the_package_says_its_level(package: Path) -> None:
    assert parse.parse("Mukim Ceper", load().lexicon).kind is None
    own = load(edited(package, '"kecamatan", "kec",', '"mukim", "kecamatan", "kec",'))
    assert parse.parse("Mukim Ceper", own.lexicon).kind == "district"
    assert place("Mukim Ceper, Klaten", gazetteer=own).code == "33.10.11"


def test_a_short_form_that_is_added_to_the_package_is_written_out(package: Path) -> None:
    own = load(edited(package, "[short_words]\n", '[short_words]\nbjr = ["banjar"]\n'))
    assert place("Kota Bjr Baru", gazetteer=own).code == place("Kota Banjarbaru").code


def test_what_a_district_is_called_is_told_by_the_package(package: Path) -> None:
    own = load(edited(package, 'general = "Kecamatan"', 'general = "Subdistrict"'))
    assert own.full_name(own.at("33.10.11")).startswith("Subdistrict Ceper, ")
    assert load().full_name(load().at("34.71.13")).startswith("Kemantren ")


def test_a_package_without_rules_has_none(package: Path) -> None:
    (package / "rules.toml").unlink()
    words = load(package).lexicon
    assert (words.kind_of_prefix, words.is_postcode("57465")) == ({}, False)
    assert parse.parse("Kec. Ceper", words).kind is None


def test_the_world_has_words_of_its_own() -> None:
    world = named("world")
    assert world.lexicon is not lexicon_of()
    assert world.lexicon.kind_of_prefix.get("kecamatan") is None
    for name, country in (
        ("City of Paris", "FR"),
        ("St. Petersburg, Russia", "RU"),
        ("Ft. Worth, United States", "US"),
    ):
        assert place(name, gazetteer=world).code == country


@pytest.mark.parametrize(("text", "is_code"), [("57465", True), ("5746", False), ("574655", False), ("5746a", False)])
def test_a_postcode_is_what_the_package_says(text: str, is_code: bool) -> None:  # noqa: FBT001
    assert lexicon_of().is_postcode(text) is is_code
