from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class CloneExperienceRequestData(Model):
    """Name for the copy of an experience.

    Attributes:
        name: At most 100 characters.
    """

    name: str | Unset = UNSET
