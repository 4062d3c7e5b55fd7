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
    """An experience: an experiment, a rollout or a change for every visitor.

    Attributes:
        id: Id, as a string.
        name: Display name.
        key: Key that code refers to it by.
        locations: Ids of the locations; null if there are none.
        site_area: Rules for where it runs; null if there are none.
        audiences: Ids of the audiences; null if every visitor may take part.
        goals: Ids of the goals.
        multipage_pages: Pages of a multipage experience.
        status: State of the experience.
        global_js: JavaScript that runs in every variation.
        global_css: CSS that applies to every variation.
        type: Kind of experience.
        version: Version of the experience.
        variations: Variations of the experience.
        integrations: Other systems that receive the experience's data.
        environments: Keys of the environments that it runs in.
        environment: Key of the environment that it runs in.
        settings: Settings of the experience.
    """

    id: str | Unset = UNSET
    name: str | Unset = UNSET
    key: str | Unset = UNSET
    locations: list[str] | None | Unset = UNSET
    site_area: RuleObject | None | Unset = UNSET
    audiences: list[str] | None | Unset = UNSET
    goals: list[str] | Unset = UNSET
    multipage_pages: list[MultipageExperiencePage] | Unset = UNSET
    status: ExperienceStatuses | str | Unset = UNSET
    global_js: str | Unset = UNSET
    global_css: str | Unset = UNSET
    type: ExperienceTypes | str | Unset = UNSET
    version: float | Unset = UNSET
    variations: list[ExperienceVariationConfig] | Unset = UNSET
    integrations: list[ExperienceIntegration] | Unset = UNSET
    environments: list[str] | Unset = UNSET
    environment: str | Unset = UNSET
    settings: ConfigExperienceSettings | Unset = UNSET
    _codecs = {
        "site_area": _ref("RuleObject"),
        "multipage_pages": Array(_ref("MultipageExperiencePage")),
        "status": _ref("ExperienceStatuses"),
        "type": _ref("ExperienceTypes"),
        "variations": Array(_ref("ExperienceVariationConfig")),
        "integrations": Array(_ref("ExperienceIntegration")),
        "settings": _ref("ConfigExperienceSettings"),
    }
