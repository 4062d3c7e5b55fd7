from __future__ import annotations

from enum import StrEnum


class VariableType(StrEnum):
    """What kind of value a variable holds"""

    STRING = "string"
    INTEGER = "integer"
    DOUBLE = "double"
    BOOLEAN = "boolean"
    JSON = "json"
