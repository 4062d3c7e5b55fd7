from __future__ import annotations

from enum import StrEnum


class ExperienceChangeBaseType(StrEnum):
    """Kind of change."""

    RICH_STRUCTURE = "richStructure"
    CUSTOM_CODE = "customCode"
    DEFAULT_CODE = "defaultCode"
    DEFAULT_CODE_MULTIPAGE = "defaultCodeMultipage"
    DEFAULT_REDIRECT = "defaultRedirect"
    FULL_STACK_FEATURE = "fullStackFeature"
