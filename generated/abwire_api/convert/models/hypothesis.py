from __future__ import annotations

from typing import TYPE_CHECKING

from . import ref as _ref

if TYPE_CHECKING:
    from typing import TypeAlias

    from abwire_runtime.data.unions import Unknown

    from .hypothesis_ice import HypothesisICE
    from .hypothesis_pie import HypothesisPIE

    Hypothesis: TypeAlias = HypothesisPIE | HypothesisICE | Unknown
    """A hypothesis as returned on its own; `prioritization_score_type` tells the scoring model."""
else:
    from abwire_runtime.data.unions import Union

    Hypothesis = Union(
        "Hypothesis",
        _ref,
        ("HypothesisPIE", "HypothesisICE"),
        discriminator="prioritization_score_type",
        mapping={"PIE": "HypothesisPIE", "ICE": "HypothesisICE"},
    )
