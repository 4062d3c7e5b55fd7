from __future__ import annotations

from enum import StrEnum


class AccountDetailsIncludeFields(StrEnum):
    """Fields of an account's details that are sent only on request."""

    STATS = "stats"
    SETTINGS_TRACKING_SCRIPT_AVAILABLE_VERSIONS = "settings.tracking_script.available_versions"
