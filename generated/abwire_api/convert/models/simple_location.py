from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class SimpleLocation(Model):
    """A location reduced to its id and name.

    Attributes:
        name: At most 100 characters.
    """

    id: int = UNSET
    name: str | Unset = UNSET
