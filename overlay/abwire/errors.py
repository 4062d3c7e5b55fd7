"""The errors that abwire raises, one tree, and what keeps secrets out of them.

::

    AbwireError
    ├── ConfigurationError            a setting or a credential that cannot work; nothing was sent
    ├── InvalidRequestError           a request that strays from the spec; a strict client did not send it
    ├── APIConnectionError            no reply: refused, reset, cut, a bad name or certificate
    │   └── APITimeoutError           no reply in time
    ├── APIStatusError                a reply with a status that is not a success
    │   ├── BadRequestError           400
    │   ├── AuthenticationError       401
    │   ├── PermissionDeniedError     403
    │   ├── NotFoundError             404
    │   ├── ConflictError             409
    │   ├── PayloadTooLargeError      413
    │   ├── UnprocessableEntityError  422
    │   ├── RateLimitError            429
    │   └── InternalServerError       500 and above
    ├── DecodeError                   a successful reply whose body is not what the API promises
    └── WebtrendsError                a Webtrends result code that means failure

httpx's exceptions never come out bare, they are the ``__cause__``. Every error can be pickled and copied. A pickle holds
the reply's status, headers and body, but neither the request's headers nor the cookies that the reply set.
"""

from __future__ import annotations

import functools
import json
import re
import time
from collections.abc import Callable, Collection, Mapping
from typing import Any, ClassVar, NamedTuple, cast
from urllib.parse import quote

import httpx

# fmt: off
SECRET_PARAMETERS = frozenset({
    "access_token", "api_key", "apikey", "client_secret", "code_verifier", "debug_token", "env", "i", "keytoken",
    "password", "refresh_token", "report_token", "sdk_key", "sdkkey", "secret", "sid", "signature", "token",
})
# fmt: on
"""Names, in lower case, of the query parameters whose values `redact_url` hides unless told otherwise."""

_USERINFO = re.compile(r"://[^/?#\s@]*@")
_MESSAGE_LIMIT = 500
_FIELDS_LIMIT = 50
_REQUEST_ID_HEADERS = ("x-request-id", "request-id", "x-correlation-id", "x-amzn-requestid", "x-amz-cf-id", "cf-ray")


@functools.lru_cache(maxsize=32)
def _secret_values(parameters: frozenset[str]) -> re.Pattern[str]:
    names = "|".join(sorted(map(re.escape, parameters)))
    return re.compile(rf"([?&](?:{names})=)[^&#\s]*", re.IGNORECASE)


def redact_url(url: httpx.URL | str, secret_parameters: Collection[str] = SECRET_PARAMETERS) -> str:
    """Give a URL, or a text with URLs in it, without the secrets that their place gives away.

    Args:
        url: The URL or text.
        secret_parameters: Names of query parameters, in any case, whose values become ``***``.

    Returns:
        The same text with those values and any ``user:password@`` replaced by ``***``.
    """
    text = _USERINFO.sub("://***@", str(url))
    return _secret_values(frozenset(secret_parameters)).sub(r"\1***", text) if secret_parameters else text


def redact(text: str, secrets: Collection[str]) -> str:
    """Replace secrets by ``***`` wherever they stand in a text, such as in the path of a URL.

    Args:
        text: The text.
        secrets: The secrets as they are; their percent-encoded forms are found too. Empty ones are passed over.
    """
    # The longest first: a secret may begin with another one.
    for secret in sorted(filter(None, secrets), key=len, reverse=True):
        text = text.replace(secret, "***").replace(quote(secret, safe=""), "***")
    return text


def http_date(text: str | None) -> float | None:
    """Read an HTTP date in any of its three forms.

    Args:
        text: The value of a header such as ``Date``, or None.

    Returns:
        UNIX seconds, or None for what is not a date with a time.
    """
    # dateutil reads "10 s" as ten seconds past midnight today; a header that says so is not a date.
    if not text or not re.search(r"[A-Za-z]{3}.*\d\d:\d\d:\d\d", text):
        return None
    from dateutil import parser  # takes longer to import than the rest of this module: only when there is a date

    try:
        # HTTP dates are in UTC, whatever name of a time zone is written there.
        return parser.parse(text, tzinfos=lambda _name, seconds: seconds or 0).timestamp()
    except (ValueError, OverflowError):
        return None


def retry_after(headers: Mapping[str, str], now: Callable[[], float] = time.time) -> float | None:
    """Read how long a reply asks to wait, in seconds or as an HTTP date.

    Args:
        headers: The reply's headers. A date counts from the ``Date`` header, so that the two clocks need not agree.
        now: Gives UNIX seconds, for replies without ``Date``.

    Returns:
        Seconds, 0 for a date in the past, None when the header is missing or unreadable.
    """
    value = headers.get("Retry-After", "").strip()
    if re.fullmatch(r"[0-9]{1,12}(\.[0-9]+)?", value):
        return float(value)
    until = http_date(value)
    if until is None:
        return None
    server_now = http_date(headers.get("Date"))
    return max(0.0, until - (now() if server_now is None else server_now))


