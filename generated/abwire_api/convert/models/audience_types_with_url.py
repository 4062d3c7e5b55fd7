from __future__ import annotations

from enum import StrEnum


class AudienceTypesWithUrl(StrEnum):
    """`segmentation` checks on every run until the visitor matches, and then keeps the match as a segment in the
    visitor's profile or cookie.
    """

    SEGMENTATION = "segmentation"
