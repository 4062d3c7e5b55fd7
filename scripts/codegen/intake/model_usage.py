"""Which models users give and which they get: a change means one thing in a request and another in a reply."""

from __future__ import annotations

from dataclasses import dataclass

from codegen.intake.type_compat import Kind, parse
from codegen.planning.package_plan import Plan


@dataclass(frozen=True)
class Usage:
    """The models that are reached from arguments, and those that are reached from replies."""

    given: frozenset[str]
    got: frozenset[str]


def usage_of(plan: Plan) -> Usage:
    """How the models of a plan are used. What no operation uses counts as both, for somebody may use it by itself."""
    inside = {model.name: [parse(field.annotation) for field in model.fields] for model in plan.models}
    inside |= {union.name: [parse(union.annotation)] for union in plan.unions}
    inside |= {alias: [parse(name)] for alias, name in plan.aliases.items()}
    inside |= {enum.name: [] for enum in plan.enums}
    given: list[Kind] = []
    got: list[Kind] = []
    for endpoint in plan.endpoints:
        fields = [*endpoint.positional, *endpoint.keywords, *(endpoint.properties or ())]
        given += [parse(field.annotation) for field in fields]
        given += [parse(endpoint.body_annotation)] if endpoint.body_annotation else []
        got += [parse(endpoint.item or endpoint.result), parse(endpoint.result)]
    given_names, got_names = _reached(given, inside), _reached(got, inside)
    unused = inside.keys() - given_names - got_names
    return Usage(frozenset(given_names | unused), frozenset(got_names | unused))


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
