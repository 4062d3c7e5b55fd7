from __future__ import annotations

from typing import TYPE_CHECKING, Any

from abwire_runtime.data.codecs import Array, OneOf
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .campaign_type import CampaignType
    from .empty_object import EmptyObject
    from .goal import Goal
    from .variable import Variable
    from .variation import Variation


class Campaign(Model):
    """Campaign.

    Attributes:
        id: Campaign id
        key: The campaign's key, unique within the account
        status: State of the campaign, for instance `RUNNING`
        percent_traffic: Share of the visitors that take part, in percent (0 or more, 100 or less)
        variations: The variations, or an empty object when there are none
        goals: The goals, or an empty object when there are none
        variables: Variables of a feature rollout, or an empty object when there are none
        segments: Who may take part, as nested conditions: an object whose key is an operator or an operand. Empty, as
            an object or a list, when everyone may.
        is_always_check_segment: Whether the segments are checked again for a visitor who is in the campaign already
        is_old_bucketing: Whether the campaign goes on placing visitors by the older rule
        is_old_bucketing_v2: Whether the campaign goes on placing visitors by the first version of the newer rule
        is_multi_armed_bandit: Whether the shares of the variations follow their success (a multi-armed bandit)
        is_bucketing_seed_enabled: Whether the campaign's id goes into the hash that places a visitor
        is_forced_variation_enabled: Whether chosen visitors are given a set variation
    """

    id: int | str
    key: str
    status: str
    percent_traffic: float
    variations: list[Variation] | EmptyObject
    goals: list[Goal] | EmptyObject
    name: str | Unset = UNSET
    type: CampaignType | str | Unset = UNSET
    variables: list[Variable] | EmptyObject | Unset = UNSET
    segments: dict[str, Any] | list[Any] | Unset = UNSET
    is_always_check_segment: bool | Unset = UNSET
    is_old_bucketing: bool | Unset = UNSET
    is_old_bucketing_v2: bool | Unset = UNSET
    is_multi_armed_bandit: bool | Unset = UNSET
    is_bucketing_seed_enabled: bool | Unset = UNSET
    is_forced_variation_enabled: bool | Unset = UNSET

    _wire = {
        "percent_traffic": "percentTraffic",
        "is_always_check_segment": "isAlwaysCheckSegment",
        "is_old_bucketing": "isOB",
        "is_old_bucketing_v2": "isOBv2",
        "is_multi_armed_bandit": "isMAB",
        "is_bucketing_seed_enabled": "isBucketingSeedEnabled",
        "is_forced_variation_enabled": "isForcedVariationEnabled",
    }
    _codecs = {
        "variations": OneOf(Array(_ref("Variation")), _ref("EmptyObject")),
        "goals": OneOf(Array(_ref("Goal")), _ref("EmptyObject")),
        "type": _ref("CampaignType"),
        "variables": OneOf(Array(_ref("Variable")), _ref("EmptyObject")),
    }
