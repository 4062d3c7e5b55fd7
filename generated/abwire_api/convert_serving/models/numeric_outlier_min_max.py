from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class NumericOutlierMinMax(Model):
    """Values outside fixed bounds are outliers.

    Attributes:
        detection_type: How outliers are detected.
        min: Lower bound.
        max: Upper bound.
    """

    detection_type: str = "min_max"
    min: float | Unset = UNSET
    max: float | Unset = UNSET
