"""From a received request to its reply: what the server and the in-process transport share."""

from __future__ import annotations

import json
import traceback
from collections.abc import Callable

from abwire.testing.engine.checks import check
from abwire.testing.engine.exchange import Call, RefusedError, Reply, Vendor, ViolationError
from abwire.testing.engine.media import kind_of, matching
from abwire.testing.engine.records import RecordedRequest
from abwire.testing.engine.specs import Operation
from abwire.testing.engine.validation import describe


def answer(vendor: Vendor, call: Call, record: RecordedRequest, process: Callable[[Call], Reply]) -> Reply:
    """Authenticate and check a request, and reply to it.

    Args:
        vendor: The vendor.
        call: The request.
        record: Its record, which is completed.
        process: Answers a request that is valid.

    Returns:
        The reply of ``process``, or the refusal of the vendor.
    """
    try:
        vendor.before_checks(call)
        vendor.authenticate(call)
        check(call)
        note(record, call)
        return process(call)
    except RefusedError as refusal:
        record.violation = refusal.reason
        note(record, call)
        return refusal.reply
    except ViolationError as violation:
        record.violation = str(violation)
        note(record, call)
        return vendor.refusal(violation, call)


def failure(record: RecordedRequest) -> Reply:
    """The reply where this code itself fails, with the traceback.

    Args:
        record: The record of the request, which is completed.

    Returns:
        A reply with status 500.
    """
    record.violation = f"the sandbox failed: {traceback.format_exc()}"
    return Reply(500, record.violation.encode(), "text/plain")


def note(record: RecordedRequest, call: Call) -> None:
    """Write the parameters of a request into its record.

    Args:
        record: The record.
        call: The request, after its checks.
    """
    record.path, record.query, record.header = call.path, call.query, call.header
    values = {"path": call.path, "query": call.query, "header": call.header}
    secret = [each for each in call.operation.parameters if each.secret]
    record.secrets = tuple(
        str(values[each.location][each.name]) for each in secret if each.name in values.get(each.location, {})
    )


def wrong(reply: Reply, operation: Operation, call: Call) -> str | None:
    """What is wrong with a reply.

    Args:
        reply: The reply.
        operation: The operation that it is of.
        call: The request.

    Returns:
        The first fault; None if the reply is valid.
    """
    schemas = operation.replies_with(reply.status)
    if schemas is None:
        return f"{operation.id} lists no status {reply.status}"
    if not schemas or reply.stream is not None:
        return None
    listed = matching(reply.media_type or "", schemas)
    if listed is None:
        return f"{operation.id} lists no {reply.media_type}"
    if kind_of(listed) != "json":
        return None
    errors = call.api.replies.errors(json.loads(reply.content), call.api.schemas.read(schemas[listed]))
    return f"the reply of {operation.id} is not valid: {describe(errors)[0]}" if errors else None
