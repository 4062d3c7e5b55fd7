"""An operation as data: what it takes, how that is put into a request, and what its reply decodes to."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from random import random
from typing import TYPE_CHECKING, Any, Generic, TypeVar
from urllib.parse import quote

from ..data.encoding import encode
from ..data.unset import UNSET
from ..data.validation import Deviation
from .operation import Body, Download, Operation, Pagination, Parameter, Prepared, ResponseSpec
from .serialization import check, coerced, encode_body, encoded, header, is_digits, joined, pairs, segment, with_files

if TYPE_CHECKING:
    from ..data.validation import Schemas

T = TypeVar("T")


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
        accept: The media types that it answers with, for the ``Accept`` header.
        schemes: The security schemes that it takes, where those are fewer than other operations take.
    """

    __slots__ = (
        "_label",
        "accept",
        "body",
        "download",
        "operation",
        "pagination",
        "parameters",
        "public",
        "replies",
        "reply",
        "schemas",
        "schemes",
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
        reply: ResponseSpec = ResponseSpec("none"),  # noqa: B008 - a NamedTuple does not change
        replies: Mapping[str, ResponseSpec] | None = None,
        pagination: Pagination | None = None,
        servers: tuple[str, ...] = (),
        stream: str | None = None,
        download: Download | None = None,
        public: bool = False,
        accept: str = "application/json",
        schemes: tuple[str, ...] = (),
    ) -> None:
        self.operation: Operation = operation
        self._label = f"{operation.group}.{operation.name}"
        self.schemas: Schemas = schemas
        self.parameters: tuple[Parameter, ...] = parameters
        self.secret_headers: tuple[str, ...] = tuple(
            p.wire_name or p.name for p in parameters if p.secret and p.location == "header"
        )
        self.body: Body | None = body
        self.reply: ResponseSpec = reply
        self.replies: Mapping[str, ResponseSpec] = replies or {}
        self.pagination: Pagination | None = pagination
        self.servers: tuple[str, ...] = servers
        self.stream: str | None = stream
        self.download: Download | None = download
        self.public: bool = public
        self.accept: str = accept
        self.schemes: tuple[str, ...] = schemes

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
            value = sent[parameter.copies] if parameter.copies in sent else rest.pop(name, UNSET)
            if value is UNSET and parameter.client is not None:
                value = coerced(default(parameter.client, parameter.required), parameter.json_types)
            if value is UNSET and parameter.constant is not None:
                value = parameter.constant
            if value is UNSET and parameter.fresh:
                value = random()
            if value is UNSET:
                if parameter.required:
                    raise TypeError(f"{self._label}() missing a required argument: {name!r}")
                continue
            location = parameter.location
            if value is None and not parameter.required and "z" not in parameter.json_types:
                continue
            label = f"{self._label}(): {name}"
            if location == "path" and "i" in parameter.json_types and is_digits(value):
                value = int(value)  # real replies carry ids as strings, which then come back here
            check(value, parameter.json_types, label)
            sent[name] = value
            if parameter.secret:
                secrets.append(joined(value))
            if location == "path":
                path = path.replace(f"{{{parameter.wire_name or name}}}", segment(value, label))
            elif location == "query":
                query.extend(pairs(parameter, value))
            elif location == "header":
                headers[parameter.wire_name or name] = header(value, label)
            else:
                cookies.append(f"{parameter.wire_name or name}={quote(joined(value), safe='')}")
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
        names = {wire: name for name, wire in (self.body.wire_names if self.body else {}).items()}
        return {**arguments, **{names.get(wire, wire): value for wire, value in settings.items()}}

    def asking_for_stream(self, arguments: dict[str, Any]) -> dict[str, Any]:
        """The arguments of a call with those that ask for an event stream."""
        assert self.stream is not None, "only operations that give an event stream come here"
        properties = self.body.wire_names if self.body else {}
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
            check(content, body.json_types, f"{self._label}(): body")
            if both := rest.keys() & (body.properties or {}).keys():
                raise TypeError(f"{self._label}() takes body or {min(both)!r}, not both")
            fetched = not isinstance(content, Mapping)  # what users write out themselves is sent as it is
            content = encoded(content)
            for path in body.read_only if fetched else ():
                _leave_out(path.split("."), content)
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
                wire = body.wire_names.get(name, name)
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
        return next((name for name, wire_name in body.wire_names.items() if wire_name == wire), wire)

    def _collect(self, body: Body, properties: Mapping[str, str], rest: dict[str, Any]) -> dict[str, Any]:
        content: dict[str, Any] = {}
        for name in [name for name in rest if name in properties]:
            value = rest.pop(name)
            check(value, properties[name], f"{self._label}(): {name}")
            content[body.wire_names.get(name, name)] = with_files(value)
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

    def reply_for(self, status: int) -> ResponseSpec:
        """What a status answers with; a success that the spec does not list answers as the listed one does."""
        if not self.replies:
            return self.reply
        return self.replies.get(str(status)) or self.replies.get(f"{status // 100}XX") or self.reply


def _leave_out(path: Sequence[str], content: Any) -> None:
    """Remove what names lead to, in each item of a list."""
    if isinstance(content, list):
        for each in content:
            _leave_out(path, each)
    elif isinstance(content, dict):
        if len(path) == 1:
            content.pop(path[0], None)
        else:
            _leave_out(path[1:], content.get(path[0]))


def _texts_at(path: Sequence[str], content: Any) -> Iterator[str]:
    """The texts in JSON that names lead to, in each item of a list."""
    if isinstance(content, list):
        for each in content:
            yield from _texts_at(path, each)
    elif path and isinstance(content, dict):
        yield from _texts_at(path[1:], content.get(path[0]))
    elif not path and isinstance(content, str):
        yield content
