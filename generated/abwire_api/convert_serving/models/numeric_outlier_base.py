from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model

from . import ref as _ref

if TYPE_CHECKING:
    from .numeric_outlier_types import NumericOutlierTypes


class NumericOutlierBase(Model):
    """How outliers are detected.

    Attributes:
        detection_type: How outliers are detected.
    """

    detection_type: NumericOutlierTypes | str
    _codecs = {"detection_type": _ref("NumericOutlierTypes")}
