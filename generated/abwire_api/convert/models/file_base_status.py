from __future__ import annotations

from enum import StrEnum


class FileBaseStatus(StrEnum):
    """Whether the operation on the file succeeded."""

    SUCCESS = "success"
    ERROR = "error"
