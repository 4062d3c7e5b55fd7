"""An operation as data: what it takes, how that is put into a request, and what its reply decodes to."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar
from urllib.parse import quote

from .codecs import Codec, encode
from .unset import UNSET
from .validation import Deviation
from .wire import check, coerced, encode_body, encoded, header, is_digits, joined, pairs, segment, with_files

if TYPE_CHECKING:
    from .validation import Schemas

T = TypeVar("T")


class Operation(NamedTuple):
    """One operation of an API, as its spec has it.

    Attributes:
        operation_id: The spec's name for it.
        method: The HTTP method, in capitals.
        path: The path with its parameters in braces, relative to the base URL.
        group: The resource group of the client: ``goals``.
        name: The method of the group: ``create``.
        safe_to_repeat: Whether sending it twice does no more than sending it once.
        paginated: Whether it gives a list page by page.
    """

    operation_id: str
    method: str
    path: str
    group: str
    name: str
    safe_to_repeat: bool
    paginated: bool


class Pagination(NamedTuple):
    """Where an operation's paging stands in its request and its reply."""

    items: str = "data"
    page: str = "page"
    size: str | None = None
    count_only: str | None = None
    info: str = "extra.pagination"


class Parameter(NamedTuple):
    """A parameter outside the body.

    Attributes:
        name: The keyword argument.
        place: ``path``, ``query``, ``header`` or ``cookie``.
        kinds: The JSON types it may have, a letter each: s, i, n, b, a, o, z; ``*`` for any.
        wire: Its name in the request, where another.
        required: Whether it has to be there.
        client: The client-wide setting that stands in for it.
        style: How arrays and objects are written: ``repeat``, ``comma``, ``space``, ``pipe``, ``deep``, ``json``, or
            ``prefix:x`` for one parameter an entry.
        secret: Whether its value is never to be shown.
        keep_slash: Whether a slash in a path parameter stays one, rather than being percent-encoded.
        implied_by: Arguments that it is sent with, with the value ``constant``, unless it is given itself.
        constant: The one value that it may have.
    """

    name: str
    place: str
    kinds: str = "s"
    wire: str | None = None
    required: bool = False
    client: str | None = None
    style: str = "repeat"
    secret: bool = False
    keep_slash: bool = False
    implied_by: tuple[str, ...] = ()
    constant: str | int | float | bool | None = None


class Body(NamedTuple):
    """The body of a request.

    Attributes:
        media_type: Its content type.
        kinds: The JSON types that it may have.
        properties: Keyword arguments that make up an object, each with its JSON types; None where there are none.
        wire: Their names in the body, where others.
        required: The names in the body that have to be there.
        client: Properties that a client-wide setting stands in for.
        constants: Values that the spec fixes, by their names in the body.
        optional: Whether the body may be left out.
        secrets: Properties whose values are never to be shown: the names that lead to them, with dots between.
    """

    media_type: str = "application/json"
    kinds: str = "o"
    properties: Mapping[str, str] | None = None
    wire: Mapping[str, str] = {}
    required: tuple[str, ...] = ()
    client: Mapping[str, str] = {}
    constants: Mapping[str, str | int | float | bool] = {}
    optional: bool = False
    secrets: tuple[str, ...] = ()


class Reply(NamedTuple):
    """What a success answers with.

    Attributes:
        media: ``json``, ``text``, ``bytes``, ``events`` or ``none``.
        codec: How JSON is decoded; None leaves it as it is.
    """

    media: str = "json"
    codec: Codec | None = None


class Download(NamedTuple):
    """Where the file of an operation is.

    Attributes:
        place: ``reply``: the reply is the file; ``base64``: it is a text in the reply's JSON; ``url``: it is at an
            address in the reply's JSON.
        at: The keys that lead to the text or the address, with dots between them.
    """

    place: str
    at: str = ""

    def address(self, parsed: Any) -> str | None:
        """The address in a decoded reply; None where there is none."""
        for name in self.at.split("."):
            parsed = parsed.get(name) if isinstance(parsed, dict) else getattr(parsed, name, None)
        return parsed if isinstance(parsed, str) and parsed else None


class Prepared(NamedTuple):
    """A request, ready for httpx's ``build_request``.

    Attributes:
        method: The HTTP method.
        path: The path, percent-encoded.
        query: The query's pairs, to be encoded.
        headers: Header parameters.
        body: The body as arguments of ``build_request``.
        secrets: Values of parameters that are never to be shown; `Endpoint.secrets_in` has those of the body as well.
        parameters: The parameters by the names of their arguments, to be checked.
        content: The body as JSON types, to be checked; None where it has none.
    """

    method: str
    path: str
    query: list[tuple[str, str | int | float | bool | None]]
    headers: dict[str, str]
    body: dict[str, Any]
    secrets: tuple[str, ...] = ()
    parameters: Mapping[str, Any] = {}
    content: Any = None


