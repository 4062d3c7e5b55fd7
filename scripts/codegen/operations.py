"""Lowering the operations of a document: parameters, bodies and replies with their schemas lowered."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from codegen import naming
from codegen.documents import resolve
from codegen.errors import SpecError
from codegen.extensions import PAGINATION, Extensions
from codegen.forms import PREFIX, Schema, reference_name, split_null
from codegen.lowering import Schemas
from codegen.method_names import OperationName, Place, check_derived, operation_names
from codegen.reading import JSON

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_REPEATABLE = {"get", "head", "put", "delete", "options", "trace"}
_BODY_PREFERENCE = ("application/json", "multipart/form-data", "application/x-www-form-urlencoded")
_FORMS = _BODY_PREFERENCE[1:]
_PLACES = ("path", "query", "header", "cookie")
_STYLES = {"spaceDelimited": "space", "pipeDelimited": "pipe", "deepObject": "deep"}
# Names that the generated methods use themselves.
_RESERVED = frozenset({"self", "body", "api", "arguments", "paging"})


@dataclass(frozen=True)
class Parameter:
    """A parameter outside the body.

    One with ``value_of`` has no argument of its own: it is sent with the value of the argument of that name. One with
    ``implied_by`` has a single value, and is sent with it wherever one of these arguments is sent.
    """

    name: str
    wire: str
    place: str
    schema: Schema
    required: bool
    description: str = ""
    client: str | None = None
    style: str = "repeat"
    secret: bool = False
    keep_slash: bool = False
    value_of: str | None = None
    implied_by: tuple[str, ...] = ()


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
    download: tuple[str, str] | None = None
    public: bool = False

    @property
    def arguments(self) -> list[Parameter]:
        """The parameters that have an argument of their own."""
        return [parameter for parameter in self.parameters if parameter.value_of is None]

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
        places = list(self._places())
        names = operation_names(places, self._name)
        operations = [self._lower(place, name) for place, name in zip(places, names, strict=True)]
        check_derived(operations, self._name)
        self._schemas.settle(_schemas_of(operations))
        return operations

    def _places(self) -> Iterator[Place]:
        for path, given in (self._document.get("paths") or {}).items():
            if not path.startswith("/"):
                continue  # an extension
            item = self._follow(given, path)
            for method in METHODS:
                if method in item:
                    yield Place(path, method, item, item[method])

    def _follow(self, node: JSON, where: str) -> JSON:
        seen: set[str] = set()
        while isinstance(node, dict) and "$ref" in node:
            if node["$ref"] in seen:
                raise SpecError(self._name, where, f"{node['$ref']!r} refers to itself")
            seen.add(node["$ref"])
            node = resolve(self._document, node["$ref"], self._name, where)
        return node

    def _lower(self, place: Place, name: OperationName) -> Operation:
        source, where = place.source, str(place)
        extensions = Extensions(source, self._name, where)
        servers = source.get("servers") or place.item.get("servers") or ()
        operation = Operation(
            operation_id=name.operation_id,
            method=place.method.upper(),
            path=place.path,
            group=name.group,
            name=name.method,
            summary=str(source.get("summary") or ""),
            description=str(source.get("description") or ""),
            safe_to_repeat=extensions.flag("x-safe-to-repeat", place.method in _REPEATABLE),
            deprecated=bool(source.get("deprecated", False)),
            pagination=extensions.texts("x-pagination", PAGINATION),
            servers=[server["url"] for server in servers],
            stream=extensions.text("x-event-stream"),
            download=extensions.download(),
            public=source.get("security") == [],
        )
        hint = naming.pascal(name.operation_id)
        operation.parameters = self._parameters(place, hint)
        operation.body = self._body(source, hint, where)
        operation.replies = self._replies(source, hint, where)
        return operation

    def _parameters(self, place: Place, hint: str) -> list[Parameter]:
        where = str(place)
        found: dict[tuple[str, str], Parameter] = {}
        for given in [*(place.item.get("parameters") or ()), *(place.source.get("parameters") or ())]:
            given = self._follow(given, where)
            if given["in"] == "header" and given["name"].lower() in {"accept", "content-type", "authorization"}:
                continue  # OpenAPI has these three ignored: they are stated elsewhere
            found[given["in"], given["name"]] = self._parameter(given, hint, where)
        for wire in re.findall(r"{([^{}]+)}", place.path):
            if ("path", wire) not in found:
                raise SpecError(self._name, where, f"the path has {{{wire}}}, and there is no such path parameter")
        return self._in_order(list(found.values()), where)

    def _in_order(self, parameters: list[Parameter], where: str) -> list[Parameter]:
        """The parameters under their last names; those that depend on others come after them."""
        own = _told_apart([parameter for parameter in parameters if parameter.value_of is None])
        copies = [replace(each, name=each.value_of) for each in parameters if each.value_of is not None]
        names = {parameter.name for parameter in own}
        for parameter in [*own, *copies]:
            for extension, others in (("x-value-of", {parameter.value_of}), ("x-implied-by", {*parameter.implied_by})):
                if unknown := others - names - {None}:
                    what = f"{extension} names {unknown.pop()!r}, and there is no such argument"
                    raise SpecError(self._name, f"{where} parameter {parameter.wire}", what)
        implied = [parameter for parameter in own if parameter.implied_by]
        return [*(parameter for parameter in own if parameter not in implied), *copies, *implied]

    def _parameter(self, given: JSON, hint: str, where: str) -> Parameter:
        wire, place = given["name"], given["in"]
        extensions = Extensions(given, self._name, f"{where} parameter {wire}")
        content = given.get("content") or {}
        media_type = next(iter(content), "")
        schema = given.get("schema", content.get(media_type, {}).get("schema", {}))
        lowered = self._schemas.lower(schema, hint + naming.pascal(wire), f"{where} parameter {wire} in {place}")
        return Parameter(
            name=extensions.name("x-python-name") or naming.identifier(wire.removesuffix("[]")),
            wire=wire,
            place=place,
            schema=lowered,
            required=bool(given.get("required")) or place == "path",
            description=str(given.get("description") or ""),
            client=extensions.name("x-client-parameter"),
            style=_style(given, media_type, extensions.text("x-prefix-object")),
            secret=extensions.flag("x-secret", False),
            keep_slash=place == "path" and extensions.flag("x-keep-slash", False),
            value_of=extensions.name("x-value-of"),
            implied_by=self._implied_by(extensions, lowered, f"{where} parameter {wire}"),
        )

    def _implied_by(self, extensions: Extensions, schema: Schema, where: str) -> tuple[str, ...]:
        names = extensions.names("x-implied-by")
        if names and "const" not in schema:
            raise SpecError(self._name, where, "x-implied-by needs a parameter that has a single value")
        return names

    def _body(self, source: JSON, hint: str, where: str) -> Body | None:
        body = self._follow(source.get("requestBody"), where)
        content = (body or {}).get("content") or {}
        if not content:
            return None
        media_type = min(content, key=_body_rank)
        schema = content[media_type].get("schema", {})
        name = f"{hint}{'Body' if hint.endswith('Request') else 'Request'}"
        plain = _plain(media_type)
        if _media(plain) == "json" or plain in _FORMS or plain.startswith("multipart/"):
            lowered = self._schemas.lower(schema, name, f"{where} body")
        else:
            lowered = {"type": "string"} if _media(plain) == "text" else {"type": "string", "format": "binary"}
        if lowered == {} or split_null(lowered)[0].get("format") == "binary":
            lowered = {} if "json" in plain or plain == "*/*" else {"type": "string", "format": "binary"}
        return Body(_sent(plain), lowered, bool(body.get("required")))

    def _replies(self, source: JSON, hint: str, where: str) -> dict[str, Reply]:
        responses = {
            str(key): value for key, value in (source.get("responses") or {}).items() if not key.startswith("x-")
        }
        usual = min((status for status in responses if status.startswith("2")), default="")
        replies: dict[str, Reply] = {}
        for status, given in responses.items():
            given = self._follow(given, where)
            suffix = "Response" if status == usual else f"Response{naming.pascal(status)}"
            name = status.upper() if status[1:].upper() == "XX" else status
            replies[name] = self._reply(given.get("content") or {}, hint + suffix, f"{where} reply {status}")
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
        lowered = self._schemas.lower(schema, hint, where)
        if split_null(lowered)[0].get("format") == "binary":
            return Reply("bytes", None, streamed)  # a file, whatever it is said to come as
        return Reply(media, lowered, streamed)


def _schemas_of(operations: list[Operation]) -> Iterator[Schema]:
    for operation in operations:
        yield from (parameter.schema for parameter in operation.parameters)
        yield from (reply.schema for reply in operation.replies.values() if reply.schema is not None)
        if operation.body is not None:
            yield operation.body.schema


def _plain(media_type: str) -> str:
    return media_type.split(";")[0].strip().lower()


def _media(media_type: str) -> str:
    plain = _plain(media_type)
    if plain.endswith(("/json", "+json")) or plain == "*/*":
        return "json"
    if plain == "text/event-stream":
        return "events"
    return "text" if plain.startswith("text/") or plain.endswith(("/xml", "+xml")) else "bytes"


def _sent(plain: str) -> str:
    """The media type that a body is sent with: a definite one where the document has a range."""
    if "*" not in plain:
        return plain
    return {"*/*": "application/json", "text/*": "text/plain", "multipart/*": "multipart/form-data"}.get(
        plain, "application/octet-stream"
    )


def _style(given: JSON, media_type: str, prefix: str | None) -> str:
    """How a parameter's arrays and objects are written."""
    if prefix:
        return f"prefix:{prefix}"
    if given["in"] != "query":
        return "comma"
    if "json" in media_type:
        return "json"
    style = given.get("style", "form")
    return _STYLES.get(style, "repeat" if given.get("explode", style == "form") else "comma")


def _told_apart(parameters: list[Parameter]) -> list[Parameter]:
    """Parameters of one name: that of the path keeps it, or else of the query; the others get their place as a suffix."""
    holders: dict[str, str] = {}
    for parameter in sorted(parameters, key=lambda parameter: _PLACES.index(parameter.place)):
        if parameter.name not in _RESERVED:
            holders.setdefault(parameter.name, parameter.place)
    renamed = [
        parameter
        if holders.get(parameter.name) == parameter.place
        else replace(parameter, name=f"{parameter.name}_{parameter.place}")
        for parameter in parameters
    ]
    names = naming.distinct((f"{parameter.wire} in {parameter.place}", parameter.name) for parameter in renamed)
    return [replace(parameter, name=names[f"{parameter.wire} in {parameter.place}"]) for parameter in renamed]


def _reply_rank(media_type: str) -> int:
    return ["json", "events", "text", "bytes"].index(_media(media_type))


def _body_rank(media_type: str) -> tuple[int, str]:
    plain = _plain(media_type)
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
