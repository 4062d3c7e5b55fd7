from __future__ import annotations

from abwire_runtime.data.model import Model


class EmptyObject(Model):
    """An object without properties, which VWO sends in place of a list without items"""
