from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class SimpleLocation(Model):
    """A location reduced to its id and name.

    Attributes:
        name: At most 100 characters.
    """

    id: int = UNSET
    name: str | Unset = UNSET
