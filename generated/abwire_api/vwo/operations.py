"""The operations of VWO server-side API."""

from __future__ import annotations

from abwire_runtime.calls.operation import Operation

OPERATIONS: dict[str, Operation] = {
    "getSettings": Operation("getSettings", "GET", "/server-side/settings", "settings", "get", True, False),
    "pullSettings": Operation("pullSettings", "GET", "/server-side/pull", "settings", "pull", True, False),
    "trackUser": Operation("trackUser", "GET", "/server-side/track-user", "tracking", "track_user", True, False),
    "trackGoal": Operation("trackGoal", "GET", "/server-side/track-goal", "tracking", "track_goal", False, False),
    "pushCustomDimension": Operation(
        "pushCustomDimension", "GET", "/server-side/push", "tracking", "push", False, False
    ),
    "batchEvents": Operation("batchEvents", "POST", "/server-side/batch-events", "tracking", "batch", False, False),
}
"""Every operation by its operationId."""
