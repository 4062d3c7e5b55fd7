from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array, Map
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .create_project_request_data_custom_domain import CreateProjectRequestDataCustomDomain
    from .create_project_request_data_environments_value import CreateProjectRequestDataEnvironmentsValue
    from .create_project_request_data_integrations_settings import CreateProjectRequestDataIntegrationsSettings
    from .create_project_request_data_project_type import CreateProjectRequestDataProjectType
    from .create_project_request_data_reporting_settings import CreateProjectRequestDataReportingSettings
    from .create_project_request_data_settings import CreateProjectRequestDataSettings
    from .domain_to_create import DomainToCreate
    from .project_expand_fields import ProjectExpandFields
    from .project_include_fields import ProjectIncludeFields
    from .project_statuses import ProjectStatuses
    from .simple_audience_expandable import SimpleAudienceExpandable
    from .simple_goal_expandable import SimpleGoalExpandable
    from .simple_location_expandable import SimpleLocationExpandable


class CreateProjectRequestData(Model):
    """A project to create; a name is required.

    Attributes:
        name: At most 200 characters.
        global_javascript: JavaScript that every page with the tracking script runs before any experience, goal or
            audience is handled.
        project_type: `web` for experiences on websites, `fullstack` for those that SDKs run. ('web' unless given)
        reporting_settings: How the project's reports are counted and shown.
        settings: General settings of the project.
        integrations_settings: Settings that integrations use throughout the project.
        custom_domain: Domain of your own from which tracking scripts are loaded and to which tracking requests go in
            place of Convert's; null for none.
        environments: Environments of the project by key. The plan limits their number, by default to one.
            ({'production': {'label': 'Production', 'is_default': True}} unless given)
        default_goals: Goals preselected for new experiences, as ids or expanded.
        default_audiences: Audiences preselected for new experiences, as ids or expanded.
        default_locations: Locations preselected for new experiences, as ids or expanded.
        domains: Websites that the project is to cover.
        include: Optional fields to add to each of the returned projects; a field not named here is left out.
        expand: References to return as full objects; any not named here comes back as an id.
    """

    name: str
    global_javascript: str | None | Unset = UNSET
    project_type: CreateProjectRequestDataProjectType | str | Unset = UNSET
    reporting_settings: CreateProjectRequestDataReportingSettings | Unset = UNSET
    settings: CreateProjectRequestDataSettings | Unset = UNSET
    integrations_settings: CreateProjectRequestDataIntegrationsSettings | Unset = UNSET
    status: ProjectStatuses | str | Unset = UNSET
    custom_domain: CreateProjectRequestDataCustomDomain | None | Unset = UNSET
    environments: dict[str, CreateProjectRequestDataEnvironmentsValue] | Unset = UNSET
    default_goals: list[SimpleGoalExpandable] | Unset = UNSET
    default_audiences: list[SimpleAudienceExpandable] | Unset = UNSET
    default_locations: list[SimpleLocationExpandable] | Unset = UNSET
    domains: list[DomainToCreate] | Unset = UNSET
    include: list[ProjectIncludeFields | str] | Unset = UNSET
    expand: list[ProjectExpandFields | str] | Unset = UNSET
    _codecs = {
        "project_type": _ref("CreateProjectRequestDataProjectType"),
        "reporting_settings": _ref("CreateProjectRequestDataReportingSettings"),
        "settings": _ref("CreateProjectRequestDataSettings"),
        "integrations_settings": _ref("CreateProjectRequestDataIntegrationsSettings"),
        "status": _ref("ProjectStatuses"),
        "custom_domain": _ref("CreateProjectRequestDataCustomDomain"),
        "environments": Map(_ref("CreateProjectRequestDataEnvironmentsValue")),
        "default_goals": Array(_ref("SimpleGoalExpandable")),
        "default_audiences": Array(_ref("SimpleAudienceExpandable")),
        "default_locations": Array(_ref("SimpleLocationExpandable")),
        "domains": Array(_ref("DomainToCreate")),
        "include": Array(_ref("ProjectIncludeFields")),
        "expand": Array(_ref("ProjectExpandFields")),
    }
