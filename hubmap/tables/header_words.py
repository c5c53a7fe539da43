"""The words of column headers in the languages that lists come in, by what a column so called holds."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Final

__all__ = ["ALIASES_ABROAD", "KIND_WORDS", "MARKS", "THING_WORDS", "are_indonesian", "normal_header"]

# usual names of hubmap's columns in other languages than its own two, without their accents where these are often left out
ALIASES_ABROAD: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "name": (
        "nombre", "nombres", "nome", "nom", "bezeichnung", "ten", "tên", "ten don vi", "tên đơn vị", "chue", "chuea", "ชื่อ",
        "label", "title", "judul", "row labels", "label baris", "nama tempat", "nama lokasi", "razon social", "razón social",
        "razao social", "razão social", "nombre comercial", "nome fantasia", "raison sociale", "denomination", "dénomination",
        "firma", "firmenname", "namobj", "nama objek", "nama unsur",
    ),
    "id": ("uid", "identifier", "codigo", "código", "kennung", "ma so", "mã số", "rahat", "รหัส"),
    "place": ("lugar", "lieu", "ort", "dia diem", "địa điểm", "sathan thi", "สถานที่"),
    "village": ("wadmkd", "village", "subdistrict", "xa", "xã", "phuong", "phường", "tambon", "ตำบล", "desa kelurahan nagari"),
    "district": ("wadmkc", "district", "distrito", "huyen", "huyện", "quan", "quận", "amphoe", "อำเภอ"),
    "regency": (
        "wadmkk", "regency", "ciudad", "municipio", "municipalidad", "cidade", "município", "ville", "commune", "stadt", "gemeinde",
        "thanh pho", "thành phố", "mueang", "เมือง", "town", "county", "kotkab", "kabkot", "kabkota", "kab kot", "city name",
        "city town", "nama kota", "nama kab kota", "nama kab",
    ),
    "province": (
        "wadmpr", "entidad federativa", "entidad", "uf", "province", "provincia", "estado", "província", "departamento", "département", "departement", "bundesland", "land",
        "tinh", "tỉnh", "changwat", "จังหวัด", "state province", "nama prov",
    ),
    "country": (
        "iso3", "iso 3", "iso2", "iso a3", "iso a2", "iso code", "country iso", "iso country", "iso", "negara", "pais", "país", "pays", "staat", "quoc gia", "quốc gia", "nuoc", "nước", "prathet", "ประเทศ", "nation",
        "country name", "nama negara", "country territory",
    ),
    "lat": ("latitud", "breite", "breitengrad", "geogr breite", "vi do", "vĩ độ", "latitut", "ละติจูด", "lat deg", "ycoord", "y coord", "coord y", "northing"),
    "lon": (
        "longitud", "longitude", "lange", "länge", "langengrad", "längengrad", "geogr länge", "kinh do", "kinh độ", "long deg",
        "lon deg", "ลองจิจูด", "longtitude", "xcoord", "x coord", "coord x", "easting",
    ),
    "point": (
        "coordenadas", "ubicacion", "ubicación", "localização", "coordonnées", "coordonnees", "koordinaten", "toa do", "toạ độ",
        "phikat", "พิกัด", "wkt", "wkt geom", "geom", "the geom", "geometry", "gps", "titik", "google maps", "gmaps", "maps",
        "link maps", "link google maps", "titik lokasi", "share location", "lokasi maps", "koordinat gps", "titik gps",
    ),
    "year": ("año", "ano", "année", "annee", "jahr", "nam", "năm", "pi", "ปี", "timestamp", "cap waktu", "tahun anggaran", "thn data"),
    "note": ("nota", "notas", "remarque", "bemerkung", "ghi chu", "ghi chú", "observaciones", "observação"),
    "address": (
        "alamat", "alamat lengkap", "alamat usaha", "alamat perusahaan", "alamat kantor", "address", "full address",
        "street address", "direccion", "dirección", "domicilio", "endereço", "endereco", "adresse", "anschrift", "dia chi",
        "địa chỉ", "thi yu", "ที่อยู่", "jalan", "nama jalan",
    ),
})  # fmt: skip

# nouns for what lists are of: a column called by one of them alone names its rows
THING_WORDS = frozenset({
    "airport", "project", "plant", "facility", "site", "station", "school", "company", "firm", "hospital", "hotel", "factory",
    "perusahaan", "sekolah", "usaha", "nama usaha", "umkm", "ikm", "pabrik", "bengkel", "unit kerja", "puskesmas", "rumah sakit",
    "pasar", "pelabuhan", "bandara", "industri", "koperasi", "toko", "instansi", "lembaga", "empresa", "entreprise", "firma",
    "objek", "lokasi usaha", "titik", "sumur", "stasiun", "spbu", "ruas", "jembatan", "waduk", "embung", "destinasi", "obyek wisata",
    "objek wisata", "desa wisata", "daya tarik wisata", "pintu masuk", "kampus", "universitas", "masjid", "klinik", "apotek", "terminal",
    "gunung", "pulau", "danau", "cabang", "outlet", "gerai", "kawasan", "kawasan industri", "galeri", "museum", "fasilitas", "merek", "brand", "store", "business", "organisation", "organization",
})  # fmt: skip

# words of a header, by the kind of its column; the first kind that one of them fits is taken
KIND_WORDS: Mapping[str, re.Pattern[str]] = MappingProxyType({
    "contact": re.compile(
        r"\b(telp|telepon|tlp|no ?hp|hp|handphone|phone|telephone|mobile|fax|whatsapp|wa|no wa|e ?mail|surel|nik|no ktp|ktp|"
        r"contact|kontak|narahubung|telefono|teléfono|telefone|correo|dien thoai|điện thoại|npwp pemilik)\b"
    ),
    "owner": re.compile(r"\b(pemilik|owner|owners|penanggung ?jawab|contact person|propietario|proprietário|inhaber|chu so huu|nama (?:pengusaha|pengurus|"
        r"pengelola|pimpinan|direktur|kepala|ketua)|ketua|pimpinan|direktur|"
        r"kepala (?:sekolah|puskesmas|desa|dinas)|geschäftsführer|gérant|dueño|titular|responsável)\b"),
    "link": re.compile(r"\b(url|link|tautan|website|web|situs|homepage|facebook|instagram|ig)\b"),
    "address": re.compile(r"\b(alamat|address|direccion|dirección|adresse|anschrift|jalan|jl)\b"),
    "code": re.compile(
        r"^(kode|code|kd|cod|kd(?:ppum|pkab|cpum|epum|bbps|cbps|ebps))\b|\b(code|kode|kode pos|pos|postcode|postal|zip|fips|iata|icao|isic|hs|plz|cp|cep|kbli)$|\b(kode pos|postal code|kbli|nib|npwp|npsn|rank|ranking|peringkat|urutan)\b"
    ),
    "identifier": re.compile(r"^(id|no|nomor|no urut|number|index|objectid|fid|ogc fid|gid|uid|uuid|nib|npsn|npwp|rowid|row id|unnamed \d+)$|\b(id|objectid|fid|uuid)$"),
    "date": re.compile(r"\b(tanggal|tgl|date|timestamp|fecha|datum|ngay|waktu)\b"),
    "year": re.compile(r"\b(tahun|thn|year|años?|jahr|berdiri|commissioned|established|founded)\b"),
    "hours": re.compile(r"\b(jam|hours?|opening|buka|waktu operasional|horario)\b"),
    "category": re.compile(
        r"\b(status|jenis|tipe|type|kategori|category|kelas|class|sektor|sector|bentuk|fuel|bahan bakar|skala|golongan|kelompok|"
        r"group|continent|benua|region|kondisi|akreditasi|tingkatan|rawat inap|tipo|categoria|categoría|art|loai|loại)\b"
    ),
    "people": re.compile(
        r"\b(orang|jiwa|penduduk|population|people|persons|laki|laki laki|pria|perempuan|wanita|male|female|siswa|murid|guru|anggota|"
        r"karyawan|pegawai|pekerja|peserta|pasien|pengunjung|wisatawan|rumah tangga|kk|households?|employees|workers|students|pupils)\b"
    ),
    "indicator": re.compile(r"\b(indicator|indikator|series|variabel|variable|uraian|nama data|judul|keterangan|indicador|metric)\b"),
    "rate": re.compile(
        r"%|\b(persen|percent|percentage|persentase|prosentase|rate|rasio|ratio|index|indeks|ipm|hdi|rating|skor|score|nilai akhir|"
        r"per kapita|per capita|percap|percapita|capita|kepadatan|density|laju|tingkat|rata rata|average|mean|median|angka harapan|"
        r"life ?exp|harapan hidup|efficiency|efisiensi|factor|gini|tpt|tpak|ahh|uhh|hls|rls|p0|p1|p2|gk|ppk|ikp|proporsi|"
        r"share|suhu|temperatur|temperature|temp|ph|magnitude|mag|magnitudo|elevation|elevasi|altitude|ketinggian|mdpl|depth|kedalaman|gap|rms|dmin|nst|\w*error|bunga|kemiskinan|umur|age|usia|utilisasi|umk|ump|umr|upah|gaji|wage|wages|salary|harga|price|precio|preço|prix|preis)\b|gdpper"
    ),
    "amount": re.compile(
        r"\b(jumlah|jml|total|banyaknya|omzet|omset|nilai produksi|nilai investasi|investasi|produksi|kapasitas|capacity|populasi|"
        r"population|penduduk|jiwa|pop|siswa|murid|guru|luas|area|panjang|volume|pdrb|grdp|gdp|cnt|count|modal|aset|unit|units|"
        r"workers|employees|output|production|sales|revenue|ton|mw|anggaran|biaya)\b"
    ),
})  # fmt: skip

_INDONESIAN: Final = re.compile(
    r"\b(nama|kabupaten|kab|kota|kecamatan|kec|desa|kelurahan|provinsi|prov|jumlah|jml|tenaga|kerja|sentra|tahun|alamat|kode|jenis|"
    r"produk|produksi|omzet|usaha|wilayah|kotkab|lintang|bujur|koordinat|keterangan|sumber|tempat|pekerja|unit kerja|persen|siswa|"
    r"investasi|no urut|nomor|negara|luas|penduduk|kapasitas|umkm|"
    r"wadm\w+|namobj|ipm|pdrb|lokasi|indeks|sekolah|puskesmas|murid|guru|harga|kemiskinan|rata rata|laki laki|perempuan|jiwa)\b"
)

# marks above and below letters, which are no letters of their own
MARKS = "\u0300-\u036f\u0e31\u0e34-\u0e3a\u0e47-\u0e4e"


def normal_header(name: str) -> str:
    """A column's name in lower case, without brackets, punctuation and double spaces.

    Examples
    --------
    >>> normal_header("Jumlah_Tenaga Kerja (orang)"), normal_header("Kab./Kota"), normal_header("Pekerja (2019)")
    ('jumlah tenaga kerja', 'kab kota', 'pekerja 2019')
    """
    # brackets hold units and remarks, but a year in them is the column's
    bare = re.sub(r"[(\[]((?:19|20)\d\d)[)\]]", r" \1 ", name.casefold())
    bare = re.sub(r"\([^)]*\)|\[[^]]*\]", " ", bare)
    return " ".join(re.sub(rf"[^\w&{MARKS}]+|_", " ", bare).split()) or " ".join(name.casefold().split())


def are_indonesian(headers: Iterable[str]) -> bool:
    """Whether some word in the heads of a table's columns is Indonesian.

    Examples
    --------
    >>> are_indonesian(["id", "Jumlah pekerja"]), are_indonesian(["id", "workers"])
    (True, False)
    """
    return any(_INDONESIAN.search(normal_header(header)) for header in headers)
