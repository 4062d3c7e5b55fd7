from __future__ import annotations

from enum import StrEnum


class VisitorSegmentsDevicesItem(StrEnum):
    """Visitor segments devices item."""

    ALLPH = "ALLPH"
    IPH = "IPH"
    OTHPH = "OTHPH"
    ALLTAB = "ALLTAB"
    IPAD = "IPAD"
    OTHTAB = "OTHTAB"
    DESK = "DESK"
    OTHDEV = "OTHDEV"
