from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .create_experience_request_data_integrations_item import CreateExperienceRequestDataIntegrationsItem
    from .create_experience_request_data_screenshots_info_item import CreateExperienceRequestDataScreenshotsInfoItem
    from .create_experience_request_data_site_area import CreateExperienceRequestDataSiteArea
    from .experience_create_update_statuses import ExperienceCreateUpdateStatuses
    from .experience_settings import ExperienceSettings
    from .experience_types import ExperienceTypes
    from .experience_variation_create import ExperienceVariationCreate
    from .multipage_experience_page import MultipageExperiencePage
    from .tag_expandable_request import TagExpandableRequest
    from .user_customization import UserCustomization


class CreateExperienceRequestData(Model):
    """Experience to create.

    Attributes:
        name: At most 100 characters.
        url: Page that the visual editor opens to make changes on. (at most 2048 characters)
        description: Memo of what the experience is for. (at most 500 characters)
        start_time: When the experience was first started, in UNIX seconds; 0 if it has not been.
        end_time: When the experience was stopped, in UNIX seconds; 0 if it has not been.
        global_js: JavaScript that runs before the changes of any variation.
        global_css: Stylesheet that applies before the changes of any variation.
        key: Identifier that is unique in the project, 32 characters at most; made from `name` unless sent.
        primary_goal: Id of the goal that decides the experience; automatic actions on the report go by it. It can be
            replaced but not removed.
        objective: What the experience is to achieve, 5,000 characters at most.
        site_area: Rules for the pages that the experience runs on where it has no locations; only rules about the URL,
            the query string and page tags are allowed.
        traffic_distribution: Percentage of the traffic that enters the experience, 0 to 100. (a multiple of 0.0001)
        version: Version number of the experience.
        integrations: Third-party tools that the experience's data is sent to.
        screenshots_info: State of the variations' screenshots; the server sets it.
        environments: Environments that the experience runs in; set `environment` instead.
        environment: Environment that the experience runs in, one of the project's; the project's default unless sent.
        concurrency_key: Opaque key that comes with an object and goes back with its update, so that the server can tell
            updates that cross. An update that carries it is not repeated: after a first attempt that was stored, the
            old key would be a conflict.
        multipage_pages: All pages of the experience; a page missing here is removed. Each page needs a change in every
            variation, and each page that a change names must be here. Only for the type `multipage`.
        audiences: Ids of the audiences that the experience runs for.
        locations: Ids of the locations that the experience runs on.
        goals: Ids of the goals that measure the experience; a deploy has none, and the primary goal must stay among
            them until it is replaced.
        tags: Tags of the experience: ids of existing ones, or tags to create.
        customizations: Variables of the user's own that customize the interface, 100 at most.
        variations: Variations to create.
    """

    name: str
    type: ExperienceTypes | str
    url: str
    status: ExperienceCreateUpdateStatuses | str
    description: str | Unset = UNSET
    start_time: int | None | Unset = UNSET
    end_time: int | None | Unset = UNSET
    global_js: str | Unset = UNSET
    global_css: str | Unset = UNSET
    key: str | Unset = UNSET
    primary_goal: int | Unset = UNSET
    objective: str | None | Unset = UNSET
    settings: ExperienceSettings | Unset = UNSET
    site_area: CreateExperienceRequestDataSiteArea | None | Unset = UNSET
    traffic_distribution: float | Unset = UNSET
    version: float | Unset = UNSET
    integrations: list[CreateExperienceRequestDataIntegrationsItem] | Unset = UNSET
    screenshots_info: list[CreateExperienceRequestDataScreenshotsInfoItem] | Unset = UNSET
    environments: list[str] | Unset = UNSET
    environment: str | Unset = UNSET
    concurrency_key: str | None | Unset = UNSET
    multipage_pages: list[MultipageExperiencePage] | Unset = UNSET
    audiences: list[int] | Unset = UNSET
    locations: list[int] | Unset = UNSET
    goals: list[int] | Unset = UNSET
    tags: list[TagExpandableRequest] | Unset = UNSET
    customizations: list[UserCustomization] | Unset = UNSET
    variations: list[ExperienceVariationCreate] | Unset = UNSET
    _codecs = {
        "type": _ref("ExperienceTypes"),
        "status": _ref("ExperienceCreateUpdateStatuses"),
        "settings": _ref("ExperienceSettings"),
        "site_area": _ref("CreateExperienceRequestDataSiteArea"),
        "integrations": Array(_ref("CreateExperienceRequestDataIntegrationsItem")),
        "screenshots_info": Array(_ref("CreateExperienceRequestDataScreenshotsInfoItem")),
        "multipage_pages": Array(_ref("MultipageExperiencePage")),
        "tags": Array(_ref("TagExpandableRequest")),
        "customizations": Array(_ref("UserCustomization")),
        "variations": Array(_ref("ExperienceVariationCreate")),
    }
