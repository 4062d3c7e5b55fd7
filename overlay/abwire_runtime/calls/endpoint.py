"""Endpoints: they turn the arguments of a call into a request, and decode the reply."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from decimal import Decimal
from importlib import import_module
from random import random
from typing import Any, Generic, TypeVar

from .._suggestions import unexpected_argument
from ..data.json_text import decode_json, read_json
from ..data.unset import UNSET
from ..data.validation import Deviation, Schemas
from .checking import accepts_null, check_seconds, check_value, coerce, is_plain_id, json_types_of, read_digits
from .operation import Body, Download, Operation, Pagination, Parameter, Prepared, ResponseSpec
from .serialization import (
    cookie_pair,
    encode_body,
    encode_content,
    encode_parameter,
    encode_value,
    header_value,
    join_items,
    path_segment,
    query_pairs,
)

T = TypeVar("T")

_WITHOUT_BODY = (204, 205)


class Endpoint(Generic[T]):
    """An operation with everything that is needed to call it.

    Args:
        operation: The operation.
        schemas: The schemas of its package, for validation.
        parameters: Its parameters.
        body: Its body, if it has one.
        reply: The body of its successful reply.
        replies: The bodies of other successful replies, by status (``202``) or range (``2XX``).
        pagination: How it is paginated, if it is.
        servers: Its own server URLs, if it has other ones than the API. Variables are in braces.
        stream: The body property that requests an event stream, if there is one.
        download: Where its reply holds a file, if it does.
        public: Whether it needs no credentials.
        accept: The media types that it answers with, for the ``Accept`` header.
        security: The alternatives of security schemes that it requires, if they are not those of most operations.
    """

    __slots__ = (
        "_argument_names",
        "_call",
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
        "secret_headers",
        "security",
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
        security: tuple[tuple[str, ...], ...] = (),
    ) -> None:
        self.operation: Operation = operation
        self._call = operation.call
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
        self.security: tuple[tuple[str, ...], ...] = security
        names = [parameter.name for parameter in parameters]
        self._argument_names = frozenset(names if body is None else [*names, *(body.properties or ()), "body"])

    def __repr__(self) -> str:
        return f"<endpoint {self.operation.label}>"

    def __reduce__(self) -> tuple[Any, ...]:
        return _generated, (self.schemas.package, self.operation.group, self.operation.name.upper())

    def prepare(self, arguments: Mapping[str, Any], default: Callable[[str, bool], Any]) -> Prepared:
        """Turn the arguments of a call into a request.

        Args:
            arguments: The keyword arguments. An argument that is UNSET counts as not passed.
            default: Returns the client-wide setting of a name, or UNSET if there is none. Its second argument tells
                whether the call needs a value: then it may raise an error that says how to set one.

        Returns:
            The request.

        Raises:
            TypeError: An argument is missing, unknown, or of a type that the spec does not allow.
            ValueError: A path parameter is empty or would change the path, a header parameter contains characters that
                are not printable ASCII, or a number can't be sent, such as NaN.
            OSError: A file can't be read.
        """
        if unexpected := arguments.keys() - self._argument_names:
            return self._prepare_extended(arguments, default, unexpected)
        rest = {name: value for name, value in arguments.items() if value is not UNSET}
        path = self.operation.path
        query: list[tuple[str, str | int | float | bool | None]] = []
        headers: dict[str, str] = {}
        cookies: list[str] = []
        secrets: list[str] = []
        sent: dict[str, Any] = {}
        for parameter in self.parameters:
            name = parameter.name
            value = sent[name] if name in sent else rest.pop(name, UNSET)  # one value may be sent in two locations
            if value is UNSET and parameter.client is not None:
                value = coerce(default(parameter.client, parameter.required), parameter.json_types)
            if value is UNSET and parameter.constant is not None and _applies(parameter, sent):
                value = parameter.constant
            if value is UNSET and parameter.fresh:
                value = random()
            if value is UNSET:
                if parameter.required:
                    raise TypeError(f"{self._call} missing a required argument: {name!r}")
                continue
            location = parameter.location
            if value is None and not parameter.required and not accepts_null(parameter.json_types):
                continue
            label = f"{self._call}: {name}"
            if not is_plain_id(value, parameter.json_types):  # most parameters are ids, and this costs every call
                if location == "path":
                    value = read_digits(value, parameter.json_types)
                value = encode_parameter(self._check(value, parameter.json_types, label), label)
            sent[name] = value
            if parameter.secret:
                secrets.append(join_items(value))
            if location == "path":
                path = path.replace(
                    f"{{{parameter.wire_name or name}}}", path_segment(value, label, parameter.keep_slash)
                )
            elif location == "query":
                query.extend(query_pairs(parameter, value, label))
            elif location == "header":
                headers[parameter.wire_name or name] = header_value(value, label)
            else:
                cookies.append(cookie_pair(parameter.wire_name or name, value, label))
        if cookies:
            headers["Cookie"] = "; ".join(cookies)
        content = self._build_content(rest, default)
        body: dict[str, Any] = {}
        if content is not None and self.body is not None:
            body = encode_body(self.body.media_type, content, self._call, self.body.deep)
        return Prepared(self.operation.method, path, query, headers, body, tuple(secrets), sent, content)

    def _prepare_extended(
        self, arguments: Mapping[str, Any], default: Callable[[str, bool], Any], unexpected: set[str]
    ) -> Prepared:
        """Turn the arguments of a call into a request, with those for what the document does not know."""
        from .extending import NAMES, extended  # few calls need it

        if unknown := unexpected - NAMES:
            raise unexpected_argument(self._call, min(unknown), self._argument_names | NAMES)
        known = {name: value for name, value in arguments.items() if name not in NAMES}
        return extended(self.prepare(known, default), arguments, self.parameters, self.body, self._call)

    def secrets_in(self, prepared: Prepared) -> tuple[str, ...]:
        """Collect the values of a request that must never be shown.

        Call this only when an error or a log record is about to be shown: it searches the whole body.

        Args:
            prepared: The request.

        Returns:
            The secrets as strings.
        """
        paths = self.body.secrets if self.body is not None else ()
        return (*prepared.secrets, *(text for path in paths for text in _strings_at(path.split("."), prepared.content)))

    def request_deviations(self, prepared: Prepared) -> list[Deviation]:
        """Validate a request against the spec: lengths, ranges, listed values and the like.

        Args:
            prepared: The request.

        Returns:
            The deviations from the spec.
        """
        secrets = {parameter.name for parameter in self.parameters if parameter.secret}
        return self.schemas.request(self.operation.operation_id, prepared.content, prepared.parameters, secrets)

    def reply_deviations(self, status: int, content: bytes) -> list[Deviation]:
        """Validate the body of a successful reply against the spec.

        Args:
            status: The HTTP status.
            content: The body.

        Returns:
            The deviations from the spec; none if the spec promises no JSON.

        Raises:
            ValueError: The spec promises JSON, and the body is not JSON.
        """
        if self.reply_for(status).media != "json" or (status in _WITHOUT_BODY and not content):
            return []
        return self.schemas.reply(self.operation.operation_id, status, read_json(content))

    def _build_content(self, rest: dict[str, Any], default: Callable[[str, bool], Any]) -> Any:
        """Return the body as JSON types and files, or None if there is none. Arguments that it uses leave ``rest``."""
        body = self.body
        if body is None:
            return None
        if "body" in rest and "body" not in (body.properties or ()):
            label = f"{self._call}: body"
            content = self._check(rest.pop("body"), body.json_types, label)
            if both := rest.keys() & (body.properties or {}).keys():
                raise TypeError(f"{self._call} accepts body or {min(both)!r}, not both")
            from_model = not isinstance(content, Mapping)
            content = encode_content(content, label, body.media_type.startswith("multipart/"))
            for read_only in body.read_only if from_model else ():
                _remove(read_only.split("."), content)
            if isinstance(content, dict):
                self._check_times(content, body)
            required: tuple[str, ...] = ()  # a body passed as a whole is not completed; strict clients validate it
        elif body.properties is None:
            if not body.optional:
                raise TypeError(f"{self._call} missing a required argument: 'body'")
            return None
        else:
            content = self._collect(body, body.properties, rest)
            required = body.required
        if isinstance(content, dict):
            for name, setting in body.client.items():
                wire_name = body.wire_names.get(name, name)
                if wire_name not in content and (value := default(setting, wire_name in body.required)) is not UNSET:
                    types = (body.properties or {}).get(name, "*")
                    content[wire_name] = self._check(coerce(value, types), types, f"{self._call}: {name}")
            if body.optional and not content:
                return None
            content = {**body.constants, **content}
        for wire_name in required:
            if wire_name not in content:
                raise TypeError(f"{self._call} missing a required argument: {_argument_name(body, wire_name)!r}")
        return content

    def _check(self, value: Any, json_types: str, label: str) -> Any:
        return check_value(value, json_types, label, self.schemas.package)

    def _check_times(self, content: dict[str, Any], body: Body) -> None:
        """Refuse milliseconds instead of UNIX seconds in a body that is passed as a whole."""
        for name, json_types in (body.properties or {}).items():
            value = content.get(body.wire_names.get(name, name)) if "t" in json_types_of(json_types).letters else None
            if isinstance(value, (int, float, Decimal)):
                check_seconds(value, f"{self._call}: body.{name}")

    def _collect(self, body: Body, properties: Mapping[str, str], rest: dict[str, Any]) -> dict[str, Any]:
        content: dict[str, Any] = {}
        files = body.media_type.startswith("multipart/")
        for name in [name for name in rest if name in properties]:
            label = f"{self._call}: {name}"
            value = self._check(rest.pop(name), properties[name], label)
            content[body.wire_names.get(name, name)] = encode_value(value, label, files)
        return content

    def decode(self, status: int, content: bytes) -> Any:
        """Decode the body of a successful reply.

        Args:
            status: The HTTP status.
            content: The body.

        Returns:
            Models or JSON types for JSON, a string for text, bytes for a file. None if the spec promises no body, or
            the status is one that never comes with a body.

        Raises:
            ValueError: The spec promises JSON, and the body is empty or not JSON.
            RecursionError: The JSON is nested deeper than Python's parser supports.
        """
        reply = self.reply_for(status)
        if reply.media == "bytes":
            return content
        if reply.media in {"text", "events"}:
            return content.decode(errors="replace")
        if reply.media == "none":
            return None
        if not content.strip():
            if status in _WITHOUT_BODY:
                return None
            raise ValueError("the body is empty")
        return read_json(content) if reply.codec is None else decode_json(content, reply.codec.decode)

    def reply_for(self, status: int) -> ResponseSpec:
        """Return what the spec says about the body of a successful reply.

        Args:
            status: The HTTP status.

        Returns:
            The body's spec. A status that the spec does not list has the same body as the listed one.
        """
        if not self.replies:
            return self.reply
        return self.replies.get(str(status)) or self.replies.get(f"{status // 100}XX") or self.reply


def _generated(package: str, group: str, constant: str) -> Endpoint[Any]:
    """Return the endpoint of an operation of a generated package, as pickles hold it."""
    names = vars(import_module(f"{package}.api.{group}"))
    endpoint = names[constant] if isinstance(names.get(constant), Endpoint) else names[f"{constant}_"]  # like DATE_
    assert isinstance(endpoint, Endpoint)
    return endpoint


def _argument_name(body: Body, wire_name: str) -> str:
    return next((name for name, other in body.wire_names.items() if other == wire_name), wire_name)


def _remove(path: Sequence[str], content: Any) -> None:
    """Remove the values at a path in JSON. Lists on the way are searched item by item."""
    if isinstance(content, list):
        for each in content:
            _remove(path, each)
    elif isinstance(content, dict):
        if len(path) == 1:
            content.pop(path[0], None)
        else:
            _remove(path[1:], content.get(path[0]))


def _strings_at(path: Sequence[str], content: Any) -> Iterator[str]:
    """Find the strings at a path in JSON. Lists on the way are searched item by item."""
    if isinstance(content, list):
        for each in content:
            yield from _strings_at(path, each)
    elif path and isinstance(content, dict):
        yield from _strings_at(path[1:], content.get(path[0]))
    elif not path and isinstance(content, str):
        yield content


def _applies(parameter: Parameter, sent: Mapping[str, Any]) -> bool:
    """Whether a parameter with a constant is sent by itself, given the parameters that are sent already."""
    return not parameter.implied_by or any(name in sent for name in parameter.implied_by)
