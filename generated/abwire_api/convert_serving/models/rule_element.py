from __future__ import annotations

from typing import TYPE_CHECKING

from . import ref as _ref

if TYPE_CHECKING:
    from typing import TypeAlias

    from abwire_runtime.data.unions import Unknown

    from .browser_name_match_rule import BrowserNameMatchRule
    from .cookie_match_rule import CookieMatchRule
    from .country_match_rule import CountryMatchRule
    from .day_of_week_match_rule import DayOfWeekMatchRule
    from .generic_bool_key_value_match_rule import GenericBoolKeyValueMatchRule
    from .generic_bool_match_rule import GenericBoolMatchRule
    from .generic_key_value_match_rule import GenericKeyValueMatchRule
    from .generic_numeric_key_value_match_rule import GenericNumericKeyValueMatchRule
    from .generic_numeric_match_rule import GenericNumericMatchRule
    from .generic_text_key_value_match_rule import GenericTextKeyValueMatchRule
    from .generic_text_match_rule import GenericTextMatchRule
    from .goal_triggered_match_rule import GoalTriggeredMatchRule
    from .hour_of_day_match_rule import HourOfDayMatchRule
    from .js_condition_match_rule import JsConditionMatchRule
    from .language_match_rule import LanguageMatchRule
    from .minute_of_hour_match_rule import MinuteOfHourMatchRule
    from .os_match_rule import OsMatchRule
    from .segment_bucketed_match_rule import SegmentBucketedMatchRule
    from .visitor_type_match_rule import VisitorTypeMatchRule
    from .weather_condition_match_rule import WeatherConditionMatchRule

    RuleElement: TypeAlias = (
        GenericTextMatchRule
        | GenericNumericMatchRule
        | GenericBoolMatchRule
        | GenericTextKeyValueMatchRule
        | GenericNumericKeyValueMatchRule
        | GenericBoolKeyValueMatchRule
        | CookieMatchRule
        | CountryMatchRule
        | LanguageMatchRule
        | GoalTriggeredMatchRule
        | SegmentBucketedMatchRule
        | DayOfWeekMatchRule
        | HourOfDayMatchRule
        | MinuteOfHourMatchRule
        | BrowserNameMatchRule
        | OsMatchRule
        | WeatherConditionMatchRule
        | VisitorTypeMatchRule
        | JsConditionMatchRule
        | GenericKeyValueMatchRule
        | Unknown
    )
    """One rule; `rule_type` is the discriminator."""
else:
    from abwire_runtime.data.unions import Union

    RuleElement = Union(
        "RuleElement",
        _ref,
        (
            "GenericTextMatchRule",
            "GenericNumericMatchRule",
            "GenericBoolMatchRule",
            "GenericTextKeyValueMatchRule",
            "GenericNumericKeyValueMatchRule",
            "GenericBoolKeyValueMatchRule",
            "CookieMatchRule",
            "CountryMatchRule",
            "LanguageMatchRule",
            "GoalTriggeredMatchRule",
            "SegmentBucketedMatchRule",
            "DayOfWeekMatchRule",
            "HourOfDayMatchRule",
            "MinuteOfHourMatchRule",
            "BrowserNameMatchRule",
            "OsMatchRule",
            "WeatherConditionMatchRule",
            "VisitorTypeMatchRule",
            "JsConditionMatchRule",
            "GenericKeyValueMatchRule",
        ),
        discriminator="rule_type",
        mapping={
            "url": "GenericTextMatchRule",
            "url_with_query": "GenericTextMatchRule",
            "query_string": "GenericTextMatchRule",
            "campaign": "GenericTextMatchRule",
            "keyword": "GenericTextMatchRule",
            "medium": "GenericTextMatchRule",
            "source_name": "GenericTextMatchRule",
            "avg_time_page": "GenericNumericMatchRule",
            "city": "GenericTextMatchRule",
            "country": "CountryMatchRule",
            "region": "GenericTextMatchRule",
            "days_since_last_visit": "GenericNumericMatchRule",
            "language": "LanguageMatchRule",
            "pages_visited_count": "GenericNumericMatchRule",
            "goal_triggered": "GoalTriggeredMatchRule",
            "visit_duration": "GenericNumericMatchRule",
            "cookie": "CookieMatchRule",
            "visitor_type": "VisitorTypeMatchRule",
            "visits_count": "GenericNumericMatchRule",
            "bucketed_into_experience": "GenericBoolMatchRule",
            "bucketed_into_segment": "SegmentBucketedMatchRule",
            "local_time_day_of_week": "DayOfWeekMatchRule",
            "local_time_hour_of_day": "HourOfDayMatchRule",
            "local_time_minute_of_hour": "MinuteOfHourMatchRule",
            "project_time_day_of_week": "DayOfWeekMatchRule",
            "project_time_hour_of_day": "HourOfDayMatchRule",
            "project_time_minute_of_hour": "MinuteOfHourMatchRule",
            "browser_name": "BrowserNameMatchRule",
            "browser_version": "GenericTextMatchRule",
            "os": "OsMatchRule",
            "user_agent": "GenericTextMatchRule",
            "is_desktop": "GenericBoolMatchRule",
            "is_mobile": "GenericBoolMatchRule",
            "is_tablet": "GenericBoolMatchRule",
            "js_condition": "JsConditionMatchRule",
            "page_tag_page_type": "GenericTextMatchRule",
            "page_tag_category_id": "GenericTextMatchRule",
            "page_tag_category_name": "GenericTextMatchRule",
            "page_tag_product_sku": "GenericTextMatchRule",
            "page_tag_product_name": "GenericTextMatchRule",
            "page_tag_product_price": "GenericNumericMatchRule",
            "page_tag_customer_id": "GenericTextMatchRule",
            "page_tag_custom_1": "GenericTextMatchRule",
            "page_tag_custom_2": "GenericTextMatchRule",
            "page_tag_custom_3": "GenericTextMatchRule",
            "page_tag_custom_4": "GenericTextMatchRule",
            "weather_condition": "WeatherConditionMatchRule",
            "generic_text_key_value": "GenericTextKeyValueMatchRule",
            "generic_numeric_key_value": "GenericNumericKeyValueMatchRule",
            "generic_bool_key_value": "GenericBoolKeyValueMatchRule",
            "generic_key_value": "GenericKeyValueMatchRule",
        },
    )
