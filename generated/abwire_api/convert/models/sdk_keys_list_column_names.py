from __future__ import annotations

from enum import StrEnum


class SdkKeysListColumnNames(StrEnum):
    """Columns that the table of SDK keys in Convert's app can show."""

    NAME_ = "name"
    SDK_KEY = "sdk_key"
    ENVIRONMENT = "environment"
    STATUS = "status"
