"""Errors in the form that the document describes."""

from __future__ import annotations

from functools import cache

from abwire.testing.engine.exchange import Call, RefusedError, Reply
from abwire.testing.engine.media import concrete, kind_of
from abwire.testing.engine.sample import Sampler
from abwire.testing.engine.schemas import JSON, Schema
from abwire.testing.engine.specs import Api

_MESSAGES = ("message", "error", "error_message", "error_description", "detail", "title", "description", "reason")


def error(call: Call, status: int, message: str, headers: list[tuple[str, str]] | None = None) -> Reply:
    """An error reply.

    Args:
        call: The request.
        status: The status.
        message: What is wrong.
        headers: More headers.

    Returns:
        JSON in the schema that the operation lists for the status, or else in the first one that the document has for
        an error, or else ``{"code": ..., "message": ...}``.
    """
    found = _described(call.operation.replies_with(status) or {}) or _first_described(call.api)
    if found is None:
        return Reply.of({"code": status, "message": message}, status, headers)
    media_type, schema = found
    opened = call.api.schemas.open(call.api.schemas.read(schema))
    given: dict[str, JSON] = {name: message for name in _MESSAGES if name in opened.get("properties", {})}
    reply = Reply.of(Sampler(call.api.schemas).value(opened, {**given, "status": status}), status, headers)
    reply.media_type = concrete(media_type)
    return reply


def refused(call: Call, status: int, message: str, headers: list[tuple[str, str]] | None = None) -> RefusedError:
    """The refusal of a request."""
    return RefusedError(error(call, status, message, headers), message)


def _described(replies: dict[str, Schema]) -> tuple[str, Schema] | None:
    return next(((media, schema) for media, schema in replies.items() if kind_of(media) == "json" and schema), None)


@cache
def _first_described(api: Api) -> tuple[str, Schema] | None:
    """The JSON of the first error that the document describes."""
    for operation in api.operations.values():
        succeeds = any(status.startswith("2") for status in operation.replies)
        for status in sorted(operation.replies):
            is_error = status[0] in "45" or (status == "default" and succeeds)
            if is_error and (found := _described(operation.replies[status])):
                return found
    return None
