from __future__ import annotations

from typing import TYPE_CHECKING

from . import ref as _ref

if TYPE_CHECKING:
    from typing import TypeAlias

    from abwire_runtime.data.unions import Unknown

    from .create_update_hypothesis_ice_base import CreateUpdateHypothesisICEBase
    from .create_update_hypothesis_pie_base import CreateUpdateHypothesisPIEBase

    UpdateHypothesis: TypeAlias = CreateUpdateHypothesisPIEBase | CreateUpdateHypothesisICEBase | Unknown
    """The fields of a hypothesis to change; `prioritization_score_type` tells the scoring model."""
else:
    from abwire_runtime.data.unions import Union

    UpdateHypothesis = Union(
        "UpdateHypothesis",
        _ref,
        ("CreateUpdateHypothesisPIEBase", "CreateUpdateHypothesisICEBase"),
        discriminator="prioritization_score_type",
        mapping={"PIE": "CreateUpdateHypothesisPIEBase", "ICE": "CreateUpdateHypothesisICEBase"},
    )
