from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class GenericKey(Model):
    """Name of a custom attribute.

    Attributes:
        key: Name of the attribute to compare.
    """

    key: str | Unset = UNSET
