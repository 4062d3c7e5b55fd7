"""``generated/API.md``: every API, resource group and method on one page, each linked to its source."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from codegen.planning.package_plan import EndpointPlan, Field, GroupPlan, MethodPlan, Plan
from codegen.writing.schema_file import GENERATED
from codegen.writing.vendor_clients import VendorClient, VendorMethod, vendor_clients, without_modules

NAME = "API.md"

_HEAD = f"""<!-- {GENERATED} -->

# Every method

Arguments behind `*` are passed by name, and those with `= ...` may be left out. Where the fields of a body are arguments,
`body=` accepts the whole body instead. Every method also accepts `extra_body=`, `extra_query=` and `extra_headers=`.

The second line of an operation has its HTTP method and path, and the methods that are made from it. They have the same
arguments, apart from those that they set themselves. `iterate` goes through all pages and accepts `limit=`, `count` counts
without fetching the items, `NAME_detailed` returns the whole reply, `NAME_stream` its events, and `NAME_to_file` writes the
file of a reply to `to=`, with `progress=`. Asynchronous clients have the same methods, to be awaited.
"""
_CLASS = re.compile(r"class (\w+)")
_METHOD = re.compile(r"    (?:async )?def (\w+)\(")
_WORD = re.compile(r"\w+")


def page(plans: Iterable[Plan], package: Path, overlay: Path) -> str:
    """The page, in Markdown.

    Args:
        plans: What the package was generated from.
        package: The folder of the package, whose files are formatted already: links have their line numbers.
        overlay: The folder of the hand-written packages.
    """
    clients = vendor_clients(overlay)
    apis = [_Page(plan, package, clients.get(plan.api)) for plan in plans]
    lines = [_HEAD, *(api.contents() for api in apis)]
    for api in apis:
        lines += api.lines()
    return "\n".join(lines) + "\n"


@dataclass(frozen=True)
class _Page:
    """The part of the page that is about one API.

    Attributes:
        plan: The plan of its package.
        package: The folder of all packages.
        client: The hand-written client, if there is one.
    """

    plan: Plan
    package: Path
    client: VendorClient | None

    @property
    def _name(self) -> str:
        """How users import its client."""
        return f"abwire.{self.client.name}" if self.client is not None else f"abwire_api.{self.plan.api}.Client"

    def contents(self) -> str:
        """The entry in the table of contents."""
        groups = [f"[{group}](#{self.plan.api}{group})" for group in self.plan.groups]
        return f"- [{self._name}](#{self._name.lower().replace('.', '')}): {', '.join(groups)}"

    def lines(self) -> Iterator[str]:
        """The lines about the API."""
        plan = self.plan
        source = f"{self.package.name}/{plan.api}"
        yield f"\n## {self._name}\n\n{_prose(plan.title)} {_prose(plan.version)}, generated in [{source}]({source}).\n"
        if self.client is not None:
            for method in self.client.methods:
                yield from _by_hand(method)
        for group in plan.groups.values():
            yield from self._group(group)

    def _group(self, group: GroupPlan) -> Iterator[str]:
        source = f"{self.package.name}/{self.plan.api}/resources/{group.name}.py"
        found = _definitions(self.package.parent / source)
        owner = group.sync.name
        yield f"\n### {self.plan.api}.{group.name}\n"
        yield f"[{owner}]({source}#L{found[owner, '']}): {_prose(group.doc)}\n"
        for endpoint in group.endpoints:
            methods = [
                (method, f"{source}#L{found[owner, method.name]}")
                for method in group.sync.methods
                if f"api.{endpoint.constant}" in method.before
            ]
            yield from self._operation(endpoint, methods)
        for by_hand in self.client.groups.get(group.name, ()) if self.client is not None else ():
            yield from _by_hand(by_hand)

    def _operation(self, endpoint: EndpointPlan, methods: list[tuple[MethodPlan, str]]) -> Iterator[str]:
        operation = endpoint.operation
        (first, line), *others = methods
        yield f"- [`{first.name}`]({line}){_code(_arguments(endpoint))} → {self._type(first.returns)}  "
        more = ", ".join(
            f"[`{method.name}`]({line}) → {_code(without_modules(method.returns))}"
            f"{', deprecated' if method.deprecated else ''}"
            for method, line in others
        )
        request = _code(f"{operation.method} {operation.path}")
        yield f"  {request}{': ' if operation.summary else ''}{_prose(operation.summary)}{'; ' if more else ''}{more}"

    def _type(self, annotation: str) -> str:
        """A type, as a link if there is one model in it."""
        shown, modules = without_modules(annotation), self.plan.modules
        models = {name for name in _WORD.findall(annotation) if name in modules}
        if len(models) != 1:
            return _code(shown)
        return f"[{_code(shown)}]({self.package.name}/{self.plan.api}/models/{modules[models.pop()]}.py)"


def _definitions(path: Path) -> dict[tuple[str, str], int]:
    """The line of each class, and of each of its methods: of one with overloads, that of the implementation."""
    found: dict[tuple[str, str], int] = {}
    owner = ""
    for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
        if match := _CLASS.match(line):
            owner = match[1]
            found[owner, ""] = number
        elif match := _METHOD.match(line):
            found[owner, match[1]] = number
    return found


def _arguments(endpoint: EndpointPlan) -> str:
    """The arguments of an operation's method, those that have to be passed first."""
    named = [
        _argument(field)
        for field in [*(endpoint.properties or ()), *endpoint.keywords]
        if field.name != endpoint.stream
    ]
    if endpoint.body is not None and endpoint.properties is None:
        body = f"body: {without_modules(endpoint.body_annotation or 'Any')}"
        named.insert(0, body if endpoint.body_required else f"{body} = ...")
    named.sort(key=lambda text: text.endswith(" = ..."))
    return f"({', '.join([*map(_argument, endpoint.positional), *(['*', *named] if named else [])])})"


def _argument(field: Field) -> str:
    annotation = without_modules(field.annotation.removesuffix(" | Unset"))
    return f"{field.name}: {annotation}{'' if field.default is None else ' = ...'}"


def _by_hand(method: VendorMethod) -> Iterator[str]:
    yield f"- [`{method.name}`](../overlay/{method.file}){_code(method.arguments)} → {_code(method.returns)}  "
    yield f"  {_prose(method.summary)}"


def _code(text: str) -> str:
    """Text as a code span. It is fenced by more backticks than it contains in a row."""
    text = " ".join(text.split())
    fence = "`" * (1 + max(map(len, re.findall("`+", text)), default=0))
    space = " " if "`" in text else ""
    return f"{fence}{space}{text}{space}{fence}"


def _prose(text: str) -> str:
    """Text on one line. It is not written by us, so HTML and links in it are shown as they are."""
    return html.escape(" ".join(text.split()), quote=False).replace("[", "\\[")
