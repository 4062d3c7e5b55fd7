from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class DomInteractionGoalSettingsTrackedItemsItem(Model):
    """Dom interaction goal settings tracked items item.

    Attributes:
        selector: CSS selector of the elements to watch.
        event: Name of the DOM event to watch for.
    """

    selector: str | Unset = UNSET
    event: str | Unset = UNSET
