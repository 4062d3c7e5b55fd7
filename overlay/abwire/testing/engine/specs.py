"""The documents as operations that a request can be matched with. Each is read once, when its API is first used."""

from __future__ import annotations

import json
import pkgutil
import re
from dataclasses import dataclass
from functools import cache, cached_property
from urllib.parse import unquote

from abwire.testing.engine.beyond import extended
from abwire.testing.engine.media import kind_of, plain
from abwire.testing.engine.schemas import JSON, Schema, Schemas, resolve, schemas_of, types_of
from abwire.testing.engine.validation import Validator, validator_of

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
"""The keywords of a path item whose contents are operations."""

_STYLES = {"query": "form", "cookie": "form"}
_STATED_ELSEWHERE = ("accept", "content-type", "authorization")  # OpenAPI says to ignore these parameters
_IN_ORDER = ("json", "events", "text", "bytes")


@dataclass(frozen=True, eq=False)
class Parameter:
    """A parameter of an operation, with its read schema."""

    name: str
    location: str
    required: bool
    schema: Schema
    style: str
    explode: bool
    is_json: bool
    prefix: str | None
    secret: bool = False
    """Whether its value must not be shown."""


@dataclass(frozen=True, eq=False)
class Operation:
    """One operation of an API."""

    api: str
    id: str
    method: str
    path: str
    parameters: tuple[Parameter, ...]
    security: tuple[tuple[str, ...], ...]
    """The sets of security schemes of which any one is enough; none if no credentials are needed."""
    bodies: dict[str, Schema]
    """Request schema by media type."""
    body_required: bool
    replies: dict[str, dict[str, Schema]]
    """Reply schema, as the document has it, by status and media type."""
    pagination: dict[str, JSON] | None
    """The value of ``x-pagination``."""
    name: str = ""
    """The client's method that calls it: ``goals.list``; empty if there is none."""

    @property
    def is_paginated(self) -> bool:
        """Whether its list comes in pages."""
        return not {"page", "offset", "cursor", "next_url", "link"}.isdisjoint(self.pagination or {})

    @property
    def schemes(self) -> frozenset[str]:
        """The security schemes of its alternatives together."""
        return frozenset(name for alternative in self.security for name in alternative)

    @cached_property
    def _success(self) -> str:
        """The lowest status of success that the document lists."""
        return min((code for code in self.replies if code.startswith("2")), default="default")

    @property
    def status(self) -> int:
        """The status of success."""
        return int(self._success) if self._success.isdigit() else 200

    @cached_property
    def reply_media(self) -> str | None:
        """The media type of success, JSON before others; None if the reply has no body."""
        found = self.replies.get(self._success, {})
        return min(found, key=lambda media: _IN_ORDER.index(kind_of(media)), default=None)

    @property
    def reply_schema(self) -> Schema | None:
        """The schema of success, if the reply has a body."""
        return None if self.reply_media is None else self.replies[self._success][self.reply_media]

    def replies_with(self, status: int) -> dict[str, Schema] | None:
        """The reply schemas of a status by media type; None if the document does not list the status."""
        for code in (str(status), f"{status // 100}XX", "default"):
            if code in self.replies:
                return self.replies[code]
        return None

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
                pattern += "(-?[0-9]+)" if part in integers and not loose else "([^/]+?)"
        return re.compile(pattern)

    @cached_property
    def path_names(self) -> list[str]:
        """The names of the path's parameters, in its order."""
        return re.findall(r"{(.+?)}", self.path)


class Api:
    """One API: its document, its operations, and the validators of both directions.

    Args:
        name: Its name.
        document: Its document.
    """

    def __init__(self, name: str, document: Schema) -> None:
        self.name = name
        self.document = document
        self.schemas: Schemas = schemas_of(self.document)
        self.requests: Validator = validator_of(self.schemas, "request")
        self.replies: Validator = validator_of(self.schemas, "response")
        self.operations: dict[str, Operation] = {operation.id: operation for operation in self._read()}
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
                    values = map(unquote, found.groups())
                    return operation, dict(zip(operation.path_names, values, strict=True)), True
                known = known or bool(found)
        return None, {}, known

    @cached_property
    def security_schemes(self) -> dict[str, Schema]:
        """The document's security schemes."""
        found = self.document.get("components", {}).get("securitySchemes", {})
        return {name: resolve(self.document, scheme) for name, scheme in found.items()}

    def _read(self) -> list[Operation]:
        items = {
            path: resolve(self.document, item)
            for path, item in self.document["paths"].items()
            if path.startswith("/")  # others are extensions
        }
        return [
            self._operation(path, method, item) for path, item in items.items() for method in METHODS if method in item
        ]

    def _operation(self, path: str, method: str, item: Schema) -> Operation:
        operation = item[method]
        parameters: dict[tuple[str, str], Parameter] = {}
        for node in [*(item.get("parameters") or ()), *(operation.get("parameters") or ())]:
            parameter = self._parameter(resolve(self.document, node))
            if parameter.location != "header" or parameter.name.lower() not in _STATED_ELSEWHERE:
                parameters[parameter.location, parameter.name] = parameter
        body = resolve(self.document, operation.get("requestBody", {}))
        security: list[dict[str, JSON]] = operation.get("security", self.document.get("security")) or []
        replies = {str(code): reply for code, reply in operation.get("responses", {}).items()}
        return Operation(
            api=self.name,
            id=operation["operationId"],
            method=method.upper(),
            path=path,
            parameters=tuple(parameters.values()),
            security=tuple(map(tuple, security)) if {} not in security else (),
            bodies={
                plain(media): self.schemas.read(part.get("schema", {}))
                for media, part in body.get("content", {}).items()
            },
            body_required=body.get("required", False),
            replies={
                code.upper() if code[1:].upper() == "XX" else code: {
                    plain(media): part.get("schema", {})
                    for media, part in (resolve(self.document, reply).get("content") or {}).items()
                }
                for code, reply in replies.items()
                if not code.startswith("x-")
            },
            pagination=operation.get("x-pagination"),
            name=operation.get("x-operation", ""),
        )

    def _parameter(self, node: Schema) -> Parameter:
        content = next((part for media, part in node.get("content", {}).items() if "json" in media), None)
        style = node.get("style", _STYLES.get(node["in"], "simple"))
        return Parameter(
            name=node["name"],
            location=node["in"],
            required=node.get("required", False),
            style=style,
            schema=self.schemas.read((content or node).get("schema", {})),
            explode=node.get("explode", style == "form"),
            is_json=content is not None,
            prefix=node.get("x-prefix-object"),
            secret=bool(node.get("x-secret") or (content or node).get("schema", {}).get("x-secret")),
        )


def load(name: str) -> Schema:
    """The document of a generated package, with what the vendor accepts beyond it.

    Args:
        name: The API: ``convert``.

    Returns:
        The document.

    Raises:
        FileNotFoundError: There is no such package.
    """
    content = pkgutil.get_data(f"abwire_api.{name}", "document.json")
    return extended(name, json.loads(content or b"{}"))


@cache
def api(name: str) -> Api:
    """The API of a generated package, read when it is first used.

    Args:
        name: Its name: ``convert``.

    Returns:
        The API.
    """
    return Api(name, load(name))
