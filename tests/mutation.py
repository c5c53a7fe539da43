"""Break one line at a time and see whether a test falls: `python -m tests.mutation [COUNT] [ROOM]`.

Bodies of functions are changed in a process that has read everything once and forks for each change, so that one costs little
more than those tests that call its function. Tests that start a new Python do not see the change, and count as if they were not
there.
"""

from __future__ import annotations

import ast
import contextlib
import importlib
import inspect
import io
import os
import pickle
import random
import signal
import sys
import threading
import time
import types
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, TypeAlias

import pytest

__all__ = ["ROOMS", "main"]

ROOT: Final = Path(__file__).parents[1]
#: By room: its modules, and the tests that are to fall.
ROOMS: Final = {
    "quantity": (("hubmap.tables.quantity",), ("test_quantity.py",)),
    "doors": (("hubmap.text_doors",), ("test_text_doors.py",)),
    "writer": (("hubmap.writing.files", "hubmap.writing.ownership", "hubmap.writing.locks"), ("test_writing.py",)),
    "opener": (
        ("hubmap.reader.archives", "hubmap.reader.content", "hubmap.reader.limits", "hubmap.reader.child"),
        ("test_limits.py", "test_geofiles.py"),
    ),
    "readers": (
        ("hubmap.reader.files", "hubmap.reader.markup"),
        ("test_reader.py", "test_limits.py", "test_awkward.py"),
    ),
    "names": (
        ("hubmap.geocoding.gazetteer.name_keys", "hubmap.geocoding.matching.parse"),
        ("test_names.py", "test_match.py", "test_near_names.py"),
    ),
    "payload": (("hubmap.page.payload",), ("test_payload.py", "test_page_settings.py")),
}
_SECONDS: Final = 120
_LEARNING_SECONDS: Final = 1800
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


def main(count: int, rooms: list[str]) -> int:
    """Try so many changes of each room, the same ones each time; not 0 if fewer than 85 of 100 were seen."""
    all_seen = all_tried = 0
    for room in rooms:
        modules, files = ROOMS[room]
        every = [mutant for module in modules for mutant in _mutants(module)]
        chosen = random.Random(room).sample(every, min(count, len(every)))  # noqa: S311
        trial = Trial(chosen)
        alone = ["-p", "no:cacheprovider", "-p", "no:xdist"]
        with contextlib.redirect_stdout(io.StringIO()):
            pytest.main([*alone, *(str(ROOT / "tests" / name) for name in files)], plugins=[trial])
        if trial.fell:
            print(f"{room}: its tests fall as it is: {trial.fell}")  # noqa: T201
            return 1
        for mutant in trial.unseen:
            print(f"  not seen: {mutant.module}:{mutant.line} {mutant.what}")  # noqa: T201
        seen = len(chosen) - len(trial.unseen)
        print(f"{room}: {seen} of {len(chosen)} changes seen, of {len(every)} that there are", flush=True)  # noqa: T201
        all_seen, all_tried = all_seen + seen, all_tried + len(chosen)
    return int(all_seen * 100 < all_tried * 85)


class Trial:
    """Runs for each change the tests that call its function, the quickest first, each time in a process of its own.

    Parameters
    ----------
    mutants
        The changes.
    """

    def __init__(self, mutants: list[Mutant]) -> None:
        self.mutants = mutants
        self.unseen: list[Mutant] = []
        self.fell = "none was run"

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Run everything once as it is, to learn which test calls what; then what each change asks for."""
        modules = {mutant.module for mutant in self.mutants}
        self.fell, calls = _in_child(lambda: _learn(session, modules), _LEARNING_SECONDS) or ("they never end", [])
        if not self.fell:
            self.unseen = [mutant for mutant in self.mutants if not self._falls(session, mutant, calls)]
        return True

    def _falls(self, session: pytest.Session, mutant: Mutant, calls: list[tuple[float, int, set[Place]]]) -> bool:
        here = [at for _, at, places in sorted(calls, key=lambda call: call[0]) if _is_within(mutant, places)]

        def fall() -> bool:
            _put_in(mutant)
            return any(not _passes(session, session.items[at]) for at in here)

        # one that never ends has fallen
        return bool(here) and _in_child(fall, _SECONDS) in (True, None)


def _learn(session: pytest.Session, modules: set[str]) -> tuple[str, list[tuple[float, int, set[Place]]]]:
    """The name of a test that falls, if one does; and of each its seconds, its number, and the functions that it calls."""
    files = {sys.modules[name].__file__: name for name in modules}
    calls = []
    for at, item in enumerate(session.items):
        places: set[Place] = set()

        def see(frame: types.FrameType, event: str, _: object, places: set[Place] = places) -> None:
            if event == "call" and (name := files.get(frame.f_code.co_filename)):
                places.add((name, frame.f_code.co_firstlineno))

        began = time.process_time()
        sys.setprofile(see)
        threading.setprofile(see)
        passes = _passes(session, item)
        sys.setprofile(None)
        if not passes:
            return item.nodeid, []
        calls.append((time.process_time() - began, at, places))
    return "", calls


def _passes(session: pytest.Session, item: pytest.Item) -> bool:
    before = session.testsfailed
    item.config.hook.pytest_runtest_protocol(item=item, nextitem=None)
    return session.testsfailed == before


def _is_within(mutant: Mutant, places: set[Place]) -> bool:
    """Whether a test called the function that the change is in."""
    return any(place in places for place in mutant.functions)


def _in_child(work: Callable[[], Any], seconds: int) -> Any:
    """What work gives in a process of its own; None of one that never ends or dies."""
    sys.stdout.flush()
    reading, writing = os.pipe()
    process = os.fork()
    if process == 0:
        signal.alarm(seconds)
        nowhere = os.open(os.devnull, os.O_RDWR)
        for stream in (0, 1, 2):
            os.dup2(nowhere, stream)
        try:
            with os.fdopen(writing, "wb") as pipe:
                pickle.dump(work(), pipe)
        finally:
            os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        told = pipe.read()
    os.waitpid(process, 0)
    return pickle.loads(told) if told else None  # noqa: S301 - of this program


def _mutants(name: str) -> Iterator[Mutant]:
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


def _put_in(mutant: Mutant) -> None:
    """Give the functions of a module that is loaded their changed bodies."""
    module = importlib.import_module(mutant.module)
    tree = ast.parse(inspect.getsource(module))
    _change(next(node for number, node in enumerate(ast.walk(tree)) if number == mutant.at), mutant.what)
    changed = compile(ast.fix_missing_locations(tree), str(module.__file__), "exec")
    made = {code.co_qualname: code for code in _codes(changed)}
    for function in _functions(vars(module), mutant.module):
        if (code := made.get(function.__qualname__)) and code.co_freevars == function.__code__.co_freevars:
            function.__code__ = code


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


if __name__ == "__main__":
    words = sys.argv[1:]
    sys.exit(main(int(words[0]) if words else 40, words[1:] or list(ROOMS)))
