"""The five documents as operations that a request can be matched with. Each is read once, when its API is first used."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, cached_property
from urllib.parse import unquote

from codegen.source.documents import patched
from sandbox.beyond import extended
from sandbox.schemas import JSON, Schema, Schemas, resolve, schemas_of, types_of
from sandbox.validation import validator_of

_METHODS = ("get", "put", "post", "delete", "patch", "head", "options")


@dataclass(frozen=True, eq=False)
class Parameter:
    """A parameter of an operation, with its read schema."""

    name: str
    location: str
    required: bool
    schema: Schema
    explode: bool
    is_json: bool
    prefix: str | None


@dataclass(frozen=True, eq=False)
class Operation:
    """One operation of an API."""

    api: str
    id: str
    method: str
    path: str
    parameters: tuple[Parameter, ...]
    security: tuple[str, ...]
    """The security schemes, of which any one is enough; empty if none is needed."""
    bodies: dict[str, Schema]
    """Request schema by media type."""
    body_required: bool
    replies: dict[str, dict[str, Schema]]
    """Reply schema, as the document has it, by status and media type."""
    is_paginated: bool

    @property
    def status(self) -> int:
        """The status of success."""
        return next((int(code) for code in self.replies if code.startswith("2")), 200)

    @property
    def reply_schema(self) -> Schema | None:
        """The JSON schema of success, if the reply has a body."""
        return next(iter(self.replies.get(str(self.status), {}).values()), None)

    def parameters_in(self, location: str) -> list[Parameter]:
        """The parameters in the path, the query or the headers."""
        return [parameter for parameter in self.parameters if parameter.location == location]

    @cached_property
    def rank(self) -> list[int]:
        """The sort key of the best match: literal segments before integers before strings."""
        integers = {p.name for p in self.parameters_in("path") if "integer" in types_of(p.schema)}
        ranks = []
        for segment in self.path.split("/"):
            names = re.findall(r"{(.+?)}", segment)
            ranks.append(0 if not names else 1 if all(name in integers for name in names) else 2)
        return ranks

    def pattern(self, loose: bool) -> re.Pattern[str]:
        """The pattern of the raw path; ``loose`` allows strings where the spec has integers."""
        integers = {p.name for p in self.parameters_in("path") if "integer" in types_of(p.schema)}
        parts = re.split(r"{(.+?)}", self.path)
        pattern = ""
        for index, part in enumerate(parts):
            if index % 2 == 0:
                pattern += re.escape(part)
            else:
                pattern += f"(?P<{part}>{'-?[0-9]+' if part in integers and not loose else '[^/]+?'})"
        return re.compile(pattern)


class Api:
    """One API: its document, its operations, and the validators of both directions."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.document = load(name)
        self.schemas: Schemas = schemas_of(self.document)
        self.requests = validator_of(self.schemas, "request")
        self.replies = validator_of(self.schemas, "response")
        self.operations = {operation.id: operation for operation in self._read()}
        ranked = sorted(self.operations.values(), key=lambda operation: operation.rank)
        self._patterns = [
            [(operation, operation.pattern(loose)) for operation in ranked] for loose in (False, True)
        ]  # A second, loose round finds the operation whose parameter is not valid, to name it.

    def match(self, method: str, raw_path: str) -> tuple[Operation | None, dict[str, str], bool]:
        """The operation for a request, its path parameters, and whether the path is known at all."""
        known = False
        for patterns in self._patterns:
            for operation, pattern in patterns:
                found = pattern.fullmatch(raw_path)
                if found and operation.method == method:
                    return operation, {name: unquote(value) for name, value in found.groupdict().items()}, True
                known = known or bool(found)
        return None, {}, known

    def _read(self) -> list[Operation]:
        return [
            self._operation(path, method, item, item[method])
            for path, item in self.document["paths"].items()
            for method in _METHODS
            if method in item
        ]

    def _operation(self, path: str, method: str, item: Schema, operation: Schema) -> Operation:
        parameters: dict[tuple[str, str], Parameter] = {}
        for node in [*item.get("parameters", []), *operation.get("parameters", [])]:
            parameter = self._parameter(resolve(self.document, node))
            parameters[parameter.location, parameter.name] = parameter
        body = resolve(self.document, operation.get("requestBody", {}))
        security: list[dict[str, JSON]] = operation.get("security", self.document.get("security")) or []
        return Operation(
            api=self.name,
            id=operation["operationId"],
            method=method.upper(),
            path=path,
            parameters=tuple(parameters.values()),
            security=tuple(name for scheme in security for name in scheme) if {} not in security else (),
            bodies={
                media: self.schemas.read(part.get("schema", {})) for media, part in body.get("content", {}).items()
            },
            body_required=body.get("required", False),
            replies={
                status: {
                    media: part.get("schema", {})
                    for media, part in resolve(self.document, reply).get("content", {}).items()
                }
                for status, reply in operation["responses"].items()
            },
            is_paginated="page" in operation.get("x-pagination", {}),
        )

    def _parameter(self, node: Schema) -> Parameter:
        content = node.get("content", {}).get("application/json")
        form = node["in"] in ("query", "cookie")
        return Parameter(
            name=node["name"],
            location=node["in"],
            required=node.get("required", False),
            schema=self.schemas.read((content or node).get("schema", {})),
            explode=node.get("explode", form),
            is_json=content is not None,
            prefix=node.get("x-prefix-object"),
        )


def load(name: str) -> Schema:
    """A patched document, with what the vendor accepts beyond it. It is not checked against OpenAPI's own schema: the generator does that, and it is slow."""
    return extended(name, patched(name).document)


@cache
def api(name: str) -> Api:
    """An API by name."""
    return Api(name)
