from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array, Map
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .project_custom_domain import ProjectCustomDomain
    from .project_domain import ProjectDomain
    from .project_environment import ProjectEnvironment
    from .project_settings import ProjectSettings
    from .project_types import ProjectTypes


class ConfigProject(Model):
    """A project

    Attributes:
        id: Id, as text
        name: Name, for people
        type: Kind of project
        custom_domain: Domain of the customer's own that serves the tracking script, null where there is none
        domains: Domains that the project runs on
        environments: Environment by key
        global_javascript: JavaScript that runs on every page, null where there is none
        settings: Settings of the project
        utc_offset: Time zone of the project, in seconds from UTC (-43200 or more, 50400 or less, 0 unless given)
    """

    id: str | Unset = UNSET
    name: str | Unset = UNSET
    type: ProjectTypes | str | Unset = UNSET
    custom_domain: ProjectCustomDomain | None | Unset = UNSET
    domains: list[ProjectDomain] | Unset = UNSET
    environments: dict[str, ProjectEnvironment] | Unset = UNSET
    global_javascript: str | None | Unset = UNSET
    settings: ProjectSettings | Unset = UNSET
    utc_offset: int | Unset = UNSET
    _codecs = {
        "type": _ref("ProjectTypes"),
        "custom_domain": _ref("ProjectCustomDomain"),
        "domains": Array(_ref("ProjectDomain")),
        "environments": Map(_ref("ProjectEnvironment")),
        "settings": _ref("ProjectSettings"),
    }
