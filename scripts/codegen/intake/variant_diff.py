"""What a new document changes about the variants of bodies. Each variant has arguments with types of its own."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TypeAlias

from codegen.planning.package_plan import BodyVariant, EndpointPlan, Field

Pair: TypeAlias = tuple[str, Field | None, Field | None]


def pairs(old: EndpointPlan, new: EndpointPlan, name: str) -> list[Pair]:
    """An argument before and now, in each variant of the body.

    A variant is identified by its discriminator's value, and not by its model, which a value may change. A body that is
    no union has the same arguments whatever the value.

    Args:
        old: The operation before.
        new: The operation now.
        name: The argument.

    Returns:
        For each variant that is both before and now, the condition that selects it, and the argument before and now;
        None if the variant does not have it. Nothing if the argument does not depend on the variant.
    """
    before, after = _by_condition(old), _by_condition(new)
    if before and after:
        conditions = [condition for condition in before if condition in after]
    else:
        conditions = [*before, *after] if _discriminators(old) or _discriminators(new) else []
    found = [(each, _field(old, before.get(each), name), _field(new, after.get(each), name)) for each in conditions]
    return found if any(one or other for _, one, other in found) else []


def _by_condition(endpoint: EndpointPlan) -> dict[str, BodyVariant]:
    """The variants of a body by the condition that selects them: ``where type is 'revenue'``."""
    found: dict[str, BodyVariant] = {}
    for variant in endpoint.variants:
        conditions = [""]
        for name, values in variant.tags.items():
            conditions = [
                f"{condition} and {name} is {value!r}" if condition else f"where {name} is {value!r}"
                for condition in conditions
                for value in values
            ]
        found |= dict.fromkeys(conditions if variant.tags else [f"for {variant.name}"], variant)
    return found


def _field(endpoint: EndpointPlan, variant: BodyVariant | None, name: str) -> Field | None:
    fields = variant.fields if variant else endpoint.properties or ()
    field = next((each for each in fields if each.name == name), None)
    # The type of a discriminator is what selects the variant. See discriminator_changes.
    return replace(field, annotation="str") if field and name in _discriminators(endpoint) else field


def _discriminators(endpoint: EndpointPlan) -> set[str]:
    return {name for variant in endpoint.variants for name in variant.tags}


def discriminator_changes(old: EndpointPlan, new: EndpointPlan, name: str) -> Iterator[tuple[str, bool]]:
    """The values that a discriminator loses and gains.

    Args:
        old: The operation before.
        new: The operation now.
        name: The argument.

    Yields:
        Each change in words, and whether correct code can now fail.
    """
    before, after = _values(old, name), _values(new, name)
    if before and after:
        if added := [value for value in after if value not in before]:
            yield f"may be {either(added)}", False
        if removed := [value for value in before if value not in after]:
            yield f"is never {either(removed)}", True
    elif after:
        yield f"is {either(after)}, and selects what else is accepted", True
    elif before:
        yield "no longer selects what else is accepted", False


def _values(endpoint: EndpointPlan, name: str) -> list[str]:
    """The values that a discriminator may have, and the enums of such values."""
    found: set[str] = set()
    for variant in endpoint.variants:
        for field in variant.fields:
            if field.name == name and name in variant.tags:
                found |= set(_listed(ast.parse(field.annotation, mode="eval").body))
    return sorted(found - {"Unset"})


def _listed(node: ast.expr) -> Iterator[str]:
    """The members of a union type, and the values of a ``Literal`` in it."""
    if isinstance(node, ast.BinOp):
        yield from _listed(node.left)
        yield from _listed(node.right)
    elif isinstance(node, ast.Subscript):
        values = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
        yield from (ast.unparse(value).removeprefix("models.") for value in values)
    else:
        yield ast.unparse(node).removeprefix("models.")


def either(texts: Iterable[str]) -> str:
    """Several texts as alternatives: ``where type is 'revenue' or where type is 'advanced'``."""
    return " or ".join(texts)
