from __future__ import annotations

from enum import StrEnum


class AudienceTypes(StrEnum):
    """When membership is checked: at first bucketing only (`permanent`), at every bucketing (`transient`), or on every
    run until it matches and stays as a segment (`segmentation`). Full-stack projects take `transient` and
    `segmentation` only.
    """

    SEGMENTATION = "segmentation"
    PERMANENT = "permanent"
    TRANSIENT = "transient"
