"""The operations of Webtrends Optimize OTS API."""

from __future__ import annotations

from abwire_runtime.calls.operation import Operation

OPERATIONS: dict[str, Operation] = {
    "control": Operation("control", "POST", "/control/{domainId}", "decisions", "control", True, False),
    "controlProject": Operation(
        "controlProject", "POST", "/control/{domainId}-{projectAlias}", "decisions", "control_project", True, False
    ),
    "track": Operation("track", "POST", "/track/{domainId}-{aliases}", "tracking", "track", False, False),
}
"""Every operation by its operationId."""
