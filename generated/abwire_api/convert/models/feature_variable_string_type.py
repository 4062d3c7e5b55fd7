from __future__ import annotations

from enum import StrEnum


class FeatureVariableStringType(StrEnum):
    """Feature variable string type."""

    JSON = "json"
    STRING = "string"
