from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class DomTrackedItem(Model):
    """An event on elements of a page.

    Attributes:
        selector: CSS selector of the elements.
        event: Name of the DOM event.
    """

    selector: str | Unset = UNSET
    event: str | Unset = UNSET
