from __future__ import annotations

from enum import StrEnum


class AudienceTypesNoUrl(StrEnum):
    """When membership is checked: only as the visitor is bucketed (`permanent`), or each time the visitor is
    (`transient`).
    """

    PERMANENT = "permanent"
    TRANSIENT = "transient"
