from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset
from . import ref

if TYPE_CHECKING:
    from .ga_settings import GASettings
    from .project_integrations_settings_crazyegg import ProjectIntegrationsSettingsCrazyegg
    from .project_integrations_settings_hotjar import ProjectIntegrationsSettingsHotjar
    from .project_integrations_settings_kissmetrics import ProjectIntegrationsSettingsKissmetrics


class ProjectIntegrationsSettings(Model):
    """Settings that integrations use throughout the project."""

    crazyegg: ProjectIntegrationsSettingsCrazyegg | Unset = UNSET
    google_analytics: GASettings | Unset = UNSET
    kissmetrics: ProjectIntegrationsSettingsKissmetrics | Unset = UNSET
    hotjar: ProjectIntegrationsSettingsHotjar | Unset = UNSET
    __codecs__ = {
        "crazyegg": ref("ProjectIntegrationsSettingsCrazyegg"),
        "google_analytics": ref("GASettings"),
        "kissmetrics": ref("ProjectIntegrationsSettingsKissmetrics"),
        "hotjar": ref("ProjectIntegrationsSettingsHotjar"),
    }
