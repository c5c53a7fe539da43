"""The doors that strangers' bytes come through; each may raise hubmap's own errors and nothing else."""

from __future__ import annotations

import io
import tempfile
import zipfile
import zlib
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final

from hubmap import config, reader, text_doors
from hubmap.errors import HubmapError
from hubmap.geocoding.gazetteer.name_keys import key
from hubmap.geocoding.matching import parse as names
from hubmap.reader.archives import can_be_read_here
from hubmap.reader.content import check_content, read_records
from hubmap.reader.files import cell, sheets, text_page, workbook
from hubmap.reader.limits import Limits
from hubmap.reader.markup import is_markup
from hubmap.tables import quantity
from hubmap.validate import check
from hubmap.validate.coordinates import point_of_text

__all__ = ["CORPUS", "SEEDS", "TARGETS", "feed"]

CORPUS: Final = Path(__file__).with_name("corpus")
_LIMITS: Final = Limits(file_mb=1, unpacked_mb=2, cells=100_000, seconds=5)
_SPREADSHEET: Final = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_LINKS: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006"
# one in so many is read in a process of its own, which takes a hundred times longer than to refuse it
_APART: Final = 200
_SHEET: Final = (
    '<c r="A1" t="inlineStr"><is><t>name</t></is></c><c r="B1"><v>2019</v></c></row><row r="2"><c r="A2" t="s"><v>0</v></c>'
    '<c r="B2" s="1"><v>43586</v></c><c r="C2" t="str"><f>1+1</f><v></v></c><c r="D2" t="b"><v>1</v></c><c r="E2" t="e"><v>#N/A</v></c>'
)
_PARTS: Final = {
    "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="r" Type="{_LINKS}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="r1" Type="{_LINKS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="{_LINKS}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="r3" Type="{_LINKS}/styles" Target="styles.xml"/></Relationships>',
    "xl/workbook.xml": f'<workbook xmlns="{_SPREADSHEET}" xmlns:r="{_LINKS}"><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>',
    "xl/styles.xml": f'<styleSheet xmlns="{_SPREADSHEET}"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
}

SEEDS: Final[dict[str, tuple[str, ...]]] = {
    "text": ("sep=;\na;b\n1;2\n", 'name,place\n"Ceper, Klaten","a ""b"""\n', "name\tworkforce\nCeper\t4.000\n"),
    "table": (
        "Nama Sentra;Kab/Kota;Tenaga Kerja 2019;2020;Koordinat\nCeper;Klaten;4.000;~5.000;-7.6, 110.6\nJumlah;;4.000;5.000;\n",
        "id,name,district,regency,lat,lon,workforce,year,status\na,Ceper,Ceper,Klaten,-7.6,110.6,>2.929,2019,operating\na,Ceper,Ceper,Klaten,-7.6,110.6,3000,2021,\n",
        'No,Desa,Kecamatan,Kab.,L,P,Jumlah,%\n1,Tegalrejo,Ceper,Klaten,10,20,30,"1,5"\n2,Talang,Talang,Tegal,1,2,3,*\n',
        "name,place,point,year,source,alamat\nX,Kec. Talang,7°6'0\"S 110°2'E,2020*,http://a.example/b,Jl. Raya 1 RT 1/2 Desa A Kec. Ceper\n",
    ),
    "settings": (
        '[page]\ntitle = "x"\nlanguage = "id"\naccent = "#123456"\n[columns]\nname = "Nama"\npublish = ["a"]\n[limits]\nrows = 5\n',
        'as_of = 2024-01-01\n[[join]]\nfile = "b.csv"\n[roles.seed]\nen = "Seed"\n[gazetteer]\npath = "x"\n',
    ),
    "workbook": (
        _SHEET,
        f"{_SHEET}\0<si><t>Ceper</t></si><si><r><t>a</t></r></si>",
        "<table><tr><th colspan=2>name<td rowspan=2>1<tr><td>2</table>",
        '<Workbook><Worksheet ss:Name="a"><Table><Row ss:Index="3"><Cell ss:MergeAcross="1"><Data ss:Type="Number">1E3</Data></Cell></Row></Table></Worksheet></Workbook>',
    ),
    "json": (
        '{"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"EPSG:4326"}},"features":[{"type":"Feature","properties":{"name":"a"},"geometry":{"type":"Point","coordinates":[110,-7]}}]}',
        '[{"id":1,"name":"Ceper","at":{"type":"Point","coordinates":[110.6,-7.6]},"parts":["a",1],"more":{"b":{"c":null}}}]',
        '{"elements":[{"type":"way","id":1,"center":{"lat":-7,"lon":110},"tags":{"name":"a","id":"b"}}]}',
        '[["name","workforce"],["Ceper",4000],["Talang"]]',
        '{"a":{"name":"x"},"b":{"name":"y"}}\n{"name":1e400}',
    ),
    "figure": ("~4.000-5.000 orang", ">2.929", "1,204", "±3 ribu", "2 juta", "(12)", "1 204,5 %", "10–12"),
    "name": ("Kec. Ceper, Kab. Klaten", "7°6'0\"S, 110°2'3.5\"E", "POINT(110.6 -7.6)", "https://maps.google.com/?q=-7.6,110.6", "49M 435000 9150000"),
}  # fmt: skip


