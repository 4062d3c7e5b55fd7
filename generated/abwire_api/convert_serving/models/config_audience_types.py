from __future__ import annotations

from enum import StrEnum


class ConfigAudienceTypes(StrEnum):
    """`permanent` - a visitor who once belonged still does; `transient` - it is looked at on every visit"""

    PERMANENT = "permanent"
    TRANSIENT = "transient"
