from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.codecs import Array
from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset
from . import ref as _ref

if TYPE_CHECKING:
    from .plan_management import PlanManagement


class PlanManagementListResponse(Model):
    """All billing plans as plan managers see them."""

    data: list[PlanManagement] | Unset = UNSET
    _codecs = {"data": Array(_ref("PlanManagement"))}
