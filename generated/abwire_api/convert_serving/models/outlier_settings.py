from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .numeric_outlier import NumericOutlier


class OutlierSettings(Model):
    """How outliers among orders are detected.

    Attributes:
        order_value: By the value of an order.
        products_ordered_count: By the number of products in an order.
    """

    order_value: NumericOutlier | Unset = UNSET
    products_ordered_count: NumericOutlier | Unset = UNSET
    _codecs = {"order_value": _ref("NumericOutlier"), "products_ordered_count": _ref("NumericOutlier")}
