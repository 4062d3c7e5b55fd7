from __future__ import annotations

from typing import TYPE_CHECKING

from . import ref as _ref

if TYPE_CHECKING:
    from typing import TypeAlias

    from .collapsed_experience_variation_data import CollapsedExperienceVariationData
    from .expanded_experience_variation_data import ExpandedExperienceVariationData

    ExperienceVariation: TypeAlias = int | CollapsedExperienceVariationData | ExpandedExperienceVariationData
    """One of the versions of an experience that visitors are split among: its id, or more where the request includes or
    expands it.
    """
else:
    from abwire_runtime.data.unions import Union

    ExperienceVariation = Union(
        "ExperienceVariation", _ref, ("CollapsedExperienceVariationData", "ExpandedExperienceVariationData")
    )
