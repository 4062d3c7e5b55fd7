"""Making the errors of calls from replies and from httpx's exceptions."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING, Any

import httpx

from .._lazy import LazyModule
from .._public import public_in
from ..calls.downloads import is_file_type
from .call_log import called
from .connections import ANOTHER_LOOP, is_of_another_loop
from .error_body import bounded, parse_error_body, request_id_of, retry_after
from .errors import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    DecodeError,
    InternalServerError,
    NotFoundError,
    PayloadTooLargeError,
    PermissionDeniedError,
    RateLimitError,
    UnprocessableEntityError,
)
from .redaction import redact, redact_url
from .retry_policy import UNTRUSTED, CallRetry, is_untrusted

if TYPE_CHECKING:
    from ..calls import content_coding
    from ..calls import endpoint as endpoints
else:  # annotations name what is in them, few calls need them, and importing them takes long
    content_coding = LazyModule("abwire_runtime.calls.content_coding")
    endpoints = LazyModule("abwire_runtime.calls.endpoint")


def refused_call(response: httpx.Response, retry: CallRetry, hint: str | None = None) -> APIStatusError:
    """Make the error for a call whose reply has a status that is not a success.

    Args:
        response: The reply. A body that was not read counts as empty.
        retry: The retries of the call.
        hint: What to do about it; by default the advice that goes with the status.

    Returns:
        The error, to be raised.
    """
    secrets = retry.secrets()
    # Use the secrets of now: when the error is pickled, the credentials may have changed.
    response.extensions["abwire_redact"] = lambda text: redact_url(redact(text, secrets))
    return status_error(
        response,
        url=retry.url_for_log,
        attempts=retry.attempts,
        operation=retry.operation,
        hint=hint,
        secrets=secrets,
        may_have_happened=retry.may_have_happened,
    )


def unanswered_call(error: Exception, retry: CallRetry) -> APIConnectionError:
    """Make the error for a call without a reply.

    Args:
        error: What httpx raised. Secrets are removed from its arguments, as it becomes the cause of the error.
        retry: The retries of the call.

    Returns:
        The error, to be raised.
    """
    hint = UNTRUSTED if is_untrusted(error) else ANOTHER_LOOP if is_of_another_loop(error) else ""
    # Some of httpx's messages quote the server.
    error.args = tuple(retry.redact(value) if isinstance(value, str) else value for value in error.args)
    return connection_error(
        error,
        method=retry.method,
        url=retry.url_for_log,
        attempts=retry.attempts,
        operation=retry.operation,
        hint=hint,
        secrets=retry.secrets(),
        may_have_happened=retry.may_have_happened,
    )


def undecodable_reply(
    endpoint: endpoints.Endpoint[Any], response: httpx.Response, retry: CallRetry, error: Exception | None = None
) -> DecodeError:
    """Make the error for a success whose body is not what the operation promises.

    Args:
        endpoint: The operation.
        response: The reply, with its body read.
        retry: The retries of the call.
        error: What decoding the body raised; None if it is still compressed.

    Returns:
        The error, to be raised. If the body is a file, the message says how to get it.
    """
    label = endpoint.operation.label
    media_type = response.headers.get("Content-Type", "").partition(";")[0].strip()
    what = f"is not JSON that can be read: {error}"
    if is_file_type(media_type):
        remedy = f"call {label}_to_file() to save it" if endpoint.download else "this error has it as body"
        what = f"is not JSON but a file of the type {bounded(media_type)}: {remedy}"
    what = content_coding.why_still_coded(response.headers) or what
    text = f"the reply of {endpoint.operation.call} ({retry.url_for_log}) {what}"
    return DecodeError(text, body=response.content, response=response, operation=label)


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
    error: Exception,
    *,
    method: str,
    url: str,
    attempts: int,
    operation: str = "",
    hint: str = "",
    secrets: Collection[str] = (),
    may_have_happened: bool = True,
) -> APIConnectionError:
    """Make the error for a request without a reply, with the httpx exception as its ``__cause__``.

    Args:
        error: What httpx raised.
        method: The HTTP method.
        url: The URL, without secrets.
        attempts: How many times the request was sent.
        operation: The name of the operation.
        hint: What to do about it; empty for no advice.
        secrets: Strings that must not appear in the error.
        may_have_happened: Whether the server may have processed the request, in any attempt.

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
    detail = bounded(redact_url(redact(str(error), secrets)))
    text = f"{called(operation, method, url)} {what} ({type(error).__name__}{': ' if detail else ''}{detail}){_after(attempts)}."
    text += f" {hint}" if hint else ""
    made = kind(
        text, operation=operation, method=method, url=url, attempts=attempts, may_have_happened=may_have_happened
    )
    made.__cause__ = error
    return made


@public_in("abwire.errors")
def status_error(
    response: httpx.Response,
    *,
    url: str,
    attempts: int,
    operation: str = "",
    hint: str | None = None,
    secrets: Collection[str] = (),
    may_have_happened: bool = True,
) -> APIStatusError:
    """Make the error for a reply whose status is not a success. This never raises, whatever the body contains.

    Args:
        response: The reply. A body that was not read counts as empty.
        url: The URL, without secrets.
        attempts: How many times the request was sent.
        operation: The name of the operation.
        hint: What to do about it; by default the advice that goes with the status.
        secrets: Strings that must not appear in the error, even if the server repeats them.
        may_have_happened: Whether the server may have processed the request, in any attempt.

    Returns:
        The error, to be raised. Its message says what was called, what the server said and what to do.
    """
    status, phrase = response.status_code, bounded(response.reason_phrase)
    kind = _CLASSES.get(status) or (InternalServerError if status >= 500 else APIStatusError)
    found, code, fields = parse_error_body(response)
    message = bounded(redact_url(redact(found, secrets))) or phrase or f"status {status}"
    fields = tuple(bounded(redact(field, secrets)) for field in fields)
    code = bounded(redact(code, secrets)) if isinstance(code, str) else code
    request_id = request_id_of(response)
    request_id = bounded(redact(request_id, secrets)) if request_id else None
    wait = retry_after(response.headers)
    try:
        method = response.request.method
    except RuntimeError:
        method = ""
    text = f"{called(operation, method, url)} was answered {status} {phrase}".rstrip()
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
        operation=operation,
        method=method,
        url=url,
        attempts=attempts,
        retry_after=wait,
        may_have_happened=may_have_happened,
    )


def _own_hint(response: httpx.Response, secrets: Collection[str]) -> str | None:
    if response.has_redirect_location:
        target = bounded(redact_url(redact(_redirect_target(response), secrets)))
        return f"It was redirected to {target}, where it was not sent: set base_url if the API has moved there."
    skew = response.extensions.get("abwire_clock_skew")
    if skew is None:
        return None
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
