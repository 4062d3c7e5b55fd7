from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class SignalSessionsListPersistentOptionsPageCount(Model):
    """Bounds on the number of pages visited."""

    min: int | Unset = UNSET
    max: int | Unset = UNSET
