from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class PlanSetupUsersResponseDataDataItem(Model):
    """Plan setup users response data data item."""

    user_id: str | Unset = UNSET
    email: str | Unset = UNSET
    name: str | Unset = UNSET
