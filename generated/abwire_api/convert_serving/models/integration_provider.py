from __future__ import annotations

from enum import StrEnum


class IntegrationProvider(StrEnum):
    """Another system that can receive an experience's data."""

    BAIDU = "baidu"
    CLICKTALE = "clicktale"
    CLICKY = "clicky"
    CNZZ = "cnzz"
    CRAZYEGG = "crazyegg"
    ECONDA = "econda"
    EULERIAN = "eulerian"
    GOOGLE_ANALYTICS = "google_analytics"
    GOSQUARED = "gosquared"
    HEAPANALYTICS = "heapanalytics"
    HOTJAR = "hotjar"
    MICROSOFT_CLARITY = "microsoft_clarity"
    MIXPANEL = "mixpanel"
    MOUSEFLOW = "mouseflow"
    PIWIK = "piwik"
    SEGMENTIO = "segmentio"
    SITECATALYST = "sitecatalyst"
    WOOPRA = "woopra"
    YSANCE = "ysance"
