from __future__ import annotations

from enum import StrEnum


class ProjectSettingsTimeFormat(StrEnum):
    """Clock used to show times: 12 or 24 hours."""

    VALUE_12H = "12h"
    VALUE_24H = "24h"
