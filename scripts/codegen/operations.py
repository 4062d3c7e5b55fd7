"""Lowering the operations of a document: parameters, bodies and replies with their schemas lowered."""

from __future__ import annotations

import keyword
import re
from collections import defaultdict
from dataclasses import dataclass, field

from codegen import naming
from codegen.documents import JSON, resolve
from codegen.errors import SpecError
from codegen.lowering import PREFIX, Schema, Schemas, reference_name, split_null

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_REPEATABLE = {"get", "head", "put", "delete", "options", "trace"}
_BODY_PREFERENCE = ("application/json", "multipart/form-data", "application/x-www-form-urlencoded")
_STYLES = {"spaceDelimited": "space", "pipeDelimited": "pipe", "deepObject": "deep"}
# Names that the generated methods use themselves.
_RESERVED = frozenset({"self", "body", "api", "arguments", "paging"})


@dataclass(frozen=True)
class Parameter:
    """A parameter outside the body."""

    name: str
    wire: str
    place: str
    schema: Schema
    required: bool
    description: str = ""
    client: str | None = None
    style: str = "repeat"
    secret: bool = False


@dataclass(frozen=True)
class Body:
    """A request body, in the one media type that is generated."""

    media_type: str
    schema: Schema
    required: bool


@dataclass(frozen=True)
class Reply:
    """What one status answers with: ``json``, ``text``, ``bytes``, ``events`` or ``none``."""

    media: str
    schema: Schema | None = None
    streamed: bool = False


@dataclass
class Operation:
    """One operation, lowered."""

    operation_id: str
    method: str
    path: str
    group: str
    name: str
    summary: str
    description: str
    safe_to_repeat: bool
    deprecated: bool
    parameters: list[Parameter] = field(default_factory=list)
    body: Body | None = None
    replies: dict[str, Reply] = field(default_factory=dict)
    pagination: dict[str, str] | None = None
    servers: list[str] = field(default_factory=list)
    stream: str | None = None
    public: bool = False

    @property
    def successes(self) -> dict[str, Reply]:
        """The replies to success, by status; that of ``default`` where no success is listed."""
        found = {status: reply for status, reply in self.replies.items() if status.startswith("2")}
        return dict(sorted(found.items())) or {s: r for s, r in self.replies.items() if s == "default"}


