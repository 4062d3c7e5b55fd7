from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class RolePermissionsBilling(Model):
    """Role permissions billing."""

    manage_plan: bool | Unset = UNSET
    manage_billing: bool | Unset = UNSET
    manage_payment: bool | Unset = UNSET
    request_payment: bool | Unset = UNSET

    _wire = {"manage_plan": "managePlan"}
