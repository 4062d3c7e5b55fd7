from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .experience_variation_base_extended import ExperienceVariationBaseExtended
    from .se_proc_types import SEProcTypes


class ExperienceAggregatedReportBase(Model):
    """Fields of an aggregated report that both statistical methods share.

    Attributes:
        variations_data: The variations that a report deals with.
    """

    stats_methodology: SEProcTypes | str | Unset = UNSET
    variations_data: list[ExperienceVariationBaseExtended] | Unset = UNSET
    _codecs = {
        "stats_methodology": _ref("SEProcTypes"),
        "variations_data": Array(_ref("ExperienceVariationBaseExtended")),
    }
