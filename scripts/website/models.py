"""The pages of an API's models, and the links to them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from codegen.planning.package_plan import EndpointPlan, EnumPlan, ModelPlan, Plan, UnionPlan
from codegen.writing.vendor_clients import without_modules
from website.markup import cell, escaped, prose

_NAME = re.compile(r"\b[A-Za-z_]\w*")
_CLASS = re.compile(r"\b[A-Z]\w+")
_ON_ONE_PAGE = 200
"""An API with more models than this has a page for each letter that their names begin with."""
_USERS = 8
"""How many operations are listed for a model."""


class Models:
    """The models, enums and unions that the operations of an API accept or return.

    Args:
        plan: The plan of its package.
    """

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._models = {each.name: each for each in plan.models}
        self._unions = {each.name: each for each in plan.unions}
        self._enums = {name: each for each in plan.enums for name in (each.name, each.like)}
        self._users: dict[str, list[EndpointPlan]] = {}
        for endpoint in plan.endpoints:
            for name in self._reached(names_of(endpoint)):
                self._users.setdefault(name, []).append(endpoint)
        self._by_letter = len(self._users) > _ON_ONE_PAGE

    def pages(self) -> Iterator[tuple[str, str]]:
        """The path of each page below the folder of the API, and its text."""
        by_page: dict[str, list[str]] = {}
        for name in sorted(self._users, key=str.lower):
            by_page.setdefault(self._page(name), []).append(name)
        for page, names in by_page.items():
            heading = f"Models: {names[0][0].upper()}" if self._by_letter else "Models"
            lines = [f"# {heading}\n", f"What the operations of {self._plan.title} accept and return: {_list(names)}."]
            lines += [line for name in names for line in self._entry(name)]
            yield page, "\n".join(lines) + "\n"

    def type(self, annotation: str) -> str:
        """A type as HTML, with links to the models in it, for a page in the folder of the API.

        Args:
            annotation: The type.
        """
        return self._linked(without_modules(annotation).removesuffix(" | Unset"), "")

    def link(self, name: str) -> str:
        """A link to a model, as HTML, for a page in the folder of the API.

        Args:
            name: The model.
        """
        return self._linked(name, "")

    def values(self, annotation: str) -> list[str]:
        """The values that a type lists, as Python writes them.

        Args:
            annotation: The type.
        """
        enums = [self._enums[name] for name in _NAME.findall(annotation) if name in self._enums]
        return [_literal(member[1]) for enum in enums for member in enum.members]

    def reply(self, annotation: str) -> Iterator[str]:
        """What a reply has: a line for each model in its type, with the names of its fields.

        Args:
            annotation: The type.
        """
        for name in dict.fromkeys(_NAME.findall(annotation)):
            if union := self._unions.get(name):
                fields = dict.fromkeys(
                    field.name for each in union.variants if each in self._models for field in self._models[each].fields
                )
                kinds = ", ".join(self.link(each) for each in union.variants)
                yield f"Fields of {self.link(name)}, which is one of {kinds}: {_codes(fields)}.\n"
            elif (model := self._models.get(name)) and model.fields:
                yield f"Fields of {self.link(name)}: {_codes(field.name for field in model.fields)}.\n"

    def _reached(self, names: Iterable[str]) -> set[str]:
        """The models with some names, and all models in their fields."""
        reached: set[str] = set()
        todo = list(names)
        while todo:
            name = todo.pop()
            if enum := self._enums.get(name):
                reached.add(enum.name)
            elif name in self._plan.aliases:
                todo += _NAME.findall(self._plan.aliases[name])
            elif name not in reached:
                if model := self._models.get(name):
                    reached.add(name)
                    todo += [found for field in model.fields for found in _NAME.findall(field.annotation)]
                    todo += _NAME.findall(model.extra or "")
                elif union := self._unions.get(name):
                    reached.add(name)
                    todo += union.variants
        return reached

    def _page(self, name: str) -> str:
        return f"models/{name[0].lower()}" if self._by_letter else "models"

    def _linked(self, annotation: str, up: str) -> str:
        def link(found: re.Match[str]) -> str:
            name = self._enums[found[0]].name if found[0] in self._enums else found[0]
            if name not in self._users:
                return found[0]
            return f'<a href="{up}{self._page(name)}.html#{name}">{name}</a>'

        return f"<code>{_CLASS.sub(link, escaped(annotation))}</code>"

    def _entry(self, name: str) -> Iterator[str]:
        up = "../" if self._by_letter else ""
        yield f"\n## {name} {{ #{name} }}\n"
        if enum := self._enums.get(name):
            yield from _enum(enum)
        elif union := self._unions.get(name):
            yield from self._union(union, up)
        else:
            yield from self._model(self._models[name], up)
        users = self._users[name]
        links = [
            f"[{endpoint_name(each)}]({up}{each.operation.group}.md#{endpoint_name(each)})" for each in users[:_USERS]
        ]
        more = f" and {len(users) - _USERS} others" if len(users) > _USERS else ""
        yield f"\nUsed by {', '.join(links)}{more}.\n"

    def _model(self, model: ModelPlan, up: str) -> Iterator[str]:
        yield f"{prose(model.doc.partition(chr(10))[0])}\n"
        if not model.fields:
            return
        yield "| field | |\n|---|---|"
        for field in model.fields:
            annotation = without_modules(field.annotation).removesuffix(" | Unset")
            yield f"| `{field.name}` | {self._linked(annotation, up)}<br>{cell(field.doc)} |"

    def _union(self, union: UnionPlan, up: str) -> Iterator[str]:
        yield f"{prose(union.doc)}\n"
        values: dict[str, list[str]] = {}
        for value, variant in union.mapping.items():
            values.setdefault(variant, []).append(f"`{_literal(value)}`")
        yield f"| one of | `{union.discriminator}` |\n|---|---|" if union.discriminator else "| one of | |\n|---|---|"
        for variant in union.variants:
            yield f"| {self._linked(variant, up)} | {', '.join(values.get(variant, ()))} |"


def names_of(endpoint: EndpointPlan) -> Iterator[str]:
    """The names in the types of an operation.

    Args:
        endpoint: The operation.
    """
    variants = [field for variant in endpoint.variants for field in variant.fields]
    fields = [*endpoint.positional, *endpoint.keywords, *(endpoint.properties or ()), *variants]
    types = [field.annotation for field in fields]
    types += [
        endpoint.result,
        endpoint.resource_result,
        endpoint.item or "",
        endpoint.paging.item if endpoint.paging else "",
    ]
    if endpoint.properties is None:
        types.append(endpoint.body_annotation or "")
    for annotation in types:
        yield from _NAME.findall(annotation)


def endpoint_name(endpoint: EndpointPlan) -> str:
    """The name of an operation, which is its anchor as well.

    Args:
        endpoint: The operation.
    """
    return f"{endpoint.operation.group}.{endpoint.operation.name}"


def _enum(enum: EnumPlan) -> Iterator[str]:
    yield f"{prose(enum.doc)}\n"
    yield "| value | |\n|---|---|"
    for _, value, doc in enum.members:
        yield f"| `{_literal(value)}` | {cell(doc)} |"


def _literal(value: str | int) -> str:
    return f'"{value}"' if isinstance(value, str) else str(value)


def _codes(names: Iterable[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)


def _list(names: list[str]) -> str:
    """The first and the last of some names."""
    return f"`{names[0]}`" if len(names) == 1 else f"`{names[0]}` to `{names[-1]}`"
