from __future__ import annotations

from enum import StrEnum


class FeatureVariableStringType(StrEnum):
    """Type of the variable's value: `boolean`, `float`, `integer`, `json` or `string`."""

    JSON = "json"
    STRING = "string"
