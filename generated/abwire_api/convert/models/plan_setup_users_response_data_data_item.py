from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class PlanSetupUsersResponseDataDataItem(Model):
    """Plan setup users response data data item."""

    user_id: str | Unset = UNSET
    email: str | Unset = UNSET
    name: str | Unset = UNSET
