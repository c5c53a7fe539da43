"""The house stands as it was drawn: who imports whom, and what is imported when."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections import Counter
from collections.abc import Collection, Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
MODULES = sorted(ROOT.joinpath("hubmap").rglob("*.py"))
HEAVY = (
    "babel",
    "folium",
    "geopandas",
    "geopy",
    "matplotlib",
    "numpy",
    "pandas",
    "pyarrow",
    "pydantic",
    "rapidfuzz",
    "shapely",
)


def loaded_by(code: str) -> set[str]:
    """Names of the top-level packages that are loaded once the code has run in a new Python."""
    told = f"import sys\n{code}\nprint('\\n'.join(sys.modules))"
    run = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True, cwd=ROOT)
    return {name.partition(".")[0] for name in run.stdout.split()}


def test_data_goes_one_way_and_each_heavy_library_has_one_importer() -> None:
    code = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True))"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, cwd=ROOT)
    assert run.returncode == 0, run.stdout + run.stderr


def test_importing_hubmap_loads_nothing_heavy() -> None:
    assert loaded_by("import hubmap").isdisjoint({*HEAVY, "rich", "typer"})


def test_help_loads_nothing_heavy() -> None:
    code = "import contextlib, io\nfrom hubmap import cli\nsys.argv = ['hubmap', '--help']\nwith contextlib.redirect_stdout(io.StringIO()), contextlib.suppress(SystemExit): cli.main()"
    assert loaded_by(code).isdisjoint(HEAVY)


def test_placing_a_name_loads_neither_pandas_nor_geopandas() -> None:
    code = "import contextlib, io\nfrom hubmap import cli\nsys.argv = ['hubmap', 'place', 'Ceper']\nwith contextlib.redirect_stdout(io.StringIO()), contextlib.suppress(SystemExit): cli.main()"
    assert loaded_by(code).isdisjoint({"geopandas", "matplotlib", "numpy", "pandas", "pyarrow"})


def _name(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


@pytest.mark.parametrize("path", MODULES, ids=_name)
def test_every_module_says_what_it_knows_and_what_it_offers(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert ast.get_docstring(tree)
    public = {
        node.name
        for node in tree.body
        if isinstance(node, ast.FunctionDef | ast.ClassDef)
        # a decorated function is offered by its decorator: a command of the command line
        if not node.name.startswith("_") and not ("cli" in path.parts and node.decorator_list)
    }
    assert public <= set(_offered(tree))


def _offered(tree: ast.Module) -> list[str]:
    for node in tree.body:
        if isinstance(node, ast.Assign) and any(isinstance(to, ast.Name) and to.id == "__all__" for to in node.targets):
            names: list[str] = ast.literal_eval(node.value)
            return names
    return []


LONGEST_BODY, LONGEST_CLASS, MOST_ROOMS_OF_A_NAME = 40, 150, 2
# a module with fewer importers and lines is a fragment; its lines belong to what uses it
LEAST_IMPORTERS, LEAST_LINES = 2, 120
# doors to what is bought: whoever imports one of these keeps its loading away from the others
BOUGHT = {"folium", "geopy", "pyogrio", "shapely", "starlette", "uvicorn", "watchfiles"}


def _bodies(tree: ast.Module) -> Iterator[tuple[str, int]]:
    """Lines of each function without its docstring."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            body = node.body[bool(ast.get_docstring(node)) :] or node.body
            yield node.name, (body[-1].end_lineno or 0) - body[0].lineno + 1


def _classes(tree: ast.Module) -> Iterator[tuple[str, int]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            yield node.name, (node.end_lineno or 0) - node.lineno + 1


@pytest.mark.parametrize("path", MODULES, ids=_name)
def test_no_function_or_class_grows_beyond_what_one_dares_to_touch(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    long = [name for name, lines in _bodies(tree) if lines > LONGEST_BODY]
    long += [name for name, lines in _classes(tree) if lines > LONGEST_CLASS]
    assert long == []


def test_no_file_s_name_stands_in_more_than_two_rooms() -> None:
    counts = Counter(path.stem for path in MODULES if not path.stem.startswith("__"))
    assert [name for name, count in counts.items() if count > MOST_ROOMS_OF_A_NAME] == []


def _imported(path: Path, names: Collection[str]) -> set[str]:
    """The package's modules that a module names when it is loaded; a room that only holds what is named is none of them."""
    found: set[str] = set()
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            held = (f"{node.module}.{alias.name}" for alias in node.names)
            found |= {name if name in names else node.module for name in held}
    return found & set(names)


def _named_anywhere(path: Path) -> set[str]:
    """Everything that a module imports, late or only for types, with the names that it takes out of it."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return found


def test_a_module_has_two_importers_or_substance_or_is_a_door() -> None:
    named = {_name(path): _named_anywhere(path) for path in MODULES}
    importers = Counter(name for names in named.values() for name in names)
    fragments = {
        name
        for path, name in ((path, _name(path)) for path in MODULES)
        if importers[name] < LEAST_IMPORTERS
        and len(path.read_text(encoding="utf-8").splitlines()) < LEAST_LINES
        # the commands are the public door
        and not path.stem.startswith("__")
        and path.parent.name != "cli"
        and not {imported.partition(".")[0] for imported in named[name]} & BOUGHT
    }
    assert fragments == set()


def test_no_modules_import_each_other_in_a_circle() -> None:
    names = {_name(path): path for path in MODULES}
    sorter = TopologicalSorter({name: _imported(path, names.keys()) for name, path in names.items()})
    sorter.prepare()
