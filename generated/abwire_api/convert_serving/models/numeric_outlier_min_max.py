from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .numeric_outlier_types import NumericOutlierTypes


class NumericOutlierMinMax(Model):
    """What lies beyond set bounds is an outlier

    Attributes:
        detection_type: How outliers are told
        max: Upper bound
        min: Lower bound
    """

    detection_type: NumericOutlierTypes | str
    max: float | Unset = UNSET
    min: float | Unset = UNSET
    _codecs = {"detection_type": _ref("NumericOutlierTypes")}
