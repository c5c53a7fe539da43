"""The words that Indonesian place names are written with: prefixes, short forms, old letters, what separates parts."""

from __future__ import annotations

import re
from typing import Final

__all__: list[str] = []

# what is said before a name, by what it says of the place: levels, and for regencies whether kabupaten or kota
PREFIXES: Final = {
    "province": ("provinsi", "propinsi", "prov", "prop", "prop dati i", "province of"),
    "kabupaten": (
        "kabupaten",
        "kab",
        "kabupaten administrasi",
        "kabupaten adm",
        "kab adm",
        "kabupaten dati ii",
        "regency of",
    ),
    "kota": (
        "kota",
        "kodya",
        "kotamadya",
        "kotamadia",
        "kota administrasi",
        "kota adm",
        "kotif",
        "kota madya",
        "city of",
    ),
    "district": (
        "kecamatan",
        "kec",
        "kc",
        "kemantren",
        "kapanewon",
        "kap",
        "distrik",
        "district of",
    ),
    "village": (
        *("kelurahan", "kel", "desa", "ds", "kalurahan", "gampong", "nagari", "kampung", "kp", "pekon", "lembang"),
        *("gampoeng", "kalurahan desa", "desa kalurahan"),
        *("village of", "negeri", "ohoi", "kampong", "gp", "tiyuh", "kelurahan desa", "desa adat", "desa kelurahan"),
    ),
    "regency": ("kabupaten-kota",),
    "metro": (
        "kawasan metropolitan",
        "kawasan perkotaan",
        "wilayah metropolitan",
        "metropolitan",
        "kawasan",
        "wilayah",
    ),
}
SUFFIXES: Final = {
    "kota": "kota",
    "kab": "kabupaten",
    "kabupaten": "kabupaten",
    "regency": "kabupaten",
    "city": "kota",
    "municipality": "kota",
    "province": "province",
    "district": "district",
    "kelurahan": "village",
    "desa": "village",
}
# what regencies and cities were until 1999: Kab. Dati II Bone, Kotamadya Daerah Tingkat II Padang
SECOND_LEVEL: Final = ("dati ii", "dati 2", "dt ii", "dt 2", "daerah tingkat ii", "tingkat ii", "tk ii")
KIND_OF_PREFIX: Final = {prefix: kind for kind, prefixes in PREFIXES.items() for prefix in prefixes} | {
    f"{prefix} {second}": kind
    for kind in ("kabupaten", "kota")
    for prefix in PREFIXES[kind]
    if " " not in prefix
    for second in SECOND_LEVEL
}
LONGEST_PREFIX: Final = max(len(prefix.split()) for prefix in KIND_OF_PREFIX)
# long prefixes are known with a letter wrong; short ones would turn names into prefixes
TYPABLE_PREFIXES: Final = (
    "kabupaten",
    "kecamatan",
    "kelurahan",
    "kalurahan",
    "kotamadya",
    "provinsi",
    "propinsi",
    "kemantren",
    "kapanewon",
    "distrik",
)

# spelling before 1947 (oe) and before 1972 (dj, tj, nj, sj, ch, then j): the order matters, j alone comes last
OLD_LETTERS: Final = (("oe", "u"), ("tj", "c"), ("dj", "\0"), ("nj", "ny"), ("sj", "sy"), ("ch", "kh"))

SEPARATOR: Final = re.compile(r"[,;/|()\[\]\n\t:]|\s[-\N{EN DASH}\N{EM DASH}>]+\s|\s(?:di|in|dalam)\s", re.IGNORECASE)
# words that are never part of a name, so that they begin a new part even without a comma
INNER_PREFIX: Final = re.compile(
    r"\s+(?=(?:kec|kecamatan|kemantren|kapanewon|kab|kabupaten|kodya|kotamadya|kel|kelurahan|prov|provinsi|propinsi)\b)|\s+(?=\d{5}\b)",
    re.IGNORECASE,
)
STRONG_SEPARATOR: Final = re.compile(r"[,;|\n\t]")
# left over from Desa/Kel. Talang
LONE_PREFIXES: Final = frozenset(
    {"desa", "kel", "kelurahan", "kec", "kecamatan", "kab", "kabupaten", "prov", "provinsi", "dan"}
)
# of the words for a village those that mean one in a town
URBAN: Final = frozenset({"kelurahan", "kel"})
COUNTRY: Final = frozenset({"indonesia", "idn", "republikindonesia", "nkri"})
ADDRESS: Final = re.compile(
    r"^(jl|jln|jalan|gg|gang|rt|rw|no|blok|komplek|kompleks|perum|perumahan|dusun|dsn|dukuh|lingkungan|km)\b[\s.]*\w",
    re.IGNORECASE,
)

