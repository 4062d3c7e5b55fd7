from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .products import Products


class BillingPlanDataBase(Model):
    """The product that a plan is for.

    Attributes:
        available_features_ids: Ids of the features open under the plan; deprecated.
    """

    product: Products | str | Unset = UNSET
    available_features_ids: list[int] | Unset = UNSET

    _wire = {"available_features_ids": "availableFeaturesIds"}
    _codecs = {"product": _ref("Products")}
