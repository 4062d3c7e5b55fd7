from __future__ import annotations

from enum import StrEnum


class Mode(StrEnum):
    """`normal` visitors may be in tests that are live, paused or published, `staging` visitors only in tests in staging"""

    NORMAL = "normal"
    STAGING = "staging"
