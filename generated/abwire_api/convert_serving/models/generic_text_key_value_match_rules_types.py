from __future__ import annotations

from enum import StrEnum


class GenericTextKeyValueMatchRulesTypes(StrEnum):
    """Custom attribute with a string value."""

    GENERIC_TEXT_KEY_VALUE = "generic_text_key_value"
