from __future__ import annotations

from abwire_runtime.data.model import Model


class NumericOutlierNone(Model):
    """No search for outliers.

    Attributes:
        detection_type: How outliers are found: not at all, by fixed bounds, or by percentiles.
    """

    detection_type: str = "none"
