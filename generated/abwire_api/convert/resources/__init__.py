"""The resource groups of Convert API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from abwire_runtime.calls.resource import AsyncCaller, SyncCaller

if TYPE_CHECKING:
    from .accounts import Accounts, AsyncAccounts
    from .ai_content import AiContent, AsyncAiContent
    from .api_keys import ApiKeys, AsyncApiKeys
    from .audiences import AsyncAudiences, Audiences
    from .cdn_images import AsyncCdnImages, CdnImages
    from .collaborators import AsyncCollaborators, Collaborators
    from .cookie_authentication import AsyncCookieAuthentication, CookieAuthentication
    from .domains import AsyncDomains, Domains
    from .experience_sections import AsyncExperienceSections, ExperienceSections
    from .experience_variations import AsyncExperienceVariations, ExperienceVariations
    from .experiences import AsyncExperiences, Experiences
    from .experiences_heatmaps import AsyncExperiencesHeatmaps, ExperiencesHeatmaps
    from .experiences_reports import AsyncExperiencesReports, ExperiencesReports
    from .features import AsyncFeatures, Features
    from .files import AsyncFiles, Files
    from .goals import AsyncGoals, Goals
    from .hypotheses import AsyncHypotheses, Hypotheses
    from .knowledge_bases import AsyncKnowledgeBases, KnowledgeBases
    from .locations import AsyncLocations, Locations
    from .oauth import AsyncOauth, Oauth
    from .observations import AsyncObservations, Observations
    from .projects import AsyncProjects, Projects
    from .sdk_keys import AsyncSdkKeys, SdkKeys
    from .section_versions import AsyncSectionVersions, SectionVersions
    from .tags import AsyncTags, Tags
    from .user import AsyncUser, User
    from .version_changes import AsyncVersionChanges, VersionChanges
    from .visitor_data_placeholders import AsyncVisitorDataPlaceholders, VisitorDataPlaceholders
    from .visitor_insights import AsyncVisitorInsights, VisitorInsights
    from .visitors_data import AsyncVisitorsData, VisitorsData


class Groups(SyncCaller):
    """The resource groups of a synchronous client."""

    @cached_property
    def accounts(self) -> Accounts:
        """Accounts, sub-accounts, their details and billing, and activity across all projects of an account."""
        from .accounts import Accounts

        return Accounts(self)

    @cached_property
    def ai_content(self) -> AiContent:
        """Text and code written by a language model."""
        from .ai_content import AiContent

        return AiContent(self)

    @cached_property
    def api_keys(self) -> ApiKeys:
        """Keys with which server-side programs call this API."""
        from .api_keys import ApiKeys

        return ApiKeys(self)

    @cached_property
    def audiences(self) -> Audiences:
        """Rules that say which visitors see an experience."""
        from .audiences import Audiences

        return Audiences(self)

    @cached_property
    def cdn_images(self) -> CdnImages:
        """Images of a project served from Convert's CDN."""
        from .cdn_images import CdnImages

        return CdnImages(self)

    @cached_property
    def collaborators(self) -> Collaborators:
        """Users who work in an account, their roles per project, and invitations."""
        from .collaborators import Collaborators

        return Collaborators(self)

    @cached_property
    def cookie_authentication(self) -> CookieAuthentication:
        """Sign-in with user name and password, answered with the `sid` session cookie that Convert's own front end
        uses.
        """
        from .cookie_authentication import CookieAuthentication

        return CookieAuthentication(self)

    @cached_property
    def domains(self) -> Domains:
        """Websites on which a project's experiences may run, and the check for the tracking code."""
        from .domains import Domains

        return Domains(self)

    @cached_property
    def experience_sections(self) -> ExperienceSections:
        """Sections of a multivariate experience, each holding alternative versions."""
        from .experience_sections import ExperienceSections

        return ExperienceSections(self)

    @cached_property
    def experience_variations(self) -> ExperienceVariations:
        """The alternatives shown by an experience and their screenshots."""
        from .experience_variations import ExperienceVariations

        return ExperienceVariations(self)

    @cached_property
    def experiences(self) -> Experiences:
        """Tests, deploys, personalizations and rollouts of a project, with their history and live events."""
        from .experiences import Experiences

        return Experiences(self)

    @cached_property
    def experiences_heatmaps(self) -> ExperiencesHeatmaps:
        """Background and overlay images of an experience's heatmaps, per device."""
        from .experiences_heatmaps import ExperiencesHeatmaps

        return ExperiencesHeatmaps(self)

    @cached_property
    def experiences_reports(self) -> ExperiencesReports:
        """Results of an experience: aggregated, daily, traffic split, exports, and removal of collected data."""
        from .experiences_reports import ExperiencesReports

        return ExperiencesReports(self)

    @cached_property
    def features(self) -> Features:
        """Feature flags with typed variables, for full-stack projects."""
        from .features import Features

        return Features(self)

    @cached_property
    def files(self) -> Files:
        """Files uploaded to a project, for example as attachments of observations and knowledge bases."""
        from .files import Files

        return Files(self)

    @cached_property
    def goals(self) -> Goals:
        """Conversions that experiences measure, such as clicks, form submits, page visits or revenue."""
        from .goals import Goals

        return Goals(self)

    @cached_property
    def hypotheses(self) -> Hypotheses:
        """Assumptions to be tested, scored by PIE or ICE."""
        from .hypotheses import Hypotheses

        return Hypotheses(self)

    @cached_property
    def knowledge_bases(self) -> KnowledgeBases:
        """What was learnt from finished hypotheses."""
        from .knowledge_bases import KnowledgeBases

        return KnowledgeBases(self)

    @cached_property
    def locations(self) -> Locations:
        """Rules that say where, on which pages or events, an experience runs."""
        from .locations import Locations

        return Locations(self)

    @cached_property
    def oauth(self) -> Oauth:
        """Registration and upkeep of the OAuth clients that may ask users for access."""
        from .oauth import Oauth

        return Oauth(self)

    @cached_property
    def observations(self) -> Observations:
        """What was noticed and may become a hypothesis."""
        from .observations import Observations

        return Observations(self)

    @cached_property
    def projects(self) -> Projects:
        """Containers for experiences, goals and targeting, with their settings, history, live events, import and
        export.
        """
        from .projects import Projects

        return Projects(self)

    @cached_property
    def sdk_keys(self) -> SdkKeys:
        """Keys with which an SDK reads a project's configuration."""
        from .sdk_keys import SdkKeys

        return SdkKeys(self)

    @cached_property
    def section_versions(self) -> SectionVersions:
        """Versions inside one section of a multivariate experience."""
        from .section_versions import SectionVersions

        return SectionVersions(self)

    @cached_property
    def tags(self) -> Tags:
        """Labels for sorting the objects of a project."""
        from .tags import Tags

        return Tags(self)

    @cached_property
    def user(self) -> User:
        """Profile, preferences, MFA and sessions of the signed-in user, and the access roles of the system."""
        from .user import User

        return User(self)

    @cached_property
    def version_changes(self) -> VersionChanges:
        """The single code, redirect or feature modifications that make up a variation."""
        from .version_changes import VersionChanges

        return VersionChanges(self)

    @cached_property
    def visitor_data_placeholders(self) -> VisitorDataPlaceholders:
        """Named placeholders for visitor data, each with a default value."""
        from .visitor_data_placeholders import VisitorDataPlaceholders

        return VisitorDataPlaceholders(self)

    @cached_property
    def visitor_insights(self) -> VisitorInsights:
        """Recorded visitor sessions and signal sessions of a project."""
        from .visitor_insights import VisitorInsights

        return VisitorInsights(self)

    @cached_property
    def visitors_data(self) -> VisitorsData:
        """What is known of single visitors."""
        from .visitors_data import VisitorsData

        return VisitorsData(self)


