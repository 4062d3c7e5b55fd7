from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class ChangeHistoryInfo(Model):
    """Account of the change in words; deprecated.

    Attributes:
        is_admin_change: Whether an administrator made the change.
    """

    is_admin_change: bool | Unset = UNSET
    text: str | Unset = UNSET

    _wire = {"is_admin_change": "isAdminChange"}