class _Reply(NamedTuple):
    """What a pickle keeps of a response: no request headers, no cookies."""

    status: int
    headers: list[tuple[bytes, bytes]]
    body: bytes
    method: str
    url: str

    @classmethod
    def of(cls, response: httpx.Response) -> _Reply:
        # The body is kept decoded, so the headers that describe the bytes on the wire would be wrong.
        gone = (b"set-cookie", b"content-encoding", b"content-length", b"transfer-encoding")
        hide = _hiding(response)
        headers = [(name, hide(value)) for name, value in response.headers.raw if name.lower() not in gone]
        try:
            method, url = response.request.method, hide(str(response.request.url).encode()).decode()
        except RuntimeError:
            method, url = "", ""
        return cls(response.status_code, headers, hide(body_of(response)), method, url)

    def response(self) -> httpx.Response:
        request = httpx.Request(self.method, self.url) if self.method else None
        return httpx.Response(self.status, headers=self.headers, content=self.body, request=request)


def _hiding(response: httpx.Response) -> Callable[[bytes], bytes]:
    """What takes the secrets of the call that a response answers out of bytes."""
    hide: Callable[[str], str] = response.extensions.get("abwire_hide", redact_url)
    return lambda data: hide(data.decode("utf-8", "surrogateescape")).encode("utf-8", "surrogateescape")


def _rebuild(
    kind: type[AbwireError], arguments: tuple[Any, ...], state: dict[str, Any], cause: BaseException | None
) -> AbwireError:
    error = kind.__new__(kind)
    error.args = arguments
    for name, value in state.items():
        setattr(error, name, value.response() if isinstance(value, _Reply) else value)
    error.__cause__ = cause
    return error


def _portable_cause(cause: BaseException | None) -> BaseException | None:
    if cause is None or isinstance(cause, AbwireError):
        return cause
    try:
        # By its arguments alone: an httpx exception carries the request, with the credentials in its headers.
        # Others may have the reply among their arguments, as that of a text that can't be decoded does.
        clone = type(cause)(*cause.args) if isinstance(cause, httpx.HTTPError) else None
        import pickle

        pickle.dumps(clone)
    except Exception:
        return Exception(f"{type(cause).__name__}: {cause}")
    return clone or Exception(f"{type(cause).__name__}: {cause}")


class AbwireError(Exception):
    """The base of all errors of abwire: ``except AbwireError`` catches whatever a call can raise."""

    def __reduce__(self) -> tuple[Any, ...]:
        state = dict(self.__dict__)
        response = state.get("response")
        if isinstance(response, httpx.Response):
            state["response"], hide = _Reply.of(response), _hiding(response)
            state.update({name: hide(value) for name, value in state.items() if isinstance(value, bytes)})
        return _rebuild, (type(self), self.args, state, _portable_cause(self.__cause__))

    def __copy__(self) -> AbwireError:
        # In one process there is no need to take the reply apart.
        return _rebuild(type(self), self.args, self.__dict__, self.__cause__)


class ConfigurationError(AbwireError):
    """A setting, an argument or a credential that cannot work. Nothing was sent."""


class APIConnectionError(AbwireError):
    """No reply came. Whether the request arrived is unknown, save where the cause is `httpx.ConnectError`.

    Args:
        message: The text of the error, without secrets.
        method: The HTTP method.
        url: The URL, without secrets.
        attempts: How many times the request was tried.
    """

    def __init__(self, message: str, *, method: str = "", url: str = "", attempts: int = 1) -> None:
        super().__init__(message)
        self.method = method
        self.url = url
        self.attempts = attempts


class APITimeoutError(APIConnectionError):
    """No reply came in time. Whether the request arrived is unknown, save where the cause is `httpx.ConnectTimeout`."""