class AsyncGroups(AsyncCaller):
    """The resource groups of an asynchronous client."""

    @cached_property
    def accounts(self) -> AsyncAccounts:
        """Accounts, sub-accounts, their details and billing, and activity across all projects of an account."""
        from .accounts import AsyncAccounts

        return AsyncAccounts(self)

    @cached_property
    def ai_content(self) -> AsyncAiContent:
        """Text and code written by a language model."""
        from .ai_content import AsyncAiContent

        return AsyncAiContent(self)

    @cached_property
    def api_keys(self) -> AsyncApiKeys:
        """Keys with which server-side programs call this API."""
        from .api_keys import AsyncApiKeys

        return AsyncApiKeys(self)

    @cached_property
    def audiences(self) -> AsyncAudiences:
        """Rules that say which visitors see an experience."""
        from .audiences import AsyncAudiences

        return AsyncAudiences(self)

    @cached_property
    def cdn_images(self) -> AsyncCdnImages:
        """Images of a project served from Convert's CDN."""
        from .cdn_images import AsyncCdnImages

        return AsyncCdnImages(self)

    @cached_property
    def collaborators(self) -> AsyncCollaborators:
        """Users who work in an account, their roles per project, and invitations."""
        from .collaborators import AsyncCollaborators

        return AsyncCollaborators(self)

    @cached_property
    def cookie_authentication(self) -> AsyncCookieAuthentication:
        """Sign-in with user name and password, answered with the `sid` session cookie that Convert's own front end
        uses.
        """
        from .cookie_authentication import AsyncCookieAuthentication

        return AsyncCookieAuthentication(self)

    @cached_property
    def domains(self) -> AsyncDomains:
        """Websites on which a project's experiences may run, and the check for the tracking code."""
        from .domains import AsyncDomains

        return AsyncDomains(self)

    @cached_property
    def experience_sections(self) -> AsyncExperienceSections:
        """Sections of a multivariate experience, each holding alternative versions."""
        from .experience_sections import AsyncExperienceSections

        return AsyncExperienceSections(self)

    @cached_property
    def experience_variations(self) -> AsyncExperienceVariations:
        """The alternatives shown by an experience and their screenshots."""
        from .experience_variations import AsyncExperienceVariations

        return AsyncExperienceVariations(self)

    @cached_property
    def experiences(self) -> AsyncExperiences:
        """Tests, deploys, personalizations and rollouts of a project, with their history and live events."""
        from .experiences import AsyncExperiences

        return AsyncExperiences(self)

    @cached_property
    def experiences_heatmaps(self) -> AsyncExperiencesHeatmaps:
        """Background and overlay images of an experience's heatmaps, per device."""
        from .experiences_heatmaps import AsyncExperiencesHeatmaps

        return AsyncExperiencesHeatmaps(self)

    @cached_property
    def experiences_reports(self) -> AsyncExperiencesReports:
        """Results of an experience: aggregated, daily, traffic split, exports, and removal of collected data."""
        from .experiences_reports import AsyncExperiencesReports

        return AsyncExperiencesReports(self)

    @cached_property
    def features(self) -> AsyncFeatures:
        """Feature flags with typed variables, for full-stack projects."""
        from .features import AsyncFeatures

        return AsyncFeatures(self)

    @cached_property
    def files(self) -> AsyncFiles:
        """Files uploaded to a project, for example as attachments of observations and knowledge bases."""
        from .files import AsyncFiles

        return AsyncFiles(self)

    @cached_property
    def goals(self) -> AsyncGoals:
        """Conversions that experiences measure, such as clicks, form submits, page visits or revenue."""
        from .goals import AsyncGoals

        return AsyncGoals(self)

    @cached_property
    def hypotheses(self) -> AsyncHypotheses:
        """Assumptions to be tested, scored by PIE or ICE."""
        from .hypotheses import AsyncHypotheses

        return AsyncHypotheses(self)

    @cached_property
    def knowledge_bases(self) -> AsyncKnowledgeBases:
        """What was learnt from finished hypotheses."""
        from .knowledge_bases import AsyncKnowledgeBases

        return AsyncKnowledgeBases(self)

    @cached_property
    def locations(self) -> AsyncLocations:
        """Rules that say where, on which pages or events, an experience runs."""
        from .locations import AsyncLocations

        return AsyncLocations(self)

    @cached_property
    def oauth(self) -> AsyncOauth:
        """Registration and upkeep of the OAuth clients that may ask users for access."""
        from .oauth import AsyncOauth

        return AsyncOauth(self)

    @cached_property
    def observations(self) -> AsyncObservations:
        """What was noticed and may become a hypothesis."""
        from .observations import AsyncObservations

        return AsyncObservations(self)

    @cached_property
    def projects(self) -> AsyncProjects:
        """Containers for experiences, goals and targeting, with their settings, history, live events, import and
        export.
        """
        from .projects import AsyncProjects

        return AsyncProjects(self)

    @cached_property
    def sdk_keys(self) -> AsyncSdkKeys:
        """Keys with which an SDK reads a project's configuration."""
        from .sdk_keys import AsyncSdkKeys

        return AsyncSdkKeys(self)

    @cached_property
    def section_versions(self) -> AsyncSectionVersions:
        """Versions inside one section of a multivariate experience."""
        from .section_versions import AsyncSectionVersions

        return AsyncSectionVersions(self)

    @cached_property
    def tags(self) -> AsyncTags:
        """Labels for sorting the objects of a project."""
        from .tags import AsyncTags

        return AsyncTags(self)

    @cached_property
    def user(self) -> AsyncUser:
        """Profile, preferences, MFA and sessions of the signed-in user, and the access roles of the system."""
        from .user import AsyncUser

        return AsyncUser(self)

    @cached_property
    def version_changes(self) -> AsyncVersionChanges:
        """The single code, redirect or feature modifications that make up a variation."""
        from .version_changes import AsyncVersionChanges

        return AsyncVersionChanges(self)

    @cached_property
    def visitor_data_placeholders(self) -> AsyncVisitorDataPlaceholders:
        """Named placeholders for visitor data, each with a default value."""
        from .visitor_data_placeholders import AsyncVisitorDataPlaceholders

        return AsyncVisitorDataPlaceholders(self)

    @cached_property
    def visitor_insights(self) -> AsyncVisitorInsights:
        """Recorded visitor sessions and signal sessions of a project."""
        from .visitor_insights import AsyncVisitorInsights

        return AsyncVisitorInsights(self)

    @cached_property
    def visitors_data(self) -> AsyncVisitorsData:
        """What is known of single visitors."""
        from .visitors_data import AsyncVisitorsData

        return AsyncVisitorsData(self)
