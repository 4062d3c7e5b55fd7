from __future__ import annotations

from typing import TYPE_CHECKING

from . import ref as _ref

if TYPE_CHECKING:
    from typing import TypeAlias

    from .simple_experience_variation import SimpleExperienceVariation

    SimpleExperienceVariationExpandable: TypeAlias = int | SimpleExperienceVariation
    """A variation's id, or its id and name where the request expands it."""
else:
    from abwire_runtime.data.unions import Union

    SimpleExperienceVariationExpandable = Union(
        "SimpleExperienceVariationExpandable", _ref, ("SimpleExperienceVariation",)
    )
