from __future__ import annotations

from ..._runtime.model import Model


class BaseDataItem(Model):
    """Fields stored about a visitor, under names of your own choice."""
