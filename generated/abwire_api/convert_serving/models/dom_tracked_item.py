from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class DomTrackedItem(Model):
    """An event on an element

    Attributes:
        event: Name of the event
        selector: CSS selector of the element
    """

    event: str | Unset = UNSET
    selector: str | Unset = UNSET
