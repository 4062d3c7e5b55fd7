"""Mutants of a module: one small change each, at a position in its source."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from mutation import nasty, operators

Changes: TypeAlias = Callable[[ast.expr | ast.stmt | ast.ExceptHandler], Iterator[operators.Change]]
"""Returns the changes of a node."""

_LOG_METHODS = frozenset({"debug", "info", "warning", "error", "exception", "critical", "log"})
_TYPE_FUNCTIONS = frozenset({"TypeVar", "NewType", "ParamSpec"})
_WITHOUT_EFFECT = frozenset({"__slots__", "__all__"})


@dataclass(frozen=True)
class Mutant:
    """One change of a module.

    Attributes:
        path: The module, from the root of the checkout.
        function: The qualified name of the innermost function around the change; empty at the level of the module or of a
            class.
        line: The first line that changes.
        operator: The type of the change.
        start: Where the replaced bytes start in the module.
        end: Where they end.
        replacement: What they are replaced by.
    """

    path: str
    function: str
    line: int
    operator: str
    start: int
    end: int
    replacement: str

    def apply(self, source: bytes) -> bytes:
        """Return the module with the change."""
        return source[: self.start] + self.replacement.encode() + source[self.end :]


def mutants_of(path: str, source: bytes, *, are_nasty: bool = False) -> list[Mutant]:
    """Find all mutants of a module, in the order of its source.

    Docstrings, annotations, types, ``TYPE_CHECKING`` blocks, decorators, assertions and the messages of logs and errors
    are left as they are.

    Args:
        path: The module, from the root of the checkout.
        source: Its source.
        are_nasty: Whether to make the changes of `nasty` in place of those of `operators`.
    """
    finder = _Finder(path, source, nasty.changes if are_nasty else operators.changes)
    finder.visit(ast.parse(source))
    return sorted(finder.found, key=lambda mutant: (mutant.start, mutant.end, mutant.operator, mutant.replacement))


class _Finder(ast.NodeVisitor):
    """Visits the nodes that may change."""

    def __init__(self, path: str, source: bytes, changes: Changes) -> None:
        self.found: list[Mutant] = []
        self._path = path
        self._source = source
        self._changes = changes
        self._offsets = [0]
        for line in source.splitlines(keepends=True):
            self._offsets.append(self._offsets[-1] + len(line))
        self._function = ""
        self._scope = ""

    def visit(self, node: ast.AST) -> None:
        if _is_left_alone(node):
            return
        if isinstance(node, (ast.expr, ast.stmt, ast.ExceptHandler)) and not _is_for_type_checkers(node):
            for changed, operator, replacement in self._changes(node):
                self._add(changed, operator, replacement)
        super().visit(node)

    def _add(self, node: ast.expr | ast.stmt, operator: str, replacement: str) -> None:
        assert node.end_lineno is not None
        assert node.end_col_offset is not None
        start = self._offsets[node.lineno - 1] + node.col_offset
        end = self._offsets[node.end_lineno - 1] + node.end_col_offset
        mutant = Mutant(self._path, self._function, node.lineno, operator, start, end, replacement)
        self.found.append(mutant)

    def _visit_all(self, *nodes: ast.AST | None) -> None:
        for node in nodes:
            if node is not None:
                self.visit(node)

    def _visit_function(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        if any(_name_of(each) == "overload" for each in node.decorator_list):
            return
        self._visit_all(*node.args.defaults, *node.args.kw_defaults)
        outer, scope = self._function, self._scope
        self._function = f"{scope}{node.name}"
        self._scope = f"{self._function}.<locals>."
        self._visit_all(*_without_docstring(node.body))
        self._function, self._scope = outer, scope

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        self._visit_function(node)

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> None:
        self._visit_function(node)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        scope = self._scope
        self._scope = f"{scope}{node.name}."
        self._visit_all(*_without_docstring(node.body))
        self._scope = scope

    def visit_Module(self, node: ast.Module) -> None:
        self._visit_all(*_without_docstring(node.body))

    def visit_If(self, node: ast.If) -> None:
        if _is_for_type_checkers(node):
            self._visit_all(*node.orelse)
        else:
            self.generic_visit(node)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        self._visit_all(node.value)

    def visit_Raise(self, node: ast.Raise) -> None:
        if isinstance(node.exc, ast.Call):
            self._visit_all(*(each for each in _arguments(node.exc) if not _is_text(each)))

    def visit_Call(self, node: ast.Call) -> None:
        if _name_of(node.func) == "cast":
            self._visit_all(*node.args[1:])
        else:
            self.generic_visit(node)


def _is_left_alone(node: ast.AST) -> bool:
    """Whether nothing in a node changes."""
    if isinstance(node, ast.Expr):
        # A string under an attribute is its docstring.
        return isinstance(node.value, ast.Constant) or _is_left_alone(node.value)
    if isinstance(node, ast.Call):
        is_log = isinstance(node.func, ast.Attribute) and node.func.attr in _LOG_METHODS
        return is_log or _name_of(node.func) in _TYPE_FUNCTIONS
    if isinstance(node, ast.Assign):
        return any(_name_of(target) in _WITHOUT_EFFECT for target in node.targets)
    if isinstance(node, ast.AnnAssign):
        return _name_of(node.annotation) == "TypeAlias"
    # Assertions say what is true anyway, and the parts of an f-string have no positions before Python 3.12.
    return isinstance(node, (ast.Assert, ast.JoinedStr))


def _is_for_type_checkers(node: ast.AST) -> bool:
    return isinstance(node, ast.If) and _name_of(node.test) == "TYPE_CHECKING"


def _name_of(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else ""


def _without_docstring(body: list[ast.stmt]) -> list[ast.stmt]:
    has_one = bool(body) and isinstance(body[0], ast.Expr) and _is_text(body[0].value)
    return body[1:] if has_one else body


def _arguments(call: ast.Call) -> Iterator[ast.expr]:
    yield from call.args
    yield from (keyword.value for keyword in call.keywords)


def _is_text(node: ast.AST) -> bool:
    return isinstance(node, ast.JoinedStr) or (isinstance(node, ast.Constant) and isinstance(node.value, str))


def is_valid(source: bytes) -> bool:
    """Whether a changed module can be compiled. A ``continue`` outside of a loop, for one, can't."""
    try:
        compile(source, "mutant", "exec", dont_inherit=True)
    except SyntaxError:
        return False
    return True
