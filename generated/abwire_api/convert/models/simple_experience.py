from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .simple_experience_variation_expandable import SimpleExperienceVariationExpandable


class SimpleExperience(Model):
    """An experience by id and name, with the variation in question."""

    name: str
    id: int | Unset = UNSET
    variation: SimpleExperienceVariationExpandable | Unset = UNSET
    _codecs = {"variation": _ref("SimpleExperienceVariationExpandable")}
