from __future__ import annotations

from enum import StrEnum


class UploadedFileStatus(StrEnum):
    """Whether the upload succeeded."""

    SUCCESS = "success"
    ERROR = "error"