class APIStatusError(AbwireError):
    """A reply with a status that is not a success. `status_error` makes them.

    Args:
        text: The text of the error, without secrets.
        response: The reply, read if it could be.
        message: What the server says about it, or the status's standard phrase.
        code: The server's own code, if it gave one.
        fields: The names of the fields or parameters that the server refuses.
        request_id: The server's id of the request, to be quoted to its support.
        method: The HTTP method.
        url: The URL, without secrets.
        attempts: How many times the request was tried.
        retry_after: The seconds that the server asks to wait, or None.

    Attributes:
        status_code: The HTTP status.
    """

    hint: ClassVar[str] = ""

    def __init__(
        self,
        text: str,
        *,
        response: httpx.Response,
        message: str = "",
        code: int | str | None = None,
        fields: tuple[str, ...] = (),
        request_id: str | None = None,
        method: str = "",
        url: str = "",
        attempts: int = 1,
        retry_after: float | None = None,
    ) -> None:
        super().__init__(text)
        self.response = response
        self.status_code: int = response.status_code
        self.message = message
        self.code = code
        self.fields = fields
        self.request_id = request_id
        self.method = method
        self.url = url
        self.attempts = attempts
        self.retry_after = retry_after


class BadRequestError(APIStatusError):
    """400: the server could not make sense of the request."""

    hint = "Check the arguments against the API's documentation."


class AuthenticationError(APIStatusError):
    """401: the credentials are missing, wrong, expired or, for a signature, made with a clock that is off."""

    hint = "Check the credentials, and the local clock if requests are signed."


class PermissionDeniedError(APIStatusError):
    """403: the credentials are known but may not do this."""

    hint = "Check that these credentials may do this, and that the account and project are theirs."


class NotFoundError(APIStatusError):
    """404: there is no such thing, or not for these credentials."""

    hint = "Check the ids, and the account and project they belong to."


class ConflictError(APIStatusError):
    """409: the thing was changed by someone else, or exists already."""

    hint = "Fetch the current state and apply the change to that."


class PayloadTooLargeError(APIStatusError):
    """413: the request body is larger than the server takes."""

    hint = "Send less at a time."


class UnprocessableEntityError(APIStatusError):
    """422: the request is well-formed but a value is refused; ``fields`` names which, where the server does."""

    hint = "Correct the values named."


class RateLimitError(APIStatusError):
    """429: too many requests. ``retry_after`` holds the seconds that the server asks to wait, or None."""

    hint = "Call less often."


class InternalServerError(APIStatusError):
    """500 and above: the server failed. ``retry_after`` may hold the seconds that it asks to wait."""

    hint = "The failure is the server's; try again later."


class DecodeError(AbwireError):
    """A successful reply whose body is not what the API promises, such as HTML in place of JSON.

    Args:
        message: The text of the error, without secrets.
        body: The raw body.
        problems: What is wrong with it, one text each.
        response: The reply.
    """

    def __init__(
        self, message: str, *, body: bytes, problems: Collection[str] = (), response: httpx.Response | None = None
    ) -> None:
        super().__init__(message)
        self.body = body
        self.problems: tuple[str, ...] = tuple(problems)
        self.response = response


class InvalidRequestError(AbwireError, ValueError):
    """A request that strays from the spec, refused before it was sent because the client is strict.

    Args:
        operation_id: The operation.
        problems: Each place where it strays, one text each.
    """

    def __init__(self, operation_id: str, problems: Collection[str]) -> None:
        self.operation_id = operation_id
        self.problems: tuple[str, ...] = tuple(problems)
        super().__init__(f"{operation_id} was not sent, as it strays from the spec: {'; '.join(self.problems)}")


class WebtrendsError(AbwireError):
    """A result of Webtrends whose code means failure.

    Args:
        code: The code.
        message: What it means, without secrets.
        response: The reply.
    """

    def __init__(self, code: int, message: str, *, response: httpx.Response | None = None) -> None:
        super().__init__(f"{message} (Webtrends code {int(code)})")
        self.code = code
        self.message = message
        self.response = response


_CLASSES: dict[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    413: PayloadTooLargeError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}


def connection_error(
    error: Exception, *, method: str, url: str, attempts: int, secrets: Collection[str] = ()
) -> APIConnectionError:
    """Make the error for a request that got no reply, with the httpx exception as its ``__cause__``.

    Args:
        error: What httpx raised.
        method: The HTTP method.
        url: The URL, without secrets.
        attempts: How many times the request was tried.
        secrets: Texts that must not appear in the error.
    """
    kind, what = APIConnectionError, "got no reply"
    if isinstance(error, httpx.TimeoutException):
        kind, what = APITimeoutError, "timed out"
    elif isinstance(error, httpx.ConnectError):
        what = "could not connect"
    detail = _bounded(redact_url(redact(str(error), secrets)), _MESSAGE_LIMIT)
    text = f"{method} {url} {what} ({type(error).__name__}{': ' if detail else ''}{detail}){_after(attempts)}."
    made = kind(text, method=method, url=url, attempts=attempts)
    made.__cause__ = error
    return made


