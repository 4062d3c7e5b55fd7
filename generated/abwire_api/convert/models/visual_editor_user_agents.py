from __future__ import annotations

from enum import StrEnum


class VisualEditorUserAgents(StrEnum):
    """Browser and device that the visual editor loads the page as; null chooses none."""

    CHROME_DESKTOP = "chrome_desktop"
    CHROME_IPAD = "chrome_ipad"
    CHROME_IPHONE = "chrome_iphone"
    CHROME_ANDROID = "chrome_android"
    SAFARI_MAC = "safari_mac"
    SAFARI_IPAD = "safari_ipad"
    SAFARI_IPHONE = "safari_iphone"
    FIREFOX_DESKTOP = "firefox_desktop"
    FIREFOX_IPAD = "firefox_ipad"
    FIREFOX_IPHONE = "firefox_iphone"
    FIREFOX_ANDROID = "firefox_android"
    EDGE_DESKTOP = "edge_desktop"
    EDGE_TABLET = "edge_tablet"
    BRAVE_DESKTOP = "brave_desktop"
    BRAVE_IPAD = "brave_ipad"
    BRAVE_IPHONE = "brave_iphone"
    BRAVE_ANDROID = "brave_android"
    OPERA_DESKTOP = "opera_desktop"
    OPERA_IPAD = "opera_ipad"
    OPERA_IPHONE = "opera_iphone"
    OPERA_ANDROID = "opera_android"
