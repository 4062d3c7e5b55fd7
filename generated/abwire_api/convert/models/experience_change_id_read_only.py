from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET


class ExperienceChangeIdReadOnly(Model):
    """A change's id, given by the server."""

    id: int = UNSET
