"""The models, enums and unions of Convert serving and tracking. A name is imported when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import References

if TYPE_CHECKING:
    from typing import TypeAlias

    from abwire_runtime.data.unions import Unknown as Unknown

    from .audience_rule_alternatives import AudienceRuleAlternatives as AudienceRuleAlternatives
    from .audience_rule_group import AudienceRuleGroup as AudienceRuleGroup
    from .base_match import BaseMatch as BaseMatch
    from .base_rule import BaseRule as BaseRule
    from .base_rule_with_boolean_value import BaseRuleWithBooleanValue as BaseRuleWithBooleanValue
    from .base_rule_with_browser_name_value import BaseRuleWithBrowserNameValue as BaseRuleWithBrowserNameValue
    from .base_rule_with_browser_name_value_value import (
        BaseRuleWithBrowserNameValueValue as BaseRuleWithBrowserNameValueValue,
    )
    from .base_rule_with_country_code_value import BaseRuleWithCountryCodeValue as BaseRuleWithCountryCodeValue
    from .base_rule_with_day_of_week_value import BaseRuleWithDayOfWeekValue as BaseRuleWithDayOfWeekValue
    from .base_rule_with_goal_triggered_value import BaseRuleWithGoalTriggeredValue as BaseRuleWithGoalTriggeredValue
    from .base_rule_with_hour_of_day_value import BaseRuleWithHourOfDayValue as BaseRuleWithHourOfDayValue
    from .base_rule_with_js_code_value import BaseRuleWithJsCodeValue as BaseRuleWithJsCodeValue
    from .base_rule_with_language_code_value import BaseRuleWithLanguageCodeValue as BaseRuleWithLanguageCodeValue
    from .base_rule_with_minute_of_hour_value import BaseRuleWithMinuteOfHourValue as BaseRuleWithMinuteOfHourValue
    from .base_rule_with_numeric_value import BaseRuleWithNumericValue as BaseRuleWithNumericValue
    from .base_rule_with_os_value import BaseRuleWithOsValue as BaseRuleWithOsValue
    from .base_rule_with_os_value_value import BaseRuleWithOsValueValue as BaseRuleWithOsValueValue
    from .base_rule_with_segment_bucketed_value import (
        BaseRuleWithSegmentBucketedValue as BaseRuleWithSegmentBucketedValue,
    )
    from .base_rule_with_string_value import BaseRuleWithStringValue as BaseRuleWithStringValue
    from .base_rule_with_visitor_type_value import BaseRuleWithVisitorTypeValue as BaseRuleWithVisitorTypeValue
    from .base_rule_with_visitor_type_value_value import (
        BaseRuleWithVisitorTypeValueValue as BaseRuleWithVisitorTypeValueValue,
    )
    from .base_rule_with_weather_condition_value import (
        BaseRuleWithWeatherConditionValue as BaseRuleWithWeatherConditionValue,
    )
    from .bool_match_rules_types import BoolMatchRulesTypes as BoolMatchRulesTypes
    from .browser_name_match_rule import BrowserNameMatchRule as BrowserNameMatchRule
    from .browser_name_match_rule_value import BrowserNameMatchRuleValue as BrowserNameMatchRuleValue
    from .browser_name_match_rules_types import BrowserNameMatchRulesTypes as BrowserNameMatchRulesTypes
    from .bucketing_event import BucketingEvent as BucketingEvent
    from .choice_matching import ChoiceMatching as ChoiceMatching
    from .choice_matching_options import ChoiceMatchingOptions as ChoiceMatchingOptions
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
    from .config_goal_base import ConfigGoalBase as ConfigGoalBase
    from .config_location import ConfigLocation as ConfigLocation
    from .config_minimal_response_data import ConfigMinimalResponseData as ConfigMinimalResponseData
    from .config_optional_response_data import ConfigOptionalResponseData as ConfigOptionalResponseData
    from .config_project import ConfigProject as ConfigProject
    from .config_project_minimal_settings import ConfigProjectMinimalSettings as ConfigProjectMinimalSettings
    from .config_response_data import ConfigResponseData as ConfigResponseData
    from .config_segment import ConfigSegment as ConfigSegment
    from .conversion_event import ConversionEvent as ConversionEvent
    from .cookie_match_rule import CookieMatchRule as CookieMatchRule
    from .cookie_match_rules_types import CookieMatchRulesTypes as CookieMatchRulesTypes
    from .cookie_matching import CookieMatching as CookieMatching
    from .cookie_matching_options import CookieMatchingOptions as CookieMatchingOptions
    from .country_match_rule import CountryMatchRule as CountryMatchRule
    from .country_match_rules_types import CountryMatchRulesTypes as CountryMatchRulesTypes
    from .custom_code_data import CustomCodeData as CustomCodeData
    from .day_of_week_match_rule import DayOfWeekMatchRule as DayOfWeekMatchRule
    from .day_of_week_match_rules_types import DayOfWeekMatchRulesTypes as DayOfWeekMatchRulesTypes
    from .default_code_data import DefaultCodeData as DefaultCodeData
    from .default_code_multipage_data import DefaultCodeMultipageData as DefaultCodeMultipageData
    from .default_redirect_data import DefaultRedirectData as DefaultRedirectData
    from .dom_interaction_goal import DomInteractionGoal as DomInteractionGoal
    from .dom_interaction_goal_settings import DomInteractionGoalSettings as DomInteractionGoalSettings
    from .dom_tracked_item import DomTrackedItem as DomTrackedItem
    from .error_data import ErrorData as ErrorData
    from .experience_change_base import ExperienceChangeBase as ExperienceChangeBase
    from .experience_change_base_type import ExperienceChangeBaseType as ExperienceChangeBaseType
    from .experience_change_custom_code_data_base import (
        ExperienceChangeCustomCodeDataBase as ExperienceChangeCustomCodeDataBase,
    )
    from .experience_change_custom_code_data_serving import (
        ExperienceChangeCustomCodeDataServing as ExperienceChangeCustomCodeDataServing,
    )
    from .experience_change_default_code_data_base import (
        ExperienceChangeDefaultCodeDataBase as ExperienceChangeDefaultCodeDataBase,
    )
    from .experience_change_default_code_data_serving import (
        ExperienceChangeDefaultCodeDataServing as ExperienceChangeDefaultCodeDataServing,
    )
    from .experience_change_default_code_multipage_data_base import (
        ExperienceChangeDefaultCodeMultipageDataBase as ExperienceChangeDefaultCodeMultipageDataBase,
    )
    from .experience_change_default_code_multipage_data_serving import (
        ExperienceChangeDefaultCodeMultipageDataServing as ExperienceChangeDefaultCodeMultipageDataServing,
    )
    from .experience_change_default_redirect_data_base import (
        ExperienceChangeDefaultRedirectDataBase as ExperienceChangeDefaultRedirectDataBase,
    )
    from .experience_change_default_redirect_data_serving import (
        ExperienceChangeDefaultRedirectDataServing as ExperienceChangeDefaultRedirectDataServing,
    )
    from .experience_change_full_stack_feature_base import (
        ExperienceChangeFullStackFeatureBase as ExperienceChangeFullStackFeatureBase,
    )
    from .experience_change_full_stack_feature_serving import (
        ExperienceChangeFullStackFeatureServing as ExperienceChangeFullStackFeatureServing,
    )
    from .experience_change_id_read_only import ExperienceChangeIdReadOnly as ExperienceChangeIdReadOnly
    from .experience_change_rich_structure_data_base import (
        ExperienceChangeRichStructureDataBase as ExperienceChangeRichStructureDataBase,
    )
    from .experience_change_rich_structure_data_serving import (
        ExperienceChangeRichStructureDataServing as ExperienceChangeRichStructureDataServing,
    )
    from .experience_change_serving import ExperienceChangeServing as ExperienceChangeServing
    from .experience_integration import ExperienceIntegration as ExperienceIntegration
    from .experience_integration_baidu import ExperienceIntegrationBaidu as ExperienceIntegrationBaidu
    from .experience_integration_base import ExperienceIntegrationBase as ExperienceIntegrationBase
    from .experience_integration_cnzz import ExperienceIntegrationCnzz as ExperienceIntegrationCnzz
    from .experience_integration_ga import ExperienceIntegrationGA as ExperienceIntegrationGA
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
    from .full_stack_feature_data import FullStackFeatureData as FullStackFeatureData
    from .ga_goal import GaGoal as GaGoal
    from .ga_goal_settings import GaGoalSettings as GaGoalSettings
    from .ga_settings import GASettings as GASettings
    from .ga_settings_base import GASettingsBase as GASettingsBase
    from .generic_bool_key_value_match_rule import GenericBoolKeyValueMatchRule as GenericBoolKeyValueMatchRule
    from .generic_bool_key_value_match_rules_types import (
        GenericBoolKeyValueMatchRulesTypes as GenericBoolKeyValueMatchRulesTypes,
    )
    from .generic_bool_match_rule import GenericBoolMatchRule as GenericBoolMatchRule
    from .generic_key import GenericKey as GenericKey
    from .generic_key_value_match_rule import GenericKeyValueMatchRule as GenericKeyValueMatchRule
    from .generic_list_matching_options import GenericListMatchingOptions as GenericListMatchingOptions
    from .generic_numeric_key_value_match_rule import GenericNumericKeyValueMatchRule as GenericNumericKeyValueMatchRule
    from .generic_numeric_key_value_match_rules_types import (
        GenericNumericKeyValueMatchRulesTypes as GenericNumericKeyValueMatchRulesTypes,
    )
    from .generic_numeric_match_rule import GenericNumericMatchRule as GenericNumericMatchRule
    from .generic_text_key_value_match_rule import GenericTextKeyValueMatchRule as GenericTextKeyValueMatchRule
    from .generic_text_key_value_match_rules_types import (
        GenericTextKeyValueMatchRulesTypes as GenericTextKeyValueMatchRulesTypes,
    )
    from .generic_text_match_rule import GenericTextMatchRule as GenericTextMatchRule
    from .goal_data import GoalData as GoalData
    from .goal_data_key import GoalDataKey as GoalDataKey
    from .goal_triggered_match_rule import GoalTriggeredMatchRule as GoalTriggeredMatchRule
    from .goal_triggered_match_rules_types import GoalTriggeredMatchRulesTypes as GoalTriggeredMatchRulesTypes
    from .goal_types import GoalTypes as GoalTypes
    from .hour_of_day_match_rule import HourOfDayMatchRule as HourOfDayMatchRule
    from .hour_of_day_match_rules_types import HourOfDayMatchRulesTypes as HourOfDayMatchRulesTypes
    from .integration_ga3 import IntegrationGA3 as IntegrationGA3
    from .integration_ga4_base import IntegrationGA4Base as IntegrationGA4Base
    from .integration_provider import IntegrationProvider as IntegrationProvider
    from .js_condition_match_rule import JsConditionMatchRule as JsConditionMatchRule
    from .js_condition_match_rules_types import JsConditionMatchRulesTypes as JsConditionMatchRulesTypes
    from .key_value_matching import KeyValueMatching as KeyValueMatching
    from .kissmetrics_settings import KissmetricsSettings as KissmetricsSettings
    from .language_match_rule import LanguageMatchRule as LanguageMatchRule
    from .language_match_rules_types import LanguageMatchRulesTypes as LanguageMatchRulesTypes
    from .location_dom_trigger_events import LocationDomTriggerEvents as LocationDomTriggerEvents
    from .location_trigger import LocationTrigger as LocationTrigger
    from .location_trigger_base import LocationTriggerBase as LocationTriggerBase
    from .location_trigger_callback import LocationTriggerCallback as LocationTriggerCallback
    from .location_trigger_dom_element import LocationTriggerDomElement as LocationTriggerDomElement
    from .location_trigger_manual import LocationTriggerManual as LocationTriggerManual
    from .location_trigger_types import LocationTriggerTypes as LocationTriggerTypes
    from .location_trigger_upon_run import LocationTriggerUponRun as LocationTriggerUponRun
    from .minute_of_hour_match_rule import MinuteOfHourMatchRule as MinuteOfHourMatchRule
    from .minute_of_hour_match_rules_types import MinuteOfHourMatchRulesTypes as MinuteOfHourMatchRulesTypes
    from .multipage_experience_page import MultipageExperiencePage as MultipageExperiencePage
    from .no_settings_goal import NoSettingsGoal as NoSettingsGoal
    from .no_settings_goal_type import NoSettingsGoalType as NoSettingsGoalType
    from .numeric_match_rules_types import NumericMatchRulesTypes as NumericMatchRulesTypes
    from .numeric_matching import NumericMatching as NumericMatching
    from .numeric_matching_options import NumericMatchingOptions as NumericMatchingOptions
    from .numeric_outlier import NumericOutlier as NumericOutlier
    from .numeric_outlier_base import NumericOutlierBase as NumericOutlierBase
    from .numeric_outlier_min_max import NumericOutlierMinMax as NumericOutlierMinMax
    from .numeric_outlier_none import NumericOutlierNone as NumericOutlierNone
    from .numeric_outlier_percentile import NumericOutlierPercentile as NumericOutlierPercentile
    from .numeric_outlier_types import NumericOutlierTypes as NumericOutlierTypes
    from .os_match_rule import OsMatchRule as OsMatchRule
    from .os_match_rule_value import OsMatchRuleValue as OsMatchRuleValue
    from .os_match_rules_types import OsMatchRulesTypes as OsMatchRulesTypes
    from .outlier_settings import OutlierSettings as OutlierSettings
    from .percentiles import Percentiles as Percentiles
    from .privacy_regions import PrivacyRegions as PrivacyRegions
    from .project_custom_domain import ProjectCustomDomain as ProjectCustomDomain
    from .project_domain import ProjectDomain as ProjectDomain
    from .project_environment import ProjectEnvironment as ProjectEnvironment
    from .project_ga_settings_base import ProjectGASettingsBase as ProjectGASettingsBase
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
    from .rich_structure_data import RichStructureData as RichStructureData
    from .rule_alternatives import RuleAlternatives as RuleAlternatives
    from .rule_element import RuleElement as RuleElement
    from .rule_element_audience import RuleElementAudience as RuleElementAudience
    from .rule_group import RuleGroup as RuleGroup
    from .rule_object import RuleObject as RuleObject
    from .rule_object_audience import RuleObjectAudience as RuleObjectAudience
    from .scroll_percentage_goal import ScrollPercentageGoal as ScrollPercentageGoal
    from .scroll_percentage_goal_settings import ScrollPercentageGoalSettings as ScrollPercentageGoalSettings
    from .segment_bucketed_match_rule import SegmentBucketedMatchRule as SegmentBucketedMatchRule
    from .segment_bucketed_match_rules_types import SegmentBucketedMatchRulesTypes as SegmentBucketedMatchRulesTypes
    from .send_tracking_events_request_data import SendTrackingEventsRequestData as SendTrackingEventsRequestData
    from .split_url_settings import SplitUrlSettings as SplitUrlSettings
    from .submits_form_goal import SubmitsFormGoal as SubmitsFormGoal
    from .submits_form_goal_settings import SubmitsFormGoalSettings as SubmitsFormGoalSettings
    from .success_data import SuccessData as SuccessData
    from .text_match_rules_types import TextMatchRulesTypes as TextMatchRulesTypes
    from .text_matching import TextMatching as TextMatching
    from .text_matching_options import TextMatchingOptions as TextMatchingOptions
    from .tracked_visitor import TrackedVisitor as TrackedVisitor
    from .tracking_event_type import TrackingEventType as TrackingEventType
    from .tracking_script_release_base import TrackingScriptReleaseBase as TrackingScriptReleaseBase
    from .variation_statuses import VariationStatuses as VariationStatuses
    from .visitor_data_default_response import VisitorDataDefaultResponse as VisitorDataDefaultResponse
    from .visitor_data_exists_match_rule import VisitorDataExistsMatchRule as VisitorDataExistsMatchRule
    from .visitor_data_exists_match_rules_types import (
        VisitorDataExistsMatchRulesTypes as VisitorDataExistsMatchRulesTypes,
    )
    from .visitor_data_response import VisitorDataResponse as VisitorDataResponse
    from .visitor_data_response_data import VisitorDataResponseData as VisitorDataResponseData
    from .visitor_insights_base import VisitorInsightsBase as VisitorInsightsBase
    from .visitor_insights_base_heatmap_visits_limit import (
        VisitorInsightsBaseHeatmapVisitsLimit as VisitorInsightsBaseHeatmapVisitsLimit,
    )
    from .visitor_insights_base_sampling_rate import VisitorInsightsBaseSamplingRate as VisitorInsightsBaseSamplingRate
    from .visitor_insights_data import VisitorInsightsData as VisitorInsightsData
    from .visitor_insights_data_heatmap_visits_limit import (
        VisitorInsightsDataHeatmapVisitsLimit as VisitorInsightsDataHeatmapVisitsLimit,
    )
    from .visitor_segments import VisitorSegments as VisitorSegments
    from .visitor_segments_browser import VisitorSegmentsBrowser as VisitorSegmentsBrowser
    from .visitor_segments_devices_item import VisitorSegmentsDevicesItem as VisitorSegmentsDevicesItem
    from .visitor_segments_source import VisitorSegmentsSource as VisitorSegmentsSource
    from .visitor_segments_visitor_type import VisitorSegmentsVisitorType as VisitorSegmentsVisitorType
    from .visitor_tracking_events import VisitorTrackingEvents as VisitorTrackingEvents
    from .visitor_type_match_rule import VisitorTypeMatchRule as VisitorTypeMatchRule
    from .visitor_type_match_rule_value import VisitorTypeMatchRuleValue as VisitorTypeMatchRuleValue
    from .visitor_type_match_rules_types import VisitorTypeMatchRulesTypes as VisitorTypeMatchRulesTypes
    from .weather_condition_match_rule import WeatherConditionMatchRule as WeatherConditionMatchRule
    from .weather_condition_match_rules_types import WeatherConditionMatchRulesTypes as WeatherConditionMatchRulesTypes

    ExperienceIntegrationClicktale: TypeAlias = ExperienceIntegrationBase
    ExperienceIntegrationClicky: TypeAlias = ExperienceIntegrationBase
    ExperienceIntegrationCrazyegg: TypeAlias = ExperienceIntegrationBase
    ExperienceIntegrationEconda: TypeAlias = ExperienceIntegrationBase
    ExperienceIntegrationEulerian: TypeAlias = ExperienceIntegrationBase
    ExperienceIntegrationGosquared: TypeAlias = ExperienceIntegrationBase
    ExperienceIntegrationHeapanalytics: TypeAlias = ExperienceIntegrationBase
    ExperienceIntegrationHotjar: TypeAlias = ExperienceIntegrationBase
    ExperienceIntegrationMicrosoftClarity: TypeAlias = ExperienceIntegrationBase
    ExperienceIntegrationMixpanel: TypeAlias = ExperienceIntegrationBase
    ExperienceIntegrationMouseflow: TypeAlias = ExperienceIntegrationBase
    ExperienceIntegrationSegmentio: TypeAlias = ExperienceIntegrationBase
    ExperienceIntegrationWoopra: TypeAlias = ExperienceIntegrationBase

ref: References = References(__name__)

_MODULES = {
    "Unknown": "abwire_runtime.data.unions",
    "AudienceRuleAlternatives": ".audience_rule_alternatives",
    "AudienceRuleGroup": ".audience_rule_group",
    "BaseMatch": ".base_match",
    "BaseRule": ".base_rule",
    "BaseRuleWithBooleanValue": ".base_rule_with_boolean_value",
    "BaseRuleWithBrowserNameValue": ".base_rule_with_browser_name_value",
    "BaseRuleWithBrowserNameValueValue": ".base_rule_with_browser_name_value_value",
    "BaseRuleWithCountryCodeValue": ".base_rule_with_country_code_value",
    "BaseRuleWithDayOfWeekValue": ".base_rule_with_day_of_week_value",
    "BaseRuleWithGoalTriggeredValue": ".base_rule_with_goal_triggered_value",
    "BaseRuleWithHourOfDayValue": ".base_rule_with_hour_of_day_value",
    "BaseRuleWithJsCodeValue": ".base_rule_with_js_code_value",
    "BaseRuleWithLanguageCodeValue": ".base_rule_with_language_code_value",
    "BaseRuleWithMinuteOfHourValue": ".base_rule_with_minute_of_hour_value",
    "BaseRuleWithNumericValue": ".base_rule_with_numeric_value",
    "BaseRuleWithOsValue": ".base_rule_with_os_value",
    "BaseRuleWithOsValueValue": ".base_rule_with_os_value_value",
    "BaseRuleWithSegmentBucketedValue": ".base_rule_with_segment_bucketed_value",
    "BaseRuleWithStringValue": ".base_rule_with_string_value",
    "BaseRuleWithVisitorTypeValue": ".base_rule_with_visitor_type_value",
    "BaseRuleWithVisitorTypeValueValue": ".base_rule_with_visitor_type_value_value",
    "BaseRuleWithWeatherConditionValue": ".base_rule_with_weather_condition_value",
    "BoolMatchRulesTypes": ".bool_match_rules_types",
    "BrowserNameMatchRule": ".browser_name_match_rule",
    "BrowserNameMatchRuleValue": ".browser_name_match_rule_value",
    "BrowserNameMatchRulesTypes": ".browser_name_match_rules_types",
    "BucketingEvent": ".bucketing_event",
    "ChoiceMatching": ".choice_matching",
    "ChoiceMatchingOptions": ".choice_matching_options",
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
    "ConfigGoalBase": ".config_goal_base",
    "ConfigLocation": ".config_location",
    "ConfigMinimalResponseData": ".config_minimal_response_data",
    "ConfigOptionalResponseData": ".config_optional_response_data",
    "ConfigProject": ".config_project",
    "ConfigProjectMinimalSettings": ".config_project_minimal_settings",
    "ConfigResponseData": ".config_response_data",
    "ConfigSegment": ".config_segment",
    "ConversionEvent": ".conversion_event",
    "CookieMatchRule": ".cookie_match_rule",
    "CookieMatchRulesTypes": ".cookie_match_rules_types",
    "CookieMatching": ".cookie_matching",
    "CookieMatchingOptions": ".cookie_matching_options",
    "CountryMatchRule": ".country_match_rule",
    "CountryMatchRulesTypes": ".country_match_rules_types",
    "CustomCodeData": ".custom_code_data",
    "DayOfWeekMatchRule": ".day_of_week_match_rule",
    "DayOfWeekMatchRulesTypes": ".day_of_week_match_rules_types",
    "DefaultCodeData": ".default_code_data",
    "DefaultCodeMultipageData": ".default_code_multipage_data",
    "DefaultRedirectData": ".default_redirect_data",
    "DomInteractionGoal": ".dom_interaction_goal",
    "DomInteractionGoalSettings": ".dom_interaction_goal_settings",
    "DomTrackedItem": ".dom_tracked_item",
    "ErrorData": ".error_data",
    "ExperienceChangeBase": ".experience_change_base",
    "ExperienceChangeBaseType": ".experience_change_base_type",
    "ExperienceChangeCustomCodeDataBase": ".experience_change_custom_code_data_base",
    "ExperienceChangeCustomCodeDataServing": ".experience_change_custom_code_data_serving",
    "ExperienceChangeDefaultCodeDataBase": ".experience_change_default_code_data_base",
    "ExperienceChangeDefaultCodeDataServing": ".experience_change_default_code_data_serving",
    "ExperienceChangeDefaultCodeMultipageDataBase": ".experience_change_default_code_multipage_data_base",
    "ExperienceChangeDefaultCodeMultipageDataServing": ".experience_change_default_code_multipage_data_serving",
    "ExperienceChangeDefaultRedirectDataBase": ".experience_change_default_redirect_data_base",
    "ExperienceChangeDefaultRedirectDataServing": ".experience_change_default_redirect_data_serving",
    "ExperienceChangeFullStackFeatureBase": ".experience_change_full_stack_feature_base",
    "ExperienceChangeFullStackFeatureServing": ".experience_change_full_stack_feature_serving",
    "ExperienceChangeIdReadOnly": ".experience_change_id_read_only",
    "ExperienceChangeRichStructureDataBase": ".experience_change_rich_structure_data_base",
    "ExperienceChangeRichStructureDataServing": ".experience_change_rich_structure_data_serving",
    "ExperienceChangeServing": ".experience_change_serving",
    "ExperienceIntegration": ".experience_integration",
    "ExperienceIntegrationBaidu": ".experience_integration_baidu",
    "ExperienceIntegrationBase": ".experience_integration_base",
    "ExperienceIntegrationCnzz": ".experience_integration_cnzz",
    "ExperienceIntegrationGA": ".experience_integration_ga",
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
    "FullStackFeatureData": ".full_stack_feature_data",
    "GASettings": ".ga_settings",
    "GASettingsBase": ".ga_settings_base",
    "GaGoal": ".ga_goal",
    "GaGoalSettings": ".ga_goal_settings",
    "GenericBoolKeyValueMatchRule": ".generic_bool_key_value_match_rule",
    "GenericBoolKeyValueMatchRulesTypes": ".generic_bool_key_value_match_rules_types",
    "GenericBoolMatchRule": ".generic_bool_match_rule",
    "GenericKey": ".generic_key",
    "GenericKeyValueMatchRule": ".generic_key_value_match_rule",
    "GenericListMatchingOptions": ".generic_list_matching_options",
    "GenericNumericKeyValueMatchRule": ".generic_numeric_key_value_match_rule",
    "GenericNumericKeyValueMatchRulesTypes": ".generic_numeric_key_value_match_rules_types",
    "GenericNumericMatchRule": ".generic_numeric_match_rule",
    "GenericTextKeyValueMatchRule": ".generic_text_key_value_match_rule",
    "GenericTextKeyValueMatchRulesTypes": ".generic_text_key_value_match_rules_types",
    "GenericTextMatchRule": ".generic_text_match_rule",
    "GoalData": ".goal_data",
    "GoalDataKey": ".goal_data_key",
    "GoalTriggeredMatchRule": ".goal_triggered_match_rule",
    "GoalTriggeredMatchRulesTypes": ".goal_triggered_match_rules_types",
    "GoalTypes": ".goal_types",
    "HourOfDayMatchRule": ".hour_of_day_match_rule",
    "HourOfDayMatchRulesTypes": ".hour_of_day_match_rules_types",
    "IntegrationGA3": ".integration_ga3",
    "IntegrationGA4Base": ".integration_ga4_base",
    "IntegrationProvider": ".integration_provider",
    "JsConditionMatchRule": ".js_condition_match_rule",
    "JsConditionMatchRulesTypes": ".js_condition_match_rules_types",
    "KeyValueMatching": ".key_value_matching",
    "KissmetricsSettings": ".kissmetrics_settings",
    "LanguageMatchRule": ".language_match_rule",
    "LanguageMatchRulesTypes": ".language_match_rules_types",
    "LocationDomTriggerEvents": ".location_dom_trigger_events",
    "LocationTrigger": ".location_trigger",
    "LocationTriggerBase": ".location_trigger_base",
    "LocationTriggerCallback": ".location_trigger_callback",
    "LocationTriggerDomElement": ".location_trigger_dom_element",
    "LocationTriggerManual": ".location_trigger_manual",
    "LocationTriggerTypes": ".location_trigger_types",
    "LocationTriggerUponRun": ".location_trigger_upon_run",
    "MinuteOfHourMatchRule": ".minute_of_hour_match_rule",
    "MinuteOfHourMatchRulesTypes": ".minute_of_hour_match_rules_types",
    "MultipageExperiencePage": ".multipage_experience_page",
    "NoSettingsGoal": ".no_settings_goal",
    "NoSettingsGoalType": ".no_settings_goal_type",
    "NumericMatchRulesTypes": ".numeric_match_rules_types",
    "NumericMatching": ".numeric_matching",
    "NumericMatchingOptions": ".numeric_matching_options",
    "NumericOutlier": ".numeric_outlier",
    "NumericOutlierBase": ".numeric_outlier_base",
    "NumericOutlierMinMax": ".numeric_outlier_min_max",
    "NumericOutlierNone": ".numeric_outlier_none",
    "NumericOutlierPercentile": ".numeric_outlier_percentile",
    "NumericOutlierTypes": ".numeric_outlier_types",
    "OsMatchRule": ".os_match_rule",
    "OsMatchRuleValue": ".os_match_rule_value",
    "OsMatchRulesTypes": ".os_match_rules_types",
    "OutlierSettings": ".outlier_settings",
    "Percentiles": ".percentiles",
    "PrivacyRegions": ".privacy_regions",
    "ProjectCustomDomain": ".project_custom_domain",
    "ProjectDomain": ".project_domain",
    "ProjectEnvironment": ".project_environment",
    "ProjectGASettingsBase": ".project_ga_settings_base",
    "ProjectIntegrationGA3": ".project_integration_ga3",
    "ProjectIntegrationGA4": ".project_integration_ga4",
    "ProjectIntegrations": ".project_integrations",
    "ProjectSettings": ".project_settings",
    "ProjectTypes": ".project_types",
    "ProjectVisitorInsights": ".project_visitor_insights",
    "RevenueGoal": ".revenue_goal",
    "RevenueGoalSettings": ".revenue_goal_settings",
    "RevenueGoalSettingsTriggeringType": ".revenue_goal_settings_triggering_type",
    "RichStructureData": ".rich_structure_data",
    "RuleAlternatives": ".rule_alternatives",
    "RuleElement": ".rule_element",
    "RuleElementAudience": ".rule_element_audience",
    "RuleGroup": ".rule_group",
    "RuleObject": ".rule_object",
    "RuleObjectAudience": ".rule_object_audience",
    "ScrollPercentageGoal": ".scroll_percentage_goal",
    "ScrollPercentageGoalSettings": ".scroll_percentage_goal_settings",
    "SegmentBucketedMatchRule": ".segment_bucketed_match_rule",
    "SegmentBucketedMatchRulesTypes": ".segment_bucketed_match_rules_types",
    "SendTrackingEventsRequestData": ".send_tracking_events_request_data",
    "SplitUrlSettings": ".split_url_settings",
    "SubmitsFormGoal": ".submits_form_goal",
    "SubmitsFormGoalSettings": ".submits_form_goal_settings",
    "SuccessData": ".success_data",
    "TextMatchRulesTypes": ".text_match_rules_types",
    "TextMatching": ".text_matching",
    "TextMatchingOptions": ".text_matching_options",
    "TrackedVisitor": ".tracked_visitor",
    "TrackingEventType": ".tracking_event_type",
    "TrackingScriptReleaseBase": ".tracking_script_release_base",
    "VariationStatuses": ".variation_statuses",
    "VisitorDataDefaultResponse": ".visitor_data_default_response",
    "VisitorDataExistsMatchRule": ".visitor_data_exists_match_rule",
    "VisitorDataExistsMatchRulesTypes": ".visitor_data_exists_match_rules_types",
    "VisitorDataResponse": ".visitor_data_response",
    "VisitorDataResponseData": ".visitor_data_response_data",
    "VisitorInsightsBase": ".visitor_insights_base",
    "VisitorInsightsBaseHeatmapVisitsLimit": ".visitor_insights_base_heatmap_visits_limit",
    "VisitorInsightsBaseSamplingRate": ".visitor_insights_base_sampling_rate",
    "VisitorInsightsData": ".visitor_insights_data",
    "VisitorInsightsDataHeatmapVisitsLimit": ".visitor_insights_data_heatmap_visits_limit",
    "VisitorSegments": ".visitor_segments",
    "VisitorSegmentsBrowser": ".visitor_segments_browser",
    "VisitorSegmentsDevicesItem": ".visitor_segments_devices_item",
    "VisitorSegmentsSource": ".visitor_segments_source",
    "VisitorSegmentsVisitorType": ".visitor_segments_visitor_type",
    "VisitorTrackingEvents": ".visitor_tracking_events",
    "VisitorTypeMatchRule": ".visitor_type_match_rule",
    "VisitorTypeMatchRuleValue": ".visitor_type_match_rule_value",
    "VisitorTypeMatchRulesTypes": ".visitor_type_match_rules_types",
    "WeatherConditionMatchRule": ".weather_condition_match_rule",
    "WeatherConditionMatchRulesTypes": ".weather_condition_match_rules_types",
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
    "ExperienceIntegrationMicrosoftClarity": "ExperienceIntegrationBase",
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
