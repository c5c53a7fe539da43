"""What stands at the head and the foot of a page: title, introduction, logo, accent, licence, and how the data are cited."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import TYPE_CHECKING

from hubmap import vocabulary
from hubmap.atlas import data_date
from hubmap.captions import LANGUAGES, Language
from hubmap.context_captions import context_parts
from hubmap.errors import InputError
from hubmap.page.document import IntroPart, Meta, OnlineLayer, Share
from hubmap.plain_values import records
from hubmap.problems import Sentence
from hubmap.sources.citation import DataSet, bibtex, citation
from hubmap.version import __version__

if TYPE_CHECKING:
    from hubmap.atlas import Atlas

__all__ = ["MOST_LOGO_BYTES", "READABLE", "accent", "contrast", "data_set", "meta"]

MOST_LOGO_BYTES = 60_000
_PICTURES = {
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".webp": "image/webp",
}
# WCAG 2.2, success criterion 1.4.3: text of common size
READABLE = 4.5
_STEP = 0.04
# below it sRGB is linear (IEC 61966-2-1)
_LINEAR = 0.04045


def meta(atlas: Atlas) -> Meta:
    """What a page says of itself and of the data that it holds."""
    config, page = atlas.config, atlas.config.page
    anchors = atlas.figure_table["anchor"]
    return Meta(
        title=dict(page.title or config.title),
        description=dict(config.description),
        intro=_intro(atlas),
        data_date=data_date(atlas),
        as_of=data_date(atlas),
        as_of_assumed=atlas.as_of.assumed,
        anchors=Share(n=len(anchors) - anchors.null_count, of=len(anchors)),
        version=__version__,
        gazetteer=atlas.gazetteer.get("edition"),
        finding=dict(page.finding) if page.finding else None,
        logo=_inlined(page.logo) if page.logo else None,
        url=page.url,
        contact=page.contact,
        licence=page.licence or (config.licence.name if config.licence else None),
        cite=_cite(atlas),
        bibtex=bibtex(data_set(atlas, Language("en"))),
        online=None if config.tile_layer is None else OnlineLayer(**config.tile_layer.model_dump()),
    )


def _intro(atlas: Atlas) -> list[IntroPart]:
    """The paragraphs of the introduction: the settings' own, samples and totals."""
    told = [list(context_parts(atlas, language)) for language in LANGUAGES]
    return [
        IntroPart(text=dict(zip(LANGUAGES, (text for text, _ in parts), strict=True)), source=parts[0][1])
        for parts in zip(*told, strict=True)
    ]


def data_set(atlas: Atlas, language: Language) -> DataSet:
    """What a citation and a catalogue are told of the data."""
    config, licence = atlas.config, atlas.config.licence
    publishers = (language.twin(row, "publisher") for row in records(atlas.source_table))
    return DataSet(
        title=config.title[language],
        description=config.description[language],
        date=data_date(atlas),
        version=__version__,
        url=config.page.url,
        licence=config.page.licence or (licence.name if licence else None),
        licence_url=licence.path if licence else None,
        publishers=tuple(dict.fromkeys(str(name) for name in publishers if name)),
        measures=tuple(config.metric(key).label[language] for key in atlas.metrics),
    )


def _cite(atlas: Atlas) -> dict[str, str]:
    """How the data are cited, by language: as the settings say, else by title, day, version, licence and address."""
    return dict(atlas.config.page.cite or {language: _citation(atlas, language) for language in LANGUAGES})


def _citation(atlas: Atlas, language: Language) -> str:
    date = language.date(atlas)
    as_of = language.said("data as of {date}", date=date) if date else ""
    return citation(data_set(atlas, language), as_of=as_of, made_with=f"hubmap {__version__}")


def _inlined(logo: Path) -> str:
    """A picture as an address that holds it."""
    kind = _PICTURES.get(logo.suffix.casefold())
    if kind is None or not logo.is_file():
        raise InputError(Sentence("{name} is no picture that a page can hold: svg, png, jpg or webp.", name=logo.name))
    content = logo.read_bytes()
    if len(content) > MOST_LOGO_BYTES:
        raise InputError(
            Sentence(
                "{name} has {size} kB; a logo may have {most}.",
                name=logo.name,
                size=len(content) // 1000,
                most=MOST_LOGO_BYTES // 1000,
            )
        )
    return f"data:{kind};base64,{base64.b64encode(content).decode('ascii')}"


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours ``#rrggbb`` (WCAG 2.2).

    Examples
    --------
    >>> contrast("#000000", "#ffffff")
    21.0
    """
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return round((light + 0.05) / (dark + 0.05), 2)


def accent(colour: str) -> dict[str, str]:
    """The accent by theme: as it was given where it can be read, else darker by day and lighter by night.

    Examples
    --------
    >>> accent("#17506b")["light"]
    '#17506b'
    """
    return {
        theme: _readable(colour, (vocabulary.palette(theme)["paper"], vocabulary.palette(theme)["card"]), towards)
        for theme, towards in (("light", 0), ("dark", 255))
    }


def _readable(colour: str, grounds: tuple[str, ...], towards: int) -> str:
    parts, share = _parts(colour), 0.0
    mixed = colour.lower()
    while share < 1 and any(contrast(mixed, ground) < READABLE for ground in grounds):
        share += _STEP
        mixed = "#" + "".join(f"{round(part + (towards - part) * min(share, 1)):02x}" for part in parts)
    return mixed


def _parts(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(part / 255) for part in _parts(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= _LINEAR else ((part + 0.055) / 1.055) ** 2.4
