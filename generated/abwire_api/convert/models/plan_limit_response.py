from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .plan_limit import PlanLimit


class PlanLimitResponse(Model):
    """One limit of billing plans."""

    data: PlanLimit | Unset = UNSET
    _codecs = {"data": _ref("PlanLimit")}
