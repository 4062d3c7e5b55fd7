"""A plan whose annotations name classes only, so that two plans can be compared."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from codegen.planning.package_plan import Argument, EndpointPlan, Field, Plan

_NAME = re.compile(r"\w+")


def with_plain_types(plan: Plan) -> Plan:
    """Write out the aliases in a plan's annotations: ``models.GoalStatusesLike`` as ``models.GoalStatuses | str``.

    What an alias says beyond that is in the plan of the enum: its values.

    Args:
        plan: The plan, which is not modified.

    Returns:
        The plan with other annotations.
    """
    names = {enum.like: f"{enum.name} | {'int' if enum.base == 'IntEnum' else 'str'}" for enum in plan.enums}
    names |= {unlisted.name: "Unknown" for unlisted in plan.unlisted}

    def plain(annotation: str) -> str:
        return _NAME.sub(lambda found: names.get(found[0], found[0]), annotation)

    return replace(
        plan,
        models=[replace(model, fields=_fields(model.fields, plain)) for model in plan.models],
        client=replace(plan.client, arguments=_arguments(plan.client.arguments, plain)) if plan.client else None,
        unions=[replace(union, annotation=plain(union.annotation)) for union in plan.unions],
        groups={
            name: replace(group, endpoints=[_endpoint(endpoint, plain) for endpoint in group.endpoints])
            for name, group in plan.groups.items()
        },
    )


def _fields(fields: list[Field], plain: Callable[[str], str]) -> list[Field]:
    return [replace(field, annotation=plain(field.annotation)) for field in fields]


def _arguments(arguments: list[Argument], plain: Callable[[str], str]) -> list[Argument]:
    return [replace(argument, annotation=plain(argument.annotation)) for argument in arguments]


def _endpoint(endpoint: EndpointPlan, plain: Callable[[str], str]) -> EndpointPlan:
    return replace(
        endpoint,
        result=plain(endpoint.result),
        resource_result=plain(endpoint.resource_result),
        item=plain(endpoint.item) if endpoint.item is not None else None,
        positional=_fields(endpoint.positional, plain),
        keywords=_fields(endpoint.keywords, plain),
        properties=_fields(endpoint.properties, plain) if endpoint.properties is not None else None,
        variants=[replace(variant, fields=_fields(variant.fields, plain)) for variant in endpoint.variants],
        body_annotation=plain(endpoint.body_annotation) if endpoint.body_annotation is not None else None,
    )