def status_error(
    response: httpx.Response, *, url: str, attempts: int, hint: str | None = None, secrets: Collection[str] = ()
) -> APIStatusError:
    """Make the error of the class that a reply's status asks for. It never raises, whatever the body holds.

    Args:
        response: The reply. Its body should have been read; one that was not counts as empty.
        url: The URL, without secrets.
        attempts: How many times the request was tried.
        hint: What to do about it, in place of the text that goes with the status.
        secrets: Texts that must not appear in the error, even if the server echoes them.

    Returns:
        The error, to be raised. Its text says what was called, what the server said and what to do.
    """
    status = response.status_code
    kind = _CLASSES.get(status) or (InternalServerError if status >= 500 else APIStatusError)
    phrase = response.reason_phrase
    said, code, fields = _parse(response)
    message = _bounded(redact_url(redact(said, secrets)), _MESSAGE_LIMIT) or phrase or f"status {status}"
    fields = tuple(_bounded(redact(field, secrets), _MESSAGE_LIMIT) for field in fields[:_FIELDS_LIMIT])
    code = redact(code, secrets) if isinstance(code, str) else code
    request_id = next((response.headers[name] for name in _REQUEST_ID_HEADERS if name in response.headers), None)
    request_id = redact(request_id, secrets) if request_id else None
    wait = retry_after(response.headers)
    try:
        method = response.request.method
    except RuntimeError:
        method = ""
    text = f"{method} {url} was answered {status} {phrase}".rstrip()
    text += f"{f', code {code}' if code is not None else ''}{_after(attempts)}"
    text += f": {message.rstrip('.')}." if message != phrase else "."
    if fields:
        text += f" Fields: {', '.join(fields)}."
    if wait is not None:
        text += f" The server asks to wait {wait:g} s."
    text = " ".join(filter(None, [text, hint if hint is not None else _own_hint(response) or kind.hint]))
    if request_id:
        text += f" Request id: {request_id}."
    return kind(
        text,
        response=response,
        message=message,
        code=code,
        fields=fields,
        request_id=request_id,
        method=method,
        url=url,
        attempts=attempts,
        retry_after=wait,
    )


def _own_hint(response: httpx.Response) -> str:
    if response.has_redirect_location:
        return (
            "What it was sent to is on another host, which does not get the body: set base_url if it is to be trusted."
        )
    skew = response.extensions.get("abwire_clock_skew")
    if skew is None:
        return ""
    return (
        f"The local clock is {abs(skew):.0f} s {'behind' if skew > 0 else 'ahead of'} the server's, more than the"
        " signature's window: set the clock right, or pass clock_skew='correct'."
    )


def _after(attempts: int) -> str:
    return f" after {attempts} attempts" if attempts > 1 else ""


def _bounded(text: str, limit: int) -> str:
    # Cut before the white space is put in order as well: the text may be a whole page.
    text = " ".join(text[: limit * 4].split())
    return text if len(text) <= limit else text[: limit - 1] + "…"


def body_of(response: httpx.Response) -> bytes:
    """A reply's body, empty where it was not read."""
    try:
        return response.content
    except httpx.StreamError:  # not read, or closed before it was
        return b""


def _parse(response: httpx.Response) -> tuple[str, int | str | None, tuple[str, ...]]:
    """Find message, code and fields in a body, in the shapes that these APIs and the proxies before them use."""
    body = body_of(response)
    try:
        data: object = json.loads(body)
    except (ValueError, RecursionError):
        text = body[: _MESSAGE_LIMIT * 4].decode("utf-8", "replace").strip()
        # A page of HTML says nothing that its status does not.
        return "" if text.startswith("<") else text, None, ()
    if isinstance(data, dict):
        found = cast("dict[str, object]", data)
        inner = found.get("error")
        if isinstance(inner, dict):
            found = found | cast("dict[str, object]", inner)
        said = next((s for key in _MESSAGE_KEYS if (s := "; ".join(_texts(found.get(key))))), "")
        code = found.get("code")
        return said, code if isinstance(code, int | str) else None, _texts(found.get("fields"))
    return "; ".join(_texts(data)), None, ()


_MESSAGE_KEYS = ("message", "error_description", "error", "errors", "detail")


def _texts(value: object) -> tuple[str, ...]:
    if isinstance(value, str):
        return (value,) if value else ()
    if isinstance(value, list):
        items = cast("list[object]", value)[:_FIELDS_LIMIT]
        return tuple(item if isinstance(item, str) else _shown(item) for item in items)
    return ()


def _shown(item: object) -> str:
    if isinstance(item, dict):
        found = cast("dict[str, object]", item)
        if isinstance(message := found.get("message"), str):
            return message
    try:
        return json.dumps(item, ensure_ascii=False)
    except (ValueError, RecursionError):
        return "…"
