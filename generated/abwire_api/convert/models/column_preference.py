from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class ColumnPreference(Model):
    """Whether a column of a table in Convert's app is shown."""

    visible: bool | Unset = UNSET
    name: str | Unset = UNSET
