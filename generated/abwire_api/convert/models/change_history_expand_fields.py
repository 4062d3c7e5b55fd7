from __future__ import annotations

from enum import StrEnum


class ChangeHistoryExpandFields(StrEnum):
    """Fields of a history entry that a request can expand into objects."""

    PROJECT = "project"
