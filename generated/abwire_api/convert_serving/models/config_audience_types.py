from __future__ import annotations

from enum import StrEnum


class ConfigAudienceTypes(StrEnum):
    """`permanent`: a visitor who matched once stays in the audience. `transient`: the rules are evaluated on every
    visit.
    """

    PERMANENT = "permanent"
    TRANSIENT = "transient"
