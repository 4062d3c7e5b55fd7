from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class TagToCreate(Model):
    """A tag to create; a name is required.

    Attributes:
        name: At most 100 characters.
        description: At most 200 characters.
    """

    name: str
    id: int = UNSET
    description: str | None | Unset = UNSET
