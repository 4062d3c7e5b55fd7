from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .decision_metadata import DecisionMetadata


class Decision(Model):
    """That a visitor was given a variation

    Attributes:
        campaign_id: Id of the campaign that holds the experiment; null or empty when no rule decided
        experiment_id: Id of the experiment; null when a campaign's visitor is in none of its experiments, empty when no
            rule decided
        variation_id: Id of the variation; null when a campaign's visitor is in none of its experiments
        is_campaign_holdback: Whether the campaign held the visitor back; required for Personalization, and left out
            otherwise
    """

    campaign_id: str | None
    experiment_id: str | None
    variation_id: str | None
    is_campaign_holdback: bool | Unset = UNSET
    metadata: DecisionMetadata | Unset = UNSET
    _codecs = {"metadata": _ref("DecisionMetadata")}
