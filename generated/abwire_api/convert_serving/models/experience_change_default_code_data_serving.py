from __future__ import annotations

from typing import Any

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class ExperienceChangeDefaultCodeDataServing(Model):
    """Code from the visual editor

    Attributes:
        id: Id of the change
        type: Kind of change
        data: The change itself; its fields depend on the type
    """

    id: int | Unset = UNSET
    type: str | Unset = UNSET
    data: dict[str, Any] | Unset = UNSET