# short forms of the words that names are made of, and words that stand for one another
SHORT_WORDS: Final = {
    "kep": ("kepulauan",), "jkt": ("jakarta",), "bks": ("bekasi",), "tng": ("tangerang",), "bdg": ("bandung",), "sby": ("surabaya",), "smg": ("semarang",),
    "plg": ("palembang",), "mks": ("makassar",), "kalbar": ("kalimantan barat",), "kal": ("kalimantan",), "sum": ("sumatera",), "sul": ("sulawesi",), "gn": ("gunung",), "gng": ("gunung",), "tj": ("tanjung",), "tg": ("tanjung",), "tjg": ("tanjung",), "tnj": ("tanjung",),
    "sei": ("sungai",), "sei.": ("sungai",), "s": ("sungai",), "sg": ("sungai",), "sungai": ("sei", "sungei"), "sp": ("simpang",), "spg": ("simpang",),
    "ps": ("pasar",), "psr": ("pasar",), "pd": ("padang", "pondok"), "lb": ("lubuk", "labuhan"), "pdg": ("padang",), "bt": ("bukit", "batu"), "bkt": ("bukit",), "btg": ("batang",),
    "kb": ("kebon", "kebun"), "kp": ("kampung",), "kampung": ("kampong", "kp"), "kampong": ("kampung",), "lbk": ("lubuk",), "lab": ("labuhan", "labuan"), "bd": ("bandar", "banda"),
    "tl": ("teluk",), "tlk": ("teluk",), "ma": ("muara",), "mr": ("muara",), "muaro": ("muara",), "muara": ("muaro",), "pl": ("pulau",), "p": ("pulau",),
    "pulo": ("pulau",), "kr": ("krueng", "karang"), "kr.": ("krueng",), "bl": ("blubur", "balubur"), "tanjong": ("tanjung",), "tanjung": ("tanjong",), "ujg": ("ujung",), "smp": ("simpang",), "sk": ("suka",), "gp": ("gampong",), "ug": ("ujung",), "rj": ("raja",), "tlg": ("talang",), "tgl": ("tegal",), "r": ("rantau",), "kamp": ("kampung",), "pulau": ("pulo",), "kt": ("kota", "koto"), "kps": ("kapuas",), "koto": ("kota",), "kota": ("koto", "kuta"), "tb": ("tebing",), "tbg": ("tebing", "tumbang"), "pem": ("pematang",),
    "pematang": ("pem",), "rt": ("rantau",), "ulee": ("ulu",), "mns": ("meunasah",), "meunasah": ("mns",), "perk": ("perkebunan",), "afd": ("afdeling",),
    "utr": ("utara",), "ut": ("utara",), "sel": ("selatan",), "slt": ("selatan",), "tim": ("timur",), "tmr": ("timur",), "brt": ("barat",), "bar": ("barat",),
    "tgh": ("tengah",), "teng": ("tengah",), "i": ("1", "satu"), "ii": ("2", "dua"), "iii": ("3", "tiga"), "iv": ("4", "empat"), "v": ("5", "lima"),
    "1": ("i", "satu"), "2": ("ii", "dua"), "3": ("iii", "tiga"), "4": ("iv", "empat"), "5": ("v", "lima"), "satu": ("i", "1"), "dua": ("ii", "2"),
    "tiga": ("iii", "3"), "empat": ("iv", "4"), "lima": ("v", "5"), "saint": ("st",), "banda": ("bandar",), "bandar": ("banda",), "ujong": ("ujung",),
    "ujung": ("ujong",), "kedai": ("keude", "kede"), "keude": ("kedai",), "kede": ("kedai",), "sungei": ("sungai", "sei"), "tanoh": ("tanah",),
    "tanah": ("tanoh",), "batee": ("batu",), "puteri": ("putri",), "putri": ("puteri",), "baroe": ("baru",), "gampong": ("kampung",),
}  # fmt: skip
DIRECTIONS: Final = {
    "north": "utara", "south": "selatan", "east": "timur", "west": "barat", "central": "tengah", "southeast": "tenggara", "southwest": "barat daya",
    "northwest": "barat laut",
}  # fmt: skip
MOST_VARIANTS: Final = 12
# words before a place that say what is there, not where it is
DESCRIPTIONS: Final = frozenset(
    {
        *(
            "sentra",
            "klaster",
            "cluster",
            "kluster",
            "industri",
            "industrial",
            "kecil",
            "menengah",
            "ikm",
            "ukm",
            "umkm",
            "kerajinan",
        ),
        *(
            "logam",
            "besi",
            "baja",
            "aluminium",
            "cor",
            "pengecoran",
            "pandai",
            "knalpot",
            "rotan",
            "batik",
            "mebel",
        ),
        *(
            "wisata",
            "komplek",
            "kompleks",
            "lik",
            "pik",
            "upt",
            "uptd",
            "unit",
            "koperasi",
            "pabrik",
            "pusat",
            "area",
            "hub",
            "dan",
        ),
        # offices that are called after the place that they serve
        *(
            "puskesmas",
            "pustu",
            "poskesdes",
            "polindes",
            "posyandu",
            "polsek",
            "polres",
            "koramil",
            "kua",
            "kantor",
            "camat",
        ),
        *("rsud", "bpp", "gudang", "terminal", "stasiun", "pltu", "pltd", "plta"),
    }
)
# these say what is there only together with one of the others: Kampung Logam, but Kampung Baru
WITH_DESCRIPTIONS: Final = frozenset({"kampung", "kota", "desa", "kawasan", "daerah", "wilayah", "pasar", "sekitar"})
# what is said before the name of a hamlet or a quarter, which the gazetteer does not know
HAMLETS: Final = re.compile(
    r"^(?:dusun|dsn|dukuh|dk|lingkungan|link|banjar|br|jorong|kampung|kp|komplek|kompleks|perum|perumahan)\b[\s.]*",
    re.IGNORECASE,
)
