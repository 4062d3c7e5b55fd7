from __future__ import annotations

from enum import StrEnum


class ExperienceTypes(StrEnum):
    """Kind of experience."""

    A_B = "a/b"
    A_A = "a/a"
    MVT = "mvt"
    SPLIT_URL = "split_url"
    MULTIPAGE = "multipage"
    DEPLOY = "deploy"
    A_B_FULLSTACK = "a/b_fullstack"
    FEATURE_ROLLOUT = "feature_rollout"
