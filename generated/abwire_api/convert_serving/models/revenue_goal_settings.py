from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model

from . import ref as _ref

if TYPE_CHECKING:
    from .revenue_goal_settings_triggering_type import RevenueGoalSettingsTriggeringType


class RevenueGoalSettings(Model):
    """Source of the revenue.

    Attributes:
        triggering_type: `manual`: code sends it. `ga`: it comes from Google Analytics.
    """

    triggering_type: RevenueGoalSettingsTriggeringType | str
    _codecs = {"triggering_type": _ref("RevenueGoalSettingsTriggeringType")}
