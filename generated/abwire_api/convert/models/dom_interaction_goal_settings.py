from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model

from . import ref as _ref

if TYPE_CHECKING:
    from .dom_interaction_goal_settings_tracked_items_item import DomInteractionGoalSettingsTrackedItemsItem


class DomInteractionGoalSettings(Model):
    """Which DOM events on which elements count as a conversion.

    Attributes:
        tracked_items: Pairs of element and event to watch.
    """

    tracked_items: list[DomInteractionGoalSettingsTrackedItemsItem]
    _codecs = {"tracked_items": Array(_ref("DomInteractionGoalSettingsTrackedItemsItem"))}
