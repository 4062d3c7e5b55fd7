"""A plan as text: one fact to a line, without what is empty, so that two plans can be compared and reviewed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any

from codegen.planning.package_plan import (
    Argument,
    Doc,
    EndpointPlan,
    Field,
    GroupPlan,
    MethodPlan,
    ResourcePlan,
    Signature,
)
from codegen.planning.pipeline import Lowered
from codegen.writing.schema_file import schema_file

_WIDTH = 140
_LOWERED = frozenset({"body", "responses", "parameters"})  # an endpoint says the same in its own terms
_EMPTY: tuple[Any, ...] = (None, False, "", [], {}, ())


def plan_text(lowered: Lowered) -> str:
    """Describe a lowered document: the plan of its package, its schemas, and what looks like a mistake in it.

    A method is described as far as it differs from the one before, and an asynchronous one by what it returns and calls.

    Args:
        lowered: The document.
    """
    checked = schema_file(lowered.schemas, lowered.operations).splitlines()[1:-1]
    return "\n".join([*_lines(lowered.plan, ""), *(f"fault {fault}" for fault in lowered.faults), *checked]) + "\n"


def _members(node: Any) -> list[tuple[str, Any]]:
    """What a node consists of, by name, without what is empty."""
    if isinstance(node, (list, tuple)):
        return [("-", each) for each in node]
    if isinstance(node, dict):
        found: dict[str, Any] = node
    elif isinstance(node, Doc):
        found = {"text": node.text, **dict(node.sections)}
    else:
        found = {each.name: getattr(node, each.name) for each in fields(node)}
    if isinstance(node, EndpointPlan):
        operation = {name: value for name, value in _members(found.pop("operation")) if name not in _LOWERED}
        found = {**operation, **found}
    elif isinstance(node, GroupPlan):
        found["asynchronous"] = [_asynchronous(each) for each in node.asynchronous.methods]
    elif isinstance(node, ResourcePlan):
        found["methods"] = list(_differences(node.methods))
    return [
        (str(name), value)
        for name, value in found.items()
        if not any(value is each or value == each != 0 for each in _EMPTY)
    ]


def _differences(methods: list[MethodPlan]) -> Iterator[dict[str, Any]]:
    before: dict[str, Any] = {}
    for method in methods:
        members = dict(_members(method))
        members.update({f"doc {name}": value for name, value in _members(members.pop("doc"))})
        yield {name: value for name, value in members.items() if before.get(name) != value}
        before = members


def _asynchronous(method: MethodPlan) -> str:
    return f"{'async ' if method.coroutine else ''}{method.name} -> {method.returns} = {method.function}"


def _lines(node: Any, indent: str) -> Iterator[str]:
    for name, value in _members(node):
        inline = f"{indent}{name} {_inline(value)}"
        is_short = len(inline) <= _WIDTH and name not in {"fields", "properties", "keywords"}
        if is_short or isinstance(value, (str, int, float, Field, Argument, Signature)):
            yield inline
        else:
            yield f"{indent}{name}"
            yield from _lines(value, f"{indent}  ")


def _inline(node: Any) -> str:
    match node:
        case str():
            return node.replace("\n", "\\n")
        case Field():
            notes = [node.wire_name, node.json_types, *node.limits, *(["secret"] if node.secret else [])]
            return f"{_argument(node)} [{', '.join(notes)}] {node.doc}"
        case Argument():
            return _argument(node) + (" [secret]" if node.secret else "")
        case Signature():
            arguments = [*map(_inline, node.positional), "*", *map(_inline, node.keywords)]
            return f"({', '.join([*arguments, '**arguments' if node.collects else '**_extra'])})"
        case dict():
            return "{" + ", ".join(f"{name}: {_inline(value)}" for name, value in node.items()) + "}"
        case list() | tuple():
            return "[" + ", ".join(map(_inline, node)) + "]"
        case _ if is_dataclass(node):
            return ", ".join(f"{name}={_inline(value)}" for name, value in _members(node))
        case _:
            return repr(node)


def _argument(node: Field | Argument) -> str:
    return f"{node.name}: {node.annotation}" + (f" = {node.default}" if node.default is not None else "")
