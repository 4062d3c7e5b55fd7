from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .plan_feature import PlanFeature


class PlanFeatureResponse(Model):
    """One capability of billing plans."""

    data: PlanFeature | Unset = UNSET
    _codecs = {"data": _ref("PlanFeature")}
