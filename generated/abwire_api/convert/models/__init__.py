"""The models, enums and unions of Convert API. A name is imported when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import References

if TYPE_CHECKING:
    from typing import TypeAlias

    from abwire_runtime.data.unions import Unknown as Unknown

    from .accept_invitation_request_data import AcceptInvitationRequestData as AcceptInvitationRequestData
    from .access_create_update_role import AccessCreateUpdateRole as AccessCreateUpdateRole
    from .access_create_update_role_accesses_item import (
        AccessCreateUpdateRoleAccessesItem as AccessCreateUpdateRoleAccessesItem,
    )
    from .access_role import AccessRole as AccessRole
    from .access_role_names import AccessRoleNames as AccessRoleNames
    from .access_role_names_no_owner import AccessRoleNamesNoOwner as AccessRoleNamesNoOwner
    from .access_roles_list_response_data import AccessRolesListResponseData as AccessRolesListResponseData
    from .access_statuses import AccessStatuses as AccessStatuses
    from .account import Account as Account
    from .account_addons_types import AccountAddonsTypes as AccountAddonsTypes
    from .account_contract import AccountContract as AccountContract
    from .account_customization_capability import AccountCustomizationCapability as AccountCustomizationCapability
    from .account_customization_limit_entry import AccountCustomizationLimitEntry as AccountCustomizationLimitEntry
    from .account_customizations import AccountCustomizations as AccountCustomizations
    from .account_details import AccountDetails as AccountDetails
    from .account_details_include_fields import AccountDetailsIncludeFields as AccountDetailsIncludeFields
    from .account_details_response_data import AccountDetailsResponseData as AccountDetailsResponseData
    from .account_details_update import AccountDetailsUpdate as AccountDetailsUpdate
    from .account_experiences_list_column_names import (
        AccountExperiencesListColumnNames as AccountExperiencesListColumnNames,
    )
    from .account_experiences_list_filtering_options import (
        AccountExperiencesListFilteringOptions as AccountExperiencesListFilteringOptions,
    )
    from .account_experiences_list_filtering_options_sort_by import (
        AccountExperiencesListFilteringOptionsSortBy as AccountExperiencesListFilteringOptionsSortBy,
    )
    from .account_experiences_list_filtering_options_sort_direction import (
        AccountExperiencesListFilteringOptionsSortDirection as AccountExperiencesListFilteringOptionsSortDirection,
    )
    from .account_experiences_list_persistent_options import (
        AccountExperiencesListPersistentOptions as AccountExperiencesListPersistentOptions,
    )
    from .account_experiences_list_persistent_options_columns_item import (
        AccountExperiencesListPersistentOptionsColumnsItem as AccountExperiencesListPersistentOptionsColumnsItem,
    )
    from .account_experiences_list_persistent_options_sort_by import (
        AccountExperiencesListPersistentOptionsSortBy as AccountExperiencesListPersistentOptionsSortBy,
    )
    from .account_experiences_list_persistent_options_sort_direction import (
        AccountExperiencesListPersistentOptionsSortDirection as AccountExperiencesListPersistentOptionsSortDirection,
    )
    from .account_experiences_list_request_data import (
        AccountExperiencesListRequestData as AccountExperiencesListRequestData,
    )
    from .account_experiences_list_request_data_sort_by import (
        AccountExperiencesListRequestDataSortBy as AccountExperiencesListRequestDataSortBy,
    )
    from .account_experiences_list_request_data_sort_direction import (
        AccountExperiencesListRequestDataSortDirection as AccountExperiencesListRequestDataSortDirection,
    )
    from .account_general_stats import AccountGeneralStats as AccountGeneralStats
    from .account_general_stats_usage import AccountGeneralStatsUsage as AccountGeneralStatsUsage
    from .account_history_column_names import AccountHistoryColumnNames as AccountHistoryColumnNames
    from .account_history_filtering_options import AccountHistoryFilteringOptions as AccountHistoryFilteringOptions
    from .account_history_filtering_options_sort_by import (
        AccountHistoryFilteringOptionsSortBy as AccountHistoryFilteringOptionsSortBy,
    )
    from .account_history_filtering_options_sort_direction import (
        AccountHistoryFilteringOptionsSortDirection as AccountHistoryFilteringOptionsSortDirection,
    )
    from .account_history_persistent_options import AccountHistoryPersistentOptions as AccountHistoryPersistentOptions
    from .account_history_persistent_options_columns_item import (
        AccountHistoryPersistentOptionsColumnsItem as AccountHistoryPersistentOptionsColumnsItem,
    )
    from .account_history_persistent_options_sort_by import (
        AccountHistoryPersistentOptionsSortBy as AccountHistoryPersistentOptionsSortBy,
    )
    from .account_history_persistent_options_sort_direction import (
        AccountHistoryPersistentOptionsSortDirection as AccountHistoryPersistentOptionsSortDirection,
    )
    from .account_history_request_data import AccountHistoryRequestData as AccountHistoryRequestData
    from .account_history_request_data_sort_by import AccountHistoryRequestDataSortBy as AccountHistoryRequestDataSortBy
    from .account_history_request_data_sort_direction import (
        AccountHistoryRequestDataSortDirection as AccountHistoryRequestDataSortDirection,
    )
    from .account_live_data_column_names import AccountLiveDataColumnNames as AccountLiveDataColumnNames
    from .account_live_data_filtering_options import AccountLiveDataFilteringOptions as AccountLiveDataFilteringOptions
    from .account_live_data_persistent_options import (
        AccountLiveDataPersistentOptions as AccountLiveDataPersistentOptions,
    )
    from .account_live_data_persistent_options_auto_refresh import (
        AccountLiveDataPersistentOptionsAutoRefresh as AccountLiveDataPersistentOptionsAutoRefresh,
    )
    from .account_live_data_persistent_options_columns_item import (
        AccountLiveDataPersistentOptionsColumnsItem as AccountLiveDataPersistentOptionsColumnsItem,
    )
    from .account_products import AccountProducts as AccountProducts
    from .account_products_billing import AccountProductsBilling as AccountProductsBilling
    from .account_products_billing_products import AccountProductsBillingProducts as AccountProductsBillingProducts
    from .account_products_billing_products_addons_item import (
        AccountProductsBillingProductsAddonsItem as AccountProductsBillingProductsAddonsItem,
    )
    from .account_products_billing_products_deploy import (
        AccountProductsBillingProductsDeploy as AccountProductsBillingProductsDeploy,
    )
    from .account_products_billing_products_experiences import (
        AccountProductsBillingProductsExperiences as AccountProductsBillingProductsExperiences,
    )
    from .account_types import AccountTypes as AccountTypes
    from .account_user_accesses import AccountUserAccesses as AccountUserAccesses
    from .account_user_accesses_accesses_item import AccountUserAccessesAccessesItem as AccountUserAccessesAccessesItem
    from .account_user_accesses_create_request_data import (
        AccountUserAccessesCreateRequestData as AccountUserAccessesCreateRequestData,
    )
    from .account_user_accesses_create_request_data_accesses_item import (
        AccountUserAccessesCreateRequestDataAccessesItem as AccountUserAccessesCreateRequestDataAccessesItem,
    )
    from .account_user_accesses_delete import AccountUserAccessesDelete as AccountUserAccessesDelete
    from .account_user_accesses_expand_fields import AccountUserAccessesExpandFields as AccountUserAccessesExpandFields
    from .account_user_accesses_expand_params import AccountUserAccessesExpandParams as AccountUserAccessesExpandParams
    from .account_user_accesses_response import AccountUserAccessesResponse as AccountUserAccessesResponse
    from .account_user_accesses_update_request_data import (
        AccountUserAccessesUpdateRequestData as AccountUserAccessesUpdateRequestData,
    )
    from .account_users_accesses_list_response import (
        AccountUsersAccessesListResponse as AccountUsersAccessesListResponse,
    )
    from .accounts_list_response_data import AccountsListResponseData as AccountsListResponseData
    from .addon_plan_update_body import AddonPlanUpdateBody as AddonPlanUpdateBody
    from .advanced_goal import AdvancedGoal as AdvancedGoal
    from .aida_principles import AIDAPrinciples as AIDAPrinciples
    from .api_key import ApiKey as ApiKey
    from .api_key_auth_types import ApiKeyAuthTypes as ApiKeyAuthTypes
    from .api_keys_list_response import ApiKeysListResponse as ApiKeysListResponse
    from .audience import Audience as Audience
    from .audience_base import AudienceBase as AudienceBase
    from .audience_base_stats import AudienceBaseStats as AudienceBaseStats
    from .audience_create import AudienceCreate as AudienceCreate
    from .audience_expandable import AudienceExpandable as AudienceExpandable
    from .audience_include_fields import AudienceIncludeFields as AudienceIncludeFields
    from .audience_preset import AudiencePreset as AudiencePreset
    from .audience_preset_stats import AudiencePresetStats as AudiencePresetStats
    from .audience_statuses import AudienceStatuses as AudienceStatuses
    from .audience_types import AudienceTypes as AudienceTypes
    from .audience_types_no_url import AudienceTypesNoUrl as AudienceTypesNoUrl
    from .audience_types_with_url import AudienceTypesWithUrl as AudienceTypesWithUrl
    from .audience_with_url_matching import AudienceWithUrlMatching as AudienceWithUrlMatching
    from .audience_with_url_matching_create import AudienceWithUrlMatchingCreate as AudienceWithUrlMatchingCreate
    from .audience_with_url_matching_create_stats import (
        AudienceWithUrlMatchingCreateStats as AudienceWithUrlMatchingCreateStats,
    )
    from .audience_with_url_matching_stats import AudienceWithUrlMatchingStats as AudienceWithUrlMatchingStats
    from .audience_without_url_matching import AudienceWithoutUrlMatching as AudienceWithoutUrlMatching
    from .audience_without_url_matching_create import (
        AudienceWithoutUrlMatchingCreate as AudienceWithoutUrlMatchingCreate,
    )
    from .audience_without_url_matching_create_stats import (
        AudienceWithoutUrlMatchingCreateStats as AudienceWithoutUrlMatchingCreateStats,
    )
    from .audience_without_url_matching_stats import AudienceWithoutUrlMatchingStats as AudienceWithoutUrlMatchingStats
    from .audiences_list_column_names import AudiencesListColumnNames as AudiencesListColumnNames
    from .audiences_list_filtering_options import AudiencesListFilteringOptions as AudiencesListFilteringOptions
    from .audiences_list_filtering_options_sort_by import (
        AudiencesListFilteringOptionsSortBy as AudiencesListFilteringOptionsSortBy,
    )
    from .audiences_list_filtering_options_sort_direction import (
        AudiencesListFilteringOptionsSortDirection as AudiencesListFilteringOptionsSortDirection,
    )
    from .audiences_list_filtering_options_usage import (
        AudiencesListFilteringOptionsUsage as AudiencesListFilteringOptionsUsage,
    )
    from .audiences_list_persistent_options import AudiencesListPersistentOptions as AudiencesListPersistentOptions
    from .audiences_list_persistent_options_columns_item import (
        AudiencesListPersistentOptionsColumnsItem as AudiencesListPersistentOptionsColumnsItem,
    )
    from .audiences_list_persistent_options_sort_by import (
        AudiencesListPersistentOptionsSortBy as AudiencesListPersistentOptionsSortBy,
    )
    from .audiences_list_persistent_options_sort_direction import (
        AudiencesListPersistentOptionsSortDirection as AudiencesListPersistentOptionsSortDirection,
    )
    from .audiences_list_persistent_options_usage import (
        AudiencesListPersistentOptionsUsage as AudiencesListPersistentOptionsUsage,
    )
    from .audiences_list_response_data import AudiencesListResponseData as AudiencesListResponseData
    from .audiences_presets_list_response_data import (
        AudiencesPresetsListResponseData as AudiencesPresetsListResponseData,
    )
    from .auth_base_data import AuthBaseData as AuthBaseData
    from .auth_request_data import AuthRequestData as AuthRequestData
    from .auth_request_data_base import AuthRequestDataBase as AuthRequestDataBase
    from .auth_request_data_base_request_type import AuthRequestDataBaseRequestType as AuthRequestDataBaseRequestType
    from .auth_response import AuthResponse as AuthResponse
    from .auth_response_auth_code import AuthResponseAuthCode as AuthResponseAuthCode
    from .base64_image import Base64Image as Base64Image
    from .base_accesses import BaseAccesses as BaseAccesses
    from .base_accesses_accesses_item import BaseAccessesAccessesItem as BaseAccessesAccessesItem
    from .base_account_user_accesses import BaseAccountUserAccesses as BaseAccountUserAccesses
    from .base_account_user_accesses_accesses_item import (
        BaseAccountUserAccessesAccessesItem as BaseAccountUserAccessesAccessesItem,
    )
    from .base_data_item import BaseDataItem as BaseDataItem
    from .base_experience_expandable import BaseExperienceExpandable as BaseExperienceExpandable
    from .base_experience_section import BaseExperienceSection as BaseExperienceSection
    from .base_knowledge_base import BaseKnowledgeBase as BaseKnowledgeBase
    from .base_match import BaseMatch as BaseMatch
    from .base_metric import BaseMetric as BaseMetric
    from .base_metric_no_statistics import BaseMetricNoStatistics as BaseMetricNoStatistics
    from .base_observation import BaseObservation as BaseObservation
    from .base_project import BaseProject as BaseProject
    from .base_project_custom_domain import BaseProjectCustomDomain as BaseProjectCustomDomain
    from .base_project_custom_domain_status import BaseProjectCustomDomainStatus as BaseProjectCustomDomainStatus
    from .base_project_environments_value import BaseProjectEnvironmentsValue as BaseProjectEnvironmentsValue
    from .base_project_integrations_settings import BaseProjectIntegrationsSettings as BaseProjectIntegrationsSettings
    from .base_project_integrations_settings_crazyegg import (
        BaseProjectIntegrationsSettingsCrazyegg as BaseProjectIntegrationsSettingsCrazyegg,
    )
    from .base_project_integrations_settings_hotjar import (
        BaseProjectIntegrationsSettingsHotjar as BaseProjectIntegrationsSettingsHotjar,
    )
    from .base_project_integrations_settings_kissmetrics import (
        BaseProjectIntegrationsSettingsKissmetrics as BaseProjectIntegrationsSettingsKissmetrics,
    )
    from .base_project_project_type import BaseProjectProjectType as BaseProjectProjectType
    from .base_project_reporting_settings import BaseProjectReportingSettings as BaseProjectReportingSettings
    from .base_project_reporting_settings_blocked_ips import (
        BaseProjectReportingSettingsBlockedIps as BaseProjectReportingSettingsBlockedIps,
    )
    from .base_project_reporting_settings_blocked_ips_range_item import (
        BaseProjectReportingSettingsBlockedIpsRangeItem as BaseProjectReportingSettingsBlockedIpsRangeItem,
    )
    from .base_project_reporting_settings_blocked_ips_single_item import (
        BaseProjectReportingSettingsBlockedIpsSingleItem as BaseProjectReportingSettingsBlockedIpsSingleItem,
    )
    from .base_project_reporting_settings_outliers import (
        BaseProjectReportingSettingsOutliers as BaseProjectReportingSettingsOutliers,
    )
    from .base_project_reporting_settings_stop_tracking_goals_after_days import (
        BaseProjectReportingSettingsStopTrackingGoalsAfterDays as BaseProjectReportingSettingsStopTrackingGoalsAfterDays,
    )
    from .base_project_reporting_settings_visual_editor import (
        BaseProjectReportingSettingsVisualEditor as BaseProjectReportingSettingsVisualEditor,
    )
    from .base_project_settings import BaseProjectSettings as BaseProjectSettings
    from .base_project_settings_do_not_track import BaseProjectSettingsDoNotTrack as BaseProjectSettingsDoNotTrack
    from .base_project_settings_global_privacy_control import (
        BaseProjectSettingsGlobalPrivacyControl as BaseProjectSettingsGlobalPrivacyControl,
    )
    from .base_project_settings_personalization import (
        BaseProjectSettingsPersonalization as BaseProjectSettingsPersonalization,
    )
    from .base_project_settings_time_format import BaseProjectSettingsTimeFormat as BaseProjectSettingsTimeFormat
    from .base_project_settings_tracking_script import (
        BaseProjectSettingsTrackingScript as BaseProjectSettingsTrackingScript,
    )
    from .base_project_settings_visitor_insights import (
        BaseProjectSettingsVisitorInsights as BaseProjectSettingsVisitorInsights,
    )
    from .base_project_settings_visitor_insights_sampling_rate import (
        BaseProjectSettingsVisitorInsightsSamplingRate as BaseProjectSettingsVisitorInsightsSamplingRate,
    )
    from .base_report_request_data import BaseReportRequestData as BaseReportRequestData
    from .base_rule import BaseRule as BaseRule
    from .base_rule_with_boolean_value import BaseRuleWithBooleanValue as BaseRuleWithBooleanValue
    from .base_rule_with_browser_name_value import BaseRuleWithBrowserNameValue as BaseRuleWithBrowserNameValue
    from .base_rule_with_browser_name_value_value import (
        BaseRuleWithBrowserNameValueValue as BaseRuleWithBrowserNameValueValue,
    )
    from .base_rule_with_country_code_value import BaseRuleWithCountryCodeValue as BaseRuleWithCountryCodeValue
    from .base_rule_with_day_of_week_value import BaseRuleWithDayOfWeekValue as BaseRuleWithDayOfWeekValue
    from .base_rule_with_experience_bucketed_value import (
        BaseRuleWithExperienceBucketedValue as BaseRuleWithExperienceBucketedValue,
    )
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
    from .base_section_version import BaseSectionVersion as BaseSectionVersion
    from .base_simple_experience import BaseSimpleExperience as BaseSimpleExperience
    from .base_ui_section_preference import BaseUiSectionPreference as BaseUiSectionPreference
    from .base_visitor_data import BaseVisitorData as BaseVisitorData
    from .billing_plan_bill_by_enum import BillingPlanBillByEnum as BillingPlanBillByEnum
    from .billing_plan_data import BillingPlanData as BillingPlanData
    from .billing_plan_data_available_features_nice_names_item import (
        BillingPlanDataAvailableFeaturesNiceNamesItem as BillingPlanDataAvailableFeaturesNiceNamesItem,
    )
    from .billing_plan_data_base import BillingPlanDataBase as BillingPlanDataBase
    from .billing_plan_data_contract import BillingPlanDataContract as BillingPlanDataContract
    from .billing_plan_data_usage_limits import BillingPlanDataUsageLimits as BillingPlanDataUsageLimits
    from .billing_plan_data_usage_limits_visitor_data import (
        BillingPlanDataUsageLimitsVisitorData as BillingPlanDataUsageLimitsVisitorData,
    )
    from .billing_plan_limits_and_capabilities import (
        BillingPlanLimitsAndCapabilities as BillingPlanLimitsAndCapabilities,
    )
    from .billing_plan_limits_and_capabilities_available_features_nice_names_item import (
        BillingPlanLimitsAndCapabilitiesAvailableFeaturesNiceNamesItem as BillingPlanLimitsAndCapabilitiesAvailableFeaturesNiceNamesItem,
    )
    from .billing_plan_limits_and_capabilities_base import (
        BillingPlanLimitsAndCapabilitiesBase as BillingPlanLimitsAndCapabilitiesBase,
    )
    from .billing_plan_limits_and_capabilities_base_available_features_nice_names_item import (
        BillingPlanLimitsAndCapabilitiesBaseAvailableFeaturesNiceNamesItem as BillingPlanLimitsAndCapabilitiesBaseAvailableFeaturesNiceNamesItem,
    )
    from .billing_plan_limits_and_capabilities_usage_limits import (
        BillingPlanLimitsAndCapabilitiesUsageLimits as BillingPlanLimitsAndCapabilitiesUsageLimits,
    )
    from .billing_plan_limits_and_capabilities_usage_limits_visitor_data import (
        BillingPlanLimitsAndCapabilitiesUsageLimitsVisitorData as BillingPlanLimitsAndCapabilitiesUsageLimitsVisitorData,
    )
    from .billing_plans_list_response_data import BillingPlansListResponseData as BillingPlansListResponseData
    from .billing_portal import BillingPortal as BillingPortal
    from .billing_portal_response_data import BillingPortalResponseData as BillingPortalResponseData
    from .billing_usage_limit import BillingUsageLimit as BillingUsageLimit
    from .billing_usage_limit_base import BillingUsageLimitBase as BillingUsageLimitBase
    from .bool_match_rules_types import BoolMatchRulesTypes as BoolMatchRulesTypes
    from .browser_name_match_rule import BrowserNameMatchRule as BrowserNameMatchRule
    from .browser_name_match_rule_matching import BrowserNameMatchRuleMatching as BrowserNameMatchRuleMatching
    from .browser_name_match_rule_value import BrowserNameMatchRuleValue as BrowserNameMatchRuleValue
    from .browser_name_match_rules_types import BrowserNameMatchRulesTypes as BrowserNameMatchRulesTypes
    from .bulk_delete_audience_request_data import BulkDeleteAudienceRequestData as BulkDeleteAudienceRequestData
    from .bulk_delete_domain_request_data import BulkDeleteDomainRequestData as BulkDeleteDomainRequestData
    from .bulk_delete_experiences_request_data import (
        BulkDeleteExperiencesRequestData as BulkDeleteExperiencesRequestData,
    )
    from .bulk_delete_feature_request_data import BulkDeleteFeatureRequestData as BulkDeleteFeatureRequestData
    from .bulk_delete_goal_request_data import BulkDeleteGoalRequestData as BulkDeleteGoalRequestData
    from .bulk_delete_hypotheses_request_data import BulkDeleteHypothesesRequestData as BulkDeleteHypothesesRequestData
    from .bulk_delete_knowledge_bases_request_data import (
        BulkDeleteKnowledgeBasesRequestData as BulkDeleteKnowledgeBasesRequestData,
    )
    from .bulk_delete_locations_request_data import BulkDeleteLocationsRequestData as BulkDeleteLocationsRequestData
    from .bulk_delete_observations_request_data import (
        BulkDeleteObservationsRequestData as BulkDeleteObservationsRequestData,
    )
    from .bulk_delete_tag_request_data import BulkDeleteTagRequestData as BulkDeleteTagRequestData
    from .bulk_entity_error import BulkEntityError as BulkEntityError
    from .bulk_experience_statuses import BulkExperienceStatuses as BulkExperienceStatuses
    from .bulk_success_data import BulkSuccessData as BulkSuccessData
    from .bulk_update_audience_request_data import BulkUpdateAudienceRequestData as BulkUpdateAudienceRequestData
    from .bulk_update_experiences_request_data import (
        BulkUpdateExperiencesRequestData as BulkUpdateExperiencesRequestData,
    )
    from .bulk_update_feature_request_data import BulkUpdateFeatureRequestData as BulkUpdateFeatureRequestData
    from .bulk_update_goal_request_data import BulkUpdateGoalRequestData as BulkUpdateGoalRequestData
    from .bulk_update_hypotheses_request_data import BulkUpdateHypothesesRequestData as BulkUpdateHypothesesRequestData
    from .bulk_update_knowledge_bases_request_data import (
        BulkUpdateKnowledgeBasesRequestData as BulkUpdateKnowledgeBasesRequestData,
    )
    from .bulk_update_locations_request_data import BulkUpdateLocationsRequestData as BulkUpdateLocationsRequestData
    from .bulk_update_observations_request_data import (
        BulkUpdateObservationsRequestData as BulkUpdateObservationsRequestData,
    )
    from .bulk_update_projects_request_data import BulkUpdateProjectsRequestData as BulkUpdateProjectsRequestData
    from .bulk_update_projects_request_data_settings import (
        BulkUpdateProjectsRequestDataSettings as BulkUpdateProjectsRequestDataSettings,
    )
    from .bulk_update_projects_request_data_settings_tracking_script import (
        BulkUpdateProjectsRequestDataSettingsTrackingScript as BulkUpdateProjectsRequestDataSettingsTrackingScript,
    )
    from .cancel_paddle_subscription_response import (
        CancelPaddleSubscriptionResponse as CancelPaddleSubscriptionResponse,
    )
    from .cancel_paddle_subscription_response_data import (
        CancelPaddleSubscriptionResponseData as CancelPaddleSubscriptionResponseData,
    )
    from .cdn_image import CdnImage as CdnImage
    from .cdn_images_list_response_data import CdnImagesListResponseData as CdnImagesListResponseData
    from .change_history import ChangeHistory as ChangeHistory
    from .change_history_changes import ChangeHistoryChanges as ChangeHistoryChanges
    from .change_history_expand_fields import ChangeHistoryExpandFields as ChangeHistoryExpandFields
    from .change_history_expand_parameter import ChangeHistoryExpandParameter as ChangeHistoryExpandParameter
    from .change_history_info import ChangeHistoryInfo as ChangeHistoryInfo
    from .change_history_list_response_data import ChangeHistoryListResponseData as ChangeHistoryListResponseData
    from .change_history_methods import ChangeHistoryMethods as ChangeHistoryMethods
    from .change_history_object_types import ChangeHistoryObjectTypes as ChangeHistoryObjectTypes
    from .change_history_objects import ChangeHistoryObjects as ChangeHistoryObjects
    from .charge_paddle_customer_request import ChargePaddleCustomerRequest as ChargePaddleCustomerRequest
    from .charge_paddle_customer_response import ChargePaddleCustomerResponse as ChargePaddleCustomerResponse
    from .charge_paddle_customer_response_data import (
        ChargePaddleCustomerResponseData as ChargePaddleCustomerResponseData,
    )
    from .check_code_domain_request_data import CheckCodeDomainRequestData as CheckCodeDomainRequestData
    from .check_partner_data import CheckPartnerData as CheckPartnerData
    from .check_partner_request_data import CheckPartnerRequestData as CheckPartnerRequestData
    from .choice_contains_options import ChoiceContainsOptions as ChoiceContainsOptions
    from .choice_matching_options import ChoiceMatchingOptions as ChoiceMatchingOptions
    from .cialdini_principles import CialdiniPrinciples as CialdiniPrinciples
    from .clicks_element_goal import ClicksElementGoal as ClicksElementGoal
    from .clicks_element_goal_settings import ClicksElementGoalSettings as ClicksElementGoalSettings
    from .clicks_link_goal import ClicksLinkGoal as ClicksLinkGoal
    from .clicks_link_goal_settings import ClicksLinkGoalSettings as ClicksLinkGoalSettings
    from .clone_experience_request_data import CloneExperienceRequestData as CloneExperienceRequestData
    from .collapsed_experience_variation_data import (
        CollapsedExperienceVariationData as CollapsedExperienceVariationData,
    )
    from .column_preference import ColumnPreference as ColumnPreference
    from .common_basic_permissions import CommonBasicPermissions as CommonBasicPermissions
    from .compass_columns_names import CompassColumnsNames as CompassColumnsNames
    from .compass_columns_persistent_options import CompassColumnsPersistentOptions as CompassColumnsPersistentOptions
    from .compass_columns_persistent_options_columns_item import (
        CompassColumnsPersistentOptionsColumnsItem as CompassColumnsPersistentOptionsColumnsItem,
    )
    from .confirm_email_request_data import ConfirmEmailRequestData as ConfirmEmailRequestData
    from .confirm_new_password_auth_request_data import (
        ConfirmNewPasswordAuthRequestData as ConfirmNewPasswordAuthRequestData,
    )
    from .convert_experience_variation_request_data import (
        ConvertExperienceVariationRequestData as ConvertExperienceVariationRequestData,
    )
    from .convert_experience_variation_request_data_experience_type import (
        ConvertExperienceVariationRequestDataExperienceType as ConvertExperienceVariationRequestDataExperienceType,
    )
    from .convertible_experience_types import ConvertibleExperienceTypes as ConvertibleExperienceTypes
    from .cookie_match_rule import CookieMatchRule as CookieMatchRule
    from .cookie_match_rule_matching import CookieMatchRuleMatching as CookieMatchRuleMatching
    from .cookie_match_rules_types import CookieMatchRulesTypes as CookieMatchRulesTypes
    from .cookie_matching_options import CookieMatchingOptions as CookieMatchingOptions
    from .country_match_rule import CountryMatchRule as CountryMatchRule
    from .country_match_rule_matching import CountryMatchRuleMatching as CountryMatchRuleMatching
    from .country_match_rules_types import CountryMatchRulesTypes as CountryMatchRulesTypes
    from .create_advanced_goal import CreateAdvancedGoal as CreateAdvancedGoal
    from .create_api_key_request_data import CreateApiKeyRequestData as CreateApiKeyRequestData
    from .create_clicks_element_goal import CreateClicksElementGoal as CreateClicksElementGoal
    from .create_clicks_link_goal import CreateClicksLinkGoal as CreateClicksLinkGoal
    from .create_dom_interaction_goal import CreateDomInteractionGoal as CreateDomInteractionGoal
    from .create_experience_request_data import CreateExperienceRequestData as CreateExperienceRequestData
    from .create_experience_request_data_integrations_item import (
        CreateExperienceRequestDataIntegrationsItem as CreateExperienceRequestDataIntegrationsItem,
    )
    from .create_experience_request_data_screenshots_info_item import (
        CreateExperienceRequestDataScreenshotsInfoItem as CreateExperienceRequestDataScreenshotsInfoItem,
    )
    from .create_experience_request_data_site_area import (
        CreateExperienceRequestDataSiteArea as CreateExperienceRequestDataSiteArea,
    )
    from .create_feature_request_data import CreateFeatureRequestData as CreateFeatureRequestData
    from .create_ga_goal import CreateGaGoal as CreateGaGoal
    from .create_goal import CreateGoal as CreateGoal
    from .create_hypothesis import CreateHypothesis as CreateHypothesis
    from .create_hypothesis_ice import CreateHypothesisICE as CreateHypothesisICE
    from .create_hypothesis_pie import CreateHypothesisPIE as CreateHypothesisPIE
    from .create_knowledge_base_request_data import CreateKnowledgeBaseRequestData as CreateKnowledgeBaseRequestData
    from .create_no_settings_goal import CreateNoSettingsGoal as CreateNoSettingsGoal
    from .create_no_settings_goal_type import CreateNoSettingsGoalType as CreateNoSettingsGoalType
    from .create_observation import CreateObservation as CreateObservation
    from .create_paddle_subscription_request import CreatePaddleSubscriptionRequest as CreatePaddleSubscriptionRequest
    from .create_paddle_subscription_request_collection_mode import (
        CreatePaddleSubscriptionRequestCollectionMode as CreatePaddleSubscriptionRequestCollectionMode,
    )
    from .create_paddle_subscription_request_proration_billing_mode import (
        CreatePaddleSubscriptionRequestProrationBillingMode as CreatePaddleSubscriptionRequestProrationBillingMode,
    )
    from .create_paddle_subscription_response import (
        CreatePaddleSubscriptionResponse as CreatePaddleSubscriptionResponse,
    )
    from .create_paddle_subscription_response_data import (
        CreatePaddleSubscriptionResponseData as CreatePaddleSubscriptionResponseData,
    )
    from .create_placeholder_request_data import CreatePlaceholderRequestData as CreatePlaceholderRequestData
    from .create_plan_feature_request import CreatePlanFeatureRequest as CreatePlanFeatureRequest
    from .create_plan_limit_request import CreatePlanLimitRequest as CreatePlanLimitRequest
    from .create_project_request_data import CreateProjectRequestData as CreateProjectRequestData
    from .create_project_request_data_custom_domain import (
        CreateProjectRequestDataCustomDomain as CreateProjectRequestDataCustomDomain,
    )
    from .create_project_request_data_custom_domain_status import (
        CreateProjectRequestDataCustomDomainStatus as CreateProjectRequestDataCustomDomainStatus,
    )
    from .create_project_request_data_environments_value import (
        CreateProjectRequestDataEnvironmentsValue as CreateProjectRequestDataEnvironmentsValue,
    )
    from .create_project_request_data_integrations_settings import (
        CreateProjectRequestDataIntegrationsSettings as CreateProjectRequestDataIntegrationsSettings,
    )
    from .create_project_request_data_integrations_settings_crazyegg import (
        CreateProjectRequestDataIntegrationsSettingsCrazyegg as CreateProjectRequestDataIntegrationsSettingsCrazyegg,
    )
    from .create_project_request_data_integrations_settings_hotjar import (
        CreateProjectRequestDataIntegrationsSettingsHotjar as CreateProjectRequestDataIntegrationsSettingsHotjar,
    )
    from .create_project_request_data_integrations_settings_kissmetrics import (
        CreateProjectRequestDataIntegrationsSettingsKissmetrics as CreateProjectRequestDataIntegrationsSettingsKissmetrics,
    )
    from .create_project_request_data_project_type import (
        CreateProjectRequestDataProjectType as CreateProjectRequestDataProjectType,
    )
    from .create_project_request_data_reporting_settings import (
        CreateProjectRequestDataReportingSettings as CreateProjectRequestDataReportingSettings,
    )
    from .create_project_request_data_reporting_settings_blocked_ips import (
        CreateProjectRequestDataReportingSettingsBlockedIps as CreateProjectRequestDataReportingSettingsBlockedIps,
    )
    from .create_project_request_data_reporting_settings_blocked_ips_range_item import (
        CreateProjectRequestDataReportingSettingsBlockedIpsRangeItem as CreateProjectRequestDataReportingSettingsBlockedIpsRangeItem,
    )
    from .create_project_request_data_reporting_settings_blocked_ips_single_item import (
        CreateProjectRequestDataReportingSettingsBlockedIpsSingleItem as CreateProjectRequestDataReportingSettingsBlockedIpsSingleItem,
    )
    from .create_project_request_data_reporting_settings_outliers import (
        CreateProjectRequestDataReportingSettingsOutliers as CreateProjectRequestDataReportingSettingsOutliers,
    )
    from .create_project_request_data_reporting_settings_stop_tracking_goals_after_days import (
        CreateProjectRequestDataReportingSettingsStopTrackingGoalsAfterDays as CreateProjectRequestDataReportingSettingsStopTrackingGoalsAfterDays,
    )
    from .create_project_request_data_reporting_settings_visual_editor import (
        CreateProjectRequestDataReportingSettingsVisualEditor as CreateProjectRequestDataReportingSettingsVisualEditor,
    )
    from .create_project_request_data_settings import (
        CreateProjectRequestDataSettings as CreateProjectRequestDataSettings,
    )
    from .create_project_request_data_settings_do_not_track import (
        CreateProjectRequestDataSettingsDoNotTrack as CreateProjectRequestDataSettingsDoNotTrack,
    )
    from .create_project_request_data_settings_global_privacy_control import (
        CreateProjectRequestDataSettingsGlobalPrivacyControl as CreateProjectRequestDataSettingsGlobalPrivacyControl,
    )
    from .create_project_request_data_settings_personalization import (
        CreateProjectRequestDataSettingsPersonalization as CreateProjectRequestDataSettingsPersonalization,
    )
    from .create_project_request_data_settings_time_format import (
        CreateProjectRequestDataSettingsTimeFormat as CreateProjectRequestDataSettingsTimeFormat,
    )
    from .create_project_request_data_settings_tracking_script import (
        CreateProjectRequestDataSettingsTrackingScript as CreateProjectRequestDataSettingsTrackingScript,
    )
    from .create_project_request_data_settings_visitor_insights import (
        CreateProjectRequestDataSettingsVisitorInsights as CreateProjectRequestDataSettingsVisitorInsights,
    )
    from .create_project_request_data_settings_visitor_insights_sampling_rate import (
        CreateProjectRequestDataSettingsVisitorInsightsSamplingRate as CreateProjectRequestDataSettingsVisitorInsightsSamplingRate,
    )
    from .create_revenue_goal import CreateRevenueGoal as CreateRevenueGoal
    from .create_scroll_percentage_goal import CreateScrollPercentageGoal as CreateScrollPercentageGoal
    from .create_sdk_key_request_data import CreateSdkKeyRequestData as CreateSdkKeyRequestData
    from .create_section_request_data import CreateSectionRequestData as CreateSectionRequestData
    from .create_submits_form_goal import CreateSubmitsFormGoal as CreateSubmitsFormGoal
    from .create_update_hypothesis_ice_base import CreateUpdateHypothesisICEBase as CreateUpdateHypothesisICEBase
    from .create_update_hypothesis_pie_base import CreateUpdateHypothesisPIEBase as CreateUpdateHypothesisPIEBase
    from .create_update_observation import CreateUpdateObservation as CreateUpdateObservation
    from .create_visitor_data_item_request import CreateVisitorDataItemRequest as CreateVisitorDataItemRequest
    from .create_visitor_data_item_request_data import (
        CreateVisitorDataItemRequestData as CreateVisitorDataItemRequestData,
    )
    from .custom_domain_ownership_verification_item import (
        CustomDomainOwnershipVerificationItem as CustomDomainOwnershipVerificationItem,
    )
    from .daily_report_metrics import DailyReportMetrics as DailyReportMetrics
    from .daily_report_types import DailyReportTypes as DailyReportTypes
    from .day_of_week_match_rule import DayOfWeekMatchRule as DayOfWeekMatchRule
    from .day_of_week_match_rule_matching import DayOfWeekMatchRuleMatching as DayOfWeekMatchRuleMatching
    from .day_of_week_match_rules_types import DayOfWeekMatchRulesTypes as DayOfWeekMatchRulesTypes
    from .delete_account_user_accesses_by_user_email import (
        DeleteAccountUserAccessesByUserEmail as DeleteAccountUserAccessesByUserEmail,
    )
    from .delete_account_user_accesses_by_user_email_accesses_item import (
        DeleteAccountUserAccessesByUserEmailAccessesItem as DeleteAccountUserAccessesByUserEmailAccessesItem,
    )
    from .delete_account_user_accesses_by_user_id import (
        DeleteAccountUserAccessesByUserId as DeleteAccountUserAccessesByUserId,
    )
    from .delete_account_user_accesses_by_user_id_accesses_item import (
        DeleteAccountUserAccessesByUserIdAccessesItem as DeleteAccountUserAccessesByUserIdAccessesItem,
    )
    from .dns_record_types import DNSRecordTypes as DNSRecordTypes
    from .dom_interaction_goal import DomInteractionGoal as DomInteractionGoal
    from .dom_interaction_goal_settings import DomInteractionGoalSettings as DomInteractionGoalSettings
    from .dom_interaction_goal_settings_tracked_items_item import (
        DomInteractionGoalSettingsTrackedItemsItem as DomInteractionGoalSettingsTrackedItemsItem,
    )
    from .domain import Domain as Domain
    from .domain_expandable import DomainExpandable as DomainExpandable
    from .domain_expandable_request import DomainExpandableRequest as DomainExpandableRequest
    from .domain_to_create import DomainToCreate as DomainToCreate
    from .domains_list_data_options import DomainsListDataOptions as DomainsListDataOptions
    from .domains_list_response_data import DomainsListResponseData as DomainsListResponseData
    from .error_data import ErrorData as ErrorData
    from .expanded_experience_variation_data import ExpandedExperienceVariationData as ExpandedExperienceVariationData
    from .experience import Experience as Experience
    from .experience_aggregated_goal_bayesian import (
        ExperienceAggregatedGoalBayesian as ExperienceAggregatedGoalBayesian,
    )
    from .experience_aggregated_goal_bayesian_variations_item import (
        ExperienceAggregatedGoalBayesianVariationsItem as ExperienceAggregatedGoalBayesianVariationsItem,
    )
    from .experience_aggregated_goal_bayesian_variations_item_conversion_data import (
        ExperienceAggregatedGoalBayesianVariationsItemConversionData as ExperienceAggregatedGoalBayesianVariationsItemConversionData,
    )
    from .experience_aggregated_goal_bayesian_variations_item_products_data import (
        ExperienceAggregatedGoalBayesianVariationsItemProductsData as ExperienceAggregatedGoalBayesianVariationsItemProductsData,
    )
    from .experience_aggregated_goal_bayesian_variations_item_revenue_data import (
        ExperienceAggregatedGoalBayesianVariationsItemRevenueData as ExperienceAggregatedGoalBayesianVariationsItemRevenueData,
    )
    from .experience_aggregated_goal_report_base import (
        ExperienceAggregatedGoalReportBase as ExperienceAggregatedGoalReportBase,
    )
    from .experience_aggregated_goal_report_base_variations_item import (
        ExperienceAggregatedGoalReportBaseVariationsItem as ExperienceAggregatedGoalReportBaseVariationsItem,
    )
    from .experience_aggregated_goal_report_base_variations_item_conversion_data import (
        ExperienceAggregatedGoalReportBaseVariationsItemConversionData as ExperienceAggregatedGoalReportBaseVariationsItemConversionData,
    )
    from .experience_aggregated_goal_report_base_variations_item_products_data import (
        ExperienceAggregatedGoalReportBaseVariationsItemProductsData as ExperienceAggregatedGoalReportBaseVariationsItemProductsData,
    )
    from .experience_aggregated_goal_report_base_variations_item_revenue_data import (
        ExperienceAggregatedGoalReportBaseVariationsItemRevenueData as ExperienceAggregatedGoalReportBaseVariationsItemRevenueData,
    )
    from .experience_aggregated_goal_report_frequentist import (
        ExperienceAggregatedGoalReportFrequentist as ExperienceAggregatedGoalReportFrequentist,
    )
    from .experience_aggregated_goal_report_frequentist_variations_item import (
        ExperienceAggregatedGoalReportFrequentistVariationsItem as ExperienceAggregatedGoalReportFrequentistVariationsItem,
    )
    from .experience_aggregated_goal_report_frequentist_variations_item_conversion_data import (
        ExperienceAggregatedGoalReportFrequentistVariationsItemConversionData as ExperienceAggregatedGoalReportFrequentistVariationsItemConversionData,
    )
    from .experience_aggregated_goal_report_frequentist_variations_item_products_data import (
        ExperienceAggregatedGoalReportFrequentistVariationsItemProductsData as ExperienceAggregatedGoalReportFrequentistVariationsItemProductsData,
    )
    from .experience_aggregated_goal_report_frequentist_variations_item_revenue_data import (
        ExperienceAggregatedGoalReportFrequentistVariationsItemRevenueData as ExperienceAggregatedGoalReportFrequentistVariationsItemRevenueData,
    )
    from .experience_aggregated_metric_bayesian import (
        ExperienceAggregatedMetricBayesian as ExperienceAggregatedMetricBayesian,
    )
    from .experience_aggregated_metric_frequentist import (
        ExperienceAggregatedMetricFrequentist as ExperienceAggregatedMetricFrequentist,
    )
    from .experience_aggregated_metric_no_statistics import (
        ExperienceAggregatedMetricNoStatistics as ExperienceAggregatedMetricNoStatistics,
    )
    from .experience_aggregated_metric_no_statistics_metric_type import (
        ExperienceAggregatedMetricNoStatisticsMetricType as ExperienceAggregatedMetricNoStatisticsMetricType,
    )
    from .experience_aggregated_metric_report_bayesian import (
        ExperienceAggregatedMetricReportBayesian as ExperienceAggregatedMetricReportBayesian,
    )
    from .experience_aggregated_metric_report_frequentist import (
        ExperienceAggregatedMetricReportFrequentist as ExperienceAggregatedMetricReportFrequentist,
    )
    from .experience_aggregated_report import ExperienceAggregatedReport as ExperienceAggregatedReport
    from .experience_aggregated_report_base import ExperienceAggregatedReportBase as ExperienceAggregatedReportBase
    from .experience_aggregated_report_bayesian import (
        ExperienceAggregatedReportBayesian as ExperienceAggregatedReportBayesian,
    )
    from .experience_aggregated_report_frequentist import (
        ExperienceAggregatedReportFrequentist as ExperienceAggregatedReportFrequentist,
    )
    from .experience_aggregated_report_response_data import (
        ExperienceAggregatedReportResponseData as ExperienceAggregatedReportResponseData,
    )
    from .experience_alert import ExperienceAlert as ExperienceAlert
    from .experience_alert_code import ExperienceAlertCode as ExperienceAlertCode
    from .experience_base import ExperienceBase as ExperienceBase
    from .experience_base_integrations_item import ExperienceBaseIntegrationsItem as ExperienceBaseIntegrationsItem
    from .experience_base_screenshots_info_item import (
        ExperienceBaseScreenshotsInfoItem as ExperienceBaseScreenshotsInfoItem,
    )
    from .experience_base_site_area import ExperienceBaseSiteArea as ExperienceBaseSiteArea
    from .experience_bucketed_match_rule import ExperienceBucketedMatchRule as ExperienceBucketedMatchRule
    from .experience_bucketed_match_rule_matching import (
        ExperienceBucketedMatchRuleMatching as ExperienceBucketedMatchRuleMatching,
    )
    from .experience_change import ExperienceChange as ExperienceChange
    from .experience_change_add import ExperienceChangeAdd as ExperienceChangeAdd
    from .experience_change_base import ExperienceChangeBase as ExperienceChangeBase
    from .experience_change_base_type import ExperienceChangeBaseType as ExperienceChangeBaseType
    from .experience_change_custom_code_data import ExperienceChangeCustomCodeData as ExperienceChangeCustomCodeData
    from .experience_change_custom_code_data_add import (
        ExperienceChangeCustomCodeDataAdd as ExperienceChangeCustomCodeDataAdd,
    )
    from .experience_change_custom_code_data_add_data import (
        ExperienceChangeCustomCodeDataAddData as ExperienceChangeCustomCodeDataAddData,
    )
    from .experience_change_custom_code_data_base import (
        ExperienceChangeCustomCodeDataBase as ExperienceChangeCustomCodeDataBase,
    )
    from .experience_change_custom_code_data_base_data import (
        ExperienceChangeCustomCodeDataBaseData as ExperienceChangeCustomCodeDataBaseData,
    )
    from .experience_change_custom_code_data_data import (
        ExperienceChangeCustomCodeDataData as ExperienceChangeCustomCodeDataData,
    )
    from .experience_change_custom_code_data_serving import (
        ExperienceChangeCustomCodeDataServing as ExperienceChangeCustomCodeDataServing,
    )
    from .experience_change_custom_code_data_serving_data import (
        ExperienceChangeCustomCodeDataServingData as ExperienceChangeCustomCodeDataServingData,
    )
    from .experience_change_custom_code_data_update import (
        ExperienceChangeCustomCodeDataUpdate as ExperienceChangeCustomCodeDataUpdate,
    )
    from .experience_change_custom_code_data_update_data import (
        ExperienceChangeCustomCodeDataUpdateData as ExperienceChangeCustomCodeDataUpdateData,
    )
    from .experience_change_custom_code_data_update_no_id import (
        ExperienceChangeCustomCodeDataUpdateNoId as ExperienceChangeCustomCodeDataUpdateNoId,
    )
    from .experience_change_custom_code_data_update_no_id_data import (
        ExperienceChangeCustomCodeDataUpdateNoIdData as ExperienceChangeCustomCodeDataUpdateNoIdData,
    )
    from .experience_change_default_code_data import ExperienceChangeDefaultCodeData as ExperienceChangeDefaultCodeData
    from .experience_change_default_code_data_add import (
        ExperienceChangeDefaultCodeDataAdd as ExperienceChangeDefaultCodeDataAdd,
    )
    from .experience_change_default_code_data_add_data import (
        ExperienceChangeDefaultCodeDataAddData as ExperienceChangeDefaultCodeDataAddData,
    )
    from .experience_change_default_code_data_base import (
        ExperienceChangeDefaultCodeDataBase as ExperienceChangeDefaultCodeDataBase,
    )
    from .experience_change_default_code_data_base_data import (
        ExperienceChangeDefaultCodeDataBaseData as ExperienceChangeDefaultCodeDataBaseData,
    )
    from .experience_change_default_code_data_data import (
        ExperienceChangeDefaultCodeDataData as ExperienceChangeDefaultCodeDataData,
    )
    from .experience_change_default_code_data_serving import (
        ExperienceChangeDefaultCodeDataServing as ExperienceChangeDefaultCodeDataServing,
    )
    from .experience_change_default_code_data_serving_data import (
        ExperienceChangeDefaultCodeDataServingData as ExperienceChangeDefaultCodeDataServingData,
    )
    from .experience_change_default_code_data_update import (
        ExperienceChangeDefaultCodeDataUpdate as ExperienceChangeDefaultCodeDataUpdate,
    )
    from .experience_change_default_code_data_update_data import (
        ExperienceChangeDefaultCodeDataUpdateData as ExperienceChangeDefaultCodeDataUpdateData,
    )
    from .experience_change_default_code_data_update_no_id import (
        ExperienceChangeDefaultCodeDataUpdateNoId as ExperienceChangeDefaultCodeDataUpdateNoId,
    )
    from .experience_change_default_code_data_update_no_id_data import (
        ExperienceChangeDefaultCodeDataUpdateNoIdData as ExperienceChangeDefaultCodeDataUpdateNoIdData,
    )
    from .experience_change_default_code_multipage_data import (
        ExperienceChangeDefaultCodeMultipageData as ExperienceChangeDefaultCodeMultipageData,
    )
    from .experience_change_default_code_multipage_data_add import (
        ExperienceChangeDefaultCodeMultipageDataAdd as ExperienceChangeDefaultCodeMultipageDataAdd,
    )
    from .experience_change_default_code_multipage_data_add_data import (
        ExperienceChangeDefaultCodeMultipageDataAddData as ExperienceChangeDefaultCodeMultipageDataAddData,
    )
    from .experience_change_default_code_multipage_data_base import (
        ExperienceChangeDefaultCodeMultipageDataBase as ExperienceChangeDefaultCodeMultipageDataBase,
    )
    from .experience_change_default_code_multipage_data_base_data import (
        ExperienceChangeDefaultCodeMultipageDataBaseData as ExperienceChangeDefaultCodeMultipageDataBaseData,
    )
    from .experience_change_default_code_multipage_data_data import (
        ExperienceChangeDefaultCodeMultipageDataData as ExperienceChangeDefaultCodeMultipageDataData,
    )
    from .experience_change_default_code_multipage_data_serving import (
        ExperienceChangeDefaultCodeMultipageDataServing as ExperienceChangeDefaultCodeMultipageDataServing,
    )
    from .experience_change_default_code_multipage_data_serving_data import (
        ExperienceChangeDefaultCodeMultipageDataServingData as ExperienceChangeDefaultCodeMultipageDataServingData,
    )
    from .experience_change_default_code_multipage_data_update import (
        ExperienceChangeDefaultCodeMultipageDataUpdate as ExperienceChangeDefaultCodeMultipageDataUpdate,
    )
    from .experience_change_default_code_multipage_data_update_data import (
        ExperienceChangeDefaultCodeMultipageDataUpdateData as ExperienceChangeDefaultCodeMultipageDataUpdateData,
    )
    from .experience_change_default_code_multipage_data_update_no_id import (
        ExperienceChangeDefaultCodeMultipageDataUpdateNoId as ExperienceChangeDefaultCodeMultipageDataUpdateNoId,
    )
    from .experience_change_default_code_multipage_data_update_no_id_data import (
        ExperienceChangeDefaultCodeMultipageDataUpdateNoIdData as ExperienceChangeDefaultCodeMultipageDataUpdateNoIdData,
    )
    from .experience_change_default_redirect_data import (
        ExperienceChangeDefaultRedirectData as ExperienceChangeDefaultRedirectData,
    )
    from .experience_change_default_redirect_data_add import (
        ExperienceChangeDefaultRedirectDataAdd as ExperienceChangeDefaultRedirectDataAdd,
    )
    from .experience_change_default_redirect_data_add_data import (
        ExperienceChangeDefaultRedirectDataAddData as ExperienceChangeDefaultRedirectDataAddData,
    )
    from .experience_change_default_redirect_data_base import (
        ExperienceChangeDefaultRedirectDataBase as ExperienceChangeDefaultRedirectDataBase,
    )
    from .experience_change_default_redirect_data_base_data import (
        ExperienceChangeDefaultRedirectDataBaseData as ExperienceChangeDefaultRedirectDataBaseData,
    )
    from .experience_change_default_redirect_data_data import (
        ExperienceChangeDefaultRedirectDataData as ExperienceChangeDefaultRedirectDataData,
    )
    from .experience_change_default_redirect_data_serving import (
        ExperienceChangeDefaultRedirectDataServing as ExperienceChangeDefaultRedirectDataServing,
    )
    from .experience_change_default_redirect_data_serving_data import (
        ExperienceChangeDefaultRedirectDataServingData as ExperienceChangeDefaultRedirectDataServingData,
    )
    from .experience_change_default_redirect_data_update import (
        ExperienceChangeDefaultRedirectDataUpdate as ExperienceChangeDefaultRedirectDataUpdate,
    )
    from .experience_change_default_redirect_data_update_data import (
        ExperienceChangeDefaultRedirectDataUpdateData as ExperienceChangeDefaultRedirectDataUpdateData,
    )
    from .experience_change_default_redirect_data_update_no_id import (
        ExperienceChangeDefaultRedirectDataUpdateNoId as ExperienceChangeDefaultRedirectDataUpdateNoId,
    )
    from .experience_change_default_redirect_data_update_no_id_data import (
        ExperienceChangeDefaultRedirectDataUpdateNoIdData as ExperienceChangeDefaultRedirectDataUpdateNoIdData,
    )
    from .experience_change_full_stack_feature import (
        ExperienceChangeFullStackFeature as ExperienceChangeFullStackFeature,
    )
    from .experience_change_full_stack_feature_add import (
        ExperienceChangeFullStackFeatureAdd as ExperienceChangeFullStackFeatureAdd,
    )
    from .experience_change_full_stack_feature_add_data import (
        ExperienceChangeFullStackFeatureAddData as ExperienceChangeFullStackFeatureAddData,
    )
    from .experience_change_full_stack_feature_base import (
        ExperienceChangeFullStackFeatureBase as ExperienceChangeFullStackFeatureBase,
    )
    from .experience_change_full_stack_feature_base_data import (
        ExperienceChangeFullStackFeatureBaseData as ExperienceChangeFullStackFeatureBaseData,
    )
    from .experience_change_full_stack_feature_data import (
        ExperienceChangeFullStackFeatureData as ExperienceChangeFullStackFeatureData,
    )
    from .experience_change_full_stack_feature_serving import (
        ExperienceChangeFullStackFeatureServing as ExperienceChangeFullStackFeatureServing,
    )
    from .experience_change_full_stack_feature_serving_data import (
        ExperienceChangeFullStackFeatureServingData as ExperienceChangeFullStackFeatureServingData,
    )
    from .experience_change_full_stack_feature_update import (
        ExperienceChangeFullStackFeatureUpdate as ExperienceChangeFullStackFeatureUpdate,
    )
    from .experience_change_full_stack_feature_update_data import (
        ExperienceChangeFullStackFeatureUpdateData as ExperienceChangeFullStackFeatureUpdateData,
    )
    from .experience_change_full_stack_feature_update_no_id import (
        ExperienceChangeFullStackFeatureUpdateNoId as ExperienceChangeFullStackFeatureUpdateNoId,
    )
    from .experience_change_full_stack_feature_update_no_id_data import (
        ExperienceChangeFullStackFeatureUpdateNoIdData as ExperienceChangeFullStackFeatureUpdateNoIdData,
    )
    from .experience_change_id import ExperienceChangeId as ExperienceChangeId
    from .experience_change_id_read_only import ExperienceChangeIdReadOnly as ExperienceChangeIdReadOnly
    from .experience_change_rich_structure_data import (
        ExperienceChangeRichStructureData as ExperienceChangeRichStructureData,
    )
    from .experience_change_rich_structure_data_add import (
        ExperienceChangeRichStructureDataAdd as ExperienceChangeRichStructureDataAdd,
    )
    from .experience_change_rich_structure_data_add_data import (
        ExperienceChangeRichStructureDataAddData as ExperienceChangeRichStructureDataAddData,
    )
    from .experience_change_rich_structure_data_base import (
        ExperienceChangeRichStructureDataBase as ExperienceChangeRichStructureDataBase,
    )
    from .experience_change_rich_structure_data_base_data import (
        ExperienceChangeRichStructureDataBaseData as ExperienceChangeRichStructureDataBaseData,
    )
    from .experience_change_rich_structure_data_data import (
        ExperienceChangeRichStructureDataData as ExperienceChangeRichStructureDataData,
    )
    from .experience_change_rich_structure_data_serving import (
        ExperienceChangeRichStructureDataServing as ExperienceChangeRichStructureDataServing,
    )
    from .experience_change_rich_structure_data_serving_data import (
        ExperienceChangeRichStructureDataServingData as ExperienceChangeRichStructureDataServingData,
    )
    from .experience_change_rich_structure_data_update import (
        ExperienceChangeRichStructureDataUpdate as ExperienceChangeRichStructureDataUpdate,
    )
    from .experience_change_rich_structure_data_update_data import (
        ExperienceChangeRichStructureDataUpdateData as ExperienceChangeRichStructureDataUpdateData,
    )
    from .experience_change_rich_structure_data_update_no_id import (
        ExperienceChangeRichStructureDataUpdateNoId as ExperienceChangeRichStructureDataUpdateNoId,
    )
    from .experience_change_rich_structure_data_update_no_id_data import (
        ExperienceChangeRichStructureDataUpdateNoIdData as ExperienceChangeRichStructureDataUpdateNoIdData,
    )
    from .experience_change_serving import ExperienceChangeServing as ExperienceChangeServing
    from .experience_change_update import ExperienceChangeUpdate as ExperienceChangeUpdate
    from .experience_change_update_no_id import ExperienceChangeUpdateNoId as ExperienceChangeUpdateNoId
    from .experience_collaborator import ExperienceCollaborator as ExperienceCollaborator
    from .experience_create_update_pages import ExperienceCreateUpdatePages as ExperienceCreateUpdatePages
    from .experience_create_update_statuses import ExperienceCreateUpdateStatuses as ExperienceCreateUpdateStatuses
    from .experience_daily_report import ExperienceDailyReport as ExperienceDailyReport
    from .experience_daily_report_extra_data_item import (
        ExperienceDailyReportExtraDataItem as ExperienceDailyReportExtraDataItem,
    )
    from .experience_daily_report_report_data import ExperienceDailyReportReportData as ExperienceDailyReportReportData
    from .experience_daily_report_report_data_variations_item import (
        ExperienceDailyReportReportDataVariationsItem as ExperienceDailyReportReportDataVariationsItem,
    )
    from .experience_daily_report_report_data_variations_item_stats_item import (
        ExperienceDailyReportReportDataVariationsItemStatsItem as ExperienceDailyReportReportDataVariationsItemStatsItem,
    )
    from .experience_daily_report_response_data import (
        ExperienceDailyReportResponseData as ExperienceDailyReportResponseData,
    )
    from .experience_daily_traffic_allocation_report import (
        ExperienceDailyTrafficAllocationReport as ExperienceDailyTrafficAllocationReport,
    )
    from .experience_daily_traffic_allocation_report_report_data import (
        ExperienceDailyTrafficAllocationReportReportData as ExperienceDailyTrafficAllocationReportReportData,
    )
    from .experience_daily_traffic_allocation_report_report_data_variations_item import (
        ExperienceDailyTrafficAllocationReportReportDataVariationsItem as ExperienceDailyTrafficAllocationReportReportDataVariationsItem,
    )
    from .experience_daily_traffic_allocation_response_data import (
        ExperienceDailyTrafficAllocationResponseData as ExperienceDailyTrafficAllocationResponseData,
    )
    from .experience_expand_fields import ExperienceExpandFields as ExperienceExpandFields
    from .experience_heatmap_background_response_data import (
        ExperienceHeatmapBackgroundResponseData as ExperienceHeatmapBackgroundResponseData,
    )
    from .experience_heatmap_background_response_data_data import (
        ExperienceHeatmapBackgroundResponseDataData as ExperienceHeatmapBackgroundResponseDataData,
    )
    from .experience_heatmap_overlay_response_data import (
        ExperienceHeatmapOverlayResponseData as ExperienceHeatmapOverlayResponseData,
    )
    from .experience_heatmap_overlay_response_data_data import (
        ExperienceHeatmapOverlayResponseDataData as ExperienceHeatmapOverlayResponseDataData,
    )
    from .experience_history_column_names import ExperienceHistoryColumnNames as ExperienceHistoryColumnNames
    from .experience_history_filtering_options import (
        ExperienceHistoryFilteringOptions as ExperienceHistoryFilteringOptions,
    )
    from .experience_history_filtering_options_sort_by import (
        ExperienceHistoryFilteringOptionsSortBy as ExperienceHistoryFilteringOptionsSortBy,
    )
    from .experience_history_filtering_options_sort_direction import (
        ExperienceHistoryFilteringOptionsSortDirection as ExperienceHistoryFilteringOptionsSortDirection,
    )
    from .experience_history_objects import ExperienceHistoryObjects as ExperienceHistoryObjects
    from .experience_history_persistent_options import (
        ExperienceHistoryPersistentOptions as ExperienceHistoryPersistentOptions,
    )
    from .experience_history_persistent_options_columns_item import (
        ExperienceHistoryPersistentOptionsColumnsItem as ExperienceHistoryPersistentOptionsColumnsItem,
    )
    from .experience_history_persistent_options_sort_by import (
        ExperienceHistoryPersistentOptionsSortBy as ExperienceHistoryPersistentOptionsSortBy,
    )
    from .experience_history_persistent_options_sort_direction import (
        ExperienceHistoryPersistentOptionsSortDirection as ExperienceHistoryPersistentOptionsSortDirection,
    )
    from .experience_include_fields import ExperienceIncludeFields as ExperienceIncludeFields
    from .experience_integration_baidu import ExperienceIntegrationBaidu as ExperienceIntegrationBaidu
    from .experience_integration_base import ExperienceIntegrationBase as ExperienceIntegrationBase
    from .experience_integration_cnzz import ExperienceIntegrationCnzz as ExperienceIntegrationCnzz
    from .experience_integration_ga3 import ExperienceIntegrationGA3 as ExperienceIntegrationGA3
    from .experience_integration_ga4 import ExperienceIntegrationGA4 as ExperienceIntegrationGA4
    from .experience_integration_ga4_base import ExperienceIntegrationGA4Base as ExperienceIntegrationGA4Base
    from .experience_integration_google_analytics import (
        ExperienceIntegrationGoogleAnalytics as ExperienceIntegrationGoogleAnalytics,
    )
    from .experience_integration_piwik import ExperienceIntegrationPiwik as ExperienceIntegrationPiwik
    from .experience_integration_sitecatalyst import (
        ExperienceIntegrationSitecatalyst as ExperienceIntegrationSitecatalyst,
    )
    from .experience_integration_ysance import ExperienceIntegrationYsance as ExperienceIntegrationYsance
    from .experience_integrations_item import ExperienceIntegrationsItem as ExperienceIntegrationsItem
    from .experience_live_data_column_names import ExperienceLiveDataColumnNames as ExperienceLiveDataColumnNames
    from .experience_live_data_filtering_options import (
        ExperienceLiveDataFilteringOptions as ExperienceLiveDataFilteringOptions,
    )
    from .experience_live_data_persistent_options import (
        ExperienceLiveDataPersistentOptions as ExperienceLiveDataPersistentOptions,
    )
    from .experience_live_data_persistent_options_auto_refresh import (
        ExperienceLiveDataPersistentOptionsAutoRefresh as ExperienceLiveDataPersistentOptionsAutoRefresh,
    )
    from .experience_live_data_persistent_options_columns_item import (
        ExperienceLiveDataPersistentOptionsColumnsItem as ExperienceLiveDataPersistentOptionsColumnsItem,
    )
    from .experience_report_export_response_data import (
        ExperienceReportExportResponseData as ExperienceReportExportResponseData,
    )
    from .experience_report_export_response_data_data import (
        ExperienceReportExportResponseDataData as ExperienceReportExportResponseDataData,
    )
    from .experience_report_first_view_column_names import (
        ExperienceReportFirstViewColumnNames as ExperienceReportFirstViewColumnNames,
    )
    from .experience_report_first_view_persistent_options import (
        ExperienceReportFirstViewPersistentOptions as ExperienceReportFirstViewPersistentOptions,
    )
    from .experience_report_first_view_persistent_options_columns_item import (
        ExperienceReportFirstViewPersistentOptionsColumnsItem as ExperienceReportFirstViewPersistentOptionsColumnsItem,
    )
    from .experience_report_persistent_options import (
        ExperienceReportPersistentOptions as ExperienceReportPersistentOptions,
    )
    from .experience_report_persistent_options_sections_item import (
        ExperienceReportPersistentOptionsSectionsItem as ExperienceReportPersistentOptionsSectionsItem,
    )
    from .experience_report_second_view_column_names import (
        ExperienceReportSecondViewColumnNames as ExperienceReportSecondViewColumnNames,
    )
    from .experience_report_second_view_persistent_options import (
        ExperienceReportSecondViewPersistentOptions as ExperienceReportSecondViewPersistentOptions,
    )
    from .experience_report_second_view_persistent_options_columns_item import (
        ExperienceReportSecondViewPersistentOptionsColumnsItem as ExperienceReportSecondViewPersistentOptionsColumnsItem,
    )
    from .experience_report_section_names import ExperienceReportSectionNames as ExperienceReportSectionNames
    from .experience_report_settings_data import ExperienceReportSettingsData as ExperienceReportSettingsData
    from .experience_report_settings_data_data import (
        ExperienceReportSettingsDataData as ExperienceReportSettingsDataData,
    )
    from .experience_report_settings_data_data_campaigns_item import (
        ExperienceReportSettingsDataDataCampaignsItem as ExperienceReportSettingsDataDataCampaignsItem,
    )
    from .experience_report_token import ExperienceReportToken as ExperienceReportToken
    from .experience_report_token_request_data import (
        ExperienceReportTokenRequestData as ExperienceReportTokenRequestData,
    )
    from .experience_report_token_request_data_token_action import (
        ExperienceReportTokenRequestDataTokenAction as ExperienceReportTokenRequestDataTokenAction,
    )
    from .experience_reporting_settings import ExperienceReportingSettings as ExperienceReportingSettings
    from .experience_reporting_settings_outliers import (
        ExperienceReportingSettingsOutliers as ExperienceReportingSettingsOutliers,
    )
    from .experience_reporting_settings_visual_editor import (
        ExperienceReportingSettingsVisualEditor as ExperienceReportingSettingsVisualEditor,
    )
    from .experience_screenshots_info_item import ExperienceScreenshotsInfoItem as ExperienceScreenshotsInfoItem
    from .experience_section import ExperienceSection as ExperienceSection
    from .experience_section_expand_fields import ExperienceSectionExpandFields as ExperienceSectionExpandFields
    from .experience_section_include_fields import ExperienceSectionIncludeFields as ExperienceSectionIncludeFields
    from .experience_section_version_expand_fields import (
        ExperienceSectionVersionExpandFields as ExperienceSectionVersionExpandFields,
    )
    from .experience_section_version_include_fields import (
        ExperienceSectionVersionIncludeFields as ExperienceSectionVersionIncludeFields,
    )
    from .experience_section_version_response_data import (
        ExperienceSectionVersionResponseData as ExperienceSectionVersionResponseData,
    )
    from .experience_sections_list_response_data import (
        ExperienceSectionsListResponseData as ExperienceSectionsListResponseData,
    )
    from .experience_settings import ExperienceSettings as ExperienceSettings
    from .experience_settings_matching_options import (
        ExperienceSettingsMatchingOptions as ExperienceSettingsMatchingOptions,
    )
    from .experience_settings_outliers import ExperienceSettingsOutliers as ExperienceSettingsOutliers
    from .experience_settings_split_url_settings import (
        ExperienceSettingsSplitUrlSettings as ExperienceSettingsSplitUrlSettings,
    )
    from .experience_settings_visitor_insights import (
        ExperienceSettingsVisitorInsights as ExperienceSettingsVisitorInsights,
    )
    from .experience_settings_visual_editor import ExperienceSettingsVisualEditor as ExperienceSettingsVisualEditor
    from .experience_site_area import ExperienceSiteArea as ExperienceSiteArea
    from .experience_stats import ExperienceStats as ExperienceStats
    from .experience_stats_variations_observed_results_item import (
        ExperienceStatsVariationsObservedResultsItem as ExperienceStatsVariationsObservedResultsItem,
    )
    from .experience_stats_variations_observed_results_item_test_result import (
        ExperienceStatsVariationsObservedResultsItemTestResult as ExperienceStatsVariationsObservedResultsItemTestResult,
    )
    from .experience_statuses import ExperienceStatuses as ExperienceStatuses
    from .experience_types import ExperienceTypes as ExperienceTypes
    from .experience_variation import ExperienceVariation as ExperienceVariation
    from .experience_variation_base import ExperienceVariationBase as ExperienceVariationBase
    from .experience_variation_base_extended import ExperienceVariationBaseExtended as ExperienceVariationBaseExtended
    from .experience_variation_create import ExperienceVariationCreate as ExperienceVariationCreate
    from .experience_variation_expand_fields import ExperienceVariationExpandFields as ExperienceVariationExpandFields
    from .experience_variation_include_fields import (
        ExperienceVariationIncludeFields as ExperienceVariationIncludeFields,
    )
    from .experience_variation_statuses import ExperienceVariationStatuses as ExperienceVariationStatuses
    from .experience_variation_update import ExperienceVariationUpdate as ExperienceVariationUpdate
    from .experience_variation_update_changes_item import (
        ExperienceVariationUpdateChangesItem as ExperienceVariationUpdateChangesItem,
    )
    from .experiences_list_column_names import ExperiencesListColumnNames as ExperiencesListColumnNames
    from .experiences_list_filtering_options import ExperiencesListFilteringOptions as ExperiencesListFilteringOptions
    from .experiences_list_filtering_options_sort_by import (
        ExperiencesListFilteringOptionsSortBy as ExperiencesListFilteringOptionsSortBy,
    )
    from .experiences_list_filtering_options_sort_direction import (
        ExperiencesListFilteringOptionsSortDirection as ExperiencesListFilteringOptionsSortDirection,
    )
    from .experiences_list_persistent_options import (
        ExperiencesListPersistentOptions as ExperiencesListPersistentOptions,
    )
    from .experiences_list_persistent_options_columns_item import (
        ExperiencesListPersistentOptionsColumnsItem as ExperiencesListPersistentOptionsColumnsItem,
    )
    from .experiences_list_persistent_options_sort_by import (
        ExperiencesListPersistentOptionsSortBy as ExperiencesListPersistentOptionsSortBy,
    )
    from .experiences_list_persistent_options_sort_direction import (
        ExperiencesListPersistentOptionsSortDirection as ExperiencesListPersistentOptionsSortDirection,
    )
    from .experiences_list_response_data import ExperiencesListResponseData as ExperiencesListResponseData
    from .export_experience_raw_data_events import ExportExperienceRawDataEvents as ExportExperienceRawDataEvents
    from .export_experience_raw_data_request_data import (
        ExportExperienceRawDataRequestData as ExportExperienceRawDataRequestData,
    )
    from .export_experience_raw_data_response_data import (
        ExportExperienceRawDataResponseData as ExportExperienceRawDataResponseData,
    )
    from .export_experience_raw_data_response_data_data import (
        ExportExperienceRawDataResponseDataData as ExportExperienceRawDataResponseDataData,
    )
    from .export_experience_report_request_data import (
        ExportExperienceReportRequestData as ExportExperienceReportRequestData,
    )
    from .export_experience_report_request_data_data_type import (
        ExportExperienceReportRequestDataDataType as ExportExperienceReportRequestDataDataType,
    )
    from .export_experience_report_request_data_report_type import (
        ExportExperienceReportRequestDataReportType as ExportExperienceReportRequestDataReportType,
    )
    from .export_project_request_data import ExportProjectRequestData as ExportProjectRequestData
    from .extra import Extra as Extra
    from .fab_principles import FABPrinciples as FABPrinciples
    from .feature import Feature as Feature
    from .feature_optional_fields import FeatureOptionalFields as FeatureOptionalFields
    from .feature_stats import FeatureStats as FeatureStats
    from .feature_statuses import FeatureStatuses as FeatureStatuses
    from .feature_variable import FeatureVariable as FeatureVariable
    from .feature_variable_base import FeatureVariableBase as FeatureVariableBase
    from .feature_variable_bool import FeatureVariableBool as FeatureVariableBool
    from .feature_variable_numeric import FeatureVariableNumeric as FeatureVariableNumeric
    from .feature_variable_numeric_type import FeatureVariableNumericType as FeatureVariableNumericType
    from .feature_variable_string import FeatureVariableString as FeatureVariableString
    from .feature_variable_string_type import FeatureVariableStringType as FeatureVariableStringType
    from .features_list_column_names import FeaturesListColumnNames as FeaturesListColumnNames
    from .features_list_filtering_options import FeaturesListFilteringOptions as FeaturesListFilteringOptions
    from .features_list_filtering_options_sort_by import (
        FeaturesListFilteringOptionsSortBy as FeaturesListFilteringOptionsSortBy,
    )
    from .features_list_filtering_options_sort_direction import (
        FeaturesListFilteringOptionsSortDirection as FeaturesListFilteringOptionsSortDirection,
    )
    from .features_list_persistent_options import FeaturesListPersistentOptions as FeaturesListPersistentOptions
    from .features_list_persistent_options_columns_item import (
        FeaturesListPersistentOptionsColumnsItem as FeaturesListPersistentOptionsColumnsItem,
    )
    from .features_list_persistent_options_sort_by import (
        FeaturesListPersistentOptionsSortBy as FeaturesListPersistentOptionsSortBy,
    )
    from .features_list_persistent_options_sort_direction import (
        FeaturesListPersistentOptionsSortDirection as FeaturesListPersistentOptionsSortDirection,
    )
    from .features_list_response_data import FeaturesListResponseData as FeaturesListResponseData
    from .file_base import FileBase as FileBase
    from .file_base_status import FileBaseStatus as FileBaseStatus
    from .file_data import FileData as FileData
    from .file_data_status import FileDataStatus as FileDataStatus
    from .fogg_behavior_principles import FoggBehaviorPrinciples as FoggBehaviorPrinciples
    from .forgot_password_request_data import ForgotPasswordRequestData as ForgotPasswordRequestData
    from .ga_goal import GaGoal as GaGoal
    from .ga_goal_settings import GaGoalSettings as GaGoalSettings
    from .ga_settings import GASettings as GASettings
    from .ga_settings_base import GASettingsBase as GASettingsBase
    from .generate_code_variant_request_data import GenerateCodeVariantRequestData as GenerateCodeVariantRequestData
    from .generate_code_variant_response_data import GenerateCodeVariantResponseData as GenerateCodeVariantResponseData
    from .generate_code_variant_response_data_data import (
        GenerateCodeVariantResponseDataData as GenerateCodeVariantResponseDataData,
    )
    from .generate_debug_token_data import GenerateDebugTokenData as GenerateDebugTokenData
    from .generate_text_variants_request_data import GenerateTextVariantsRequestData as GenerateTextVariantsRequestData
    from .generate_text_variants_request_data_aida import (
        GenerateTextVariantsRequestDataAIDA as GenerateTextVariantsRequestDataAIDA,
    )
    from .generate_text_variants_request_data_aida_parameters import (
        GenerateTextVariantsRequestDataAIDAParameters as GenerateTextVariantsRequestDataAIDAParameters,
    )
    from .generate_text_variants_request_data_base import (
        GenerateTextVariantsRequestDataBase as GenerateTextVariantsRequestDataBase,
    )
    from .generate_text_variants_request_data_base_parameters import (
        GenerateTextVariantsRequestDataBaseParameters as GenerateTextVariantsRequestDataBaseParameters,
    )
    from .generate_text_variants_request_data_cialdini import (
        GenerateTextVariantsRequestDataCialdini as GenerateTextVariantsRequestDataCialdini,
    )
    from .generate_text_variants_request_data_cialdini_parameters import (
        GenerateTextVariantsRequestDataCialdiniParameters as GenerateTextVariantsRequestDataCialdiniParameters,
    )
    from .generate_text_variants_request_data_fab import (
        GenerateTextVariantsRequestDataFAB as GenerateTextVariantsRequestDataFAB,
    )
    from .generate_text_variants_request_data_fab_parameters import (
        GenerateTextVariantsRequestDataFABParameters as GenerateTextVariantsRequestDataFABParameters,
    )
    from .generate_text_variants_request_data_fogg import (
        GenerateTextVariantsRequestDataFogg as GenerateTextVariantsRequestDataFogg,
    )
    from .generate_text_variants_request_data_fogg_parameters import (
        GenerateTextVariantsRequestDataFoggParameters as GenerateTextVariantsRequestDataFoggParameters,
    )
    from .generate_text_variants_request_data_none import (
        GenerateTextVariantsRequestDataNone as GenerateTextVariantsRequestDataNone,
    )
    from .generate_text_variants_request_data_none_parameters import (
        GenerateTextVariantsRequestDataNoneParameters as GenerateTextVariantsRequestDataNoneParameters,
    )
    from .generate_text_variants_request_data_pas import (
        GenerateTextVariantsRequestDataPAS as GenerateTextVariantsRequestDataPAS,
    )
    from .generate_text_variants_request_data_pas_parameters import (
        GenerateTextVariantsRequestDataPASParameters as GenerateTextVariantsRequestDataPASParameters,
    )
    from .generate_text_variants_response_data import (
        GenerateTextVariantsResponseData as GenerateTextVariantsResponseData,
    )
    from .generate_text_variants_response_data_data import (
        GenerateTextVariantsResponseDataData as GenerateTextVariantsResponseDataData,
    )
    from .generated_debug_token_data_response import GeneratedDebugTokenDataResponse as GeneratedDebugTokenDataResponse
    from .generic_bool_key_value_match_rule import GenericBoolKeyValueMatchRule as GenericBoolKeyValueMatchRule
    from .generic_bool_key_value_match_rule_matching import (
        GenericBoolKeyValueMatchRuleMatching as GenericBoolKeyValueMatchRuleMatching,
    )
    from .generic_bool_key_value_match_rules_types import (
        GenericBoolKeyValueMatchRulesTypes as GenericBoolKeyValueMatchRulesTypes,
    )
    from .generic_bool_match_rule import GenericBoolMatchRule as GenericBoolMatchRule
    from .generic_bool_match_rule_matching import GenericBoolMatchRuleMatching as GenericBoolMatchRuleMatching
    from .generic_key import GenericKey as GenericKey
    from .generic_list_matching_options import GenericListMatchingOptions as GenericListMatchingOptions
    from .generic_numeric_key_value_match_rule import GenericNumericKeyValueMatchRule as GenericNumericKeyValueMatchRule
    from .generic_numeric_key_value_match_rule_matching import (
        GenericNumericKeyValueMatchRuleMatching as GenericNumericKeyValueMatchRuleMatching,
    )
    from .generic_numeric_key_value_match_rules_types import (
        GenericNumericKeyValueMatchRulesTypes as GenericNumericKeyValueMatchRulesTypes,
    )
    from .generic_numeric_match_rule import GenericNumericMatchRule as GenericNumericMatchRule
    from .generic_numeric_match_rule_matching import GenericNumericMatchRuleMatching as GenericNumericMatchRuleMatching
    from .generic_set_match_rule import GenericSetMatchRule as GenericSetMatchRule
    from .generic_set_match_rule_matching import GenericSetMatchRuleMatching as GenericSetMatchRuleMatching
    from .generic_text_key_value_match_rule import GenericTextKeyValueMatchRule as GenericTextKeyValueMatchRule
    from .generic_text_key_value_match_rule_matching import (
        GenericTextKeyValueMatchRuleMatching as GenericTextKeyValueMatchRuleMatching,
    )
    from .generic_text_key_value_match_rules_types import (
        GenericTextKeyValueMatchRulesTypes as GenericTextKeyValueMatchRulesTypes,
    )
    from .generic_text_match_rule import GenericTextMatchRule as GenericTextMatchRule
    from .generic_text_match_rule_matching import GenericTextMatchRuleMatching as GenericTextMatchRuleMatching
    from .get_account_data_response import GetAccountDataResponse as GetAccountDataResponse
    from .get_account_data_response_data import GetAccountDataResponseData as GetAccountDataResponseData
    from .get_audiences_list_request_data import GetAudiencesListRequestData as GetAudiencesListRequestData
    from .get_audiences_list_request_data_sort_by import (
        GetAudiencesListRequestDataSortBy as GetAudiencesListRequestDataSortBy,
    )
    from .get_audiences_list_request_data_sort_direction import (
        GetAudiencesListRequestDataSortDirection as GetAudiencesListRequestDataSortDirection,
    )
    from .get_audiences_list_request_data_usage import (
        GetAudiencesListRequestDataUsage as GetAudiencesListRequestDataUsage,
    )
    from .get_cdn_images_list_request_data import GetCdnImagesListRequestData as GetCdnImagesListRequestData
    from .get_domain_by_url_request_data import GetDomainByUrlRequestData as GetDomainByUrlRequestData
    from .get_domains_list_request_data import GetDomainsListRequestData as GetDomainsListRequestData
    from .get_experience_aggregated_report_request_data import (
        GetExperienceAggregatedReportRequestData as GetExperienceAggregatedReportRequestData,
    )
    from .get_experience_daily_report_request_data import (
        GetExperienceDailyReportRequestData as GetExperienceDailyReportRequestData,
    )
    from .get_experience_heatmap_background_request_data import (
        GetExperienceHeatmapBackgroundRequestData as GetExperienceHeatmapBackgroundRequestData,
    )
    from .get_experience_heatmap_overlay_request_data import (
        GetExperienceHeatmapOverlayRequestData as GetExperienceHeatmapOverlayRequestData,
    )
    from .get_experience_history_request_data import GetExperienceHistoryRequestData as GetExperienceHistoryRequestData
    from .get_experience_history_request_data_sort_by import (
        GetExperienceHistoryRequestDataSortBy as GetExperienceHistoryRequestDataSortBy,
    )
    from .get_experience_history_request_data_sort_direction import (
        GetExperienceHistoryRequestDataSortDirection as GetExperienceHistoryRequestDataSortDirection,
    )
    from .get_experience_live_data_request_data import (
        GetExperienceLiveDataRequestData as GetExperienceLiveDataRequestData,
    )
    from .get_experiences_list_request_data import GetExperiencesListRequestData as GetExperiencesListRequestData
    from .get_experiences_list_request_data_sort_by import (
        GetExperiencesListRequestDataSortBy as GetExperiencesListRequestDataSortBy,
    )
    from .get_experiences_list_request_data_sort_direction import (
        GetExperiencesListRequestDataSortDirection as GetExperiencesListRequestDataSortDirection,
    )
    from .get_features_list_request_data import GetFeaturesListRequestData as GetFeaturesListRequestData
    from .get_features_list_request_data_sort_by import (
        GetFeaturesListRequestDataSortBy as GetFeaturesListRequestDataSortBy,
    )
    from .get_features_list_request_data_sort_direction import (
        GetFeaturesListRequestDataSortDirection as GetFeaturesListRequestDataSortDirection,
    )
    from .get_goals_request_data import GetGoalsRequestData as GetGoalsRequestData
    from .get_goals_request_data_sort_by import GetGoalsRequestDataSortBy as GetGoalsRequestDataSortBy
    from .get_goals_request_data_sort_direction import (
        GetGoalsRequestDataSortDirection as GetGoalsRequestDataSortDirection,
    )
    from .get_goals_request_data_tracking import GetGoalsRequestDataTracking as GetGoalsRequestDataTracking
    from .get_goals_request_data_usage import GetGoalsRequestDataUsage as GetGoalsRequestDataUsage
    from .get_hypotheses_list_request_data import GetHypothesesListRequestData as GetHypothesesListRequestData
    from .get_hypotheses_list_request_data_score_max import (
        GetHypothesesListRequestDataScoreMax as GetHypothesesListRequestDataScoreMax,
    )
    from .get_hypotheses_list_request_data_score_min import (
        GetHypothesesListRequestDataScoreMin as GetHypothesesListRequestDataScoreMin,
    )
    from .get_hypotheses_list_request_data_sort_by import (
        GetHypothesesListRequestDataSortBy as GetHypothesesListRequestDataSortBy,
    )
    from .get_hypotheses_list_request_data_sort_direction import (
        GetHypothesesListRequestDataSortDirection as GetHypothesesListRequestDataSortDirection,
    )
    from .get_knowledge_bases_list_request_data import (
        GetKnowledgeBasesListRequestData as GetKnowledgeBasesListRequestData,
    )
    from .get_knowledge_bases_list_request_data_sort_by import (
        GetKnowledgeBasesListRequestDataSortBy as GetKnowledgeBasesListRequestDataSortBy,
    )
    from .get_knowledge_bases_list_request_data_sort_direction import (
        GetKnowledgeBasesListRequestDataSortDirection as GetKnowledgeBasesListRequestDataSortDirection,
    )
    from .get_locations_list_request_data import GetLocationsListRequestData as GetLocationsListRequestData
    from .get_locations_list_request_data_sort_by import (
        GetLocationsListRequestDataSortBy as GetLocationsListRequestDataSortBy,
    )
    from .get_locations_list_request_data_sort_direction import (
        GetLocationsListRequestDataSortDirection as GetLocationsListRequestDataSortDirection,
    )
    from .get_locations_list_request_data_usage import (
        GetLocationsListRequestDataUsage as GetLocationsListRequestDataUsage,
    )
    from .get_observations_list_request_data import GetObservationsListRequestData as GetObservationsListRequestData
    from .get_observations_list_request_data_sort_by import (
        GetObservationsListRequestDataSortBy as GetObservationsListRequestDataSortBy,
    )
    from .get_observations_list_request_data_sort_direction import (
        GetObservationsListRequestDataSortDirection as GetObservationsListRequestDataSortDirection,
    )
    from .get_paddle_subscription_response import GetPaddleSubscriptionResponse as GetPaddleSubscriptionResponse
    from .get_paddle_subscription_response_data import (
        GetPaddleSubscriptionResponseData as GetPaddleSubscriptionResponseData,
    )
    from .get_paddle_subscription_response_data_collection_mode import (
        GetPaddleSubscriptionResponseDataCollectionMode as GetPaddleSubscriptionResponseDataCollectionMode,
    )
    from .get_paddle_subscription_response_data_current_billing_period import (
        GetPaddleSubscriptionResponseDataCurrentBillingPeriod as GetPaddleSubscriptionResponseDataCurrentBillingPeriod,
    )
    from .get_placeholders_list_request_data import GetPlaceholdersListRequestData as GetPlaceholdersListRequestData
    from .get_project_live_data_request_data import GetProjectLiveDataRequestData as GetProjectLiveDataRequestData
    from .get_projects_list_request_data import GetProjectsListRequestData as GetProjectsListRequestData
    from .get_projects_list_request_data_project_type_item import (
        GetProjectsListRequestDataProjectTypeItem as GetProjectsListRequestDataProjectTypeItem,
    )
    from .get_projects_list_request_data_sort_by import (
        GetProjectsListRequestDataSortBy as GetProjectsListRequestDataSortBy,
    )
    from .get_projects_list_request_data_sort_direction import (
        GetProjectsListRequestDataSortDirection as GetProjectsListRequestDataSortDirection,
    )
    from .get_projects_list_request_data_status_item import (
        GetProjectsListRequestDataStatusItem as GetProjectsListRequestDataStatusItem,
    )
    from .get_projects_list_request_data_tracking_script_version import (
        GetProjectsListRequestDataTrackingScriptVersion as GetProjectsListRequestDataTrackingScriptVersion,
    )
    from .get_tags_list_request_data import GetTagsListRequestData as GetTagsListRequestData
    from .get_visitor_data_list_request_data import GetVisitorDataListRequestData as GetVisitorDataListRequestData
    from .goal import Goal as Goal
    from .goal_base import GoalBase as GoalBase
    from .goal_expandable import GoalExpandable as GoalExpandable
    from .goal_optional_fields import GoalOptionalFields as GoalOptionalFields
    from .goal_stats import GoalStats as GoalStats
    from .goal_statuses import GoalStatuses as GoalStatuses
    from .goal_triggered_match_rule import GoalTriggeredMatchRule as GoalTriggeredMatchRule
    from .goal_triggered_match_rule_matching import GoalTriggeredMatchRuleMatching as GoalTriggeredMatchRuleMatching
    from .goal_triggered_match_rules_types import GoalTriggeredMatchRulesTypes as GoalTriggeredMatchRulesTypes
    from .goal_types import GoalTypes as GoalTypes
    from .goals_list_column_names import GoalsListColumnNames as GoalsListColumnNames
    from .goals_list_filtering_options import GoalsListFilteringOptions as GoalsListFilteringOptions
    from .goals_list_filtering_options_sort_by import GoalsListFilteringOptionsSortBy as GoalsListFilteringOptionsSortBy
    from .goals_list_filtering_options_sort_direction import (
        GoalsListFilteringOptionsSortDirection as GoalsListFilteringOptionsSortDirection,
    )
    from .goals_list_filtering_options_tracking import (
        GoalsListFilteringOptionsTracking as GoalsListFilteringOptionsTracking,
    )
    from .goals_list_filtering_options_usage import GoalsListFilteringOptionsUsage as GoalsListFilteringOptionsUsage
    from .goals_list_persistent_options import GoalsListPersistentOptions as GoalsListPersistentOptions
    from .goals_list_persistent_options_columns_item import (
        GoalsListPersistentOptionsColumnsItem as GoalsListPersistentOptionsColumnsItem,
    )
    from .goals_list_persistent_options_sort_by import (
        GoalsListPersistentOptionsSortBy as GoalsListPersistentOptionsSortBy,
    )
    from .goals_list_persistent_options_sort_direction import (
        GoalsListPersistentOptionsSortDirection as GoalsListPersistentOptionsSortDirection,
    )
    from .goals_list_persistent_options_tracking import (
        GoalsListPersistentOptionsTracking as GoalsListPersistentOptionsTracking,
    )
    from .goals_list_persistent_options_usage import GoalsListPersistentOptionsUsage as GoalsListPersistentOptionsUsage
    from .goals_list_response_data import GoalsListResponseData as GoalsListResponseData
    from .heatmap_devices import HeatmapDevices as HeatmapDevices
    from .heatmap_interactions import HeatmapInteractions as HeatmapInteractions
    from .hour_of_day_match_rule import HourOfDayMatchRule as HourOfDayMatchRule
    from .hour_of_day_match_rule_matching import HourOfDayMatchRuleMatching as HourOfDayMatchRuleMatching
    from .hour_of_day_match_rules_types import HourOfDayMatchRulesTypes as HourOfDayMatchRulesTypes
    from .hypotheses_list_column_names import HypothesesListColumnNames as HypothesesListColumnNames
    from .hypotheses_list_expand_fields import HypothesesListExpandFields as HypothesesListExpandFields
    from .hypotheses_list_filtering_options import HypothesesListFilteringOptions as HypothesesListFilteringOptions
    from .hypotheses_list_filtering_options_score_max import (
        HypothesesListFilteringOptionsScoreMax as HypothesesListFilteringOptionsScoreMax,
    )
    from .hypotheses_list_filtering_options_score_min import (
        HypothesesListFilteringOptionsScoreMin as HypothesesListFilteringOptionsScoreMin,
    )
    from .hypotheses_list_filtering_options_sort_by import (
        HypothesesListFilteringOptionsSortBy as HypothesesListFilteringOptionsSortBy,
    )
    from .hypotheses_list_filtering_options_sort_direction import (
        HypothesesListFilteringOptionsSortDirection as HypothesesListFilteringOptionsSortDirection,
    )
    from .hypotheses_list_persistent_options import HypothesesListPersistentOptions as HypothesesListPersistentOptions
    from .hypotheses_list_persistent_options_columns_item import (
        HypothesesListPersistentOptionsColumnsItem as HypothesesListPersistentOptionsColumnsItem,
    )
    from .hypotheses_list_persistent_options_score_max import (
        HypothesesListPersistentOptionsScoreMax as HypothesesListPersistentOptionsScoreMax,
    )
    from .hypotheses_list_persistent_options_score_min import (
        HypothesesListPersistentOptionsScoreMin as HypothesesListPersistentOptionsScoreMin,
    )
    from .hypotheses_list_persistent_options_sort_by import (
        HypothesesListPersistentOptionsSortBy as HypothesesListPersistentOptionsSortBy,
    )
    from .hypotheses_list_persistent_options_sort_direction import (
        HypothesesListPersistentOptionsSortDirection as HypothesesListPersistentOptionsSortDirection,
    )
    from .hypotheses_list_response_data import HypothesesListResponseData as HypothesesListResponseData
    from .hypothesis import Hypothesis as Hypothesis
    from .hypothesis_base import HypothesisBase as HypothesisBase
    from .hypothesis_data import HypothesisData as HypothesisData
    from .hypothesis_data_ice import HypothesisDataICE as HypothesisDataICE
    from .hypothesis_data_pie import HypothesisDataPIE as HypothesisDataPIE
    from .hypothesis_expand_fields import HypothesisExpandFields as HypothesisExpandFields
    from .hypothesis_ice import HypothesisICE as HypothesisICE
    from .hypothesis_ice_base import HypothesisICEBase as HypothesisICEBase
    from .hypothesis_pie import HypothesisPIE as HypothesisPIE
    from .hypothesis_pie_base import HypothesisPIEBase as HypothesisPIEBase
    from .hypothesis_statuses import HypothesisStatuses as HypothesisStatuses
    from .ice_attributes import ICEAttributes as ICEAttributes
    from .import_project_data_success import ImportProjectDataSuccess as ImportProjectDataSuccess
    from .import_project_data_success_imported import (
        ImportProjectDataSuccessImported as ImportProjectDataSuccessImported,
    )
    from .import_project_request_data import ImportProjectRequestData as ImportProjectRequestData
    from .import_visitors_data_csv_request_data import (
        ImportVisitorsDataCsvRequestData as ImportVisitorsDataCsvRequestData,
    )
    from .import_visitors_data_push_request_data import (
        ImportVisitorsDataPushRequestData as ImportVisitorsDataPushRequestData,
    )
    from .initiate_password_auth_request_data import InitiatePasswordAuthRequestData as InitiatePasswordAuthRequestData
    from .integration_ga3 import IntegrationGA3 as IntegrationGA3
    from .integration_ga4 import IntegrationGA4 as IntegrationGA4
    from .integration_ga4_base import IntegrationGA4Base as IntegrationGA4Base
    from .integration_provider import IntegrationProvider as IntegrationProvider
    from .internal_account_details_update import InternalAccountDetailsUpdate as InternalAccountDetailsUpdate
    from .internal_account_details_update_billing import (
        InternalAccountDetailsUpdateBilling as InternalAccountDetailsUpdateBilling,
    )
    from .internal_account_details_update_billing_settings import (
        InternalAccountDetailsUpdateBillingSettings as InternalAccountDetailsUpdateBillingSettings,
    )
    from .internal_account_details_update_billing_settings_usage_limits import (
        InternalAccountDetailsUpdateBillingSettingsUsageLimits as InternalAccountDetailsUpdateBillingSettingsUsageLimits,
    )
    from .internal_account_details_update_billing_settings_usage_limits_tested_users import (
        InternalAccountDetailsUpdateBillingSettingsUsageLimitsTestedUsers as InternalAccountDetailsUpdateBillingSettingsUsageLimitsTestedUsers,
    )
    from .invoice import Invoice as Invoice
    from .js_condition_match_rule import JsConditionMatchRule as JsConditionMatchRule
    from .js_condition_match_rule_matching import JsConditionMatchRuleMatching as JsConditionMatchRuleMatching
    from .js_condition_match_rules_types import JsConditionMatchRulesTypes as JsConditionMatchRulesTypes
    from .key_value_match_rules_types import KeyValueMatchRulesTypes as KeyValueMatchRulesTypes
    from .knowledge_base import KnowledgeBase as KnowledgeBase
    from .knowledge_base_statuses import KnowledgeBaseStatuses as KnowledgeBaseStatuses
    from .knowledge_bases_expand_fields import KnowledgeBasesExpandFields as KnowledgeBasesExpandFields
    from .knowledge_bases_list_column_names import KnowledgeBasesListColumnNames as KnowledgeBasesListColumnNames
    from .knowledge_bases_list_filtering_options import (
        KnowledgeBasesListFilteringOptions as KnowledgeBasesListFilteringOptions,
    )
    from .knowledge_bases_list_filtering_options_sort_by import (
        KnowledgeBasesListFilteringOptionsSortBy as KnowledgeBasesListFilteringOptionsSortBy,
    )
    from .knowledge_bases_list_filtering_options_sort_direction import (
        KnowledgeBasesListFilteringOptionsSortDirection as KnowledgeBasesListFilteringOptionsSortDirection,
    )
    from .knowledge_bases_list_persistent_options import (
        KnowledgeBasesListPersistentOptions as KnowledgeBasesListPersistentOptions,
    )
    from .knowledge_bases_list_persistent_options_columns_item import (
        KnowledgeBasesListPersistentOptionsColumnsItem as KnowledgeBasesListPersistentOptionsColumnsItem,
    )
    from .knowledge_bases_list_persistent_options_sort_by import (
        KnowledgeBasesListPersistentOptionsSortBy as KnowledgeBasesListPersistentOptionsSortBy,
    )
    from .knowledge_bases_list_persistent_options_sort_direction import (
        KnowledgeBasesListPersistentOptionsSortDirection as KnowledgeBasesListPersistentOptionsSortDirection,
    )
    from .knowledge_bases_list_response_data import KnowledgeBasesListResponseData as KnowledgeBasesListResponseData
    from .language_match_rule import LanguageMatchRule as LanguageMatchRule
    from .language_match_rule_matching import LanguageMatchRuleMatching as LanguageMatchRuleMatching
    from .language_match_rules_types import LanguageMatchRulesTypes as LanguageMatchRulesTypes
    from .live_data_auto_refresh_settings import LiveDataAutoRefreshSettings as LiveDataAutoRefreshSettings
    from .live_data_auto_refresh_settings_auto_refresh import (
        LiveDataAutoRefreshSettingsAutoRefresh as LiveDataAutoRefreshSettingsAutoRefresh,
    )
    from .live_data_event import LiveDataEvent as LiveDataEvent
    from .live_data_event_conversion import LiveDataEventConversion as LiveDataEventConversion
    from .live_data_event_types import LiveDataEventTypes as LiveDataEventTypes
    from .live_data_events_list_response_data import LiveDataEventsListResponseData as LiveDataEventsListResponseData
    from .live_data_expand_fields import LiveDataExpandFields as LiveDataExpandFields
    from .live_data_expand_parameter import LiveDataExpandParameter as LiveDataExpandParameter
    from .location import Location as Location
    from .location_base import LocationBase as LocationBase
    from .location_base_stats import LocationBaseStats as LocationBaseStats
    from .location_create import LocationCreate as LocationCreate
    from .location_create_stats import LocationCreateStats as LocationCreateStats
    from .location_dom_trigger_events import LocationDomTriggerEvents as LocationDomTriggerEvents
    from .location_expandable import LocationExpandable as LocationExpandable
    from .location_include_fields import LocationIncludeFields as LocationIncludeFields
    from .location_preset import LocationPreset as LocationPreset
    from .location_preset_stats import LocationPresetStats as LocationPresetStats
    from .location_rule_element import LocationRuleElement as LocationRuleElement
    from .location_rule_object import LocationRuleObject as LocationRuleObject
    from .location_rule_object_or_item import LocationRuleObjectORItem as LocationRuleObjectORItem
    from .location_rule_object_or_item_and_item import (
        LocationRuleObjectORItemANDItem as LocationRuleObjectORItemANDItem,
    )
    from .location_stats import LocationStats as LocationStats
    from .location_statuses import LocationStatuses as LocationStatuses
    from .location_trigger import LocationTrigger as LocationTrigger
    from .location_trigger_base import LocationTriggerBase as LocationTriggerBase
    from .location_trigger_callback import LocationTriggerCallback as LocationTriggerCallback
    from .location_trigger_dom_element import LocationTriggerDomElement as LocationTriggerDomElement
    from .location_trigger_manual import LocationTriggerManual as LocationTriggerManual
    from .location_trigger_types import LocationTriggerTypes as LocationTriggerTypes
    from .location_trigger_upon_run import LocationTriggerUponRun as LocationTriggerUponRun
    from .locations_list_column_names import LocationsListColumnNames as LocationsListColumnNames
    from .locations_list_filtering_options import LocationsListFilteringOptions as LocationsListFilteringOptions
    from .locations_list_filtering_options_sort_by import (
        LocationsListFilteringOptionsSortBy as LocationsListFilteringOptionsSortBy,
    )
    from .locations_list_filtering_options_sort_direction import (
        LocationsListFilteringOptionsSortDirection as LocationsListFilteringOptionsSortDirection,
    )
    from .locations_list_filtering_options_usage import (
        LocationsListFilteringOptionsUsage as LocationsListFilteringOptionsUsage,
    )
    from .locations_list_persistent_options import LocationsListPersistentOptions as LocationsListPersistentOptions
    from .locations_list_persistent_options_columns_item import (
        LocationsListPersistentOptionsColumnsItem as LocationsListPersistentOptionsColumnsItem,
    )
    from .locations_list_persistent_options_sort_by import (
        LocationsListPersistentOptionsSortBy as LocationsListPersistentOptionsSortBy,
    )
    from .locations_list_persistent_options_sort_direction import (
        LocationsListPersistentOptionsSortDirection as LocationsListPersistentOptionsSortDirection,
    )
    from .locations_list_persistent_options_usage import (
        LocationsListPersistentOptionsUsage as LocationsListPersistentOptionsUsage,
    )
    from .locations_list_response_data import LocationsListResponseData as LocationsListResponseData
    from .locations_presets_list_response_data import (
        LocationsPresetsListResponseData as LocationsPresetsListResponseData,
    )
    from .login_more_data import LoginMoreData as LoginMoreData
    from .logout_request_data import LogoutRequestData as LogoutRequestData
    from .logout_request_data_request_type import LogoutRequestDataRequestType as LogoutRequestDataRequestType
    from .main_account import MainAccount as MainAccount
    from .main_account_base import MainAccountBase as MainAccountBase
    from .main_account_base_billing import MainAccountBaseBilling as MainAccountBaseBilling
    from .main_account_base_billing_contract import MainAccountBaseBillingContract as MainAccountBaseBillingContract
    from .main_account_base_billing_details import MainAccountBaseBillingDetails as MainAccountBaseBillingDetails
    from .main_account_base_billing_settings import MainAccountBaseBillingSettings as MainAccountBaseBillingSettings
    from .main_account_billing import MainAccountBilling as MainAccountBilling
    from .main_account_billing_contract import MainAccountBillingContract as MainAccountBillingContract
    from .main_account_billing_details import MainAccountBillingDetails as MainAccountBillingDetails
    from .main_account_billing_products import MainAccountBillingProducts as MainAccountBillingProducts
    from .main_account_billing_products_addons_item import (
        MainAccountBillingProductsAddonsItem as MainAccountBillingProductsAddonsItem,
    )
    from .main_account_billing_products_deploy import (
        MainAccountBillingProductsDeploy as MainAccountBillingProductsDeploy,
    )
    from .main_account_billing_products_experiences import (
        MainAccountBillingProductsExperiences as MainAccountBillingProductsExperiences,
    )
    from .main_account_billing_settings import MainAccountBillingSettings as MainAccountBillingSettings
    from .main_account_details import MainAccountDetails as MainAccountDetails
    from .main_account_details_base import MainAccountDetailsBase as MainAccountDetailsBase
    from .main_account_details_base_billing import MainAccountDetailsBaseBilling as MainAccountDetailsBaseBilling
    from .main_account_details_base_billing_contract import (
        MainAccountDetailsBaseBillingContract as MainAccountDetailsBaseBillingContract,
    )
    from .main_account_details_base_billing_details import (
        MainAccountDetailsBaseBillingDetails as MainAccountDetailsBaseBillingDetails,
    )
    from .main_account_details_base_billing_settings import (
        MainAccountDetailsBaseBillingSettings as MainAccountDetailsBaseBillingSettings,
    )
    from .main_account_details_base_settings import MainAccountDetailsBaseSettings as MainAccountDetailsBaseSettings
    from .main_account_details_base_settings_blocked_ips import (
        MainAccountDetailsBaseSettingsBlockedIps as MainAccountDetailsBaseSettingsBlockedIps,
    )
    from .main_account_details_base_settings_blocked_ips_range_item import (
        MainAccountDetailsBaseSettingsBlockedIpsRangeItem as MainAccountDetailsBaseSettingsBlockedIpsRangeItem,
    )
    from .main_account_details_base_settings_blocked_ips_single_item import (
        MainAccountDetailsBaseSettingsBlockedIpsSingleItem as MainAccountDetailsBaseSettingsBlockedIpsSingleItem,
    )
    from .main_account_details_base_settings_setup_plan import (
        MainAccountDetailsBaseSettingsSetupPlan as MainAccountDetailsBaseSettingsSetupPlan,
    )
    from .main_account_details_base_settings_setup_plan_settings import (
        MainAccountDetailsBaseSettingsSetupPlanSettings as MainAccountDetailsBaseSettingsSetupPlanSettings,
    )
    from .main_account_details_base_settings_setup_plan_settings_consumer import (
        MainAccountDetailsBaseSettingsSetupPlanSettingsConsumer as MainAccountDetailsBaseSettingsSetupPlanSettingsConsumer,
    )
    from .main_account_details_base_settings_setup_plan_settings_initiator import (
        MainAccountDetailsBaseSettingsSetupPlanSettingsInitiator as MainAccountDetailsBaseSettingsSetupPlanSettingsInitiator,
    )
    from .main_account_details_base_settings_single_sign_on_status import (
        MainAccountDetailsBaseSettingsSingleSignOnStatus as MainAccountDetailsBaseSettingsSingleSignOnStatus,
    )
    from .main_account_details_base_settings_tracking_script import (
        MainAccountDetailsBaseSettingsTrackingScript as MainAccountDetailsBaseSettingsTrackingScript,
    )
    from .main_account_details_billing import MainAccountDetailsBilling as MainAccountDetailsBilling
    from .main_account_details_billing_contract import (
        MainAccountDetailsBillingContract as MainAccountDetailsBillingContract,
    )
    from .main_account_details_billing_details import (
        MainAccountDetailsBillingDetails as MainAccountDetailsBillingDetails,
    )
    from .main_account_details_billing_products import (
        MainAccountDetailsBillingProducts as MainAccountDetailsBillingProducts,
    )
    from .main_account_details_billing_products_addons_item import (
        MainAccountDetailsBillingProductsAddonsItem as MainAccountDetailsBillingProductsAddonsItem,
    )
    from .main_account_details_billing_products_deploy import (
        MainAccountDetailsBillingProductsDeploy as MainAccountDetailsBillingProductsDeploy,
    )
    from .main_account_details_billing_products_experiences import (
        MainAccountDetailsBillingProductsExperiences as MainAccountDetailsBillingProductsExperiences,
    )
    from .main_account_details_billing_settings import (
        MainAccountDetailsBillingSettings as MainAccountDetailsBillingSettings,
    )
    from .main_account_details_settings import MainAccountDetailsSettings as MainAccountDetailsSettings
    from .main_account_details_settings_blocked_ips import (
        MainAccountDetailsSettingsBlockedIps as MainAccountDetailsSettingsBlockedIps,
    )
    from .main_account_details_settings_blocked_ips_range_item import (
        MainAccountDetailsSettingsBlockedIpsRangeItem as MainAccountDetailsSettingsBlockedIpsRangeItem,
    )
    from .main_account_details_settings_blocked_ips_single_item import (
        MainAccountDetailsSettingsBlockedIpsSingleItem as MainAccountDetailsSettingsBlockedIpsSingleItem,
    )
    from .main_account_details_settings_setup_plan import (
        MainAccountDetailsSettingsSetupPlan as MainAccountDetailsSettingsSetupPlan,
    )
    from .main_account_details_settings_setup_plan_settings import (
        MainAccountDetailsSettingsSetupPlanSettings as MainAccountDetailsSettingsSetupPlanSettings,
    )
    from .main_account_details_settings_setup_plan_settings_consumer import (
        MainAccountDetailsSettingsSetupPlanSettingsConsumer as MainAccountDetailsSettingsSetupPlanSettingsConsumer,
    )
    from .main_account_details_settings_setup_plan_settings_initiator import (
        MainAccountDetailsSettingsSetupPlanSettingsInitiator as MainAccountDetailsSettingsSetupPlanSettingsInitiator,
    )
    from .main_account_details_settings_single_sign_on_status import (
        MainAccountDetailsSettingsSingleSignOnStatus as MainAccountDetailsSettingsSingleSignOnStatus,
    )
    from .main_account_details_settings_tracking_script import (
        MainAccountDetailsSettingsTrackingScript as MainAccountDetailsSettingsTrackingScript,
    )
    from .main_account_details_stats import MainAccountDetailsStats as MainAccountDetailsStats
    from .main_account_details_stats_sub_accounts_usage import (
        MainAccountDetailsStatsSubAccountsUsage as MainAccountDetailsStatsSubAccountsUsage,
    )
    from .main_account_details_stats_usage import MainAccountDetailsStatsUsage as MainAccountDetailsStatsUsage
    from .main_account_details_update import MainAccountDetailsUpdate as MainAccountDetailsUpdate
    from .main_account_details_update_billing import MainAccountDetailsUpdateBilling as MainAccountDetailsUpdateBilling
    from .main_account_details_update_billing_contract import (
        MainAccountDetailsUpdateBillingContract as MainAccountDetailsUpdateBillingContract,
    )
    from .main_account_details_update_billing_details import (
        MainAccountDetailsUpdateBillingDetails as MainAccountDetailsUpdateBillingDetails,
    )
    from .main_account_details_update_billing_products import (
        MainAccountDetailsUpdateBillingProducts as MainAccountDetailsUpdateBillingProducts,
    )
    from .main_account_details_update_billing_settings import (
        MainAccountDetailsUpdateBillingSettings as MainAccountDetailsUpdateBillingSettings,
    )
    from .main_account_details_update_settings import (
        MainAccountDetailsUpdateSettings as MainAccountDetailsUpdateSettings,
    )
    from .main_account_details_update_settings_blocked_ips import (
        MainAccountDetailsUpdateSettingsBlockedIps as MainAccountDetailsUpdateSettingsBlockedIps,
    )
    from .main_account_details_update_settings_blocked_ips_range_item import (
        MainAccountDetailsUpdateSettingsBlockedIpsRangeItem as MainAccountDetailsUpdateSettingsBlockedIpsRangeItem,
    )
    from .main_account_details_update_settings_blocked_ips_single_item import (
        MainAccountDetailsUpdateSettingsBlockedIpsSingleItem as MainAccountDetailsUpdateSettingsBlockedIpsSingleItem,
    )
    from .main_account_details_update_settings_setup_plan import (
        MainAccountDetailsUpdateSettingsSetupPlan as MainAccountDetailsUpdateSettingsSetupPlan,
    )
    from .main_account_details_update_settings_setup_plan_settings import (
        MainAccountDetailsUpdateSettingsSetupPlanSettings as MainAccountDetailsUpdateSettingsSetupPlanSettings,
    )
    from .main_account_details_update_settings_setup_plan_settings_consumer import (
        MainAccountDetailsUpdateSettingsSetupPlanSettingsConsumer as MainAccountDetailsUpdateSettingsSetupPlanSettingsConsumer,
    )
    from .main_account_details_update_settings_setup_plan_settings_initiator import (
        MainAccountDetailsUpdateSettingsSetupPlanSettingsInitiator as MainAccountDetailsUpdateSettingsSetupPlanSettingsInitiator,
    )
    from .main_account_details_update_settings_single_sign_on_status import (
        MainAccountDetailsUpdateSettingsSingleSignOnStatus as MainAccountDetailsUpdateSettingsSingleSignOnStatus,
    )
    from .main_account_details_update_settings_tracking_script import (
        MainAccountDetailsUpdateSettingsTrackingScript as MainAccountDetailsUpdateSettingsTrackingScript,
    )
    from .main_account_stats import MainAccountStats as MainAccountStats
    from .main_account_stats_stats import MainAccountStatsStats as MainAccountStatsStats
    from .main_account_stats_stats_sub_accounts_usage import (
        MainAccountStatsStatsSubAccountsUsage as MainAccountStatsStatsSubAccountsUsage,
    )
    from .main_account_stats_stats_usage import MainAccountStatsStatsUsage as MainAccountStatsStatsUsage
    from .management_account_list_item import ManagementAccountListItem as ManagementAccountListItem
    from .management_account_list_item_plan_settings_value import (
        ManagementAccountListItemPlanSettingsValue as ManagementAccountListItemPlanSettingsValue,
    )
    from .management_account_list_response import ManagementAccountListResponse as ManagementAccountListResponse
    from .metric_types import MetricTypes as MetricTypes
    from .mfa_code_auth_data import MfaCodeAuthData as MfaCodeAuthData
    from .mfa_disable_request import MfaDisableRequest as MfaDisableRequest
    from .mfa_enable_request import MfaEnableRequest as MfaEnableRequest
    from .minute_of_hour_match_rule import MinuteOfHourMatchRule as MinuteOfHourMatchRule
    from .minute_of_hour_match_rule_matching import MinuteOfHourMatchRuleMatching as MinuteOfHourMatchRuleMatching
    from .minute_of_hour_match_rules_types import MinuteOfHourMatchRulesTypes as MinuteOfHourMatchRulesTypes
    from .multipage_experience_page import MultipageExperiencePage as MultipageExperiencePage
    from .new_password_auth_data import NewPasswordAuthData as NewPasswordAuthData
    from .no_settings_goal import NoSettingsGoal as NoSettingsGoal
    from .no_settings_goal_type import NoSettingsGoalType as NoSettingsGoalType
    from .numeric_match_rules_types import NumericMatchRulesTypes as NumericMatchRulesTypes
    from .numeric_matching_options import NumericMatchingOptions as NumericMatchingOptions
    from .numeric_outlier import NumericOutlier as NumericOutlier
    from .numeric_outlier_base import NumericOutlierBase as NumericOutlierBase
    from .numeric_outlier_min_max import NumericOutlierMinMax as NumericOutlierMinMax
    from .numeric_outlier_none import NumericOutlierNone as NumericOutlierNone
    from .numeric_outlier_percentile import NumericOutlierPercentile as NumericOutlierPercentile
    from .numeric_outlier_types import NumericOutlierTypes as NumericOutlierTypes
    from .oauth_approve_authorization_request_data import (
        OAuthApproveAuthorizationRequestData as OAuthApproveAuthorizationRequestData,
    )
    from .oauth_approve_authorization_response_data import (
        OAuthApproveAuthorizationResponseData as OAuthApproveAuthorizationResponseData,
    )
    from .oauth_approved_scope_request import OAuthApprovedScopeRequest as OAuthApprovedScopeRequest
    from .oauth_authorization_request_details_response_data import (
        OAuthAuthorizationRequestDetailsResponseData as OAuthAuthorizationRequestDetailsResponseData,
    )
    from .oauth_authorization_request_details_response_data_status import (
        OAuthAuthorizationRequestDetailsResponseDataStatus as OAuthAuthorizationRequestDetailsResponseDataStatus,
    )
    from .oauth_authorized_account_ref import OAuthAuthorizedAccountRef as OAuthAuthorizedAccountRef
    from .oauth_client_data import OAuthClientData as OAuthClientData
    from .oauth_client_response_data import OAuthClientResponseData as OAuthClientResponseData
    from .oauth_clients_list_response_data import OAuthClientsListResponseData as OAuthClientsListResponseData
    from .oauth_create_client_request_data import OAuthCreateClientRequestData as OAuthCreateClientRequestData
    from .oauth_delete_client_response_data import OAuthDeleteClientResponseData as OAuthDeleteClientResponseData
    from .oauth_initiate_authorization_request_data import (
        OAuthInitiateAuthorizationRequestData as OAuthInitiateAuthorizationRequestData,
    )
    from .oauth_initiate_authorization_response_data import (
        OAuthInitiateAuthorizationResponseData as OAuthInitiateAuthorizationResponseData,
    )
    from .oauth_scope_account import OAuthScopeAccount as OAuthScopeAccount
    from .oauth_scope_account_response import OAuthScopeAccountResponse as OAuthScopeAccountResponse
    from .oauth_scope_mode import OAuthScopeMode as OAuthScopeMode
    from .oauth_scope_project import OAuthScopeProject as OAuthScopeProject
    from .oauth_scope_request import OAuthScopeRequest as OAuthScopeRequest
    from .oauth_scope_response import OAuthScopeResponse as OAuthScopeResponse
    from .oauth_scope_summary import OAuthScopeSummary as OAuthScopeSummary
    from .oauth_token_request_data import OAuthTokenRequestData as OAuthTokenRequestData
    from .oauth_token_response_data import OAuthTokenResponseData as OAuthTokenResponseData
    from .oauth_update_client_request_data import OAuthUpdateClientRequestData as OAuthUpdateClientRequestData
    from .observation import Observation as Observation
    from .observation_file import ObservationFile as ObservationFile
    from .observation_image import ObservationImage as ObservationImage
    from .observation_image_data import ObservationImageData as ObservationImageData
    from .observation_statuses import ObservationStatuses as ObservationStatuses
    from .observations_expand_fields import ObservationsExpandFields as ObservationsExpandFields
    from .observations_list_column_names import ObservationsListColumnNames as ObservationsListColumnNames
    from .observations_list_filtering_options import (
        ObservationsListFilteringOptions as ObservationsListFilteringOptions,
    )
    from .observations_list_filtering_options_sort_by import (
        ObservationsListFilteringOptionsSortBy as ObservationsListFilteringOptionsSortBy,
    )
    from .observations_list_filtering_options_sort_direction import (
        ObservationsListFilteringOptionsSortDirection as ObservationsListFilteringOptionsSortDirection,
    )
    from .observations_list_persistent_options import (
        ObservationsListPersistentOptions as ObservationsListPersistentOptions,
    )
    from .observations_list_persistent_options_columns_item import (
        ObservationsListPersistentOptionsColumnsItem as ObservationsListPersistentOptionsColumnsItem,
    )
    from .observations_list_persistent_options_sort_by import (
        ObservationsListPersistentOptionsSortBy as ObservationsListPersistentOptionsSortBy,
    )
    from .observations_list_persistent_options_sort_direction import (
        ObservationsListPersistentOptionsSortDirection as ObservationsListPersistentOptionsSortDirection,
    )
    from .observations_list_response_data import ObservationsListResponseData as ObservationsListResponseData
    from .one_time_charge_item import OneTimeChargeItem as OneTimeChargeItem
    from .one_time_charge_request import OneTimeChargeRequest as OneTimeChargeRequest
    from .one_time_charge_request_collection_mode import (
        OneTimeChargeRequestCollectionMode as OneTimeChargeRequestCollectionMode,
    )
    from .one_time_charge_response import OneTimeChargeResponse as OneTimeChargeResponse
    from .one_time_charge_response_data import OneTimeChargeResponseData as OneTimeChargeResponseData
    from .only_count import OnlyCount as OnlyCount
    from .os_match_rule import OsMatchRule as OsMatchRule
    from .os_match_rule_matching import OsMatchRuleMatching as OsMatchRuleMatching
    from .os_match_rule_value import OsMatchRuleValue as OsMatchRuleValue
    from .os_match_rules_types import OsMatchRulesTypes as OsMatchRulesTypes
    from .paddle_subscription_item import PaddleSubscriptionItem as PaddleSubscriptionItem
    from .paddle_subscription_item_price import PaddleSubscriptionItemPrice as PaddleSubscriptionItemPrice
    from .paddle_subscription_item_price_billing_cycle import (
        PaddleSubscriptionItemPriceBillingCycle as PaddleSubscriptionItemPriceBillingCycle,
    )
    from .paddle_subscription_item_price_billing_cycle_interval import (
        PaddleSubscriptionItemPriceBillingCycleInterval as PaddleSubscriptionItemPriceBillingCycleInterval,
    )
    from .paddle_subscription_item_price_custom_data import (
        PaddleSubscriptionItemPriceCustomData as PaddleSubscriptionItemPriceCustomData,
    )
    from .paddle_subscription_item_price_unit_price import (
        PaddleSubscriptionItemPriceUnitPrice as PaddleSubscriptionItemPriceUnitPrice,
    )
    from .page_number import PageNumber as PageNumber
    from .pagination import Pagination as Pagination
    from .pas_principles import PASPrinciples as PASPrinciples
    from .password_auth_data import PasswordAuthData as PasswordAuthData
    from .payment_method import PaymentMethod as PaymentMethod
    from .payment_method_apple_pay import PaymentMethodApplePay as PaymentMethodApplePay
    from .payment_method_apple_pay_data import PaymentMethodApplePayData as PaymentMethodApplePayData
    from .payment_method_card import PaymentMethodCard as PaymentMethodCard
    from .payment_method_card_data import PaymentMethodCardData as PaymentMethodCardData
    from .payment_method_invoice import PaymentMethodInvoice as PaymentMethodInvoice
    from .payment_method_invoice_data import PaymentMethodInvoiceData as PaymentMethodInvoiceData
    from .payment_method_paypal import PaymentMethodPaypal as PaymentMethodPaypal
    from .payment_method_paypal_data import PaymentMethodPaypalData as PaymentMethodPaypalData
    from .payment_method_voucher import PaymentMethodVoucher as PaymentMethodVoucher
    from .payment_method_voucher_data import PaymentMethodVoucherData as PaymentMethodVoucherData
    from .payment_method_wire_transfer import PaymentMethodWireTransfer as PaymentMethodWireTransfer
    from .payment_method_wire_transfer_data import PaymentMethodWireTransferData as PaymentMethodWireTransferData
    from .payment_terms import PaymentTerms as PaymentTerms
    from .payment_terms_interval import PaymentTermsInterval as PaymentTermsInterval
    from .percentiles import Percentiles as Percentiles
    from .pie_attributes import PIEAttributes as PIEAttributes
    from .placeholders_list_response_data import PlaceholdersListResponseData as PlaceholdersListResponseData
    from .plan_feature import PlanFeature as PlanFeature
    from .plan_feature_list_response import PlanFeatureListResponse as PlanFeatureListResponse
    from .plan_feature_response import PlanFeatureResponse as PlanFeatureResponse
    from .plan_limit import PlanLimit as PlanLimit
    from .plan_limit_list_response import PlanLimitListResponse as PlanLimitListResponse
    from .plan_limit_response import PlanLimitResponse as PlanLimitResponse
    from .plan_management import PlanManagement as PlanManagement
    from .plan_management_active import PlanManagementActive as PlanManagementActive
    from .plan_management_contract import PlanManagementContract as PlanManagementContract
    from .plan_management_functions_value import PlanManagementFunctionsValue as PlanManagementFunctionsValue
    from .plan_management_limits_value import PlanManagementLimitsValue as PlanManagementLimitsValue
    from .plan_management_list_response import PlanManagementListResponse as PlanManagementListResponse
    from .plan_management_response import PlanManagementResponse as PlanManagementResponse
    from .plan_setup_users_response_data import PlanSetupUsersResponseData as PlanSetupUsersResponseData
    from .plan_setup_users_response_data_data_item import (
        PlanSetupUsersResponseDataDataItem as PlanSetupUsersResponseDataDataItem,
    )
    from .plan_status import PlanStatus as PlanStatus
    from .plan_update_body import PlanUpdateBody as PlanUpdateBody
    from .principle_classes import PrincipleClasses as PrincipleClasses
    from .products import Products as Products
    from .project import Project as Project
    from .project_custom_domain import ProjectCustomDomain as ProjectCustomDomain
    from .project_custom_domain_status import ProjectCustomDomainStatus as ProjectCustomDomainStatus
    from .project_environments_value import ProjectEnvironmentsValue as ProjectEnvironmentsValue
    from .project_expand_fields import ProjectExpandFields as ProjectExpandFields
    from .project_expandable import ProjectExpandable as ProjectExpandable
    from .project_export_object import ProjectExportObject as ProjectExportObject
    from .project_ga_settings_base import ProjectGASettingsBase as ProjectGASettingsBase
    from .project_history_column_names import ProjectHistoryColumnNames as ProjectHistoryColumnNames
    from .project_history_filtering_options import ProjectHistoryFilteringOptions as ProjectHistoryFilteringOptions
    from .project_history_filtering_options_sort_by import (
        ProjectHistoryFilteringOptionsSortBy as ProjectHistoryFilteringOptionsSortBy,
    )
    from .project_history_filtering_options_sort_direction import (
        ProjectHistoryFilteringOptionsSortDirection as ProjectHistoryFilteringOptionsSortDirection,
    )
    from .project_history_persistent_options import ProjectHistoryPersistentOptions as ProjectHistoryPersistentOptions
    from .project_history_persistent_options_columns_item import (
        ProjectHistoryPersistentOptionsColumnsItem as ProjectHistoryPersistentOptionsColumnsItem,
    )
    from .project_history_persistent_options_sort_by import (
        ProjectHistoryPersistentOptionsSortBy as ProjectHistoryPersistentOptionsSortBy,
    )
    from .project_history_persistent_options_sort_direction import (
        ProjectHistoryPersistentOptionsSortDirection as ProjectHistoryPersistentOptionsSortDirection,
    )
    from .project_history_request_data import ProjectHistoryRequestData as ProjectHistoryRequestData
    from .project_history_request_data_sort_by import ProjectHistoryRequestDataSortBy as ProjectHistoryRequestDataSortBy
    from .project_history_request_data_sort_direction import (
        ProjectHistoryRequestDataSortDirection as ProjectHistoryRequestDataSortDirection,
    )
    from .project_include_fields import ProjectIncludeFields as ProjectIncludeFields
    from .project_integration_ga3 import ProjectIntegrationGA3 as ProjectIntegrationGA3
    from .project_integration_ga4 import ProjectIntegrationGA4 as ProjectIntegrationGA4
    from .project_integrations_settings import ProjectIntegrationsSettings as ProjectIntegrationsSettings
    from .project_integrations_settings_crazyegg import (
        ProjectIntegrationsSettingsCrazyegg as ProjectIntegrationsSettingsCrazyegg,
    )
    from .project_integrations_settings_hotjar import (
        ProjectIntegrationsSettingsHotjar as ProjectIntegrationsSettingsHotjar,
    )
    from .project_integrations_settings_kissmetrics import (
        ProjectIntegrationsSettingsKissmetrics as ProjectIntegrationsSettingsKissmetrics,
    )
    from .project_live_data_column_names import ProjectLiveDataColumnNames as ProjectLiveDataColumnNames
    from .project_live_data_persistent_options import (
        ProjectLiveDataPersistentOptions as ProjectLiveDataPersistentOptions,
    )
    from .project_live_data_persistent_options_auto_refresh import (
        ProjectLiveDataPersistentOptionsAutoRefresh as ProjectLiveDataPersistentOptionsAutoRefresh,
    )
    from .project_live_data_persistent_options_columns_item import (
        ProjectLiveDataPersistentOptionsColumnsItem as ProjectLiveDataPersistentOptionsColumnsItem,
    )
    from .project_live_filtering_options import ProjectLiveFilteringOptions as ProjectLiveFilteringOptions
    from .project_project_type import ProjectProjectType as ProjectProjectType
    from .project_reporting_settings import ProjectReportingSettings as ProjectReportingSettings
    from .project_reporting_settings_blocked_ips import (
        ProjectReportingSettingsBlockedIps as ProjectReportingSettingsBlockedIps,
    )
    from .project_reporting_settings_blocked_ips_range_item import (
        ProjectReportingSettingsBlockedIpsRangeItem as ProjectReportingSettingsBlockedIpsRangeItem,
    )
    from .project_reporting_settings_blocked_ips_single_item import (
        ProjectReportingSettingsBlockedIpsSingleItem as ProjectReportingSettingsBlockedIpsSingleItem,
    )
    from .project_reporting_settings_outliers import (
        ProjectReportingSettingsOutliers as ProjectReportingSettingsOutliers,
    )
    from .project_reporting_settings_stop_tracking_goals_after_days import (
        ProjectReportingSettingsStopTrackingGoalsAfterDays as ProjectReportingSettingsStopTrackingGoalsAfterDays,
    )
    from .project_reporting_settings_visual_editor import (
        ProjectReportingSettingsVisualEditor as ProjectReportingSettingsVisualEditor,
    )
    from .project_settings import ProjectSettings as ProjectSettings
    from .project_settings_do_not_track import ProjectSettingsDoNotTrack as ProjectSettingsDoNotTrack
    from .project_settings_global_privacy_control import (
        ProjectSettingsGlobalPrivacyControl as ProjectSettingsGlobalPrivacyControl,
    )
    from .project_settings_personalization import ProjectSettingsPersonalization as ProjectSettingsPersonalization
    from .project_settings_time_format import ProjectSettingsTimeFormat as ProjectSettingsTimeFormat
    from .project_settings_tracking_script import ProjectSettingsTrackingScript as ProjectSettingsTrackingScript
    from .project_settings_visitor_insights import ProjectSettingsVisitorInsights as ProjectSettingsVisitorInsights
    from .project_settings_visitor_insights_sampling_rate import (
        ProjectSettingsVisitorInsightsSamplingRate as ProjectSettingsVisitorInsightsSamplingRate,
    )
    from .project_stats import ProjectStats as ProjectStats
    from .project_stats_google_analytics import ProjectStatsGoogleAnalytics as ProjectStatsGoogleAnalytics
    from .project_stats_usage import ProjectStatsUsage as ProjectStatsUsage
    from .project_stats_visitor_data import ProjectStatsVisitorData as ProjectStatsVisitorData
    from .project_stats_visitor_insights import ProjectStatsVisitorInsights as ProjectStatsVisitorInsights
    from .project_statuses import ProjectStatuses as ProjectStatuses
    from .project_type import ProjectType as ProjectType
    from .project_update_metadata import ProjectUpdateMetadata as ProjectUpdateMetadata
    from .project_update_metadata_last_invalidation import (
        ProjectUpdateMetadataLastInvalidation as ProjectUpdateMetadataLastInvalidation,
    )
    from .project_update_metadata_next_invalidation import (
        ProjectUpdateMetadataNextInvalidation as ProjectUpdateMetadataNextInvalidation,
    )
    from .project_update_metadata_pending_changes import (
        ProjectUpdateMetadataPendingChanges as ProjectUpdateMetadataPendingChanges,
    )
    from .projects_export_response_file import ProjectsExportResponseFile as ProjectsExportResponseFile
    from .projects_list_column_names import ProjectsListColumnNames as ProjectsListColumnNames
    from .projects_list_filtering_options import ProjectsListFilteringOptions as ProjectsListFilteringOptions
    from .projects_list_filtering_options_project_type_item import (
        ProjectsListFilteringOptionsProjectTypeItem as ProjectsListFilteringOptionsProjectTypeItem,
    )
    from .projects_list_filtering_options_sort_by import (
        ProjectsListFilteringOptionsSortBy as ProjectsListFilteringOptionsSortBy,
    )
    from .projects_list_filtering_options_sort_direction import (
        ProjectsListFilteringOptionsSortDirection as ProjectsListFilteringOptionsSortDirection,
    )
    from .projects_list_filtering_options_status_item import (
        ProjectsListFilteringOptionsStatusItem as ProjectsListFilteringOptionsStatusItem,
    )
    from .projects_list_filtering_options_tracking_script_version import (
        ProjectsListFilteringOptionsTrackingScriptVersion as ProjectsListFilteringOptionsTrackingScriptVersion,
    )
    from .projects_list_persistent_options import ProjectsListPersistentOptions as ProjectsListPersistentOptions
    from .projects_list_persistent_options_columns_item import (
        ProjectsListPersistentOptionsColumnsItem as ProjectsListPersistentOptionsColumnsItem,
    )
    from .projects_list_persistent_options_project_type_item import (
        ProjectsListPersistentOptionsProjectTypeItem as ProjectsListPersistentOptionsProjectTypeItem,
    )
    from .projects_list_persistent_options_sort_by import (
        ProjectsListPersistentOptionsSortBy as ProjectsListPersistentOptionsSortBy,
    )
    from .projects_list_persistent_options_sort_direction import (
        ProjectsListPersistentOptionsSortDirection as ProjectsListPersistentOptionsSortDirection,
    )
    from .projects_list_persistent_options_status_item import (
        ProjectsListPersistentOptionsStatusItem as ProjectsListPersistentOptionsStatusItem,
    )
    from .projects_list_persistent_options_tracking_script_version import (
        ProjectsListPersistentOptionsTrackingScriptVersion as ProjectsListPersistentOptionsTrackingScriptVersion,
    )
    from .projects_list_response_data import ProjectsListResponseData as ProjectsListResponseData
    from .projects_request_include_expand import ProjectsRequestIncludeExpand as ProjectsRequestIncludeExpand
    from .provide_mfa_code_auth_request_data import ProvideMfaCodeAuthRequestData as ProvideMfaCodeAuthRequestData
    from .remove_experience_report_event_type_conversion import (
        RemoveExperienceReportEventTypeConversion as RemoveExperienceReportEventTypeConversion,
    )
    from .remove_experience_report_event_type_transaction import (
        RemoveExperienceReportEventTypeTransaction as RemoveExperienceReportEventTypeTransaction,
    )
    from .remove_experience_report_event_type_view_experience import (
        RemoveExperienceReportEventTypeViewExperience as RemoveExperienceReportEventTypeViewExperience,
    )
    from .remove_experience_report_request_data import (
        RemoveExperienceReportRequestData as RemoveExperienceReportRequestData,
    )
    from .remove_experience_report_request_data_events_item import (
        RemoveExperienceReportRequestDataEventsItem as RemoveExperienceReportRequestDataEventsItem,
    )
    from .remove_experience_report_response_data import (
        RemoveExperienceReportResponseData as RemoveExperienceReportResponseData,
    )
    from .remove_experience_report_response_data_item import (
        RemoveExperienceReportResponseDataItem as RemoveExperienceReportResponseDataItem,
    )
    from .report_extra_stats_types import ReportExtraStatsTypes as ReportExtraStatsTypes
    from .reporting_segments_browser import ReportingSegmentsBrowser as ReportingSegmentsBrowser
    from .reporting_segments_device_categories import (
        ReportingSegmentsDeviceCategories as ReportingSegmentsDeviceCategories,
    )
    from .reporting_segments_filters import ReportingSegmentsFilters as ReportingSegmentsFilters
    from .reporting_segments_source import ReportingSegmentsSource as ReportingSegmentsSource
    from .reporting_segments_visitor_type import ReportingSegmentsVisitorType as ReportingSegmentsVisitorType
    from .request_account_addons_data import RequestAccountAddonsData as RequestAccountAddonsData
    from .reset_password_confirm_request_data import ResetPasswordConfirmRequestData as ResetPasswordConfirmRequestData
    from .results_per_page import ResultsPerPage as ResultsPerPage
    from .revenue_goal import RevenueGoal as RevenueGoal
    from .revenue_goal_settings import RevenueGoalSettings as RevenueGoalSettings
    from .revenue_goal_settings_triggering_type import (
        RevenueGoalSettingsTriggeringType as RevenueGoalSettingsTriggeringType,
    )
    from .role_permissions import RolePermissions as RolePermissions
    from .role_permissions_account import RolePermissionsAccount as RolePermissionsAccount
    from .role_permissions_audience import RolePermissionsAudience as RolePermissionsAudience
    from .role_permissions_billing import RolePermissionsBilling as RolePermissionsBilling
    from .role_permissions_collaborator import RolePermissionsCollaborator as RolePermissionsCollaborator
    from .role_permissions_experience import RolePermissionsExperience as RolePermissionsExperience
    from .role_permissions_goal import RolePermissionsGoal as RolePermissionsGoal
    from .role_permissions_history import RolePermissionsHistory as RolePermissionsHistory
    from .role_permissions_hypothesis import RolePermissionsHypothesis as RolePermissionsHypothesis
    from .role_permissions_livedata import RolePermissionsLivedata as RolePermissionsLivedata
    from .role_permissions_location import RolePermissionsLocation as RolePermissionsLocation
    from .role_permissions_project import RolePermissionsProject as RolePermissionsProject
    from .role_permissions_report import RolePermissionsReport as RolePermissionsReport
    from .role_permissions_variation import RolePermissionsVariation as RolePermissionsVariation
    from .rule_element import RuleElement as RuleElement
    from .rule_element_audience import RuleElementAudience as RuleElementAudience
    from .rule_element_no_url import RuleElementNoUrl as RuleElementNoUrl
    from .rule_object import RuleObject as RuleObject
    from .rule_object_audience import RuleObjectAudience as RuleObjectAudience
    from .rule_object_audience_or_item import RuleObjectAudienceORItem as RuleObjectAudienceORItem
    from .rule_object_audience_or_item_and_item import (
        RuleObjectAudienceORItemANDItem as RuleObjectAudienceORItemANDItem,
    )
    from .rule_object_no_url import RuleObjectNoUrl as RuleObjectNoUrl
    from .rule_object_no_url_or_item import RuleObjectNoUrlORItem as RuleObjectNoUrlORItem
    from .rule_object_no_url_or_item_and_item import RuleObjectNoUrlORItemANDItem as RuleObjectNoUrlORItemANDItem
    from .rule_object_or_item import RuleObjectORItem as RuleObjectORItem
    from .rule_object_or_item_and_item import RuleObjectORItemANDItem as RuleObjectORItemANDItem
    from .rules_types import RulesTypes as RulesTypes
    from .scroll_percentage_goal import ScrollPercentageGoal as ScrollPercentageGoal
    from .scroll_percentage_goal_settings import ScrollPercentageGoalSettings as ScrollPercentageGoalSettings
    from .sdk_key import SdkKey as SdkKey
    from .sdk_key_data import SDKKeyData as SDKKeyData
    from .sdk_key_statuses import SdkKeyStatuses as SdkKeyStatuses
    from .sdk_keys_list_column_names import SdkKeysListColumnNames as SdkKeysListColumnNames
    from .sdk_keys_list_persistent_options import SdkKeysListPersistentOptions as SdkKeysListPersistentOptions
    from .sdk_keys_list_persistent_options_columns_item import (
        SdkKeysListPersistentOptionsColumnsItem as SdkKeysListPersistentOptionsColumnsItem,
    )
    from .sdk_keys_list_response_data import SdkKeysListResponseData as SdkKeysListResponseData
    from .se_mab_settings import SEMabSettings as SEMabSettings
    from .se_mab_settings_strategy import SEMabSettingsStrategy as SEMabSettingsStrategy
    from .se_proc_settings import SEProcSettings as SEProcSettings
    from .se_proc_settings_base import SEProcSettingsBase as SEProcSettingsBase
    from .se_proc_settings_bayesian import SEProcSettingsBayesian as SEProcSettingsBayesian
    from .se_proc_settings_frequentist import SEProcSettingsFrequentist as SEProcSettingsFrequentist
    from .se_proc_settings_frequentist_multiple_comparison_correction import (
        SEProcSettingsFrequentistMultipleComparisonCorrection as SEProcSettingsFrequentistMultipleComparisonCorrection,
    )
    from .se_proc_settings_frequentist_power_calculation_type import (
        SEProcSettingsFrequentistPowerCalculationType as SEProcSettingsFrequentistPowerCalculationType,
    )
    from .se_proc_settings_frequentist_test_type import (
        SEProcSettingsFrequentistTestType as SEProcSettingsFrequentistTestType,
    )
    from .se_proc_types import SEProcTypes as SEProcTypes
    from .section_version import SectionVersion as SectionVersion
    from .section_version_create import SectionVersionCreate as SectionVersionCreate
    from .section_version_update import SectionVersionUpdate as SectionVersionUpdate
    from .section_version_update_changes_item import SectionVersionUpdateChangesItem as SectionVersionUpdateChangesItem
    from .segment_bucketed_match_rule import SegmentBucketedMatchRule as SegmentBucketedMatchRule
    from .segment_bucketed_match_rule_matching import (
        SegmentBucketedMatchRuleMatching as SegmentBucketedMatchRuleMatching,
    )
    from .segment_bucketed_match_rules_types import SegmentBucketedMatchRulesTypes as SegmentBucketedMatchRulesTypes
    from .session import Session as Session
    from .sessions_list_filtering_options import SessionsListFilteringOptions as SessionsListFilteringOptions
    from .sessions_list_response_data import SessionsListResponseData as SessionsListResponseData
    from .sessions_list_response_data_extra import SessionsListResponseDataExtra as SessionsListResponseDataExtra
    from .set_matching_options import SetMatchingOptions as SetMatchingOptions
    from .signal_session import SignalSession as SignalSession
    from .signal_session_visited_pages_item import SignalSessionVisitedPagesItem as SignalSessionVisitedPagesItem
    from .signal_sessions_list_column_names import SignalSessionsListColumnNames as SignalSessionsListColumnNames
    from .signal_sessions_list_filtering_options import (
        SignalSessionsListFilteringOptions as SignalSessionsListFilteringOptions,
    )
    from .signal_sessions_list_filtering_options_browser import (
        SignalSessionsListFilteringOptionsBrowser as SignalSessionsListFilteringOptionsBrowser,
    )
    from .signal_sessions_list_filtering_options_country import (
        SignalSessionsListFilteringOptionsCountry as SignalSessionsListFilteringOptionsCountry,
    )
    from .signal_sessions_list_filtering_options_devices import (
        SignalSessionsListFilteringOptionsDevices as SignalSessionsListFilteringOptionsDevices,
    )
    from .signal_sessions_list_filtering_options_duration import (
        SignalSessionsListFilteringOptionsDuration as SignalSessionsListFilteringOptionsDuration,
    )
    from .signal_sessions_list_filtering_options_experience import (
        SignalSessionsListFilteringOptionsExperience as SignalSessionsListFilteringOptionsExperience,
    )
    from .signal_sessions_list_filtering_options_os import (
        SignalSessionsListFilteringOptionsOs as SignalSessionsListFilteringOptionsOs,
    )
    from .signal_sessions_list_filtering_options_page_count import (
        SignalSessionsListFilteringOptionsPageCount as SignalSessionsListFilteringOptionsPageCount,
    )
    from .signal_sessions_list_persistent_options import (
        SignalSessionsListPersistentOptions as SignalSessionsListPersistentOptions,
    )
    from .signal_sessions_list_persistent_options_browser import (
        SignalSessionsListPersistentOptionsBrowser as SignalSessionsListPersistentOptionsBrowser,
    )
    from .signal_sessions_list_persistent_options_columns_item import (
        SignalSessionsListPersistentOptionsColumnsItem as SignalSessionsListPersistentOptionsColumnsItem,
    )
    from .signal_sessions_list_persistent_options_country import (
        SignalSessionsListPersistentOptionsCountry as SignalSessionsListPersistentOptionsCountry,
    )
    from .signal_sessions_list_persistent_options_devices import (
        SignalSessionsListPersistentOptionsDevices as SignalSessionsListPersistentOptionsDevices,
    )
    from .signal_sessions_list_persistent_options_duration import (
        SignalSessionsListPersistentOptionsDuration as SignalSessionsListPersistentOptionsDuration,
    )
    from .signal_sessions_list_persistent_options_experience import (
        SignalSessionsListPersistentOptionsExperience as SignalSessionsListPersistentOptionsExperience,
    )
    from .signal_sessions_list_persistent_options_os import (
        SignalSessionsListPersistentOptionsOs as SignalSessionsListPersistentOptionsOs,
    )
    from .signal_sessions_list_persistent_options_page_count import (
        SignalSessionsListPersistentOptionsPageCount as SignalSessionsListPersistentOptionsPageCount,
    )
    from .signal_sessions_list_response_data import SignalSessionsListResponseData as SignalSessionsListResponseData
    from .signal_sessions_list_response_data_extra import (
        SignalSessionsListResponseDataExtra as SignalSessionsListResponseDataExtra,
    )
    from .simple_audience import SimpleAudience as SimpleAudience
    from .simple_audience_expandable import SimpleAudienceExpandable as SimpleAudienceExpandable
    from .simple_audience_segment import SimpleAudienceSegment as SimpleAudienceSegment
    from .simple_audience_segment_expandable import SimpleAudienceSegmentExpandable as SimpleAudienceSegmentExpandable
    from .simple_experience import SimpleExperience as SimpleExperience
    from .simple_experience_expandable import SimpleExperienceExpandable as SimpleExperienceExpandable
    from .simple_experience_flat import SimpleExperienceFlat as SimpleExperienceFlat
    from .simple_experience_variation import SimpleExperienceVariation as SimpleExperienceVariation
    from .simple_experience_variation_expandable import (
        SimpleExperienceVariationExpandable as SimpleExperienceVariationExpandable,
    )
    from .simple_goal import SimpleGoal as SimpleGoal
    from .simple_goal_expandable import SimpleGoalExpandable as SimpleGoalExpandable
    from .simple_location import SimpleLocation as SimpleLocation
    from .simple_location_expandable import SimpleLocationExpandable as SimpleLocationExpandable
    from .simple_project import SimpleProject as SimpleProject
    from .simple_project_expandable import SimpleProjectExpandable as SimpleProjectExpandable
    from .simple_project_reporting_settings import SimpleProjectReportingSettings as SimpleProjectReportingSettings
    from .simple_project_settings import SimpleProjectSettings as SimpleProjectSettings
    from .simple_project_settings_time_format import SimpleProjectSettingsTimeFormat as SimpleProjectSettingsTimeFormat
    from .sort_direction import SortDirection as SortDirection
    from .sort_direction_sort_direction import SortDirectionSortDirection as SortDirectionSortDirection
    from .start_payment_setup_paddle_response_data import (
        StartPaymentSetupPaddleResponseData as StartPaymentSetupPaddleResponseData,
    )
    from .start_payment_setup_request_data import StartPaymentSetupRequestData as StartPaymentSetupRequestData
    from .start_payment_setup_response_data import StartPaymentSetupResponseData as StartPaymentSetupResponseData
    from .start_payment_setup_stripe_response_data import (
        StartPaymentSetupStripeResponseData as StartPaymentSetupStripeResponseData,
    )
    from .stats_data_point import StatsDataPoint as StatsDataPoint
    from .sub_account import SubAccount as SubAccount
    from .sub_account_base import SubAccountBase as SubAccountBase
    from .sub_account_billing import SubAccountBilling as SubAccountBilling
    from .sub_account_billing_plan_data import SubAccountBillingPlanData as SubAccountBillingPlanData
    from .sub_account_billing_plan_data_available_features_nice_names_item import (
        SubAccountBillingPlanDataAvailableFeaturesNiceNamesItem as SubAccountBillingPlanDataAvailableFeaturesNiceNamesItem,
    )
    from .sub_account_billing_plan_data_usage_limits import (
        SubAccountBillingPlanDataUsageLimits as SubAccountBillingPlanDataUsageLimits,
    )
    from .sub_account_billing_plan_data_usage_limits_deploys import (
        SubAccountBillingPlanDataUsageLimitsDeploys as SubAccountBillingPlanDataUsageLimitsDeploys,
    )
    from .sub_account_billing_plan_data_usage_limits_domains import (
        SubAccountBillingPlanDataUsageLimitsDomains as SubAccountBillingPlanDataUsageLimitsDomains,
    )
    from .sub_account_billing_plan_data_usage_limits_goals import (
        SubAccountBillingPlanDataUsageLimitsGoals as SubAccountBillingPlanDataUsageLimitsGoals,
    )
    from .sub_account_billing_plan_data_usage_limits_projects import (
        SubAccountBillingPlanDataUsageLimitsProjects as SubAccountBillingPlanDataUsageLimitsProjects,
    )
    from .sub_account_billing_plan_data_usage_limits_segments import (
        SubAccountBillingPlanDataUsageLimitsSegments as SubAccountBillingPlanDataUsageLimitsSegments,
    )
    from .sub_account_billing_plan_data_usage_limits_tested_users import (
        SubAccountBillingPlanDataUsageLimitsTestedUsers as SubAccountBillingPlanDataUsageLimitsTestedUsers,
    )
    from .sub_account_billing_plan_data_usage_limits_tested_visitors import (
        SubAccountBillingPlanDataUsageLimitsTestedVisitors as SubAccountBillingPlanDataUsageLimitsTestedVisitors,
    )
    from .sub_account_billing_plan_limits_and_capabilities import (
        SubAccountBillingPlanLimitsAndCapabilities as SubAccountBillingPlanLimitsAndCapabilities,
    )
    from .sub_account_billing_plan_limits_and_capabilities_available_features_nice_names_item import (
        SubAccountBillingPlanLimitsAndCapabilitiesAvailableFeaturesNiceNamesItem as SubAccountBillingPlanLimitsAndCapabilitiesAvailableFeaturesNiceNamesItem,
    )
    from .sub_account_billing_plan_limits_and_capabilities_usage_limits import (
        SubAccountBillingPlanLimitsAndCapabilitiesUsageLimits as SubAccountBillingPlanLimitsAndCapabilitiesUsageLimits,
    )
    from .sub_account_billing_plan_limits_and_capabilities_usage_limits_deploys import (
        SubAccountBillingPlanLimitsAndCapabilitiesUsageLimitsDeploys as SubAccountBillingPlanLimitsAndCapabilitiesUsageLimitsDeploys,
    )
    from .sub_account_billing_plan_limits_and_capabilities_usage_limits_domains import (
        SubAccountBillingPlanLimitsAndCapabilitiesUsageLimitsDomains as SubAccountBillingPlanLimitsAndCapabilitiesUsageLimitsDomains,
    )
    from .sub_account_billing_plan_limits_and_capabilities_usage_limits_goals import (
        SubAccountBillingPlanLimitsAndCapabilitiesUsageLimitsGoals as SubAccountBillingPlanLimitsAndCapabilitiesUsageLimitsGoals,
    )
    from .sub_account_billing_plan_limits_and_capabilities_usage_limits_projects import (
        SubAccountBillingPlanLimitsAndCapabilitiesUsageLimitsProjects as SubAccountBillingPlanLimitsAndCapabilitiesUsageLimitsProjects,
    )
    from .sub_account_billing_plan_limits_and_capabilities_usage_limits_segments import (
        SubAccountBillingPlanLimitsAndCapabilitiesUsageLimitsSegments as SubAccountBillingPlanLimitsAndCapabilitiesUsageLimitsSegments,
    )
    from .sub_account_billing_plan_limits_and_capabilities_usage_limits_tested_users import (
        SubAccountBillingPlanLimitsAndCapabilitiesUsageLimitsTestedUsers as SubAccountBillingPlanLimitsAndCapabilitiesUsageLimitsTestedUsers,
    )
    from .sub_account_billing_plan_limits_and_capabilities_usage_limits_tested_visitors import (
        SubAccountBillingPlanLimitsAndCapabilitiesUsageLimitsTestedVisitors as SubAccountBillingPlanLimitsAndCapabilitiesUsageLimitsTestedVisitors,
    )
    from .sub_account_billing_products import SubAccountBillingProducts as SubAccountBillingProducts
    from .sub_account_billing_products_deploy import SubAccountBillingProductsDeploy as SubAccountBillingProductsDeploy
    from .sub_account_billing_products_experiences import (
        SubAccountBillingProductsExperiences as SubAccountBillingProductsExperiences,
    )
    from .sub_account_create import SubAccountCreate as SubAccountCreate
    from .sub_account_create_billing import SubAccountCreateBilling as SubAccountCreateBilling
    from .sub_account_create_billing_products import SubAccountCreateBillingProducts as SubAccountCreateBillingProducts
    from .sub_account_create_billing_products_experiences import (
        SubAccountCreateBillingProductsExperiences as SubAccountCreateBillingProductsExperiences,
    )
    from .sub_account_create_billing_products_experiences_plan import (
        SubAccountCreateBillingProductsExperiencesPlan as SubAccountCreateBillingProductsExperiencesPlan,
    )
    from .sub_account_create_billing_products_experiences_plan_available_features_nice_names_item import (
        SubAccountCreateBillingProductsExperiencesPlanAvailableFeaturesNiceNamesItem as SubAccountCreateBillingProductsExperiencesPlanAvailableFeaturesNiceNamesItem,
    )
    from .sub_account_create_billing_products_experiences_plan_usage_limits import (
        SubAccountCreateBillingProductsExperiencesPlanUsageLimits as SubAccountCreateBillingProductsExperiencesPlanUsageLimits,
    )
    from .sub_account_create_billing_products_experiences_plan_usage_limits_deploys import (
        SubAccountCreateBillingProductsExperiencesPlanUsageLimitsDeploys as SubAccountCreateBillingProductsExperiencesPlanUsageLimitsDeploys,
    )
    from .sub_account_create_billing_products_experiences_plan_usage_limits_domains import (
        SubAccountCreateBillingProductsExperiencesPlanUsageLimitsDomains as SubAccountCreateBillingProductsExperiencesPlanUsageLimitsDomains,
    )
    from .sub_account_create_billing_products_experiences_plan_usage_limits_goals import (
        SubAccountCreateBillingProductsExperiencesPlanUsageLimitsGoals as SubAccountCreateBillingProductsExperiencesPlanUsageLimitsGoals,
    )
    from .sub_account_create_billing_products_experiences_plan_usage_limits_projects import (
        SubAccountCreateBillingProductsExperiencesPlanUsageLimitsProjects as SubAccountCreateBillingProductsExperiencesPlanUsageLimitsProjects,
    )
    from .sub_account_create_billing_products_experiences_plan_usage_limits_segments import (
        SubAccountCreateBillingProductsExperiencesPlanUsageLimitsSegments as SubAccountCreateBillingProductsExperiencesPlanUsageLimitsSegments,
    )
    from .sub_account_create_billing_products_experiences_plan_usage_limits_tested_users import (
        SubAccountCreateBillingProductsExperiencesPlanUsageLimitsTestedUsers as SubAccountCreateBillingProductsExperiencesPlanUsageLimitsTestedUsers,
    )
    from .sub_account_create_billing_products_experiences_plan_usage_limits_tested_visitors import (
        SubAccountCreateBillingProductsExperiencesPlanUsageLimitsTestedVisitors as SubAccountCreateBillingProductsExperiencesPlanUsageLimitsTestedVisitors,
    )
    from .sub_account_create_settings import SubAccountCreateSettings as SubAccountCreateSettings
    from .sub_account_create_settings_blocked_ips import (
        SubAccountCreateSettingsBlockedIps as SubAccountCreateSettingsBlockedIps,
    )
    from .sub_account_create_settings_blocked_ips_range_item import (
        SubAccountCreateSettingsBlockedIpsRangeItem as SubAccountCreateSettingsBlockedIpsRangeItem,
    )
    from .sub_account_create_settings_blocked_ips_single_item import (
        SubAccountCreateSettingsBlockedIpsSingleItem as SubAccountCreateSettingsBlockedIpsSingleItem,
    )
    from .sub_account_create_settings_setup_plan import (
        SubAccountCreateSettingsSetupPlan as SubAccountCreateSettingsSetupPlan,
    )
    from .sub_account_create_settings_setup_plan_settings import (
        SubAccountCreateSettingsSetupPlanSettings as SubAccountCreateSettingsSetupPlanSettings,
    )
    from .sub_account_create_settings_setup_plan_settings_consumer import (
        SubAccountCreateSettingsSetupPlanSettingsConsumer as SubAccountCreateSettingsSetupPlanSettingsConsumer,
    )
    from .sub_account_create_settings_setup_plan_settings_initiator import (
        SubAccountCreateSettingsSetupPlanSettingsInitiator as SubAccountCreateSettingsSetupPlanSettingsInitiator,
    )
    from .sub_account_create_settings_tracking_script import (
        SubAccountCreateSettingsTrackingScript as SubAccountCreateSettingsTrackingScript,
    )
    from .sub_account_details import SubAccountDetails as SubAccountDetails
    from .sub_account_details_base import SubAccountDetailsBase as SubAccountDetailsBase
    from .sub_account_details_base_settings import SubAccountDetailsBaseSettings as SubAccountDetailsBaseSettings
    from .sub_account_details_base_settings_blocked_ips import (
        SubAccountDetailsBaseSettingsBlockedIps as SubAccountDetailsBaseSettingsBlockedIps,
    )
    from .sub_account_details_base_settings_blocked_ips_range_item import (
        SubAccountDetailsBaseSettingsBlockedIpsRangeItem as SubAccountDetailsBaseSettingsBlockedIpsRangeItem,
    )
    from .sub_account_details_base_settings_blocked_ips_single_item import (
        SubAccountDetailsBaseSettingsBlockedIpsSingleItem as SubAccountDetailsBaseSettingsBlockedIpsSingleItem,
    )
    from .sub_account_details_base_settings_setup_plan import (
        SubAccountDetailsBaseSettingsSetupPlan as SubAccountDetailsBaseSettingsSetupPlan,
    )
    from .sub_account_details_base_settings_setup_plan_settings import (
        SubAccountDetailsBaseSettingsSetupPlanSettings as SubAccountDetailsBaseSettingsSetupPlanSettings,
    )
    from .sub_account_details_base_settings_setup_plan_settings_consumer import (
        SubAccountDetailsBaseSettingsSetupPlanSettingsConsumer as SubAccountDetailsBaseSettingsSetupPlanSettingsConsumer,
    )
    from .sub_account_details_base_settings_setup_plan_settings_initiator import (
        SubAccountDetailsBaseSettingsSetupPlanSettingsInitiator as SubAccountDetailsBaseSettingsSetupPlanSettingsInitiator,
    )
    from .sub_account_details_base_settings_tracking_script import (
        SubAccountDetailsBaseSettingsTrackingScript as SubAccountDetailsBaseSettingsTrackingScript,
    )
    from .sub_account_details_billing import SubAccountDetailsBilling as SubAccountDetailsBilling
    from .sub_account_details_billing_products import (
        SubAccountDetailsBillingProducts as SubAccountDetailsBillingProducts,
    )
    from .sub_account_details_billing_products_deploy import (
        SubAccountDetailsBillingProductsDeploy as SubAccountDetailsBillingProductsDeploy,
    )
    from .sub_account_details_billing_products_experiences import (
        SubAccountDetailsBillingProductsExperiences as SubAccountDetailsBillingProductsExperiences,
    )
    from .sub_account_details_settings import SubAccountDetailsSettings as SubAccountDetailsSettings
    from .sub_account_details_settings_blocked_ips import (
        SubAccountDetailsSettingsBlockedIps as SubAccountDetailsSettingsBlockedIps,
    )
    from .sub_account_details_settings_blocked_ips_range_item import (
        SubAccountDetailsSettingsBlockedIpsRangeItem as SubAccountDetailsSettingsBlockedIpsRangeItem,
    )
    from .sub_account_details_settings_blocked_ips_single_item import (
        SubAccountDetailsSettingsBlockedIpsSingleItem as SubAccountDetailsSettingsBlockedIpsSingleItem,
    )
    from .sub_account_details_settings_setup_plan import (
        SubAccountDetailsSettingsSetupPlan as SubAccountDetailsSettingsSetupPlan,
    )
    from .sub_account_details_settings_setup_plan_settings import (
        SubAccountDetailsSettingsSetupPlanSettings as SubAccountDetailsSettingsSetupPlanSettings,
    )
    from .sub_account_details_settings_setup_plan_settings_consumer import (
        SubAccountDetailsSettingsSetupPlanSettingsConsumer as SubAccountDetailsSettingsSetupPlanSettingsConsumer,
    )
    from .sub_account_details_settings_setup_plan_settings_initiator import (
        SubAccountDetailsSettingsSetupPlanSettingsInitiator as SubAccountDetailsSettingsSetupPlanSettingsInitiator,
    )
    from .sub_account_details_settings_tracking_script import (
        SubAccountDetailsSettingsTrackingScript as SubAccountDetailsSettingsTrackingScript,
    )
    from .sub_account_details_update import SubAccountDetailsUpdate as SubAccountDetailsUpdate
    from .sub_account_details_update_settings import SubAccountDetailsUpdateSettings as SubAccountDetailsUpdateSettings
    from .sub_account_details_update_settings_blocked_ips import (
        SubAccountDetailsUpdateSettingsBlockedIps as SubAccountDetailsUpdateSettingsBlockedIps,
    )
    from .sub_account_details_update_settings_blocked_ips_range_item import (
        SubAccountDetailsUpdateSettingsBlockedIpsRangeItem as SubAccountDetailsUpdateSettingsBlockedIpsRangeItem,
    )
    from .sub_account_details_update_settings_blocked_ips_single_item import (
        SubAccountDetailsUpdateSettingsBlockedIpsSingleItem as SubAccountDetailsUpdateSettingsBlockedIpsSingleItem,
    )
    from .sub_account_details_update_settings_setup_plan import (
        SubAccountDetailsUpdateSettingsSetupPlan as SubAccountDetailsUpdateSettingsSetupPlan,
    )
    from .sub_account_details_update_settings_setup_plan_settings import (
        SubAccountDetailsUpdateSettingsSetupPlanSettings as SubAccountDetailsUpdateSettingsSetupPlanSettings,
    )
    from .sub_account_details_update_settings_setup_plan_settings_consumer import (
        SubAccountDetailsUpdateSettingsSetupPlanSettingsConsumer as SubAccountDetailsUpdateSettingsSetupPlanSettingsConsumer,
    )
    from .sub_account_details_update_settings_setup_plan_settings_initiator import (
        SubAccountDetailsUpdateSettingsSetupPlanSettingsInitiator as SubAccountDetailsUpdateSettingsSetupPlanSettingsInitiator,
    )
    from .sub_account_details_update_settings_tracking_script import (
        SubAccountDetailsUpdateSettingsTrackingScript as SubAccountDetailsUpdateSettingsTrackingScript,
    )
    from .sub_account_products import SubAccountProducts as SubAccountProducts
    from .sub_account_products_billing import SubAccountProductsBilling as SubAccountProductsBilling
    from .sub_account_products_billing_products import (
        SubAccountProductsBillingProducts as SubAccountProductsBillingProducts,
    )
    from .sub_account_products_billing_products_deploy import (
        SubAccountProductsBillingProductsDeploy as SubAccountProductsBillingProductsDeploy,
    )
    from .sub_account_products_billing_products_experiences import (
        SubAccountProductsBillingProductsExperiences as SubAccountProductsBillingProductsExperiences,
    )
    from .sub_account_products_create import SubAccountProductsCreate as SubAccountProductsCreate
    from .sub_account_products_create_billing import SubAccountProductsCreateBilling as SubAccountProductsCreateBilling
    from .sub_account_products_create_billing_products import (
        SubAccountProductsCreateBillingProducts as SubAccountProductsCreateBillingProducts,
    )
    from .sub_account_products_create_billing_products_experiences import (
        SubAccountProductsCreateBillingProductsExperiences as SubAccountProductsCreateBillingProductsExperiences,
    )
    from .sub_account_products_create_billing_products_experiences_plan import (
        SubAccountProductsCreateBillingProductsExperiencesPlan as SubAccountProductsCreateBillingProductsExperiencesPlan,
    )
    from .sub_account_products_create_billing_products_experiences_plan_available_features_nice_names_item import (
        SubAccountProductsCreateBillingProductsExperiencesPlanAvailableFeaturesNiceNamesItem as SubAccountProductsCreateBillingProductsExperiencesPlanAvailableFeaturesNiceNamesItem,
    )
    from .sub_account_products_create_billing_products_experiences_plan_usage_limits import (
        SubAccountProductsCreateBillingProductsExperiencesPlanUsageLimits as SubAccountProductsCreateBillingProductsExperiencesPlanUsageLimits,
    )
    from .sub_account_products_create_billing_products_experiences_plan_usage_limits_deploys import (
        SubAccountProductsCreateBillingProductsExperiencesPlanUsageLimitsDeploys as SubAccountProductsCreateBillingProductsExperiencesPlanUsageLimitsDeploys,
    )
    from .sub_account_products_create_billing_products_experiences_plan_usage_limits_domains import (
        SubAccountProductsCreateBillingProductsExperiencesPlanUsageLimitsDomains as SubAccountProductsCreateBillingProductsExperiencesPlanUsageLimitsDomains,
    )
    from .sub_account_products_create_billing_products_experiences_plan_usage_limits_goals import (
        SubAccountProductsCreateBillingProductsExperiencesPlanUsageLimitsGoals as SubAccountProductsCreateBillingProductsExperiencesPlanUsageLimitsGoals,
    )
    from .sub_account_products_create_billing_products_experiences_plan_usage_limits_projects import (
        SubAccountProductsCreateBillingProductsExperiencesPlanUsageLimitsProjects as SubAccountProductsCreateBillingProductsExperiencesPlanUsageLimitsProjects,
    )
    from .sub_account_products_create_billing_products_experiences_plan_usage_limits_segments import (
        SubAccountProductsCreateBillingProductsExperiencesPlanUsageLimitsSegments as SubAccountProductsCreateBillingProductsExperiencesPlanUsageLimitsSegments,
    )
    from .sub_account_products_create_billing_products_experiences_plan_usage_limits_tested_users import (
        SubAccountProductsCreateBillingProductsExperiencesPlanUsageLimitsTestedUsers as SubAccountProductsCreateBillingProductsExperiencesPlanUsageLimitsTestedUsers,
    )
    from .sub_account_products_create_billing_products_experiences_plan_usage_limits_tested_visitors import (
        SubAccountProductsCreateBillingProductsExperiencesPlanUsageLimitsTestedVisitors as SubAccountProductsCreateBillingProductsExperiencesPlanUsageLimitsTestedVisitors,
    )
    from .sub_account_stats import SubAccountStats as SubAccountStats
    from .submits_form_goal import SubmitsFormGoal as SubmitsFormGoal
    from .submits_form_goal_settings import SubmitsFormGoalSettings as SubmitsFormGoalSettings
    from .success_data import SuccessData as SuccessData
    from .tag import Tag as Tag
    from .tag_expandable import TagExpandable as TagExpandable
    from .tag_expandable_request import TagExpandableRequest as TagExpandableRequest
    from .tag_to_create import TagToCreate as TagToCreate
    from .tags_list_response_data import TagsListResponseData as TagsListResponseData
    from .text_match_rules_types import TextMatchRulesTypes as TextMatchRulesTypes
    from .text_matching_options import TextMatchingOptions as TextMatchingOptions
    from .time_range import TimeRange as TimeRange
    from .time_range_request_data import TimeRangeRequestData as TimeRangeRequestData
    from .tracking_script_available_versions_item import (
        TrackingScriptAvailableVersionsItem as TrackingScriptAvailableVersionsItem,
    )
    from .tracking_script_release import TrackingScriptRelease as TrackingScriptRelease
    from .tracking_script_release_automatic_apply_on import (
        TrackingScriptReleaseAutomaticApplyOn as TrackingScriptReleaseAutomaticApplyOn,
    )
    from .tracking_script_release_base import TrackingScriptReleaseBase as TrackingScriptReleaseBase
    from .tracking_script_release_latest import TrackingScriptReleaseLatest as TrackingScriptReleaseLatest
    from .tracking_script_release_manual import TrackingScriptReleaseManual as TrackingScriptReleaseManual
    from .tracking_script_release_scheduled import TrackingScriptReleaseScheduled as TrackingScriptReleaseScheduled
    from .tracking_script_release_types import TrackingScriptReleaseTypes as TrackingScriptReleaseTypes
    from .trigger_experience_screenshots_request_data import (
        TriggerExperienceScreenshotsRequestData as TriggerExperienceScreenshotsRequestData,
    )
    from .update_account_data_request import UpdateAccountDataRequest as UpdateAccountDataRequest
    from .update_account_data_response import UpdateAccountDataResponse as UpdateAccountDataResponse
    from .update_account_data_response_data import UpdateAccountDataResponseData as UpdateAccountDataResponseData
    from .update_account_user_accesses_by_user_email import (
        UpdateAccountUserAccessesByUserEmail as UpdateAccountUserAccessesByUserEmail,
    )
    from .update_account_user_accesses_by_user_email_accesses_item import (
        UpdateAccountUserAccessesByUserEmailAccessesItem as UpdateAccountUserAccessesByUserEmailAccessesItem,
    )
    from .update_account_user_accesses_by_user_id import (
        UpdateAccountUserAccessesByUserId as UpdateAccountUserAccessesByUserId,
    )
    from .update_account_user_accesses_by_user_id_accesses_item import (
        UpdateAccountUserAccessesByUserIdAccessesItem as UpdateAccountUserAccessesByUserIdAccessesItem,
    )
    from .update_experience_request_data import UpdateExperienceRequestData as UpdateExperienceRequestData
    from .update_experience_request_data_integrations_item import (
        UpdateExperienceRequestDataIntegrationsItem as UpdateExperienceRequestDataIntegrationsItem,
    )
    from .update_experience_request_data_screenshots_info_item import (
        UpdateExperienceRequestDataScreenshotsInfoItem as UpdateExperienceRequestDataScreenshotsInfoItem,
    )
    from .update_experience_request_data_site_area import (
        UpdateExperienceRequestDataSiteArea as UpdateExperienceRequestDataSiteArea,
    )
    from .update_experience_sections_request_data import (
        UpdateExperienceSectionsRequestData as UpdateExperienceSectionsRequestData,
    )
    from .update_experience_variation_request_data import (
        UpdateExperienceVariationRequestData as UpdateExperienceVariationRequestData,
    )
    from .update_experience_variation_request_data_changes_item import (
        UpdateExperienceVariationRequestDataChangesItem as UpdateExperienceVariationRequestDataChangesItem,
    )
    from .update_feature_request_data import UpdateFeatureRequestData as UpdateFeatureRequestData
    from .update_hypothesis import UpdateHypothesis as UpdateHypothesis
    from .update_hypothesis_status_request_data import (
        UpdateHypothesisStatusRequestData as UpdateHypothesisStatusRequestData,
    )
    from .update_knowledge_bases_status_request_data import (
        UpdateKnowledgeBasesStatusRequestData as UpdateKnowledgeBasesStatusRequestData,
    )
    from .update_placeholder_request_data import UpdatePlaceholderRequestData as UpdatePlaceholderRequestData
    from .update_plan_feature_request import UpdatePlanFeatureRequest as UpdatePlanFeatureRequest
    from .update_plan_limit_request import UpdatePlanLimitRequest as UpdatePlanLimitRequest
    from .update_project_request_data import UpdateProjectRequestData as UpdateProjectRequestData
    from .update_project_request_data_custom_domain import (
        UpdateProjectRequestDataCustomDomain as UpdateProjectRequestDataCustomDomain,
    )
    from .update_project_request_data_custom_domain_status import (
        UpdateProjectRequestDataCustomDomainStatus as UpdateProjectRequestDataCustomDomainStatus,
    )
    from .update_project_request_data_environments_value import (
        UpdateProjectRequestDataEnvironmentsValue as UpdateProjectRequestDataEnvironmentsValue,
    )
    from .update_project_request_data_integrations_settings import (
        UpdateProjectRequestDataIntegrationsSettings as UpdateProjectRequestDataIntegrationsSettings,
    )
    from .update_project_request_data_integrations_settings_crazyegg import (
        UpdateProjectRequestDataIntegrationsSettingsCrazyegg as UpdateProjectRequestDataIntegrationsSettingsCrazyegg,
    )
    from .update_project_request_data_integrations_settings_hotjar import (
        UpdateProjectRequestDataIntegrationsSettingsHotjar as UpdateProjectRequestDataIntegrationsSettingsHotjar,
    )
    from .update_project_request_data_integrations_settings_kissmetrics import (
        UpdateProjectRequestDataIntegrationsSettingsKissmetrics as UpdateProjectRequestDataIntegrationsSettingsKissmetrics,
    )
    from .update_project_request_data_project_type import (
        UpdateProjectRequestDataProjectType as UpdateProjectRequestDataProjectType,
    )
    from .update_project_request_data_reporting_settings import (
        UpdateProjectRequestDataReportingSettings as UpdateProjectRequestDataReportingSettings,
    )
    from .update_project_request_data_reporting_settings_blocked_ips import (
        UpdateProjectRequestDataReportingSettingsBlockedIps as UpdateProjectRequestDataReportingSettingsBlockedIps,
    )
    from .update_project_request_data_reporting_settings_blocked_ips_range_item import (
        UpdateProjectRequestDataReportingSettingsBlockedIpsRangeItem as UpdateProjectRequestDataReportingSettingsBlockedIpsRangeItem,
    )
    from .update_project_request_data_reporting_settings_blocked_ips_single_item import (
        UpdateProjectRequestDataReportingSettingsBlockedIpsSingleItem as UpdateProjectRequestDataReportingSettingsBlockedIpsSingleItem,
    )
    from .update_project_request_data_reporting_settings_outliers import (
        UpdateProjectRequestDataReportingSettingsOutliers as UpdateProjectRequestDataReportingSettingsOutliers,
    )
    from .update_project_request_data_reporting_settings_stop_tracking_goals_after_days import (
        UpdateProjectRequestDataReportingSettingsStopTrackingGoalsAfterDays as UpdateProjectRequestDataReportingSettingsStopTrackingGoalsAfterDays,
    )
    from .update_project_request_data_reporting_settings_visual_editor import (
        UpdateProjectRequestDataReportingSettingsVisualEditor as UpdateProjectRequestDataReportingSettingsVisualEditor,
    )
    from .update_project_request_data_settings import (
        UpdateProjectRequestDataSettings as UpdateProjectRequestDataSettings,
    )
    from .update_project_request_data_settings_do_not_track import (
        UpdateProjectRequestDataSettingsDoNotTrack as UpdateProjectRequestDataSettingsDoNotTrack,
    )
    from .update_project_request_data_settings_global_privacy_control import (
        UpdateProjectRequestDataSettingsGlobalPrivacyControl as UpdateProjectRequestDataSettingsGlobalPrivacyControl,
    )
    from .update_project_request_data_settings_personalization import (
        UpdateProjectRequestDataSettingsPersonalization as UpdateProjectRequestDataSettingsPersonalization,
    )
    from .update_project_request_data_settings_time_format import (
        UpdateProjectRequestDataSettingsTimeFormat as UpdateProjectRequestDataSettingsTimeFormat,
    )
    from .update_project_request_data_settings_tracking_script import (
        UpdateProjectRequestDataSettingsTrackingScript as UpdateProjectRequestDataSettingsTrackingScript,
    )
    from .update_project_request_data_settings_visitor_insights import (
        UpdateProjectRequestDataSettingsVisitorInsights as UpdateProjectRequestDataSettingsVisitorInsights,
    )
    from .update_project_request_data_settings_visitor_insights_sampling_rate import (
        UpdateProjectRequestDataSettingsVisitorInsightsSamplingRate as UpdateProjectRequestDataSettingsVisitorInsightsSamplingRate,
    )
    from .update_section_request_data import UpdateSectionRequestData as UpdateSectionRequestData
    from .update_trial_action import UpdateTrialAction as UpdateTrialAction
    from .update_trial_request import UpdateTrialRequest as UpdateTrialRequest
    from .update_trial_response import UpdateTrialResponse as UpdateTrialResponse
    from .update_trial_response_data import UpdateTrialResponseData as UpdateTrialResponseData
    from .update_visitor_data_item_request import UpdateVisitorDataItemRequest as UpdateVisitorDataItemRequest
    from .update_visitor_data_item_request_data import (
        UpdateVisitorDataItemRequestData as UpdateVisitorDataItemRequestData,
    )
    from .upload_cdn_image_request_data import UploadCdnImageRequestData as UploadCdnImageRequestData
    from .upload_file_request_data import UploadFileRequestData as UploadFileRequestData
    from .upload_image_no_name_request_data import UploadImageNoNameRequestData as UploadImageNoNameRequestData
    from .uploaded_file import UploadedFile as UploadedFile
    from .uploaded_file_data import UploadedFileData as UploadedFileData
    from .uploaded_file_status import UploadedFileStatus as UploadedFileStatus
    from .user_by_email import UserByEmail as UserByEmail
    from .user_by_id import UserById as UserById
    from .user_customization import UserCustomization as UserCustomization
    from .user_data import UserData as UserData
    from .user_data_profile_data import UserDataProfileData as UserDataProfileData
    from .user_login_providers import UserLoginProviders as UserLoginProviders
    from .user_mfa_secret import UserMfaSecret as UserMfaSecret
    from .user_preferences import UserPreferences as UserPreferences
    from .user_preferences_display_settings import UserPreferencesDisplaySettings as UserPreferencesDisplaySettings
    from .user_preferences_editor_settings import UserPreferencesEditorSettings as UserPreferencesEditorSettings
    from .user_preferences_editor_settings_code_box_id import (
        UserPreferencesEditorSettingsCodeBoxId as UserPreferencesEditorSettingsCodeBoxId,
    )
    from .user_preferences_general_settings import UserPreferencesGeneralSettings as UserPreferencesGeneralSettings
    from .user_preferences_general_settings_frontend_version import (
        UserPreferencesGeneralSettingsFrontendVersion as UserPreferencesGeneralSettingsFrontendVersion,
    )
    from .user_preferences_ui_settings import UserPreferencesUiSettings as UserPreferencesUiSettings
    from .user_preferences_ui_settings_onboard import (
        UserPreferencesUiSettingsOnboard as UserPreferencesUiSettingsOnboard,
    )
    from .user_profile_data_update import UserProfileDataUpdate as UserProfileDataUpdate
    from .user_profile_data_update_mfa import UserProfileDataUpdateMfa as UserProfileDataUpdateMfa
    from .user_session_entry import UserSessionEntry as UserSessionEntry
    from .user_session_entry_authorized_type import UserSessionEntryAuthorizedType as UserSessionEntryAuthorizedType
    from .user_session_revoke_all_response_data import (
        UserSessionRevokeAllResponseData as UserSessionRevokeAllResponseData,
    )
    from .user_session_revoke_request_data import UserSessionRevokeRequestData as UserSessionRevokeRequestData
    from .user_session_revoke_response_data import UserSessionRevokeResponseData as UserSessionRevokeResponseData
    from .user_sessions_list_response_data import UserSessionsListResponseData as UserSessionsListResponseData
    from .variant_response_item import VariantResponseItem as VariantResponseItem
    from .visitor_data import VisitorData as VisitorData
    from .visitor_data_exists_match_rule import VisitorDataExistsMatchRule as VisitorDataExistsMatchRule
    from .visitor_data_exists_match_rule_matching import (
        VisitorDataExistsMatchRuleMatching as VisitorDataExistsMatchRuleMatching,
    )
    from .visitor_data_exists_match_rules_types import (
        VisitorDataExistsMatchRulesTypes as VisitorDataExistsMatchRulesTypes,
    )
    from .visitor_data_item import VisitorDataItem as VisitorDataItem
    from .visitor_data_list_response_data import VisitorDataListResponseData as VisitorDataListResponseData
    from .visitor_data_placeholder import VisitorDataPlaceholder as VisitorDataPlaceholder
    from .visitor_insights_base import VisitorInsightsBase as VisitorInsightsBase
    from .visitor_insights_base_sampling_rate import VisitorInsightsBaseSamplingRate as VisitorInsightsBaseSamplingRate
    from .visitor_type_match_rule import VisitorTypeMatchRule as VisitorTypeMatchRule
    from .visitor_type_match_rule_matching import VisitorTypeMatchRuleMatching as VisitorTypeMatchRuleMatching
    from .visitor_type_match_rule_value import VisitorTypeMatchRuleValue as VisitorTypeMatchRuleValue
    from .visitor_type_match_rules_types import VisitorTypeMatchRulesTypes as VisitorTypeMatchRulesTypes
    from .visual_editor_user_agents import VisualEditorUserAgents as VisualEditorUserAgents
    from .weather_condition_match_rule import WeatherConditionMatchRule as WeatherConditionMatchRule
    from .weather_condition_match_rule_matching import (
        WeatherConditionMatchRuleMatching as WeatherConditionMatchRuleMatching,
    )
    from .weather_condition_match_rules_types import WeatherConditionMatchRulesTypes as WeatherConditionMatchRulesTypes
    from .weather_conditions import WeatherConditions as WeatherConditions

    AccountLiveDataRequestData: TypeAlias = AccountLiveDataFilteringOptions
    ApiKeyRole: TypeAlias = AccessRoleNamesNoOwner
    CreateAudienceRequestData: TypeAlias = AudienceCreate
    CreateDomainRequestData: TypeAlias = DomainToCreate
    CreateGoalRequestData: TypeAlias = CreateGoal
    CreateHypothesisRequestData: TypeAlias = CreateHypothesis
    CreateLocationRequestData: TypeAlias = LocationCreate
    CreateObservationRequestData: TypeAlias = CreateObservation
    CreatePlanRequest: TypeAlias = PlanManagement
    CreateSectionVersionRequestData: TypeAlias = SectionVersionCreate
    CreateTagRequestData: TypeAlias = TagToCreate
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
    ExperienceReportRawDataEvents: TypeAlias = ExportExperienceRawDataEvents
    GetExperienceDailyTrafficAllocationRequestData: TypeAlias = TimeRangeRequestData
    GetSessionsListRequestData: TypeAlias = SessionsListFilteringOptions
    GetSignalSessionsListRequestData: TypeAlias = SignalSessionsListFilteringOptions
    ImportVisitorsDataPushItem: TypeAlias = BaseVisitorData
    ProjectsListExpandFields: TypeAlias = ProjectExpandFields
    ProjectsListIncludeField: TypeAlias = ProjectIncludeFields
    TagsListDataOptions: TypeAlias = ResultsPerPage
    UpdateAudienceRequestData: TypeAlias = Audience
    UpdateDomainRequestData: TypeAlias = Domain
    UpdateExperienceChangeRequestData: TypeAlias = ExperienceChangeAdd
    UpdateGoalRequestData: TypeAlias = Goal
    UpdateHypothesisICE: TypeAlias = CreateUpdateHypothesisICEBase
    UpdateHypothesisPIE: TypeAlias = CreateUpdateHypothesisPIEBase
    UpdateHypothesisRequestData: TypeAlias = UpdateHypothesis
    UpdateLocationRequestData: TypeAlias = Location
    UpdateObservationRequestData: TypeAlias = CreateUpdateObservation
    UpdatePlanRequest: TypeAlias = PlanManagement
    UpdateSdkKeyRequestData: TypeAlias = SdkKey
    UpdateSectionVersionRequestData: TypeAlias = SectionVersionUpdate
    UpdateTagRequestData: TypeAlias = Tag

ref: References = References(__name__)

_MODULES = {
    "Unknown": "abwire_runtime.data.unions",
    "AIDAPrinciples": ".aida_principles",
    "AcceptInvitationRequestData": ".accept_invitation_request_data",
    "AccessCreateUpdateRole": ".access_create_update_role",
    "AccessCreateUpdateRoleAccessesItem": ".access_create_update_role_accesses_item",
    "AccessRole": ".access_role",
    "AccessRoleNames": ".access_role_names",
    "AccessRoleNamesNoOwner": ".access_role_names_no_owner",
    "AccessRolesListResponseData": ".access_roles_list_response_data",
    "AccessStatuses": ".access_statuses",
    "Account": ".account",
    "AccountAddonsTypes": ".account_addons_types",
    "AccountContract": ".account_contract",
    "AccountCustomizationCapability": ".account_customization_capability",
    "AccountCustomizationLimitEntry": ".account_customization_limit_entry",
    "AccountCustomizations": ".account_customizations",
    "AccountDetails": ".account_details",
    "AccountDetailsIncludeFields": ".account_details_include_fields",
    "AccountDetailsResponseData": ".account_details_response_data",
    "AccountDetailsUpdate": ".account_details_update",
    "AccountExperiencesListColumnNames": ".account_experiences_list_column_names",
    "AccountExperiencesListFilteringOptions": ".account_experiences_list_filtering_options",
    "AccountExperiencesListFilteringOptionsSortBy": ".account_experiences_list_filtering_options_sort_by",
    "AccountExperiencesListFilteringOptionsSortDirection": ".account_experiences_list_filtering_options_sort_direction",
    "AccountExperiencesListPersistentOptions": ".account_experiences_list_persistent_options",
    "AccountExperiencesListPersistentOptionsColumnsItem": ".account_experiences_list_persistent_options_columns_item",
    "AccountExperiencesListPersistentOptionsSortBy": ".account_experiences_list_persistent_options_sort_by",
    "AccountExperiencesListPersistentOptionsSortDirection": ".account_experiences_list_persistent_options_sort_direction",
    "AccountExperiencesListRequestData": ".account_experiences_list_request_data",
    "AccountExperiencesListRequestDataSortBy": ".account_experiences_list_request_data_sort_by",
    "AccountExperiencesListRequestDataSortDirection": ".account_experiences_list_request_data_sort_direction",
    "AccountGeneralStats": ".account_general_stats",
    "AccountGeneralStatsUsage": ".account_general_stats_usage",
    "AccountHistoryColumnNames": ".account_history_column_names",
    "AccountHistoryFilteringOptions": ".account_history_filtering_options",
    "AccountHistoryFilteringOptionsSortBy": ".account_history_filtering_options_sort_by",
    "AccountHistoryFilteringOptionsSortDirection": ".account_history_filtering_options_sort_direction",
    "AccountHistoryPersistentOptions": ".account_history_persistent_options",
    "AccountHistoryPersistentOptionsColumnsItem": ".account_history_persistent_options_columns_item",
    "AccountHistoryPersistentOptionsSortBy": ".account_history_persistent_options_sort_by",
    "AccountHistoryPersistentOptionsSortDirection": ".account_history_persistent_options_sort_direction",
    "AccountHistoryRequestData": ".account_history_request_data",
    "AccountHistoryRequestDataSortBy": ".account_history_request_data_sort_by",
    "AccountHistoryRequestDataSortDirection": ".account_history_request_data_sort_direction",
    "AccountLiveDataColumnNames": ".account_live_data_column_names",
    "AccountLiveDataFilteringOptions": ".account_live_data_filtering_options",
    "AccountLiveDataPersistentOptions": ".account_live_data_persistent_options",
    "AccountLiveDataPersistentOptionsAutoRefresh": ".account_live_data_persistent_options_auto_refresh",
    "AccountLiveDataPersistentOptionsColumnsItem": ".account_live_data_persistent_options_columns_item",
    "AccountProducts": ".account_products",
    "AccountProductsBilling": ".account_products_billing",
    "AccountProductsBillingProducts": ".account_products_billing_products",
    "AccountProductsBillingProductsAddonsItem": ".account_products_billing_products_addons_item",
    "AccountProductsBillingProductsDeploy": ".account_products_billing_products_deploy",
    "AccountProductsBillingProductsExperiences": ".account_products_billing_products_experiences",
    "AccountTypes": ".account_types",
    "AccountUserAccesses": ".account_user_accesses",
    "AccountUserAccessesAccessesItem": ".account_user_accesses_accesses_item",
    "AccountUserAccessesCreateRequestData": ".account_user_accesses_create_request_data",
    "AccountUserAccessesCreateRequestDataAccessesItem": ".account_user_accesses_create_request_data_accesses_item",
    "AccountUserAccessesDelete": ".account_user_accesses_delete",
    "AccountUserAccessesExpandFields": ".account_user_accesses_expand_fields",
    "AccountUserAccessesExpandParams": ".account_user_accesses_expand_params",
    "AccountUserAccessesResponse": ".account_user_accesses_response",
    "AccountUserAccessesUpdateRequestData": ".account_user_accesses_update_request_data",
    "AccountUsersAccessesListResponse": ".account_users_accesses_list_response",
    "AccountsListResponseData": ".accounts_list_response_data",
    "AddonPlanUpdateBody": ".addon_plan_update_body",
    "AdvancedGoal": ".advanced_goal",
    "ApiKey": ".api_key",
    "ApiKeyAuthTypes": ".api_key_auth_types",
    "ApiKeysListResponse": ".api_keys_list_response",
    "Audience": ".audience",
    "AudienceBase": ".audience_base",
    "AudienceBaseStats": ".audience_base_stats",
    "AudienceCreate": ".audience_create",
    "AudienceExpandable": ".audience_expandable",
    "AudienceIncludeFields": ".audience_include_fields",
    "AudiencePreset": ".audience_preset",
    "AudiencePresetStats": ".audience_preset_stats",
    "AudienceStatuses": ".audience_statuses",
    "AudienceTypes": ".audience_types",
    "AudienceTypesNoUrl": ".audience_types_no_url",
    "AudienceTypesWithUrl": ".audience_types_with_url",
    "AudienceWithUrlMatching": ".audience_with_url_matching",
    "AudienceWithUrlMatchingCreate": ".audience_with_url_matching_create",
    "AudienceWithUrlMatchingCreateStats": ".audience_with_url_matching_create_stats",
    "AudienceWithUrlMatchingStats": ".audience_with_url_matching_stats",
    "AudienceWithoutUrlMatching": ".audience_without_url_matching",
    "AudienceWithoutUrlMatchingCreate": ".audience_without_url_matching_create",
    "AudienceWithoutUrlMatchingCreateStats": ".audience_without_url_matching_create_stats",
    "AudienceWithoutUrlMatchingStats": ".audience_without_url_matching_stats",
    "AudiencesListColumnNames": ".audiences_list_column_names",
    "AudiencesListFilteringOptions": ".audiences_list_filtering_options",
    "AudiencesListFilteringOptionsSortBy": ".audiences_list_filtering_options_sort_by",
    "AudiencesListFilteringOptionsSortDirection": ".audiences_list_filtering_options_sort_direction",
    "AudiencesListFilteringOptionsUsage": ".audiences_list_filtering_options_usage",
    "AudiencesListPersistentOptions": ".audiences_list_persistent_options",
    "AudiencesListPersistentOptionsColumnsItem": ".audiences_list_persistent_options_columns_item",
    "AudiencesListPersistentOptionsSortBy": ".audiences_list_persistent_options_sort_by",
    "AudiencesListPersistentOptionsSortDirection": ".audiences_list_persistent_options_sort_direction",
    "AudiencesListPersistentOptionsUsage": ".audiences_list_persistent_options_usage",
    "AudiencesListResponseData": ".audiences_list_response_data",
    "AudiencesPresetsListResponseData": ".audiences_presets_list_response_data",
    "AuthBaseData": ".auth_base_data",
    "AuthRequestData": ".auth_request_data",
    "AuthRequestDataBase": ".auth_request_data_base",
    "AuthRequestDataBaseRequestType": ".auth_request_data_base_request_type",
    "AuthResponse": ".auth_response",
    "AuthResponseAuthCode": ".auth_response_auth_code",
    "Base64Image": ".base64_image",
    "BaseAccesses": ".base_accesses",
    "BaseAccessesAccessesItem": ".base_accesses_accesses_item",
    "BaseAccountUserAccesses": ".base_account_user_accesses",
    "BaseAccountUserAccessesAccessesItem": ".base_account_user_accesses_accesses_item",
    "BaseDataItem": ".base_data_item",
    "BaseExperienceExpandable": ".base_experience_expandable",
    "BaseExperienceSection": ".base_experience_section",
    "BaseKnowledgeBase": ".base_knowledge_base",
    "BaseMatch": ".base_match",
    "BaseMetric": ".base_metric",
    "BaseMetricNoStatistics": ".base_metric_no_statistics",
    "BaseObservation": ".base_observation",
    "BaseProject": ".base_project",
    "BaseProjectCustomDomain": ".base_project_custom_domain",
    "BaseProjectCustomDomainStatus": ".base_project_custom_domain_status",
    "BaseProjectEnvironmentsValue": ".base_project_environments_value",
    "BaseProjectIntegrationsSettings": ".base_project_integrations_settings",
    "BaseProjectIntegrationsSettingsCrazyegg": ".base_project_integrations_settings_crazyegg",
    "BaseProjectIntegrationsSettingsHotjar": ".base_project_integrations_settings_hotjar",
    "BaseProjectIntegrationsSettingsKissmetrics": ".base_project_integrations_settings_kissmetrics",
    "BaseProjectProjectType": ".base_project_project_type",
    "BaseProjectReportingSettings": ".base_project_reporting_settings",
    "BaseProjectReportingSettingsBlockedIps": ".base_project_reporting_settings_blocked_ips",
    "BaseProjectReportingSettingsBlockedIpsRangeItem": ".base_project_reporting_settings_blocked_ips_range_item",
    "BaseProjectReportingSettingsBlockedIpsSingleItem": ".base_project_reporting_settings_blocked_ips_single_item",
    "BaseProjectReportingSettingsOutliers": ".base_project_reporting_settings_outliers",
    "BaseProjectReportingSettingsStopTrackingGoalsAfterDays": ".base_project_reporting_settings_stop_tracking_goals_after_days",
    "BaseProjectReportingSettingsVisualEditor": ".base_project_reporting_settings_visual_editor",
    "BaseProjectSettings": ".base_project_settings",
    "BaseProjectSettingsDoNotTrack": ".base_project_settings_do_not_track",
    "BaseProjectSettingsGlobalPrivacyControl": ".base_project_settings_global_privacy_control",
    "BaseProjectSettingsPersonalization": ".base_project_settings_personalization",
    "BaseProjectSettingsTimeFormat": ".base_project_settings_time_format",
    "BaseProjectSettingsTrackingScript": ".base_project_settings_tracking_script",
    "BaseProjectSettingsVisitorInsights": ".base_project_settings_visitor_insights",
    "BaseProjectSettingsVisitorInsightsSamplingRate": ".base_project_settings_visitor_insights_sampling_rate",
    "BaseReportRequestData": ".base_report_request_data",
    "BaseRule": ".base_rule",
    "BaseRuleWithBooleanValue": ".base_rule_with_boolean_value",
    "BaseRuleWithBrowserNameValue": ".base_rule_with_browser_name_value",
    "BaseRuleWithBrowserNameValueValue": ".base_rule_with_browser_name_value_value",
    "BaseRuleWithCountryCodeValue": ".base_rule_with_country_code_value",
    "BaseRuleWithDayOfWeekValue": ".base_rule_with_day_of_week_value",
    "BaseRuleWithExperienceBucketedValue": ".base_rule_with_experience_bucketed_value",
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
    "BaseSectionVersion": ".base_section_version",
    "BaseSimpleExperience": ".base_simple_experience",
    "BaseUiSectionPreference": ".base_ui_section_preference",
    "BaseVisitorData": ".base_visitor_data",
    "BillingPlanBillByEnum": ".billing_plan_bill_by_enum",
    "BillingPlanData": ".billing_plan_data",
    "BillingPlanDataAvailableFeaturesNiceNamesItem": ".billing_plan_data_available_features_nice_names_item",
    "BillingPlanDataBase": ".billing_plan_data_base",
    "BillingPlanDataContract": ".billing_plan_data_contract",
    "BillingPlanDataUsageLimits": ".billing_plan_data_usage_limits",
    "BillingPlanDataUsageLimitsVisitorData": ".billing_plan_data_usage_limits_visitor_data",
    "BillingPlanLimitsAndCapabilities": ".billing_plan_limits_and_capabilities",
    "BillingPlanLimitsAndCapabilitiesAvailableFeaturesNiceNamesItem": ".billing_plan_limits_and_capabilities_available_features_nice_names_item",
    "BillingPlanLimitsAndCapabilitiesBase": ".billing_plan_limits_and_capabilities_base",
    "BillingPlanLimitsAndCapabilitiesBaseAvailableFeaturesNiceNamesItem": ".billing_plan_limits_and_capabilities_base_available_features_nice_names_item",
    "BillingPlanLimitsAndCapabilitiesUsageLimits": ".billing_plan_limits_and_capabilities_usage_limits",
    "BillingPlanLimitsAndCapabilitiesUsageLimitsVisitorData": ".billing_plan_limits_and_capabilities_usage_limits_visitor_data",
    "BillingPlansListResponseData": ".billing_plans_list_response_data",
    "BillingPortal": ".billing_portal",
    "BillingPortalResponseData": ".billing_portal_response_data",
    "BillingUsageLimit": ".billing_usage_limit",
    "BillingUsageLimitBase": ".billing_usage_limit_base",
    "BoolMatchRulesTypes": ".bool_match_rules_types",
    "BrowserNameMatchRule": ".browser_name_match_rule",
    "BrowserNameMatchRuleMatching": ".browser_name_match_rule_matching",
    "BrowserNameMatchRuleValue": ".browser_name_match_rule_value",
    "BrowserNameMatchRulesTypes": ".browser_name_match_rules_types",
    "BulkDeleteAudienceRequestData": ".bulk_delete_audience_request_data",
    "BulkDeleteDomainRequestData": ".bulk_delete_domain_request_data",
    "BulkDeleteExperiencesRequestData": ".bulk_delete_experiences_request_data",
    "BulkDeleteFeatureRequestData": ".bulk_delete_feature_request_data",
    "BulkDeleteGoalRequestData": ".bulk_delete_goal_request_data",
    "BulkDeleteHypothesesRequestData": ".bulk_delete_hypotheses_request_data",
    "BulkDeleteKnowledgeBasesRequestData": ".bulk_delete_knowledge_bases_request_data",
    "BulkDeleteLocationsRequestData": ".bulk_delete_locations_request_data",
    "BulkDeleteObservationsRequestData": ".bulk_delete_observations_request_data",
    "BulkDeleteTagRequestData": ".bulk_delete_tag_request_data",
    "BulkEntityError": ".bulk_entity_error",
    "BulkExperienceStatuses": ".bulk_experience_statuses",
    "BulkSuccessData": ".bulk_success_data",
    "BulkUpdateAudienceRequestData": ".bulk_update_audience_request_data",
    "BulkUpdateExperiencesRequestData": ".bulk_update_experiences_request_data",
    "BulkUpdateFeatureRequestData": ".bulk_update_feature_request_data",
    "BulkUpdateGoalRequestData": ".bulk_update_goal_request_data",
    "BulkUpdateHypothesesRequestData": ".bulk_update_hypotheses_request_data",
    "BulkUpdateKnowledgeBasesRequestData": ".bulk_update_knowledge_bases_request_data",
    "BulkUpdateLocationsRequestData": ".bulk_update_locations_request_data",
    "BulkUpdateObservationsRequestData": ".bulk_update_observations_request_data",
    "BulkUpdateProjectsRequestData": ".bulk_update_projects_request_data",
    "BulkUpdateProjectsRequestDataSettings": ".bulk_update_projects_request_data_settings",
    "BulkUpdateProjectsRequestDataSettingsTrackingScript": ".bulk_update_projects_request_data_settings_tracking_script",
    "CancelPaddleSubscriptionResponse": ".cancel_paddle_subscription_response",
    "CancelPaddleSubscriptionResponseData": ".cancel_paddle_subscription_response_data",
    "CdnImage": ".cdn_image",
    "CdnImagesListResponseData": ".cdn_images_list_response_data",
    "ChangeHistory": ".change_history",
    "ChangeHistoryChanges": ".change_history_changes",
    "ChangeHistoryExpandFields": ".change_history_expand_fields",
    "ChangeHistoryExpandParameter": ".change_history_expand_parameter",
    "ChangeHistoryInfo": ".change_history_info",
    "ChangeHistoryListResponseData": ".change_history_list_response_data",
    "ChangeHistoryMethods": ".change_history_methods",
    "ChangeHistoryObjectTypes": ".change_history_object_types",
    "ChangeHistoryObjects": ".change_history_objects",
    "ChargePaddleCustomerRequest": ".charge_paddle_customer_request",
    "ChargePaddleCustomerResponse": ".charge_paddle_customer_response",
    "ChargePaddleCustomerResponseData": ".charge_paddle_customer_response_data",
    "CheckCodeDomainRequestData": ".check_code_domain_request_data",
    "CheckPartnerData": ".check_partner_data",
    "CheckPartnerRequestData": ".check_partner_request_data",
    "ChoiceContainsOptions": ".choice_contains_options",
    "ChoiceMatchingOptions": ".choice_matching_options",
    "CialdiniPrinciples": ".cialdini_principles",
    "ClicksElementGoal": ".clicks_element_goal",
    "ClicksElementGoalSettings": ".clicks_element_goal_settings",
    "ClicksLinkGoal": ".clicks_link_goal",
    "ClicksLinkGoalSettings": ".clicks_link_goal_settings",
    "CloneExperienceRequestData": ".clone_experience_request_data",
    "CollapsedExperienceVariationData": ".collapsed_experience_variation_data",
    "ColumnPreference": ".column_preference",
    "CommonBasicPermissions": ".common_basic_permissions",
    "CompassColumnsNames": ".compass_columns_names",
    "CompassColumnsPersistentOptions": ".compass_columns_persistent_options",
    "CompassColumnsPersistentOptionsColumnsItem": ".compass_columns_persistent_options_columns_item",
    "ConfirmEmailRequestData": ".confirm_email_request_data",
    "ConfirmNewPasswordAuthRequestData": ".confirm_new_password_auth_request_data",
    "ConvertExperienceVariationRequestData": ".convert_experience_variation_request_data",
    "ConvertExperienceVariationRequestDataExperienceType": ".convert_experience_variation_request_data_experience_type",
    "ConvertibleExperienceTypes": ".convertible_experience_types",
    "CookieMatchRule": ".cookie_match_rule",
    "CookieMatchRuleMatching": ".cookie_match_rule_matching",
    "CookieMatchRulesTypes": ".cookie_match_rules_types",
    "CookieMatchingOptions": ".cookie_matching_options",
    "CountryMatchRule": ".country_match_rule",
    "CountryMatchRuleMatching": ".country_match_rule_matching",
    "CountryMatchRulesTypes": ".country_match_rules_types",
    "CreateAdvancedGoal": ".create_advanced_goal",
    "CreateApiKeyRequestData": ".create_api_key_request_data",
    "CreateClicksElementGoal": ".create_clicks_element_goal",
    "CreateClicksLinkGoal": ".create_clicks_link_goal",
    "CreateDomInteractionGoal": ".create_dom_interaction_goal",
    "CreateExperienceRequestData": ".create_experience_request_data",
    "CreateExperienceRequestDataIntegrationsItem": ".create_experience_request_data_integrations_item",
    "CreateExperienceRequestDataScreenshotsInfoItem": ".create_experience_request_data_screenshots_info_item",
    "CreateExperienceRequestDataSiteArea": ".create_experience_request_data_site_area",
    "CreateFeatureRequestData": ".create_feature_request_data",
    "CreateGaGoal": ".create_ga_goal",
    "CreateGoal": ".create_goal",
    "CreateHypothesis": ".create_hypothesis",
    "CreateHypothesisICE": ".create_hypothesis_ice",
    "CreateHypothesisPIE": ".create_hypothesis_pie",
    "CreateKnowledgeBaseRequestData": ".create_knowledge_base_request_data",
    "CreateNoSettingsGoal": ".create_no_settings_goal",
    "CreateNoSettingsGoalType": ".create_no_settings_goal_type",
    "CreateObservation": ".create_observation",
    "CreatePaddleSubscriptionRequest": ".create_paddle_subscription_request",
    "CreatePaddleSubscriptionRequestCollectionMode": ".create_paddle_subscription_request_collection_mode",
    "CreatePaddleSubscriptionRequestProrationBillingMode": ".create_paddle_subscription_request_proration_billing_mode",
    "CreatePaddleSubscriptionResponse": ".create_paddle_subscription_response",
    "CreatePaddleSubscriptionResponseData": ".create_paddle_subscription_response_data",
    "CreatePlaceholderRequestData": ".create_placeholder_request_data",
    "CreatePlanFeatureRequest": ".create_plan_feature_request",
    "CreatePlanLimitRequest": ".create_plan_limit_request",
    "CreateProjectRequestData": ".create_project_request_data",
    "CreateProjectRequestDataCustomDomain": ".create_project_request_data_custom_domain",
    "CreateProjectRequestDataCustomDomainStatus": ".create_project_request_data_custom_domain_status",
    "CreateProjectRequestDataEnvironmentsValue": ".create_project_request_data_environments_value",
    "CreateProjectRequestDataIntegrationsSettings": ".create_project_request_data_integrations_settings",
    "CreateProjectRequestDataIntegrationsSettingsCrazyegg": ".create_project_request_data_integrations_settings_crazyegg",
    "CreateProjectRequestDataIntegrationsSettingsHotjar": ".create_project_request_data_integrations_settings_hotjar",
    "CreateProjectRequestDataIntegrationsSettingsKissmetrics": ".create_project_request_data_integrations_settings_kissmetrics",
    "CreateProjectRequestDataProjectType": ".create_project_request_data_project_type",
    "CreateProjectRequestDataReportingSettings": ".create_project_request_data_reporting_settings",
    "CreateProjectRequestDataReportingSettingsBlockedIps": ".create_project_request_data_reporting_settings_blocked_ips",
    "CreateProjectRequestDataReportingSettingsBlockedIpsRangeItem": ".create_project_request_data_reporting_settings_blocked_ips_range_item",
    "CreateProjectRequestDataReportingSettingsBlockedIpsSingleItem": ".create_project_request_data_reporting_settings_blocked_ips_single_item",
    "CreateProjectRequestDataReportingSettingsOutliers": ".create_project_request_data_reporting_settings_outliers",
    "CreateProjectRequestDataReportingSettingsStopTrackingGoalsAfterDays": ".create_project_request_data_reporting_settings_stop_tracking_goals_after_days",
    "CreateProjectRequestDataReportingSettingsVisualEditor": ".create_project_request_data_reporting_settings_visual_editor",
    "CreateProjectRequestDataSettings": ".create_project_request_data_settings",
    "CreateProjectRequestDataSettingsDoNotTrack": ".create_project_request_data_settings_do_not_track",
    "CreateProjectRequestDataSettingsGlobalPrivacyControl": ".create_project_request_data_settings_global_privacy_control",
    "CreateProjectRequestDataSettingsPersonalization": ".create_project_request_data_settings_personalization",
    "CreateProjectRequestDataSettingsTimeFormat": ".create_project_request_data_settings_time_format",
    "CreateProjectRequestDataSettingsTrackingScript": ".create_project_request_data_settings_tracking_script",
    "CreateProjectRequestDataSettingsVisitorInsights": ".create_project_request_data_settings_visitor_insights",
    "CreateProjectRequestDataSettingsVisitorInsightsSamplingRate": ".create_project_request_data_settings_visitor_insights_sampling_rate",
    "CreateRevenueGoal": ".create_revenue_goal",
    "CreateScrollPercentageGoal": ".create_scroll_percentage_goal",
    "CreateSdkKeyRequestData": ".create_sdk_key_request_data",
    "CreateSectionRequestData": ".create_section_request_data",
    "CreateSubmitsFormGoal": ".create_submits_form_goal",
    "CreateUpdateHypothesisICEBase": ".create_update_hypothesis_ice_base",
    "CreateUpdateHypothesisPIEBase": ".create_update_hypothesis_pie_base",
    "CreateUpdateObservation": ".create_update_observation",
    "CreateVisitorDataItemRequest": ".create_visitor_data_item_request",
    "CreateVisitorDataItemRequestData": ".create_visitor_data_item_request_data",
    "CustomDomainOwnershipVerificationItem": ".custom_domain_ownership_verification_item",
    "DNSRecordTypes": ".dns_record_types",
    "DailyReportMetrics": ".daily_report_metrics",
    "DailyReportTypes": ".daily_report_types",
    "DayOfWeekMatchRule": ".day_of_week_match_rule",
    "DayOfWeekMatchRuleMatching": ".day_of_week_match_rule_matching",
    "DayOfWeekMatchRulesTypes": ".day_of_week_match_rules_types",
    "DeleteAccountUserAccessesByUserEmail": ".delete_account_user_accesses_by_user_email",
    "DeleteAccountUserAccessesByUserEmailAccessesItem": ".delete_account_user_accesses_by_user_email_accesses_item",
    "DeleteAccountUserAccessesByUserId": ".delete_account_user_accesses_by_user_id",
    "DeleteAccountUserAccessesByUserIdAccessesItem": ".delete_account_user_accesses_by_user_id_accesses_item",
    "DomInteractionGoal": ".dom_interaction_goal",
    "DomInteractionGoalSettings": ".dom_interaction_goal_settings",
    "DomInteractionGoalSettingsTrackedItemsItem": ".dom_interaction_goal_settings_tracked_items_item",
    "Domain": ".domain",
    "DomainExpandable": ".domain_expandable",
    "DomainExpandableRequest": ".domain_expandable_request",
    "DomainToCreate": ".domain_to_create",
    "DomainsListDataOptions": ".domains_list_data_options",
    "DomainsListResponseData": ".domains_list_response_data",
    "ErrorData": ".error_data",
    "ExpandedExperienceVariationData": ".expanded_experience_variation_data",
    "Experience": ".experience",
    "ExperienceAggregatedGoalBayesian": ".experience_aggregated_goal_bayesian",
    "ExperienceAggregatedGoalBayesianVariationsItem": ".experience_aggregated_goal_bayesian_variations_item",
    "ExperienceAggregatedGoalBayesianVariationsItemConversionData": ".experience_aggregated_goal_bayesian_variations_item_conversion_data",
    "ExperienceAggregatedGoalBayesianVariationsItemProductsData": ".experience_aggregated_goal_bayesian_variations_item_products_data",
    "ExperienceAggregatedGoalBayesianVariationsItemRevenueData": ".experience_aggregated_goal_bayesian_variations_item_revenue_data",
    "ExperienceAggregatedGoalReportBase": ".experience_aggregated_goal_report_base",
    "ExperienceAggregatedGoalReportBaseVariationsItem": ".experience_aggregated_goal_report_base_variations_item",
    "ExperienceAggregatedGoalReportBaseVariationsItemConversionData": ".experience_aggregated_goal_report_base_variations_item_conversion_data",
    "ExperienceAggregatedGoalReportBaseVariationsItemProductsData": ".experience_aggregated_goal_report_base_variations_item_products_data",
    "ExperienceAggregatedGoalReportBaseVariationsItemRevenueData": ".experience_aggregated_goal_report_base_variations_item_revenue_data",
    "ExperienceAggregatedGoalReportFrequentist": ".experience_aggregated_goal_report_frequentist",
    "ExperienceAggregatedGoalReportFrequentistVariationsItem": ".experience_aggregated_goal_report_frequentist_variations_item",
    "ExperienceAggregatedGoalReportFrequentistVariationsItemConversionData": ".experience_aggregated_goal_report_frequentist_variations_item_conversion_data",
    "ExperienceAggregatedGoalReportFrequentistVariationsItemProductsData": ".experience_aggregated_goal_report_frequentist_variations_item_products_data",
    "ExperienceAggregatedGoalReportFrequentistVariationsItemRevenueData": ".experience_aggregated_goal_report_frequentist_variations_item_revenue_data",
    "ExperienceAggregatedMetricBayesian": ".experience_aggregated_metric_bayesian",
    "ExperienceAggregatedMetricFrequentist": ".experience_aggregated_metric_frequentist",
    "ExperienceAggregatedMetricNoStatistics": ".experience_aggregated_metric_no_statistics",
    "ExperienceAggregatedMetricNoStatisticsMetricType": ".experience_aggregated_metric_no_statistics_metric_type",
    "ExperienceAggregatedMetricReportBayesian": ".experience_aggregated_metric_report_bayesian",
    "ExperienceAggregatedMetricReportFrequentist": ".experience_aggregated_metric_report_frequentist",
    "ExperienceAggregatedReport": ".experience_aggregated_report",
    "ExperienceAggregatedReportBase": ".experience_aggregated_report_base",
    "ExperienceAggregatedReportBayesian": ".experience_aggregated_report_bayesian",
    "ExperienceAggregatedReportFrequentist": ".experience_aggregated_report_frequentist",
    "ExperienceAggregatedReportResponseData": ".experience_aggregated_report_response_data",
    "ExperienceAlert": ".experience_alert",
    "ExperienceAlertCode": ".experience_alert_code",
    "ExperienceBase": ".experience_base",
    "ExperienceBaseIntegrationsItem": ".experience_base_integrations_item",
    "ExperienceBaseScreenshotsInfoItem": ".experience_base_screenshots_info_item",
    "ExperienceBaseSiteArea": ".experience_base_site_area",
    "ExperienceBucketedMatchRule": ".experience_bucketed_match_rule",
    "ExperienceBucketedMatchRuleMatching": ".experience_bucketed_match_rule_matching",
    "ExperienceChange": ".experience_change",
    "ExperienceChangeAdd": ".experience_change_add",
    "ExperienceChangeBase": ".experience_change_base",
    "ExperienceChangeBaseType": ".experience_change_base_type",
    "ExperienceChangeCustomCodeData": ".experience_change_custom_code_data",
    "ExperienceChangeCustomCodeDataAdd": ".experience_change_custom_code_data_add",
    "ExperienceChangeCustomCodeDataAddData": ".experience_change_custom_code_data_add_data",
    "ExperienceChangeCustomCodeDataBase": ".experience_change_custom_code_data_base",
    "ExperienceChangeCustomCodeDataBaseData": ".experience_change_custom_code_data_base_data",
    "ExperienceChangeCustomCodeDataData": ".experience_change_custom_code_data_data",
    "ExperienceChangeCustomCodeDataServing": ".experience_change_custom_code_data_serving",
    "ExperienceChangeCustomCodeDataServingData": ".experience_change_custom_code_data_serving_data",
    "ExperienceChangeCustomCodeDataUpdate": ".experience_change_custom_code_data_update",
    "ExperienceChangeCustomCodeDataUpdateData": ".experience_change_custom_code_data_update_data",
    "ExperienceChangeCustomCodeDataUpdateNoId": ".experience_change_custom_code_data_update_no_id",
    "ExperienceChangeCustomCodeDataUpdateNoIdData": ".experience_change_custom_code_data_update_no_id_data",
    "ExperienceChangeDefaultCodeData": ".experience_change_default_code_data",
    "ExperienceChangeDefaultCodeDataAdd": ".experience_change_default_code_data_add",
    "ExperienceChangeDefaultCodeDataAddData": ".experience_change_default_code_data_add_data",
    "ExperienceChangeDefaultCodeDataBase": ".experience_change_default_code_data_base",
    "ExperienceChangeDefaultCodeDataBaseData": ".experience_change_default_code_data_base_data",
    "ExperienceChangeDefaultCodeDataData": ".experience_change_default_code_data_data",
    "ExperienceChangeDefaultCodeDataServing": ".experience_change_default_code_data_serving",
    "ExperienceChangeDefaultCodeDataServingData": ".experience_change_default_code_data_serving_data",
    "ExperienceChangeDefaultCodeDataUpdate": ".experience_change_default_code_data_update",
    "ExperienceChangeDefaultCodeDataUpdateData": ".experience_change_default_code_data_update_data",
    "ExperienceChangeDefaultCodeDataUpdateNoId": ".experience_change_default_code_data_update_no_id",
    "ExperienceChangeDefaultCodeDataUpdateNoIdData": ".experience_change_default_code_data_update_no_id_data",
    "ExperienceChangeDefaultCodeMultipageData": ".experience_change_default_code_multipage_data",
    "ExperienceChangeDefaultCodeMultipageDataAdd": ".experience_change_default_code_multipage_data_add",
    "ExperienceChangeDefaultCodeMultipageDataAddData": ".experience_change_default_code_multipage_data_add_data",
    "ExperienceChangeDefaultCodeMultipageDataBase": ".experience_change_default_code_multipage_data_base",
    "ExperienceChangeDefaultCodeMultipageDataBaseData": ".experience_change_default_code_multipage_data_base_data",
    "ExperienceChangeDefaultCodeMultipageDataData": ".experience_change_default_code_multipage_data_data",
    "ExperienceChangeDefaultCodeMultipageDataServing": ".experience_change_default_code_multipage_data_serving",
    "ExperienceChangeDefaultCodeMultipageDataServingData": ".experience_change_default_code_multipage_data_serving_data",
    "ExperienceChangeDefaultCodeMultipageDataUpdate": ".experience_change_default_code_multipage_data_update",
    "ExperienceChangeDefaultCodeMultipageDataUpdateData": ".experience_change_default_code_multipage_data_update_data",
    "ExperienceChangeDefaultCodeMultipageDataUpdateNoId": ".experience_change_default_code_multipage_data_update_no_id",
    "ExperienceChangeDefaultCodeMultipageDataUpdateNoIdData": ".experience_change_default_code_multipage_data_update_no_id_data",
    "ExperienceChangeDefaultRedirectData": ".experience_change_default_redirect_data",
    "ExperienceChangeDefaultRedirectDataAdd": ".experience_change_default_redirect_data_add",
    "ExperienceChangeDefaultRedirectDataAddData": ".experience_change_default_redirect_data_add_data",
    "ExperienceChangeDefaultRedirectDataBase": ".experience_change_default_redirect_data_base",
    "ExperienceChangeDefaultRedirectDataBaseData": ".experience_change_default_redirect_data_base_data",
    "ExperienceChangeDefaultRedirectDataData": ".experience_change_default_redirect_data_data",
    "ExperienceChangeDefaultRedirectDataServing": ".experience_change_default_redirect_data_serving",
    "ExperienceChangeDefaultRedirectDataServingData": ".experience_change_default_redirect_data_serving_data",
    "ExperienceChangeDefaultRedirectDataUpdate": ".experience_change_default_redirect_data_update",
    "ExperienceChangeDefaultRedirectDataUpdateData": ".experience_change_default_redirect_data_update_data",
    "ExperienceChangeDefaultRedirectDataUpdateNoId": ".experience_change_default_redirect_data_update_no_id",
    "ExperienceChangeDefaultRedirectDataUpdateNoIdData": ".experience_change_default_redirect_data_update_no_id_data",
    "ExperienceChangeFullStackFeature": ".experience_change_full_stack_feature",
    "ExperienceChangeFullStackFeatureAdd": ".experience_change_full_stack_feature_add",
    "ExperienceChangeFullStackFeatureAddData": ".experience_change_full_stack_feature_add_data",
    "ExperienceChangeFullStackFeatureBase": ".experience_change_full_stack_feature_base",
    "ExperienceChangeFullStackFeatureBaseData": ".experience_change_full_stack_feature_base_data",
    "ExperienceChangeFullStackFeatureData": ".experience_change_full_stack_feature_data",
    "ExperienceChangeFullStackFeatureServing": ".experience_change_full_stack_feature_serving",
    "ExperienceChangeFullStackFeatureServingData": ".experience_change_full_stack_feature_serving_data",
    "ExperienceChangeFullStackFeatureUpdate": ".experience_change_full_stack_feature_update",
    "ExperienceChangeFullStackFeatureUpdateData": ".experience_change_full_stack_feature_update_data",
    "ExperienceChangeFullStackFeatureUpdateNoId": ".experience_change_full_stack_feature_update_no_id",
    "ExperienceChangeFullStackFeatureUpdateNoIdData": ".experience_change_full_stack_feature_update_no_id_data",
    "ExperienceChangeId": ".experience_change_id",
    "ExperienceChangeIdReadOnly": ".experience_change_id_read_only",
    "ExperienceChangeRichStructureData": ".experience_change_rich_structure_data",
    "ExperienceChangeRichStructureDataAdd": ".experience_change_rich_structure_data_add",
    "ExperienceChangeRichStructureDataAddData": ".experience_change_rich_structure_data_add_data",
    "ExperienceChangeRichStructureDataBase": ".experience_change_rich_structure_data_base",
    "ExperienceChangeRichStructureDataBaseData": ".experience_change_rich_structure_data_base_data",
    "ExperienceChangeRichStructureDataData": ".experience_change_rich_structure_data_data",
    "ExperienceChangeRichStructureDataServing": ".experience_change_rich_structure_data_serving",
    "ExperienceChangeRichStructureDataServingData": ".experience_change_rich_structure_data_serving_data",
    "ExperienceChangeRichStructureDataUpdate": ".experience_change_rich_structure_data_update",
    "ExperienceChangeRichStructureDataUpdateData": ".experience_change_rich_structure_data_update_data",
    "ExperienceChangeRichStructureDataUpdateNoId": ".experience_change_rich_structure_data_update_no_id",
    "ExperienceChangeRichStructureDataUpdateNoIdData": ".experience_change_rich_structure_data_update_no_id_data",
    "ExperienceChangeServing": ".experience_change_serving",
    "ExperienceChangeUpdate": ".experience_change_update",
    "ExperienceChangeUpdateNoId": ".experience_change_update_no_id",
    "ExperienceCollaborator": ".experience_collaborator",
    "ExperienceCreateUpdatePages": ".experience_create_update_pages",
    "ExperienceCreateUpdateStatuses": ".experience_create_update_statuses",
    "ExperienceDailyReport": ".experience_daily_report",
    "ExperienceDailyReportExtraDataItem": ".experience_daily_report_extra_data_item",
    "ExperienceDailyReportReportData": ".experience_daily_report_report_data",
    "ExperienceDailyReportReportDataVariationsItem": ".experience_daily_report_report_data_variations_item",
    "ExperienceDailyReportReportDataVariationsItemStatsItem": ".experience_daily_report_report_data_variations_item_stats_item",
    "ExperienceDailyReportResponseData": ".experience_daily_report_response_data",
    "ExperienceDailyTrafficAllocationReport": ".experience_daily_traffic_allocation_report",
    "ExperienceDailyTrafficAllocationReportReportData": ".experience_daily_traffic_allocation_report_report_data",
    "ExperienceDailyTrafficAllocationReportReportDataVariationsItem": ".experience_daily_traffic_allocation_report_report_data_variations_item",
    "ExperienceDailyTrafficAllocationResponseData": ".experience_daily_traffic_allocation_response_data",
    "ExperienceExpandFields": ".experience_expand_fields",
    "ExperienceHeatmapBackgroundResponseData": ".experience_heatmap_background_response_data",
    "ExperienceHeatmapBackgroundResponseDataData": ".experience_heatmap_background_response_data_data",
    "ExperienceHeatmapOverlayResponseData": ".experience_heatmap_overlay_response_data",
    "ExperienceHeatmapOverlayResponseDataData": ".experience_heatmap_overlay_response_data_data",
    "ExperienceHistoryColumnNames": ".experience_history_column_names",
    "ExperienceHistoryFilteringOptions": ".experience_history_filtering_options",
    "ExperienceHistoryFilteringOptionsSortBy": ".experience_history_filtering_options_sort_by",
    "ExperienceHistoryFilteringOptionsSortDirection": ".experience_history_filtering_options_sort_direction",
    "ExperienceHistoryObjects": ".experience_history_objects",
    "ExperienceHistoryPersistentOptions": ".experience_history_persistent_options",
    "ExperienceHistoryPersistentOptionsColumnsItem": ".experience_history_persistent_options_columns_item",
    "ExperienceHistoryPersistentOptionsSortBy": ".experience_history_persistent_options_sort_by",
    "ExperienceHistoryPersistentOptionsSortDirection": ".experience_history_persistent_options_sort_direction",
    "ExperienceIncludeFields": ".experience_include_fields",
    "ExperienceIntegrationBaidu": ".experience_integration_baidu",
    "ExperienceIntegrationBase": ".experience_integration_base",
    "ExperienceIntegrationCnzz": ".experience_integration_cnzz",
    "ExperienceIntegrationGA3": ".experience_integration_ga3",
    "ExperienceIntegrationGA4": ".experience_integration_ga4",
    "ExperienceIntegrationGA4Base": ".experience_integration_ga4_base",
    "ExperienceIntegrationGoogleAnalytics": ".experience_integration_google_analytics",
    "ExperienceIntegrationPiwik": ".experience_integration_piwik",
    "ExperienceIntegrationSitecatalyst": ".experience_integration_sitecatalyst",
    "ExperienceIntegrationYsance": ".experience_integration_ysance",
    "ExperienceIntegrationsItem": ".experience_integrations_item",
    "ExperienceLiveDataColumnNames": ".experience_live_data_column_names",
    "ExperienceLiveDataFilteringOptions": ".experience_live_data_filtering_options",
    "ExperienceLiveDataPersistentOptions": ".experience_live_data_persistent_options",
    "ExperienceLiveDataPersistentOptionsAutoRefresh": ".experience_live_data_persistent_options_auto_refresh",
    "ExperienceLiveDataPersistentOptionsColumnsItem": ".experience_live_data_persistent_options_columns_item",
    "ExperienceReportExportResponseData": ".experience_report_export_response_data",
    "ExperienceReportExportResponseDataData": ".experience_report_export_response_data_data",
    "ExperienceReportFirstViewColumnNames": ".experience_report_first_view_column_names",
    "ExperienceReportFirstViewPersistentOptions": ".experience_report_first_view_persistent_options",
    "ExperienceReportFirstViewPersistentOptionsColumnsItem": ".experience_report_first_view_persistent_options_columns_item",
    "ExperienceReportPersistentOptions": ".experience_report_persistent_options",
    "ExperienceReportPersistentOptionsSectionsItem": ".experience_report_persistent_options_sections_item",
    "ExperienceReportSecondViewColumnNames": ".experience_report_second_view_column_names",
    "ExperienceReportSecondViewPersistentOptions": ".experience_report_second_view_persistent_options",
    "ExperienceReportSecondViewPersistentOptionsColumnsItem": ".experience_report_second_view_persistent_options_columns_item",
    "ExperienceReportSectionNames": ".experience_report_section_names",
    "ExperienceReportSettingsData": ".experience_report_settings_data",
    "ExperienceReportSettingsDataData": ".experience_report_settings_data_data",
    "ExperienceReportSettingsDataDataCampaignsItem": ".experience_report_settings_data_data_campaigns_item",
    "ExperienceReportToken": ".experience_report_token",
    "ExperienceReportTokenRequestData": ".experience_report_token_request_data",
    "ExperienceReportTokenRequestDataTokenAction": ".experience_report_token_request_data_token_action",
    "ExperienceReportingSettings": ".experience_reporting_settings",
    "ExperienceReportingSettingsOutliers": ".experience_reporting_settings_outliers",
    "ExperienceReportingSettingsVisualEditor": ".experience_reporting_settings_visual_editor",
    "ExperienceScreenshotsInfoItem": ".experience_screenshots_info_item",
    "ExperienceSection": ".experience_section",
    "ExperienceSectionExpandFields": ".experience_section_expand_fields",
    "ExperienceSectionIncludeFields": ".experience_section_include_fields",
    "ExperienceSectionVersionExpandFields": ".experience_section_version_expand_fields",
    "ExperienceSectionVersionIncludeFields": ".experience_section_version_include_fields",
    "ExperienceSectionVersionResponseData": ".experience_section_version_response_data",
    "ExperienceSectionsListResponseData": ".experience_sections_list_response_data",
    "ExperienceSettings": ".experience_settings",
    "ExperienceSettingsMatchingOptions": ".experience_settings_matching_options",
    "ExperienceSettingsOutliers": ".experience_settings_outliers",
    "ExperienceSettingsSplitUrlSettings": ".experience_settings_split_url_settings",
    "ExperienceSettingsVisitorInsights": ".experience_settings_visitor_insights",
    "ExperienceSettingsVisualEditor": ".experience_settings_visual_editor",
    "ExperienceSiteArea": ".experience_site_area",
    "ExperienceStats": ".experience_stats",
    "ExperienceStatsVariationsObservedResultsItem": ".experience_stats_variations_observed_results_item",
    "ExperienceStatsVariationsObservedResultsItemTestResult": ".experience_stats_variations_observed_results_item_test_result",
    "ExperienceStatuses": ".experience_statuses",
    "ExperienceTypes": ".experience_types",
    "ExperienceVariation": ".experience_variation",
    "ExperienceVariationBase": ".experience_variation_base",
    "ExperienceVariationBaseExtended": ".experience_variation_base_extended",
    "ExperienceVariationCreate": ".experience_variation_create",
    "ExperienceVariationExpandFields": ".experience_variation_expand_fields",
    "ExperienceVariationIncludeFields": ".experience_variation_include_fields",
    "ExperienceVariationStatuses": ".experience_variation_statuses",
    "ExperienceVariationUpdate": ".experience_variation_update",
    "ExperienceVariationUpdateChangesItem": ".experience_variation_update_changes_item",
    "ExperiencesListColumnNames": ".experiences_list_column_names",
    "ExperiencesListFilteringOptions": ".experiences_list_filtering_options",
    "ExperiencesListFilteringOptionsSortBy": ".experiences_list_filtering_options_sort_by",
    "ExperiencesListFilteringOptionsSortDirection": ".experiences_list_filtering_options_sort_direction",
    "ExperiencesListPersistentOptions": ".experiences_list_persistent_options",
    "ExperiencesListPersistentOptionsColumnsItem": ".experiences_list_persistent_options_columns_item",
    "ExperiencesListPersistentOptionsSortBy": ".experiences_list_persistent_options_sort_by",
    "ExperiencesListPersistentOptionsSortDirection": ".experiences_list_persistent_options_sort_direction",
    "ExperiencesListResponseData": ".experiences_list_response_data",
    "ExportExperienceRawDataEvents": ".export_experience_raw_data_events",
    "ExportExperienceRawDataRequestData": ".export_experience_raw_data_request_data",
    "ExportExperienceRawDataResponseData": ".export_experience_raw_data_response_data",
    "ExportExperienceRawDataResponseDataData": ".export_experience_raw_data_response_data_data",
    "ExportExperienceReportRequestData": ".export_experience_report_request_data",
    "ExportExperienceReportRequestDataDataType": ".export_experience_report_request_data_data_type",
    "ExportExperienceReportRequestDataReportType": ".export_experience_report_request_data_report_type",
    "ExportProjectRequestData": ".export_project_request_data",
    "Extra": ".extra",
    "FABPrinciples": ".fab_principles",
    "Feature": ".feature",
    "FeatureOptionalFields": ".feature_optional_fields",
    "FeatureStats": ".feature_stats",
    "FeatureStatuses": ".feature_statuses",
    "FeatureVariable": ".feature_variable",
    "FeatureVariableBase": ".feature_variable_base",
    "FeatureVariableBool": ".feature_variable_bool",
    "FeatureVariableNumeric": ".feature_variable_numeric",
    "FeatureVariableNumericType": ".feature_variable_numeric_type",
    "FeatureVariableString": ".feature_variable_string",
    "FeatureVariableStringType": ".feature_variable_string_type",
    "FeaturesListColumnNames": ".features_list_column_names",
    "FeaturesListFilteringOptions": ".features_list_filtering_options",
    "FeaturesListFilteringOptionsSortBy": ".features_list_filtering_options_sort_by",
    "FeaturesListFilteringOptionsSortDirection": ".features_list_filtering_options_sort_direction",
    "FeaturesListPersistentOptions": ".features_list_persistent_options",
    "FeaturesListPersistentOptionsColumnsItem": ".features_list_persistent_options_columns_item",
    "FeaturesListPersistentOptionsSortBy": ".features_list_persistent_options_sort_by",
    "FeaturesListPersistentOptionsSortDirection": ".features_list_persistent_options_sort_direction",
    "FeaturesListResponseData": ".features_list_response_data",
    "FileBase": ".file_base",
    "FileBaseStatus": ".file_base_status",
    "FileData": ".file_data",
    "FileDataStatus": ".file_data_status",
    "FoggBehaviorPrinciples": ".fogg_behavior_principles",
    "ForgotPasswordRequestData": ".forgot_password_request_data",
    "GASettings": ".ga_settings",
    "GASettingsBase": ".ga_settings_base",
    "GaGoal": ".ga_goal",
    "GaGoalSettings": ".ga_goal_settings",
    "GenerateCodeVariantRequestData": ".generate_code_variant_request_data",
    "GenerateCodeVariantResponseData": ".generate_code_variant_response_data",
    "GenerateCodeVariantResponseDataData": ".generate_code_variant_response_data_data",
    "GenerateDebugTokenData": ".generate_debug_token_data",
    "GenerateTextVariantsRequestData": ".generate_text_variants_request_data",
    "GenerateTextVariantsRequestDataAIDA": ".generate_text_variants_request_data_aida",
    "GenerateTextVariantsRequestDataAIDAParameters": ".generate_text_variants_request_data_aida_parameters",
    "GenerateTextVariantsRequestDataBase": ".generate_text_variants_request_data_base",
    "GenerateTextVariantsRequestDataBaseParameters": ".generate_text_variants_request_data_base_parameters",
    "GenerateTextVariantsRequestDataCialdini": ".generate_text_variants_request_data_cialdini",
    "GenerateTextVariantsRequestDataCialdiniParameters": ".generate_text_variants_request_data_cialdini_parameters",
    "GenerateTextVariantsRequestDataFAB": ".generate_text_variants_request_data_fab",
    "GenerateTextVariantsRequestDataFABParameters": ".generate_text_variants_request_data_fab_parameters",
    "GenerateTextVariantsRequestDataFogg": ".generate_text_variants_request_data_fogg",
    "GenerateTextVariantsRequestDataFoggParameters": ".generate_text_variants_request_data_fogg_parameters",
    "GenerateTextVariantsRequestDataNone": ".generate_text_variants_request_data_none",
    "GenerateTextVariantsRequestDataNoneParameters": ".generate_text_variants_request_data_none_parameters",
    "GenerateTextVariantsRequestDataPAS": ".generate_text_variants_request_data_pas",
    "GenerateTextVariantsRequestDataPASParameters": ".generate_text_variants_request_data_pas_parameters",
    "GenerateTextVariantsResponseData": ".generate_text_variants_response_data",
    "GenerateTextVariantsResponseDataData": ".generate_text_variants_response_data_data",
    "GeneratedDebugTokenDataResponse": ".generated_debug_token_data_response",
    "GenericBoolKeyValueMatchRule": ".generic_bool_key_value_match_rule",
    "GenericBoolKeyValueMatchRuleMatching": ".generic_bool_key_value_match_rule_matching",
    "GenericBoolKeyValueMatchRulesTypes": ".generic_bool_key_value_match_rules_types",
    "GenericBoolMatchRule": ".generic_bool_match_rule",
    "GenericBoolMatchRuleMatching": ".generic_bool_match_rule_matching",
    "GenericKey": ".generic_key",
    "GenericListMatchingOptions": ".generic_list_matching_options",
    "GenericNumericKeyValueMatchRule": ".generic_numeric_key_value_match_rule",
    "GenericNumericKeyValueMatchRuleMatching": ".generic_numeric_key_value_match_rule_matching",
    "GenericNumericKeyValueMatchRulesTypes": ".generic_numeric_key_value_match_rules_types",
    "GenericNumericMatchRule": ".generic_numeric_match_rule",
    "GenericNumericMatchRuleMatching": ".generic_numeric_match_rule_matching",
    "GenericSetMatchRule": ".generic_set_match_rule",
    "GenericSetMatchRuleMatching": ".generic_set_match_rule_matching",
    "GenericTextKeyValueMatchRule": ".generic_text_key_value_match_rule",
    "GenericTextKeyValueMatchRuleMatching": ".generic_text_key_value_match_rule_matching",
    "GenericTextKeyValueMatchRulesTypes": ".generic_text_key_value_match_rules_types",
    "GenericTextMatchRule": ".generic_text_match_rule",
    "GenericTextMatchRuleMatching": ".generic_text_match_rule_matching",
    "GetAccountDataResponse": ".get_account_data_response",
    "GetAccountDataResponseData": ".get_account_data_response_data",
    "GetAudiencesListRequestData": ".get_audiences_list_request_data",
    "GetAudiencesListRequestDataSortBy": ".get_audiences_list_request_data_sort_by",
    "GetAudiencesListRequestDataSortDirection": ".get_audiences_list_request_data_sort_direction",
    "GetAudiencesListRequestDataUsage": ".get_audiences_list_request_data_usage",
    "GetCdnImagesListRequestData": ".get_cdn_images_list_request_data",
    "GetDomainByUrlRequestData": ".get_domain_by_url_request_data",
    "GetDomainsListRequestData": ".get_domains_list_request_data",
    "GetExperienceAggregatedReportRequestData": ".get_experience_aggregated_report_request_data",
    "GetExperienceDailyReportRequestData": ".get_experience_daily_report_request_data",
    "GetExperienceHeatmapBackgroundRequestData": ".get_experience_heatmap_background_request_data",
    "GetExperienceHeatmapOverlayRequestData": ".get_experience_heatmap_overlay_request_data",
    "GetExperienceHistoryRequestData": ".get_experience_history_request_data",
    "GetExperienceHistoryRequestDataSortBy": ".get_experience_history_request_data_sort_by",
    "GetExperienceHistoryRequestDataSortDirection": ".get_experience_history_request_data_sort_direction",
    "GetExperienceLiveDataRequestData": ".get_experience_live_data_request_data",
    "GetExperiencesListRequestData": ".get_experiences_list_request_data",
    "GetExperiencesListRequestDataSortBy": ".get_experiences_list_request_data_sort_by",
    "GetExperiencesListRequestDataSortDirection": ".get_experiences_list_request_data_sort_direction",
    "GetFeaturesListRequestData": ".get_features_list_request_data",
    "GetFeaturesListRequestDataSortBy": ".get_features_list_request_data_sort_by",
    "GetFeaturesListRequestDataSortDirection": ".get_features_list_request_data_sort_direction",
    "GetGoalsRequestData": ".get_goals_request_data",
    "GetGoalsRequestDataSortBy": ".get_goals_request_data_sort_by",
    "GetGoalsRequestDataSortDirection": ".get_goals_request_data_sort_direction",
    "GetGoalsRequestDataTracking": ".get_goals_request_data_tracking",
    "GetGoalsRequestDataUsage": ".get_goals_request_data_usage",
    "GetHypothesesListRequestData": ".get_hypotheses_list_request_data",
    "GetHypothesesListRequestDataScoreMax": ".get_hypotheses_list_request_data_score_max",
    "GetHypothesesListRequestDataScoreMin": ".get_hypotheses_list_request_data_score_min",
    "GetHypothesesListRequestDataSortBy": ".get_hypotheses_list_request_data_sort_by",
    "GetHypothesesListRequestDataSortDirection": ".get_hypotheses_list_request_data_sort_direction",
    "GetKnowledgeBasesListRequestData": ".get_knowledge_bases_list_request_data",
    "GetKnowledgeBasesListRequestDataSortBy": ".get_knowledge_bases_list_request_data_sort_by",
    "GetKnowledgeBasesListRequestDataSortDirection": ".get_knowledge_bases_list_request_data_sort_direction",
    "GetLocationsListRequestData": ".get_locations_list_request_data",
    "GetLocationsListRequestDataSortBy": ".get_locations_list_request_data_sort_by",
    "GetLocationsListRequestDataSortDirection": ".get_locations_list_request_data_sort_direction",
    "GetLocationsListRequestDataUsage": ".get_locations_list_request_data_usage",
    "GetObservationsListRequestData": ".get_observations_list_request_data",
    "GetObservationsListRequestDataSortBy": ".get_observations_list_request_data_sort_by",
    "GetObservationsListRequestDataSortDirection": ".get_observations_list_request_data_sort_direction",
    "GetPaddleSubscriptionResponse": ".get_paddle_subscription_response",
    "GetPaddleSubscriptionResponseData": ".get_paddle_subscription_response_data",
    "GetPaddleSubscriptionResponseDataCollectionMode": ".get_paddle_subscription_response_data_collection_mode",
    "GetPaddleSubscriptionResponseDataCurrentBillingPeriod": ".get_paddle_subscription_response_data_current_billing_period",
    "GetPlaceholdersListRequestData": ".get_placeholders_list_request_data",
    "GetProjectLiveDataRequestData": ".get_project_live_data_request_data",
    "GetProjectsListRequestData": ".get_projects_list_request_data",
    "GetProjectsListRequestDataProjectTypeItem": ".get_projects_list_request_data_project_type_item",
    "GetProjectsListRequestDataSortBy": ".get_projects_list_request_data_sort_by",
    "GetProjectsListRequestDataSortDirection": ".get_projects_list_request_data_sort_direction",
    "GetProjectsListRequestDataStatusItem": ".get_projects_list_request_data_status_item",
    "GetProjectsListRequestDataTrackingScriptVersion": ".get_projects_list_request_data_tracking_script_version",
    "GetTagsListRequestData": ".get_tags_list_request_data",
    "GetVisitorDataListRequestData": ".get_visitor_data_list_request_data",
    "Goal": ".goal",
    "GoalBase": ".goal_base",
    "GoalExpandable": ".goal_expandable",
    "GoalOptionalFields": ".goal_optional_fields",
    "GoalStats": ".goal_stats",
    "GoalStatuses": ".goal_statuses",
    "GoalTriggeredMatchRule": ".goal_triggered_match_rule",
    "GoalTriggeredMatchRuleMatching": ".goal_triggered_match_rule_matching",
    "GoalTriggeredMatchRulesTypes": ".goal_triggered_match_rules_types",
    "GoalTypes": ".goal_types",
    "GoalsListColumnNames": ".goals_list_column_names",
    "GoalsListFilteringOptions": ".goals_list_filtering_options",
    "GoalsListFilteringOptionsSortBy": ".goals_list_filtering_options_sort_by",
    "GoalsListFilteringOptionsSortDirection": ".goals_list_filtering_options_sort_direction",
    "GoalsListFilteringOptionsTracking": ".goals_list_filtering_options_tracking",
    "GoalsListFilteringOptionsUsage": ".goals_list_filtering_options_usage",
    "GoalsListPersistentOptions": ".goals_list_persistent_options",
    "GoalsListPersistentOptionsColumnsItem": ".goals_list_persistent_options_columns_item",
    "GoalsListPersistentOptionsSortBy": ".goals_list_persistent_options_sort_by",
    "GoalsListPersistentOptionsSortDirection": ".goals_list_persistent_options_sort_direction",
    "GoalsListPersistentOptionsTracking": ".goals_list_persistent_options_tracking",
    "GoalsListPersistentOptionsUsage": ".goals_list_persistent_options_usage",
    "GoalsListResponseData": ".goals_list_response_data",
    "HeatmapDevices": ".heatmap_devices",
    "HeatmapInteractions": ".heatmap_interactions",
    "HourOfDayMatchRule": ".hour_of_day_match_rule",
    "HourOfDayMatchRuleMatching": ".hour_of_day_match_rule_matching",
    "HourOfDayMatchRulesTypes": ".hour_of_day_match_rules_types",
    "HypothesesListColumnNames": ".hypotheses_list_column_names",
    "HypothesesListExpandFields": ".hypotheses_list_expand_fields",
    "HypothesesListFilteringOptions": ".hypotheses_list_filtering_options",
    "HypothesesListFilteringOptionsScoreMax": ".hypotheses_list_filtering_options_score_max",
    "HypothesesListFilteringOptionsScoreMin": ".hypotheses_list_filtering_options_score_min",
    "HypothesesListFilteringOptionsSortBy": ".hypotheses_list_filtering_options_sort_by",
    "HypothesesListFilteringOptionsSortDirection": ".hypotheses_list_filtering_options_sort_direction",
    "HypothesesListPersistentOptions": ".hypotheses_list_persistent_options",
    "HypothesesListPersistentOptionsColumnsItem": ".hypotheses_list_persistent_options_columns_item",
    "HypothesesListPersistentOptionsScoreMax": ".hypotheses_list_persistent_options_score_max",
    "HypothesesListPersistentOptionsScoreMin": ".hypotheses_list_persistent_options_score_min",
    "HypothesesListPersistentOptionsSortBy": ".hypotheses_list_persistent_options_sort_by",
    "HypothesesListPersistentOptionsSortDirection": ".hypotheses_list_persistent_options_sort_direction",
    "HypothesesListResponseData": ".hypotheses_list_response_data",
    "Hypothesis": ".hypothesis",
    "HypothesisBase": ".hypothesis_base",
    "HypothesisData": ".hypothesis_data",
    "HypothesisDataICE": ".hypothesis_data_ice",
    "HypothesisDataPIE": ".hypothesis_data_pie",
    "HypothesisExpandFields": ".hypothesis_expand_fields",
    "HypothesisICE": ".hypothesis_ice",
    "HypothesisICEBase": ".hypothesis_ice_base",
    "HypothesisPIE": ".hypothesis_pie",
    "HypothesisPIEBase": ".hypothesis_pie_base",
    "HypothesisStatuses": ".hypothesis_statuses",
    "ICEAttributes": ".ice_attributes",
    "ImportProjectDataSuccess": ".import_project_data_success",
    "ImportProjectDataSuccessImported": ".import_project_data_success_imported",
    "ImportProjectRequestData": ".import_project_request_data",
    "ImportVisitorsDataCsvRequestData": ".import_visitors_data_csv_request_data",
    "ImportVisitorsDataPushRequestData": ".import_visitors_data_push_request_data",
    "InitiatePasswordAuthRequestData": ".initiate_password_auth_request_data",
    "IntegrationGA3": ".integration_ga3",
    "IntegrationGA4": ".integration_ga4",
    "IntegrationGA4Base": ".integration_ga4_base",
    "IntegrationProvider": ".integration_provider",
    "InternalAccountDetailsUpdate": ".internal_account_details_update",
    "InternalAccountDetailsUpdateBilling": ".internal_account_details_update_billing",
    "InternalAccountDetailsUpdateBillingSettings": ".internal_account_details_update_billing_settings",
    "InternalAccountDetailsUpdateBillingSettingsUsageLimits": ".internal_account_details_update_billing_settings_usage_limits",
    "InternalAccountDetailsUpdateBillingSettingsUsageLimitsTestedUsers": ".internal_account_details_update_billing_settings_usage_limits_tested_users",
    "Invoice": ".invoice",
    "JsConditionMatchRule": ".js_condition_match_rule",
    "JsConditionMatchRuleMatching": ".js_condition_match_rule_matching",
    "JsConditionMatchRulesTypes": ".js_condition_match_rules_types",
    "KeyValueMatchRulesTypes": ".key_value_match_rules_types",
    "KnowledgeBase": ".knowledge_base",
    "KnowledgeBaseStatuses": ".knowledge_base_statuses",
    "KnowledgeBasesExpandFields": ".knowledge_bases_expand_fields",
    "KnowledgeBasesListColumnNames": ".knowledge_bases_list_column_names",
    "KnowledgeBasesListFilteringOptions": ".knowledge_bases_list_filtering_options",
    "KnowledgeBasesListFilteringOptionsSortBy": ".knowledge_bases_list_filtering_options_sort_by",
    "KnowledgeBasesListFilteringOptionsSortDirection": ".knowledge_bases_list_filtering_options_sort_direction",
    "KnowledgeBasesListPersistentOptions": ".knowledge_bases_list_persistent_options",
    "KnowledgeBasesListPersistentOptionsColumnsItem": ".knowledge_bases_list_persistent_options_columns_item",
    "KnowledgeBasesListPersistentOptionsSortBy": ".knowledge_bases_list_persistent_options_sort_by",
    "KnowledgeBasesListPersistentOptionsSortDirection": ".knowledge_bases_list_persistent_options_sort_direction",
    "KnowledgeBasesListResponseData": ".knowledge_bases_list_response_data",
    "LanguageMatchRule": ".language_match_rule",
    "LanguageMatchRuleMatching": ".language_match_rule_matching",
    "LanguageMatchRulesTypes": ".language_match_rules_types",
    "LiveDataAutoRefreshSettings": ".live_data_auto_refresh_settings",
    "LiveDataAutoRefreshSettingsAutoRefresh": ".live_data_auto_refresh_settings_auto_refresh",
    "LiveDataEvent": ".live_data_event",
    "LiveDataEventConversion": ".live_data_event_conversion",
    "LiveDataEventTypes": ".live_data_event_types",
    "LiveDataEventsListResponseData": ".live_data_events_list_response_data",
    "LiveDataExpandFields": ".live_data_expand_fields",
    "LiveDataExpandParameter": ".live_data_expand_parameter",
    "Location": ".location",
    "LocationBase": ".location_base",
    "LocationBaseStats": ".location_base_stats",
    "LocationCreate": ".location_create",
    "LocationCreateStats": ".location_create_stats",
    "LocationDomTriggerEvents": ".location_dom_trigger_events",
    "LocationExpandable": ".location_expandable",
    "LocationIncludeFields": ".location_include_fields",
    "LocationPreset": ".location_preset",
    "LocationPresetStats": ".location_preset_stats",
    "LocationRuleElement": ".location_rule_element",
    "LocationRuleObject": ".location_rule_object",
    "LocationRuleObjectORItem": ".location_rule_object_or_item",
    "LocationRuleObjectORItemANDItem": ".location_rule_object_or_item_and_item",
    "LocationStats": ".location_stats",
    "LocationStatuses": ".location_statuses",
    "LocationTrigger": ".location_trigger",
    "LocationTriggerBase": ".location_trigger_base",
    "LocationTriggerCallback": ".location_trigger_callback",
    "LocationTriggerDomElement": ".location_trigger_dom_element",
    "LocationTriggerManual": ".location_trigger_manual",
    "LocationTriggerTypes": ".location_trigger_types",
    "LocationTriggerUponRun": ".location_trigger_upon_run",
    "LocationsListColumnNames": ".locations_list_column_names",
    "LocationsListFilteringOptions": ".locations_list_filtering_options",
    "LocationsListFilteringOptionsSortBy": ".locations_list_filtering_options_sort_by",
    "LocationsListFilteringOptionsSortDirection": ".locations_list_filtering_options_sort_direction",
    "LocationsListFilteringOptionsUsage": ".locations_list_filtering_options_usage",
    "LocationsListPersistentOptions": ".locations_list_persistent_options",
    "LocationsListPersistentOptionsColumnsItem": ".locations_list_persistent_options_columns_item",
    "LocationsListPersistentOptionsSortBy": ".locations_list_persistent_options_sort_by",
    "LocationsListPersistentOptionsSortDirection": ".locations_list_persistent_options_sort_direction",
    "LocationsListPersistentOptionsUsage": ".locations_list_persistent_options_usage",
    "LocationsListResponseData": ".locations_list_response_data",
    "LocationsPresetsListResponseData": ".locations_presets_list_response_data",
    "LoginMoreData": ".login_more_data",
    "LogoutRequestData": ".logout_request_data",
    "LogoutRequestDataRequestType": ".logout_request_data_request_type",
    "MainAccount": ".main_account",
    "MainAccountBase": ".main_account_base",
    "MainAccountBaseBilling": ".main_account_base_billing",
    "MainAccountBaseBillingContract": ".main_account_base_billing_contract",
    "MainAccountBaseBillingDetails": ".main_account_base_billing_details",
    "MainAccountBaseBillingSettings": ".main_account_base_billing_settings",
    "MainAccountBilling": ".main_account_billing",
    "MainAccountBillingContract": ".main_account_billing_contract",
    "MainAccountBillingDetails": ".main_account_billing_details",
    "MainAccountBillingProducts": ".main_account_billing_products",
    "MainAccountBillingProductsAddonsItem": ".main_account_billing_products_addons_item",
    "MainAccountBillingProductsDeploy": ".main_account_billing_products_deploy",
    "MainAccountBillingProductsExperiences": ".main_account_billing_products_experiences",
    "MainAccountBillingSettings": ".main_account_billing_settings",
    "MainAccountDetails": ".main_account_details",
    "MainAccountDetailsBase": ".main_account_details_base",
    "MainAccountDetailsBaseBilling": ".main_account_details_base_billing",
    "MainAccountDetailsBaseBillingContract": ".main_account_details_base_billing_contract",
    "MainAccountDetailsBaseBillingDetails": ".main_account_details_base_billing_details",
    "MainAccountDetailsBaseBillingSettings": ".main_account_details_base_billing_settings",
    "MainAccountDetailsBaseSettings": ".main_account_details_base_settings",
    "MainAccountDetailsBaseSettingsBlockedIps": ".main_account_details_base_settings_blocked_ips",
    "MainAccountDetailsBaseSettingsBlockedIpsRangeItem": ".main_account_details_base_settings_blocked_ips_range_item",
    "MainAccountDetailsBaseSettingsBlockedIpsSingleItem": ".main_account_details_base_settings_blocked_ips_single_item",
    "MainAccountDetailsBaseSettingsSetupPlan": ".main_account_details_base_settings_setup_plan",
    "MainAccountDetailsBaseSettingsSetupPlanSettings": ".main_account_details_base_settings_setup_plan_settings",
    "MainAccountDetailsBaseSettingsSetupPlanSettingsConsumer": ".main_account_details_base_settings_setup_plan_settings_consumer",
    "MainAccountDetailsBaseSettingsSetupPlanSettingsInitiator": ".main_account_details_base_settings_setup_plan_settings_initiator",
    "MainAccountDetailsBaseSettingsSingleSignOnStatus": ".main_account_details_base_settings_single_sign_on_status",
    "MainAccountDetailsBaseSettingsTrackingScript": ".main_account_details_base_settings_tracking_script",
    "MainAccountDetailsBilling": ".main_account_details_billing",
    "MainAccountDetailsBillingContract": ".main_account_details_billing_contract",
    "MainAccountDetailsBillingDetails": ".main_account_details_billing_details",
    "MainAccountDetailsBillingProducts": ".main_account_details_billing_products",
    "MainAccountDetailsBillingProductsAddonsItem": ".main_account_details_billing_products_addons_item",
    "MainAccountDetailsBillingProductsDeploy": ".main_account_details_billing_products_deploy",
    "MainAccountDetailsBillingProductsExperiences": ".main_account_details_billing_products_experiences",
    "MainAccountDetailsBillingSettings": ".main_account_details_billing_settings",
    "MainAccountDetailsSettings": ".main_account_details_settings",
    "MainAccountDetailsSettingsBlockedIps": ".main_account_details_settings_blocked_ips",
    "MainAccountDetailsSettingsBlockedIpsRangeItem": ".main_account_details_settings_blocked_ips_range_item",
    "MainAccountDetailsSettingsBlockedIpsSingleItem": ".main_account_details_settings_blocked_ips_single_item",
    "MainAccountDetailsSettingsSetupPlan": ".main_account_details_settings_setup_plan",
    "MainAccountDetailsSettingsSetupPlanSettings": ".main_account_details_settings_setup_plan_settings",
    "MainAccountDetailsSettingsSetupPlanSettingsConsumer": ".main_account_details_settings_setup_plan_settings_consumer",
    "MainAccountDetailsSettingsSetupPlanSettingsInitiator": ".main_account_details_settings_setup_plan_settings_initiator",
    "MainAccountDetailsSettingsSingleSignOnStatus": ".main_account_details_settings_single_sign_on_status",
    "MainAccountDetailsSettingsTrackingScript": ".main_account_details_settings_tracking_script",
    "MainAccountDetailsStats": ".main_account_details_stats",
    "MainAccountDetailsStatsSubAccountsUsage": ".main_account_details_stats_sub_accounts_usage",
    "MainAccountDetailsStatsUsage": ".main_account_details_stats_usage",
    "MainAccountDetailsUpdate": ".main_account_details_update",
    "MainAccountDetailsUpdateBilling": ".main_account_details_update_billing",
    "MainAccountDetailsUpdateBillingContract": ".main_account_details_update_billing_contract",
    "MainAccountDetailsUpdateBillingDetails": ".main_account_details_update_billing_details",
    "MainAccountDetailsUpdateBillingProducts": ".main_account_details_update_billing_products",
    "MainAccountDetailsUpdateBillingSettings": ".main_account_details_update_billing_settings",
    "MainAccountDetailsUpdateSettings": ".main_account_details_update_settings",
    "MainAccountDetailsUpdateSettingsBlockedIps": ".main_account_details_update_settings_blocked_ips",
    "MainAccountDetailsUpdateSettingsBlockedIpsRangeItem": ".main_account_details_update_settings_blocked_ips_range_item",
    "MainAccountDetailsUpdateSettingsBlockedIpsSingleItem": ".main_account_details_update_settings_blocked_ips_single_item",
    "MainAccountDetailsUpdateSettingsSetupPlan": ".main_account_details_update_settings_setup_plan",
    "MainAccountDetailsUpdateSettingsSetupPlanSettings": ".main_account_details_update_settings_setup_plan_settings",
    "MainAccountDetailsUpdateSettingsSetupPlanSettingsConsumer": ".main_account_details_update_settings_setup_plan_settings_consumer",
    "MainAccountDetailsUpdateSettingsSetupPlanSettingsInitiator": ".main_account_details_update_settings_setup_plan_settings_initiator",
    "MainAccountDetailsUpdateSettingsSingleSignOnStatus": ".main_account_details_update_settings_single_sign_on_status",
    "MainAccountDetailsUpdateSettingsTrackingScript": ".main_account_details_update_settings_tracking_script",
    "MainAccountStats": ".main_account_stats",
    "MainAccountStatsStats": ".main_account_stats_stats",
    "MainAccountStatsStatsSubAccountsUsage": ".main_account_stats_stats_sub_accounts_usage",
    "MainAccountStatsStatsUsage": ".main_account_stats_stats_usage",
    "ManagementAccountListItem": ".management_account_list_item",
    "ManagementAccountListItemPlanSettingsValue": ".management_account_list_item_plan_settings_value",
    "ManagementAccountListResponse": ".management_account_list_response",
    "MetricTypes": ".metric_types",
    "MfaCodeAuthData": ".mfa_code_auth_data",
    "MfaDisableRequest": ".mfa_disable_request",
    "MfaEnableRequest": ".mfa_enable_request",
    "MinuteOfHourMatchRule": ".minute_of_hour_match_rule",
    "MinuteOfHourMatchRuleMatching": ".minute_of_hour_match_rule_matching",
    "MinuteOfHourMatchRulesTypes": ".minute_of_hour_match_rules_types",
    "MultipageExperiencePage": ".multipage_experience_page",
    "NewPasswordAuthData": ".new_password_auth_data",
    "NoSettingsGoal": ".no_settings_goal",
    "NoSettingsGoalType": ".no_settings_goal_type",
    "NumericMatchRulesTypes": ".numeric_match_rules_types",
    "NumericMatchingOptions": ".numeric_matching_options",
    "NumericOutlier": ".numeric_outlier",
    "NumericOutlierBase": ".numeric_outlier_base",
    "NumericOutlierMinMax": ".numeric_outlier_min_max",
    "NumericOutlierNone": ".numeric_outlier_none",
    "NumericOutlierPercentile": ".numeric_outlier_percentile",
    "NumericOutlierTypes": ".numeric_outlier_types",
    "OAuthApproveAuthorizationRequestData": ".oauth_approve_authorization_request_data",
    "OAuthApproveAuthorizationResponseData": ".oauth_approve_authorization_response_data",
    "OAuthApprovedScopeRequest": ".oauth_approved_scope_request",
    "OAuthAuthorizationRequestDetailsResponseData": ".oauth_authorization_request_details_response_data",
    "OAuthAuthorizationRequestDetailsResponseDataStatus": ".oauth_authorization_request_details_response_data_status",
    "OAuthAuthorizedAccountRef": ".oauth_authorized_account_ref",
    "OAuthClientData": ".oauth_client_data",
    "OAuthClientResponseData": ".oauth_client_response_data",
    "OAuthClientsListResponseData": ".oauth_clients_list_response_data",
    "OAuthCreateClientRequestData": ".oauth_create_client_request_data",
    "OAuthDeleteClientResponseData": ".oauth_delete_client_response_data",
    "OAuthInitiateAuthorizationRequestData": ".oauth_initiate_authorization_request_data",
    "OAuthInitiateAuthorizationResponseData": ".oauth_initiate_authorization_response_data",
    "OAuthScopeAccount": ".oauth_scope_account",
    "OAuthScopeAccountResponse": ".oauth_scope_account_response",
    "OAuthScopeMode": ".oauth_scope_mode",
    "OAuthScopeProject": ".oauth_scope_project",
    "OAuthScopeRequest": ".oauth_scope_request",
    "OAuthScopeResponse": ".oauth_scope_response",
    "OAuthScopeSummary": ".oauth_scope_summary",
    "OAuthTokenRequestData": ".oauth_token_request_data",
    "OAuthTokenResponseData": ".oauth_token_response_data",
    "OAuthUpdateClientRequestData": ".oauth_update_client_request_data",
    "Observation": ".observation",
    "ObservationFile": ".observation_file",
    "ObservationImage": ".observation_image",
    "ObservationImageData": ".observation_image_data",
    "ObservationStatuses": ".observation_statuses",
    "ObservationsExpandFields": ".observations_expand_fields",
    "ObservationsListColumnNames": ".observations_list_column_names",
    "ObservationsListFilteringOptions": ".observations_list_filtering_options",
    "ObservationsListFilteringOptionsSortBy": ".observations_list_filtering_options_sort_by",
    "ObservationsListFilteringOptionsSortDirection": ".observations_list_filtering_options_sort_direction",
    "ObservationsListPersistentOptions": ".observations_list_persistent_options",
    "ObservationsListPersistentOptionsColumnsItem": ".observations_list_persistent_options_columns_item",
    "ObservationsListPersistentOptionsSortBy": ".observations_list_persistent_options_sort_by",
    "ObservationsListPersistentOptionsSortDirection": ".observations_list_persistent_options_sort_direction",
    "ObservationsListResponseData": ".observations_list_response_data",
    "OneTimeChargeItem": ".one_time_charge_item",
    "OneTimeChargeRequest": ".one_time_charge_request",
    "OneTimeChargeRequestCollectionMode": ".one_time_charge_request_collection_mode",
    "OneTimeChargeResponse": ".one_time_charge_response",
    "OneTimeChargeResponseData": ".one_time_charge_response_data",
    "OnlyCount": ".only_count",
    "OsMatchRule": ".os_match_rule",
    "OsMatchRuleMatching": ".os_match_rule_matching",
    "OsMatchRuleValue": ".os_match_rule_value",
    "OsMatchRulesTypes": ".os_match_rules_types",
    "PASPrinciples": ".pas_principles",
    "PIEAttributes": ".pie_attributes",
    "PaddleSubscriptionItem": ".paddle_subscription_item",
    "PaddleSubscriptionItemPrice": ".paddle_subscription_item_price",
    "PaddleSubscriptionItemPriceBillingCycle": ".paddle_subscription_item_price_billing_cycle",
    "PaddleSubscriptionItemPriceBillingCycleInterval": ".paddle_subscription_item_price_billing_cycle_interval",
    "PaddleSubscriptionItemPriceCustomData": ".paddle_subscription_item_price_custom_data",
    "PaddleSubscriptionItemPriceUnitPrice": ".paddle_subscription_item_price_unit_price",
    "PageNumber": ".page_number",
    "Pagination": ".pagination",
    "PasswordAuthData": ".password_auth_data",
    "PaymentMethod": ".payment_method",
    "PaymentMethodApplePay": ".payment_method_apple_pay",
    "PaymentMethodApplePayData": ".payment_method_apple_pay_data",
    "PaymentMethodCard": ".payment_method_card",
    "PaymentMethodCardData": ".payment_method_card_data",
    "PaymentMethodInvoice": ".payment_method_invoice",
    "PaymentMethodInvoiceData": ".payment_method_invoice_data",
    "PaymentMethodPaypal": ".payment_method_paypal",
    "PaymentMethodPaypalData": ".payment_method_paypal_data",
    "PaymentMethodVoucher": ".payment_method_voucher",
    "PaymentMethodVoucherData": ".payment_method_voucher_data",
    "PaymentMethodWireTransfer": ".payment_method_wire_transfer",
    "PaymentMethodWireTransferData": ".payment_method_wire_transfer_data",
    "PaymentTerms": ".payment_terms",
    "PaymentTermsInterval": ".payment_terms_interval",
    "Percentiles": ".percentiles",
    "PlaceholdersListResponseData": ".placeholders_list_response_data",
    "PlanFeature": ".plan_feature",
    "PlanFeatureListResponse": ".plan_feature_list_response",
    "PlanFeatureResponse": ".plan_feature_response",
    "PlanLimit": ".plan_limit",
    "PlanLimitListResponse": ".plan_limit_list_response",
    "PlanLimitResponse": ".plan_limit_response",
    "PlanManagement": ".plan_management",
    "PlanManagementActive": ".plan_management_active",
    "PlanManagementContract": ".plan_management_contract",
    "PlanManagementFunctionsValue": ".plan_management_functions_value",
    "PlanManagementLimitsValue": ".plan_management_limits_value",
    "PlanManagementListResponse": ".plan_management_list_response",
    "PlanManagementResponse": ".plan_management_response",
    "PlanSetupUsersResponseData": ".plan_setup_users_response_data",
    "PlanSetupUsersResponseDataDataItem": ".plan_setup_users_response_data_data_item",
    "PlanStatus": ".plan_status",
    "PlanUpdateBody": ".plan_update_body",
    "PrincipleClasses": ".principle_classes",
    "Products": ".products",
    "Project": ".project",
    "ProjectCustomDomain": ".project_custom_domain",
    "ProjectCustomDomainStatus": ".project_custom_domain_status",
    "ProjectEnvironmentsValue": ".project_environments_value",
    "ProjectExpandFields": ".project_expand_fields",
    "ProjectExpandable": ".project_expandable",
    "ProjectExportObject": ".project_export_object",
    "ProjectGASettingsBase": ".project_ga_settings_base",
    "ProjectHistoryColumnNames": ".project_history_column_names",
    "ProjectHistoryFilteringOptions": ".project_history_filtering_options",
    "ProjectHistoryFilteringOptionsSortBy": ".project_history_filtering_options_sort_by",
    "ProjectHistoryFilteringOptionsSortDirection": ".project_history_filtering_options_sort_direction",
    "ProjectHistoryPersistentOptions": ".project_history_persistent_options",
    "ProjectHistoryPersistentOptionsColumnsItem": ".project_history_persistent_options_columns_item",
    "ProjectHistoryPersistentOptionsSortBy": ".project_history_persistent_options_sort_by",
    "ProjectHistoryPersistentOptionsSortDirection": ".project_history_persistent_options_sort_direction",
    "ProjectHistoryRequestData": ".project_history_request_data",
    "ProjectHistoryRequestDataSortBy": ".project_history_request_data_sort_by",
    "ProjectHistoryRequestDataSortDirection": ".project_history_request_data_sort_direction",
    "ProjectIncludeFields": ".project_include_fields",
    "ProjectIntegrationGA3": ".project_integration_ga3",
    "ProjectIntegrationGA4": ".project_integration_ga4",
    "ProjectIntegrationsSettings": ".project_integrations_settings",
    "ProjectIntegrationsSettingsCrazyegg": ".project_integrations_settings_crazyegg",
    "ProjectIntegrationsSettingsHotjar": ".project_integrations_settings_hotjar",
    "ProjectIntegrationsSettingsKissmetrics": ".project_integrations_settings_kissmetrics",
    "ProjectLiveDataColumnNames": ".project_live_data_column_names",
    "ProjectLiveDataPersistentOptions": ".project_live_data_persistent_options",
    "ProjectLiveDataPersistentOptionsAutoRefresh": ".project_live_data_persistent_options_auto_refresh",
    "ProjectLiveDataPersistentOptionsColumnsItem": ".project_live_data_persistent_options_columns_item",
    "ProjectLiveFilteringOptions": ".project_live_filtering_options",
    "ProjectProjectType": ".project_project_type",
    "ProjectReportingSettings": ".project_reporting_settings",
    "ProjectReportingSettingsBlockedIps": ".project_reporting_settings_blocked_ips",
    "ProjectReportingSettingsBlockedIpsRangeItem": ".project_reporting_settings_blocked_ips_range_item",
    "ProjectReportingSettingsBlockedIpsSingleItem": ".project_reporting_settings_blocked_ips_single_item",
    "ProjectReportingSettingsOutliers": ".project_reporting_settings_outliers",
    "ProjectReportingSettingsStopTrackingGoalsAfterDays": ".project_reporting_settings_stop_tracking_goals_after_days",
    "ProjectReportingSettingsVisualEditor": ".project_reporting_settings_visual_editor",
    "ProjectSettings": ".project_settings",
    "ProjectSettingsDoNotTrack": ".project_settings_do_not_track",
    "ProjectSettingsGlobalPrivacyControl": ".project_settings_global_privacy_control",
    "ProjectSettingsPersonalization": ".project_settings_personalization",
    "ProjectSettingsTimeFormat": ".project_settings_time_format",
    "ProjectSettingsTrackingScript": ".project_settings_tracking_script",
    "ProjectSettingsVisitorInsights": ".project_settings_visitor_insights",
    "ProjectSettingsVisitorInsightsSamplingRate": ".project_settings_visitor_insights_sampling_rate",
    "ProjectStats": ".project_stats",
    "ProjectStatsGoogleAnalytics": ".project_stats_google_analytics",
    "ProjectStatsUsage": ".project_stats_usage",
    "ProjectStatsVisitorData": ".project_stats_visitor_data",
    "ProjectStatsVisitorInsights": ".project_stats_visitor_insights",
    "ProjectStatuses": ".project_statuses",
    "ProjectType": ".project_type",
    "ProjectUpdateMetadata": ".project_update_metadata",
    "ProjectUpdateMetadataLastInvalidation": ".project_update_metadata_last_invalidation",
    "ProjectUpdateMetadataNextInvalidation": ".project_update_metadata_next_invalidation",
    "ProjectUpdateMetadataPendingChanges": ".project_update_metadata_pending_changes",
    "ProjectsExportResponseFile": ".projects_export_response_file",
    "ProjectsListColumnNames": ".projects_list_column_names",
    "ProjectsListFilteringOptions": ".projects_list_filtering_options",
    "ProjectsListFilteringOptionsProjectTypeItem": ".projects_list_filtering_options_project_type_item",
    "ProjectsListFilteringOptionsSortBy": ".projects_list_filtering_options_sort_by",
    "ProjectsListFilteringOptionsSortDirection": ".projects_list_filtering_options_sort_direction",
    "ProjectsListFilteringOptionsStatusItem": ".projects_list_filtering_options_status_item",
    "ProjectsListFilteringOptionsTrackingScriptVersion": ".projects_list_filtering_options_tracking_script_version",
    "ProjectsListPersistentOptions": ".projects_list_persistent_options",
    "ProjectsListPersistentOptionsColumnsItem": ".projects_list_persistent_options_columns_item",
    "ProjectsListPersistentOptionsProjectTypeItem": ".projects_list_persistent_options_project_type_item",
    "ProjectsListPersistentOptionsSortBy": ".projects_list_persistent_options_sort_by",
    "ProjectsListPersistentOptionsSortDirection": ".projects_list_persistent_options_sort_direction",
    "ProjectsListPersistentOptionsStatusItem": ".projects_list_persistent_options_status_item",
    "ProjectsListPersistentOptionsTrackingScriptVersion": ".projects_list_persistent_options_tracking_script_version",
    "ProjectsListResponseData": ".projects_list_response_data",
    "ProjectsRequestIncludeExpand": ".projects_request_include_expand",
    "ProvideMfaCodeAuthRequestData": ".provide_mfa_code_auth_request_data",
    "RemoveExperienceReportEventTypeConversion": ".remove_experience_report_event_type_conversion",
    "RemoveExperienceReportEventTypeTransaction": ".remove_experience_report_event_type_transaction",
    "RemoveExperienceReportEventTypeViewExperience": ".remove_experience_report_event_type_view_experience",
    "RemoveExperienceReportRequestData": ".remove_experience_report_request_data",
    "RemoveExperienceReportRequestDataEventsItem": ".remove_experience_report_request_data_events_item",
    "RemoveExperienceReportResponseData": ".remove_experience_report_response_data",
    "RemoveExperienceReportResponseDataItem": ".remove_experience_report_response_data_item",
    "ReportExtraStatsTypes": ".report_extra_stats_types",
    "ReportingSegmentsBrowser": ".reporting_segments_browser",
    "ReportingSegmentsDeviceCategories": ".reporting_segments_device_categories",
    "ReportingSegmentsFilters": ".reporting_segments_filters",
    "ReportingSegmentsSource": ".reporting_segments_source",
    "ReportingSegmentsVisitorType": ".reporting_segments_visitor_type",
    "RequestAccountAddonsData": ".request_account_addons_data",
    "ResetPasswordConfirmRequestData": ".reset_password_confirm_request_data",
    "ResultsPerPage": ".results_per_page",
    "RevenueGoal": ".revenue_goal",
    "RevenueGoalSettings": ".revenue_goal_settings",
    "RevenueGoalSettingsTriggeringType": ".revenue_goal_settings_triggering_type",
    "RolePermissions": ".role_permissions",
    "RolePermissionsAccount": ".role_permissions_account",
    "RolePermissionsAudience": ".role_permissions_audience",
    "RolePermissionsBilling": ".role_permissions_billing",
    "RolePermissionsCollaborator": ".role_permissions_collaborator",
    "RolePermissionsExperience": ".role_permissions_experience",
    "RolePermissionsGoal": ".role_permissions_goal",
    "RolePermissionsHistory": ".role_permissions_history",
    "RolePermissionsHypothesis": ".role_permissions_hypothesis",
    "RolePermissionsLivedata": ".role_permissions_livedata",
    "RolePermissionsLocation": ".role_permissions_location",
    "RolePermissionsProject": ".role_permissions_project",
    "RolePermissionsReport": ".role_permissions_report",
    "RolePermissionsVariation": ".role_permissions_variation",
    "RuleElement": ".rule_element",
    "RuleElementAudience": ".rule_element_audience",
    "RuleElementNoUrl": ".rule_element_no_url",
    "RuleObject": ".rule_object",
    "RuleObjectAudience": ".rule_object_audience",
    "RuleObjectAudienceORItem": ".rule_object_audience_or_item",
    "RuleObjectAudienceORItemANDItem": ".rule_object_audience_or_item_and_item",
    "RuleObjectNoUrl": ".rule_object_no_url",
    "RuleObjectNoUrlORItem": ".rule_object_no_url_or_item",
    "RuleObjectNoUrlORItemANDItem": ".rule_object_no_url_or_item_and_item",
    "RuleObjectORItem": ".rule_object_or_item",
    "RuleObjectORItemANDItem": ".rule_object_or_item_and_item",
    "RulesTypes": ".rules_types",
    "SDKKeyData": ".sdk_key_data",
    "SEMabSettings": ".se_mab_settings",
    "SEMabSettingsStrategy": ".se_mab_settings_strategy",
    "SEProcSettings": ".se_proc_settings",
    "SEProcSettingsBase": ".se_proc_settings_base",
    "SEProcSettingsBayesian": ".se_proc_settings_bayesian",
    "SEProcSettingsFrequentist": ".se_proc_settings_frequentist",
    "SEProcSettingsFrequentistMultipleComparisonCorrection": ".se_proc_settings_frequentist_multiple_comparison_correction",
    "SEProcSettingsFrequentistPowerCalculationType": ".se_proc_settings_frequentist_power_calculation_type",
    "SEProcSettingsFrequentistTestType": ".se_proc_settings_frequentist_test_type",
    "SEProcTypes": ".se_proc_types",
    "ScrollPercentageGoal": ".scroll_percentage_goal",
    "ScrollPercentageGoalSettings": ".scroll_percentage_goal_settings",
    "SdkKey": ".sdk_key",
    "SdkKeyStatuses": ".sdk_key_statuses",
    "SdkKeysListColumnNames": ".sdk_keys_list_column_names",
    "SdkKeysListPersistentOptions": ".sdk_keys_list_persistent_options",
    "SdkKeysListPersistentOptionsColumnsItem": ".sdk_keys_list_persistent_options_columns_item",
    "SdkKeysListResponseData": ".sdk_keys_list_response_data",
    "SectionVersion": ".section_version",
    "SectionVersionCreate": ".section_version_create",
    "SectionVersionUpdate": ".section_version_update",
    "SectionVersionUpdateChangesItem": ".section_version_update_changes_item",
    "SegmentBucketedMatchRule": ".segment_bucketed_match_rule",
    "SegmentBucketedMatchRuleMatching": ".segment_bucketed_match_rule_matching",
    "SegmentBucketedMatchRulesTypes": ".segment_bucketed_match_rules_types",
    "Session": ".session",
    "SessionsListFilteringOptions": ".sessions_list_filtering_options",
    "SessionsListResponseData": ".sessions_list_response_data",
    "SessionsListResponseDataExtra": ".sessions_list_response_data_extra",
    "SetMatchingOptions": ".set_matching_options",
    "SignalSession": ".signal_session",
    "SignalSessionVisitedPagesItem": ".signal_session_visited_pages_item",
    "SignalSessionsListColumnNames": ".signal_sessions_list_column_names",
    "SignalSessionsListFilteringOptions": ".signal_sessions_list_filtering_options",
    "SignalSessionsListFilteringOptionsBrowser": ".signal_sessions_list_filtering_options_browser",
    "SignalSessionsListFilteringOptionsCountry": ".signal_sessions_list_filtering_options_country",
    "SignalSessionsListFilteringOptionsDevices": ".signal_sessions_list_filtering_options_devices",
    "SignalSessionsListFilteringOptionsDuration": ".signal_sessions_list_filtering_options_duration",
    "SignalSessionsListFilteringOptionsExperience": ".signal_sessions_list_filtering_options_experience",
    "SignalSessionsListFilteringOptionsOs": ".signal_sessions_list_filtering_options_os",
    "SignalSessionsListFilteringOptionsPageCount": ".signal_sessions_list_filtering_options_page_count",
    "SignalSessionsListPersistentOptions": ".signal_sessions_list_persistent_options",
    "SignalSessionsListPersistentOptionsBrowser": ".signal_sessions_list_persistent_options_browser",
    "SignalSessionsListPersistentOptionsColumnsItem": ".signal_sessions_list_persistent_options_columns_item",
    "SignalSessionsListPersistentOptionsCountry": ".signal_sessions_list_persistent_options_country",
    "SignalSessionsListPersistentOptionsDevices": ".signal_sessions_list_persistent_options_devices",
    "SignalSessionsListPersistentOptionsDuration": ".signal_sessions_list_persistent_options_duration",
    "SignalSessionsListPersistentOptionsExperience": ".signal_sessions_list_persistent_options_experience",
    "SignalSessionsListPersistentOptionsOs": ".signal_sessions_list_persistent_options_os",
    "SignalSessionsListPersistentOptionsPageCount": ".signal_sessions_list_persistent_options_page_count",
    "SignalSessionsListResponseData": ".signal_sessions_list_response_data",
    "SignalSessionsListResponseDataExtra": ".signal_sessions_list_response_data_extra",
    "SimpleAudience": ".simple_audience",
    "SimpleAudienceExpandable": ".simple_audience_expandable",
    "SimpleAudienceSegment": ".simple_audience_segment",
    "SimpleAudienceSegmentExpandable": ".simple_audience_segment_expandable",
    "SimpleExperience": ".simple_experience",
    "SimpleExperienceExpandable": ".simple_experience_expandable",
    "SimpleExperienceFlat": ".simple_experience_flat",
    "SimpleExperienceVariation": ".simple_experience_variation",
    "SimpleExperienceVariationExpandable": ".simple_experience_variation_expandable",
    "SimpleGoal": ".simple_goal",
    "SimpleGoalExpandable": ".simple_goal_expandable",
    "SimpleLocation": ".simple_location",
    "SimpleLocationExpandable": ".simple_location_expandable",
    "SimpleProject": ".simple_project",
    "SimpleProjectExpandable": ".simple_project_expandable",
    "SimpleProjectReportingSettings": ".simple_project_reporting_settings",
    "SimpleProjectSettings": ".simple_project_settings",
    "SimpleProjectSettingsTimeFormat": ".simple_project_settings_time_format",
    "SortDirection": ".sort_direction",
    "SortDirectionSortDirection": ".sort_direction_sort_direction",
    "StartPaymentSetupPaddleResponseData": ".start_payment_setup_paddle_response_data",
    "StartPaymentSetupRequestData": ".start_payment_setup_request_data",
    "StartPaymentSetupResponseData": ".start_payment_setup_response_data",
    "StartPaymentSetupStripeResponseData": ".start_payment_setup_stripe_response_data",
    "StatsDataPoint": ".stats_data_point",
    "SubAccount": ".sub_account",
    "SubAccountBase": ".sub_account_base",
    "SubAccountBilling": ".sub_account_billing",
    "SubAccountBillingPlanData": ".sub_account_billing_plan_data",
    "SubAccountBillingPlanDataAvailableFeaturesNiceNamesItem": ".sub_account_billing_plan_data_available_features_nice_names_item",
    "SubAccountBillingPlanDataUsageLimits": ".sub_account_billing_plan_data_usage_limits",
    "SubAccountBillingPlanDataUsageLimitsDeploys": ".sub_account_billing_plan_data_usage_limits_deploys",
    "SubAccountBillingPlanDataUsageLimitsDomains": ".sub_account_billing_plan_data_usage_limits_domains",
    "SubAccountBillingPlanDataUsageLimitsGoals": ".sub_account_billing_plan_data_usage_limits_goals",
    "SubAccountBillingPlanDataUsageLimitsProjects": ".sub_account_billing_plan_data_usage_limits_projects",
    "SubAccountBillingPlanDataUsageLimitsSegments": ".sub_account_billing_plan_data_usage_limits_segments",
    "SubAccountBillingPlanDataUsageLimitsTestedUsers": ".sub_account_billing_plan_data_usage_limits_tested_users",
    "SubAccountBillingPlanDataUsageLimitsTestedVisitors": ".sub_account_billing_plan_data_usage_limits_tested_visitors",
    "SubAccountBillingPlanLimitsAndCapabilities": ".sub_account_billing_plan_limits_and_capabilities",
    "SubAccountBillingPlanLimitsAndCapabilitiesAvailableFeaturesNiceNamesItem": ".sub_account_billing_plan_limits_and_capabilities_available_features_nice_names_item",
    "SubAccountBillingPlanLimitsAndCapabilitiesUsageLimits": ".sub_account_billing_plan_limits_and_capabilities_usage_limits",
    "SubAccountBillingPlanLimitsAndCapabilitiesUsageLimitsDeploys": ".sub_account_billing_plan_limits_and_capabilities_usage_limits_deploys",
    "SubAccountBillingPlanLimitsAndCapabilitiesUsageLimitsDomains": ".sub_account_billing_plan_limits_and_capabilities_usage_limits_domains",
    "SubAccountBillingPlanLimitsAndCapabilitiesUsageLimitsGoals": ".sub_account_billing_plan_limits_and_capabilities_usage_limits_goals",
    "SubAccountBillingPlanLimitsAndCapabilitiesUsageLimitsProjects": ".sub_account_billing_plan_limits_and_capabilities_usage_limits_projects",
    "SubAccountBillingPlanLimitsAndCapabilitiesUsageLimitsSegments": ".sub_account_billing_plan_limits_and_capabilities_usage_limits_segments",
    "SubAccountBillingPlanLimitsAndCapabilitiesUsageLimitsTestedUsers": ".sub_account_billing_plan_limits_and_capabilities_usage_limits_tested_users",
    "SubAccountBillingPlanLimitsAndCapabilitiesUsageLimitsTestedVisitors": ".sub_account_billing_plan_limits_and_capabilities_usage_limits_tested_visitors",
    "SubAccountBillingProducts": ".sub_account_billing_products",
    "SubAccountBillingProductsDeploy": ".sub_account_billing_products_deploy",
    "SubAccountBillingProductsExperiences": ".sub_account_billing_products_experiences",
    "SubAccountCreate": ".sub_account_create",
    "SubAccountCreateBilling": ".sub_account_create_billing",
    "SubAccountCreateBillingProducts": ".sub_account_create_billing_products",
    "SubAccountCreateBillingProductsExperiences": ".sub_account_create_billing_products_experiences",
    "SubAccountCreateBillingProductsExperiencesPlan": ".sub_account_create_billing_products_experiences_plan",
    "SubAccountCreateBillingProductsExperiencesPlanAvailableFeaturesNiceNamesItem": ".sub_account_create_billing_products_experiences_plan_available_features_nice_names_item",
    "SubAccountCreateBillingProductsExperiencesPlanUsageLimits": ".sub_account_create_billing_products_experiences_plan_usage_limits",
    "SubAccountCreateBillingProductsExperiencesPlanUsageLimitsDeploys": ".sub_account_create_billing_products_experiences_plan_usage_limits_deploys",
    "SubAccountCreateBillingProductsExperiencesPlanUsageLimitsDomains": ".sub_account_create_billing_products_experiences_plan_usage_limits_domains",
    "SubAccountCreateBillingProductsExperiencesPlanUsageLimitsGoals": ".sub_account_create_billing_products_experiences_plan_usage_limits_goals",
    "SubAccountCreateBillingProductsExperiencesPlanUsageLimitsProjects": ".sub_account_create_billing_products_experiences_plan_usage_limits_projects",
    "SubAccountCreateBillingProductsExperiencesPlanUsageLimitsSegments": ".sub_account_create_billing_products_experiences_plan_usage_limits_segments",
    "SubAccountCreateBillingProductsExperiencesPlanUsageLimitsTestedUsers": ".sub_account_create_billing_products_experiences_plan_usage_limits_tested_users",
    "SubAccountCreateBillingProductsExperiencesPlanUsageLimitsTestedVisitors": ".sub_account_create_billing_products_experiences_plan_usage_limits_tested_visitors",
    "SubAccountCreateSettings": ".sub_account_create_settings",
    "SubAccountCreateSettingsBlockedIps": ".sub_account_create_settings_blocked_ips",
    "SubAccountCreateSettingsBlockedIpsRangeItem": ".sub_account_create_settings_blocked_ips_range_item",
    "SubAccountCreateSettingsBlockedIpsSingleItem": ".sub_account_create_settings_blocked_ips_single_item",
    "SubAccountCreateSettingsSetupPlan": ".sub_account_create_settings_setup_plan",
    "SubAccountCreateSettingsSetupPlanSettings": ".sub_account_create_settings_setup_plan_settings",
    "SubAccountCreateSettingsSetupPlanSettingsConsumer": ".sub_account_create_settings_setup_plan_settings_consumer",
    "SubAccountCreateSettingsSetupPlanSettingsInitiator": ".sub_account_create_settings_setup_plan_settings_initiator",
    "SubAccountCreateSettingsTrackingScript": ".sub_account_create_settings_tracking_script",
    "SubAccountDetails": ".sub_account_details",
    "SubAccountDetailsBase": ".sub_account_details_base",
    "SubAccountDetailsBaseSettings": ".sub_account_details_base_settings",
    "SubAccountDetailsBaseSettingsBlockedIps": ".sub_account_details_base_settings_blocked_ips",
    "SubAccountDetailsBaseSettingsBlockedIpsRangeItem": ".sub_account_details_base_settings_blocked_ips_range_item",
    "SubAccountDetailsBaseSettingsBlockedIpsSingleItem": ".sub_account_details_base_settings_blocked_ips_single_item",
    "SubAccountDetailsBaseSettingsSetupPlan": ".sub_account_details_base_settings_setup_plan",
    "SubAccountDetailsBaseSettingsSetupPlanSettings": ".sub_account_details_base_settings_setup_plan_settings",
    "SubAccountDetailsBaseSettingsSetupPlanSettingsConsumer": ".sub_account_details_base_settings_setup_plan_settings_consumer",
    "SubAccountDetailsBaseSettingsSetupPlanSettingsInitiator": ".sub_account_details_base_settings_setup_plan_settings_initiator",
    "SubAccountDetailsBaseSettingsTrackingScript": ".sub_account_details_base_settings_tracking_script",
    "SubAccountDetailsBilling": ".sub_account_details_billing",
    "SubAccountDetailsBillingProducts": ".sub_account_details_billing_products",
    "SubAccountDetailsBillingProductsDeploy": ".sub_account_details_billing_products_deploy",
    "SubAccountDetailsBillingProductsExperiences": ".sub_account_details_billing_products_experiences",
    "SubAccountDetailsSettings": ".sub_account_details_settings",
    "SubAccountDetailsSettingsBlockedIps": ".sub_account_details_settings_blocked_ips",
    "SubAccountDetailsSettingsBlockedIpsRangeItem": ".sub_account_details_settings_blocked_ips_range_item",
    "SubAccountDetailsSettingsBlockedIpsSingleItem": ".sub_account_details_settings_blocked_ips_single_item",
    "SubAccountDetailsSettingsSetupPlan": ".sub_account_details_settings_setup_plan",
    "SubAccountDetailsSettingsSetupPlanSettings": ".sub_account_details_settings_setup_plan_settings",
    "SubAccountDetailsSettingsSetupPlanSettingsConsumer": ".sub_account_details_settings_setup_plan_settings_consumer",
    "SubAccountDetailsSettingsSetupPlanSettingsInitiator": ".sub_account_details_settings_setup_plan_settings_initiator",
    "SubAccountDetailsSettingsTrackingScript": ".sub_account_details_settings_tracking_script",
    "SubAccountDetailsUpdate": ".sub_account_details_update",
    "SubAccountDetailsUpdateSettings": ".sub_account_details_update_settings",
    "SubAccountDetailsUpdateSettingsBlockedIps": ".sub_account_details_update_settings_blocked_ips",
    "SubAccountDetailsUpdateSettingsBlockedIpsRangeItem": ".sub_account_details_update_settings_blocked_ips_range_item",
    "SubAccountDetailsUpdateSettingsBlockedIpsSingleItem": ".sub_account_details_update_settings_blocked_ips_single_item",
    "SubAccountDetailsUpdateSettingsSetupPlan": ".sub_account_details_update_settings_setup_plan",
    "SubAccountDetailsUpdateSettingsSetupPlanSettings": ".sub_account_details_update_settings_setup_plan_settings",
    "SubAccountDetailsUpdateSettingsSetupPlanSettingsConsumer": ".sub_account_details_update_settings_setup_plan_settings_consumer",
    "SubAccountDetailsUpdateSettingsSetupPlanSettingsInitiator": ".sub_account_details_update_settings_setup_plan_settings_initiator",
    "SubAccountDetailsUpdateSettingsTrackingScript": ".sub_account_details_update_settings_tracking_script",
    "SubAccountProducts": ".sub_account_products",
    "SubAccountProductsBilling": ".sub_account_products_billing",
    "SubAccountProductsBillingProducts": ".sub_account_products_billing_products",
    "SubAccountProductsBillingProductsDeploy": ".sub_account_products_billing_products_deploy",
    "SubAccountProductsBillingProductsExperiences": ".sub_account_products_billing_products_experiences",
    "SubAccountProductsCreate": ".sub_account_products_create",
    "SubAccountProductsCreateBilling": ".sub_account_products_create_billing",
    "SubAccountProductsCreateBillingProducts": ".sub_account_products_create_billing_products",
    "SubAccountProductsCreateBillingProductsExperiences": ".sub_account_products_create_billing_products_experiences",
    "SubAccountProductsCreateBillingProductsExperiencesPlan": ".sub_account_products_create_billing_products_experiences_plan",
    "SubAccountProductsCreateBillingProductsExperiencesPlanAvailableFeaturesNiceNamesItem": ".sub_account_products_create_billing_products_experiences_plan_available_features_nice_names_item",
    "SubAccountProductsCreateBillingProductsExperiencesPlanUsageLimits": ".sub_account_products_create_billing_products_experiences_plan_usage_limits",
    "SubAccountProductsCreateBillingProductsExperiencesPlanUsageLimitsDeploys": ".sub_account_products_create_billing_products_experiences_plan_usage_limits_deploys",
    "SubAccountProductsCreateBillingProductsExperiencesPlanUsageLimitsDomains": ".sub_account_products_create_billing_products_experiences_plan_usage_limits_domains",
    "SubAccountProductsCreateBillingProductsExperiencesPlanUsageLimitsGoals": ".sub_account_products_create_billing_products_experiences_plan_usage_limits_goals",
    "SubAccountProductsCreateBillingProductsExperiencesPlanUsageLimitsProjects": ".sub_account_products_create_billing_products_experiences_plan_usage_limits_projects",
    "SubAccountProductsCreateBillingProductsExperiencesPlanUsageLimitsSegments": ".sub_account_products_create_billing_products_experiences_plan_usage_limits_segments",
    "SubAccountProductsCreateBillingProductsExperiencesPlanUsageLimitsTestedUsers": ".sub_account_products_create_billing_products_experiences_plan_usage_limits_tested_users",
    "SubAccountProductsCreateBillingProductsExperiencesPlanUsageLimitsTestedVisitors": ".sub_account_products_create_billing_products_experiences_plan_usage_limits_tested_visitors",
    "SubAccountStats": ".sub_account_stats",
    "SubmitsFormGoal": ".submits_form_goal",
    "SubmitsFormGoalSettings": ".submits_form_goal_settings",
    "SuccessData": ".success_data",
    "Tag": ".tag",
    "TagExpandable": ".tag_expandable",
    "TagExpandableRequest": ".tag_expandable_request",
    "TagToCreate": ".tag_to_create",
    "TagsListResponseData": ".tags_list_response_data",
    "TextMatchRulesTypes": ".text_match_rules_types",
    "TextMatchingOptions": ".text_matching_options",
    "TimeRange": ".time_range",
    "TimeRangeRequestData": ".time_range_request_data",
    "TrackingScriptAvailableVersionsItem": ".tracking_script_available_versions_item",
    "TrackingScriptRelease": ".tracking_script_release",
    "TrackingScriptReleaseAutomaticApplyOn": ".tracking_script_release_automatic_apply_on",
    "TrackingScriptReleaseBase": ".tracking_script_release_base",
    "TrackingScriptReleaseLatest": ".tracking_script_release_latest",
    "TrackingScriptReleaseManual": ".tracking_script_release_manual",
    "TrackingScriptReleaseScheduled": ".tracking_script_release_scheduled",
    "TrackingScriptReleaseTypes": ".tracking_script_release_types",
    "TriggerExperienceScreenshotsRequestData": ".trigger_experience_screenshots_request_data",
    "UpdateAccountDataRequest": ".update_account_data_request",
    "UpdateAccountDataResponse": ".update_account_data_response",
    "UpdateAccountDataResponseData": ".update_account_data_response_data",
    "UpdateAccountUserAccessesByUserEmail": ".update_account_user_accesses_by_user_email",
    "UpdateAccountUserAccessesByUserEmailAccessesItem": ".update_account_user_accesses_by_user_email_accesses_item",
    "UpdateAccountUserAccessesByUserId": ".update_account_user_accesses_by_user_id",
    "UpdateAccountUserAccessesByUserIdAccessesItem": ".update_account_user_accesses_by_user_id_accesses_item",
    "UpdateExperienceRequestData": ".update_experience_request_data",
    "UpdateExperienceRequestDataIntegrationsItem": ".update_experience_request_data_integrations_item",
    "UpdateExperienceRequestDataScreenshotsInfoItem": ".update_experience_request_data_screenshots_info_item",
    "UpdateExperienceRequestDataSiteArea": ".update_experience_request_data_site_area",
    "UpdateExperienceSectionsRequestData": ".update_experience_sections_request_data",
    "UpdateExperienceVariationRequestData": ".update_experience_variation_request_data",
    "UpdateExperienceVariationRequestDataChangesItem": ".update_experience_variation_request_data_changes_item",
    "UpdateFeatureRequestData": ".update_feature_request_data",
    "UpdateHypothesis": ".update_hypothesis",
    "UpdateHypothesisStatusRequestData": ".update_hypothesis_status_request_data",
    "UpdateKnowledgeBasesStatusRequestData": ".update_knowledge_bases_status_request_data",
    "UpdatePlaceholderRequestData": ".update_placeholder_request_data",
    "UpdatePlanFeatureRequest": ".update_plan_feature_request",
    "UpdatePlanLimitRequest": ".update_plan_limit_request",
    "UpdateProjectRequestData": ".update_project_request_data",
    "UpdateProjectRequestDataCustomDomain": ".update_project_request_data_custom_domain",
    "UpdateProjectRequestDataCustomDomainStatus": ".update_project_request_data_custom_domain_status",
    "UpdateProjectRequestDataEnvironmentsValue": ".update_project_request_data_environments_value",
    "UpdateProjectRequestDataIntegrationsSettings": ".update_project_request_data_integrations_settings",
    "UpdateProjectRequestDataIntegrationsSettingsCrazyegg": ".update_project_request_data_integrations_settings_crazyegg",
    "UpdateProjectRequestDataIntegrationsSettingsHotjar": ".update_project_request_data_integrations_settings_hotjar",
    "UpdateProjectRequestDataIntegrationsSettingsKissmetrics": ".update_project_request_data_integrations_settings_kissmetrics",
    "UpdateProjectRequestDataProjectType": ".update_project_request_data_project_type",
    "UpdateProjectRequestDataReportingSettings": ".update_project_request_data_reporting_settings",
    "UpdateProjectRequestDataReportingSettingsBlockedIps": ".update_project_request_data_reporting_settings_blocked_ips",
    "UpdateProjectRequestDataReportingSettingsBlockedIpsRangeItem": ".update_project_request_data_reporting_settings_blocked_ips_range_item",
    "UpdateProjectRequestDataReportingSettingsBlockedIpsSingleItem": ".update_project_request_data_reporting_settings_blocked_ips_single_item",
    "UpdateProjectRequestDataReportingSettingsOutliers": ".update_project_request_data_reporting_settings_outliers",
    "UpdateProjectRequestDataReportingSettingsStopTrackingGoalsAfterDays": ".update_project_request_data_reporting_settings_stop_tracking_goals_after_days",
    "UpdateProjectRequestDataReportingSettingsVisualEditor": ".update_project_request_data_reporting_settings_visual_editor",
    "UpdateProjectRequestDataSettings": ".update_project_request_data_settings",
    "UpdateProjectRequestDataSettingsDoNotTrack": ".update_project_request_data_settings_do_not_track",
    "UpdateProjectRequestDataSettingsGlobalPrivacyControl": ".update_project_request_data_settings_global_privacy_control",
    "UpdateProjectRequestDataSettingsPersonalization": ".update_project_request_data_settings_personalization",
    "UpdateProjectRequestDataSettingsTimeFormat": ".update_project_request_data_settings_time_format",
    "UpdateProjectRequestDataSettingsTrackingScript": ".update_project_request_data_settings_tracking_script",
    "UpdateProjectRequestDataSettingsVisitorInsights": ".update_project_request_data_settings_visitor_insights",
    "UpdateProjectRequestDataSettingsVisitorInsightsSamplingRate": ".update_project_request_data_settings_visitor_insights_sampling_rate",
    "UpdateSectionRequestData": ".update_section_request_data",
    "UpdateTrialAction": ".update_trial_action",
    "UpdateTrialRequest": ".update_trial_request",
    "UpdateTrialResponse": ".update_trial_response",
    "UpdateTrialResponseData": ".update_trial_response_data",
    "UpdateVisitorDataItemRequest": ".update_visitor_data_item_request",
    "UpdateVisitorDataItemRequestData": ".update_visitor_data_item_request_data",
    "UploadCdnImageRequestData": ".upload_cdn_image_request_data",
    "UploadFileRequestData": ".upload_file_request_data",
    "UploadImageNoNameRequestData": ".upload_image_no_name_request_data",
    "UploadedFile": ".uploaded_file",
    "UploadedFileData": ".uploaded_file_data",
    "UploadedFileStatus": ".uploaded_file_status",
    "UserByEmail": ".user_by_email",
    "UserById": ".user_by_id",
    "UserCustomization": ".user_customization",
    "UserData": ".user_data",
    "UserDataProfileData": ".user_data_profile_data",
    "UserLoginProviders": ".user_login_providers",
    "UserMfaSecret": ".user_mfa_secret",
    "UserPreferences": ".user_preferences",
    "UserPreferencesDisplaySettings": ".user_preferences_display_settings",
    "UserPreferencesEditorSettings": ".user_preferences_editor_settings",
    "UserPreferencesEditorSettingsCodeBoxId": ".user_preferences_editor_settings_code_box_id",
    "UserPreferencesGeneralSettings": ".user_preferences_general_settings",
    "UserPreferencesGeneralSettingsFrontendVersion": ".user_preferences_general_settings_frontend_version",
    "UserPreferencesUiSettings": ".user_preferences_ui_settings",
    "UserPreferencesUiSettingsOnboard": ".user_preferences_ui_settings_onboard",
    "UserProfileDataUpdate": ".user_profile_data_update",
    "UserProfileDataUpdateMfa": ".user_profile_data_update_mfa",
    "UserSessionEntry": ".user_session_entry",
    "UserSessionEntryAuthorizedType": ".user_session_entry_authorized_type",
    "UserSessionRevokeAllResponseData": ".user_session_revoke_all_response_data",
    "UserSessionRevokeRequestData": ".user_session_revoke_request_data",
    "UserSessionRevokeResponseData": ".user_session_revoke_response_data",
    "UserSessionsListResponseData": ".user_sessions_list_response_data",
    "VariantResponseItem": ".variant_response_item",
    "VisitorData": ".visitor_data",
    "VisitorDataExistsMatchRule": ".visitor_data_exists_match_rule",
    "VisitorDataExistsMatchRuleMatching": ".visitor_data_exists_match_rule_matching",
    "VisitorDataExistsMatchRulesTypes": ".visitor_data_exists_match_rules_types",
    "VisitorDataItem": ".visitor_data_item",
    "VisitorDataListResponseData": ".visitor_data_list_response_data",
    "VisitorDataPlaceholder": ".visitor_data_placeholder",
    "VisitorInsightsBase": ".visitor_insights_base",
    "VisitorInsightsBaseSamplingRate": ".visitor_insights_base_sampling_rate",
    "VisitorTypeMatchRule": ".visitor_type_match_rule",
    "VisitorTypeMatchRuleMatching": ".visitor_type_match_rule_matching",
    "VisitorTypeMatchRuleValue": ".visitor_type_match_rule_value",
    "VisitorTypeMatchRulesTypes": ".visitor_type_match_rules_types",
    "VisualEditorUserAgents": ".visual_editor_user_agents",
    "WeatherConditionMatchRule": ".weather_condition_match_rule",
    "WeatherConditionMatchRuleMatching": ".weather_condition_match_rule_matching",
    "WeatherConditionMatchRulesTypes": ".weather_condition_match_rules_types",
    "WeatherConditions": ".weather_conditions",
}
_ALIASES: dict[str, str] = {
    "AccountLiveDataRequestData": "AccountLiveDataFilteringOptions",
    "ApiKeyRole": "AccessRoleNamesNoOwner",
    "CreateAudienceRequestData": "AudienceCreate",
    "CreateDomainRequestData": "DomainToCreate",
    "CreateGoalRequestData": "CreateGoal",
    "CreateHypothesisRequestData": "CreateHypothesis",
    "CreateLocationRequestData": "LocationCreate",
    "CreateObservationRequestData": "CreateObservation",
    "CreatePlanRequest": "PlanManagement",
    "CreateSectionVersionRequestData": "SectionVersionCreate",
    "CreateTagRequestData": "TagToCreate",
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
    "ExperienceReportRawDataEvents": "ExportExperienceRawDataEvents",
    "GetExperienceDailyTrafficAllocationRequestData": "TimeRangeRequestData",
    "GetSessionsListRequestData": "SessionsListFilteringOptions",
    "GetSignalSessionsListRequestData": "SignalSessionsListFilteringOptions",
    "ImportVisitorsDataPushItem": "BaseVisitorData",
    "ProjectsListExpandFields": "ProjectExpandFields",
    "ProjectsListIncludeField": "ProjectIncludeFields",
    "TagsListDataOptions": "ResultsPerPage",
    "UpdateAudienceRequestData": "Audience",
    "UpdateDomainRequestData": "Domain",
    "UpdateExperienceChangeRequestData": "ExperienceChangeAdd",
    "UpdateGoalRequestData": "Goal",
    "UpdateHypothesisICE": "CreateUpdateHypothesisICEBase",
    "UpdateHypothesisPIE": "CreateUpdateHypothesisPIEBase",
    "UpdateHypothesisRequestData": "UpdateHypothesis",
    "UpdateLocationRequestData": "Location",
    "UpdateObservationRequestData": "CreateUpdateObservation",
    "UpdatePlanRequest": "PlanManagement",
    "UpdateSdkKeyRequestData": "SdkKey",
    "UpdateSectionVersionRequestData": "SectionVersionUpdate",
    "UpdateTagRequestData": "Tag",
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
