from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class SignalSessionsListFilteringOptionsExperience(Model):
    """Return only sessions that took part in an experience.

    Attributes:
        id: Id of the experience.
        variation_id: Id of the variation that the visitor saw.
    """

    id: int | Unset = UNSET
    variation_id: int | Unset = UNSET
