from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class CloneExperienceRequestData(Model):
    """Name for the copy of an experience.

    Attributes:
        name: At most 100 characters.
    """

    name: str | Unset = UNSET
