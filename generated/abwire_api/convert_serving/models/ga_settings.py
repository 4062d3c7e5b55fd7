from __future__ import annotations

from typing import TYPE_CHECKING

from . import ref as _ref

if TYPE_CHECKING:
    from typing import TypeAlias

    from .project_ga_settings_base import ProjectGASettingsBase
    from .project_integration_ga3 import ProjectIntegrationGA3
    from .project_integration_ga4 import ProjectIntegrationGA4

    GASettings: TypeAlias = ProjectIntegrationGA3 | ProjectIntegrationGA4 | ProjectGASettingsBase
    """A project's settings for Google Analytics; without `type` where it is not set up."""
else:
    from abwire_runtime.data.unions import Union

    GASettings = Union("GASettings", _ref, ("ProjectIntegrationGA3", "ProjectIntegrationGA4", "ProjectGASettingsBase"))
