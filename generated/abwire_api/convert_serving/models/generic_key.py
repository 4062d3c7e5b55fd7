from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class GenericKey(Model):
    """Name of a custom attribute.

    Attributes:
        key: Name of the attribute to compare.
    """

    key: str | Unset = UNSET
