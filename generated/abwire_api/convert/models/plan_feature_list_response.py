from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.codecs import Array
from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset
from . import ref

if TYPE_CHECKING:
    from .plan_feature import PlanFeature


class PlanFeatureListResponse(Model):
    """All capabilities of billing plans."""

    data: list[PlanFeature] | Unset = UNSET
    __codecs__ = {"data": Array(ref("PlanFeature"))}
