from __future__ import annotations

from enum import StrEnum


class BaseProjectProjectType(StrEnum):
    """`web` for experiences on websites, `fullstack` for those that SDKs run."""

    WEB = "web"
    FULLSTACK = "fullstack"
