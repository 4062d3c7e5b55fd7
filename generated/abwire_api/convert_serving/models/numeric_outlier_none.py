from __future__ import annotations

from abwire_runtime.data.model import Model


class NumericOutlierNone(Model):
    """No outlier detection.

    Attributes:
        detection_type: How outliers are detected.
    """

    detection_type: str = "none"
