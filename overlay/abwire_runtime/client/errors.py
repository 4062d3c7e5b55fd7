"""The errors of calls. `error_factory` makes them from replies and from httpx's exceptions.

Every error can be pickled and copied. A pickle holds the reply's status, headers and body, but neither the request's
headers nor the cookies that the reply set. `abwire.errors` draws the whole tree.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING, Any

import httpx

from .._lazy import LazyModule
from .._public import public

if TYPE_CHECKING:
    from ..calls import pickling
    from . import error_body, redaction
else:  # they are imported with the first error
    pickling = LazyModule("abwire_runtime.calls.pickling")
    error_body = LazyModule("abwire_runtime.client.error_body")
    redaction = LazyModule("abwire_runtime.client.redaction")


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

    Attributes:
        may_have_happened: Whether the server may have processed the request, in any of its attempts. If not, calling
            again does nothing twice: no connection was made, or the server refused each attempt.
    """

    may_have_happened: bool = True

    def __reduce__(self) -> tuple[Any, ...]:
        state = dict(self.__dict__)
        response = state.get("response")
        if isinstance(response, httpx.Response):
            hide = pickling.redactor(response, redaction.redact_url)
            state["response"] = pickling.PickledResponse(response, hide(error_body.body_of(response)), hide)
            state.update({name: hide(value) for name, value in state.items() if isinstance(value, bytes)})
        return _rebuild, (type(self), self.args, state, _portable_cause(self.__cause__))

    def __copy__(self) -> AbwireError:
        # Within one process, the copy can refer to the same response.
        return _rebuild(type(self), self.args, self.__dict__, self.__cause__)


@public
class ConfigurationError(AbwireError):
    """A setting or credential is missing or invalid. Nothing was sent, unless a credential fails at a later attempt."""

    may_have_happened = False


@public
class APIConnectionError(AbwireError):
    """No reply was received. ``may_have_happened`` says whether the request may have been processed nevertheless.

    Args:
        message: The complete message of the error, without secrets.
        operation: The name of the operation, such as ``goals.create``; empty for the file at a link.
        method: The HTTP method.
        url: The URL, without secrets.
        attempts: How many times the request was sent.
        may_have_happened: Whether the server may have processed the request.
    """

    def __init__(
        self,
        message: str,
        *,
        operation: str = "",
        method: str = "",
        url: str = "",
        attempts: int = 1,
        may_have_happened: bool = True,
    ) -> None:
        super().__init__(message)
        self.operation = operation
        self.method = method
        self.url = url
        self.attempts = attempts
        self.may_have_happened = may_have_happened


@public
class APITimeoutError(APIConnectionError):
    """No reply was received in time. ``may_have_happened`` is false if no connection was made in time."""


@public
class DeadlineExceededError(APITimeoutError):
    """A call took longer than its ``deadline``, or would have had to wait for longer. Its ``attempts`` may be 0.

    Args:
        message: The complete message of the error, without secrets.
        deadline: The deadline in seconds.
        may_have_happened: Whether the server may have processed the request.
        operation: The name of the operation, such as ``goals.create``; empty for the file at a link.
        method: The HTTP method.
        url: The URL, without secrets.
        attempts: How many times the request was sent.
    """

    def __init__(
        self,
        message: str,
        *,
        deadline: float,
        may_have_happened: bool,
        operation: str = "",
        method: str = "",
        url: str = "",
        attempts: int = 1,
    ) -> None:
        super().__init__(
            message,
            operation=operation,
            method=method,
            url=url,
            attempts=attempts,
            may_have_happened=may_have_happened,
        )
        self.deadline: float = deadline


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
        operation: The name of the operation, such as ``goals.create``; empty for the file at a link.
        method: The HTTP method.
        url: The URL, without secrets.
        attempts: How many times the request was sent.
        retry_after: The seconds that the server asks to wait, or None.
        may_have_happened: Whether the server may have processed the request, in this attempt or an earlier one.

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
        operation: str = "",
        method: str = "",
        url: str = "",
        attempts: int = 1,
        retry_after: float | None = None,
        may_have_happened: bool = True,
    ) -> None:
        super().__init__(text)
        self.may_have_happened = may_have_happened
        self.response = response
        self.status_code: int = response.status_code
        self.message = message
        self.code = code
        self.fields = fields
        self.request_id = request_id
        self.operation = operation
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

    hint = "Call less often: a client with pace=abwire.Pace(...) does."


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
        operation: The name of the operation, such as ``goals.create``.
    """

    def __init__(
        self,
        message: str,
        *,
        body: bytes,
        problems: Collection[str] = (),
        response: httpx.Response | None = None,
        operation: str = "",
    ) -> None:
        super().__init__(message)
        self.operation = operation
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

    may_have_happened = False

    def __init__(self, operation: str, problems: Collection[str], *, operation_id: str = "") -> None:
        self.operation = operation
        self.operation_id = operation_id
        self.problems: tuple[str, ...] = tuple(problems)
        super().__init__(f"{operation}() was not sent, as it does not match the spec: {'; '.join(self.problems)}")
