from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .config_experience_settings import ConfigExperienceSettings
    from .experience_integration import ExperienceIntegration
    from .experience_statuses import ExperienceStatuses
    from .experience_types import ExperienceTypes
    from .experience_variation_config import ExperienceVariationConfig
    from .multipage_experience_page import MultipageExperiencePage
    from .rule_object import RuleObject


class ConfigExperience(Model):
    """An experience, that is, an experiment, a rollout or a change for everyone

    Attributes:
        id: Id, as text
        key: Key, for code
        name: Name, for people
        type: Kind of experience
        audiences: Ids of the audiences, null where everyone may take part
        environment: Key of the environment it runs in
        environments: Keys of the environments it runs in
        global_css: CSS for all variations
        global_js: JavaScript for all variations
        goals: Ids of the goals
        integrations: Other systems that are told of it
        locations: Ids of the locations, null where there are none
        multipage_pages: Pages of an experience over several pages
        settings: Settings of the experience
        site_area: Rules for where it runs, null where there are none
        status: State of the experience
        variations: The variations
        version: Version of the experience
    """

    id: str | Unset = UNSET
    key: str | Unset = UNSET
    name: str | Unset = UNSET
    type: ExperienceTypes | str | Unset = UNSET
    audiences: list[str] | None | Unset = UNSET
    environment: str | Unset = UNSET
    environments: list[str] | Unset = UNSET
    global_css: str | Unset = UNSET
    global_js: str | Unset = UNSET
    goals: list[str] | Unset = UNSET
    integrations: list[ExperienceIntegration] | Unset = UNSET
    locations: list[str] | None | Unset = UNSET
    multipage_pages: list[MultipageExperiencePage] | Unset = UNSET
    settings: ConfigExperienceSettings | Unset = UNSET
    site_area: RuleObject | None | Unset = UNSET
    status: ExperienceStatuses | str | Unset = UNSET
    variations: list[ExperienceVariationConfig] | Unset = UNSET
    version: float | Unset = UNSET
    _codecs = {
        "type": _ref("ExperienceTypes"),
        "integrations": Array(_ref("ExperienceIntegration")),
        "multipage_pages": Array(_ref("MultipageExperiencePage")),
        "settings": _ref("ConfigExperienceSettings"),
        "site_area": _ref("RuleObject"),
        "status": _ref("ExperienceStatuses"),
        "variations": Array(_ref("ExperienceVariationConfig")),
    }
