from __future__ import annotations

from enum import StrEnum


class ExperienceAlertCode(StrEnum):
    """Kind of condition, for programs."""

    NOT_IN_PROJECT = "not_in_project"
    MAX_VISITORS_REACHED = "max_visitors_reached"
    NO_GOALS_SET_UP = "no_goals_set_up"
    NO_VISITORS_TRACKED = "no_visitors_tracked"
    NO_CONVERSIONS_TRACKED = "no_conversions_tracked"
    EXPERIMENTS_COMPLETED = "experiments_completed"
