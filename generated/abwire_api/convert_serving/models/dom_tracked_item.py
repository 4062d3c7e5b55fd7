from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class DomTrackedItem(Model):
    """An event on elements of a page.

    Attributes:
        selector: CSS selector of the elements.
        event: Name of the DOM event.
    """

    selector: str | Unset = UNSET
    event: str | Unset = UNSET
