from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array, Map
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .access_role_names import AccessRoleNames
    from .domain import Domain
    from .project_custom_domain import ProjectCustomDomain
    from .project_environments_value import ProjectEnvironmentsValue
    from .project_integrations_settings import ProjectIntegrationsSettings
    from .project_project_type import ProjectProjectType
    from .project_reporting_settings import ProjectReportingSettings
    from .project_settings import ProjectSettings
    from .project_stats import ProjectStats
    from .project_statuses import ProjectStatuses
    from .project_type import ProjectType
    from .project_update_metadata import ProjectUpdateMetadata
    from .simple_audience_expandable import SimpleAudienceExpandable
    from .simple_goal_expandable import SimpleGoalExpandable
    from .simple_location_expandable import SimpleLocationExpandable


class Project(Model):
    """A project: the domains, experiences, goals and audiences that belong together, with one tracking code.

    Attributes:
        global_javascript: JavaScript that every page with the tracking script runs before any experience, goal or
            audience is handled.
        name: At most 200 characters.
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
        id: Id of the project, which is part of the tracking snippet.
        owner_email: Email of the owner, for Convert's own use; present only on a shared project.
        account_id: Id of the account that holds the project; it is part of the tracking snippet.
        created_at: When the project was created, in UNIX seconds (UTC).
        modified_at: When the project was last changed, in UNIX seconds (UTC).
        tracking_snippet: Code to place on the site so that the project's experiences can run.
        update_metadata: Which changes are still pending, and when the cached files are invalidated.
        type: Whether the project is the user's own or shared with them, for Convert's own use.
        stats: Figures on the project; each is returned only when asked for with `include`.
        domains: Websites that the project covers; returned in lists only when asked for with `include`.
        sdk_key: Generated key with which SDKs read the project's data; only a fullstack project has one.
    """

    global_javascript: str | None | Unset = UNSET
    name: str | Unset = UNSET
    project_type: ProjectProjectType | str | Unset = UNSET
    reporting_settings: ProjectReportingSettings | Unset = UNSET
    settings: ProjectSettings | Unset = UNSET
    integrations_settings: ProjectIntegrationsSettings | Unset = UNSET
    status: ProjectStatuses | str | Unset = UNSET
    custom_domain: ProjectCustomDomain | None | Unset = UNSET
    environments: dict[str, ProjectEnvironmentsValue] | Unset = UNSET
    default_goals: list[SimpleGoalExpandable] | Unset = UNSET
    default_audiences: list[SimpleAudienceExpandable] | Unset = UNSET
    default_locations: list[SimpleLocationExpandable] | Unset = UNSET
    id: int = UNSET
    access_role: AccessRoleNames | str | Unset = UNSET
    owner_email: str | Unset = UNSET
    account_id: int | Unset = UNSET
    created_at: int | Unset = UNSET
    modified_at: int | Unset = UNSET
    tracking_snippet: str | Unset = UNSET
    update_metadata: ProjectUpdateMetadata | Unset = UNSET
    type: ProjectType | str | Unset = UNSET
    stats: ProjectStats | Unset = UNSET
    domains: list[Domain] | Unset = UNSET
    sdk_key: str | None | Unset = UNSET

    _wire = {"access_role": "accessRole", "update_metadata": "updateMetadata"}
    _codecs = {
        "project_type": _ref("ProjectProjectType"),
        "reporting_settings": _ref("ProjectReportingSettings"),
        "settings": _ref("ProjectSettings"),
        "integrations_settings": _ref("ProjectIntegrationsSettings"),
        "status": _ref("ProjectStatuses"),
        "custom_domain": _ref("ProjectCustomDomain"),
        "environments": Map(_ref("ProjectEnvironmentsValue")),
        "default_goals": Array(_ref("SimpleGoalExpandable")),
        "default_audiences": Array(_ref("SimpleAudienceExpandable")),
        "default_locations": Array(_ref("SimpleLocationExpandable")),
        "access_role": _ref("AccessRoleNames"),
        "update_metadata": _ref("ProjectUpdateMetadata"),
        "type": _ref("ProjectType"),
        "stats": _ref("ProjectStats"),
        "domains": Array(_ref("Domain")),
    }
