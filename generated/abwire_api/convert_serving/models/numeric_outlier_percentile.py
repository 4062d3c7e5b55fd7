from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .percentiles import Percentiles


class NumericOutlierPercentile(Model):
    """Values outside two percentiles are outliers.

    Attributes:
        detection_type: How outliers are detected.
        min: Lower percentile.
        max: Upper percentile.
    """

    detection_type: str = "percentile"
    min: Percentiles | int | Unset = UNSET
    max: Percentiles | int | Unset = UNSET
    _codecs = {"min": _ref("Percentiles"), "max": _ref("Percentiles")}