def _text(data: bytes) -> None:
    text_page("a.csv", data, [], _LIMITS)


def _table(data: bytes) -> None:
    _in_file(data, ".csv", lambda path: check(reader.read_tables(path), config.Config()))


def _settings(data: bytes) -> None:
    _in_file(data, ".csv", config.load, settings=True)


def _workbook(data: bytes) -> None:
    for content in (data, _book(*data.partition(b"\0")[::2])):
        with suppress(HubmapError):
            _in_file(content, ".xlsx", _read_book)


def _read_book(path: Path) -> None:
    content = path.read_bytes()
    if is_markup(content) or can_be_read_here(path.name, content, _LIMITS):
        sheets(path, _LIMITS)
    elif zlib.crc32(content) % _APART == 0:
        workbook(path, content, _LIMITS)


def _book(cells: bytes, texts: bytes) -> bytes:
    """A workbook as spreadsheet programs write it but for the rows of its sheet and its list of texts."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for part, text in _PARTS.items():
            archive.writestr(part, text)
        sheet = f'<worksheet xmlns="{_SPREADSHEET}"><sheetData><row r="1">'.encode()
        archive.writestr("xl/worksheets/sheet1.xml", sheet + cells + b"</row></sheetData></worksheet>")
        archive.writestr("xl/sharedStrings.xml", f'<sst xmlns="{_SPREADSHEET}">'.encode() + texts + b"</sst>")
    return made.getvalue()


def _json(data: bytes) -> None:
    with suppress(HubmapError):
        _in_file(data, ".geojson", lambda path: check_content(path, _LIMITS))
    for suffix in (".json", ".jsonl"):
        with suppress(HubmapError):
            _in_file(data, suffix, lambda path: read_records(path, _LIMITS))


def _figure(data: bytes) -> None:
    text = data.decode("utf-8", "replace")
    for locale in ("id", "en", "auto"):
        quantity.parse(text, locale)


def _name(data: bytes) -> None:
    text = data.decode("utf-8", "replace")
    key(text)
    names.parse(text)
    point_of_text(text)
    cell(text)
    text_doors.shown(text)


def _in_file(data: bytes, suffix: str, read: Callable[[Path], object], *, settings: bool = False) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"a{suffix}"
        path.write_bytes(data)
        if settings:
            (Path(folder) / "hubmap.toml").write_bytes(data)
        read(path)


TARGETS: Final[dict[str, Callable[[bytes], None]]] = {
    "text": _text,
    "table": _table,
    "settings": _settings,
    "workbook": _workbook,
    "json": _json,
    "figure": _figure,
    "name": _name,
}


def feed(target: str, data: bytes) -> None:
    """Give bytes to a target; an error of hubmap's own is an answer."""
    try:
        TARGETS[target](data)
    except (HubmapError, quantity.QuantityError):
        return
