from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class CampaignGroup(Model):
    """Campaigns of which a visitor takes part in one at most

    Attributes:
        campaigns: Ids of the campaigns in the group
        evaluation_type: How the group chooses among its campaigns
        priorities: Ids of the campaigns that come first, in order
        weights: Weight by campaign id
    """

    name: str | Unset = UNSET
    campaigns: list[int | str] | Unset = UNSET
    evaluation_type: int | str | Unset = UNSET
    priorities: list[int | str] | Unset = UNSET
    weights: dict[str, float | str] | Unset = UNSET

    _wire = {"evaluation_type": "et", "priorities": "p", "weights": "wt"}
