from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class SignalSessionsListPersistentOptionsDuration(Model):
    """Bounds on how long the session lasted."""

    min: int | Unset = UNSET
    max: int | Unset = UNSET
