from __future__ import annotations

from enum import StrEnum


class CreateProjectRequestDataProjectType(StrEnum):
    """`web` for experiences on websites, `fullstack` for those that SDKs run."""

    WEB = "web"
    FULLSTACK = "fullstack"
