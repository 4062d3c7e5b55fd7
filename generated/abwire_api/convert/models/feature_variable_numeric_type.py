from __future__ import annotations

from enum import StrEnum


class FeatureVariableNumericType(StrEnum):
    """Type of the variable's value: `boolean`, `float`, `integer`, `json` or `string`."""

    FLOAT = "float"
    INTEGER = "integer"
