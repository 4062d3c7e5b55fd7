from __future__ import annotations

from abwire_runtime.data.model import Model


class BaseDataItem(Model):
    """Fields stored about a visitor, under names of your own choice."""