class Operations:
    """The operations of a document.

    Args:
        document: The patched document.
        schemas: Its schemas; inline ones of the operations are hoisted into it.
        name: Its file name, for errors.
    """

    def __init__(self, document: dict[str, JSON], schemas: Schemas, name: str) -> None:
        self._document = document
        self._schemas = schemas
        self._name = name

    def lower_all(self) -> list[Operation]:
        """Lower all operations, in the document's order.

        Raises:
            SpecError: Two would be one method, or a part can't be understood.
        """
        operations: list[Operation] = []
        places: dict[tuple[str, str], str] = {}
        ids: dict[str, str] = {}
        for path, item in (self._document.get("paths") or {}).items():
            item = self._follow(item, path)
            for method in METHODS:
                if method not in item:
                    continue
                where = f"{method.upper()} {path}"
                operation = self._lower(path, method, item, where)
                other = ids.setdefault(operation.operation_id, where)
                if other != where:
                    raise SpecError(
                        self._name, where, f"the operationId {operation.operation_id!r} is that of {other}, too"
                    )
                self._settle(operation, where, places)
                operations.append(operation)
        self._check_modules(operations)
        return operations

    def _settle(self, operation: Operation, where: str, places: dict[tuple[str, str], str]) -> None:
        key = (operation.group, operation.name)
        other = places.setdefault(key, where)
        if other != where:
            what = f"would be {'.'.join(key)}(), as is {other}: give one of them another `x-method`"
            raise SpecError(self._name, where, what)

    def _check_modules(self, operations: list[Operation]) -> None:
        """Methods that come with a paged list must not meet another operation's name."""
        names: dict[str, set[str]] = defaultdict(set)
        for operation in operations:
            names[operation.group].add(operation.name)
        for operation in operations:
            derived = {f"{operation.name}_detailed"}
            if operation.pagination:
                derived |= set(paging_names(operation.name))
            if met := derived & names[operation.group]:
                what = f"{min(met)}() comes with {operation.name}() and is another operation, too: change an `x-method`"
                raise SpecError(self._name, operation.operation_id, what)

    def _follow(self, node: JSON, where: str) -> JSON:
        seen: set[str] = set()
        while isinstance(node, dict) and "$ref" in node:
            if node["$ref"] in seen:
                raise SpecError(self._name, where, f"{node['$ref']!r} refers to itself")
            seen.add(node["$ref"])
            node = resolve(self._document, node["$ref"], self._name, where)
        return node

    def _lower(self, path: str, method: str, item: JSON, where: str) -> Operation:
        source = item[method]
        operation_id = source.get("operationId") or f"{method}_{naming.snake(path)}"
        tag = (source.get("tags") or ["default"])[0]
        name = source.get("x-method") or naming.snake(operation_id)
        if keyword.iskeyword(name) or not name.isidentifier() or name.startswith("_"):
            if "x-method" in source:
                raise SpecError(self._name, where, f"x-method {name!r} can't be a method's name")
            name = naming.identifier(operation_id)
        operation = Operation(
            operation_id=operation_id,
            method=method.upper(),
            path=path,
            group=naming.identifier(tag),
            name=name,
            summary=str(source.get("summary") or ""),
            description=str(source.get("description") or ""),
            safe_to_repeat=bool(source.get("x-safe-to-repeat", method in _REPEATABLE)),
            deprecated=bool(source.get("deprecated", False)),
            pagination=source.get("x-pagination"),
            servers=[server["url"] for server in source.get("servers") or item.get("servers") or ()],
            stream=source.get("x-event-stream"),
            public=source.get("security") == [],
        )
        hint = naming.pascal(operation_id)
        operation.parameters = self._parameters(path, item, source, hint, where)
        operation.body = self._body(source, hint, where)
        operation.replies = self._replies(source, hint, where)
        return operation

    def _parameters(self, path: str, item: JSON, source: JSON, hint: str, where: str) -> list[Parameter]:
        found: dict[tuple[str, str], Parameter] = {}
        for given in [*(item.get("parameters") or ()), *(source.get("parameters") or ())]:
            given = self._follow(given, where)
            if given["in"] == "header" and given["name"].lower() in {"accept", "content-type", "authorization"}:
                continue  # OpenAPI has these three ignored: they are stated elsewhere
            found[given["in"], given["name"]] = self._parameter(given, hint, where)
        for wire in re.findall(r"{([^{}]+)}", path):
            if ("path", wire) not in found:
                raise SpecError(self._name, where, f"the path has {{{wire}}}, and there is no such path parameter")
        return self._renamed(list(found.values()))

    def _parameter(self, given: JSON, hint: str, where: str) -> Parameter:
        wire, place = given["name"], given["in"]
        content = given.get("content") or {}
        media_type, media = next(iter(content.items()), ("", {}))
        schema = given.get("schema", media.get("schema", {}))
        lowered = self._schemas.lower(schema, hint + naming.pascal(wire), f"{where} parameter {wire}")
        explode = given.get("explode", given.get("style", "form") == "form")
        style = (
            "json" if "json" in media_type else _STYLES.get(given.get("style", ""), "repeat" if explode else "comma")
        )
        if place != "query":
            style = "comma"
        if prefix := given.get("x-prefix-object"):
            style = f"prefix:{prefix}"
        return Parameter(
            name=given.get("x-python-name") or naming.identifier(wire.removesuffix("[]")),
            wire=wire,
            place=place,
            schema=lowered,
            required=bool(given.get("required")) or place == "path",
            description=str(given.get("description") or ""),
            client=given.get("x-client-parameter"),
            style=style,
            secret=bool(given.get("x-secret")),
        )

    @staticmethod
    def _renamed(parameters: list[Parameter]) -> list[Parameter]:
        """Parameters of one name in several places get the place as a suffix."""
        counts: dict[str, int] = defaultdict(int)
        for parameter in parameters:
            counts[parameter.name] += 1
        return [
            Parameter(**{**vars(p), "name": f"{p.name}_{p.place}"}) if counts[p.name] > 1 or p.name in _RESERVED else p
            for p in parameters
        ]

    def _body(self, source: JSON, hint: str, where: str) -> Body | None:
        body = self._follow(source.get("requestBody"), where)
        content = (body or {}).get("content") or {}
        if not content:
            return None
        media_type = min(content, key=_body_rank)
        schema = content[media_type].get("schema", {})
        name = f"{hint}{'Body' if hint.endswith('Request') else 'Request'}"
        lowered = self._schemas.lower(schema, name, f"{where} body")
        if lowered == {} or split_null(lowered)[0].get("format") == "binary":
            lowered = {} if "json" in media_type else {"type": "string", "format": "binary"}
        return Body(media_type.split(";")[0].strip(), lowered, bool(body.get("required")))

    def _replies(self, source: JSON, hint: str, where: str) -> dict[str, Reply]:
        replies: dict[str, Reply] = {}
        for status, given in (source.get("responses") or {}).items():
            given = self._follow(given, where)
            suffix = "Response" if status.startswith("2") else f"Response{naming.pascal(status)}"
            replies[str(status).upper() if str(status)[1:] in {"xx", "XX"} else str(status)] = self._reply(
                given.get("content") or {}, hint + suffix, f"{where} reply {status}"
            )
        return replies

    def _reply(self, content: JSON, hint: str, where: str) -> Reply:
        if not content:
            return Reply("none")
        media_type = min(content, key=_reply_rank)
        media = _media(media_type)
        streamed = any(_media(other) == "events" for other in content)
        schema = content[media_type].get("schema", {})
        if media != "json":
            return Reply(media, None, streamed)
        return Reply(media, self._schemas.lower(schema, hint, where), streamed)


