from __future__ import annotations

from typing import TYPE_CHECKING

from . import ref as _ref

if TYPE_CHECKING:
    from typing import TypeAlias

    from abwire_runtime.data.unions import Unknown

    from .hypothesis_data_ice import HypothesisDataICE
    from .hypothesis_data_pie import HypothesisDataPIE

    HypothesisData: TypeAlias = HypothesisDataPIE | HypothesisDataICE | Unknown
    """A hypothesis as listed, with its experiences as ids; `prioritization_score_type` tells the scoring model."""
else:
    from abwire_runtime.data.unions import Union

    HypothesisData = Union(
        "HypothesisData",
        _ref,
        ("HypothesisDataPIE", "HypothesisDataICE"),
        discriminator="prioritization_score_type",
        mapping={"PIE": "HypothesisDataPIE", "ICE": "HypothesisDataICE"},
    )
