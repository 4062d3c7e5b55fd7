from __future__ import annotations

from enum import StrEnum


class GenericNumericKeyValueMatchRulesTypes(StrEnum):
    """Custom attribute with a numeric value."""

    GENERIC_NUMERIC_KEY_VALUE = "generic_numeric_key_value"
