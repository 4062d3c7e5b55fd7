"""The models, enums and unions of VWO server-side API. A name is imported when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import References

if TYPE_CHECKING:
    from abwire_runtime.data.unions import Unknown as Unknown

    from .batch_event import BatchEvent as BatchEvent
    from .batch_events import BatchEvents as BatchEvents
    from .campaign import Campaign as Campaign
    from .campaign_group import CampaignGroup as CampaignGroup
    from .campaign_type import CampaignType as CampaignType
    from .custom_dimensions import CustomDimensions as CustomDimensions
    from .empty_object import EmptyObject as EmptyObject
    from .error_message import ErrorMessage as ErrorMessage
    from .extra_data import ExtraData as ExtraData
    from .feature_flag import FeatureFlag as FeatureFlag
    from .flag_variable import FlagVariable as FlagVariable
    from .goal import Goal as Goal
    from .goal_type import GoalType as GoalType
    from .push_event import PushEvent as PushEvent
    from .settings_file import SettingsFile as SettingsFile
    from .track_goal_event import TrackGoalEvent as TrackGoalEvent
    from .track_user_event import TrackUserEvent as TrackUserEvent
    from .variable import Variable as Variable
    from .variable_type import VariableType as VariableType
    from .variation import Variation as Variation

ref: References = References(__name__)

_MODULES = {
    "Unknown": "abwire_runtime.data.unions",
    "BatchEvent": ".batch_event",
    "BatchEvents": ".batch_events",
    "Campaign": ".campaign",
    "CampaignGroup": ".campaign_group",
    "CampaignType": ".campaign_type",
    "CustomDimensions": ".custom_dimensions",
    "EmptyObject": ".empty_object",
    "ErrorMessage": ".error_message",
    "ExtraData": ".extra_data",
    "FeatureFlag": ".feature_flag",
    "FlagVariable": ".flag_variable",
    "Goal": ".goal",
    "GoalType": ".goal_type",
    "PushEvent": ".push_event",
    "SettingsFile": ".settings_file",
    "TrackGoalEvent": ".track_goal_event",
    "TrackUserEvent": ".track_user_event",
    "Variable": ".variable",
    "VariableType": ".variable_type",
    "Variation": ".variation",
}
_ALIASES: dict[str, str] = {}


if not TYPE_CHECKING:  # for a checker it would make any name right, a misspelt one too

    def __getattr__(name: str) -> object:
        target = _ALIASES.get(name, name)
        module = _MODULES.get(target)
        if module is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value: object = getattr(import_module(module, __name__), target)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted({*_MODULES, *_ALIASES, "ref"})
