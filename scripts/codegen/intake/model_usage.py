"""Which models users pass and which they receive. The same change can break the one use and not the other."""

from __future__ import annotations

from dataclasses import dataclass

from codegen.planning.package_plan import Plan
from codegen.planning.type_compat import Kind, parse


@dataclass(frozen=True)
class Usage:
    """The models that users pass in arguments, and those that they receive in replies."""

    passed: frozenset[str]
    received: frozenset[str]


def usage_of(plan: Plan) -> Usage:
    """How the models of a plan are used. A model that no operation uses counts as both, because users may still use it."""
    inside = {model.name: [parse(field.annotation) for field in model.fields] for model in plan.models}
    inside |= {union.name: [parse(union.annotation)] for union in plan.unions}
    passed: list[Kind] = []
    received: list[Kind] = []
    for endpoint in plan.endpoints:
        fields = [*endpoint.positional, *endpoint.keywords, *(endpoint.properties or ())]
        passed += [parse(field.annotation) for field in fields]
        passed += [parse(endpoint.body_annotation)] if endpoint.body_annotation else []
        received.append(parse(endpoint.result))
    passed_names, received_names = _reached(passed, inside), _reached(received, inside)
    unused = inside.keys() - passed_names - received_names
    return Usage(frozenset(passed_names | unused), frozenset(received_names | unused))


def _reached(kinds: list[Kind], inside: dict[str, list[Kind]]) -> set[str]:
    found: set[str] = set()
    pending = list(kinds)
    while pending:
        for atom in pending.pop():
            pending.extend(atom.arguments)
            if atom.name in inside and atom.name not in found:
                found.add(atom.name)
                pending.extend(inside[atom.name])
    return found
