from __future__ import annotations

from typing import Any

from ..._runtime.model import Model
from ..._runtime.unset import UNSET


class ExperienceChangeDefaultRedirectDataAdd(Model):
    """Change to create that redirects visitors to another URL.

    Attributes:
        type: Kind of change.
    """

    data: Any
    id: int = UNSET
    type: str = "defaultRedirect"
