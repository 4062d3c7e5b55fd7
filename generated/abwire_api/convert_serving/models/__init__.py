"""The models, enums and unions of Convert serving and tracking API. A name is imported when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import References

if TYPE_CHECKING:
    from typing import TypeAlias

    from abwire_runtime.data.unions import Unknown as Unknown

    from .audience_rule_alternatives import AudienceRuleAlternatives as AudienceRuleAlternatives
    from .audience_rule_group import AudienceRuleGroup as AudienceRuleGroup
    from .browser_name_match_rule import BrowserNameMatchRule as BrowserNameMatchRule
    from .browser_name_match_rule_value import BrowserNameMatchRuleValue as BrowserNameMatchRuleValue
    from .bucketing_event import BucketingEvent as BucketingEvent
    from .choice_matching import ChoiceMatching as ChoiceMatching
    from .clicks_element_goal import ClicksElementGoal as ClicksElementGoal
    from .clicks_element_goal_settings import ClicksElementGoalSettings as ClicksElementGoalSettings
    from .clicks_link_goal import ClicksLinkGoal as ClicksLinkGoal
    from .clicks_link_goal_settings import ClicksLinkGoalSettings as ClicksLinkGoalSettings
    from .config_audience import ConfigAudience as ConfigAudience
    from .config_audience_types import ConfigAudienceTypes as ConfigAudienceTypes
    from .config_experience import ConfigExperience as ConfigExperience
    from .config_experience_settings import ConfigExperienceSettings as ConfigExperienceSettings
    from .config_feature import ConfigFeature as ConfigFeature
    from .config_goal import ConfigGoal as ConfigGoal
    from .config_location import ConfigLocation as ConfigLocation
    from .config_minimal_response_data import ConfigMinimalResponseData as ConfigMinimalResponseData
    from .config_optional_response_data import ConfigOptionalResponseData as ConfigOptionalResponseData
    from .config_project import ConfigProject as ConfigProject
    from .config_response_data import ConfigResponseData as ConfigResponseData
    from .config_segment import ConfigSegment as ConfigSegment
    from .conversion_event import ConversionEvent as ConversionEvent
    from .cookie_match_rule import CookieMatchRule as CookieMatchRule
    from .cookie_matching import CookieMatching as CookieMatching
    from .cookie_matching_options import CookieMatchingOptions as CookieMatchingOptions
    from .country_match_rule import CountryMatchRule as CountryMatchRule
    from .day_of_week_match_rule import DayOfWeekMatchRule as DayOfWeekMatchRule
    from .dom_interaction_goal import DomInteractionGoal as DomInteractionGoal
    from .dom_interaction_goal_settings import DomInteractionGoalSettings as DomInteractionGoalSettings
    from .dom_tracked_item import DomTrackedItem as DomTrackedItem
    from .error_data import ErrorData as ErrorData
    from .experience_change_custom_code_data_serving import (
        ExperienceChangeCustomCodeDataServing as ExperienceChangeCustomCodeDataServing,
    )
    from .experience_change_default_code_data_serving import (
        ExperienceChangeDefaultCodeDataServing as ExperienceChangeDefaultCodeDataServing,
    )
    from .experience_change_default_code_multipage_data_serving import (
        ExperienceChangeDefaultCodeMultipageDataServing as ExperienceChangeDefaultCodeMultipageDataServing,
    )
    from .experience_change_default_redirect_data_serving import (
        ExperienceChangeDefaultRedirectDataServing as ExperienceChangeDefaultRedirectDataServing,
    )
    from .experience_change_full_stack_feature_serving import (
        ExperienceChangeFullStackFeatureServing as ExperienceChangeFullStackFeatureServing,
    )
    from .experience_change_rich_structure_data_serving import (
        ExperienceChangeRichStructureDataServing as ExperienceChangeRichStructureDataServing,
    )
    from .experience_change_serving import ExperienceChangeServing as ExperienceChangeServing
    from .experience_integration import ExperienceIntegration as ExperienceIntegration
    from .experience_integration_baidu import ExperienceIntegrationBaidu as ExperienceIntegrationBaidu
    from .experience_integration_base import ExperienceIntegrationBase as ExperienceIntegrationBase
    from .experience_integration_cnzz import ExperienceIntegrationCnzz as ExperienceIntegrationCnzz
    from .experience_integration_ga3 import ExperienceIntegrationGA3 as ExperienceIntegrationGA3
    from .experience_integration_ga4_base import ExperienceIntegrationGA4Base as ExperienceIntegrationGA4Base
    from .experience_integration_ga_serving import ExperienceIntegrationGAServing as ExperienceIntegrationGAServing
    from .experience_integration_piwik import ExperienceIntegrationPiwik as ExperienceIntegrationPiwik
    from .experience_integration_sitecatalyst import (
        ExperienceIntegrationSitecatalyst as ExperienceIntegrationSitecatalyst,
    )
    from .experience_integration_ysance import ExperienceIntegrationYsance as ExperienceIntegrationYsance
    from .experience_matching_options import ExperienceMatchingOptions as ExperienceMatchingOptions
    from .experience_statuses import ExperienceStatuses as ExperienceStatuses
    from .experience_types import ExperienceTypes as ExperienceTypes
    from .experience_variation_config import ExperienceVariationConfig as ExperienceVariationConfig
    from .feature_variable_item_data import FeatureVariableItemData as FeatureVariableItemData
    from .feature_variable_item_data_type import FeatureVariableItemDataType as FeatureVariableItemDataType
    from .ga_goal import GaGoal as GaGoal
    from .ga_goal_settings import GaGoalSettings as GaGoalSettings
    from .ga_settings import GASettings as GASettings
    from .generic_bool_key_value_match_rule import GenericBoolKeyValueMatchRule as GenericBoolKeyValueMatchRule
    from .generic_bool_match_rule import GenericBoolMatchRule as GenericBoolMatchRule
    from .generic_list_matching_options import GenericListMatchingOptions as GenericListMatchingOptions
    from .generic_numeric_key_value_match_rule import GenericNumericKeyValueMatchRule as GenericNumericKeyValueMatchRule
    from .generic_numeric_match_rule import GenericNumericMatchRule as GenericNumericMatchRule
    from .generic_text_key_value_match_rule import GenericTextKeyValueMatchRule as GenericTextKeyValueMatchRule
    from .generic_text_match_rule import GenericTextMatchRule as GenericTextMatchRule
    from .goal_data import GoalData as GoalData
    from .goal_data_key import GoalDataKey as GoalDataKey
    from .goal_triggered_match_rule import GoalTriggeredMatchRule as GoalTriggeredMatchRule
    from .goal_types import GoalTypes as GoalTypes
    from .hour_of_day_match_rule import HourOfDayMatchRule as HourOfDayMatchRule
    from .integration_provider import IntegrationProvider as IntegrationProvider
    from .js_condition_match_rule import JsConditionMatchRule as JsConditionMatchRule
    from .kissmetrics_settings import KissmetricsSettings as KissmetricsSettings
    from .language_match_rule import LanguageMatchRule as LanguageMatchRule
    from .location_dom_trigger_events import LocationDomTriggerEvents as LocationDomTriggerEvents
    from .location_trigger import LocationTrigger as LocationTrigger
    from .location_trigger_callback import LocationTriggerCallback as LocationTriggerCallback
    from .location_trigger_dom_element import LocationTriggerDomElement as LocationTriggerDomElement
    from .location_trigger_manual import LocationTriggerManual as LocationTriggerManual
    from .location_trigger_types import LocationTriggerTypes as LocationTriggerTypes
    from .location_trigger_upon_run import LocationTriggerUponRun as LocationTriggerUponRun
    from .minute_of_hour_match_rule import MinuteOfHourMatchRule as MinuteOfHourMatchRule
    from .multipage_experience_page import MultipageExperiencePage as MultipageExperiencePage
    from .no_settings_goal import NoSettingsGoal as NoSettingsGoal
    from .numeric_matching import NumericMatching as NumericMatching
    from .numeric_matching_options import NumericMatchingOptions as NumericMatchingOptions
    from .numeric_outlier import NumericOutlier as NumericOutlier
    from .numeric_outlier_min_max import NumericOutlierMinMax as NumericOutlierMinMax
    from .numeric_outlier_none import NumericOutlierNone as NumericOutlierNone
    from .numeric_outlier_percentile import NumericOutlierPercentile as NumericOutlierPercentile
    from .numeric_outlier_types import NumericOutlierTypes as NumericOutlierTypes
    from .os_match_rule import OsMatchRule as OsMatchRule
    from .os_match_rule_value import OsMatchRuleValue as OsMatchRuleValue
    from .outlier_settings import OutlierSettings as OutlierSettings
    from .percentiles import Percentiles as Percentiles
    from .privacy_regions import PrivacyRegions as PrivacyRegions
    from .project_custom_domain import ProjectCustomDomain as ProjectCustomDomain
    from .project_domain import ProjectDomain as ProjectDomain
    from .project_environment import ProjectEnvironment as ProjectEnvironment
    from .project_integration_ga3 import ProjectIntegrationGA3 as ProjectIntegrationGA3
    from .project_integration_ga4 import ProjectIntegrationGA4 as ProjectIntegrationGA4
    from .project_integrations import ProjectIntegrations as ProjectIntegrations
    from .project_settings import ProjectSettings as ProjectSettings
    from .project_types import ProjectTypes as ProjectTypes
    from .project_visitor_insights import ProjectVisitorInsights as ProjectVisitorInsights
    from .revenue_goal import RevenueGoal as RevenueGoal
    from .revenue_goal_settings import RevenueGoalSettings as RevenueGoalSettings
    from .revenue_goal_settings_triggering_type import (
        RevenueGoalSettingsTriggeringType as RevenueGoalSettingsTriggeringType,
    )
    from .rule_alternatives import RuleAlternatives as RuleAlternatives
    from .rule_element import RuleElement as RuleElement
    from .rule_element_audience import RuleElementAudience as RuleElementAudience
    from .rule_group import RuleGroup as RuleGroup
    from .rule_object import RuleObject as RuleObject
    from .rule_object_audience import RuleObjectAudience as RuleObjectAudience
    from .scroll_percentage_goal import ScrollPercentageGoal as ScrollPercentageGoal
    from .scroll_percentage_goal_settings import ScrollPercentageGoalSettings as ScrollPercentageGoalSettings
    from .segment_bucketed_match_rule import SegmentBucketedMatchRule as SegmentBucketedMatchRule
    from .send_tracking_events_request_data import SendTrackingEventsRequestData as SendTrackingEventsRequestData
    from .split_url_settings import SplitUrlSettings as SplitUrlSettings
    from .submits_form_goal import SubmitsFormGoal as SubmitsFormGoal
    from .submits_form_goal_settings import SubmitsFormGoalSettings as SubmitsFormGoalSettings
    from .success_data import SuccessData as SuccessData
    from .text_matching import TextMatching as TextMatching
    from .text_matching_options import TextMatchingOptions as TextMatchingOptions
    from .tracked_visitor import TrackedVisitor as TrackedVisitor
    from .tracking_event_type import TrackingEventType as TrackingEventType
    from .tracking_script_release_base import TrackingScriptReleaseBase as TrackingScriptReleaseBase
    from .variation_statuses import VariationStatuses as VariationStatuses
    from .visitor_data_default_response import VisitorDataDefaultResponse as VisitorDataDefaultResponse
    from .visitor_data_exists_match_rule import VisitorDataExistsMatchRule as VisitorDataExistsMatchRule
    from .visitor_data_response import VisitorDataResponse as VisitorDataResponse
    from .visitor_data_response_data import VisitorDataResponseData as VisitorDataResponseData
    from .visitor_insights_data import VisitorInsightsData as VisitorInsightsData
    from .visitor_insights_data_sampling_rate import VisitorInsightsDataSamplingRate as VisitorInsightsDataSamplingRate
    from .visitor_segments import VisitorSegments as VisitorSegments
    from .visitor_segments_browser import VisitorSegmentsBrowser as VisitorSegmentsBrowser
    from .visitor_segments_devices_item import VisitorSegmentsDevicesItem as VisitorSegmentsDevicesItem
    from .visitor_segments_source import VisitorSegmentsSource as VisitorSegmentsSource
    from .visitor_segments_visitor_type import VisitorSegmentsVisitorType as VisitorSegmentsVisitorType
    from .visitor_tracking_events import VisitorTrackingEvents as VisitorTrackingEvents
    from .visitor_type_match_rule import VisitorTypeMatchRule as VisitorTypeMatchRule
    from .visitor_type_match_rule_value import VisitorTypeMatchRuleValue as VisitorTypeMatchRuleValue
    from .weather_condition_match_rule import WeatherConditionMatchRule as WeatherConditionMatchRule

    ExperienceIntegrationClicktale: TypeAlias = ExperienceIntegrationBase
    ExperienceIntegrationClicky: TypeAlias = ExperienceIntegrationBase
    ExperienceIntegrationCrazyegg: TypeAlias = ExperienceIntegrationBase
    ExperienceIntegrationEconda: TypeAlias = ExperienceIntegrationBase
    ExperienceIntegrationEulerian: TypeAlias = ExperienceIntegrationBase
    ExperienceIntegrationGosquared: TypeAlias = ExperienceIntegrationBase
    ExperienceIntegrationHeapanalytics: TypeAlias = ExperienceIntegrationBase
    ExperienceIntegrationHotjar: TypeAlias = ExperienceIntegrationBase
    ExperienceIntegrationMixpanel: TypeAlias = ExperienceIntegrationBase
    ExperienceIntegrationMouseflow: TypeAlias = ExperienceIntegrationBase
    ExperienceIntegrationSegmentio: TypeAlias = ExperienceIntegrationBase
    ExperienceIntegrationWoopra: TypeAlias = ExperienceIntegrationBase

ref: References = References(__name__)

_MODULES = {
    "Unknown": "abwire_runtime.data.unions",
    "AudienceRuleAlternatives": ".audience_rule_alternatives",
    "AudienceRuleGroup": ".audience_rule_group",
    "BrowserNameMatchRule": ".browser_name_match_rule",
    "BrowserNameMatchRuleValue": ".browser_name_match_rule_value",
    "BucketingEvent": ".bucketing_event",
    "ChoiceMatching": ".choice_matching",
    "ClicksElementGoal": ".clicks_element_goal",
    "ClicksElementGoalSettings": ".clicks_element_goal_settings",
    "ClicksLinkGoal": ".clicks_link_goal",
    "ClicksLinkGoalSettings": ".clicks_link_goal_settings",
    "ConfigAudience": ".config_audience",
    "ConfigAudienceTypes": ".config_audience_types",
    "ConfigExperience": ".config_experience",
    "ConfigExperienceSettings": ".config_experience_settings",
    "ConfigFeature": ".config_feature",
    "ConfigGoal": ".config_goal",
    "ConfigLocation": ".config_location",
    "ConfigMinimalResponseData": ".config_minimal_response_data",
    "ConfigOptionalResponseData": ".config_optional_response_data",
    "ConfigProject": ".config_project",
    "ConfigResponseData": ".config_response_data",
    "ConfigSegment": ".config_segment",
    "ConversionEvent": ".conversion_event",
    "CookieMatchRule": ".cookie_match_rule",
    "CookieMatching": ".cookie_matching",
    "CookieMatchingOptions": ".cookie_matching_options",
    "CountryMatchRule": ".country_match_rule",
    "DayOfWeekMatchRule": ".day_of_week_match_rule",
    "DomInteractionGoal": ".dom_interaction_goal",
    "DomInteractionGoalSettings": ".dom_interaction_goal_settings",
    "DomTrackedItem": ".dom_tracked_item",
    "ErrorData": ".error_data",
    "ExperienceChangeCustomCodeDataServing": ".experience_change_custom_code_data_serving",
    "ExperienceChangeDefaultCodeDataServing": ".experience_change_default_code_data_serving",
    "ExperienceChangeDefaultCodeMultipageDataServing": ".experience_change_default_code_multipage_data_serving",
    "ExperienceChangeDefaultRedirectDataServing": ".experience_change_default_redirect_data_serving",
    "ExperienceChangeFullStackFeatureServing": ".experience_change_full_stack_feature_serving",
    "ExperienceChangeRichStructureDataServing": ".experience_change_rich_structure_data_serving",
    "ExperienceChangeServing": ".experience_change_serving",
    "ExperienceIntegration": ".experience_integration",
    "ExperienceIntegrationBaidu": ".experience_integration_baidu",
    "ExperienceIntegrationBase": ".experience_integration_base",
    "ExperienceIntegrationCnzz": ".experience_integration_cnzz",
    "ExperienceIntegrationGA3": ".experience_integration_ga3",
    "ExperienceIntegrationGA4Base": ".experience_integration_ga4_base",
    "ExperienceIntegrationGAServing": ".experience_integration_ga_serving",
    "ExperienceIntegrationPiwik": ".experience_integration_piwik",
    "ExperienceIntegrationSitecatalyst": ".experience_integration_sitecatalyst",
    "ExperienceIntegrationYsance": ".experience_integration_ysance",
    "ExperienceMatchingOptions": ".experience_matching_options",
    "ExperienceStatuses": ".experience_statuses",
    "ExperienceTypes": ".experience_types",
    "ExperienceVariationConfig": ".experience_variation_config",
    "FeatureVariableItemData": ".feature_variable_item_data",
    "FeatureVariableItemDataType": ".feature_variable_item_data_type",
    "GASettings": ".ga_settings",
    "GaGoal": ".ga_goal",
    "GaGoalSettings": ".ga_goal_settings",
    "GenericBoolKeyValueMatchRule": ".generic_bool_key_value_match_rule",
    "GenericBoolMatchRule": ".generic_bool_match_rule",
    "GenericListMatchingOptions": ".generic_list_matching_options",
    "GenericNumericKeyValueMatchRule": ".generic_numeric_key_value_match_rule",
    "GenericNumericMatchRule": ".generic_numeric_match_rule",
    "GenericTextKeyValueMatchRule": ".generic_text_key_value_match_rule",
    "GenericTextMatchRule": ".generic_text_match_rule",
    "GoalData": ".goal_data",
    "GoalDataKey": ".goal_data_key",
    "GoalTriggeredMatchRule": ".goal_triggered_match_rule",
    "GoalTypes": ".goal_types",
    "HourOfDayMatchRule": ".hour_of_day_match_rule",
    "IntegrationProvider": ".integration_provider",
    "JsConditionMatchRule": ".js_condition_match_rule",
    "KissmetricsSettings": ".kissmetrics_settings",
    "LanguageMatchRule": ".language_match_rule",
    "LocationDomTriggerEvents": ".location_dom_trigger_events",
    "LocationTrigger": ".location_trigger",
    "LocationTriggerCallback": ".location_trigger_callback",
    "LocationTriggerDomElement": ".location_trigger_dom_element",
    "LocationTriggerManual": ".location_trigger_manual",
    "LocationTriggerTypes": ".location_trigger_types",
    "LocationTriggerUponRun": ".location_trigger_upon_run",
    "MinuteOfHourMatchRule": ".minute_of_hour_match_rule",
    "MultipageExperiencePage": ".multipage_experience_page",
    "NoSettingsGoal": ".no_settings_goal",
    "NumericMatching": ".numeric_matching",
    "NumericMatchingOptions": ".numeric_matching_options",
    "NumericOutlier": ".numeric_outlier",
    "NumericOutlierMinMax": ".numeric_outlier_min_max",
    "NumericOutlierNone": ".numeric_outlier_none",
    "NumericOutlierPercentile": ".numeric_outlier_percentile",
    "NumericOutlierTypes": ".numeric_outlier_types",
    "OsMatchRule": ".os_match_rule",
    "OsMatchRuleValue": ".os_match_rule_value",
    "OutlierSettings": ".outlier_settings",
    "Percentiles": ".percentiles",
    "PrivacyRegions": ".privacy_regions",
    "ProjectCustomDomain": ".project_custom_domain",
    "ProjectDomain": ".project_domain",
    "ProjectEnvironment": ".project_environment",
    "ProjectIntegrationGA3": ".project_integration_ga3",
    "ProjectIntegrationGA4": ".project_integration_ga4",
    "ProjectIntegrations": ".project_integrations",
    "ProjectSettings": ".project_settings",
    "ProjectTypes": ".project_types",
    "ProjectVisitorInsights": ".project_visitor_insights",
    "RevenueGoal": ".revenue_goal",
    "RevenueGoalSettings": ".revenue_goal_settings",
    "RevenueGoalSettingsTriggeringType": ".revenue_goal_settings_triggering_type",
    "RuleAlternatives": ".rule_alternatives",
    "RuleElement": ".rule_element",
    "RuleElementAudience": ".rule_element_audience",
    "RuleGroup": ".rule_group",
    "RuleObject": ".rule_object",
    "RuleObjectAudience": ".rule_object_audience",
    "ScrollPercentageGoal": ".scroll_percentage_goal",
    "ScrollPercentageGoalSettings": ".scroll_percentage_goal_settings",
    "SegmentBucketedMatchRule": ".segment_bucketed_match_rule",
    "SendTrackingEventsRequestData": ".send_tracking_events_request_data",
    "SplitUrlSettings": ".split_url_settings",
    "SubmitsFormGoal": ".submits_form_goal",
    "SubmitsFormGoalSettings": ".submits_form_goal_settings",
    "SuccessData": ".success_data",
    "TextMatching": ".text_matching",
    "TextMatchingOptions": ".text_matching_options",
    "TrackedVisitor": ".tracked_visitor",
    "TrackingEventType": ".tracking_event_type",
    "TrackingScriptReleaseBase": ".tracking_script_release_base",
    "VariationStatuses": ".variation_statuses",
    "VisitorDataDefaultResponse": ".visitor_data_default_response",
    "VisitorDataExistsMatchRule": ".visitor_data_exists_match_rule",
    "VisitorDataResponse": ".visitor_data_response",
    "VisitorDataResponseData": ".visitor_data_response_data",
    "VisitorInsightsData": ".visitor_insights_data",
    "VisitorInsightsDataSamplingRate": ".visitor_insights_data_sampling_rate",
    "VisitorSegments": ".visitor_segments",
    "VisitorSegmentsBrowser": ".visitor_segments_browser",
    "VisitorSegmentsDevicesItem": ".visitor_segments_devices_item",
    "VisitorSegmentsSource": ".visitor_segments_source",
    "VisitorSegmentsVisitorType": ".visitor_segments_visitor_type",
    "VisitorTrackingEvents": ".visitor_tracking_events",
    "VisitorTypeMatchRule": ".visitor_type_match_rule",
    "VisitorTypeMatchRuleValue": ".visitor_type_match_rule_value",
    "WeatherConditionMatchRule": ".weather_condition_match_rule",
}
_ALIASES: dict[str, str] = {
    "ExperienceIntegrationClicktale": "ExperienceIntegrationBase",
    "ExperienceIntegrationClicky": "ExperienceIntegrationBase",
    "ExperienceIntegrationCrazyegg": "ExperienceIntegrationBase",
    "ExperienceIntegrationEconda": "ExperienceIntegrationBase",
    "ExperienceIntegrationEulerian": "ExperienceIntegrationBase",
    "ExperienceIntegrationGosquared": "ExperienceIntegrationBase",
    "ExperienceIntegrationHeapanalytics": "ExperienceIntegrationBase",
    "ExperienceIntegrationHotjar": "ExperienceIntegrationBase",
    "ExperienceIntegrationMixpanel": "ExperienceIntegrationBase",
    "ExperienceIntegrationMouseflow": "ExperienceIntegrationBase",
    "ExperienceIntegrationSegmentio": "ExperienceIntegrationBase",
    "ExperienceIntegrationWoopra": "ExperienceIntegrationBase",
}


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
