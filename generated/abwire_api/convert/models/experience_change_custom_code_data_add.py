from __future__ import annotations

from typing import Any

from ..._runtime.model import Model
from ..._runtime.unset import UNSET


class ExperienceChangeCustomCodeDataAdd(Model):
    """Change to create that adds the user's own stylesheet and script.

    Attributes:
        type: Kind of change.
    """

    data: Any
    id: int = UNSET
    type: str = "customCode"
