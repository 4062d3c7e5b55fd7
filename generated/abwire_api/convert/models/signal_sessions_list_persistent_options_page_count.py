from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class SignalSessionsListPersistentOptionsPageCount(Model):
    """Bounds on the number of pages visited."""

    min: int | Unset = UNSET
    max: int | Unset = UNSET
