from __future__ import annotations

from typing import Any

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class ChangeHistoryChanges(Model):
    """The changed fields, before and after.

    Attributes:
        old: Fields before the change; null if there was nothing before.
        new: Fields after the change; null if nothing is left.
    """

    old: dict[str, Any] | None | Unset = UNSET
    new: dict[str, Any] | None | Unset = UNSET
