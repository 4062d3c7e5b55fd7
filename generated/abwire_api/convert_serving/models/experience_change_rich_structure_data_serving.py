from __future__ import annotations

from typing import Any

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class ExperienceChangeRichStructureDataServing(Model):
    """A change of a form of its own

    Attributes:
        id: Id of the change
        type: Kind of change
        data: The change itself; its fields depend on the type
    """

    id: int | Unset = UNSET
    type: str | Unset = UNSET
    data: dict[str, Any] | Unset = UNSET
