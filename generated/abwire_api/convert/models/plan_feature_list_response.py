from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .plan_feature import PlanFeature


class PlanFeatureListResponse(Model):
    """All capabilities of billing plans."""

    data: list[PlanFeature] | Unset = UNSET
    _codecs = {"data": Array(_ref("PlanFeature"))}
