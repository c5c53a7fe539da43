"""How a data set is cited, and what search engines and catalogues are told of it: text, BibTeX, and a schema.org Dataset."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

__all__ = ["DataSet", "bibtex", "citation", "dataset"]


@dataclass(frozen=True, slots=True, kw_only=True)
class DataSet:
    """What is known of a data set; `date` is the day that it stands for, `version` that of the program that made its page."""

    title: str
    description: str = ""
    date: str | None = None
    version: str = ""
    url: str | None = None
    licence: str | None = None
    licence_url: str | None = None
    publishers: tuple[str, ...] = ()
    measures: tuple[str, ...] = ()


def citation(data: DataSet, *, as_of: str, made_with: str) -> str:
    """The citation as text.

    Parameters
    ----------
    data
        The data set.
    as_of, made_with
        Its day, and the program that made the page, in the words of the language; empty where there is none.

    Examples
    --------
    >>> citation(DataSet(title="Metal hubs", url="https://a.example"), as_of="data as of 24 November 2026", made_with="hubmap 2")
    'Metal hubs, data as of 24 November 2026. hubmap 2. https://a.example'
    """
    head = ", ".join(part for part in (data.title, as_of) if part)
    rest = [part for part in (made_with, data.licence or "", data.url or "") if part]
    return ". ".join([head, *rest])


def bibtex(data: DataSet) -> str:
    r"""The citation as BibTeX.

    Examples
    --------
    >>> print(bibtex(DataSet(title="Logam & besi", date="2026-11-24")))
    @misc{logam-besi-2026,
      title = {{Logam \& besi}},
      year = {2026},
      note = {Data as of 2026-11-24}
    }
    """
    year = (data.date or "")[:4]
    key = "-".join([*re.findall(r"[a-z0-9]+", data.title.casefold())[:3], *([year] if year else [])]) or "data"
    note = "; ".join(part for part in (f"Data as of {data.date}" if data.date else "", data.licence or "") if part)
    fields = {
        "title": f"{{{_tex(data.title)}}}",
        "year": year,
        "url": data.url or "",
        "version": data.version,
        "note": _tex(note),
    }
    lines = [f"  {name} = {{{text}}}" for name, text in fields.items() if text]
    return f"@misc{{{key},\n" + ",\n".join(lines) + "\n}"


def _tex(text: str) -> str:
    """Text in which nothing is a command of TeX."""
    return re.sub(r"([&%$#_{}])", r"\\\1", text.replace("\\", "/").replace("~", "-").replace("^", ""))


def dataset(data: DataSet) -> dict[str, Any]:
    """The data set as schema.org has it, without what is not known."""
    told = {
        "@context": "https://schema.org",
        "@type": "Dataset",
        "name": data.title,
        "description": data.description,
        "dateModified": data.date,
        "url": data.url,
        "license": data.licence_url or data.licence,
        "variableMeasured": list(data.measures),
        "citation": list(data.publishers),
        "spatialCoverage": None,
    }
    return {key: value for key, value in told.items() if value}
