from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .experience_base_integrations_item import ExperienceBaseIntegrationsItem
    from .experience_base_screenshots_info_item import ExperienceBaseScreenshotsInfoItem
    from .experience_base_site_area import ExperienceBaseSiteArea
    from .experience_settings import ExperienceSettings
    from .experience_types import ExperienceTypes


class ExperienceBase(Model):
    """What an experience is made of, apart from the objects attached to it.

    Attributes:
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
    site_area: ExperienceBaseSiteArea | None | Unset = UNSET
    traffic_distribution: float | Unset = UNSET
    type: ExperienceTypes | str | Unset = UNSET
    url: str | Unset = UNSET
    version: float | Unset = UNSET
    integrations: list[ExperienceBaseIntegrationsItem] | Unset = UNSET
    screenshots_info: list[ExperienceBaseScreenshotsInfoItem] | Unset = UNSET
    environments: list[str] | Unset = UNSET
    environment: str | Unset = UNSET
    concurrency_key: str | None | Unset = UNSET
    _codecs = {
        "settings": _ref("ExperienceSettings"),
        "site_area": _ref("ExperienceBaseSiteArea"),
        "type": _ref("ExperienceTypes"),
        "integrations": Array(_ref("ExperienceBaseIntegrationsItem")),
        "screenshots_info": Array(_ref("ExperienceBaseScreenshotsInfoItem")),
    }
