from __future__ import annotations

from enum import StrEnum


class OsMatchRuleValue(StrEnum):
    """Name of the operating system or device family."""

    ANDROID = "android"
    IPHONE = "iphone"
    IPOD = "ipod"
    IPAD = "ipad"
    WINDOWS = "windows"
    MACOS = "macos"
    LINUX = "linux"
