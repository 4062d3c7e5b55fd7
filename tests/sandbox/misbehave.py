"""What the faults do to replies."""

from __future__ import annotations

import json

from sandbox.exchange import Call, Reply
from sandbox.faults import Fault
from sandbox.odd import stray

ON_CONNECTION = {"reset_after_read", "hang", "slow", "cut"}
"""The kinds that do something to the connection, and leave the reply as it is."""

_NEVER_PROCESSED = {"429", "redirect"}


def is_processed(fault: Fault) -> bool:
    """Whether a request takes effect although something goes wrong."""
    if fault.kind in ("status", "hang"):
        return bool(fault.options.get("processed"))
    return fault.kind not in _NEVER_PROCESSED


def instead(fault: Fault, call: Call) -> Reply:
    """The reply in place of the vendor's own."""
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


def spoil(fault: Fault, reply: Reply, call: Call) -> Reply:
    """The vendor's reply, spoilt."""
    if fault.kind == "garbage":
        body = fault.options.get("body", "<html>This is no JSON: {</html>")
        return Reply(200, body if isinstance(body, bytes) else body.encode(), "application/json")
    if fault.kind == "large":
        reply.content = _enlarged(reply.content, fault.options.get("size", 10_000_000))
    if fault.kind == "odd" and reply.media_type == "application/json":
        value = json.loads(reply.content)
        change = fault.options.get("change")
        if change is not None:
            value = change(value)
        else:
            schema = call.api.schemas.read(call.operation.reply_schema or {})
            value = stray(value, schema, call.api.schemas, fault.options.get("how", "unknown_fields"))
        reply.content = json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
    return reply


def _enlarged(content: bytes, size: int) -> bytes:
    """The same JSON in more bytes: an object with one more field, or anything else with blanks after it."""
    missing = max(size - len(content), 0)
    if content.endswith(b"}") and content != b"{}":
        return content[:-1] + b',"sandbox_padding":"' + b"x" * max(missing - 21, 0) + b'"}'
    return content + b" " * missing
