from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .account_experiences_list_persistent_options import AccountExperiencesListPersistentOptions
    from .account_history_persistent_options import AccountHistoryPersistentOptions
    from .account_live_data_persistent_options import AccountLiveDataPersistentOptions
    from .audiences_list_persistent_options import AudiencesListPersistentOptions
    from .compass_columns_persistent_options import CompassColumnsPersistentOptions
    from .experience_history_persistent_options import ExperienceHistoryPersistentOptions
    from .experience_live_data_persistent_options import ExperienceLiveDataPersistentOptions
    from .experience_report_first_view_persistent_options import ExperienceReportFirstViewPersistentOptions
    from .experience_report_persistent_options import ExperienceReportPersistentOptions
    from .experience_report_second_view_persistent_options import ExperienceReportSecondViewPersistentOptions
    from .experiences_list_persistent_options import ExperiencesListPersistentOptions
    from .features_list_persistent_options import FeaturesListPersistentOptions
    from .goals_list_persistent_options import GoalsListPersistentOptions
    from .hypotheses_list_persistent_options import HypothesesListPersistentOptions
    from .knowledge_bases_list_persistent_options import KnowledgeBasesListPersistentOptions
    from .locations_list_persistent_options import LocationsListPersistentOptions
    from .observations_list_persistent_options import ObservationsListPersistentOptions
    from .project_history_persistent_options import ProjectHistoryPersistentOptions
    from .project_live_data_persistent_options import ProjectLiveDataPersistentOptions
    from .projects_list_persistent_options import ProjectsListPersistentOptions
    from .sdk_keys_list_persistent_options import SdkKeysListPersistentOptions
    from .signal_sessions_list_persistent_options import SignalSessionsListPersistentOptions


class UserPreferencesDisplaySettings(Model):
    """How the lists and reports of the app are displayed."""

    account_experiences_list: AccountExperiencesListPersistentOptions | Unset = UNSET
    account_live_data_list: AccountLiveDataPersistentOptions | Unset = UNSET
    account_history_list: AccountHistoryPersistentOptions | Unset = UNSET
    projects_list: ProjectsListPersistentOptions | Unset = UNSET
    project_experiences: ExperiencesListPersistentOptions | Unset = UNSET
    project_hypotheses: HypothesesListPersistentOptions | Unset = UNSET
    project_knowledge_bases: KnowledgeBasesListPersistentOptions | Unset = UNSET
    project_observations: ObservationsListPersistentOptions | Unset = UNSET
    project_goals: GoalsListPersistentOptions | Unset = UNSET
    project_audiences: AudiencesListPersistentOptions | Unset = UNSET
    project_locations: LocationsListPersistentOptions | Unset = UNSET
    project_live_data: ProjectLiveDataPersistentOptions | Unset = UNSET
    project_history_list: ProjectHistoryPersistentOptions | Unset = UNSET
    experience_live_data: ExperienceLiveDataPersistentOptions | Unset = UNSET
    experience_history_list: ExperienceHistoryPersistentOptions | Unset = UNSET
    experience_report: ExperienceReportPersistentOptions | Unset = UNSET
    experience_report_first_view: ExperienceReportFirstViewPersistentOptions | Unset = UNSET
    experience_report_second_view: ExperienceReportSecondViewPersistentOptions | Unset = UNSET
    project_features: FeaturesListPersistentOptions | Unset = UNSET
    project_sdk_keys: SdkKeysListPersistentOptions | Unset = UNSET
    project_signal_sessions: SignalSessionsListPersistentOptions | Unset = UNSET
    project_compass: CompassColumnsPersistentOptions | Unset = UNSET

    _wire = {
        "account_experiences_list": "accountExperiencesList",
        "account_live_data_list": "accountLiveDataList",
        "account_history_list": "accountHistoryList",
        "projects_list": "projectsList",
        "project_experiences": "projectExperiences",
        "project_hypotheses": "projectHypotheses",
        "project_knowledge_bases": "projectKnowledgeBases",
        "project_observations": "projectObservations",
        "project_goals": "projectGoals",
        "project_audiences": "projectAudiences",
        "project_locations": "projectLocations",
        "project_live_data": "projectLiveData",
        "project_history_list": "projectHistoryList",
        "experience_live_data": "experienceLiveData",
        "experience_history_list": "experienceHistoryList",
        "experience_report": "experienceReport",
        "experience_report_first_view": "experienceReportFirstView",
        "experience_report_second_view": "experienceReportSecondView",
        "project_features": "projectFeatures",
        "project_sdk_keys": "projectSdkKeys",
        "project_signal_sessions": "projectSignalSessions",
        "project_compass": "projectCompass",
    }
    _codecs = {
        "account_experiences_list": _ref("AccountExperiencesListPersistentOptions"),
        "account_live_data_list": _ref("AccountLiveDataPersistentOptions"),
        "account_history_list": _ref("AccountHistoryPersistentOptions"),
        "projects_list": _ref("ProjectsListPersistentOptions"),
        "project_experiences": _ref("ExperiencesListPersistentOptions"),
        "project_hypotheses": _ref("HypothesesListPersistentOptions"),
        "project_knowledge_bases": _ref("KnowledgeBasesListPersistentOptions"),
        "project_observations": _ref("ObservationsListPersistentOptions"),
        "project_goals": _ref("GoalsListPersistentOptions"),
        "project_audiences": _ref("AudiencesListPersistentOptions"),
        "project_locations": _ref("LocationsListPersistentOptions"),
        "project_live_data": _ref("ProjectLiveDataPersistentOptions"),
        "project_history_list": _ref("ProjectHistoryPersistentOptions"),
        "experience_live_data": _ref("ExperienceLiveDataPersistentOptions"),
        "experience_history_list": _ref("ExperienceHistoryPersistentOptions"),
        "experience_report": _ref("ExperienceReportPersistentOptions"),
        "experience_report_first_view": _ref("ExperienceReportFirstViewPersistentOptions"),
        "experience_report_second_view": _ref("ExperienceReportSecondViewPersistentOptions"),
        "project_features": _ref("FeaturesListPersistentOptions"),
        "project_sdk_keys": _ref("SdkKeysListPersistentOptions"),
        "project_signal_sessions": _ref("SignalSessionsListPersistentOptions"),
        "project_compass": _ref("CompassColumnsPersistentOptions"),
    }
