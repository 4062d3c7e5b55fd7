from __future__ import annotations

from enum import StrEnum


class FeatureVariableItemDataType(StrEnum):
    """Type of the variable's value."""

    BOOLEAN = "boolean"
    FLOAT = "float"
    JSON = "json"
    INTEGER = "integer"
    STRING = "string"
