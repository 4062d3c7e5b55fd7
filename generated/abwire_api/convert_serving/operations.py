"""The operations of Convert serving and tracking."""

from __future__ import annotations

from abwire_runtime.calls.operation import Operation

OPERATIONS: dict[str, Operation] = {
    "getProjectConfig": Operation(
        "getProjectConfig", "GET", "/config/{account_id}/{project_id}", "configuration", "get", True, False
    ),
    "getProjectConfigBySdkKey": Operation(
        "getProjectConfigBySdkKey", "GET", "/config/{sdk_key}", "configuration", "get_by_sdk_key", True, False
    ),
    "getProjectSettings": Operation(
        "getProjectSettings",
        "GET",
        "/project-settings/{account_id}/{project_id}",
        "configuration",
        "project_settings",
        True,
        False,
    ),
    "getProjectOptionalSettings": Operation(
        "getProjectOptionalSettings",
        "GET",
        "/project-optional-settings/{account_id}/{project_id}",
        "configuration",
        "project_optional_settings",
        True,
        False,
    ),
    "sendTrackingEventsSdkKey": Operation(
        "sendTrackingEventsSdkKey", "POST", "/track/{sdk_key}", "tracking", "send_by_sdk_key", False, False
    ),
    "sendTrackingEvents": Operation(
        "sendTrackingEvents", "POST", "/track/{account_id}/{project_id}", "tracking", "send", False, False
    ),
    "getVisitorData": Operation(
        "getVisitorData",
        "GET",
        "/visitor-data/{account_id}/{project_id}/{visitor_id}",
        "visitor_data",
        "get",
        True,
        False,
    ),
    "getVisitorDataBySdkKey": Operation(
        "getVisitorDataBySdkKey",
        "GET",
        "/visitor-data/{sdk_key}/{visitor_id}",
        "visitor_data",
        "get_by_sdk_key",
        True,
        False,
    ),
}
"""Every operation by its operationId."""
