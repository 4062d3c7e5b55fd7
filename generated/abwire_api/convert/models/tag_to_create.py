from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class TagToCreate(Model):
    """A tag to create; a name is required.

    Attributes:
        name: At most 100 characters.
        description: At most 200 characters.
    """

    name: str
    id: int = UNSET
    description: str | None | Unset = UNSET
