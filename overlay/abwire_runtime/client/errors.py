"""The errors of calls, and how they are made from replies and from httpx's exceptions.

Every error can be pickled and copied. A pickle holds the reply's status, headers and body, but neither the request's
headers nor the cookies that the reply set. `abwire.errors` draws the whole tree.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Any

import httpx

from .._public import public
from .error_body import body_of, bounded, request_id_of, retry_after, what_is_said
from .redaction import redact, redact_url


class _Reply:
    """What a pickle keeps of a response: no request headers, no cookies."""

    def __init__(self, response: httpx.Response) -> None:
        # The body is kept decoded, so the headers that describe the bytes on the wire would be wrong.
        gone = (b"set-cookie", b"content-encoding", b"content-length", b"transfer-encoding")
        hide = _hiding(response)
        self.status = response.status_code
        self.headers = [(name, hide(value)) for name, value in response.headers.raw if name.lower() not in gone]
        self.body = hide(body_of(response))
        try:
            self.method, self.url = response.request.method, hide(str(response.request.url).encode()).decode()
        except RuntimeError:
            self.method = self.url = ""

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


@public
class AbwireError(Exception):
    """The base of all errors of abwire: ``except AbwireError`` catches whatever can happen to a call.

    A wrong argument is not among that: it is a TypeError or ValueError.
    """

    def __reduce__(self) -> tuple[Any, ...]:
        state = dict(self.__dict__)
        response = state.get("response")
        if isinstance(response, httpx.Response):
            state["response"], hide = _Reply(response), _hiding(response)
            state.update({name: hide(value) for name, value in state.items() if isinstance(value, bytes)})
        return _rebuild, (type(self), self.args, state, _portable_cause(self.__cause__))

    def __copy__(self) -> AbwireError:
        # In one process there is no need to take the reply apart.
        return _rebuild(type(self), self.args, self.__dict__, self.__cause__)


@public
class ConfigurationError(AbwireError):
    """A setting, an argument or a credential that cannot work. Nothing was sent."""


@public
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


@public
class APITimeoutError(APIConnectionError):
    """No reply came in time. Whether the request arrived is unknown, save for `httpx.ConnectTimeout` and `httpx.PoolTimeout`."""


@public
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

    hint = ""

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


@public
class BadRequestError(APIStatusError):
    """400: the server could not make sense of the request."""

    hint = "Check the arguments against the API's documentation."


@public
class AuthenticationError(APIStatusError):
    """401: the credentials are missing, wrong, expired or, for a signature, made with a clock that is off."""

    hint = "Check the credentials, and the local clock if requests are signed."


@public
class PermissionDeniedError(APIStatusError):
    """403: the credentials are known but may not do this."""

    hint = "Check that these credentials may do this, and that the account and project are theirs."


@public
class NotFoundError(APIStatusError):
    """404: there is no such thing, or not for these credentials."""

    hint = "Check the ids, and the account and project they belong to."


@public
class ConflictError(APIStatusError):
    """409: the thing was changed by someone else, or exists already."""

    hint = "Fetch the current state and apply the change to that."


@public
class PayloadTooLargeError(APIStatusError):
    """413: the request body is larger than the server takes."""

    hint = "Send less at a time."


@public
class UnprocessableEntityError(APIStatusError):
    """422: the request is well-formed but a value is refused; ``fields`` names which, where the server does."""

    hint = "Correct the values named."


@public
class RateLimitError(APIStatusError):
    """429: too many requests. ``retry_after`` holds the seconds that the server asks to wait, or None."""

    hint = "Call less often."


@public
class InternalServerError(APIStatusError):
    """500 and above: the server failed. ``retry_after`` may hold the seconds that it asks to wait."""

    hint = "The failure is the server's; try again later."


@public
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


@public
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
    elif isinstance(error, httpx.DecodingError):
        what = "got a reply that can't be decoded"
    detail = bounded(redact_url(redact(str(error), secrets)))
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
    said, code, fields = what_is_said(response)
    message = bounded(redact_url(redact(said, secrets))) or phrase or f"status {status}"
    fields = tuple(bounded(redact(field, secrets)) for field in fields)
    code = redact(code, secrets) if isinstance(code, str) else code
    request_id = request_id_of(response)
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
        return "The redirect is on another host, which gets no body: set base_url if it is to be trusted."
    skew = response.extensions.get("abwire_clock_skew")
    if skew is None:
        return ""
    return (
        f"The local clock is {abs(skew):.0f} s {'behind' if skew > 0 else 'ahead of'} the server's, more than the"
        " signature's window: set the clock right, or pass clock_skew='correct'."
    )


def _after(attempts: int) -> str:
    return f" after {attempts} attempts" if attempts > 1 else ""
