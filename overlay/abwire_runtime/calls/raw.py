"""Requests that the spec does not describe: their path, query, headers and body, and what their replies become.

A request is an `Endpoint` that is made for one call. So it is sent as any other: signed, repeated, logged and decoded by the
same code.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, TypeVar, get_origin
from urllib.parse import quote, unquote

import httpx

from ..data.codecs import Codec, Decode
from ..data.hints import codec_for
from ..data.json_text import decode_json, read_json
from ..data.model import Model
from ..data.unset import UNSET
from ..data.validation import Deviation, Schemas
from .additions import credentials_among, credentials_in, header_pairs, is_credential, query_pairs
from .endpoint import Endpoint
from .operation import Operation, Prepared, ResponseSpec
from .serialization import encode_body, encode_content, path_segment

T = TypeVar("T")

_REPEATABLE = {"GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE"}
"""The methods that HTTP defines as idempotent. An operation whose spec says nothing else is repeated by the same rule."""

_WITHOUT_BODY = (204, 205)
_JSON, _FORM, _MULTIPART = "application/json", "application/x-www-form-urlencoded", "multipart/form-data"
_NO_SCHEMAS = Schemas("abwire_runtime")
_ACCEPTED = "a Model, a list or dict of models, dict, list, str, bytes, httpx.Response, or a function of the JSON"


class RawOperation(Operation):
    """The operation of a request that the spec does not describe. Its name is its method and path."""

    __slots__ = ()

    @property
    def label(self) -> str:
        """The name in messages and logs, such as ``GET /accounts/{account_id}/flags``."""
        return f"{self.method} {self.path}"

    @property
    def metric_name(self) -> str:
        """The same for all of them, because paths hold ids."""
        return "request"

    @property
    def call(self) -> str:
        """The same."""
        return self.label


class RawEndpoint(Endpoint[T]):
    """A request that the spec does not describe.

    Args:
        method: The HTTP method.
        path: The path, as `split_path` returns it. Names in braces are replaced by values.
        cast_to: What to decode the reply into; UNSET for plain JSON.
        safe_to_repeat: Whether sending it twice has the same effect as sending it once; None to decide by the method.
        shown_path: The path without secrets, for messages.
        secrets: Secrets that the path may contain.
        public: Whether it is sent without credentials.

    Raises:
        TypeError: An argument has a wrong type.
        ValueError: ``method`` is not an HTTP method.
    """

    __slots__ = ("_decode", "_path", "_secrets")

    def __init__(
        self,
        method: str,
        path: str,
        *,
        cast_to: Any = UNSET,
        safe_to_repeat: bool | None = None,
        shown_path: str | None = None,
        secrets: tuple[str, ...] = (),
        public: bool = False,
    ) -> None:
        if not (isinstance(method, str) and re.fullmatch("[A-Za-z]+", method)):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise ValueError(f"method must be an HTTP method such as 'GET', not {method!r}")
        if not (safe_to_repeat is None or isinstance(safe_to_repeat, bool)):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise TypeError(f"safe_to_repeat must be True, False or None, not {safe_to_repeat!r}")
        method = method.upper()
        safe = method in _REPEATABLE if safe_to_repeat is None else safe_to_repeat
        operation = RawOperation("", method, path if shown_path is None else shown_path, "", "request", safe, False)
        accept = "*/*" if cast_to in (str, bytes, httpx.Response) else _JSON
        super().__init__(operation, _NO_SCHEMAS, reply=ResponseSpec(), public=public, accept=accept)
        self._path = path
        self._secrets = secrets
        self._decode = decoder_for(cast_to)

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (self.operation.method, self.operation.path)

    def prepare(self, arguments: Mapping[str, Any], default: Callable[[str, bool], Any]) -> Prepared:
        """Turn the arguments of ``request`` into a request.

        Args:
            arguments: The arguments: ``path_values``, ``query``, ``headers``, ``json``, ``content``, ``data`` and
                ``files``, each of which may be missing.
            default: Returns the client-wide setting of a name, as for other endpoints.

        Raises:
            ConfigurationError: A name in the path has no value.
            TypeError: An argument has a wrong type, or two bodies are passed.
            ValueError: A value can't be sent.
            OSError: A file can't be read.
        """
        path, secrets = self._fill_path(arguments.get("path_values"), default)
        query = query_pairs(arguments.get("query"), f"{self._call}: query")
        headers = header_pairs(arguments.get("headers"), f"{self._call}: headers")
        media_type, content = self._content(arguments)
        body = {} if media_type is None else encode_body(media_type, content, self._call)
        secrets += credentials_among([*query, *headers.items()])
        shown = content if media_type == _JSON else None
        return Prepared(self.operation.method, path, [*query], {}, body, secrets, content=shown, added_headers=headers)

    def secrets_in(self, prepared: Prepared) -> tuple[str, ...]:
        """Collect the values of a request that must never be shown."""
        return (*self._secrets, *prepared.secrets, *credentials_in(prepared.content))

    def request_deviations(self, prepared: Prepared) -> list[Deviation]:
        """Return nothing: there is no spec to compare with."""
        return []

    def reply_deviations(self, status: int, content: bytes) -> list[Deviation]:
        """Return nothing: there is no spec to compare with."""
        return []

    def decode(self, status: int, content: bytes) -> Any:
        """Decode the body of a successful reply into what the program asked for.

        Args:
            status: The HTTP status.
            content: The body.

        Raises:
            ValueError: The body is not what was asked for.
            RecursionError: The JSON is nested deeper than Python's parser supports.
        """
        if self.operation.method == "HEAD" and not content:
            status = _WITHOUT_BODY[0]
        return self._decode(status, content)

    def _fill_path(
        self, path_values: Mapping[str, Any] | None, default: Callable[[str, bool], Any]
    ) -> tuple[str, tuple[str, ...]]:
        """Return the path with values in place of the names in braces, and the secrets among the values."""
        rest = dict(path_values or {})
        secrets: list[str] = []

        def segment(match: re.Match[str]) -> str:
            name = match[1]
            value = rest.get(name, UNSET)
            text = path_segment(default(name, True) if value is UNSET else value, f"{self._call}: {name}")
            if is_credential(name):
                secrets.append(unquote(text))
            return text

        path = re.sub(r"{(\w+)}", segment, self._path)
        if unused := rest.keys() - set(re.findall(r"{(\w+)}", self._path)):
            raise TypeError(f"{self._call} has no {{{min(unused)}}} in its path, which path_values has a value for")
        return path, tuple(secrets)

    def _content(self, arguments: Mapping[str, Any]) -> tuple[str | None, Any]:
        """Return the media type and the content of the body; None for no body."""
        json = arguments.get("json", UNSET)
        content, data, files = (arguments.get(name) for name in ("content", "data", "files"))
        if sum((json is not UNSET, content is not None, data is not None or files is not None)) > 1:
            raise TypeError(f"{self._call} accepts one of json, content, and data with files")
        if json is not UNSET:
            return _JSON, encode_content(json, f"{self._call}: json", False)
        if content is not None:
            if not isinstance(content, (str, bytes)):
                raise TypeError(f"{self._call}: content must be str or bytes, not {type(content).__name__}")
            return "application/octet-stream" if isinstance(content, bytes) else "text/plain; charset=utf-8", content
        if files is not None:
            return _MULTIPART, encode_content({**(data or {}), **files}, f"{self._call}: files", True)
        if data is not None:
            return _FORM, encode_content(data, f"{self._call}: data", False)
        return None, None


def _rebuild(method: str, path: str) -> RawEndpoint[Any]:
    """Return the endpoint that the pickle of a reply refers to. It decodes nothing any more."""
    return RawEndpoint(method, path)


def split_path(path: str, base_url: Callable[[], str]) -> tuple[str, dict[str, list[str]]]:
    """Check the path of a request, and separate its query.

    Args:
        path: A path relative to the base URL, with or without a slash at its start, or an absolute URL below it.
        base_url: Returns the base URL of the API.

    Returns:
        The path with a slash at its start, percent-encoded except for names in braces; and its query.

    Raises:
        TypeError: It is not a string.
        ValueError: It leads to another host or out of the base URL, or contains what no URL can.
    """
    if not isinstance(path, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"path must be a string, not {type(path).__name__}")
    if not path.isprintable() or "\\" in path or path != path.strip():
        raise ValueError("path contains control characters, a backslash, or white space at an end")
    if re.match(r"(?i)[a-z][a-z0-9+.-]*:|//", path):
        base = base_url()
        if not path.startswith((f"{base}/", f"{base}?")):
            raise ValueError(
                f"path is not below {base}, which is the only address that the client sends its credentials to: for"
                " another one, make a client with base_url="
            )
        path = path[len(base) :]
    path, _, query = path.partition("?")
    if "#" in path or "#" in query:
        raise ValueError("path contains a fragment, which is never sent: percent-encode # as %23")
    path = f"/{path.removeprefix('/')}"
    if not re.fullmatch(r"(?:[^{}]|{\w+})*", path):
        raise ValueError("path contains braces that are not around the name of a value")
    # Some servers remove what follows a semicolon in a segment.
    if not {".", ".."}.isdisjoint(each.partition(";")[0] for each in re.split(r"[/\\]", unquote(path))):
        raise ValueError("path contains . or .. as a segment, which would lead out of the base URL")
    parameters: dict[str, list[str]] = {}
    for name, value in httpx.QueryParams(query).multi_items():
        parameters.setdefault(name, []).append(value)
    return quote(path, safe="/{}%:@!$&'()*+,;="), parameters


def decoder_for(cast_to: object) -> Callable[[int, bytes], Any]:
    """Return the function that decodes the body of a successful reply.

    Args:
        cast_to: What to decode it into; UNSET for plain JSON.

    Returns:
        A function of the status and the body. It raises a ValueError for a body that is not what was asked for.

    Raises:
        TypeError: ``cast_to`` is nothing that a reply can be decoded into.
    """
    if cast_to is UNSET:
        return _plain_json
    if cast_to is str:
        return lambda status, content: content.decode(errors="replace")
    if cast_to is bytes or cast_to is httpx.Response:
        return lambda status, content: content
    container = get_origin(cast_to) or cast_to
    if isinstance(container, type) and issubclass(container, (Model, list, dict)):
        return _checked(codec_for(cast_to).decode, container)
    if isinstance(cast_to, Codec):  # a union of generated models
        return _checked(cast_to.decode, object)
    if callable(cast_to) and not isinstance(container, type):
        convert: Callable[[Any], Any] = cast_to
        return lambda status, content: convert(_read(content))
    name = getattr(cast_to, "__name__", repr(cast_to))
    raise TypeError(f"cast_to must be {_ACCEPTED}, not {name}; for such a class, pass lambda data: {name}(**data)")


def _plain_json(status: int, content: bytes) -> Any:
    return None if not content.strip() and status in _WITHOUT_BODY else _read(content)


def _read(content: bytes) -> Any:
    _require(content)
    return read_json(content)


def _require(content: bytes) -> None:
    if not content.strip():
        raise ValueError("the body is empty: pass cast_to=str if it may be")


def _checked(decode: Decode, expected: type) -> Callable[[int, bytes], Any]:
    def decode_body(status: int, content: bytes) -> Any:
        _require(content)
        value = decode_json(content, decode)
        if not isinstance(value, expected):
            raise ValueError(f"the JSON is not an {'array' if expected is list else 'object'}")
        return value

    return decode_body
