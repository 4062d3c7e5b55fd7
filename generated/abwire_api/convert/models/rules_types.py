from __future__ import annotations

from typing import TYPE_CHECKING

from . import ref as _ref

if TYPE_CHECKING:
    from typing import TypeAlias

    from .bool_match_rules_types import BoolMatchRulesTypes
    from .browser_name_match_rules_types import BrowserNameMatchRulesTypes
    from .cookie_match_rules_types import CookieMatchRulesTypes
    from .country_match_rules_types import CountryMatchRulesTypes
    from .day_of_week_match_rules_types import DayOfWeekMatchRulesTypes
    from .goal_triggered_match_rules_types import GoalTriggeredMatchRulesTypes
    from .hour_of_day_match_rules_types import HourOfDayMatchRulesTypes
    from .key_value_match_rules_types import KeyValueMatchRulesTypes
    from .language_match_rules_types import LanguageMatchRulesTypes
    from .minute_of_hour_match_rules_types import MinuteOfHourMatchRulesTypes
    from .numeric_match_rules_types import NumericMatchRulesTypes
    from .os_match_rules_types import OsMatchRulesTypes
    from .segment_bucketed_match_rules_types import SegmentBucketedMatchRulesTypes
    from .text_match_rules_types import TextMatchRulesTypes
    from .visitor_data_exists_match_rules_types import VisitorDataExistsMatchRulesTypes
    from .visitor_type_match_rules_types import VisitorTypeMatchRulesTypes
    from .weather_condition_match_rules_types import WeatherConditionMatchRulesTypes

    RulesTypes: TypeAlias = (
        TextMatchRulesTypes
        | str
        | NumericMatchRulesTypes
        | BoolMatchRulesTypes
        | KeyValueMatchRulesTypes
        | VisitorDataExistsMatchRulesTypes
        | CookieMatchRulesTypes
        | CountryMatchRulesTypes
        | VisitorTypeMatchRulesTypes
        | LanguageMatchRulesTypes
        | GoalTriggeredMatchRulesTypes
        | SegmentBucketedMatchRulesTypes
        | DayOfWeekMatchRulesTypes
        | HourOfDayMatchRulesTypes
        | MinuteOfHourMatchRulesTypes
        | BrowserNameMatchRulesTypes
        | OsMatchRulesTypes
        | WeatherConditionMatchRulesTypes
    )
    """All types of rules."""
else:
    from abwire_runtime.data.unions import Union

    RulesTypes = Union(
        "RulesTypes",
        _ref,
        (
            "TextMatchRulesTypes",
            "NumericMatchRulesTypes",
            "BoolMatchRulesTypes",
            "KeyValueMatchRulesTypes",
            "VisitorDataExistsMatchRulesTypes",
            "CookieMatchRulesTypes",
            "CountryMatchRulesTypes",
            "VisitorTypeMatchRulesTypes",
            "LanguageMatchRulesTypes",
            "GoalTriggeredMatchRulesTypes",
            "SegmentBucketedMatchRulesTypes",
            "DayOfWeekMatchRulesTypes",
            "HourOfDayMatchRulesTypes",
            "MinuteOfHourMatchRulesTypes",
            "BrowserNameMatchRulesTypes",
            "OsMatchRulesTypes",
            "WeatherConditionMatchRulesTypes",
        ),
    )
