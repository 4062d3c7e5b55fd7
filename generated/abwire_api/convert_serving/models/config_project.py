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
    """A project and its settings.

    Attributes:
        id: Id, as a string.
        name: Display name.
        type: `fullstack`: experiments in an application's code. `web`: experiments on pages.
        utc_offset: Time zone of the project: offset from UTC in seconds.
        custom_domain: The customer's own domain that serves the tracking script; null if there is none.
        domains: Domains that the project runs on.
        global_javascript: JavaScript that runs on every page; null if there is none.
        settings: Settings of the project.
        environments: Environments of the project by key.
    """

    id: str | Unset = UNSET
    name: str | Unset = UNSET
    type: ProjectTypes | str | Unset = UNSET
    utc_offset: int | str | Unset = UNSET
    custom_domain: ProjectCustomDomain | None | Unset = UNSET
    domains: list[ProjectDomain] | Unset = UNSET
    global_javascript: str | None | Unset = UNSET
    settings: ProjectSettings | Unset = UNSET
    environments: dict[str, ProjectEnvironment | str] | Unset = UNSET
    _codecs = {
        "type": _ref("ProjectTypes"),
        "custom_domain": _ref("ProjectCustomDomain"),
        "domains": Array(_ref("ProjectDomain")),
        "settings": _ref("ProjectSettings"),
        "environments": Map(_ref("ProjectEnvironment")),
    }
