from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


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
