from __future__ import annotations

from typing import Any

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class ExperienceChangeCustomCodeDataAdd(Model):
    """Change to create that adds the user's own stylesheet and script.

    Attributes:
        type: Kind of change.
    """

    data: Any
    id: int | Unset = UNSET
    type: str = "customCode"
