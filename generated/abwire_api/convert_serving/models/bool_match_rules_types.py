from __future__ import annotations

from enum import StrEnum


class BoolMatchRulesTypes(StrEnum):
    """Facts about the visitor that are either so or not."""

    BUCKETED_INTO_EXPERIENCE = "bucketed_into_experience"
    IS_DESKTOP = "is_desktop"
    IS_MOBILE = "is_mobile"
    IS_TABLET = "is_tablet"
