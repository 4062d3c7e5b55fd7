"""What changed for whoever makes a client: the arguments of its constructor, and the credentials that calls need."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from codegen.intake.argument_diff import Change, argument, plain_field
from codegen.intake.type_diff import Types
from codegen.lowering.security import Requirement
from codegen.planning.package_plan import Argument, ClientPlan, Field, Plan


def client_changes(before: Plan, after: Plan, types: Types) -> Iterator[Change]:
    """The changes of the clients of a package."""
    if before.servers and before.servers != after.servers:
        detail = f"has the base URLs {', '.join(after.servers)}, not {', '.join(before.servers)}"
        yield Change("client", "changed", after.api, detail, False)
    if before.pace != after.pace:
        yield Change("client", "changed", after.api, f"has the x-pace {after.pace}, not {before.pace}", False)
    if before.client is not None and after.client is not None:
        yield from _constructor(before.client, after.client, types)
        if detail := security_change(before.client.usual, after.client.usual):
            yield Change("client", "changed", after.api, detail, True)
        if before.client.prefix != after.client.prefix:
            detail = f"reads its settings from {after.client.prefix}_..., not {before.client.prefix}_..."
            yield Change("client", "changed", after.api, detail, True)


def security_change(before: Requirement, after: Requirement) -> str:
    """What calls need that they did not need before; empty if the same credentials are still accepted.

    Args:
        before: The alternatives before, each of them the schemes that are needed together.
        after: The alternatives now.
    """
    if not after or all(any(set(new) <= set(old) for new in after) for old in before or ((),)):
        return ""
    now = " or ".join(" and ".join(each) for each in after)
    was = " or ".join(" and ".join(each) or "nothing" for each in before) or "nothing"
    return f"now needs the credentials of {now}, not {was}"


def _constructor(before: ClientPlan, after: ClientPlan, types: Types) -> Iterator[Change]:
    old, new = ({each.name: each for each in plan.arguments} for plan in (before, after))
    for name in {**old, **new}:
        label = f"Client({name})"
        is_needed = name not in old and name in after.needed  # its default is None, which stands for "not set"
        for change in argument(label, _field(old.get(name)), _field(new.get(name)), types):
            yield Change("client", "added", label, "required", True) if is_needed else replace(change, level="client")
        if name in old and name in new:
            yield from _choices(label, _accepted(before, name), _accepted(after, name))
            if name in after.needed and name not in before.needed:
                yield Change("client", "changed", label, "is now required", True)
            if name in before.defaults and name in after.defaults and before.defaults[name] != after.defaults[name]:
                detail = f"now {after.defaults[name]!r} unless given; before {before.defaults[name]!r} unless given"
                yield Change("client", "changed", label, detail, False)


def _field(found: Argument | None) -> Field | None:
    return None if found is None else plain_field(found.name, found.annotation, found.default)


def _accepted(plan: ClientPlan, name: str) -> tuple[str, ...]:
    """The values that an argument accepts, empty if it accepts any."""
    return plan.server_names if plan.server_names and name == plan.server_setting else plan.choices.get(name, ())


def _choices(label: str, before: tuple[str, ...], after: tuple[str, ...]) -> Iterator[Change]:
    if after and (lost := [value for value in before if value not in after]):
        yield Change("client", "changed", label, f"no longer accepts {' or '.join(map(repr, lost))}", True)
    if after and not before:
        yield Change("client", "changed", label, f"only accepts {' or '.join(map(repr, after))}", True)
    if before and (gained := [value for value in after if value not in before]):
        yield Change("client", "changed", label, f"also accepts {' or '.join(map(repr, gained))}", False)
