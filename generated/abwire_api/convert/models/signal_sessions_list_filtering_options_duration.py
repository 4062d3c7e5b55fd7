from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class SignalSessionsListFilteringOptionsDuration(Model):
    """Bounds on how long the session lasted."""

    min: int | Unset = UNSET
    max: int | Unset = UNSET
