from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .plan_management import PlanManagement


class PlanManagementResponse(Model):
    """One billing plan as plan managers see it."""

    data: PlanManagement | Unset = UNSET
    _codecs = {"data": _ref("PlanManagement")}
