"""Whatever a small change of a document changes in the Python API is in the report, and what breaks calls is breaking.

The signatures of the planned methods and classes are compared here without the code that makes the report.
"""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from hypothesis import given, reject, settings
from hypothesis import strategies as st

from codegen.errors import SpecError
from codegen.intake.api_diff import compare
from codegen.intake.plain_types import with_plain_types
from codegen.planning import pipeline
from codegen.planning.package_plan import MethodPlan, Plan, Signature
from codegen.source import documents

Document = dict[str, Any]
Keys = tuple[str | int, ...]

SOURCES = {api: documents.patched(api).document for api in ("vwo", "webtrends", "optimizely")}
SOURCES |= {
    api: documents.patched(api, Path(__file__).parent / "documents").document
    for api in ("case", "names", "paths", "shapes", "unions", "variants", "wire")
}
BEFORE = {api: pipeline.lower(api, document).plan for api, document in SOURCES.items()}
WORDS = ("description", "summary", "title", "example", "examples", "x-enum-descriptions", "externalDocs", "info")


def nodes(node: Any, path: Keys = ()) -> list[tuple[Keys, Any]]:
    """Every node of a document that is not about words."""
    found: list[tuple[Keys, Any]] = [(path, node)]
    items = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, value in items:
        if key not in WORDS:
            found += nodes(value, (*path, key))
    return found


NODES = {api: [(path, node) for path, node in nodes(document) if path] for api, document in SOURCES.items()}


def other_value(value: Any) -> st.SearchStrategy[Any]:
    """Another value of the kind that documents have in such a place."""
    if isinstance(value, bool):
        return st.just(not value)
    if isinstance(value, int):
        return st.sampled_from([value + 1, max(value - 1, 0)])
    if value in ("string", "integer", "number", "boolean"):
        return st.sampled_from(["string", "integer", "number", "boolean"])
    if isinstance(value, str):
        return st.just(f"{value}_x")
    return st.just(value)


@dataclass(frozen=True)
class Mutation:
    """A document of an API with a small change."""

    api: str
    what: str
    document: Document = field(repr=False)


@st.composite
def mutations(draw: st.DrawFn) -> Mutation:
    api = draw(st.sampled_from(sorted(SOURCES)))
    path, value = NODES[api][draw(st.integers(0, len(NODES[api]) - 1))]
    document = deepcopy(SOURCES[api])
    parent: Any = document
    for step in path[:-1]:
        parent = parent[step]
    last = path[-1]
    kind = draw(st.sampled_from(["drop", "change", "rename", "require", "add"]))
    if kind == "drop":
        del parent[last]
    elif kind == "change" and not isinstance(value, (dict, list)):
        parent[last] = draw(other_value(value))
    elif kind == "rename" and isinstance(parent, dict):
        items = [(f"{key}_x" if key == last else key, each) for key, each in parent.items()]
        parent.clear()
        parent.update(items)
    elif kind == "require" and isinstance(value, dict) and "in" in value:
        value = parent[last]
        value["required"] = not value.get("required")
    elif kind == "require" and last == "properties" and isinstance(value, dict) and value:
        name = draw(st.sampled_from(sorted(value)))
        required = parent.get("required") or []
        parent["required"] = [each for each in required if each != name] if name in required else [*required, name]
    elif kind == "add" and last == "properties":
        parent[last]["added_here"] = {"type": "string"}
    else:
        reject()
    return Mutation(api, f"{kind} {path}", document)


def signatures(method: MethodPlan) -> list[Signature]:
    return method.overloads or [method.signature]


def surface(plan: Plan) -> dict[str, Any]:
    """What type checkers see of a plan: methods, models, enums, unions and aliases, without words."""
    plan = with_plain_types(plan)
    found: dict[str, Any] = {}
    for group in plan.groups.values():
        for method in [*group.sync.methods, *group.asynchronous.methods]:
            found[f"{group.name}.{method.name}{'()' if method.coroutine else ''}"] = [
                sorted((each.name, each.annotation, each.default) for each in [*form.positional, *form.keywords])
                for form in signatures(method)
            ] + [method.returns]
    for model in plan.models:
        found[model.name] = sorted((each.name, each.annotation, each.default) for each in model.fields)
    for enum in plan.enums:
        found[enum.name] = (enum.base, sorted((name, str(value)) for name, value, _ in enum.members))
    for union in plan.unions:
        found[union.name] = (union.annotation, union.discriminator, sorted(union.mapping.items()))
    return {**found, **plan.aliases}


def lost_calls(before: Plan, after: Plan) -> list[str]:
    """The calls that are accepted before and not after, judged by names and by what is required."""
    lost: list[str] = []
    for name, group in before.groups.items():
        now = {method.name: method for method in after.groups[name].sync.methods} if name in after.groups else {}
        for method in group.sync.methods:
            if method.name not in now:
                lost.append(f"{name}.{method.name}")
                continue
            for form in signatures(method):
                required = {each.name for each in [*form.positional, *form.keywords] if each.default is None}
                every = {each.name for each in [*form.positional, *form.keywords]}
                if not any(accepts(other, required, every) for other in signatures(now[method.name])):
                    lost.append(f"{name}.{method.name}({', '.join(sorted(every))})")
    return lost


def accepts(form: Signature, required: set[str], every: set[str]) -> bool:
    """Whether a signature accepts a call with the required arguments, and one with all."""
    arguments = [*form.positional, *form.keywords]
    return (
        every <= {each.name for each in arguments}
        and {each.name for each in arguments if each.default is None} <= required
    )


def planned(api: str, document: Document) -> Plan:
    try:
        return pipeline.lower(api, document).plan
    except (
        SpecError,
        KeyError,
        TypeError,
        AttributeError,
        ValueError,
    ):  # not valid; its structure is checked elsewhere
        reject()


@given(mutations())
@settings(max_examples=60)
def test_a_small_change_of_a_document_is_never_unreported(mutation: Mutation) -> None:
    before, after = BEFORE[mutation.api], planned(mutation.api, mutation.document)
    changes = compare(before, after)
    if surface(before) != surface(after):
        assert changes
    if lost := lost_calls(before, after):
        assert any(change.breaking for change in changes), lost
