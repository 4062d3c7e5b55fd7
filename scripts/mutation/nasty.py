"""Changes that are harder to notice than those of `operators`: what a tired programmer gets wrong."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from mutation.operators import Change, with_changed

_NORMALIZING = frozenset(
    {"lower", "upper", "casefold", "strip", "lstrip", "rstrip", "removeprefix", "removesuffix", "copy"}
)
_OPPOSITES = {"min": "max", "max": "min", "any": "all", "all": "any", "sorted": "list", "reversed": "list"}
_GUARDS = ("lock", "suppress", "closing")


def changes(node: ast.expr | ast.stmt | ast.ExceptHandler) -> Iterator[Change]:
    """All changes of a node itself, not of the nodes in it.

    Args:
        node: The node.
    """
    if isinstance(node, (ast.If, ast.While, ast.IfExp)):
        # Unlike a negated condition, these are right in one of the cases.
        yield node.test, "condition always true", "True"
        yield node.test, "condition always false", "False"
    if isinstance(node, (ast.With, ast.AsyncWith)):
        yield from _without_guard(node)
    elif isinstance(node, ast.Try):
        yield from _without_finally(node)
    elif isinstance(node, ast.Raise) and node.exc is not None and node.cause is not None:
        yield node, "cause of an error dropped", f"raise {ast.unparse(node.exc)}"
    elif isinstance(node, ast.Return):
        if node.value is None:
            yield node, "early return removed", "pass"
    elif isinstance(node, ast.Await):
        yield node, "await dropped", f"({ast.unparse(node.value)})"
    elif isinstance(node, ast.Call):
        yield from _call(node)
    elif isinstance(node, (ast.Set, ast.Tuple, ast.List, ast.Dict)):
        yield from _items(node)
    elif isinstance(node, ast.Constant) and isinstance(node.value, (int, float)) and not isinstance(node.value, bool):
        yield node, "constant less one", f"({node.value!r} - 1)"
    elif isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Constant) and type(node.slice.value) is int:
        yield node, "other index", ast.unparse(with_changed(node, "slice", ast.Constant(node.slice.value + 1)))


def _without_guard(node: ast.With | ast.AsyncWith) -> Iterator[Change]:
    first = node.items[0].context_expr
    if len(node.items) == 1 and node.items[0].optional_vars is None:
        name = ast.unparse(first).lower()
        if any(guard in name for guard in _GUARDS):
            yield first, "guard removed", "__import__('contextlib').nullcontext()"


def _without_finally(node: ast.Try) -> Iterator[Change]:
    for each in node.finalbody:
        if isinstance(each, ast.Expr):
            yield each, "clean-up removed", "pass"


def _call(node: ast.Call) -> Iterator[Change]:
    if isinstance(node.func, ast.Attribute) and node.func.attr in _NORMALIZING:
        yield node, "call dropped", ast.unparse(node.func.value)
    if isinstance(node.func, ast.Name) and node.func.id in _OPPOSITES:
        other = ast.Name(_OPPOSITES[node.func.id])
        yield node, "opposite function", ast.unparse(with_changed(node, "func", other))
    if not any(isinstance(each, ast.Starred) for each in node.args):
        for index in range(len(node.args) - 1):
            swapped = [*node.args[:index], node.args[index + 1], node.args[index], *node.args[index + 2 :]]
            yield node, "arguments swapped", ast.unparse(with_changed(node, "args", swapped))


def _items(node: ast.Set | ast.Tuple | ast.List | ast.Dict) -> Iterator[Change]:
    if isinstance(node, ast.Dict):
        for index in range(len(node.keys)):
            left = with_changed(node, "keys", node.keys[:index] + node.keys[index + 1 :])
            values = node.values[:index] + node.values[index + 1 :]
            yield node, "item dropped", ast.unparse(with_changed(left, "values", values))
    elif (
        isinstance(node.ctx if isinstance(node, (ast.Tuple, ast.List)) else ast.Load(), ast.Load) and len(node.elts) > 1
    ):
        for index in range(len(node.elts)):
            left = with_changed(node, "elts", node.elts[:index] + node.elts[index + 1 :])
            yield node, "item dropped", ast.unparse(left)
