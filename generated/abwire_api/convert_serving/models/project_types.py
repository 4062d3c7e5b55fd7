from __future__ import annotations

from enum import StrEnum


class ProjectTypes(StrEnum):
    """`fullstack`: experiments in an application's code. `web`: experiments on pages."""

    FULLSTACK = "fullstack"
    WEB = "web"
