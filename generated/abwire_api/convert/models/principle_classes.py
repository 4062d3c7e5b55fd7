from __future__ import annotations

from enum import StrEnum


class PrincipleClasses(StrEnum):
    """Frameworks of persuasion whose principles can steer the text; `none` steers by none."""

    CIALDINI = "cialdini"
    FOGG_BEHAVIOR = "fogg_behavior"
    AIDA = "aida"
    PAS = "pas"
    FAB = "fab"
    NONE = "none"
