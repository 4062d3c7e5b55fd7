from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class CreatePlanFeatureRequest(Model):
    """A plan capability to create.

    Attributes:
        feature_id: Id for the capability, as plans will refer to it.
    """

    feature_id: str
    name: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
