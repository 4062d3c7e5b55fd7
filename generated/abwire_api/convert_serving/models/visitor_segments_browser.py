from __future__ import annotations

from enum import StrEnum


class VisitorSegmentsBrowser(StrEnum):
    """Browser: Internet Explorer, Chrome, Firefox, Opera, Safari or another."""

    IE = "IE"
    CH = "CH"
    FF = "FF"
    OP = "OP"
    SF = "SF"
    OTH = "OTH"
