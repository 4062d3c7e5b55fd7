from __future__ import annotations

from ..._runtime.model import Model


class EmptyObject(Model):
    """An object without properties, which VWO sends in place of a list without items"""
