from __future__ import annotations

from enum import StrEnum


class OsMatchRuleValue(StrEnum):
    """Value to compare with"""

    ANDROID = "android"
    IPHONE = "iphone"
    IPOD = "ipod"
    IPAD = "ipad"
    WINDOWS = "windows"
    MACOS = "macos"
    LINUX = "linux"
