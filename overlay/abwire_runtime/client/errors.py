"""The errors of calls, and how they are made from replies and from httpx's exceptions.

Every error can be pickled and copied. A pickle holds the reply's status, headers and body, but neither the request's
headers nor the cookies that the reply set. `abwire.errors` draws the whole tree.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING, Any

import httpx

from .._lazy import LazyModule
from .._public import public, public_in
from .redaction import redact, redact_url

if TYPE_CHECKING:
    from ..calls import pickling
    from . import error_body
else:  # they are imported with the first error
    pickling = LazyModule("abwire_runtime.calls.pickling")
    error_body = LazyModule("abwire_runtime.client.error_body")


def _rebuild(
    kind: type[AbwireError], arguments: tuple[Any, ...], state: dict[str, Any], cause: BaseException | None
) -> AbwireError:
    error = kind.__new__(kind)
    error.args = arguments
    for name, value in state.items():
        setattr(error, name, value.response() if isinstance(value, pickling.PickledResponse) else value)
    error.__cause__ = cause
    return error


def _portable_cause(cause: BaseException | None) -> BaseException | None:
    if cause is None or isinstance(cause, AbwireError):
        return cause
    try:
        # Copy only the arguments: an httpx exception refers to the request, whose headers hold credentials. Other
        # exceptions may have the reply among their arguments, like UnicodeDecodeError.
        clone = type(cause)(*cause.args) if isinstance(cause, httpx.HTTPError) else None
        import pickle

        pickle.dumps(clone)
    except Exception:
        return Exception(f"{type(cause).__name__}: {cause}")
    return clone or Exception(f"{type(cause).__name__}: {cause}")


@public
class AbwireError(Exception):
    """The base class of all errors of abwire: ``except AbwireError`` catches everything that can go wrong in a call.

    A wrong argument is a programming error, and raises TypeError or ValueError.
    """

    def __reduce__(self) -> tuple[Any, ...]:
        state = dict(self.__dict__)
        response = state.get("response")
        if isinstance(response, httpx.Response):
            hide = pickling.redactor(response, redact_url)
            state["response"] = pickling.PickledResponse(response, hide(error_body.body_of(response)), hide)
            state.update({name: hide(value) for name, value in state.items() if isinstance(value, bytes)})
        return _rebuild, (type(self), self.args, state, _portable_cause(self.__cause__))

    def __copy__(self) -> AbwireError:
        # Within one process, the copy can refer to the same response.
        return _rebuild(type(self), self.args, self.__dict__, self.__cause__)


@public
class ConfigurationError(AbwireError):
    """A setting or credential is missing or invalid. Nothing was sent."""


@public
class APIConnectionError(AbwireError):
    """No reply was received. Unless the cause is an `httpx.ConnectError`, the request may have been processed.

    Args:
        message: The complete message of the error, without secrets.
        method: The HTTP method.
        url: The URL, without secrets.
        attempts: How many times the request was sent.
    """

    def __init__(self, message: str, *, method: str = "", url: str = "", attempts: int = 1) -> None:
        super().__init__(message)
        self.method = method
        self.url = url
        self.attempts = attempts


@public
class APITimeoutError(APIConnectionError):
    """No reply was received in time.

    Unless the cause is an `httpx.ConnectTimeout` or `httpx.PoolTimeout`, the request may have been processed.
    """


@public
class APIStatusError(AbwireError):
    """A reply with a status that is not a success. `status_error` makes these errors.

    Args:
        text: The complete message of the error, without secrets.
        response: The reply. Its body was read if that was possible.
        message: What the server says about it, or the standard phrase of the status.
        code: The server's own code, if it sent one.
        fields: The names of the fields or parameters that the server refuses.
        request_id: The server's id of the request, for questions to the vendor's support.
        method: The HTTP method.
        url: The URL, without secrets.
        attempts: How many times the request was sent.
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
    """400: the server could not interpret the request."""

    hint = "Check the arguments against the API's documentation."


@public
class AuthenticationError(APIStatusError):
    """401: the credentials are missing, wrong or expired, or a signature was made with a wrong clock."""

    hint = "Check the credentials, and the local clock if requests are signed."


@public
class PermissionDeniedError(APIStatusError):
    """403: the credentials are valid but do not permit this."""

    hint = "Check that the credentials permit this, and that the account and project belong to them."


@public
class NotFoundError(APIStatusError):
    """404: there is no such object, or it is not visible with these credentials."""

    hint = "Check the ids, and the account and project that they belong to."


@public
class ConflictError(APIStatusError):
    """409: the object was changed by someone else, or exists already."""

    hint = "Fetch the current state and apply the change to that."


@public
class PayloadTooLargeError(APIStatusError):
    """413: the request body is larger than the server accepts."""

    hint = "Send less in one request."


