"""The pages of the reference: one for each API and one for each of its resource groups."""

from __future__ import annotations

import re
from collections.abc import Iterator

from codegen.planning.package_plan import EndpointPlan, MethodPlan, ModelPlan, Plan, ResourcePlan, Signature, UnionPlan
from codegen.writing.vendor_clients import without_modules
from website.examples import Examples
from website.names import VENDORS

_WIDTH = 100
_SPECIAL = re.compile(r"[<\[*_]")
_ROLE = re.compile(r":\w+:`([^`]+)`|``([^`]+)``")


def pages(plan: Plan) -> dict[str, str]:
    """The pages of an API.

    Args:
        plan: The plan of its package.

    Returns:
        The text of each page, by its path below the folder of the pages.
    """
    found = {f"reference/{plan.api}/index.md": "\n".join(_Overview(plan).lines()) + "\n"}
    for group in plan.groups.values():
        found[f"reference/{plan.api}/{group.name}.md"] = (
            "\n".join(_Group(plan, group.sync, group.endpoints).lines()) + "\n"
        )
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
                f"[{each.operation.name}]({group.name}.md#{_anchor(group.name, each)})" for each in group.endpoints
            )
            yield f"| [`{group.name}`]({group.name}.md) | {operations} | {_cell(group.doc)} |"


class _Group:
    """The page of a resource group.

    Args:
        plan: The plan of the package.
        resource: The group's class for synchronous clients.
        endpoints: Its operations.
    """

    def __init__(self, plan: Plan, resource: ResourcePlan, endpoints: list[EndpointPlan]) -> None:
        self._plan = plan
        self._resource = resource
        self._endpoints = endpoints
        self._models = {model.name: model for model in plan.models}
        self._unions = {union.name: union for union in plan.unions}
        self._examples = Examples(plan)

    def lines(self) -> Iterator[str]:
        """Its lines."""
        group = self._endpoints[0].operation.group
        yield f"# {group}\n\n{self._resource.doc}\n"
        shown: set[str] = set()
        for endpoint in self._endpoints:
            yield from self._operation(group, endpoint, shown)

    def _operation(self, group: str, endpoint: EndpointPlan, shown: set[str]) -> Iterator[str]:
        operation = endpoint.operation
        first, *others = self._methods(endpoint)
        yield f"\n## {group}.{operation.name} {{ #{_anchor(group, endpoint)} }}\n"
        yield f"`{operation.method} {operation.path}`\n"
        yield f"{prose(first.doc.text.rpartition(' ``')[0] or first.doc.text)}\n"
        yield "```python"
        yield self._examples.call(endpoint)
        yield "```\n"
        yield from self._facts(endpoint, first)
        yield "```python"
        yield from (_signature(first, signature) for signature in first.overloads or [first.signature])
        yield "```\n"
        if others:
            yield "| with the same arguments | returns | |\n|---|---|---|"
            for method in others:
                text = _cell(method.doc.text.replace(f"Call :meth:`{first.name}`, and", "The same, but"))
                yield f"| `{method.name}` | {_code_cell(without_modules(method.returns))} | {_sentence(text)} |"
            yield ""
        yield from _arguments(first)
        yield from self._reply(endpoint, shown)

    def _facts(self, endpoint: EndpointPlan, method: MethodPlan) -> Iterator[str]:
        operation = endpoint.operation
        yield "| | |\n|---|---|"
        yield f"| Returns | `{without_modules(method.returns)}` |"
        yield f"| Safe to repeat | {'yes' if operation.safe_to_repeat else 'no: repeated only if it certainly had no effect'} |"
        if operation.security:
            ways = (" and ".join(f"`{name}`" for name in alternative) for alternative in operation.security)
            yield f"| Credentials | {' or '.join(filter(None, ways)) or 'none'} |"
        if operation.pagination is not None and operation.pagination.is_paged:
            yield f"| Pages | yes: `{endpoint.paging.iterate}` goes through all of them |" if endpoint.paging else ""
        if operation.stream:
            yield f"| Stream | `{operation.name}_stream` returns the events as they arrive |"
        if operation.download:
            yield f"| File | `{operation.name}_to_file` writes it as it arrives |"
        if operation.event:
            yield "| Event | counted by the vendor: not repeated if it may have arrived, unless the client says so |"
        yield f"| Id in the document | `{operation.operation_id}` |\n"

    def _methods(self, endpoint: EndpointPlan) -> list[MethodPlan]:
        return [method for method in self._resource.methods if f"api.{endpoint.constant}" in method.before]

    def _reply(self, endpoint: EndpointPlan, shown: set[str]) -> Iterator[str]:
        """The fields of what is returned, the first time on the page."""
        annotation = endpoint.item or (endpoint.paging.item if endpoint.paging else endpoint.resource_result)
        for name in re.findall(r"\w+", annotation):
            if name in shown:
                continue
            shown.add(name)
            if name in self._models:
                yield from _fields(self._models[name])
            elif name in self._unions:
                yield from self._variants(self._unions[name])

    def _variants(self, union: UnionPlan) -> Iterator[str]:
        yield f'??? note "{union.name}: one of {len(union.variants)}"\n'
        yield from _indented(f"{prose(union.doc)}\n")
        by_variant: dict[str, list[str]] = {}
        for value, variant in union.mapping.items():
            by_variant.setdefault(variant, []).append(f'`"{value}"`')
        yield f"    | model | `{union.discriminator or ''}` | fields |\n    |---|---|---|"
        for variant in union.variants:
            model = self._models.get(variant)
            names = ", ".join(f"`{field.name}`" for field in model.fields) if model else ""
            yield f"    | `{variant}` | {', '.join(by_variant.get(variant, ()))} | {names} |"
        yield ""


def _fields(model: ModelPlan) -> Iterator[str]:
    yield f'??? note "{model.name}"\n'
    yield from _indented(f"{prose(model.doc.partition(chr(10))[0])}\n")
    yield "    | field | type | |\n    |---|---|---|"
    for field in model.fields:
        annotation = without_modules(field.annotation).removesuffix(" | Unset")
        yield f"    | `{field.name}` | {_code_cell(annotation)} | {_cell(field.doc)} |"
    yield ""


def _arguments(method: MethodPlan) -> Iterator[str]:
    sections = dict(method.doc.sections)
    if entries := sections.get("Args"):
        yield "| argument | |\n|---|---|"
        for entry in entries:
            name, _, said = entry.partition(": ")
            yield f"| `{name}` | {_cell(said)} |"
        yield ""


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


def _anchor(group: str, endpoint: EndpointPlan) -> str:
    return f"{group}.{endpoint.operation.name}"


def prose(text: str) -> str:
    """A docstring's text as Markdown: no roles of Sphinx, and outside of code nothing that looks like HTML or a link."""
    parts = _ROLE.sub(lambda found: f"`{found[1] or found[2]}`", text).split("`")
    parts[::2] = [_SPECIAL.sub(r"\\\g<0>", part) for part in parts[::2]]
    return "`".join(parts)


def _cell(text: str) -> str:
    return prose(" ".join(text.split())).replace("|", "\\|")


def _sentence(text: str) -> str:
    return text.partition(". ")[0].rstrip(".") + "."


def _code_cell(text: str) -> str:
    """Code in a table, where a bar would end the cell."""
    return f"<code>{text.replace('&', '&amp;').replace('<', '&lt;').replace('|', '&#124;')}</code>"


def _indented(text: str) -> Iterator[str]:
    for line in text.split("\n"):
        yield f"    {line}" if line else ""
