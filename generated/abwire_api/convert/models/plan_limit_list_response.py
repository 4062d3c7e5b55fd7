from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.codecs import Array
from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset
from . import ref as _ref

if TYPE_CHECKING:
    from .plan_limit import PlanLimit


class PlanLimitListResponse(Model):
    """All limits of billing plans."""

    data: list[PlanLimit] | Unset = UNSET
    _codecs = {"data": Array(_ref("PlanLimit"))}
