from __future__ import annotations

from abwire_runtime.data.model import Model


class Data(Model):
    """Values to match locations and segments on, or in a track request to record as custom data. One level deep: a
    value is neither an object nor a list.
    """
