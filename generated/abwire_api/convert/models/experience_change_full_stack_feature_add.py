from __future__ import annotations

from typing import Any

from ..._runtime.model import Model
from ..._runtime.unset import UNSET


class ExperienceChangeFullStackFeatureAdd(Model):
    """Change to create that sets a feature's variables, in a full-stack experience.

    Attributes:
        type: Kind of change.
    """

    data: Any
    id: int = UNSET
    type: str = "fullStackFeature"
