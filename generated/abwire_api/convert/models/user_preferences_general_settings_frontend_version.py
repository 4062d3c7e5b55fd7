from __future__ import annotations

from enum import StrEnum


class UserPreferencesGeneralSettingsFrontendVersion(StrEnum):
    """Version of the app's front end to use."""

    V0 = "v0"
    V1 = "v1"
