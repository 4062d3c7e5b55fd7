from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class PlanFeature(Model):
    """A capability that billing plans can switch on or off.

    Attributes:
        feature_id: Id of the capability, as plans refer to it.
        item_id: Id that the server gives the entry.
    """

    feature_id: str
    item_id: str | Unset = UNSET
    type: str = "feature"
    name: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    created_at: str | Unset = UNSET
    updated_at: str | Unset = UNSET