@public
class UnprocessableEntityError(APIStatusError):
    """422: the request is well-formed but a value is refused. ``fields`` names it where the server does."""

    hint = "Correct the values that are named."


@public
class RateLimitError(APIStatusError):
    """429: too many requests. ``retry_after`` is the number of seconds that the server asks to wait, or None."""

    hint = "Call less often."


@public
class InternalServerError(APIStatusError):
    """500 and above: the server failed. ``retry_after`` may be the number of seconds that it asks to wait."""

    hint = "The failure is the server's; try again later."


@public
class DecodeError(AbwireError):
    """A successful reply whose body is not what the API promises, such as HTML instead of JSON.

    Args:
        message: The complete message of the error, without secrets.
        body: The raw body.
        problems: What is wrong with it, as one string per problem.
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
    """A request that does not match the spec. It was not sent, because the client is strict.

    Args:
        operation: The name of the operation: ``goals.create``.
        problems: The deviations from the spec, as one string each.
        operation_id: The ``operationId`` in the spec.
    """

    def __init__(self, operation: str, problems: Collection[str], *, operation_id: str = "") -> None:
        self.operation = operation
        self.operation_id = operation_id
        self.problems: tuple[str, ...] = tuple(problems)
        super().__init__(f"{operation}() was not sent, as it does not match the spec: {'; '.join(self.problems)}")


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


@public_in("abwire.errors")
def connection_error(
    error: Exception, *, method: str, url: str, attempts: int, hint: str = "", secrets: Collection[str] = ()
) -> APIConnectionError:
    """Make the error for a request without a reply, with the httpx exception as its ``__cause__``.

    Args:
        error: What httpx raised.
        method: The HTTP method.
        url: The URL, without secrets.
        attempts: How many times the request was sent.
        hint: What to do about it; empty for no advice.
        secrets: Strings that must not appear in the error.

    Returns:
        The error, to be raised.
    """
    kind, what = APIConnectionError, "got no reply"
    if isinstance(error, httpx.TimeoutException):
        kind, what = APITimeoutError, "timed out"
    elif isinstance(error, httpx.ConnectError):
        what = "could not connect"
    elif isinstance(error, httpx.DecodingError):
        what = "got a reply that can't be decoded"
    detail = error_body.bounded(redact_url(redact(str(error), secrets)))
    text = f"{method} {url} {what} ({type(error).__name__}{': ' if detail else ''}{detail}){_after(attempts)}."
    text += f" {hint}" if hint else ""
    made = kind(text, method=method, url=url, attempts=attempts)
    made.__cause__ = error
    return made


@public_in("abwire.errors")
def status_error(
    response: httpx.Response, *, url: str, attempts: int, hint: str | None = None, secrets: Collection[str] = ()
) -> APIStatusError:
    """Make the error for a reply whose status is not a success. This never raises, whatever the body contains.

    Args:
        response: The reply. A body that was not read counts as empty.
        url: The URL, without secrets.
        attempts: How many times the request was sent.
        hint: What to do about it; by default the advice that goes with the status.
        secrets: Strings that must not appear in the error, even if the server repeats them.

    Returns:
        The error, to be raised. Its message says what was called, what the server said and what to do.
    """
    status = response.status_code
    kind = _CLASSES.get(status) or (InternalServerError if status >= 500 else APIStatusError)
    phrase = response.reason_phrase
    found, code, fields = error_body.parse_error_body(response)
    message = error_body.bounded(redact_url(redact(found, secrets))) or phrase or f"status {status}"
    fields = tuple(error_body.bounded(redact(field, secrets)) for field in fields)
    code = redact(code, secrets) if isinstance(code, str) else code
    request_id = error_body.request_id_of(response)
    request_id = redact(request_id, secrets) if request_id else None
    wait = error_body.retry_after(response.headers)
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
    text = " ".join(filter(None, [text, hint if hint is not None else _own_hint(response, secrets) or kind.hint]))
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


def _own_hint(response: httpx.Response, secrets: Collection[str]) -> str:
    if response.has_redirect_location:
        target = redact_url(redact(_redirect_target(response), secrets))
        return f"It was redirected to {target}, where it was not sent: set base_url if the API has moved there."
    skew = response.extensions.get("abwire_clock_skew")
    if skew is None:
        return ""
    return (
        f"The local clock is {abs(skew):.0f} s {'behind' if skew > 0 else 'ahead of'} the server's, more than the"
        " signature's window: set the clock right, or pass clock_skew='correct'."
    )


def _redirect_target(response: httpx.Response) -> str:
    """The absolute URL that a redirect leads to; the header's value if that is not a URL."""
    location: str = response.headers["Location"]
    try:
        return str(response.request.url.join(location))
    except (httpx.InvalidURL, RuntimeError, UnicodeError):
        return location


def _after(attempts: int) -> str:
    return f" after {attempts} attempts" if attempts > 1 else ""
