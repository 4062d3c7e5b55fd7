from __future__ import annotations

from enum import StrEnum


class CountryMatchRulesTypes(StrEnum):
    """Country of the visitor."""

    COUNTRY = "country"
