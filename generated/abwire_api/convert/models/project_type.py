from __future__ import annotations

from enum import StrEnum


class ProjectType(StrEnum):
    """Whether the project is the user's own or shared with them, for Convert's own use."""

    OWN = "own"
    SHARED = "shared"
