from __future__ import annotations

from enum import StrEnum


class KeyValueMatchRulesTypes(StrEnum):
    """Custom attributes of every value type."""

    GENERIC_TEXT_KEY_VALUE = "generic_text_key_value"
    GENERIC_NUMERIC_KEY_VALUE = "generic_numeric_key_value"
    GENERIC_BOOL_KEY_VALUE = "generic_bool_key_value"
