"""Changes of a module's functions, each of one thing, and how they are put in: here, and in a Python that a test starts.

Such a Python is led to `follow` by a ``sitecustomize`` on its path, and told by its environment what to do.
"""

from __future__ import annotations

import ast
import importlib
import importlib.abc
import importlib.machinery
import inspect
import json
import os
import sys
import threading
import types
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, TypeAlias

__all__ = ["CALLS", "CHANGE", "Mutant", "Place", "follow", "mutants_of", "notice_calls", "put_in", "put_in_everywhere"]

#: What a started Python is told: a file to write down calls in, and the modules; the module, node and kind of one change.
CALLS: Final = "HUBMAP_TESTS_CALLS"
CHANGE: Final = "HUBMAP_TESTS_CHANGE"

_OTHER: Final[dict[type, type]] = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq,
    ast.In: ast.NotIn, ast.NotIn: ast.In, ast.Is: ast.IsNot, ast.IsNot: ast.Is, ast.And: ast.Or, ast.Or: ast.And,
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.FloorDiv, ast.Div: ast.Mult, ast.FloorDiv: ast.Mult,
}  # fmt: skip

#: A function: the name of its module, and its first line.
Place: TypeAlias = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Mutant:
    """One change: in which module, at which of its nodes, on which line, what, and in which functions."""

    module: str
    at: int
    line: int
    what: str
    functions: frozenset[Place]


def mutants_of(name: str) -> Iterator[Mutant]:
    """Every change of a module's functions."""
    tree = ast.parse(inspect.getsource(importlib.import_module(name)))
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
    inside: dict[int, frozenset[Place]] = {}
    for function in functions:
        # a function that is wrapped begins at its first decorator
        place = (name, min([function.lineno, *(one.lineno for one in function.decorator_list)]))
        for node in (node for part in function.body for node in ast.walk(part)):
            inside[id(node)] = inside.get(id(node), frozenset()) | {place}
    for at, node in enumerate(ast.walk(tree)):
        if id(node) in inside:
            for what in _changes(node):
                yield Mutant(name, at, getattr(node, "lineno", 0), what, inside[id(node)])


def _changes(node: ast.AST) -> Iterator[str]:
    match node:
        case ast.Compare(ops=[op]) if type(op) in _OTHER:
            yield f"another comparison than {type(op).__name__}"
        case ast.BoolOp() | ast.BinOp() if type(node.op) in _OTHER:
            yield f"another operator than {type(node.op).__name__}"
        case ast.If() | ast.IfExp() | ast.While():
            yield "the condition turned round"
        case ast.Return(value=ast.expr() as value) if not (isinstance(value, ast.Constant) and value.value is None):
            yield "nothing returned"
        case ast.Constant(value=int() | float()):
            yield f"another number than {node.value!r}"
        case ast.Expr(value=ast.Call()) | ast.Raise():
            yield "left out"
        case _:
            return


def _change(node: Any, what: str) -> None:
    match what.split(maxsplit=1)[0], node:
        case "another", ast.Compare():
            node.ops = [_OTHER[type(node.ops[0])]()]
        case "another", ast.BoolOp() | ast.BinOp():
            node.op = _OTHER[type(node.op)]()
        case "another", _:
            node.value = not node.value if isinstance(node.value, bool) else node.value + 1
        case "the", _:
            node.test = ast.UnaryOp(ast.Not(), node.test)
        case "nothing", _:
            node.value = ast.Constant(None)
        case _:
            node.__class__, node.__dict__ = ast.Pass, {"lineno": node.lineno, "col_offset": node.col_offset}


def put_in(name: str, at: int, what: str) -> None:
    """Give the functions of a module that is loaded their changed bodies."""
    module = sys.modules[name]
    tree = ast.parse(inspect.getsource(module))
    _change(next(node for number, node in enumerate(ast.walk(tree)) if number == at), what)
    changed = compile(ast.fix_missing_locations(tree), str(module.__file__), "exec")
    made = {code.co_qualname: code for code in _codes(changed)}
    for function in _functions(vars(module), name):
        if (code := made.get(function.__qualname__)) and code.co_freevars == function.__code__.co_freevars:
            function.__code__ = code


def put_in_everywhere(mutant: Mutant) -> None:
    """Put a change into this process, and into each Python that it starts."""
    change = (mutant.module, mutant.at, mutant.what)
    put_in(*change)
    os.environ[CHANGE] = json.dumps(change)


def notice_calls(files: dict[str | None, str], notice: Callable[[Place], object]) -> None:
    """Notice each call of a function of modules, given by their files, in all threads."""

    def see(frame: types.FrameType, event: str, _: object) -> None:
        if event == "call" and (name := files.get(frame.f_code.co_filename)):
            notice((name, frame.f_code.co_firstlineno))

    sys.setprofile(see)
    threading.setprofile(see)


def follow() -> None:
    """Do in a Python that a test starts what its environment tells, as soon as a module is loaded that it concerns."""
    if change := json.loads(os.environ.get(CHANGE, "[]")):
        sys.meta_path.insert(0, _Following([change[0]], lambda _: put_in(*change)))
    if told := json.loads(os.environ.get(CALLS, "[]")):
        path, modules = told
        files: dict[str | None, str] = {}
        written: set[Place] = set()

        def write(place: Place) -> None:
            if place not in written:
                written.add(place)
                with Path(path).open("a", encoding="utf-8") as file:
                    file.write(json.dumps(place) + "\n")

        def begin(module: types.ModuleType) -> None:
            files[module.__file__] = module.__name__
            notice_calls(files, write)

        sys.meta_path.insert(0, _Following(modules, begin))


class _Following(importlib.abc.MetaPathFinder):
    """Finds modules as they are found anyway, and does something with some of them when they are loaded."""

    def __init__(self, names: Sequence[str], then: Callable[[types.ModuleType], None]) -> None:
        self.names = names
        self.then = then

    def find_spec(
        self, name: str, path: Sequence[str] | None, target: types.ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        spec = importlib.machinery.PathFinder.find_spec(name, path, target) if name in self.names else None
        if spec is None or not isinstance(spec.loader, importlib.machinery.SourceFileLoader):
            return None
        load = spec.loader.exec_module

        def load_and(module: types.ModuleType) -> None:
            load(module)
            self.then(module)

        spec.loader.exec_module = load_and  # type: ignore[method-assign]
        return spec


def _codes(code: types.CodeType) -> Iterator[types.CodeType]:
    for part in code.co_consts:
        if isinstance(part, types.CodeType):
            yield part
            yield from _codes(part)


def _functions(names: Any, module: str) -> Iterator[types.FunctionType]:
    """The functions of a module and of its classes, those that are wrapped too."""
    for value in list(names.values()):
        inner = inspect.unwrap(getattr(value, "fget", None) or getattr(value, "__func__", value))
        if isinstance(inner, types.FunctionType) and inner.__module__ == module:
            yield inner
        elif isinstance(value, type) and value.__module__ == module:
            yield from _functions(vars(value), module)
