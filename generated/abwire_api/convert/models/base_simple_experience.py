from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class BaseSimpleExperience(Model):
    """An experience by id and name.

    Attributes:
        id: Id of an experience.
    """

    id: int | Unset = UNSET
    name: str | Unset = UNSET
