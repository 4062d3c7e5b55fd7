from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class ExperienceChangeIdReadOnly(Model):
    """A change's id, given by the server.

    Attributes:
        id: Id of the change.
    """

    id: int | str | Unset = UNSET
