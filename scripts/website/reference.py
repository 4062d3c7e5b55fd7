"""The pages of the reference: one for each API and one for each of its resource groups."""

from __future__ import annotations

import re
from collections.abc import Iterator

from codegen.planning.package_plan import EndpointPlan, Field, MethodPlan, Plan, ResourcePlan, Signature
from codegen.writing.vendor_clients import without_modules
from website.examples import Examples
from website.markup import cell, prose
from website.models import Models, endpoint_name
from website.names import VENDORS

_WIDTH = 100
_STATUSES = re.compile(r"[45][0-9X]{2}")


def pages(plan: Plan) -> dict[str, str]:
    """The pages of an API.

    Args:
        plan: The plan of its package.

    Returns:
        The text of each page, by its path below the folder of the pages.
    """
    models = Models(plan)
    found = {f"reference/{plan.api}/index.md": "\n".join(_Overview(plan).lines()) + "\n"}
    for group in plan.groups.values():
        lines = _Group(plan, group.sync, group.endpoints, models).lines()
        found[f"reference/{plan.api}/{group.name}.md"] = "\n".join(lines) + "\n"
    found |= {f"reference/{plan.api}/{name}.md": text for name, text in models.pages()}
    return found


class _Overview:
    """The page of an API.

    Args:
        plan: The plan of its package.
    """

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._vendor = VENDORS.get(plan.api)

    def lines(self) -> Iterator[str]:
        """Its lines."""
        plan, vendor = self._plan, self._vendor
        name = vendor.client if vendor else "Client"
        yield f"# {plan.title}"
        yield f"\n{plan.title} {plan.version}: {len(plan.endpoints)} operations in {len(plan.groups)} groups.\n"
        yield "```python"
        yield f"from {'abwire' if vendor else f'abwire_api.{plan.api}'} import {name}, Async{name}"
        yield f"from {f'abwire.{plan.api}' if vendor else f'abwire_api.{plan.api}'} import models"
        yield "```\n"
        if vendor:
            yield f"The client and the methods that are its own: [{name}](../../clients/{plan.api}.md).\n"
        yield "| group | operations | |\n|---|---|---|"
        for group in plan.groups.values():
            operations = ", ".join(
                f"[{each.operation.name}]({group.name}.md#{endpoint_name(each)})" for each in group.endpoints
            )
            yield f"| [`{group.name}`]({group.name}.md) | {operations} | {cell(group.doc)} |"


