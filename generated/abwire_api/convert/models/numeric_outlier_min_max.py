from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class NumericOutlierMinMax(Model):
    """Values outside fixed bounds are outliers.

    Attributes:
        detection_type: How outliers are found: not at all, by fixed bounds, or by percentiles.
        min: Smallest value that is no outlier.
        max: Largest value that is no outlier.
    """

    detection_type: str = "min_max"
    min: float | Unset = UNSET
    max: float | Unset = UNSET
