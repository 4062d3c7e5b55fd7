from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .audience_expandable import AudienceExpandable
    from .experience_alert import ExperienceAlert
    from .experience_collaborator import ExperienceCollaborator
    from .experience_integrations_item import ExperienceIntegrationsItem
    from .experience_screenshots_info_item import ExperienceScreenshotsInfoItem
    from .experience_settings import ExperienceSettings
    from .experience_site_area import ExperienceSiteArea
    from .experience_stats import ExperienceStats
    from .experience_statuses import ExperienceStatuses
    from .experience_types import ExperienceTypes
    from .experience_variation import ExperienceVariation
    from .goal_expandable import GoalExpandable
    from .location_expandable import LocationExpandable
    from .multipage_experience_page import MultipageExperiencePage
    from .project_expandable import ProjectExpandable
    from .tag_expandable import TagExpandable
    from .user_customization import UserCustomization


class Experience(Model):
    """A test, deploy or rollout: variations, the traffic they get, whom and where they are shown to, and the goals that
    measure them.

    Attributes:
        project: Id of the project, or the project itself where the request expands it.
        alerts: Conditions that need attention; sent only when `include` names `alerts`.
        collaborators: Users who work on the experience; sent only when `include` names `collaborators`.
        audiences: Audiences that the experience runs for: ids, or the audiences themselves where the request expands
            them; sent only when `include` names `audiences`.
        locations: Locations that the experience runs on: ids, or the locations themselves where the request expands
            them; sent only when `include` names `locations`.
        goals: Goals that measure the experience, none for a deploy: ids, or the goals themselves where the request
            expands them; sent only when `include` names `goals`.
        tags: Tags of the experience: ids, or the tags themselves where the request expands them.
        multipage_pages: Pages that the experience changes; only for the type `multipage`.
        customizations: Variables of the user's own that customize the interface, 100 at most.
        stats: Results in brief for one goal, only for experiences that have a report; sent only when `include` names
            `stats`.
        variations: Variations of the experience: ids, or the variations themselves where the request expands them; sent
            only when `include` names `variations`.
        description: Memo of what the experience is for. (at most 500 characters)
        start_time: When the experience was first started, in UNIX seconds; 0 if it has not been.
        end_time: When the experience was stopped, in UNIX seconds; 0 if it has not been.
        global_js: JavaScript that runs before the changes of any variation.
        global_css: Stylesheet that applies before the changes of any variation.
        name: At most 100 characters.
        key: Identifier that is unique in the project, 32 characters at most; made from `name` unless sent.
        primary_goal: Id of the goal that decides the experience; automatic actions on the report go by it. It can be
            replaced but not removed.
        objective: What the experience is to achieve, 5,000 characters at most.
        site_area: Rules for the pages that the experience runs on where it has no locations; only rules about the URL,
            the query string and page tags are allowed.
        traffic_distribution: Percentage of the traffic that enters the experience, 0 to 100. (a multiple of 0.0001)
        url: Page that the visual editor opens to make changes on. (at most 2048 characters)
        version: Version number of the experience.
        integrations: Third-party tools that the experience's data is sent to.
        screenshots_info: State of the variations' screenshots; the server sets it.
        environments: Environments that the experience runs in; set `environment` instead.
        environment: Environment that the experience runs in, one of the project's; the project's default unless sent.
        concurrency_key: Opaque key that comes with an object and goes back with its update, so that the server can tell
            updates that cross. An update that carries it is not repeated: after a first attempt that was stored, the
            old key would be a conflict.
    """

    id: int = UNSET
    project: ProjectExpandable | Unset = UNSET
    alerts: list[ExperienceAlert] | Unset = UNSET
    collaborators: list[ExperienceCollaborator] | Unset = UNSET
    audiences: list[AudienceExpandable] | Unset = UNSET
    locations: list[LocationExpandable] | Unset = UNSET
    goals: list[GoalExpandable] | Unset = UNSET
    tags: list[TagExpandable] | Unset = UNSET
    multipage_pages: list[MultipageExperiencePage] | Unset = UNSET
    customizations: list[UserCustomization] | Unset = UNSET
    stats: ExperienceStats | Unset = UNSET
    variations: list[ExperienceVariation] | Unset = UNSET
    status: ExperienceStatuses | str | Unset = UNSET
    description: str | Unset = UNSET
    start_time: int | None | Unset = UNSET
    end_time: int | None | Unset = UNSET
    global_js: str | Unset = UNSET
    global_css: str | Unset = UNSET
    name: str | Unset = UNSET
    key: str | Unset = UNSET
    primary_goal: int | Unset = UNSET
    objective: str | None | Unset = UNSET
    settings: ExperienceSettings | Unset = UNSET
    site_area: ExperienceSiteArea | None | Unset = UNSET
    traffic_distribution: float | Unset = UNSET
    type: ExperienceTypes | str | Unset = UNSET
    url: str | Unset = UNSET
    version: float | Unset = UNSET
    integrations: list[ExperienceIntegrationsItem] | Unset = UNSET
    screenshots_info: list[ExperienceScreenshotsInfoItem] | Unset = UNSET
    environments: list[str] | Unset = UNSET
    environment: str | Unset = UNSET
    concurrency_key: str | None | Unset = UNSET
    _codecs = {
        "project": _ref("ProjectExpandable"),
        "alerts": Array(_ref("ExperienceAlert")),
        "collaborators": Array(_ref("ExperienceCollaborator")),
        "audiences": Array(_ref("AudienceExpandable")),
        "locations": Array(_ref("LocationExpandable")),
        "goals": Array(_ref("GoalExpandable")),
        "tags": Array(_ref("TagExpandable")),
        "multipage_pages": Array(_ref("MultipageExperiencePage")),
        "customizations": Array(_ref("UserCustomization")),
        "stats": _ref("ExperienceStats"),
        "variations": Array(_ref("ExperienceVariation")),
        "status": _ref("ExperienceStatuses"),
        "settings": _ref("ExperienceSettings"),
        "site_area": _ref("ExperienceSiteArea"),
        "type": _ref("ExperienceTypes"),
        "integrations": Array(_ref("ExperienceIntegrationsItem")),
        "screenshots_info": Array(_ref("ExperienceScreenshotsInfoItem")),
    }
