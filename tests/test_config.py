"""Settings: defaults, both languages, and faults told with the setting's name."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from pydantic import ValidationError

from hubmap import config
from hubmap.errors import InputError

GEODATA = Path(__file__).parents[1] / "geodata"


def settings(folder: Path, text: str) -> config.Config:
    (folder / "hubmap.toml").write_text(text, encoding="utf-8", newline="\n")
    return config.load(folder)


def test_a_folder_without_settings_has_the_defaults(tmp_path: Path) -> None:
    assert config.load(tmp_path) == config.Config()
    assert config.Config().locale == "auto"
    assert config.Config().tile_layer is None


def test_settings_beside_a_workbook_are_read(tmp_path: Path) -> None:
    settings(tmp_path, 'locale = "en"')
    assert config.load(tmp_path / "hubs.xlsx").locale == "en"


def test_plain_text_stands_for_both_languages_and_one_language_for_the_other(tmp_path: Path) -> None:
    found = settings(tmp_path, 'title = "Sentra"\n[description]\nen = "Hubs"')
    assert found.title == {"id": "Sentra", "en": "Sentra"}
    assert found.description == {"id": "Hubs", "en": "Hubs"}


def test_a_metric_without_words_is_called_by_its_key() -> None:
    words = config.Config().metric("produksi_ton")
    assert words.label == {"id": "Produksi ton", "en": "Produksi ton"}
    assert words.unit == {"id": "", "en": ""}
    assert config.Config().list_label("bps-2024") == {"id": "bps-2024", "en": "bps-2024"}


def test_the_shipped_settings_name_metrics_lists_and_the_source_of_the_introduction() -> None:
    found = config.load(GEODATA)
    assert found.metric("workforce").unit == {"id": "tenaga kerja", "en": "workers"}
    assert found.metric("ikm_units").label == {"id": "Unit IKM", "en": "IKM units"}
    assert found.list_label("kemenperin-2019")["id"] == "Daftar Kemenperin 2019"
    assert {part.source for part in found.intro} == {"seed"}
    assert all(part.text["id"] and part.text["en"] for part in found.intro)


def test_a_date_is_a_date(tmp_path: Path) -> None:
    assert settings(tmp_path, "as_of = 2025-03-28").as_of == dt.date(2025, 3, 28)


def test_settings_cannot_be_changed() -> None:
    with pytest.raises(ValidationError, match="frozen"):
        config.Config().locale = "en"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('titel = "x"', "“titel” is not a setting (did you mean “title”?)"),
        ('locale = "fr"', "“locale”: input should be 'id', 'en' or 'auto'"),
        ("[title]\nfr = 'x'", "“title.fr.[key]”: string should match pattern '^(id|en)$'"),
        ("title = ", "hubmap.toml is not valid TOML"),
        (f"x = {20_000 * '['}", "hubmap.toml is not valid TOML"),
        ("[metrics.workforce]\nunit = 'x'", "“metrics.workforce.label”: field required"),
        ("[tile_layer]\nurl = 'http://x/{z}'\nattribution = 'x'", "“tile_layer.url”: string should match pattern"),
    ],
)
def test_a_fault_is_told_with_the_settings_name(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(InputError) as caught:
        settings(tmp_path, text)
    assert message in str(caught.value)


def test_all_faults_are_told_at_once(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"“titel”.*“locale”|“locale”.*“titel”"):
        settings(tmp_path, 'titel = "x"\nlocale = "fr"')
