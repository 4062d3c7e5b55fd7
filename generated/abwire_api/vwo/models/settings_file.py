from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array, Map, OneOf
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .campaign import Campaign
    from .campaign_group import CampaignGroup
    from .empty_object import EmptyObject
    from .feature_flag import FeatureFlag


class SettingsFile(Model):
    """What decisions are made from - the campaigns of one environment

    Attributes:
        version: Version of the settings; a change to them raises it
        account_id: VWO account id
        campaigns: The campaigns, or an empty object when there are none
        sdk_key: SDK key of the environment
        campaign_groups: Group id by campaign id, for campaigns that exclude each other
        groups: Group by group id
        collection_prefix: Path prefix of the data residency, to be put before the paths of tracking calls
        is_event_arch_enabled: Whether the account collects its data as events
        is_new_bucketing: Whether the account's visitors are placed by the newer rule
        is_new_bucketing_v2: Whether they are placed by the second version of that rule
        feature_flags: Feature flags with their rules, which few accounts have, or an empty object when there are none
    """

    version: float | str
    account_id: int | str
    campaigns: list[Campaign] | EmptyObject
    sdk_key: str | Unset = UNSET
    campaign_groups: dict[str, int | str] | Unset = UNSET
    groups: dict[str, CampaignGroup] | Unset = UNSET
    collection_prefix: str | Unset = UNSET
    is_event_arch_enabled: bool | Unset = UNSET
    is_new_bucketing: bool | Unset = UNSET
    is_new_bucketing_v2: bool | Unset = UNSET
    feature_flags: list[FeatureFlag] | EmptyObject | Unset = UNSET

    _wire = {
        "account_id": "accountId",
        "sdk_key": "sdkKey",
        "campaign_groups": "campaignGroups",
        "collection_prefix": "collectionPrefix",
        "is_event_arch_enabled": "isEventArchEnabled",
        "is_new_bucketing": "isNB",
        "is_new_bucketing_v2": "isNBv2",
        "feature_flags": "featureFlags",
    }
    _codecs = {
        "campaigns": OneOf(Array(_ref("Campaign")), _ref("EmptyObject")),
        "groups": Map(_ref("CampaignGroup")),
        "feature_flags": OneOf(Array(_ref("FeatureFlag")), _ref("EmptyObject")),
    }
    _secrets = frozenset(("sdk_key",))
