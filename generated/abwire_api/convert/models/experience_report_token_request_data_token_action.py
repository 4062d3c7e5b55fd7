from __future__ import annotations

from enum import StrEnum


class ExperienceReportTokenRequestDataTokenAction(StrEnum):
    """`regenerate` makes a new token and `delete` removes the existing one. Omitted, the existing token is returned, or
    a new one if there is none or it has lapsed.
    """

    REGENERATE = "regenerate"
    DELETE = "delete"
