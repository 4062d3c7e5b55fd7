from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class BaseSimpleExperience(Model):
    """An experience by id and name.

    Attributes:
        id: Id of an experience.
    """

    id: int | Unset = UNSET
    name: str | Unset = UNSET
