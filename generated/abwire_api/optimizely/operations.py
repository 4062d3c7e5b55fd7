"""The operations of Optimizely event API."""

from __future__ import annotations

from abwire_runtime.calls.operation import Operation

OPERATIONS: dict[str, Operation] = {
    "recordEvent": Operation("recordEvent", "GET", "/event", "events", "record", False, False),
    "sendEvents": Operation("sendEvents", "POST", "/v1/events", "events", "send", True, False),
}
"""Every operation by its operationId."""
