from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .plan_limit import PlanLimit


class PlanLimitListResponse(Model):
    """All limits of billing plans."""

    data: list[PlanLimit] | Unset = UNSET
    _codecs = {"data": Array(_ref("PlanLimit"))}