def paging_names(name: str) -> tuple[str, str]:
    """The methods that come with a paged list: ``iterate`` and ``count`` with ``list``, ``iterate_X`` with others."""
    return ("iterate", "count") if name == "list" else (f"iterate_{name}", f"count_{name}")


def _media(media_type: str) -> str:
    plain = media_type.split(";")[0].strip().lower()
    if plain.endswith(("/json", "+json")) or plain == "*/*":
        return "json"
    if plain == "text/event-stream":
        return "events"
    return "text" if plain.startswith("text/") or plain.endswith(("/xml", "+xml")) else "bytes"


def _reply_rank(media_type: str) -> int:
    return ["json", "events", "text", "bytes"].index(_media(media_type))


def _body_rank(media_type: str) -> tuple[int, str]:
    plain = media_type.split(";")[0].strip().lower()
    if plain in _BODY_PREFERENCE:
        return _BODY_PREFERENCE.index(plain), plain
    return (0 if _media(plain) == "json" else 3), plain


def properties_of(schemas: Schemas, schema: Schema) -> dict[str, Schema] | None:
    """The properties of a body that can be given as keyword arguments, lowered; None where there are none.

    Those of a union are the properties of all its variants together.
    """
    bare, _ = split_null(schema)
    name = reference_name(bare)
    target = schemas.components.get(name, {}) if name else bare
    if target.get("properties"):
        return {wire: value for wire, value in target["properties"].items() if not value.get("readOnly")}
    if "oneOf" not in target:
        return None
    merged: dict[str, Schema] = {}
    for variant in target["oneOf"]:
        properties = properties_of(schemas, variant)
        if properties is None:
            return None
        for wire, value in properties.items():
            merged[wire] = _either(merged[wire], value) if wire in merged else value
    return merged


def _either(one: Schema, other: Schema) -> Schema:
    if one == other:
        return one
    variants = []
    for schema in (one, other):
        for variant in schema["oneOf"] if "oneOf" in schema else [schema]:
            if variant not in variants:
                variants.append(variant)
    return {"oneOf": variants, **({"description": one["description"]} if "description" in one else {})}


def required_of(schemas: Schemas, schema: Schema) -> list[str]:
    """What a body requires: of a union, what all its variants do."""
    bare, _ = split_null(schema)
    name = reference_name(bare)
    target = schemas.components.get(name, {}) if name else bare
    if "oneOf" in target:
        each = [set(required_of(schemas, variant)) for variant in target["oneOf"]]
        first = required_of(schemas, target["oneOf"][0])
        return [wire for wire in first if all(wire in names for names in each)]
    properties = target.get("properties", {})
    return [wire for wire in target.get("required", ()) if not properties.get(wire, {}).get("readOnly")]


def reference_to(name: str) -> Schema:
    """A lowered reference."""
    return {"$ref": PREFIX + name}
