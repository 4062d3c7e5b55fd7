"""What Python shows of a method with overloads: the parameters of all of them, in place of ``**arguments``."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable, Iterator
from inspect import Parameter, Signature
from typing import Any, get_overloads

from ..data.unset import UNSET


def show_parameters(function: Callable[..., Any]) -> None:
    """Make ``inspect.signature``, ``help()`` and ``typing.get_type_hints`` show the parameters of a method's overloads.

    A parameter that only some overloads have, such as ``body``, or that only some require, has the default ``UNSET``:
    calls that match another overload do not pass it. One whose type depends on the overload has the types of all.

    Args:
        function: The method. One without overloads is left as it is.
    """
    overloads = get_overloads(function)
    if not overloads:
        return
    found: dict[str, Parameter] = {}
    counts: dict[str, int] = {}
    types: dict[str, dict[str, None]] = {}
    for overload in overloads:
        for name, kind, default in _parameters(overload):
            counts[name] = counts.get(name, 0) + 1
            types.setdefault(name, {})[overload.__annotations__.get(name, "")] = None
            if name not in found:
                found[name] = Parameter(name, kind, default=default)
            elif found[name].default is not default is not Parameter.empty:
                found[name] = found[name].replace(default=default)
    annotations: dict[str, str] = {}
    for name, count in counts.items():
        if count < len(overloads) and found[name].default is Parameter.empty:
            found[name] = found[name].replace(default=UNSET)
        if annotation := _union(types[name]):
            annotations[name] = annotation
            found[name] = found[name].replace(annotation=annotation)
    returns = function.__annotations__["return"]
    function.__annotations__ = {**annotations, "return": returns}
    function.__signature__ = Signature(list(found.values()), return_annotation=returns)  # type: ignore[attr-defined]


def _parameters(function: Callable[..., Any]) -> Iterator[tuple[str, Any, Any]]:
    """The names, kinds and defaults of a function's parameters. ``inspect.signature`` takes longer, and this runs when
    a group is first used.
    """
    keyword_defaults = function.__kwdefaults__ or {}
    code = function.__code__
    names = code.co_varnames[: code.co_argcount + code.co_kwonlyargcount]
    for index, name in enumerate(names):
        kind = Parameter.POSITIONAL_OR_KEYWORD if index < code.co_argcount else Parameter.KEYWORD_ONLY
        yield name, kind, keyword_defaults.get(name, Parameter.empty)


def _union(annotations: Iterable[str]) -> str:
    """One annotation for several: the members of all, the values of all ``Literal`` in one. Members of an enum in them
    are shown as the enum.
    """
    first, *others = annotations
    if not others:
        return first
    values: dict[str, None] = {}
    members: dict[str, None] = {}
    for annotation in (first, *others):
        for node in _members(ast.parse(annotation, mode="eval").body):
            if isinstance(node, ast.Subscript) and ast.unparse(node.value) == "Literal":
                for value in node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]:
                    if isinstance(value, ast.Attribute):
                        members[ast.unparse(value.value)] = None
                    else:
                        values[ast.unparse(value)] = None
            else:
                members[ast.unparse(node)] = None
    literals = [f"Literal[{', '.join(values)}]"] if values else []
    last = [name for name in ("None", "Unset") if name in members]
    return " | ".join([*literals, *(name for name in members if name not in last), *last])


def _members(node: ast.expr) -> Iterator[ast.expr]:
    if isinstance(node, ast.BinOp):
        yield from _members(node.left)
        yield from _members(node.right)
    else:
        yield node
