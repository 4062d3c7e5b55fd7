from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .numeric_outlier_types import NumericOutlierTypes
    from .percentiles import Percentiles


class NumericOutlierPercentile(Model):
    """What lies beyond percentiles is an outlier

    Attributes:
        detection_type: How outliers are told
        max: Upper percentile
        min: Lower percentile
    """

    detection_type: NumericOutlierTypes | str
    max: Percentiles | int | Unset = UNSET
    min: Percentiles | int | Unset = UNSET
    _codecs = {"detection_type": _ref("NumericOutlierTypes"), "max": _ref("Percentiles"), "min": _ref("Percentiles")}