class Endpoint(Generic[T]):
    """An operation with all that is needed to call it.

    Args:
        operation: What it is.
        schemas: Checks values against the spec.
        parameters: Its parameters.
        body: Its body, if it takes one.
        reply: What it answers with.
        replies: What other success statuses answer with, by status or range (``2XX``).
        pagination: How it is paged.
        servers: URLs of its own in place of the API's, with variables in braces.
        stream: The body property that asks for an event stream.
        download: Where the file is that it gives.
        public: Whether it takes no credentials.
    """

    __slots__ = (
        "_label",
        "body",
        "download",
        "operation",
        "pagination",
        "parameters",
        "public",
        "replies",
        "reply",
        "schemas",
        "secret_headers",
        "servers",
        "stream",
    )

    def __init__(
        self,
        operation: Operation,
        schemas: Schemas,
        *,
        parameters: tuple[Parameter, ...] = (),
        body: Body | None = None,
        reply: Reply = Reply("none"),  # noqa: B008 - a NamedTuple does not change
        replies: Mapping[str, Reply] | None = None,
        pagination: Pagination | None = None,
        servers: tuple[str, ...] = (),
        stream: str | None = None,
        download: Download | None = None,
        public: bool = False,
    ) -> None:
        self.operation: Operation = operation
        self._label = f"{operation.group}.{operation.name}"
        self.schemas: Schemas = schemas
        self.parameters: tuple[Parameter, ...] = parameters
        self.secret_headers: tuple[str, ...] = tuple(
            p.wire or p.name for p in parameters if p.secret and p.place == "header"
        )
        self.body: Body | None = body
        self.reply: Reply = reply
        self.replies: Mapping[str, Reply] = replies or {}
        self.pagination: Pagination | None = pagination
        self.servers: tuple[str, ...] = servers
        self.stream: str | None = stream
        self.download: Download | None = download
        self.public: bool = public

    def __repr__(self) -> str:
        return f"<endpoint {self.operation.operation_id}>"

    def prepare(self, arguments: Mapping[str, Any], default: Callable[[str, bool], Any]) -> Prepared:
        """Turn the arguments of a call into a request.

        Args:
            arguments: Keyword arguments; those that are UNSET count as not given.
            default: Gives a client-wide setting by name, UNSET where there is none; told whether it is required, so
                that it can say how to set one.

        Returns:
            The request.

        Raises:
            TypeError: An argument is missing, unknown, or of a type that the spec does not have there.
            ValueError: A path parameter is empty, or would change the path; a header can't hold a value; a number is
                infinite or none.
        """
        rest = {name: value for name, value in arguments.items() if value is not UNSET}
        path = self.operation.path
        query: list[tuple[str, str | int | float | bool | None]] = []
        headers: dict[str, str] = {}
        cookies: list[str] = []
        secrets: list[str] = []
        sent: dict[str, Any] = {}
        for parameter in self.parameters:
            name = parameter.name
            value = sent[name] if name in sent else rest.pop(name, UNSET)  # one value may be sent in two places
            if value is UNSET and parameter.client is not None:
                value = coerced(default(parameter.client, parameter.required), parameter.kinds)
            if value is UNSET and any(other in sent for other in parameter.implied_by):
                value = parameter.constant
            if value is UNSET:
                if parameter.required:
                    raise TypeError(f"{self._label}() missing a required argument: {name!r}")
                continue
            place = parameter.place
            if value is None and not parameter.required and "z" not in parameter.kinds:
                continue
            label = f"{self._label}(): {name}"
            if place == "path" and "i" in parameter.kinds and is_digits(value):
                value = int(value)  # real replies carry ids as strings, which then come back here
            check(value, parameter.kinds, label)
            sent[name] = value
            if parameter.secret:
                secrets.append(joined(value))
            if place == "path":
                path = path.replace(f"{{{parameter.wire or name}}}", segment(value, label, parameter.keep_slash))
            elif place == "query":
                query.extend(pairs(parameter, value))
            elif place == "header":
                headers[parameter.wire or name] = header(value, label)
            else:
                cookies.append(f"{parameter.wire or name}={quote(joined(value), safe='')}")
        if cookies:
            headers["Cookie"] = "; ".join(cookies)
        content = self._content(rest, default)
        if rest:
            raise TypeError(f"{self._label}() got an unexpected keyword argument {min(rest)!r}")
        body = {} if content is None or self.body is None else encode_body(self.body.media_type, content)
        return Prepared(self.operation.method, path, query, headers, body, tuple(secrets), sent, content)

    def secrets_in(self, prepared: Prepared) -> tuple[str, ...]:
        """The values in a request that are never to be shown. To be asked only when something is shown: it may be long."""
        paths = self.body.secrets if self.body is not None else ()
        return (*prepared.secrets, *(text for path in paths for text in _texts_at(path.split("."), prepared.content)))

    def changed(self, arguments: dict[str, Any], settings: Mapping[str, Any]) -> dict[str, Any]:
        """The arguments of a call with other values in its body, which may have been given as a whole.

        Args:
            arguments: The arguments.
            settings: The values, by their names in the body.
        """
        body = arguments.get("body", UNSET)
        if body is not UNSET:
            return {**arguments, "body": {**encode(body), **settings}}
        names = {wire: name for name, wire in (self.body.wire if self.body else {}).items()}
        return {**arguments, **{names.get(wire, wire): value for wire, value in settings.items()}}

    def asking_for_stream(self, arguments: dict[str, Any]) -> dict[str, Any]:
        """The arguments of a call with those that ask for an event stream."""
        assert self.stream is not None, "only operations that give an event stream come here"
        properties = self.body.wire if self.body else {}
        return self.changed(arguments, {properties.get(self.stream, self.stream): True})

    def request_deviations(self, prepared: Prepared) -> list[Deviation]:
        """Where a request strays from the spec: too long, out of range, not in a closed list, and the like."""
        parameters = {name: encode(value) for name, value in prepared.parameters.items()}
        secrets = {parameter.name for parameter in self.parameters if parameter.secret}
        return self.schemas.request(self.operation.operation_id, prepared.content, parameters, secrets)

    def reply_deviations(self, status: int, content: bytes) -> list[Deviation]:
        """Where the body of a success strays from the spec."""
        if self.reply_for(status).media != "json":
            return []
        if not content.strip():
            return [Deviation("$", "JSON", "nothing")]
        return self.schemas.reply(self.operation.operation_id, status, json.loads(content))

    def _content(self, rest: dict[str, Any], default: Callable[[str, bool], Any]) -> Any:
        """The body as JSON types, with files as they are; None where there is none."""
        body = self.body
        if body is None:
            return None
        if "body" in rest and "body" not in (body.properties or ()):
            content = rest.pop("body")
            check(content, body.kinds, f"{self._label}(): body")
            if both := rest.keys() & (body.properties or {}).keys():
                raise TypeError(f"{self._label}() takes body or {min(both)!r}, not both")
            content = encoded(content)
            required: tuple[str, ...] = ()  # a whole body is sent as it is, unless the client is strict
        elif body.properties is None:
            if not body.optional:
                raise TypeError(f"{self._label}() missing a required argument: 'body'")
            return None
        else:
            content = self._collect(body, body.properties, rest)
            required = body.required
        if body.client and isinstance(content, dict):
            for name, setting in body.client.items():
                wire = body.wire.get(name, name)
                if wire not in content and (value := default(setting, wire in body.required)) is not UNSET:
                    content[wire] = coerced(value, (body.properties or {}).get(name, "*"))
        if body.optional and content == {}:
            return None
        if body.constants and isinstance(content, dict):
            content = {**body.constants, **content}
        for wire in required:
            if wire not in content:
                raise TypeError(f"{self._label}() missing a required argument: {self._argument(body, wire)!r}")
        return content

    def _argument(self, body: Body, wire: str) -> str:
        return next((name for name, wire_name in body.wire.items() if wire_name == wire), wire)

    def _collect(self, body: Body, properties: Mapping[str, str], rest: dict[str, Any]) -> dict[str, Any]:
        content: dict[str, Any] = {}
        for name in [name for name in rest if name in properties]:
            value = rest.pop(name)
            check(value, properties[name], f"{self._label}(): {name}")
            content[body.wire.get(name, name)] = with_files(value)
        return content

    def decode(self, status: int, content: bytes) -> Any:
        """Decode the body of a success.

        Args:
            status: The HTTP status.
            content: The body.

        Raises:
            ValueError: JSON was promised, and it is not.
        """
        reply = self.reply_for(status)
        if reply.media == "bytes":
            return content
        if reply.media in {"text", "events"}:
            return content.decode("utf-8", "replace")
        if reply.media == "none" or not content.strip():
            return None
        value = json.loads(content)
        return value if reply.codec is None else reply.codec.decode(value)

    def reply_for(self, status: int) -> Reply:
        """What a status answers with; a success that the spec does not list answers as the listed one does."""
        if not self.replies:
            return self.reply
        return self.replies.get(str(status)) or self.replies.get(f"{status // 100}XX") or self.reply


def _texts_at(path: Sequence[str], content: Any) -> Iterator[str]:
    """The texts in JSON that names lead to, in each item of a list."""
    if isinstance(content, list):
        for each in content:
            yield from _texts_at(path, each)
    elif path and isinstance(content, dict):
        yield from _texts_at(path[1:], content.get(path[0]))
    elif not path and isinstance(content, str):
        yield content
