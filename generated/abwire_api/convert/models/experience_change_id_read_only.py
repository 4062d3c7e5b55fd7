from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET


class ExperienceChangeIdReadOnly(Model):
    """A change's id, given by the server."""

    id: int = UNSET
