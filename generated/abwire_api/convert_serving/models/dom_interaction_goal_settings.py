from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.codecs import Array
from ..._runtime.model import Model
from . import ref

if TYPE_CHECKING:
    from .dom_tracked_item import DomTrackedItem


class DomInteractionGoalSettings(Model):
    """Events on elements that reach a goal

    Attributes:
        tracked_items: The elements and their events
    """

    tracked_items: list[DomTrackedItem]
    __codecs__ = {"tracked_items": Array(ref("DomTrackedItem"))}
