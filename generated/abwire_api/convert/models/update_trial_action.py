from __future__ import annotations

from enum import StrEnum


class UpdateTrialAction(StrEnum):
    """Whether the request created a new trial or extended the running one."""

    CREATED = "created"
    EXTENDED = "extended"
