from __future__ import annotations

from enum import StrEnum


class MainAccountDetailsUpdateSettingsSingleSignOnStatus(StrEnum):
    """State of single sign-on; the `pending-` values are requests still to be carried out."""

    DISABLED = "disabled"
    PENDING_DISABLE = "pending-disable"
    PENDING_ENABLE = "pending-enable"
    ENABLED = "enabled"
