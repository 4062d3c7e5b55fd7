from __future__ import annotations

from enum import StrEnum


class FeatureVariableItemDataType(StrEnum):
    """What kind of value the variable holds"""

    BOOLEAN = "boolean"
    FLOAT = "float"
    JSON = "json"
    INTEGER = "integer"
    STRING = "string"
