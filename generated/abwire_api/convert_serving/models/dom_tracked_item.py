from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class DomTrackedItem(Model):
    """An event on an element

    Attributes:
        event: Name of the event
        selector: CSS selector of the element
    """

    event: str | Unset = UNSET
    selector: str | Unset = UNSET