class _Group:
    """The page of a resource group.

    Args:
        plan: The plan of the package.
        resource: The group's class for synchronous clients.
        endpoints: Its operations.
        models: The models of the package.
    """

    def __init__(self, plan: Plan, resource: ResourcePlan, endpoints: list[EndpointPlan], models: Models) -> None:
        self._plan = plan
        self._resource = resource
        self._endpoints = endpoints
        self._models = models
        self._examples = Examples(plan)

    def lines(self) -> Iterator[str]:
        """Its lines."""
        group = self._endpoints[0].operation.group
        yield f"# {group}\n\n{self._resource.doc}\n"
        for endpoint in self._endpoints:
            yield from self._operation(endpoint)

    def _operation(self, endpoint: EndpointPlan) -> Iterator[str]:
        operation = endpoint.operation
        first, *others = self._methods(endpoint)
        yield f"\n## {endpoint_name(endpoint)} {{ #{endpoint_name(endpoint)} }}\n"
        yield f"`{operation.method} {operation.path}`\n"
        yield f"{prose(first.doc.text.rpartition(' ``')[0] or first.doc.text)}\n"
        yield "```python"
        yield self._examples.call(endpoint)
        yield "```\n"
        yield from self._facts(endpoint, first)
        yield "```python"
        yield from (_signature(first, signature) for signature in first.overloads or [first.signature])
        yield "```\n"
        yield from self._arguments(endpoint, first)
        yield from self._models.reply(
            endpoint.item or (endpoint.paging.item if endpoint.paging else endpoint.resource_result)
        )
        if others:
            yield "| with the same arguments | returns |\n|---|---|"
            for method in others:
                text = cell(method.doc.text.replace(f"Call :meth:`{first.name}`, and", "The same, but"))
                yield f"| `{method.name}` | {self._models.type(method.returns)}<br>{_sentence(text)} |"
            yield ""

    def _facts(self, endpoint: EndpointPlan, method: MethodPlan) -> Iterator[str]:
        operation = endpoint.operation
        yield "| | |\n|---|---|"
        yield f"| Returns | {self._models.type(method.returns)} |"
        yield f"| Safe to repeat | {'yes' if operation.safe_to_repeat else 'no: repeated only if it certainly had no effect'} |"
        yield f"| Paged or streamed | {' '.join(_delivery(endpoint)) or 'no: one reply'} |"
        if operation.security:
            ways = (" and ".join(f"`{name}`" for name in alternative) for alternative in operation.security)
            yield f"| Credentials | {' or '.join(filter(None, ways)) or 'none'} |"
        if operation.event:
            yield "| Event | counted by the vendor: not repeated if it may have arrived, unless the client says so |"
        statuses = sorted(filter(_STATUSES.fullmatch, operation.responses))
        listed = f"; the document lists {', '.join(statuses)}" if statuses else ""
        yield f"| Errors | [a class for each status](../../guides/errors.md){listed} |"
        yield f"| Id in the document | `{operation.operation_id}` |\n"

    def _methods(self, endpoint: EndpointPlan) -> list[MethodPlan]:
        return [method for method in self._resource.methods if f"api.{endpoint.constant}" in method.before]

    def _arguments(self, endpoint: EndpointPlan, method: MethodPlan) -> Iterator[str]:
        """The arguments: their types, what they are, and the values that they accept."""
        entries = dict(method.doc.sections).get("Args")
        if not entries:
            return
        fields = {field.name: field for field in _fields(endpoint)}
        yield "| argument | |\n|---|---|"
        for entry in entries:
            name, _, said = entry.partition(": ")
            field = fields.get(name)
            before = f"{self._models.type(field.annotation)}<br>" if field else ""
            listed = self._models.values(field.annotation) if field else []
            unsaid = [value for value in listed if value not in said]
            also = f" Accepted values: {', '.join(unsaid)}." if unsaid else ""
            yield f"| `{name}` | {before}{cell(said + also)} |"
        yield ""


def _fields(endpoint: EndpointPlan) -> list[Field]:
    return [*endpoint.positional, *endpoint.keywords, *(endpoint.properties or ())]


def _delivery(endpoint: EndpointPlan) -> Iterator[str]:
    """How a reply arrives, unless it is one object."""
    operation = endpoint.operation
    if endpoint.paging and endpoint.paging.iterate:
        yield f"paged: `{endpoint.paging.iterate}` goes through all pages."
    if operation.stream:
        yield f"streamed: `{operation.name}_stream` returns the events as they arrive."
    if operation.download:
        yield f"a file: `{operation.name}_to_file` writes it as it arrives."


def _signature(method: MethodPlan, signature: Signature) -> str:
    """A signature as Python shows it, over several lines if it is long."""
    positional = [_argument(each.name, each.annotation, each.default) for each in signature.positional]
    named = [_argument(each.name, each.annotation, each.default) for each in signature.keywords]
    arguments = [*positional, *(["*", *named] if named else [])]
    returns = without_modules(method.returns)
    line = f"def {method.name}({', '.join(arguments)}) -> {returns}"
    if len(line) <= _WIDTH:
        return line
    return "\n".join([f"def {method.name}(", *(f"    {each}," for each in arguments), f") -> {returns}"])


def _argument(name: str, annotation: str, default: str | None) -> str:
    shown = without_modules(annotation).removesuffix(" | Unset")
    return f"{name}: {shown}" if default is None else f"{name}: {shown} = ..."


def _sentence(text: str) -> str:
    return text.partition(". ")[0].rstrip(".") + "."
