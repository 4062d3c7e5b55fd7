from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model

from . import ref as _ref

if TYPE_CHECKING:
    from .revenue_goal_settings_triggering_type import RevenueGoalSettingsTriggeringType


class RevenueGoalSettings(Model):
    """How a revenue goal learns about transactions.

    Attributes:
        triggering_type: `ga` takes the transactions from Google Analytics; `manual` leaves it to the site's code to
            report them.
    """

    triggering_type: RevenueGoalSettingsTriggeringType | str
    _codecs = {"triggering_type": _ref("RevenueGoalSettingsTriggeringType")}
