from __future__ import annotations

from typing import TYPE_CHECKING

from . import ref as _ref

if TYPE_CHECKING:
    from typing import TypeAlias

    from .base_simple_experience import BaseSimpleExperience

    BaseExperienceExpandable: TypeAlias = int | BaseSimpleExperience
    """An experience's id, or its id and name where the request expands it."""
else:
    from abwire_runtime.data.unions import Union

    BaseExperienceExpandable = Union("BaseExperienceExpandable", _ref, ("BaseSimpleExperience",))
