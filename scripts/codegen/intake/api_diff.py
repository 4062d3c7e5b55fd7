"""What a new document changes for users of the Python API: a comparison of the plans before and after.

The plans contain what users see: the names of methods, arguments, models and members, their annotations, and what is
required. Arguments, and the models in them, may accept more than before, never less. Replies, and the models in them,
may be fewer types than before, never more.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import TypeVar

from codegen.intake import variant_diff
from codegen.intake.argument_diff import LEVELS, Change, argument, limits, plain_field
from codegen.intake.client_diff import client_changes, security_change
from codegen.intake.model_usage import Usage, usage_of
from codegen.intake.paging_diff import paging_changes
from codegen.intake.plain_types import with_plain_types
from codegen.intake.type_diff import Types, from_to, text
from codegen.planning.package_plan import EndpointPlan, EnumPlan, Field, ModelPlan, Plan, UnionPlan
from codegen.planning.type_compat import parse

T = TypeVar("T")
Schema = ModelPlan | EnumPlan | UnionPlan

_KINDS = {ModelPlan: "model", EnumPlan: "enum", UnionPlan: "union"}


def compare(before: Plan, after: Plan) -> list[Change]:
    """The differences between two plans of one package, ordered by level and name."""
    before, after = with_plain_types(before), with_plain_types(after)
    types = Types(frozenset(enum.name for plan in (before, after) for enum in plan.enums))
    found = [
        *client_changes(before, after, types),
        *_operations(before, after, types),
        *_schemas(before, after, types, usage_of(before)),
    ]
    return sorted(
        dict.fromkeys(found), key=lambda change: (LEVELS.index(change.level), not change.breaking, change.name)
    )


def _paired(before: Mapping[str, T], after: Mapping[str, T]) -> Iterator[tuple[str, T | None, T | None]]:
    for name in dict.fromkeys([*before, *after]):
        yield name, before.get(name), after.get(name)


# Operations


def _operations(before: Plan, after: Plan, types: Types) -> Iterator[Change]:
    for old, new in paired_operations(before.endpoints, after.endpoints):
        if old is not None and new is not None:
            yield from _operation(old, new, types)
            yield from _credentials(before, after, old, new)
            if old.item and new.item and operation_name(old) == operation_name(new):
                yield from paging_changes(before, after, old, new)
        elif new is not None:
            yield Change("operation", "added", operation_name(new), "", False)
        elif old is not None:
            yield Change("operation", "removed", operation_name(old), "", True)


def _credentials(before: Plan, after: Plan, old: EndpointPlan, new: EndpointPlan) -> Iterator[Change]:
    """The credentials of an operation. Those that most operations need are compared with the clients."""
    was, now = old.operation.security, new.operation.security
    usual = [plan.client.usual if plan.client is not None else () for plan in (before, after)]
    if was and [was, now] != usual and (detail := security_change(was, now)):
        yield Change("operation", "changed", operation_name(old), detail, True)


def paired_operations(
    before: list[EndpointPlan], after: list[EndpointPlan]
) -> Iterator[tuple[EndpointPlan | None, EndpointPlan | None]]:
    """Each operation before and after. They are matched by operationId, or else by method name, or else by path."""
    for identity in (_id, operation_name, _path, _skeleton):
        old, new = ({identity(endpoint): endpoint for endpoint in endpoints} for endpoints in (before, after))
        yield from ((old[key], new[key]) for key in old if key in new)
        before = [endpoint for key, endpoint in old.items() if key not in new]
        after = [endpoint for key, endpoint in new.items() if key not in old]
    yield from ((endpoint, None) for endpoint in before)
    yield from ((None, endpoint) for endpoint in after)


def _id(endpoint: EndpointPlan) -> str:
    return endpoint.operation.operation_id


def _path(endpoint: EndpointPlan) -> str:
    return f"{endpoint.operation.method} {endpoint.operation.path}"


def _skeleton(endpoint: EndpointPlan) -> str:
    """The path without the names of its parameters."""
    return re.sub(r"{[^{}]*}", "{}", _path(endpoint))


def operation_name(endpoint: EndpointPlan) -> str:
    """The name of an operation: ``goals.create``."""
    return f"{endpoint.operation.group}.{endpoint.operation.name}"


def _operation(old: EndpointPlan, new: EndpointPlan, types: Types) -> Iterator[Change]:
    def changed(detail: str, breaking: bool) -> Change:
        return Change("operation", "changed", operation_name(old), detail, breaking)

    if operation_name(old) != operation_name(new):
        remains = old.operation.group == new.operation.group and old.operation.name in new.operation.former_names
        yield changed(f"is now {operation_name(new)}{', its old name is deprecated' if remains else ''}", not remains)
    if _id(old) != _id(new):
        yield changed(f"has the operationId {_id(new)}, not {_id(old)}", False)
    if _path(old) != _path(new):
        yield changed(f"is now {_path(new)}", False)
    if old.operation.servers != new.operation.servers:
        yield changed(f"is sent to {', '.join(new.operation.servers) or 'the base URL of the API'}", False)
    if old.operation.public != new.operation.public:
        yield changed("no longer needs credentials" if new.operation.public else "now needs credentials", False)
    if (media := _media_type(new)) != _media_type(old) and media and _media_type(old):
        yield changed(f"is sent as {media}, not {_media_type(old)}", False)
    if new.operation.deprecated and not old.operation.deprecated:
        yield changed("is deprecated", False)
    if old.operation.safe_to_repeat != new.operation.safe_to_repeat:
        yield changed(
            "is now repeated after failures"
            if new.operation.safe_to_repeat
            else "is no longer repeated after failures",
            False,
        )
    if old.operation.event != new.operation.event:
        yield changed("now reports an event" if new.operation.event else "no longer reports an event", False)
    if bool(old.item) != bool(new.item):
        yield changed("now returns pages" if new.item else "no longer returns pages", True)
    for form, one, other in (
        ("as a stream of events", old.operation.stream, new.operation.stream),
        ("as a file", old.operation.download, new.operation.download),
    ):
        if bool(one) != bool(other):
            yield changed(f"is no longer available {form}" if one else f"is now also available {form}", bool(one))
    result, result_now = (endpoint.item or endpoint.result for endpoint in (old, new))
    if bool(old.item) == bool(new.item) and parse(result) != parse(result_now):
        yield changed(f"returns {result_now}, not {result}", types.breaks_readers(parse(result), parse(result_now)))
    yield from _arguments(old, new, types)


def _media_type(endpoint: EndpointPlan) -> str:
    return endpoint.operation.body.media_type if endpoint.operation.body else ""


def _arguments(old: EndpointPlan, new: EndpointPlan, types: Types) -> Iterator[Change]:
    before, after = _all_arguments(old), _all_arguments(new)
    for name, one, other in _paired(before, after):
        label = f"{operation_name(old)}({name})"
        for detail, breaking in variant_diff.discriminator_changes(old, new, name) if one and other else ():
            yield Change("parameter", "changed", label, detail, breaking)
        pairs = variant_diff.pairs(old, new, name)
        yield from _in_variants(label, pairs, types) if pairs else argument(label, one, other, types)
    yield from _sent(old, new)
    yield from _supplied(old, new)
    old_order, new_order = ([field.name for field in endpoint.positional] for endpoint in (old, new))
    if old_order != new_order and set(old_order) <= set(after) and set(new_order) <= set(before):
        detail = f"has other positional arguments: {', '.join(new_order) or 'none'}"
        yield Change("operation", "changed", operation_name(old), detail, True)


def _sent(old: EndpointPlan, new: EndpointPlan) -> Iterator[Change]:
    """The parameters that moved to another part of the request."""
    before, after = ({each.name: each.location for each in endpoint.operation.arguments} for endpoint in (old, new))
    for name, one, other in _paired(before, after):
        if one is not None and other is not None and one != other:
            yield Change(
                "parameter",
                "changed",
                f"{operation_name(old)}({name})",
                f"is sent in the {other}, not the {one}",
                False,
            )


def _supplied(old: EndpointPlan, new: EndpointPlan) -> Iterator[Change]:
    """The arguments that another setting of the client supplies, or none. Required ones are then required in calls."""
    before, after = _settings(old), _settings(new)
    present = _all_arguments(new)
    for name, setting in before.items():
        if name not in present or after.get(name) == setting or present[name].default is None:
            continue
        now = (
            f"is supplied by the client's {after[name]}, not"
            if name in after
            else "is no longer supplied by the client's"
        )
        yield Change("parameter", "changed", f"{operation_name(old)}({name})", f"{now} {setting}", True)


def _settings(endpoint: EndpointPlan) -> dict[str, str]:
    """The settings of the client that supply arguments, by argument."""
    found = {each.name: each.client for each in endpoint.operation.parameters if each.client is not None}
    return {**found, **(endpoint.body.keywords.get("client", {}) if endpoint.body is not None else {})}


def _all_arguments(endpoint: EndpointPlan) -> dict[str, Field]:
    fields = [*endpoint.positional, *endpoint.keywords, *(endpoint.properties or ())]
    found = {field.name: field for field in fields}
    if endpoint.body_annotation is not None:
        # A whole body can always be passed. It is required if its properties are not arguments.
        required = endpoint.body_required and endpoint.properties is None
        found["body"] = plain_field("body", endpoint.body_annotation, None if required else "UNSET")
    return found


def _in_variants(label: str, pairs: list[variant_diff.Pair], types: Types) -> Iterator[Change]:
    """The changes of an argument that depends on the variant of the body. Equal changes are one, and one that is the
    same in all variants says nothing of them.
    """
    found: dict[Change, list[str]] = {}
    for condition, one, other in pairs:
        for change in argument(label, one, other, types):
            found.setdefault(change, []).append(condition)
    for change, conditions in found.items():
        if len(conditions) == len(pairs):
            yield change
        else:
            detail = f"{change.detail} {variant_diff.either(conditions)}".lstrip()
            yield replace(change, detail=detail)


# Models, enums and unions


def _schemas(before: Plan, after: Plan, types: Types, usage: Usage) -> Iterator[Change]:
    for name, old, new in _paired(_named(before), _named(after)):
        if old is None:
            yield Change("model", "added", name, "", False)
        elif new is None:
            yield Change("model", "removed", name, "", True)
        elif isinstance(old, ModelPlan) and isinstance(new, ModelPlan):
            yield from _model(old, new, types, usage)
        elif isinstance(old, EnumPlan) and isinstance(new, EnumPlan):
            yield from _enum(old, new)
        elif isinstance(old, UnionPlan) and isinstance(new, UnionPlan):
            yield from _union(old, new, usage)
        elif old != new:
            yield Change("model", "changed", name, f"is {_kind_name(new)}, not {_kind_name(old)}", True)


def _named(plan: Plan) -> dict[str, Schema | str]:
    schemas: Iterable[Schema] = [*plan.models, *plan.enums, *plan.unions]
    return {**{schema.name: schema for schema in schemas}, **plan.aliases}


def _kind_name(schema: Schema | str) -> str:
    if isinstance(schema, str):
        return f"another name for {schema}"
    return f"{'an' if isinstance(schema, EnumPlan) else 'a'} {_KINDS[type(schema)]}"


def _model(old: ModelPlan, new: ModelPlan, types: Types, usage: Usage) -> Iterator[Change]:
    fields = ({field.name: field for field in model.fields} for model in (old, new))
    for name, one, other in _paired(*fields):
        label = f"{old.name}.{name}"
        if one is not None and other is not None:
            yield from _field(label, one, other, old.name, types, usage)
        elif other is not None:
            required = other.default is None and old.name in usage.passed
            yield Change("field", "added", label, "required" if required else "", required)
        else:
            yield Change("field", "removed", label, "", True)
    if old.extra != new.extra:
        detail = "decodes additional properties differently"
        yield Change("model", "changed", old.name, detail, old.name in usage.received)


def _field(label: str, old: Field, new: Field, model: str, types: Types, usage: Usage) -> Iterator[Change]:
    unset = parse("Unset")
    before, after = parse(old.annotation), parse(new.annotation)
    if (before & unset) != (after & unset):
        yield _presence(label, bool(after & unset), model, usage)
    elif (old.default is None) != (new.default is None):
        detail = (
            "is now required by the constructor" if new.default is None else "is no longer required by the constructor"
        )
        yield Change("field", "changed", label, detail, new.default is None and model in usage.passed)
    before, after = before - unset, after - unset
    if before != after:
        for_readers = model in usage.received and types.breaks_readers(before, after)
        for_callers = model in usage.passed and types.breaks_callers(before, after)
        yield Change("field", "changed", label, from_to(before, after), for_readers or for_callers)
    if {old.default, new.default}.isdisjoint({None, "UNSET"}) and old.default != new.default:
        yield Change("field", "changed", label, f"is always {new.default}, not {old.default}", True)
    if old.wire_name != new.wire_name:
        yield Change("field", "changed", label, f"is sent as {new.wire_name!r}, not {old.wire_name!r}", False)
    yield from limits("field", label, old, new)


def _presence(label: str, optional: bool, model: str, usage: Usage) -> Change:
    if model in usage.received:
        detail = "may now be missing" if optional else "is now always present"
    else:
        detail = "is now optional" if optional else "is now required"
    return Change("field", "changed", label, detail, model in (usage.received if optional else usage.passed))


def _enum(old: EnumPlan, new: EnumPlan) -> Iterator[Change]:
    if old.base != new.base:
        yield Change("model", "changed", old.name, f"has values of another type: {new.base}, not {old.base}", True)
        return
    members = ({value: name for name, value, _ in enum.members} for enum in (old, new))
    before, after = ({str(value): (name, value) for value, name in each.items()} for each in members)
    for key, one, other in _paired(before, after):
        name, value = one or other or ("", key)
        label = f"{old.name}.{name}"
        if one is None:
            yield Change("enum value", "added", label, repr(value), False)
        elif other is None:
            yield Change("enum value", "removed", label, repr(value), True)
        elif one[0] != other[0]:
            yield Change("enum value", "changed", label, f"is now {old.name}.{other[0]}", True)


def _union(old: UnionPlan, new: UnionPlan, usage: Usage) -> Iterator[Change]:
    open_ended = old.discriminator is not None and new.discriminator is not None
    before, after = parse(old.annotation), parse(new.annotation)
    received, passed = old.name in usage.received, old.name in usage.passed
    if added := sorted(text(frozenset({atom})) for atom in after - before):
        # The type of a union with a discriminator already includes unlisted variants.
        yield Change("model", "changed", old.name, f"may be {variant_diff.either(added)}", received and not open_ended)
    if removed := sorted(text(frozenset({atom})) for atom in before - after):
        yield Change("model", "changed", old.name, f"is never {variant_diff.either(removed)}", passed)
    if old.discriminator != new.discriminator:
        detail = f"has the discriminator {new.discriminator}" if new.discriminator else "no longer has a discriminator"
        yield Change("model", "changed", old.name, detail, received)
    for value, one, other in _paired(old.mapping, new.mapping):
        where = f"where the discriminator is {value!r}"
        if one is None:
            if other in old.mapping.values():
                yield Change("model", "changed", old.name, f"is {other} {where}", False)
        elif other is None:
            if one in new.mapping.values():
                yield Change("model", "changed", old.name, f"is no longer {one} {where}", received)
        elif one != other:
            yield Change("model", "changed", old.name, f"is {other}, not {one}, {where}", received)
