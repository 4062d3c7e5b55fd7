from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class SimpleExperienceVariation(Model):
    """A variation by id and name."""

    id: int | Unset = UNSET
    name: str | Unset = UNSET
