from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class ChangeHistoryInfo(Model):
    """Account of the change in words; deprecated.

    Attributes:
        is_admin_change: Whether an administrator made the change.
    """

    is_admin_change: bool | Unset = UNSET
    text: str | Unset = UNSET

    _wire = {"is_admin_change": "isAdminChange"}
