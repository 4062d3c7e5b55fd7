from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class FeatureStats(Model):
    """How much a feature is used; returned only when asked for with `include`.

    Attributes:
        times_used: Number of uses of the feature in experiences.
    """

    times_used: int | Unset = UNSET
