from __future__ import annotations

from enum import StrEnum


class GenericBoolKeyValueMatchRulesTypes(StrEnum):
    """Custom attribute with a true or false value."""

    GENERIC_BOOL_KEY_VALUE = "generic_bool_key_value"
