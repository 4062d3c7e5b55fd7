"""The changes: what a node of a module's syntax tree may be replaced by."""

from __future__ import annotations

import ast
import copy
from collections.abc import Iterator
from typing import TypeAlias

Change: TypeAlias = tuple[ast.expr | ast.stmt, str, str]
"""The node that is replaced, the name of the operator, and the source that it is replaced by."""

_COMPARISONS: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
}
_ARITHMETIC: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.FloorDiv,
    ast.Div: ast.Mult,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.Mult,
    ast.BitOr: ast.BitAnd,
    ast.BitAnd: ast.BitOr,
    ast.LShift: ast.RShift,
    ast.RShift: ast.LShift,
}


def changes(node: ast.expr | ast.stmt | ast.ExceptHandler) -> Iterator[Change]:
    """All changes of a node itself, not of the nodes in it.

    Args:
        node: The node.
    """
    if isinstance(node, ast.ExceptHandler):
        yield from _handler(node)
    elif isinstance(node, ast.stmt):
        yield from _statement(node)
    elif isinstance(node, (ast.Compare, ast.BoolOp, ast.UnaryOp, ast.BinOp)):
        yield from _operation(node)
    elif isinstance(node, ast.Constant):
        yield from _constant(node)
    elif isinstance(node, ast.Call):
        yield from _call(node)
    elif isinstance(node, ast.IfExp):
        yield node.test, "condition negated", _negated(node.test)
    elif isinstance(node, (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)):
        for generator in node.generators:
            for test in generator.ifs:
                yield test, "condition negated", _negated(test)
    elif isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Slice):
        for name in ("lower", "upper"):
            if getattr(node.slice, name) is not None:
                yield (
                    node,
                    "bound of slice dropped",
                    ast.unparse(with_changed(node, "slice", with_changed(node.slice, name, None))),
                )


def _operation(node: ast.Compare | ast.BoolOp | ast.UnaryOp | ast.BinOp) -> Iterator[Change]:
    if isinstance(node, ast.Compare):
        for index, operator in enumerate(node.ops):
            other = [*node.ops[:index], _COMPARISONS[type(operator)](), *node.ops[index + 1 :]]
            yield node, "comparison", _bracketed(with_changed(node, "ops", other))
    elif isinstance(node, ast.BoolOp):
        other_operator = ast.Or() if isinstance(node.op, ast.And) else ast.And()
        yield node, "and/or", _bracketed(with_changed(node, "op", other_operator))
        for index in range(len(node.values)):
            left = [*node.values[:index], *node.values[index + 1 :]]
            yield node, "operand dropped", _bracketed(with_changed(node, "values", left) if len(left) > 1 else left[0])
    elif isinstance(node, ast.UnaryOp):
        if isinstance(node.op, (ast.Not, ast.USub)):
            yield node, "not or minus dropped", _bracketed(node.operand)
    elif type(node.op) in _ARITHMETIC:
        yield node, "arithmetic", _bracketed(with_changed(node, "op", _ARITHMETIC[type(node.op)]()))


def _statement(node: ast.stmt) -> Iterator[Change]:
    if isinstance(node, (ast.If, ast.While)):
        yield node.test, "condition negated", _negated(node.test)
    elif isinstance(node, ast.Return):
        if node.value is not None and not (isinstance(node.value, ast.Constant) and node.value.value is None):
            yield node, "None returned", "return None"
    elif isinstance(node, ast.Break):
        yield node, "break/continue", "continue"
    elif isinstance(node, ast.Continue):
        yield node, "break/continue", "break"
    elif isinstance(node, (ast.Raise, ast.Delete, ast.AugAssign)) or _has_effect(node):
        yield node, "statement removed", "pass"


def _has_effect(node: ast.stmt) -> bool:
    """Whether a statement is a call, or an assignment to an attribute or an item: without one to a name, little would run."""
    if isinstance(node, ast.Expr):
        return isinstance(node.value, (ast.Call, ast.Await, ast.Yield, ast.YieldFrom))
    return isinstance(node, ast.Assign) and all(
        isinstance(each, (ast.Attribute, ast.Subscript)) for each in node.targets
    )


def _handler(node: ast.ExceptHandler) -> Iterator[Change]:
    if not (len(node.body) == 1 and isinstance(node.body[0], ast.Pass)):
        yield _span(node.body), "exception swallowed", "pass"
    if isinstance(node.type, ast.Tuple):
        for index in range(len(node.type.elts)):
            left = [*node.type.elts[:index], *node.type.elts[index + 1 :]]
            yield (
                node.type,
                "exception not caught",
                f"({ast.unparse(with_changed(node.type, 'elts', left)).strip('()')},)",
            )


def _span(body: list[ast.stmt]) -> ast.stmt:
    """A statement in the place of several."""
    return ast.copy_location(
        ast.Pass(end_lineno=body[-1].end_lineno, end_col_offset=body[-1].end_col_offset),
        ast.Pass(
            lineno=body[0].lineno,
            col_offset=body[0].col_offset,
            end_lineno=body[-1].end_lineno,
            end_col_offset=body[-1].end_col_offset,
        ),
    )


def _constant(node: ast.Constant) -> Iterator[Change]:
    value = node.value
    if isinstance(value, bool):
        yield node, "constant", repr(not value)
    elif isinstance(value, (int, float)):
        yield node, "constant", repr(value + 1)
    elif isinstance(value, str):
        yield node, "constant", repr(f"{value}~")
    elif isinstance(value, bytes):
        yield node, "constant", repr(value + b"~")


def _call(node: ast.Call) -> Iterator[Change]:
    # Without its only argument, most functions would just raise a TypeError.
    if len(node.args) > 1:
        yield node, "argument dropped", ast.unparse(with_changed(node, "args", node.args[:-1]))
    for index in range(len(node.keywords)):
        left = [*node.keywords[:index], *node.keywords[index + 1 :]]
        yield node, "argument dropped", ast.unparse(with_changed(node, "keywords", left))


def with_changed(node: ast.AST, name: str, value: object) -> ast.expr:
    """Make a copy of a node with one attribute changed.

    Args:
        node: The node.
        name: The attribute.
        value: Its value in the copy.
    """
    changed = copy.copy(node)
    setattr(changed, name, value)
    assert isinstance(changed, ast.expr)
    return changed


def _negated(test: ast.expr) -> str:
    return f"(not {_bracketed(test)})"


def _bracketed(node: ast.expr) -> str:
    return f"({ast.unparse(node)})"
