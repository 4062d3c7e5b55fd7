from __future__ import annotations

from typing import Any

from ..._runtime.model import Model
from ..._runtime.unset import UNSET


class ExperienceChangeDefaultCodeDataAdd(Model):
    """Change to create that adds stylesheet and script.

    Attributes:
        type: Kind of change.
    """

    data: Any
    id: int = UNSET
    type: str = "defaultCode"
