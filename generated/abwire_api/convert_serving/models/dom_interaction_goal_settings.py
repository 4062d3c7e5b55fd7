from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model

from . import ref as _ref

if TYPE_CHECKING:
    from .dom_tracked_item import DomTrackedItem


class DomInteractionGoalSettings(Model):
    """Events and elements of a goal.

    Attributes:
        tracked_items: The elements and their events.
    """

    tracked_items: list[DomTrackedItem]
    _codecs = {"tracked_items": Array(_ref("DomTrackedItem"))}
