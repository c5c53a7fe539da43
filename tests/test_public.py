"""What `import hubmap` offers: each public name is documented, can be had, and is loaded late."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING

import pytest

import hubmap

if TYPE_CHECKING:
    from pathlib import Path

NAMES = [name for name in hubmap.__all__ if not name.startswith("__")]


def test_the_public_names_are_sorted_and_are_all_that_is_told() -> None:
    assert hubmap.__all__ == sorted(hubmap.__all__)
    assert dir(hubmap) == hubmap.__all__
    assert set(NAMES) == set(hubmap._HOMES)


@pytest.mark.parametrize("name", NAMES)
def test_a_public_name_can_be_had_and_says_what_it_takes_and_gives(name: str) -> None:
    offered = getattr(hubmap, name)
    assert callable(offered)
    assert (inspect.getdoc(offered) or "").strip()
    assert offered.__module__ == hubmap._HOMES[name]
    for parameter in inspect.signature(offered).parameters.values():
        assert parameter.annotation is not parameter.empty, parameter


def test_a_name_that_is_not_there_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="fly"):
        hubmap.fly  # type: ignore[attr-defined]  # noqa: B018


def test_a_folder_may_be_named_by_text_or_by_path(tmp_path: Path) -> None:
    (tmp_path / "hubs.csv").write_text("id,name,within\nceper,Ceper,Klaten\n", encoding="utf-8")
    built = hubmap.build(str(tmp_path), str(tmp_path / "output"))
    assert built.files[0] == tmp_path / "output" / "map.html"
    assert list(built.atlas.hubs["id"]) == list(hubmap.read(tmp_path).hubs["id"]) == ["ceper"]
