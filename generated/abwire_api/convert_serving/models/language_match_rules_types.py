from __future__ import annotations

from enum import StrEnum


class LanguageMatchRulesTypes(StrEnum):
    """Language of the visitor."""

    LANGUAGE = "language"
