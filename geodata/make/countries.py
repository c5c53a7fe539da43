"""Make ``geodata/gazetteer/countries.txt``: what countries and territories are called in Indonesian and English, so that none is taken for a village.

The names are those of CLDR as the package babel has them::

    python geodata/make/countries.py

One line a territory: its ISO 3166 code, then the keys of its names, with tabs between. Indonesia is left out.
"""

from __future__ import annotations

from pathlib import Path

from babel import Locale
from othernames import key

OUT = Path(__file__).parents[1] / "gazetteer" / "countries.txt"
LANGUAGES = ("id", "en", "ms")
# everyday names that CLDR does not have
EVERYDAY = {
    "PG": ("Papua Nugini", "Papua New Guinea", "PNG"), "TL": ("Timor Leste", "Timor Timur", "Timtim", "East Timor"), "KR": ("Korea", "Korea Selatan", "Republik Korea"),
    "CN": ("Tiongkok", "Cina", "China", "RRC", "RRT"), "NL": ("Belanda", "Holland"), "US": ("Amerika", "AS", "USA"), "GB": ("Inggris", "UK"), "AE": ("Uni Emirat Arab", "UEA"),
    "SA": ("Arab Saudi", "Saudi Arabia"), "CZ": ("Ceko", "Republik Ceko"), "MM": ("Birma", "Burma", "Myanmar"), "VA": ("Vatikan", "Takhta Suci"), "VN": ("Vietnam", "Viet Nam"),
    "BN": ("Brunei", "Brunei Darussalam"), "BA": ("Bosnia", "Bosnia Herzegovina"), "LA": ("Laos",), "SY": ("Suriah", "Siria"), "RU": ("Rusia", "Federasi Rusia"),
    "CI": ("Pantai Gading",), "KP": ("Korea Utara",), "TW": ("Taiwan", "Taipei"), "HK": ("Hongkong", "Hong Kong"), "ES": ("Spanyol",), "MA": ("Maroko",), "EG": ("Mesir",), "NZ": ("Selandia Baru",),
}  # fmt: skip
# names that are places in Indonesia too, and meant there when they stand alone
AT_HOME = {"id", "timortimur"}
SHORTEST = 3


def main() -> None:
    """Gather, make keys, write."""
    lines = []
    locales = [Locale.parse(language) for language in LANGUAGES]
    for code in sorted(code for code in locales[0].territories if len(code) == 2 and code.isalpha()):
        if code in ("ID", "ZZ", "XA", "XB", "EU", "EZ", "UN"):
            continue
        names = [locale.territories.get(code, "") for locale in locales] + list(EVERYDAY.get(code, ()))
        keys = dict.fromkeys(key(name) for name in names)
        kept = [name_key for name_key in keys if len(name_key) >= SHORTEST and name_key not in AT_HOME]
        lines.append("\t".join((code, *kept)))
    OUT.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
