from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset
from . import ref as _ref

if TYPE_CHECKING:
    from .plan_limit import PlanLimit


class PlanLimitResponse(Model):
    """One limit of billing plans."""

    data: PlanLimit | Unset = UNSET
    _codecs = {"data": _ref("PlanLimit")}
