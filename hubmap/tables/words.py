"""The words that people write for hubmap's own: of choices by what they mean, and names of columns of figures."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

__all__ = ["COVERS", "KINDS", "METRIC_ALIASES", "QUALITY", "ROLES", "STATUS"]

COVERS: Mapping[str, str] = MappingProxyType(
    {
        "hub": "hub",
        "sentra": "hub",
        "seluruh": "hub",
        "part": "part",
        "sebagian": "part",
        "bagian": "part",
        "wider": "wider",
        "lebih luas": "wider",
    }
)
QUALITY: Mapping[str, str] = MappingProxyType({"a": "A", "b": "B", "c": "C"})
ROLES: Mapping[str, str] = MappingProxyType({
    "logistics": "logistics", "logistik": "logistics", "pusat logistik": "logistics", "logistics centre": "logistics", "logistics center": "logistics",
    "material": "material", "bahan baku": "material", "pusat bahan baku": "material", "material centre": "material", "material center": "material",
    "rnd": "rnd", "r&d": "rnd", "litbang": "rnd", "penelitian dan pengembangan": "rnd", "research": "rnd",
    "service": "service", "upt": "service", "uptd": "service", "layanan": "service",
    "education": "education", "pendidikan": "education", "politeknik": "education", "smk": "education",
    "estate": "estate", "kawasan": "estate", "lik": "estate",
    "port": "port", "pelabuhan": "port",
    "plant": "plant", "pabrik": "plant", "factory": "plant",
})  # fmt: skip
STATUS: Mapping[str, str] = MappingProxyType({
    "planned": "planned", "direncanakan": "planned", "rencana": "planned",
    "building": "building", "dibangun": "building", "pembangunan": "building", "under construction": "building",
    "operating": "operating", "beroperasi": "operating", "existing": "operating", "aktif": "operating",
    "closed": "closed", "tutup": "closed", "ditutup": "closed",
})  # fmt: skip
KINDS: Mapping[str, str] = MappingProxyType({
    "training": "training", "pelatihan": "training",
    "machines": "machines", "mesin": "machines", "mesin dan peralatan": "machines",
    "materials": "materials", "bahan baku": "materials",
    "partnership": "partnership", "kemitraan": "partnership",
    "market": "market", "pasar": "market", "pemasaran": "market",
    "facilities": "facilities", "sarana": "facilities",
})  # fmt: skip

METRIC_ALIASES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "workforce": (
            "tenaga kerja",
            "jumlah tenaga kerja",
            "jml tenaga kerja",
            "tk",
            "naker",
            "pekerja",
            "jumlah pekerja",
            "workers",
            "employees",
            "employment",
        ),
        "ikm_units": (
            "unit ikm",
            "ikm units",
            "ikm",
            "jumlah ikm",
            "jml ikm",
            "unit usaha",
            "jumlah unit usaha",
            "jml unit usaha",
            "jumlah unit",
            "firms",
            "business units",
        ),
    }
)
