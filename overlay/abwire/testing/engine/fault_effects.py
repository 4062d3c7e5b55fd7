"""The effects of faults on replies."""

from __future__ import annotations

import json

from abwire.testing.engine.exchange import Call, Reply
from abwire.testing.engine.faults import Fault
from abwire.testing.engine.reply_mutations import mutate

ON_CONNECTION = {"reset_after_read", "reset_in_reply", "hang", "slow", "cut"}
"""The faults of the connection, which do not change the reply."""

_NEVER_PROCESSED = {"429", "redirect"}


def is_processed(fault: Fault) -> bool:
    """Whether the vendor processes the request in spite of the fault."""
    if fault.kind in ("status", "hang"):
        return bool(fault.options.get("processed"))
    return fault.kind not in _NEVER_PROCESSED


def replacement(fault: Fault, call: Call) -> Reply:
    """Return the reply that replaces the vendor's own."""
    options = fault.options
    if fault.kind == "redirect":
        return Reply(options.get("status", 307), headers=[("location", options.get("to", call.url))])
    if fault.kind == "429":
        after = options.get("retry_after")
        headers = [] if after is None else [("retry-after", str(after))]
        body = options.get("json", {"code": 429, "message": "Too many requests"})
        return Reply.of(body, 429, headers)
    status = options.get("status", 500)
    headers = list(dict(options.get("headers") or {}).items())
    if "body" in options:
        body = options["body"]
        return Reply(status, body if isinstance(body, bytes) else str(body).encode(), "text/plain", headers)
    return Reply.of(options.get("json", {"code": status, "message": "Something went wrong"}), status, headers)


def modified(fault: Fault, reply: Reply, call: Call) -> Reply:
    """Return the vendor's reply with the fault applied."""
    if fault.kind == "garbage":
        body = fault.options.get("body", "<html>This is no JSON: {</html>")
        return Reply(200, body if isinstance(body, bytes) else body.encode(), "application/json")
    if fault.kind == "large" and reply.content:  # a 204 can have no body
        reply.content = _enlarged(reply.content, fault.options.get("size", 10_000_000))
    if fault.kind == "mutation" and reply.media_type == "application/json":
        value = json.loads(reply.content)
        change = fault.options.get("change")
        if change is not None:
            value = change(value)
        else:
            schema = call.api.schemas.read(call.operation.reply_schema or {})
            value = mutate(value, schema, call.api.schemas, fault.options.get("mutation", "unknown_fields"))
        reply.content = json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
    return reply


def _enlarged(content: bytes, size: int) -> bytes:
    """Return the same JSON in more bytes: an object with one more field, any other value with spaces after it."""
    missing = max(size - len(content), 0)
    if content.endswith(b"}") and content != b"{}":
        return content[:-1] + b',"sandbox_padding":"' + b"x" * max(missing - 21, 0) + b'"}'
    return content + b" " * missing
