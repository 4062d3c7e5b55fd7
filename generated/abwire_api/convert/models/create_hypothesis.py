from __future__ import annotations

from typing import TYPE_CHECKING

from . import ref as _ref

if TYPE_CHECKING:
    from typing import TypeAlias

    from abwire_runtime.data.unions import Unknown

    from .create_hypothesis_ice import CreateHypothesisICE
    from .create_hypothesis_pie import CreateHypothesisPIE

    CreateHypothesis: TypeAlias = CreateHypothesisPIE | CreateHypothesisICE | Unknown
    """A hypothesis to create; `prioritization_score_type` tells the scoring model."""
else:
    from abwire_runtime.data.unions import Union

    CreateHypothesis = Union(
        "CreateHypothesis",
        _ref,
        ("CreateHypothesisPIE", "CreateHypothesisICE"),
        discriminator="prioritization_score_type",
        mapping={"PIE": "CreateHypothesisPIE", "ICE": "CreateHypothesisICE"},
    )
