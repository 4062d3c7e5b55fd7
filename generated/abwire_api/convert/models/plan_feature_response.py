from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset
from . import ref as _ref

if TYPE_CHECKING:
    from .plan_feature import PlanFeature


class PlanFeatureResponse(Model):
    """One capability of billing plans."""

    data: PlanFeature | Unset = UNSET
    _codecs = {"data": _ref("PlanFeature")}
