from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class Tag(Model):
    """A label for the objects of a project.

    Attributes:
        name: At most 100 characters.
        description: At most 200 characters.
    """

    id: int = UNSET
    name: str | Unset = UNSET
    description: str | None | Unset = UNSET
