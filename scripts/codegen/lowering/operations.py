"""Lowering operations: their parameters, bodies and replies, with every schema lowered."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from codegen.errors import SpecError
from codegen.lowering import extensions, identifiers, media_types
from codegen.lowering.extensions import Download
from codegen.lowering.method_names import OperationName, OperationSource, check_derived, operation_names
from codegen.lowering.pagination import Pagination
from codegen.lowering.path_parameters import undeclared
from codegen.lowering.schema_forms import Schema, split_null
from codegen.lowering.schemas import Schemas
from codegen.lowering.security import Requirement, Security
from codegen.lowering.servers import Servers, servers_of
from codegen.source.documents import resolve
from codegen.source.keywords import METHODS
from codegen.source.loader import JSON

_REPEATABLE = {"get", "head", "put", "delete", "options", "trace"}
_LOCATIONS = ("path", "query", "header", "cookie")
_STYLES = {"spaceDelimited": "space", "pipeDelimited": "pipe", "deepObject": "deep"}
# Names that generated methods use.
_RESERVED = frozenset({"self", "body", "api", "arguments", "paging"})


@dataclass(frozen=True)
class Parameter:
    """A parameter outside the body.

    One with ``value_of`` has no argument of its own: it is sent with the value of the argument of that name. One with
    ``implied_by`` has a single value, and is sent with it whenever one of these arguments is sent.
    """

    name: str
    wire_name: str
    location: str
    schema: Schema
    required: bool
    description: str
    client: str | None
    style: str
    secret: bool
    keep_slash: bool
    value_of: str | None
    implied_by: tuple[str, ...]
    fresh: bool

    @property
    def constant(self) -> JSON:
        """The one value that it may have, if it is sent by itself; None if there is a choice."""
        by_itself = self.required or self.implied_by
        return split_null(self.schema)[0].get("const") if by_itself else None

    @property
    def needed(self) -> bool:
        """Whether a call has to pass it."""
        return self.required and self.client is None and self.constant is None and not self.fresh


@dataclass(frozen=True)
class Body:
    """A request body, in the media type that it is sent with. The properties in ``deep`` have the style deepObject."""

    media_type: str
    schema: Schema
    required: bool
    deep: tuple[str, ...] = ()


@dataclass(frozen=True)
class ResponseSpec:
    """The reply with one status.

    Attributes:
        media: What it is read as: ``json``, ``text``, ``bytes``, ``events`` or ``none``.
        schema: The lowered schema of a JSON reply.
        streamed: Whether it can also be an event stream.
    """

    media: str
    schema: Schema | None = None
    streamed: bool = False


@dataclass(kw_only=True)
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
    responses: dict[str, ResponseSpec] = field(default_factory=dict)
    pagination: Pagination | None
    servers: list[str]
    stream: str | None
    download: Download | None
    public: bool
    accept: str = "application/json"
    security: Requirement
    event: bool
    former_names: tuple[str, ...]

    @property
    def arguments(self) -> list[Parameter]:
        """The parameters that have an argument of their own."""
        return [parameter for parameter in self.parameters if parameter.value_of is None]

    @property
    def successes(self) -> dict[str, ResponseSpec]:
        """The successful replies by status; the ``default`` reply if none is listed."""
        found = {status: response for status, response in self.responses.items() if status.startswith("2")}
        return dict(sorted(found.items())) or {s: r for s, r in self.responses.items() if s == "default"}


class Operations:
    """The operations of a document.

    Args:
        document: The patched document.
        schemas: Its schemas; inline ones of the operations are hoisted into it.
        name: Its file name, for errors.

    Attributes:
        security: Its security schemes, and what its operations require.
        servers: Its servers.
    """

    def __init__(self, document: dict[str, JSON], schemas: Schemas, name: str) -> None:
        self._document = document
        self._schemas = schemas
        self._name = name
        self.security: Security = Security(document, name)
        self.servers: Servers = servers_of(document, name)

    def lower_all(self) -> list[Operation]:
        """Lower all operations, in the document's order.

        Raises:
            SpecError: Two operations would be one method, or an operation can't be lowered.
        """
        sources = list(self._sources())
        names = operation_names(sources, self._name)
        self.security.settle([self.security.requirement(source.node, str(source)) for source in sources])
        operations = list(map(self._lower, sources, names))
        check_derived(operations, self._name)
        self._schemas.finish(_schemas_of(operations))
        return operations

    def _sources(self) -> Iterator[OperationSource]:
        for path, node in (self._document.get("paths") or {}).items():
            if not path.startswith("/"):
                continue  # an extension
            item = self._follow(node, path)
            for method in METHODS:
                if method in item:
                    yield OperationSource(path, method, item, item[method])

    def _follow(self, node: JSON, where: str) -> JSON:
        seen: set[str] = set()
        while isinstance(node, dict) and "$ref" in node:
            if node["$ref"] in seen:
                raise SpecError(self._name, where, f"the reference {node['$ref']!r} leads back to itself")
            seen.add(node["$ref"])
            node = resolve(self._document, node["$ref"], self._name, where)
        return node

    def _lower(self, source: OperationSource, name: OperationName) -> Operation:
        node, where = source.node, str(source)
        safe_to_repeat = extensions.SAFE_TO_REPEAT.read(node, self._name, where)
        servers = node.get("servers") or source.path_item.get("servers")
        required = self.security.requirement(node, where)
        operation = Operation(
            operation_id=name.operation_id,
            method=source.method.upper(),
            path=source.path,
            group=name.group,
            name=name.method,
            summary=str(node.get("summary") or ""),
            description=str(node.get("description") or ""),
            safe_to_repeat=source.method in _REPEATABLE if safe_to_repeat is None else safe_to_repeat,
            deprecated=bool(node.get("deprecated")),
            pagination=extensions.PAGINATION.read(node, self._name, where),
            servers=self.servers.of_operation(servers, self._name, where),
            stream=extensions.EVENT_STREAM.read(node, self._name, where),
            download=extensions.DOWNLOAD.read(node, self._name, where),
            public=not required and (node.get("security") == [] or self.security.is_required),
            security=required,
            event=bool(extensions.EVENT.read(node, self._name, where)),
            former_names=extensions.FORMER_METHODS.read(node, self._name, where) or (),
        )
        hint = identifiers.pascal(name.operation_id)
        operation.parameters = self._parameters(source, hint)
        operation.body = self._body(node, hint, where)
        operation.responses = self._responses(node, hint, where, source.method == "head")
        operation.accept = self._accept(node, where) or operation.accept
        return operation

    def _parameters(self, source: OperationSource, hint: str) -> list[Parameter]:
        where = str(source)
        found: dict[tuple[str, str], Parameter] = {}
        listed = [*(source.path_item.get("parameters") or ()), *(source.node.get("parameters") or ())]
        nodes = [self._follow(node, where) for node in listed]
        for parameter in [*nodes, *undeclared(source.path, nodes, self._name, where)]:
            if parameter["in"] == "header" and parameter["name"].lower() in {"accept", "content-type", "authorization"}:
                continue  # OpenAPI says to ignore these three: the document states them elsewhere
            found[parameter["in"], parameter["name"]] = self._parameter(parameter, hint, where)
        return self._in_order(list(found.values()), where)

    def _in_order(self, parameters: list[Parameter], where: str) -> list[Parameter]:
        """The parameters under their final names. Those that depend on others come after them."""
        own = _disambiguated([parameter for parameter in parameters if parameter.value_of is None])
        copies = [replace(each, name=each.value_of) for each in parameters if each.value_of is not None]
        names = {parameter.name for parameter in own}
        for parameter in [*own, *copies]:
            for extension, others in (
                (extensions.VALUE_OF, {parameter.value_of}),
                (extensions.IMPLIED_BY, {*parameter.implied_by}),
            ):
                if unknown := others - names - {None}:
                    what = f"{extension.name} names {unknown.pop()!r}, but there is no such argument"
                    raise SpecError(self._name, f"{where} parameter {parameter.wire_name}", what)
        implied = [parameter for parameter in own if parameter.implied_by]
        return [*(parameter for parameter in own if parameter not in implied), *copies, *implied]

    def _parameter(self, node: JSON, hint: str, where: str) -> Parameter:
        wire_name, location = node["name"], node["in"]
        context = (node, self._name, f"{where} parameter {wire_name}")
        content = node.get("content") or {}
        media_type = next(iter(content), None)
        schema = node.get("schema", content.get(media_type, {}).get("schema", {}))
        lowered = self._schemas.lower(
            schema, hint + identifiers.pascal(wire_name), f"{where} parameter {wire_name} in {location}"
        )
        return Parameter(
            name=extensions.PYTHON_NAME.read(*context) or identifiers.identifier(wire_name.removesuffix("[]")),
            wire_name=wire_name,
            location=location,
            schema=lowered,
            required=bool(node.get("required")) or location == "path",
            description=str(node.get("description") or ""),
            client=extensions.CLIENT_PARAMETER.read(*context),
            style=_style(node, media_type, extensions.PREFIX_OBJECT.read(*context)),
            secret=bool(extensions.SECRET.read(*context)),
            keep_slash=bool(extensions.KEEP_SLASH.read(*context)),
            value_of=extensions.VALUE_OF.read(*context),
            implied_by=self._implied_by(context, lowered),
            fresh=bool(extensions.FRESH.read(*context)),
        )

    def _implied_by(self, context: tuple[JSON, str, str], schema: Schema) -> tuple[str, ...]:
        names = extensions.IMPLIED_BY.read(*context) or ()
        if names and "const" not in schema:
            raise SpecError(*context[1:], f"{extensions.IMPLIED_BY.name} needs a parameter with a const")
        return names

    def _body(self, source: JSON, hint: str, where: str) -> Body | None:
        body = self._follow(source.get("requestBody"), where)
        content = (body or {}).get("content") or {}
        if not content:
            return None
        media_type = min(content, key=media_types.body_rank)
        schema = content[media_type].get("schema", {})
        name = f"{hint}{'Body' if hint.endswith('Request') else 'Request'}"
        plain = media_types.plain(media_type)
        media = media_types.media(plain)
        if media == "json" or plain in media_types.FORMS or plain.startswith("multipart/"):
            lowered = self._schemas.lower(schema, name, f"{where} body")
        else:
            lowered = {"type": "string"} if media == "text" else {}
        if lowered == {} or split_null(lowered)[0].get("format") == "binary":
            lowered = {} if "json" in plain or plain == "*/*" else {"type": "string", "format": "binary"}
        encoding = content[media_type].get("encoding") or {}
        deep = tuple(sorted(name for name, each in encoding.items() if each.get("style") == "deepObject"))
        return Body(
            media_types.sent(media_type),
            lowered,
            bool(body.get("required")),
            deep if plain == media_types.FORMS[1] else (),
        )

    def _responses(self, source: JSON, hint: str, where: str, bare: bool) -> dict[str, ResponseSpec]:
        responses = {
            str(key): value for key, value in (source.get("responses") or {}).items() if not key.startswith("x-")
        }
        usual = min((status for status in responses if status.startswith("2")), default=None)
        found: dict[str, ResponseSpec] = {}
        for status, node in responses.items():
            node = self._follow(node, where)
            suffix = "Response" if status == usual else f"Response{identifiers.pascal(status)}"
            name = status.upper() if status[1:].upper() == "XX" else status
            content = {} if bare else node.get("content") or {}  # no reply to a HEAD request has a body
            found[name] = self._response(content, hint + suffix, f"{where} reply {status}")
        return found

    def _accept(self, source: JSON, where: str) -> str:
        """The media types of the replies, those of successes first; nothing is said of what a stream alone answers."""
        replies = sorted((source.get("responses") or {}).items(), key=lambda item: not str(item[0]).startswith("2"))
        found = [
            media_types.plain(media_type)
            for status, node in replies
            if not str(status).startswith("x-")
            for media_type in sorted(self._follow(node, where).get("content") or (), key=media_types.response_rank)
            if media_types.media(media_type) != "events"
        ]
        return ", ".join(dict.fromkeys(found))

    def _response(self, content: JSON, hint: str, where: str) -> ResponseSpec:
        if not content:
            return ResponseSpec("none")
        media_type = min(content, key=media_types.response_rank)
        media = media_types.media(media_type)
        streamed = any(media_types.media(other) == "events" for other in content)
        schema = content[media_type].get("schema", {})
        if media != "json":
            return ResponseSpec(media, None, streamed)
        lowered = self._schemas.lower(schema, hint, where)
        if split_null(lowered)[0].get("format") == "binary":
            return ResponseSpec("bytes", None, streamed)  # a file, whatever its media type says
        return ResponseSpec(media, lowered, streamed)


def _schemas_of(operations: list[Operation]) -> Iterator[Schema]:
    for operation in operations:
        yield from (parameter.schema for parameter in operation.parameters)
        yield from (response.schema for response in operation.responses.values() if response.schema is not None)
        if operation.body is not None:
            yield operation.body.schema


def _style(parameter: JSON, media_type: str | None, prefix: str | None) -> str:
    """How a parameter's arrays and objects are serialized."""
    if prefix:
        return f"prefix:{prefix}"
    if parameter["in"] != "query":
        return "comma"
    if media_type and media_types.media(media_type) == "json":
        return "json"
    style = parameter.get("style", "form")
    return _STYLES.get(style, "repeat" if parameter.get("explode", style == "form") else "comma")


def _disambiguated(parameters: list[Parameter]) -> list[Parameter]:
    """Give each parameter a name of its own.

    Of several with one name, the path parameter keeps it, or else the query parameter; the others get their location as a
    suffix.
    """
    holders: dict[str, str] = {}
    for parameter in sorted(parameters, key=lambda parameter: _LOCATIONS.index(parameter.location)):
        if parameter.name not in _RESERVED:
            holders.setdefault(parameter.name, parameter.location)
    renamed = [
        parameter
        if holders.get(parameter.name) == parameter.location
        else replace(parameter, name=f"{parameter.name}_{parameter.location}")
        for parameter in parameters
    ]
    names = identifiers.distinct(
        (f"{parameter.wire_name} in {parameter.location}", parameter.name) for parameter in renamed
    )
    return [replace(parameter, name=names[f"{parameter.wire_name} in {parameter.location}"]) for parameter in renamed]
