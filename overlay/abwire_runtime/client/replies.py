"""What becomes of a reply: the result of the call, or the error that it raises. It is loaded with the first call."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

import httpx

from .._lazy import LazyModule
from ..calls import response as responses
from ..calls.endpoint import Endpoint
from . import error_factory
from .base import ClientBase
from .error_body import body_of, one_line
from .errors import AbwireError, DecodeError
from .redaction import redact_repr
from .retry_policy import CallRetry

if TYPE_CHECKING:
    from ..calls import content_coding, streaming
else:  # few programs need them
    content_coding = LazyModule("abwire_runtime.calls.content_coding")
    streaming = LazyModule("abwire_runtime.calls.streaming")

T = TypeVar("T")

NEW_LINK = "The link may have expired: ask for another one."
"""What to do when the file behind a link can't be fetched."""


def parse(
    client: ClientBase[Any], endpoint: Endpoint[T], response: httpx.Response, retry: CallRetry
) -> responses.Response[T]:
    """Decode a reply whose body was read.

    Args:
        client: The client that was called.
        endpoint: The operation.
        response: The reply, with any status.
        retry: The retries of the call.

    Raises:
        APIStatusError: The status is not a success.
        DecodeError: The body is not JSON although the spec promises it, or can't be decompressed, or the client is strict
            and the body does not match the spec.
    """
    if not response.is_success:
        raise error_factory.refused_call(response, retry)
    try:
        parsed = endpoint.decode(response.status_code, response.content)
    except (ValueError, RecursionError) as error:  # the latter for JSON that is nested too deeply for Python
        raise error_factory.undecodable_reply(endpoint, response, retry, error) from error
    if type(parsed) in (str, bytes) and content_coding.why_still_coded(response.headers):
        raise error_factory.undecodable_reply(endpoint, response, retry)
    result = responses.Response(parsed, response, endpoint, retry.attempts)
    try:
        client._check_reply(result)
    except AbwireError as error:
        if retry.may_have_happened:  # in an earlier attempt
            error.may_have_happened = True
        raise
    if client._options.strict and (deviations := result.deviations):
        problems = tuple(one_line(retry.redact(str(deviation))) for deviation in deviations)
        shown = "; ".join(problems[:3]) + (f"; and {len(problems) - 3} more" if len(problems) > 3 else "")
        operation = endpoint.operation
        text = f"the reply of {operation.call} does not match the spec: {shown}"
        raise DecodeError(text, body=response.content, problems=problems, response=response, operation=operation.label)
    return result


def streamed(
    client: ClientBase[Any],
    endpoint: Endpoint[Any] | None,
    response: httpx.Response,
    retry: CallRetry,
    keeper: object,
    aclose: Callable[[], Awaitable[None]] | None = None,
) -> streaming.StreamedResponse:
    """Make the object for a reply whose body is not read yet.

    Args:
        client: The client that was called.
        endpoint: The operation; None for the file at a link.
        response: The reply, with any status.
        retry: The retries of the call.
        keeper: Closes the reply when nothing refers to it any more.
        aclose: Closes the reply of an asynchronous client.
    """

    def not_as_promised(what: str) -> Exception:
        if endpoint is not None:
            return client._bad_reply(endpoint, response, what)
        text = f"the reply of {retry.url_for_log} {what}"
        return DecodeError(text, body=body_of(response), response=response, operation=retry.operation)

    if response.is_success:
        retry.may_have_happened = True
    failed = partial(error_factory.unanswered_call, retry=retry)
    return streaming.StreamedResponse(response, failed, not_as_promised, keeper, aclose)


def hide_secrets(response: httpx.Response, retry: CallRetry) -> httpx.Response:
    """Hide the secrets in the reprs of a reply and of the requests that led to it.

    Args:
        response: The reply.
        retry: The retries of the call, which know its secrets.

    Returns:
        The same reply.
    """
    response.extensions["abwire_redact"] = retry.redact
    for each in (*response.history, response):
        redact_repr(each.request, retry.redact)
    return response
