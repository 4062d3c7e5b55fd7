from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class ColumnPreference(Model):
    """Whether a column of a table in Convert's app is shown."""

    visible: bool | Unset = UNSET
    name: str | Unset = UNSET
