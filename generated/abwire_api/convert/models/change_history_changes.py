from __future__ import annotations

from typing import Any

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class ChangeHistoryChanges(Model):
    """The changed fields, before and after.

    Attributes:
        old: Fields before the change; null if there was nothing before.
        new: Fields after the change; null if nothing is left.
    """

    old: dict[str, Any] | None | Unset = UNSET
    new: dict[str, Any] | None | Unset = UNSET
