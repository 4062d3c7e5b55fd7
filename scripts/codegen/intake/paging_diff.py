"""What changed in the methods that paging adds to a list: ``iterate`` and ``count``."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.intake.argument_diff import Change
from codegen.planning.package_plan import EndpointPlan, MethodPlan, Plan


def paging_changes(before: Plan, after: Plan, old: EndpointPlan, new: EndpointPlan) -> Iterator[Change]:
    """The changes of the methods that paging adds. What also changes in the list itself is left out.

    Args:
        before: The plan before.
        after: The plan now.
        old: The list before.
        new: The list now, under the same name.
    """
    was, now = _methods(before, old), _methods(after, new)
    for name in {**was, **now}:
        label = f"{old.operation.group}.{name}"
        if name not in now:
            yield Change("operation", "removed", label, "", True)
        elif name not in was:
            yield Change("operation", "added", label, "", False)
        else:
            own = _arguments(was[name]) - _arguments(now[name])
            for argument in sorted(own & _all(new)):
                yield Change("parameter", "removed", f"{label}({argument})", "paging sets it now", True)


def _methods(plan: Plan, endpoint: EndpointPlan) -> dict[str, MethodPlan]:
    if endpoint.paging is None:
        return {}
    names = {endpoint.paging.iterate, endpoint.paging.count}
    return {each.name: each for each in plan.groups[endpoint.operation.group].sync.methods if each.name in names}


def _arguments(method: MethodPlan) -> set[str]:
    forms = method.overloads or [method.signature]
    return {each.name for form in forms for each in [*form.positional, *form.keywords]}


def _all(endpoint: EndpointPlan) -> set[str]:
    """The arguments of the list."""
    return {each.name for each in [*endpoint.positional, *endpoint.keywords, *(endpoint.properties or ())]}
