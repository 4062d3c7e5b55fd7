from __future__ import annotations

from enum import StrEnum


class ChangeHistoryMethods(StrEnum):
    """Where a change was made: through the API or in Convert's app."""

    API = "api"
    APP = "app"
