from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array, Map
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .base_project_custom_domain import BaseProjectCustomDomain
    from .base_project_environments_value import BaseProjectEnvironmentsValue
    from .base_project_integrations_settings import BaseProjectIntegrationsSettings
    from .base_project_project_type import BaseProjectProjectType
    from .base_project_reporting_settings import BaseProjectReportingSettings
    from .base_project_settings import BaseProjectSettings
    from .project_statuses import ProjectStatuses
    from .simple_audience_expandable import SimpleAudienceExpandable
    from .simple_goal_expandable import SimpleGoalExpandable
    from .simple_location_expandable import SimpleLocationExpandable


class BaseProject(Model):
    """Fields of a project that may be set.

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
    """

    global_javascript: str | None | Unset = UNSET
    name: str | Unset = UNSET
    project_type: BaseProjectProjectType | str | Unset = UNSET
    reporting_settings: BaseProjectReportingSettings | Unset = UNSET
    settings: BaseProjectSettings | Unset = UNSET
    integrations_settings: BaseProjectIntegrationsSettings | Unset = UNSET
    status: ProjectStatuses | str | Unset = UNSET
    custom_domain: BaseProjectCustomDomain | None | Unset = UNSET
    environments: dict[str, BaseProjectEnvironmentsValue] | Unset = UNSET
    default_goals: list[SimpleGoalExpandable] | Unset = UNSET
    default_audiences: list[SimpleAudienceExpandable] | Unset = UNSET
    default_locations: list[SimpleLocationExpandable] | Unset = UNSET
    _codecs = {
        "project_type": _ref("BaseProjectProjectType"),
        "reporting_settings": _ref("BaseProjectReportingSettings"),
        "settings": _ref("BaseProjectSettings"),
        "integrations_settings": _ref("BaseProjectIntegrationsSettings"),
        "status": _ref("ProjectStatuses"),
        "custom_domain": _ref("BaseProjectCustomDomain"),
        "environments": Map(_ref("BaseProjectEnvironmentsValue")),
        "default_goals": Array(_ref("SimpleGoalExpandable")),
        "default_audiences": Array(_ref("SimpleAudienceExpandable")),
        "default_locations": Array(_ref("SimpleLocationExpandable")),
    }
