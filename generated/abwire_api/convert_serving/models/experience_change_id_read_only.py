from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class ExperienceChangeIdReadOnly(Model):
    """A change's id, given by the server.

    Attributes:
        id: Id of the change.
    """

    id: int | str | Unset = UNSET
